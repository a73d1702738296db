import { idInHistory } from '../saved/page-cabinet.ts';
import type { FinishedRun } from '../saved/records.ts';
import { reportHref } from './address.ts';

/** Goes to the report of a run that is on the page; the run is put in the history if it is not there yet. */
export async function openReport(finished: FinishedRun): Promise<void> {
  globalThis.location.hash = reportHref(await idInHistory(finished));
}
