import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $address } from '../../../app/address.ts';
import { $locale } from '../../../app/locale.ts';
import { mapCommand } from '../../../app/stress/experiments/command.ts';
import { readingOf } from '../../../app/stress/experiments/crowd.ts';
import { questionText } from '../../../app/stress/experiments/experiment-link.ts';
import { $openedQuestion, openQuestion } from '../../../app/stress/experiments/linked-question.ts';
import { MAP_SIZES, MAP_THRESHOLDS } from '../../../app/stress/experiments/map-form.ts';
import {
  $map,
  $mapForm,
  $mapRead,
  $mapStale,
  emptyMap,
  mapLane,
  runMap,
  type ShownMap,
} from '../../../app/stress/experiments/map-session.ts';
import { $plan } from '../../../app/stress/plan.ts';
import { $read, openPlan } from '../../../app/stress/session.ts';
import { LightElement } from '../../../components/light-element.ts';
import { formatNumber, formatShare } from '../../../format/number.ts';
import { CAPACITY_MAP } from '../../../i18n/capacity-map.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import { STRESS_FORM } from '../../../i18n/stress-form.ts';
import '../../../components/noe-kapasitetskart.ts';
import '../../../components/noe-knapp.ts';
import '../../../components/noe-merke.ts';
import { experimentDoors } from '../experiment-doors.ts';
import { experimentStatus } from '../experiments/experiment-status.ts';
import '../experiments/noe-forsok-ut.ts';
import type { TakenAnswer } from '../experiments/noe-forsok-ut.ts';
import { openedMessage } from '../experiments/opened-message.ts';
import { plainTable } from '../experiments/plain-table.ts';
import { setupSection } from '../experiments/setup-section.ts';
import { chosenField, type TypedFormState, typedField } from '../experiments/typed-field.ts';
import { decidedCells, mapPicture, mapSentences, mapSheet, mapTable } from './map-words.ts';

/**
 * For how many users with how many FTE the limits of the stress test hold.
 *
 * @element noe-kart
 */
