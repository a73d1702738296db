import { type Json, merged } from '../small-document.ts';
import { checkpoints, type Parts, type Setting } from './draw.ts';

/** One thing moved while everything else and all luck stays. */
export interface Lever {
  readonly setting: Setting;
  readonly moved: (parts: Parts) => Parts;
  /** What is otherwise than drawn before and after, so that the lever matters at all. */
  readonly prepared?: (parts: Parts) => Parts;
}

const world =
  (change: Json) =>
  (parts: Parts): Parts => ({ ...parts, world: merged(parts.world, change) });
const inWorld = (change: Json): Lever => ({ setting: 'no policy', moved: world(change) });
const level =
  (change: Json) =>
  (parts: Parts): Parts => ({ ...parts, level: { ...parts.level, ...change } });
/** Once entered the level lasts to the end of the run: how it is entered and left is left out of what it does. */
const lasting = level({ exitAt: 0, smallestDays: 1000 });
const inLasting = (change: Json): Lever => ({ setting: 'level', moved: level(change), prepared: lasting });
const reserve =
  (change: Json) =>
  (parts: Parts): Parts => ({ ...parts, reserve: { ...parts.reserve, ...change } });
const inReserve = (change: Json): Lever => ({ setting: 'reserve', moved: reserve(change) });
const LARGER_INTAKE: readonly Json[] = [
  { id: 'intake', role: 'intake', fte: 1.5 },
  { id: 'one', role: 'followUp', fte: 1 },
  { id: 'two', role: 'followUp', fte: 0.5 },
];

/** Every lever of the sign table, by the name the table uses. */
export const LEVERS = {
  'more FTE in the reserve': inReserve({ fte: 4 }),
  'an earlier call': inReserve({ callAt: 6 }),
  'a shorter notice': inReserve({ noticeDays: 0 }),
  'a shorter training': inReserve({ trainingDays: 0 }),
  'a higher productivity at the start': inReserve({ startProductivity: 1 }),
  'a larger cap': { ...inReserve({ capFteDays: 60 }), prepared: reserve({ capFteDays: 20 }) },
  'a longer stay': { ...inReserve({ smallestStayDays: 60 }), prepared: reserve({ fte: 6, releaseAt: 5 }) },
  'an earlier entry': { setting: 'level', moved: level({ enterAt: 6 }) },
  'more tasks dropped': {
    ...{ setting: 'level', prepared: lasting },
    moved: (parts) => level({ dropped: [...parts.level.dropped, 'caseSystem', 'recheck'] })(parts),
  },
  'shorter handling': inLasting({ shortened: [{ task: 'assessment', factor: 0.5 }] }),
  'a larger automatic share': inLasting({ automatic: [{ task: 'assessment', share: 0.5 }] }),
  'a task postponed': inLasting({ postponed: ['caseSystem'] }),
  'more absence': inWorld({ staff: { absenceShare: 0.3 } }),
  'more time on tasks': inWorld({ staff: { timeOnTasksShare: 0.95 } }),
  'more FTE in intake': inWorld({ staff: { teams: LARGER_INTAKE } }),
  'a higher overflow limit': inWorld({ staff: { overflowAbovePerVeileder: 80 } }),
  'more inflow': {
    setting: 'no policy',
    moved: (parts) => {
      const { inflowFactor } = parts.world['demand'] as { readonly inflowFactor: number };
      return world({ demand: { inflowFactor: 1.3 * inflowFactor } })(parts);
    },
  },
  'more messages': inWorld({ messages: { perUserMonth: 0.6 } }),
  'a later review': { ...inWorld({ checkpoints: checkpoints(18) }), prepared: world({ demand: { waves: [] } }) },
  'an earlier entry, with a reserve': {
    setting: 'level and reserve',
    moved: level({ enterAt: 6 }),
    prepared: level({ dropped: ['standardMessage', 'cvCheck', 'review'] }),
  },
  'more FTE, under a cap': { ...inReserve({ fte: 4 }), prepared: reserve({ capFteDays: 60 }) },
} as const satisfies Readonly<Record<string, Lever>>;
export type LeverName = keyof typeof LEVERS;
