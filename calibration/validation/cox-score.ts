import type { CoxData, Ties } from './survival-data.ts';

/** Rows in ascending order of exit and of entry. */
export interface Orders {
  readonly byExit: Uint32Array;
  readonly byEntry: Uint32Array;
}

/** The log partial likelihood at one place. */
export interface CoxScore {
  readonly logLikelihood: number;
  readonly gradient: readonly number[];
  /** Minus the second derivatives. */
  readonly information: readonly (readonly number[])[];
}

/** Sums over a set of persons of w, w·x and w·x·xᵀ, w the hazard ratio of a person. */
class Sums {
  w = 0;
  readonly wx: Float64Array;
  /** Lower triangle, by rows. */
  readonly wxx: Float64Array;
  private readonly p: number;

  constructor(p: number) {
    this.p = p;
    this.wx = new Float64Array(p);
    this.wxx = new Float64Array((p * (p + 1)) / 2);
  }

  clear(): void {
    this.w = 0;
    this.wx.fill(0);
    this.wxx.fill(0);
  }

  /** @param at place of the person's covariates in `x`; a negative `w` takes the person out. */
  add(w: number, x: Float64Array, at: number): void {
    this.w += w;
    for (let j = 0, k = 0; j < this.p; j++) {
      const wx = w * x[at + j]!;
      this.wx[j] = this.wx[j]! + wx;
      for (let l = 0; l <= j; l++, k++) this.wxx[k] = this.wxx[k]! + wx * x[at + l]!;
    }
  }
}

/** Log partial likelihood at `beta` with its derivatives, in one walk back through time. */
export function coxScore(data: CoxData, { byExit, byEntry }: Orders, beta: readonly number[], ties: Ties): CoxScore {
  const { entry, exit, event } = data;
  const p = beta.length;
  const { x, eta } = rowsOf(data, beta);
  const risk = new Sums(p);
  const dying = new Sums(p);
  const total = new Totals(p);
  let notYet = byEntry.length - 1; // latest entries first: taken out of the risk set again when time runs back past them
  for (let i = byExit.length - 1; i >= 0; ) {
    const time = exit[byExit[i]!]!;
    dying.clear();
    let deaths = 0;
    for (; i >= 0 && exit[byExit[i]!] === time; i--) {
      const row = byExit[i]!;
      const w = Math.exp(eta[row]!);
      risk.add(w, x, row * p);
      if (event[row] === 0) continue;
      deaths++;
      dying.add(w, x, row * p);
      total.addEvent(eta[row]!, x, row * p);
    }
    if (deaths === 0) continue;
    for (; notYet >= 0 && entry[byEntry[notYet]!]! >= time; notYet--) {
      const row = byEntry[notYet]!;
      risk.add(-Math.exp(eta[row]!), x, row * p);
    }
    for (let k = 0; k < deaths; k++) total.addRiskSet(risk, dying, ties === 'efron' ? k / deaths : 0);
  }
  return total.result();
}

/** Covariates by person, and each person's log hazard ratio. */
function rowsOf({ covariates, exit }: CoxData, beta: readonly number[]): { x: Float64Array; eta: Float64Array } {
  const p = beta.length;
  const x = new Float64Array(exit.length * p);
  const eta = new Float64Array(exit.length);
  for (let j = 0; j < p; j++) {
    const column = covariates[j]!;
    for (let row = 0; row < exit.length; row++) {
      x[row * p + j] = column[row]!;
      eta[row] = eta[row]! + beta[j]! * column[row]!;
    }
  }
  return { x, eta };
}

/** What is added up over events. */
class Totals {
  private logLikelihood = 0;
  private readonly gradient: Float64Array;
  private readonly information: Float64Array;
  private readonly mean: Float64Array;
  private readonly p: number;

  constructor(p: number) {
    this.p = p;
    this.gradient = new Float64Array(p);
    this.mean = new Float64Array(p);
    this.information = new Float64Array((p * (p + 1)) / 2);
  }

  addEvent(eta: number, x: Float64Array, at: number): void {
    this.logLikelihood += eta;
    for (let j = 0; j < this.p; j++) this.gradient[j] = this.gradient[j]! + x[at + j]!;
  }

  /** One event's risk set, from which a share of those with the event at the same time is already gone. */
  addRiskSet(risk: Sums, dying: Sums, gone: number): void {
    const { p, gradient, information, mean } = this;
    const w = risk.w - gone * dying.w;
    this.logLikelihood -= Math.log(w);
    for (let j = 0, k = 0; j < p; j++) {
      const ofJ = (risk.wx[j]! - gone * dying.wx[j]!) / w;
      mean[j] = ofJ;
      gradient[j] = gradient[j]! - ofJ;
      for (let l = 0; l <= j; l++, k++) {
        information[k] = information[k]! + (risk.wxx[k]! - gone * dying.wxx[k]!) / w - ofJ * mean[l]!;
      }
    }
  }

  result(): CoxScore {
    const at = (j: number, l: number): number => this.information[(j * (j + 1)) / 2 + l]!;
    const places = [...this.gradient.keys()];
    return {
      logLikelihood: this.logLikelihood,
      gradient: [...this.gradient],
      information: places.map((j) => places.map((l) => (l <= j ? at(j, l) : at(l, j)))),
    };
  }
}
