import { type CsvCell, csv, type MapCell } from '../../../../sim-core/contract.ts';
import { readingOf } from '../../../app/stress/experiments/crowd.ts';
import type { ShownMap } from '../../../app/stress/experiments/map-session.ts';
import type { MapPicture, MapPictureCell } from '../../../charts/capacity-map.ts';
import { capitalised } from '../../../format/capitalised.ts';
import { csvStyleOf } from '../../../format/csv-style.ts';
import { formatExact, formatNumber, formatShare } from '../../../format/number.ts';
import { CAPACITY_MAP } from '../../../i18n/capacity-map.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import { INTL_TAG, type Locale } from '../../../i18n/language.ts';

/** What the users of a map are. */
export function usersAxis({ question }: ShownMap, locale: Locale): string {
  return CAPACITY_MAP[locale].axes[readingOf(question.plan.base)];
}

/** The map as a picture: its cells with everything that is known of them in words. */
export function mapPicture(map: ShownMap, locale: Locale): MapPicture {
  const { users, fte } = map.question;
  return {
    users: users.values.map((value) => formatNumber(value, locale)),
    fte: fte.values.map((value) => formatExact(value, locale)),
    cells: map.cells.map((cell, place) => pictureCell(map, cell, place, locale)),
    axes: { users: usersAxis(map, locale), fte: CAPACITY_MAP[locale].fteAxis },
  };
}

function pictureCell(map: ShownMap, cell: MapCell, place: number, locale: Locale): MapPictureCell {
  const texts = CAPACITY_MAP[locale];
  const name = placeName(map, place, locale);
  if (cell.runs === 0) return { verdict: 'waiting', text: '', label: texts.waiting(name) };
  const [low, high] = bounds(cell, locale);
  const { verdict } = cell;
  const label = texts.cell(name, runsText(cell, locale), low, `${high}${PERCENT[locale]}`, texts.verdicts[verdict]);
  return { verdict, text: formatShare(cell.broken / cell.runs, locale, 0), label };
}

const PERCENT: Readonly<Record<Locale, string>> = { nb: '\u00a0%', en: '%' };

function placeName(map: ShownMap, place: number, locale: Locale): string {
  const [fte, users] = map.question.plan.points[place]!;
  const axis = usersAxis(map, locale);
  return CAPACITY_MAP[locale].place(formatNumber(users!, locale), axis, formatExact(fte!, locale));
}

function runsText({ broken, runs }: MapCell, locale: Locale): string {
  return EXPERIMENTS[locale].runsText(formatNumber(broken, locale), formatNumber(runs, locale));
}

/** Bounds of a probability in whole per cent, rounded outwards. */
function bounds({ interval: [low, high] }: MapCell, locale: Locale): readonly [string, string] {
  return [formatNumber(Math.floor(100 * low), locale), formatNumber(Math.ceil(100 * high), locale)];
}

/** Cells with a verdict. */
export function decidedCells({ cells }: ShownMap): number {
  return cells.filter(({ verdict }) => verdict !== 'undecided').length;
}

/**
 * What the map shows: for each number of FTE up to how many users every limit surely holds. The numbers of FTE with
 * which they do not hold of the fewest users stand together in one sentence, and so do those of which it is not known.
 */
export function mapSentences(map: ShownMap, locale: Locale): readonly string[] {
  const texts = CAPACITY_MAP[locale];
  if (decidedCells(map) === 0) return [texts.nothingDecided];
  const { users, fte } = map.question;
  const axis = usersAxis(map, locale);
  const rows = fte.values.map((value, row) => ({ value: formatExact(value, locale), holding: holdingCells(map, row) }));
  const fewest = formatNumber(users.values[0]!, locale);
  const without = (verdict: MapCell['verdict']) =>
    rows.filter((_, row) => map.cells[row * users.values.length]!.verdict === verdict).map(({ value }) => value);
  const [broken, unknown] = [without('above'), without('undecided')];
  const most = rows.filter(({ holding }) => holding > 0);
  return [
    ...(broken.length === 0 ? [] : [texts.broken(listed(broken, locale), fewest, axis)]),
    ...(unknown.length === 0 ? [] : [texts.none(listed(unknown, locale), fewest, axis)]),
    ...most.map(({ value, holding }) => texts.most(value, formatNumber(users.values[holding - 1]!, locale), axis)),
  ];
}

/** How many cells of a row, from the fewest users on, surely hold. */
function holdingCells({ question, cells }: ShownMap, row: number): number {
  const { length } = question.users.values;
  const firstOther = cells.slice(row * length, (row + 1) * length).findIndex(({ verdict }) => verdict !== 'below');
  return firstOther < 0 ? length : firstOther;
}

function listed(values: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(INTL_TAG[locale]).format(values);
}

/** The table twin: heads and a row for each cell. */
export function mapTable(map: ShownMap, locale: Locale): readonly (readonly string[])[] {
  const texts = CAPACITY_MAP[locale];
  const { broken, runs, interval, verdict } = texts.columns;
  const rows = map.cells.map((cell, place) => {
    const [fte, users] = map.question.plan.points[place]!;
    const what = [formatNumber(users!, locale), formatExact(fte!, locale)];
    return [
      ...what,
      String(cell.broken),
      String(cell.runs),
      bounds(cell, locale).join('–'),
      texts.verdicts[cell.verdict],
    ];
  });
  const axes = [usersAxis(map, locale), texts.fteAxis].map(capitalised);
  return [[...axes, broken, runs, interval, verdict], ...rows];
}

/** The same as a sheet, with numbers as numbers. */
export function mapSheet(map: ShownMap, locale: Locale): string {
  const texts = CAPACITY_MAP[locale];
  const { broken, runs, interval, verdict } = texts.columns;
  const head = [usersAxis(map, locale), texts.fteAxis, runs, broken, `${interval}, ${texts.low}`];
  const rows = map.cells.map((cell, place): CsvCell[] => {
    const [fte, users] = map.question.plan.points[place]!;
    const [low, high] = cell.interval;
    return [users!, fte!, cell.runs, cell.broken, 100 * low, 100 * high, texts.verdicts[cell.verdict]];
  });
  return csv([[...head, `${interval}, ${texts.high}`, verdict], ...rows], csvStyleOf(locale));
}
