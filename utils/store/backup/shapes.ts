import * as v from 'valibot';
import { isZone } from '../../calendars/wallTime';
import { meetingKinds, techniques } from '../../cues/cue';
import { weekOfDay } from '../../history/week';
import { kindReasons } from '../../meetings/kind';
import { momentSchema } from '../../people/moment';
import { personFieldsSchema } from '../../people/person';
import {
  energies,
  fieldsSchema,
  longestText,
  outcomes,
  presences,
} from '../../reflections/reflection';
import type { ExportedTable } from './tables';

/** No row is older than the year 2000 or later than 2100 (ms since epoch). */
const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2100, 0, 1);

const text = v.pipe(v.string(), v.maxLength(longestText));
const short = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const ids = v.pipe(v.array(id), v.maxLength(2_000));
const dateProblem = 'date';
const at = v.pipe(v.number(), v.minValue(earliest, dateProblem), v.maxValue(latest, dateProblem));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, dateProblem),
  v.isoDate(dateProblem),
  v.check(
    (value) => !Number.isNaN(Date.parse(value)) && value >= '2000' && value < '2100',
    dateProblem,
  ),
);
const week = v.pipe(v.string(), v.regex(/^20\d{2}-W(0[1-9]|[1-4]\d|5[0-3])$/, dateProblem));
const zone = v.pipe(v.string(), v.maxLength(100), v.check(isZone, dateProblem));
const base = { id, updatedAt: at };

/**
 * What a row of each table has to be. Fields not named here belong to another version and are kept
 * as they are.
 */
export const shapes = {
  reflections: v.pipe(
    v.looseObject({
      ...base,
      meetingId: v.optional(id),
      at,
      zone,
      day,
      week,
      title: text,
      kind: v.optional(v.picklist(meetingKinds)),
      platform: v.optional(short),
      presence: v.picklist(presences),
      energy: v.optional(v.picklist(energies)),
      cueId: v.optional(id),
      outcome: v.optional(v.picklist(outcomes)),
      practised: v.array(v.picklist(techniques)),
      recognised: v.pipe(v.array(text), v.maxLength(2_000)),
      line: text,
      createdAt: at,
    }),
    v.check((row) => weekOfDay(row.day) === row.week, dateProblem),
  ),
  promises: v.looseObject({
    ...base,
    reflectionId: v.optional(id),
    text,
    due: v.optional(day),
    personIds: v.optional(ids),
    keptAt: v.optional(at),
    droppedAt: v.optional(at),
    moves: v.optional(v.array(v.looseObject({ at, from: v.optional(day), to: v.optional(day) }))),
    createdAt: at,
  }),
  people: v.looseObject({
    ...personFieldsSchema.entries,
    ...base,
    archivedAt: v.optional(at),
    createdAt: at,
  }),
  moments: v.intersect([momentSchemaLoose(), v.looseObject({ ...base, at })]),
  intentions: v.looseObject({ ...base, id: week, text }),
  meetings: v.looseObject({
    ...base,
    platform: short,
    code: short,
    page: short,
    tabId: v.number(),
    phase: v.picklist(['upcoming', 'lobby', 'inCall', 'handedOff', 'ended']),
    title: text,
    kind: v.optional(v.picklist(meetingKinds)),
    kindBecause: v.optional(v.picklist(kindReasons)),
    createdAt: at,
    joinedAt: v.optional(at),
    endedAt: v.optional(at),
    scheduledStart: v.optional(at),
    scheduledEnd: v.optional(at),
    size: v.optional(v.number()),
    calendarSeries: v.optional(text),
    people: v.optional(ids),
    lastSeenAt: at,
    rejoins: v.number(),
    reflection: v.picklist(['open', 'done', 'skipped']),
    zone,
  }),
  series: v.looseObject({
    ...base,
    personIds: ids,
    kind: v.optional(v.nullable(v.picklist(meetingKinds))),
  }),
  showings: v.looseObject({
    ...base,
    meetingId: id,
    cueId: id,
    at,
    day: v.optional(day),
    daysAgo: v.optional(v.number()),
    reason: v.optional(v.looseObject({ because: v.array(v.looseObject({ factor: short })) })),
    words: v.optional(
      v.looseObject({
        kind: v.picklist(['own', 'promise']),
        technique: v.picklist(techniques),
        text,
      }),
    ),
    state: v.picklist(['shown', 'passed', 'dismissed', 'notNow']),
  }),
  controls: v.looseObject({
    ...base,
    state: v.picklist(['less', 'rest', 'never']),
    until: v.optional(v.number()),
  }),
  packs: v.looseObject({
    ...base,
    name: short,
    on: v.boolean(),
    createdAt: at,
    cues: v.array(
      v.looseObject({
        id,
        technique: v.picklist(techniques),
        kinds: v.union([v.literal('any'), v.array(v.picklist(meetingKinds))]),
        moment: v.picklist(['before', 'during', 'after']),
        text: short,
        source: v.optional(short),
      }),
    ),
  }),
  drafts: v.looseObject({ ...base, fields: fieldsSchema }),
  settings: v.looseObject({ ...base, value: v.unknown() }),
} as const satisfies Record<ExportedTable, v.GenericSchema>;

/** A moment with whatever else stands in its row. */
function momentSchemaLoose() {
  const [win, feedback, checkIn] = momentSchema.options;
  return v.variant('kind', [
    v.looseObject(win.entries),
    v.looseObject(feedback.entries),
    v.looseObject(checkIn.entries),
  ]);
}
