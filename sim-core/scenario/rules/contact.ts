import { phrase } from '../../fault/phrase.ts';
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
      found: phrase`a second checkpoint "${checkpoints[twin]!.id}"`,
      expected: phrase`a different id for each checkpoint`,
      remedy: phrase`Rename one of them.`,
    });
  }
  const weeks = checkpoints.map((checkpoint) => checkpoint.week);
  const index = notIncreasing(weeks);
  if (index >= 0) {
    breaches.push({
      path: `checkpoints[${index}].week`,
      found: phrase`week ${weeks[index]!} after week ${weeks[index - 1]!}`,
      expected: phrase`weeks in increasing order`,
      remedy: phrase`Sort the checkpoints by week, and let no two share a week.`,
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
            found: phrase`${exempt.join(', ')}`,
            expected: phrase`each group once`,
            remedy: phrase`Remove the repeated group.`,
          },
        ],
  );
}

/** A hyper-exponential time varies more than an exponential one, whose coefficient of variation is 1. */
function hyperexponentialSpread({ tasks }: ScenarioDocument): readonly Breach[] {
  return TASK_IDS.filter((id) => tasks[id].law === 'hyperexponential' && tasks[id].cv < 1).map((id) => ({
    path: `tasks.${id}.cv`,
    found: phrase`${tasks[id].cv} with the law hyperexponential`,
    expected: phrase`a coefficient of variation of 1 or more`,
    remedy: phrase`Raise cv to 1 or more, or choose the law "lognormal".`,
  }));
}

/** Rules on contacts and tasks. */
export const CONTACT_RULES: readonly Rule[] = [
  { reads: ['checkpoints'], check: checkpointOrder },
  { reads: ['checkpoints'], check: exemptTwice },
  { reads: TASK_IDS.flatMap((id) => [`tasks.${id}.cv`, `tasks.${id}.law`]), check: hyperexponentialSpread },
];
