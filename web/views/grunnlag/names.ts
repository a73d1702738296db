import { fieldAt, SimError } from '../../../sim-core/contract.ts';
import { formatNumber } from '../../format/number.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';

const TARGET = 'target:';

/**
 * The name of an uncertain number in the language of the page: that of its field, with the place in a list; of a
 * published number its target; of what has neither, a name of its own; and else the statement of its record.
 */
export function parameterName(path: string, statement: string, locale: Locale): string {
  if (path.startsWith(TARGET)) {
    const names: Readonly<Record<string, string>> = EVIDENCE[locale].targets;
    const id = path.slice(TARGET.length);
    return FINDINGS[locale].publishedNumber(names[id] ?? id);
  }
  const others: Readonly<Record<string, string>> = FINDINGS[locale].otherNumbers;
  const other = others[path];
  if (other !== undefined) return other;
  const [, list = path, place] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  const label = labelOf(list, locale) ?? statement;
  return place === undefined ? label : `${label} (${formatNumber(Number(place) + 1, locale)})`;
}

/** The label of a field with that of what it belongs to; nothing for a path that is no field. */
function labelOf(path: string, locale: Locale): string | null {
  try {
    return fieldAt(path).label[locale];
  } catch (error) {
    if (error instanceof SimError) return null;
    throw error;
  }
}
