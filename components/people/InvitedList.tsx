import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../utils/people/fold';
import type { Invited } from '../../utils/people/invited';
import { ShowMore } from '../ui/ShowMore';
import { useGrowing } from '../ui/useGrowing';

interface Props {
  readonly invited: readonly Invited[];
  readonly isTicked: (one: Invited) => boolean;
  readonly turn: (one: Invited, on: boolean) => void;
}

/** A list shorter than this is looked through without a search. */
const searchFrom = 12;

/** The names of an invitation, each with its tick; long ones with a search, drawn as they are scrolled. */
export function InvitedList({ invited, isTicked, turn }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const { most, ...growing } = useGrowing(asked);
  const words = useMemo(
    () => invited.map((one) => ({ one, text: fold(`${one.name} ${one.email ?? ''}`) })),
    [invited],
  );
  const found = words.filter(({ text }) => text.includes(fold(asked))).map(({ one }) => one);
  return (
    <>
      {invited.length >= searchFrom && (
        <div className="field">
          <label htmlFor={id}>{t('people.invitedSearch')}</label>
          <input
            id={id}
            type="search"
            dir="auto"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p className="hint" role="status">
            {t('people.found', { count: found.length })}
          </p>
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list */}
      <ul className="invited" role="list" aria-label={t('people.invited')}>
        {found.slice(0, most).map((one) => (
          <li key={one.email ?? one.name}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(one)}
                onChange={(event) => turn(one, event.currentTarget.checked)}
              />
              <span>
                <bdi>{one.name}</bdi>{' '}
                <span className="hint">
                  {one.doubt && t(`people.doubt.${one.doubt}`)} <bdi>{one.email}</bdi>
                </span>
              </span>
            </label>
          </li>
        ))}
        {found.length > most && (
          <li>
            <ShowMore {...growing} />
          </li>
        )}
      </ul>
    </>
  );
}
