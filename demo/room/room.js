import { addressOf, readAddress } from './address.js';
import { countConnected, knock, startCall } from './call.js';
import { dressFor } from './dress/index.js';
import { show } from './element.js';
import { flappingLoop, loopBack, openMedia, stopTracks } from './media.js';
import { openStage } from './stage.js';
import { apartView, callView, chatView, leftView, lobbyView, waitingView } from './views.js';

const page = document.documentElement;
const main = document.querySelector('main');
const dress = dressFor(location.hostname);

/**
 * The visit to one room: its address, and what has been opened for it so far (`media`, `loop`,
 * `stage`, `call`).
 */
let visit = open();
/** Ends the wait at the door; there only while somebody waits. */
let endWait;

const actions = {
  join: () => void join(visit),
  leave,
  rejoin: () => enterLobby(visit.name),
  home: () => location.assign('/'),
  showChat,
  share: () => visit.call.share(),
  backToCall: () => history.back(),
  nextCall,
  enable(kind, on) {
    if (on) visit.off.delete(kind);
    else visit.off.add(kind);
    visit.media.then((stream) => {
      for (const track of stream.getTracks()) if (track.kind === kind) track.enabled = on;
    });
  },
};

function open() {
  return { ...readAddress(), off: new Set(), joining: false };
}

function setState(state, meeting = visit) {
  page.dataset.state = state;
  if (state !== 'call') page.dataset.connected = '0';
  document.title = dress.title(state, meeting);
}

function enterLobby(name) {
  visit = open();
  if (name) visit.name = name;
  visit.media = openMedia(visit.name);
  const view = lobbyView(visit, actions, dress);
  visit.lobby = view;
  main.replaceChildren(view.root);
  setState('lobby');
  warmUp(visit, view.preview);
}

async function warmUp(mine, preview) {
  const stream = await mine.media;
  if (mine !== visit) return stopTracks(stream);
  show(preview, stream);
  if (page.dataset.state !== 'lobby' || mine.loop) return;
  if (mine.shapes.has('flap')) mine.loop = flappingLoop(stream);
  else if (mine.shapes.has('preconnect')) mine.loop = loopBack(stream);
}

async function join(mine) {
  if (mine.joining) return;
  mine.joining = true;
  mine.name = mine.lobby?.nameField.value || mine.name;
  const stage = await openStage(mine.shapes, () => mine === visit && leave());
  if (!stage) {
    mine.joining = false;
    mine.lobby.status.textContent = 'The browser did not allow a new window.';
    return;
  }
  mine.stage = stage;
  const stream = await mine.media;
  if (mine.shapes.has('knock') && !(await letIn(mine, stream))) return;
  if (mine === visit) enterCall(mine, stream);
}

async function letIn(mine, stream) {
  main.append(waitingView(mine, actions, dress).root);
  for (const other of [...main.children].slice(0, -1)) {
    if (other.tagName === 'IFRAME') other.hidden = true;
    else other.remove();
  }
  setState('waiting');
  mine.loop ??= loopBack(stream);
  const admitted = await new Promise((resolve) => {
    endWait = resolve;
    window.admit = () => resolve(true);
    mine.stopKnocking = knock(mine.path, () => resolve(true));
    if (mine.wait !== undefined) setTimeout(resolve, mine.wait, true);
  });
  endWait = undefined;
  delete window.admit;
  mine.stopKnocking();
  return admitted && mine === visit;
}

function enterCall(mine, stream) {
  const { stage } = mine;
  const view = callView(stage.document, mine, actions, dress);
  mine.view = view;
  if (stage.apart) showApart();
  stage.root.replaceChildren(view.root);
  show(view.own.picture, stream);
  view.update([]);
  mine.call = startCall({
    view: stage.view,
    room: mine.path,
    name: mine.name || 'Guest',
    stream,
    onPeers(peers) {
      view.update(peers);
      page.dataset.connected = String(countConnected(peers));
    },
  });
  setState('call');
  stage.document.title = document.title;
}

function showApart() {
  const frame = main.querySelector('iframe');
  if (!frame) return main.replaceChildren(apartView());
  frame.hidden = false;
  for (const other of [...main.children]) if (other !== frame) other.remove();
}

/** Gives up all that the visit has opened. */
function endVisit() {
  endWait?.(false);
  visit.call?.leave();
  visit.loop?.close();
  visit.stage?.close();
  visit.media?.then(stopTracks);
}

function leave() {
  if (visit.shapes.has('navigate')) return location.assign('/');
  endVisit();
  if (visit.shapes.has('close-page')) return location.assign('/static/close3.html');
  main.replaceChildren(leftView(visit, actions, dress).root);
  setState('left');
}

function showChat() {
  history.pushState({ chat: true }, '', addressOf('/chat'));
  main.replaceChildren(chatView(actions));
  document.title = 'Team chat';
}

function nextCall() {
  const title = visit.title === 'Design review' ? 'Weekly team sync' : 'Design review';
  endVisit();
  history.pushState({}, '', addressOf(dress.nextPath(visit.path), { title }));
  enterLobby(visit.name);
}

function onPopState() {
  if (page.dataset.state === 'call' && location.pathname === visit.path) {
    main.replaceChildren(visit.view.root);
    setState('call');
  } else if (history.state?.chat) {
    main.replaceChildren(chatView(actions));
  } else {
    endVisit();
    enterLobby(visit.name);
  }
}

async function arrive() {
  if (!visit.shapes.has('no-lobby')) {
    enterLobby('');
    if (visit.auto) await join(visit);
    return;
  }
  visit.media = openMedia(visit.name);
  await join(visit);
}

addEventListener('popstate', onPopState);
void arrive();
