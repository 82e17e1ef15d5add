import { button, element, show, toggle, video } from './element.js';

/**
 * What a visitor can do; the views only call these.
 *
 * @typedef {object} Actions
 * @property {() => void} join
 * @property {() => void} leave
 * @property {() => void} rejoin
 * @property {() => void} home
 * @property {() => void} showChat
 * @property {() => void} backToCall
 * @property {() => void} nextCall
 * @property {() => Promise<() => void>} share resolves to what ends it
 * @property {(kind: 'audio' | 'video', on: boolean) => void} enable
 */

/**
 * Before the call: a look at oneself, a name, and the way in.
 *
 * @param {{ title: string, name: string, off: Set<string> }} meeting
 * @param {Actions} actions
 * @param {import('./dress/plain.js').Dress} dress
 */
export function lobbyView({ title, name, off }, actions, dress) {
  const heading = element(document, 'h1', {}, title);
  const preview = video(document, true);
  const [mic, camera] = deviceButtons(document, off, actions, dress);
  const nameField = element(document, 'input', {
    id: 'name',
    type: 'text',
    autocomplete: 'off',
    placeholder: 'Guest',
    value: name,
  });
  const joinButton = button(document, 'Join', actions.join, 'primary');
  const joinWrap = element(document, 'div', { class: 'join' }, joinButton);
  const label = element(document, 'label', {}, 'Your name', nameField);
  const status = element(document, 'p', { class: 'status', role: 'status' });
  const root = element(
    document,
    'section',
    { class: 'lobby', 'aria-label': 'Lobby' },
    heading,
    element(document, 'div', { class: 'preview' }, preview),
    element(document, 'div', { class: 'devices' }, mic, camera),
    label,
    joinWrap,
    status,
  );
  const view = {
    root,
    heading,
    preview,
    mic,
    camera,
    nameField,
    label,
    joinButton,
    joinWrap,
    status,
  };
  dress.lobby(view);
  return view;
}

/**
 * Asked to be let in: the way out is there already, the others are not.
 *
 * @param {{ title: string }} meeting
 * @param {Actions} actions
 * @param {import('./dress/plain.js').Dress} dress
 */
export function waitingView({ title }, actions, dress) {
  const message = element(document, 'p', { class: 'lead' }, 'Someone will let you in soon.');
  const leave = button(document, 'Leave', actions.leave);
  const chat = button(document, 'Chat', () => {});
  const toolbar = element(document, 'div', { class: 'toolbar' }, chat, leave);
  const root = element(
    document,
    'section',
    { class: 'waiting', 'aria-label': 'Waiting' },
    element(document, 'h1', {}, title),
    message,
    toolbar,
  );
  const view = { root, message, leave, chat, toolbar };
  dress.waiting(view);
  return view;
}

/**
 * The call itself.
 *
 * @param {Document} owner the document it is shown in
 * @param {{ title: string, name: string, shapes: ReadonlySet<string>, off: Set<string> }} meeting
 * @param {Actions} actions
 * @param {import('./dress/plain.js').Dress} dress
 */
export function callView(owner, { title, name, shapes, off }, actions, dress) {
  const tiles = element(owner, 'div', { class: 'tiles' });
  const people = element(owner, 'span', { class: 'people' });
  const [mic, camera] = deviceButtons(owner, off, actions, dress);
  const leave = button(owner, 'Leave', actions.leave, 'leave');
  const toolbar = element(owner, 'div', { class: 'toolbar' }, mic, camera);
  if (shapes.has('elsewhere')) toolbar.append(button(owner, 'Show chat', actions.showChat));
  if (shapes.has('next')) toolbar.append(button(owner, 'Next call', actions.nextCall));
  if (shapes.has('screen')) toolbar.append(shareButton(owner, actions));
  toolbar.append(leave);
  const header = element(owner, 'header', {}, element(owner, 'h1', {}, title), people);
  const root = element(
    owner,
    'section',
    { class: 'call', 'aria-label': 'Call' },
    header,
    tiles,
    toolbar,
  );
  dress.call({ root, header, tiles, toolbar, mic, camera, leave });
  const own = tileOf(owner, { number: 1, name: name ? `${name} (you)` : 'You', own: true }, dress);
  tiles.append(own.root);
  return { root, own, update: (peers) => updateTiles({ owner, tiles, people, dress }, peers) };
}

/**
 * After the call.
 *
 * @param {{ shapes: ReadonlySet<string> }} meeting
 * @param {Actions} actions
 * @param {import('./dress/plain.js').Dress} dress
 */
export function leftView({ shapes }, actions, dress) {
  const heading = element(document, 'h1', {}, 'You left');
  const rejoin = button(document, 'Rejoin', actions.rejoin, 'primary');
  const home = button(document, 'Home', actions.home);
  const homeWrap = element(document, 'div', {}, home);
  const choices = element(document, 'div', { class: 'toolbar' }, rejoin, homeWrap);
  if (shapes.has('next')) choices.append(button(document, 'Next call', actions.nextCall));
  const root = element(
    document,
    'section',
    { class: 'left', 'aria-label': 'Left' },
    heading,
    choices,
  );
  dress.left({ root, heading, rejoin, homeWrap });
  return { root };
}

/**
 * Another part of the page, while the call goes on.
 *
 * @param {Actions} actions
 */
export function chatView(actions) {
  return element(
    document,
    'section',
    { class: 'chat', 'aria-label': 'Chat' },
    element(document, 'h1', {}, 'Team chat'),
    element(document, 'p', { class: 'lead' }, 'Nothing new here.'),
    element(
      document,
      'div',
      { class: 'toolbar' },
      button(document, 'Back to call', actions.backToCall),
    ),
  );
}

/** Shown in the page while the call has a window of its own. */
export function apartView() {
  return element(
    document,
    'section',
    { class: 'left', 'aria-label': 'Call elsewhere' },
    element(document, 'p', { class: 'lead' }, 'The call is in its own window.'),
  );
}

function shareButton(owner, actions) {
  let stop;
  return toggle(owner, ['Stop sharing', 'Share screen'], false, async (on) => {
    if (on) stop = await actions.share();
    else stop?.();
  });
}

function deviceButtons(owner, off, actions, dress) {
  const make = (kind, labels) => {
    const made = toggle(owner, labels, !off.has(kind), (on) => {
      dress.muted(made, !on);
      actions.enable(kind, on);
    });
    dress.muted(made, off.has(kind));
    return made;
  };
  return [make('audio', ['Mute', 'Unmute']), make('video', ['Stop video', 'Start video'])];
}

function tileOf(owner, { number, name, own }, dress) {
  const picture = video(owner, own);
  const caption = element(owner, 'figcaption', {}, name);
  const root = element(
    owner,
    'figure',
    { class: 'tile', 'data-tile': String(number) },
    picture,
    caption,
  );
  dress.tile(root, number);
  return { root, picture };
}

function updateTiles({ owner, tiles, people, dress }, peers) {
  const wanted = new Set(peers.map((peer) => String(peer.number)));
  for (const tile of tiles.querySelectorAll('.tile:not([data-tile="1"])')) {
    if (!wanted.has(tile.dataset.tile)) tile.remove();
  }
  for (const peer of peers) {
    let root = tiles.querySelector(`[data-tile="${peer.number}"]`);
    if (!root) {
      root = tileOf(owner, { ...peer, own: false }, dress).root;
      tiles.append(root);
    }
    show(root.querySelector('video'), peer.stream);
  }
  const count = peers.length + 1;
  people.textContent = count === 1 ? 'Only you so far' : `${count} people`;
  dress.people(people, count);
}
