import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examine, isExempt } from './architecture/examine.ts';
import { LONGER_FILES, MAX_LINES } from './architecture/line-exceptions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['sim-core', 'web', 'cli', 'calibration', 'scenarios'];
const FEWEST_FILES = 20;

function sourceFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS.filter((name) => existsSync(ROOT + name))) {
    for (const name of readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      if (/\.(ts|mts|mjs|js)$/.test(path) && !path.endsWith('.d.ts'))
        files.set(path, readFileSync(ROOT + path, 'utf8'));
    }
  }
  return files;
}

/** A small tree that follows every rule; each planted fault is one file added to it. */
const SOUND = new Map([
  ['sim-core/fault/fault.ts', 'export const faultKind = 1;'],
  ['sim-core/kernel/event-list.ts', `import { faultKind } from '../fault/fault.ts'; export const x = faultKind;`],
  ['sim-core/scenario/parse.ts', `import data from '../../calibration/evidence/a.json'; export const y = data;`],
  ['sim-core/contract.ts', `export { y } from './scenario/parse.ts';`],
  ['sim-core/model/wire.ts', `import { x } from '../kernel/event-list.ts'; export const w = x;`],
  ['sim-core/engine.ts', `import { w } from './model/wire.ts'; export const run = w;`],
  ['sim-core/random/key.ts', `import seedrandom from 'seedrandom'; export const key = seedrandom;`],
  ['web/worker/pool.ts', `import W from './sim.worker.ts?worker&inline'; export const pool = W;`],
  ['web/worker/sim.worker.ts', `import { run } from '../../sim-core/engine.ts'; self.onmessage = run;`],
  ['calibration/fit/solve.ts', `import { run } from '../../sim-core/engine.ts'; export const s = run;`],
]);

const PLANTED: readonly [claim: string, path: string, text: string, expected: RegExp][] = [
  ['the kernel importing people', 'sim-core/kernel/a.ts', `import '../people/b.ts';`, /kernel may not import people/],
  [
    'theory drawing random numbers',
    'sim-core/theory/a.ts',
    `import { key } from '../random/key.ts';`,
    /other than types/,
  ],
  ['theory importing the kernel', 'sim-core/theory/a.ts', `import '../kernel/event-list.ts';`, /may not import kernel/],
  [
    'people importing the scenario',
    'sim-core/people/a.ts',
    `import '../scenario/parse.ts';`,
    /may not import scenario/,
  ],
  [
    'work importing an experiment',
    'sim-core/work/a.ts',
    `export * from '../experiment/b.ts';`,
    /may not import experiment/,
  ],
  [
    'people using a recorder, not its type',
    'sim-core/people/a.ts',
    `import { r } from '../measure/r.ts';`,
    /other than types/,
  ],
  [
    'measure importing work',
    'sim-core/measure/a.ts',
    `type T = import('../work/b.ts').T; export type { T };`,
    /import work/,
  ],
  [
    'an experiment importing the reference',
    'sim-core/experiment/a.ts',
    `import '../reference/b.ts';`,
    /import reference/,
  ],
  [
    'the model importing an experiment',
    'sim-core/model/a.ts',
    `await import('../experiment/b.ts');`,
    /import experiment/,
  ],
  ['the engine folder importing lit', 'sim-core/measure/a.ts', `import { html } from 'lit';`, /the package lit/],
  ['the engine folder using Node', 'sim-core/model/a.ts', `import fs from 'fs'; fs.x;`, /may not use Node/],
  ['simjs outside the reference', 'sim-core/model/a.ts', `import 'simjs';`, /the package simjs/],
  ['seedrandom outside random', 'sim-core/model/a.ts', `import 'seedrandom';`, /the package seedrandom/],
  ['seedrandom in two files', 'sim-core/random/b.ts', `import 'seedrandom'; export const b = 1;`, /imported in/],
  [
    'a worker reaching past the engine',
    'web/worker/x.worker.ts',
    `import '../../sim-core/kernel/event-list.ts';`,
    /kernel/,
  ],
  ['the pool importing the engine', 'web/worker/client.ts', `import '../../sim-core/engine.ts';`, /import engine/],
  ['a view importing the worker', 'web/views/a.ts', `import '../worker/pool.ts';`, /import worker/],
  ['a view importing comlink', 'web/views/a.ts', `import 'comlink';`, /the package comlink/],
  ['a chart importing state', 'web/charts/a.ts', `import '../app/state.ts';`, /import app/],
  ['the terminal importing the page', 'cli/a.ts', `import '../web/format/number.ts';`, /cli may not import format/],
  [
    'the page reading fitting code',
    'web/views/a.ts',
    `import '../../calibration/fit/solve.ts';`,
    /import calibration-fit/,
  ],
  [
    'the scenario reading fitting code',
    'sim-core/scenario/a.ts',
    `import '../../calibration/fit/solve.ts';`,
    /calibration-fit/,
  ],
  ['fitting code importing the page', 'calibration/fit/a.ts', `import '../../web/app/a.ts';`, /import app/],
  [
    'fitting code reading a hold-out',
    'calibration/fit/a.ts',
    `import h from '../targets/hold-outs.json'; h;`,
    /hold-out/,
  ],
  [
    'fitting code reading a table',
    'calibration/fit/a.ts',
    `import t from '../evidence/tables/cox-exit.json'; t;`,
    /hold-out/,
  ],
  [
    'fitting code reading the report of an earlier calibration',
    'calibration/fit/a.ts',
    `import r from '../report/calibration.json'; r;`,
    /hold-out/,
  ],
  [
    'fitting code reading the words of hold-outs in the other language',
    'calibration/fit/a.ts',
    `import { WHOLE_WORDING } from '../wording/whole-wording.ts'; WHOLE_WORDING;`,
    /reaches the hold-out calibration\/wording\/whole-wording/,
  ],
  [
    'statistics reading a record',
    'calibration/statistics/a.ts',
    `import '../evidence/registry.ts';`,
    /calibration-statistics may not import calibration-evidence/,
  ],
  ['a heavy file behind the contract', 'sim-core/scenario/a.ts', `import '../model/wire.ts';`, /may not import model/],
  ['product code importing a test', 'sim-core/kernel/a.ts', `import './b.test.ts';`, /imports a test/],
  ['a barrel', 'sim-core/kernel/index.ts', `export * from './event-list.ts';`, /only re-exports/],
  ['a folder without a rule', 'sim-core/helpers/a.ts', 'export const a = 1;', /not in the import table/],
  ['an import that cannot be read', 'cli/a.ts', 'const n = process.argv[2]; await import(n);', /cannot be read/],
  ['an import of itself', 'sim-core/kernel/a.ts', `import './a.ts';`, /import ring: sim-core\/kernel\/a.ts/],
  ['a file that is too long', 'sim-core/kernel/a.ts', 'export {};\n'.repeat(MAX_LINES + 1), /251 lines/],
];

