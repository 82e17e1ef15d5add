import { techniques } from '../cues/cue';
import type { Promised, Reflection } from '../reflections/reflection';
import { daysOf, type Week } from './week';

/** One reflection with the promise made in it. */
interface Lived {
  readonly reflection: Reflection;
  readonly promised: Promised | undefined;
}

/**
 * A week as Markdown with front matter. The words of the front matter are ours alone, so that
 * nothing she typed can break it; her own lines stand below, as she wrote them.
 */
export function weekMarkdown(
  week: Week,
  lived: readonly Lived[],
  plan: string | undefined,
): string {
  const days = daysOf(week);
  const counted = techniques
    .map((technique) => ({
      technique,
      count: lived.filter(({ reflection }) => reflection.practised.includes(technique)).length,
    }))
    .filter(({ count }) => count > 0);
  const front = [
    '---',
    `week: ${week}`,
    `from: ${days[0]}`,
    `to: ${days[6]}`,
    `reflections: ${lived.length}`,
    `promises: ${lived.filter(({ promised }) => promised).length}`,
    ...(counted.length > 0 ? ['practised:'] : []),
    ...counted.map(({ technique, count }) => `  ${technique}: ${count}`),
    '---',
  ];
  const parts = [`# ${week}`, ...(plan ? [`Plan: ${inline(plan)}`] : []), ...lived.map(entry)];
  return `${front.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function entry({ reflection, promised }: Lived): string {
  const { day, title, presence, energy, practised, recognised, line } = reflection;
  const facts = [
    `- presence: ${presence} of 5`,
    ...(energy ? [`- energy: ${energy}`] : []),
    ...(practised.length > 0 ? [`- practised: ${practised.join(', ')}`] : []),
    ...(recognised.length > 0 ? [`- recognised: ${inline(recognised.join(', '))}`] : []),
    ...(promised
      ? [`- promised: ${inline(promised.text)}${promised.due ? ` (due ${promised.due})` : ''}`]
      : []),
  ];
  const quote = line === '' ? [] : [line.replaceAll(/^/gm, '> ')];
  return [`## ${day} ${inline(title)}`.trimEnd(), facts.join('\n'), ...quote].join('\n\n');
}

/** A text on one line: a new line would end a heading or a list. */
function inline(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
