import i18next, { type i18n, type TFunction } from 'i18next';
import { browser } from 'wxt/browser';
import en from './languages/en';
import { bestTag } from './tag';

const named = import.meta.glob<{ message: string }>('./languages/*/store.json', {
  eager: true,
  import: 'languageName',
});

/** The languages there are, by tag (`pt-BR`), each by its own name: one folder each, and English. */
export const languages: Readonly<Record<string, string>> = {
  en: 'English',
  ...Object.fromEntries(
    Object.entries(named).map(([path, { message }]) => [path.split('/')[2] ?? '', message]),
  ),
};

export type Translate = TFunction;

/** Typed keys: a string that is missing in English does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof en;
      /** By cue id; English has the library's own. */
      cues: Readonly<Record<string, string>>;
      sources: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
  }
}

let ready: Promise<i18n> | undefined;

/** The words in the language chosen, else in the browser's. Made once for each page or worker. */
export async function translator(chosen: string | null): Promise<i18n> {
  ready ??= start();
  const instance = await ready;
  await speak(instance, chosen);
  return instance;
}

/** Turns to the language chosen, or to the browser's when none is. */
export async function speak(instance: i18n, chosen: string | null): Promise<void> {
  const tag = bestTag(chosen ?? browser.i18n.getUILanguage(), Object.keys(languages));
  if (instance.language === tag) return;
  if (!instance.hasResourceBundle(tag, 'ui')) {
    // A file of the extension's own: nothing leaves it.
    const file = await fetch(browser.runtime.getURL(`/words/${tag}.json` as '/'));
    const words = (await file.json()) as Readonly<Record<'ui' | 'cues' | 'sources', object>>;
    for (const [part, texts] of Object.entries(words)) {
      instance.addResourceBundle(tag, part, texts);
    }
  }
  await instance.changeLanguage(tag);
}

async function start(): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: 'en',
    fallbackLng: 'en',
    load: 'currentOnly',
    defaultNS: 'ui',
    ns: ['ui', 'cues', 'sources'],
    resources: { en: { ui: en } },
    // React and textContent escape; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  return instance;
}
