import { expect, test } from 'vitest';
import {
  licenceRows,
  licencesText,
  packageFolder,
  type Shipped,
} from '../../scripts/package/shipped';

const root = '/home/me/threshold';

test.each([
  [`${root}/utils/send.ts`, undefined],
  [`${root}/components/popup.css?inline`, undefined],
  [`${root}/node_modules/react/index.js`, `${root}/node_modules/react`],
  [`${root}/node_modules/@noble/hashes/sha2.js`, `${root}/node_modules/@noble/hashes`],
  [`\0${root}/node_modules/react/index.js?commonjs-es-import`, `${root}/node_modules/react`],
  [`${root}/node_modules/one/node_modules/two/a.js`, `${root}/node_modules/one/node_modules/two`],
  ['C:\\me\\threshold\\node_modules\\dexie\\dexie.mjs', 'C:/me/threshold/node_modules/dexie'],
  ['\0vite/preload-helper.js', `${root}/node_modules/vite`],
  ['\0rolldown/runtime.js', `${root}/node_modules/rolldown`],
  ['virtual:wxt-background-entrypoint?/a.ts', `${root}/node_modules/wxt`],
])('%j belongs to %j', (id, folder) => expect(packageFolder(id, root)).toBe(folder));

test('what belongs to nobody stops the build', () => {
  expect(() => packageFolder('/elsewhere/copied.js', root)).toThrow('/elsewhere/copied.js');
});

const shipped = (name: string, texts: string[], source = `https://code.example/${name}`) =>
  ({ name, version: '1.0.0', licence: 'MIT', source, texts }) satisfies Shipped;

test('each package is named once, with its text', () => {
  const text = licencesText([
    shipped('beta', ['B']),
    shipped('alpha', ['A']),
    shipped('beta', ['B']),
  ]);
  expect(licenceRows(text)).toEqual([
    '| [alpha](https://code.example/alpha) | 1.0.0 | MIT |',
    '| [beta](https://code.example/beta) | 1.0.0 | MIT |',
  ]);
  expect(text.indexOf('\nA\n')).toBeLessThan(text.indexOf('\nB\n'));
});

test('a package without a text goes by its neighbour’s in the same source, or stops the build', () => {
  const source = 'https://code.example/both';
  const text = licencesText([shipped('alpha', [], source), shipped('beta', ['Ours'], source)]);
  expect(text.split('Ours')).toHaveLength(3);
  expect(() => licencesText([shipped('alpha', [])])).toThrow('alpha 1.0.0');
});
