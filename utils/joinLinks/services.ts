/** A service known by its join links alone: no page of ours runs there. */
export interface LinkService {
  readonly id: string;
  readonly name: string;
  /** Host names, `*.` for any sub-domain. */
  readonly hosts: readonly string[];
  /** The meeting's code is the first group; matched against the path and the query in a row. */
  readonly path: RegExp;
}

const name = String.raw`([\w.~%-]{2,120})`;
const one = new RegExp(`^/${name}/?(?:\\?|$)`);
const after = (start: string) => new RegExp(`^/(?:${start})/${name}/?(?:\\?|$)`);

/**
 * Services whose links are told from their other pages by host and path. Left out on purpose:
 * YouTube, Vimeo, Preply, Luma, Demodesk, VSee, Discord and UserZoom, whose meeting links look
 * like any other page of theirs; Around, join.me, StarLeaf, Hangouts and Duo, which have closed.
 */
export const services: readonly LinkService[] = [
  { id: 'proton-meet', name: 'Proton Meet', hosts: ['meet.proton.me'], path: after('join') },
  { id: 'kmeet', name: 'kMeet', hosts: ['kmeet.infomaniak.com'], path: one },
  {
    id: 'meet-stream',
    name: 'Google Meet stream',
    hosts: ['stream.meet.google.com'],
    path: after('stream'),
  },
  { id: 'reclaim', name: 'Reclaim.ai', hosts: ['reclaim.ai'], path: /^\/z\/([\w/-]{2,120})/ },
  {
    id: 'goto-webinar',
    name: 'GoTo Webinar',
    hosts: ['global.gotowebinar.com', 'attendee.gotowebinar.com'],
    path: after('join|register'),
  },
  {
    id: 'gotomeeting',
    name: 'GoToMeeting',
    hosts: ['www.gotomeeting.com', 'global.gotomeeting.com'],
    path: after('join|meeting/join'),
  },
  {
    id: 'bluejeans',
    name: 'BlueJeans',
    hosts: ['bluejeans.com', '*.bluejeans.com'],
    path: /^\/(\d{6,20})(?:\/|\?|$)/,
  },
  { id: 'demio', name: 'Demio', hosts: ['event.demio.com'], path: after('ref|recording|join') },
  {
    id: 'uberconference',
    name: 'UberConference',
    hosts: ['www.uberconference.com', 'uberconference.com'],
    path: after('room'),
  },
  {
    id: 'teamviewer',
    name: 'TeamViewer Meeting',
    hosts: ['go.teamviewer.com', 'go.blizz.com'],
    path: /^\/(?:v\d+\/)?m?(\d{6,12}|m[\w-]{6,40})\/?(?:\?|$)/,
  },
  {
    id: 'voov',
    name: 'VooV',
    hosts: ['voovmeeting.com', 'meeting.tencent.com'],
    path: after('dm|p|s'),
  },
  { id: 'workplace', name: 'Workplace', hosts: ['*.workplace.com'], path: after('groupcall') },
  {
    id: 'lifesize',
    name: 'Lifesize',
    hosts: ['call.lifesizecloud.com'],
    path: /^\/(\d{4,20})(?:\/|\?|$)/,
  },
  { id: 'skype', name: 'Skype', hosts: ['join.skype.com'], path: one },
  {
    id: 'skype-business',
    name: 'Skype for Business',
    hosts: ['meet.lync.com'],
    path: /^\/([\w.-]+\/[\w.-]+\/[\w-]+)\/?(?:\?|$)/,
  },
  {
    id: 'facetime',
    name: 'FaceTime',
    hosts: ['facetime.apple.com'],
    path: /^\/(join)(?:\/|\?|#|$)/,
  },
  { id: 'vonage', name: 'Vonage Meetings', hosts: ['meetings.vonage.com'], path: one },
  { id: 'jam', name: 'Jam', hosts: ['jam.systems'], path: one },
  {
    id: 'collaborate',
    name: 'Blackboard Collaborate',
    hosts: ['*.bbcollab.com'],
    path: after('guest|collab/ui/session/(?:guest|join)'),
  },
  { id: 'coscreen', name: 'CoScreen', hosts: ['join.coscreen.co'], path: one },
  {
    id: 'zhumu',
    name: 'Zhumu',
    hosts: ['welink.zhumu.com'],
    path: /^\/(?:j|wc\/join)\/(\d{6,20})(?:\/|\?|$)/,
  },
  { id: 'lark', name: 'Lark', hosts: ['vc.larksuite.com'], path: after('j') },
  { id: 'feishu', name: 'Feishu', hosts: ['vc.feishu.cn'], path: after('j') },
  { id: 'vimeo-venues', name: 'Vimeo Venues', hosts: ['venues.vimeo.com'], path: one },
  {
    id: 'ovice',
    name: 'oVice',
    hosts: ['*.ovice.in', '*.ovice.com'],
    path: /^\/(@?[\w.-]{1,80})?\/?(?:\?|$)/,
  },
  { id: 'venue', name: 'Venue', hosts: ['app.venue.live'], path: after('app') },
  { id: 'teemyco', name: 'Teemyco', hosts: ['app.teemyco.com'], path: after('room') },
  {
    id: 'zoho-cliq',
    name: 'Zoho Cliq',
    hosts: ['cliq.zoho.com', 'cliq.zoho.eu', 'cliq.zoho.in'],
    path: after('meetings'),
  },
  { id: 'pop', name: 'Pop', hosts: ['pop.com'], path: after('j') },
  { id: 'chorus', name: 'Chorus', hosts: ['go.chorus.ai'], path: one },
  { id: 'gong', name: 'Gong', hosts: ['*.join.gong.io', 'join.gong.io'], path: one },
  {
    id: 'livestorm',
    name: 'Livestorm',
    hosts: ['app.livestorm.com'],
    path: /^\/p\/([\w/-]{6,120})/,
  },
  { id: 'tuple', name: 'Tuple', hosts: ['tuple.app'], path: after('c') },
  { id: 'pumble', name: 'Pumble', hosts: ['meet.pumble.com'], path: one },
  { id: 'suit', name: 'Suit Conference', hosts: ['*.conference.istesuit.com'], path: one },
  {
    id: 'doxy',
    name: 'Doxy.me',
    hosts: ['doxy.me', '*.doxy.me'],
    path: /^\/(?!(?:en|signin|sign-in|pricing|about)(?:\/|\?|$))([\w.-]{2,80})\/?(?:\?|$)/,
  },
  { id: 'cal-video', name: 'Cal Video', hosts: ['app.cal.com'], path: after('video') },
  {
    id: 'meetecho',
    name: 'Meetecho',
    hosts: ['meetings.conf.meetecho.com'],
    path: /^\/([\w/.-]{3,120})/,
  },
  {
    id: 'streamyard',
    name: 'StreamYard',
    hosts: ['streamyard.com', 'www.streamyard.com'],
    path: /^\/(?:guest\/)?([a-z0-9]{8,16})\/?(?:\?|$)/,
  },
  {
    id: 'riverside',
    name: 'Riverside',
    hosts: ['riverside.fm', 'riverside.com'],
    path: after('studio'),
  },
  { id: 'livekit-cloud', name: 'LiveKit Meet', hosts: ['*.livekit.io'], path: after('rooms') },
];
