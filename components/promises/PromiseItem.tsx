import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { isolate } from '../../utils/people/words';
import { stateOf } from '../../utils/promises/state';
import type { Promised } from '../../utils/reflections/reflection';
import { send } from '../../utils/send';
import { dayText } from '../format';
import type { Asking } from '../people/useAsk';
import { OwnWords } from '../ui/OwnWords';
import { Problem } from '../ui/Problem';
import { DueField } from './DueField';
import { type Due, dueDay } from './dueWords';
import { PromiseForm } from './PromiseForm';

interface Props {
  readonly promise: Promised;
  /** Names of the people it was made to. */
  readonly names: readonly string[];
  readonly ask: Asking['ask'];
  /** Says what was done. */
  readonly say: (done: 'kept' | 'dropped' | 'moved' | 'reopened' | 'deleted') => void;
}

const done = { keep: 'kept', drop: 'dropped', reopen: 'reopened' } as const;

/** One promise: what, to whom, when; kept, moved or dropped in place. */
export function PromiseItem({ promise, names, ask, say }: Props) {
  const [open, setOpen] = useState<'move' | 'edit'>();
  const { id, text } = promise;
  const settled = promise.keptAt !== undefined || promise.droppedAt !== undefined;
  if (open === 'edit') {
    return (
      <li>
        <PromiseForm promise={promise} close={() => setOpen(undefined)} />
      </li>
    );
  }
  const settle = async (act: 'keep' | 'drop' | 'reopen') => {
    if (await ask(send('settlePromise', { id, act }))) say(done[act]);
  };
  const remove = async () => {
    if (await ask(send('deletePromise', { id }))) say('deleted');
  };
  return (
    <li>
      <OwnWords>{text}</OwnWords>
      <Facts promise={promise} names={names} />
      <div className="actions">
        {settled ? (
          <>
            <Act name="reopen" text={text} act={() => void settle('reopen')} />
            <Act name="delete" text={text} act={() => void remove()} />
          </>
        ) : (
          <>
            <Act name="keep" text={text} act={() => void settle('keep')} />
            <Act name="move" text={text} act={() => setOpen(open ? undefined : 'move')} />
            <Act name="drop" text={text} act={() => void settle('drop')} />
            <Act name="edit" text={text} act={() => setOpen('edit')} />
          </>
        )}
      </div>
      {open === 'move' && (
        <Move
          promise={promise}
          move={async (due) => {
            if (!(await ask(send('movePromise', { id, ...(due ? { due } : {}) })))) return;
            setOpen(undefined);
            say('moved');
          }}
        />
      )}
    </li>
  );
}

interface ActProps {
  readonly name: 'keep' | 'move' | 'drop' | 'reopen' | 'edit' | 'delete';
  readonly text: string;
  readonly act: () => void;
}

function Act({ name, text, act }: ActProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={name === 'keep' ? undefined : 'quiet'}
      aria-label={t(`promises.${name}Of`, { text })}
      onClick={act}
    >
      {t(`promises.${name}`)}
    </button>
  );
}

interface MoveProps {
  readonly promise: Promised;
  readonly move: (due: string | undefined) => Promise<void>;
}

function Move({ promise, move }: MoveProps) {
  const { t, i18n } = useTranslation();
  const [due, setDue] = useState<Due>({ words: '', day: promise.due ?? '' });
  const [unread, setUnread] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const meant = await dueDay(due, i18n.language);
    setUnread(meant === 'unread');
    if (meant !== 'unread') await move(meant.day);
  };
  return (
    <form
      className="log-form"
      aria-label={t('promises.moveOf', { text: promise.text })}
      onSubmit={submit}
    >
      <DueField {...due} change={(part) => setDue((before) => ({ ...before, ...part }))} />
      <Problem says={unread && t('promises.notRead')} />
      <div>
        <button type="submit">{t('promises.moveDo')}</button>
      </div>
    </form>
  );
}

function Facts({ promise, names }: Pick<Props, 'promise' | 'names'>) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language;
  const { due, keptAt, droppedAt, moves = [] } = promise;
  const state = stateOf(promise, dayOf(Date.now(), localZone()));
  const on = (at: number) => dayText(dayOf(at, localZone()), lang, { dateStyle: 'medium' });
  const day = due ? dayText(due, lang, { weekday: 'short', day: 'numeric', month: 'long' }) : '';
  const when = {
    kept: () => t('promises.keptOn', { day: on(keptAt ?? 0) }),
    dropped: () => t('promises.droppedOn', { day: on(droppedAt ?? 0) }),
    due: () => t('promises.dueToday'),
    overdue: () => t('promises.overdue', { day }),
    open: () => (due ? t('promises.dueOn', { day }) : t('promises.noDue')),
  }[state];
  const parts = [
    when(),
    names.length > 0 &&
      t('promises.toNames', {
        names: new Intl.ListFormat(lang).format(names.map((one) => isolate(one, lang))),
      }),
    moves.length > 0 && t('promises.movedTimes', { count: moves.length }),
  ];
  return (
    <p className={state === 'overdue' ? 'overdue' : 'hint'}>{parts.filter(Boolean).join(' · ')}</p>
  );
}
