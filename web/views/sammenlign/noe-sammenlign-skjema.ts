import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import {
  $plan,
  type ComparisonPlan,
  chooseAt,
  editPlan,
  SCENARIO_LIMITS,
  USERS_READINGS,
  type UsersReading,
} from '../../app/compare/plan.ts';
import type { ComparisonFault } from '../../app/compare/read-comparison.ts';
import { $fileFault, $own, keyedScenarios, openOwnFile } from '../../app/compare/scenarios.ts';
import { $read, compareLane, runComparison } from '../../app/compare/session.ts';
import { RUNS_LIMITS } from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import { preloadReader } from '../../app/open-file.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { CONTROLS } from '../../i18n/controls.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-kryss.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-valg.ts';
import { numberFaultText } from '../number-fault-text.ts';
import { runStatus } from '../run-status.ts';
import { faultList, fileFault, openFaults } from './fault-list.ts';

/** Users the field starts with when somebody sets a number for all. */
const FIRST_USERS = '125 000';

/**
 * The form of the comparison: base, scenarios, what is alike in all, and «Kjør».
 *
 * @element noe-sammenlign-skjema
 */
export class NoeSammenlignSkjema extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #plan = new StoreController(this, $plan);
  readonly #own = new StoreController(this, $own);
  readonly #read = new StoreController(this, $read);
  readonly #run = new StoreController(this, compareLane.state);
  readonly #file = new StoreController(this, $fileFault);

  override render(): TemplateResult | typeof nothing {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    return html`<form class="noe-styring noe-styring--lang" aria-labelledby="noe-sammenlign-skjema" novalidate @submit=${this.#onSubmit}>
      <h2 class="aksel-heading aksel-heading--small" id="noe-sammenlign-skjema">${texts.heading}</h2>
      ${plan.keys.map((_, place) => this.#scenario(plan, place))} ${this.#more(plan)} ${this.#users(plan)}
      ${this.#days(plan)} ${this.#runs(plan)}
      <div class="noe-styring__fot">
        <div role="alert">${faultList(openFaults(this.#faults()), plan, this.#own.value, locale)}</div>
        <noe-knapp submit label=${texts.run}></noe-knapp>
        ${runStatus(this.#run.value, locale, () => compareLane.cancel())}
      </div>
    </form>`;
  }

  #faults(): readonly ComparisonFault[] {
    const read = this.#read.value;
    return read === null || read.ok ? [] : read.faults;
  }

  #scenario({ keys }: ComparisonPlan, place: number) {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const entries = keyedScenarios(this.#own.value).map(({ key, title, isOwn }) => ({
      value: key,
      label: isOwn ? texts.own(title[locale]) : title[locale],
    }));
    const choose = (event: CustomEvent<string>) => editPlan({ keys: chooseAt(keys, place, event.detail) });
    const number = String(place);
    return html`<div class="noe-sammenlign__valg">
      <noe-nedtrekk
        .label=${place === 0 ? texts.base : texts.scenario(number)}
        .help=${place === 0 ? texts.baseHelp : ''}
        .entries=${entries}
        .value=${keys[place]!}
        @noe-endring=${choose}
      ></noe-nedtrekk>
      ${
        place === 0 || keys.length <= SCENARIO_LIMITS.least
          ? nothing
          : html`<noe-knapp
              variant="tertiary"
              size="small"
              label=${texts.remove(number)}
              @click=${() => editPlan({ keys: keys.filter((_, i) => i !== place) })}
            ></noe-knapp>`
      }
    </div>`;
  }

  #more({ keys }: ComparisonPlan) {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const isFull = keys.length >= SCENARIO_LIMITS.most;
    return html`<div class="noe-fil">
      <div class="noe-ut__knapper">
        ${isFull ? nothing : html`<noe-knapp variant="secondary" size="small" label=${texts.add} @click=${this.#add}></noe-knapp>`}
        <input type="file" accept=".json,application/json" hidden @change=${this.#onFile} />
        <noe-knapp variant="secondary" size="small" label=${texts.openFile} @click=${this.#pickFile}></noe-knapp>
      </div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.fileHelp}</p>
      <div role="alert">${fileFault(this.#file.value, locale)}</div>
    </div>`;
  }

  #users({ users, usersText }: ComparisonPlan) {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const fault = this.#faults().find((one) => one.kind === 'users');
    const choose = (event: CustomEvent<string>) =>
      editPlan({ users: event.detail as UsersReading, usersText: usersText === '' ? FIRST_USERS : usersText });
    return html`<noe-valg
        .legend=${texts.users}
        .help=${texts.usersHelp}
        .choices=${USERS_READINGS.map((value) => ({ value, label: texts.usersReadings[value] }))}
        .value=${users}
        @noe-endring=${choose}
      ></noe-valg>
      ${
        users === 'own'
          ? nothing
          : html`<noe-felt
              .label=${texts.usersCount}
              .value=${usersText}
              .error=${fault === undefined ? '' : numberFaultText(fault.fault, locale)}
              @noe-endring=${(event: CustomEvent<string>) => editPlan({ usersText: event.detail })}
            ></noe-felt>`
      }`;
  }

  #days({ hasDaysOfBase }: ComparisonPlan) {
    return html`<noe-kryss
      .label=${COMPARE[this.#locale.value].days}
      .checked=${hasDaysOfBase}
      @noe-endring=${(event: CustomEvent<boolean>) => editPlan({ hasDaysOfBase: event.detail })}
    ></noe-kryss>`;
  }

  #runs({ runsText }: ComparisonPlan) {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const [least, most] = [RUNS_LIMITS.least, RUNS_LIMITS.most].map((value) => formatNumber(value, locale));
    const fault = this.#faults().find((one) => one.kind === 'runs');
    const { runsError } = CONTROLS[locale];
    const error =
      fault === undefined ? '' : fault.reason === 'range' ? runsError.range(least!, most!) : runsError[fault.reason];
    return html`<noe-felt
      .label=${texts.runs}
      .help=${texts.runsHelp(least!, most!)}
      .value=${runsText}
      .error=${error}
      @noe-endring=${(event: CustomEvent<string>) => editPlan({ runsText: event.detail })}
    ></noe-felt>`;
  }

  readonly #add = (): void => {
    const { keys } = this.#plan.value!;
    const next = keyedScenarios(this.#own.value).find(({ key }) => !keys.includes(key));
    if (next !== undefined) editPlan({ keys: [...keys, next.key] });
  };

  #pickFile(): void {
    preloadReader();
    this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  }

  async #onFile(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = ''; // The same file can be opened again after it was corrected.
    const key = file === undefined ? null : await openOwnFile(file);
    const keys = this.#plan.value?.keys ?? [];
    if (key === null || keys.includes(key)) return;
    const isFull = keys.length >= SCENARIO_LIMITS.most;
    editPlan({ keys: isFull ? [...keys.slice(0, -1), key] : [...keys, key] });
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.#read.value?.ok) runComparison();
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
customElements.define('noe-sammenlign-skjema', NoeSammenlignSkjema);
