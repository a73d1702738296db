import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import { wholeFileAddress } from '../../app/whole-file.ts';
import { DOORS } from '../../i18n/doors.ts';
import type { Locale } from '../../i18n/language.ts';
import { door } from '../door.ts';

/** Ways from the overview to the jobs. */
export function doors(locale: Locale): TemplateResult {
  const texts = DOORS[locale];
  return html`<nav class="noe-dorer" aria-label=${texts.heading}>
    <ul>
      ${door(hrefOf('/stresstest'), texts.stress)} ${door(hrefOf('/stresstest/paastanden'), texts.claim)}
      ${door(hrefOf('/sjekkpunkter'), texts.checkpoints)} ${door(hrefOf('/scenario'), texts.editor)}
    </ul>
  </nav>`;
}

/** The page as one file to take along, where it lies beside the page. */
export function wholeFile(locale: Locale): TemplateResult | typeof nothing {
  const address = wholeFileAddress();
  if (address === null) return nothing;
  const texts = DOORS[locale];
  return html`<p class="noe-hel aksel-body-short aksel-body-short--small">
    <a class="aksel-link" href=${address} download>${texts.whole}</a> ${texts.wholeHelp}
  </p>`;
}
