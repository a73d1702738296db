import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';

/** Longest text that is read, characters; those that are made are far below. */
const MOST_CHARACTERS = 20_000;
/** Longest text it is unpacked to, bytes. */
const MOST_BYTES = 200_000;

/** Why a text holds nothing. */
export interface UnpackFault {
  readonly kind: 'damaged' | 'too-long';
}

/** Plain data as a text that fits in an address. */
export async function packedText(value: unknown): Promise<string> {
  return toBase64Url(await deflate(JSON.stringify(value)));
}

/** The data of such a text, whatever it is. Never throws. */
export async function unpacked(
  text: string,
): Promise<{ readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & UnpackFault)> {
  if (text.length > MOST_CHARACTERS) return { ok: false, kind: 'too-long' };
  const bytes = fromBase64Url(text);
  const json = bytes === null ? null : await inflate(bytes, MOST_BYTES);
  try {
    return json === null ? { ok: false, kind: 'damaged' } : { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, kind: 'damaged' };
  }
}
