import { html, nothing, type TemplateResult } from 'lit';
import {
  type MoverGroup,
  type MoversOverRuns,
  moversOverRuns,
  OFFICE_FIGURE_IDS,
  WAIT_IDS,
  WAITS,
} from '../../../../sim-core/contract.ts';
import { comparedFigures, hasOffices, MAIN_FIGURES, OTHER_FIGURES } from '../../../app/compare/figures.ts';
import type { ShownComparison } from '../../../app/compare/session.ts';
import { COMPARE } from '../../../i18n/compare.ts';
import { COMPARE_DETAIL } from '../../../i18n/compare-detail.ts';
import { COMPARE_REPORT } from '../../../i18n/compare-report.ts';
import type { Locale } from '../../../i18n/language.ts';
import { differenceTable } from '../difference-table.ts';
import { differsList } from '../differs-list.ts';
import { isUnmoved, moverTable } from '../mover-table.ts';
import { titlesOf } from '../words.ts';

/** What there is no room for on the sheet: all figures, who waits how long, and all that differs. */
export function comparisonAnnex(shown: ShownComparison, locale: Locale): TemplateResult {
  const [texts, words] = [COMPARE_REPORT[locale], COMPARE[locale]];
  const base = titlesOf(shown, locale)[0]!;
  const figures = comparedFigures(shown.run, [...MAIN_FIGURES, ...OTHER_FIGURES]);
  return html`<section class="noe-rapport__vedlegg aksel-body-short aksel-body-short--small" aria-labelledby="noe-vedlegg">
    <h2 class="aksel-heading aksel-heading--medium" id="noe-vedlegg">${texts.annex}</h2>
    <p class="noe-dempet">${texts.annexAbout}</p>
    <h3 class="aksel-heading aksel-heading--xsmall">${words.figures}</h3>
    ${differenceTable(shown, figures, words.figuresCaption(base), locale)}
    <p>${words.figuresHelp}</p>
    ${hasOffices(shown.run) ? offices(shown, base, locale) : nothing} ${waits(shown, locale)} ${differsList(shown, locale)}
  </section>`;
}

function offices(shown: ShownComparison, base: string, locale: Locale): TemplateResult {
  const texts = COMPARE[locale];
  const figures = comparedFigures(shown.run, OFFICE_FIGURE_IDS);
  return html`<h3 class="aksel-heading aksel-heading--xsmall">${texts.offices}</h3>
    ${differenceTable(shown, figures, texts.officeCaption(base), locale)}`;
}

/** Who waits less and who longer, for each scenario and each wait that anybody has; nothing where nobody has one. */
function waits(shown: ShownComparison, locale: Locale): TemplateResult | typeof nothing {
  const texts = COMPARE_DETAIL[locale].movers;
  const [, ...titles] = titlesOf(shown, locale);
  const tables = titles.flatMap((title, i) => {
    const byWait = moversOverRuns(shown.run.parts.map(({ movers }) => movers[i]!));
    const had = WAIT_IDS.filter((wait) => (byWait[wait].all.persons.mean ?? 0) > 0);
    return had.map((wait) => waitTable(byWait[wait], texts.caption(WAITS[wait][locale], title), locale));
  });
  if (tables.length === 0) return nothing;
  return html`<h3 class="aksel-heading aksel-heading--xsmall">${texts.heading}</h3>
    <p>${texts.help}</p>
    ${tables}`;
}

function waitTable(
  groups: Readonly<Record<MoverGroup, MoversOverRuns>>,
  caption: string,
  locale: Locale,
): TemplateResult {
  return html`<h4 class="aksel-label aksel-label--small">${caption}</h4>
    ${isUnmoved(groups.all) ? html`<p>${COMPARE_DETAIL[locale].movers.unmoved}</p>` : moverTable(groups, caption, locale)}`;
}
