import { useTranslation } from 'react-i18next';
import type { Opened } from './takeIn';

interface Props {
  readonly opened: Extract<Opened, { kind: 'read' }>;
  readonly take: () => void;
  readonly leave: () => void;
}

/** What an import would do, before it does anything. */
export function ImportPreview({ opened, take, leave }: Props) {
  const { t, i18n } = useTranslation();
  const { contents, counts } = opened;
  const { refused, mended, unknownTables } = contents;
  const nothing = counts.added + counts.changed === 0;
  return (
    <div className="preview">
      <h3>{t('data.previewTitle')}</h3>
      <ul>
        <li>{t('data.added', { count: counts.added })}</li>
        <li>{t('data.changed', { count: counts.changed })}</li>
        <li>{t('data.same', { count: counts.same })}</li>
        {[...refused].map(([why, count]) => (
          <li key={why}>{t(`data.refused.${why}`, { count })}</li>
        ))}
        {mended > 0 && <li>{t('data.mended', { count: mended })}</li>}
        {unknownTables.length > 0 && (
          <li dir="auto">
            {t('data.unknown', { names: new Intl.ListFormat(i18n.language).format(unknownTables) })}
          </li>
        )}
      </ul>
      {nothing && <p>{t('data.nothing')}</p>}
      <div className="actions">
        {!nothing && (
          <button type="button" className="primary" onClick={take}>
            {t('data.take')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {t('data.leave')}
        </button>
      </div>
    </div>
  );
}
