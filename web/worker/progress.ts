import { PROGRESS_EVERY_MS } from './protocol.ts';

/** How far a run has come. */
export interface RunProgress {
  /** 0 to 1 over all replications, the started ones included. */
  readonly share: number;
  /** Replications that are finished. */
  readonly done: number;
  readonly of: number;
}

/**
 * Adds up the replications of a run and reports at most ten times a second; the last report is never held back.
 */
export class ProgressMeter {
  readonly #shares: Float64Array;
  readonly #report: (progress: RunProgress) => void;
  readonly #nowMs: () => number;
  #done = 0;
  #nextMs = Number.NEGATIVE_INFINITY;

  /** @param nowMs - A clock that never goes back, milliseconds. */
  constructor(replications: number, report: (progress: RunProgress) => void, nowMs: () => number) {
    this.#shares = new Float64Array(replications);
    this.#report = report;
    this.#nowMs = nowMs;
  }

  /** @param share - 0 to 1 of this replication. */
  started(replication: number, share: number): void {
    this.#shares[replication] = share;
    this.#maybeReport(false);
  }

  finished(replication: number): void {
    this.#shares[replication] = 1;
    this.#done++;
    this.#maybeReport(this.#done === this.#shares.length);
  }

  #maybeReport(force: boolean): void {
    const nowMs = this.#nowMs();
    if (!force && nowMs < this.#nextMs) return;
    this.#nextMs = nowMs + PROGRESS_EVERY_MS;
    const sum = this.#shares.reduce((total, share) => total + share, 0);
    this.#report({ share: sum / this.#shares.length, done: this.#done, of: this.#shares.length });
  }
}
