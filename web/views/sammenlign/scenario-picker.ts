import { html, nothing, type TemplateResult } from 'lit';
import type { ShownComparison } from '../../app/compare/session.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-nedtrekk.ts';
import { titlesOf } from './words.ts';

/**
 * Chooses one of the scenarios by its place among those compared; nothing where there is no choice.
 *
 * @param from - 1 for those held against the base, 0 for the base too.
 */
export function scenarioPicker(
  shown: ShownComparison,
  place: number,
  choose: (place: number) => void,
  locale: Locale,
  from: 0 | 1 = 1,
): TemplateResult | typeof nothing {
  const entries = titlesOf(shown, locale).map((label, i) => ({ value: String(i), label }));
  const offered = entries.slice(from);
  if (offered.length < 2) return nothing;
  return html`<noe-nedtrekk
    .label=${COMPARE_DETAIL[locale].scenario}
    .entries=${offered}
    .value=${String(place)}
    @noe-endring=${(event: CustomEvent<string>) => choose(Number(event.detail))}
  ></noe-nedtrekk>`;
}

/** A place that is still there when other scenarios are compared. */
export function placeWithin(shown: ShownComparison, place: number): number {
  return Math.min(place, shown.comparison.scenarios.length - 1);
}
