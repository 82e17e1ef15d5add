import { useTranslation } from 'react-i18next';
import { carriedText, carriedWhy } from '../../utils/cues/words';
import { Entry } from './Entry';
import { exampleCarried } from './example';

interface Props {
  readonly next: string;
  readonly back: string;
}

/** The first cue and a reflection, both examples, and the way to the practice door. */
export function Try({ next, back }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="lead">{t('welcome.try.lead')}</p>
      <div className="pair">
        <section aria-labelledby="before-title">
          <h2 id="before-title">{t('welcome.try.before')}</h2>
          <div className="sample">
            <p className="example">{t('welcome.example')}</p>
            <p className="technique">{t(`technique.${exampleCarried.technique}`)}</p>
            <p className="cue-text">{carriedText(t, exampleCarried)}</p>
            <p className="hint">{carriedWhy(t, exampleCarried)}</p>
          </div>
        </section>
        <section aria-labelledby="after-title">
          <h2 id="after-title">{t('welcome.try.after')}</h2>
          <Entry
            fields={{
              presence: 4,
              energy: 'steady',
              outcome: 'partly',
              practised: [],
              recognised: '',
              promise: '',
              due: '',
              line: t('welcome.try.line'),
            }}
          />
        </section>
      </div>
      <div className="actions">
        <a className="button primary" href="/practice.html">
          {t('welcome.try.now')}
        </a>
        <a className="button" href={next}>
          {t('welcome.next')}
        </a>
        <a className="button quiet" href={back}>
          {t('welcome.back')}
        </a>
      </div>
    </>
  );
}
