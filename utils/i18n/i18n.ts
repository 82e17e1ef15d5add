import i18next, { type i18n, type TFunction } from 'i18next';
import { browser } from 'wxt/browser';
import type en from './languages/en';

/** The shape every language file has. */
type Language = Record<string, unknown>;

const files = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** The languages there are, by tag (`en`, `pt-BR`): one file each. */
const languages: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words]),
);

export type Translate = TFunction;

/** Typed keys: a string that is missing in English does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

let ready: Promise<i18n> | undefined;

/** The words in the browser's language, else in English. Made once for each page or worker. */
export function translator(): Promise<i18n> {
  ready ??= start();
  return ready;
}

async function start(): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: browser.i18n.getUILanguage(),
    fallbackLng: 'en',
    supportedLngs: Object.keys(languages),
    nonExplicitSupportedLngs: true,
    resources: Object.fromEntries(
      Object.entries(languages).map(([tag, words]) => [tag, { translation: words }]),
    ),
    // React and textContent escape; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  // Of the languages asked for, the one there are words in; dates and plurals follow it.
  const spoken = instance.resolvedLanguage ?? 'en';
  if (instance.language !== spoken) await instance.changeLanguage(spoken);
  return instance;
}
