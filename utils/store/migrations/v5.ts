import { wordsOf } from '../../history/words';
import type { Promised, Reflection } from '../../reflections/reflection';
import type { Migration } from '../database';

/**
 * Years of history: days, people and words can be looked up; a plan for each week; and a place
 * where the rows of an import wait until all of them have arrived.
 */
const v5: Migration = {
  version: 5,
  stores: {
    reflections: 'id, meetingId, week, day, at, deletedAt, cueId, *practised, *recognised, *words',
    promises: 'id, reflectionId, due, keptAt, droppedAt, deletedAt, *personIds, *words',
    intentions: 'id',
    imports: '[importId+no], importId, at',
  },
  upgrade: async (transaction) => {
    const reflections = transaction.table<Reflection & { words?: string[] }>('reflections');
    await reflections.toCollection().modify((row) => {
      row.words = wordsOf(row.title, row.line, ...row.recognised);
    });
    const promises = transaction.table<Promised & { words?: string[] }>('promises');
    await promises.toCollection().modify((row) => {
      row.words = wordsOf(row.text);
    });
  },
};

export default v5;
