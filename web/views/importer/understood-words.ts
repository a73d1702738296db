import { daysOf, STAFF_TABLE } from '../../../sim-core/contract.ts';
import type { Understood } from '../../app/import/understand.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatBrief, formatExactShare, formatNumber } from '../../format/number.ts';
import { IMPORT } from '../../i18n/import.ts';
import type { Locale } from '../../i18n/language.ts';

/** Lines that are named; the others are counted. */
const MOST_LINES = 12;

type Of<Kind extends Understood['kind']> = Extract<Understood, { kind: Kind }>;

/** What was understood of a table as a whole, one sentence each. */
export function understoodSentences(understood: Understood, locale: Locale): readonly string[] {
  const texts = IMPORT[locale];
  const { missingLines, passedLines, reading, changes } = understood;
  const missing =
    missingLines.length === 0
      ? []
      : [
          `${texts.missing(missingLines.length, lineList(missingLines))} ${understood.kind === 'series' ? texts.missingPeriods : texts.missingRows}`,
        ];
  const passed = passedLines.length === 0 ? [] : [texts.passed(passedLines.length, lineList(passedLines))];
  const decimal = reading.decimal === null ? [] : [texts.decimals[reading.decimal]];
  return [...(changes === null ? [texts.nothingYet] : wholeOf(understood, locale)), ...missing, ...passed, ...decimal];
}

function lineList(lines: readonly number[]): string {
  return lines.length > MOST_LINES ? `${lines.slice(0, MOST_LINES).join(', ')} …` : lines.join(', ');
}

function wholeOf(understood: Understood, locale: Locale): readonly string[] {
  switch (understood.kind) {
    case 'series':
      return seriesWords(understood, locale);
    case 'caseload':
      return caseloadWords(understood, locale);
    case 'staff':
      return staffWords(understood, locale);
    default:
      return understood satisfies never;
  }
}

function seriesWords(understood: Of<'series'>, locale: Locale): readonly string[] {
  const texts = IMPORT[locale];
  const { path } = understood.reading;
  const days = measuredDays(understood, locale);
  if (path === null || days === null) return [];
  const sum = path.periods.reduce((all, { level }) => all + level, 0);
  const count = formatNumber(path.periods.length, locale);
  const whole = texts.periods(count, texts.units[path.unit], days.from, days.to);
  return path.kind === 'registrations' ? [whole, texts.sumIs(formatNumber(sum, locale))] : [whole];
}

function caseloadWords({ reading }: Of<'caseload'>, locale: Locale): readonly string[] {
  const persons = reading.rows.reduce((sum, { values }) => sum + Number(values['persons']), 0);
  return [IMPORT[locale].groups(formatNumber(reading.rows.length, locale), formatNumber(persons, locale))];
}

function staffWords({ reading, roster }: Of<'staff'>, locale: Locale): readonly string[] {
  if (roster === null) return [];
  const texts = IMPORT[locale];
  const fte = roster.teams.reduce((sum, team) => sum + team.fte, 0);
  const shares = STAFF_TABLE.filter(
    ({ id, kind }) => kind === 'share' && reading.rows.some(({ values }) => values[id] !== null),
  );
  const named = (isPercent: boolean) =>
    shares
      .filter(({ id }) => reading.percentColumns.includes(id) === isPercent)
      .map(({ label }) => label[locale])
      .join(', ');
  return [
    texts.teams(roster.teams.length, formatBrief(fte, locale)),
    ...(roster.positionShare === null ? [] : [texts.position(formatExactShare(roster.positionShare, locale))]),
    ...(roster.absenceShare === null ? [] : [texts.absence(formatExactShare(roster.absenceShare, locale))]),
    ...(named(true) === '' ? [] : [texts.percent(named(true))]),
    ...(named(false) === '' ? [] : [texts.fraction(named(false))]),
  ];
}

/** First and last day of a series in words; null where there is none. */
export function measuredDays(
  understood: Understood | null,
  locale: Locale,
): { readonly from: string; readonly to: string } | null {
  const path = understood?.kind === 'series' ? understood.reading.path : null;
  const days = path === null ? null : daysOf(path);
  if (days === null) return null;
  return { from: formatDate(dateOfDay(days.from, 0), locale), to: formatDate(dateOfDay(days.to, 0), locale) };
}
