import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Lock, type Manifest, packageFaults } from '../../scripts/package/rules';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

test('this project keeps the rules', () => {
  expect(packageFaults(read('package.json'), read('package-lock.json'))).toEqual([]);
});

const manifest: Manifest = {
  name: 'threshold',
  version: '1.0.0',
  license: 'MIT',
  allowScripts: { builder: true },
  dependencies: { alpha: '1.2.3' },
  devDependencies: { builder: '2.0.0' },
};
const alpha = { version: '1.2.3', integrity: 'sha512-a' };
const builder = { version: '2.0.0', integrity: 'sha512-b', hasInstallScript: true };
const lock: Lock = {
  lockfileVersion: 3,
  version: '1.0.0',
  packages: {
    '': {
      version: '1.0.0',
      dependencies: { alpha: '1.2.3' },
      devDependencies: { builder: '2.0.0' },
    },
    'node_modules/alpha': alpha,
    'node_modules/builder': builder,
  },
};
const locked = (packages: Lock['packages']): Lock => ({
  ...lock,
  packages: { ...lock.packages, ...packages },
});

describe('a fault is named', () => {
  test('none in good ones', () => expect(packageFaults(manifest, lock)).toEqual([]));

  test.each(['^1.2.3', '~1.2.3', '1.2', 'latest', '*', '>=1.2.3', 'file:../alpha'])(
    '%s is no exact version',
    (version) => {
      const faults = packageFaults({ ...manifest, dependencies: { alpha: version } }, lock);
      expect(faults).toEqual([`alpha: ${version} is a range`]);
    },
  );

  test.each<[string, Manifest, Lock]>([
    [
      'alpha: 1.2.4, but 1.2.3 in the lock',
      { ...manifest, dependencies: { alpha: '1.2.4' } },
      lock,
    ],
    ["alpha is in the lock's dependencies alone", { ...manifest, dependencies: {} }, lock],
    [
      'The lock is of version 1.0.0, package.json of 1.1.0',
      { ...manifest, version: '1.1.0' },
      lock,
    ],
    [
      'node_modules/alpha has no SHA-512',
      manifest,
      locked({ 'node_modules/alpha': { version: '1.2.3' } }),
    ],
    [
      'node_modules/alpha has no SHA-512',
      manifest,
      locked({ 'node_modules/alpha': { ...alpha, integrity: 'sha1-a' } }),
    ],
    [
      'node_modules/alpha names where it comes from: https://packages.example/alpha.tgz',
      manifest,
      locked({
        'node_modules/alpha': { ...alpha, resolved: 'https://packages.example/alpha.tgz' },
      }),
    ],
    [
      'node_modules/alpha is a link',
      manifest,
      locked({ 'node_modules/alpha': { version: '1.2.3', link: true } }),
    ],
    [
      'beta runs a script at install that nobody allowed',
      manifest,
      locked({
        'node_modules/alpha/node_modules/beta': {
          version: '1.0.0',
          integrity: 'sha512-c',
          hasInstallScript: true,
        },
      }),
    ],
    [
      'builder is allowed a script at install, and has none',
      manifest,
      locked({ 'node_modules/builder': { ...builder, hasInstallScript: false } }),
    ],
    ["The lock's form is 2", manifest, { ...lock, lockfileVersion: 2 }],
  ])('%s', (fault, project, its) => expect(packageFaults(project, its)).toEqual([fault]));
});
