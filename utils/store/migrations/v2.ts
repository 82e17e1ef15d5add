import type { Migration } from '../database';

/** What a leader said about single cues and techniques, and cues that are not of the library. */
const v2: Migration = {
  version: 2,
  stores: {
    controls: 'id',
    packs: 'id',
  },
};

export default v2;
