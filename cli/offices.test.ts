import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OfficeReference, referenceLines } from './office-reference.ts';
import { isHit } from './study/published.ts';
import { runCommand } from './test-host.ts';

const row: OfficeReference = {
  label: 'Portfolio, for both ages',
  record: 'D-office-portfolio-by-type',
  published: 59,
  low: 56,
  high: 62,
  simulated: 61,
  kind: 'input',
  met: true,
};

/** A file with a short scenario of few offices. */
function smallFile(): string {
  const text = {
    schemaVersion: 1,
    id: 'few-offices',
    title: { nb: 'Få kontorer', en: 'Few offices' },
    question: { nb: 'Virker det?', en: 'Does it work?' },
    run: { warmUpDays: 60, measuredDays: 60 },
    demand: { inflowFactor: 0.1 },
    organisation: { sampledOffices: 3 },
  };
  const file = join(mkdtempSync(join(tmpdir(), 'noe-')), 'few-offices.json');
  writeFileSync(file, JSON.stringify(text));
  return file;
}

describe('noe-sim offices', () => {
  it('prints published and simulated numbers, then all figures with the error of the sample', async () => {
    const { code, stdout } = await runCommand(['offices', smallFile(), '--replications', '2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^few-offices \([0-9a-f]{16}\), seed noe, 2 replications, engine /);
    expect(stdout).toMatch(/^Planned meetings a week, for 30 and older +6\.800 /m);
    expect(stdout).toContain('3 offices are simulated, and each stands for 86.00.');
    expect(stdout).toMatch(/^FTE on standard users +standardFte +\d/m);
  });

  it('refuses a scenario without offices with code 2, and says what to do', async () => {
    const { code, stderr } = await runCommand(['offices', 'base-2023']);
    expect(code).toBe(2);
    expect(stderr).toContain('Set organisation.sampledOffices');
  });

  it('says which reference is met and which is missed', () => {
    const lines = referenceLines([row, { ...row, simulated: 70, met: false }]);
    expect(lines[1]).toMatch(/59\.00 +56\.00 to 62\.00 +61\.00 +input +met /);
    expect(lines[2]).toContain('MISSED');
  });
});

describe('noe-sim study', () => {
  it('knows its studies', async () => {
    const { code, stderr } = await runCommand(['study', 'of-everything']);
    expect(code).toBe(2);
    expect(stderr).toContain('before-noe, variants');
  });

  it('calls shares within 3 percentage points a hit', () => {
    const published = { what: 'x', unit: 'share', source: 'S0-219', published: 0.66 };
    expect([0.62, 0.64, 0.68].map((simulated) => isHit({ ...published, simulated }))).toEqual([false, true, true]);
  });

  it('calls within 15 % of the published number a hit', () => {
    const published = { what: 'x', unit: 'FTE', source: 'S0-275', published: 100 };
    expect([84, 86, 114, 116].map((simulated) => isHit({ ...published, simulated }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
