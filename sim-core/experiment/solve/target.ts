import { SimError } from '../../fault/fault.ts';
import type { ReplicationResult } from '../../measure/result.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import { type FigureId, figureEntry, figureId, figureReader } from '../figure-reader.ts';

/** What a run is to be like, so that it counts as one in which the target holds. */
export interface Target {
  readonly figure: FigureId;
  readonly relation: 'atLeast' | 'atMost';
  readonly value: number;
}

const TEXT = /^\s*([A-Za-z0-9:]+)\s*(>=|<=)\s*(-?[0-9.]+(?:e-?[0-9]+)?)\s*$/i;

/**
 * Reads `decisionsWithin48h>=0.9`, `backlogHours<=500`, `kept` (no limit of the scenario is broken), `broken` (one is), or
 * either of one limit alone, such as `kept:backlogWeeks`.
 *
 * @throws {SimError} `bad-argument` saying what can be asked for.
 */
export function targetOf(text: string): Target {
  const [word, limit] = text.trim().split(':');
  if (word === 'kept' || word === 'broken') {
    const figure = figureId(limit === undefined ? 'broken' : `broken:${limit}`);
    return word === 'kept' ? { figure, relation: 'atMost', value: 0 } : { figure, relation: 'atLeast', value: 1 };
  }
  const [, figure, relation, value] = TEXT.exec(text) ?? [];
  if (figure === undefined || !Number.isFinite(Number(value))) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `${JSON.stringify(text)} is no target. Give a figure with >= or <= and a number, such as decisionsWithin48h>=0.9, or kept, or broken.`,
    });
  }
  return { figure: figureId(figure), relation: relation === '>=' ? 'atLeast' : 'atMost', value: Number(value) };
}

/** A target in words. */
export function targetText({ figure, relation, value }: Target): string {
  const { label, unit } = figureEntry(figure);
  if (figure.startsWith('broken')) return relation === 'atMost' ? `${label.en}: no` : `${label.en}: yes`;
  return `${label.en} ${relation === 'atLeast' ? 'at least' : 'at most'} ${value}${unit === 'share' ? '' : ` ${unit}`}`;
}

/**
 * Reads off a replication whether the target holds, 1 or 0, the figure itself, and the trace of all events. A figure that was not observed does not
 * meet it.
 *
 * @throws {SimError} `bad-argument` if a limit is asked about that the scenario does not have.
 */
export function targetReader(document: ScenarioDocument, target: Target): (result: ReplicationResult) => Float64Array {
  const read = figureReader(document, [target.figure]);
  return (result) => {
    const found = read(result)[0]!;
    const holds = target.relation === 'atLeast' ? found >= target.value : found <= target.value;
    return Float64Array.of(holds ? 1 : 0, found, result.trace);
  };
}
