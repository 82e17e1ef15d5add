/** A text, and the service and code of every link that has to be found in it, best first. */
export interface LinkCase {
  readonly text: string;
  readonly links: readonly (readonly [service: string, code: string])[];
}

const meet = ['google-meet', 'abc-defg-hij'] as const;
const zoom = ['zoom', '12345678901'] as const;
const thread = ['teams', '19:meeting_abc@thread.v2'] as const;
const wrapped = encodeURIComponent('https://meet.google.com/abc-defg-hij');
const safe = (url: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`;

export const cases: readonly LinkCase[] = [
  { text: 'Join: https://meet.google.com/abc-defg-hij.', links: [meet] },
  {
    text: '<a href="https://meet.google.com/abc-defg-hij?hs=122&amp;authuser=0">x</a>',
    links: [meet],
  },
  { text: 'https://us02web.zoom.us/j/12345678901?pwd=abc', links: [zoom] },
  { text: 'https://zoom-x.de/j/12345678901', links: [zoom] },
  { text: 'https://agency.zoomgov.com/j/12345678901', links: [zoom] },
  { text: 'https://app.zoom.us/wc/12345678901/join', links: [zoom] },
  { text: 'https://zoom.us/my/ada.l', links: [['zoom', 'ada.l']] },
  {
    text: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
    links: [thread],
  },
  {
    text: 'https://teams.microsoft.com/meet/1234567890123?p=x1',
    links: [['teams', '1234567890123']],
  },
  { text: 'https://teams.live.com/meet/9312345678901', links: [['teams', '9312345678901']] },
  { text: 'https://acme.webex.com/meet/ada', links: [['webex', 'acme/ada']] },
  {
    text: 'https://acme.webex.com/acme/j.php?MTID=m0123456789abc',
    links: [['webex', 'm0123456789abc']],
  },
  { text: 'https://meet.jit.si/WeeklySync', links: [['jitsi', 'weeklysync']] },
  { text: 'https://whereby.com/ada-room', links: [['whereby', 'whereby.com/ada-room']] },
  { text: 'https://app.slack.com/huddle/T01ABC/C02DEF', links: [['slack', 'T01ABC/C02DEF']] },
  { text: 'https://meet.goto.com/123456789', links: [['goto', '123456789']] },
  { text: 'https://v.ringcentral.com/join/123456789', links: [['ringcentral', '123456789']] },
  {
    text: 'https://meeting.zoho.eu/join?key=1234567890&t=x',
    links: [['zoho-meeting', '1234567890']],
  },
  { text: 'https://meetings.dialpad.com/room/ada', links: [['dialpad', 'ada']] },
  { text: 'https://acme.daily.co/standup', links: [['daily', 'acme.daily.co/standup']] },
  { text: 'https://meet.livekit.io/rooms/abcd-1234', links: [['livekit-meet', 'abcd-1234']] },
  {
    text: 'https://call.element.io/room/#/sync?roomId=x',
    links: [['element-call', 'call.element.io/sync']],
  },
  { text: 'https://p2p.mirotalk.com/join/room1', links: [['mirotalk', 'p2p.mirotalk.com/room1']] },
  { text: 'https://app.chime.aws/meetings/1234567890', links: [['amazon-chime', '1234567890']] },
  { text: 'https://meet.proton.me/join/id-abc#pwd-1', links: [['proton-meet', 'id-abc']] },
  { text: 'https://vc.larksuite.com/j/123456789', links: [['lark', '123456789']] },
  { text: 'https://app.cal.com/video/abc123', links: [['cal-video', 'abc123']] },
  { text: `https://www.google.com/url?q=${wrapped}&sa=D`, links: [meet] },
  { text: safe('https://meet.google.com/abc-defg-hij'), links: [meet] },
  { text: safe(safe(safe('https://us02web.zoom.us/j/12345678901?pwd=a'))), links: [zoom] },
  { text: `https://urldefense.proofpoint.com/v1/url?u=${wrapped}&k=1`, links: [meet] },
  {
    text: 'https://urldefense.proofpoint.com/v2/url?u=https-3A__meet.google.com_abc-2Ddefg-2Dhij&d=D',
    links: [meet],
  },
  {
    text: 'https://urldefense.com/v3/__https://us02web.zoom.us/j/12345678901?pwd=abc__;!!x!y$',
    links: [zoom],
  },
  { text: `https://linkprotect.cudasvc.com/url?a=${wrapped}&c=E`, links: [meet] },
  { text: `https://l.facebook.com/l.php?u=${wrapped}&h=x`, links: [meet] },
  { text: 'https://zoom.us/j/12345678901 or https://zoom.us/j/12345678901?pwd=abc', links: [zoom] },
  {
    text: 'https://app.cal.com/video/x1 then https://meet.google.com/abc-defg-hij',
    links: [meet, ['cal-video', 'x1']],
  },
  // What only looks like one.
  ...[
    'https://meet.google.com.evil.test/abc-defg-hij',
    'https://meet.google.com@evil.test/abc-defg-hij',
    'https://user:pw@meet.google.com/abc-defg-hij',
    'https://meet.google.com:8443/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'javascript:location="meet.google.com/abc-defg-hij"',
    'zoommtg://zoom.us/join?confno=12345678901',
    'meet.google.com/abc-defg-hij',
    'https://meet.google.com/landing',
    'https://meet.google.com/new',
    'https://notzoom.us/j/12345678901',
    'https://zoom.us/j/123',
    'https://zoom.us/pricing',
    'https://teams.microsoft.com/v2/',
    'https://discord.com/channels/1/2',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://whereby.com/pricing',
    'https://www.daily.co/pricing',
    'https://evil.test/?url=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij',
    safe('https://evil.test/abc-defg-hij'),
    'https://eur01.safelinks.protection.outlook.com.evil.test/?url=https%3A%2F%2Fzoom.us%2Fj%2F12345678901',
    'https://eur01.safelinks.protection.outlook.com/?url=%E0%A4%A',
  ].map((text) => ({ text, links: [] })),
];
