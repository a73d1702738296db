import { ENGINE_VERSION, type ScenarioDocument, scenarioHash } from '../../sim-core/contract.ts';
import { MOVER_HEADINGS, moverTables } from '../mover-table.ts';
import { differenceTable, tooSmallFor } from './difference-table.ts';
import { markdownTable } from './markdown-table.ts';
import type { PairedRuns } from './paired-runs.ts';
import { type Published, publishedTable, VERDICT_SENTENCE } from './published.ts';

/** One comparison of a study: two scenarios, and what was published of their difference. */
export interface Comparison {
  readonly title: string;
  readonly first: ScenarioDocument;
  readonly second: ScenarioDocument;
  readonly pairs: PairedRuns;
  readonly published: readonly Published[];
  /** Lines on directions that were expected; none if there are none. */
  readonly signs: readonly string[];
  /** What to know before reading a miss. */
  readonly notes: readonly string[];
}

/** A study as Markdown: what was run, published numbers with hit or miss, all figures, and who gains and loses. */
export function studyMarkdown(title: string, comparisons: readonly Comparison[]): string {
  const [{ first, pairs } = comparisons[0]!] = comparisons;
  const lines = [
    `# ${title}`,
    '',
    `Seed ${first.run.seed}, ${pairs.first.length} paired replications, engine ${ENGINE_VERSION}. ${first.organisation.sampledOffices} of ${first.offices.count} offices are simulated and stand for all. Intervals are the luck of the runs; the sample error comes beside it, and what is not known of handling times and shares beside both.`,
    '',
    ...comparisons.flatMap(comparisonLines),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function comparisonLines({ title, first, second, pairs, published, signs, notes }: Comparison): readonly string[] {
  const small = tooSmallFor(second, pairs);
  return [
    `## ${title}`,
    '',
    `First: \`${first.id}\` (${scenarioHash(first)}). Second: \`${second.id}\` (${scenarioHash(second)}).`,
    '',
    ...(published.length === 0 ? [] : [...publishedTable(published), '', VERDICT_SENTENCE, '']),
    ...notes.flatMap((note) => [note, '']),
    ...(signs.length === 0 ? [] : [...signs, '']),
    ...differenceTable(second, pairs),
    '',
    ...(small.length === 0
      ? []
      : [`The sample is too small to tell the difference from none: ${small.join(', ')}. Simulate more offices.`, '']),
    ...moverTables(pairs.movers).flatMap(({ title: wait, rows }) => [
      `**${wait}**`,
      '',
      ...markdownTable(MOVER_HEADINGS, rows),
      '',
    ]),
    ...brokering(first, second),
  ];
}

/** Results that hang on an assumed effect of the organisation on exits say so. */
function brokering(...documents: readonly ScenarioDocument[]): readonly string[] {
  return documents
    .filter(({ organisation }) => organisation.localBrokeringFactor !== 1)
    .map(
      ({ id, organisation }) =>
        `\`${id}\` assumes that offices' own brokering multiplies the hazard of leaving the register by ${organisation.localBrokeringFactor}; time registered hangs on that.\n`,
    );
}
