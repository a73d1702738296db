/** Tells whether a bundle made earlier is still that of the sources. Node built-ins only. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NO_SOURCES = /^(\..*|node_modules|dist|test-results)$/;

/**
 * A short name that changes when a file of the folder is added, removed or written, and differs between folders.
 * @param {string} root absolute path of the repository.
 * @returns {string} 16 hexadecimal digits.
 */
export function sourcesKey(root) {
  const hash = createHash('sha256').update(root);
  const add = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (NO_SOURCES.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        add(path);
        continue;
      }
      // A test may take away a file while this walks on.
      const found = statSync(path, { throwIfNoEntry: false });
      if (found) hash.update(`\n${path} ${found.size} ${found.mtimeMs}`);
    }
  };
  add(root);
  return hash.digest('hex').slice(0, 16);
}
