import { listedOn, listPromise, listReflection } from '../../utils/history/concordance.ts';
import { checkRow } from '../../utils/store/backup/check.ts';
import type { Run } from './context.ts';
import { gone, stateIn } from './model.ts';
import type { Kept, Row } from './rows.ts';
import { seen } from './steps/calls.ts';

/** Looks at everything that is kept, and counts what should not be. */
export async function checkAll(run: Run): Promise<void> {
  await run.session.ready();
  const kept = await run.session.kept();
  checkThings(run, kept);
  checkWhole(run, kept);
  checkListed(run, kept);
  checkMeetings(run, kept);
  checkDrafts(run, kept);
  for (const error of run.session.errors.take()) run.loss('unhandled error', error);
}

/** After a fault, each call has to come to be what its page shows. */
export async function checkCalls(run: Run): Promise<void> {
  for (const call of run.model.calls.values()) await seen(run, call);
}

/** What was acknowledged is there, and as it was acknowledged. */
function checkThings({ model, loss }: Run, kept: Kept): void {
  for (const [word, thing] of model.things) {
    const found = stateIn(kept, word, thing.kind);
    if (thing.states.includes(found)) continue;
    const what = `${thing.kind} ${word} is ${found}, not ${thing.states.join(' or ')}`;
    if (found.startsWith('doubled')) loss('doubled', what);
    else loss(found.startsWith('half') ? 'half-written' : 'lost', what);
    thing.states = [found];
  }
}

/** Every row has every field of its table; what belongs together stands together. */
function checkWhole({ loss }: Run, kept: Kept): void {
  for (const table of ['meetings', 'showings', 'reflections', 'promises', 'people'] as const) {
    for (const row of kept[table]) {
      const checked = checkRow(table, row);
      if (!checked.ok) loss('half-written', `${table} ${JSON.stringify(row)}: ${checked.why}`);
    }
  }
  const reflections = new Map(kept.reflections.map((row) => [row.id, row]));
  for (const promise of kept.promises) {
    if (promise.reflectionId === undefined) continue;
    const of = reflections.get(String(promise.reflectionId));
    if (!of) loss('half-written', `promise ${promise.id} is of no reflection`);
    else if ((of.deletedAt === undefined) !== (promise.deletedAt === undefined)) {
      loss(
        'half-written',
        `promise ${promise.id} is deleted, its reflection not, or the other way`,
      );
    }
  }
}

/** What can be found is what is kept: each row is listed with its words, and nothing else is. */
function checkListed({ loss }: Run, kept: Kept): void {
  const kinds = [
    ['reflections', kept.reflections.map((row) => listReflection(row as never))],
    ['promises', kept.promises.map((row) => listPromise(row as never))],
  ] as const;
  for (const [kind, rows] of kinds) {
    const sheets = kept.concordance.filter(({ of }) => of === kind);
    const found = new Set(sheets.flatMap(listedOn).map(({ id, terms }) => `${id} ${terms}`));
    const expected = rows.flatMap((one) => (one ? `${one.id} ${one.terms}` : []));
    const wrong = [...new Set(expected).symmetricDifference(found)];
    if (wrong.length > 0) loss('half-written', `listed otherwise than kept: ${wrong.join('; ')}`);
  }
}

/** One visit is one meeting, with at most one reflection, and it knows of it. */
function checkMeetings({ model, loss }: Run, kept: Kept): void {
  for (const call of model.calls.values()) {
    const rows = kept.meetings.filter(({ code }) => code === call.code);
    if (rows.length > 1) {
      loss('doubled', `${call.title} is ${rows.length} meetings: ${JSON.stringify(rows)}`);
    }
    if (call.seen && rows.length === 0) loss('lost', `${call.title} was kept and is gone`);
    if (call.joined && rows.every(({ joinedAt }) => joinedAt === undefined)) {
      loss('lost', `${call.title} was joined and is not any more`);
    }
  }
  const known = new Set([...model.calls.values()].map(({ code }) => code));
  for (const { code } of kept.meetings) {
    if (!known.has(String(code))) loss('doubled', `a meeting ${code} that nobody had`);
  }
  const meetings = new Map(kept.meetings.map((row) => [row.id, row]));
  const reflected = new Set<string>();
  for (const { id, meetingId } of kept.reflections) {
    if (meetingId === undefined) continue;
    const meeting = meetings.get(String(meetingId));
    if (meeting?.reflection !== 'done') loss('half-written', `reflection ${id}: meeting not done`);
    if (reflected.has(String(meetingId))) loss('doubled', `two reflections of ${meetingId}`);
    reflected.add(String(meetingId));
  }
}

/** The draft of a talk does not hold what was saved: it would be offered, and saved, again. */
function checkDrafts({ model, loss }: Run, kept: Kept): void {
  const near = Object.values(kept.near).map((text) => JSON.parse(text) as Row);
  const copies = [...kept.drafts, ...near].filter(({ id }) => id === 'corridor');
  const [newest] = copies.sort((a, b) => Number(b.updatedAt) - Number(a.updatedAt));
  const [word = ''] = String((newest?.fields as { line?: string } | undefined)?.line).split(' ');
  const [state = gone] = model.things.get(word)?.states ?? [];
  if (state !== gone) loss('told wrongly', `${word} was saved, and is still offered as a draft`);
}
