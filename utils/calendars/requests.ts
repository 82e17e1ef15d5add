import * as v from 'valibot';
import { longestTitle, mostEvents } from './calendar.ts';
import { mostIcal } from './icalBlocks.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate());
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const guest = v.strictObject({
  name: v.exactOptional(text(longestTitle)),
  email: v.exactOptional(text(320)),
});
const event = v.strictObject({
  key: v.pipe(text(700), v.minLength(1)),
  seriesId: v.exactOptional(text(300)),
  title: v.exactOptional(text(longestTitle)),
  day,
  lastDay: v.exactOptional(day),
  start: v.exactOptional(moment),
  end: v.exactOptional(moment),
  zone: text(100),
  allDay: v.exactOptional(v.boolean()),
  people: v.exactOptional(v.pipe(v.array(guest), v.maxLength(2_000))),
  joinText: v.exactOptional(text(20_000)),
  declined: v.exactOptional(v.boolean()),
  cancelled: v.exactOptional(v.boolean()),
  recurring: v.exactOptional(v.boolean()),
});

/** What is told to the background about calendars. */
export const calendarRequests = {
  /** What a calendar page shows now. `covers` are the days whose meetings are all among these. */
  calendarSeen: {
    from: 'content',
    body: v.strictObject({
      calendar: text(40),
      covers: v.exactOptional(v.pipe(v.array(day), v.maxLength(62))),
      events: v.pipe(v.array(event), v.maxLength(mostEvents)),
    }),
  },
  /** Adds a calendar by its private address; its host must have been allowed before. */
  addFeed: { from: 'page', body: v.strictObject({ id, name, address: text(4_000) }) },
  removeFeed: { from: 'page', body: v.strictObject({ id }) },
  refreshFeed: { from: 'page', body: v.strictObject({ id }) },
  /** Reads the text of an .ics file once. */
  importIcs: { from: 'page', body: v.strictObject({ id, name, text: text(mostIcal + 1) }) },
} as const;
