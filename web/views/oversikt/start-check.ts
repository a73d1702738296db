import {
  type CaseloadCheck,
  longerWarmUpDays,
  type StartVerdict,
  type WarmUpCheck,
} from '../../../sim-core/contract.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { START } from '../../i18n/start.ts';

/** Why the means of a result may not be shown. */
export interface StartFault {
  /** Path of the setting in the scenario. */
  readonly path: string;
  readonly found: string;
  readonly remedy: string;
}

/** Where the first measured day came from, in a sentence or two; for a start without a fault. */
export function startLine(start: StartVerdict, locale: Locale): string {
  const texts = START[locale];
  const number = (value: number) => formatNumber(value, locale);
  if (start.kind === 'caseload') return texts.given(number(start.found), number(start.groups.length));
  switch (start.verdict) {
    case 'overload':
      return texts.overload;
    case 'untested':
      return start.days === 0 ? texts.empty : texts.untested(number(start.days), number(start.judgedDays));
    case 'unsettled':
      return texts.tooShort(number(start.days));
    case 'settled':
      return [texts.settled(number(start.days)), ...missing(start, locale)].join(' ');
  }
}

/** What is wrong with the start of a run; null if its means can be shown. */
export function startFault(start: StartVerdict, locale: Locale): StartFault | null {
  if (start.kind === 'caseload') return caseloadFault(start, locale);
  return start.verdict === 'unsettled' ? warmUpFault(start, locale) : null;
}

function caseloadFault({ asked, found, groups }: CaseloadCheck, locale: Locale): StartFault | null {
  const wrong = groups.filter((group) => group.found !== group.asked);
  if (wrong.length === 0 && found === asked) return null;
  const [askedText, foundText, wrongText] = [asked, found, wrong.length].map((value) => formatNumber(value, locale));
  const texts = START[locale];
  return {
    path: 'run.caseload',
    found: texts.notThere(askedText!, foundText!, wrongText!),
    remedy: texts.programError,
  };
}

function warmUpFault(start: WarmUpCheck, locale: Locale): StartFault {
  const texts = START[locale];
  const { days, usersDeletedDays, backlogDeletedDays } = start;
  const discarded = (deleted: number | null, text: (days: string) => string): string[] =>
    deleted === null ? [] : [text(formatNumber(deleted, locale))];
  const findings = [
    texts.tooShort(formatNumber(days, locale)),
    ...discarded(usersDeletedDays, texts.deletedUsers),
    ...discarded(backlogDeletedDays, texts.deletedBacklog),
    ...missing(start, locale),
  ];
  return {
    path: 'run.warmUpDays',
    found: findings.join(' '),
    remedy: texts.longer(formatNumber(longerWarmUpDays(start), locale)),
  };
}

function missing({ missingShare }: WarmUpCheck, locale: Locale): string[] {
  return missingShare === null ? [] : [START[locale].missing(formatShare(missingShare, locale))];
}
