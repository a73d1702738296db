import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioHash } from '../sim-core/contract.ts';
import { readScenario } from './scenario-file.ts';

const REPORTS = ['before-noe', 'profiling-variants'];

describe.each(REPORTS)('the committed report %s', (name) => {
  const text = readFileSync(new URL(`../calibration/report/${name}.md`, import.meta.url), 'utf8');
  const runs = [...text.matchAll(/`([a-z0-9-]+)` \(([0-9a-f]{16})\)/g)];

  it('is about the scenarios as they are now; npm run noe-sim -- study writes it anew', () => {
    expect(runs.length).toBeGreaterThanOrEqual(2);
    for (const [, id, hash] of runs) {
      const parsed = readScenario(id!);
      expect(parsed.ok && scenarioHash(parsed.document), id).toBe(hash);
    }
  });

  it('says seed, replications and engine, and shows hits and misses', () => {
    expect(text).toMatch(/^Seed \S+, \d+ paired replications, engine \d+\.\d+\.\d+\./m);
    expect(text).toMatch(/\| hit \|/);
  });
});
