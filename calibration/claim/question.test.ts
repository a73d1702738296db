import { describe, expect, it } from 'vitest';
import { changedScenario } from '../changes.ts';
import { type Question, scenarioAt } from './question.ts';
import { resolved, studyDocument } from './study.ts';

const study = resolved(studyDocument('capacity-claim'));

function question(reading: string, level: string): Question {
  return {
    study,
    reading: study.readings.find(({ id }) => id === reading)!,
    level: study.levels.find(({ id }) => id === level)!,
    set: { 'tasks.scale': 2 },
    firstReplication: 0,
  };
}

const lever = (id: string) => study.levers.find((one) => one.id === id)!;

describe('the scenario of a question', () => {
  it('measures a window of a wave from its start, with the same days simulated before it', () => {
    const asked = question('surge', 'ordinary');
    const { run, demand } = changedScenario(scenarioAt(asked, 7000, undefined, asked.reading.windows[0]!));
    expect(run).toMatchObject({ startDate: '2023-01-30', warmUpDays: 392, measuredDays: 35 });
    expect(demand.waves).toMatchObject([{ startDay: 0, lengthDays: 28, extraPersons: 7000 }]);
  });

  it('puts the number where the reading has it', () => {
    for (const reading of ['stock', 'throughput']) {
      const asked = question(reading, 'ordinary');
      const { users } = changedScenario(scenarioAt(asked, 7000, undefined, asked.reading.windows[0]!)).demand;
      expect(users).toMatchObject({ reading, persons: 7000 });
    }
  });

  it('drops all but decisions and case-system tasks at the highest level, from the first measured day', () => {
    const asked = question('stock', 'highest');
    const { readiness, staff } = changedScenario(scenarioAt(asked, 7000, undefined, asked.reading.windows[0]!));
    expect(staff.overflowAbovePerVeileder).toBeLessThan(1);
    expect(readiness.schedule).toEqual([{ fromDay: 0, level: 1 }]);
    expect(readiness.levels[0]!.dropped).toHaveLength(12);
    expect(readiness.levels[0]!.dropped).not.toContain('assessment');
    expect(readiness.levels[0]!.dropped).not.toContain('caseSystem');
  });

  it('turns one lever and leaves the rest', () => {
    const asked = question('stock', 'ordinary');
    const turned = (id: string, at: number) =>
      changedScenario(scenarioAt(asked, 7000, { lever: lever(id), at }, asked.reading.windows[0]!));
    expect(turned('handlingTime', 0.25).tasks.scale).toBe(0.5);
    const { tasks, staff } = turned('manualWork', 0.25);
    expect(staff.overflowAbovePerVeileder).toBeLessThan(1);
    expect([tasks.assessment.automaticShare, tasks.review.automaticShare]).toEqual([0, 0.75]);
    const { path } = turned('inflow', 0.25).demand;
    expect(path.periods).toHaveLength(26);
    expect(path.periods[0]).toEqual({ start: '2023-09-04', level: 0.25 });
  });
});
