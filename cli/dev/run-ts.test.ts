import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'noe-run-ts-'));

beforeAll(() => {
  writeFileSync(
    join(folder, 'entry.ts'),
    `import { Worker } from 'node:worker_threads';
     import { double } from './double.ts';
     const from: string = import.meta.url.split('/').pop() ?? '';
     const worker = new Worker(new URL('./twice.worker.ts', import.meta.url), { workerData: 21 });
     worker.on('message', (answer: number) => {
       process.stdout.write(JSON.stringify({ args: process.argv.slice(2), from, here: double(4), answer }));
       process.stderr.write('progress');
       process.exitCode = 3;
     });`,
  );
  writeFileSync(join(folder, 'double.ts'), 'export const double = (x: number): number => 2 * x;');
  writeFileSync(
    join(folder, 'twice.worker.ts'),
    `import { parentPort, workerData } from 'node:worker_threads';
     import { double } from './double.ts';
     parentPort?.postMessage(double(workerData as number));`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/dev/run-ts.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });

test('an entry runs with its arguments, its worker, clean output and its own exit code', () => {
  const { status, stdout, stderr } = run(join(folder, 'entry.ts'), '--json', 'a b');
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'progress' });
  expect(JSON.parse(stdout)).toEqual({ args: ['--json', 'a b'], from: 'entry.ts', here: 8, answer: 42 });
});

test('a missing entry is named and ends with code 2', () => {
  const { status, stdout, stderr } = run('cli/there-is-no-such-file.ts');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no file cli/there-is-no-such-file.ts.\n',
  });
});
