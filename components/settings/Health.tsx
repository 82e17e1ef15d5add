import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { healthOf, healthReport, type Health as Row } from '../../utils/platforms/health';
import { platformById } from '../../utils/platforms/registry';
import { about } from '../../utils/sites';
import { readSeenCalls } from '../../utils/store/read';
import { useLive } from '../useLive';

/** How the calls of each service were known, and a report of it to copy. */
export function Health() {
  const { t } = useTranslation();
  const calls = useLive(async () => healthOf(await readSeenCalls(Date.now())));
  const [copied, setCopied] = useState<boolean>();
  if (calls.state !== 'ready') return null;
  const rows = calls.value;
  const copy = async () => {
    const { version, browserName } = about();
    const report = healthReport(rows, version, browserName);
    setCopied(
      await navigator.clipboard.writeText(report).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <section aria-labelledby="health-title">
      <h2 id="health-title">{t('health.title')}</h2>
      <p className="lead">{t('health.why')}</p>
      {rows.length === 0 ? (
        <p className="hint">{t('health.none')}</p>
      ) : (
        <>
          <HealthTable rows={rows} />
          <div className="actions">
            <button type="button" onClick={() => void copy()}>
              {t('health.copy')}
            </button>
            <p role="status" className="hint">
              {copied !== undefined && t(copied ? 'health.copied' : 'health.notCopied')}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

function HealthTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('health.platform')}</th>
          <th scope="col">{t('health.marks')}</th>
          <th scope="col">{t('health.media')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ platform, marks, media }) => (
          <tr key={platform}>
            <th scope="row">{platformById(platform)?.name ?? platform}</th>
            <td>{marks}</td>
            <td>{media}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
