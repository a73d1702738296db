import { Population } from '../people/population.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledModel } from './compiled-model.ts';
import { sourceOf } from './source-of.ts';

/** Work outcomes of people by id. The outcome is not kept during a run: it is drawn again from the person's own stream. */
export class LatentOutcome {
  private readonly compiled: CompiledModel;
  private readonly population: Population;

  constructor(compiled: CompiledModel, streams: Streams) {
    this.compiled = compiled;
    this.population = new Population(compiled.mix, streams, compiled.ageFrom, compiled.ageTo);
  }

  /** 0 stable, 1 in and out, 2 without work. */
  of(id: number): number {
    this.population.draw(id, 1);
    this.population.look(0, this.compiled.sources[sourceOf(id)]!.joint);
    return this.population.outcome;
  }
}
