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
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import type { HashedDocument } from './hashed-document.ts';

/** Version of what a link holds; a newer one is refused. */
const LINK_VERSION = 1;
/** Longest link that is read, characters; those that are made are far below. */
const MOST_CHARACTERS = 20_000;
/** Longest text a link is unpacked to, bytes. */
const MOST_BYTES = 200_000;

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
  | { readonly kind: 'damaged' | 'too-long' }
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
  return toBase64Url(await deflate(JSON.stringify(parcel)));
}

/** The address of a page that gives a result again, from where the person is now. */
export async function addressOf(path: string, document: ScenarioDocument, result: Fingerprint): Promise<string> {
  const page = globalThis.location.href.split('#')[0] ?? '';
  return `${page}${hrefOf(path)}?${LINK_KEY}=${await writeLink(document, result)}`;
}

/** Reads the text of a link, whatever it is. */
export async function readLink(text: string): Promise<ReadLink> {
  if (text.length > MOST_CHARACTERS) return { ok: false, kind: 'too-long' };
  const bytes = fromBase64Url(text);
  const json = bytes === null ? null : await inflate(bytes, MOST_BYTES);
  const parcel = json === null ? null : parsedJson(json);
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

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isParcel(value: unknown): value is Parcel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { v, e, h, f } = value as Readonly<Record<string, unknown>>;
  return Number.isInteger(v) && [e, h, f].every((text) => typeof text === 'string' && text.length <= 40);
}
