import { describe, expect, it } from 'vitest';
import { conductHere, type ScenarioDocument, solveFrontier } from '../../../../sim-core/contract.ts';
import { ExperimentLane, type RunMany } from '../../experiment-lane.ts';
import { readPlan } from '../read-plan.ts';
import { firstPlan } from '../session.ts';
import { TEMPLATES } from '../templates.ts';
import { titleOf } from '../title.ts';
import { mapCommand, solveCommand } from './command.ts';
import { withoutCrowd } from './crowd.ts';
import { questionAddress, questionText, readQuestion } from './experiment-link.ts';
import { LEVERS } from './levers.ts';
import { FIRST_MAP, readMap, ruleOfMap } from './map-form.ts';
import { MapTally } from './map-tally.ts';
import { firstForm, formFor, readSolve } from './solve-form.ts';

const plan = firstPlan(2);
const read = readPlan(plan, titleOf(plan));
const document = (read.ok ? read.document : undefined) as ScenarioDocument;
const faultsOf = (result: { readonly ok: boolean; readonly faults?: ReadonlyMap<string, { readonly kind: string }> }) =>
  Object.fromEntries([...(result.faults ?? [])].map(([field, { kind }]) => [field, kind]));

describe('the form of a map', () => {
  it('becomes a grid of FTE and users whose ends are as typed, and a command that names them', () => {
    const asked = readMap({ ...FIRST_MAP, usersFrom: '10 000', usersTo: '40 000', size: 'coarse' }, document);
    if (!asked.ok) throw new Error('it should be sound');
    const { question } = asked;
    expect(question.users).toEqual({ path: 'demand.waves[0].extraPersons', values: [10_000, 20_000, 30_000, 40_000] });
    expect(question.fte.values).toEqual([20, 33.5, 46.5, 60]);
    expect(question.plan.points.slice(0, 2)).toEqual([
      [20, 10_000],
      [20, 20_000],
    ]);
    expect(ruleOfMap(question)).toMatchObject({ cells: 16, threshold: 0.5, level: 0.95, budget: 384 });
    expect(mapCommand(question)).toBe(
      'npm run -s noe-sim -- sweep stress-surge-125000.json --grid staff.fte=20,33.5,46.5,60 --grid "demand.waves[0].extraPersons=10000,20000,30000,40000" --map 0.5 --level 0.95 --replications 80 --budget 384 --out kart',
    );
  });

  it('says what is wrong, by field', () => {
    const wrong = readMap({ ...FIRST_MAP, usersFrom: '300 000', fteFrom: '30', fteTo: '20' }, document);
    expect(faultsOf(wrong)).toEqual({ usersFrom: 'range', fteTo: 'order' });
  });
});

describe('the count of a map', () => {
  it('takes a run when all before it in its cell are there', () => {
    const tally = new MapTally(2);
    tally.add({ setting: 1, replication: 1 }, [0]);
    expect(tally.runs[1]).toBe(0);
    tally.add({ setting: 1, replication: 0 }, [1]);
    expect([tally.runs[1], tally.broken[1], tally.runs[0]]).toEqual([2, 1, 0]);
  });
});

