/**
 * The tables an export holds, in the order of the file. A table that keeps what she wrote or
 * answered belongs here; `tests/backup` fails for one that is in neither list.
 */
export const exportedTables = [
  'reflections',
  'promises',
  'people',
  'moments',
  'intentions',
  'meetings',
  'series',
  'showings',
  'controls',
  'packs',
  'drafts',
  'settings',
] as const;
export type ExportedTable = (typeof exportedTables)[number];

/** Tables that stay here, and why. */
export const keptHere: Readonly<Record<string, string>> = {
  merges: 'only there to undo a merge for a while',
  notices: 'which days a reminder was shown',
  imports: 'rows of an import that has not ended',
  feeds: 'the private address of a calendar is a secret',
  schedule: 'read again from the calendar',
  concordance: 'derived from reflections and promises',
};

/** What a file of ours says of itself. */
export const format = 'threshold-export';
export const formatVersion = 1;

/** The largest file that is read (bytes): more would not fit into a page's memory twice. */
export const largestFile = 200_000_000;
