import { useTranslation } from 'react-i18next';

/** How often and how long (ms) the call's tab was out of sight: a neutral fact, no judgement. */
export function LeftTab({
  left,
}: {
  readonly left: { readonly times: number; readonly ms: number };
}) {
  const { t } = useTranslation();
  const whole = Math.round(left.ms / 60_000);
  const minutes =
    whole === 0 ? t('attention.underMinute') : t('attention.minutes', { count: whole });
  return <p className="hint">{t('attention.left', { count: left.times, minutes })}</p>;
}
