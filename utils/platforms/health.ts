import type { Meeting } from '../meetings/meeting';

/** How the calls of one service were known. */
export interface Health {
  readonly platform: string;
  /** Calls in which the page's own marks were found. */
  readonly marks: number;
  /** Calls known by their media alone: where marks are described, the vendor may have changed its page. */
  readonly media: number;
}

/** How far back calls are counted (ms): eight weeks. */
export const healthSpan = 56 * 24 * 60 * 60_000;

/** Counts, service by service, how calls were known; in the order of their ids. */
export function healthOf(
  meetings: readonly Pick<Meeting, 'platform' | 'seenBy'>[],
): readonly Health[] {
  const counts = new Map<string, { marks: number; media: number }>();
  for (const { platform, seenBy } of meetings) {
    if (!seenBy) continue;
    const count = counts.get(platform) ?? { marks: 0, media: 0 };
    count[seenBy] += 1;
    counts.set(platform, count);
  }
  return [...counts]
    .map(([platform, count]) => ({ platform, ...count }))
    .sort((a, b) => a.platform.localeCompare(b.platform));
}

/** A report to hand to whoever looks after the platforms: counts and versions, nothing personal. */
export function healthReport(rows: readonly Health[], version: string, browser: string): string {
  const lines = rows.map(
    ({ platform, marks, media }) => `${platform}: marks ${marks}, media ${media}`,
  );
  return [`Threshold ${version}, ${browser}`, ...lines].join('\n');
}
