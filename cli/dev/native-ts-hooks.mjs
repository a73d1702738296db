/** What Node does on loading a module, see native-ts.mjs: TypeScript loses its types. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

/** @type {import('rolldown/utils').TransformOptions} */
const OPTIONS = {
  lang: 'ts',
  target: 'es2022',
  tsconfig: true,
  sourcemap: true,
  typescript: { onlyRemoveTypeImports: true },
};

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const fileName = fileURLToPath(url);
  const { code, map, errors } = transformSync(fileName, readFileSync(fileName, 'utf8'), OPTIONS);
  if (errors[0]) throw errors[0];
  const address = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
  return { format: 'module', source: `${code}\n//# sourceMappingURL=${address}`, shortCircuit: true };
}
