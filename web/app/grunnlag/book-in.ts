import type { EvidenceBook } from '../../../calibration/book/evidence-book.ts';
import type { Contradiction } from '../../../calibration/evidence/contradiction.ts';
import type { Publication, PublicationKey } from '../../../calibration/evidence/publications.ts';
import type { EvidenceRecord } from '../../../calibration/evidence/record.ts';
import type { EvidenceTable, TableRow } from '../../../calibration/evidence/table.ts';
import type { Locale } from '../../i18n/language.ts';

/** Gives the words of the page’s language for an English text. */
type Say = (text: string) => string;

/** The evidence with its texts in the language of the page; a text without words of its own stays English. */
export function bookIn(book: EvidenceBook, locale: Locale): EvidenceBook {
  if (locale === 'en') return book;
  const { records, tables, contradictions, publications, report, wording } = book;
  const say: Say = (text) => wording[text] ?? text;
  return {
    records: records.map((record) => recordIn(record, say)),
    tables: tables.map((table) => tableIn(table, say)),
    contradictions: contradictions.map((one) => contradictionIn(one, say)),
    publications: publicationsIn(publications, say),
    report: {
      ...report,
      parameters: report.parameters.map((one) => ({ ...one, statement: say(one.statement) })),
    },
    wording,
  };
}

function recordIn(record: EvidenceRecord, say: Say): EvidenceRecord {
  const { statement, value, population, period, note } = record;
  const said = {
    statement: say(statement),
    value: valueIn(value, say),
    population: say(population),
    period: say(period),
    ...(note === undefined ? {} : { note: say(note) }),
  };
  if (record.grade === 'assumption') return { ...record, ...said, reason: say(record.reason) };
  if (record.grade === 'evidence') return { ...record, ...said };
  const { derivation } = record;
  const { method } = derivation;
  const told = method === undefined ? derivation : { ...derivation, method: say(method) };
  return { ...record, ...said, derivation: told };
}

function valueIn(value: EvidenceRecord['value'], say: Say): EvidenceRecord['value'] {
  if (typeof value === 'string') return say(value);
  if (typeof value === 'object' && value.every((one) => typeof one === 'string')) return value.map(say);
  return value;
}

function tableIn(table: EvidenceTable, say: Say): EvidenceTable {
  return {
    ...table,
    title: say(table.title),
    population: say(table.population),
    period: say(table.period),
    columns: table.columns.map((column) => ({ ...column, title: say(column.title) })),
    rows: table.rows.map((row) => ({ ...row, label: say(row.label), ...missingIn(row, say) })),
  };
}

function missingIn({ missing }: TableRow, say: Say): Pick<TableRow, 'missing'> {
  if (missing === undefined) return {};
  if (typeof missing === 'string') return { missing: say(missing) };
  return { missing: Object.fromEntries(Object.entries(missing).map(([key, reason]) => [key, say(reason)])) };
}

function contradictionIn(one: Contradiction, say: Say): Contradiction {
  const { about, sides, how, consequence } = one;
  return {
    ...one,
    about: say(about),
    sides: sides.map(({ source, statement }) => ({ source, statement: say(statement) })),
    how: say(how),
    consequence: say(consequence),
  };
}

/** Titles stay as they are printed. */
function publicationsIn(
  publications: EvidenceBook['publications'],
  say: Say,
): Readonly<Record<PublicationKey, Publication>> {
  const said = Object.entries(publications).map(([key, publication]) => {
    const { author, date } = publication;
    return [key, { ...publication, author: say(author), date: say(date) }];
  });
  return Object.fromEntries(said) as Record<PublicationKey, Publication>;
}
