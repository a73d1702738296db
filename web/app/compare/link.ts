import {
  differenceFromDefaults,
  ENGINE_VERSION,
  type Issue,
  parseScenario,
  scenarioHash,
} from '../../../sim-core/contract.ts';
import type { ComparedRun } from '../../worker/compare-run.ts';
import type { HashedDocument } from '../hashed-document.ts';
import { packedText, type UnpackFault, unpacked } from '../packed-text.ts';
import { type ComparisonPlan, SCENARIO_LIMITS, USERS_READINGS } from './plan.ts';
import type { Comparison } from './read-comparison.ts';
import { $own, scenarioBehind } from './scenarios.ts';
import { shippedWith } from './shipped.ts';

/** Version of what a link holds; a newer one is refused. */
const LINK_VERSION = 1;

/** What travels: short keys, because an address is short. */
interface Parcel {
  /** {@link LINK_VERSION}. */
  readonly v: number;
  /** Engine version. */
  readonly e: string;
  /** Scenarios, the base first: the id of a shipped one, or what differs from the defaults of the field table. */
  readonly c: readonly unknown[];
  /** Reading and number of users in all of them, as typed. */
  readonly u: readonly [reading: string, text: string];
  /** 1 where all run over the days of the base. */
  readonly d: number;
  /** Number of runs. */
  readonly r: number;
  /** Hash and fingerprint of each scenario as it was run. */
  readonly h: readonly string[];
  readonly f: readonly string[];
}

/** A comparison to be had again. */
export interface LinkedComparison {
  readonly plan: Omit<ComparisonPlan, 'keys'>;
  /** Ids of shipped scenarios, and scenarios that came with the link. */
  readonly scenarios: readonly (string | HashedDocument)[];
  readonly engineVersion: string;
  readonly hashes: string;
  readonly fingerprints: string;
}

/** What a link holds, or why it holds nothing. */
export type ReadComparisonLink =
  | { readonly ok: true; readonly linked: LinkedComparison }
  | ({ readonly ok: false } & (
      | UnpackFault
      | { readonly kind: 'newer'; readonly version: number }
      | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
    ));

/** A comparison that has been run. */
interface Linkable {
  readonly comparison: Comparison;
  readonly plan: ComparisonPlan;
  readonly run: ComparedRun;
}

/** Several hashes or fingerprints as one. */
export function joined(texts: readonly string[]): string {
  return texts.join('-');
}

/** The text of a link that gives a comparison again. It holds no numbers: whoever opens it computes them. */
export function writeComparisonLink({ comparison, plan, run: { results } }: Linkable): Promise<string> {
  const parcel: Parcel = {
    v: LINK_VERSION,
    e: ENGINE_VERSION,
    c: comparison.keys.map((key) =>
      shippedWith(key) === undefined ? differenceFromDefaults(scenarioBehind(key, $own.get())!.document) : key,
    ),
    u: [plan.users, plan.usersText],
    d: plan.hasDaysOfBase ? 1 : 0,
    r: comparison.replications,
    h: results.map(({ scenario }) => scenario.hash),
    f: results.map(({ fingerprint }) => fingerprint),
  };
  return packedText(parcel);
}

/** Reads the text of a link, whatever it is. */
export async function readComparisonLink(text: string): Promise<ReadComparisonLink> {
  const read = await unpacked(text);
  if (!read.ok) return read;
  const parcel = read.value;
  if (!isParcel(parcel)) return { ok: false, kind: 'damaged' };
  if (parcel.v > LINK_VERSION) return { ok: false, kind: 'newer', version: parcel.v };
  const scenarios: (string | HashedDocument)[] = [];
  for (const one of parcel.c) {
    if (typeof one === 'string' && shippedWith(one) !== undefined) {
      scenarios.push(one);
      continue;
    }
    const parsed = parseScenario(one);
    if (!parsed.ok) return { ok: false, kind: 'invalid', issues: parsed.issues };
    scenarios.push({ document: parsed.document, hash: scenarioHash(parsed.document) });
  }
  const [reading, usersText] = parcel.u;
  const plan = {
    users: USERS_READINGS.find((one) => one === reading) ?? 'own',
    usersText,
    hasDaysOfBase: parcel.d === 1,
    runsText: String(parcel.r),
  };
  const { e: engineVersion, h, f } = parcel;
  return { ok: true, linked: { plan, scenarios, engineVersion, hashes: joined(h), fingerprints: joined(f) } };
}

function isParcel(value: unknown): value is Parcel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { v, e, c, u, d, r, h, f } = value as Readonly<Record<string, unknown>>;
  const { least, most } = SCENARIO_LIMITS;
  const isList = Array.isArray(c) && c.length >= least && c.length <= most;
  return (
    isList &&
    areTexts(u, 2) &&
    areTexts(h, c.length) &&
    areTexts(f, c.length) &&
    typeof e === 'string' &&
    [v, d, r].every(Number.isInteger)
  );
}

/** Whether a value is a list of so many short texts. */
function areTexts(value: unknown, count: number): value is readonly string[] {
  return (
    Array.isArray(value) && value.length === count && value.every((one) => typeof one === 'string' && one.length <= 40)
  );
}
