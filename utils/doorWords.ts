import type { i18n } from 'i18next';
import type { Carried } from './cues/carried';
import type { Reason } from './cues/choose/situation';
import { breathWords, carriedText, carriedWhy, reasonText } from './cues/words';
import type { Card } from './messages';
import type { Settings } from './settings';

/**
 * The card for what a meeting carries, in the person's language and as she set it to look: its
 * words come from here alone.
 */
export function doorWords(
  i18n: Pick<i18n, 't' | 'language' | 'dir'>,
  { theme, discreet }: Pick<Settings, 'theme' | 'discreet'>,
  carried: Carried,
  reason: Reason,
): Card {
  const { t } = i18n;
  return {
    lang: i18n.language,
    dir: i18n.dir(),
    name: t('door.name'),
    technique: t(`technique.${carried.technique}`),
    cue: carriedText(t, carried),
    reason: carried.kind === 'promise' ? '' : reasonText(t, carried.technique, reason),
    why: carriedWhy(t, carried),
    dismiss: t('door.dismiss'),
    ...(theme === 'system' ? {} : { theme }),
    discreet,
    breath: breathWords(t),
  };
}
