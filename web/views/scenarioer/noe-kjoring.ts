import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { ENGINE_VERSION } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import { provenance } from '../../app/provenance.ts';
import { reportHref } from '../../app/report/address.ts';
import { $contents, remove, writeRunNote } from '../../app/saved/page-cabinet.ts';
import { MOST_CHARACTERS, type SavedRun } from '../../app/saved/records.ts';
import { $rerun, $rerunning, rerunLane, runAgain } from '../../app/saved/rerun.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatMoment } from '../../format/moment.ts';
import { formatNumber } from '../../format/number.ts';
import { HISTORY } from '../../i18n/history.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-varsel.ts';
import '../noe-lagre.ts';
import { headlineOf } from '../oversikt/headline.ts';
import { keyFigureTable } from '../oversikt/key-figure-table.ts';
import { startFault } from '../oversikt/start-check.ts';
import { runsText } from '../result-tags.ts';
import { runStatus } from '../run-status.ts';
import './noe-dorrad.ts';
import './noe-kopier-lenke.ts';
import { rerunMessage } from './rerun-message.ts';

/**
 * One run of the history: the numbers that were kept, and whether they come again.
 *
 * @element noe-kjoring
 */
export class NoeKjoring extends LightElement {
  static override properties = { run: { attribute: false }, isOpen: { state: true } };

  declare run: SavedRun;
  declare isOpen: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);
  readonly #rerun = new StoreController(this, $rerun);
  readonly #rerunning = new StoreController(this, $rerunning);
  readonly #lane = new StoreController(this, rerunLane.state);

  constructor() {
    super();
    this.isOpen = false;
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = { ...SAVED[locale], ...HISTORY[locale] };
    const { id, name, page, result, finishedAt, note } = this.run;
    const told = `${formatMoment(finishedAt, locale)} · ${texts.runsAnd(runsText(result.replications, locale), texts.pages[page])}`;
    return html`<details class="noe-gruppe" .open=${this.isOpen} @toggle=${this.#onToggle}>
      <summary class="noe-gruppe__hode">
        <h3 class="aksel-heading aksel-heading--small">${name[locale]}</h3>
        <span class="aksel-body-short aksel-body-short--small noe-dempet">${told}</span>
        ${this.#contents.value.unkept.has(id) ? html`<noe-merke color="warning" .label=${texts.unkept}></noe-merke>` : nothing}
        ${note.trim() === '' ? nothing : html`<p class="aksel-body-short aksel-body-short--small">${note}</p>`}
      </summary>
      ${this.isOpen ? this.#body() : nothing}
    </details>`;
  }

  #body() {
    const locale = this.#locale.value;
    const texts = { ...SAVED[locale], ...HISTORY[locale] };
    const { run } = this;
    const { document, result, hash } = run;
    const name = run.name[locale];
    return html`<div class="noe-gruppe__kropp">
      ${result.engineVersion === ENGINE_VERSION ? nothing : html`<noe-varsel kind="warning" .text=${texts.engineOld(result.engineVersion, ENGINE_VERSION)}></noe-varsel>`}
      ${this.#conclusion(name)}
      ${startFault(result.start, locale) === null ? keyFigureTable(run, null, locale) : nothing}
      ${this.#again()}
      <noe-felt
        kind="paragraph"
        .label=${texts.runNote}
        .help=${texts.notesHelp(formatNumber(MOST_CHARACTERS, locale))}
        .value=${run.note}
        @noe-endring=${(event: CustomEvent<string>) => writeRunNote(run, event.detail.slice(0, MOST_CHARACTERS))}
      ></noe-felt>
      <noe-dorrad .name=${name} from="saved" .read=${() => ({ document, hash })}></noe-dorrad>
      <p><a class="aksel-link" href=${reportHref(run.id)}>${texts.report}</a></p>
      <div class="noe-knapperad">
        <noe-kopier-lenke .scenario=${document} fingerprint=${result.fingerprint}></noe-kopier-lenke>
        <noe-knapp variant="secondary" size="small" label=${texts.remove} @click=${() => remove('runs', run.id, name)}></noe-knapp>
      </div>
      <details class="noe-detaljer">
        <summary>${texts.saveScenario}</summary>
        <noe-lagre .scenario=${document}></noe-lagre>
      </details>
      <div>${provenance(run, locale)}</div>
    </div>`;
  }

  #conclusion(name: string) {
    const locale = this.#locale.value;
    const { document, result, ordinaryPeakHours } = this.run;
    const asked = { name, hasWave: document.demand.waves.length > 0, ordinaryPeakHours };
    const { title, sentences } = headlineOf(result, asked, locale);
    return html`<div>
      <h4 class="aksel-heading aksel-heading--small">${title}</h4>
      ${sentences.map((sentence) => html`<p class="aksel-body-long">${sentence}</p>`)}
    </div>`;
  }

  #again() {
    const locale = this.#locale.value;
    const { run } = this;
    const rerun = this.#rerun.value;
    return html`<div class="noe-pa-nytt">
      <noe-knapp variant="secondary" size="small" label=${HISTORY[locale].runAgain} @click=${() => runAgain(run)}></noe-knapp>
      ${this.#rerunning.value === run.id ? runStatus(this.#lane.value, locale, () => rerunLane.cancel()) : nothing}
      <div role="status">${rerun?.id === run.id ? rerunMessage(rerun, run, locale) : nothing}</div>
    </div>`;
  }

  #onToggle(event: Event): void {
    // Details inside it tell their own opening too.
    if (event.target === event.currentTarget) this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
  }
}
customElements.define('noe-kjoring', NoeKjoring);
