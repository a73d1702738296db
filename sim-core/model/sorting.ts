import type { Population } from '../people/population.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { type CompiledSorting, type CompiledStage, SORTING } from './compiled-organisation.ts';

const STATED_OBSTACLES = 3; // the profile of those who keep the way to their office under every rule (S1-153)

/** Who is sent to NOE from registration where a scenario departs from the profile. */
export class Sorting {
  private readonly compiled: CompiledSorting;
  private readonly streams: Streams;

  constructor(compiled: CompiledSorting, streams: Streams) {
    this.compiled = compiled;
    this.streams = streams;
  }

  /**
   * Whether the rule of the day sends the person looked at to NOE. Their score is their own: a rule that sends more of
   * an outcome sends those a stricter one sends, and others.
   */
  sends(person: number, population: Population, registeredMin: number): boolean {
    if (this.compiled.singleParentsDirect && population.isSingleParent()) return false;
    const stage = this.stageAt(registeredMin);
    if (stage === undefined || stage.rule === SORTING.profile) return population.profile === 1;
    if (population.profile === STATED_OBSTACLES) return false;
    return this.streams.chance(PURPOSE.score, person, 0, stage.shareByOutcome[population.outcome]!);
  }

  private stageAt(timeMin: number): CompiledStage | undefined {
    return this.compiled.stages.findLast(({ fromMin }) => fromMin <= timeMin);
  }
}
