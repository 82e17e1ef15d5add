import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Technique, techniques } from '../../utils/cues/cue';
import { database } from '../../utils/store/database';
import { type Asked, findReflections, recognisedNames } from '../../utils/store/search';
import { useLive, useStaying } from '../useLive';
import { FoundList } from './FoundList';
import { YearMap } from './YearMap';
import './history.css';

/** Years of it: by day, by week, by word. */
export default function History() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ text: '' });
  const settled = useDeferredValue(asked);
  const live = useStaying(
    useLive(() => findReflections(database, settled), JSON.stringify(settled)),
  );
  const nothingAsked = asked.text.trim() === '' && !asked.technique && !asked.person;
  const found = live.state === 'ready' ? live.value : undefined;
  return (
    <>
      <h1>{t('options.history')}</h1>
      {live.state === 'failed' && (
        <p className="problem" role="alert">
          {t('history.failed')}
        </p>
      )}
      <YearMap />
      <Search asked={asked} change={(part) => setAsked({ ...asked, ...part })} />
      {found && (
        <>
          <p role="status">
            {found.length > 0
              ? t('history.found', { count: found.length })
              : t(nothingAsked ? 'history.empty' : 'history.none')}
          </p>
          <FoundList ids={found} />
        </>
      )}
    </>
  );
}

interface SearchProps {
  readonly asked: Asked;
  readonly change: (part: Partial<Asked>) => void;
}

function Search({ asked, change }: SearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const names = useLive(() => recognisedNames(database));
  const people = names.state === 'ready' ? names.value : [];
  return (
    <search className="search">
      <div className="field">
        <label htmlFor={id}>{t('history.search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          aria-describedby={`${id}-hint`}
          value={asked.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <p className="hint" id={`${id}-hint`}>
          {t('history.searchHint')}
        </p>
      </div>
      <Filter
        label={t('history.technique')}
        value={asked.technique}
        options={techniques.map((technique) => [technique, t(`technique.${technique}`)])}
        change={(technique) => change({ technique: technique as Technique | undefined })}
      />
      {people.length > 0 && (
        <Filter
          label={t('history.person')}
          value={asked.person}
          options={people.map((name) => [name, name])}
          change={(person) => change({ person })}
        />
      )}
    </search>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly change: (value: string | undefined) => void;
}

function Filter({ label, value, options, change }: FilterProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => change(event.currentTarget.value || undefined)}
      >
        <option value="">{t('history.any')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
