import type { FinishedRun } from './saved/records.ts';

/** Puts a run in the history. What keeps it comes when the first run is finished, not when the page opens. */
export function keepFinished(run: FinishedRun): void {
  void import('./saved/page-cabinet.ts').then(({ keepRun }) => keepRun(run));
}
