/**
 * Another participant of the call.
 *
 * @typedef {object} Peer
 * @property {string} id
 * @property {string} name
 * @property {number} number counted up from two; one is oneself
 * @property {RTCPeerConnection} connection
 * @property {MediaStream | undefined} stream
 */

/**
 * Enters a room: offers to everybody present, answers everybody who comes later.
 *
 * @param {object} options
 * @param {Window} options.view the window whose own RTCPeerConnection is used
 * @param {string} options.room
 * @param {string} options.name
 * @param {MediaStream} options.stream
 * @param {(peers: Peer[]) => void} options.onPeers told of every change
 */
export function startCall({ view, room, name, stream, onPeers }) {
  const id = crypto.randomUUID();
  /** @type {Map<string, Peer>} */
  const peers = new Map();
  let numbers = 1;
  const changed = () => onPeers([...peers.values()]);

  const drop = (peerId) => {
    const peer = peers.get(peerId);
    if (!peer) return;
    peer.connection.close();
    peers.delete(peerId);
    changed();
  };

  const connect = (peerId, peerName) => {
    drop(peerId);
    const connection = new view.RTCPeerConnection();
    for (const track of stream.getTracks()) connection.addTrack(track, stream);
    numbers += 1;
    const peer = { id: peerId, name: peerName, number: numbers, connection, stream: undefined };
    peers.set(peerId, peer);
    watch(peer, changed);
    changed();
    return connection;
  };

  const say = async (to, connection) => {
    await connection.setLocalDescription();
    await gathered(connection);
    await post({ room, from: id, to, data: connection.localDescription });
  };

  const events = openEvents({ room, id, name });
  events.addEventListener('members', ({ data }) => {
    for (const known of [...peers.keys()]) drop(known);
    for (const member of JSON.parse(data)) say(member.id, connect(member.id, member.name));
  });
  events.addEventListener('signal', async ({ data }) => {
    const signal = JSON.parse(data);
    const offered = signal.data.type === 'offer';
    const connection = offered
      ? connect(signal.from, signal.name)
      : peers.get(signal.from)?.connection;
    await connection?.setRemoteDescription(signal.data);
    if (offered) await say(signal.from, connection);
  });
  events.addEventListener('gone', ({ data }) => drop(JSON.parse(data).id));

  return {
    /** Sends a screen in the place of the camera until it is stopped. */
    async share() {
      const screen = await view.navigator.mediaDevices.getDisplayMedia({ video: true });
      const [track] = screen.getVideoTracks();
      const [camera] = stream.getVideoTracks();
      const send = (picture) => {
        for (const { connection } of peers.values()) {
          const sender = connection.getSenders().find((one) => one.track?.kind === 'video');
          sender?.replaceTrack(picture);
        }
      };
      send(track);
      return () => {
        track.stop();
        send(camera);
      };
    },
    leave() {
      events.close();
      for (const peer of peers.values()) peer.connection.close();
      peers.clear();
    },
  };
}

/**
 * Waits at a room's door until somebody inside opens it.
 *
 * @param {string} room
 * @param {() => void} onAdmit
 * @returns {() => void} stops waiting
 */
export function knock(room, onAdmit) {
  const events = openEvents({ room, id: crypto.randomUUID(), waiting: '1' });
  events.addEventListener('admit', onAdmit);
  return () => events.close();
}

/**
 * How many of the others are connected at this moment.
 *
 * @param {Peer[]} peers
 */
export function countConnected(peers) {
  return peers.filter((peer) => peer.connection.connectionState === 'connected').length;
}

function watch(peer, changed) {
  peer.connection.onconnectionstatechange = changed;
  peer.connection.ontrack = ({ streams }) => {
    peer.stream = streams[0];
    changed();
  };
}

function openEvents(query) {
  return new EventSource(`/_demo/events?${new URLSearchParams(query)}`);
}

function post(signal) {
  return fetch('/_demo/signal', { method: 'POST', body: JSON.stringify(signal) });
}

function gathered(connection) {
  return new Promise((resolve) => {
    const check = () => connection.iceGatheringState === 'complete' && resolve();
    connection.addEventListener('icegatheringstatechange', check);
    setTimeout(resolve, 2000);
    check();
  });
}
