import type { CalibrationReport, Estimate, SensitivityReport, TargetReport } from './calibration-report.ts';
import { between, percent, rounded, withInterval } from './digits.ts';

/** Rows of a table, all as long as the headings. */
export interface Table {
  readonly headings: readonly string[];
  /** Columns that hold numbers, counted from 0. */
  readonly numeric: ReadonlySet<number>;
  readonly rows: readonly (readonly string[])[];
}

/** A part of the report as text without a form: the terminal and Markdown show the same. */
export interface Section {
  readonly title: string;
  /** Sentences before the table. */
  readonly lead: readonly string[];
  readonly table?: Table;
  /** Sentences after it, each about one row. */
  readonly notes: readonly string[];
}

/** Inputs with a smaller share than this are counted, not listed. */
const SMALLEST_SHARE = 0.005;
const NOTHING = '–';

/** The ensemble: how many sets, from which data. @param currentHash - Hash of the data as they are now. */
export function ensembleSection(report: CalibrationReport, currentHash: string): Section {
  const stale = report.dataHash === currentHash ? '' : `, STALE: the data now have ${currentHash}`;
  const rows = [
    ['Parameter sets', String(report.sets)],
    ['Effective sets', rounded(report.effectiveSets, 10)],
    ['Data', `${report.dataHash}${stale}`],
    ['Seed', report.seed],
    ['Decisions count as kept from', `${percent(report.decisionShareKept)} within 48 hours`],
    ['Engine', report.engineVersion],
    ['Made on', report.madeOn],
  ];
  return { title: 'Ensemble', lead: [], table: { headings: ['', ''], numeric: new Set(), rows }, notes: [] };
}

/** Each parameter before and after the evidence; those of which most was learned come first. */
export function parameterSection({ parameters }: CalibrationReport): Section {
  const rows = [...parameters]
    .sort((a, b) => b.learned - a.learned)
    .map(({ path, record, statement, unit, prior, posterior, learned, inPrior }) => [
      path,
      record,
      unit,
      `${estimateText(prior)} ${prior.law}`,
      `${estimateText(posterior)}${inPrior ? '' : ' OUTSIDE'}`,
      percent(learned),
      statement,
    ]);
  return {
    title: 'Parameters',
    lead: [
      'Prior: mean, range and law. Posterior: mean and central 95 %; OUTSIDE: its mean left the range of the prior.',
      'Learned: by how much the evidence made the variance smaller.',
    ],
    table: {
      headings: ['parameter', 'record', 'unit', 'prior', 'posterior', 'learned', 'what it is'],
      numeric: new Set([5]),
      rows,
    },
    notes: [],
  };
}

/** Pairs that the evidence can not tell apart. */
export function pairSection({ indistinguishable }: CalibrationReport): Section {
  const title = 'Pairs the evidence can not tell apart';
  if (indistinguishable.length === 0) return { title, lead: ['None stands out from luck.'], notes: [] };
  const rows = indistinguishable.map(({ a, b, correlation }) => [a, b, correlation.toFixed(2)]);
  return {
    title,
    lead: ['Rank correlation after the evidence. Negative: one may be larger if the other is smaller.'],
    table: { headings: ['parameter', 'and', 'correlation'], numeric: new Set([2]), rows },
    notes: [],
  };
}

/** Key figures of the base year with both kinds of uncertainty. */
export function keyFigureSection({ keyFigures }: CalibrationReport): Section {
  const rows = keyFigures.map(({ id, label, unit, mean, interval, shareNotKnowing, shareLuck }) => [
    label,
    id,
    ...estimateCells(mean, interval),
    unit,
    orNothing(shareNotKnowing, percent),
    orNothing(shareLuck, percent),
  ]);
  return {
    title: 'Base year',
    lead: ['95 % of one future year. Its variance is what we do not know of the parameters, and luck.'],
    table: {
      headings: ['key figure', 'id', 'mean', '95 % interval', 'unit', 'not knowing', 'luck'],
      numeric: new Set([2, 5, 6]),
      rows,
    },
    notes: [],
  };
}

/** What the evidence says of the claim of capacity. */
export function claimSection({ claim }: CalibrationReport): Section {
  const rows = claim.map((one) => [
    String(one.users),
    estimateText(one.minutesPerEntryAvailable),
    estimateText(one.minutesPerEntryNeeded),
    estimateText(one.utilisation),
    estimateText(one.handlingTimeFactor),
  ]);
  return {
    title: 'Claim of capacity',
    lead: [
      'Staff minutes for each entry, and what handling times have to be multiplied by for the staff to suffice.',
      'Means with 95 % over the parameter sets. Utilisation above 1: the backlog grows without end.',
    ],
    table: {
      headings: ['active users', 'minutes available', 'minutes needed', 'utilisation', 'factor on handling times'],
      numeric: new Set([0]),
      rows,
    },
    notes: [],
  };
}

