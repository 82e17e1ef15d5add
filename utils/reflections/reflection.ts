import * as v from 'valibot';
import { type MeetingKind, techniques } from '../cues/cue';

export const energies = ['drained', 'steady', 'charged'] as const;
export type Energy = (typeof energies)[number];

/** "No moment" is not a no: the cue had no chance. */
export const outcomes = ['yes', 'partly', 'no', 'noMoment'] as const;
export type Outcome = (typeof outcomes)[number];

export const presences = [1, 2, 3, 4, 5] as const;
export type Presence = (typeof presences)[number];

/** The most characters of a text that are kept; more is refused with a sentence, never cut. */
export const longestText = 200_000;
/** The most names in one reflection. */
const mostNames = 200;

const text = v.pipe(v.string(), v.maxLength(longestText));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate());

/** What a person fills in. Every field but presence may stay empty. */
export const fieldsSchema = v.strictObject({
  presence: v.optional(v.picklist(presences)),
  energy: v.optional(v.picklist(energies)),
  outcome: v.optional(v.picklist(outcomes)),
  practised: v.pipe(v.array(v.picklist(techniques)), v.maxLength(techniques.length)),
  /** Names as typed, separated by commas. */
  recognised: text,
  promise: text,
  /** Day the promise is due; empty when it has none. */
  due: v.union([v.literal(''), day]),
  line: text,
});
export type Fields = v.InferOutput<typeof fieldsSchema>;

/** Words kept from the first key until they are saved. */
export const draftSchema = v.strictObject({
  /** The meeting's id, `corridor`, or a reflection's id while it is edited. */
  id,
  fields: fieldsSchema,
  updatedAt: v.number(),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** The draft of a talk that had no meeting. */
export const corridor = 'corridor';

export const emptyFields: Fields = {
  practised: [],
  recognised: '',
  promise: '',
  due: '',
  line: '',
};

/** A saved reflection. Facts only; every count is derived. */
export interface Reflection {
  readonly id: string;
  /** Absent for a corridor talk. */
  readonly meetingId?: string;
  /** When the talk was over (ms), and the day and ISO week of that in `zone`. */
  readonly at: number;
  readonly zone: string;
  readonly day: string;
  readonly week: string;
  /** As the meeting had it; empty when unknown. */
  readonly title: string;
  /** Of its meeting, kept here so that it can be looked for when that is gone; absent when unknown. */
  readonly kind?: MeetingKind;
  readonly platform?: string;
  readonly presence: Presence;
  readonly energy?: Energy;
  readonly cueId?: string;
  readonly outcome?: Outcome;
  readonly practised: readonly (typeof techniques)[number][];
  readonly recognised: readonly string[];
  readonly line: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set when deleted; gone for good when undo is no longer offered. */
  readonly deletedAt?: number;
}

/** What a reflection keeps of its meeting to be found by. */
export function placeOf({
  kind,
  platform,
}: Pick<Reflection, 'kind' | 'platform'>): Pick<Reflection, 'kind' | 'platform'> {
  return { ...(kind ? { kind } : {}), ...(platform ? { platform } : {}) };
}

/** Something the leader said she would do. Kept and dropped never stand together. */
export interface Promised {
  readonly id: string;
  /** The reflection it was written with; absent when it was written by itself. */
  readonly reflectionId?: string;
  readonly text: string;
  /** Day it is due; absent when it has none. */
  readonly due?: string;
  /** To whom; absent when not said. */
  readonly personIds?: readonly string[];
  /** When it was kept, or dropped (ms). */
  readonly keptAt?: number;
  readonly droppedAt?: number;
  /** Each change of the due day, and when (ms). */
  readonly moves?: readonly { readonly at: number; readonly from?: string; readonly to?: string }[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

/** The names in a line with commas or semicolons of any script: trimmed, without doubles, in the order typed. */
export function namesIn(typed: string): string[] {
  const names = typed
    .split(/[,，،、;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...new Set(names)].slice(0, mostNames);
}

/** What stops a reflection from being saved; undefined when nothing does. */
export function problemWith(fields: Fields): 'presenceMissing' | 'tooLong' | undefined {
  const typed = [fields.recognised, fields.promise, fields.line];
  if (typed.some((part) => part.length > longestText)) return 'tooLong';
  return fields.presence === undefined ? 'presenceMissing' : undefined;
}

/** True when nothing was filled in. */
export function isEmpty(fields: Fields): boolean {
  return (
    fields.presence === undefined &&
    fields.energy === undefined &&
    fields.outcome === undefined &&
    fields.practised.length === 0 &&
    [fields.recognised, fields.promise, fields.due, fields.line].every((part) => part === '')
  );
}

/** The fields that a saved reflection would be edited from. */
export function fieldsOf(reflection: Reflection, promised: Promised | undefined): Fields {
  const { presence, energy, outcome } = reflection;
  return {
    presence,
    ...(energy ? { energy } : {}),
    ...(outcome ? { outcome } : {}),
    practised: [...reflection.practised],
    recognised: reflection.recognised.join(', '),
    promise: promised?.text ?? '',
    due: promised?.due ?? '',
    line: reflection.line,
  };
}
