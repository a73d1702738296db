/**
 * `npm run calibrate`: fits the central set and the ensemble to the evidence, says whether the committed ones still hold,
 * and prints what they say of every fit target, hold-out and conclusion.
 *
 * `--write` commits what was fitted to calibration/fitted and the report to calibration/report. `--sets n` draws another
 * number of sets, `--workers n` uses other than all processors. An interrupted run goes on where it was.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildEnsemble, type Design, ensembleFile } from '../ensemble/build-ensemble.ts';
import { ensembleInputsHash } from '../ensemble/ensemble.ts';
import { numberOf } from '../evidence/registry.ts';
import { type CentralSolution, centralSolution, fittedValues } from '../fit/fit.ts';
import type { FittedValues } from '../fit/unknowns.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import { requireFresh } from '../fitted-set.ts';
import type { CalibrationReport } from '../report/calibration-report.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { HOLD_OUT_TARGETS } from '../targets/hold-outs.ts';
import { SIGN_CHECKS } from '../targets/sign-checks.ts';
import { jsonText } from './json-text.ts';
import { studyEnsemble } from './study.ts';
import { requireAnswered } from './target-reports.ts';
import { wholeNumber } from './whole-number.ts';

const CENTRAL = new URL('../fitted/first.json', import.meta.url);
const ENSEMBLE = new URL('../fitted/ensemble.json', import.meta.url);
const REPORT = new URL('../report/calibration.json', import.meta.url);
const READABLE = new URL('../report/calibration.md', import.meta.url);

const SEED = 'noe';
const DRAWN = 800;
const REPLICATIONS = 2;
const VARIANT_SETS = 32;
const FEWEST_DRAWN = 40;

interface CentralSet {
  readonly id: string;
  readonly dataHash: string;
  readonly fittedOn: string;
  readonly values: FittedValues;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * @returns exit code: 0 when the committed central set and ensemble are the refitted ones and every fit target is hit, 1 when
 *   not.
 * @throws WrongOption for a wrong command line
 * @throws EvidenceError at once when nothing answers a target, or, without `--write`, the committed set is stale
 */
export async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      sets: { type: 'string', default: String(DRAWN) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const drawn = wholeNumber('--sets', options.sets, FEWEST_DRAWN);
  const workers = wholeNumber('--workers', options.workers, 1);
  requireAnswered('calibration/targets/fit-targets.json', FIT_TARGETS);
  requireAnswered('calibration/targets/hold-outs.json', HOLD_OUT_TARGETS);
  requireAnswered('calibration/targets/sign-checks.json', SIGN_CHECKS);
  const today = new Date().toISOString().slice(0, 10);
  const central = solveCentral(options.write);
  const values = fittedValues(central.given, central.at);
  const centralSet: CentralSet = { id: 'first', dataHash: fitInputsHash(), fittedOn: today, values };
  const centralHolds = keep(options.write, CENTRAL, centralSet);
  const keptShare = numberOf('A-limit-decision-share');
  const design: Design = { drawn, seed: SEED, replications: REPLICATIONS, keptShare };
  const ensemble = await buildEnsemble(design, central, workers, (done, of) =>
    tell(`Fitting the ensemble: set ${done} of ${of}`),
  );
  const file = ensembleFile(ensemble, design, today);
  const report = await studyEnsemble(ensemble, design, workers, VARIANT_SETS, today, tell);
  const ensembleHolds = keep(options.write, ENSEMBLE, file);
  if (options.write) writeReport(report);
  process.stdout.write(`${reportMarkdown(report)}\n`);
  return verdict(report, centralHolds && ensembleHolds);
}

/** @throws EvidenceError when the committed set is stale and nobody asked to replace it. */
function solveCentral(write: boolean): CentralSolution {
  const committed = JSON.parse(readFileSync(CENTRAL, 'utf8')) as CentralSet;
  if (!write) requireFresh('calibration/fitted/first.json', committed);
  return centralSolution((pass) => tell(`Fitting the central set: pass ${pass}`));
}

/**
 * Compares a fitted file with the committed one, whose date may differ, and, if asked to, replaces it.
 * @returns whether the committed file now says the same.
 */
function keep(write: boolean, file: URL, fitted: { readonly fittedOn: string }): boolean {
  const committed = JSON.parse(readFileSync(file, 'utf8')) as { readonly fittedOn: string };
  if (JSON.stringify(committed) === JSON.stringify({ ...fitted, fittedOn: committed.fittedOn })) return true;
  if (!write) return false;
  writeFileSync(file, jsonText(fitted));
  tell(`Wrote ${file.pathname.slice(file.pathname.lastIndexOf('calibration/'))}.`);
  return true;
}

function writeReport(report: CalibrationReport): void {
  writeFileSync(REPORT, jsonText(report));
  writeFileSync(READABLE, `${reportMarkdown(report)}\n`);
  tell('Wrote calibration/report/calibration.json and calibration.md.');
}

function verdict(report: CalibrationReport, holds: boolean): number {
  const fit = report.targets.filter(({ role }) => role === 'fit');
  const hit = fit.filter((target) => target.hit).length;
  process.stdout.write(`\nFit targets hit by the ensemble mean: ${hit} of ${fit.length}.\n`);
  process.stdout.write(holds ? 'The committed sets are the refitted ones.\n' : STALE);
  return hit === fit.length && holds ? 0 : 1;
}

const STALE = `The committed sets in calibration/fitted are not what the evidence gives now (data ${ensembleInputsHash()}): run npm run calibrate -- --write and commit them.\n`;
