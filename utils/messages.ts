import * as v from 'valibot';
import type { BreathWords } from './breath';
import type { FeedProblem } from './calendars/feed';
import { calendarRequests } from './calendars/requests';
import type { Silence } from './cues/choose/situation';
import { meetingKinds } from './cues/cue';
import { peopleRequests } from './people/requests';
import { promiseRequests } from './promises/requests';
import { draftSchema, fieldsSchema, presences } from './reflections/reflection';
import { settingNames } from './settings';
import { dataRequests } from './store/requests';
import type { Counts } from './store/rows';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const meeting = v.strictObject({ meetingId: id });
const row = v.strictObject({ id });
const complete = v.object({ ...fieldsSchema.entries, presence: v.picklist(presences) });
const sighting = v.strictObject({
  platform: v.pipe(v.string(), v.maxLength(40)),
  code: v.pipe(v.string(), v.maxLength(300)),
  phase: v.picklist(['launcher', 'handedOff', 'lobby', 'inCall', 'left']),
  at: v.number(),
  title: v.pipe(v.string(), v.maxLength(300)),
  /** Whether the page's own marks told it, or the media alone. */
  by: v.picklist(['marks', 'media']),
  /** Whether the page sends a screen into the call. */
  presenting: v.exactOptional(v.boolean()),
});

/**
 * Every message there is: who may send it, and its shape. `page` is a page of the extension,
 * `content` a content script; the page world can send nothing.
 */
export const messages = {
  /** What a call page is concluded to be. Answers with the card to show, if one is due. */
  sighting: { from: 'content', body: sighting },
  /** The card was dismissed. */
  dismissCue: { from: 'content', body: v.strictObject({}) },
  /** Whether the call's tab is to be watched, and what is known so far; undefined when not. */
  ledger: { from: 'content', body: v.strictObject({}) },
  /** How often, and how long in all (ms), the call's tab was out of sight. Totals, so twice is once. */
  leftTab: {
    from: 'content',
    body: v.strictObject({
      times: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
      ms: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60 * 60_000)),
    }),
  },
  ...peopleRequests,
  ...promiseRequests,
  ...calendarRequests,
  ...dataRequests,
  /** Choose the cue of a meeting, if it has none yet. */
  showCue: { from: 'page', body: meeting },
  anotherCue: { from: 'page', body: meeting },
  /** The cue was read and is taken along: the card does not come back. */
  takeCue: { from: 'page', body: meeting },
  declineCue: { from: 'page', body: meeting },
  /** Of what kind a meeting is, and its series with it; null for none of them. */
  sayKind: {
    from: 'page',
    body: v.strictObject({ meetingId: id, kind: v.nullable(v.picklist(meetingKinds)) }),
  },
  /** Less, rest, never or on again, for a cue or a technique; a meeting that carries it gets another. */
  controlCue: {
    from: 'page',
    body: v.strictObject({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      state: v.picklist(['less', 'rest', 'never', 'on']),
      meetingId: v.optional(id),
    }),
  },
  /** Packs and cues are checked against the form of docs/packs.md. */
  savePack: { from: 'page', body: v.strictObject({ pack: v.unknown() }) },
  switchPack: { from: 'page', body: v.strictObject({ id, on: v.boolean() }) },
  deletePack: { from: 'page', body: row },
  saveOwnCue: { from: 'page', body: v.strictObject({ cue: v.unknown() }) },
  removeOwnCue: { from: 'page', body: row },
  saveDraft: { from: 'page', body: draftSchema },
  dropDraft: { from: 'page', body: row },
  saveReflection: {
    from: 'page',
    body: v.strictObject({ id, meetingId: v.optional(id), fields: complete }),
  },
  editReflection: { from: 'page', body: v.strictObject({ id, fields: complete }) },
  deleteReflection: { from: 'page', body: row },
  restoreReflection: { from: 'page', body: row },
  skipReflection: { from: 'page', body: meeting },
  /** The value is checked against the setting's own shape. */
  changeSetting: {
    from: 'page',
    body: v.strictObject({ name: v.picklist(settingNames), value: v.unknown() }),
  },
} as const;

export type MessageName = keyof typeof messages;
export type Body<Name extends MessageName> = v.InferOutput<(typeof messages)[Name]['body']>;

/** What the door card shows; already in the person's language, so the page script needs no words. */
export interface Card {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly technique: string;
  readonly cue: string;
  readonly reason: string;
  readonly why: string;
  /** At most two facts about the people in it; only where she asked for them on the card. */
  readonly facts?: readonly string[];
  /** Her plan for the week, at its first call; drawn on one line. */
  readonly plan?: string;
  readonly dismiss: string;
  /** Absent where the card follows the system. */
  readonly theme?: 'light' | 'dark';
  /** Its words are hidden until she points at it or its focus is in it. */
  readonly discreet: boolean;
  readonly breath: BreathWords;
}

/** How far an import is; when taken, what it did to the rows that were here. `lost`: not begun, or interrupted. */
type ImportState =
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'taken'; readonly counts: Counts }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'lost' };

interface Answers {
  sighting: Card | undefined;
  ledger: { readonly times: number; readonly ms: number } | undefined;
  /** Why there is none; undefined when there is one. */
  showCue: Silence | undefined;
  /** Why the calendar could not be read; undefined when it was. */
  addFeed: FeedProblem | undefined;
  refreshFeed: FeedProblem | undefined;
  importIcs: FeedProblem | undefined;
  importState: ImportState;
}
export type Answer<Name extends MessageName> = Name extends keyof Answers
  ? Answers[Name]
  : undefined;

/** Why a message was not carried out; each has its sentence in the language files. */
export type Failure =
  | 'refused'
  | 'invalid'
  | 'storageFull'
  | 'storageClosed'
  | 'already'
  | 'notThere'
  | 'gone'
  | 'changedSince'
  | 'unreachable'
  | 'unknown';

export type Reply<Name extends MessageName> =
  | { readonly ok: true; readonly value: Answer<Name> }
  | { readonly ok: false; readonly failure: Failure };

/** What goes over the wire. */
export interface Envelope {
  readonly threshold: MessageName;
  readonly body: unknown;
}
