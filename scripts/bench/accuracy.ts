import { cases } from '../../tests/joinLinks/cases';
import type { PageState } from '../../tests/pages/state';
import { concluded } from '../../tests/platforms/concluded';
import { findJoinLinks } from '../../utils/joinLinks/find';

const files = import.meta.glob<{ states: readonly PageState[] }>(
  ['../../tests/pages/*.ts', '!../../tests/pages/state.ts'],
  { eager: true },
);

/** How many of what was said is right, and how many of what should be said was. */
export interface Exactness {
  readonly said: number;
  readonly wanted: number;
  readonly right: number;
}

/** Join links on the labelled texts. */
export function linkExactness(): Exactness {
  const found = cases.map(({ text }) =>
    findJoinLinks(text).map(({ service, code }) => `${service} ${code}`),
  );
  const wanted = cases.map(({ links }) => links.map((link) => link.join(' ')));
  const right = found.flatMap((links, index) =>
    links.filter((link) => wanted[index]?.includes(link)),
  );
  return { said: found.flat().length, wanted: wanted.flat().length, right: right.length };
}

const texts = {
  prose: 'Agenda: talk about the plan. '.repeat(36_000),
  links: cases
    .map(({ text }) => `${text} `)
    .join('')
    .repeat(200),
  'one run': `https://${'.'.repeat(1_000_000)}`,
  hostile: 'https://zoom.us/j/%%%%?url=https://&amp;&#x'.repeat(23_000),
};

/** How long 1 MB of each kind of text takes to be read (ms): the shortest of seven times. */
export function linkTimes(): Record<string, number> {
  const timed = Object.entries(texts).map(([name, text]) => {
    const megabyte = text.slice(0, 1_000_000).padEnd(1_000_000);
    const times = Array.from({ length: 7 }, () => {
      const begun = performance.now();
      findJoinLinks(megabyte);
      return performance.now() - begun;
    });
    return [name, Math.min(...times)] as const;
  });
  return Object.fromEntries(timed);
}

/** Each phase on the labelled pages. */
export function phaseExactness(): Record<string, Exactness> {
  const judged = Object.values(files)
    .flatMap(({ states }) => states)
    .map((state) => ({ wanted: state.expected, said: concluded(state).phase }));
  const phases = [...new Set(judged.map(({ wanted }) => wanted))].sort();
  return Object.fromEntries(
    phases.map((phase) => [
      phase,
      {
        said: judged.filter(({ said }) => said === phase).length,
        wanted: judged.filter(({ wanted }) => wanted === phase).length,
        right: judged.filter(({ said, wanted }) => said === phase && wanted === phase).length,
      },
    ]),
  );
}
