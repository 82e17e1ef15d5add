import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Searchable, search } from '../../utils/people/search';
import { ShowMore } from '../ui/ShowMore';
import { useGrowing } from '../ui/useGrowing';

interface Props {
  readonly list: Searchable;
  /** Id of the person that is shown. */
  readonly current: string | undefined;
}

/** The list of people with its search; long lists are drawn as they are scrolled. */
export function PeopleList({ list, current }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const [archivedToo, setArchivedToo] = useState(false);
  const asked = useDeferredValue(query);
  const found = useMemo(
    () => search(list, asked).filter(({ archivedAt }) => archivedToo || archivedAt === undefined),
    [list, asked, archivedToo],
  );
  const { most, ...growing } = useGrowing(asked);
  const anyArchived = list.some(({ person }) => person.archivedAt !== undefined);
  return (
    <div className="people-side">
      <div className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            location.hash = '#people/new';
          }}
        >
          {t('people.add')}
        </button>
        {current !== undefined && <a href="#people">{t('people.back')}</a>}
      </div>
      <div className="field">
        <label htmlFor={id}>{t('people.search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          placeholder={t('people.searchHint')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {anyArchived && (
        <label className="hint">
          <input
            type="checkbox"
            checked={archivedToo}
            onChange={(event) => setArchivedToo(event.currentTarget.checked)}
          />{' '}
          {t('people.archivedToo')}
        </label>
      )}
      <p className="hint" role="status">
        {t(asked.trim() === '' ? 'people.count' : 'people.found', { count: found.length })}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list */}
      <ul className="people-list" role="list" aria-label={t('people.list')}>
        {found.slice(0, most).map((person) => (
          <li key={person.id}>
            <a
              href={`#people/${person.id}`}
              aria-current={person.id === current ? 'true' : undefined}
            >
              <bdi>{person.name}</bdi>{' '}
              <span className="hint">
                {person.line} {person.archivedAt !== undefined && `(${t('people.archived')})`}
              </span>
            </a>
          </li>
        ))}
        {found.length > most && (
          <li>
            <ShowMore {...growing} />
          </li>
        )}
      </ul>
    </div>
  );
}
