import { afterEach, describe, expect, test, vi } from 'vitest';
import { askModel, type LanguageModelApi, modelState } from '../utils/languageModel';

const request = (part: object = {}) => ({
  system: 'Ask one question.',
  text: 'You wrote 3 reflections.',
  lang: 'en',
  signal: new AbortController().signal,
  progress: () => undefined,
  ...part,
});
const options = {
  expectedInputs: [{ type: 'text', languages: ['en', 'en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** A model of the API's shape that downloads in two steps; a call that is aborted rejects, as the browser's does. */
function fakeModel(answer: () => string) {
  const destroy = vi.fn();
  const prompt = vi.fn(async (_: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    return answer();
  });
  const create = vi.fn(async ({ monitor, signal }: Parameters<LanguageModelApi['create']>[0]) => {
    const target = new EventTarget();
    monitor(target);
    for (const loaded of [0.5, 1]) {
      const event = Object.assign(new Event('downloadprogress'), { loaded, total: 1 });
      target.dispatchEvent(event);
    }
    signal.throwIfAborted();
    return { prompt, destroy };
  });
  const availability = vi.fn(async () => 'downloadable' as const);
  vi.stubGlobal('LanguageModel', { availability, create });
  return { availability, create, prompt, destroy };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a browser without a model', () => {
  test('says so, and refuses to answer', async () => {
    expect(await modelState('en')).toBe('unavailable');
    await expect(askModel(request())).rejects.toThrow('no language model');
  });

  test('or with one that does not say: the same', async () => {
    const availability = () => Promise.reject(new DOMException('No', 'NotSupportedError'));
    vi.stubGlobal('LanguageModel', { availability });
    expect(await modelState('en')).toBe('unavailable');
  });
});

describe('a browser with a model', () => {
  test('is asked with the same options for what it can and for the session', async () => {
    const { availability, create, prompt, destroy } = fakeModel(() => 'What helped?');
    const seen: number[] = [];
    expect(await modelState('en')).toBe('downloadable');
    const progress = (done: number) => seen.push(done);
    expect(await askModel(request({ progress }))).toBe('What helped?');
    expect(availability).toHaveBeenCalledWith(options);
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        ...options,
        initialPrompts: [{ role: 'system', content: 'Ask one question.' }],
      }),
    );
    expect(prompt.mock.calls[0]?.[0]).toBe('You wrote 3 reflections.');
    expect(seen).toEqual([0.5, 1]);
    expect(destroy).toHaveBeenCalledOnce();
  });

  test('is let go when it fails, and stops when it is cancelled', async () => {
    const { destroy } = fakeModel(() => {
      throw new DOMException('Too long', 'QuotaExceededError');
    });
    await expect(askModel(request())).rejects.toThrow('Too long');
    expect(destroy).toHaveBeenCalledOnce();
    await expect(askModel(request({ signal: AbortSignal.abort() }))).rejects.toThrow();
  });
});
