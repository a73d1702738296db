/**
 * Lets Node itself load TypeScript: `node --import ./cli/dev/native-ts.mjs …`.
 *
 * The test runner's own module loader looks every imported name up in an object at each use. In the simulation's loops that
 * costs more than half of the time; modules Node has loaded itself run as in the product. A file keeps its address, so
 * `import.meta.url` still names the source.
 */
import { register } from 'node:module';

register('./native-ts-hooks.mjs', import.meta.url);
