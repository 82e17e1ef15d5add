import type { Platform } from '../platform';

const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'canary.discord.com', 'ptb.discord.com'],
  docs: 'No marks: only class names that change with each build are known. The address shows what is viewed, not what is joined; the media alone tells. Invitations are no meetings, so there are no join links.',
  joinLink: () => undefined,
  address: () => ({ kind: 'elsewhere', calls: true }),
  marks: [],
  title: () => '',
};

export default discord;
