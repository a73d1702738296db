/**
 * Times the NOE-year workload on the product's kernel alone:
 * `node cli/dev/run-ts.mjs sim-core/bench/noe-year-run.ts [people 250000] [replications 10] [--shifts]`.
 */
import { NoeYear, standardServers } from './noe-year.ts';

const numbers = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const people = Number(numbers[0] ?? 250_000);
const replications = Number(numbers[1] ?? 10);
const shifts = process.argv.includes('--shifts');
const workload = new NoeYear(people);
const times: number[] = [];
for (let r = 0; r < replications; r++) {
  const processorBefore = process.cpuUsage();
  const before = performance.now();
  const result = workload.run({ people, servers: standardServers(people), shifts, seed: r + 1 });
  const wallMs = performance.now() - before;
  const { user, system } = process.cpuUsage(processorBefore);
  const ms = Math.min(wallMs, (user + system) / 1000); // as in jobs.ts
  times.push(ms);
  const wait = result.meanWaitMin.map((w) => (w / 60).toFixed(5)).join(' ');
  const perPerson = (result.events / people).toFixed(4);
  console.log(
    `${ms.toFixed(1)} ms  ${(result.events / ms / 1000).toFixed(1)} M events/s  ${perPerson} per person  ` +
      `mean queue ${result.meanQueue.toFixed(4)}  waits (h) ${wait}`,
  );
}
times.sort((a, b) => a - b);
console.log(`median ${times[times.length >> 1]!.toFixed(1)} ms, best ${times[0]!.toFixed(1)} ms`);
