import { html, type TemplateResult } from 'lit';
import { type Field, fieldAt, type Reserve, UNIT_LABELS } from '../../../sim-core/contract.ts';
import { editPlan, RUNS, SIZE, type StressPlan, withText } from '../../app/stress/plan.ts';
import type { PlanFault, ReadPlan } from '../../app/stress/read-plan.ts';
import { numberRule } from '../../app/stress/typed-numbers.ts';
import { parseDecimal } from '../../format/decimal-input.ts';
import { formatBrief } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { sayPhrase } from '../../i18n/phrases.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-felt.ts';
import { numberFaultText } from '../number-fault-text.ts';

/** The form as its parts see it. */
export interface FormState {
  readonly plan: StressPlan;
  readonly read: ReadPlan | null;
  readonly locale: Locale;
}

/** Words of a field that are not those of the field table. */
export interface FieldWords {
  readonly label?: string;
  readonly help?: string;
  readonly unit?: string;
}

/** The field of one number, named and explained by the field table unless other words are given. */
export function planField({ plan, read, locale }: FormState, path: string, words: FieldWords = {}): TemplateResult {
  const isOwn = path === SIZE || path === RUNS;
  const field = isOwn ? null : fieldAt(path);
  const { isWhole, divisor } = numberRule(path);
  return html`<noe-felt
    .label=${words.label ?? field?.label[locale] ?? ''}
    .help=${words.help ?? field?.help[locale] ?? ''}
    .unit=${divisor === 100 ? '%' : (words.unit ?? unitOf(field, locale))}
    .value=${plan.texts[path] ?? ''}
    .kind=${isWhole ? 'whole' : 'decimal'}
    .error=${faultText(read, path, locale)}
    @noe-endring=${(event: CustomEvent<string>) => editPlan((now) => withText(now, path, event.detail))}
  ></noe-felt>`;
}

function unitOf(field: Field | null, locale: Locale): string {
  return field === null || field.unit === null ? '' : UNIT_LABELS[field.unit][locale];
}

/** The unit of a threshold: that of what is read before opening; none for a level, and days for a day. */
export function thresholdUnit(trigger: Reserve['trigger'] | 'never', locale: Locale): string {
  const { hours, users, days } = STRESS_FORM[locale].thresholdUnits;
  const units: Readonly<Record<typeof trigger, string>> = {
    backlogHoursPerVeileder: hours,
    oldestUndecidedHours: hours,
    responseHours: hours,
    activeUsers: users,
    day: days,
    level: '',
    never: '',
  };
  return units[trigger];
}

/** What is wrong at a place, in words; empty when nothing is. */
export function faultText(read: ReadPlan | null, path: string, locale: Locale): string {
  const fault = read?.ok === false ? read.faults.get(path) : undefined;
  return fault === undefined ? '' : told(fault, path, locale);
}

function told(fault: PlanFault, path: string, locale: Locale): string {
  if (fault.kind !== 'issue') return numberFaultText(fault, locale);
  const texts = STRESS_FORM[locale].faults;
  const column = path.split('.').at(-1) ?? path;
  if (isTold(column)) return texts[column];
  const { words, remedy } = fault.issue;
  return texts.other(words === undefined ? remedy : sayPhrase(words.remedy, locale));
}

const TOLD = ['exitAt', 'enterAt', 'measure', 'callAt', 'releaseAt', 'fte', 'longestStayDays', 'capFteDays'] as const;

function isTold(column: string): column is (typeof TOLD)[number] {
  return (TOLD as readonly string[]).includes(column);
}

/** A typed number as it was understood, for sentences; a gap while it is none. */
export function echo({ plan, locale }: FormState, path: string): string {
  const parsed = parseDecimal(plan.texts[path] ?? '');
  if (!parsed.ok) return STRESS_FORM[locale].unknown;
  const text = formatBrief(parsed.value, locale);
  return numberRule(path).divisor === 100 ? `${text} %` : text;
}
