/** Reads how many tests passed and failed from the reports of the test runners. */

/** @typedef {{ passed: number, failed: number, details: string[] }} Counts */

const DETAIL_LINES = 12;

/** @param {string} text */
function shorten(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes start with the escape character.
  const plain = text.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const own = plain.split('\n').filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line));
  return own.slice(0, DETAIL_LINES).join('\n    ');
}

/**
 * Counts of a report written by Vitest's JSON reporter. A file that could not be loaded and a test that was skipped
 * count as failed: neither has shown anything.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, details: [] };
  for (const file of report.testResults ?? []) {
    if (file.assertionResults.length === 0 || (file.status === 'failed' && file.message)) {
      counts.failed += 1;
      counts.details.push(`${file.name}: ${shorten(file.message || 'no tests in this file')}`);
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') {
        counts.passed += 1;
        continue;
      }
      counts.failed += 1;
      const why =
        test.status === 'failed' ? shorten((test.failureMessages ?? []).join('\n')) : `was not run (${test.status})`;
      counts.details.push(`${file.name}\n    ${test.fullName}\n    ${why}`);
    }
  }
  return counts;
}

/**
 * Counts of a report written by Playwright's JSON reporter. Flaky and skipped count as failed.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, details: [] };
  for (const error of report.errors ?? []) {
    counts.failed += 1;
    counts.details.push(shorten(error.message ?? 'unknown error'));
  }
  const visit = (/** @type {any} */ suite) => {
    for (const inner of suite.suites ?? []) visit(inner);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected') {
          counts.passed += 1;
          continue;
        }
        counts.failed += 1;
        const message = test.results?.at(-1)?.error?.message ?? `was not run (${test.status})`;
        counts.details.push(`${spec.file}: ${spec.title}\n    ${shorten(message)}`);
      }
    }
  };
  for (const suite of report.suites ?? []) visit(suite);
  return counts;
}
