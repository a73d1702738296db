import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type ScenarioDocument, toText } from '../../../../sim-core/contract.ts';
import { downloadText } from '../../../app/download.ts';
import { $locale } from '../../../app/locale.ts';
import { saveDrawing } from '../../../app/save-drawing.ts';
import { fileNameOf } from '../../../app/stress/experiments/command.ts';
import { questionAddress } from '../../../app/stress/experiments/experiment-link.ts';
import type { TypedForm } from '../../../app/stress/experiments/typed-form.ts';
import { LightElement } from '../../../components/light-element.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import '../../../components/noe-knapp.ts';

/** An answer that can be taken along. */
export interface TakenAnswer {
  /** Path of the page the link opens. */
  readonly path: string;
  /** Name of the files, without ending. */
  readonly name: string;
  /** What the picture shows. */
  readonly title: string;
  /** The stress test behind the question: what the link carries. */
  readonly stressTest: ScenarioDocument;
  /** The scenario the command is given. */
  readonly document: ScenarioDocument;
  readonly form: TypedForm;
  readonly command: string;
  readonly sheet: () => string;
}

/**
 * Takes an answer of an experiment along: numbers, picture, scenario, link, and the command that gives it in the terminal.
 *
 * @element noe-forsok-ut
 */
export class NoeForsokUt extends LightElement {
  static override properties = { taken: { attribute: false }, link: { state: true }, said: { state: true } };

  declare taken: TakenAnswer | null;
  /** Address that asks the question again; empty while it is made. */
  declare link: string;
  declare said: '' | 'copied' | 'refused' | 'noPicture';
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.taken = null;
    this.link = '';
    this.said = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.taken === null) return nothing;
    const texts = EXPERIMENTS[this.#locale.value];
    const button = (label: string, act: () => void) =>
      html`<noe-knapp variant="secondary" size="small" label=${label} @click=${act}></noe-knapp>`;
    return html`<section class="noe-ut" aria-labelledby="noe-forsok-ut">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-forsok-ut">${texts.take}</h2>
      <div class="noe-ut__knapper">
        ${button(texts.csv, () => this.#saveSheet())} ${button(texts.svg, () => this.#savePicture('svg'))}
        ${button(texts.png, () => this.#savePicture('png'))} ${button(texts.json, () => this.#saveScenario())}
        ${button(texts.copyLink, () => this.#copy(this.link))}
        ${this.link === '' ? nothing : html`<a class="aksel-link" href=${this.link}>${texts.link}</a>`}
      </div>
      <h3 class="aksel-heading aksel-heading--xsmall">${texts.command}</h3>
      <pre class="noe-kommando" tabindex="0" role="region" aria-label=${texts.command}><code>${this.taken.command}</code></pre>
      <div class="noe-ut__knapper">${button(texts.copyCommand, () => this.#copy(this.taken?.command ?? ''))}</div>
      <div role="status">${this.said === '' ? nothing : html`<p>${texts[this.said]}</p>`}</div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.commandHelp}</p>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('taken') || this.taken?.command === changed.get('taken')?.command) return;
    this.link = '';
    this.said = '';
    void this.#makeLink(this.taken);
  }

  async #makeLink(taken: TakenAnswer | null): Promise<void> {
    if (taken === null) return;
    const link = await questionAddress(taken.path, taken.stressTest, taken.form);
    if (taken.command === this.taken?.command) this.link = link; // Else another answer has come meanwhile.
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = 'copied';
    } catch {
      this.said = 'refused';
    }
  }

  #saveSheet(): void {
    if (this.taken !== null) downloadText(`${this.taken.name}.csv`, 'text/csv', this.taken.sheet());
  }

  #saveScenario(): void {
    if (this.taken === null) return;
    const { document } = this.taken;
    downloadText(fileNameOf(document), 'application/json', toText(document));
  }

  /** The drawing stands beside this element, on the same page. */
  async #savePicture(kind: 'svg' | 'png'): Promise<void> {
    const drawing = this.parentElement?.querySelector<SVGSVGElement>('svg.noe-tegning');
    if (this.taken === null || drawing === null || drawing === undefined) return;
    const { name: file, title } = this.taken;
    try {
      await saveDrawing(drawing, { title, file }, kind);
    } catch {
      this.said = 'noPicture';
    }
  }
}
customElements.define('noe-forsok-ut', NoeForsokUt);
