import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { describeIssue, parseScenarioText, scenarioHash } from '../../sim-core/contract.ts';

const QUERY = '?complete';
/** Marks a module of this plugin, so that no other takes it for a file. */
const MARK = '\0complete-scenario:';
/** A server of modules, as browser tests have it, asks for a script by it. */
const ENDING = '.js';

/**
 * Reads scenario files that are imported as `file.json?complete` while the page is built: the module is the complete
 * document with its hash. So a page that opens needs neither parser nor field table to run a shipped scenario, and a
 * shipped file that is not valid stops the build.
 */
export const completeScenarios = {
  name: 'complete-scenarios',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (!specifier.endsWith(QUERY) || importer === undefined) return null;
    return MARK + resolve(dirname(importer), specifier.slice(0, -QUERY.length)) + ENDING;
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    const file = id.slice(MARK.length, -ENDING.length);
    this.addWatchFile(file);
    const parsed = parseScenarioText(readFileSync(file, 'utf8'));
    if (!parsed.ok) return this.error(`${file}: ${parsed.issues.map(describeIssue).join(' ')}`);
    return `export default ${JSON.stringify({ document: parsed.document, hash: scenarioHash(parsed.document) })};`;
  },
} as const satisfies Plugin;
