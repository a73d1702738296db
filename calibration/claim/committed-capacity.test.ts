import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parameterSets } from '../ensemble/ensemble.ts';
import { headline } from '../report/capacity-headline.ts';
import { capacityMarkdown } from '../report/capacity-markdown.ts';
import type { CapacityReport } from '../report/capacity-report.ts';
import { runClaimJob } from './claim-job.ts';
import { claimJobs } from './claim-jobs.ts';
import { studyInputsHash } from './inputs-hash.ts';
import { resolved, studyDocument } from './study.ts';

const AGAIN =
  'Run npm run study -- capacity-claim --write, commit calibration/report, and put the headline in README.md.';
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = studyDocument('capacity-claim');
const study = resolved(document);
const sets = parameterSets();

describe('the committed report of the claim', () => {
  const report = JSON.parse(read('calibration/report/capacity-claim.json')) as CapacityReport;

  it('is about the study, the parameter sets and the records as they are now', () => {
    expect(report.inputsHash, AGAIN).toBe(studyInputsHash(document, study, sets));
    expect(report.sets).toEqual(document.sets);
  });

  it('is of the engine as it is now: its base year comes out the same', () => {
    const job = claimJobs(study, sets, document).find(({ kind }) => kind === 'today')!;
    expect(runClaimJob(job).today, AGAIN).toEqual(report.check);
  });

  it('says the same in Markdown', () => {
    expect(read('calibration/report/capacity-claim.md'), AGAIN).toBe(capacityMarkdown(report));
  });

  it('has its headline in the README', () => {
    const words = (text: string): string => text.split(/\s+/).join(' ');
    expect(words(read('README.md')), AGAIN).toContain(words(headline(report).en));
  });
});
