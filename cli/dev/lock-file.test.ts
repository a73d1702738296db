import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingOptional } from './complete-lock.mjs';
import { ROOT } from './install.mjs';

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

test('the lock file names every optional package of every platform, so that npm ci accepts it everywhere', () => {
  const { packages } = read('package-lock.json');
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missingOptional(packages)).toEqual([]);
});

test('a missing optional package is found, and one beside its parent is not', () => {
  const parent = { optionalDependencies: { '@x/darwin-arm64': '1.2.3', '@x/linux-x64': '^1.2.3' }, dev: true };
  const packages = {
    'node_modules/a/node_modules/b': parent,
    'node_modules/a/node_modules/@x/linux-x64': { version: '1.2.3' },
  };
  expect(missingOptional(packages)).toEqual([{ name: '@x/darwin-arm64', version: '1.2.3', dev: true }]);
});

test('every direct dependency is pinned to one exact version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const versions = Object.values<string>({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((version) => !/^(npm:[^ ]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
