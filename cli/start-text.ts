import { type CaseloadCheck, longerWarmUpDays, type StartVerdict, type WarmUpCheck } from '../sim-core/contract.ts';
import { numberText } from './number-text.ts';

/** Where the first measured day came from, in one or two sentences. */
export function startText(start: StartVerdict): string {
  return start.kind === 'caseload' ? caseloadText(start) : warmUpText(start);
}

/** Why a result may not be shown, and what to do; nothing if it may. */
export function startRefusal(start: StartVerdict): string | undefined {
  if (start.kind === 'caseload' || start.verdict !== 'unsettled') return undefined;
  return [
    `The warm-up of ${start.days} days is too short, so no mean is shown: ${findings(start)}.`,
    `Set run.warmUpDays to ${longerWarmUpDays(start)} or more, or start from a caseload (noe-sim caseload prints one).`,
  ].join(' ');
}

function caseloadText({ asked, found, groups }: CaseloadCheck): string {
  const wrong = groups.filter((group) => group.found !== group.asked);
  if (wrong.length === 0 && found === asked) {
    return `Started from ${asked} users: all ${groups.length} groups are on the first day what the scenario gives.`;
  }
  return `FAULT: the scenario gives ${asked} users on the first day, and ${found} are there (${wrong.length} groups differ).`;
}

function warmUpText(start: WarmUpCheck): string {
  switch (start.verdict) {
    case 'settled':
      return `The warm-up of ${start.days} days was long enough: ${findings(start)}.`;
    case 'unsettled':
      return `The warm-up of ${start.days} days was TOO SHORT: ${findings(start)}.`;
    case 'overload':
      return 'Under overload there is no steady state for a warm-up to reach: the first day depends on its length.';
    case 'untested':
      return start.days === 0
        ? 'Started empty: no warm-up.'
        : `The warm-up of ${start.days} days could not be tested: only ${start.judgedDays} days of the run come before its first shock or its end.`;
  }
}

function findings({ usersDeletedDays, backlogDeletedDays, missingShare }: WarmUpCheck): string {
  const days = (deleted: number | null): string =>
    deleted === null ? 'can not tell for' : `deletes ${deleted} days of`;
  const mser = `MSER-5 ${days(usersDeletedDays)} the users and ${days(backlogDeletedDays)} the backlog`;
  if (missingShare === null) return mser;
  return `${mser}, and about ${numberText(100 * missingShare)} % of the users are missing`;
}
