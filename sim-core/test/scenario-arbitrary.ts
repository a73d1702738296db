import fc from 'fast-check';
import type { Field, Shape } from '../scenario/field.ts';
import { FIELDS } from '../scenario/fields.ts';

type Json = Record<string, unknown>;

const KEBAB_WORD = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);

/** Shares of one whole. */
function shares(length: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .map((all) => {
      const sum = all.reduce((total, one) => total + one, 0);
      return all.map((one) => one / sum);
    });
}

function reals(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

/** Any value the shape allows. */
function anyValue(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'number':
      return reals(shape.min, shape.max);
    case 'integer':
      return fc.integer({ min: shape.min, max: shape.max });
    case 'share':
      return reals(0, 1);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.options.map((option) => option.value));
    case 'date':
      return fc.constantFrom('2020-02-29', '2023-01-02', '2026-12-31');
    case 'text':
      return shape.pattern === undefined
        ? fc.string({ minLength: shape.minLength, maxLength: Math.min(shape.maxLength, 40) })
        : KEBAB_WORD;
    case 'localText':
      return fc.record({ nb: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
    case 'numbers':
      if (shape.sumsToOne) return shares(shape.minLength);
      return fc.array(reals(shape.min, shape.max), {
        minLength: shape.minLength,
        maxLength: Math.min(shape.maxLength, 24),
      });
    case 'texts':
      return fc.uniqueArray(anyValue(shape.item), {
        minLength: shape.minLength,
        maxLength: Math.min(shape.maxLength, 3),
      });
    case 'rows':
      return fc.array(row(shape.columns), { minLength: shape.minLength, maxLength: Math.min(shape.maxLength, 4) });
    default:
      return shape satisfies never;
  }
}

function row(columns: readonly Field[]): fc.Arbitrary<Json> {
  const required = columns.filter((column) => column.required).map((column) => column.path);
  const model = Object.fromEntries(columns.map((column) => [column.path, anyValue(column.shape)]));
  return fc.record(model, { requiredKeys: required });
}

/** Numbers in increasing order from 0. */
function steps(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** Readiness levels and reserves that break no rule: each level is later and larger than the one before. */
function policies() {
  const task = fc.constantFrom('cvCheck', 'review', 'inboundMessage', 'caseSystem');
  const level = fc.record({
    dropped: fc.uniqueArray(task, { maxLength: 2 }),
    shortened: fc.uniqueArray(fc.record({ task, factor: reals(0.1, 2) }), {
      maxLength: 2,
      selector: (one) => one.task,
    }),
    measure: fc.constantFrom('backlogHoursPerVeileder', 'oldestUndecidedHours', 'activeUsers'),
    exitAt: reals(0, 9),
    smallestDays: fc.integer({ min: 1, max: 9 }),
  });
  const reserve = fc.record({
    fte: reals(0.1, 20),
    trigger: fc.constantFrom('backlogHoursPerVeileder', 'responseHours', 'day'),
    callAt: fc.integer({ min: 10, max: 20 }),
    releaseAt: reals(0, 9),
    noticeDays: fc.integer({ min: 0, max: 9 }),
    startProductivity: reals(0, 1),
  });
  return {
    'readiness.control': fc.constant('triggers'),
    'readiness.schedule': fc.constant([]),
    'readiness.levels': fc
      .array(level, { maxLength: 3 })
      .map((levels) => levels.map((one, i) => ({ ...one, enterAt: 10 * (i + 1) }))),
    reserves: fc
      .array(reserve, { maxLength: 3 })
      .map((all) => all.map((one, i) => ({ ...one, id: `r-${i}`, lenderFte: 20, teams: ['intake'] }))),
  };
}

/** Values of the fields that rules tie together, made so that no rule is broken. */
function tied(): fc.Arbitrary<Json> {
  const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 0, maxLength: 5 });
  const wave = fc.record({
    startDay: fc.integer({ min: -10, max: 20 }),
    lengthDays: fc.integer({ min: 7, max: 10 }),
    extraPersons: reals(0, 1000),
    laidOffShare: reals(0, 1),
    shape: fc.constantFrom('block', 'ramp', 'peak', 'decay'),
  });
  return fc.record({
    'run.warmUpDays': fc.integer({ min: 10, max: 400 }),
    'run.start': fc.constant('warmUp'), // a caseload must sum
    'run.measuredDays': fc.integer({ min: 30, max: 400 }),
    'demand.registrationsPerMonth': reals(0, 20_000),
    'demand.inflowFactor': reals(0, 30),
    'demand.monthFactors': fc.array(reals(0.1, 2), { minLength: 12, maxLength: 12 }),
    'demand.weekdayFactors': fc.array(reals(0.1, 2), { minLength: 7, maxLength: 7 }),
    'demand.hourFactors': fc.array(reals(0.1, 2), { minLength: 24, maxLength: 24 }),
    'demand.users.reading': fc.constant('none'),
    'demand.users.persons': fc.constant(0),
    'demand.path.periods': fc.constant([]),
    'staff.portfolioTests': fc.constant([]),
    'demand.waves': fc.array(wave, { maxLength: 3 }),
    hazardSteps: gaps,
    'hazards.laidOffLimitWeeks': reals(1, 100),
    'profiling.ageFrom': fc.integer({ min: 18, max: 40 }),
    'profiling.ageTo': fc.integer({ min: 41, max: 66 }),
    'staff.opensAtHour': reals(0, 9),
    'staff.closesAtHour': reals(10, 24),
    followUpFte: fc.array(reals(0.1, 50), { minLength: 1, maxLength: 4 }),
    checkpointGaps: gaps,
    'organisation.owners': fc.constant([]), // reserves speak of other teams
    'organisation.sampledOffices': fc.integer({ min: 0, max: 50 }),
    'offices.count': fc.integer({ min: 50, max: 300 }),
    stageGaps: gaps,
    ...policies(),
  });
}

function untied({ hazardSteps, followUpFte, checkpointGaps, stageGaps, ...values }: Json): Json {
  const fromMonth = steps(hazardSteps as number[]);
  const teams = (followUpFte as number[]).map((fte, index) => ({ id: `team-${index}`, role: 'followUp', fte }));
  return {
    ...values,
    'hazards.exit.fromMonth': fromMonth,
    'hazards.exit.perMonth': fromMonth.map((month) => month / 100),
    'staff.teams': [{ id: 'intake', role: 'intake', fte: 3 }, ...teams],
    'routing.stages': steps(stageGaps as number[]).map((fromDay) => ({ fromDay, rule: 'cutOff', noeShare: 0.4 })),
    checkpoints: steps(checkpointGaps as number[]).map((week) => ({ id: `week-${week}`, week, kind: 'review' })),
  };
}

function nested(flat: Json): Json {
  const root: Json = {};
  for (const [path, value] of Object.entries(flat)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    let place = root;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Json;
    }
    place[last] = value;
  }
  return root;
}

/** Raw scenarios that break no rule: any value in the free fields, some fields left out. */
export function rawScenarios(): fc.Arbitrary<Json> {
  const isFree = ({ path }: Field): boolean => !/^tasks\..*\.law$|^offices\.handlingLaw$/.test(path);
  const free = FIELDS.filter(isFree);
  const required = free.filter((field) => field.required).map((field) => field.path);
  const model = Object.fromEntries(free.map((field) => [field.path, anyValue(field.shape)]));
  return fc
    .tuple(fc.record(model, { requiredKeys: required }), tied().map(untied))
    .map(([values, consistent]) => nested({ ...values, ...consistent }));
}
