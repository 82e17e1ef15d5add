import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetSite, onSitesChanged, seenSites } from '../../utils/sites';
import { database } from '../../utils/store/database';
import { feedSites } from '../../utils/store/readSchedule';
import { AttentionSettings } from '../people/AttentionSettings';
import { useLive } from '../useLive';
import { AgendaSettings } from './AgendaSettings';
import { Calendars } from './Calendars';
import { CueSettings } from './CueSettings';
import { Health } from './Health';
import { LanguageSetting } from './LanguageSetting';
import { LookSettings } from './LookSettings';
import { MeetingSettings } from './MeetingSettings';
import { NoticeSettings } from './NoticeSettings';
import { Shortcuts } from './Shortcuts';
import { Spoilt } from './Spoilt';
import { WeekSettings } from './WeekSettings';

/** Everything that can be set, each with why. A change applies at once, everywhere. */
export default function Settings() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('options.settings')}</h1>
      <Spoilt />
      <LanguageSetting />
      <LookSettings />
      <CueSettings />
      <MeetingSettings />
      <AttentionSettings />
      <WeekSettings />
      <AgendaSettings />
      <NoticeSettings />
      <Calendars />
      <Sites />
      <Shortcuts />
      <Health />
      <p>
        <a href="/welcome.html">{t('settings.welcome')}</a>
      </p>
    </>
  );
}

/** The sites Threshold sees, and the way to take back those the person added. */
function Sites() {
  const { t } = useTranslation();
  const [sites, setSites] = useState<{ built: string[]; added: string[] }>();
  useEffect(() => {
    const read = () => void seenSites().then(setSites);
    read();
    return onSitesChanged(read);
  }, []);
  const feeds = useLive(() => feedSites(database));
  const forCalendars = feeds.state === 'ready' ? feeds.value : [];
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{t('settings.sites')}</h2>
      <p className="lead">{t('settings.sitesWhy')}</p>
      <ul className="sites">
        {sites?.added.map((pattern) => (
          <li key={pattern}>
            <span>
              <span dir="ltr">{hostOf(pattern)}</span>{' '}
              <span className="hint">
                {t(
                  forCalendars.includes(pattern)
                    ? 'settings.siteForCalendar'
                    : 'settings.siteForCalls',
                )}
              </span>
            </span>
            <button type="button" className="quiet" onClick={() => void forgetSite(pattern)}>
              {t('settings.remove', { host: hostOf(pattern) })}
            </button>
          </li>
        ))}
      </ul>
      {sites?.added.length === 0 && <p className="hint">{t('settings.noMore')}</p>}
      {sites && (
        <details className="built-in">
          <summary>{t('settings.builtInCount', { count: sites.built.length })}</summary>
          <ul className="sites">
            {sites.built.map((pattern) => (
              <li key={pattern}>
                <span dir="ltr">{hostOf(pattern)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
}
