import { spawn } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { outcomeOf, ROOT } from '../../cli/spawn-noe-sim.ts';
import { ProductCopy } from '../../sim-core/test/product-copy.ts';

type Row = Readonly<Record<string, unknown>>;
type Data = readonly Row[];

const json =
  <T>(change: (data: T) => T) =>
  (text: string) =>
    JSON.stringify(change(JSON.parse(text)));
const changed = (id: string, changes: Row) =>
  json<Data>((data) => data.map((row) => (row['id'] === id ? { ...row, ...changes } : row)));
const twice = (id: string) => json<Data>((data) => data.flatMap((row) => (row['id'] === id ? [row, row] : [row])));

const STACK = /\n\s+at /;
const ASSUMPTIONS = 'calibration/priors/assumptions.json';
const CONTEXT = 'calibration/evidence/noe-evaluation-context.json';
const INPUT = 'calibration/evidence/noe-evaluation.json';
const CALIBRATE = ['calibration/study/door.ts'];
const RUN = ['cli/noe-sim.ts', 'run', 'base-2023', '--replications', '1'];

describe('a fault in the data of calibration', () => {
  const copy = new ProductCopy();
  afterAll(() => copy.remove());

  it.each<[claim: string, file: string, change: (text: string) => string, command: string[], told: RegExp]>([
    [
      'a record without unit, in npm run calibrate',
      ASSUMPTIONS,
      changed('A-opens-at', { unit: undefined }),
      CALIBRATE,
      /^calibration\/priors\/assumptions\.json: A-opens-at has no unit\. Add `unit`\.\n$/,
    ],
    [
      'a record without unit, in noe-sim',
      ASSUMPTIONS,
      changed('A-opens-at', { unit: '' }),
      RUN,
      /^calibration\/priors\/assumptions\.json: A-opens-at has no unit\. Add `unit`\.\n$/,
    ],
    [
      'a record without publication',
      CONTEXT,
      changed('S0-112', { publication: undefined }),
      CALIBRATE,
      /^calibration\/evidence\/noe-evaluation-context\.json: S0-112 has no publication\. Add `publication`\.\n$/,
    ],
    [
      'an id that occurs twice',
      INPUT,
      twice('S0-071'),
      CALIBRATE,
      /^calibration\/evidence\/noe-evaluation\.json: S0-071 occurs twice\. Remove one of the two\.\n$/,
    ],
    [
      'a fit target that nothing answers',
      'calibration/targets/fit-targets.json',
      changed('half-gone', { keyFigure: 'moonPhase' }),
      CALIBRATE,
      /^calibration\/targets\/fit-targets\.json: no key figure answers the target half-gone \(moonPhase\)\. Name a /,
    ],
    [
      'a hold-out that nothing answers',
      'calibration/targets/hold-outs.json',
      json<Data>(([first, ...rest]) => [{ ...first, keyFigure: 'moonPhase' }, ...rest]),
      CALIBRATE,
      /^calibration\/targets\/hold-outs\.json: no key figure answers the target \S+ \(moonPhase\)\. Name a /,
    ],
    [
      'a fitted set of other data',
      'calibration/fitted/first.json',
      json<Row>((set) => ({ ...set, dataHash: '0123456789abcdef' })),
      CALIBRATE,
      /^calibration\/fitted\/first\.json: the set first was fitted to the data 0123456789abcdef, but the data are [0-9a-f]{16} now\. Run npm run calibrate -- --write and commit the file\.\n$/,
    ],
    [
      'a field without a record',
      'calibration/priors/field-sources.json',
      json<Row>((sources) => ({ ...sources, 'staff.absenceShare': undefined })),
      RUN,
      /^calibration\/priors\/field-sources\.json: no record is named for 'staff\.absenceShare'\. Add its id\.\n$/,
    ],
    [
      'a file that is no JSON',
      ASSUMPTIONS,
      (text) => text.replace('"value":', '"value"'),
      CALIBRATE,
      /assumptions\.json:5:13/,
    ],
  ])('is told with file, name and remedy, and ends with 2: %s', async (_, file, change, [entry, ...args], told) => {
    const restore = copy.write(file, change);
    const { code, stdout, stderr } = await copy.run(entry!, ...args);
    restore();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(STACK);
  });
});

it.each([
  [['--sets', 'many'], /^--sets is "many"; give a whole number of at least 40\.\n$/],
  [['--speed'], /^Unknown option '--speed'/],
])('a wrong command line is told and ends with 2: %s', async (args, told) => {
  const { code, stderr } = await outcomeOf(
    spawn(process.execPath, ['cli/dev/run-ts.mjs', ...CALIBRATE, ...args], { cwd: ROOT }),
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(STACK);
});
