import { element } from '../element.js';
import { plain } from './plain.js';

/** The marks of Jitsi Meet, from its own page objects of 2026. */
export const jitsi = {
  ...plain,
  title: (state, { title, titled, path }) =>
    `${state === 'call' && titled ? title : roomName(path)} | Jitsi Meet`,
  nextPath: (path) => (path.endsWith('Next') ? path.slice(0, -4) : `${path}Next`),
  lobby({ root, joinButton, nameField }) {
    root.classList.add('premeeting-screen');
    root.setAttribute('data-testid', 'prejoin.screen');
    joinButton.setAttribute('data-testid', 'prejoin.joinMeeting');
    nameField.id = 'premeeting-name-input';
  },
  waiting({ root, message, leave }) {
    root.classList.add('premeeting-screen', 'lobby-screen');
    message.setAttribute('data-testid', 'lobby.joiningMessage');
    markHangUp(leave);
  },
  call({ root, tiles, leave }) {
    const stage = element(root.ownerDocument, 'div', { id: 'largeVideoContainer' });
    tiles.replaceWith(stage);
    stage.append(tiles);
    markHangUp(leave);
  },
};

function markHangUp(leave) {
  leave.classList.add('hangup-button');
  leave.setAttribute('data-testid', 'toolbox.hangup');
}

/** `/WeeklyTeamSync` is shown as "Weekly Team Sync". */
function roomName(path) {
  const last = path.split('/').at(-1) ?? '';
  const words = last.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[-_\s]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
