import { describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS, OFFICE_FIGURE_IDS, type ReplicationResult } from '../../../sim-core/contract.ts';
import type { ComparedRun } from '../../worker/compare-run.ts';
import { comparedFigures, figureOf, hasOffices } from './figures.ts';

/** A replication whose key figures are all one number, and those of the offices another; null without offices. */
const replication = (key: number, office: number | null): ReplicationResult =>
  ({
    keyFigures: new Float64Array(KEY_FIGURE_IDS.length).fill(key),
    ...(office === null ? {} : { offices: { figures: new Float64Array(OFFICE_FIGURE_IDS.length).fill(office) } }),
  }) as ReplicationResult;
const run = (...parts: readonly (readonly ReplicationResult[])[]): ComparedRun =>
  ({
    results: parts[0]!.map(({ offices }) => ({ offices })),
    parts: parts.map((results) => ({ results })),
  }) as unknown as ComparedRun;

describe('compared figures', () => {
  it('are differences to the base, pair by pair', () => {
    const [figure] = comparedFigures(
      run([replication(1, 5), replication(4, 6)], [replication(2, 5), replication(7, 8)]),
      ['activeUsers'],
    );
    expect(figure!.means).toEqual([1.5, 5.5]);
    expect(figure!.contrasts[0]).toMatchObject({ n: 2, mean: 4 });
    expect(figure!.contrasts[0]!.interval![0]).toBeLessThan(4);
  });

  it('have no difference to a base without offices, but a level', () => {
    const compared = run([replication(1, null), replication(1, 6)], [replication(1, null), replication(1, 8)]);
    expect(hasOffices(compared)).toBe(true);
    const [figure] = comparedFigures(compared, ['unitFte']);
    expect(figure!.means).toEqual([null, 7]);
    expect(figure!.contrasts[0]!.mean).toBeNull();
  });

  it('leave out what is no number', () => {
    expect(figureOf(replication(Infinity, null), 'activeUsers')).toBeNaN();
    expect(figureOf(replication(1, null), 'unitFte')).toBeNaN();
  });
});
