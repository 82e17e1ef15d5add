import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { presence } from '../../utils/cues/library/presence';
import { cueText, sourceOf } from '../../utils/cues/words';
import { languages, translator } from '../../utils/i18n/i18n';
import { bestTag } from '../../utils/i18n/tag';

describe('the language', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt_PT', 'pt-BR'],
    ['zh-Hant-TW', 'zh-CN'],
    ['PT-br', 'pt-BR'],
    ['tlh', 'en'],
    ['', 'en'],
  ])('asked for as %j is %s', (asked, tag) => {
    expect(bestTag(asked, Object.keys(languages))).toBe(tag);
  });
});

describe('the words', () => {
  const [cue] = presence;
  beforeEach(() => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    vi.stubGlobal('fetch', async (url: string) => {
      const tag = /words\/(.+)\.json$/.exec(url)?.[1] ?? '';
      const part = (file: string) =>
        JSON.parse(readFileSync(`utils/i18n/languages/${tag}/${file}.json`, 'utf8')) as object;
      return Response.json({ ui: part('interface'), cues: part('cues'), sources: part('sources') });
    });
  });

  test('are the browser’s until another language is chosen, and again when none is', async () => {
    if (!cue) throw new Error('No cue');
    const { t, language } = await translator(null);
    expect([language, t('popup.noMeeting'), cueText(t, cue)]).toEqual([
      'en',
      'No meeting right now',
      cue.text,
    ]);
    const german = await translator('de-CH');
    expect(german.language).toBe('de');
    expect(cueText(german.t, cue)).toMatch(/^Wenn /);
    expect(sourceOf(german.t, cue).finding).not.toMatch(/\bthe\b/i);
    expect(german.t('promises.due', { count: 1 })).not.toBe(german.t('promises.due', { count: 2 }));
    expect((await translator(null)).language).toBe('en');
  });

  test('of Arabic run from the right, with six forms of plural', async () => {
    const arabic = await translator('ar');
    expect(arabic.dir(arabic.language)).toBe('rtl');
    const said = [0, 1, 2, 3, 11, 100].map((count) => arabic.t('promises.due', { count }));
    expect(new Set(said).size).toBe(6);
  });
});
