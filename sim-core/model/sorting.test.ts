import { describe, expect, it } from 'vitest';
import { evidenceById } from '../../calibration/evidence/registry.ts';
import { KEY_FIGURE_IDS } from '../contract.ts';
import { type Json, smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { aboveCutOff } from './compile-sorting.ts';
import { ReplicationRunner } from './replication.ts';

const NO_RESERVATION: Json = { digitalReservationShare: 0 };

/** Direct arrivals at NOE as a share of the age band, over half a year of a tenth of the country. */
function sentShare(routing: Json): number {
  const document = smallDocument({
    run: { warmUpDays: 0, measuredDays: 182 },
    people: NO_RESERVATION,
    office: { handToNoeShare: 0 },
    routing,
  });
  const { noe } = runOf(document);
  return noe.recorder.counts.entries / noe.recorder.counts.inBand;
}

function runOf(document: ReturnType<typeof smallDocument>) {
  const runner = new ReplicationRunner(compileScenario(document));
  const result = runner.run(0);
  return { noe: runner.noe, result };
}

const rule = (name: string, more: Json = {}): Json => ({ stages: [{ fromDay: 0, rule: name, ...more }] });

describe('sorting rules', () => {
  const [today, variantA, variantB] = evidenceById('S1-159').value as readonly number[];

  it('send as many as printed: today, variant A, variant B', () => {
    expect(sentShare({})).toBeCloseTo(today!, 1);
    expect(Math.abs(sentShare(rule('variantA')) - variantA!)).toBeLessThan(0.02);
    expect(Math.abs(sentShare(rule('variantB')) - variantB!)).toBeLessThan(0.02);
  });

  it('change on the day they are to, A first and then B', () => {
    const staged = {
      stages: [
        { fromDay: 0, rule: 'variantA' },
        { fromDay: 91, rule: 'variantB' },
      ],
    };
    const share = sentShare(staged);
    expect(share).toBeGreaterThan(sentShare(rule('variantA')));
    expect(share).toBeLessThan(sentShare(rule('variantB')));
  });

  it('with a cut-off send the share asked for, the more of an outcome the better its score', () => {
    for (const share of [0.2, 0.37, 0.6]) {
      expect(Math.abs(sentShare(rule('cutOff', { noeShare: share })) - share)).toBeLessThan(0.03);
    }
    const [stable, inAndOut, without] = aboveCutOff(0.37, [0.28, 0.22, 0.25], [1.41, 0.43]);
    expect(stable).toBeGreaterThan(inAndOut!);
    expect(inAndOut).toBeGreaterThan(without!);
    expect(0.28 * stable! + 0.22 * inAndOut! + 0.25 * without!).toBeCloseTo(0.37, 6);
  });

  it('keep single parents from NOE where they go straight to the office', () => {
    const parents = { people: { singleParentShare: 0.5 }, run: { warmUpDays: 0, measuredDays: 120 } };
    const direct = runOf(smallDocument({ ...parents, routing: { singleParentsDirect: true } })).noe.recorder.counts;
    const through = runOf(smallDocument(parents)).noe.recorder.counts;
    expect(direct.entries).toBeLessThan(through.entries);
    expect(direct.accepted / direct.assessed).toBeGreaterThan(through.accepted / through.assessed);
  });

  it('let NOE answer questions on courses instead of sending people to the office', () => {
    const transfers = (share: number): number =>
      runOf(smallDocument({ routing: { courseQuestionsAnsweredShare: share } })).result.keyFigures[
        KEY_FIGURE_IDS.indexOf('transfersPerMonth')
      ]!;
    expect(transfers(0.8)).toBeLessThan(transfers(0));
  });
});
