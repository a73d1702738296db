import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourcesKey } from './sources-key.mjs';

const folder = mkdtempSync(join(tmpdir(), 'noe-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the key changes with every source that is written, added or removed, and with nothing else', () => {
  mkdirSync(join(folder, 'sim-core'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'sim-core/a.ts'), 'a');
  const first = sourcesKey(folder);
  writeFileSync(join(folder, 'node_modules/package.js'), 'not a source');
  expect(sourcesKey(folder)).toBe(first);
  writeFileSync(join(folder, 'sim-core/a.ts'), 'another text');
  const written = sourcesKey(folder);
  writeFileSync(join(folder, 'sim-core/b.ts'), 'b');
  const added = sourcesKey(folder);
  rmSync(join(folder, 'sim-core/a.ts'));
  expect(new Set([first, written, added, sourcesKey(folder)]).size).toBe(4);
});
