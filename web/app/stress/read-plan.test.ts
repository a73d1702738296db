import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenarioText, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { ordinaryOperation } from './ordinary-operation.ts';
import {
  LAID_OFF,
  levelAt,
  RUNS,
  reserveAt,
  SIZE,
  STRESS_READINGS,
  type StressPlan,
  teamAt,
  waveAt,
  withLevel,
  withReserve,
  withText,
} from './plan.ts';
import { planOf } from './plan-of.ts';
import { readPlan } from './read-plan.ts';
import { firstPlan } from './session.ts';
import { TEMPLATES } from './templates.ts';
import { titleOf } from './title.ts';

const LIBRARY = new URL('../../../scenarios/library/', import.meta.url);
const TITLE = { nb: 'Prøve', en: 'Trial' };

function shipped(name: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(new URL(name, LIBRARY), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

function documentOf(plan: StressPlan): ScenarioDocument {
  const read = readPlan(plan, TITLE);
  if (!read.ok) throw new Error(JSON.stringify([...read.faults]));
  return read.document;
}

function faultsOf(plan: StressPlan): Record<string, string> {
  const read = readPlan(plan, TITLE);
  return read.ok ? {} : Object.fromEntries([...read.faults].map(([place, { kind }]) => [place, kind]));
}

const named = ({ id, title, question, facts }: ScenarioDocument) => ({ id, title, question, facts });
const stressTests = readdirSync(LIBRARY).filter((name) => /^stress-\d/.test(name));

describe('the form', () => {
  it.each(stressTests)('gives %s again, but for what it is called', (name) => {
    const document = shipped(name);
    expect({ ...documentOf(planOf(document)), ...named(document) }).toEqual(document);
  });

  it('starts a level and a reserve that are switched on as the library has them', () => {
    const plain = planOf(shipped('stress-250k-surge.json'));
    expect(plain.highestLevel).toBe(0);
    const ready = withReserve({ ...plain, highestLevel: 3 }, 0, { isReady: true });
    const library = shipped('stress-250k-surge-reserve-1.json');
    expect({ ...documentOf(ready), ...named(library) }).toEqual(library);
  });

  it('reads numbers the Norwegian way and shares as per cent', () => {
    let plan = withText(planOf(TEMPLATES.surge), SIZE, '62 500');
    plan = withText(withText(plan, waveAt('laidOffShare'), '7'), teamAt(0), '9,5');
    const { demand, staff } = documentOf(withText(plan, reserveAt(1, 'startProductivity'), '62,5'));
    expect(demand.waves[0]).toMatchObject({ extraPersons: 62_500, laidOffShare: 0.07 });
    expect(staff.teams[0]!.fte).toBe(9.5);
  });

  it('takes size, laid-off share and seed where the reading has them', () => {
    for (const reading of STRESS_READINGS) {
      const { demand, people } = documentOf({ ...withText(firstPlan(3), LAID_OFF, '5'), reading });
      const size = reading === 'surge' ? demand.waves[0]!.extraPersons : demand.users.persons;
      expect(size).toBe(125_000);
      expect(demand.users.reading).toBe(reading === 'surge' ? 'none' : reading);
      expect(people.laidOffShare === 0.05).toBe(reading !== 'surge');
    }
  });
});

describe('what is wrong', () => {
  const plan = planOf(TEMPLATES.surge);

  it('is told at the field: no number, not whole, out of range', () => {
    expect(faultsOf(withText(plan, SIZE, 'mange'))).toEqual({ [SIZE]: 'not-a-number' });
    expect(faultsOf(withText(plan, SIZE, '250 001'))).toEqual({ [SIZE]: 'range' });
    expect(faultsOf(withText(plan, RUNS, '2,5'))).toEqual({ [RUNS]: 'not-whole' });
    expect(faultsOf(withText(plan, reserveAt(0, 'noticeDays'), ''))).toEqual({ [reserveAt(0, 'noticeDays')]: 'empty' });
    expect(faultsOf(withText(plan, waveAt('laidOffShare'), '101'))).toEqual({ [waveAt('laidOffShare')]: 'range' });
  });

  it('is told at the field: what does not fit together, by the engine’s own rules', () => {
    expect(faultsOf(withText(plan, levelAt(1, 'exitAt'), '60'))).toEqual({ [levelAt(1, 'exitAt')]: 'issue' });
    expect(faultsOf({ ...plan, highestLevel: 1 })).toEqual({
      [reserveAt(0, 'callAt')]: 'issue',
      [reserveAt(1, 'callAt')]: 'issue',
    });
    const blind = withLevel(plan, 2, { measure: 'responseHours' });
    expect(faultsOf(blind)).toEqual({ 'readiness.levels[2].measure': 'issue' });
  });

  it('is told at the reserve it is about, also when the first is off', () => {
    const second = withReserve(plan, 0, { isReady: false });
    const place = reserveAt(1, 'fte');
    expect(faultsOf(withText(second, place, '14'))).toEqual({ [place]: 'issue' });
  });

  it('does not count where it is off', () => {
    const off = withReserve({ ...plan, highestLevel: 0 }, 0, { isReady: false });
    const broken = withText(withText(off, levelAt(0, 'enterAt'), 'x'), reserveAt(0, 'fte'), 'x');
    expect(faultsOf(withReserve(broken, 1, { isReady: false }))).toEqual({});
  });
});

describe('today’s operation', () => {
  it.each(STRESS_READINGS)('is without shock, levels and reserves over the same days: %s', (reading) => {
    const document = documentOf({ ...withText(planOf(TEMPLATES.surge), teamAt(0), '20'), reading });
    const today = ordinaryOperation(document);
    expect(today.run).toEqual(document.run);
    expect([today.demand.waves, today.reserves, today.readiness.levels]).toEqual([[], [], []]);
    expect(today.demand.users.reading).toBe('none');
    expect(today.staff.teams[0]!.fte).toBe(9);
    expect(parseScenarioText(JSON.stringify(today)).ok).toBe(true);
  });
});

describe('the name', () => {
  it('says size, reading, and what the unit brings in', () => {
    expect(titleOf(firstPlan(2)).nb).toBe('125\u00a0000 som bølge');
    const all = planOf(TEMPLATES.surge);
    expect(titleOf(all)).toEqual({
      nb: '250\u00a0000 som bølge, til og med nivå 3, reserve 1 og 2',
      en: '250,000 as a surge, up to level 3, reserves 1 and 2',
    });
    expect(titleOf(withText(withReserve(all, 1, { isReady: false }), teamAt(0), '10')).en).toBe(
      '250,000 as a surge, 26 FTE, up to level 3, reserve 1',
    );
  });
});
