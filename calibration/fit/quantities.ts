import type { RunResult } from '../../sim-core/contract.ts';
import { numberOf } from '../evidence/registry.ts';
import type { Target } from '../targets/target.ts';
import { checkpointsWithReviewIn, weekOfMonth } from './checkpoints.ts';
import type { Changes } from '../changes.ts';
import { simulate } from './evaluate.ts';
import { beforeNoeChanges } from './fit.ts';
import type { FittedValues } from './unknowns.ts';

/** A simulated quantity with its 95 % interval over replications; null interval when it rests on one number. */
export interface Simulated {
  readonly mean: number;
  readonly ci95: readonly [number, number] | null;
}

/** Runs that several targets share, made once each and only when asked for. */
export class CalibrationRuns {
  private readonly values: FittedValues;
  private readonly replications: number;
  private readonly report: (label: string) => void;
  private readonly done = new Map<string, RunResult>();

  /**
   * @param values fitted parameters. @param replications runs of the base year; the heavy scenarios take a fifth.
   * @param report called with a label before each run.
   */
  constructor(values: FittedValues, replications: number, report: (label: string) => void) {
    this.values = values;
    this.replications = replications;
    this.report = report;
  }

  /** The base year. */
  base(): RunResult {
    return this.run('base year', {}, this.replications);
  }

  /** The quantity a target asks for. @throws Error naming the target if nothing answers it. */
  quantity(target: Target): Simulated {
    switch (target.keyFigure) {
      case 'exitsWithin6MonthsBeforeNoe':
        return figure(this.beforeNoe(), 'exitsWithin6Months', target);
      case 'activeUsersWinter':
        return figure(this.winter(), 'activeUsers', target);
      case 'reviewsPerMonth.month3OverMonth5':
        return this.threeAgainstFive('reviewsPerMonth', (three, five) => three / five, target);
      case 'reviewsOfSoonLeaversShare.month3MinusMonth5':
        return this.threeAgainstFive('reviewsOfSoonLeaversShare', (three, five) => three - five, target);
      default:
        return figure(this.scenarioOf(target), target.keyFigure, target);
    }
  }

  /** Registrations before NOE with their own share of laid-off people: found so that the share among entrants is as published. */
  private beforeNoe(): RunResult {
    const published = numberOf('S0-178');
    let share = published / 2;
    for (let pass = 0; pass < 3; pass++) {
      const result = this.run(`before NOE, pass ${pass + 1}`, this.before(share), 2);
      share *= published / figureMean(result, 'laidOffShareAtEntry');
    }
    return this.run('before NOE', this.before(share), this.replications);
  }

  private before(laidOffShare: number): Changes {
    return beforeNoeChanges(laidOffShare, numberOf('S0-225'));
  }

  private winter(): RunResult {
    const winter = { 'run.startDate': '2024-01-01', 'run.measuredDays': 91 };
    return this.run('winter 2024', winter, this.replications);
  }

  private threeAgainstFive(id: string, combine: (three: number, five: number) => number, target: Target): Simulated {
    const three = this.withReviewAfter(numberOf('S0-110'));
    const five = this.withReviewAfter(numberOf('S0-086'));
    return { mean: combine(figure(three, id, target).mean, figure(five, id, target).mean), ci95: null };
  }

  private withReviewAfter(months: number): RunResult {
    const week = weekOfMonth(months);
    return this.run(`review in week ${week}`, { checkpoints: checkpointsWithReviewIn(week) }, this.replications);
  }

  private scenarioOf(target: Target): RunResult {
    const persons = /^stress-(\d+)k/.exec(target.scenario ?? '')?.[1];
    if (persons === undefined) return this.base();
    const stock = numberOf('S0-172');
    const changes = {
      'demand.inflowFactor': (Number(persons) * 1000) / stock,
      'run.warmUpStaffing': 'ample',
      'run.warmUpDays': 308,
      'run.measuredDays': 91,
    };
    return this.run(target.scenario!, changes, Math.max(2, Math.round(this.replications / 5)));
  }

  private run(label: string, changes: Changes, replications: number): RunResult {
    const key = `${label} ${replications} ${JSON.stringify(changes)}`;
    const known = this.done.get(key);
    if (known) return known;
    this.report(label);
    const result = simulate({ ...this.values, ...changes }, replications);
    this.done.set(key, result);
    return result;
  }
}

function figureMean(result: RunResult, id: string): number {
  const mean = result.keyFigures[id as keyof RunResult['keyFigures']]?.mean;
  return mean ?? Number.NaN;
}

function figure(result: RunResult, id: string, target: Target): Simulated {
  const found = result.keyFigures[id as keyof RunResult['keyFigures']];
  if (found === undefined) {
    throw new Error(
      `No key figure answers target ${target.id} (${target.keyFigure}). Name one in calibration/targets.`,
    );
  }
  return { mean: found.mean ?? Number.NaN, ci95: found.ci95 };
}
