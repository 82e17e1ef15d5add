import { useTranslation } from 'react-i18next';
import { timeOf } from '../../utils/i18n/timeOf';
import { isOver, mayJoin, type Planned } from '../../utils/meetings/agenda';
import { database } from '../../utils/store/database';
import { readAgenda } from '../../utils/store/readSchedule';
import type { ScheduleRow } from '../../utils/store/rows';
import { useLive } from '../useLive';

/** More are counted, not listed: the popup is for now, not for planning. */
const mostListed = 6;

/** Today's meetings that are not over, as calendars tell them. */
export function Agenda({ now }: { readonly now: number }) {
  const { t } = useTranslation();
  const live = useLive(() => readAgenda(database, now));
  if (live.state !== 'ready') return <section className="agenda" aria-hidden="true" />;
  const { events, known } = live.value;
  const coming = events.filter((event) => !isOver(event, now));
  const earlier = events.length - coming.length;
  const more = coming.length - mostListed;
  return (
    <section className="agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{t('agenda.title')}</h2>
      {coming.length > 0 && (
        <ol>
          {coming.slice(0, mostListed).map((event) => (
            <AgendaItem key={event.id} event={event} now={now} />
          ))}
        </ol>
      )}
      {more > 0 && <p className="hint">{t('agenda.more', { count: more })}</p>}
      {known && coming.length === 0 && <p className="hint">{t('agenda.none')}</p>}
      {earlier > 0 && <p className="hint">{t('agenda.earlier', { count: earlier })}</p>}
      {!known && (
        <p className="hint">
          {t('agenda.unknown')}{' '}
          <a href="/options.html#settings" target="_blank" rel="noreferrer">
            {t('agenda.settings')}
          </a>
        </p>
      )}
    </section>
  );
}

function AgendaItem({
  event,
  now,
}: {
  readonly event: Planned<ScheduleRow>;
  readonly now: number;
}) {
  const { t, i18n } = useTranslation();
  const { start, join } = event;
  const title = event.title ?? t('agenda.untitled');
  return (
    <li>
      <time dateTime={new Date(start).toISOString()}>{timeOf(start, i18n.language)}</time>
      <span dir="auto">{title}</span>
      {join && mayJoin(event, now) && (
        <a
          href={join.url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('agenda.joinOf', { title, service: join.name })}
        >
          {t('agenda.join')}
        </a>
      )}
    </li>
  );
}
