import { html, nothing, type TemplateResult } from 'lit';
import type { Backing } from '../../../sim-core/contract.ts';
import { type Input, inputsOf } from '../../app/report/inputs.ts';
import type { Report } from '../../app/report/report.ts';
import { EDITOR } from '../../i18n/editor.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT } from '../../i18n/report.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import { rowText } from '../scenario/row-text.ts';
import { valueText } from '../scenario/value-text.ts';
import { differenceValue } from '../scenarioer/difference-value.ts';
import { placeLabel } from '../scenarioer/place-label.ts';
import { backingText, limitTable, MOST_LIMITS } from './sheet-parts.ts';

/** What there was no room for on the sheet: all limits, all differences, all inputs. */
export function annexTables(report: Report, locale: Locale): TemplateResult {
  const [texts, sheet] = [REPORT_ANNEX[locale], REPORT[locale]];
  const { assumptions, result, document } = report;
  const differences = assumptions.map((one) => [
    placeLabel(one.path, locale),
    differenceValue(one, 'first', locale),
    differenceValue(one, 'second', locale),
    backingText(one.backings, locale),
  ]);
  const inputs = inputsOf(document).map((one) => [
    one.field.label[locale],
    inputText(one, locale),
    gradeText(one.backings, locale),
  ]);
  return html`${result.limits.length <= MOST_LIMITS ? nothing : tableSection('alle-grenser', sheet.limits, limitTable(result.limits, result.startDate, locale))}
    ${
      differences.length === 0
        ? nothing
        : table(
            'alle-ulike',
            texts.allAssumptions,
            [sheet.assumption, sheet.base, sheet.here, sheet.backing],
            differences,
          )
    }
    ${table('alle-inndata', texts.allInputs, [sheet.assumption, texts.value, sheet.backing], inputs)}`;
}

function table(
  id: string,
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  return tableSection(
    id,
    heading,
    html`<table class="aksel-table aksel-table--small noe-tabell">
      <caption class="aksel-sr-only">${heading}</caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col" class="aksel-table__header-cell">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) => html`<tr>
            <th scope="row" class="aksel-table__header-cell">${name}</th>
            ${cells.map((cell) => html`<td class="aksel-table__data-cell">${cell}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

function tableSection(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section>
    <h3 class="aksel-heading aksel-heading--xsmall" id=${id}>${heading}</h3>
    <div class="noe-rulle" role="region" tabindex="0" aria-labelledby=${id}>${content}</div>
  </section>`;
}

/** A value with all its rows. */
function inputText({ field, value }: Input, locale: Locale): string {
  const { shape } = field;
  if (shape.kind !== 'rows' || (value as readonly unknown[]).length === 0) return valueText(field, value, locale);
  return (value as readonly unknown[]).map((row) => rowText(shape.columns, row, locale)).join(' · ');
}

function gradeText(backings: readonly Backing[], locale: Locale): string {
  const { grades } = EDITOR[locale];
  if (backings.length === 0) return REPORT_ANNEX[locale].noSource;
  return backings.map(({ id, grade }) => (id === '' ? grades[grade] : `${grades[grade]}: ${id}`)).join(', ');
}
