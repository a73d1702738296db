import { describe, expect, it } from 'vitest';
import { ProgressMeter, type RunProgress } from './progress.ts';

function meterAt(replications: number) {
  const clock = { ms: 0 };
  const reports: RunProgress[] = [];
  const meter = new ProgressMeter(
    replications,
    (progress) => reports.push(progress),
    () => clock.ms,
  );
  return { clock, reports, meter };
}

describe('ProgressMeter', () => {
  it('counts started replications by their share', () => {
    const { clock, reports, meter } = meterAt(4);
    meter.finished(2);
    clock.ms = 150;
    meter.started(0, 0.5);
    expect(reports).toEqual([
      { share: 0.25, done: 1, of: 4 },
      { share: 0.375, done: 1, of: 4 },
    ]);
  });

  it('reports at most every 100 ms, but always the end', () => {
    const { clock, reports, meter } = meterAt(2);
    for (let i = 0; i < 50; i++) {
      clock.ms = i;
      meter.started(0, i / 50);
    }
    expect(reports).toHaveLength(1);
    meter.finished(0);
    meter.finished(1);
    expect(reports.at(-1)).toEqual({ share: 1, done: 2, of: 2 });
    expect(reports).toHaveLength(2);
  });
});
