/** `npm run schema`: writes the JSON Schema of scenario files, generated from the field table. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaText } from '../sim-core/scenario/json-schema.ts';

const FILE = fileURLToPath(new URL('../scenarios/scenario.schema.json', import.meta.url));
writeFileSync(FILE, schemaText());
process.stderr.write(`Wrote ${FILE}\n`);
