import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { describeFault } from '../../../sim-core/contract.ts';
import { type CheckKind, FALSE_ALARM } from '../../../sim-core/self-check/check-row.ts';
import { hrefOf } from '../../app/address.ts';
import { downloadText } from '../../app/download.ts';
import { $locale } from '../../app/locale.ts';
import { createSelfCheckWorker } from '../../app/self-check/create-worker.ts';
import { SelfCheckLane, type SelfCheckState } from '../../app/self-check/self-check-lane.ts';
import type { IconName } from '../../components/icon.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatRemaining } from '../../format/duration.ts';
import { formatNumber } from '../../format/number.ts';
import { SELF_CHECK } from '../../i18n/self-check.ts';
import { STATUS } from '../../i18n/status.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-fremdrift.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-kryss.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-varsel.ts';
import { checkSheet } from './check-sheet.ts';
import { checkTable } from './check-table.ts';
import { conclusionText, rowsOf, wholeVerdict } from './check-words.ts';

const KINDS = ['formula', 'engines'] as const satisfies readonly CheckKind[];
const DEPTHS = [10, 20, 40] as const;
const MOST_SEED_CHARACTERS = 64;
const KIND_OF = { pass: 'success', fail: 'error', imprecise: 'warning' } as const satisfies Record<string, IconName>;

/**
 * The page where a visitor’s own browser examines the engine, in a worker that can be stopped.
 *
 * @element noe-selvtest
 */
export class NoeSelvtest extends LightElement {
  static override properties = {
    kinds: { state: true },
    depth: { state: true },
    seed: { state: true },
    asked: { state: true },
  };

  declare kinds: readonly CheckKind[];
  declare depth: (typeof DEPTHS)[number];
  declare seed: string;
  /** True when a start was tried with the form as it is: only then its faults are told. */
  declare asked: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #lane: SelfCheckLane;
  readonly #state: StoreController<SelfCheckState>;

  /** @param createWorker - Only tests give another worker, with a planted fault. */
  constructor(createWorker: () => Promise<Worker> = createSelfCheckWorker) {
    super();
    this.kinds = KINDS;
    this.depth = 20;
    this.seed = 'selvtest';
    this.asked = false;
    this.#lane = new SelfCheckLane(createWorker);
    this.#state = new StoreController(this, this.#lane.state);
  }

  override disconnectedCallback(): void {
    this.#lane.cancel();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const texts = SELF_CHECK[this.#locale.value];
    const { phase, groups } = this.#state.value;
    return html`<p class="aksel-body-short"><a class="aksel-link" href=${hrefOf('/grunnlag')}>${texts.back}</a></p>
      <h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div class="noe-flate">
        ${this.#form(phase === 'running')}
        <div class="noe-resultat">
          <section aria-labelledby="noe-selvtest-regel">
            <h2 class="aksel-heading aksel-heading--small" id="noe-selvtest-regel">${texts.rule}</h2>
            <p class="aksel-body-long noe-lesbar">${texts.ruleText(formatNumber(1 / FALSE_ALARM, this.#locale.value))}</p>
            <p class="aksel-body-short aksel-body-short--small noe-dempet noe-lesbar">${texts.ruleDetail}</p>
          </section>
          ${phase === 'idle' ? nothing : this.#status()}
          ${KINDS.map((kind) => {
            const ofKind = groups.filter((group) => group.kind === kind);
            return ofKind.length === 0 ? nothing : this.#section(kind, ofKind);
          })}
        </div>
      </div>`;
  }

