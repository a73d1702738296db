import type { KeyFigureId } from '../../sim-core/contract.ts';
import { evidenceById, numberOf } from '../evidence/registry.ts';

/** Fitted parameters by field path; exactly what `calibration/fitted/first.json` holds. */
export interface FittedValues {
  readonly 'people.laidOffShare': number;
  readonly 'people.workedSixOfTwelveShare': number;
  readonly 'hazards.exit.perMonth': readonly number[];
  readonly 'hazards.eventTransfer.perMonth': number;
  readonly 'office.handToNoeShare': number;
  readonly 'office.standardShareByOutcome': readonly number[];
  readonly 'reviews.transferShare': number;
  readonly 'tasks.scale': number;
}

/** One number the fit solves, and the published number that decides it. */
export interface Unknown {
  readonly name: string;
  /** Record of its start value and prior range; the solution never leaves the range. */
  readonly record: string;
  /** Place in the record's list. */
  readonly element?: number;
  /** Scale on which it is moved: shares as log-odds, all else as logarithms. */
  readonly scale: 'log' | 'log-odds';
  readonly target: {
    /** Record or fit target that gives the number to meet. */
    readonly id: string;
    readonly keyFigure: KeyFigureId;
    /** The run it is read from: the base year, or registrations before NOE. */
    readonly run: 'base' | 'before';
    readonly scale: 'log' | 'log-odds';
  };
}

const share = (id: string, keyFigure: KeyFigureId, run: 'base' | 'before' = 'base') =>
  ({ id, keyFigure, run, scale: 'log-odds' }) as const;

/** What is solved in every parameter set. Each has a target that it moves more than any other does. */
export const UNKNOWNS: readonly Unknown[] = [
  {
    name: 'laidOffShare',
    record: 'A-laid-off-share',
    scale: 'log-odds',
    target: share('laid-off-at-entry', 'laidOffShareAtEntry'),
  },
  {
    // Share laid off among registrations before NOE; no part of the set, but needed for the exits before NOE.
    name: 'laidOffShareBefore',
    record: 'A-laid-off-share',
    scale: 'log-odds',
    target: share('S0-178', 'laidOffShareAtEntry', 'before'),
  },
  {
    name: 'workedShare',
    record: 'A-worked-six-of-twelve-share',
    scale: 'log-odds',
    target: share('profile-1', 'profile1Share'),
  },
  {
    name: 'exitEarly',
    record: 'A-exit-per-month',
    element: 0,
    scale: 'log',
    target: share('half-gone', 'exitsWithin3To4Months'),
  },
  {
    name: 'exitLater',
    record: 'A-exit-per-month',
    element: 1,
    scale: 'log',
    target: share('exit-before-noe', 'exitsWithin6Months', 'before'),
  },
  {
    name: 'eventTransfer',
    record: 'A-event-transfer-per-month',
    scale: 'log',
    target: share('not-transferred-month-4', 'notTransferredAtMonth4'),
  },
  {
    name: 'handToNoe',
    record: 'A-hand-to-noe-share',
    scale: 'log-odds',
    target: { id: 'stock-autumn-2023', keyFigure: 'activeUsers', run: 'base', scale: 'log' },
  },
  {
    // Of those who stay without work, the largest group; the shares of the other two are given.
    name: 'officeStandardWithoutWork',
    record: 'S1-D17',
    element: 2,
    scale: 'log-odds',
    target: share('standard-decisions', 'standardDecisionShare'),
  },
  {
    name: 'reviewTransfer',
    record: 'A-review-transfer-share',
    scale: 'log-odds',
    target: share('in-noe-month-6', 'inNoeAtMonth6'),
  },
  {
    name: 'scale',
    record: 'A-task-scale',
    scale: 'log',
    target: { id: 'recorded-fte', keyFigure: 'recordedFte', run: 'base', scale: 'log' },
  },
];

/** A number on the scale on which it is moved or compared. */
export function onScale(scale: Unknown['scale'], value: number): number {
  return scale === 'log' ? Math.log(value) : Math.log(value / (1 - value));
}

/** The number behind its place on the scale. */
export function offScale(scale: Unknown['scale'], at: number): number {
  return scale === 'log' ? Math.exp(at) : 1 / (1 + Math.exp(-at));
}

/** How near to 0 and 1 a solved share may come: their log-odds are infinite. */
const NEAR = 0.001;

/** Prior range of an unknown on its scale. */
export function limitsOf({ record, element, scale }: Unknown): readonly [number, number] {
  const { range } = evidenceById(record);
  const end = (side: number | readonly number[] | undefined): number =>
    typeof side === 'number' ? side : (side?.[element ?? 0] ?? Number.NaN);
  const inside = (value: number): number =>
    scale === 'log-odds' ? Math.min(1 - NEAR, Math.max(NEAR, value)) : value;
  return [onScale(scale, inside(end(range?.low))), onScale(scale, inside(end(range?.high)))];
}

/** Start value of an unknown on its scale: its record's. */
export function startOf({ record, element, scale }: Unknown): number {
  const { value } = evidenceById(record);
  return onScale(scale, Array.isArray(value) ? Number(value[element ?? 0]) : numberOf(record));
}
