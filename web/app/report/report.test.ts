import { describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import { runScenario } from '../../../sim-core/engine.ts';
import { smallDocument } from '../../../sim-core/test/small-document.ts';
import { keptResult, NO_ANSWERS, type SavedRun } from '../saved/records.ts';
import { shippedDocument } from '../saved/shipped.ts';
import { runExample, scenarioExample } from '../saved/testing/examples.ts';
import { inputsOf } from './inputs.ts';
import { ownAssumptions } from './own-assumptions.ts';
import { reportOf, reportText } from './report.ts';

/** A scenario with limits, levels and reserves that is quick to run and can not keep up. */
function crowded(): ScenarioDocument {
  const { readiness, reserves, limits } = shippedDocument('stress-250k-surge-reserves-1-2').document;
  const teams = ['intake', 'one', 'two'];
  const ours = reserves.map((reserve) => ({ ...reserve, teams }));
  const inflow = { inflowFactor: 0.3 };
  return smallDocument({ demand: inflow, readiness, reserves: ours, limits } as never);
}

function savedRun(document: ScenarioDocument): {
  readonly run: SavedRun;
  readonly whole: ReturnType<typeof runScenario>;
} {
  const whole = runScenario(document);
  const entry = { ...runExample('r'), document, hash: scenarioHash(document), ordinaryPeakHours: null };
  return { whole, run: { ...entry, result: keptResult(whole), answers: NO_ANSWERS } };
}

/** Every number of plain data. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the report of a run', () => {
  const { run, whole } = savedRun(crowded());
  const report = reportOf(run, []);

  it('has no number that the result or the scenario has not', () => {
    const known = new Set([...numbersIn(whole), ...numbersIn(run.document)]);
    const { assumptions, ...rest } = report;
    const told = [...numbersIn(rest), ...assumptions.flatMap(({ second }) => numbersIn(second))];
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter((number) => !known.has(number))).toEqual([]);
  });

  it('has the figures of levels and reserves where the scenario has them, and what would stop an overload', () => {
    expect(report.figures).toEqual(expect.arrayContaining(['tasksDropped', 'reserveDays', 'requiredFte']));
    expect(report.result.limits.length).toBe(run.document.limits.length);
    expect(report.result.overload).toEqual(whole.overload);
    expect(reportOf(savedRun(smallDocument()).run, []).figures).not.toContain('reserveDays');
  });

  it('is the same data as a file, with a scenario that gives the same fingerprint', () => {
    const file = JSON.parse(reportText(report));
    expect(file.result).toEqual(JSON.parse(JSON.stringify(report.result)));
    const parsed = parseScenario(file.document);
    expect(parsed.ok && runScenario(parsed.document).fingerprint).toBe(file.result.fingerprint);
  });

  it('has the decision of the scenario whatever it is called, the newest one', () => {
    const saved = (id: string, changedAt: string, decision: string, document = run.document) => ({
      ...scenarioExample(id),
      document: { ...document, title: { nb: id, en: id }, run: { ...document.run, seed: 'another' } },
      changedAt,
      decision: { question: '', expectation: '', finding: '', decision },
    });
    const other = saved('c', '2026-03-01', 'nei', smallDocument());
    const own = [saved('a', '2026-01-01', 'gammelt'), saved('b', '2026-02-01', 'nytt'), other];
    expect(reportOf(run, own).decision?.decision).toBe('nytt');
    expect(reportOf(run, [other]).decision).toBeNull();
  });
});

describe('what differs from the base year', () => {
  it('names the record of a value of the library, and none for a value of one’s own', () => {
    const { document } = shippedDocument('stress-250k-surge-reserves-1-2');
    const idsAt = (path: string, one: ScenarioDocument) =>
      ownAssumptions(one)
        .find((own) => own.path === path)
        ?.backings.map(({ id }) => id);
    expect(idsAt('reserves[reserve-1]', document)).toContain('S0-156');
    expect(idsAt('staff.absenceShare', { ...document, staff: { ...document.staff, absenceShare: 0.31 } })).toEqual([]);
    expect(ownAssumptions(shippedDocument('base-2023').document)).toEqual([]);
  });

  it('is one of the inputs, which are all there with what stands behind them', () => {
    const inputs = inputsOf(shippedDocument('base-2023').document);
    expect(inputs.length).toBeGreaterThan(80);
    const scale = inputs.find(({ field }) => field.path === 'tasks.scale');
    expect(scale?.backings[0]?.grade).toBe('fitted');
  });
});
