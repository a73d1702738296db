import { html, type TemplateResult } from 'lit';
import { type ComparedFigureId, entryOf, MAIN_FIGURES, OTHER_FIGURES } from '../../app/compare/figures.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-nedtrekk.ts';

/** Chooses a key figure, the main ones first. */
export function figurePicker(
  label: string,
  figure: ComparedFigureId,
  choose: (figure: ComparedFigureId) => void,
  locale: Locale,
): TemplateResult {
  const entries = [...MAIN_FIGURES, ...OTHER_FIGURES].map((id) => ({ value: id, label: entryOf(id).label[locale] }));
  return html`<noe-nedtrekk
    .label=${label}
    .entries=${entries}
    .value=${figure}
    @noe-endring=${(event: CustomEvent<string>) => choose(event.detail as ComparedFigureId)}
  ></noe-nedtrekk>`;
}
