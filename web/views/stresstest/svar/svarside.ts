import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Solution } from '../../../../sim-core/contract.ts';
import { $address } from '../../../app/address.ts';
import { $locale } from '../../../app/locale.ts';
import { solveCommand } from '../../../app/stress/experiments/command.ts';
import { questionText } from '../../../app/stress/experiments/experiment-link.ts';
import { $openedQuestion, openQuestion } from '../../../app/stress/experiments/linked-question.ts';
import type { ShownAnswer, SolveSession } from '../../../app/stress/experiments/solve-session.ts';
import { $plan } from '../../../app/stress/plan.ts';
import { $read, openPlan } from '../../../app/stress/session.ts';
import { LightElement } from '../../../components/light-element.ts';
import { formatNumber } from '../../../format/number.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import { SOLVE } from '../../../i18n/solve.ts';
import '../../../components/noe-knapp.ts';
import '../../../components/noe-merke.ts';
import '../../../components/noe-svardiagram.ts';
import { experimentDoors } from '../experiment-doors.ts';
import { experimentStatus } from '../experiments/experiment-status.ts';
import '../experiments/noe-forsok-ut.ts';
import type { TakenAnswer } from '../experiments/noe-forsok-ut.ts';
import { openedMessage } from '../experiments/opened-message.ts';
import { plainTable } from '../experiments/plain-table.ts';
import { setupSection } from '../experiments/setup-section.ts';
import type { TypedFormState } from '../experiments/typed-field.ts';
import { frontierPicture, isFrontier, probabilityPicture } from './solution-picture.ts';
import { candidateTable, frontierTable, pageOf, solutionSentences, solveSheet } from './solution-words.ts';
import { solveFields } from './solve-fields.ts';

