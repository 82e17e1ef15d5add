import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingKind, type Technique, techniques } from '../../utils/cues/cue';
import type { Asked, Concordance } from '../../utils/history/concordance';
import { platformById } from '../../utils/platforms/registry';

interface SearchProps {
  readonly asked: Asked;
  /** What it can be narrowed by, besides techniques: only what occurs. */
  readonly occurs: Pick<Concordance, 'names' | 'kinds' | 'platforms'>;
  readonly change: (part: Partial<Asked>) => void;
}

/** What is looked for: words, and what each reflection found has to have besides. */
export function Search({ asked, occurs, change }: SearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const { names, kinds, platforms } = occurs;
  return (
    <search className="search">
      <div className="field words">
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
      <Filter
        label={t('history.person')}
        value={asked.person}
        options={names.map((name) => [name, name])}
        change={(person) => change({ person })}
      />
      <Filter
        label={t('history.kind')}
        value={asked.kind}
        options={kinds.map((kind) => [kind, t(`kind.${kind}`)])}
        change={(kind) => change({ kind: kind as MeetingKind | undefined })}
      />
      <Filter
        label={t('history.platform')}
        value={asked.platform}
        options={platforms.map((platform) => [platform, platformById(platform)?.name ?? platform])}
        change={(platform) => change({ platform })}
      />
    </search>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly change: (value: string | undefined) => void;
}

/** One choice among what occurs; not there where there is nothing to choose. */
function Filter({ label, value, options, change }: FilterProps) {
  const { t } = useTranslation();
  const id = useId();
  if (options.length === 0 && value === undefined) return null;
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
