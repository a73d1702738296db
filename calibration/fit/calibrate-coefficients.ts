/**
 * `npm run calibrate:coefficients`: refits what is added to the published Cox coefficients, says whether the committed
 * corrections still hold, and prints each published coefficient with what simulated people gave back in the last pass.
 * `--write` commits the corrections to calibration/fitted/coefficients.json; run `npm run calibrate -- --write` after it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitInputsHash } from '../fit-inputs.ts';
import type { HazardRow } from '../validation/published-hazards.ts';
import { type Corrections, fitCorrections } from './coefficients.ts';

const FITTED = new URL('../fitted/coefficients.json', import.meta.url);
const STALE = 'run npm run calibrate:coefficients -- --write and commit calibration/fitted/coefficients.json';

interface CorrectionSet {
  readonly id: string;
  readonly dataHash: string;
  readonly corrections: Corrections;
}

/** @returns exit code: 0 when the committed corrections are the refitted ones. */
function main(): number {
  const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  let last: readonly HazardRow[] = [];
  const corrections = fitCorrections((done, of, rows) => {
    last = rows;
    process.stderr.write(`Fitting coefficients: pass ${done} of ${of}\n`);
  });
  const set: CorrectionSet = { id: 'coefficients', dataHash: fitInputsHash(), corrections };
  const text = `${JSON.stringify(set, null, 2)}\n`;
  const same = readFileSync(FITTED, 'utf8') === text;
  if (options.write && !same) writeFileSync(FITTED, text);
  process.stdout.write(`${last.map(({ sentence }) => `- ${sentence}`).join('\n')}\n\n${text}`);
  process.stdout.write(
    same || options.write ? 'The committed corrections are the refitted ones.\n' : `Stale: ${STALE}.\n`,
  );
  return same || options.write ? 0 : 1;
}

process.exitCode = main();
