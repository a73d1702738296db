/** The stages of `npm test`, in the order they run. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { tooLarge } from './bundle-size.mjs';
import { ensureChromium } from './chromium.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { ROOT } from './install.mjs';
import { runTool } from './tool.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ timeLeftMs: () => number, say: (text: string) => void }} StageContext */
/**
 * `beside` names a stage that runs at the same time: linting is one process, and browser tests mostly wait.
 * @typedef {{ id: string, title: string, beside?: string, run: (context: StageContext) => Promise<Counts> }} Stage
 */
/** @typedef {[tool: Parameters<typeof runTool>[0], args: string[]]} Command */

const REPORTS = join(ROOT, 'node_modules/.cache/noe-test');
const OUTPUT_CHARACTERS = 5000;

/** @param {string} reason @returns {Counts} */
const oneFailure = (reason) => ({ passed: 0, failed: 1, details: [reason] });

/**
 * Several commands that together are one test: it passes when all of them end well.
 * @param {Command[]} commands
 * @param {StageContext} context
 * @returns {Promise<Counts>}
 */
async function asOneTest(commands, context) {
  const outcomes = await Promise.all(
    commands.map(async ([tool, args]) => {
      const outcome = await runTool(tool, args, { timeoutMs: context.timeLeftMs() });
      const late = outcome.timedOut ? '\nstopped: the time for all tests was used up' : '';
      return outcome.code === 0
        ? []
        : [`${tool} ${args.join(' ')}\n${outcome.output.slice(0, OUTPUT_CHARACTERS)}${late}`];
    }),
  );
  const details = outcomes.flat();
  return details.length === 0 ? { passed: 1, failed: 0, details } : { passed: 0, failed: 1, details };
}

/**
 * One test runner that writes a JSON report. No report, no tests, or a bad exit code without a failed test are failures.
 * @param {Command} command
 * @param {{ report: string, count: (report: any) => Counts, env?: Record<string, string> }} reading
 * @param {StageContext} context
 * @returns {Promise<Counts>}
 */
async function asManyTests([tool, args], reading, context) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(reading.report, { force: true });
  const options = { timeoutMs: context.timeLeftMs(), ...(reading.env ? { env: reading.env } : {}) };
  const outcome = await runTool(tool, args, options);
  const tail = outcome.output.slice(-OUTPUT_CHARACTERS);
  if (outcome.timedOut) return oneFailure(`stopped: the time for all tests was used up\n${tail}`);
  if (!existsSync(reading.report)) return oneFailure(`${tool} wrote no report\n${tail}`);
  const counts = reading.count(JSON.parse(readFileSync(reading.report, 'utf8')));
  if (counts.passed + counts.failed === 0) return oneFailure(`${tool} found no tests\n${tail}`);
  if (outcome.code !== 0 && counts.failed === 0) {
    counts.failed += 1;
    counts.details.push(`${tool} ended with code ${outcome.code} although no test failed\n${tail}`);
  }
  return counts;
}

/** @param {'node' | 'browser'} project @param {StageContext} context */
function vitest(project, context) {
  const report = join(REPORTS, `vitest-${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return asManyTests(['vitest', args], { report, count: countVitest, env: { NO_COLOR: '1' } }, context);
}

/** @param {StageContext} context @param {() => Promise<Counts>} run */
async function withChromium(context, run) {
  const chromium = ensureChromium(context.say);
  return 'path' in chromium ? run() : oneFailure(chromium.reason);
}

/** @param {StageContext} context */
function endToEnd(context) {
  if (!existsSync(join(ROOT, 'dist/index.html')))
    return Promise.resolve(oneFailure('dist/ has no page: the build failed'));
  const report = join(REPORTS, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: '1' };
  const args = ['test', '--config', 'web/playwright.config.ts', '--reporter=json'];
  return asManyTests(['playwright', args], { report, count: countPlaywright, env }, context);
}

/** The build is one test, the size of what it made another. @param {StageContext} context @returns {Promise<Counts>} */
async function buildAndWeigh(context) {
  const failures = await build({ timeoutMs: context.timeLeftMs() });
  if (failures.length > 0)
    return { passed: 0, failed: 1, details: failures.map((text) => text.slice(0, OUTPUT_CHARACTERS)) };
  const details = tooLarge(join(ROOT, 'dist'));
  return { passed: details.length === 0 ? 2 : 1, failed: details.length === 0 ? 0 : 1, details };
}

/** Every stage of the test command. @type {readonly Stage[]} */
export const STAGES = [
  {
    id: 'types',
    title: 'type check',
    run: (context) =>
      asOneTest(
        ['.', 'sim-core', 'web'].map(
          (project) => /** @type {Command} */ (['tsc', ['--pretty', 'false', '-p', project]]),
        ),
        context,
      ),
  },
  {
    id: 'lint',
    title: 'format and lint',
    beside: 'browser',
    run: (context) =>
      asOneTest(
        [
          ['biome', ['check', '--error-on-warnings', '--max-diagnostics=50']],
          ['eslint', ['--max-warnings=0', '.']],
          ['oxlint', ['--type-aware', '--deny-warnings', '.']],
        ],
        context,
      ),
  },
  { id: 'unit', title: 'unit and architecture tests', run: (context) => vitest('node', context) },
  { id: 'browser', title: 'browser tests', run: (context) => withChromium(context, () => vitest('browser', context)) },
  { id: 'build', title: 'production builds', run: buildAndWeigh },
  { id: 'e2e', title: 'end-to-end tests', run: (context) => withChromium(context, () => endToEnd(context)) },
];
