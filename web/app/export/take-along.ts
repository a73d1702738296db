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

/** A run that can be taken along. */
export interface Taken {
  /** With the number of runs and the seed of the result: whoever runs it gets the same numbers. */
  readonly document: ScenarioDocument;
  readonly result: RunResult;
  /** What it is held against; null for nothing. */
  readonly against: RunResult | null;
}

/** What can be taken along in files, whatever it is: of a run, or of a comparison. */
export interface TakeAlong {
  /** Names of files begin with it. */
  readonly name: string;
  /** All tables, the provenance last. @param locale - of the words in the cells */
  readonly tables: (locale: Locale) => readonly DataTable[];
  /** What stands inside a Parquet file beside its table. */
  readonly metadata: (locale: Locale) => Readonly<Record<string, string>>;
  /**
   * Gives the person the event log of a sample of the simulated people; null where there is none.
   *
   * @throws {SimError} as a run does
   */
  readonly saveEvents: ((format: 'xes' | 'csv', locale: Locale) => Promise<void>) | null;
}

/** A run as it is taken along. */
export function takeAlongRun(taken: Taken): TakeAlong {
  const { document, result, against } = taken;
  const label = { nb: EXPORT.nb.base, en: EXPORT.en.base };
  return {
    name: document.id,
    tables: (locale) => resultTables(document, result, against === null ? null : { result: against, label }, locale),
    metadata: (locale) => ({ scenario: toText(document), ...Object.fromEntries(provenanceOf(taken, locale)) }),
    saveEvents: (format, locale) => saveEventLog(taken, format, locale),
  };
}

export async function saveWorkbook({ name, tables }: TakeAlong, locale: Locale): Promise<void> {
  downloadBlob(`${name}.xlsx`, await workbook(tables(locale), locale));
}

/** @param style - for Excel in Norwegian, or for programs */
export function saveCsv(along: TakeAlong, table: string, style: 'excel' | 'plain', locale: Locale): void {
  const chosen = tableNamed(along, table, locale);
  downloadText(`${along.name}-${chosen.id}.csv`, 'text/csv', tableCsv(chosen, style, locale));
}

export async function saveParquet(along: TakeAlong, table: string, locale: Locale): Promise<void> {
  const chosen = tableNamed(along, table, locale);
  const bytes = await parquet(chosen, along.metadata(locale));
  downloadBlob(`${along.name}-${chosen.id}.parquet`, new Blob([bytes], { type: 'application/vnd.apache.parquet' }));
}

/** The table of an id; the first one where there is none. */
function tableNamed({ tables }: TakeAlong, table: string, locale: Locale): DataTable {
  const all = tables(locale);
  return all.find(({ id }) => id === table) ?? all[0]!;
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

/** Runs the first replication once more, follows a sample of its people, and gives their events as a log. */
async function saveEventLog(taken: Taken, format: 'xes' | 'csv', locale: Locale): Promise<void> {
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
