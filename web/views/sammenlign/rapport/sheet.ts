import { html, nothing, type TemplateResult } from 'lit';
import { ENGINE_VERSION, MEASURE_UNITS, SERIES, type SeriesId } from '../../../../sim-core/contract.ts';
import { compareCommand } from '../../../app/compare/command.ts';
import { type DifferingPlace, differingPlaces } from '../../../app/compare/differing.ts';
import { comparedFigures, MAIN_FIGURES } from '../../../app/compare/figures.ts';
import type { ShownComparison } from '../../../app/compare/session.ts';
import type { ChartLine } from '../../../charts/chart-line.ts';
import { lettered } from '../../../charts/line-letters.ts';
import { lineNames } from '../../../components/line-names.ts';
import { dateOfDay, formatDate } from '../../../format/date.ts';
import { formatNumber } from '../../../format/number.ts';
import { COMPARE } from '../../../i18n/compare.ts';
import { COMPARE_REPORT } from '../../../i18n/compare-report.ts';
import type { Locale } from '../../../i18n/language.ts';
import { REPORT } from '../../../i18n/report.ts';
import '../../../components/noe-diagram.ts';
import { type ProofRow, proofList, shortened } from '../../rapport/sheet-parts.ts';
import { runsText } from '../../result-tags.ts';
import { placeLines, placeName } from '../differing-text.ts';
import { comparisonHeadline } from '../headline.ts';
import { titlesOf } from '../words.ts';
import { figureTable } from './figure-table.ts';

/** Series drawn on the sheet: the queue, how long people wait, and the load. */
export const DRAWN = [
  'backlogHours',
  'decisionTimeClockHours',
  'activeUsersPerVeileder',
] as const satisfies readonly SeriesId[];
/** Figures of the offices there is room for, where the base has any: effort, and how soon people are met. */
const SHOWN_OFFICE_FIGURES = ['standardFte', 'ftePer1000Standard', 'firstContactDays'] as const;
/** Differing places there is room for, all scenarios together, and characters of their values; the annex has all. */
const MOST_PLACES = 8;
const MOST_CHARACTERS = 360;

/** With more scenarios than these the sheet is set in smaller type, or it would be two. */
const ROOMY_SCENARIOS = 3;

/** A comparison as one sheet of A4. @param lines - by series of {@link DRAWN} */
export function comparisonSheet(
  shown: ShownComparison,
  lines: readonly (readonly ChartLine[])[],
  locale: Locale,
): TemplateResult {
  const offices = shown.run.results[0]!.offices === undefined ? [] : SHOWN_OFFICE_FIGURES;
  const figures = comparedFigures(shown.run, [...MAIN_FIGURES, ...offices]);
  const texts = COMPARE_REPORT[locale];
  const isDense = shown.comparison.scenarios.length > ROOMY_SCENARIOS;
  return html`<article class="noe-rapport__ark ${isDense ? 'noe-rapport__ark--tett' : ''} aksel-body-short aksel-body-short--small">
    ${head(shown, locale)} ${charts(shown, lines, locale)}
    <section aria-labelledby="noe-rapport-tall">
      <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-tall">${texts.figures}</h2>
      ${figureTable(shown, figures, locale)}
    </section>
    ${differences(shown, locale)}
    <section>
      <h2 class="aksel-heading aksel-heading--xsmall">${REPORT[locale].caveat}</h2>
      <p>${texts.caveatText}</p>
    </section>
    ${proof(shown, locale)}
  </article>`;
}

function head(shown: ShownComparison, locale: Locale): TemplateResult {
  const texts = COMPARE_REPORT[locale];
  const { results, parts } = shown.run;
  const { startDate, series } = results[0]!;
  const date = (day: number) => formatDate(dateOfDay(startDate, day), locale);
  const days = series.backlogHours.mean.length;
  return html`<header>
    <p class="noe-dempet">${texts.what(date(0), date(days - 1), runsText(parts.length, locale))}</p>
    <h2 class="aksel-heading aksel-heading--small noe-rapport__svar">${shown.name[locale]}</h2>
    ${comparisonHeadline(shown, locale).sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </header>`;
}

function charts(shown: ShownComparison, lines: readonly (readonly ChartLine[])[], locale: Locale): TemplateResult {
  const { startDate, series } = shown.run.results[0]!;
  const period = { startDate, days: series.backlogHours.mean.length };
  const words = COMPARE[locale];
  const bandNote = shown.run.parts.length > 1 ? words.timeBand : '';
  const { names } = lettered(lines[0] ?? []);
  return html`<section aria-labelledby="noe-rapport-forlop">
    <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-forlop">${COMPARE_REPORT[locale].charts}</h2>
    <div class="noe-rapport__diagrammer">
      ${DRAWN.map((id, i) => {
        const { label, unit } = SERIES[id];
        return html`<noe-diagram
          caption="${label[locale]}, ${MEASURE_UNITS[unit][locale]}"
          .help=${words.timeHelp}
          .bandNote=${bandNote}
          .unit=${MEASURE_UNITS[unit][locale]}
          .silence=${words.silence}
          .lines=${lines[i] ?? []}
          .sentences=${[]}
          .period=${period}
          .locale=${locale}
        ></noe-diagram>`;
      })}
    </div>
    ${names.length === 0 ? nothing : lineNames(names)}
    <p class="noe-dempet noe-bare-papir">${words.timeHelp} ${bandNote}</p>
  </section>`;
}

/** What the scenarios have otherwise than the base, as much as there is room for. */
function differences({ comparison }: ShownComparison, locale: Locale): TemplateResult {
  const [base, ...others] = comparison.scenarios;
  return html`<section aria-labelledby="noe-rapport-ulikt">
    <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-ulikt">${COMPARE_REPORT[locale].differs}</h2>
    ${others.map(({ document }) => {
      const places = differingPlaces(base!.document, document);
      const told = places.length === 0 ? COMPARE[locale].same : placesText(places, others.length, locale);
      return html`<p><strong>${document.title[locale]}.</strong> ${told}</p>`;
    })}
  </section>`;
}

/** The first differing places of one of several scenarios, and how many more there are. */
function placesText(places: readonly DifferingPlace[], scenarios: number, locale: Locale): string {
  const texts = COMPARE_REPORT[locale];
  const told = places.slice(0, Math.ceil(MOST_PLACES / scenarios));
  const most = Math.ceil(MOST_CHARACTERS / (scenarios * told.length));
  const said = told.map((place) => {
    const { base, other } = placeLines(place, locale);
    const one = shortened(base ?? texts.without, most);
    // What the base leaves of its room is the scenario's.
    const two = shortened(other ?? texts.without, 2 * most - one.length);
    return texts.place(placeName(place, locale), one, two);
  });
  const more = places.length - told.length;
  return [...said, ...(more > 0 ? [texts.more(formatNumber(more, locale))] : [])].join('; ');
}

function proof(shown: ShownComparison, locale: Locale): TemplateResult {
  const texts = COMPARE_REPORT[locale];
  const titles = titlesOf(shown, locale);
  const { results } = shown.run;
  const prints = results.map(
    ({ scenario, fingerprint }, i) =>
      html`${i === 0 ? '' : '; '}${titles[i]} <code>${scenario.hash}</code> <code>${fingerprint}</code>`,
  );
  const rows: readonly ProofRow[] = [
    [REPORT[locale].engine, ENGINE_VERSION],
    [REPORT[locale].seed, results[0]!.seed],
    [texts.prints, prints],
    [texts.command, compareCommand(shown.comparison)],
  ];
  return proofList(rows, locale);
}
