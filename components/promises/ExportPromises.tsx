import { useTranslation } from 'react-i18next';
import { database } from '../../utils/store/database';
import { openPromises } from '../../utils/store/readPromises';

/** Hands open promises over as a calendar file. */
export function ExportPromises() {
  const { t } = useTranslation();
  const save = async () => {
    const { promisesAsIcs } = await import('../../utils/promises/ics');
    const { promises } = await openPromises(database);
    const file = new Blob([promisesAsIcs(promises, Date.now())], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'promises.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="asked-first">
      <button type="button" onClick={() => void save()}>
        {t('promises.export')}
      </button>
      <p className="hint">{t('promises.exportWhy')}</p>
    </div>
  );
}
