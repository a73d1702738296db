import { hrefOf } from '../address.ts';

/** Name of the run in the query of the address of a report. */
const RUN_KEY = 'kjoring';

/** Link to the report of a run of the history. */
export function reportHref(id: string): string {
  return `${hrefOf('/rapport')}?${RUN_KEY}=${encodeURIComponent(id)}`;
}

/** Id of the run a report is asked for; null when the address names none. */
export function askedRun(query: string): string | null {
  return new URLSearchParams(query).get(RUN_KEY);
}
