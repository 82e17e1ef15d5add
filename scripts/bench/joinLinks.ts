import { runnerImport } from 'vite';
import { cases } from '../../tests/joinLinks/cases.ts';

/** Prints how exact the join links are on the labelled cases, and the time for 1 MB of text. */
const { module } = await runnerImport<typeof import('../../utils/joinLinks/find.ts')>(
  new URL('../../utils/joinLinks/find.ts', import.meta.url).pathname,
);
const found = cases.map(({ text }) =>
  module.findJoinLinks(text).map(({ service, code }) => `${service} ${code}`),
);
const wanted = cases.map(({ links }) => links.map((link) => link.join(' ')));
const right = found.flatMap((links, index) =>
  links.filter((link) => wanted[index]?.includes(link)),
);
const share = (of: number) => `${right.length}/${of}`;
console.log(`precision ${share(found.flat().length)}, recall ${share(wanted.flat().length)}`);

const texts = {
  prose: 'Agenda: talk about the plan. '.repeat(36_000),
  links: cases
    .map(({ text }) => `${text} `)
    .join('')
    .repeat(200),
  'one run': `https://${'.'.repeat(1_000_000)}`,
  hostile: 'https://zoom.us/j/%%%%?url=https://&amp;&#x'.repeat(23_000),
};
for (const [name, text] of Object.entries(texts)) {
  const megabyte = text.slice(0, 1_000_000).padEnd(1_000_000);
  module.findJoinLinks(megabyte);
  const begun = performance.now();
  module.findJoinLinks(megabyte);
  console.log(`1 MB of ${name}: ${(performance.now() - begun).toFixed(1)} ms`);
}
