import type { LeverReport } from '../report/capacity-report.ts';
import { cellsOf } from './cells.ts';
import type { ClaimResult } from './claim-job.ts';
import type { LeverAnswer } from './lever-answer.ts';
import { spread } from './spread.ts';
import type { Study } from './study.ts';
import type { LevelId, Lever, ReadingId } from './study-document.ts';

/** How far each lever alone must be turned, for every reading and level at which levers are asked. */
export function leverReports(study: Study, results: readonly ClaimResult[]): LeverReport[] {
  return cellsOf(study)
    .filter(({ level }) => level.leverLimit !== null)
    .flatMap(({ reading, level }) =>
      study.levers
        .filter((lever) => lever.readings.includes(reading.id))
        .map((lever) => leverReport(lever, reading.id, level.id, results)),
    );
}

function leverReport(lever: Lever, reading: ReadingId, level: LevelId, results: readonly ClaimResult[]): LeverReport {
  const answers = results.flatMap((one): LeverAnswer[] => {
    const answer = one.levers?.[lever.id];
    return one.reading === reading && one.level === level && answer !== undefined ? [answer] : [];
  });
  const reached = answers.flatMap(({ at }) => (at === null ? [] : [at]));
  const ends = answers.flatMap(({ usersAtEnd }) => (usersAtEnd === null ? [] : [usersAtEnd]));
  return {
    reading,
    level,
    lever: lever.id,
    name: lever.name,
    reachedShare: answers.length === 0 ? 0 : reached.length / answers.length,
    at: reached.length === 0 ? null : spread(reached),
    usersAtEnd: ends.length === 0 ? null : spread(ends),
  };
}
