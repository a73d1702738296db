import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS, type ReplicationResult, SERIES_IDS } from '../measure/result.ts';
import { smallDocument } from '../test/small-document.ts';
import { type FigureId, figureEntry, figureId, figureReader } from './figure-reader.ts';

const DAYS = 10;
const limits = [
  { measure: 'backlogWeeks', atMost: 1 },
  { measure: 'activeUsersPerVeileder', atMost: 500 },
];
const document = smallDocument({ run: { warmUpDays: 0, measuredDays: DAYS }, limits });

/** A replication whose backlog is so many hours every day. */
function withBacklog(hours: number): ReplicationResult {
  const series = new Float64Array(SERIES_IDS.length * DAYS);
  series.fill(hours, SERIES_IDS.indexOf('backlogHours') * DAYS, (SERIES_IDS.indexOf('backlogHours') + 1) * DAYS);
  const keyFigures = Float64Array.from(KEY_FIGURE_IDS, (_, i) => i);
  return {
    ...{ replication: 0, keyFigures, series, warmUp: new Float64Array(0), oldest: new Float64Array(0) },
    ...{ startFound: new Int32Array(0), trace: 0 },
  };
}

describe('what an experiment reads off a run', () => {
  it('is key figures by their id, and whether a limit was broken, in the order asked for', () => {
    const read = figureReader(document, ['events', 'broken', 'broken:activeUsersPerVeileder', 'activeUsers']);
    const events = KEY_FIGURE_IDS.indexOf('events');
    expect([...read(withBacklog(100_000))]).toEqual([events, 1, 0, 0]);
    expect([...read(withBacklog(0))]).toEqual([events, 0, 0, 0]);
  });

  it('has a name and a unit', () => {
    expect(figureEntry('utilisation').unit).toBe('share');
    expect(figureEntry('broken:backlogWeeks').label.en).toBe('Limit broken: Backlog in weeks of work');
  });

  it.each(['queue', 'toString', 'broken:', 'broken:queue', 'broken:constructor'])('is not %j', (text) => {
    expect(() => figureId(text)).toThrow('There is no figure');
  });

  it('is no limit the scenario does not have', () => {
    const asked: FigureId = 'broken:messageResponseClockHours';
    expect(() => figureReader(document, [asked])).toThrow('it has: backlogWeeks, activeUsersPerVeileder');
    expect(() => figureReader({ ...document, limits: [] }, ['broken'])).toThrow('it has: none');
  });
});
