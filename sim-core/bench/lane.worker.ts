/**
 * A process or worker thread of its own for one thing to be measured: it answers each job with its time. What is
 * measured elsewhere, and the compiler's knowledge of it, stays outside.
 */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { KEY_FIGURE_IDS } from '../contract.ts';
import { createRunner, type Runner } from '../engine.ts';
import type { Answer, Job } from './jobs.ts';
import { NoeYear, standardServers } from './noe-year.ts';
import { NoeYearSimjs } from './noe-year-simjs.ts';
import { scaledDocument } from './scaled-document.ts';
import { loadClasses } from './simjs-classes.ts';

const EVENTS = KEY_FIGURE_IDS.indexOf('events');
const runners = new Map<number, Runner>();
const documents = new Map<string, Runner>();
const workloads = new Map<number, NoeYear>();

async function answer(job: Job): Promise<Answer> {
  if (job.kind === 'peak-memory') return { ms: 0, events: 0, peakMb: peakMb() };
  const task = await prepare(job);
  const processorBefore = process.cpuUsage();
  const before = performance.now();
  const events = task();
  const wallMs = performance.now() - before;
  const { user, system } = process.cpuUsage(processorBefore);
  return { ms: Math.min(wallMs, (user + system) / 1000), events, peakMb: 0 };
}

/** Builds what the job needs and gives the part to be timed. */
async function prepare(job: Exclude<Job, { kind: 'peak-memory' }>): Promise<() => number> {
  if (job.kind === 'model') {
    const runner = remembered(runners, job.factor, () => createRunner(scaledDocument(job.factor)));
    return () => runner.runReplication(job.replication).keyFigures[EVENTS]!;
  }
  if (job.kind === 'document') {
    const runner = remembered(documents, JSON.stringify(job.document), () => createRunner(job.document));
    return () => runner.runReplication(job.replication).keyFigures[EVENTS]!;
  }
  const input = { people: job.people, servers: standardServers(job.people), shifts: job.shifts, seed: job.seed };
  if (job.kind === 'simjs') {
    const simjs = await loadClasses();
    return () => new NoeYearSimjs(simjs, input).run().events;
  }
  const workload = remembered(workloads, job.people, () => new NoeYear(job.people));
  return () => workload.run(input).events;
}

function remembered<K, T>(known: Map<K, T>, key: K, build: () => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  const built = build();
  known.set(key, built);
  return built;
}

/** Largest resident memory, megabytes. The system's own count, because a child inherits its parent's in `resourceUsage`. */
function peakMb(): number {
  if (process.platform === 'linux') {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line) return Number(line[1]) / 1024;
  }
  return process.resourceUsage().maxRSS / 1024;
}

const port = parentPort;
if (port) port.on('message', async (job: Job) => port.postMessage(await answer(job)));
else process.on('message', async (job: Job) => process.send!(await answer(job)));
