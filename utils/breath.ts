/** The words of the three-breath pause. */
export interface BreathWords {
  readonly begin: string;
  readonly in: string;
  readonly out: string;
  readonly stop: string;
  /** "1 of 3", "2 of 3", "3 of 3". */
  readonly counts: readonly string[];
}

/** One half of a breath. */
export interface BreathStep {
  readonly way: 'in' | 'out';
  /** From 0. */
  readonly breath: number;
  /** ms. */
  readonly lasts: number;
}

/** Three breaths, out longer than in, thirty seconds in all. Slow breathing of this shape: Balban et al. 2023. */
export const breathSteps: readonly BreathStep[] = [0, 1, 2].flatMap((breath) => [
  { way: 'in', breath, lasts: 4_000 } as const,
  { way: 'out', breath, lasts: 6_000 } as const,
]);

/** Walks through the breaths, telling each step; ends by itself, or when `signal` aborts. */
export function breathe(tell: (step: BreathStep | undefined) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (index: number) => {
    const step = breathSteps[index];
    tell(step);
    if (step) timer = setTimeout(() => go(index + 1), step.lasts);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    tell(undefined);
  });
  go(0);
}
