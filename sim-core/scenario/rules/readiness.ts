import { phrase } from '../../fault/phrase.ts';
import type { ScenarioDocument } from '../document.ts';
import type { ReadinessLevel } from '../policy-document.ts';
import type { Breach, Rule } from '../rule.ts';
import { notIncreasing, repeated } from './order.ts';

/** Path of a level, with its number for people. */
function place(index: number): string {
  return `readiness.levels[${index}]`;
}

/** The decision is what everything else is put aside for (S0-154). */
function decisionStays({ readiness }: ScenarioDocument): readonly Breach[] {
  return readiness.levels.flatMap((level, index) =>
    (['dropped', 'postponed'] as const)
      .filter((name) => level[name].includes('assessment'))
      .map((name) => ({
        path: `${place(index)}.${name}`,
        found: phrase`the task assessment (the § 14a decision) at level ${index + 1}`,
        expected: phrase`tasks other than assessment: the decision is made at every level`,
        remedy: phrase`Remove assessment from the list; give it a shorter handling time or a larger automatic share instead.`,
      })),
  );
}

function namedOnce({ readiness }: ScenarioDocument): readonly Breach[] {
  return readiness.levels.flatMap((level, index) => {
    const lists: readonly (readonly [name: string, tasks: readonly string[]])[] = [
      ['dropped', level.dropped],
      ['postponed', [...level.dropped, ...level.postponed]],
      ['shortened', level.shortened.map(({ task }) => task)],
      ['automatic', level.automatic.map(({ task }) => task)],
    ];
    const [twice] = lists.filter(([, tasks]) => repeated(tasks) >= 0);
    if (twice === undefined) return [];
    return [
      {
        path: `${place(index)}.${twice[0]}`,
        found: phrase`the task ${twice[1][repeated(twice[1])]!} twice`,
        expected: phrase`each task once, either dropped or postponed`,
        remedy: phrase`Remove one of them.`,
      },
    ];
  });
}

function exitBelowEntry({ readiness }: ScenarioDocument): readonly Breach[] {
  return readiness.levels.flatMap(({ measure, enterAt, exitAt }, index) =>
    measure === 'never' || exitAt < enterAt
      ? []
      : [
          {
            path: `${place(index)}.exitAt`,
            found: phrase`exit at ${exitAt} and entry at ${enterAt}`,
            expected: phrase`an exit below the entry, or the level would end as it starts`,
            remedy: phrase`Use less than ${enterAt}, or raise enterAt.`,
          },
        ],
  );
}

function higherLevelsLater({ readiness }: ScenarioDocument): readonly Breach[] {
  const { levels } = readiness;
  return levels.flatMap(({ measure, enterAt }, index) => {
    const lower = levels.slice(0, index).findIndex((one) => one.measure === measure && one.enterAt > enterAt);
    if (measure === 'never' || lower < 0) return [];
    return [
      {
        path: `${place(index)}.enterAt`,
        found: phrase`entry of level ${index + 1} at ${enterAt}, of level ${lower + 1} at ${levels[lower]!.enterAt}`,
        expected: phrase`a higher level that is entered at the same value of a measure or later`,
        remedy: phrase`Use ${levels[lower]!.enterAt} or more, or put the levels in another order.`,
      },
    ];
  });
}

/** A measure that a level makes blind would keep the level for good. */
function seesAnswers({ readiness }: ScenarioDocument): readonly Breach[] {
  const blinds = (level: ReadinessLevel): boolean => [...level.dropped, ...level.postponed].includes('inboundMessage');
  return readiness.levels.flatMap((level, index) =>
    level.measure !== 'responseHours' || !blinds(level)
      ? []
      : [
          {
            path: `${place(index)}.measure`,
            found: phrase`a trigger on response time at a level that answers no messages`,
            expected: phrase`a measure that can still be seen at the level`,
            remedy: phrase`Choose another measure, or answer messages at this level.`,
          },
        ],
  );
}

function control({ readiness }: ScenarioDocument): readonly Breach[] {
  const { control: by, levels, schedule } = readiness;
  if (by === 'schedule') return schedule.length > 0 ? [] : [emptySchedule()];
  if (schedule.length > 0) return [idleSchedule(schedule.length)];
  const idle = levels.findIndex(({ measure }) => measure === 'never');
  if (idle < 0) return [];
  return [
    {
      path: `${place(idle)}.measure`,
      found: phrase`level ${idle + 1} without a trigger`,
      expected: phrase`a measure that enters the level, or a schedule`,
      remedy: phrase`Choose a measure, or set readiness.control to "schedule".`,
    },
  ];
}

function emptySchedule(): Breach {
  return {
    path: 'readiness.schedule',
    found: phrase`an empty schedule that decides the level`,
    expected: phrase`at least one day with a level`,
    remedy: phrase`Add {"fromDay": 0, "level": 1}, or set readiness.control to "triggers".`,
  };
}

function idleSchedule(steps: number): Breach {
  return {
    path: 'readiness.schedule',
    found: phrase`a schedule of ${steps} while the triggers decide`,
    expected: phrase`an empty schedule, or "schedule" in readiness.control`,
    remedy: phrase`Set readiness.control to "schedule", or remove the schedule.`,
  };
}

function scheduleOrder({ readiness, run }: ScenarioDocument): readonly Breach[] {
  const { levels, schedule } = readiness;
  const index = notIncreasing(schedule.map(({ fromDay }) => fromDay));
  const breaches: Breach[] = [];
  if (index >= 0) {
    breaches.push({
      path: `readiness.schedule[${index}].fromDay`,
      found: phrase`day ${schedule[index]!.fromDay} after day ${schedule[index - 1]!.fromDay}`,
      expected: phrase`days in increasing order`,
      remedy: phrase`Sort the schedule by day, and let no two share a day.`,
    });
  }
  schedule.forEach(({ fromDay, level }, i) => {
    if (level > levels.length) breaches.push(unknownLevel(`readiness.schedule[${i}].level`, level, levels.length));
    if (fromDay >= -run.warmUpDays && fromDay < run.measuredDays) return;
    breaches.push({
      path: `readiness.schedule[${i}].fromDay`,
      found: phrase`day ${fromDay}`,
      expected: phrase`a day of the run, from ${-run.warmUpDays} to ${run.measuredDays - 1}`,
      remedy: phrase`Move the day, or lengthen the run.`,
    });
  });
  return breaches;
}

/** A level that `readiness.levels` does not have. */
export function unknownLevel(path: string, level: number, levels: number): Breach {
  return {
    path,
    found: phrase`level ${level}`,
    expected: levels === 0 ? phrase`a level of readiness.levels, which is empty` : phrase`a level from 0 to ${levels}`,
    remedy: phrase`Add the level to readiness.levels, or choose one that is there.`,
  };
}

/** Rules on readiness levels. */
export const READINESS_RULES: readonly Rule[] = [
  { reads: ['readiness.levels'], check: decisionStays },
  { reads: ['readiness.levels'], check: namedOnce },
  { reads: ['readiness.levels'], check: exitBelowEntry },
  { reads: ['readiness.levels'], check: higherLevelsLater },
  { reads: ['readiness.levels'], check: seesAnswers },
  { reads: ['readiness.control', 'readiness.levels', 'readiness.schedule'], check: control },
  {
    reads: ['readiness.levels', 'readiness.schedule', 'run.warmUpDays', 'run.measuredDays'],
    check: scheduleOrder,
  },
];
