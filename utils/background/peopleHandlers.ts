import type { peopleRequests } from '../people/requests';
import type { promiseRequests } from '../promises/requests';
import type { Database } from '../store/database';
import {
  addPeople,
  archivePerson,
  deleteMoment,
  deletePerson,
  editPerson,
  linkPeople,
  mergeTwo,
  saveMoment,
  undoMerge,
} from '../store/write/people';
import { deletePromise, movePromise, savePromise, settlePromise } from '../store/write/promises';
import type { Handlers } from './answer';
import { remindOfPromises } from './reminders';

type Mine = Pick<Handlers, keyof typeof peopleRequests | keyof typeof promiseRequests>;

/** What the background does about people and promises; each row is one message. */
export function peopleHandlers(
  db: Database,
  now: () => number,
  badge: () => Promise<unknown>,
): Mine {
  const after = async (written: Promise<void>) => {
    await written;
    await badge();
    await remindOfPromises(db, now());
  };
  return {
    addPeople: ({ people }) => addPeople(db, people, now()) as Promise<undefined>,
    editPerson: (edit) => editPerson(db, edit, now()) as Promise<undefined>,
    archivePerson: (asked) => archivePerson(db, asked, now()) as Promise<undefined>,
    deletePerson: ({ id }) => after(deletePerson(db, id)) as Promise<undefined>,
    mergePeople: (merge) => mergeTwo(db, merge, now()) as Promise<undefined>,
    undoMerge: ({ id }) => undoMerge(db, id) as Promise<undefined>,
    saveMoment: (moment) => saveMoment(db, moment, now()) as Promise<undefined>,
    deleteMoment: ({ id }) => deleteMoment(db, id) as Promise<undefined>,
    linkPeople: (link) => linkPeople(db, link, now()) as Promise<undefined>,
    savePromise: (promise) => after(savePromise(db, promise, now())) as Promise<undefined>,
    settlePromise: (asked) => after(settlePromise(db, asked, now())) as Promise<undefined>,
    movePromise: (asked) => after(movePromise(db, asked, now())) as Promise<undefined>,
    deletePromise: ({ id }) => after(deletePromise(db, id)) as Promise<undefined>,
  };
}
