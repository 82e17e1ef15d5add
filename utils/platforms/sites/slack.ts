import { firstGroup } from '../address.ts';
import type { Address, CallAddress, Platform } from '../platform';

const huddle = [/^\/huddle\/(T\w+\/[A-Z]\w+)\/?$/];

function address({ pathname }: Address): CallAddress {
  const code = firstGroup(pathname, huddle);
  return code ? { kind: 'room', code } : { kind: 'elsewhere', calls: true };
}

const qa = (name: string) => `[data-qa="${name}"]`;

const slack: Platform = {
  id: 'slack',
  name: 'Slack huddle',
  hosts: ['app.slack.com'],
  docs: 'The address shows the channel that is viewed, not the huddle; the huddle may draw in an empty window of its own, and then its media alone tells.',
  joinLink: ({ pathname }) => firstGroup(pathname, huddle),
  address,
  marks: [
    {
      says: 'inCall',
      all: [qa('huddle_toolbar__leave_button')],
      seen: '2026-08',
      evidence: 'two live looks',
    },
    {
      says: 'lobby',
      all: [qa('huddle_invite_window_with_preview_content_join_button')],
      seen: '2026-08',
      evidence: 'live look',
    },
  ],
  title: () => '',
};

export default slack;
