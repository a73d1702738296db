import type { ScenarioDocument } from '../document.ts';
import { TASK_IDS } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';
import { notIncreasing, repeated } from './order.ts';

function checkpointOrder({ checkpoints }: ScenarioDocument): readonly Breach[] {
  const breaches: Breach[] = [];
  const twin = repeated(checkpoints.map((checkpoint) => checkpoint.id));
  if (twin >= 0) {
    breaches.push({
      path: `checkpoints[${twin}].id`,
      found: `a second checkpoint "${checkpoints[twin]!.id}"`,
      expected: 'a different id for each checkpoint',
      remedy: 'Rename one of them.',
    });
  }
  const weeks = checkpoints.map((checkpoint) => checkpoint.week);
  const index = notIncreasing(weeks);
  if (index >= 0) {
    breaches.push({
      path: `checkpoints[${index}].week`,
      found: `week ${weeks[index]} after week ${weeks[index - 1]}`,
      expected: 'weeks in increasing order',
      remedy: 'Sort the checkpoints by week, and let no two share a week.',
    });
  }
  return breaches;
}

function exemptTwice({ checkpoints }: ScenarioDocument): readonly Breach[] {
  return checkpoints.flatMap(({ exempt }, index) =>
    repeated(exempt) < 0
      ? []
      : [
          {
            path: `checkpoints[${index}].exempt`,
            found: exempt.join(', '),
            expected: 'each group once',
            remedy: 'Remove the repeated group.',
          },
        ],
  );
}

/** A hyper-exponential time varies more than an exponential one, whose coefficient of variation is 1. */
function hyperexponentialSpread({ tasks }: ScenarioDocument): readonly Breach[] {
  return TASK_IDS.filter((id) => tasks[id].law === 'hyperexponential' && tasks[id].cv < 1).map((id) => ({
    path: `tasks.${id}.cv`,
    found: `${tasks[id].cv} with the law hyperexponential`,
    expected: 'a coefficient of variation of 1 or more',
    remedy: 'Raise cv to 1 or more, or choose the law "lognormal".',
  }));
}

/** Rules on contacts and tasks. */
export const CONTACT_RULES: readonly Rule[] = [
  { reads: ['checkpoints'], check: checkpointOrder },
  { reads: ['checkpoints'], check: exemptTwice },
  { reads: TASK_IDS.flatMap((id) => [`tasks.${id}.cv`, `tasks.${id}.law`]), check: hyperexponentialSpread },
];
