import { useTranslation } from 'react-i18next';
import { BackupNote } from './BackupNote';
import { DeleteSection } from './DeleteSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import './data.css';

/** Everything she wrote is hers: out, in, away. */
export default function YourData() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('options.yourData')}</h1>
      <p className="lead">{t('data.intro')}</p>
      <BackupNote />
      <ExportSection />
      <ImportSection />
      <DeleteSection />
    </>
  );
}
