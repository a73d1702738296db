import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Changes, flattened } from '../changes.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { valueAt } from '../evidence/facts.ts';
import { WrongOption } from '../study/whole-number.ts';
import type { LevelId, Lever, LimitId, StudyDocument, Window } from './study-document.ts';
import { type ReadingId, readStudy } from './study-document.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
const STUDIES = 'scenarios/studies';
/** The parts of a library scenario a reading takes over … */
const TAKEN = ['run', 'demand'];
/** … but for what the study says itself. */
const SAID_BY_STUDY = ['run.measuredDays', 'run.replications', 'run.seed'];

/** What counts as keeping the limits. */
export interface Limits {
  /** Share of the § 14a decisions, 0 to 1, that must be made within so many clock hours. */
  readonly decisionShare: number;
  readonly decisionHours: number;
  /** Longest mean response time, hours. */
  readonly responseHours: number;
  /** A backlog of more weeks of all staff's work, five working days in a row, is an overload. */
  readonly backlogWeeks: number;
  /** A backlog that grows by more, work-hours per nominal FTE and week, is one too. */
  readonly growthHoursPerFteAndWeek: number;
}

/** What "N users" means. */
export interface Reading {
  readonly id: ReadingId;
  /** Settings and demand of the library scenario. */
  readonly scenario: Changes;
  readonly range: readonly [number, number];
  readonly start: number;
  readonly step: number;
  readonly windows: readonly Window[];
}

/** Ordinary operation, or the tasks that are still done. */
export interface Level {
  readonly id: LevelId;
  readonly claimedUsers: number;
  readonly done: readonly string[] | null;
  /** Follow-up teams decide too from the first case that waits, and not only when many do. */
  readonly everyoneDecides: boolean;
  /** Readings it is asked of. */
  readonly readings: readonly ReadingId[];
  readonly limits: readonly LimitId[];
  /** Null where no lever is asked. */
  readonly leverLimit: LimitId | null;
}

/** A study with every record replaced by its value and every scenario by what it says. Plain data: goes to workers. */
export interface Study {
  readonly id: string;
  readonly limits: Limits;
  readonly readings: readonly Reading[];
  readonly levels: readonly Level[];
  readonly levers: readonly Lever[];
  readonly precision: StudyDocument['precision'];
  readonly replications: number;
  readonly seed: string;
}

/** Names of the studies there are. */
export function studyNames(): readonly string[] {
  return readdirSync(`${SCENARIOS}/studies`).map((name) => name.replace(/\.json$/, ''));
}

/** The study of a name. @throws WrongOption when there is none @throws EvidenceError when it is faulty */
export function studyDocument(name: string): StudyDocument {
  const file = `${STUDIES}/${name}.json`;
  const path = `${SCENARIOS}/studies/${name}.json`;
  if (!studyNames().includes(name)) {
    throw new WrongOption(`There is no study "${name}". Use one of: ${studyNames().join(', ')}.`);
  }
  return readStudy(file, readFileSync(path, 'utf8'));
}

/** @throws EvidenceError when it names a scenario that is not in the library */
export function resolved(document: StudyDocument): Study {
  const { id, limits, readings, levels, levers, precision, replications, seed } = document;
  return {
    id,
    limits: {
      decisionShare: valueAt(limits.decisionShare),
      decisionHours: valueAt(limits.decisionHours),
      responseHours: valueAt(limits.responseHours),
      backlogWeeks: valueAt(limits.backlogWeeks),
      growthHoursPerFteAndWeek: valueAt(limits.growthHoursPerFteAndWeek),
    },
    readings: readings.map(({ scenario, ...reading }, i) => ({
      ...reading,
      scenario: librarySettings(id, `readings[${i}].scenario`, scenario),
    })),
    levels: levels.map(({ claim, ...level }) => ({
      ...level,
      claimedUsers: valueAt(`${document.claimedUsers}[${claim}]`),
    })),
    levers,
    precision,
    replications,
    seed,
  };
}

function librarySettings(study: string, place: string, scenario: string): Changes {
  const path = `${SCENARIOS}/library/${scenario}.json`;
  if (!existsSync(path)) {
    const fault = `${STUDIES}/${study}.json: ${place} is "${scenario}", which is not in scenarios/library`;
    throw new EvidenceError(`${fault}. Name a scenario that is.`);
  }
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const taken = flattened(Object.fromEntries(Object.entries(all).filter(([key]) => TAKEN.includes(key))));
  return Object.fromEntries(Object.entries(taken).filter(([path]) => !SAID_BY_STUDY.includes(path)));
}
