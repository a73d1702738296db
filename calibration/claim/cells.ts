import type { Level, Reading, Study } from './study.ts';

/** A reading at a level: what "N users" means, and what the unit leaves undone. */
export interface Cell {
  readonly reading: Reading;
  readonly level: Level;
}

/** Every reading at every level that is asked of it, in the order of the study. */
export function cellsOf({ readings, levels }: Study): readonly Cell[] {
  return readings.flatMap((reading) =>
    levels.filter((level) => level.readings.includes(reading.id)).map((level) => ({ reading, level })),
  );
}
