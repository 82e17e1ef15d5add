/** The middle of a set of measurements and its quartiles: half of them lie between `low` and `high`. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** How many measurements. */
  readonly n: number;
}

/** The spread of some numbers; throws for none, which is a measurement that did not happen. */
export function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) throw new Error('Nothing was measured');
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    n: sorted.length,
  };
}

/** Linear between neighbours, as R and NumPy do by default. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The same thing measured on two subjects, in pairs taken one right after the other. */
export interface Comparison {
  readonly own: Spread;
  readonly empty: Spread;
  /** Of the ratios of the pairs, so that a slow minute of the machine weighs on both sides. */
  readonly ratio: Spread;
}

export function compare(own: readonly number[], empty: readonly number[]): Comparison {
  const ratios = own.map((value, index) => value / (empty[index] ?? Number.NaN));
  return { own: spreadOf(own), empty: spreadOf(empty), ratio: spreadOf(ratios) };
}

/**
 * How a cost grows with the number of reflections: the exponent `k` of `cost = c · nᵏ` between two
 * sizes. 0 is flat, 1 grows in step, below 1 is sub-linear.
 */
export function growth(
  [fewer, cost]: readonly [number, number],
  [more, higher]: readonly [number, number],
): number {
  return Math.log(higher / cost) / Math.log(more / fewer);
}
