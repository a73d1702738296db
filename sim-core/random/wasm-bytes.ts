// How WebAssembly is written down: integers of variable length, lists that begin with their length, numbered sections.
// See the binary format in the WebAssembly Core Specification 2.0, chapter 5.

/** Seven bits a byte, lowest first; the top bit says that more follow. @param n - a whole number from 0. */
export function unsigned(n: number): number[] {
  return n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...unsigned(n >>> 7)];
}

/** The same of a signed 32-bit integer; the last byte carries the sign. */
export function signed(n: number): number[] {
  const isLast = n >= -0x40 && n < 0x40;
  return isLast ? [n & 0x7f] : [(n & 0x7f) | 0x80, ...signed(n >> 7)];
}

/** A list: how many, then each. */
export function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

/** A name of ASCII letters. */
export function name(text: string): number[] {
  return list([...text].map((letter) => [letter.charCodeAt(0)]));
}

/** Contents of so many bytes, which the number of bytes precedes. */
export function sized(contents: readonly number[]): number[] {
  return [...unsigned(contents.length), ...contents];
}

/** A module of its sections, by their numbers in ascending order. */
export function wasmModule(
  sections: readonly (readonly [id: number, contents: readonly number[]])[],
): Uint8Array<ArrayBuffer> {
  const MAGIC = [0x00, 0x61, 0x73, 0x6d];
  const VERSION = [1, 0, 0, 0];
  return Uint8Array.from([...MAGIC, ...VERSION, ...sections.flatMap(([id, contents]) => [id, ...sized(contents)])]);
}
