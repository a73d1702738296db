import { type CsvCell, csv, KEY_FIGURES } from '../../../sim-core/contract.ts';
import type { CheckGroup } from '../../app/self-check/self-check-lane.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import type { Locale } from '../../i18n/language.ts';
import { SELF_CHECK } from '../../i18n/self-check.ts';

/** The result of a self-check as a spreadsheet file. Numbers below the file’s decimals stand as text, whole. */
export function checkSheet(groups: readonly CheckGroup[], locale: Locale): string {
  const { columns, verdicts, scenario } = SELF_CHECK[locale];
  const head: readonly CsvCell[] = [scenario, ...Object.values(columns)];
  const lines = groups.flatMap(({ title, rows }) =>
    rows.map((row): readonly CsvCell[] => {
      const { figure, expected, got, standardError, z, limit, verdict } = row;
      const numbers = [expected, got, standardError, z, limit].map((value) => value.toPrecision(6));
      return [title[locale], KEY_FIGURES[figure].label[locale], ...numbers, verdicts[verdict]];
    }),
  );
  return csv([head, ...lines], csvStyleOf(locale));
}
