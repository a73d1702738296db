import { exp } from '../random/maths.ts';
import { requireNotNegative, requirePositive, requireWhole } from './require-range.ts';
import { solveLinear } from './solve-linear.ts';

/** Rates per unit of time of one station whose reserve comes and goes with the number present. */
export interface ReserveStation {
  readonly arrivalRate: number;
  /** Of one server. */
  readonly serviceRate: number;
  readonly servers: number;
  /** Servers the reserve adds. */
  readonly reserve: number;
  /** Called when so many are present … */
  readonly callAt: number;
  /** … and released when so many are. */
  readonly releaseAt: number;
}

/** Long-run answers. */
export interface ReserveFigures {
  readonly meanNumber: number;
  readonly meanQueue: number;
  readonly shareActive: number;
  /** Calls per unit of time. */
  readonly callRate: number;
  /** Mean length of a stay. */
  readonly meanSpell: number;
}

const MOST_ABOVE = 140; // numbers present above the call threshold that are told apart; beyond, less than 1e-15 of the time
const LEAST_WEIGHT = 1e-16;
const SETTLED = 1e-11;

/**
 * A reserve that is called and released at once, with servers that lay their task down when they leave: the stationary
 * distribution of the Markov chain over (number present, reserve here).
 *
 * @throws {SimError} `bad-argument` for rates and thresholds out of range; with the reserve the load must be below 1.
 */
export function reserveHysteresis(station: ReserveStation): ReserveFigures {
  check(station);
  const { arrivalRate, serviceRate, servers, reserve, callAt, releaseAt } = station;
  const top = callAt + MOST_ABOVE;
  const off = (n: number): number => n;
  const on = (n: number): number => callAt + n - releaseAt - 1;
  const size = on(top) + 1;
  const balance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const flow = (from: number, to: number, rate: number): void => {
    balance[from]![from]! -= rate;
    balance[to]![from]! += rate;
  };
  const busyOff = (n: number): number => Math.min(n, servers);
  const busyOn = (n: number): number => Math.min(n, servers + reserve);
  for (let n = 0; n < callAt; n++) {
    flow(off(n), n + 1 === callAt ? on(callAt) : off(n + 1), arrivalRate);
    if (n > 0) flow(off(n), off(n - 1), busyOff(n) * serviceRate);
  }
  for (let n = releaseAt + 1; n <= top; n++) {
    if (n < top) flow(on(n), on(n + 1), arrivalRate);
    flow(on(n), n - 1 === releaseAt ? off(releaseAt) : on(n - 1), busyOn(n) * serviceRate);
  }
  balance[0]!.fill(1); // one balance follows from the others; instead the probabilities sum to 1
  const p = solveLinear(balance, [1, ...new Array<number>(size - 1).fill(0)]);
  const sums = { meanNumber: 0, meanQueue: 0, shareActive: 0 };
  const add = (probability: number, n: number, busy: number): void => {
    sums.meanNumber += probability * n;
    sums.meanQueue += probability * (n - busy);
  };
  for (let n = 0; n < callAt; n++) add(p[off(n)]!, n, busyOff(n));
  for (let n = releaseAt + 1; n <= top; n++) {
    add(p[on(n)]!, n, busyOn(n));
    sums.shareActive += p[on(n)]!;
  }
  const callRate = p[off(callAt - 1)]! * arrivalRate;
  return { ...sums, callRate, meanSpell: sums.shareActive / callRate };
}

/** How the reserve of an inspected station is looked after. */
export interface Inspection {
  /** Time between two looks at the number present; the reserve is called and released at looks only. */
  readonly period: number;
  /** Whether released servers finish the task in hand (or lay it down). */
  readonly finishes: boolean;
}

/**
 * The same station, looked at once per period. Exact for exponential services: between two looks the chain is moved by
 * uniformization, at a look the mode changes, and this is repeated until the distribution stands still. As the period
 * goes to 0 and tasks are laid down it becomes `reserveHysteresis`.
 *
 * @throws {SimError} `bad-argument` as `reserveHysteresis`.
 */
export function inspectedReserve(station: ReserveStation, inspection: Inspection): ReserveFigures {
  check(station);
  requirePositive('period', inspection.period);
  return new InspectedChain(station, inspection).figures();
}

/** Modes: 0 away; e while e released servers still finish; the last, here. */
class InspectedChain {
  private readonly station: ReserveStation;
  private readonly inspection: Inspection;
  private readonly numbers: number; // numbers present that are told apart
  private readonly here: number;
  private readonly rate: number; // of uniformization
  private readonly weights: readonly number[] = [];
  private state: Float64Array;

