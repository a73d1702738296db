import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, placeOfRow, SimError, type SweepPlan, type SweepRow, sweepPlan } from '../sim-core/contract.ts';
import { jsonText } from './json-text.ts';
import { replaceFile } from './sweep-files.ts';
import { readRow, rowText } from './sweep-journal.ts';

/**
 * What a submitter and its workers share beside Redis: a folder with the plan and one file for each finished run. A run
 * that was made twice writes the same file twice, so every run is there once.
 */
export class QueueFolder {
  readonly #folder: string;
  readonly #plan: string;

  /** @param hash - Of the plan. */
  constructor(folder: string, hash: string) {
    this.#plan = join(folder, `plan-${hash}.json`);
    this.#folder = join(folder, `rows-${hash}`);
  }

  /** Puts the plan there for the workers. */
  begin({ base, paths, points, replications }: SweepPlan): void {
    mkdirSync(this.#folder, { recursive: true });
    replaceFile(this.#plan, jsonText({ base, paths, points, replications }));
  }

  /** @throws {SimError} `bad-argument` if the plan is not there, or was made by another version. */
  plan(hash: string): SweepPlan {
    if (!existsSync(this.#plan)) {
      throw new SimError({
        kind: 'bad-argument',
        detail: `There is no ${this.#plan}. Give the worker the folder of the sweep with --out.`,
      });
    }
    const { base, paths, points, replications } = JSON.parse(readFileSync(this.#plan, 'utf8'));
    const parsed = parseScenario(base);
    const plan = parsed.ok ? sweepPlan(parsed.document, { paths, points }, replications) : undefined;
    if (plan?.hash !== hash) {
      throw new SimError({
        kind: 'bad-argument',
        detail: `${this.#plan} was made by another version of the engine. Use the same version everywhere.`,
      });
    }
    return plan;
  }

  has(row: number): boolean {
    return existsSync(join(this.#folder, fileOf(row)));
  }

  put(row: SweepRow): void {
    replaceFile(join(this.#folder, fileOf(row.row)), rowText(row));
  }

  /** Finished runs. */
  finished(): readonly number[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => Number(name.slice(0, -'.json'.length)));
  }

  /** All rows of a finished sweep. @throws {SimError} `bad-argument` for a damaged file. */
  rows(plan: SweepPlan): readonly SweepRow[] {
    return Array.from({ length: plan.points.length * plan.replications }, (_, row) => {
      const path = join(this.#folder, fileOf(row));
      const [found, values] = readRow(readFileSync(path, 'utf8'), path);
      const { point, replication } = placeOfRow(plan, row);
      if (found === row && values[0] === point && values[1] === replication) return { row, values };
      throw new SimError({
        kind: 'bad-argument',
        detail: `${path} holds another run. Remove it and submit the sweep again.`,
      });
    });
  }

  /** The sweep is written: nothing of this is needed any more. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    rmSync(this.#plan, { force: true });
  }
}

function fileOf(row: number): string {
  return `${row}.json`;
}
