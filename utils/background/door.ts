import { reasonOf } from '../cues/carried';
import { doorWords } from '../doorWords';
import { dayOf, localZone, weekOfDay } from '../history/week';
import { translator } from '../i18n/i18n';
import type { Meeting, Sighting } from '../meetings/meeting';
import { kindWords } from '../meetings/words';
import type { Body, Card } from '../messages';
import { doorFacts } from '../people/doorFacts';
import { factText, isolate } from '../people/words';
import type { Database } from '../store/database';
import { readPlanAtDoor } from '../store/readLetter';
import { isPresenting } from '../store/readLook';
import { peopleIn, readKnown } from '../store/readPeople';
import { readSettings } from '../store/settings';
import { recordSeries } from '../store/write/people';
import { planMeeting } from '../store/write/plan';
import { showCue } from '../store/write/showings';
import { recordSighting } from '../store/write/sightings';

/**
 * Takes in one sighting, and answers with the card for the door: in the lobby of a meeting whose
 * cue was neither dismissed nor declined; at no other time.
 */
export async function sight(
  db: Database,
  body: Body<'sighting'> & Pick<Sighting, 'page' | 'tabId'>,
  now: number,
): Promise<Card | undefined> {
  const { keepTitles, peopleOnCard, language, theme, discreet } = await readSettings(db);
  const seen = await recordSighting(db, {
    ...body,
    title: keepTitles ? body.title : '',
    zone: localZone(),
  });
  const i18n = await translator(language);
  const { t } = i18n;
  const words = kindWords(t);
  const meeting = seen && (await planMeeting(db, seen, { title: body.title, keepTitles, words }));
  if (meeting) await recordSeries(db, meeting);
  if (meeting?.phase !== 'lobby') return undefined;
  const shown = await showCue(db, meeting.id, now);
  if (shown.kind === 'silent' || shown.showing.state !== 'shown') return undefined;
  const plan = await readPlanAtDoor(db, weekOfDay(dayOf(now, localZone())), meeting);
  const presenting = await isPresenting(db);
  const look = { theme, discreet: discreet || presenting };
  const { carried, showing } = shown;
  return {
    ...doorWords(i18n, look, carried, reasonOf(showing)),
    ...(plan === undefined
      ? {}
      : { plan: t('letter.atDoor', { plan: isolate(plan, i18n.language) }) }),
    ...(peopleOnCard && !presenting ? { facts: await factsFor(db, meeting, now, i18n) } : {}),
  };
}

async function factsFor(
  db: Database,
  meeting: Meeting,
  now: number,
  { t, language }: Awaited<ReturnType<typeof translator>>,
): Promise<string[]> {
  const known = await readKnown(db, meeting.id, await peopleIn(db, meeting));
  return doorFacts(known, dayOf(now, localZone())).map((fact) => factText(t, fact, language));
}
