import { type Issue, issueOf, phrase } from '../../../sim-core/contract.ts';
import { adopt } from './adopt.ts';
import { freeName, named, savedScenario, withName } from './own-scenario.ts';
import { $contents, cabinet } from './page-cabinet.ts';
import { readFile } from './workspace.ts';

/** Files of this size or more are refused before they are read; a full workspace is far below. */
const LARGEST_FILE_BYTES = 64_000_000;

/** What became of a file. */
export interface Imported {
  readonly fileName: string;
  readonly scenarios: number;
  readonly runs: number;
  /** Entries that were here already. */
  readonly known: number;
  readonly issues: readonly Issue[];
}

/** Opens files one by one: what can be read is saved, and the rest is told by place. */
export async function importFiles(files: readonly File[]): Promise<readonly Imported[]> {
  if (!$contents.get().isOpen) await cabinet.load();
  const all: Imported[] = [];
  for (const file of files) all.push({ fileName: file.name, ...(await importFile(file)) });
  return all;
}

type Outcome = Omit<Imported, 'fileName'>;
const NOTHING: Outcome = { scenarios: 0, runs: 0, known: 0, issues: [] };

async function importFile(file: File): Promise<Outcome> {
  if (file.size > LARGEST_FILE_BYTES) return { ...NOTHING, issues: [tooLarge(file.size)] };
  const read = readFile(await file.text());
  switch (read.kind) {
    case 'fault':
      return { ...NOTHING, issues: read.issues };
    case 'scenario': {
      const { document } = read;
      const here = $contents.get().scenarios;
      const taken = [document.title.nb, document.title.en].find((name) => named(name, here) !== undefined);
      const free = taken === undefined ? document : withName(document, freeName(taken, here));
      await cabinet.put('scenarios', savedScenario(free, new Date().toISOString()));
      return { ...NOTHING, scenarios: 1 };
    }
    case 'workspace': {
      const { scenarios, runs, known } = adopt(read.workspace, $contents.get());
      await Promise.all([
        ...scenarios.map((one) => cabinet.put('scenarios', one)),
        ...runs.map((one) => cabinet.put('runs', one)),
      ]);
      return { scenarios: scenarios.length, runs: runs.length, known, issues: read.issues };
    }
    default:
      return read satisfies never;
  }
}

function tooLarge(bytes: number): Issue {
  return issueOf('too-large', 'workspace', {
    found: phrase`${Math.ceil(bytes / 1e6)} MB`,
    expected: phrase`at most ${LARGEST_FILE_BYTES / 1e6} MB`,
    remedy: phrase`Choose a scenario file or a workspace that was saved here.`,
  });
}
