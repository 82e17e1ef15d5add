import type { Database } from '../store/database';
import { readSettings } from '../store/settings';
import {
  controlCue,
  deletePack,
  removeOwnCue,
  saveOwnCue,
  savePack,
  switchPack,
} from '../store/write/cues';
import { leftSoFar, recordLeft } from '../store/write/ledger';
import { sayKind } from '../store/write/plan';
import {
  deleteReflection,
  dropDraft,
  editReflection,
  restoreReflection,
  saveDraft,
  saveReflection,
  skipReflection,
} from '../store/write/reflections';
import { forgetOld } from '../store/write/retention';
import { changeSetting } from '../store/write/settings';
import { anotherCue, declineCue, dismissCue, passCue, showCue } from '../store/write/showings';
import { liveMeetings } from '../store/write/sightings';
import { planAgenda } from './agenda';
import type { Handlers } from './answer';
import { showBadge } from './badge';
import { calendarHandlers } from './calendarHandlers';
import { dataHandlers } from './dataHandlers';
import { sight } from './door';
import { keepHouse, watchClock } from './house';
import { pageOf } from './pages';
import { peopleHandlers } from './peopleHandlers';
import { remindOfPromises } from './reminders';
import { planReview } from './review';

/** The table of what the background does; each row is one message. */
export function handlersFor(db: Database, now: () => number = Date.now): Handlers {
  const badge = () => showBadge(db, now());
  return {
    sighting: async (body, sender) => {
      const card = await sight(db, { ...body, ...(await pageOf(db, sender)) }, now());
      await badge();
      await watchClock();
      return card;
    },
    dismissCue: async (_, sender) => {
      const { page } = await pageOf(db, sender);
      const meeting = (await liveMeetings(db)).find((live) => live.page === page);
      if (meeting) await dismissCue(db, meeting.id, now());
    },
    ledger: async (_, sender) => {
      const { attentionLedger } = await readSettings(db);
      if (!attentionLedger) return undefined;
      return leftSoFar(db, (await pageOf(db, sender)).page, now());
    },
    leftTab: async (left, sender) => {
      const { attentionLedger } = await readSettings(db);
      if (attentionLedger) await recordLeft(db, (await pageOf(db, sender)).page, left, now());
    },
    ...calendarHandlers(db, now, async () => {
      await planAgenda(db, now());
      await badge();
    }),
    ...peopleHandlers(db, now, badge),
    ...dataHandlers(db, now, () => keepHouse(db, now())),
    showCue: async ({ meetingId }) => {
      const shown = await showCue(db, meetingId, now());
      return shown.kind === 'silent' ? shown.silence : undefined;
    },
    anotherCue: ({ meetingId }) => anotherCue(db, meetingId, now()) as Promise<undefined>,
    takeCue: ({ meetingId }) => dismissCue(db, meetingId, now()) as Promise<undefined>,
    sayKind: (said) => sayKind(db, said, now()) as Promise<undefined>,
    declineCue: ({ meetingId }) => declineCue(db, meetingId, now()) as Promise<undefined>,
    controlCue: async ({ meetingId, ...control }) => {
      await controlCue(db, control, now());
      if (!meetingId) return;
      await passCue(db, meetingId, now());
      await showCue(db, meetingId, now());
    },
    savePack: ({ pack }) => savePack(db, pack, now()) as Promise<undefined>,
    switchPack: (pack) => switchPack(db, pack, now()) as Promise<undefined>,
    deletePack: ({ id }) => deletePack(db, id) as Promise<undefined>,
    saveOwnCue: ({ cue }) => saveOwnCue(db, cue, now()) as Promise<undefined>,
    removeOwnCue: ({ id }) => removeOwnCue(db, id, now()) as Promise<undefined>,
    saveDraft: (draft) => saveDraft(db, draft) as Promise<undefined>,
    dropDraft: ({ id }) => dropDraft(db, id) as Promise<undefined>,
    saveReflection: async (submission) => {
      await saveReflection(db, submission, now());
      // She is told at once: with years of promises the rest takes longer than she should wait.
      // Where it does not come to its end, the house does both again within a minute.
      void badge()
        .then(() => remindOfPromises(db, now()))
        .catch(() => undefined);
    },
    editReflection: (submission) => editReflection(db, submission, now()) as Promise<undefined>,
    deleteReflection: async ({ id }) => {
      await deleteReflection(db, id, now());
      await watchClock();
    },
    restoreReflection: ({ id }) => restoreReflection(db, id, now()) as Promise<undefined>,
    skipReflection: async ({ meetingId }) => {
      await skipReflection(db, meetingId, now());
      await badge();
    },
    changeSetting: async ({ name, value }) => {
      await changeSetting(db, name, value, now());
      if (name === 'keepYears') await forgetOld(db, now());
      await planReview(db, now());
      await planAgenda(db, now());
      await badge();
    },
  };
}
