import {
  type CsvCell,
  type DataColumn,
  type DataTable,
  dataColumn,
  ENGINE_VERSION,
  type LocalText,
  MEASURE_UNITS,
  MOVER_GROUP_IDS,
  MOVER_GROUPS,
  moversOverRuns,
  OFFICE_FIGURE_IDS,
  pairedSeries,
  type SampleSummary,
  SERIES,
  WAIT_IDS,
  WAITS,
} from '../../../sim-core/contract.ts';
import { compareCommand, terminalNames } from '../../app/compare/command.ts';
import { differingPlaces } from '../../app/compare/differing.ts';
import {
  COMPARED_SERIES,
  comparedFigures,
  hasOffices,
  MAIN_FIGURES,
  OTHER_FIGURES,
} from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { dateOfDay } from '../../format/date.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeLine, placeName } from './differing-text.ts';
import { MIN_PER_DAY } from './mover-table.ts';
import { replicationsOf } from './words.ts';

/** Tables of a comparison as they are taken along, the provenance last. @param locale - of the words in the cells */
export function comparisonTables(shown: ShownComparison, locale: Locale): readonly DataTable[] {
  return [
    differenceSheet(shown, locale),
    waitSheet(shown, locale),
    dailySheet(shown),
    settingSheet(shown, locale),
    provenanceSheet(shown, locale),
  ];
}

const both = (nb: string, en: string): LocalText => ({ nb, en });

/** Column heads that begin with the title of a scenario. */
function headed({ comparison }: ShownComparison, place: number, { nb, en }: LocalText): LocalText {
  const { title } = comparison.scenarios[place]!.document;
  return both(`${title.nb}, ${nb}`, `${title.en}, ${en}`);
}

/** Places of the scenarios that are held against the base. */
function othersOf({ comparison }: ShownComparison): readonly number[] {
  return comparison.scenarios.slice(1).map((_, i) => i + 1);
}

/** Every figure, a row each: the mean of each scenario, and its difference to the base with the interval. */
function differenceSheet(shown: ShownComparison, locale: Locale): DataTable {
  const ids = [...MAIN_FIGURES, ...OTHER_FIGURES, ...(hasOffices(shown.run) ? OFFICE_FIGURE_IDS : [])];
  const others = othersOf(shown);
  return {
    id: 'differences',
    title: both('Forskjeller', 'Differences'),
    columns: [
      dataColumn('id', 'text'),
      dataColumn('name', 'text', both('Navn', 'Name')),
      dataColumn('unit', 'text', both('Enhet', 'Unit')),
      ...[0, ...others].map((place) =>
        dataColumn(`mean${place}`, 'number', headed(shown, place, both('snitt', 'mean'))),
      ),
      ...others.flatMap((place) => differenceColumns(shown, place, 'difference', both('forskjell', 'difference'))),
    ],
    rows: comparedFigures(shown.run, ids).map(({ id, label, unit, means, contrasts }): CsvCell[] => [
      ...[id, label[locale], MEASURE_UNITS[unit][locale]],
      ...means,
      ...contrasts.flatMap(({ mean, interval }) => [mean, interval?.[0] ?? null, interval?.[1] ?? null]),
    ]),
  };
}

/** A difference and the ends of its 95 % interval. */
function differenceColumns(shown: ShownComparison, place: number, id: string, name: LocalText): readonly DataColumn[] {
  return withEnds(`${id}${place}`, headed(shown, place, name));
}

/** A number and the ends of its interval. */
function withEnds(id: string, { nb, en }: LocalText): readonly DataColumn[] {
  return [
    dataColumn(id, 'number', both(nb, en)),
    dataColumn(`${id}Low`, 'number', both(`${nb}, lav`, `${en}, low`)),
    dataColumn(`${id}High`, 'number', both(`${nb}, høy`, `${en}, high`)),
  ];
}

/** A mean and the ends of its interval, in a unit of so many minutes; shares as they are. */
function cellsOf({ mean, ci95 }: SampleSummary, unit = 1): readonly CsvCell[] {
  return [mean, ci95?.[0] ?? null, ci95?.[1] ?? null].map((value) => (value === null ? null : value / unit));
}