describe('the form of a question', () => {
  const form = firstForm('fte', document, 'kept');

  it('becomes a question and the command that asks it', () => {
    const asked = readSolve({ ...form, target: 'decisions', users: '12 000; 25 000' }, ['fte'], document);
    if (!asked.ok) throw new Error('it should be sound');
    expect(asked.question).toMatchObject({
      target: { figure: 'decisionsWithin48h', relation: 'atLeast', value: 0.9 },
      row: { path: 'demand.waves[0].extraPersons', values: [12_000, 25_000] },
    });
    expect(solveCommand(asked.question)).toBe(
      'npm run -s noe-sim -- solve stress-surge-125000.json --lever staff.fte=25:400:5 --until "decisionsWithin48h>=0.9" --for "demand.waves[0].extraPersons=12000,25000" --probability 0.5 --level 0.95 --most-each 120 --budget 1500',
    );
  });

  it('says what is wrong, by field', () => {
    const wrong = { ...form, low: '40', high: '30', users: '25 000; 12 000', target: 'response', response: '' };
    expect(faultsOf(readSolve(wrong, ['fte'], document))).toEqual({ high: 'order', users: 'list', response: 'empty' });
    expect(faultsOf(readSolve({ ...form, step: '0,001' }, ['fte'], document))).toEqual({ step: 'step' });
    const reserve = formFor('reserve', TEMPLATES.surge, form);
    expect(faultsOf(readSolve(reserve, ['reserve'], document))).toEqual({ lever: 'no-reserve' });
  });

  it.each(Object.keys(LEVERS) as (keyof typeof LEVERS)[])('has a scenario at both ends of %s', (id) => {
    const from = TEMPLATES.surge;
    const asked = readSolve(formFor(id, from, form), [id], from);
    if (!asked.ok) throw new Error(JSON.stringify(faultsOf(asked)));
    const { lever, base } = asked.question;
    expect(lever.values.length).toBeGreaterThan(5);
    expect(base.reserves[0]!.lenderFte).toBe(id === 'reserve' ? lever.values.at(-1) : from.reserves[0]!.lenderFte);
  });

  it('of a shock starts from a unit without one', () => {
    const calm = withoutCrowd(document);
    expect(calm.demand.waves).toEqual([]);
    expect(calm.staff).toEqual(document.staff);
  });
});

describe('the link of a question', () => {
  it('gives stress test and form again', async () => {
    const address = await questionAddress('/stresstest/kart', document, FIRST_MAP);
    expect(address.length).toBeLessThan(2000);
    const again = await readQuestion(questionText(address.split('?')[1]!)!);
    expect(again).toMatchObject({ ok: true, linked: { form: FIRST_MAP, document: { id: document.id } } });
  });

  it('that is damaged or too long gives nothing', async () => {
    expect(await readQuestion('abc')).toEqual({ ok: false, kind: 'damaged' });
    expect(await readQuestion('a'.repeat(20_001))).toEqual({ ok: false, kind: 'too-long' });
  });
});

describe('the lane of experiments', () => {
  const rule = { values: 9, probability: 0.5, level: 0.95, batch: 10, mostEach: 40, budget: 400 };
  const documents = () => ({ documentOf: () => document, read: () => [1] });
  /** Answers each run at once; whether the target holds is told by its replication alone. */
  const atOnce: RunMany = async (runs, { onResult }) => {
    for (const place of runs.keys()) onResult(place, undefined as never);
  };

  it('leads an experiment to the answer it has in this thread, and counts its runs', async () => {
    const lane = new ExperimentLane(atOnce);
    const found: unknown[] = [];
    const procedure = () => solveFrontier(1, rule);
    await lane.start({ procedure: procedure(), budget: 400, documents, onResult: (result) => found.push(result) });
    const here = conductHere(procedure(), () => [1]);
    expect(found).toEqual([here]);
    expect(lane.state.get()).toMatchObject({ phase: 'done', runs: here[0]!.runs });
  });

  it('keeps what was found when it is cancelled, and hears nothing after', async () => {
    const lane = new ExperimentLane(async (runs, options) => {
      await atOnce(runs.slice(0, 3), options);
      lane.cancel();
      await atOnce(runs, options);
    });
    const heard: unknown[] = [];
    const procedure = solveFrontier(1, rule);
    await lane.start({
      procedure,
      budget: 400,
      documents,
      onFigures: (ask) => heard.push(ask),
      onResult: () => heard.push(0),
    });
    expect(heard).toHaveLength(3);
    expect(lane.state.get()).toMatchObject({ phase: 'cancelled', runs: 3 });
  });

  it('tells what stopped it', async () => {
    const lane = new ExperimentLane(async () => Promise.reject(new Error('gone')));
    await lane.start({ procedure: solveFrontier(1, rule), budget: 400, documents, onResult: () => {} });
    expect(lane.state.get()).toMatchObject({ phase: 'failed', fault: { kind: 'worker-lost' } });
  });
});
