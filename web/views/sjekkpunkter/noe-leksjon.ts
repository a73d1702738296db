import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ENGINE_VERSION } from '../../../sim-core/contract.ts';
import { hrefOf } from '../../app/address.ts';
import type { PairedRun } from '../../app/checkpoints/paired-run.ts';
import { DOCUMENT } from '../../app/checkpoints/store.ts';
import { type Lesson, lessonDocument } from '../../app/lessons/lesson.ts';
import {
  $lessonProgress,
  type LessonProgress,
  lessonLane,
  progressOf,
  runLesson,
  startOver,
} from '../../app/lessons/lesson-store.ts';
import { filled, lessonValues } from '../../app/lessons/lesson-values.ts';
import { FROZEN, LESSONS } from '../../app/lessons/lessons.ts';
import { verdictOf, verdictWords } from '../../app/lessons/verdict.ts';
import { $locale } from '../../app/locale.ts';
import type { RunState } from '../../app/run-lane.ts';
import { LightElement } from '../../components/light-element.ts';
import { unbrokenIds } from '../../components/unbroken-ids.ts';
import { formatNumber } from '../../format/number.ts';
import { CONTROLS } from '../../i18n/controls.ts';
import { LESSON_TEXTS } from '../../i18n/lessons.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-varsel.ts';
import { runStatus } from '../run-status.ts';
import './noe-gjetning.ts';
import './noe-parvis.ts';

/**
 * One lesson: predict, run, explain. On paper it is the sheet of the lesson.
 *
 * @element noe-leksjon
 */
export class NoeLeksjon extends LightElement {
  static override properties = { lesson: { attribute: false } };

  declare lesson: Lesson;
  readonly #locale = new StoreController(this, $locale);
  readonly #progress = new StoreController(this, $lessonProgress);
  readonly #lane = new StoreController(this, lessonLane.state);
  #seen: PairedRun | null = null;

  override render(): TemplateResult {
    const { lesson } = this;
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    const progress = this.#progress.value[lesson.id] ?? progressOf(lesson);
    const place = formatNumber(LESSONS.indexOf(lesson) + 1, locale);
    return html`<article class="noe-leksjon" aria-labelledby="noe-leksjon">
      <p class="aksel-body-short noe-leksjon__sti">
        <a class="aksel-link" href=${hrefOf('/sjekkpunkter')}>${texts.all}</a>
        <span class="noe-dempet">${texts.number(place, formatNumber(LESSONS.length, locale))}</span>
        ${progress.attempt > 1 ? html`<noe-merke label=${texts.attempt(formatNumber(progress.attempt, locale))}></noe-merke>` : nothing}
      </p>
      <h2 class="aksel-heading aksel-heading--large" id="noe-leksjon" tabindex="-1">${lesson.title[locale]}</h2>
      <p class="aksel-body-long">${lesson.story[locale]}</p>
      <section aria-labelledby="noe-leksjon-1">
        <h3 class="aksel-heading aksel-heading--medium" id="noe-leksjon-1">${texts.predict}</h3>
        <p class="aksel-body-long noe-leksjon__sporsmal">${lesson.question[locale]}</p>
        <noe-gjetning .lesson=${lesson}></noe-gjetning>
      </section>
      ${this.#runStep(progress)} ${progress.pair === null ? nothing : this.#explained(progress, progress.pair)}
      ${this.#foot(progress)}
    </article>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The run of the lesson before would be told of as this one's.
    if (changed.has('lesson') && changed.get('lesson') !== undefined) lessonLane.cancel();
  }

  /** Whoever waited for the run goes on reading at the answer. */
  protected override updated(changed: PropertyValues<this>): void {
    const { pair } = progressOf(this.lesson);
    const isNew = pair !== null && pair !== this.#seen && !changed.has('lesson');
    this.#seen = pair;
    if (isNew) this.querySelector<HTMLElement>('#noe-leksjon-3')?.focus();
  }

  #runStep({ predicted, pair }: LessonProgress) {
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    if (pair !== null) return nothing;
    const help = predicted === null ? texts.predictFirst : texts.runHelp(formatNumber(FROZEN.replications, locale));
    return html`<section class="noe-leksjon__kjor" aria-labelledby="noe-leksjon-2">
      <h3 class="aksel-heading aksel-heading--medium" id="noe-leksjon-2">${texts.run}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${help}</p>
      <noe-knapp label=${CONTROLS[locale].run} .disabled=${predicted === null} @click=${() => runLesson(this.lesson)}></noe-knapp>
      ${runStatus(this.#ownState(), locale, () => lessonLane.cancel())}
    </section>`;
  }

  /** What became of another lesson's run is not told here. */
  #ownState(): RunState {
    const state = this.#lane.value;
    return 'name' in state && state.name === this.lesson.title ? state : { phase: 'idle' };
  }

  #explained({ predicted }: LessonProgress, pair: PairedRun) {
    const { lesson } = this;
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    const values = lessonValues(pair);
    const verdict = verdictOf(lesson, predicted ?? '', values, locale);
    return html`<section aria-labelledby="noe-leksjon-3">
        <h3 class="aksel-heading aksel-heading--medium" id="noe-leksjon-3" tabindex="-1">${texts.explain}</h3>
        <noe-varsel
          kind=${verdict.isGood ? 'success' : 'info'}
          .heading=${verdictWords(lesson, verdict, locale)}
          .text=${verdict.outcome}
        ></noe-varsel>
        ${lesson.explanation[locale].map((text) => html`<p class="aksel-body-long noe-leksjon__avsnitt">${filled(text, values, locale)}</p>`)}
      </section>
      <section aria-labelledby="noe-leksjon-tall">
        <h3 class="aksel-heading aksel-heading--medium" id="noe-leksjon-tall">${texts.numbers}</h3>
        <noe-parvis
          withChart
          .pair=${pair}
          .name=${lesson.title[locale]}
          .today=${DOCUMENT.checkpoints}
          .changed=${lessonDocument(DOCUMENT, lesson).checkpoints}
          .locale=${locale}
        ></noe-parvis>
      </section>`;
  }

  #foot({ pair }: LessonProgress) {
    const locale = this.#locale.value;
    const texts = LESSON_TEXTS[locale];
    const { engineVersion, seed, replications } = FROZEN;
    return html`<footer class="noe-leksjon__bunn aksel-body-short aksel-body-short--small">
      <p>${texts.frozen(engineVersion, seed, formatNumber(replications, locale))} ${texts.facts} ${unbrokenIds(this.lesson.facts.join(', '))}.</p>
      ${engineVersion === ENGINE_VERSION ? nothing : html`<p>${texts.otherEngine(engineVersion, ENGINE_VERSION)}</p>`}
      ${
        pair === null
          ? nothing
          : html`<div class="noe-leksjon__knapper">
              <noe-knapp variant="secondary" size="small" label=${texts.print} @click=${() => globalThis.print()}></noe-knapp>
              <noe-knapp variant="tertiary" size="small" label=${texts.again} @click=${() => startOver(this.lesson)}></noe-knapp>
            </div>`
      }
    </footer>`;
  }
}
customElements.define('noe-leksjon', NoeLeksjon);
