import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts.mjs';

const vitestFile = (status: string, message: string, tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults: tests.map((each) => ({ status: each, fullName: 'a claim', failureMessages: ['expected 1'] })),
});

const numbers = ({ passed, failed }: { passed: number; failed: number }) => ({ passed, failed });

test('passed and failed unit tests are counted over all files', () => {
  const report = {
    testResults: [vitestFile('passed', '', ['passed', 'passed']), vitestFile('failed', '', ['failed', 'passed'])],
  };
  expect(numbers(countVitest(report))).toEqual({ passed: 3, failed: 1 });
});

test('a test file that cannot be loaded is a failure', () => {
  const counts = countVitest({ testResults: [vitestFile('failed', 'Cannot find module', [])] });
  expect(numbers(counts)).toEqual({ passed: 0, failed: 1 });
  expect(counts.details[0]).toContain('Cannot find module');
});

test('a test that was skipped or left to do is a failure', () => {
  const report = { testResults: [vitestFile('passed', '', ['passed', 'skipped', 'pending', 'todo'])] };
  expect(numbers(countVitest(report))).toEqual({ passed: 1, failed: 3 });
});

test('end-to-end tests are counted in nested suites; flaky and skipped are failures', () => {
  const spec = (status: string) => ({ file: 'a.spec.ts', title: status, tests: [{ status, results: [] }] });
  const report = {
    suites: [{ specs: [spec('expected'), spec('unexpected')], suites: [{ specs: [spec('flaky'), spec('skipped')] }] }],
    errors: [],
  };
  expect(numbers(countPlaywright(report))).toEqual({ passed: 1, failed: 3 });
});

test('an end-to-end run that could not begin is a failure', () => {
  const counts = countPlaywright({ suites: [], errors: [{ message: 'no server' }] });
  expect(counts).toEqual({ passed: 0, failed: 1, details: ['no server'] });
});
