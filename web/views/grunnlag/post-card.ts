import { html, nothing, type TemplateResult } from 'lit';
import type { OpenBook } from '../../app/grunnlag/book.ts';
import type { Fact, Printed } from '../../app/grunnlag/facts.ts';
import { partHref } from '../../app/grunnlag/part.ts';
import { fieldsOn } from '../../app/grunnlag/rests-on.ts';
import { formatExact, NO_VALUE } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeText } from '../../i18n/record-places.ts';
import { unitText } from '../../i18n/record-units.ts';
import { RECORDS } from '../../i18n/records.ts';
import { targetWords } from '../oversikt/target-words.ts';
import { rangeText, valueText, withheldText } from './fact-words.ts';
import { postLink, postLinks } from './post-link.ts';

type Row = readonly [term: string, text: unknown];

/** Everything there is to say of one fact. */
export function postCard(fact: Fact, book: OpenBook, locale: Locale): TemplateResult {
  const texts = RECORDS[locale];
  const { id, statement, withheld } = fact;
  const rows = [...ownRows(fact, book, locale), ...recordRows(fact, locale), ...linkedRows(fact, book, locale)];
  return html`<section class="noe-post" aria-labelledby="noe-post">
    <h2 class="aksel-heading aksel-heading--medium" id="noe-post" tabindex="-1">${texts.post(id)}</h2>
    <p class="aksel-body-long">${statement}.</p>
    ${withheld !== null && withheldText(fact, locale) === texts.withheld ? html`<p class="aksel-body-short">${texts.withheldWhy}</p>` : nothing}
    <dl class="noe-post__liste aksel-body-short aksel-body-short--small">
      ${rows.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}
    </dl>
    ${fact.printed === null ? nothing : printedRow(fact.printed, locale)}
    <p><a class="aksel-link" href=${partHref('poster')}>${texts.close}</a></p>
  </section>`;
}

function ownRows(fact: Fact, { publications }: OpenBook, locale: Locale): readonly Row[] {
  const { terms, grades, uses, areas, ours } = RECORDS[locale];
  const range = rangeText(fact, locale, true);
  const publication = fact.publication === null ? null : publications[fact.publication];
  const source =
    publication === null ? ours : html`<cite>${publication.title}</cite>, ${publication.author}, ${publication.date}`;
  return [
    [terms.value, valueText(fact, locale, true)],
    ...(range === NO_VALUE ? [] : ([[terms.range, range]] as const)),
    [terms.population, fact.population],
    [terms.period, fact.period],
    [terms.source, source],
    ...(fact.place === null ? [] : ([[terms.place, placeText(fact.place, locale)]] as const)),
    [terms.grade, grades[fact.grade]],
    [terms.use, uses[fact.use]],
    [terms.area, areas[fact.area]],
  ];
}

function recordRows({ record }: Fact, locale: Locale): readonly Row[] {
  if (record === null) return [];
  const { terms, uncertainties } = RECORDS[locale];
  const rows: Row[] = [];
  if (record.grade !== 'assumption' && record.uncertainty !== undefined)
    rows.push([terms.uncertainty, uncertainties[record.uncertainty]]);
  if (record.grade === 'assumption') rows.push([terms.reason, record.reason]);
  if (record.grade === 'derived') {
    const { expression, method, from } = record.derivation;
    rows.push([terms.derivation, method ?? html`<code>${[expression].flat().join('; ')}</code>`]);
    const named = Object.entries(from).map(([name, at], i) => html`${i === 0 ? '' : ', '}${name} = ${postLink(at)}`);
    rows.push([terms.from, html`${named}`]);
  }
  if (record.grade === 'evidence') {
    const numbers = (values: number | readonly number[]) =>
      [values]
        .flat()
        .map((n) => formatExact(n, locale))
        .join('; ');
    if (record.sampleSize !== undefined) rows.push([terms.sampleSize, numbers(record.sampleSize)]);
    if (record.standardError !== undefined) rows.push([terms.standardError, numbers(record.standardError)]);
  }
  if (record.note !== undefined) rows.push([terms.note, record.note]);
  return rows;
}

/** What rests on the fact: fields of scenarios, targets, contradictions. */
function linkedRows({ id }: Fact, { report, contradictions }: OpenBook, locale: Locale): readonly Row[] {
  const { terms } = RECORDS[locale];
  const rows: Row[] = [];
  const fields = fieldsOn(id);
  if (fields.length > 0) rows.push([terms.fields, fields.map(({ label }) => label[locale]).join('; ')]);
  const targets = report.targets.filter(({ evidence }) => evidence.includes(id));
  if (targets.length > 0)
    rows.push([
      terms.targets,
      html`<a class="aksel-link" href=${partHref('treff')}>${targets.map((target) => targetWords(target, locale).name).join('; ')}</a>`,
    ]);
  const disputes = contradictions.filter(({ sides }) => sides.some(({ source }) => source === id));
  if (disputes.length > 0) {
    const about = disputes.map((one) => `${one.id}: ${one.about}`).join('; ');
    rows.push([terms.contradictions, html`<a class="aksel-link" href=${partHref('motsigelser')}>${about}</a>`]);
  }
  return rows;
}

/** The row of the published table in which the fact stands. */
function printedRow({ table, row }: Printed, locale: Locale): TemplateResult {
  const { terms } = RECORDS[locale];
  const caption = `${terms.table}: ${table.title}`;
  const unit = (own: string) => unitText(row.unit ?? own, locale);
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell">
      <caption class="aksel-body-short aksel-body-short--small">${caption}</caption>
      <thead>
        <tr>
          <td></td>
          ${table.columns.map((column) => html`<th scope="col" class="aksel-table__header-cell noe-hoyre">${column.title} (${unit(column.unit)})</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" class="aksel-table__header-cell">${row.label}</th>
          ${row.cells.map((cell, i) => html`<td class="aksel-table__data-cell noe-hoyre">${cell === null ? missingCell(row, table.columns[i]!.key, locale) : formatExact(cell, locale)}</td>`)}
        </tr>
      </tbody>
    </table>
  </div>
  <p class="aksel-body-short aksel-body-short--small noe-dempet">${postLinks(row.facts)}</p>`;
}

function missingCell({ missing = '' }: Printed['row'], key: string, locale: Locale): string {
  const reason = typeof missing === 'string' ? missing : (missing[key] ?? '');
  return withheldText({ withheld: reason }, locale) ?? NO_VALUE;
}
