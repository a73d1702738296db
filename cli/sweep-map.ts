import {
  type BreachMap,
  breachMap,
  conduct,
  csv,
  documentsOf,
  type MapCell,
  rowOf,
  SimError,
  type SweepPlan,
  usualMapRule,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { jsonText } from './json-text.ts';
import { withLab } from './lab.ts';
import { replaceFile, writeSweep } from './sweep-files.ts';
import type { SweepFlags } from './sweep-flags.ts';
import type { SweepJournal } from './sweep-journal.ts';
import { journalOf } from './sweep-run.ts';

const SIGNS = { above: '#', below: '.', undecided: '?' } as const;

/** Maps where the limits of the scenario are broken; goes on where an interrupted map was. */
export async function runMap(
  plan: SweepPlan,
  flags: SweepFlags & { readonly map: number },
  host: Host,
): Promise<ExitCode> {
  requireLimits(plan);
  const { out, map: threshold, level, budget } = flags;
  const mostEach = plan.replications;
  const rule = usualMapRule(plan.points.length, { threshold, level, mostEach, budget });
  const journal = journalOf(out, plan, undefined);
  const found = await withLab(host, flags, async (lab) => {
    const document = documentsOf(plan);
    return conduct(
      breachMap(rule),
      async (asks) => {
        const rows = asks.map(({ setting, replication }) => setting * mostEach + replication);
        const missing = rows.filter((row) => !journal.rows.has(row));
        const place = (row: number) => ({
          document: document(Math.floor(row / mostEach)),
          replication: row % mostEach,
        });
        await lab.each(
          missing.length,
          (i) => place(missing[i]!),
          (i, result) => journal.add(rowOf(plan, missing[i]!, place(missing[i]!).document, result)),
        );
        return rows.map((row) => [brokenIn(journal, row)]);
      },
      host,
    );
  });
  writeMap(plan, found, journal, flags);
  host.out(mapText(plan, found, flags));
  return EXIT.ok;
}

/** The last column but one. */
function brokenIn(journal: SweepJournal, row: number): number {
  return journal.rows.get(row)!.at(-2)!;
}

function writeMap(
  plan: SweepPlan,
  map: BreachMap,
  journal: SweepJournal,
  flags: SweepFlags & { readonly map: number },
): void {
  const { out, csv: style, map: threshold, level } = flags;
  writeSweep(
    out,
    plan,
    Array.from(journal.rows, ([row, values]) => ({ row, values })),
    { csv: style },
  );
  const cells = map.cells.map((cell, point) => ({ values: plan.points[point], ...cell }));
  replaceFile(
    `${out}/map.json`,
    jsonText({ plan: plan.hash, paths: plan.paths, threshold, level, runs: map.runs, decided: map.decided, cells }),
  );
  const rows = map.cells.map(({ runs, broken, interval, verdict }, point) => [
    ...plan.points[point]!,
    ...[runs, broken, ...interval, verdict],
  ]);
  replaceFile(`${out}/map.csv`, csv([[...plan.paths, 'runs', 'broken', 'low', 'high', 'verdict'], ...rows], style));
  journal.remove();
}

function mapText(
  plan: SweepPlan,
  map: BreachMap,
  { map: threshold, level, out }: SweepFlags & { readonly map: number },
): string {
  const percent = (share: number): number => Number((100 * share).toFixed(2));
  const open = map.cells.length - map.decided;
  const lines = [
    `A limit is broken with a probability above ${percent(threshold)} %: # yes, . no, ? not decided; each verdict is right with ${percent(level)} % or more.`,
    `${map.runs} runs decided ${map.decided} of ${map.cells.length} settings.`,
    ...(open > 0
      ? [
          `${open} are not decided: they lie close to the threshold, or the budget ended. What is known of them is in map.csv.`,
        ]
      : []),
    '',
    ...(plan.paths.length === 2 ? picture(plan, map.cells) : list(plan, map.cells)),
    '',
    `Wrote map.csv, map.json and sweep.parquet to ${out}.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Two places: one downwards, the other to the right. */
function picture({ paths, points }: SweepPlan, cells: readonly MapCell[]): string[] {
  const across = [...new Set(points.map((point) => point[1]!))];
  const down = [...new Set(points.map((point) => point[0]!))];
  const signs = new Map(points.map((point, i) => [point.join(), SIGNS[cells[i]!.verdict]]));
  const rows = down.map((y) => [String(y), ...across.map((x) => signs.get([y, x].join()) ?? ' ')]);
  return [
    `${paths[0]} downwards, ${paths[1]} to the right`,
    ...columns([['', ...across.map(String)], ...rows], new Set([0])),
  ];
}

function list({ paths, points }: SweepPlan, cells: readonly MapCell[]): string[] {
  const rows = cells.map(({ runs, broken, interval, verdict }, i) => [
    ...points[i]!.map(String),
    `${broken} of ${runs}`,
    interval.map((end) => (100 * end).toFixed(0)).join(' to '),
    SIGNS[verdict],
  ]);
  return columns([[...paths, 'broken', 'bounds, %', ''], ...rows], new Set(paths.map((_, i) => i)));
}

function requireLimits({ base }: SweepPlan): void {
  if (base.limits.length > 0) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `${base.id} has no limit that could be broken. Add one under limits.`,
  });
}
