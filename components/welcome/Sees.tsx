import { useTranslation } from 'react-i18next';

/** What the browser was asked for; docs/permissions.md says the same at length. */
const asked = [
  { name: 'calls', permissions: [] },
  { name: 'calendars', permissions: [] },
  { name: 'storage', permissions: ['storage', 'unlimitedStorage'] },
  { name: 'alarms', permissions: ['alarms'] },
  { name: 'scripting', permissions: ['scripting'] },
  { name: 'activeTab', permissions: ['activeTab'] },
  { name: 'later', permissions: ['notifications'] },
] as const;

/** What Threshold sees and where it is kept, with each permission in plain words. */
export function Sees({ next }: { readonly next: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="lead">{t('welcome.sees.lead')}</p>
      <h2 id="asked-title">{t('welcome.sees.asked')}</h2>
      <dl className="asked" aria-labelledby="asked-title">
        {asked.map(({ name, permissions }) => (
          <div key={name}>
            <dt>
              {t(`welcome.permission.${name}`)}{' '}
              {permissions.map((permission) => (
                <code key={permission}>{permission} </code>
              ))}
            </dt>
            <dd>{t(`welcome.permission.${name}Why`)}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <a className="button primary" href={next}>
          {t('welcome.next')}
        </a>
      </div>
    </>
  );
}
