import {
  differenceFromDefaults,
  ENGINE_VERSION,
  parseScenario,
  type ScenarioDocument,
} from '../../../../sim-core/contract.ts';
import { hrefOf } from '../../address.ts';
import { fromBase64Url, toBase64Url } from '../../base64url.ts';
import { deflate, inflate } from '../../deflate.ts';
import type { LinkFault } from '../../scenario-link.ts';
import type { TypedForm } from './typed-form.ts';

/** Version of what a link holds; a newer one is refused. */
const LINK_VERSION = 1;
const MOST_CHARACTERS = 20_000;
const MOST_BYTES = 200_000;
/** Longest text of a field, and most fields. */
const MOST_TEXT = 200;
const MOST_FIELDS = 20;
/** Name of the text of such a link in an address. */
const QUESTION_KEY = 'q';

/** A question to be asked again: its stress test and what was typed. */
export interface LinkedQuestion {
  readonly document: ScenarioDocument;
  readonly form: TypedForm;
  readonly engineVersion: string;
}

export type ReadQuestion =
  | { readonly ok: true; readonly linked: LinkedQuestion }
  | ({ readonly ok: false } & LinkFault);

/** The address of a page that asks a question again, from where the person is now. */
export async function questionAddress(path: string, document: ScenarioDocument, form: TypedForm): Promise<string> {
  const parcel = { v: LINK_VERSION, e: ENGINE_VERSION, s: differenceFromDefaults(document), q: form };
  const page = globalThis.location?.href.split('#')[0] ?? '';
  return `${page}${hrefOf(path)}?${QUESTION_KEY}=${toBase64Url(await deflate(JSON.stringify(parcel)))}`;
}

/** The text of such a link in the query of an address; null when there is none. */
export function questionText(query: string): string | null {
  return new URLSearchParams(query).get(QUESTION_KEY);
}

/** Reads the text of a link, whatever it is. */
export async function readQuestion(text: string): Promise<ReadQuestion> {
  if (text.length > MOST_CHARACTERS) return { ok: false, kind: 'too-long' };
  const bytes = fromBase64Url(text);
  const json = bytes === null ? null : await inflate(bytes, MOST_BYTES);
  const parcel = json === null ? null : parsedJson(json);
  if (!isParcel(parcel)) return { ok: false, kind: 'damaged' };
  if (parcel.v > LINK_VERSION) return { ok: false, kind: 'newer', version: parcel.v };
  const parsed = parseScenario(parcel.s);
  if (!parsed.ok) return { ok: false, kind: 'invalid', issues: parsed.issues };
  return { ok: true, linked: { document: parsed.document, form: parcel.q, engineVersion: parcel.e } };
}

interface Parcel {
  readonly v: number;
  readonly e: string;
  readonly s: unknown;
  readonly q: TypedForm;
}

function isParcel(value: unknown): value is Parcel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { v, e, q } = value as Readonly<Record<string, unknown>>;
  return Number.isInteger(v) && typeof e === 'string' && e.length <= MOST_TEXT && isForm(q);
}

function isForm(value: unknown): value is TypedForm {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = Object.values(value);
  return fields.length <= MOST_FIELDS && fields.every((text) => typeof text === 'string' && text.length <= MOST_TEXT);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
