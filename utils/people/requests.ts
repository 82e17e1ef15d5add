import * as v from 'valibot';
import { momentSchema } from './moment';
import { mostLinked, peopleSchema, personFieldsSchema } from './person';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const ids = v.pipe(v.array(id), v.maxLength(mostLinked));

/** What pages may ask of the background about people; content scripts nothing. */
export const peopleRequests = {
  addPeople: { from: 'page', body: v.strictObject({ people: peopleSchema }) },
  editPerson: { from: 'page', body: v.strictObject({ id, fields: personFieldsSchema }) },
  archivePerson: { from: 'page', body: v.strictObject({ id, archived: v.boolean() }) },
  /** Deletes for good, with everything about the person. */
  deletePerson: { from: 'page', body: v.strictObject({ id }) },
  mergePeople: { from: 'page', body: v.strictObject({ id, keptId: id, absorbedId: id }) },
  undoMerge: { from: 'page', body: v.strictObject({ id }) },
  /** A win, a feedback note or a check-in; the same id again replaces it. */
  saveMoment: { from: 'page', body: momentSchema },
  deleteMoment: { from: 'page', body: v.strictObject({ id }) },
  /** Who is in the meetings of one room of a service. */
  linkPeople: {
    from: 'page',
    body: v.strictObject({
      platform: v.pipe(v.string(), v.maxLength(40)),
      code: v.pipe(v.string(), v.maxLength(300)),
      personIds: ids,
    }),
  },
} as const;
