/**
 * The browser's own language model, by the Prompt API (github.com/webmachinelearning/prompt-api;
 * in Chrome for extensions since 138). It runs on this machine; browsers that have none do not
 * have the global `LanguageModel`.
 */
interface ModelOptions {
  readonly expectedInputs: readonly {
    readonly type: 'text';
    readonly languages: readonly string[];
  }[];
  readonly expectedOutputs: ModelOptions['expectedInputs'];
}

interface CreateOptions extends ModelOptions {
  readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
  readonly signal: AbortSignal;
  readonly monitor: (monitor: EventTarget) => void;
}

interface Session {
  prompt(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** The part of the API that is used. */
export interface LanguageModelApi {
  availability(options: ModelOptions): Promise<ModelState>;
  create(options: CreateOptions): Promise<Session>;
}

/** `unavailable` also where the browser has no model or not for the language. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Request {
  /** What it is to do, in English. */
  readonly system: string;
  readonly text: string;
  /** The language of the answer, as a tag (`en`). */
  readonly lang: string;
  readonly signal: AbortSignal;
  /** Told how much of the model is downloaded, from 0 to 1; not at all where it is there. */
  readonly progress: (done: number) => void;
}

function api(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}

function optionsFor(lang: string): ModelOptions {
  return {
    expectedInputs: [{ type: 'text', languages: ['en', lang] }],
    expectedOutputs: [{ type: 'text', languages: [lang] }],
  };
}

/** Whether the browser has a model for a language. Asks nothing of the net, never rejects. */
export async function modelState(lang: string): Promise<ModelState> {
  try {
    return (await api()?.availability(optionsFor(lang))) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * Has the model answer once. To be called from a click: the browser downloads a model only for
 * one. Rejects where it has none or fails, and with the signal's reason when it is cancelled.
 */
export async function askModel({ system, text, lang, signal, progress }: Request): Promise<string> {
  const model = api();
  if (!model) throw new Error('This browser has no language model');
  const session = await model.create({
    ...optionsFor(lang),
    initialPrompts: [{ role: 'system', content: system }],
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) => {
        progress((event as ProgressEvent).loaded);
      }),
  });
  try {
    return await session.prompt(text, { signal });
  } finally {
    session.destroy();
  }
}
