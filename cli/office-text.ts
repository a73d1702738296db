import { OFFICE_FIGURE_IDS, OFFICE_FIGURES, type OfficeSummary } from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { numberText } from './number-text.ts';

const NOTHING = '–';
const HEADINGS = ['Offices', 'id', 'mean', 'unit', '95 % interval', 'sample error'];
/** Columns of numbers are flush right. */
const RIGHT = new Set([2, 5]);

/** The simulated offices as lines: what they stand for, and every figure with its two uncertainties. */
export function officeLines(offices: OfficeSummary | undefined): string[] {
  if (offices === undefined) return [];
  const rows = OFFICE_FIGURE_IDS.map((id) => {
    const { mean, unit, ci95, sampleError } = offices.figures[id];
    const scale = mean ?? 0;
    return [
      OFFICE_FIGURES[id].label.en,
      id,
      mean === null ? NOTHING : numberText(mean),
      unit,
      ci95?.map((end) => numberText(end, scale)).join(' to ') ?? NOTHING,
      sampleError === null || !Number.isFinite(sampleError) ? NOTHING : numberText(sampleError, scale),
    ];
  });
  return [sampleSentence(offices), ...columns([HEADINGS, ...rows], RIGHT)];
}

/** What the sample stands for. The interval is the luck of the runs; the sample error comes on top. */
export function sampleSentence({ sampled, scale }: OfficeSummary): string {
  return `${sampled} offices are simulated, and each stands for ${numberText(scale)}. The sample error comes beside the luck of the runs.`;
}
