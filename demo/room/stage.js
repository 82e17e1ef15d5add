import { element } from './element.js';

/**
 * Where a call takes place: this page, a frame in it, or a window of its own.
 *
 * @typedef {object} Stage
 * @property {Window} view
 * @property {Document} document
 * @property {Element} root
 * @property {boolean} apart whether it is somewhere else than in the page's own document
 * @property {() => void} close
 */

/**
 * Opens the stage the shapes ask for. A window must be asked for while the click is still fresh,
 * so nothing is awaited before that.
 *
 * @param {ReadonlySet<string>} shapes
 * @param {() => void} onGone called when the visitor closes the window
 * @returns {Promise<Stage | undefined>} nothing if the browser refused the window
 */
export async function openStage(shapes, onGone) {
  if (shapes.has('popup')) return openPopup(onGone);
  if (shapes.has('frame')) return openFrame();
  return {
    view: window,
    document,
    root: document.querySelector('main'),
    apart: false,
    close() {},
  };
}

async function openFrame() {
  const frame = document.createElement('iframe');
  frame.title = 'Call';
  frame.className = 'stage';
  frame.allow = 'camera; microphone; autoplay';
  frame.src = '/_demo/room/frame.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.querySelector('main').replaceChildren(frame);
  await loaded;
  return {
    view: frame.contentWindow,
    document: frame.contentDocument,
    root: frame.contentDocument.querySelector('main'),
    apart: true,
    close: () => frame.remove(),
  };
}

function openPopup(onGone) {
  const popup = window.open('', '', 'width=900,height=640');
  if (!popup) return undefined;
  write(popup.document);
  popup.addEventListener('pagehide', onGone);
  return {
    view: popup,
    document: popup.document,
    root: popup.document.querySelector('main'),
    apart: true,
    close() {
      popup.removeEventListener('pagehide', onGone);
      popup.close();
    },
  };
}

/** Writes node by node: `document.write` would give the blank document this page's address. */
function write(owner) {
  owner.documentElement.lang = 'en';
  owner.title = 'Call';
  for (const href of ['/_demo/base.css', '/_demo/room/room.css']) {
    owner.head.append(element(owner, 'link', { rel: 'stylesheet', href }));
  }
  owner.head.append(element(owner, 'meta', { name: 'color-scheme', content: 'light dark' }));
  owner.body.replaceChildren(element(owner, 'main', {}));
}
