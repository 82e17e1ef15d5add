import * as v from 'valibot';
import { longestText } from '../reflections/reflection';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const due = v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate()));

/** What pages may ask of the background about promises; content scripts nothing. */
export const promiseRequests = {
  savePromise: {
    from: 'page',
    body: v.strictObject({
      id,
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestText)),
      due,
      personIds: v.pipe(v.array(id), v.maxLength(50)),
    }),
  },
  settlePromise: {
    from: 'page',
    body: v.strictObject({ id, act: v.picklist(['keep', 'drop', 'reopen']) }),
  },
  /** Another due day; none without one. */
  movePromise: { from: 'page', body: v.strictObject({ id, due }) },
  deletePromise: { from: 'page', body: v.strictObject({ id }) },
} as const;
