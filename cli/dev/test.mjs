/**
 * `npm test`: installs what is missing, runs every stage, and ends with the line `N passed, N failed`.
 * `--only types,lint` runs some of the stages. Exit code 1 when anything failed.
 */
import { ensureInstalled } from './install.mjs';
import { STAGES } from './stages.mjs';

/** Two quiet cores need eight minutes; a busy machine gets nearly as much again before the run is cut. */
const TIME_LIMIT_MS = 15 * 60_000;

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/** @returns {typeof STAGES} */
function wantedStages() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return STAGES;
  const ids = (process.argv[at + 1] ?? '').split(',');
  const unknown = ids.filter((id) => !STAGES.some((stage) => stage.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown stage ${unknown.join(', ')}; there are ${STAGES.map(({ id }) => id).join(', ')}.\n`);
    process.exit(2);
  }
  return STAGES.filter(({ id }) => ids.includes(id));
}

const stages = wantedStages();
ensureInstalled();
const deadline = Date.now() + TIME_LIMIT_MS;
const context = { say, timeLeftMs: () => Math.max(1000, deadline - Date.now()) };
const total = { passed: 0, failed: 0 };

/** Runs one stage and prints its line. @param {(typeof STAGES)[number]} stage */
async function runStage(stage) {
  const startedAt = performance.now();
  const { passed, failed, details } = await stage.run(context);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  say(
    `${verdict} ${stage.title.padEnd(28)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds.padStart(6)} s`,
  );
  for (const detail of details) say(`  - ${detail}`);
  total.passed += passed;
  total.failed += failed;
}

for (const stage of stages) {
  if (stages.some(({ beside }) => beside === stage.id)) continue; // it has begun with the one before
  const besides = stages.filter(({ id }) => id === stage.beside);
  await Promise.all([stage, ...besides].map(runStage));
}
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
