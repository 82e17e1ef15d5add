import { useTranslation } from 'react-i18next';
import { calendars } from '../../utils/calendars/registry';
import { database } from '../../utils/store/database';
import { readFeeds } from '../../utils/store/readSchedule';
import { useLive } from '../useLive';
import { AddFeed } from './AddFeed';
import { FeedItem } from './FeedItem';
import { ImportFile } from './ImportFile';

/** Where today's meetings come from: open calendar pages, and calendars added by address or file. */
export function Calendars() {
  const { t, i18n } = useTranslation();
  const feeds = useLive(() => readFeeds(database));
  const names = (unreadable: boolean) =>
    new Intl.ListFormat(i18n.language).format(
      calendars
        .filter((calendar) => (calendar.unreadable !== undefined) === unreadable)
        .map(({ name }) => name)
        .sort(),
    );
  return (
    <section aria-labelledby="calendars-title">
      <h2 id="calendars-title">{t('calendars.title')}</h2>
      <p className="lead">{t('calendars.why', { names: names(false) })}</p>
      <p className="hint">{t('calendars.unreadable', { names: names(true) })}</p>
      {feeds.state === 'ready' && feeds.value.length > 0 && (
        <ul className="sites" aria-label={t('calendars.added')}>
          {feeds.value.map((feed) => (
            <FeedItem key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      <AddFeed />
      <ImportFile />
    </section>
  );
}
