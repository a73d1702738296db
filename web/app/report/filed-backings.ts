import { type Backing, backingOf, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { filedPlaces } from '../editor/backings.ts';
import { isSameData, valueAt } from '../editor/place.ts';
import { SHIPPED, shippedDocument } from '../saved/shipped.ts';
import { TEMPLATES } from '../stress/templates.ts';

/** Scenarios whose numbers are filed with their sources and may stand in this one: its own file, and the stress tests. */
export function knownScenarios(id: string): readonly ScenarioDocument[] {
  const own = SHIPPED.some((one) => one.id === id) ? [shippedDocument(id).document] : [];
  return [...own, ...Object.values(TEMPLATES)];
}

/** What stands behind the values at a path: a source is named only where the run has the very value that is filed with it. */
export function filedBackings(
  path: string,
  document: ScenarioDocument,
  known: readonly ScenarioDocument[],
): readonly Backing[] {
  const ids = known.flatMap((one) =>
    filedPlaces(one.id, placedPath(path, one)).flatMap(({ place, records }) => {
      const value = valueAt(document, place);
      return value !== undefined && isSameData(value, valueAt(one, place)) ? records : [];
    }),
  );
  return [...new Set(ids.map((id) => id.replace(/\[\d+\]$/, '')))].map(backingOf);
}

/** The path with rows by place in place of rows by id: `reserves[reserve-1].fte` is `reserves[0].fte`. */
function placedPath(path: string, document: ScenarioDocument): string {
  const [, list, id, rest] = /^([^[]+)\[([^\]]+)\](.*)$/.exec(path) ?? [];
  if (list === undefined || id === undefined || /^\d+$/.test(id)) return path;
  const rows = valueAt(document, list) as readonly { readonly id?: string }[];
  return `${list}[${rows.findIndex((row) => row.id === id)}]${rest ?? ''}`;
}
