import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const listing = read('docs/store/listing.md').toString();

test('the name and the short description are those of the build, and fit every store', () => {
  const words = JSON.parse(read('public/_locales/en/messages.json').toString());
  const { extensionName: name, extensionDescription: description } = words;
  expect(listing).toContain(`\n${name.message}\n`);
  expect(listing).toContain(`\n${description.message}\n`);
  expect(name.message.length).toBeLessThanOrEqual(45);
  expect(description.message.length).toBeLessThanOrEqual(132);
});

test.each([
  ['1-door', 1280, 800],
  ['2-reflection', 1280, 800],
  ['3-week', 1280, 800],
  ['4-people', 1280, 800],
  ['5-data', 1280, 800],
  ['tile', 440, 280],
  ['marquee', 1400, 560],
  ['icon-128', 128, 128],
])('%s.png is %i by %i', (name, width, height) => {
  const picture = read(`docs/store/pictures/${name}.png`);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
});
