import {
  LIMITED_MEASURES,
  type LimitReport,
  type RunResult,
  type SeriesId,
  type SeriesSummary,
  staffHoursPerWeek,
} from '../../../sim-core/contract.ts';
import type { StressRun } from '../../app/stress/session.ts';
import type { ChartLimit, ChartLine } from '../../charts/chart-line.ts';
import type { Period } from '../../charts/geometry.ts';
import { restOf } from '../../charts/stack.ts';
import type { TimelinePanel } from '../../charts/timeline-panel.ts';
import type { Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { limitAmount } from './limit-findings.ts';

/** Series that have a panel of lines of their own, in reading order. */
const LINED = [
  'backlogHours',
  'decisionTimeClockHours',
  'messageResponseClockHours',
  'activeUsersPerVeileder',
] as const;

/** Highest readiness level there is: the axis of the levels always reaches it. */
const MOST_LEVELS = 3;

/** The measured days: the time axis of all panels. */
export function stressPeriod({ result }: StressRun): Period {
  return { startDate: result.startDate, days: result.series.backlogHours.mean.length };
}

/** The panels of the timeline, from what waits to what the unit brings in against it. */
export function stressPanels(run: StressRun, locale: Locale): TimelinePanel[] {
  const lined = LINED.map((id) => linedPanel(id, run, locale));
  const hasLevels = run.scenario.document.readiness.levels.length > 0;
  return [...lined, staffPanel(run, locale), ...(hasLevels ? [levelPanel(run, locale)] : [])];
}

function linedPanel(id: (typeof LINED)[number], run: StressRun, locale: Locale): TimelinePanel {
  const texts = STRESS_RESULT[locale];
  return {
    id,
    caption: texts.panels[id],
    help: texts.panelHelp[id],
    words: { unit: texts.units[id], silence: texts.silence[id] },
    kind: 'lines',
    lines: [baseLine(run.against, id, locale), scenarioLine(run, id, locale)],
    limits: limitsOf(id, run, locale),
    leastTop: 0,
  };
}

function baseLine(against: RunResult, id: SeriesId, locale: Locale): ChartLine {
  return lineOf('base', STRESS_RESULT[locale].base, against.startDate, against.series[id]);
}

function scenarioLine({ result }: StressRun, id: SeriesId, locale: Locale): ChartLine {
  return lineOf('scenario', STRESS_RESULT[locale].own, result.startDate, result.series[id]);
}

function lineOf(
  role: ChartLine['role'],
  label: string,
  startDate: string,
  { mean, low, high }: Pick<SeriesSummary, 'mean' | 'low' | 'high'>,
): ChartLine {
  return { role, label, startDate, mean, low, high };
}

/** Limits of a series as lines; a limit in weeks of work is drawn at its hours. */
function limitsOf(id: SeriesId, { result, scenario }: StressRun, locale: Locale): ChartLimit[] {
  const label = (limit: LimitReport) => STRESS_RESULT[locale].limitLine(limitAmount(limit, locale));
  return result.limits
    .filter(({ measure }) => LIMITED_MEASURES[measure].series === id)
    .map((limit) => {
      const perUnit = limit.measure === 'backlogWeeks' ? staffHoursPerWeek(scenario.document) : 1;
      return { value: limit.atMost * perUnit, label: label(limit) };
    });
}

/** Means of own staff and reserves on each other; today’s staff as a line. */
function staffPanel({ result, against, scenario }: StressRun, locale: Locale): TimelinePanel {
  const texts = STRESS_RESULT[locale];
  const { staffOnDuty, reserveOnDuty } = result.series;
  const layer = (role: 'own' | 'reserve1' | 'reserve2', mean: ChartLine['mean']) =>
    lineOf(role, texts.layers[role], result.startDate, { mean, low: mean, high: mean });
  const reserves = (['reserve1', 'reserve2'] as const)
    .slice(0, scenario.document.reserves.length)
    .map((role) => layer(role, result.series[`${role}OnDuty`].mean));
  return {
    id: 'staff',
    caption: texts.panels.staff,
    help: texts.panelHelp.staff,
    words: { unit: texts.units.staff, silence: texts.silence.staff },
    kind: 'stack',
    lines: [
      layer('own', restOf(staffOnDuty.mean, reserveOnDuty.mean)),
      ...reserves,
      baseLine(against, 'staffOnDuty', locale),
    ],
    limits: [],
    leastTop: 0,
  };
}

function levelPanel(run: StressRun, locale: Locale): TimelinePanel {
  const texts = STRESS_RESULT[locale];
  return {
    id: 'level',
    caption: texts.panels.readinessLevel,
    help: texts.panelHelp.readinessLevel,
    words: { unit: '', steps: true, silence: texts.silence.readinessLevel },
    kind: 'step',
    lines: [scenarioLine(run, 'readinessLevel', locale)],
    limits: [],
    leastTop: MOST_LEVELS,
  };
}
