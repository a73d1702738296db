import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../sim-core/contract.ts';
import type { ComparisonPlan } from '../../app/compare/plan.ts';
import type { ComparisonFault } from '../../app/compare/read-comparison.ts';
import { scenarioBehind } from '../../app/compare/scenarios.ts';
import type { HashedDocument } from '../../app/hashed-document.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { ISSUES } from '../../i18n/issues.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-varsel.ts';
import '../oversikt/noe-feilliste.ts';

/** Faults that no field shows at itself. */
type OpenFault = Exclude<ComparisonFault, { readonly kind: 'users' | 'runs' }>;

/** Of all faults those that no field shows at itself. */
export function openFaults(faults: readonly ComparisonFault[]): readonly OpenFault[] {
  return faults.filter((fault): fault is OpenFault => fault.kind !== 'users' && fault.kind !== 'runs');
}

/** What keeps scenarios from being compared, and what to change. */
export function faultList(
  faults: readonly OpenFault[],
  { keys }: ComparisonPlan,
  own: readonly HashedDocument[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const nameOf = (place: number): string => scenarioBehind(keys[place]!, own)?.document.title[locale] ?? '';
  const body = html`${faults.map((fault) => oneFault(fault, nameOf, locale))}`;
  return html`<noe-varsel kind="error" .heading=${COMPARE[locale].faults.heading} .body=${body}></noe-varsel>`;
}

function oneFault(fault: OpenFault, nameOf: (place: number) => string, locale: Locale): TemplateResult {
  const texts = COMPARE[locale].faults;
  switch (fault.kind) {
    case 'few':
      return html`<p>${texts.few}</p>`;
    case 'days':
      return html`<p>${texts.days(fault.places.map((place) => `«${nameOf(place)}»`).join(', '))}</p>
        <p>${texts.daysRemedy}</p>`;
    case 'issues':
      return html`<p>${texts.issues(nameOf(fault.place))}</p>
        <noe-feilliste .issues=${fault.issues}></noe-feilliste>`;
    default:
      return fault satisfies never;
  }
}

/** What is wrong with the file that was tried last. */
export function fileFault(
  fault: { readonly fileName: string; readonly issues: readonly Issue[] } | null,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (fault === null) return nothing;
  const heading = ISSUES[locale].heading(fault.fileName, fault.issues.length);
  const body = html`<noe-feilliste .issues=${fault.issues}></noe-feilliste>`;
  return html`<noe-varsel kind="error" .heading=${heading} .body=${body}></noe-varsel>`;
}
