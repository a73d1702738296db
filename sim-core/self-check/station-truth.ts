import { MIN_PER_HOUR, MIN_PER_MONTH } from '../kernel/time.ts';
import type { KeyFigureId } from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { erlangC } from '../theory/erlang-c.ts';
import { mm1SojournQuantile } from '../theory/mm1.ts';
import { pollaczekKhinchineWait, serviceSecondMoment } from '../theory/pollaczek-khinchine.ts';
import { priorityWaits } from '../theory/priorities.ts';

/** What the formula gives, in the unit of each key figure. */
export type Truth = Partial<Readonly<Record<KeyFigureId, number>>>;

const P90 = 0.9;

/**
 * The stationary key figures of a scenario that reduces the model to one textbook station: intake is the only team,
 * never closes, and everyone leaves after the decision. Computed from the document itself, never from a run.
 */
export function stationTruth(document: ScenarioDocument): Truth {
  const isOneClass = document.people.workedSixOfTwelveShare === 1;
  return isOneClass ? singleClass(document) : twoClasses(document);
}

/** Rates per hour. */
function stationOf({ demand, tasks, staff }: ScenarioDocument) {
  const meanHours = tasks.assessment.meanMin / MIN_PER_HOUR;
  const arrivalRate = demand.registrationsPerMonth / (MIN_PER_MONTH / MIN_PER_HOUR);
  return { arrivalRate, serviceRate: 1 / meanHours, servers: staff.teams[0]!.fte, meanHours };
}

/** One class, first come first served: Erlang C, or Pollaczek–Khinchine where one veileder works by another law. */
function singleClass(document: ScenarioDocument): Truth {
  const { arrivalRate, meanHours, ...station } = stationOf(document);
  const { law, cv } = document.tasks.assessment;
  const isMemoryless = law === 'exponential';
  const wait = isMemoryless
    ? erlangC({ arrivalRate, ...station }).meanWait
    : pollaczekKhinchineWait(arrivalRate, meanHours, serviceSecondMoment(law, meanHours, cv));
  const isOneServer = isMemoryless && station.servers === 1;
  return {
    assessmentWaitClockHours: wait,
    decisionTimeClockHours: wait + meanHours,
    ...(isOneServer ? { decisionTimeClockHoursP90: mm1SojournQuantile(arrivalRate, station.serviceRate, P90) } : {}),
    backlogTasks: arrivalRate * wait,
    utilisation: (arrivalRate * meanHours) / station.servers,
  };
}

/** Direct arrivals before those from the office (Cobham). */
function twoClasses(document: ScenarioDocument): Truth {
  const { arrivalRate, serviceRate, servers, meanHours } = stationOf(document);
  const direct = document.people.workedSixOfTwelveShare;
  const arrivalRates = [arrivalRate * direct, arrivalRate * (1 - direct)];
  const [first, second] = priorityWaits({ arrivalRates, serviceRate, servers }) as [number, number];
  return {
    assessmentWaitClockHours: first,
    recheckWaitClockHours: second,
    decisionTimeClockHours: first + meanHours,
    backlogTasks: arrivalRates[0]! * first + arrivalRates[1]! * second,
  };
}
