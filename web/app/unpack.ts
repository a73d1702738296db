import { SimError } from '../../sim-core/contract.ts';
import { fromBase64Url } from './base64url.ts';
import { inflate } from './deflate.ts';

/** Longest text that is unpacked, bytes; what is packed is our own, so a longer one is damage. */
const MOST_BYTES = 8_000_000;

/**
 * The text of a module that the build has packed (`cli/dev/packed.ts`).
 *
 * @throws {SimError} `bad-argument` where it is damaged.
 */
export async function unpack(packed: string): Promise<string> {
  const bytes = fromBase64Url(packed);
  const text = bytes === null ? null : await inflate(bytes, MOST_BYTES);
  if (text === null)
    throw new SimError({ kind: 'bad-argument', detail: 'A part of the page is damaged. Load it again.' });
  return text;
}
