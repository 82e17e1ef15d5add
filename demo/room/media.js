const PATIENCE = 4000;

/**
 * Camera and microphone, or a stand-in for them where there are none.
 *
 * @param {string} name shown on the stand-in picture
 * @returns {Promise<MediaStream>}
 */
export async function openMedia(name) {
  if (!navigator.mediaDevices?.getUserMedia) return standIn(name);
  const asked = navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const stream = await Promise.race([asked, late]);
    if (stream) return stream;
    asked.then(stopTracks, () => {});
  } catch {
    // No device, or not allowed: the stand-in does as well.
  }
  return standIn(name);
}

/**
 * Gives camera and microphone back.
 *
 * @param {MediaStream} stream
 */
export function stopTracks(stream) {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * Connects two connections of this page with each other, as services do that warm up their media
 * before anyone has joined.
 *
 * @param {MediaStream} stream
 * @returns {{ connected: Promise<void>, close(): void }}
 */
export function loopBack(stream) {
  const near = new RTCPeerConnection();
  const far = new RTCPeerConnection();
  for (const track of stream.getTracks()) near.addTrack(track, stream);
  near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate).catch(() => {});
  far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate).catch(() => {});
  const connected = new Promise((resolve) => {
    near.onconnectionstatechange = () => near.connectionState === 'connected' && resolve();
  });
  negotiate(near, far).catch(() => {});
  return {
    connected,
    close() {
      near.close();
      far.close();
    },
  };
}

/**
 * Opens, stops and re-opens a loop a few times, and leaves the last one open.
 *
 * @param {MediaStream} stream
 * @param {number} [times]
 * @returns {{ close(): void }}
 */
export function flappingLoop(stream, times = 3) {
  let closed = false;
  let copy = stream.clone();
  let loop = loopBack(copy);
  const again = (left) => {
    if (closed || left === 0) return;
    stopTracks(copy);
    loop.close();
    copy = stream.clone();
    loop = loopBack(copy);
    setTimeout(again, 500, left - 1);
  };
  setTimeout(again, 500, times);
  return {
    close() {
      closed = true;
      stopTracks(copy);
      loop.close();
    },
  };
}

async function negotiate(near, far) {
  await near.setLocalDescription();
  await far.setRemoteDescription(near.localDescription);
  await far.setLocalDescription();
  await near.setRemoteDescription(far.localDescription);
}

function standIn(name) {
  const stream = picture(name).captureStream(8);
  const [silence] = silentAudio().getAudioTracks();
  if (silence) stream.addTrack(silence);
  return stream;
}

function picture(name) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 });
  const ink = canvas.getContext('2d');
  let turn = 0;
  const draw = () => {
    const light = ink.createLinearGradient(0, 0, 640, 360);
    light.addColorStop(0, '#2c3b3a');
    light.addColorStop(0.5 + 0.3 * Math.sin(turn), '#3b4f4c');
    light.addColorStop(1, '#26312f');
    ink.fillStyle = light;
    ink.fillRect(0, 0, 640, 360);
    ink.fillStyle = '#dfe9e6';
    ink.font = '300 120px system-ui, sans-serif';
    ink.textAlign = 'center';
    ink.textBaseline = 'middle';
    ink.fillText((name.trim()[0] ?? 'G').toUpperCase(), 320, 186);
    turn += 0.05;
  };
  draw();
  setInterval(draw, 125);
  return canvas;
}

function silentAudio() {
  const audio = new AudioContext();
  const source = audio.createConstantSource();
  const out = audio.createMediaStreamDestination();
  const gain = audio.createGain();
  gain.gain.value = 0;
  source.connect(gain).connect(out);
  source.start();
  return out.stream;
}