/** A page that solves for a lever: its form, its answer, and what was tried on the way. */
export abstract class Svarside extends LightElement {
  protected abstract readonly session: SolveSession;
  /** Its own address. */
  protected abstract readonly path: string;
  readonly #locale = new StoreController(this, $locale);
  readonly #plan = new StoreController(this, $plan);
  readonly #read = new StoreController(this, $read);
  readonly #opened = new StoreController(this, $openedQuestion);
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    openPlan();
    const read = $read.get();
    if (read?.ok) this.session.open(read.document);
    const { form, read: asked, shown, stale, lane } = this.session;
    const take = (typed: Readonly<Record<string, string>>) => form.set({ ...form.get(), ...typed });
    this.#leave = [
      ...[form, asked, shown, stale, lane.state].map((store) => store.listen(() => this.requestUpdate())),
      $address.subscribe(({ query }) => void openQuestion(questionText(query), take)),
    ];
  }

  override disconnectedCallback(): void {
    for (const stop of this.#leave) stop();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const page = SOLVE[locale][this.#page];
    const { stale, shown } = this.session;
    const answer = shown.get();
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${page.title}</h1>
      <p class="aksel-body-long noe-ingress">${page.lead}</p>
      <div role="status" class="noe-lenkesvar">${openedMessage(this.#opened.value, locale)}</div>
      <div class="noe-flate">
        ${this.#skjema()}
        <div class="noe-resultat ${stale.get() ? 'noe-resultat--utdatert' : ''}">
          ${answer === null ? html`<p class="aksel-body-long">${page.first}</p>` : this.#result(answer)}
        </div>
      </div>
      ${experimentDoors(locale, this.path)}`;
  }

  get #page(): 'need' | 'shock' {
    return pageOf(this.session.levers[0]!);
  }

  #skjema() {
    const plan = this.#plan.value;
    const typed = this.session.form.get();
    const read = this.#read.value;
    if (plan === null) return nothing;
    const locale = this.#locale.value;
    const asked = this.session.read.get();
    const form: TypedFormState = {
      form: typed ?? {},
      faults: asked?.ok === false ? asked.faults : new Map(),
      locale,
      edit: (field, text) => {
        if (read?.ok) this.session.edit(field, text, read.document);
      },
    };
    return html`<form class="noe-styring noe-styring--lang" aria-labelledby="noe-svar-skjema" novalidate @submit=${this.#onSubmit}>
      <h2 class="aksel-heading aksel-heading--small" id="noe-svar-skjema">${SOLVE[locale].heading}</h2>
      ${setupSection({ plan, read, locale }, this.#page === 'need')}
      ${typed === null ? nothing : solveFields(form, this.session.levers)}
      <div class="noe-styring__fot">
        ${asked?.ok === false ? html`<p class="aksel-error-message aksel-label">${EXPERIMENTS[locale].cannotRun}</p>` : nothing}
        <noe-knapp submit label=${EXPERIMENTS[locale].run}></noe-knapp>
        ${experimentStatus(this.session.lane.state.get(), locale, () => this.session.lane.cancel())}
      </div>
    </form>`;
  }

  #result(answer: ShownAnswer) {
    const locale = this.#locale.value;
    const stale = this.session.stale.get();
    const isRunning = this.session.lane.state.get().phase === 'running';
    return html`<section class="noe-svar" aria-labelledby="noe-svar">
      <div class="noe-overskrift">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-svar">${this.#heading(answer)}</h2>
        ${stale ? html`<noe-merke color="warning" label=${EXPERIMENTS[locale].stale}></noe-merke>` : nothing}
      </div>
      ${stale ? html`<p class="aksel-body-short aksel-body-short--small">${EXPERIMENTS[locale].staleHelp}</p>` : nothing}
      ${answer.solutions.map((solution, row) => this.#sentences(answer, solution, row))} ${this.#picture(answer)}
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${EXPERIMENTS[locale].parameterNote}</p>
      ${isRunning ? nothing : html`<noe-forsok-ut .taken=${this.#taken(answer)}></noe-forsok-ut>`}
    </section>`;
  }

  /** A shock starts from an ordinary half-year, and a frontier names its numbers itself. */
  #heading({ question }: ShownAnswer): string {
    const locale = this.#locale.value;
    const { answer } = SOLVE[locale];
    const isOne = this.#page === 'need' && !isFrontier(question);
    return isOne ? `${answer}: ${question.base.title[locale]}` : answer;
  }

  #sentences({ question, isFinal }: ShownAnswer, solution: Solution, row: number) {
    const locale = this.#locale.value;
    const users = question.row?.values[row];
    const name = users === undefined ? '' : SOLVE[locale].forUsers(formatNumber(users, locale));
    return html`<div class="noe-svar__ett" role=${row === 0 ? 'status' : nothing}>
      ${name === '' ? nothing : html`<h3 class="aksel-heading aksel-heading--xsmall">${name}</h3>`}
      ${solutionSentences(solution, { question, isFinal }, locale).map(
        (sentence, i) =>
          html`<p class=${i === 0 ? 'aksel-body-long' : 'aksel-body-short aksel-body-short--small'}>${sentence}</p>`,
      )}
    </div>`;
  }

  #picture(answer: ShownAnswer) {
    const locale = this.#locale.value;
    const texts = SOLVE[locale];
    const { question, solutions } = answer;
    const last = solutions.at(-1);
    if (last === undefined) return nothing;
    const caption = this.#caption(answer);
    const isMany = isFrontier(question);
    const picture = isMany ? frontierPicture(answer, locale) : probabilityPicture(last, question, locale);
    const tables = isMany
      ? [plainTable(frontierTable(answer, locale), texts.frontier)]
      : [plainTable(candidateTable(last, question, locale), texts.candidates)];
    return html`<noe-svardiagram
      caption=${caption}
      help=${isMany ? texts.chartHelp.frontier : texts.chartHelp.probability}
      tableLabel=${EXPERIMENTS[locale].table}
      .picture=${picture}
      .tables=${tables}
    ></noe-svardiagram>`;
  }

  #caption({ question }: ShownAnswer): string {
    const { chart } = SOLVE[this.#locale.value];
    if (isFrontier(question)) return chart.frontier;
    return this.#page === 'shock' ? chart.broken : chart.probability;
  }

  #taken(answer: ShownAnswer): TakenAnswer {
    const { question, form, stressTest } = answer;
    return {
      path: this.path,
      name: `svar-${question.base.id}-${question.leverId}`,
      title: this.#caption(answer),
      ...{ stressTest, document: question.base, form },
      command: solveCommand(question),
      sheet: () => solveSheet(answer, this.#locale.value),
    };
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.session.read.get()?.ok) this.session.run();
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
