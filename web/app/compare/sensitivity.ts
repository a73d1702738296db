import { atom, computed } from 'nanostores';
import {
  backingOf,
  changeValues,
  conduct,
  FIELDS,
  type Field,
  type ScenarioDocument,
  SimError,
  type TornadoBar,
  type TornadoSetting,
  tornado,
} from '../../../sim-core/contract.ts';
import { COMPARE_EXPERIMENTS } from '../../i18n/compare-experiments.ts';
import { answer, type RunOptions } from '../../worker/client.ts';
import { RunLane } from '../run-lane.ts';
import { WORKERS } from '../workers.ts';
import { type ComparedFigureId, figureOf, LEVEL } from './figures.ts';
import { $comparison, type ShownComparison } from './session.ts';

/** A number nobody knows exactly, with the range it probably lies in. */
export interface UncertainPlace {
  readonly field: Field;
  readonly low: number;
  readonly high: number;
}

/** Ticked when the page opens: what the conclusions of the calibration hang on most. */
const FIRST_TICKED = [
  'staff.absenceShare',
  'staff.timeOnTasksShare',
  'messages.perUserMonth',
  'tasks.inboundMessage.meanMin',
  'tasks.assessment.meanMin',
];

/** Every number of the field table whose record gives it a range. */
export const UNCERTAIN: readonly UncertainPlace[] = FIELDS.flatMap((field) => {
  if (field.shape.kind !== 'number' && field.shape.kind !== 'share') return [];
  const range = backingOf(field.source).record?.range;
  if (typeof range?.low !== 'number' || typeof range.high !== 'number' || range.low >= range.high) return [];
  return [{ field, low: range.low, high: range.high }];
});

/** Paths of the numbers that are varied. */
export const $varied = atom<readonly string[]>(FIRST_TICKED);

/** What a tornado is asked for. */
export interface TornadoRule {
  /** Place of the scenario among those compared. */
  readonly place: number;
  readonly figure: ComparedFigureId;
  readonly ranges: readonly UncertainPlace[];
  readonly runs: number;
}

/** What was asked, and what came out. */
export interface TornadoAnswer {
  readonly rule: TornadoRule;
  readonly shown: ShownComparison;
  readonly bars: readonly TornadoBar[];
}

const $made = atom<TornadoAnswer | null>(null);

/** The tornado that belongs to the comparison on the page; null where that is another one by now. */
export const $tornado = computed([$made, $comparison], (made, shown) =>
  made !== null && made.shown.comparison === shown?.comparison ? made : null,
);

/** The tornado a person starts. */
export const tornadoLane = new RunLane<readonly TornadoBar[], { rule: TornadoRule; shown: ShownComparison }>(vary);

/** Runs of the scenario and of each end when nobody says otherwise. */
export const TORNADO_RUNS = 5;

/** Varies the ticked numbers one by one in a scenario that is shown. */
export function runTornado(place: number, figure: ComparedFigureId, runs: number): void {
  const shown = $comparison.get();
  const ranges = UNCERTAIN.filter(({ field }) => $varied.get().includes(field.path));
  if (shown === null || ranges.length === 0) return;
  const rule: TornadoRule = { place, figure, ranges, runs };
  const onResult = (bars: readonly TornadoBar[]) => $made.set({ rule, shown, bars });
  const name = { nb: COMPARE_EXPERIMENTS.nb.tornado.name, en: COMPARE_EXPERIMENTS.en.tornado.name };
  const replications = runs * (1 + 2 * ranges.length);
  void tornadoLane.start({ name, document: { rule, shown }, replications, earlyAfter: 0, onResult });
}

async function vary(
  { rule, shown }: { rule: TornadoRule; shown: ShownComparison },
  { signal, onProgress }: RunOptions<readonly TornadoBar[]>,
): Promise<readonly TornadoBar[]> {
  const { place, figure, ranges, runs } = rule;
  const base = shown.comparison.scenarios[place]!.document;
  const made = new Map<TornadoSetting, ScenarioDocument>([[null, base]]);
  const documentOf = (setting: TornadoSetting): ScenarioDocument => {
    const known = made.get(setting) ?? withEnd(base, ranges[setting!.input]!, setting!.end);
    made.set(setting, known);
    return known;
  };
  const figures = await conduct(
    tornado({ inputs: ranges.length, replications: runs, level: LEVEL }),
    async (asks) => {
      const questions = asks.map(({ setting, replication }) => ({ document: documentOf(setting), replication }));
      const options = { workers: WORKERS, ...(signal && { signal }), ...(onProgress && { onProgress }) };
      return (await answer(questions, options)).map((one) => [figureOf(one, figure)]);
    },
    signal === undefined ? {} : { signal },
  );
  return figures[0]!;
}

function withEnd(base: ScenarioDocument, { field, low, high }: UncertainPlace, end: 'low' | 'high'): ScenarioDocument {
  const changed = changeValues(base, [[field.path, end === 'low' ? low : high]]);
  if (!changed.ok) throw new SimError({ kind: 'invalid-scenario', issues: changed.issues });
  return changed.document;
}

// As everywhere: a page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => tornadoLane.cancel());
