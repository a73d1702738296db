import { describe, expect, it } from 'vitest';
import { defaultDocument } from '../sim-core/scenario/default.ts';
import { runCommand } from './test-host.ts';
import { comparisonTable, verdictOn } from './verify.ts';

const title = { nb: 'Prøve', en: 'Trial' };
const document = defaultDocument({ id: 'trial', title, question: title });
const same = {
  id: 'utilisation',
  product: 0.8,
  reference: 0.81,
  standardErrors: -1.5,
  standardError: 0.01,
  observations: 20,
  agrees: true,
} as const;
const apart = {
  id: 'activeUsers',
  product: 500,
  reference: 450,
  standardErrors: 4.2,
  standardError: 12,
  observations: 20,
  agrees: false,
} as const;

describe('noe-sim verify', () => {
  it('runs both engines on a scenario and says that they agree, with code 0', async () => {
    const { code, stdout } = await runCommand(['verify', 'theory-mmc-2-3', '--replications', '12']);
    expect(stdout).toMatch(/^utilisation +0\.8\d+ +0\.8\d+ +share +-?\d\.\d\d +agree$/m);
    expect(stdout).toMatch(/^The engines agree: all \d+ key figures of 1 scenario lie within 4 standard errors\.$/m);
    expect(code).toBe(0);
  });

  it('says which scenario simjs can not carry, and ends with code 2 if none is left', async () => {
    const { code, stdout } = await runCommand(['verify', 'theory-priority', 'base-2023']);
    expect(stdout).toContain('theory-priority: left out. simjs has no priorities');
    expect(stdout).toContain('base-2023: left out. Teams that close');
    expect(code).toBe(2);
  });

  it('refuses too few replications and unknown scenarios with code 2', async () => {
    const [few, unknown] = await Promise.all([
      runCommand(['verify', '--replications', '3']),
      runCommand(['verify', 'theory-of-everything']),
    ]);
    expect([few.code, unknown.code]).toEqual([2, 2]);
    expect(few.stderr).toContain('from 10 to 1000');
    expect(unknown.stderr).toContain('theory-of-everything');
  });

  it('marks the figure that differs and ends with code 1', () => {
    const table = comparisonTable(document, [same, apart], 20);
    expect(table).toMatch(/^activeUsers +500\.0 +450\.0 +persons +4\.20 +DIFFER$/m);
    expect(table).toMatch(/^utilisation .* -1\.50 +agree$/m);
    expect(verdictOn([same, apart], 1)).toEqual({
      text: 'The engines DIFFER: 1 of 2 key figures of 1 scenario lie more than 4 standard errors apart.\n',
      code: 1,
    });
  });
});
