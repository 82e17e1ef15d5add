import { firstGroup, titleWithout } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

/** The client: `/wc/<id>/join`, `/wc/join/<id>`, `/wc/<id>/videomeeting` and the like. */
const client = [/^\/wc\/(?:join\/|start\/)?(\d{6,12})(?:\/|$)/];
const launcher = [
  /^\/[jsw]\/(\d{6,12})\/?$/,
  /^\/webinar\/(\d{6,12})\/?$/,
  /^\/my\/([\w.-]{1,60})\/?$/,
];

function address({ pathname }: Address): CallAddress {
  if (/^\/wc\/(?:.+\/)?leave\/?$/.test(pathname) || /^\/(?:wc\/)?postattendee/.test(pathname))
    return { kind: 'left' };
  const room = firstGroup(pathname, client);
  if (room) return { kind: 'room', code: room };
  const code = firstGroup(pathname, launcher);
  return code ? { kind: 'launcher', code: code.toLowerCase() } : { kind: 'elsewhere' };
}

const foot = '#wc-footer';

const zoom: Platform = {
  id: 'zoom',
  name: 'Zoom',
  hosts: [
    'zoom.us',
    '*.zoom.us',
    'zoom.com',
    '*.zoom.com',
    '*.zoomgov.com',
    '*.zoom-x.de',
    '*.zoom-x.com',
  ],
  docs: 'The footer and its leave control show in the waiting room too; only a count of people, or their pictures, make a call. The newer shell draws the client in a same-origin frame.',
  handsOff: '`/j/<number>`, `/my/<name>`, `/w/`, `/s/` and `/webinar/` pages',
  linkHosts: ['*.zoom.com.cn', 'zoom-x.de', 'zoom-x.com'],
  joinLink(url) {
    const read = address(url);
    return 'code' in read ? read.code : undefined;
  },
  address,
  frame: 'iframe#webclient',
  marks: [
    {
      says: 'lobby',
      all: ['#input-for-name, button.preview-join-button, #preview-video-control-button'],
      seen: '2026-10',
      evidence: 'zen-recorder',
    },
    { says: 'lobby', all: ['#inputname, #joinBtn'], seen: '2026-08', evidence: 'classic client' },
    {
      says: 'inCall',
      all: [foot, { at: '#participant .footer-button__number-counter', text: /[1-9]/ }],
      seen: '2026-10',
      evidence: 'zen-recorder',
    },
    {
      says: 'inCall',
      all: [foot, '.main-layout video-player, .main-layout .video-avatar__avatar'],
      seen: '2026-10',
      evidence: 'zen-recorder',
    },
    { says: 'waiting', all: [foot], seen: '2026-10', evidence: 'zen-recorder' },
  ],
  title: (page) => titleWithout(page, 'Zoom|Zoom Meeting|Zoom Workplace|Launch Meeting'),
};

export default zoom;
