import {
  differenceFromDefaults,
  ENGINE_VERSION,
  type Issue,
  parseScenario,
  type RunResult,
  type ScenarioDocument,
  scenarioHash,
} from '../../sim-core/contract.ts';
import { hrefOf, LINK_KEY } from './address.ts';
import type { HashedDocument } from './hashed-document.ts';
import { packedText, type UnpackFault, unpacked } from './packed-text.ts';

/** Version of what a link holds; a newer one is refused. */
const LINK_VERSION = 1;

/** A result to be had again: its scenario, and what it took and gave. */
export interface LinkedResult extends HashedDocument {
  /** Engine that gave the fingerprint. */
  readonly engineVersion: string;
  readonly fingerprint: string;
  /** False where defaults have changed since: the document is another one than the link was made for. */
  readonly isSameScenario: boolean;
}

/** Why a link gives nothing. */
export type LinkFault =
  | UnpackFault
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] };

/** What a link holds, or why it holds nothing. */
export type ReadLink = { readonly ok: true; readonly linked: LinkedResult } | ({ readonly ok: false } & LinkFault);

/** What a link promises of a result. An empty fingerprint promises nothing: such a link gives a scenario. */
type Fingerprint = Pick<RunResult, 'fingerprint'>;

/** Stands for the result of a scenario that has not been run. */
export const NO_RESULT: Fingerprint = { fingerprint: '' };

/** What travels: short keys, because an address is short. */
interface Parcel {
  /** {@link LINK_VERSION}. */
  readonly v: number;
  /** Engine version, scenario hash, fingerprint. */
  readonly e: string;
  readonly h: string;
  readonly f: string;
  /** What differs from the defaults of the field table, seed and number of runs included. */
  readonly s: unknown;
}

/**
 * A result in a text that fits in an address: what its scenario says beyond the defaults, engine version and fingerprint.
 * It holds no numbers of the result: whoever opens it computes them.
 */
export async function writeLink(document: ScenarioDocument, { fingerprint }: Fingerprint): Promise<string> {
  const s = differenceFromDefaults(document);
  const parcel: Parcel = { v: LINK_VERSION, e: ENGINE_VERSION, h: scenarioHash(document), f: fingerprint, s };
  return packedText(parcel);
}

/** The address of a page that gives a result again, from where the person is now. */
export async function addressOf(path: string, document: ScenarioDocument, result: Fingerprint): Promise<string> {
  return addressWith(path, await writeLink(document, result));
}

/** The address of a page with the text of a link, from where the person is now. */
export function addressWith(path: string, text: string): string {
  const page = globalThis.location.href.split('#')[0] ?? '';
  return `${page}${hrefOf(path)}?${LINK_KEY}=${text}`;
}

/** Reads the text of a link, whatever it is. */
export async function readLink(text: string): Promise<ReadLink> {
  const read = await unpacked(text);
  if (!read.ok) return read;
  const parcel = read.value;
  if (!isParcel(parcel)) return { ok: false, kind: 'damaged' };
  if (parcel.v > LINK_VERSION) return { ok: false, kind: 'newer', version: parcel.v };
  const parsed = parseScenario(parcel.s);
  if (!parsed.ok) return { ok: false, kind: 'invalid', issues: parsed.issues };
  const { document } = parsed;
  const hash = scenarioHash(document);
  const isSameScenario = hash === parcel.h;
  const linked = { document, hash, engineVersion: parcel.e, fingerprint: parcel.f, isSameScenario };
  return { ok: true, linked };
}

function isParcel(value: unknown): value is Parcel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { v, e, h, f } = value as Readonly<Record<string, unknown>>;
  return Number.isInteger(v) && [e, h, f].every((text) => typeof text === 'string' && text.length <= 40);
}
