import { KEY_FIGURES, SERIES } from '../measure/catalogue.ts';
import { KEY_FIGURE_IDS, type RunResult, SERIES_IDS } from '../measure/result.ts';
import { MEASURE_UNITS } from '../measure/units.ts';
import { dateText, dayNumber } from '../scenario/calendar-date.ts';
import type { LocalText, ScenarioDocument } from '../scenario/document.ts';
import { FIELDS } from '../scenario/fields.ts';
import { type DataColumn, type DataTable, dataColumn } from './data-table.ts';

/** A result that others are held against, with the name of its columns. */
export interface Against {
  readonly result: RunResult;
  readonly label: LocalText;
}

const both = (nb: string, en: string): LocalText => ({ nb, en });
const LOW = both('lav', 'low');
const HIGH = both('høy', 'high');
const CI_LOW = both('95 %-intervall fra', '95 % interval from');
const CI_HIGH = both('95 %-intervall til', '95 % interval to');

/** Languages of what stands in the cells. */
type Language = keyof LocalText;

/** Every table of a result, the provenance last. */
export function resultTables(
  document: ScenarioDocument,
  result: RunResult,
  against: Against | null,
  language: Language,
): readonly DataTable[] {
  const imported = document.imported.length === 0 ? [] : [importedTable(document)];
  return [
    keyFigureTable(result, language),
    dailyTable(result, against),
    limitTable(result),
    ...imported,
    provenanceTable(document, result, language),
  ];
}

/** All key figures, one row each; nothing where nothing was observed. @param language - adds their names */
export function keyFigureTable({ keyFigures }: RunResult, language?: Language): DataTable {
  return {
    id: 'key-figures',
    title: both('Nøkkeltall', 'Key figures'),
    columns: [
      dataColumn('id', 'text'),
      ...(language === undefined ? [] : [dataColumn('name', 'text', both('Navn', 'Name'))]),
      dataColumn('unit', 'text', both('Enhet', 'Unit')),
      dataColumn('mean', 'number', both('Snitt', 'Mean')),
      dataColumn('sd', 'number', both('Standardavvik', 'Standard deviation')),
      dataColumn('ci95Low', 'number', CI_LOW),
      dataColumn('ci95High', 'number', CI_HIGH),
      dataColumn('n', 'integer', both('Kjøringer', 'Runs')),
    ],
    rows: KEY_FIGURE_IDS.map((id) => {
      const { unit, mean, sd, ci95, n } = keyFigures[id];
      const name = language === undefined ? [] : [KEY_FIGURES[id].label[language]];
      return [id, ...name, unit, mean, sd, ci95?.[0] ?? null, ci95?.[1] ?? null, n];
    }),
  };
}

/** All daily series, a row for each day: mean and band of each, and the mean of what it is held against. */
export function dailyTable(result: RunResult, against: Against | null): DataTable {
  const columns = SERIES_IDS.flatMap((id): DataColumn[] => {
    const { label, unit } = SERIES[id];
    const named = (of?: LocalText): LocalText => {
      const part = (language: keyof LocalText): string =>
        `${label[language]} (${MEASURE_UNITS[unit][language]})${of === undefined ? '' : `, ${of[language]}`}`;
      return both(part('nb'), part('en'));
    };
    return [
      dataColumn(id, 'number', named()),
      dataColumn(`${id}Low`, 'number', named(LOW)),
      dataColumn(`${id}High`, 'number', named(HIGH)),
      ...(against === null ? [] : [dataColumn(`${id}Against`, 'number', named(against.label))]),
    ];
  });
  const first = dayNumber(result.startDate);
  const rows = result.series.activeUsers.mean.map((_, day) => [
    dateText(first + day),
    ...SERIES_IDS.flatMap((id) => {
      const { mean, low, high } = result.series[id];
      const own = [mean[day] ?? null, low[day] ?? null, high[day] ?? null];
      return against === null ? own : [...own, against.result.series[id].mean[day] ?? null];
    }),
  ]);
  return {
    id: 'daily',
    title: both('Dag for dag', 'Day by day'),
    columns: [dataColumn('date', 'date', both('Dato', 'Date')), ...columns],
    rows,
  };
}

