import { isLive, type Meeting, type Sighting } from './meeting';

/**
 * Coming back to the same room within this time (ms) after a meeting ended is the same meeting:
 * a reload in mid-call, a crash, a dropped line. Once it was reflected on, it is a new one.
 */
export const rejoinWithin = 5 * 60_000;

/**
 * Draws the conclusion of one sighting: the meetings that are new or changed, in no order. Pure.
 *
 * A meeting goes lobby → inCall → ended and never back, but for the rejoin: an ended meeting that
 * is not yet reflected on is open again when the same room is seen within `rejoinWithin`; in the
 * call always, in the lobby only if she never joined (else a lobby after the call changes nothing).
 */
export function observe(known: readonly Meeting[], sighting: Sighting): Meeting[] {
  const live = known.find((meeting) => isLive(meeting) && meeting.page === sighting.page);
  if (sighting.phase === 'left' || sighting.phase === 'lost') {
    return live ? [ended(live, sighting)] : [];
  }
  if (live && sameRoom(live, sighting)) {
    const bounced = live.phase === 'inCall' && sighting.phase === 'lobby';
    return [bounced ? ended(live, sighting) : seen(live, sighting)];
  }
  const closed = live ? [ended(live, sighting)] : [];
  const former = rejoinable(known, sighting);
  if (!former) return [...closed, begun(sighting)];
  if (former.joinedAt !== undefined && sighting.phase === 'lobby') return closed;
  const { endedAt: _, ...reopened } = former;
  return [...closed, seen({ ...reopened, rejoins: former.rejoins + 1 }, sighting)];
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
  const { id, page, tabId, platform, code, at, title, kind, zone } = sighting;
  return seen(
    {
      id,
      page,
      tabId,
      platform,
      code,
      phase: 'lobby',
      title,
      ...(kind ? { kind } : {}),
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
function seen(meeting: Meeting, sighting: Sighting): Meeting {
  const at = Math.max(meeting.lastSeenAt, sighting.at);
  const inCall = sighting.phase === 'inCall' || meeting.phase === 'inCall';
  const joinedAt =
    meeting.joinedAt ?? (inCall ? Math.max(meeting.createdAt, sighting.at) : undefined);
  const kind = meeting.kind ?? sighting.kind;
  return {
    ...meeting,
    page: sighting.page,
    tabId: sighting.tabId,
    phase: inCall ? 'inCall' : 'lobby',
    // The lobby's title is the meeting's; in the call some services put other words there.
    title: meeting.title || sighting.title,
    ...(kind ? { kind } : {}),
    ...(joinedAt === undefined ? {} : { joinedAt }),
    lastSeenAt: at,
    updatedAt: at,
  };
}

function ended(meeting: Meeting, sighting: Sighting): Meeting {
  const at =
    sighting.phase === 'lost' ? meeting.lastSeenAt : Math.max(meeting.lastSeenAt, sighting.at);
  return { ...meeting, phase: 'ended', endedAt: at, lastSeenAt: at, updatedAt: at };
}
