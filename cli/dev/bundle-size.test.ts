import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOf, MAX_SINGLE_FILE_BYTES, SINGLE_FILE, tooLarge } from './bundle-size.mjs';

const dist = mkdtempSync(join(tmpdir(), 'noe-size-'));
afterAll(() => rmSync(dist, { recursive: true }));

const MANIFEST = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['later.ts'] },
  'views/oversikt/noe-oversikt.ts': { file: 'view.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'later.ts': { file: 'later.js' },
};

/** Text that cannot be compressed much. */
function noise(characters: number): string {
  let bits = 1;
  return Array.from({ length: characters }, () => {
    bits = (Math.imul(bits, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + (bits >>> 26));
  }).join('');
}

function write(sizes: Record<string, number>): void {
  mkdirSync(join(dist, '.vite'), { recursive: true });
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(MANIFEST));
  const files = { 'main.js': 10, 'view.js': 10, 'shared.js': 10, 'later.js': 10, [SINGLE_FILE]: 10, ...sizes };
  for (const [name, size] of Object.entries(files)) {
    writeFileSync(join(dist, name), name.endsWith('.js') ? noise(size) : 'x'.repeat(size));
  }
}

test('what a chunk imports counts once, and what it loads later does not', () => {
  expect([...filesOf(MANIFEST, ['index.html', 'views/oversikt/noe-oversikt.ts'])].sort()).toEqual([
    'main.js',
    'shared.js',
    'view.js',
  ]);
  expect(() => filesOf(MANIFEST, ['gone.ts'])).toThrow('no chunk gone.ts');
});

test('a page within its limits has no fault', () => {
  write({ 'later.js': 400_000 });
  expect(tooLarge(dist)).toEqual([]);
});

test('scripts over the limit are told, wherever of the first page they are', () => {
  for (const file of ['main.js', 'view.js', 'shared.js']) {
    write({ [file]: 200_000 });
    expect(tooLarge(dist)).toEqual([expect.stringMatching(/first page: \d+ bytes gzipped, more than 120000/)]);
  }
});

test('a single file over the limit is told', () => {
  write({ [SINGLE_FILE]: MAX_SINGLE_FILE_BYTES + 1 });
  expect(tooLarge(dist)).toEqual(['noe-simulator.html: 1500001 bytes, more than 1500000']);
});
