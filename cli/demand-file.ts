import { type ParseResult, parseDemandCsv, parseScenario, type ScenarioDocument } from '../sim-core/contract.ts';
import { readText } from './scenario-file.ts';

/**
 * The scenario with the months or weeks of a table in place of its ordinary registrations.
 *
 * @param file a text file; levels without a period begin with the period of the first measured day.
 * @returns the document or all issues; those of the table name its lines. Never throws.
 */
export function withDemandFile(document: ScenarioDocument, file: string): ParseResult {
  const table = readText(file);
  if (!table.ok) {
    const expected = 'a text file with a month or week on each line';
    const issue = { ...table.issue, path: 'demand', expected, remedy: 'Check the file named after --demand.' };
    return { ok: false, issues: [issue] };
  }
  const read = parseDemandCsv(table.text, document.run.startDate);
  if (!read.ok) return read;
  return parseScenario({ ...document, demand: { ...document.demand, path: read.path } });
}
