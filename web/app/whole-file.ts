/**
 * Address of the page as one file, which the build puts beside the page in its folder; null where there is none: while
 * developing, and in that file itself.
 */
export function wholeFileAddress(): string | null {
  const isServed = import.meta.env.MODE === 'production' && globalThis.location.protocol.startsWith('http');
  return isServed ? './noe-simulator.html' : null;
}
