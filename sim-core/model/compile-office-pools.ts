import { SimError } from '../fault/fault.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { CompiledOffice, CompiledOfficePool } from './compiled-organisation.ts';
import { dealByShares, sampleOfficeFte } from './office-sample.ts';
import { MOST_OFFICE_POOLS } from './office-tasks.ts';

const YOUTH = 0;
const FROM_30 = 1;
const BOTH = 2;
const OLDEST_YOUTH = 29; // years of age; the first age band

/** Offices, and the pools they refer to by place. */
interface OfficesAndPools {
  readonly list: readonly CompiledOffice[];
  readonly pools: readonly CompiledOfficePool[];
}

/** The offices of the sample with their pools. @throws SimError `bad-argument` if the engine can not tell so many apart. */
export function compileOfficePools(document: ScenarioDocument): OfficesAndPools {
  const { offices, organisation, staff } = document;
  const ftes = sampleOfficeFte(offices, organisation.sampledOffices);
  const owning = organisation.owners.filter(({ does, kind }) => kind !== 'team' || does !== 'intake');
  const owners = dealByShares(ftes, owning.length === 0 ? [1] : owning.map(({ usersShare }) => usersShare));
  const totalFte = ftes.reduce((sum, fte) => sum + fte, 0);
  const heads = ftes.map((fte) => Math.max(1, Math.round(fte)));
  const types = dealByShares(Array(heads.reduce((sum, n) => sum + n, 0)).fill(1), offices.typeShares);
  const takesYouth = document.profiling.ageFrom <= OLDEST_YOUTH;
  const pools: CompiledOfficePool[] = [];
  const list: CompiledOffice[] = [];
  let firstHead = 0;
  ftes.forEach((fte, office) => {
    const own = withoutYouthOnly(types.slice(firstHead, firstHead + heads[office]!));
    const presentShare = (fte / heads[office]!) * (1 - staff.absenceShare);
    const firstPool = pools.length;
    addOrdinary(pools, { office, own, firstHead, presentShare, takesYouth }, document);
    firstHead += heads[office]!;
    const endPool = pools.length;
    const owner = owning[owners[office]!];
    const isDedicated = owner?.kind === 'dedicated';
    if (isDedicated) {
      const share = fte / totalFte / owner.usersShare;
      pools.push(dedicated(office, owner.fte * share * (ftes.length / offices.count), types.length + office, staff));
    }
    list.push({ fte, owner: owners[office]!, firstPool, endPool, dedicatedPool: isDedicated ? endPool : -1 });
  });
  if (pools.length > MOST_OFFICE_POOLS) refuse(pools.length);
  return { list, pools };
}

interface OrdinaryStaff {
  readonly office: number;
  /** Type of each head. */
  readonly own: readonly number[];
  readonly firstHead: number;
  readonly presentShare: number;
  readonly takesYouth: boolean;
}

/** The veiledere of an office: a pool each, or one for all. */
function addOrdinary(pools: CompiledOfficePool[], staff: OrdinaryStaff, { organisation }: ScenarioDocument): void {
  const { office, own, firstHead, presentShare, takesYouth } = staff;
  const first = pools.length;
  if (organisation.pooling === 'queue') {
    const type = commonest(own);
    pools.push({
      office,
      type,
      habits: type,
      heads: own.length,
      firstHead,
      presentShare,
      takesUsers: true,
      covers: -1,
    });
    return;
  }
  const covered = organisation.cover === 'colleague' && own.length > 1;
  own.forEach((type, k) => {
    const takesUsers = takesYouth || type !== YOUTH;
    const covers = covered ? first + ((k + 1) % own.length) : -1;
    pools.push({ office, type, habits: type, heads: 1, firstHead: firstHead + k, presentShare, takesUsers, covers });
  });
}

function dedicated(
  office: number,
  fte: number,
  firstHead: number,
  { positionShare, absenceShare }: ScenarioDocument['staff'],
): CompiledOfficePool {
  const heads = Math.max(1, Math.round(fte / positionShare));
  const presentShare = Math.min(1, fte / heads) * (1 - absenceShare);
  return {
    office,
    type: -1,
    habits: FROM_30,
    heads,
    firstHead: firstHead << 8,
    presentShare,
    takesUsers: false,
    covers: -1,
  };
}

/** Somebody at every office follows up those of 30 and older: where the shares leave only the young, all follow up both. */
function withoutYouthOnly(types: readonly number[]): readonly number[] {
  return types.every((type) => type === YOUTH) ? types.map(() => BOTH) : types;
}

function commonest(types: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function refuse(pools: number): never {
  throw new SimError({
    kind: 'bad-argument',
    detail: `The offices have ${pools} queues, more than the ${MOST_OFFICE_POOLS} that fit. Simulate fewer offices, or one queue per office.`,
  });
}
