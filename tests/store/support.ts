import 'fake-indexeddb/auto';
import { Database } from '../../utils/store/database';
import { recordSighting } from '../../utils/store/write/sightings';

let made = 0;

/** A new, empty database of its own. */
export function freshDatabase(): Database {
  made += 1;
  return new Database(`test-${made}`);
}

const seen = {
  page: 's:1:0',
  tabId: 1,
  platform: 'jitsi',
  code: 'abc',
  title: 'Weekly',
  zone: 'Europe/Berlin',
} as const;

/** Takes in what a page of the room `abc` shows at a time (ms). */
export function see(
  db: Database,
  phase: 'launcher' | 'lobby' | 'inCall' | 'left',
  at: number,
  part = {},
) {
  return recordSighting(db, { ...seen, phase, at, ...part });
}

/** A meeting that ended at `at` (ms) and waits for its reflection; resolves to its id. */
export async function endedMeeting(db: Database, at: number): Promise<string> {
  await see(db, 'lobby', at - 2_000);
  const meeting = await see(db, 'inCall', at - 1_000);
  await see(db, 'left', at);
  if (!meeting) throw new Error('The call was not seen');
  return meeting.id;
}