  constructor(station: ReserveStation, inspection: Inspection) {
    this.station = station;
    this.inspection = inspection;
    this.numbers = station.callAt + MOST_ABOVE + 1;
    this.here = inspection.finishes ? station.reserve + 1 : 1;
    this.rate = station.arrivalRate + (station.servers + station.reserve) * station.serviceRate;
    this.weights = poissonWeights(this.rate * inspection.period);
    this.state = new Float64Array((this.here + 1) * this.numbers);
    this.state[0] = 1;
  }

  figures(): ReserveFigures {
    const { inspection, numbers, here } = this;
    let calls = 0;
    let change = 1;
    let integral: Float64Array = this.state;
    while (change > SETTLED) {
      const before = this.state;
      this.state = before.slice();
      calls = this.look();
      integral = this.move();
      change = this.state.reduce((sum, p, i) => sum + Math.abs(p - before[i]!), 0);
    }
    const sums = { meanNumber: 0, meanQueue: 0, shareActive: 0 };
    integral.forEach((time, i) => {
      const [mode, n] = [Math.floor(i / numbers), i % numbers];
      sums.meanNumber += (time * n) / inspection.period;
      sums.meanQueue += (time * (n - this.busy(mode, n))) / inspection.period;
      if (mode === here) sums.shareActive += time / inspection.period;
    });
    const callRate = calls / inspection.period;
    return { ...sums, callRate, meanSpell: sums.shareActive / callRate };
  }

  /** Servers at work. */
  private busy(mode: number, n: number): number {
    const { servers, reserve } = this.station;
    return Math.min(n, mode === this.here ? servers + reserve : servers + mode);
  }

  /** Changes the mode by what is seen. @returns probability of a call. */
  private look(): number {
    const { state, numbers, here } = this;
    const { callAt, releaseAt, servers, reserve } = this.station;
    let calls = 0;
    for (let mode = 0; mode < here; mode++) {
      for (let n = callAt; n < numbers; n++) {
        calls += state[mode * numbers + n]!;
        this.shift(mode * numbers + n, here * numbers + n);
      }
    }
    for (let n = 0; n <= releaseAt; n++) {
      const finishing = this.inspection.finishes ? Math.max(0, Math.min(n, servers + reserve) - servers) : 0;
      this.shift(here * numbers + n, finishing * numbers + n);
    }
    return calls;
  }

  private shift(from: number, to: number): void {
    const { state } = this;
    state[to] = state[to]! + state[from]!;
    state[from] = 0;
  }

  /** Lets one period pass. @returns expected time spent in each state during it. */
  private move(): Float64Array {
    let step = this.state;
    const end = new Float64Array(step.length);
    const time = new Float64Array(step.length);
    let later = 1; // probability of more events than so far
    for (const weight of this.weights) {
      later = Math.max(0, later - weight);
      for (let i = 0; i < step.length; i++) {
        end[i] = end[i]! + weight * step[i]!;
        time[i] = time[i]! + (later / this.rate) * step[i]!;
      }
      step = this.stepped(step);
    }
    this.state = end;
    return time;
  }

  /** One event of the uniformized chain. */
  private stepped(from: Float64Array): Float64Array {
    const { numbers, here, rate, station } = this;
    const to = new Float64Array(from.length);
    for (let mode = 0; mode <= here; mode++) {
      for (let n = 0; n < numbers; n++) {
        const i = mode * numbers + n;
        const up = n + 1 < numbers ? (from[i]! * station.arrivalRate) / rate : 0;
        const down = (from[i]! * this.busy(mode, n) * station.serviceRate) / rate;
        const below = mode > 0 && mode < here ? i - numbers - 1 : i - 1; // a server that finishes goes
        to[i] = to[i]! + from[i]! - up - down;
        if (up > 0) to[i + 1] = to[i + 1]! + up;
        if (down > 0) to[below] = to[below]! + down;
      }
    }
    return to;
  }
}

/** Probabilities of 0, 1, 2, … events until the rest is negligible. */
function poissonWeights(mean: number): number[] {
  const weights = [exp(-mean)];
  for (let k = 1; k <= mean || weights[k - 1]! > LEAST_WEIGHT; k++) weights.push((weights[k - 1]! * mean) / k);
  return weights;
}

function check({ arrivalRate, serviceRate, servers, reserve, callAt, releaseAt }: ReserveStation): void {
  requirePositive('arrivalRate', arrivalRate);
  requirePositive('serviceRate', serviceRate);
  requireWhole('servers', servers, 1);
  requireWhole('reserve', reserve, 1);
  requireWhole('releaseAt', releaseAt, 0);
  requireWhole('callAt', callAt, releaseAt + 1);
  requireNotNegative('what the reserve leaves over', (servers + reserve) * serviceRate - arrivalRate);
}
