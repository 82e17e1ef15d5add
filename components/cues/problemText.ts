import type { Problem } from '../../utils/cues/packs';
import type { Translate } from '../../utils/i18n/i18n';

/** Why a cue or a pack is refused, with the cue's place in the file. */
export function problemText(t: Translate, { code, at, field = '' }: Problem): string {
  const reason = t(`packs.problem.${code}`, { field });
  return at === undefined ? reason : t('packs.atCue', { at, reason });
}
