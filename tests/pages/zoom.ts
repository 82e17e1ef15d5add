import type { PageState } from './state.ts';

export const states: readonly PageState[] = [
  {
    name: 'launcher',
    url: 'https://us02web.zoom.us/j/12345678901?pwd=abc',
    html: '<main>Opening the app</main>',
    expected: 'launcher',
  },
  {
    name: 'pre-join',
    url: 'https://app.zoom.us/wc/12345678901/join',
    html: '<iframe id="webclient"></iframe>',
    expected: 'lobby',
    frame: '<input id="input-for-name"><button class="preview-join-button">Join</button>',
  },
  {
    name: 'waiting room',
    url: 'https://app.zoom.us/wc/12345678901/join',
    html: '<iframe id="webclient"></iframe>',
    expected: 'lobby',
    frame:
      '<footer id="wc-footer"><div class="footer__leave-btn-container"><button>Leave</button></div><div id="participant"><span class="footer-button__number-counter">0</span></div></footer>',
  },
  {
    name: 'in call',
    url: 'https://app.zoom.us/wc/12345678901/join',
    html: '<iframe id="webclient"></iframe>',
    expected: 'inCall',
    frame:
      '<footer id="wc-footer"><div id="participant"><span class="footer-button__number-counter"><span>3</span></span></div></footer>',
  },
  {
    name: 'in call, classic',
    url: 'https://zoom.us/wc/join/12345678901',
    html: '<footer id="wc-footer"></footer><div class="main-layout"><div class="video-avatar__avatar"></div></div>',
    expected: 'inCall',
  },
  { name: 'left', url: 'https://app.zoom.us/wc/leave', html: '<p>Bye</p>', expected: 'left' },
];
