import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import type { Promised } from '../../utils/reflections/reflection';
import { database } from '../../utils/store/database';
import { openPromises, readFollowThrough, settledSince } from '../../utils/store/readPromises';
import { useAsk } from '../people/useAsk';
import { usePeople } from '../people/usePeople';
import { useReturnFocus } from '../people/useReturnFocus';
import { NoticeSetting } from '../settings/NoticeSetting';
import { Problem } from '../ui/Problem';
import { ShowMore } from '../ui/ShowMore';
import { useGrowing } from '../ui/useGrowing';
import { useLive, useStaying } from '../useLive';
import { ExportPromises } from './ExportPromises';
import { PromiseForm } from './PromiseForm';
import { PromiseItem } from './PromiseItem';
import './promises.css';

/** What she promised: open, the overdue first; then what was kept and dropped this month. */
export default function Promises() {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<'kept' | 'dropped' | 'moved' | 'reopened' | 'deleted'>();
  const addButton = useReturnFocus(adding);
  const status = useRef<HTMLParagraphElement>(null);
  const { most, ...growing } = useGrowing();
  const open = useStaying(useLive(() => openPromises(database, most), String(most)));
  const shown = open.state === 'ready' ? open.value : undefined;
  const say = (done: typeof said) => {
    setSaid(done);
    // The button that was pressed goes with its row.
    status.current?.focus();
  };
  const row = { ask, say };
  return (
    <>
      <h1>{t('options.promises')}</h1>
      <Problem says={open.state === 'failed' && t('promises.failed')} />
      <FollowThrough />
      {adding ? (
        <PromiseForm close={() => setAdding(false)} />
      ) : (
        <div>
          <button type="button" className="primary" ref={addButton} onClick={() => setAdding(true)}>
            {t('promises.add')}
          </button>
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said && t(`promises.${said}`)}
      </p>
      <Problem failure={failure} />
      {shown && (
        <section aria-labelledby="open-title">
          <h2 id="open-title">{t('promises.open')}</h2>
          <p className="hint">
            {shown.count > 0 ? t('promises.openCount', { count: shown.count }) : t('promises.none')}
          </p>
          <Rows promises={shown.promises} label="open-title" {...row} />
          {shown.count > shown.promises.length && <ShowMore {...growing} />}
          {shown.count > 0 && <ExportPromises />}
        </section>
      )}
      <Settled {...row} />
      <section>
        <NoticeSetting name="promiseNotices" />
      </section>
    </>
  );
}

type RowsProps = Pick<Parameters<typeof PromiseItem>[0], 'ask' | 'say'> & {
  readonly promises: readonly Promised[];
  /** Id of the heading the list belongs to. */
  readonly label: string;
};

function Rows({ promises, label, ask, say }: RowsProps) {
  const people = usePeople();
  const names = new Map(
    people.state === 'ready' ? people.value.map(({ id, name }) => [id, name]) : [],
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari drops the role of a list
    <ul className="promises" role="list" aria-labelledby={label}>
      {promises.map((promise) => (
        <PromiseItem
          key={promise.id}
          promise={promise}
          names={promise.personIds?.flatMap((id) => names.get(id) ?? []) ?? []}
          ask={ask}
          say={say}
        />
      ))}
    </ul>
  );
}

function Settled({ ask, say }: Pick<RowsProps, 'ask' | 'say'>) {
  const { t } = useTranslation();
  const { most, ...growing } = useGrowing();
  // One more than is drawn, to know whether there are more.
  const live = useStaying(
    useLive(() => settledSince(database, monthStart(), most + 1), String(most)),
  );
  if (live.state !== 'ready') return null;
  const promises = live.value;
  return (
    <section aria-labelledby="settled-title">
      <h2 id="settled-title">{t('promises.settled')}</h2>
      {promises.length === 0 && <p className="hint">{t('promises.noneSettled')}</p>}
      <Rows promises={promises.slice(0, most)} label="settled-title" ask={ask} say={say} />
      {promises.length > most && <ShowMore {...growing} />}
    </section>
  );
}

/** Follow-through in counts; silent while nothing came to a point. */
function FollowThrough() {
  const { t } = useTranslation();
  const live = useLive(() => {
    const now = Date.now();
    return readFollowThrough(database, now, dayOf(now, localZone()));
  });
  if (live.state !== 'ready' || live.value.of === 0) return null;
  return (
    <div>
      <p className="lead">{t('promises.followThrough', { ...live.value })}</p>
      <p className="hint">{t('promises.followThroughWhy')}</p>
    </div>
  );
}

/** When this month began here (ms). */
function monthStart(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), 1).getTime();
}
