import type { LocalText } from '../../../sim-core/contract.ts';
import { parseDecimal, parseWhole } from '../../format/decimal-input.ts';
import { formatBrief, formatNumber } from '../../format/number.ts';
import { LOCALES, type Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { SIZE, type StressPlan, teamAt } from './plan.ts';
import { TEMPLATES } from './templates.ts';

/** Nominal FTE of today’s teams. */
export const TODAY_FTE = TEMPLATES.stock.staff.teams.reduce((sum, { fte }) => sum + fte, 0);

/** Nominal FTE of the teams as typed; NaN while one of them is no number. */
export function plannedFte(plan: StressPlan): number {
  const teams = TEMPLATES[plan.reading].staff.teams.map((_, team) => parseDecimal(plan.texts[teamAt(team)] ?? ''));
  return teams.reduce((sum, fte) => sum + (fte.ok ? fte.value : Number.NaN), 0);
}

/** What a plan is called: size and reading, and what the unit brings in against it. */
export function titleOf(plan: StressPlan): LocalText {
  const [nb, en] = LOCALES.map((locale) => titleIn(plan, locale)) as [string, string];
  return { nb, en };
}

function titleIn(plan: StressPlan, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  const size = parseWhole(plan.texts[SIZE] ?? '');
  const name = texts.names[plan.reading](formatNumber(size.ok ? size.value : null, locale));
  const fte = plannedFte(plan);
  const staff = fte === TODAY_FTE || Number.isNaN(fte) ? [] : [texts.withFte(formatBrief(fte, locale))];
  const levels = plan.highestLevel === 0 ? [] : [texts.withLevels(String(plan.highestLevel))];
  const ready = plan.reserves.flatMap(({ isReady }, reserve) => (isReady ? [String(reserve + 1)] : []));
  const [first, second] = ready;
  const reserves = first === undefined ? [] : [second === undefined ? texts.withReserve(first) : texts.withBoth];
  return [name, ...staff, ...levels, ...reserves].join(', ');
}
