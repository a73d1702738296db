import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parameterSets } from '../ensemble/ensemble.ts';
import { claimJobs } from './claim-jobs.ts';
import { runClaimJob } from './claim-job.ts';
import { studyInputsHash } from './inputs-hash.ts';
import { resolved, studyDocument } from './study.ts';
const d = studyDocument('capacity-claim');
const study = resolved(d);
const sets = parameterSets();
const jobs = claimJobs(study, sets, d);
const hash = studyInputsHash(d, study, sets);
const known = new Map(readFileSync('/tmp/claim-progress.jsonl', 'utf8').trim().split('\n').map((l) => { const r = JSON.parse(l); return [r.index, r] as const; }));
console.log(hash, jobs.length, known.size);
for (const index of process.argv.slice(2).map(Number)) {
  const again = JSON.parse(JSON.stringify(runClaimJob(jobs[index]!)));
  console.log(index, again.kind, again.reading, again.level, isDeepStrictEqual(again, known.get(index)) ? 'same' : 'DIFFERENT ' + JSON.stringify(again) + JSON.stringify(known.get(index)));
}
const folder = new URL('../../node_modules/.cache/noe-calibration/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
copyFileSync('/tmp/claim-progress.jsonl', `${folder}capacity-claim-${hash}-24-10.jsonl`);
console.log('copied');
