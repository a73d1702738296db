import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { $address, hrefOf } from '../../app/address.ts';
import { $draft } from '../../app/draft.ts';
import { $book, $bookFailed, type OpenBook, openEvidence } from '../../app/grunnlag/book.ts';
import { type Asked, askedFor, PARTS, type Part, partHref } from '../../app/grunnlag/part.ts';
import { libraryScenario } from '../../app/library.ts';
import { $locale } from '../../app/locale.ts';
import { chosenScenario } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { GRUNNLAG } from '../../i18n/grunnlag.ts';
import '../../components/noe-varsel.ts';
import { modelPart } from './model-part.ts';
import './noe-motsigelser.ts';
import './noe-parametre.ts';
import './noe-poster.ts';
import { postCard } from './post-card.ts';
import { treffPart } from './treff-part.ts';

/**
 * Where the numbers come from, for analysts and sceptical reviewers, part by part.
 *
 * @element noe-grunnlag
 */
export class NoeGrunnlag extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #address = new StoreController(this, $address);
  readonly #book = new StoreController(this, $book);
  readonly #failed = new StoreController(this, $bookFailed);
  readonly #draft = new StoreController(this, $draft);
  /** What was shown last: only a change moves the focus, and the router moves it between pages. */
  #shown: Asked | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void openEvidence();
  }

  override render(): TemplateResult {
    const texts = GRUNNLAG[this.#locale.value];
    const asked = askedFor(this.#address.value.query);
    const book = this.#book.value;
    return html`<h1 class="aksel-heading aksel-heading--xlarge" tabindex="-1">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <nav class="noe-deler" aria-label=${texts.menu}>
        <ul>
          ${PARTS.map((part) => this.#link(part, asked.part))}
          <li><a class="noe-navigasjon__lenke" href=${hrefOf('/grunnlag/selvtest')}>${texts.selfCheck}</a></li>
        </ul>
      </nav>
      ${book === null ? this.#waiting() : html`${this.#card(asked, book)} ${this.#part(asked.part, book)}`}`;
  }

  #link(part: Part, open: Part) {
    return html`<li>
      <a class="noe-navigasjon__lenke" href=${partHref(part)} aria-current=${part === open ? 'true' : nothing}>
        ${GRUNNLAG[this.#locale.value].parts[part]}
      </a>
    </li>`;
  }

  #waiting() {
    const texts = GRUNNLAG[this.#locale.value];
    return this.#failed.value
      ? html`<noe-varsel kind="error" .heading=${texts.failed} .text=${texts.failedHelp}></noe-varsel>`
      : html`<p class="aksel-body-long" role="status">${texts.loading}</p>`;
  }

  #card({ post }: Asked, book: OpenBook) {
    if (post === null) return nothing;
    const locale = this.#locale.value;
    const fact = book.byId.get(post);
    if (fact !== undefined) return postCard(fact, book, locale);
    return html`<noe-varsel kind="warning" .text=${GRUNNLAG[locale].notFound(post)}></noe-varsel>`;
  }

  #part(part: Part, book: OpenBook): TemplateResult {
    const locale = this.#locale.value;
    switch (part) {
      case 'poster':
        return html`<noe-poster .facts=${book.facts} .locale=${locale}></noe-poster>`;
      case 'treff':
        return treffPart(book.report, locale);
      case 'parametre':
        return html`<noe-parametre .report=${book.report} .locale=${locale}></noe-parametre>`;
      case 'modellen':
        return modelPart((chosenScenario(this.#draft.value) ?? libraryScenario('base', 'stock')).document, locale);
      case 'motsigelser':
        return html`<noe-motsigelser .book=${book} .locale=${locale}></noe-motsigelser>`;
      default:
        return part satisfies never;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#book.value === null) return;
    const asked = askedFor(this.#address.value.query);
    const before = this.#shown;
    this.#shown = asked;
    const isNew = before !== undefined && (before.part !== asked.part || before.post !== asked.post);
    const isLinked = before === undefined && asked.post !== null;
    if (isNew || isLinked) this.#land(asked);
  }

  /** Who follows a link to a record or a part lands on its heading. */
  #land({ post }: Asked): void {
    const heading = (post === null ? null : this.querySelector<HTMLElement>('#noe-post')) ?? this.querySelector('h1');
    globalThis.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
    if (post !== null) heading?.scrollIntoView({ block: 'start' });
  }
}
customElements.define('noe-grunnlag', NoeGrunnlag);
