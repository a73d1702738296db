import type { CalibrationReport } from '../../calibration/report/calibration-report.ts';

/** A small report for tests, of invented numbers: every kind of entry, a hit and a miss, a parameter outside its prior. */
export function exampleReport(dataHash = '0123456789abcdef'): CalibrationReport {
  return {
    dataHash,
    seed: 'calibration',
    decisionShareKept: 0.9,
    engineVersion: '0.1.0',
    madeOn: '2026-11-25',
    sets: 250,
    effectiveSets: 131.7,
    parameters: PARAMETERS,
    indistinguishable: [{ a: 'tasks.scale', b: 'staff.absenceShare', correlation: -0.834 }],
    targets: TARGETS,
    keyFigures: KEY_FIGURES,
    claim: CLAIM,
    sensitivity: SENSITIVITY,
    survival: SURVIVAL,
  };
}

const PARAMETERS: CalibrationReport['parameters'] = [
  {
    path: 'staff.absenceShare',
    record: 'A-absence-share',
    statement: 'Share of planned days a head is absent',
    unit: 'share',
    prior: { law: 'beta', mean: 0.11, low: 0.05, high: 0.2, sd: 0.03 },
    posterior: { mean: 0.1183, low: 0.0611, high: 0.1905, sd: 0.0318 },
    learned: -0.124,
    inPrior: true,
  },
  {
    path: 'tasks.scale',
    record: 'A-task-scale',
    statement: 'Common scale of all handling times',
    unit: 'factor',
    prior: { law: 'lognormal', mean: 1, low: 0.5, high: 2, sd: 0.35 },
    posterior: { mean: 2.034, low: 1.812, high: 2.257, sd: 0.11 },
    learned: 0.9012,
    inPrior: false,
  },
  {
    path: 'hazards.exit.perMonth[1]',
    record: 'A-exit-per-month',
    statement: 'Exits per month | after month 3',
    unit: 'per month',
    prior: { law: 'lognormal', mean: 0.15, low: 0.1, high: 0.22, sd: 0.03 },
    posterior: { mean: 0.1594, low: 0.1421, high: 0.1772, sd: 0.009 },
    learned: 0.91,
    inPrior: true,
  },
];

const TARGETS: CalibrationReport['targets'] = [
  {
    id: 'half-gone',
    role: 'fit',
    statement: 'Half have left the register after 3.5 months.',
    unit: 'share',
    evidence: ['S0-187'],
    published: 0.5,
    tolerance: { low: 0.47, high: 0.53 },
    mean: 0.5038,
    predictionInterval: [0.4912, 0.5161],
    hit: true,
    sentence: 'The fit meets it.',
  },
  {
    id: 'stock-winter-2024',
    role: 'hold-out',
    statement: 'About 17 000 active users in winter 2024.',
    unit: 'persons',
    evidence: ['S0-173'],
    published: 17000,
    tolerance: { low: 15300, high: 18700 },
    mean: 14321.7,
    predictionInterval: [12876.4, 15803.2],
    hit: false,
    sentence: 'The model has too few users in winter.',
  },
  {
    id: 'review-at-three-months',
    role: 'sign',
    statement: 'The review at three months met many who soon left.',
    unit: 'share',
    evidence: ['S0-110', 'S0-111'],
    published: null,
    tolerance: { low: 0, high: null },
    mean: 0.212,
    predictionInterval: [0.151, 0.274],
    hit: true,
    sentence: 'The difference has the published sign.',
  },
];

const KEY_FIGURES: CalibrationReport['keyFigures'] = [
  {
    id: 'activeUsers',
    label: 'Active users',
    unit: 'persons',
    mean: 12046.3,
    interval: [11240.8, 12861.1],
    shareNotKnowing: 0.873,
    shareLuck: 0.127,
  },
  {
    id: 'undecidedAtEnd',
    label: 'Undecided at the end',
    unit: 'persons',
    mean: 0,
    interval: [0, 0],
    shareNotKnowing: null,
    shareLuck: null,
  },
];

const CLAIM: CalibrationReport['claim'] = [
  {
    users: 125000,
    minutesPerEntryAvailable: { mean: 9.42, low: 8.81, high: 10.07 },
    minutesPerEntryNeeded: { mean: 74.1, low: 61.2, high: 88.9 },
    utilisation: { mean: 7.87, low: 6.31, high: 9.52 },
    handlingTimeFactor: { mean: 0.127, low: 0.105, high: 0.158 },
  },
];

const SENSITIVITY: CalibrationReport['sensitivity'] = [
  {
    output: 'utilisation',
    unit: 'share',
    explained: 0.714,
    predicted: 0.683,
    ranking: [
      { path: 'staff.absenceShare', share: 0.512, low: 0.431, high: 0.598 },
      { path: 'tasks.scale', share: 0.202, low: 0.118, high: 0.287 },
      { path: 'hazards.exit.perMonth[1]', share: 0, low: -0.003, high: 0.004 },
    ],
  },
  { output: 'messageResponseClockHours', unit: 'hours', explained: 0, predicted: -0.01, ranking: [] },
];

const SURVIVAL: CalibrationReport['survival'] = [
  {
    id: 'exit-men',
    statement: 'Men leave sooner.',
    unit: 'log hazard ratio',
    published: -0.0512,
    publishedSe: 0.0121,
    recovered: -0.0467,
    recoveredSe: 0.0098,
    distanceInSe: 0.37,
    hit: true,
    sentence: 'Recovered within two standard errors.',
  },
];
