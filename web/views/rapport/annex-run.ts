import type { Report } from '../../app/report/report.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import { startLine } from '../oversikt/start-check.ts';
import { runsText } from '../result-tags.ts';
import type { AnnexRow } from './annex-row.ts';

/** STRESS-DES 4: how the run was set up and its answers were computed. */
export function experimentRows({ document, result }: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  const { start, caseload, warmUpDays, startDate, measuredDays } = document.run;
  const number = (value: number) => formatNumber(value, locale);
  const date = (day: number) => formatDate(dateOfDay(startDate, day), locale);
  const started = start === 'caseload' ? texts.caseload(number(caseload.total)) : texts.warmUp(number(warmUpDays));
  return [
    { number: '4.1', item: 'initialisation', said: [started, startLine(result.start, locale)] },
    {
      number: '4.2',
      item: 'runLength',
      said: [texts.runLength(number(measuredDays), date(0), date(measuredDays - 1))],
    },
    { number: '4.3', item: 'estimation', said: [texts.estimation(runsText(result.replications, locale))] },
  ];
}

/** STRESS-DES 5: what ran it. */
export function implementationRows({ result }: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  return [
    { number: '5.1', item: 'software', said: [texts.software(result.engineVersion)] },
    { number: '5.2', item: 'randomNumbers', said: [texts.randomNumbers(result.seed)] },
    { number: '5.3', item: 'execution', said: [texts.execution] },
    { number: '5.4', item: 'system', said: [texts.system] },
  ];
}
