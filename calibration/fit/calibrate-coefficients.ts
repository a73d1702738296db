/**
 * `npm run calibrate:coefficients`: simulates people with the committed corrections of the published Cox coefficients, prints
 * each published coefficient with what they give back, and says whether the corrections still hold.
 * `--write` fits the corrections anew and commits them to calibration/fitted/coefficients.json; run
 * `npm run calibrate -- --write` after it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitInputsHash } from '../fit-inputs.ts';
import committed from '../fitted/coefficients.json' with { type: 'json' };
import type { HazardRow } from '../validation/published-hazards.ts';
import { fitCorrections, recoveredWith, strayed } from './coefficients.ts';

const FITTED = new URL('../fitted/coefficients.json', import.meta.url);
const REMEDY = 'Run npm run calibrate:coefficients -- --write and commit calibration/fitted/coefficients.json';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
const sentences = (rows: readonly HazardRow[]): string[] => rows.map(({ sentence }) => `- ${sentence}`);

/** @returns exit code 0. */
function fitAnew(): number {
  let last: readonly HazardRow[] = [];
  const corrections = fitCorrections((done, of, rows) => {
    last = rows;
    process.stderr.write(`Fitting coefficients: pass ${done} of ${of}\n`);
  });
  const text = `${JSON.stringify({ id: 'coefficients', dataHash: fitInputsHash(), corrections }, null, 2)}\n`;
  writeFileSync(FITTED, text);
  print([...sentences(last), '', 'Wrote calibration/fitted/coefficients.json.']);
  return 0;
}

/** @returns exit code: 0 when the committed corrections hold. */
function check(): number {
  const rows = recoveredWith(committed.corrections);
  print([...sentences(rows), '']);
  if (committed.dataHash !== fitInputsHash()) {
    print([`Stale: the corrections were fitted to other data. ${REMEDY}.`]);
    return 1;
  }
  const moved = strayed(rows);
  const names = moved.map(({ model, covariate }) => `${model}.${covariate}`).join(', ');
  print([
    moved.length === 0
      ? 'The committed corrections hold: nothing given back is farther from the publication than its own standard error.'
      : `Stale: farther from the publication than the standard error of the re-estimate: ${names}. ${REMEDY}.`,
  ]);
  return moved.length === 0 ? 0 : 1;
}

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
process.exitCode = options.write ? fitAnew() : check();