/** Who waits less and who longer: a row for each scenario, wait and group. Shares are 0 to 1, changes in days. */
function waitSheet(shown: ShownComparison, locale: Locale): DataTable {
  const measures = [
    ['less', both('Andel som venter kortere', 'Share that wait less')],
    ['longer', both('Andel som venter lenger', 'Share that wait longer')],
    ['changeDays', both('Endring i snitt, dager', 'Mean change, days')],
  ] as const;
  return {
    id: 'waits',
    title: both('Hvem venter', 'Who waits'),
    columns: [
      dataColumn('scenario', 'text', both('Scenario', 'Scenario')),
      dataColumn('wait', 'text', both('Ventetid', 'Wait')),
      dataColumn('group', 'text', both('Gruppe', 'Group')),
      dataColumn('persons', 'number', both('Personer', 'Persons')),
      ...measures.flatMap(([id, name]) => withEnds(id, name)),
    ],
    rows: othersOf(shown).flatMap((place) => {
      const waits = moversOverRuns(shown.run.parts.map(({ movers }) => movers[place - 1]!));
      const title = shown.comparison.scenarios[place]!.document.title[locale];
      return WAIT_IDS.flatMap((wait) =>
        MOVER_GROUP_IDS.map((group): CsvCell[] => {
          const { persons, lessShare, longerShare, meanChangeMin } = waits[wait][group];
          const named = [title, WAITS[wait][locale], MOVER_GROUPS[group][locale]];
          const shares = [...cellsOf(lessShare), ...cellsOf(longerShare)];
          return [...named, persons.mean, ...shares, ...cellsOf(meanChangeMin, MIN_PER_DAY)];
        }),
      );
    }),
  };
}

/** The difference of each scenario to the base day by day, a row a day. */
function dailySheet(shown: ShownComparison): DataTable {
  const base = replicationsOf(shown, 0);
  const lines = othersOf(shown).flatMap((place) =>
    COMPARED_SERIES.map((series) => {
      const { label, unit } = SERIES[series];
      const name = both(`${label.nb} (${MEASURE_UNITS[unit].nb})`, `${label.en} (${MEASURE_UNITS[unit].en})`);
      return {
        columns: differenceColumns(shown, place, series, name),
        values: pairedSeries(replicationsOf(shown, place), base, series),
      };
    }),
  );
  const { startDate } = shown.run.results[0]!;
  return {
    id: 'daily-differences',
    title: both('Forskjell dag for dag', 'Difference day by day'),
    columns: [dataColumn('date', 'date', both('Dato', 'Date')), ...lines.flatMap(({ columns }) => columns)],
    rows: lines[0]!.values.mean.map((_, day) => [
      dateOfDay(startDate, day).toISOString().slice(0, 10),
      ...lines.flatMap(({ values: { mean, low, high } }) => [mean[day] ?? null, low[day] ?? null, high[day] ?? null]),
    ]),
  };
}

/** What is set otherwise than in the base, a row for each place. */
function settingSheet(shown: ShownComparison, locale: Locale): DataTable {
  const [base, ...others] = shown.comparison.scenarios;
  return {
    id: 'settings',
    title: both('Hva er forskjellig', 'What differs'),
    columns: [
      dataColumn('scenario', 'text', both('Scenario', 'Scenario')),
      dataColumn('setting', 'text', both('Innstilling', 'Setting')),
      dataColumn('base', 'text', both('Basen', 'Base')),
      dataColumn('value', 'text', both('Scenarioet', 'Scenario value')),
    ],
    rows: others.flatMap(({ document }) =>
      differingPlaces(base!.document, document).map((place) => [
        document.title[locale],
        placeName(place, locale),
        placeLine(place, place.base, locale),
        placeLine(place, place.other, locale),
      ]),
    ),
  };
}

/** What it takes to get the same numbers again, a row for each scenario, the base first. */
export function provenanceSheet({ comparison, run }: ShownComparison, locale: Locale): DataTable {
  const names = terminalNames(comparison);
  const command = compareCommand(comparison);
  return {
    id: 'provenance',
    title: both('Herkomst', 'Provenance'),
    columns: [
      dataColumn('scenario', 'text', both('Scenario', 'Scenario')),
      dataColumn('title', 'text', both('Tittel', 'Title')),
      dataColumn('hash', 'text', both('Scenarioets avtrykk', 'Scenario hash')),
      dataColumn('seed', 'text', both('Startverdi', 'Seed')),
      dataColumn('replications', 'integer', both('Kjøringer', 'Runs')),
      dataColumn('engineVersion', 'text', both('Motor', 'Engine')),
      dataColumn('fingerprint', 'text', both('Resultatets avtrykk', 'Fingerprint')),
      dataColumn('command', 'text', both('Kommando', 'Command')),
    ],
    rows: comparison.scenarios.map(({ document }, place) => {
      const { scenario, seed, replications, fingerprint } = run.results[place]!;
      const said = [names[place]!, document.title[locale], scenario.hash, seed];
      return [...said, replications, ENGINE_VERSION, fingerprint, command];
    }),
  };
}
