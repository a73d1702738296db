import { StoreController } from '@nanostores/lit';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { $address } from '../../app/address.ts';
import { openCheckpoints } from '../../app/checkpoints/store.ts';
import type { Lesson } from '../../app/lessons/lesson.ts';
import { lessonAt } from '../../app/lessons/lessons.ts';
import { $checkpointProof } from '../../app/lessons/proof.ts';
import { $locale } from '../../app/locale.ts';
import { proveBy } from '../../app/proof.ts';
import { LightElement } from '../../components/light-element.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import '../../components/noe-knapp.ts';
import './noe-anslag.ts';
import type { NoeLeksjon } from './noe-leksjon.ts';
import './noe-leksjon.ts';
import './noe-leksjoner.ts';
import './noe-plan.ts';
import './noe-simulert.ts';

/**
 * The page for trainers: move the checkpoints and see what it does, or take a room through a lesson.
 *
 * @element noe-sjekkpunkter
 */
export class NoeSjekkpunkter extends LightElement {
  static override properties = { large: { state: true } };

  /** Whether the page is shown to a room: large type, and only what the room looks at. */
  declare large: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #address = new StoreController(this, $address);
  #stopProving = () => {};
  /** False until the first rendering: then the router has the focus. */
  #isShown = false;
  #lesson: Lesson | undefined;

  constructor() {
    super();
    this.large = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void openCheckpoints();
    this.#stopProving = proveBy($checkpointProof);
  }

  override disconnectedCallback(): void {
    this.#stopProving();
    document.documentElement.classList.remove('noe-stort');
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const texts = CHECKPOINTS[this.#locale.value];
    const lesson = lessonAt(this.#address.value.query);
    return html`<div class="noe-sjekkpunkter__tittel">
        <h1 class="aksel-heading aksel-heading--xlarge" tabindex="-1">${texts.title}</h1>
        <noe-knapp
          variant="secondary"
          size="small"
          label=${this.large ? texts.presenterOff : texts.presenter}
          @click=${() => (this.large = !this.large)}
        ></noe-knapp>
      </div>
      ${lesson === undefined ? this.#explore() : html`<noe-leksjon .lesson=${lesson}></noe-leksjon>`}`;
  }

  #explore() {
    const texts = CHECKPOINTS[this.#locale.value];
    return html`<p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div class="noe-sjekkpunkter">
        <noe-plan></noe-plan>
        <noe-anslag></noe-anslag>
        <noe-simulert></noe-simulert>
        <noe-leksjoner></noe-leksjoner>
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('large')) this.#setType();
    const lesson = lessonAt(this.#address.value.query);
    if (this.#isShown && lesson !== this.#lesson) void this.#land(lesson !== undefined);
    this.#isShown = true;
    this.#lesson = lesson;
  }

  /** Drawings follow the size of the type, of which the window tells nothing by itself. */
  #setType(): void {
    document.documentElement.classList.toggle('noe-stort', this.large);
    globalThis.dispatchEvent(new Event('resize'));
  }

  /** Who follows a link to a lesson, or back, lands on its heading. The router moves only between pages. */
  async #land(isLesson: boolean): Promise<void> {
    await this.querySelector<NoeLeksjon>('noe-leksjon')?.updateComplete;
    const heading = this.querySelector<HTMLElement>(isLesson ? 'noe-leksjon h2' : 'h1');
    globalThis.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
}
customElements.define('noe-sjekkpunkter', NoeSjekkpunkter);
