// Writes schema/form-definition.schema.json from the zod schema. Run after `npm run types -- packages/forms`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { definitionJsonSchema } from '../dist/schema.js';

const target = fileURLToPath(new URL('../schema/form-definition.schema.json', import.meta.url));
const options = { ...(await resolveConfig(target)), filepath: target };
await writeFile(target, await format(JSON.stringify(definitionJsonSchema()), options));
