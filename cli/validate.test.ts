import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Issue, parseScenarioText, scenarioHash } from '../sim-core/contract.ts';
import { noeSim, ROOT } from './spawn-noe-sim.ts';

const INVALID = join(ROOT, 'scenarios/invalid');
const names = readdirSync(INVALID)
  .filter((name) => name.endsWith('.issues.json'))
  .map((name) => name.slice(0, -'.issues.json'.length));

describe('noe-sim validate', () => {
  it('finds examples to refuse', () => expect(names.length).toBeGreaterThanOrEqual(10));

  it.each(names)('says every issue of the invalid example %s, with code 2', async (name) => {
    const wanted = JSON.parse(readFileSync(join(INVALID, `${name}.issues.json`), 'utf8')) as Issue[];
    const path = join(INVALID, `${name}.json`);
    const [asText, asJson] = await Promise.all([noeSim('validate', path), noeSim('validate', path, '--json')]);
    expect([asText.code, asText.stdout, asJson.code, asJson.stderr]).toEqual([2, '', 2, '']);
    const { issues } = JSON.parse(asJson.stdout) as { issues: Issue[] };
    expect(issues.map(({ kind, path: at }) => ({ kind, path: at }))).toEqual(
      wanted.map(({ kind, path: at }) => ({ kind, path: at })),
    );
    for (const { path: at, found, expected, remedy } of issues) {
      expect(asText.stderr).toContain(`  ${at}: found ${found}, expected ${expected}. ${remedy}\n`);
      expect(Math.min(found.length, expected.length, remedy.length)).toBeGreaterThan(0);
    }
  });

  it('does not run an invalid scenario', async () => {
    const { code, stdout, stderr } = await noeSim('run', join(INVALID, 'out-of-range.json'));
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
