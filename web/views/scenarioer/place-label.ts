import { FIELDS, type Field } from '../../../sim-core/contract.ts';
import { formatNumber } from '../../format/number.ts';
import { HISTORY } from '../../i18n/history.ts';
import type { Locale } from '../../i18n/language.ts';
import { rowTitle } from '../../i18n/row-names.ts';

/**
 * A place of a scenario in words: «Team: mottak – Årsverk», «Bølger, nr. 1 – Ekstra registreringer».
 *
 * @param path - As in `ScenarioDifference`.
 */
export function placeLabel(path: string, locale: Locale): string {
  const texts = HISTORY[locale];
  const parts: string[] = [];
  let fields: readonly Field[] = FIELDS;
  for (const [, name = '', row] of path.matchAll(/\.?([^[\]]+)(?:\[([^\]]+)\])?/g)) {
    const field = fields.find((one) => one.path === name);
    if (field === undefined) continue;
    const label = field.label[locale];
    if (row === undefined) parts.push(label);
    else if (/^\d+$/.test(row)) parts.push(texts.rowNumber(label, formatNumber(Number(row) + 1, locale)));
    else parts.push(texts.rowName(label, rowTitle(row, locale)));
    fields = field.shape.kind === 'rows' ? field.shape.columns : [];
  }
  return parts.join(' – ');
}
