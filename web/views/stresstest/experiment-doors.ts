import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import { EXPERIMENTS } from '../../i18n/experiments.ts';
import type { Locale } from '../../i18n/language.ts';
import { door } from '../door.ts';

/** Ways from the stress test to what can be asked of it. */
export function experimentDoors(locale: Locale): TemplateResult {
  const texts = EXPERIMENTS[locale].doors;
  return html`<nav class="noe-dorer" aria-label=${texts.heading}>
    <ul>
      ${door(hrefOf('/stresstest/paastanden'), texts.claim)} ${door(hrefOf('/stresstest/kart'), texts.map)}
      ${door(hrefOf('/stresstest/hva-ma-til'), texts.need)} ${door(hrefOf('/stresstest/mildeste-sjokk'), texts.shock)}
    </ul>
  </nav>`;
}
