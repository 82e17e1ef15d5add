import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer, type Handlers } from '../../utils/background/answer';
import { failureOf } from '../../utils/failure';
import { messages } from '../../utils/messages';
import { emptyFields } from '../../utils/reflections/reflection';
import { AlreadySaved } from '../../utils/store/write/reflections';

const handled = vi.fn();
const names = Object.keys(messages) as (keyof typeof messages)[];
const handlers = Object.fromEntries(
  names.map((name) => [name, async (body: unknown) => void handled(name, body)]),
) as unknown as Handlers;

const id = browser.runtime.id;
const page = { id, url: browser.runtime.getURL('/popup.html') };
const content = { id, url: 'https://meet.jit.si/abc', tab: { id: 1 } } as typeof page;
const stranger = { id: 'another-extension', url: page.url };
const draft = { id: 'corridor', fields: emptyFields, updatedAt: 1 };
const sighting = { platform: 'jitsi', code: 'abc', phase: 'lobby', at: 1, title: '', by: 'marks' };

beforeEach(() => handled.mockClear());

describe('who may say what', () => {
  test('a page of the extension may write, a content script may sight', async () => {
    expect(await answer(handlers, { threshold: 'saveDraft', body: draft }, page)).toMatchObject({
      ok: true,
    });
    expect(
      await answer(handlers, { threshold: 'sighting', body: sighting }, content),
    ).toMatchObject({ ok: true });
    expect(handled).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['saveDraft', draft, content],
    ['sighting', sighting, page],
    ['saveDraft', draft, stranger],
    ['deleteReflection', { id: 'r1' }, content],
  ])('%s is refused from elsewhere', async (threshold, body, sender) => {
    const reply = await answer(handlers, { threshold, body }, sender as typeof page);
    expect(reply).toEqual({ ok: false, failure: 'refused' });
    expect(handled).not.toHaveBeenCalled();
  });

  test('whatever is said, nothing is thrown, and no content script writes', async () => {
    const envelope = fc.record({
      threshold: fc.oneof(fc.constantFrom(...names), fc.string(), fc.constant('__proto__')),
      body: fc.anything(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(envelope, fc.anything()), async (message) => {
        await answer(handlers, message, content);
        await answer(handlers, message, stranger);
        await answer(handlers, message, page);
        const written = handled.mock.calls.filter(([name]) => name === 'saveReflection');
        expect(written).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a failure', () => {
  test('is told by its name, also from inside an aborted transaction', () => {
    const full = { name: 'QuotaExceededError' };
    expect(failureOf(full)).toBe('storageFull');
    expect(failureOf({ name: 'AbortError', inner: full })).toBe('storageFull');
    expect(failureOf({ name: 'OpenFailedError', inner: { name: 'Odd' } })).toBe('storageClosed');
    expect(failureOf(new AlreadySaved())).toBe('already');
    expect(failureOf('odd')).toBe('unknown');
  });
});
