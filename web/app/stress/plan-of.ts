import { fieldAt, type ScenarioDocument, TASK_IDS } from '../../../sim-core/contract.ts';
import { numberText } from '../../format/decimal-input.ts';
import { ruleOf, typedText } from '../number-rule.ts';
import {
  type HighestLevel,
  LAID_OFF,
  LEVEL_COLUMNS,
  type LevelChoices,
  levelAt,
  type OwnDemand,
  RESERVE_COLUMNS,
  RUNS,
  reserveAt,
  SIZE,
  type StressPlan,
  type StressReading,
  type Treatment,
  teamAt,
  WAVE_COLUMNS,
  waveAt,
} from './plan.ts';
import { TEMPLATES } from './templates.ts';

type Level = ScenarioDocument['readiness']['levels'][number];
type Reserve = ScenarioDocument['reserves'][number];

const READY = TEMPLATES.surge;

/** How a reserve is told in the form: the first of the library is “reserve 1”. */
export const RESERVE_IDS: readonly string[] = READY.reserves.map(({ id }) => id);

/**
 * What the form says for a document: choices and numbers of the document where it has them, those of the library where
 * it has none, so that a level or a reserve that is switched on starts as the library has it.
 */
export function planOf(document: ScenarioDocument): StressPlan {
  const levels = READY.readiness.levels.map((level, i) => document.readiness.levels[i] ?? level);
  const reserves = READY.reserves.map((reserve) => document.reserves.find(({ id }) => id === reserve.id) ?? reserve);
  const [wave = TEMPLATES.surge.demand.waves[0]!] = document.demand.waves;
  const reading = readingOf(document);
  const texts: readonly (readonly [string, string])[] = [
    [SIZE, numberText(reading === 'surge' ? wave.extraPersons : document.demand.users.persons)],
    [RUNS, numberText(document.run.replications)],
    [LAID_OFF, typedValue(LAID_OFF, document.people.laidOffShare)],
    ...WAVE_COLUMNS.map((column) => typed(waveAt(column), wave[column])),
    ...document.staff.teams.map(({ fte }, i) => typed(teamAt(i), fte)),
    ...levels.flatMap((level, i) => LEVEL_COLUMNS.map((column) => typed(levelAt(i, column), level[column]))),
    ...reserves.flatMap((reserve, i) => RESERVE_COLUMNS.map((column) => typed(reserveAt(i, column), reserve[column]))),
  ];
  return {
    reading,
    shape: wave.shape,
    highestLevel: Math.min(document.readiness.levels.length, levels.length) as HighestLevel,
    levels: levels.map(choicesOf),
    reserves: reserves.map(({ id, trigger }) => ({ isReady: document.reserves.some((one) => one.id === id), trigger })),
    texts: Object.fromEntries(texts),
    seed: document.run.seed,
    own: ownOf(document),
  };
}

function ownOf({ demand, run, imported }: ScenarioDocument): OwnDemand | null {
  if (demand.path.periods.length === 0) return null;
  return { path: demand.path, startDate: run.startDate, measuredDays: run.measuredDays, imported };
}

function readingOf({ demand }: ScenarioDocument): StressReading {
  const { reading } = demand.users;
  return reading === 'none' ? 'surge' : reading;
}

function choicesOf({ measure, dropped, postponed }: Level): LevelChoices {
  const treatmentOf = (task: (typeof TASK_IDS)[number]): Treatment => {
    if (dropped.includes(task)) return 'dropped';
    return postponed.includes(task) ? 'postponed' : 'done';
  };
  const treatments = TASK_IDS.map((task) => [task, treatmentOf(task)] as const);
  return { measure, treatments: Object.fromEntries(treatments.filter(([, treatment]) => treatment !== 'done')) };
}

function typed(path: string, value: Reserve['fte']): readonly [string, string] {
  return [path, typedValue(path, value)];
}

/** A value of the document as a person would type it; shares as per cent. */
function typedValue(path: string, value: number): string {
  return typedText(value, ruleOf(fieldAt(path)));
}
