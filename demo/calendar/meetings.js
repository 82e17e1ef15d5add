const QUARTER = 15 * 60_000;

/**
 * @typedef {object} DemoMeeting
 * @property {string} title
 * @property {Date} start
 * @property {Date} end
 * @property {string[]} people
 * @property {string} link
 */

/** Minutes from the present quarter of an hour, length in minutes. */
const PLAN = [
  { title: 'Stand-up', at: -120, lasts: 30, people: ['Priya', 'Jonas', 'Mei'], room: 'standup' },
  { title: 'One-to-one with Priya', at: -45, lasts: 30, people: ['Priya'], room: 'priya' },
  { title: 'Weekly team sync', at: 0, lasts: 30, people: ['Priya', 'Jonas', 'Mei'], room: 'sync' },
  { title: 'Design review', at: 45, lasts: 45, people: ['Jonas', 'Amara'], room: 'design' },
  { title: 'Interview', at: 120, lasts: 60, people: ['Amara'], room: 'interview' },
];

const ROOMS = {
  standup: 'https://p2p.mirotalk.com/join/stand-up',
  priya: 'https://meet.jit.si/OneToOneWithPriya',
  sync: 'https://meet.google.com/abc-defg-hij',
  design: 'https://meet.jit.si/DesignReview',
  interview: 'https://p2p.mirotalk.com/join/interview',
};

/**
 * The demo's meetings around a moment, only those that begin on its day.
 *
 * @param {Date} now
 * @param {Location} place where the calendar is shown
 * @returns {DemoMeeting[]}
 */
export function meetingsAround(now, place) {
  const quarter = Math.floor(now.getTime() / QUARTER) * QUARTER;
  const meetings = PLAN.map(({ title, at, lasts, people, room }) => {
    const start = new Date(quarter + at * 60_000);
    const end = new Date(start.getTime() + lasts * 60_000);
    return { title, start, end, people, link: linkTo(room, title, place) };
  });
  return meetings.filter(({ start }) => start.toDateString() === now.toDateString());
}

/** Without the proxy the real host names would lead to the real services: stay on this host. */
function linkTo(room, title, place) {
  const local = ['localhost', '127.0.0.1'].includes(place.hostname);
  const link = new URL(local ? `/join/${room}` : ROOMS[room], place.origin);
  link.searchParams.set('title', title);
  return link.href;
}
