import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Issue, parseScenarioText, scenarioHash } from '../sim-core/contract.ts';
import { noeSim, ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const INVALID = join(ROOT, 'scenarios/invalid');
const names = readdirSync(INVALID)
  .filter((name) => name.endsWith('.issues.json'))
  .map((name) => name.slice(0, -'.issues.json'.length));

describe('noe-sim validate', () => {
  it('finds examples to refuse', () => expect(names.length).toBeGreaterThanOrEqual(10));

  it.each(names)('says every issue of the invalid example %s as JSON, with code 2', async (name) => {
    const wanted = JSON.parse(readFileSync(join(INVALID, `${name}.issues.json`), 'utf8')) as Issue[];
    const { code, stdout, stderr } = await runCommand(['validate', join(INVALID, `${name}.json`), '--json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const { ok, issues } = JSON.parse(stdout) as { ok: boolean; issues: Issue[] };
    expect(ok).toBe(false);
    const places = (list: readonly Issue[]) => list.map(({ kind, path }) => `${kind} ${path}`);
    expect(places(issues)).toEqual(places(wanted));
    for (const { found, expected, remedy } of issues) {
      expect(Math.min(found.length, expected.length, remedy.length)).toBeGreaterThan(0);
    }
  });

  it('says path, what was found, what is allowed and what to do, a line each on standard error', async () => {
    const path = join(INVALID, 'wrong-type.json');
    const parsed = parseScenarioText(readFileSync(path, 'utf8'));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.length).toBeGreaterThan(1);
    const lines = issues.map((one) => `  ${one.path}: found ${one.found}, expected ${one.expected}. ${one.remedy}\n`);
    expect(await noeSim('validate', path)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${path} is not valid: ${issues.length} issues.\n${lines.join('')}`,
    });
  });

  it('does not run an invalid scenario', async () => {
    const { code, stdout, stderr } = await runCommand(['run', join(INVALID, 'out-of-range.json')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('scenario.');
  });

  it('says "valid" with the hash, by path and by id, as text and as JSON', async () => {
    const path = join(ROOT, 'scenarios/library/base-2023.json');
    const parsed = parseScenarioText(readFileSync(path, 'utf8'));
    const hash = parsed.ok ? scenarioHash(parsed.document) : 'invalid';
    expect(await noeSim('validate', path)).toEqual({ code: 0, stdout: `valid: base-2023, hash ${hash}\n`, stderr: '' });
    const { code, stdout } = await noeSim('validate', 'base-2023', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, schemaVersion: 1, scenario: { id: 'base-2023', hash } });
  });
});