export class NoeKart extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #plan = new StoreController(this, $plan);
  readonly #read = new StoreController(this, $read);
  readonly #form = new StoreController(this, $mapForm);
  readonly #mapRead = new StoreController(this, $mapRead);
  readonly #map = new StoreController(this, $map);
  readonly #stale = new StoreController(this, $mapStale);
  readonly #lane = new StoreController(this, mapLane.state);
  readonly #opened = new StoreController(this, $openedQuestion);
  #stopFollowing = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    openPlan();
    this.#stopFollowing = $address.subscribe(
      ({ query }) => void openQuestion(questionText(query), (form) => $mapForm.set({ ...$mapForm.get(), ...form })),
    );
  }

  override disconnectedCallback(): void {
    this.#stopFollowing();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = CAPACITY_MAP[locale];
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div role="status" class="noe-lenkesvar">${openedMessage(this.#opened.value, locale)}</div>
      <div class="noe-flate">
        ${this.#skjema()}
        <div class="noe-resultat ${this.#stale.value ? 'noe-resultat--utdatert' : ''}">${this.#result()}</div>
      </div>
      ${experimentDoors(locale, '/stresstest/kart')}`;
  }

  #skjema() {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const locale = this.#locale.value;
    const texts = CAPACITY_MAP[locale];
    const mapRead = this.#mapRead.value;
    const form: TypedFormState = {
      form: this.#form.value,
      faults: mapRead?.ok === false ? mapRead.faults : new Map(),
      locale,
      edit: (field, text) => $mapForm.set({ ...$mapForm.get(), [field]: text }),
    };
    return html`<form class="noe-styring noe-styring--lang" aria-labelledby="noe-kart-skjema" novalidate @submit=${this.#onSubmit}>
      <h2 class="aksel-heading aksel-heading--small" id="noe-kart-skjema">${texts.heading}</h2>
      ${setupSection({ plan, read: this.#read.value, locale }, true)} ${this.#fields(form)}
      <div class="noe-styring__fot">
        ${mapRead?.ok === false ? html`<p class="aksel-error-message aksel-label">${EXPERIMENTS[locale].cannotRun}</p>` : nothing}
        <noe-knapp submit label=${EXPERIMENTS[locale].run}></noe-knapp>
        ${this.#status()}
      </div>
    </form>`;
  }

  #fields(form: TypedFormState) {
    const texts = CAPACITY_MAP[form.locale];
    const range = (legend: string, ends: readonly (readonly [field: string, label: string])[]) =>
      html`<fieldset class="aksel-fieldset noe-ender">
        <legend class="aksel-fieldset__legend aksel-label">${legend}</legend>
        <div class="noe-rutenett">${ends.map(([field, label]) => typedField(form, field, { label }))}</div>
      </fieldset>`;
    const sizes = Object.fromEntries(
      Object.keys(MAP_SIZES).map((size) => [size, texts.sizes[size as keyof typeof MAP_SIZES]]),
    );
    const thresholds = Object.fromEntries(MAP_THRESHOLDS.map((one) => [`${one}`, texts.thresholds[one]]));
    return html`${range(texts.users, [
      ['usersFrom', texts.usersFrom],
      ['usersTo', texts.usersTo],
    ])}
      ${range(texts.fte, [
        ['fteFrom', texts.fteFrom],
        ['fteTo', texts.fteTo],
      ])}
      ${chosenField(form, 'size', sizes, { label: texts.size, help: texts.cost })}
      ${chosenField(form, 'threshold', thresholds, { label: texts.threshold, help: texts.thresholdHelp })}`;
  }

  #status() {
    const locale = this.#locale.value;
    const map = this.#map.value;
    const [decided, cells] = map === null ? [0, 1] : [decidedCells(map), map.cells.length];
    const found = CAPACITY_MAP[locale].decided(formatNumber(decided, locale), formatNumber(cells, locale));
    return experimentStatus(this.#lane.value, locale, () => mapLane.cancel(), { share: decided / cells, found });
  }

  #result() {
    const locale = this.#locale.value;
    const map = this.#map.value;
    if (map !== null) return this.#figure(map, this.#told(map));
    const read = this.#mapRead.value;
    if (!read?.ok) return nothing;
    const first = html`<p class="aksel-body-long">${CAPACITY_MAP[locale].first}</p>`;
    return this.#figure(emptyMap(read.question, this.#form.value), first);
  }

  #figure(map: ShownMap, below: TemplateResult) {
    const locale = this.#locale.value;
    const texts = CAPACITY_MAP[locale];
    const caption = this.#caption(map);
    const { stale, staleHelp } = EXPERIMENTS[locale];
    return html`<figure class="noe-diagram noe-kartside" aria-label=${caption}>
      <div class="noe-overskrift">
        <h2 class="aksel-heading aksel-heading--medium">${caption}</h2>
        ${this.#stale.value ? html`<noe-merke color="warning" label=${stale}></noe-merke>` : nothing}
      </div>
      ${this.#stale.value ? html`<p class="aksel-body-short aksel-body-short--small">${staleHelp}</p>` : nothing}
      <noe-kapasitetskart caption=${caption} hint=${texts.hint} .picture=${mapPicture(map, locale)}></noe-kapasitetskart>
      ${below}
    </figure>`;
  }

  /** What is said of a map that has been begun, and how it is taken along. */
  #told(map: ShownMap) {
    const locale = this.#locale.value;
    const isRunning = this.#lane.value.phase === 'running';
    return html`${this.#key(map)} ${this.#said(map)}
      <details class="noe-detaljer">
        <summary>${EXPERIMENTS[locale].table}</summary>
        ${plainTable(mapTable(map, locale), CAPACITY_MAP[locale].tableCaption)}
      </details>
      ${isRunning ? nothing : html`<noe-forsok-ut .taken=${this.#taken(map, this.#caption(map))}></noe-forsok-ut>`}`;
  }

  #caption({ question }: ShownMap): string {
    const locale = this.#locale.value;
    const { readings } = STRESS_FORM[locale];
    return CAPACITY_MAP[locale].caption(readings[readingOf(question.plan.base)].toLowerCase());
  }

  #key({ question }: ShownMap) {
    const locale = this.#locale.value;
    const { key, keys, keyShare, levelNote } = CAPACITY_MAP[locale];
    return html`<h3 class="aksel-heading aksel-heading--xsmall">${key}</h3>
      <ul class="noe-endringer aksel-body-short aksel-body-short--small">
        ${[...Object.values(keys), keyShare, levelNote(formatShare(question.wish.level, locale, 0))].map((text) => html`<li>${text}</li>`)}
      </ul>`;
  }

  #said(map: ShownMap) {
    const locale = this.#locale.value;
    return html`<h3 class="aksel-heading aksel-heading--xsmall">${CAPACITY_MAP[locale].says}</h3>
      <ul class="noe-endringer aksel-body-short">
        ${mapSentences(map, locale).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${EXPERIMENTS[locale].parameterNote} ${CAPACITY_MAP[locale].plan(map.question.plan.hash)}</p>`;
  }

  #taken(map: ShownMap, title: string): TakenAnswer {
    const { question, form } = map;
    const { base } = question.plan;
    return {
      path: '/stresstest/kart',
      name: `kart-${base.id}`,
      ...{ title, stressTest: base, document: base, form },
      command: mapCommand(question),
      sheet: () => mapSheet(map, this.#locale.value),
    };
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.#mapRead.value?.ok) runMap();
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
customElements.define('noe-kart', NoeKart);
