import * as v from 'valibot';
import { longestText } from '../reflections/reflection';
import { exportedTables } from './backup/tables';

const importId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** What pages may ask of the background about all that is kept; content scripts nothing. */
export const dataRequests = {
  /** A piece of an import, laid aside; its rows are checked one by one. */
  stageImport: {
    from: 'page',
    body: v.strictObject({
      importId,
      no: whole,
      table: v.picklist(exportedTables),
      rows: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
    }),
  },
  /** All pieces are there: begin to take them in, all or none. Asked twice, it is done once. */
  commitImport: { from: 'page', body: v.strictObject({ importId, pieces: whole }) },
  /** How far an import is, or what it came to. */
  importState: { from: 'page', body: v.strictObject({ importId }) },
  /** Lets an import go, also while it is being taken in: then nothing of it was. */
  dropImport: { from: 'page', body: v.strictObject({ importId }) },
  deleteEverything: { from: 'page', body: v.strictObject({}) },
  /** The one plan for a week; an empty text takes it back. */
  saveIntention: {
    from: 'page',
    body: v.strictObject({
      week: v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/)),
      text: v.pipe(v.string(), v.maxLength(longestText)),
    }),
  },
} as const;
