import * as v from 'valibot';
import type { CalibrationReport } from './calibration-report.ts';
import { readChecked } from './read-checked.ts';

/** What to do when the report is missing, broken or stale. */
export const REMEDY = 'Run npm run calibrate -- --write.';

/** The report can not be used: says the file, the place in it, what was found, and what to do. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

const text = v.pipe(v.string(), v.nonEmpty('is an empty text'));
const number = v.pipe(v.number(), v.finite('is not finite'));
const positive = v.pipe(number, v.minValue(0, 'is negative'));
const share = v.pipe(number, v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));
const interval = v.pipe(
  v.strictTuple([number, number]),
  v.check(([low, high]) => low <= high, 'has its ends in falling order'),
);
const ends = { mean: number, low: number, high: number };
const estimate = v.pipe(v.strictObject(ends), inOrder());

function inOrder<T extends { readonly low: number; readonly high: number }>() {
  return v.check<T, string>(({ low, high }) => low <= high, 'has low above high');
}

const parameter = v.strictObject({
  path: text,
  record: text,
  statement: text,
  unit: text,
  prior: v.pipe(v.strictObject({ ...ends, law: text, sd: positive }), inOrder()),
  posterior: v.pipe(v.strictObject({ ...ends, sd: positive }), inOrder()),
  learned: v.pipe(number, v.maxValue(1, 'is above 1')),
  inPrior: v.boolean(),
});

const pair = v.strictObject({
  a: text,
  b: text,
  correlation: v.pipe(number, v.minValue(-1, 'is below -1'), v.maxValue(1, 'is above 1')),
});

const target = v.strictObject({
  id: text,
  role: v.picklist(['fit', 'hold-out', 'sign']),
  statement: text,
  unit: text,
  evidence: v.array(text),
  published: v.nullable(number),
  tolerance: v.strictObject({ low: v.nullable(number), high: v.nullable(number) }),
  mean: number,
  predictionInterval: interval,
  hit: v.boolean(),
  sentence: text,
});

const keyFigure = v.strictObject({
  id: text,
  label: text,
  unit: text,
  mean: number,
  interval,
  shareNotKnowing: v.nullable(share),
  shareLuck: v.nullable(share),
});

const claim = v.strictObject({
  users: positive,
  minutesPerEntryAvailable: estimate,
  minutesPerEntryNeeded: estimate,
  utilisation: estimate,
  handlingTimeFactor: estimate,
});

const sensitivity = v.strictObject({
  output: text,
  unit: text,
  explained: number,
  predicted: number,
  ranking: v.array(v.pipe(v.strictObject({ path: text, share: number, low: number, high: number }), inOrder())),
});

const survival = v.strictObject({
  id: text,
  statement: text,
  unit: text,
  published: number,
  publishedSe: positive,
  recovered: number,
  recoveredSe: positive,
  distanceInSe: positive,
  hit: v.boolean(),
  sentence: text,
});

const REPORT: v.GenericSchema<unknown, CalibrationReport> = v.strictObject({
  dataHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is no hash of 16 hexadecimal digits')),
  seed: text,
  decisionShareKept: share,
  engineVersion: text,
  madeOn: v.pipe(v.string(), v.isoDate('is no day such as 2026-11-25')),
  sets: v.pipe(number, v.integer('is no whole number'), v.minValue(1, 'is below 1')),
  effectiveSets: v.pipe(number, v.minValue(1, 'is below 1')),
  parameters: v.array(parameter),
  indistinguishable: v.array(pair),
  targets: v.array(target),
  keyFigures: v.array(keyFigure),
  claim: v.array(claim),
  sensitivity: v.array(sensitivity),
  survival: v.array(survival),
});

/**
 * Reads a report and checks all of it.
 *
 * @param file - Name of the file, for messages.
 * @param json - What the file holds.
 * @throws ReportError naming file, place and remedy.
 */
export function readReport(file: string, json: string): CalibrationReport {
  const checked = readChecked(REPORT, json);
  if (!checked.ok) throw new ReportError(`${file}${checked.fault}. ${REMEDY}`);
  const stray = strayPath(checked.value);
  if (stray !== undefined) throw new ReportError(`${file}: ${stray} is no path of its parameters. ${REMEDY}`);
  return checked.value;
}

/** A path that a pair or a ranking names but the parameters do not, or nothing. */
function strayPath(report: CalibrationReport): string | undefined {
  const { parameters, targets, indistinguishable, sensitivity: outputs } = report;
  // A published number that a set has to meet is uncertain too: `target:` and the id of the target or its record.
  const published = targets.flatMap(({ id, evidence }) => [id, ...evidence]).map((id) => `target:${id}`);
  const known = new Set([...parameters.map(({ path }) => path), ...published]);
  const named = [
    ...indistinguishable.flatMap(({ a, b }) => [a, b]),
    ...outputs.flatMap(({ ranking }) => ranking.map(({ path }) => path)),
  ];
  return named.find((path) => !known.has(path));
}
