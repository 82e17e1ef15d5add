import * as v from 'valibot';
import { longestText } from '../reflections/reflection';
import { yearDaySchema } from './yearDay';

const short = v.pipe(v.string(), v.trim(), v.maxLength(200));
const filled = v.pipe(short, v.minLength(1));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** How often a check-in can be wanted, in days: every week, two, four, twelve weeks. */
export const cadences = [7, 14, 28, 84] as const;

/** What is written about a person. Everything but the name may stay empty. */
export const personFieldsSchema = v.strictObject({
  name: filled,
  /** What tells two people of one name apart: "Design, Lisbon". */
  line: short,
  /** Other names she types for them. */
  aliases: v.pipe(v.array(filled), v.maxLength(100)),
  emails: v.pipe(v.array(v.pipe(filled, v.maxLength(320))), v.maxLength(100)),
  notes: v.pipe(v.string(), v.maxLength(longestText)),
  birthday: v.optional(yearDaySchema),
  dates: v.pipe(v.array(v.strictObject({ label: filled, on: yearDaySchema })), v.maxLength(200)),
  cadence: v.optional(v.picklist(cadences)),
});
export type PersonFields = v.InferOutput<typeof personFieldsSchema>;

/** The most people that are added in one go. */
export const mostAtOnce = 2_000;
/** The most people that one room, moment or promise is about. */
export const mostLinked = 50;

export const peopleSchema = v.pipe(
  v.array(v.strictObject({ id, ...personFieldsSchema.entries })),
  v.maxLength(mostAtOnce),
);

/** Someone the leader works with. Times are ms since epoch. */
export interface Person extends PersonFields {
  readonly id: string;
  /** Set when put away: kept and found, but not offered. */
  readonly archivedAt?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export const emptyPerson: PersonFields = {
  name: '',
  line: '',
  aliases: [],
  emails: [],
  notes: '',
  dates: [],
};

/** The fields a person would be edited from. */
export function personFields(person: Person): PersonFields {
  const {
    id: _id,
    archivedAt: _archived,
    createdAt: _made,
    updatedAt: _changed,
    ...fields
  } = person;
  return fields;
}
