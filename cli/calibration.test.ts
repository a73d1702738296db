import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fitInputsHash } from '../calibration/fit-inputs.ts';
import { exampleReport } from '../sim-core/test/calibration-report-example.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-calibration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const CURRENT = fileWith('current.json', JSON.stringify(exampleReport(fitInputsHash())));
const STALE = fileWith('stale.json', JSON.stringify(exampleReport()));
const REMEDY = 'Run npm run calibrate -- --write.';

async function calibration(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(['calibration', ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    env: {},
    signal: new AbortController().signal,
    processors: 1,
    createWorker: () => {
      throw new Error('no run is needed');
    },
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

describe('noe-sim calibration show', () => {
  it('prints the ensemble, parameters, pairs, base year and claim', async () => {
    const { code, stdout, stderr } = await calibration('show', '--report', CURRENT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Ensemble\nParameter sets +250\nEffective sets +132\n/);
    expect(stdout).toMatch(new RegExp(`^Data +${fitInputsHash()}$`, 'm'));
    expect(stdout).toMatch(
      /^tasks\.scale +A-task-scale +factor +1\.00 \(0\.50 to 2\.00\) lognormal +2\.03 .* OUTSIDE +90 %/m,
    );
    expect(stdout).toMatch(/^tasks\.scale +staff\.absenceShare +-0\.83$/m);
    expect(stdout).toMatch(/^Active users +activeUsers +12050 +11240 to 12860 +persons +87 % +13 %$/m);
    expect(stdout).toMatch(/^ +125000 +9\.42 \(8\.81 to 10\.07\) +74 \(61 to 89\) +7\.9 \(6\.3 to 9\.5\) +0\.127 /m);
  });

  it('shows a stale report with a warning on standard error that names the remedy', async () => {
    const { code, stdout, stderr } = await calibration('show', '--report', STALE);
    expect(code).toBe(0);
    expect(stderr).toBe(
      `${STALE} is STALE: it was made from data 0123456789abcdef, the data now have ${fitInputsHash()}. ${REMEDY}\n`,
    );
    expect(stdout).toMatch(/^Data +0123456789abcdef, STALE: the data now have /m);
    const json = JSON.parse((await calibration('show', '--report', STALE, '--json')).stdout);
    expect(json).toMatchObject({ stale: true, currentHash: fitInputsHash(), dataHash: '0123456789abcdef' });
  });

  it('prints its part of the report as JSON', async () => {
    const { stdout } = await calibration('show', '--report', CURRENT, '--json');
    const { targets: _t, survival: _s, sensitivity: _o, ...rest } = exampleReport(fitInputsHash());
    expect(JSON.parse(stdout)).toEqual({ stale: false, currentHash: fitInputsHash(), ...rest });
  });
});

describe('noe-sim calibration targets', () => {
  it('prints every target with role, verdict and sentence, and the survival figures', async () => {
    const { code, stdout } = await calibration('targets', '--report', CURRENT);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^half-gone +fit +S0-187 +0\.5 +0\.47 to 0\.53 +0\.504 +0\.491 to 0\.516 +share +hit$/m);
    expect(stdout).toMatch(/^stock-winter-2024 +hold-out .* MISS$/m);
    expect(stdout).toMatch(/^stock-winter-2024: .* The model has too few users in winter\.$/m);
    expect(stdout).toMatch(/^exit-men +-0\.051 +0\.012 +-0\.0467 +0\.0098 +log hazard ratio +0\.4 +hit$/m);
  });

  it('prints them as JSON', async () => {
    const { targets, survival } = exampleReport();
    const { stdout } = await calibration('targets', '--report', CURRENT, '--json');
    expect(JSON.parse(stdout)).toEqual({ targets, survival });
  });
});

describe('noe-sim calibration sensitivity', () => {
  it('prints a ranking for every output, or for the one asked for', async () => {
    const all = await calibration('sensitivity', '--report', CURRENT);
    expect(all.stdout.match(/^What decides .*$/gm)).toHaveLength(2);
    expect(all.stdout).toMatch(/^ +1 +staff\.absenceShare +51 % +43 % to 60 % +Share of planned days/m);
    const one = await calibration('sensitivity', '--report', CURRENT, '--output', 'utilisation', '--json');
    expect(JSON.parse(one.stdout)).toEqual({ sensitivity: [exampleReport().sensitivity[0]] });
  });

  it('names the outputs there are when asked for another, with code 2', async () => {
    const { code, stdout, stderr } = await calibration('sensitivity', '--report', CURRENT, '--output', 'moonPhase');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'There is no output "moonPhase" in the report. Use one of utilisation, messageResponseClockHours.\n',
    );
  });
});

describe('noe-sim calibration, without a report that holds', () => {
  const missing = join(folder, 'none.json');
  const broken = fileWith('broken.json', '{"dataHash": ');
  const incomplete = fileWith('incomplete.json', JSON.stringify({ ...exampleReport(), targets: undefined }));

  it.each([
    ['a missing file', 'show', missing, `There is no file ${missing}. ${REMEDY}`],
    ['a folder', 'show', folder, `${folder} can not be read: `],
    ['broken JSON', 'targets', broken, `${broken} is not JSON: `],
    ['an incomplete report', 'sensitivity', incomplete, `${incomplete}: targets: found nothing, expected "targets". `],
    ['a stale report of targets', 'targets', STALE, `${STALE} is STALE: `],
    ['a stale report of sensitivity', 'sensitivity', STALE, `${STALE} is STALE: `],
  ])('says %s in one line with the remedy and code 2', async (_what, part, file, said) => {
    const { code, stdout, stderr } = await calibration(part, '--report', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(said), stderr).toBe(true);
    expect(stderr.endsWith(`${REMEDY}\n`), stderr).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    const json = await calibration(part, '--report', file, '--json');
    expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(json.stdout)).toEqual({ ok: false, message: stderr.trimEnd() });
  });

  it.each([[[]], [['shows']]])('answers %j with usage and code 2', async (args) => {
    const { code, stdout, stderr } = await calibration(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: noe-sim calibration');
    for (const name of ['show', 'targets', 'sensitivity']) expect(stderr).toContain(`  ${name} `);
  });
});
