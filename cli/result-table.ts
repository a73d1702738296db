import {
  canJudgeOverload,
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  type KeyFigureId,
  type KeyFigureSummary,
  type Overload,
  type RunResult,
  type ScenarioDocument,
  type Switching,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { dateOf } from './date-text.ts';
import { limitLines } from './limit-text.ts';
import { numberText } from './number-text.ts';
import { policyLines } from './policy-text.ts';
import { startText } from './start-text.ts';

const NOTHING = '–';
const HEADINGS = ['Key figure', 'id', 'mean', 'unit', '95 % interval', 'n'];
/** Columns of numbers are flush right. */
const RIGHT = new Set([2, 5]);

/**
 * A result as text for a terminal: where it came from, whether the load could be met, how the limits fared, what levels
 * and reserves did, and every key figure.
 *
 * @param bold - Marks headings and overload; leave out where control sequences are not wanted.
 */
export function resultTable(
  document: ScenarioDocument,
  result: RunResult,
  bold: (text: string) => string = (text) => text,
): string {
  const header = columns(
    [
      ['Scenario', `${result.scenario.id}: ${document.title.en}`],
      ['Hash', result.scenario.hash],
      ['Seed', result.seed],
      ['Replications', String(result.replications)],
      ['Measured', `${document.run.measuredDays} days from ${result.startDate}`],
      ['Warm-up', `${document.run.warmUpDays} days`],
      ['Engine', result.engineVersion],
      ['Fingerprint', result.fingerprint],
    ],
    RIGHT,
  );
  const [headings = '', ...rows] = columns(
    [HEADINGS, ...KEY_FIGURE_IDS.map((id) => figureRow(id, result.keyFigures[id]))],
    RIGHT,
  );
  const verdict =
    result.overload === null ? withoutOverload(document, result) : bold(overloadText(result.overload, result));
  const limits = limitLines(result);
  const restless = result.switching === null ? [] : [bold(switchingText(result.switching, result))];
  const policy = policyLines(document, result);
  const verdicts = [startText(result.start), verdict, ...restless];
  const parts = [header, verdicts, limits, policy, [bold(headings), ...rows]].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function figureRow(id: KeyFigureId, { mean, unit, ci95, n }: KeyFigureSummary): string[] {
  const interval = ci95?.map((end) => numberText(end, mean ?? end)).join(' to ') ?? NOTHING;
  return [KEY_FIGURES[id].label.en, id, mean === null ? NOTHING : numberText(mean), unit, interval, String(n)];
}

function withoutOverload({ run }: ScenarioDocument, { replications }: RunResult): string {
  return canJudgeOverload(replications, run.measuredDays)
    ? 'No overload: the backlog does not grow without end.'
    : 'Overload can not be judged from one replication of so few days.';
}

/** Says the growth instead of hiding it in means, which only tell how long the run was. */
function overloadText(overload: Overload, { startDate }: RunResult): string {
  const { growthHoursPerWeek: growth, growthCi95, passesOneWeekOnDay: day } = overload;
  const [low, high] = growthCi95.map((end) => numberText(end, growth));
  const passes =
    day === null
      ? 'It stays below one week of staff hours in the measured days.'
      : `It passes one week of staff hours on ${dateOf(startDate, day)}, day ${day + 1}.`;
  return [
    `OVERLOAD: the backlog grows by ${numberText(growth)} work-hours per week (95 % interval ${low} to ${high}) over the last half of the run.`,
    passes,
    requiredText(overload),
    'Means of backlog and delays below depend on how long the run is.',
  ].join('\n');
}

function requiredText({ requiredFte, requiredFteCi95, nominalFte }: Overload): string {
  if (requiredFte === null) return 'The capacity that would stop it is not known.';
  const [low, high] = (requiredFteCi95 ?? [requiredFte, requiredFte]).map((end) => numberText(end, requiredFte));
  const required = `${numberText(requiredFte)} nominal FTE (95 % interval ${low} to ${high})`;
  return requiredFte > nominalFte
    ? `To stop the growth takes about ${required} instead of ${numberText(nominalFte)}; to work off what waits takes more.`
    : `All work would take ${required}, no more than there are: it is one team that can not keep up.`;
}

/** A policy nobody could work by, and what to change. */
function switchingText({ mostInTwoWeeks, replications }: Switching, result: RunResult): string {
  return [
    `RESTLESS POLICY: in ${replications} of ${result.replications} replications a readiness level or a reserve was`,
    `switched up to ${mostInTwoWeeks} times in ten working days. Move its thresholds apart or lengthen its smallest duration.`,
  ].join('\n');
}
