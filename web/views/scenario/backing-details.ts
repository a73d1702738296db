import { html, nothing, type TemplateResult } from 'lit';
import type { Backing } from '../../../sim-core/contract.ts';
import { backingIn } from '../../app/editor/backing-in.ts';
import { postHref } from '../../app/grunnlag/part.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatExact, formatExactShare } from '../../format/number.ts';
import { EDITOR } from '../../i18n/editor.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-merke.ts';

/** How a value came about that the starting scenario gives itself. */
const GIVEN = 'given';
type Mark = Backing['grade'] | typeof GIVEN;

/** Only a guess is flagged: what is known needs no colour. */
const COLORS = {
  evidence: 'neutral',
  derived: 'neutral',
  fitted: 'neutral',
  assumption: 'warning',
  setting: 'neutral',
  given: 'neutral',
} as const satisfies Record<Mark, string>;

/** All marks with what they mean, in the order from what is known to what is chosen. */
export function markLegend(locale: Locale): TemplateResult {
  const { grades, gradeHelp } = EDITOR[locale];
  const marks = Object.keys(COLORS) as Mark[];
  return html`<dl class="noe-merkeliste aksel-body-short aksel-body-short--small">
    ${marks.map((mark) => html`<dt>${tag(mark, grades[mark])}</dt><dd>${gradeHelp[mark]}</dd>`)}
  </dl>`;
}

/** The marks of a field: one for each way its values came about. */
export function marksOf(backings: readonly Backing[], locale: Locale): TemplateResult {
  const grades: readonly Mark[] = backings.length === 0 ? [GIVEN] : backings.map(({ grade }) => grade);
  return html`${[...new Set(grades)].map((mark) => tag(mark, EDITOR[locale].grades[mark]))}`;
}

function tag(mark: Mark, label: string): TemplateResult {
  return html`<noe-merke color=${COLORS[mark]} .label=${label}></noe-merke>`;
}

/** Where the values of a field come from: record, place, range and reason. Nothing for settings. */
export function backingDetails(backings: readonly Backing[], locale: Locale): TemplateResult | typeof nothing {
  const told = backings.filter(({ grade }) => grade !== 'setting');
  if (told.length === 0) return nothing;
  return html`<details class="noe-detaljer noe-kilde aksel-body-short aksel-body-short--small">
    <summary>${EDITOR[locale].sources}</summary>
    ${backingList(told, locale)}
  </details>`;
}

/** What stands behind a value or a whole scenario, one entry for each record. */
export function backingList(backings: readonly Backing[], locale: Locale): readonly TemplateResult[] {
  return backings.map((backing) => oneBacking(backingIn(backing, locale), locale));
}

function oneBacking({ id, grade, record, cited, reason, fittedOn }: Backing, locale: Locale): TemplateResult {
  const texts = EDITOR[locale];
  return html`<div class="noe-kilde__post">
    <p>${record === null ? html`<code>${id}</code>` : html`<a class="aksel-link" href=${postHref(id)}>${id}</a>`} ${texts.gradeHelp[grade]}</p>
    ${fittedOn === null ? nothing : html`<p>${texts.fittedOn(formatDate(dateOfDay(fittedOn, 0), locale))}</p>`}
    ${record === null ? nothing : html`<p>${record.statement}.</p>`}
    ${record === null ? nothing : likelyText(record.range, record.unit, locale)}
    ${cited === null ? nothing : html`<p>${texts.place(cited.publication.title, cited.publication.author, cited.publication.date, cited.place)}</p>`}
    ${record === null ? nothing : html`<p>${record.population}; ${record.period}.</p>`}
    ${reason === null ? nothing : html`<p>${reason}</p>`}
  </div>`;
}

/** The range a number probably lies in; of lists it would be too long to read. */
function likelyText(
  range: NonNullable<Backing['record']>['range'],
  unit: string,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (range === undefined || typeof range.low !== 'number' || typeof range.high !== 'number') return nothing;
  if (range.low === range.high) return nothing;
  const said = unit === 'share' ? formatExactShare : formatExact;
  return html`<p>${EDITOR[locale].likely(said(range.low, locale), said(range.high, locale))}</p>`;
}
