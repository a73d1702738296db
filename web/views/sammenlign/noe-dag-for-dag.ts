import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { csv, MEASURE_UNITS, SERIES, type SeriesId } from '../../../sim-core/contract.ts';
import { COMPARED_SERIES } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import type { ChartLine } from '../../charts/chart-line.ts';
import { LightElement } from '../../components/light-element.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { dateOfDay } from '../../format/date.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-diagram.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-uttak.ts';
import { differenceLines, differenceSentence } from './difference-lines.ts';
import { titlesOf } from './words.ts';

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
    this.#lines = differenceLines(shown, this.series, this.#locale.value);
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
        .entries=${COMPARED_SERIES.map((id) => ({ value: id, label: SERIES[id].label[locale] }))}
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
          .sentences=${lines.map((line) => differenceSentence(line, unit, locale))}
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
