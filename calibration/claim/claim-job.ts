import type { Changes } from '../changes.ts';
import { type LeverAnswer, leverAnswer } from './lever-answer.ts';
import { withOwnStock } from './own-stock.ts';
import type { Question } from './question.ts';
import { type Room, roomFor } from './room.ts';
import type { Study } from './study.ts';
import type { LevelId, LeverId, LimitId, ReadingId } from './study-document.ts';
import { Trial } from './trial.ts';
import { type WindowFigures, windowFigures } from './window-figures.ts';

/** A question that is answered in one piece: what is asked, of which set, and with which luck. */
export interface ClaimJob {
  readonly index: number;
  readonly kind: 'today' | 'room' | 'levers';
  readonly study: Study;
  /** Place of the set among those asked. */
  readonly set: number;
  readonly changes: Changes;
  /** How many replications other luck lies away: 0 for the answer itself. */
  readonly luck: number;
  /** Both undefined when the base year is asked for. */
  readonly reading?: ReadingId;
  readonly level?: LevelId;
}

/** What a job found; only what was asked is there. */
export interface ClaimResult extends Omit<ClaimJob, 'study' | 'changes'> {
  /** The base year. */
  readonly today?: WindowFigures;
  readonly rooms?: Readonly<Partial<Record<LimitId, Room>>>;
  /** The unit with the fewest users of the range, and with as many as there is room for under the first limit. */
  readonly least?: WindowFigures;
  readonly full?: WindowFigures | null;
  readonly levers?: Readonly<Partial<Record<LeverId, LeverAnswer>>>;
}

/** Answers one job; the same job gives the same result on any thread. */
export function runClaimJob({ study, changes, ...asked }: ClaimJob): ClaimResult {
  const { kind, luck, reading, level } = asked;
  const firstReplication = luck * study.replications;
  if (kind === 'today') {
    const base = { ...changes, 'run.seed': study.seed };
    return { ...asked, today: windowFigures(base, study.replications, firstReplication) };
  }
  const question: Question = {
    study,
    reading: study.readings.find(({ id }) => id === reading)!,
    level: study.levels.find(({ id }) => id === level)!,
    set: changes,
    firstReplication,
  };
  const trial = new Trial(withOwnStock(question));
  return kind === 'room' ? { ...asked, ...roomsOf(trial) } : { ...asked, levers: leversOf(trial) };
}

function roomsOf(trial: Trial): Pick<ClaimResult, 'rooms' | 'least' | 'full'> {
  const { level, reading } = trial.question;
  const rooms = Object.fromEntries(level.limits.map((limit) => [limit, roomFor(trial, limit)]));
  const { users } = rooms[level.limits[0]!]!;
  const full = users > 0 ? trial.figures(users) : null;
  return { rooms, least: trial.figures(reading.range[0]), full };
}

function leversOf(trial: Trial): NonNullable<ClaimResult['levers']> {
  const { study, reading, level } = trial.question;
  const { leverLimit: limit } = level;
  if (limit === null) return {};
  const asked = study.levers.filter(({ readings }) => readings.includes(reading.id));
  return Object.fromEntries(asked.map((lever) => [lever.id, leverAnswer(trial, lever, limit)]));
}
