import { MIN_PER_DAY } from '../kernel/time.ts';
import type { ClassTally } from './bench-plan.ts';
import type { QueueBench } from './queue-bench.ts';
import { type Estimate, estimate, ratioEstimate, stratifiedEstimate } from './verdict.ts';

/** What one replication of a bench measured. */
interface BenchRun {
  readonly tallies: readonly ClassTally[];
  readonly waitingMin: readonly number[];
  readonly inStationMin: readonly number[];
  readonly networkMin: number;
  readonly left: number;
}

/** Estimates over the replications of a bench. Times in minutes. */
export class BenchRuns {
  private readonly runs: BenchRun[] = [];
  private readonly measuredMin: number;

  /** @param atStart customers in each station at the start of a replication, if not none. */
  constructor(bench: QueueBench, replications: number, atStart?: (replication: number) => readonly number[]) {
    this.measuredMin = (bench.plan.toDay - bench.plan.fromDay) * MIN_PER_DAY;
    for (let r = 0; r < replications; r++) {
      const { tallies, waitingMin, inStationMin, networkMin, left } = bench.run(r, atStart?.(r));
      this.runs.push({ tallies, waitingMin, inStationMin, networkMin, left });
    }
  }

  /** Mean wait of a class before service. */
  meanWait(cls = 0): Estimate {
    return this.ratio(cls, 'waitMin', 'begun');
  }

  /** Mean over replications of the mean wait, each replication counted alike: for a fixed number of customers. */
  meanOfMeanWaits(): Estimate {
    return estimate(this.runs.map(({ tallies }) => tallies[0]!.waitMin / tallies[0]!.begun));
  }

  /** Share of arrivals that wait. */
  waitProbability(cls = 0): Estimate {
    return this.ratio(cls, 'waited', 'arrivals');
  }

  /** Share of arrivals turned away. */
  blocked(cls = 0): Estimate {
    return this.ratio(cls, 'turnedAway', 'arrivals');
  }

  /** Share of waits longer than the plan's `tailMin`. */
  longWaits(cls = 0): Estimate {
    return this.ratio(cls, 'longWaits', 'begun');
  }

  /** Mean number waiting at a station. */
  meanQueue(station = 0): Estimate {
    return estimate(this.runs.map((run) => run.waitingMin[station]! / this.measuredMin));
  }

  /** Mean number at a station, waiting or served. */
  meanInStation(station = 0): Estimate {
    return estimate(this.runs.map((run) => run.inStationMin[station]! / this.measuredMin));
  }

  /** Mean time from entering the network to leaving it. */
  meanTimeInNetwork(): Estimate {
    return ratioEstimate(
      this.runs.map((run) => run.networkMin),
      this.runs.map((run) => run.left),
    );
  }

  /** Mean queue and share that waits, when replications 2k and 2k + 1 began in the same stratum. */
  stratified(): { readonly meanQueue: Estimate; readonly waitProbability: Estimate } {
    return {
      meanQueue: stratifiedEstimate(this.runs.map((run) => run.waitingMin[0]! / this.measuredMin)),
      waitProbability: stratifiedEstimate(this.runs.map(({ tallies }) => tallies[0]!.waited / tallies[0]!.arrivals)),
    };
  }

  private ratio(cls: number, top: keyof ClassTally, bottom: keyof ClassTally): Estimate {
    return ratioEstimate(
      this.runs.map(({ tallies }) => tallies[cls]![top]),
      this.runs.map(({ tallies }) => tallies[cls]![bottom]),
    );
  }
}