/** Every published number beside the simulated one. */
export function targetSection({ targets }: CalibrationReport): Section {
  const rows = targets.map((target) => [
    target.id,
    target.role,
    target.evidence.join(', '),
    orNothing(target.published, rounded),
    acceptedText(target.tolerance),
    ...estimateCells(target.mean, target.predictionInterval),
    target.unit,
    verdict(target.hit),
  ]);
  const headings = [
    'target',
    'role',
    'evidence',
    'published',
    'accepted',
    'mean',
    '95 % prediction',
    'unit',
    'verdict',
  ];
  return {
    title: 'Targets, hold-outs and signs',
    lead: [hitCounts(targets), 'A target is hit when the mean lies within what is accepted.'],
    table: { headings, numeric: new Set([3, 5]), rows },
    notes: targets.map(({ id, statement, sentence }) => `${id}: ${statement} ${sentence}`),
  };
}

/** Survival figures estimated again from simulated people. */
export function survivalSection({ survival }: CalibrationReport): Section {
  const rows = survival.map((one) => [
    one.id,
    rounded(one.published, one.publishedSe),
    rounded(one.publishedSe, one.publishedSe),
    rounded(one.recovered, one.recoveredSe),
    rounded(one.recoveredSe, one.recoveredSe),
    one.unit,
    one.distanceInSe.toFixed(1),
    verdict(one.hit),
  ]);
  const headings = ['figure', 'published', 'SE', 'recovered', 'SE', 'unit', 'distance/SE', 'verdict'];
  return {
    title: 'Survival estimated again from simulated people',
    lead: [],
    table: { headings, numeric: new Set([1, 2, 3, 4, 6]), rows },
    notes: survival.map(({ id, statement, sentence }) => `${id}: ${statement} ${sentence}`),
  };
}

/** Which inputs decide one output. @param report - For what each input is. */
export function sensitivitySection(one: SensitivityReport, { parameters, targets }: CalibrationReport): Section {
  const statements = new Map([
    ...parameters.map(({ path, statement }) => [path, statement] as const),
    ...targets.map(({ id, statement }) => [`target:${id}`, `Uncertainty of a published number: ${statement}`] as const),
  ]);
  const listed = one.ranking.filter(({ share }) => share >= SMALLEST_SHARE);
  const others = one.ranking.length - listed.length;
  const rows = listed.map(({ path, share, low, high }, i) => [
    String(i + 1),
    path,
    percent(share),
    `${percent(low)} to ${percent(high)}`,
    statements.get(path) ?? '',
  ]);
  return {
    title: `What decides ${one.output} (${one.unit})`,
    lead: [
      `One at a time the inputs explain ${percent(one.explained)} of the variance; the other ${percent(1 - one.explained)} are interactions, luck and what the fit misses.`,
      `In sets it has not seen the fit predicts ${percent(one.predicted)} of the variance.`,
    ],
    table: { headings: ['rank', 'input', 'share', '90 % interval', 'what it is'], numeric: new Set([0, 2]), rows },
    notes: others === 0 ? [] : [`${others} other ${others === 1 ? 'input has' : 'inputs have'} less than 0.5 % each.`],
  };
}

function hitCounts(targets: readonly TargetReport[]): string {
  const roles = ['fit', 'hold-out', 'sign'] as const;
  const counts = roles.map((role) => {
    const ofRole = targets.filter((target) => target.role === role);
    return `${role} ${ofRole.filter(({ hit }) => hit).length} of ${ofRole.length}`;
  });
  return `Hit: ${counts.join(', ')}.`;
}

function acceptedText({ low, high }: TargetReport['tolerance']): string {
  if (low === null) return high === null ? 'any' : `up to ${rounded(high)}`;
  return high === null ? `from ${rounded(low)}` : `${rounded(low)} to ${rounded(high)}`;
}

function estimateText({ mean, low, high }: Estimate): string {
  return withInterval(mean, [low, high]);
}

function estimateCells(mean: number, [low, high]: readonly [number, number]): [string, string] {
  return [rounded(mean, (high - low) / 2), between(low, high)];
}

function orNothing(value: number | null, text: (value: number) => string): string {
  return value === null ? NOTHING : text(value);
}

function verdict(hit: boolean): string {
  return hit ? 'hit' : 'MISS';
}
