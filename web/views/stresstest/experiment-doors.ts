import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import { EXPERIMENTS } from '../../i18n/experiments.ts';
import type { Locale } from '../../i18n/language.ts';
import { door } from '../door.ts';

const DOORS = [
  ['/stresstest/paastanden', 'claim'],
  ['/stresstest/kart', 'map'],
  ['/stresstest/hva-ma-til', 'need'],
  ['/stresstest/mildeste-sjokk', 'shock'],
] as const;

/** Ways from the stress test to what can be asked of it; from one of those pages to the others. */
export function experimentDoors(locale: Locale, from = '/stresstest'): TemplateResult {
  const texts = EXPERIMENTS[locale].doors;
  const others = DOORS.filter(([path]) => path !== from);
  return html`<nav class="noe-dorer noe-bare-skjerm" aria-label=${texts.heading}>
    <ul>
      ${others.map(([path, name]) => door(hrefOf(path), texts[name]))}
    </ul>
  </nav>`;
}
