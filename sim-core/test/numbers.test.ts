import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidenceById } from '../../calibration/evidence/registry.ts';
import { CONSTANTS, FILES } from './numbers/allowed-numbers.ts';
import { type WrittenNumber, writtenNumbers } from './numbers/find-numbers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODEL = ['model', 'people', 'measure', 'scenario', 'work'].map((name) => `sim-core/${name}`);
/** The steps and limits of a solver have names; what they are is no claim about the world. */
const SOLVERS = 'calibration/fit';

function numbersIn(folder: string): readonly WrittenNumber[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => writtenNumbers(path, readFileSync(ROOT + path, 'utf8')));
}

function isAllowed({ path, constant }: WrittenNumber): boolean {
  if (path in FILES) return true;
  if (constant === undefined) return false;
  return path.startsWith(SOLVERS) || constant in (CONSTANTS[path] ?? {});
}

const told = ({ path, line, value }: WrittenNumber): string =>
  `${path}:${line}: ${value}. If it is about the world, make it a field with a record; otherwise name it as a constant and give the reason in sim-core/test/numbers/allowed-numbers.ts.`;

describe('numbers in code', () => {
  const all = [...MODEL, SOLVERS].flatMap(numbersIn);

  it('are none about the world: each is allowed by name, with a reason', () => {
    expect(all.filter((number) => !isAllowed(number)).map(told)).toEqual([]);
  });

  it('are all there of those that are allowed', () => {
    const [files, constants] = [
      new Set(all.map(({ path }) => path)),
      new Set(all.map((n) => `${n.path} ${n.constant}`)),
    ];
    const named = Object.entries(CONSTANTS).flatMap(([path, names]) =>
      Object.keys(names).map((name) => `${path} ${name}`),
    );
    expect(Object.keys(FILES).filter((path) => !files.has(path))).toEqual([]);
    expect(named.filter((name) => !constants.has(name))).toEqual([]);
  });

  it('repeat the record they are defined by', () => {
    const defined = Object.entries(CONSTANTS).flatMap(([path, names]) =>
      Object.entries(names).flatMap(([name, { record }]) => (record === undefined ? [] : [{ path, name, record }])),
    );
    expect(defined.length).toBeGreaterThan(2);
    for (const { path, name, record } of defined) {
      const values = [evidenceById(record).value].flat() as number[];
      const [number] = all.filter((n) => n.path === path && n.constant === name);
      expect(number!.value, name).toBeGreaterThanOrEqual(Math.min(...values));
      expect(number!.value, name).toBeLessThanOrEqual(Math.max(...values));
    }
  });
});

describe('the search for numbers', () => {
  const found = (text: string, path = 'sim-core/model/a.ts') =>
    writtenNumbers(path, text).map(({ value, constant, line }) => [value, constant, line]);

  it.each([
    ['a number in a function', 'function f() {\n  return 0.07;\n}', [0.07, undefined, 2]],
    ['a share below 1', 'const f = () => 0.5 * x;', [0.5, undefined, 1]],
    ['a default', 'function f(x = 7.5) {}', [7.5, undefined, 1]],
    ['a negative number', 'f(-3);', [3, undefined, 1]],
    ['a field of a class', 'class A { fte = 25; }', [25, undefined, 1]],
    ['a number in a list', 'const f = () => [37.5];', [37.5, undefined, 1]],
    ['a constant', 'const SOON_MONTHS = 2;', [2, 'SOON_MONTHS', 1]],
    ['a constant in a list of objects', 'const BANDS = [{ from: 18 }] as const;', [18, 'BANDS', 1]],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('passes over what orders the code itself', () => {
    const text = 'const f = (x) => (x[0] + 1) / 2 + (x << 5) + new Float64Array(3 * n).length; type P = 3;';
    expect(found(text)).toEqual([]);
    expect(found('const A = { shape: number(-10, 100), from: setting(364) };')).toHaveLength(3);
    expect(
      found('const A = { shape: number(-10, 100), from: setting(364) };', 'sim-core/scenario/fields/a.ts'),
    ).toEqual([]);
  });
});
