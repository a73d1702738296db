import type { Issue } from '../fault/fault.ts';
import type { ScenarioDocument } from './document.ts';
import { ALL_AUTOMATIC, ALL_STAFF, pathTokens } from './field-path.ts';
import { nearest } from './nearest.ts';
import { type ParseResult, parseScenario, ROOT_PATH } from './parse.ts';

type Json = { [key: string]: unknown };

/**
 * The scenario with other values at some places, judged as a file would be. It keeps its id: its hash tells it apart.
 *
 * @param changes - Pairs of a path (see `pathTokens`; also `staff.fte`, the FTE of all teams together, and
 *   `tasks.automaticShare`, that of all tasks but the assessment) and the new value, applied in their order.
 * @returns the document or all issues. Never throws.
 */
export function changeValues(
  document: ScenarioDocument,
  changes: readonly (readonly [path: string, value: unknown])[],
): ParseResult {
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  for (const [path, value] of changes) {
    const wrong = changeAt(copy, path, value);
    if (wrong !== null) return { ok: false, issues: [wrong] };
  }
  return parseScenario(copy);
}

/** Only the terminal changes places by their path, so the issues are in English alone. */
type Wrong = Issue | null;
/** Names shown of those that are there. */
const MOST_NAMES = 20;

function changeAt(root: Json, path: string, value: unknown): Wrong {
  if (path === ALL_STAFF) return scaleStaff(root, value);
  return path === ALL_AUTOMATIC ? automate(root, value) : put(root, path, value);
}

function put(root: Json, path: string, value: unknown): Wrong {
  const tokens = pathTokens(path);
  if (tokens === null) return noField(path, 'no path', null);
  let place: unknown = root;
  for (const [depth, token] of tokens.entries()) {
    const key = typeof token === 'string' ? keyIn(place, token) : rowIn(place, token.row);
    if (key === null) return noField(path, typeof token === 'string' ? token : token.row, place);
    if (depth === tokens.length - 1) (place as Json)[key] = value;
    else place = (place as Json)[key];
  }
  return null;
}

function keyIn(place: unknown, key: string): string | null {
  const isObject = typeof place === 'object' && place !== null && !Array.isArray(place);
  return isObject && Object.hasOwn(place, key) ? key : null;
}

function rowIn(place: unknown, row: string): string | null {
  if (!Array.isArray(place)) return null;
  const at = /^\d+$/.test(row) ? Number(row) : place.findIndex((one) => (one as Json | null)?.['id'] === row);
  return at >= 0 && at < place.length ? String(at) : null;
}

function noField(path: string, found: string, place: unknown): Wrong {
  const known = typeof place === 'object' && place !== null ? namesIn(place) : [];
  const similar = nearest(found, known);
  return {
    kind: 'unknown-key',
    path: ROOT_PATH,
    found: `no place ${path}`,
    expected: `a place of the scenario, such as staff.teams[0].fte or ${ALL_STAFF}`,
    remedy:
      similar === null
        ? `Check ${found}; there are: ${known.slice(0, MOST_NAMES).join(', ') || 'none'}.`
        : `Did you mean ${similar}?`,
  };
}

function namesIn(place: object): string[] {
  if (!Array.isArray(place)) return Object.keys(place);
  return place.map((row, index) => String((row as Json | null)?.['id'] ?? index));
}

function scaleStaff(root: Json, value: unknown): Wrong {
  const staff = root['staff'] as { teams: { fte: number }[] };
  const before = staff.teams.reduce((sum, { fte }) => sum + fte, 0);
  if (typeof value !== 'number' || !(value >= 0) || !(before > 0)) {
    return {
      kind: 'impossible',
      path: ROOT_PATH,
      found: `${String(value)} FTE in place of ${before}`,
      expected: 'a number of at least 0, and staff to change',
      remedy: `Give teams FTE in the file, and ${ALL_STAFF} a number.`,
    };
  }
  for (const team of staff.teams) team.fte *= value / before;
  return null;
}

function automate(root: Json, value: unknown): Wrong {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    return {
      kind: 'impossible',
      path: ROOT_PATH,
      found: `${String(value)} as ${ALL_AUTOMATIC}`,
      expected: 'a share from 0 to 1',
      remedy: `Give ${ALL_AUTOMATIC} a number from 0 to 1.`,
    };
  }
  for (const [task, settings] of Object.entries(root['tasks'] as Record<string, { automaticShare?: number }>)) {
    if (task === 'assessment' || settings.automaticShare === undefined) continue;
    settings.automaticShare = Math.max(settings.automaticShare, value);
  }
  return null;
}
