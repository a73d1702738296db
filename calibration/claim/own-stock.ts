import type { Changes } from '../changes.ts';
import { meanOf, simulate } from '../fit/evaluate.ts';
import type { Question } from './question.ts';

/** Four weeks at the stock: long enough for a mean, too short for it to move. */
const MEASURED_DAYS = 28;
/** Handling times so short that nobody waits. */
const WITHOUT_QUEUE = 0.01;

/**
 * Users are counted against the stock the parameter set itself would have without queues, so that N users are N users in
 * every set; the published stock, which the sets meet within its tolerance only, is what they are counted against otherwise.
 */
export function withOwnStock(question: Question): Question {
  const { study, reading, set, firstReplication } = question;
  if (reading.id !== 'stock') return question;
  const unscaled: Changes = { ...reading.scenario, 'demand.users.reading': 'none', 'demand.users.persons': 0 };
  const calm = { ...set, ...unscaled, 'run.seed': study.seed, 'run.measuredDays': MEASURED_DAYS };
  const scale = (set['tasks.scale'] as number) * WITHOUT_QUEUE;
  const stock = meanOf(
    simulate({ ...calm, 'tasks.scale': scale }, study.replications, firstReplication),
    'activeUsers',
  );
  return { ...question, set: { ...set, 'demand.users.baseStock': Number(stock.toPrecision(5)) } };
}
