import type { Guest } from '../calendars/calendar';
import { fold } from './fold';
import { emailKey, matcher } from './match';
import type { Person } from './person';

/** Someone an invitation names who is not among her people. */
export interface Invited {
  readonly name: string;
  readonly email?: string;
  /** Why it is not ticked from the start: perhaps nobody, perhaps herself, perhaps somebody here. */
  readonly doubt?: 'room' | 'self' | 'sameName';
}

/** What an invitation comes to. */
export interface Invitation {
  readonly fresh: readonly Invited[];
  /** Ids of those who are here. */
  readonly known: readonly string[];
}

/**
 * Sorts an invitation into those who are here, told by their address or, without one, by a name
 * that one person has, and the others. Each counts once. Another address is another person,
 * however alike it looks. `own` are her addresses. Pure.
 */
export function readInvitation(
  guests: readonly Guest[],
  people: readonly Person[],
  own: ReadonlySet<string>,
): Invitation {
  const who = matcher(people);
  const emails = new Set(people.flatMap((person) => person.emails.map(emailKey)));
  const names = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const fresh = new Map<string, Invited>();
  const known = new Set<string>();
  for (const guest of guests) {
    const { email } = guest;
    const name = (guest.name ?? email?.split('@')[0] ?? '').trim().slice(0, 200).toWellFormed();
    const key = email ? emailKey(email) : fold(name);
    if (name === '' || key === '') continue;
    // With an address only the address tells; without one, a name that is here is not added again.
    if (email ? emails.has(key) : names.has(key)) {
      const person = who(email ? { name: '', email } : { name });
      if (person) known.add(person.id);
      continue;
    }
    const doubt = doubtOf(name, email, own, names);
    fresh.set(key, { name, ...(email ? { email } : {}), ...(doubt ? { doubt } : {}) });
  }
  return { fresh: [...fresh.values()], known: [...known] };
}

/** Of a longer list nobody is ticked from the start: so many are not all hers to remember. */
export const mostTicked = 20;

/** Who is ticked before she says anything: nobody doubtful, and nobody of many. */
export function tickedFirst(fresh: readonly Invited[]): ReadonlySet<Invited> {
  if (fresh.length > mostTicked) return new Set();
  return new Set(fresh.filter(({ doubt }) => doubt === undefined));
}

function doubtOf(
  name: string,
  email: string | undefined,
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Invited['doubt'] {
  if (looksLikeRoom(name, email)) return 'room';
  if (email && own.has(emailKey(email))) return 'self';
  return names.has(fold(name)) ? 'sameName' : undefined;
}

/** Words by which rooms, equipment, groups and machines go; compared folded. */
const roomWords =
  /(?:^|[^\p{L}])(?:(?:board|class|conference|meeting)?\s?rooms?|boardroom|confroom|mtgroom|equipment|projector|resource|no-?reply|do-?not-?reply|besprechungsraum|raum|salle|sala|sal|zaal|zasedacka|neuvotteluhuone|kokoushuone|переговорная)(?:$|[^\p{L}])|会議室|会议室|會議室|회의실|غرفة|قاعة/u;
/** Hosts on which Google puts rooms and shared calendars. */
const roomHost = /@(?:resource|group)\.calendar\.google\.com$/i;

/** True for what is probably a room, equipment, a group or a machine: a guess, so it decides a tick only. */
function looksLikeRoom(name: string, email = ''): boolean {
  const [local = ''] = email.split('@');
  return roomHost.test(email) || roomWords.test(fold(`${name} | ${local.replace(/[._\d]/g, ' ')}`));
}

/** What her schedule says of a meeting, as far as it tells who she is. */
export interface Telling {
  /** Names the occurrence; a calendar page ends it with the address of the calendar. */
  readonly key: string;
  readonly people?: readonly Guest[];
}

/** So many meetings, each of at least two, tell who is in all of them. */
const tellingMeetings = 3;

/**
 * Addresses that are probably hers, among the meetings of one calendar: that of the calendar
 * itself, and the one guest who is in every meeting. As `emailKey` compares them. Pure.
 */
export function ownAddresses(meetings: readonly Telling[]): Set<string> {
  const calendars = meetings.map(({ key }) => key.split(' ').at(-1) ?? '');
  const own = new Set(calendars.filter((name) => name.includes('@')).map(emailKey));
  const guests = meetings
    .map(
      ({ people = [] }) => new Set(people.flatMap(({ email }) => (email ? emailKey(email) : []))),
    )
    .filter(({ size }) => size > 1);
  const [first, ...others] = guests;
  const always = [...(first ?? [])].filter((email) => others.every((one) => one.has(email)));
  // Two who meet only each other cannot be told apart.
  if (guests.length >= tellingMeetings && always.length === 1) own.add(always[0] ?? '');
  return own;
}
