import { isInPage, type Meeting, type Sighting } from './meeting';

/**
 * Coming back to the same room within this time (ms) after a meeting ended is the same meeting:
 * a reload in mid-call, a crash, a dropped line. Once it was reflected on, it is a new one.
 */
export const rejoinWithin = 5 * 60_000;

/**
 * How long a handed-off meeting lasts where no calendar says (minutes): what an hour in the
 * calendar takes, until the person says otherwise.
 */
export const handedOffMinutes = 60 as const;

/**
 * Draws the conclusion of one sighting: the meetings that are new or changed, in no order. Pure.
 *
 * A meeting goes lobby → inCall → ended and never back, but for the rejoin: an ended meeting that
 * is not yet reflected on is open again when the same room is seen within `rejoinWithin`; in the
 * call always, in the lobby only if she never joined (else a lobby after the call changes nothing).
 *
 * A launcher page is a door; when it stays or goes, the meeting is handed off to the desktop app
 * and no page ends it. A call in the browser takes it over, from any tab; so does the browser's
 * lobby within `rejoinWithin`, and then it was never handed off.
 */
export function observe(known: readonly Meeting[], sighting: Sighting): Meeting[] {
  const live = known.find((meeting) => isInPage(meeting) && meeting.page === sighting.page);
  if (sighting.phase === 'left' || sighting.phase === 'lost') {
    return live ? [closed(live, sighting)] : [];
  }
  if (live && sameRoom(live, sighting)) return [continued(live, sighting)];
  const former = live ? [closed(live, sighting)] : [];
  const again = rejoinable(known, sighting);
  const atDoor = sighting.phase === 'lobby' || sighting.phase === 'launcher';
  const over = again?.joinedAt !== undefined && atDoor;
  if (over && again.page === sighting.page) return former;
  const handed = appMeeting(known, sighting);
  if (handed) return [...former, ...takenOver(handed, sighting)];
  const inApp = sighting.phase === 'launcher' || sighting.phase === 'handedOff';
  if (inApp && known.some((meeting) => isInPage(meeting) && sameRoom(meeting, sighting))) {
    return former;
  }
  if (over) return former;
  if (!again) return [...former, begun(sighting)];
  const { endedAt: _, ...reopened } = again;
  return [...former, seen({ ...reopened, rejoins: again.rejoins + 1 }, sighting)];
}

/**
 * Ends a handed-off meeting at its calendar's end, else `minutes` after it was handed off;
 * undefined while it is not due at `now` (ms), and for every other meeting. Pure.
 */
export function endHandedOff(
  meeting: Meeting,
  now: number,
  minutes: number = handedOffMinutes,
): Meeting | undefined {
  if (meeting.phase !== 'handedOff') return undefined;
  const { scheduledEnd, lastSeenAt } = meeting;
  const planned = scheduledEnd !== undefined && scheduledEnd > lastSeenAt;
  const endedAt = planned ? scheduledEnd : lastSeenAt + minutes * 60_000;
  if (now < endedAt) return undefined;
  return { ...meeting, phase: 'ended', endedAt, lastSeenAt: endedAt, updatedAt: endedAt };
}

/** The same room in the same page. */
function continued(live: Meeting, sighting: Sighting): Meeting {
  const bounced =
    live.phase === 'inCall' && (sighting.phase === 'lobby' || sighting.phase === 'launcher');
  return bounced ? ended(live, sighting) : seen(live, sighting);
}

/** The meeting of a room that is in the desktop app, or about to be: of this page first. */
function appMeeting(known: readonly Meeting[], sighting: Sighting): Meeting | undefined {
  return known
    .filter(
      (meeting) =>
        sameRoom(meeting, sighting) &&
        (meeting.phase === 'handedOff' ||
          (meeting.phase === 'lobby' && meeting.door !== undefined)),
    )
    .sort(
      (a, b) =>
        Number(b.page === sighting.page) - Number(a.page === sighting.page) ||
        Number(b.phase === 'handedOff') - Number(a.phase === 'handedOff'),
    )[0];
}

function takenOver(handed: Meeting, sighting: Sighting): Meeting[] {
  // A second launcher page says nothing new while the app has the meeting.
  if (sighting.phase === 'launcher') return [];
  if (sighting.phase === 'handedOff' || handed.joinedAt === undefined)
    return [seen(handed, sighting)];
  if (sighting.at - handed.lastSeenAt <= rejoinWithin) {
    const { joinedAt: _, ...neverHandedOff } = handed;
    return [seen({ ...neverHandedOff, phase: 'lobby' }, sighting)];
  }
  return sighting.phase === 'inCall' ? [seen(handed, sighting)] : [];
}

