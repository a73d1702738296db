import { describe, expect, it } from 'vitest';
import { Tally } from './tally.ts';

const assessment = (createdMin: number) => ({ task: 'assessment', createdMin }) as const;

describe('the tally of a reference run', () => {
  it('takes only what lies inside the measured time into the mean levels', () => {
    const tally = new Tally(100, 200);
    tally.begun(assessment(90), 110, 30); // waits 90–110, worked on 110–140
    tally.begun(assessment(150), 190, 30); // waits 150–190, worked on 190–220
    tally.waitingAtHorizon(assessment(195), Infinity);
    expect(tally.waitingMin).toBe(10 + 40 + 5);
    expect(tally.busyMin).toBe(30 + 10);
  });

  it('counts what is not finished at the horizon as open, and what came before the measured time not at all', () => {
    const tally = new Tally(100, 200);
    tally.begun(assessment(90), 110, 30);
    tally.begun(assessment(120), 130, 10);
    tally.begun(assessment(150), 190, 30);
    expect([tally.decision.done.count, tally.decision.open.count]).toEqual([1, 1]);
    expect([tally.decision.done.sumMin, tally.decision.open.sumMin]).toEqual([20, 50]);
    expect([tally.assessmentWait.done.count, tally.assessmentWait.done.sumMin]).toEqual([2, 50]);
  });

  it('sees a case last when its user left', () => {
    const tally = new Tally(100, 200);
    tally.lapsed(assessment(120), 180, 1, 150);
    tally.waitingAtHorizon(assessment(130), 170);
    expect(tally.decision.open.sumMin).toBe(30 + 40);
    expect(tally.counted('lapsed')).toBe(1);
    expect(tally.waitingMin).toBe(60 + 70);
  });

  it('counts nothing during the warm-up', () => {
    const tally = new Tally(100, 200);
    tally.count('exits', 99);
    tally.count('exits', 100);
    expect(tally.counted('exits')).toBe(1);
  });
});
