import { expect, it } from 'vitest';
import { defaultDocument } from '../scenario/default.ts';
import { shortened } from './shorten.ts';

const title = { nb: 'Prøve', en: 'Trial' };
const base = defaultDocument({ id: 'trial', title, question: title });
const run = { ...base.run, warmUpDays: 100, measuredDays: 900 };
const demand = { ...base.demand, registrationsPerMonth: 30_437.5, inflowFactor: 0.1, waves: [] }; // 100 a day
const document = { ...base, run, demand };

it('cuts warm-up and measured days alike', () => {
  expect(shortened(document, 10_000).run).toMatchObject({ warmUpDays: 10, measuredDays: 90 });
});

it('measures at least one day', () => {
  expect(shortened(document, 1).run).toMatchObject({ warmUpDays: 0, measuredDays: 1 });
});

it('leaves alone what is short enough or tied to days', () => {
  const recall = { recallShare: 0, recallStartDay: 0, recallLengthDays: 1 };
  const wave = { startDay: 10, lengthDays: 5, extraPersons: 100, laidOffShare: 0, shape: 'block', ...recall } as const;
  const withWave = { ...document, demand: { ...demand, waves: [wave] } };
  expect(shortened(document, 100_000)).toBe(document);
  expect(shortened(withWave, 1000)).toBe(withWave);
  const withUsers = {
    ...document,
    demand: { ...demand, users: { ...demand.users, reading: 'stock' as const, persons: 5 } },
  };
  expect(shortened(withUsers, 1000)).toBe(withUsers);
  const path = { ...demand.path, periods: [{ start: '2023-01-01', level: 5 }] };
  const withPath = { ...document, demand: { ...demand, path } };
  expect(shortened(withPath, 1000)).toBe(withPath);
});
