import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, localZone } from '../../utils/history/week';
import { type Moment, sentences } from '../../utils/people/moment';
import type { Person } from '../../utils/people/person';
import { send } from '../../utils/send';
import { database } from '../../utils/store/database';
import { momentsOf } from '../../utils/store/readPeople';
import { dayText } from '../format';
import { CopyButton } from '../recognition/CopyButton';
import { Problem } from '../ui/Problem';
import { ShowMore } from '../ui/ShowMore';
import { useGrowing } from '../ui/useGrowing';
import { useLive } from '../useLive';
import { useAsk } from './useAsk';

/** Wins, feedback notes and check-ins with one person, the latest first. */
export function Moments({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { failure, ask } = useAsk();
  const [deleted, setDeleted] = useState<Moment>();
  const live = useLive(() => momentsOf(database, person.id), person.id);
  const { most, ...growing } = useGrowing(person.id);
  const remove = async (moment: Moment) => {
    if (await ask(send('deleteMoment', { id: moment.id }))) setDeleted(moment);
  };
  const undo = async (moment: Moment) => {
    const { updatedAt: _, ...body } = moment;
    if (await ask(send('saveMoment', body))) setDeleted(undefined);
  };
  const moments = live.state === 'ready' ? live.value : undefined;
  return (
    <section aria-labelledby="moments-title">
      <h3 id="moments-title">{t('people.moments')}</h3>
      <div className="undo">
        <p role="status">{deleted && t('people.momentDeleted')}</p>
        {deleted && (
          <button type="button" onClick={() => void undo(deleted)}>
            {t('people.undo')}
          </button>
        )}
      </div>
      <Problem failure={failure} />
      {moments?.length === 0 && <p className="hint">{t('people.noMoments')}</p>}
      <ul className="moments">
        {moments?.slice(0, most).map((moment) => (
          <MomentItem key={moment.id} moment={moment} remove={() => void remove(moment)} />
        ))}
      </ul>
      {moments && moments.length > most && <ShowMore {...growing} />}
    </section>
  );
}

function MomentItem({ moment, remove }: { readonly moment: Moment; readonly remove: () => void }) {
  const { t, i18n } = useTranslation();
  const day = dayText(dayOf(moment.at, localZone()), i18n.language, { dateStyle: 'medium' });
  const text = wordsOf(moment);
  return (
    <li>
      <p className="hint">
        {t(`people.${moment.kind}`)} · {day}
      </p>
      {text && <p dir="auto">{text}</p>}
      <div className="actions">
        {text && <CopyButton text={text} label={t('recognition.copy')} />}
        <button
          type="button"
          className="quiet"
          aria-label={t('people.deleteMoment', { day })}
          onClick={remove}
        >
          {t('week.delete')}
        </button>
      </div>
    </li>
  );
}

function wordsOf(moment: Moment): string {
  if (moment.kind === 'win') return sentences(moment.what, moment.why);
  if (moment.kind === 'checkIn') return '';
  return sentences(moment.situation, moment.behaviour, moment.impact);
}
