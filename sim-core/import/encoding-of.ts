import type { Encoding } from './table.ts';

/** Bytes that tell: UTF-16 without a mark shows in the first ones. */
const LOOKED_AT = 2000;

/**
 * How the bytes of a text file stand for letters: by the mark at its front; as UTF-16 where every other byte is zero; as
 * UTF-8 where all bytes are valid in it; else Windows-1252, which holds ISO 8859-1 (latin1).
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const mostly = end / 4; // half of one kind of places
  if (end > 1 && zeros[1]! > mostly && zeros[0] === 0) return 'utf-16le';
  if (end > 1 && zeros[0]! > mostly && zeros[1] === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Bytes that follow a first byte in UTF-8; -1 for one that begins nothing. */
function followers(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) {
    const count = followers(bytes[i]!);
    if (count < 0) return false;
    for (let k = 0; k < count; k += 1) {
      i += 1;
      if (i >= bytes.length || (bytes[i]! & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}
