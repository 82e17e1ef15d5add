import type { Migration } from '../database';

/**
 * People, what was seen or done with them, and promises that are kept. Rows stay as they were:
 * an open promise is one that is in neither of the indexes of settled ones.
 */
const v4: Migration = {
  version: 4,
  stores: {
    people: 'id',
    moments: 'id, at, *personIds',
    series: 'id, *personIds',
    merges: 'id, keptId, absorbedId',
    notices: 'id',
    meetings: 'id, phase, endedAt, lastSeenAt, *people',
    promises: 'id, reflectionId, due, keptAt, droppedAt, deletedAt, *personIds',
  },
};

export default v4;
