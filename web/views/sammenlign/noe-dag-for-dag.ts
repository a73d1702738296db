import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  csv,
  MEASURE_UNITS,
  type MeasureUnit,
  pairedSeries,
  SERIES,
  type SeriesId,
} from '../../../sim-core/contract.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import type { ChartLine } from '../../charts/chart-line.ts';
import { smoothLine } from '../../charts/smooth.ts';
import { LightElement } from '../../components/light-element.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-diagram.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-uttak.ts';
import { formatSigned } from '../unit-text.ts';
import { replicationsOf, titlesOf } from './words.ts';

/** Series whose difference can be followed, the load first. */
const OFFERED = [
  ...(['backlogHours', 'activeUsers', 'decisionTimeClockHours', 'messageResponseClockHours'] as const),
  ...(['activeUsersPerVeileder', 'staffOnDuty', 'workDoneHours', 'noeEntries', 'exits', 'transfers'] as const),
] satisfies readonly SeriesId[];
const ROLES = ['scenario', 'second', 'third', 'fourth'] as const;

/**
 * The difference of each scenario to the base day by day, with its interval.
 *
 * @element noe-dag-for-dag
 */
export class NoeDagForDag extends LightElement {
  static override properties = { shown: { attribute: false }, series: { state: true }, day: { state: true } };

  declare shown: ShownComparison | null;
  declare series: SeriesId;
  declare day: number;
  readonly #locale = new StoreController(this, $locale);
  #lines: readonly ChartLine[] = [];

  constructor() {
    super();
    this.shown = null;
    this.series = 'backlogHours';
    this.day = Number.NaN;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { shown } = this;
    if (shown === null || (!changed.has('shown') && !changed.has('series') && this.#lines.length > 0)) return;
    const titles = titlesOf(shown, this.#locale.value);
    const base = replicationsOf(shown, 0);
    this.#lines = ROLES.slice(0, titles.length - 1).map((role, i) => {
      const { mean, low, high } = pairedSeries(replicationsOf(shown, i + 1), base, this.series);
      return { role, label: titles[i + 1]!, startDate: shown.run.results[0]!.startDate, mean, low, high };
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, series } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const unit = SERIES[series].unit;
    const titles = titlesOf(shown, locale).slice(1);
    const lines = this.#lines.map((line, i) => ({ ...line, label: titles[i]! }));
    const caption = texts.timeCaption(SERIES[series].label[locale], MEASURE_UNITS[unit][locale]);
    const days = lines[0]?.mean.length ?? 1;
    return html`<section class="noe-seksjon" aria-labelledby="noe-dag-for-dag">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-dag-for-dag">${texts.time}</h2>
      <noe-nedtrekk
        .label=${texts.timeMeasure}
        .entries=${OFFERED.map((id) => ({ value: id, label: SERIES[id].label[locale] }))}
        .value=${series}
        @noe-endring=${(event: CustomEvent<string>) => (this.series = event.detail as SeriesId)}
      ></noe-nedtrekk>
      <div class="noe-uttaksfelt" @noe-dag=${(event: CustomEvent<number>) => (this.day = event.detail)}>
        <noe-diagram
          caption=${caption}
          .help=${texts.timeHelp}
          .bandNote=${shown.run.parts.length > 1 ? texts.timeBand : ''}
          .unit=${MEASURE_UNITS[unit][locale]}
          .silence=${texts.silence}
          .lines=${lines}
          .sentences=${lines.map((line) => sentenceOf(line, unit, locale))}
          .period=${{ startDate: shown.run.results[0]!.startDate, days }}
          .day=${Math.min(this.day, days - 1)}
          .locale=${locale}
        ></noe-diagram>
        <noe-uttak
          .name=${`forskjell-${series}`}
          .caption=${caption}
          .csv=${() => sheetOf(lines, locale)}
          .locale=${locale}
        ></noe-uttak>
      </div>
    </section>`;
  }
}
customElements.define('noe-dag-for-dag', NoeDagForDag);

/** What a difference does over the period; of the largest week, not of a single day. */
function sentenceOf(line: ChartLine, unit: MeasureUnit, locale: Locale): string {
  const { mean } = smoothLine(line);
  const seen = mean.filter((value) => value !== null);
  const largest = Math.max(...seen.map(Math.abs));
  const day = mean.findIndex((value) => value !== null && Math.abs(value) === largest);
  const average = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const date = day < 0 ? '' : formatDate(dateOfDay(line.startDate, day), locale);
  const said = (value: number | null) => formatSigned(value, unit, locale);
  return COMPARE[locale].timeSentence(line.label, said(average), said(mean[day] ?? null), date);
}

function sheetOf(lines: readonly ChartLine[], locale: Locale): string {
  const texts = COMPARE[locale];
  const heads = lines.flatMap(({ label }) => [
    `${label}, ${texts.difference}`,
    `${label}, ${texts.low}`,
    `${label}, ${texts.high}`,
  ]);
  const rows = (lines[0]?.mean ?? []).map((_, day) => [
    dateOfDay(lines[0]!.startDate, day).toISOString().slice(0, 10),
    ...lines.flatMap(({ mean, low, high }) => [mean[day] ?? null, low[day] ?? null, high[day] ?? null]),
  ]);
  return csv([[texts.day, ...heads], ...rows], csvStyleOf(locale));
}
