import type { Promised, Reflection } from '../../reflections/reflection';
import { letConcordanceRest, listAll } from '../concordance';
import type { Migration } from '../database';

/**
 * A search of years in no time: what reflections are found by stands in the concordance, in place
 * of six indexes with a key for each word. Open promises are told by an index of their own.
 */
const v7: Migration = {
  version: 7,
  stores: {
    reflections: 'id, meetingId, week, day, at, deletedAt',
    promises: 'id, reflectionId, keptAt, droppedAt, deletedAt, *personIds, open, [open+due]',
    concordance: '[of+span]',
  },
  upgrade: async (transaction) => {
    letConcordanceRest(transaction);
    const reflections = transaction.table<Reflection & { words?: string[] }>('reflections');
    await reflections.toCollection().modify((row) => {
      delete row.words;
    });
    const promises = transaction.table<Promised & { words?: string[] }>('promises');
    // Writing a promise says anew whether it is open.
    await promises.toCollection().modify((row) => {
      delete row.words;
    });
    await listAll(transaction);
  },
};

export default v7;
