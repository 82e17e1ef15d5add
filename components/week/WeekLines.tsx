import { useTranslation } from 'react-i18next';
import type { Reflection } from '../../utils/reflections/reflection';

/** Her own lines of the week as she wrote them, the newest first. */
export function WeekLines({ reflections }: { readonly reflections: readonly Reflection[] }) {
  const { t } = useTranslation();
  const written = reflections.filter(({ line }) => line !== '').toReversed();
  if (written.length === 0) return null;
  return (
    <section className="own-lines" aria-labelledby="lines-title">
      <h2 id="lines-title">{t('letter.lines')}</h2>
      {written.map(({ id, line }) => (
        <blockquote key={id} className="own-line" dir="auto">
          {line}
        </blockquote>
      ))}
    </section>
  );
}
