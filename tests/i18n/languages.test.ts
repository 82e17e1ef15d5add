import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english, languageProblems, languageTags, problemsOf } from '../../scripts/languages';

const words = new Map([
  ['a.greet', 'Hello {{name}}'],
  ['a.days_one', '{{count}} day'],
  ['a.days_other', '{{count}} days'],
]);
const problems = (tag: string, text: string) => problemsOf(tag, 'interface', text, words);
const file = 'utils/i18n/languages/ja/interface.json';

test('every language says all that English says', async () => {
  expect(await languageProblems()).toEqual([]);
  const first = ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR', 'zh-CN'];
  expect(languageTags()).toEqual(expect.arrayContaining(first));
  // Whoever comes after the first translator finds its words.
  for (const tag of languageTags()) {
    expect(readFileSync(`docs/languages/${tag}.md`, 'utf8')).toMatch(/^# Glossary: /);
  }
});

test('English itself is read whole', async () => {
  const { interface: ui, cues, sources, store } = await english();
  expect(ui.get('popup.noMeeting')).toBe('No meeting right now');
  expect(cues.get('P01')).toMatch(/^When I click Join/);
  expect(sources.get('asking.finding')).toMatch(/\.$/);
  expect([...store.keys()]).toContain('extensionDescription.message');
});

describe('a language file', () => {
  const sound = '{"a": {"greet": "{{name}}さん", "days_other": "{{count}}日"}}';

  test('that is sound has no problems', () => {
    expect(problems('ja', sound)).toEqual([]);
  });

  test('names the line of a missing key, of one too many and of a broken placeholder', () => {
    expect(problems('ja', '{\n  "a": {\n    "greet": "{{nom}}", "b": "c"\n  }\n}')).toEqual([
      `${file}:2: "a.days_other" is missing`,
      `${file}:3: "a.greet" has other placeholders than English: name`,
      `${file}:3: "a.b" is not a key of English`,
    ]);
  });

  test('needs the forms its grammar has', () => {
    const missing = problems('ar', '{"a": {"greet": "{{name}}", "days_other": "{{count}}"}}');
    expect(missing.map((line) => line.split('"')[1])).toEqual([
      'a.days_zero',
      'a.days_one',
      'a.days_two',
      'a.days_few',
      'a.days_many',
    ]);
  });

  test('that is cut off, or empty in a place, says where', () => {
    expect(problems('ja', '{\n"a": {"greet"')[0]).toMatch(/json:2: is no sound JSON$/);
    expect(problems('ja', sound.replace('{{name}}さん', ' '))[0]).toMatch(/is empty/);
  });
});
