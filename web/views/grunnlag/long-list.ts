import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.ts';
import { GRUNNLAG } from '../../i18n/grunnlag.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-knapp.ts';

/** Items of a long list shown at first, and how many more at each asking. */
export const STEP = 50;

/** Buttons that ask for more of a list of `total` items of which `most` are shown at most; nothing when all are. */
export function moreButtons(
  most: number,
  total: number,
  locale: Locale,
  show: (most: number) => void,
): TemplateResult | typeof nothing {
  if (total <= most) return nothing;
  const texts = GRUNNLAG[locale];
  return html`<div class="noe-flere">
    <noe-knapp variant="secondary" size="small" label=${texts.more(formatNumber(Math.min(STEP, total - most), locale))}
      @click=${() => show(most + STEP)}></noe-knapp>
    <noe-knapp variant="tertiary" size="small" label=${texts.showAll} @click=${() => show(Infinity)}></noe-knapp>
  </div>`;
}

/** Who has asked for more goes on at the first new item: the button may be gone. */
export function goOn(items: NodeListOf<HTMLElement>, before: number | undefined, most: number): void {
  if (before !== undefined && most > before) items[before]?.focus();
}
