import { describe, expect, it } from 'vitest';
import STATION from '../../../scenarios/theory/theory-mmc-8-10.json' with { type: 'json' };
import { type KeyFigureId, parseScenario, type ScenarioDocument } from '../../contract.ts';
import { createRunner } from '../../engine.ts';
import { KEY_FIGURE_IDS } from '../../measure/result.ts';
import { inspectedReserve, type ReserveStation } from '../../theory/reserve-hysteresis.ts';
import { merged } from '../small-document.ts';
import { estimate, expectAgrees, ratioEstimate } from '../verdict.ts';

const UNIT_DAYS = 5; // the mean service: the engine looks at the number present once a day, a fifth of a service
const MIN_PER_DAY = 1440;
const MEASURED_DAYS = 3300;
const REPLICATIONS = 24;

/** A station that never closes, with a reserve called by the number present. */
function documentOf(station: ReserveStation, seed: string): ScenarioDocument {
  const { arrivalRate, servers, reserve, callAt, releaseAt } = station;
  const parsed = parseScenario(
    merged(STATION as never, {
      run: { startDate: '2021-01-04', warmUpDays: 350, measuredDays: MEASURED_DAYS, seed },
      demand: { registrationsPerMonth: ((arrivalRate / UNIT_DAYS) * 365.25) / 12 },
      staff: { teams: [{ id: 'mottak', role: 'intake', fte: servers }] },
      tasks: { assessment: { meanMin: UNIT_DAYS * MIN_PER_DAY } },
      reserves: [
        {
          id: 'reserve',
          fte: reserve,
          lenderFte: reserve,
          teams: ['mottak'],
          trigger: 'activeUsers',
          callAt,
          releaseAt,
        },
      ],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

/** λ, c0, r, U, D of the four cases of O12, with the largest standard errors of number, queue and stays. */
const CASES: readonly (readonly number[])[] = [
  [4.5, 4, 2, 20, 5, 0.015, 0.025, 0.04],
  [4.5, 5, 2, 20, 5, 0.015, 0.035, 0.08],
  [9.5, 10, 3, 25, 10, 0.015, 0.035, 0.06],
  [9.5, 10, 3, 25, 20, 0.015, 0.035, 0.08],
];

describe('a reserve with hysteresis through the engine (O12, looked at once a day)', () => {
  it.each(CASES)('λ %d, %d servers and %d, on at %d, off at %d', (...row) => {
    const [arrivalRate, servers, reserve, callAt, releaseAt, seNumber, seQueue, seStay] = row as number[];
    const station: ReserveStation = {
      arrivalRate: arrivalRate!,
      serviceRate: 1,
      servers: servers!,
      reserve: reserve!,
      callAt: callAt!,
      releaseAt: releaseAt!,
    };
    const name = `O12 ${row.slice(0, 5).join(' ')}`;
    const truth = inspectedReserve(station, { period: 1 / UNIT_DAYS, finishes: true });
    const runner = createRunner(documentOf(station, name));
    const runs = Array.from({ length: REPLICATIONS }, (_, r) => runner.runReplication(r).keyFigures);
    const values = (id: KeyFigureId): number[] => runs.map((figures) => figures[KEY_FIGURE_IDS.indexOf(id)]!);
    expectAgrees(`${name} number`, estimate(values('activeUsers')), truth.meanNumber, seNumber);
    expectAgrees(`${name} queue`, estimate(values('backlogTasks')), truth.meanQueue, seQueue);
    const shares = values('reserveDays').map((days) => days / MEASURED_DAYS);
    expectAgrees(`${name} share`, estimate(shares), truth.shareActive, seStay);
    const rates = values('reserveCalls').map((calls) => (calls * UNIT_DAYS) / MEASURED_DAYS);
    expectAgrees(`${name} calls`, estimate(rates), truth.callRate, seStay);
    const stays = values('reserveDays').map((days) => days / UNIT_DAYS);
    expectAgrees(`${name} stay`, ratioEstimate(stays, values('reserveCalls')), truth.meanSpell, seStay);
    expect(values('reserveFteDays')).toEqual(values('reserveDays').map((days) => days * reserve!));
  });
});
