import type { ParameterSet } from '../ensemble/ensemble.ts';
import { representatives } from '../statistics/representatives.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { ClaimJob } from './claim-job.ts';
import type { Study } from './study.ts';
import type { StudyDocument } from './study-document.ts';

/** How many sets are asked, and with how much other luck. */
export type Extent = Pick<StudyDocument, 'sets' | 'luck'>;

type Asked = Omit<ClaimJob, 'index' | 'study' | 'set' | 'changes' | 'luck'>;

/** Everything a study asks, in a fixed order: the index of a job is its place. */
export function claimJobs(study: Study, sets: readonly ParameterSet[], { sets: asked, luck }: Extent): ClaimJob[] {
  const cells = cellsOf(study);
  const rooms = cells.map((cell) => asking('room', cell));
  const levers = cells.filter(({ level }) => level.leverLimit !== null).map((cell) => asking('levers', cell));
  const forCapacity = representatives(sets, asked.capacity);
  const forLevers = representatives(sets, asked.levers);
  const lucks = Array.from({ length: luck.replications }, (_, i) => i + 1);
  const jobs: Omit<ClaimJob, 'index' | 'study'>[] = [
    ...forCapacity.flatMap(({ changes }, set) =>
      [{ kind: 'today' } as Asked, ...rooms].map((one) => ({ ...one, set, changes, luck: 0 })),
    ),
    ...evenly(forCapacity.length, luck.sets).flatMap((set) =>
      lucks.flatMap((other) => rooms.map((one) => ({ ...one, set, changes: forCapacity[set]!.changes, luck: other }))),
    ),
    ...forLevers.flatMap(({ changes }, set) => levers.map((one) => ({ ...one, set, changes, luck: 0 }))),
  ];
  return jobs.map((job, index) => ({ ...job, index, study }));
}

function asking(kind: Asked['kind'], { reading, level }: Cell): Asked {
  return { kind, reading: reading.id, level: level.id };
}

/** So many places of a list, spread evenly over it; all of them when there are fewer. */
function evenly(length: number, count: number): number[] {
  const chosen = Math.min(length, count);
  return Array.from({ length: chosen }, (_, i) => Math.floor(((i + 0.5) * length) / chosen));
}
