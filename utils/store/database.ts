import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Feed } from '../calendars/feed';
import type { Sheet } from '../history/concordance';
import type { Meeting } from '../meetings/meeting';
import type { Moment } from '../people/moment';
import type { Person } from '../people/person';
import type { Draft, Promised, Reflection } from '../reflections/reflection';
import type { SettingRow } from '../settings';
import { keepConcordance } from './concordance';
import { markOpen } from './openMark';
import type {
  Control,
  Intention,
  Merge,
  Notice,
  PackRow,
  ScheduleRow,
  Series,
  Showing,
  Staged,
} from './rows';

/** One step of the schema; one file each in `migrations/`, with a frozen example in `tests/frozen/`. */
export interface Migration {
  readonly version: number;
  /** Dexie's index syntax; a table not named stays as it was. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

const steps = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' });

export class Database extends Dexie {
  declare meetings: EntityTable<Meeting, 'id'>;
  declare showings: EntityTable<Showing, 'id'>;
  declare reflections: EntityTable<Reflection, 'id'>;
  declare promises: EntityTable<Promised, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare settings: EntityTable<SettingRow, 'id'>;
  declare people: EntityTable<Person, 'id'>;
  declare moments: EntityTable<Moment, 'id'>;
  declare series: EntityTable<Series, 'id'>;
  declare merges: EntityTable<Merge, 'id'>;
  declare notices: EntityTable<Notice, 'id'>;
  declare controls: EntityTable<Control, 'id'>;
  declare packs: EntityTable<PackRow, 'id'>;
  declare schedule: EntityTable<ScheduleRow, 'id'>;
  declare feeds: EntityTable<Feed, 'id'>;
  declare intentions: EntityTable<Intention, 'id'>;
  declare imports: Table<Staged, [string, number]>;
  declare concordance: Table<Sheet, [Sheet['of'], number]>;

  constructor(name = 'threshold') {
    // Strict: a write is only called done once it is on the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const step of Object.values(steps).sort((a, b) => a.version - b.version)) {
      const version = this.version(step.version).stores({ ...step.stores });
      if (step.upgrade) version.upgrade(step.upgrade);
    }
    markOpen(this);
    keepConcordance(this);
  }
}

/** The one database. Only the background writes to it; pages read it live. */
export const database = new Database();
