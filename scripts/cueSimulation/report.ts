import { library } from '../../utils/cues/library/all';
import { compare, type Result } from './run';
import { worlds } from './world';

interface Asked {
  readonly seeds: number;
  /** Leaders of each seed in the standard world, and in each of the nine others. */
  readonly leaders: number;
  readonly leadersElsewhere: number;
  readonly weeks: number;
}

/**
 * Prints how the shipped rules do on the shipped library, as the tables of docs/cues.md. Seeds
 * from 2001 on: none of them was looked at while the rules were made.
 */
export function report(
  { seeds, leaders, leadersElsewhere, weeks }: Asked,
  print: (line: string) => void,
): void {
  const numbers = Array.from({ length: seeds }, (_, index) => 2001 + index);
  for (const [index, world] of worlds.entries()) {
    const many = index === 0 ? leaders : leadersElsewhere;
    const results = compare(library, world, { seeds: numbers, leaders: many, weeks });
    const played = `${library.length} cues, ${seeds} seeds × ${many} leaders × ${weeks} weeks`;
    print(`### ${world.name}\n\n${played}\n`);
    print(
      '| policy | shown a week | useful | lower quarter | net a week | gap closed (sd) | repeats within 5 days | weeks with ≥ 6 of 7 | fit |',
    );
    print('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
    for (const result of results) print(row(result));
    print('');
  }
}

function row(result: Result): string {
  const { name, shownAWeek, useful, usefulLow, net, gap, gapSpread, repeats, weeksWithSix, fit } =
    result;
  const cells = [
    name,
    shownAWeek.toFixed(1),
    percent(useful),
    percent(usefulLow),
    net.toFixed(2),
    `${percent(gap)} (${(gapSpread * 100).toFixed(0)})`,
    percent(repeats, 1),
    percent(weeksWithSix),
    percent(fit),
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)} %`;
}
