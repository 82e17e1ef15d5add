import { library } from '../../utils/cues/library/all';
import { compare, type Result } from './run';
import { worlds } from './world';

/**
 * Prints how the shipped rules do on the shipped library, as the tables of docs/cues.md. Seeds
 * from 1001 on: none of them was looked at while the rules were made.
 */
export function report(
  { seeds, leaders, weeks }: { seeds: number; leaders: number; weeks: number },
  print: (line: string) => void,
): void {
  const size = { seeds: Array.from({ length: seeds }, (_, index) => 1001 + index), leaders, weeks };
  print(`${library.length} cues, ${seeds} seeds × ${leaders} leaders × ${weeks} weeks\n`);
  for (const world of worlds) {
    const results = compare(library, world, size);
    print(`### ${world.name}\n`);
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
