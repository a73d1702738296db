import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FIELD_GROUPS, type Field, type FieldGroup, toText } from '../../../sim-core/contract.ts';
import { hrefOf } from '../../app/address.ts';
import { downloadText } from '../../app/download.ts';
import { EDITABLE } from '../../app/editor/changes.ts';
import { fieldAround } from '../../app/editor/field-around.ts';
import { isWithin } from '../../app/editor/place.ts';
import { isFound } from '../../app/editor/search.ts';
import {
  $changes,
  $edit,
  $readEdit,
  $steps,
  $told,
  endTyping,
  openEditor,
  redoEdit,
  resetAll,
  runEdit,
  undoEdit,
} from '../../app/editor/store.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { EDITOR } from '../../i18n/editor.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-kryss.ts';
import '../noe-lagre.ts';
import { markLegend } from './backing-details.ts';
import type { EditorForm } from './editor-form.ts';
import { faultSummary } from './fault-summary.ts';
import { focusPlace } from './focus-place.ts';
import { groupSection } from './group-section.ts';
import { sidePanel } from './side-panel.ts';

/**
 * The scenario editor: every field of the field table with help, range, source, what it was, and what is wrong.
 *
 * @element noe-scenario
 */
export class NoeScenario extends LightElement {
  static override properties = {
    wanted: { state: true },
    onlyChanged: { state: true },
    open: { state: true },
  };

  /** What somebody looks for. */
  declare wanted: string;
  declare onlyChanged: boolean;
  /** Groups that are open. */
  declare open: ReadonlySet<FieldGroup>;
  readonly #locale = new StoreController(this, $locale);
  readonly #edit = new StoreController(this, $edit);
  readonly #read = new StoreController(this, $readEdit);
  readonly #steps = new StoreController(this, $steps);
  readonly #changes = new StoreController(this, $changes);
  readonly #told = new StoreController(this, $told);
  /** Place that gets the focus when it is on the page; empty for none. */
  #target = '';

  constructor() {
    super();
    this.wanted = '';
    this.onlyChanged = false;
    this.open = new Set<FieldGroup>(['staff']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    openEditor();
  }

  override render(): TemplateResult | typeof nothing {
    const edit = this.#edit.value;
    const read = this.#read.value;
    if (edit === null || read === null) return nothing;
    const locale = this.#locale.value;
    const texts = EDITOR[locale];
    const form: EditorForm = { edit, faults: read.ok ? new Map() : read.faults, locale };
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">
        <strong>${texts.base(edit.start.title[locale])}</strong> ${texts.lead(formatNumber(EDITABLE.length, locale))}
      </p>
      <form class="noe-flate" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @focusout=${endTyping}>
        ${this.#panel(form)}
        <div class="noe-scenario__felt">
          <div role="status" class="aksel-body-short aksel-body-short--small">${this.#toldText()}</div>
          ${faultSummary(form, (place) => this.#goTo(place))} ${this.#search()} ${this.#groups(form)}
        </div>
      </form>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const target = this.#target;
    this.#target = '';
    if (target !== '') void focusPlace(this, target);
  }

  #panel(form: EditorForm) {
    const steps = this.#steps.value;
    const state = {
      changes: this.#changes.value,
      canUndo: (steps?.past.length ?? 0) > 0,
      canRedo: (steps?.future.length ?? 0) > 0,
      document: this.#read.value?.ok ? this.#read.value.document : null,
    };
    return sidePanel(form, state, {
      save: () => this.#save(),
      undo: undoEdit,
      redo: redoEdit,
      resetAll,
      goTo: (place) => this.#goTo(place),
    });
  }

  #search() {
    const locale = this.#locale.value;
    const texts = EDITOR[locale];
    const shown = this.#shown().length;
    return html`<div class="noe-scenario__sok" role="search" aria-label=${texts.search}>
      <noe-felt
        kind="text"
        .label=${texts.find}
        .help=${texts.findHelp}
        .value=${this.wanted}
        @noe-endring=${(event: CustomEvent<string>) => (this.wanted = event.detail)}
      ></noe-felt>
      <noe-kryss
        .label=${texts.onlyChanged}
        .checked=${this.onlyChanged}
        @noe-endring=${(event: CustomEvent<boolean>) => (this.onlyChanged = event.detail)}
      ></noe-kryss>
      <p role="status" class="aksel-body-short aksel-body-short--small">
        ${this.#isNarrowed() ? (shown === 0 ? texts.foundNone : texts.found(formatNumber(shown, locale))) : ''}
      </p>
      <details class="noe-detaljer">
        <summary>${texts.legend}</summary>
        ${markLegend(locale)}
      </details>
    </div>`;
  }

  #groups(form: EditorForm) {
    const shown = this.#shown();
    const changed = new Set(this.#changes.value);
    return FIELD_GROUPS.map((group) => {
      const fields = shown.filter((field) => field.group === group);
      if (fields.length === 0) return nothing;
      const isOpen = this.#isNarrowed() || this.open.has(group);
      return groupSection(form, { group, fields, changed, isOpen }, (nowOpen) => this.#toggle(group, nowOpen));
    });
  }

  #shown(): readonly Field[] {
    const changed = new Set(this.#changes.value);
    const locale = this.#locale.value;
    return EDITABLE.filter(
      (field) =>
        (!this.onlyChanged || changed.has(field)) && (this.wanted.trim() === '' || isFound(field, this.wanted, locale)),
    );
  }

  #isNarrowed(): boolean {
    return this.onlyChanged || this.wanted.trim() !== '';
  }

  #toggle(group: FieldGroup, isOpen: boolean): void {
    if (this.#isNarrowed() || this.open.has(group) === isOpen) return;
    const open = new Set(this.open);
    if (isOpen) open.add(group);
    else open.delete(group);
    this.open = open;
  }

  #toldText(): string {
    const told = this.#told.value;
    const locale = this.#locale.value;
    if (told === null) return '';
    const texts = EDITOR[locale].told;
    return told.kind === 'other-base'
      ? texts['other-base']
      : texts[told.kind](told.fields.map((field) => field.label[locale]).join(', '));
  }

  /** Opens the group of a place and puts the focus there. */
  #goTo(place: string): void {
    const field = fieldAround(place);
    if (field === undefined) return;
    this.wanted = '';
    this.onlyChanged = false;
    this.open = new Set([...this.open, field.group]);
    this.#target = isWithin(place, field.path) ? place : field.path;
    this.requestUpdate();
  }

  #save(): void {
    const read = this.#read.value;
    if (read?.ok) downloadText(`${read.document.id}.json`, 'application/json', toText(read.document));
    else this.#showFaults();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (runEdit()) globalThis.location.hash = hrefOf('/');
    else this.#showFaults();
  }

  #showFaults(): void {
    this.querySelector<HTMLElement>('.noe-feilsammendrag')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    if ((event.target as Element).closest('[role="search"]') !== null) return;
    event.preventDefault(); // The field’s own undo knows nothing of the other fields.
    if (key === 'y' || event.shiftKey) redoEdit();
    else undoEdit();
  }
}
customElements.define('noe-scenario', NoeScenario);
