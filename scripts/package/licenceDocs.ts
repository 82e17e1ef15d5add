import { readFileSync, writeFileSync } from 'node:fs';
import { licenceRows } from './shipped.ts';

/**
 * `npm run licences`: writes docs/licences.md from the builds in .output. With `--check` it only
 * says whether that page is what it would write.
 */
const page = 'docs/licences.md';
const head = `# What the packages contain of others

Made from the builds by \`npm run licences\`; change nothing here. The build itself finds what it bundles, and puts this list with the texts of the licences into the file \`licences.txt\` of each package. It is bundled and minified, and not changed otherwise; for what is under the MPL-2.0 the link is where its source can be had.

| Package | Version | Licence |
| ------- | ------- | ------- |
`;

const rows = ['chrome', 'edge', 'firefox'].flatMap((browser) =>
  licenceRows(readFileSync(`.output/${browser}-mv3/licences.txt`, 'utf8')),
);
const text = `${head}${[...new Set(rows)].join('\n')}\n`;
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  console.log(`${page} is not what \`npm run licences\` makes: run it.`);
  process.exitCode = 1;
}
