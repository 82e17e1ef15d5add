import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import { compare, noCounts, pieces, sum } from '../../utils/store/backup/compare';
import {
  type Contents,
  type FileProblem,
  type ReadFile,
  readExport,
} from '../../utils/store/backup/readFile';
import { largestFile } from '../../utils/store/backup/tables';
import type { Work } from '../../utils/store/backup/writeJson';
import { database } from '../../utils/store/database';
import type { Counts } from '../../utils/store/rows';

/** What a chosen file turned out to be. */
export type Opened =
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'locked' }
  | { readonly kind: 'read'; readonly contents: Contents; readonly counts: Counts };

/** Reads a file and says what it would do. Nothing is written. */
export async function openFile(file: File, work: Work, passphrase?: string): Promise<Opened> {
  if (file.size > largestFile) return { kind: 'problem', problem: 'tooLarge' };
  const { isLocked, unlock, whyNot } = await import('../../utils/store/backup/locked');
  const locked = await isLocked(file);
  if (locked && passphrase === undefined) return { kind: 'locked' };
  let read: ReadFile;
  try {
    read = readExport(locked ? await unlock(file, passphrase ?? '') : await file.text());
  } catch (error) {
    return { kind: 'problem', problem: locked ? whyNot(error) : 'damaged' };
  }
  work.signal.throwIfAborted();
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  const { contents } = read;
  const all = contents.tables.reduce((total, { rows }) => total + rows.length, 0);
  let counts = noCounts;
  let done = 0;
  for (const { table, rows } of pieces(contents.tables)) {
    work.signal.throwIfAborted();
    counts = sum(counts, (await compare(database, table, rows)).counts);
    done += rows.length;
    work.progress(done / all);
  }
  return { kind: 'read', contents, counts };
}

/** Thrown with the failure that stopped an import; nothing of it was taken in. */
export class NotTaken extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Hands a file's rows to the background, which lays them aside, then takes all of them in at once.
 * Throws `NotTaken`. Cancelled or closed before the end, nothing was taken in.
 */
export async function takeIn(contents: Contents, work: Work): Promise<Counts> {
  const importId = crypto.randomUUID();
  const all = contents.tables.reduce((total, { rows }) => total + rows.length, 0);
  let no = 0;
  let done = 0;
  try {
    for (const { table, rows } of pieces(contents.tables)) {
      work.signal.throwIfAborted();
      const reply = await send('stageImport', { importId, no, table, rows: [...rows] });
      if (!reply.ok) throw new NotTaken(reply.failure);
      no += 1;
      done += rows.length;
      work.progress(done / all);
    }
    work.signal.throwIfAborted();
  } catch (error) {
    await send('dropImport', { importId });
    throw error;
  }
  const reply = await send('commitImport', { importId, pieces: no });
  if (!reply.ok) throw new NotTaken(reply.failure);
  return reply.value;
}
