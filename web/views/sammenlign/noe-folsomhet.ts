import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { csv, type TornadoBar } from '../../../sim-core/contract.ts';
import { tornadoCommand } from '../../app/compare/command.ts';
import { type ComparedFigureId, entryOf } from '../../app/compare/figures.ts';
import {
  $tornado,
  $varied,
  runTornado,
  TORNADO_RUNS,
  type TornadoAnswer,
  tornadoLane,
  UNCERTAIN,
  type UncertainPlace,
} from '../../app/compare/sensitivity.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import type { BarRow } from '../../charts/bar-rows.ts';
import { LightElement } from '../../components/light-element.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { parseWhole } from '../../format/decimal-input.ts';
import { COMPARE_EXPERIMENTS } from '../../i18n/compare-experiments.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-kryss.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-stolper.ts';
import '../../components/noe-uttak.ts';
import { runStatus } from '../run-status.ts';
import { valueText } from '../scenario/value-text.ts';
import { formatMeanDifference, formatSigned } from '../unit-text.ts';
import { figurePicker } from './figure-picker.ts';
import { placeWithin, scenarioPicker } from './scenario-picker.ts';
import { titlesOf } from './words.ts';

/**
 * Which uncertain number decides a figure: one at a time to the ends of its range, on demand.
 *
 * @element noe-folsomhet
 */
export class NoeFolsomhet extends LightElement {
  static override properties = {
    shown: { attribute: false },
    place: { state: true },
    figure: { state: true },
    runsText: { state: true },
  };

  declare shown: ShownComparison | null;
  declare place: number;
  declare figure: ComparedFigureId;
  declare runsText: string;
  readonly #locale = new StoreController(this, $locale);
  readonly #varied = new StoreController(this, $varied);
  readonly #answer = new StoreController(this, $tornado);
  readonly #run = new StoreController(this, tornadoLane.state);

  constructor() {
    super();
    this.shown = null;
    this.place = 1;
    this.figure = 'messageResponseClockHours';
    this.runsText = String(TORNADO_RUNS);
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE_EXPERIMENTS[locale].tornado;
    return html`<section class="noe-seksjon" aria-labelledby="noe-folsomhet">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-folsomhet">${texts.heading}</h2>
      <p class="aksel-body-long aksel-body-long--small">${texts.help}</p>
      <div class="noe-velgere">
        ${scenarioPicker(shown, placeWithin(shown, this.place), (place) => (this.place = place), locale, 0)}
        ${figurePicker(texts.figure, this.figure, (figure) => (this.figure = figure), locale)}
        <noe-felt
          .label=${texts.runs}
          .value=${this.runsText}
          .error=${this.#runs() === null ? texts.cannot : ''}
          @noe-endring=${(event: CustomEvent<string>) => (this.runsText = event.detail)}
        ></noe-felt>
      </div>
      ${this.#inputs()}
      <noe-knapp variant="secondary" label=${texts.run} @click=${this.#start}></noe-knapp>
      ${runStatus(this.#run.value, locale, () => tornadoLane.cancel())}
      ${this.#answer.value === null ? nothing : this.#told(this.#answer.value)}
    </section>`;
  }

