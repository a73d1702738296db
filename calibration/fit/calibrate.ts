/**
 * `npm run calibrate`: refits the parameters from evidence, says whether the committed set still holds, and prints
 * every fit target and hold-out with what the model gives. `--write` commits the refitted set to
 * calibration/fitted/first.json; `--replications n` sets the runs behind the table (default 20).
 *
 * The fit itself (fit.ts) never reads a hold-out; this file compares afterwards and is the only one that does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitInputsHash } from '../fit-inputs.ts';
import { requireFresh } from '../fitted-set.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { HOLD_OUT_TARGETS } from '../targets/hold-outs.ts';
import { requireAnswered } from './answers.ts';
import { fitParameters } from './fit.ts';
import { CalibrationRuns } from './quantities.ts';
import { reportTable, targetRows } from './report.ts';
import type { FittedValues } from './unknowns.ts';

const FITTED = new URL('../fitted/first.json', import.meta.url);

interface FittedSet {
  readonly id: string;
  readonly dataHash: string;
  readonly fittedOn: string;
  readonly values: FittedValues;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * @returns exit code: 0 when the committed set is the refitted one and every fit target is hit, 1 when not, 2 for a wrong
 *   command line.
 * @throws EvidenceError at once when nothing answers a target, or, without `--write`, the committed set is stale
 */
export function main(): number {
  const { values: options } = parseArgs({
    options: { write: { type: 'boolean', default: false }, replications: { type: 'string', default: '20' } },
  });
  const replications = Number(options.replications);
  if (!Number.isInteger(replications) || replications < 2) {
    process.stderr.write(`--replications is "${options.replications}"; give a whole number of at least 2.\n`);
    return 2;
  }
  requireAnswered('calibration/targets/fit-targets.json', FIT_TARGETS);
  requireAnswered('calibration/targets/hold-outs.json', HOLD_OUT_TARGETS);
  const committed = JSON.parse(readFileSync(FITTED, 'utf8')) as FittedSet;
  if (!options.write) requireFresh('calibration/fitted/first.json', committed);
  const values = fitParameters((pass) => progress(`Fitting: pass ${pass}`));
  const dataHash = fitInputsHash();
  const same = JSON.stringify(values) === JSON.stringify(committed.values) && dataHash === committed.dataHash;
  if (options.write && !same) {
    const set: FittedSet = { id: 'first', dataHash, fittedOn: new Date().toISOString().slice(0, 10), values };
    writeFileSync(FITTED, `${JSON.stringify(set, null, 2)}\n`);
    progress('Wrote calibration/fitted/first.json.');
  }
  const runs = new CalibrationRuns(values, replications, (label) => progress(`Simulating: ${label}`));
  const fitRows = targetRows(FIT_TARGETS, 'fit', (target) => runs.quantity(target));
  const rows = [...fitRows, ...targetRows(HOLD_OUT_TARGETS, 'hold-out', (target) => runs.quantity(target))];
  process.stdout.write(`# Calibration, parameter set first (data ${dataHash})\n\n`);
  process.stdout.write(`${JSON.stringify(values, null, 2)}\n\n${reportTable(rows)}\n`);
  const missed = fitRows.filter((row) => !row.hit).length;
  process.stdout.write(`\nFit targets hit: ${fitRows.length - missed} of ${fitRows.length}.\n`);
  const committedText = same || options.write ? 'The committed set is the refitted one.' : STALE;
  process.stdout.write(`${committedText}\n`);
  return missed === 0 && (same || options.write) ? 0 : 1;
}

const STALE =
  'The committed set in calibration/fitted/first.json is not what the evidence gives now: run npm run calibrate -- --write and commit it.';
