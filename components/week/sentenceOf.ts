import type { Fact } from '../../utils/history/sentences';
import type { Translate } from '../../utils/i18n/i18n';

/** A fact in words; undefined for a cue whose words are gone. */
export function sentenceOf(
  t: Translate,
  fact: Fact,
  lang: string,
  cueText: (cueId: string) => string | undefined,
): string | undefined {
  switch (fact.kind) {
    case 'practised':
      return t('letter.practised', {
        technique: t(`technique.${fact.technique}`),
        count: fact.count,
      });
    case 'met':
    case 'recognised':
      return t(`letter.${fact.kind}`, { names: namesText(t, fact.names, lang) });
    case 'cueHelped': {
      const cue = cueText(fact.cueId);
      return cue && t('letter.cueHelped', { cue, count: fact.count });
    }
    case 'middle':
      return t('letter.middle', { value: fact.middle });
    case 'notYet':
      return t('letter.notYet', { count: fact.count, needed: fact.needed });
    case 'trend':
      return t(`letter.${fact.side}`);
    case 'reflections':
    case 'promises':
      return t(`letter.${fact.kind}`, { count: fact.count });
    default:
      return t(`letter.${fact.kind}`, { count: fact.count, of: fact.of });
  }
}

/** The most names that a sentence holds. */
const mostNames = 8;

/** Names in a sentence; beyond a few it says how many others there are. */
function namesText(t: Translate, names: readonly string[], lang: string): string {
  const few = names.length > mostNames + 1 ? names.slice(0, mostNames) : names;
  const others = names.length - few.length;
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return list.format(others > 0 ? [...few, t('letter.others', { count: others })] : few);
}
