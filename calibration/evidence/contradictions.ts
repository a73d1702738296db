/** Contradictions in and between the publications. They speak of hold-outs: fitting code must not import this file. */
import type { Contradiction } from './contradiction.ts';
import contradictions from './contradictions.json' with { type: 'json' };
import { factExists } from './facts.ts';
import { readContradictions } from './read-contradictions.ts';
import { TABLES } from './tables.ts';

const isTable = (id: string): boolean => TABLES.some((table) => table.id === id);

/** Every contradiction in id order. */
export const CONTRADICTIONS: readonly Contradiction[] = readContradictions(
  'calibration/evidence/contradictions.json',
  contradictions,
  (id) => factExists(id) || isTable(id),
);
