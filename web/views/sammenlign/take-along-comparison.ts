import { compareCommand } from '../../app/compare/command.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import type { TakeAlong } from '../../app/export/take-along.ts';
import { comparisonTables, provenanceSheet } from './comparison-tables.ts';

/** A comparison as it is taken along. */
export function takeAlongComparison(shown: ShownComparison): TakeAlong {
  const [base] = shown.comparison.scenarios;
  return {
    name: `sammenligning-${base!.document.id}`,
    tables: (locale) => comparisonTables(shown, locale),
    metadata: (locale) => {
      const { columns, rows } = provenanceSheet(shown, locale);
      const scenarios = rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i]])));
      return { scenarios: JSON.stringify(scenarios), command: compareCommand(shown.comparison) };
    },
    saveEvents: null,
  };
}