  #form(isRunning: boolean) {
    const texts = SELF_CHECK[this.#locale.value];
    const nothingChosen = this.asked && this.kinds.length === 0;
    return html`<form class="noe-styring" novalidate @submit=${this.#onSubmit}>
      <fieldset class="aksel-fieldset noe-rute">
        <legend class="aksel-fieldset__legend aksel-label">${texts.what}</legend>
        ${KINDS.map(
          (kind) =>
            html`<noe-kryss label=${texts.kinds[kind]} .checked=${this.kinds.includes(kind)}
              @noe-endring=${(event: CustomEvent<boolean>) => this.#tick(kind, event.detail)}></noe-kryss>`,
        )}
        <div aria-live="polite">${nothingChosen ? html`<p class="aksel-error-message aksel-label">${texts.nothingChosen}</p>` : nothing}</div>
      </fieldset>
      <noe-nedtrekk label=${texts.depth} help=${texts.depthHelp} .value=${String(this.depth)}
        .entries=${DEPTHS.map((depth) => ({ value: String(depth), label: texts.depths[depth] }))}
        @noe-endring=${(event: CustomEvent<string>) => (this.depth = Number(event.detail) as NoeSelvtest['depth'])}
      ></noe-nedtrekk>
      <noe-felt kind="text" label=${texts.seed} help=${texts.seedHelp} .value=${this.seed}
        .error=${this.asked ? this.#seedFault() : ''}
        @noe-endring=${(event: CustomEvent<string>) => (this.seed = event.detail)}
      ></noe-felt>
      ${
        isRunning
          ? html`<noe-knapp variant="secondary" label=${texts.cancel} @click=${() => this.#lane.cancel()}></noe-knapp>`
          : html`<noe-knapp submit label=${this.#state.value.phase === 'idle' ? texts.start : texts.again}></noe-knapp>`
      }
    </form>`;
  }

  #seedFault(): string {
    const texts = SELF_CHECK[this.#locale.value];
    if (this.seed.trim() === '') return texts.seedMissing;
    return this.seed.trim().length > MOST_SEED_CHARACTERS ? texts.seedLong : '';
  }

  #tick(kind: CheckKind, isOn: boolean): void {
    this.kinds = KINDS.filter((one) => (one === kind ? isOn : this.kinds.includes(one)));
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.asked = true;
    if (this.kinds.length === 0 || this.#seedFault() !== '') return;
    void this.#lane.start({ kinds: this.kinds, replications: this.depth, seed: this.seed.trim() });
  }

  /** Ends are announced, steps are not. */
  #status() {
    const { phase } = this.#state.value;
    return html`<div>
      ${phase === 'running' ? this.#progress() : nothing}
      <div role="status">${this.#ended()}</div>
    </div>`;
  }

  #progress() {
    const locale = this.#locale.value;
    const texts = SELF_CHECK[locale];
    const { step, remainingSec } = this.#state.value;
    const number = (value: number) => formatNumber(value, locale);
    const text =
      step === null
        ? texts.starting
        : texts.progress(
            number(step.done),
            number(step.of),
            step.title[locale],
            formatRemaining(remainingSec ?? 0, locale),
          );
    const share = step === null ? Number.NaN : step.done / step.of;
    return html`<noe-fremdrift .label=${texts.running} .text=${text} .share=${share}></noe-fremdrift>`;
  }

  #ended() {
    const locale = this.#locale.value;
    const texts = SELF_CHECK[locale];
    const { phase, groups, fault } = this.#state.value;
    const rows = rowsOf(groups);
    switch (phase) {
      case 'done': {
        const verdict = wholeVerdict(rows);
        return html`<noe-varsel kind=${KIND_OF[verdict]} .heading=${conclusionText(rows, locale)}
            .text=${verdict === 'fail' ? texts.failedHelp : ''}></noe-varsel>
          <noe-knapp variant="secondary" size="small" class="noe-luft" label=${texts.save} @click=${this.#save}></noe-knapp>`;
      }
      case 'cancelled':
        return html`<noe-varsel kind="info" .text=${texts.cancelled(formatNumber(rows.length, locale))}></noe-varsel>`;
      case 'failed':
        return html`<noe-varsel kind="error" .heading=${texts.broken}
          .text=${fault === null ? '' : STATUS[locale].faults[fault.kind]}
          .body=${html`<p>${texts.brokenHelp}</p>
            <details class="noe-detaljer">
              <summary>${STATUS[locale].details}</summary>
              <p lang="en">${fault === null ? '' : describeFault(fault)}</p>
            </details>`}></noe-varsel>`;
      case 'idle':
      case 'running':
        return nothing;
      default:
        return phase satisfies never;
    }
  }

  #section(kind: CheckKind, groups: SelfCheckState['groups']) {
    const locale = this.#locale.value;
    return html`<section aria-labelledby="noe-selvtest-${kind}">
      <h2 class="aksel-heading aksel-heading--small" id="noe-selvtest-${kind}">${SELF_CHECK[locale].kinds[kind]}</h2>
      ${checkTable(kind, groups, locale)}
    </section>`;
  }

  #save(): void {
    const locale = this.#locale.value;
    downloadText(SELF_CHECK[locale].file, 'text/csv', checkSheet(this.#state.value.groups, locale));
  }
}
customElements.define('noe-selvtest', NoeSelvtest);