const SHARES = ['broken', 'recovered'] as const;
const DATES = ['brokenOnDay', 'recoveredOnDay', 'daysToRecover', 'peakOnDay'] as const;
const AMOUNTS = ['peak', 'daysOver', 'areaOver'] as const;

/** How each limit fared, one row each. Days are counted from 0; nothing where it is later than the run. */
export function limitTable({ limits }: RunResult): DataTable {
  const interval = (id: string): DataColumn[] => [
    dataColumn(`${id}Ci95Low`, 'number'),
    dataColumn(`${id}Ci95High`, 'number'),
  ];
  return {
    id: 'limits',
    title: both('Grenser', 'Limits'),
    columns: [
      dataColumn('measure', 'text', both('Mål', 'Measure')),
      dataColumn('unit', 'text', both('Enhet', 'Unit')),
      dataColumn('atMost', 'number', both('Høyst', 'At most')),
      ...SHARES.flatMap((id) => [
        dataColumn(`${id}Runs`, 'integer'),
        dataColumn(`${id}Of`, 'integer'),
        ...interval(id),
      ]),
      ...DATES.flatMap((id) => [dataColumn(id, 'number'), ...interval(id)]),
      ...AMOUNTS.flatMap((id) => [dataColumn(id, 'number'), ...interval(id)]),
    ],
    rows: limits.map((report) => [
      ...[report.measure, report.unit, report.atMost],
      ...SHARES.flatMap((id) => {
        const { runs = 0, of = 0, ci95 = null } = report[id] ?? {};
        return [runs, of, ci95?.[0] ?? null, ci95?.[1] ?? null];
      }),
      ...DATES.flatMap((id) => [report[id].median, report[id].ci95?.[0] ?? null, report[id].ci95?.[1] ?? null]),
      ...AMOUNTS.flatMap((id) => [report[id].mean, report[id].ci95?.[0] ?? null, report[id].ci95?.[1] ?? null]),
    ]),
  };
}

/** Where imported numbers come from, a row for each file. */
function importedTable({ imported }: ScenarioDocument): DataTable {
  const shape = FIELDS.find(({ path }) => path === 'imported')!.shape;
  const columns = shape.kind === 'rows' ? shape.columns : [];
  return {
    id: 'imported',
    title: both('Importerte tall', 'Imported numbers'),
    columns: columns.map(({ path, label, shape: { kind } }) =>
      dataColumn(path, kind === 'date' ? 'date' : kind === 'integer' ? 'integer' : 'text', label),
    ),
    rows: imported.map(({ part, file, source, licence, retrieved, missing }) => [
      part,
      file,
      source,
      licence,
      retrieved,
      missing,
    ]),
  };
}

/** What it takes to get the same numbers again, and what they answer. */
export function provenanceTable(document: ScenarioDocument, result: RunResult, language: Language): DataTable {
  const { engineVersion, schemaVersion, scenario, seed, replications, fingerprint, startDate } = result;
  const rows: readonly (readonly [id: string, nb: string, en: string, value: string])[] = [
    ['title', 'Tittel', 'Title', document.title[language]],
    ['question', 'Spørsmål', 'Question', document.question[language]],
    ['scenario', 'Scenario', 'Scenario', scenario.id],
    ['hash', 'Scenarioets avtrykk', 'Scenario hash', scenario.hash],
    ['seed', 'Startverdi', 'Seed', seed],
    ['replications', 'Kjøringer', 'Runs', String(replications)],
    ['startDate', 'Første måledag', 'First measured day', startDate],
    ['measuredDays', 'Måledager', 'Measured days', String(document.run.measuredDays)],
    ['engineVersion', 'Motor', 'Engine', engineVersion],
    ['schemaVersion', 'Format', 'Format', String(schemaVersion)],
    ['fingerprint', 'Resultatets avtrykk', 'Fingerprint', fingerprint],
  ];
  return {
    id: 'provenance',
    title: both('Herkomst', 'Provenance'),
    columns: [
      dataColumn('id', 'text'),
      dataColumn('name', 'text', both('Hva', 'What')),
      dataColumn('value', 'text', both('Verdi', 'Value')),
    ],
    rows: rows.map(([id, nb, en, value]) => [id, { nb, en }[language], value]),
  };
}
