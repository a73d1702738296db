import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../sim-core/test/calibration-report-example.ts';
import { ReportError, readReport } from './read-report.ts';

const FILE = 'calibration/report/calibration.json';

/** The example with one place, named by its path, replaced; undefined takes it away. */
function changed(path: string, value: unknown): string {
  const report = JSON.parse(JSON.stringify(exampleReport()));
  const names = path.split('.');
  let at = report;
  for (const name of names.slice(0, -1)) at = at[name];
  at[names.at(-1)!] = value;
  return JSON.stringify(report);
}

describe('readReport', () => {
  it('gives back a complete report as it is', () => {
    expect(readReport(FILE, JSON.stringify(exampleReport()))).toEqual(exampleReport());
  });

  it.each([
    ['dataHash', undefined, 'dataHash: found nothing, expected "dataHash"'],
    ['dataHash', 'none', 'dataHash is no hash of 16 hexadecimal digits: "none"'],
    ['madeOn', 'yesterday', 'madeOn is no day such as 2026-11-25: "yesterday"'],
    ['sets', 2.5, 'sets is no whole number: 2.5'],
    ['effectiveSets', 0, 'effectiveSets is below 1: 0'],
    ['targets.1.role', 'test', 'targets.1.role: found "test", expected ("fit" | "hold-out" | "sign")'],
    ['targets.0.mean', null, 'targets.0.mean: found null, expected number'],
    ['targets.0.unit', '', 'targets.0.unit is an empty text: ""'],
    ['targets.0.tolerances', 1, 'targets.0.tolerances: found "tolerances", expected no such field'],
    ['keyFigures.0.interval', [2, 1], 'keyFigures.0.interval has its ends in falling order: [2,1]'],
    ['keyFigures.0.shareLuck', 1.2, 'keyFigures.0.shareLuck is above 1: 1.2'],
    ['claim.0.utilisation', { mean: 1, low: 3, high: 2 }, 'claim.0.utilisation has low above high'],
    ['indistinguishable.0.a', 'tasks.scales', 'tasks.scales is no path of its parameters'],
    ['sensitivity.0.ranking.1.path', 'tasks', 'tasks is no path of its parameters'],
    ['parameters', {}, 'parameters: found Object, expected Array'],
  ])('names the place when %s is %j', (path, value, said) => {
    const read = () => readReport(FILE, changed(path, value));
    expect(read).toThrow(ReportError);
    expect(read).toThrow(`${FILE}: ${said}`);
    expect(read).toThrow(/\. Run npm run calibrate -- --write\.$/);
  });

  it('says that a file is not JSON', () => {
    expect(() => readReport(FILE, '{"dataHash": ')).toThrow(/^calibration\/report\/calibration\.json is not JSON: /);
    expect(() => readReport(FILE, '[]')).toThrow(/the whole: found Array, expected Object|dataHash: found nothing/);
  });
});
