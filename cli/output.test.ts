import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario, type RunResult, type ScenarioDocument } from '../sim-core/contract.ts';
import { runScenario } from '../sim-core/engine.ts';
import { mayStyle } from './host.ts';
import { jsonText } from './json-text.ts';
import { numberText } from './number-text.ts';
import { progressLine } from './progress-line.ts';
import { resultTable } from './result-table.ts';
import { ROOT } from './spawn-noe-sim.ts';

function shortRun(replications: number, registrationsPerMonth?: number): [ScenarioDocument, RunResult] {
  const file = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-2-3.json'), 'utf8'));
  const demand = { ...file.demand, registrationsPerMonth: registrationsPerMonth ?? file.demand.registrationsPerMonth };
  const parsed = parseScenario({ ...file, demand, run: { ...file.run, warmUpDays: 1, measuredDays: 40 } });
  if (!parsed.ok) throw new Error('the example is not valid');
  return [parsed.document, runScenario(parsed.document, { replications })];
}

describe('the table of a result', () => {
  it('says overload as overload: growth with interval, and the date a week of staff hours is passed', () => {
    const [document, result] = shortRun(3, 30_000); // 30 000 a month of 6 minutes for 3 staff: 37 % too much
    const { passesOneWeekOnDay: day, growthHoursPerWeek } = result.overload!;
    const date = new Date(Date.UTC(2023, 0, 2 + day!)).toISOString().slice(0, 10);
    const table = resultTable(document, result, (text) => `<${text}>`);
    expect(growthHoursPerWeek).toBeGreaterThan(100);
    expect(table).toContain(`\n<OVERLOAD: the backlog grows by ${numberText(growthHoursPerWeek)} work-hours per week `);
    expect(table).toContain(`\nIt passes one week of staff hours on ${date}, day ${day! + 1}.\n`);
    expect(table).not.toContain('No overload');
    const { requiredFte, nominalFte } = result.overload!;
    expect(table).toContain(`\nTo stop the growth takes about ${numberText(requiredFte!)} nominal FTE `);
    expect(table).toContain(` instead of ${numberText(nominalFte)}; to work off what waits takes more.\n`);
    const oneTeam = { ...result, overload: { ...result.overload!, nominalFte: 2 * requiredFte! } };
    expect(resultTable(document, oneTeam)).toContain('no more than there are: it is one team that can not keep up.\n');
  });

  it('does not judge overload from one replication of a few weeks', () => {
    const table = resultTable(...shortRun(1));
    expect(table).toContain('\nOverload can not be judged from one replication of so few days.\n');
    expect(table).toMatch(/^Utilisation +utilisation +0\.\d{4} {2}share +– +1$/m);
  });
});

describe('numbers as text', () => {
  it.each([
    [0, '0'],
    [0.01234567, '0.0123'],
    [1.6367206, '1.637'],
    [16.367206, '16.37'],
    [-163.67206, '-163.7'],
    [16367.206, '16367'],
  ])('%d is shown as %s', (value, text) => expect(numberText(value)).toBe(text));

  it('the ends of an interval have the decimals of its mean', () => expect(numberText(9.91, 10.2)).toBe('9.91'));
});

describe('JSON for people and programs', () => {
  it('reads back as what was written, lists of numbers on one line', () => {
    const value = { a: [1, null, 2.5], b: [{ c: '"x"\n' }], d: {}, e: null, f: [], g: undefined };
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(jsonText(value)).toContain('\n  "a": [1,null,2.5],\n');
  });
});

describe('progress and style', () => {
  const written = (errIsTerminal: boolean, always: boolean): string => {
    const text: string[] = [];
    const line = progressLine({ errIsTerminal, err: (piece) => text.push(piece) }, always);
    line.update(1, 20);
    line.update(2, 20);
    line.clear();
    return text.join('');
  };

  it('rewrites one line on a terminal and takes it away at the end', () => {
    expect(written(true, false)).toBe(`\r1 of 20 replications\r2 of 20 replications\r${' '.repeat(20)}\r`);
  });

  it('is silent where there is no terminal, unless asked for', () => {
    expect(written(false, false)).toBe('');
    expect(written(false, true)).toBe('1 of 20 replications\n2 of 20 replications\n');
  });

  it('bold text is for terminals without NO_COLOR only', () => {
    expect(mayStyle({ outIsTerminal: true, env: {} })).toBe(true);
    expect(mayStyle({ outIsTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(mayStyle({ outIsTerminal: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(mayStyle({ outIsTerminal: false, env: {} })).toBe(false);
  });
});
