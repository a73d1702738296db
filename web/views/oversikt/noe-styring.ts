import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import {
  $draft,
  editDraft,
  parseRuns,
  READINGS,
  type Reading,
  RUNS_LIMITS,
  SIZES,
  type Size,
} from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import {
  $fileProblem,
  dismissFileProblem,
  type FileProblem,
  openScenarioFile,
  preloadReader,
} from '../../app/open-file.ts';
import { runDraft } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { CONTROLS } from '../../i18n/controls.ts';
import { ISSUES } from '../../i18n/issues.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-valg.ts';
import '../../components/noe-varsel.ts';
import './noe-status.ts';

/**
 * The form: which scenario, how many runs, «Kjør», and opening a scenario file.
 *
 * @element noe-styring
 */
export class NoeStyring extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #draft = new StoreController(this, $draft);
  readonly #problem = new StoreController(this, $fileProblem);

  override render(): TemplateResult {
    const texts = CONTROLS[this.#locale.value];
    return html`<form class="noe-styring" aria-labelledby="noe-styring" novalidate @submit=${this.#onSubmit}>
      <h2 class="aksel-heading aksel-heading--small" id="noe-styring">${texts.heading}</h2>
      ${this.#sizeChoice()} ${this.#readingChoice()} ${this.#runsField()}
      <noe-knapp submit label=${texts.run}></noe-knapp>
      <noe-status></noe-status>
      ${this.#filePicker()}
    </form>`;
  }

  #sizeChoice() {
    const texts = CONTROLS[this.#locale.value];
    const draft = this.#draft.value;
    const { own } = draft;
    const title = own?.document.title[this.#locale.value] ?? '';
    const labels: Record<Size, string> = { ...texts.sizes, own: texts.sizes.own[own?.origin ?? 'file'](title) };
    const choices = SIZES.filter((size) => size !== 'own' || own !== null);
    return html`<noe-valg
      legend=${texts.size}
      .choices=${choices.map((value) => ({ value, label: labels[value] }))}
      .value=${draft.size}
      @noe-endring=${(event: CustomEvent<string>) => editDraft({ size: event.detail as Size })}
    ></noe-valg>`;
  }

  #readingChoice() {
    const texts = CONTROLS[this.#locale.value];
    const draft = this.#draft.value;
    const unused = draft.size === 'base' || draft.size === 'own';
    return html`<noe-valg
      legend=${texts.reading}
      .help=${unused ? texts.readingUnused : ''}
      .choices=${READINGS.map((value) => ({ value, label: texts.readings[value], help: texts.readingHelp[value] }))}
      .value=${draft.reading}
      .disabled=${unused}
      @noe-endring=${(event: CustomEvent<string>) => editDraft({ reading: event.detail as Reading })}
    ></noe-valg>`;
  }

  #runsField() {
    const locale = this.#locale.value;
    const texts = CONTROLS[locale];
    const least = formatNumber(RUNS_LIMITS.least, locale);
    const most = formatNumber(RUNS_LIMITS.most, locale);
    const { runsText } = this.#draft.value;
    const parsed = parseRuns(runsText);
    let error = '';
    if (!parsed.ok)
      error = parsed.reason === 'range' ? texts.runsError.range(least, most) : texts.runsError[parsed.reason];
    return html`<noe-felt
      .label=${texts.runs}
      .help=${texts.runsHelp(least, most)}
      .value=${runsText}
      .error=${error}
      @noe-endring=${(event: CustomEvent<string>) => editDraft({ runsText: event.detail })}
    ></noe-felt>`;
  }

  #filePicker() {
    const locale = this.#locale.value;
    const texts = CONTROLS[locale];
    const problem = this.#problem.value;
    return html`<div class="noe-fil">
      <a class="aksel-link" href=${hrefOf('/scenario')}>${texts.edit}</a>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.editHelp}</p>
      <input type="file" accept=".json,application/json" hidden @change=${this.#onFile} />
      <noe-knapp variant="secondary" size="small" label=${texts.openFile} @click=${this.#pickFile}></noe-knapp>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.fileHelp}</p>
      <div role="alert">
        ${
          problem === null
            ? nothing
            : html`<noe-varsel
                kind="error"
                .heading=${ISSUES[locale].heading(problem.fileName, problem.issues.length)}
                .body=${this.#issues(problem)}
              ></noe-varsel>`
        }
      </div>
      ${
        problem === null
          ? nothing
          : html`<noe-knapp variant="tertiary" size="small" label=${texts.dismiss} @click=${dismissFileProblem}></noe-knapp>`
      }
    </div>`;
  }

  #issues({ issues }: FileProblem) {
    void import('./noe-feilliste.ts');
    return html`<noe-feilliste .issues=${issues}></noe-feilliste>`;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (parseRuns(this.#draft.value.runsText).ok) runDraft();
    else this.querySelector<HTMLInputElement>('noe-felt input')?.focus();
  }

  #pickFile(): void {
    preloadReader();
    this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  }

  #onFile(event: Event): void {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = ''; // The same file can be opened again after it was corrected.
    if (file !== undefined) void openScenarioFile(file);
  }
}
customElements.define('noe-styring', NoeStyring);
