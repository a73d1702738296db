import {
  type DataTable,
  eventLog,
  eventTable,
  provenanceTable,
  type RunResult,
  resultTables,
  type ScenarioDocument,
  tableCsv,
  toText,
  xes,
} from '../../../sim-core/contract.ts';
import { parquet } from '../../export/parquet.ts';
import { workbook } from '../../export/workbook.ts';
import { EXPORT } from '../../i18n/export.ts';
import type { Locale } from '../../i18n/language.ts';
import { follow } from '../../worker/client.ts';
import { downloadBlob, downloadText } from '../download.ts';
import { saveDrawing } from '../save-drawing.ts';
import { WORKERS } from '../workers.ts';

/** A result that can be taken along. */
export interface Taken {
  /** With the number of runs and the seed of the result: whoever runs it gets the same numbers. */
  readonly document: ScenarioDocument;
  readonly result: RunResult;
  /** What it is held against; null for nothing. */
  readonly against: RunResult | null;
}

/** Tables of a result, the provenance last. */
export function tablesOf({ document, result, against }: Taken, locale: Locale): readonly DataTable[] {
  const label = { nb: EXPORT.nb.base, en: EXPORT.en.base };
  return resultTables(document, result, against === null ? null : { result: against, label }, locale);
}

export async function saveWorkbook(taken: Taken, locale: Locale): Promise<void> {
  downloadBlob(`${taken.document.id}.xlsx`, await workbook(tablesOf(taken, locale), locale));
}

/** @param style - for Excel in Norwegian, or for programs */
export function saveCsv(taken: Taken, table: string, style: 'excel' | 'plain', locale: Locale): void {
  const chosen = tableNamed(taken, table, locale);
  downloadText(`${taken.document.id}-${table}.csv`, 'text/csv', tableCsv(chosen, style, locale));
}

export async function saveParquet(taken: Taken, table: string, locale: Locale): Promise<void> {
  const bytes = await parquet(tableNamed(taken, table, locale), {
    scenario: toText(taken.document),
    ...Object.fromEntries(provenanceOf(taken, locale)),
  });
  downloadBlob(`${taken.document.id}-${table}.parquet`, new Blob([bytes], { type: 'application/vnd.apache.parquet' }));
}

function tableNamed(taken: Taken, table: string, locale: Locale): DataTable {
  const tables = tablesOf(taken, locale);
  return tables.find(({ id }) => id === table) ?? tables[0]!;
}

/** Ids and values of the provenance. */
function provenanceOf({ document, result }: Taken, locale: Locale): readonly (readonly [string, string])[] {
  return provenanceTable(document, result, locale).rows.map(([id, , value]) => [String(id), String(value)] as const);
}

/** A drawing on the page with its name. */
export interface NamedDrawing {
  readonly name: string;
  readonly svg: SVGSVGElement;
}

/** Gives the drawing to the person, in a file named by the scenario and what it shows. */
export function saveNamedDrawing({ name, svg }: NamedDrawing, kind: 'svg' | 'png', id: string): Promise<void> {
  const words = name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  return saveDrawing(svg, { title: name, file: `${id}-${words}` }, kind);
}

/**
 * Runs the first replication once more, follows a sample of its people, and gives their events as a log.
 *
 * @throws {SimError} as a run does
 */
export async function saveEventLog(taken: Taken, format: 'xes' | 'csv', locale: Locale): Promise<void> {
  const { document, result } = taken;
  const { traces } = await follow(document, { replications: 1, seed: result.seed, workers: WORKERS });
  const events = eventLog(traces, document);
  const name = `${document.id}-${EXPORT[locale].eventsName}`;
  if (format === 'csv') {
    downloadText(`${name}.csv`, 'text/csv', tableCsv(eventTable(events, locale), 'plain', locale));
    return;
  }
  const about = { name: document.title[locale], attributes: provenanceOf(taken, locale) };
  downloadText(`${name}.xes`, 'application/xml', xes(events, about, locale));
}
