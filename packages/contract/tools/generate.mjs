// Writes src/resources.ts: plain interfaces of every resource, from the zod schemas. `npm run generate`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import prettier from 'prettier';
import * as z from 'zod';

/** The text of src/resources.ts for the built schemas. */
export async function resources() {
  await import('../dist/schemas/index.js');
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/definitions/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  const definitions = {};
  for (const [id, schema] of Object.entries(schemas)) {
    const { $id: _id, $schema: _schema, id: _name, ...rest } = schema;
    definitions[id] = withPlainRefs(rest);
  }
  const text = await compile(
    {
      title: 'Resources',
      type: 'object',
      definitions,
      properties: Object.fromEntries(
        Object.keys(definitions).map((id) => [id, { $ref: `#/definitions/${id}` }]),
      ),
    },
    'Resources',
    {
      bannerComment: '/* Generated from the schemas by `npm run generate`. */',
      additionalProperties: false,
      declareExternallyReferenced: true,
      ignoreMinAndMaxItems: true,
      format: false,
    },
  );
  // Only the named resources are wanted, not the object that holds them.
  const body = text.replace(/export interface Resources \{[\s\S]*?\n\}\n/, '');
  return prettier.format(body, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

/** A description beside a `$ref` would make the compiler copy the type under a new name. */
function withPlainRefs(value) {
  if (Array.isArray(value)) return value.map(withPlainRefs);
  if (value === null || typeof value !== 'object') return value;
  if ('$ref' in value) return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, withPlainRefs(v)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/resources.ts', import.meta.url), await resources());
}
