import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProgressFile } from './progress-file.ts';

describe('a progress file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'noe-progress-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds what an interrupted run has done, in order, and runs a line cut short again', () => {
    const before = new ProgressFile<{ index: number; x: number }>('a', folder);
    before.add({ index: 3, x: 1.5 });
    before.add({ index: 1, x: 2.5 });
    appendFileSync(join(folder, 'a.jsonl'), '{"index":2,"x');
    const after = new ProgressFile<{ index: number; x: number }>('a', folder);
    expect(after.results()).toEqual([
      { index: 1, x: 2.5 },
      { index: 3, x: 1.5 },
    ]);
    expect([after.has(1), after.has(2), after.size]).toEqual([true, false, 2]);
  });

  it('never finds results of other data', () => {
    new ProgressFile('a', folder).add({ index: 0 });
    expect(new ProgressFile('b', folder).size).toBe(0);
  });
});
