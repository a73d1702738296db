import {
  type Backing,
  type ScenarioDifference,
  type ScenarioDocument,
  scenarioDifferences,
} from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { filedBackings, knownScenarios } from './filed-backings.ts';

/** A place where a run says something else than the base year, with what stands behind its value. */
export interface OwnAssumption extends ScenarioDifference {
  /** Records of the library whose value it is; empty where the value was chosen for this run. */
  readonly backings: readonly Backing[];
}

/** What a run is called and how often it is repeated is told elsewhere. */
export const TOLD_ELSEWHERE: readonly string[] = ['id', 'title', 'question', 'facts', 'run.seed', 'run.replications'];

/** Everything that differs from the base year, in the order of the field table: `first` is the base year’s value. */
export function ownAssumptions(document: ScenarioDocument): readonly OwnAssumption[] {
  const known = knownScenarios(document.id);
  return scenarioDifferences(libraryScenario('base', 'stock').document, document)
    .filter(({ path }) => !TOLD_ELSEWHERE.includes(path))
    .map((difference) => ({ ...difference, backings: filedBackings(difference.path, document, known) }));
}
