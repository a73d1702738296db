import { describe, expect, it } from 'vitest';
import { numberOf } from './registry.ts';
import { tableById } from './tables.ts';

/** The cells of a column by row label. */
function column(tableId: string, key: string): ReadonlyMap<string, number> {
  const { columns, rows } = tableById(tableId);
  const at = columns.findIndex((candidate) => candidate.key === key);
  expect(at, `${tableId}.${key}`).toBeGreaterThanOrEqual(0);
  return new Map(rows.flatMap(({ label, cells }) => (cells[at] === null ? [] : [[label, cells[at]!] as const])));
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
/** Expects a sum of rounded terms to be its rounded total; `half` is half a unit of the last printed digit. */
function expectSum(terms: readonly number[], total: number, half: number, name: string): void {
  expect(Math.abs(sum(terms) - total), name).toBeLessThanOrEqual(half * (terms.length + 1) + 1e-9);
}

describe('FTE', () => {
  const groups = ['Standard, all', 'Situational', 'Specially adapted', 'Permanently adapted'];
  const rest = ['Effort group not determined', 'Not tied to an effort group'];

  it('by effort group sum to all, with the old teams in 2022', () => {
    for (const year of ['year2022', 'year2023']) {
      const fte = column('fte-by-effort-group', year);
      const terms = [...groups, ...rest].map((label) => fte.get(label)!);
      if (year === 'year2022') terms.push(column('fte-by-effort-group', 'oldTeams2022').get('Standard, all')!);
      expectSum(terms, fte.get('All')!, 0.5, year);
    }
  });

  it('of state and municipal staff sum to all staff', () => {
    for (const key of ['year2022', 'year2023']) {
      const fte = column('fte-standard-users', key);
      for (const users of ['Standard users', 'Standard users over 30']) {
        const terms = [fte.get(`${users}, state staff`)!, fte.get(`${users}, municipal staff`)!];
        expectSum(terms, fte.get(`${users}, all staff`)!, 0.5, `${users}, ${key}`);
      }
    }
  });

  it.each(['fte-standard-users', 'fte-by-effort-group'])('have the printed differences in %s', (id) => {
    const [before, teams, after] = ['year2022', 'oldTeams2022', 'year2023'].map((key) => column(id, key));
    for (const [label, difference] of column(id, 'difference')) {
      const old = label === 'All' || label === 'All user groups' ? 0 : (teams!.get(label) ?? 0);
      expectSum([after!.get(label)!, -before!.get(label)!, -old], difference, 0.5, label);
      const share = column(id, 'share').get(label)!;
      expect(Math.abs(difference / (before!.get(label)! + old) - share), label).toBeLessThanOrEqual(0.025);
    }
  });

  it('per 1000 users have the printed differences', () => {
    const [before, after, share] = ['year2022', 'year2023', 'share'].map((key) => column('fte-per-1000-users', key));
    for (const [label, difference] of column('fte-per-1000-users', 'difference')) {
      expectSum([after!.get(label)!, -before!.get(label)!], difference, 0.005, label);
      expect(Math.abs(difference / before!.get(label)! - share!.get(label)!), label).toBeLessThanOrEqual(0.0075);
    }
  });

  it('at NOE sum to the total', () => {
    const fte = column('fte-at-noe', 'fte');
    expectSum(
      [fte.get('Users with standard effort')!, fte.get('Effort group not determined')!],
      fte.get('Total')!,
      0,
      'NOE',
    );
  });

  it('of the agency in 2014 are the printed shares of it', () => {
    const [fte, share] = ['fte', 'share'].map((key) => column('agency-fte', key));
    for (const [label, value] of fte!) {
      expect(Math.abs(value / fte!.get('Agency in total')! - share!.get(label)!), label).toBeLessThanOrEqual(0.00055);
    }
  });
});

describe('offices', () => {
  it('by organisation before NOE are the printed shares of those who answered', () => {
    const [offices, share] = ['offices', 'share'].map((key) => column('organisation-of-offices', key));
    for (const [label, value] of offices!) {
      expect(Math.abs(value / 187 - share!.get(label)!), label).toBeLessThanOrEqual(0.005);
    }
  });

  it('by size in 2014 sum to the printed totals', () => {
    for (const key of ['offices', 'staff']) {
      const sizes = column('office-sizes', key);
      expect(sum(sizes.values()) - sizes.get('Sum')!, key).toBe(sizes.get('Sum'));
    }
  });
});

describe('outcomes', () => {
  const outcomes = ['In stable work', 'In and out of work', 'Without work'];

  it('sum to the totals by profile and over profiles', () => {
    for (const key of ['total', 'profiledStandard', 'profiledOther']) {
      const cells = column('profile-by-outcome', key);
      expectSum(
        outcomes.map((label) => cells.get(label)!),
        cells.get('Total')!,
        0.005,
        key,
      );
    }
    const [all, standard, other] = ['total', 'profiledStandard', 'profiledOther'].map((k) =>
      column('profile-by-outcome', k),
    );
    for (const label of [...outcomes, 'Total']) {
      expectSum([standard!.get(label)!, other!.get(label)!], all!.get(label)!, 0.005, label);
    }
  });

  it('counted in persons are the printed shares', () => {
    const [persons, share] = ['persons', 'share'].map((key) => column('outcome-counts', key));
    for (const label of outcomes) {
      expect(persons!.get(label)! / sum(persons!.values())).toBeCloseTo(share!.get(label)!, 2);
    }
  });
});

describe('the survey of offices in 2022', () => {
  it.each(['under30', 'from30', 'both', 'all'])('has blocks that sum to their printed totals for %s', (key) => {
    const cells = column('tasks-by-age-group', key);
    for (const [block, total] of [
      ['Tasks', 'Column total'],
      ['Sick-leave follow-up', 'Column total'],
      ['Role', 'Sum (several answers)'],
      ['Effort', 'Sum (several answers)'],
      ['Trait', 'Sum (several answers)'],
    ] as const) {
      const terms = [...cells].filter(([label]) => label.startsWith(`${block}: `) && !label.endsWith(total));
      expect(terms.length).toBeGreaterThan(2);
      expectSum(
        terms.map(([, share]) => share),
        cells.get(`${block}: ${total}`)!,
        0.005,
        block,
      );
    }
  });

  it('has roles whose employers sum to all, and as many respondents as it says', () => {
    const [state, municipal, total] = ['state', 'municipal', 'total'].map((key) => column('role-by-employer', key));
    for (const [label, share] of total!) {
      expectSum([state!.get(label)!, municipal!.get(label)!], share, 0.005, label);
    }
    expect(total!.get('N (respondents)')).toBe(numberOf('S2-005'));
  });
});
