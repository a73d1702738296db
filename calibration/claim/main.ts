/**
 * `npm run study -- <name>`: answers a study of scenarios/studies with the parameter sets of the ensemble and prints the
 * report.
 *
 * `--write` commits it to calibration/report. `--sets n` asks fewer sets, `--workers n` uses other than all processors. An
 * interrupted run goes on where it was.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { parameterSets } from '../ensemble/ensemble.ts';
import { capacityMarkdown } from '../report/capacity-markdown.ts';
import type { CapacityReport } from '../report/capacity-report.ts';
import { jsonText } from '../study/json-text.ts';
import { WrongOption, wholeNumber } from '../study/whole-number.ts';
import { capacityReportOf } from './capacity-report-of.ts';
import { claimJobs, type Extent } from './claim-jobs.ts';
import { studyInputsHash } from './inputs-hash.ts';
import { answersOf } from './run-study.ts';
import { resolved, studyDocument, studyNames } from './study.ts';

const REPORTS = new URL('../report/', import.meta.url);

/**
 * @returns exit code 0.
 * @throws WrongOption for a wrong command line
 * @throws EvidenceError for a faulty study or stale parameter sets
 */
export async function main(): Promise<number> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      sets: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const workers = wholeNumber('--workers', options.workers, 1);
  const fewer = options.sets === undefined ? undefined : wholeNumber('--sets', options.sets, 1);
  const [name] = positionals;
  if (name === undefined) throw new WrongOption(`Which study? Use one of: ${studyNames().join(', ')}.`);
  const report = await studyReport(name, fewer, workers);
  if (options.write) writeReport(report);
  process.stdout.write(capacityMarkdown(report));
  return 0;
}

async function studyReport(name: string, fewer: number | undefined, workers: number): Promise<CapacityReport> {
  const document = studyDocument(name);
  const study = resolved(document);
  const sets = parameterSets();
  const inputsHash = studyInputsHash(document, study, sets);
  const extent = extentOf(document, fewer);
  const jobs = claimJobs(study, sets, extent);
  const key = `${name}-${inputsHash}-${extent.sets.capacity}-${extent.sets.levers}`;
  const results = await answersOf(jobs, key, workers, (done, of) => tell(`Answering ${name}: ${done} of ${of}`));
  const madeOn = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return capacityReportOf(document, study, results, { inputsHash, ensembleSets: sets.length, madeOn });
}

function extentOf({ sets, luck }: Extent, fewer = Number.POSITIVE_INFINITY): Extent {
  return {
    sets: { capacity: Math.min(sets.capacity, fewer), levers: Math.min(sets.levers, fewer) },
    luck: { ...luck, sets: Math.min(luck.sets, fewer) },
  };
}

function writeReport(report: CapacityReport): void {
  writeFileSync(new URL(`${report.study}.json`, REPORTS), jsonText(report));
  writeFileSync(new URL(`${report.study}.md`, REPORTS), capacityMarkdown(report));
  tell(`Wrote calibration/report/${report.study}.json and ${report.study}.md.`);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
