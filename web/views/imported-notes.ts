import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../sim-core/contract.ts';
import { dateOfDay, formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { IMPORT } from '../i18n/import.ts';
import type { Locale } from '../i18n/language.ts';

/** Source and licence of numbers that were read from files, on screen and on paper; nothing where there are none. */
export function importedNotes({ imported }: ScenarioDocument, locale: Locale): TemplateResult | typeof nothing {
  if (imported.length === 0) return nothing;
  const texts = IMPORT[locale];
  return html`<section class="noe-importert" aria-labelledby="noe-importert">
    <h2 class="aksel-heading aksel-heading--xsmall" id="noe-importert">${texts.imported}</h2>
    <ul class="noe-import__ord aksel-body-short aksel-body-short--small">
      ${imported.map(({ part, file, source, licence, retrieved, missing }) => {
        const date = formatDate(dateOfDay(retrieved, 0), locale);
        return html`<li>
          ${texts.importedLine(texts.parts[part], source, licence, file, date)}
          ${missing === 0 ? nothing : texts.importedMissing(formatNumber(missing, locale))}
        </li>`;
      })}
    </ul>
  </section>`;
}
