import { MIN_PER_DAY } from '../kernel/time.ts';
import { CASELOAD_PHASES, type CaseloadGroup, type ScenarioDocument } from '../scenario/document.ts';

const WAIT_STEPS = 100; // of a day, in which waits are written

/** Index of each phase. */
export * as PHASE from './caseload-phase.ts';

/** Users of one kind a run starts with. */
export interface CompiledCaseloadGroup {
  /** Of PHASE. */
  readonly phase: number;
  /** Time since registration, minutes. */
  readonly ageFromMin: number;
  readonly ageToMin: number;
  readonly laidOff: 'drawn' | 'only' | 'none';
  /** Longest wait of the waiting task, minutes. */
  readonly waitedMin: number;
  readonly persons: number;
}

/** The groups a run starts with; null if it starts empty. */
export function compileCaseload({ run }: ScenarioDocument): readonly CompiledCaseloadGroup[] | null {
  if (run.start !== 'caseload') return null;
  return run.caseload.groups.map((group) => ({
    phase: CASELOAD_PHASES.indexOf(group.phase),
    ageFromMin: group.ageFromDays * MIN_PER_DAY,
    ageToMin: group.ageToDays * MIN_PER_DAY,
    laidOff: group.laidOff,
    waitedMin: group.waitedDays * MIN_PER_DAY,
    persons: group.persons,
  }));
}

/** The same groups as a scenario document has them. */
export function caseloadSettings(groups: readonly CompiledCaseloadGroup[]): CaseloadGroup[] {
  return groups.map(({ phase, ageFromMin, ageToMin, laidOff, waitedMin, persons }) => ({
    phase: CASELOAD_PHASES[phase]!,
    ageFromDays: ageFromMin / MIN_PER_DAY,
    ageToDays: ageToMin / MIN_PER_DAY,
    laidOff,
    waitedDays: Math.floor((waitedMin / MIN_PER_DAY) * WAIT_STEPS) / WAIT_STEPS,
    persons,
  }));
}
