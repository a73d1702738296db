/** `npm start`: installs what is missing, builds the page, serves it and prints its address. Ends with Ctrl-C. */
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serveDist } from './serve.mjs';

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 50;

const wanted = process.env['PORT'];
const port = wanted === undefined || wanted === '' ? DEFAULT_PORT : Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`PORT is ${wanted}; it must be a whole number from 0 to 65535.\n`);
  process.exit(2);
}

process.stdout.write('Building the page …\n');
ensureInstalled();
const failures = await build();
if (failures.length > 0) {
  process.stderr.write(`${failures.join('\n')}\nThe build failed; nothing is served.\n`);
  process.exit(1);
}

try {
  // A port that was asked for is that port or none; the default may move to the next free one.
  const { address, close } = await serveDist(port, wanted ? 1 : PORTS_TO_TRY);
  process.stdout.write(`\n  NOE-simulator is ready:  ${address}\n\n  Stop with Ctrl-C.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
} catch (error) {
  process.stderr.write(`Port ${port} cannot be used (${/** @type {Error} */ (error).message}). Set PORT to another.\n`);
  process.exitCode = 1;
}
