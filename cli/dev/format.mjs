/** Formats the repository and applies the safe corrections of the linter. */
import { ensureInstalled } from './install.mjs';
import { runTool } from './tool.mjs';

ensureInstalled();
const { code } = await runTool('biome', ['check', '--write', ...process.argv.slice(2)], { show: true });
process.exitCode = code;
