import type { Meeting } from '../../meetings/meeting';
import { placeOf, type Reflection } from '../../reflections/reflection';
import type { Migration } from '../database';

/**
 * History by kind and platform: a reflection keeps those of its meeting. Cues are looked up
 * together with what came of them, so that no row has to be read for it.
 */
const v6: Migration = {
  version: 6,
  stores: {
    reflections:
      'id, meetingId, week, day, at, deletedAt, [cueId+outcome], kind, platform, *practised, *recognised, *words',
  },
  upgrade: async (transaction) => {
    const meetings = await transaction.table<Meeting>('meetings').toArray();
    const byId = new Map(meetings.map((meeting) => [meeting.id, placeOf(meeting)]));
    const reflections = transaction.table<Reflection>('reflections');
    await reflections.toCollection().modify((row) => {
      Object.assign(row, byId.get(row.meetingId ?? ''));
    });
  },
};

export default v6;
