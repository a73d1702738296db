import { cumulativeShares } from '../people/population.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { unitTeams } from '../scenario/unit-teams.ts';
import { compileHelp, compileIntake } from './compile-owners.ts';
import type { CompiledModel, CompiledPool } from './compiled-model.ts';

type CompiledStaff = Pick<
  CompiledModel,
  | 'pools'
  | 'intakeOf'
  | 'followUpPools'
  | 'followUpUpTo'
  | 'portfolioTests'
  | 'overflowAbovePerVeileder'
  | 'resumeAtOpening'
  | 'nominalFte'
  | 'timeOnTasksShare'
>;

/** The teams of the unit as pools, who of them has which users, and how they work. */
export function compileStaff(document: ScenarioDocument): CompiledStaff {
  const { staff } = document;
  const teams = unitTeams(document);
  const helps = compileHelp(teams, staff.overflowAbovePerVeileder > 0);
  const pools = teams.map(({ fte }, p) => ({ fte, ...compileHeads(fte, staff), helps: helps[p]! }));
  const followUp = teams.flatMap(({ isFollowUp }, p) => (isFollowUp ? [p] : []));
  const intake = teams.findIndex(({ isIntake }) => isIntake);
  const userPools = followUp.length > 0 ? followUp : [intake];
  const shares = fteShares(userPools.map((p) => pools[p]?.fte ?? 0));
  return {
    pools,
    intakeOf: compileIntake(teams),
    followUpPools: Int32Array.from(userPools),
    followUpUpTo: Float64Array.from(cumulativeShares(shares)),
    portfolioTests: compilePortfolioTests(document, userPools, shares),
    overflowAbovePerVeileder: staff.overflowAbovePerVeileder,
    resumeAtOpening: staff.closing === 'resume',
    nominalFte: pools.reduce((sum, pool) => sum + pool.fte, 0),
    timeOnTasksShare: staff.timeOnTasksShare,
  };
}

/** Heads that make up so many FTE, and how often each is present. */
export function compileHeads(
  fte: number,
  { positionShare, absenceShare }: ScenarioDocument['staff'],
): Pick<CompiledPool, 'heads' | 'presentShare'> {
  const heads = Math.max(1, Math.round(fte / positionShare));
  return { heads, presentShare: (fte / heads) * (1 - absenceShare) };
}

function compilePortfolioTests(
  { staff, run }: ScenarioDocument,
  userPools: readonly number[],
  shares: readonly number[],
) {
  return staff.portfolioTests.map((test) => {
    const pool = staff.teams.findIndex(({ id }) => id === test.team);
    const share = shares[userPools.indexOf(pool)]!;
    const fromDay = run.warmUpDays + test.startDay;
    return { pool, fromDay, toDay: fromDay + test.lengthDays, moveShare: moveShare(share, test.factor) };
  });
}

function fteShares(fte: readonly number[]): number[] {
  const total = fte.reduce((sum, one) => sum + one, 0);
  return fte.map((one) => one / total);
}

/** Share of the other teams' users that makes a team with this share of all users `factor` times as large. */
function moveShare(share: number, factor: number): number {
  return factor === 1 ? 0 : Math.min(1, ((factor - 1) * share) / (1 - share));
}
