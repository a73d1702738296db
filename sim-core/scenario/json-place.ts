/** Where a text stops being JSON; engines disagree in what they tell, so the place is found here. */
export interface Place {
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these characters inside strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Index after the match at `at`, or −1. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

interface Scan {
  readonly text: string;
  readonly open: ('{' | '[')[];
  expecting: Expecting;
  at: number;
}

/** Reads one token at `scan.at` and moves behind it; false, without moving past the fault, when it cannot stand there. */
function step(scan: Scan): boolean {
  const character = scan.text[scan.at]!;
  const inObject = scan.open.at(-1) === '{';
  const mayEnd = scan.expecting !== 'value' && scan.expecting !== 'key';
  if (mayEnd && character === (inObject ? '}' : ']') && scan.open.length > 0) {
    scan.open.pop();
    return advance(scan, scan.at + 1, 'comma-or-end');
  }
  if (scan.expecting === 'comma-or-end') {
    return character === ',' && scan.open.length > 0 && advance(scan, scan.at + 1, inObject ? 'key' : 'value');
  }
  if (scan.expecting === 'key' || scan.expecting === 'key-or-end') return stepKey(scan);
  if (character === '{' || character === '[') {
    scan.open.push(character);
    return advance(scan, scan.at + 1, character === '{' ? 'key-or-end' : 'value-or-end');
  }
  const end = after(character === '"' ? STRING : SCALAR, scan.text, scan.at);
  return end >= 0 && advance(scan, end, 'comma-or-end');
}

/** Reads a key and its colon. */
function stepKey(scan: Scan): boolean {
  const end = after(STRING, scan.text, scan.at);
  if (end < 0) return false;
  scan.at = after(SPACE, scan.text, end);
  return scan.text[scan.at] === ':' && advance(scan, scan.at + 1, 'value');
}

function advance(scan: Scan, to: number, expecting: Expecting): true {
  scan.at = after(SPACE, scan.text, to);
  scan.expecting = expecting;
  return true;
}

/** Index of the first character that cannot stand in JSON; the length of the text when it is cut short. */
function firstFault(text: string): number {
  const scan: Scan = { text, open: [], expecting: 'value', at: after(SPACE, text, 0) };
  while (scan.at < text.length && step(scan)) {
    // step moves on
  }
  return scan.at;
}

/**
 * Place of the first fault of a text that is not JSON.
 *
 * @returns line and column in UTF-16 characters; one past the end when the text is cut short
 */
export function faultPlace(text: string): Place {
  const before = text.slice(0, firstFault(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
