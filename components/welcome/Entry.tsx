import { useTranslation } from 'react-i18next';
import { carriedText } from '../../utils/cues/words';
import type { Complete } from '../reflection/ReflectionForm';
import { exampleCarried } from './example';

/** A reflection as it would stand in the week, marked as the example that it is. */
export function Entry({ fields }: { readonly fields: Complete }) {
  const { t } = useTranslation();
  const { presence, energy, outcome, practised, line } = fields;
  const answers = [
    t('week.presenceOf', { value: presence }),
    energy && t(`reflection.${energy}`),
    ...practised.map((technique) => t(`technique.${technique}`)),
  ];
  return (
    <article className="sample">
      <p className="example">{t('welcome.example')}</p>
      <p className="meeting">{t('kind.team')}</p>
      {line !== '' && <p dir="auto">{line}</p>}
      <p>{answers.filter(Boolean).join(' · ')}</p>
      {outcome && (
        <p className="hint">
          {t('week.cueAnswered', {
            cue: carriedText(t, exampleCarried),
            answer: t(`reflection.${outcome}`),
          })}
        </p>
      )}
    </article>
  );
}
