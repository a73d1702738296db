import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Lesson } from '../../app/lessons/lesson.ts';
import { $lessonProgress, predict, progressOf } from '../../app/lessons/lesson-store.ts';
import { predictedText } from '../../app/lessons/verdict.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { parseDecimal } from '../../format/decimal-input.ts';
import { LESSON_TEXTS } from '../../i18n/lessons.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-valg.ts';

/**
 * A prediction: chosen or typed, then locked. Once locked it is only shown.
 *
 * @element noe-gjetning
 */
export class NoeGjetning extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    text: { state: true },
    asked: { state: true },
  };

  declare lesson: Lesson;
  /** Id of the chosen answer or the number as typed. */
  declare text: string;
  /** Whether somebody has tried to lock it: from then on faults are told. */
  declare asked: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #progress = new StoreController(this, $lessonProgress);

  constructor() {
    super();
    this.text = '';
    this.asked = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lesson')) return;
    this.text = '';
    this.asked = false;
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    const { predicted } = this.#progress.value[this.lesson.id] ?? progressOf(this.lesson);
    if (predicted !== null) {
      return html`<p class="aksel-body-long noe-gjetning__last" role="status">
        ${texts.recorded(predictedText(this.lesson, predicted, locale))}
      </p>`;
    }
    return html`<form class="noe-gjetning" novalidate @submit=${this.#onSubmit}>
      ${this.lesson.prediction.kind === 'choice' ? this.#choice() : this.#number()}
      <noe-knapp submit label=${texts.record}></noe-knapp>
    </form>`;
  }

  #choice() {
    const { prediction } = this.lesson;
    if (prediction.kind !== 'choice') return html``;
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    return html`<noe-valg
      legend=${texts.answers}
      .choices=${prediction.answers.map(({ id, text }) => ({ value: id, label: text[locale] }))}
      .value=${this.text}
        @noe-endring=${(event: CustomEvent<string>) => (this.text = event.detail)}
      ></noe-valg>
      <div role="alert">
        ${this.asked && this.text === '' ? html`<p class="aksel-error-message aksel-label">${texts.chooseError}</p>` : nothing}
      </div>`;
  }

  #number() {
    const { prediction } = this.lesson;
    if (prediction.kind !== 'number') return html``;
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    return html`<noe-felt
      .label=${texts.numberField(prediction.unit[locale])}
      .help=${texts.numberHelp}
      .value=${this.text}
      .error=${this.asked && !parseDecimal(this.text).ok ? texts.numberError : ''}
      @noe-endring=${(event: CustomEvent<string>) => (this.text = event.detail)}
    ></noe-felt>`;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.asked = true;
    const { prediction } = this.lesson;
    const parsed = parseDecimal(this.text);
    if (prediction.kind === 'choice' && this.text !== '') predict(this.lesson, this.text);
    else if (prediction.kind === 'number' && parsed.ok) predict(this.lesson, parsed.value);
    else this.querySelector<HTMLInputElement>('input')?.focus();
  }
}
customElements.define('noe-gjetning', NoeGjetning);
