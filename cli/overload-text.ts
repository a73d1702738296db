import {
  canJudgeOverload,
  type Overload,
  type RunResult,
  type ScenarioDocument,
  staffHoursPerWeek,
} from '../sim-core/contract.ts';
import { dateOf } from './date-text.ts';
import { numberText } from './number-text.ts';

/** Backlog worth a word when the run ends: more than one of five working days of all staff. */
const A_DAY_IN_WEEKS = 1 / 5;

/** Whether the load could be met, in lines. */
export function overloadText(document: ScenarioDocument, result: RunResult): string {
  return (result.overload === null ? withoutOverload(document, result) : ofOverload(result.overload, result)).join(
    '\n',
  );
}

/** What "no overload" leaves out: slow growth, what still waits, and what is not done at all. */
function withoutOverload(document: ScenarioDocument, { replications, keyFigures }: RunResult): string[] {
  if (!canJudgeOverload(replications, document.run.measuredDays)) {
    return ['Overload can not be judged from one replication of so few days.'];
  }
  const { backlogGrowthHoursPerWeek: growth, backlogHoursAtEnd: atEnd, daysAboveLevel0 } = keyFigures;
  const weeks = (atEnd.mean ?? 0) / staffHoursPerWeek(document);
  const [low, high] = growth.ci95 ?? [0, 0];
  const verdict =
    growth.mean !== null && low > 0 && weeks > A_DAY_IN_WEEKS
      ? `No overload, but the backlog grows slowly: by ${numberText(growth.mean)} work-hours per week ` +
        `(95 % interval ${numberText(low, growth.mean)} to ${numberText(high, growth.mean)}) over the last half of the run.`
      : 'No overload: the backlog does not grow without end.';
  const waits = `When the run ends, ${numberText(weeks)} weeks of all staff’s nominal hours wait.`;
  const undone = 'That is with the work that readiness levels leave undone.';
  return [verdict, ...(weeks > A_DAY_IN_WEEKS ? [waits] : []), ...((daysAboveLevel0.mean ?? 0) > 0 ? [undone] : [])];
}

/** Says the growth instead of hiding it in means, which only tell how long the run was. */
function ofOverload(overload: Overload, { startDate }: RunResult): string[] {
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
  ];
}

function requiredText({ requiredFte, requiredFteCi95, nominalFte }: Overload): string {
  if (requiredFte === null) return 'The capacity that would stop it is not known.';
  const [low, high] = (requiredFteCi95 ?? [requiredFte, requiredFte]).map((end) => numberText(end, requiredFte));
  const required = `${numberText(requiredFte)} nominal FTE (95 % interval ${low} to ${high})`;
  return requiredFte > nominalFte
    ? `To stop the growth takes about ${required} instead of ${numberText(nominalFte)}; to work off what waits takes more.`
    : `All work would take ${required}, no more than there are: it is one team that can not keep up.`;
}
