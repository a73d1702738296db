import { SimError } from '../../fault/fault.ts';

/**
 * The figure by which scenarios are told apart, as it came.
 *
 * @param scenario - Place of the scenario it came from.
 * @throws {SimError} `bad-argument` if nothing was observed: a scenario can not be placed without it.
 */
export function observedFigure(value: number, scenario: number): number {
  if (Number.isFinite(value)) return value;
  throw new SimError({
    kind: 'bad-argument',
    detail: `Scenario ${scenario + 1} gave nothing to compare in a replication. Choose by a figure that is observed in every run.`,
  });
}
