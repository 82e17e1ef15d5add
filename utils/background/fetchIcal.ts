import { browser } from 'wxt/browser';
import { type FeedProblem, feedAddress } from '../calendars/feed';
import { mostIcal } from '../calendars/icalBlocks';

/** A server that has not answered whole by then is too slow (ms). */
const patience = 20_000;

export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: FeedProblem };

/** The pattern of the one host an address is on. */
function patternOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/**
 * Fetches a calendar, without cookies and only from a host that was allowed. The address is a
 * secret: it is in no error and in no log. Never rejects.
 */
export async function fetchIcal(address: string): Promise<Fetched> {
  const url = feedAddress(address);
  if (!url) return problem('badAddress');
  if (!(await isAllowed(url))) return problem('notAllowed');
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(url, {
      signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/calendar, text/plain;q=0.5' },
    });
    if (!(await staysAllowed(url, answer))) return problem('movedAway');
    if (!answer.ok) return problem(problemOf(answer.status));
    return await textOf(answer);
  } catch {
    return problem(signal.aborted ? 'slow' : 'unreachable');
  }
}

function problem(why: FeedProblem): Fetched {
  return { ok: false, problem: why };
}

function isAllowed(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** An answer from another host counts only when that host was allowed too. */
async function staysAllowed(asked: URL, answer: Response): Promise<boolean> {
  const from = URL.parse(answer.url);
  if (!from || from.host === asked.host) return true;
  return from.protocol === 'https:' && isAllowed(from);
}

function problemOf(status: number): FeedProblem {
  if (status === 401 || status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'gone' : 'serverError';
}

/** Reads the body piece by piece, and no further than a calendar can be long. */
async function textOf(answer: Response): Promise<Fetched> {
  if (Number(answer.headers.get('content-length') ?? 0) > mostIcal) return problem('tooLarge');
  const reader = answer.body?.getReader();
  if (!reader) return { ok: true, text: '' };
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength;
    if (size > mostIcal) {
      await reader.cancel();
      return problem('tooLarge');
    }
    parts.push(decoder.decode(piece.value, { stream: true }));
  }
  return { ok: true, text: parts.join('') + decoder.decode() };
}
