import type { NumberFault } from '../app/number-rule.ts';
import { formatExact } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import { NUMBER_FAULTS } from '../i18n/number-faults.ts';

/** Why a text is no number of its field, in words. */
export function numberFaultText(fault: NumberFault, locale: Locale): string {
  const texts = NUMBER_FAULTS[locale];
  if (fault.kind !== 'range') return texts[fault.kind];
  const [read, least, most] = [fault.read, fault.least, fault.most].map((value) => formatExact(value, locale));
  return texts.range(read!, least!, most!);
}
