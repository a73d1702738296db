import { MIN_PER_DAY } from '../kernel/time.ts';
import { normalDistribution } from '../random/normal-distribution.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { SortingStage } from '../scenario/organisation-document.ts';
import { type CompiledSorting, SORTING } from './compiled-organisation.ts';

const HALVINGS = 60;
const FARTHEST = 40; // standard deviations: beyond any score

/** Sorting and routing; null where the scenario keeps to the standard. */
export function compileSorting(document: ScenarioDocument): CompiledSorting | null {
  const { stages, singleParentsDirect, courseQuestionsAnsweredShare, noeDecidesAll } = document.routing;
  const isStandard = stages.length === 0 && !singleParentsDirect && courseQuestionsAnsweredShare === 0;
  if (isStandard && !noeDecidesAll) return null;
  return {
    stages: stages.map((stage) => ({
      fromMin: (document.run.warmUpDays + stage.fromDay) * MIN_PER_DAY,
      rule: stage.rule === 'profile' ? SORTING.profile : SORTING.byScore,
      shareByOutcome: Float64Array.from(sharesOf(stage, document)),
    })),
    singleParentsDirect,
    courseQuestionsAnsweredShare,
    noeDecidesAll,
  };
}

function sharesOf({ rule, noeShare }: SortingStage, { routing }: ScenarioDocument): readonly number[] {
  switch (rule) {
    case 'variantA':
      return routing.variantAShareByOutcome;
    case 'variantB':
      return routing.variantBShareByOutcome;
    case 'cutOff':
      return aboveCutOff(noeShare, routing.scorePeopleByOutcome, routing.scoreSeparation);
    case 'profile':
      return [];
    default:
      return rule satisfies never;
  }
}

/**
 * Share of each outcome whose score lies above the cut-off that sends a share of the age band.
 *
 * Scores are normal with the same spread in every outcome, apart by the separation.
 * @param people by outcome, as shares of the age band; those with a stated obstacle have no score.
 * @param separation of the first outcomes above the last, standard deviations.
 */
export function aboveCutOff(noeShare: number, people: readonly number[], separation: readonly number[]): number[] {
  const sharesAt = (cut: number): number[] => people.map((_, o) => normalDistribution((separation[o] ?? 0) - cut));
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let i = 0; i < HALVINGS; i++) {
    const cut = (low + high) / 2;
    const sent = sharesAt(cut).reduce((sum, share, o) => sum + share * people[o]!, 0);
    if (sent > noeShare) low = cut;
    else high = cut;
  }
  return sharesAt(high);
}
