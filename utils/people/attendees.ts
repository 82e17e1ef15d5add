import type { Named } from './match';
import { mostAtOnce } from './person';

const address = /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[^\s<>,;:"()]+/;

/** What a pasted list holds. */
export interface Attendees {
  readonly named: readonly Named[];
  /** Lines beyond the most that are read. */
  readonly left: number;
}

/**
 * Reads a pasted list of attendees: a line each, or several on a line between semicolons.
 * "Ana Silva <ana@x.org>", "ana@x.org", "Ana Silva, ana@x.org", a tab between, or a bare name.
 * The same address, or the same bare name, counts once; at most 2 000 lines are read.
 */
export function readAttendees(pasted: string): Attendees {
  const lines = pasted
    .split(/[\n\r;；]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = new Map<string, Named>();
  for (const line of lines.slice(0, mostAtOnce)) {
    const named = readLine(line);
    const key = (named.email ?? named.name).toLowerCase();
    if (named.name !== '' && !found.has(key)) found.set(key, named);
  }
  return { named: [...found.values()], left: Math.max(0, lines.length - mostAtOnce) };
}

function readLine(line: string): Named {
  const email = address.exec(line)?.[0].slice(0, 320);
  const name = line
    .replace(email ?? '', '')
    .replace(/mailto:|[<>"()\t]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .slice(0, 200)
    .trim();
  if (!email) return { name };
  // Without a name, what stands before the @ is the best there is.
  return { name: name || (email.split('@')[0] ?? email), email };
}
