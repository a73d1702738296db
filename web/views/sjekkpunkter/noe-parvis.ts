import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { comparedFigures } from '../../app/checkpoints/comparison.ts';
import type { PairedRun } from '../../app/checkpoints/paired-run.ts';
import { LightElement } from '../../components/light-element.ts';
import { unbrokenIds } from '../../components/unbroken-ids.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-valg.ts';
import { pairTable } from './figure-tables.ts';
import './noe-flyt.ts';
import './noe-forhold.ts';

type Checkpoints = ScenarioDocument['checkpoints'];
type Side = 'today' | 'changed';

/**
 * A pair of runs: figures with their difference, the change on a fixed axis, and people on their way.
 *
 * @element noe-parvis
 */
export class NoeParvis extends LightElement {
  static override properties = {
    pair: { attribute: false },
    name: { type: String },
    today: { attribute: false },
    changed: { attribute: false },
    estimate: { attribute: false },
    withChart: { type: Boolean },
    locale: { type: String },
    side: { state: true },
  };

  declare pair: PairedRun;
  /** Of the changed routine. */
  declare name: string;
  /** Checkpoints of each routine. */
  declare today: Checkpoints;
  declare changed: Checkpoints;
  /** What the closed form said, by CHECKPOINT_FIGURE_IDS; null where nothing was estimated. */
  declare estimate: Float64Array | null;
  /** Whether the change is drawn here. */
  declare withChart: boolean;
  declare locale: Locale;
  /** Whose people are shown. */
  declare side: Side;

  constructor() {
    super();
    this.name = '';
    this.today = [];
    this.changed = [];
    this.estimate = null;
    this.withChart = false;
    this.locale = 'nb';
    this.side = 'changed';
  }

  override render(): TemplateResult {
    const texts = CHECKPOINTS[this.locale];
    const figures = comparedFigures(this.pair);
    return html`<div class="noe-parvis">
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.runHelp}</p>
      ${pairTable(texts.runCaption(this.name), figures, this.estimate, this.locale)}
      ${this.withChart ? html`<noe-forhold .figures=${figures} .locale=${this.locale}></noe-forhold>` : nothing}
      ${this.#people()}
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${unbrokenIds(texts.limits)}</p>
    </div>`;
  }

  #people() {
    const texts = CHECKPOINTS[this.locale];
    const isOne = this.pair.today === this.pair.changed;
    const side = isOne ? 'today' : this.side;
    const choices = [
      { value: 'today', label: texts.columns.today },
      { value: 'changed', label: texts.columns.changed },
    ];
    const choice = html`<noe-valg
      class="noe-valg--linje"
      legend=${texts.flowRoutine}
      .choices=${choices}
      .value=${side}
      @noe-endring=${(event: CustomEvent<Side>) => (this.side = event.detail)}
    ></noe-valg>`;
    return html`${isOne ? nothing : choice}
      <noe-flyt .traces=${this.pair[side].traces} .checkpoints=${this[side]} .locale=${this.locale}></noe-flyt>`;
  }
}
customElements.define('noe-parvis', NoeParvis);
