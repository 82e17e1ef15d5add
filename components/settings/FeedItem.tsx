import { useTranslation } from 'react-i18next';
import { send } from '../../utils/send';
import type { readFeeds } from '../../utils/store/readSchedule';
import { useAsk } from '../people/useAsk';
import { Problem } from '../ui/Problem';

type Shown = Awaited<ReturnType<typeof readFeeds>>[number];

/** One calendar that was added: when it was read, what went wrong, and the way to take it back. */
export function FeedItem({ feed }: { readonly feed: Shown }) {
  const { t, i18n } = useTranslation();
  const { failure, ask } = useAsk();
  const { id, name, host, lastGoodAt, count = 0, unread = 0, problem } = feed;
  const time = (at: number) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <li>
      <div>
        <p>
          <strong dir="auto">{name}</strong>{' '}
          <span className="hint">{host ? <bdi>{host}</bdi> : t('calendars.fromFile')}</span>
        </p>
        <p className="hint">
          {lastGoodAt === undefined
            ? t('calendars.never')
            : `${t('calendars.read', { time: time(lastGoodAt) })} ${t('calendars.count', { count })}`}
          {unread > 0 && ` ${t('calendars.unread', { count: unread })}`}
        </p>
        {problem && <p className="problem">{t(`calendars.problem.${problem}`)}</p>}
        <Problem failure={failure} />
      </div>
      <div className="actions">
        {host && (
          <button
            type="button"
            className="quiet"
            onClick={() => void ask(send('refreshFeed', { id }))}
          >
            {t('calendars.refresh', { name })}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => void ask(send('removeFeed', { id }))}
        >
          {t('calendars.remove', { name })}
        </button>
      </div>
    </li>
  );
}
