import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult, ScenarioDocument } from '../sim-core/contract.ts';
import { jsonText } from './json-text.ts';
import { keyFiguresCsv, limitsCsv, seriesCsv } from './result-csv.ts';

/**
 * Makes the folder, so that a place that cannot be written to is known before a long run and not after it.
 *
 * @returns What is wrong, as a sentence, or nothing.
 */
export function prepareFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return `The folder ${folder} can not be made (${(error as NodeJS.ErrnoException).code ?? String(error)}). Name a folder you may write to.`;
  }
}

/**
 * Writes `result.json`, `key-figures.csv`, `series.csv`, `limits.csv` and `scenario.json`, over what was there.
 *
 * `scenario.json` is the complete document the numbers stand on, defaults filled in and with the seed that was used;
 * its hash is the one in `result.json`.
 */
export function writeResults(folder: string, document: ScenarioDocument, result: RunResult): void {
  const files = {
    'scenario.json': jsonText(document),
    'key-figures.csv': keyFiguresCsv(result),
    'series.csv': seriesCsv(result),
    'limits.csv': limitsCsv(result),
    'result.json': jsonText(result),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
