import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, outcomeOf } from '../../cli/spawn-noe-sim.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['calibration', 'cli', 'scenarios', 'sim-core', 'package.json', 'package-lock.json', 'tsconfig.json'];
const LEFT_OUT = /\.test\.ts$|sim-core\/(bench|test)$/;

/** A copy of the product that a test may break, in a folder of its own. */
export class ProductCopy {
  private readonly folder = mkdtempSync(join(tmpdir(), 'noe-copy-'));

  constructor() {
    for (const name of COPIED) {
      cpSync(ROOT + name, join(this.folder, name), {
        recursive: true,
        filter: (path) => !LEFT_OUT.test(path.replaceAll('\\', '/')),
      });
    }
    symlinkSync(`${ROOT}node_modules`, join(this.folder, 'node_modules'), 'junction');
  }

  /**
   * Rewrites a file of the copy, or makes one.
   *
   * @param change new text from the old, which is empty for a new file
   * @returns puts the old text back
   */
  write(path: string, change: (text: string) => string): () => void {
    const file = join(this.folder, path);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
    writeFileSync(file, change(old));
    return () => writeFileSync(file, old);
  }

  /** Text of a file of the copy. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Runs an entry of the copy to its end, as the package scripts do. */
  run(entry: string, ...args: string[]): Promise<Outcome> {
    return outcomeOf(spawn(process.execPath, ['cli/dev/run-ts.mjs', entry, ...args], { cwd: this.folder }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
