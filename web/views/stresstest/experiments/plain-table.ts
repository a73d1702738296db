import { html, type TemplateResult } from 'lit';

/** A table of texts: the first row holds the heads, the first column names the rows. */
export function plainTable([heads = [], ...rows]: readonly (readonly string[])[], caption: string): TemplateResult {
  return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
    <table class="aksel-table aksel-table--small noe-tabell noe-stabletabell">
      <caption class="aksel-sr-only">${caption}</caption>
      <thead>
        <tr>${heads.map((head) => html`<th scope="col" class="aksel-table__header-cell">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) => html`<tr>
            <th scope="row" class="aksel-table__header-cell">${first}</th>
            ${rest.map((text, i) => html`<td class="aksel-table__data-cell noe-tall" data-kolonne=${heads[i + 1]!}>${text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
