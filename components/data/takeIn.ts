import type { Answer, Failure, MessageName, Reply } from '../../utils/messages';
import { send } from '../../utils/send';
import { comparer, noCounts, pieces, sum } from '../../utils/store/backup/compare';
import { isLocked } from '../../utils/store/backup/mark';
import {
  type Contents,
  type FileProblem,
  type ReadFile,
  readExport,
} from '../../utils/store/backup/readFile';
import { largestFile } from '../../utils/store/backup/tables';
import type { Work } from '../../utils/store/backup/work';
import { database } from '../../utils/store/database';
import type { Counts } from '../../utils/store/rows';
import { NotOpened, unlockApart } from './lockApart';

/** What a chosen file turned out to be. */
export type Opened =
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'locked' }
  | { readonly kind: 'read'; readonly contents: Contents; readonly counts: Counts };

/** Reads a file and says what it would do. Nothing is written. */
export async function openFile(file: File, work: Work, passphrase?: string): Promise<Opened> {
  if (file.size > largestFile) return { kind: 'problem', problem: 'tooLarge' };
  const locked = await isLocked(file);
  if (locked && passphrase === undefined) return { kind: 'locked' };
  let read: ReadFile;
  try {
    const text = locked
      ? await unlockApart(file, passphrase ?? '', work.signal)
      : await file.text();
    read = await readExport(text, work);
  } catch (error) {
    work.signal.throwIfAborted();
    return { kind: 'problem', problem: error instanceof NotOpened ? error.problem : 'damaged' };
  }
  work.signal.throwIfAborted();
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  const { contents } = read;
  const all = contents.tables.reduce((total, { rows }) => total + rows.length, 0);
  const compare = comparer(database);
  let counts = noCounts;
  let done = 0;
  for (const { table, rows } of pieces(contents.tables)) {
    work.signal.throwIfAborted();
    counts = sum(counts, (await compare(table, rows)).counts);
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
  try {
    const count = await stage(importId, contents, {
      ...work,
      progress: (done) => work.progress(done * staging),
    });
    const rest = (done: number) => work.progress(staging + done * (1 - staging));
    return await commit({ importId, pieces: count }, { ...work, progress: rest });
  } catch (error) {
    await send('dropImport', { importId });
    // Where it was stopped too late, it was taken in.
    const reply = await send('importState', { importId });
    if (reply.ok && reply.value.kind === 'taken') return reply.value.counts;
    throw error;
  }
}

/** The part of the work that laying aside is. */
const staging = 0.2;
/** How often a commit is begun again whose worker was lost. */
const attempts = 3;
/** How long to wait before asking again how far it is (ms). */
const between = 250;

/** Hands the rows over; resolves to the number of pieces. */
async function stage(importId: string, { tables }: Contents, work: Work): Promise<number> {
  const all = tables.reduce((total, { rows }) => total + rows.length, 0);
  let no = 0;
  let done = 0;
  for (const { table, rows } of pieces(tables)) {
    work.signal.throwIfAborted();
    taken(await send('stageImport', { importId, no, table, rows: [...rows] }));
    no += 1;
    done += rows.length;
    work.progress(done / all);
  }
  return no;
}

/** Has everything taken in, and follows it. */
async function commit(
  asked: { readonly importId: string; readonly pieces: number },
  { signal, progress }: Work,
): Promise<Counts> {
  const { importId } = asked;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    taken(await send('commitImport', asked));
    let state = taken(await send('importState', { importId }));
    while (state.kind === 'running') {
      progress(state.done);
      await new Promise((resume) => setTimeout(resume, between));
      signal.throwIfAborted();
      state = taken(await send('importState', { importId }));
    }
    if (state.kind === 'taken') return state.counts;
    if (state.kind === 'failed') throw new NotTaken(state.failure);
  }
  throw new NotTaken('unreachable');
}

function taken<Name extends MessageName>(reply: Reply<Name>): Answer<Name> {
  if (!reply.ok) throw new NotTaken(reply.failure);
  return reply.value;
}
