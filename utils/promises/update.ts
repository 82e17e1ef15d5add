import type { Promised } from '../reflections/reflection';

/** What an update is put together from. */
export interface UpdateParts {
  /** Promises kept in the week. */
  readonly kept: readonly Pick<Promised, 'text'>[];
  /** Open promises, the earliest due first. */
  readonly open: readonly Pick<Promised, 'text' | 'due'>[];
  /** Open ones that were moved in the week: said, so that nobody waits in vain. */
  readonly moved: readonly Pick<Promised, 'text' | 'due'>[];
  /** Names recognised in the week. */
  readonly thanked: readonly string[];
}

/** An update is short: this many of each at most. */
const most = 4;

/**
 * Sorts what the week holds for an update: what was kept since `from` (ms), what was
 * moved since then, what else is open, and whom she recognised, each name once. Pure.
 */
export function updateParts(week: {
  readonly from: number;
  readonly settled: readonly Promised[];
  readonly open: readonly Promised[];
  readonly recognised: readonly string[];
}): UpdateParts {
  const within = (at: number | undefined) => at !== undefined && at >= week.from;
  const isMoved = ({ moves }: Promised) => within(moves?.at(-1)?.at);
  return {
    kept: week.settled.filter(({ keptAt }) => within(keptAt)).slice(0, most),
    moved: week.open.filter(isMoved).slice(0, most),
    open: week.open.filter((promise) => !isMoved(promise)).slice(0, most),
    thanked: [...new Set(week.recognised)],
  };
}
