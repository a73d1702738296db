import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { type Issue, shortened } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { placeText } from '../../i18n/import-place.ts';
import { ISSUES } from '../../i18n/issues.ts';
import { sayPhrase } from '../../i18n/phrases.ts';

/** More issues than this are counted, not listed: nobody corrects a hundred at once. */
const MOST_LISTED = 25;

/**
 * The issues of a file as a list: kind, place, what was found, what is allowed, what to do. Loaded when there is a file
 * with issues: its words are many.
 *
 * @element noe-feilliste
 */
export class NoeFeilliste extends LightElement {
  static override properties = { issues: { attribute: false } };

  declare issues: readonly Issue[];
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.issues = [];
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = ISSUES[locale];
    const hidden = this.issues.length - MOST_LISTED;
    return html`<p>${texts.kept}</p>
      <ol class="noe-feilliste">
        ${this.issues.slice(0, MOST_LISTED).map((issue) => this.#item(issue))}
      </ol>
      ${hidden > 0 ? html`<p>${texts.more(formatNumber(hidden, locale))}</p>` : nothing}`;
  }

  #item(issue: Issue) {
    const locale = this.#locale.value;
    const texts = ISSUES[locale];
    const said = (part: 'found' | 'expected' | 'remedy') =>
      issue.words === undefined ? issue[part] : sayPhrase(issue.words[part], locale);
    return html`<li>
      <p class="noe-feilliste__kind">${texts.kinds[issue.kind]}</p>
      <dl>
        <dt>${texts.path}</dt>
        <dd><code>${placeText(issue.path, locale)}</code></dd>
        <dt>${texts.found}</dt>
        <dd>${shortened(said('found'))}</dd>
        <dt>${texts.expected}</dt>
        <dd>${said('expected')}</dd>
        <dt>${texts.remedy}</dt>
        <dd>${said('remedy')}</dd>
      </dl>
    </li>`;
  }
}
customElements.define('noe-feilliste', NoeFeilliste);
