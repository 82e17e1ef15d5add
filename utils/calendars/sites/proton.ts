import type { Calendar } from '../calendar.ts';

/** Its open source (2026) gives cells a title, but no day and no time that is not a sentence. */
const proton: Calendar = {
  id: 'proton-calendar',
  name: 'Proton Calendar',
  hosts: ['calendar.proton.me'],
  unreadable: 'noTimes',
  read: () => ({ events: [], unread: 0, failed: 'noTimes' }),
};

export default proton;
