import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { $address, hrefOf } from '../../app/address.ts';
import { $locale } from '../../app/locale.ts';
import { $contents, cabinet } from '../../app/saved/page-cabinet.ts';
import { oneOf } from '../../app/settings.ts';
import { LightElement } from '../../components/light-element.ts';
import { SAVED } from '../../i18n/saved.ts';
import './noe-bibliotek.ts';
import './noe-egne.ts';
import './noe-ulikheter.ts';
import './noe-historikk.ts';
import './noe-hendelser.ts';

/** Parts of the page, as in its address. */
const PARTS = ['bibliotek', 'egne', 'historikk', 'forskjeller'] as const;
type Part = (typeof PARTS)[number];
/** Name of the part in the query of the address. */
const PART_KEY = 'del';

/**
 * The page of scenarios: the library, one’s own, the runs, and what any two say differently.
 *
 * @element noe-scenarioer
 */
export class NoeScenarioer extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #address = new StoreController(this, $address);
  readonly #contents = new StoreController(this, $contents);
  /** Part that was shown last; null before the first, when the router has the focus. */
  #part: Part | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void cabinet.load();
  }

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    const open = partAt(this.#address.value.query);
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <noe-hendelser></noe-hendelser>
      <nav class="noe-deler" aria-label=${texts.partsLabel}>
        <ul class="noe-navigasjon">
          ${PARTS.map(
            (part) => html`<li>
              <a
                class="noe-navigasjon__lenke"
                href=${`${hrefOf('/scenarioer')}?${PART_KEY}=${part}`}
                aria-current=${part === open ? 'true' : nothing}
                >${this.#partName(part)}</a
              >
            </li>`,
          )}
        </ul>
      </nav>
      <section class="noe-del-av-siden" aria-labelledby="noe-del">
        <h2 class="aksel-heading aksel-heading--large" id="noe-del" tabindex="-1">${texts.parts[open]}</h2>
        ${this.#content(open)}
      </section>`;
  }

  /** Who follows a link to another part lands on its heading. */
  protected override updated(_changed: PropertyValues<this>): void {
    const part = partAt(this.#address.value.query);
    const isMove = this.#part !== null && this.#part !== part;
    this.#part = part;
    if (isMove) this.querySelector<HTMLElement>('#noe-del')?.focus();
  }

  #partName(part: Part): string {
    const { scenarios, runs } = this.#contents.value;
    const name = SAVED[this.#locale.value].parts[part];
    const counts: Partial<Record<Part, number>> = { egne: scenarios.length, historikk: runs.length };
    const count = counts[part] ?? 0;
    return count === 0 ? name : `${name} (${count})`;
  }

  #content(part: Part): TemplateResult {
    switch (part) {
      case 'bibliotek':
        return html`<noe-bibliotek></noe-bibliotek>`;
      case 'egne':
        return html`<noe-egne></noe-egne>`;
      case 'historikk':
        return html`<noe-historikk></noe-historikk>`;
      case 'forskjeller':
        return html`<noe-ulikheter></noe-ulikheter>`;
      default:
        return part satisfies never;
    }
  }
}
customElements.define('noe-scenarioer', NoeScenarioer);

function partAt(query: string): Part {
  return oneOf(new URLSearchParams(query).get(PART_KEY), PARTS, 'bibliotek');
}
