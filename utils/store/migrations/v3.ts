import type { Migration } from '../database';

/** What calendars say of the days around today, and the calendars she added by address or file. */
const v3: Migration = {
  version: 3,
  stores: {
    schedule: 'id, source, *days',
    feeds: 'id',
  },
};

export default v3;