describe('the architecture', () => {
  const files = sourceFiles();

  test(`covers at least ${FEWEST_FILES} product files`, () => {
    expect([...files.keys()].filter((path) => !isExempt(path)).length).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  test('has no violation', () => {
    expect(examine(files)).toEqual([]);
  });

  test('has no exception for a file that is short or gone', () => {
    const needless = Object.keys(LONGER_FILES).filter(
      (path) => (files.get(path)?.split('\n').length ?? 0) <= MAX_LINES,
    );
    expect(needless).toEqual([]);
  });
});

describe('the architecture rules', () => {
  test('accept a sound tree', () => {
    expect(examine(SOUND)).toEqual([]);
  });

  test.each(PLANTED)('catch %s', (_claim, path, text, expected) => {
    const faults = examine(new Map([...SOUND, [path, text]]));
    expect(faults.filter((fault) => expected.test(fault) && fault.includes(path))).not.toEqual([]);
  });

  test('catch a ring of two files', () => {
    const ring = new Map([
      ['sim-core/kernel/a.ts', `import type { B } from './b.ts'; export type A = B;`],
      ['sim-core/kernel/b.ts', `import type { A } from './a.ts'; export type B = A;`],
    ]);
    expect(examine(ring)).toEqual(['import ring: sim-core/kernel/a.ts ↔ sim-core/kernel/b.ts']);
  });

  test('catch a heavy file that the contract reaches through another', () => {
    const changed = new Map([
      ...SOUND,
      ['sim-core/scenario/parse.ts', `import '../kernel/event-list.ts'; export const y = 1;`],
    ]);
    expect(examine(changed)).toContain(
      'sim-core/contract.ts: reaches sim-core/kernel/event-list.ts, which a page must not load',
    );
  });
});
