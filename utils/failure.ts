import type { Failure } from './messages';

const byName: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'storageFull',
  OpenFailedError: 'storageClosed',
  DatabaseClosedError: 'storageClosed',
  StorageClosed: 'storageClosed',
  MissingAPIError: 'storageClosed',
  InvalidStateError: 'storageClosed',
  UnknownError: 'storageClosed',
  VersionError: 'storageClosed',
  UpgradeError: 'storageClosed',
  SecurityError: 'storageClosed',
  AlreadySaved: 'already',
  NotThere: 'notThere',
  NotASetting: 'invalid',
  Gone: 'gone',
  ChangedSince: 'changedSince',
  NotACue: 'invalid',
  NotARow: 'invalid',
};

/** The failure an error stands for; Dexie wraps the cause of an abort in `inner`. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const inner = 'inner' in error && error.inner ? failureOf(error.inner) : 'unknown';
  if (inner !== 'unknown') return inner;
  return ('name' in error && byName[String(error.name)]) || 'unknown';
}
