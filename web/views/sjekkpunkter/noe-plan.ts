import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { weekLimits } from '../../app/checkpoints/routine.ts';
import {
  $routine,
  $runsText,
  $steps,
  checkpointLane,
  DOCUMENT,
  moveCheckpoint,
  redoStep,
  resetRoutine,
  runRoutine,
  TODAY,
  undoStep,
} from '../../app/checkpoints/store.ts';
import { parseRuns, RUNS_LIMITS } from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { unbrokenIds } from '../../components/unbroken-ids.ts';
import { parseWhole } from '../../format/decimal-input.ts';
import { formatNumber } from '../../format/number.ts';
import { monthsOfWeeks } from '../../format/weeks.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import { CONTROLS } from '../../i18n/controls.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import { runStatus } from '../run-status.ts';
import './noe-sjekklinje.ts';

/**
 * The plan: the line of checkpoints, their weeks as fields, undo, and «Kjør».
 *
 * @element noe-plan
 */
export class NoePlan extends LightElement {
  static override properties = { wrong: { state: true } };

  /** Checkpoint whose field holds no week; −1 for none. */
  declare wrong: number;
  readonly #locale = new StoreController(this, $locale);
  readonly #routine = new StoreController(this, $routine);
  readonly #steps = new StoreController(this, $steps);
  readonly #runs = new StoreController(this, $runsText);
  readonly #lane = new StoreController(this, checkpointLane.state);

  constructor() {
    super();
    this.wrong = -1;
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = CHECKPOINTS[locale];
    return html`<section class="noe-plan" aria-labelledby="noe-plan" @keydown=${this.#onKey}>
      <h2 class="aksel-heading aksel-heading--medium" id="noe-plan">${texts.timeline}</h2>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.timelineHelp} ${unbrokenIds(texts.basis)}</p>
      <noe-sjekklinje></noe-sjekklinje>
      <div class="noe-plan__uker">${this.#routine.value.map((week, i) => this.#weekField(week, i))}</div>
      ${this.#stepButtons()}
      <form class="noe-plan__kjor" novalidate @submit=${this.#onSubmit}>
        ${this.#runsField()}
        <noe-knapp submit label=${CONTROLS[locale].run}></noe-knapp>
      </form>
      ${runStatus(this.#lane.value, locale, () => checkpointLane.cancel())}
    </section>`;
  }

  #weekField(week: number, i: number) {
    const locale = this.#locale.value;
    const texts = CHECKPOINTS[locale];
    const { kind } = DOCUMENT.checkpoints[i]!;
    const { least, most } = weekLimits(this.#routine.value, i);
    const help = `${monthsOfWeeks(week, locale)} · ${texts.todayMark(formatNumber(TODAY[i]!, locale))}`;
    const error = this.wrong === i ? texts.weekError(formatNumber(least, locale), formatNumber(most, locale)) : '';
    return html`<noe-felt
      .label=${texts.weekField(texts.kinds[kind])}
      .help=${help}
      .value=${String(week)}
      .error=${error}
      @change=${(event: Event) => this.#type(event, i)}
    ></noe-felt>`;
  }

  #stepButtons() {
    const texts = CHECKPOINTS[this.#locale.value];
    const { past, future } = this.#steps.value;
    return html`<div class="noe-plan__steg">
      <noe-knapp variant="secondary" size="small" label=${texts.undo} .disabled=${past.length === 0} @click=${undoStep}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.redo} .disabled=${future.length === 0} @click=${redoStep}></noe-knapp>
      <noe-knapp variant="tertiary" size="small" label=${texts.reset} @click=${resetRoutine}></noe-knapp>
    </div>`;
  }

  #runsField() {
    const locale = this.#locale.value;
    const { runs, runsHelp, runsError } = CONTROLS[locale];
    const limits = [formatNumber(RUNS_LIMITS.least, locale), formatNumber(RUNS_LIMITS.most, locale)] as const;
    const parsed = parseRuns(this.#runs.value);
    let error = '';
    if (!parsed.ok) error = parsed.reason === 'range' ? runsError.range(...limits) : runsError[parsed.reason];
    return html`<noe-felt
      data-felt="kjoringer"
      .label=${runs}
      .help=${runsHelp(...limits)}
      .value=${this.#runs.value}
      .error=${error}
      @noe-endring=${(event: CustomEvent<string>) => $runsText.set(event.detail)}
    ></noe-felt>`;
  }

  #type(event: Event, i: number): void {
    const input = event.target as HTMLInputElement;
    const parsed = parseWhole(input.value);
    const { least, most } = weekLimits(this.#routine.value, i);
    const isWeek = parsed.ok && parsed.value >= least && parsed.value <= most;
    this.wrong = isWeek ? -1 : i;
    if (isWeek) moveCheckpoint(i, parsed.value);
  }

  #onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redoStep();
    else undoStep();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (!runRoutine().ok) this.querySelector<HTMLInputElement>('[data-felt="kjoringer"] input')?.focus();
  }
}
customElements.define('noe-plan', NoePlan);
