import { useTranslation } from 'react-i18next';
import { daysOfUse, daysSinceBackup } from '../../utils/store/backup/due';
import { database } from '../../utils/store/database';
import { useLive } from '../useLive';

/** One quiet line when no copy was made for a while; nothing else ever asks for it. */
export function BackupNote({ link = false }: { readonly link?: boolean }) {
  const { t } = useTranslation();
  const live = useLive(() => daysSinceBackup(database));
  if (live.state !== 'ready' || live.value < daysOfUse) return null;
  return (
    <p className="hint backup-note">
      {t('data.backupDue', { count: live.value })}{' '}
      {link && <a href="#data">{t('options.yourData')}</a>}
    </p>
  );
}
