import type { Migration } from '../database';

/** The first schema. Only what a query walks is indexed. */
const v1: Migration = {
  version: 1,
  stores: {
    meetings: 'id, phase, endedAt, lastSeenAt',
    showings: 'id, meetingId, cueId, at',
    reflections: 'id, meetingId, week, deletedAt',
    promises: 'id, reflectionId',
    drafts: 'id',
    settings: 'id',
  },
};

export default v1;
