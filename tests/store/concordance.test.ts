import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../utils/history/concordance';
import { wordsOf } from '../../utils/history/words';
import type { Promised, Reflection } from '../../utils/reflections/reflection';
import { listAll, readConcordance } from '../../utils/store/concordance';
import type { Database } from '../../utils/store/database';
import { anyPromise, anyReflection, rowsOf } from '../backup/support';
import { freshDatabase } from './support';

/** What can be done to the tables, in every way the writers do it. */
type Step =
  | { readonly put: readonly Reflection[]; readonly promised: readonly Promised[] }
  | { readonly remove: number }
  | { readonly mark: number }
  | { readonly until: number }
  | { readonly clear: true };

const number = fc.integer({ min: 0, max: 50 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: rowsOf(anyReflection), promised: rowsOf(anyPromise) }) },
  { weight: 3, arbitrary: fc.record({ remove: number }) },
  { weight: 3, arbitrary: fc.record({ mark: number }) },
  { weight: 1, arbitrary: fc.record({ until: number }) },
  { weight: 1, arbitrary: fc.constant({ clear: true as const }) },
);

async function take(db: Database, step: Step): Promise<void> {
  if ('put' in step) {
    await db.transaction('rw', db.reflections, db.promises, async () => {
      await db.reflections.bulkPut(structuredClone([...step.put]));
      await db.promises.bulkPut(structuredClone([...step.promised]));
    });
  } else if ('remove' in step) {
    await db.promises.where({ reflectionId: `r${step.remove}` }).delete();
    await db.reflections.delete(`r${step.remove}`);
  } else if ('mark' in step) {
    await db.reflections.update(`r${step.mark}`, { deletedAt: 1 });
    await db.promises.where({ reflectionId: `r${step.mark}` }).modify({ keptAt: 1 });
  } else if ('until' in step) {
    await db.reflections.where('id').below(`r${step.until}`).delete();
  } else {
    await db.reflections.clear();
  }
}

describe('the concordance', () => {
  test('is what listing all anew gives, whatever was written, and however', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), async (steps) => {
        const db = freshDatabase();
        for (const step of steps) await take(db, step);
        const kept = await db.concordance.toArray();
        await db.transaction('rw', db.tables, (transaction) => listAll(transaction));
        expect(kept).toEqual(await db.concordance.toArray());
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });

  test('finds what reading every row finds', async () => {
    const asked = fc.record({
      text: fc.constantFrom('', 'a', 'caf', '你', '1 x', 'b c'),
      technique: fc.constantFrom(undefined, 'presence' as const, 'coaching' as const),
      person: fc.constantFrom(undefined, 'café', '=1+1'),
    });
    await fc.assert(
      fc.asyncProperty(
        rowsOf(anyReflection),
        rowsOf(anyPromise),
        asked,
        async (rows, made, ask) => {
          const db = freshDatabase();
          await take(db, { put: rows, promised: made });
          const found = find(await readConcordance(db), ask, []);
          const holds = ({ id, title, line, recognised, practised }: Reflection) => {
            const promised = made.filter(({ reflectionId }) => reflectionId === id);
            const words = wordsOf(title, line, ...recognised, ...promised.map(({ text }) => text));
            return (
              wordsOf(ask.text).every((word) => words.some((one) => one.startsWith(word))) &&
              (!ask.technique || practised.includes(ask.technique)) &&
              (!ask.person || recognised.includes(ask.person))
            );
          };
          const latest = rows.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
          expect(found).toEqual(latest.filter(holds).map(({ id }) => id));
          await db.delete();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('tells what occurs, each once', async () => {
    const db = freshDatabase();
    const [row] = fc.sample(anyReflection, 1) as [Reflection];
    await db.reflections.bulkPut([
      { ...row, id: 'r1', recognised: ['Zoë', 'Ana\nB.'], kind: 'retro', platform: 'zoom' },
      { ...row, id: 'r2', recognised: ['Zoë', ''], kind: 'team', platform: 'zoom' },
    ]);
    const { names, kinds, platforms } = await readConcordance(db);
    expect({ names, kinds, platforms }).toEqual({
      names: ['Ana B.', 'Zoë'],
      kinds: ['team', 'retro'],
      platforms: ['zoom'],
    });
  });
});
