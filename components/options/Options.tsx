import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThisWeek } from '../week/ThisWeek';

const Cues = lazy(() => import('../cues/Cues'));
const History = lazy(() => import('../history/History'));
const People = lazy(() => import('../people/People'));
const Promises = lazy(() => import('../promises/Promises'));
const Settings = lazy(() => import('../settings/Settings'));
const YourData = lazy(() => import('../data/YourData'));

const sections = ['week', 'history', 'people', 'promises', 'cues', 'settings', 'data'] as const;
type Section = (typeof sections)[number];

const titles = {
  week: 'options.thisWeek',
  history: 'options.history',
  people: 'options.people',
  promises: 'options.promises',
  cues: 'options.cues',
  settings: 'options.settings',
  data: 'options.yourData',
} as const;

/** The options page: the section is in the address, so each has its own link. */
export function Options() {
  const { t } = useTranslation();
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [name, argument] = hash.slice(1).split('/');
  const section: Section = sections.find((known) => known === name) ?? 'week';
  const title = t(titles[section]);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <>
      <header className="top">
        <p className="mark">{t('app.name')}</p>
        <nav aria-label={t('options.sections')}>
          {sections.map((known) => (
            <a key={known} href={`#${known}`} aria-current={known === section ? 'page' : undefined}>
              {t(titles[known])}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Suspense fallback={<h1>{title}</h1>}>
          {section === 'week' && <ThisWeek week={argument} />}
          {section === 'history' && <History />}
          {section === 'people' && <People personId={argument} />}
          {section === 'promises' && <Promises />}
          {section === 'cues' && <Cues />}
          {section === 'settings' && <Settings />}
          {section === 'data' && <YourData />}
        </Suspense>
      </main>
    </>
  );
}
