import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/spawn-noe-sim.ts';
import { ProductCopy } from '../../sim-core/test/product-copy.ts';

/** Every file that holds hold-outs, alone or among other things. */
const HELD_OUT = [
  'calibration/evidence/hold-outs.json',
  'calibration/evidence/contradictions.json',
  'calibration/targets/hold-outs.json',
  ...readdirSync(`${ROOT}calibration/evidence/tables`).map((name) => `calibration/evidence/tables/${name}`),
];

/** Two passes of the fit of the central set, with made-up slopes: what they read is what the fit reads. */
const FIT = `
  import { drawSets, ensembleInputsHash } from '../ensemble/ensemble.ts';
  import { uncertainInputs } from '../ensemble/inputs.ts';
  import { fitInputsHash } from '../fit-inputs.ts';
  import { centralGiven, fittedValues, PROBLEM, publishedValue } from './fit.ts';
  import { solveUnknowns } from './solve.ts';
  import { onScale, startOf, UNKNOWNS } from './unknowns.ts';
  const wanted = UNKNOWNS.map(({ target }) => onScale(target.scale, publishedValue(target.id)));
  const slopes = UNKNOWNS.map((_, t) => UNKNOWNS.map((_, u) => (t === u ? 2 : 0)));
  const search = { slopes, passes: 2, closeEnough: UNKNOWNS.map(() => 0) };
  const luck = { firstReplication: 0, replications: 1 };
  const { at, misses } = solveUnknowns(PROBLEM, centralGiven(), wanted, UNKNOWNS.map(startOf), luck, search);
  const ensemble = [ensembleInputsHash(), drawSets(5, 'test', uncertainInputs())];
  const values = fittedValues(centralGiven(), at);
  process.stdout.write(JSON.stringify({ hash: fitInputsHash(), values, misses, ensemble }));`;

/** As if the fit started from a hold-out, read past the imports. */
const LEAKING_FIT = `
  import { readFileSync } from 'node:fs';
  import { fitInputsHash } from '../fit-inputs.ts';
  const [record] = JSON.parse(readFileSync(new URL('../evidence/hold-outs.json', import.meta.url), 'utf8'));
  process.stdout.write(JSON.stringify({ hash: fitInputsHash(), values: record.value }));`;

const scrambled = (text: string): string =>
  JSON.stringify(JSON.parse(text, (_, value) => (typeof value === 'number' ? 1.5 * value + 0.01 : value)));

describe('hold-outs', () => {
  const copy = new ProductCopy();
  afterAll(() => copy.remove());

  /** What a fit gives with the hold-outs as they are, and with every number of them changed. */
  async function beforeAndAfterScrambling(code: string): Promise<readonly [string, string]> {
    copy.write('calibration/fit/probe.ts', () => code);
    const run = async () => {
      const { code: exit, stdout, stderr } = await copy.run('calibration/fit/probe.ts');
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
      return stdout;
    };
    const before = await run();
    const restore = HELD_OUT.map((path) => copy.write(path, scrambled));
    const after = await run();
    for (const put of restore) put();
    return [before, after];
  }

  it('do not touch the data hash or the fitted values, whatever they are', async () => {
    const [before, after] = await beforeAndAfterScrambling(FIT);
    expect(JSON.parse(before)).toHaveProperty('values', expect.objectContaining({ 'tasks.scale': expect.any(Number) }));
    expect(after).toBe(before);
  });

  it('would show if a fit read one of them', async () => {
    const [before, after] = await beforeAndAfterScrambling(LEAKING_FIT);
    expect(after).not.toBe(before);
  });
});
