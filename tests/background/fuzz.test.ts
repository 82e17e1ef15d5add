import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../../utils/background/answer';
import { handlersFor } from '../../utils/background/handlers';
import { messages } from '../../utils/messages';
import { emptyFields } from '../../utils/reflections/reflection';
import type { Database } from '../../utils/store/database';
import { saveDraft, saveReflection } from '../../utils/store/write/reflections';
import { endedMeeting, freshDatabase } from '../store/support';

/** Messages from each sender; FUZZ_MESSAGES asks for more (docs/security.md). */
const each = Number(process.env.FUZZ_MESSAGES ?? 5_000);
const noon = Date.parse('2026-11-24T12:00:00Z');
const secret = 'only for her eyes';

type Sender = Parameters<typeof answer>[2];
const id = browser.runtime.id;
const page: Sender = { id, url: browser.runtime.getURL('/popup.html') };
const content = { id, url: 'https://meet.jit.si/abc', tab: { id: 1 }, frameId: 0 } as Sender;
const strangers = [
  { id: 'another-extension', url: page.url },
  { id: 'another-extension', url: 'https://meet.jit.si/abc', tab: { id: 1 } },
  { url: page.url },
  { id },
  { id: '__proto__', url: '' },
] as Sender[];

const fields = { ...emptyFields, presence: 4, promise: 'call', due: '2026-11-27', line: 'kept' };
/** A body each message would take; fuzzing bends it. */
const sound: Readonly<Record<string, unknown>> = {
  sighting: { platform: 'jitsi', code: 'abc', phase: 'lobby', at: noon, title: 'One', by: 'marks' },
  dismissCue: {},
  ledger: {},
  leftTab: { times: 2, ms: 500 },
  controlCue: { id: 'reset', state: 'rest' },
  saveDraft: { id: 'corridor', fields, updatedAt: 5 },
  saveReflection: { id: 'r2', fields },
  editReflection: { id: 'r1', fields },
  changeSetting: { name: 'keepTitles', value: false },
};
const fieldName = fc.constantFrom(...Object.keys(fields));

const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308, '', '\ud800', undefined, null),
  fc.integer({ min: 1, max: 300_000 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('r1', 'm1', 'corridor', '__proto__', 'constructor', 'toString'),
);
const name = fc.constantFrom(...Object.keys(messages));
const often = fc.constantFrom(...Object.keys(sound));
const key = fc.constantFrom('id', 'meetingId', 'fields', 'code', 'at', 'title', '__proto__', 'x');

/** A copy with one part set; also where the name is one of a prototype. */
function bend(body: unknown, [part, value]: readonly [string, unknown]): unknown {
  const bent = typeof body === 'object' && body !== null ? { ...body } : {};
  return Object.defineProperty(bent, part, { value, enumerable: true });
}

/** Sound bodies, whole, with one part bent, or with one field of the reflection bent. */
const nearly = fc
  .tuple(fc.oneof(name, often), fc.option(fc.tuple(key, odd)), fc.option(fieldName))
  .map(([threshold, bent, field]) => {
    const body = sound[threshold] ?? { id: 'r1' };
    if (!bent) return { threshold, body };
    const change = field ? (['fields', bend(fields, [field, bent[1]])] as const) : bent;
    return { threshold, body: bend(body, change) };
  });
const wild = fc.oneof(
  fc.record({ threshold: fc.oneof(name, odd), body: odd }),
  fc.record({ threshold: fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty') }),
  odd,
);
const message = fc.oneof({ weight: 3, arbitrary: nearly }, { weight: 2, arbitrary: wild });

const unhandled: unknown[] = [];
let db: Database;

async function tables(but: readonly string[] = []): Promise<Record<string, unknown[]>> {
  const kept = db.tables.filter((table) => !but.includes(table.name));
  const rows = await Promise.all(kept.map((table) => table.toArray()));
  return Object.fromEntries(kept.map((table, index) => [table.name, rows[index] ?? []]));
}

/** Sends the messages, but those of one name; resolves to all that was answered. */
async function say(senders: readonly Sender[], but?: string): Promise<string> {
  const handlers = handlersFor(db, () => noon);
  const replies = new Set<string>();
  let turn = 0;
  const property = fc.asyncProperty(message, async (said) => {
    if (but !== undefined && said !== null && Object(said).threshold === but) return;
    turn += 1;
    const sender = senders[turn % senders.length];
    if (!sender) throw new Error('No sender');
    replies.add(JSON.stringify(await answer(handlers, said, sender)) ?? 'undefined');
  });
  await fc.assert(property, { numRuns: each, endOnFailure: true });
  return [...replies].join('\n');
}

beforeEach(async () => {
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async () => undefined);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async () => undefined);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  db = freshDatabase();
  const meetingId = await endedMeeting(db, noon - 60_000);
  const written = { ...emptyFields, presence: 4, line: secret, recognised: secret } as const;
  await saveReflection(db, { id: 'r1', meetingId, fields: written }, noon - 50_000);
  await saveDraft(db, { id: 'corridor', fields: written, updatedAt: 1 });
  const waiting = await endedMeeting(db, noon - 10_000);
  await db.meetings.update(waiting, { title: secret });
  unhandled.length = 0;
  const hear = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', hear);
  return () => void process.off('unhandledRejection', hear);
});

test(`a stranger changes nothing and learns nothing, in ${each} messages`, async () => {
  const before = await tables();
  const replies = await say(strangers);
  expect(await tables()).toEqual(before);
  expect(new Set(replies.split('\n'))).toEqual(
    new Set(['undefined', '{"ok":false,"failure":"refused"}']),
  );
  expect(unhandled).toEqual([]);
}, 600_000);

test(`a content script writes meetings, cues shown and the series they make, in ${each} messages`, async () => {
  const its = ['meetings', 'showings', 'series', 'notices'];
  await db.settings.put({ id: 'attentionLedger', value: true, updatedAt: 1 });
  const before = await tables(its);
  // One that makes a meeting for certain: bent ones may all fail.
  const sighting = { ...Object(sound.sighting), code: 'another' };
  await answer(
    handlersFor(db, () => noon),
    { threshold: 'sighting', body: sighting },
    content,
  );
  const replies = await say([content]);
  expect(await tables(its)).toEqual(before);
  expect(await db.meetings.count()).toBeGreaterThan(2);
  expect(await db.meetings.count()).toBeLessThan(each);
  expect(replies).not.toContain(secret);
  expect(replies).toContain('"ok":true');
  expect(unhandled).toEqual([]);
}, 600_000);

test(`a page of the extension makes no meeting, and each row stays whole, in ${each} messages`, async () => {
  const meetings = await db.meetings.toCollection().primaryKeys();
  // It may delete everything, and does so when asked.
  const replies = await say([page], 'deleteEverything');
  expect(await db.meetings.toCollection().primaryKeys()).toEqual(meetings);
  expect(replies).not.toContain(secret);
  expect(replies).toContain('"ok":true');
  const kept = new Set(await db.reflections.toCollection().primaryKeys());
  expect(kept).toContain('r2');
  for (const { reflectionId } of await db.promises.toArray()) {
    if (reflectionId) expect(kept).toContain(reflectionId);
  }
  expect(unhandled).toEqual([]);
}, 600_000);
