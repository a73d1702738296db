import { atom, computed } from 'nanostores';
import {
  breachMap,
  checkSettings,
  documentsOf,
  figureReader,
  type MapCell,
  mapCell,
} from '../../../../sim-core/contract.ts';
import { ExperimentLane } from '../../experiment-lane.ts';
import { $read } from '../session.ts';
import { FIRST_MAP, type MapQuestion, type ReadMap, readMap, ruleOfMap } from './map-form.ts';
import { MapTally } from './map-tally.ts';
import type { TypedForm } from './typed-form.ts';

/** A map on the page, whole or as far as it has come. */
export interface ShownMap {
  readonly question: MapQuestion;
  /** By setting of the plan: FTE from below, users from the left, users changing fastest. */
  readonly cells: readonly MapCell[];
  readonly form: TypedForm;
}

/** What is typed. */
export const $mapForm = atom<TypedForm>(FIRST_MAP);

/** The form as a question, or what is wrong; null while the stress test has no document. */
export const $mapRead = computed([$mapForm, $read], (form, read): ReadMap | null =>
  read?.ok ? readMap(form, read.document) : null,
);

/** The map the page is about. */
export const $map = atom<ShownMap | null>(null);

/** True when the form asks for another map than the one shown. */
export const $mapStale = computed(
  [$map, $mapRead],
  (shown, read) => shown !== null && !(read?.ok && isSameMap(read.question, shown.question)),
);

function isSameMap(one: MapQuestion, other: MapQuestion): boolean {
  return one.plan.hash === other.plan.hash && one.wish.threshold === other.wish.threshold;
}

export const mapLane = new ExperimentLane();

/** The map a question would begin with: no run is made yet. */
export function emptyMap(question: MapQuestion, form: TypedForm): ShownMap {
  const rule = ruleOfMap(question);
  return { question, form, cells: Array.from({ length: rule.cells }, () => mapCell(rule, 0, 0)) };
}

/** Makes the map the form asks for; does nothing while a field is wrong. */
export function runMap(): void {
  const read = $mapRead.get();
  if (!read?.ok) return;
  const { question } = read;
  const form = $mapForm.get();
  const rule = ruleOfMap(question);
  const tally = new MapTally(rule.cells);
  const show = (cells: readonly MapCell[]) => $map.set({ question, cells, form });
  const cellNow = (cell: number) => mapCell(rule, tally.runs[cell]!, tally.broken[cell]!);
  const shownCells = [...emptyMap(question, form).cells];
  show([...shownCells]);
  void mapLane.start({
    procedure: breachMap(rule),
    budget: rule.budget,
    documents: () => {
      checkSettings(question.plan);
      return {
        documentOf: documentsOf(question.plan),
        read: (result, document) => figureReader(document, ['broken'])(result),
      };
    },
    onFigures: (ask, figures) => {
      tally.add(ask, figures);
      shownCells[ask.setting] = cellNow(ask.setting);
      show([...shownCells]);
    },
    onResult: ({ cells }) => show(cells),
  });
}

// A page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => mapLane.cancel());