  /** Ticked numbers, and a list to take more from. */
  #inputs() {
    const locale = this.#locale.value;
    const texts = COMPARE_EXPERIMENTS[locale].tornado;
    const varied = this.#varied.value;
    const isVaried = ({ field }: UncertainPlace) => varied.includes(field.path);
    const others = UNCERTAIN.filter((one) => !isVaried(one));
    const add = (event: CustomEvent<string>) => {
      if (event.detail !== '') $varied.set([...varied, event.detail]);
    };
    return html`<fieldset class="aksel-fieldset">
        <legend class="aksel-fieldset__legend aksel-label">${texts.vary}</legend>
        ${repeat(
          UNCERTAIN.filter(isVaried),
          ({ field }) => field.path,
          ({ field, low, high }) => html`<noe-kryss
            .label=${texts.range(field.label[locale], valueText(field, low, locale), valueText(field, high, locale))}
            .checked=${true}
            @noe-endring=${() => $varied.set(varied.filter((path) => path !== field.path))}
          ></noe-kryss>`,
        )}
        ${varied.length === 0 ? html`<p class="aksel-error-message aksel-label">${texts.nothing}</p>` : nothing}
      </fieldset>
      <noe-nedtrekk
        .label=${texts.add}
        .entries=${[{ value: '', label: texts.addNone }, ...others.map(({ field }) => ({ value: field.path, label: field.label[locale] }))]}
        .value=${''}
        @noe-endring=${add}
      ></noe-nedtrekk>`;
  }

  #runs(): number | null {
    const parsed = parseWhole(this.runsText);
    return parsed.ok && parsed.value >= 2 ? parsed.value : null;
  }

  readonly #start = (): void => {
    const runs = this.#runs();
    if (this.shown !== null && runs !== null) runTornado(placeWithin(this.shown, this.place), this.figure, runs);
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  #told(answer: TornadoAnswer) {
    const locale = this.#locale.value;
    const texts = COMPARE_EXPERIMENTS[locale].tornado;
    const { rule, shown, bars } = answer;
    const caption = texts.caption(entryOf(rule.figure).label[locale], titlesOf(shown, locale)[rule.place]!);
    const rows = bars.map((bar) => rowOf(bar, rule, locale));
    const command = tornadoCommand(shown.comparison, {
      ...{ place: rule.place, figure: rule.figure, runs: rule.runs },
      ranges: rule.ranges.map(({ field, low, high }) => ({ path: field.path, low, high })),
    });
    return html`<div class="noe-uttaksfelt">
        <noe-stolper .caption=${caption} .sentences=${[sentenceOf(answer, locale)]} .rows=${rows} .locale=${locale}></noe-stolper>
        <noe-uttak .name=${'folsomhet'} .caption=${caption} .csv=${() => sheetOf(answer, locale)} .locale=${locale}></noe-uttak>
      </div>
      ${endTable(answer, caption, locale)}
      <p class="noe-kommando"><code>${command}</code></p>`;
  }
}
customElements.define('noe-folsomhet', NoeFolsomhet);

type Rule = TornadoAnswer['rule'];

function rowOf({ input, low, high }: TornadoBar, { ranges, figure }: Rule, locale: Locale): BarRow {
  const { unit } = entryOf(figure);
  const scale = unit === 'share' ? 100 : 1;
  const side = ({ mean, interval }: TornadoBar['low'], role: 'less' | 'more') => ({
    ...{ from: 0, to: scale * (mean ?? 0), role },
    interval: interval === null ? null : ([scale * interval[0], scale * interval[1]] as const),
  });
  return { label: ranges[input]!.field.label[locale], bars: [side(low, 'less'), side(high, 'more')], text: '' };
}

function sentenceOf({ rule, bars }: TornadoAnswer, locale: Locale): string {
  const { unit } = entryOf(rule.figure);
  const { input, low, high } = bars[0]!;
  const said = ({ mean }: TornadoBar['low']) => formatSigned(mean, unit, locale);
  return COMPARE_EXPERIMENTS[locale].tornado.sentence(rule.ranges[input]!.field.label[locale], said(low), said(high));
}

function endTable({ rule, bars }: TornadoAnswer, caption: string, locale: Locale): TemplateResult {
  const texts = COMPARE_EXPERIMENTS[locale].tornado;
  const { unit } = entryOf(rule.figure);
  const cell = (head: string, value: number, end: TornadoBar['low'], { field }: UncertainPlace) => {
    const { mean, interval } = formatMeanDifference(end.mean, end.interval, unit, locale);
    return html`<td class="aksel-table__data-cell noe-hoyre" data-kolonne=${head}>
      ${mean}
      <span class="noe-forskjelltabell__ord aksel-body-short aksel-body-short--small noe-dempet">${interval}</span>
      <span class="noe-forskjelltabell__ord aksel-body-short aksel-body-short--small noe-dempet">${valueText(field, value, locale)}</span>
    </td>`;
  };
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="aksel-table__header-cell">${texts.place}</th>
          <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.low}</th>
          <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.high}</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(({ input, low, high }) => {
          const range = rule.ranges[input]!;
          return html`<tr>
            <th scope="row" class="aksel-table__header-cell noe-term">${range.field.label[locale]}</th>
            ${cell(texts.low, range.low, low, range)} ${cell(texts.high, range.high, high, range)}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function sheetOf({ rule, bars }: TornadoAnswer, locale: Locale): string {
  const texts = COMPARE_EXPERIMENTS[locale].tornado;
  const rows = bars.map(({ input, low, high }) => {
    const { field, low: from, high: to } = rule.ranges[input]!;
    return [field.label[locale], from, low.mean, to, high.mean];
  });
  return csv([[texts.place, texts.low, '', texts.high, ''], ...rows], csvStyleOf(locale));
}
