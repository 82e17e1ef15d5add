import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../utils/failure';
import { dayOf, localZone } from '../../utils/history/week';
import type { Failure } from '../../utils/messages';
import { send } from '../../utils/send';
import type { Work } from '../../utils/store/backup/work';
import { writeJson } from '../../utils/store/backup/writeJson';
import { database } from '../../utils/store/database';
import { BackupForm } from './BackupForm';
import { download } from './download';
import { lockApart } from './lockApart';
import { Progress } from './Progress';
import { useWork } from './useWork';

type Kind = 'json' | 'csv' | 'weeks';

/** Everything out: as a file that comes back, as a table, as pages, or locked. */
export function ExportSection() {
  const { t } = useTranslation();
  const { done, run, cancel } = useWork();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [locking, setLocking] = useState(false);

  async function hand(kind: Kind | { readonly passphrase: string }) {
    setTold('');
    setFailure(undefined);
    const file = await run((work) => make(kind, work)).catch((error: unknown) => {
      setFailure(failureOf(error));
      return undefined;
    });
    if (!file) return;
    download(file.blob, file.name);
    setLocking(false);
    setTold(t('data.made', { name: file.name }));
    if (file.isBackup) await send('changeSetting', { name: 'backedUpAt', value: Date.now() });
  }
  const button = (kind: Kind, label: string) => (
    <button type="button" aria-disabled={done !== undefined} onClick={() => void hand(kind)}>
      {label}
    </button>
  );
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{t('data.exportTitle')}</h2>
      <p className="lead">{t('data.exportWhy')}</p>
      <div className="actions">
        {button('json', t('data.export'))}
        {button('csv', t('data.exportCsv'))}
        {button('weeks', t('data.exportWeeks'))}
        <button type="button" aria-expanded={locking} onClick={() => setLocking(!locking)}>
          {t('data.lock')}
        </button>
      </div>
      <p className="hint">{t('data.openWarning')}</p>
      {locking && <BackupForm make={(passphrase) => void hand({ passphrase })} />}
      <Progress done={done} label={t('data.making')} cancel={cancel} />
      <p role="status">{told}</p>
      {failure && (
        <p className="problem" role="alert">
          {t(failure === 'storageClosed' ? 'data.closed' : 'data.notMade')}
        </p>
      )}
    </section>
  );
}

interface Made {
  readonly blob: Blob;
  readonly name: string;
  /** True for a file from which everything comes back. */
  readonly isBackup: boolean;
}

async function make(kind: Kind | { readonly passphrase: string }, work: Work): Promise<Made> {
  const now = Date.now();
  const name = (end: string) => `threshold-${dayOf(now, localZone())}${end}`;
  if (kind === 'csv' || kind === 'weeks') {
    const { writeCsv, writeWeeks } = await import('../../utils/store/backup/writeText');
    const csv = kind === 'csv';
    const parts = csv ? await writeCsv(database, work) : await writeWeeks(database, work);
    const type = csv ? 'text/csv' : 'application/zip';
    const end = csv ? '.csv' : '-weeks.zip';
    return { blob: new Blob(parts, { type }), name: name(end), isBackup: false };
  }
  const plain = new Blob(await writeJson(database, now, work), { type: 'application/json' });
  if (kind === 'json') return { blob: plain, name: name('.json'), isBackup: true };
  work.progress(0);
  const blob = await lockApart(plain, kind.passphrase, work.signal);
  return { blob, name: name('.json.age'), isBackup: true };
}
