import { html, type TemplateResult } from 'lit';
import type { Fact } from '../../app/grunnlag/facts.ts';
import { formatExact, formatExactShare, formatNumber, NO_VALUE } from '../../format/number.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';
import { unitText } from '../../i18n/record-units.ts';
import { RECORDS } from '../../i18n/records.ts';

/** Most numbers of a list that a line of the table shows; the record itself shows all. */
const MOST_IN_A_LINE = 6;
/** The reason of a number that nobody may see yet, in either language. */
const KEPT_BACK = /kept back|holdt tilbake/;

/** Why a value is not told, or null. */
export function withheldText({ withheld }: Pick<Fact, 'withheld'>, locale: Locale): string | null {
  if (withheld === null) return null;
  const texts = RECORDS[locale];
  return KEPT_BACK.test(withheld) ? texts.withheld : texts.missing(withheld);
}

/** The value with its unit. */
export function valueText(fact: Fact, locale: Locale, isWhole = false): TemplateResult | string {
  const { value, unit } = fact;
  const withheld = withheldText(fact, locale);
  if (withheld !== null) return html`<em>${withheld}</em>`;
  if (typeof value === 'boolean') return RECORDS[locale][value ? 'yes' : 'no'];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return withUnit(numberText(value, unit, locale), unit, locale);
  const parts = (value as readonly (number | string | null)[]).map((one) =>
    typeof one === 'string' ? one : numberText(one, unit, locale),
  );
  if (!isWhole && parts.length > MOST_IN_A_LINE) {
    const few = parts.slice(0, MOST_IN_A_LINE).join('; ');
    return `${few} … (${RECORDS[locale].numbers(formatNumber(parts.length, locale))})`;
  }
  const text = parts.join('; ');
  return value.some((one) => typeof one === 'string') ? text : withUnit(text, unit, locale);
}

/** The range of one number; lists say theirs in the record itself. */
export function rangeText({ range, unit }: Fact, locale: Locale, isWhole = false): string {
  if (range === undefined) return NO_VALUE;
  const [lows, highs] = [[range.low].flat(), [range.high].flat()];
  if (lows.length > 1 && !isWhole) return NO_VALUE;
  const say = (value: number) => numberText(value, unit, locale);
  return lows
    .map((low, i) => (low === highs[i] ? say(low) : EVIDENCE[locale].between(say(low), say(highs[i]!))))
    .join('; ');
}

function numberText(value: number | null, unit: string, locale: Locale): string {
  if (value === null) return NO_VALUE;
  return unit === 'share' ? formatExactShare(value, locale) : formatExact(value, locale);
}

/** Shares carry their per cent sign. */
function withUnit(text: string, unit: string, locale: Locale): string {
  return unit === 'share' ? text : `${text} ${unitText(unit, locale)}`;
}
