import { StoreController } from '@nanostores/lit';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../components/light-element.ts';
import { FAULTS } from '../i18n/faults.ts';
import { SHELL } from '../i18n/shell.ts';
import { $pages, $path } from './address.ts';
import { $locale } from './locale.ts';
import './noe-feil.ts';
import './noe-ukjent.ts';
import { ROUTES, type Route, routeAt } from './routes.ts';

type Content =
  | { readonly kind: 'loading' | 'unknown' }
  | { readonly kind: 'page'; readonly route: Route; readonly view: HTMLElement }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * The page of the address. The old page stays until the new one is loaded; a page that cannot be loaded is said to be
 * so in its place. Whoever follows a link lands on the heading of the new page.
 *
 * @element noe-innhold
 */
export class NoeInnhold extends LightElement {
  static override properties = { routes: { attribute: false }, content: { state: true } };

  /** Pages that can be shown; only tests give others than {@link ROUTES}. */
  declare routes: readonly Route[];
  declare content: Content;
  readonly #locale = new StoreController(this, $locale);
  /** Counts openings, so that the newest wins. */
  #opened = 0;
  #stopFollowing = () => {};

  constructor() {
    super();
    this.routes = ROUTES;
    this.content = { kind: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    $pages.set(this.routes.map(({ path }) => path));
    this.#stopFollowing = $path.subscribe((path) => void this.#open(path));
  }

  override disconnectedCallback(): void {
    this.#stopFollowing();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { content } = this;
    switch (content.kind) {
      case 'loading':
        return html`<p class="aksel-body-long">${SHELL[this.#locale.value].loading}</p>`;
      case 'unknown':
        return html`<noe-ukjent></noe-ukjent>`;
      case 'page':
        return html`${content.view}`;
      case 'failed':
        return html`<noe-feil kind="load" .error=${content.error}></noe-feil>`;
      default:
        return content satisfies never;
    }
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = this.#title();
  }

  async #open(path: string): Promise<void> {
    const mine = ++this.#opened;
    const content = await this.#load(path);
    if (mine !== this.#opened) return; // Another link was followed meanwhile.
    this.content = content;
    if (mine === 1) return; // The first page of a visit leaves the focus to the browser.
    await this.updateComplete;
    await this.#focusHeading();
  }

  async #load(path: string): Promise<Content> {
    const route = routeAt(path, this.routes);
    if (route === undefined) return { kind: 'unknown' };
    try {
      const View = await route.load();
      return { kind: 'page', route, view: new View() };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #title(): string {
    const locale = this.#locale.value;
    const texts = SHELL[locale];
    const { content } = this;
    if (content.kind === 'loading') return texts.product;
    const names = { unknown: texts.unknownTitle, failed: FAULTS[locale].load.heading };
    return `${content.kind === 'page' ? content.route.title[locale] : names[content.kind]} – ${texts.product}`;
  }

  async #focusHeading(): Promise<void> {
    const page = this.firstElementChild;
    if (page instanceof LitElement) await page.updateComplete;
    const heading = this.querySelector('h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    globalThis.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
}
customElements.define('noe-innhold', NoeInnhold);
