import {
  OFFICE_FIGURE_IDS,
  OFFICE_FIGURES,
  OFFICE_SAMPLE_FIGURE_IDS,
  type OfficeFigureId,
  pairedDifference,
  type ReplicationResult,
  type ScenarioDocument,
} from '../../sim-core/contract.ts';
import { isSampleTooSmall, meanColumn, sampleErrors } from '../../sim-core/engine.ts';
import { meanOf } from '../mean.ts';
import { numberText } from '../number-text.ts';
import { markdownTable } from './markdown-table.ts';
import { officeFigure, type PairedResults, type PairedRuns } from './paired-runs.ts';

const NOTHING = '–';

/** Every office figure of two organisations, the paired difference with its interval, and the error of the sample. */
export function differenceTable(document: ScenarioDocument, pairs: PairedRuns): readonly string[] {
  const errors = differenceErrors(document, pairs);
  const rows = OFFICE_FIGURE_IDS.map((id) => {
    const [before, after] = [officeFigure(pairs.first, id), officeFigure(pairs.second, id)];
    const { mean, ci95 } = pairedDifference(after, before);
    const level = meanOf(before);
    const error = errors.get(id);
    return [
      OFFICE_FIGURES[id].label.en,
      OFFICE_FIGURES[id].unit,
      shown(level, level),
      shown(meanOf(after), level),
      mean === null ? NOTHING : shown(mean, level),
      ci95 === null ? NOTHING : `${shown(ci95[0], level)} to ${shown(ci95[1], level)}`,
      error === undefined ? NOTHING : `${shown(error, level)}${warning(mean, error)}`,
    ];
  });
  return markdownTable(
    ['figure', 'unit', 'first', 'second', 'second less first', '95 % interval', 'sample error'],
    rows,
  );
}

/** Standard error of the differences because only a sample of offices is simulated: the same offices in both runs. */
export function differenceErrors(
  { organisation, offices }: ScenarioDocument,
  { first, second }: PairedResults,
): ReadonlyMap<OfficeFigureId, number> {
  const { sampledOffices: n } = organisation;
  const parts = (results: readonly ReplicationResult[]) => meanColumn(results.map((one) => one.offices!.byOffice));
  const [a, b] = [parts(first), parts(second)];
  const differences = b.map((part, i) => (i < n ? part : part - a[i]!)); // the first n are the sizes
  return sampleErrors(differences, n, offices.count);
}

/** Figures whose difference the sample of offices is too small to tell from none. */
export function tooSmallFor(document: ScenarioDocument, pairs: PairedResults): readonly OfficeFigureId[] {
  const errors = differenceErrors(document, pairs);
  return OFFICE_SAMPLE_FIGURE_IDS.filter((id) => {
    const mean = pairedDifference(officeFigure(pairs.second, id), officeFigure(pairs.first, id)).mean ?? 0;
    return mean !== 0 && isSampleTooSmall(mean, errors.get(id)!);
  });
}

function warning(mean: number | null, error: number): string {
  return mean !== null && mean !== 0 && isSampleTooSmall(mean, error) ? ' (exceeds the difference)' : '';
}

function shown(value: number, scale: number): string {
  return Number.isFinite(value) ? numberText(value, scale === 0 ? value : scale) : NOTHING;
}