function sameRoom(meeting: Meeting, { platform, code }: Sighting): boolean {
  return meeting.platform === platform && meeting.code === code;
}

/** The ended meeting that a sighting goes back to: in the same page first, else the latest. */
function rejoinable(known: readonly Meeting[], sighting: Sighting): Meeting | undefined {
  return known
    .filter(
      (meeting) =>
        meeting.phase === 'ended' &&
        meeting.reflection === 'open' &&
        sameRoom(meeting, sighting) &&
        // Negative where the clock was set back meanwhile: still the same meeting.
        sighting.at - (meeting.endedAt ?? meeting.lastSeenAt) <= rejoinWithin,
    )
    .sort(
      (a, b) =>
        Number(b.page === sighting.page) - Number(a.page === sighting.page) ||
        b.lastSeenAt - a.lastSeenAt,
    )[0];
}

function begun(sighting: Sighting): Meeting {
  const { id, page, tabId, platform, code, at, title, zone } = sighting;
  return seen(
    {
      id,
      page,
      tabId,
      platform,
      code,
      phase: 'lobby',
      title,
      createdAt: at,
      lastSeenAt: at,
      rejoins: 0,
      reflection: 'open',
      zone,
      updatedAt: at,
    },
    sighting,
  );
}

/** Times never run backwards within a meeting, even where the machine's clock does. */
function seen(before: Meeting, sighting: Sighting): Meeting {
  const { door: _, presenting: __, ...meeting } = before;
  const at = Math.max(meeting.lastSeenAt, sighting.at);
  const phase = phaseAfter(meeting.phase, sighting.phase);
  const joined = phase === 'lobby' ? undefined : Math.max(meeting.createdAt, sighting.at);
  const joinedAt = meeting.joinedAt ?? joined;
  return {
    ...meeting,
    page: sighting.page,
    tabId: sighting.tabId,
    phase,
    ...(sighting.phase === 'launcher' ? { door: 'launcher' as const } : {}),
    title: titleAfter(meeting.title, sighting),
    ...(joinedAt === undefined ? {} : { joinedAt }),
    ...(sighting.phase === 'inCall' ? seenBy(meeting, sighting) : {}),
    ...(sighting.presenting ? { presenting: true as const } : {}),
    lastSeenAt: at,
    updatedAt: at,
  };
}

/**
 * The lobby's title is the meeting's, and the last one there: a page may come before its title. In
 * the call some services put other words there.
 */
function titleAfter(before: string, { phase, title }: Sighting): string {
  const atDoor = phase === 'lobby' || phase === 'launcher';
  return atDoor ? title || before : before || title;
}

/** A call whose marks were found once is described well enough, whatever the page showed later. */
function seenBy(meeting: Meeting, { by }: Sighting): Pick<Meeting, 'seenBy'> {
  const best = meeting.seenBy === 'marks' ? 'marks' : by;
  return best ? { seenBy: best } : {};
}

function phaseAfter(before: Meeting['phase'], sighted: Sighting['phase']) {
  if (sighted === 'handedOff') return 'handedOff';
  return sighted === 'inCall' || before === 'inCall' ? 'inCall' : 'lobby';
}

/** What becomes of a meeting whose page is gone: behind a launcher page, the app has it. */
function closed(meeting: Meeting, sighting: Sighting): Meeting {
  if (meeting.door === undefined) return ended(meeting, sighting);
  const { door: _, presenting: __, ...handed } = meeting;
  const at =
    sighting.phase === 'lost' ? meeting.lastSeenAt : Math.max(meeting.lastSeenAt, sighting.at);
  return { ...handed, phase: 'handedOff', joinedAt: at, lastSeenAt: at, updatedAt: at };
}

function ended({ presenting: _, ...meeting }: Meeting, sighting: Sighting): Meeting {
  const at =
    sighting.phase === 'lost' ? meeting.lastSeenAt : Math.max(meeting.lastSeenAt, sighting.at);
  return { ...meeting, phase: 'ended', endedAt: at, lastSeenAt: at, updatedAt: at };
}
