import * as z from 'zod';
import {
  DOSSIER_TOKEN_HEADER,
  DRAFT_CODE_HEADER,
  IDEMPOTENCY_HEADER,
  SITE_KEY_HEADER,
} from './headers.js';
import type { Access, Route } from './routes.js';
import { routes } from './routes.js';

type Json = Record<string, unknown>;

const security: Record<Access, Json[]> = {
  open: [],
  site: [{ siteKey: [] }, { secretKey: [] }],
  trusted: [{ siteKey: [] }, { secretKey: [] }],
  own: [{ session: [] }],
  desk: [{ secretKey: [] }],
};

/** The OpenAPI 3.1 document of the service, made from the route table and the schemas. */
export function openApi(about: { readonly version: string; readonly serverUrl: string }): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  const paths: Record<string, Json> = {};
  for (const route of Object.values<Route>(routes)) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Motcua',
      version: about.version,
      description:
        'One door to public services: procedures, forms, dossiers, status, ratings. Uploads speak tus 1.0 at /v1/files. Errors are RFC 9457 problems.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: about.serverUrl }],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema as Json)]),
      ),
      securitySchemes: {
        siteKey: { type: 'apiKey', in: 'header', name: SITE_KEY_HEADER },
        secretKey: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-motcua-session' },
      },
    },
  };
}

function operation(route: Route): Json {
  const parameters = [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...(route.idempotent ? [header(IDEMPOTENCY_HEADER, 'Makes the request safe to repeat.')] : []),
    ...(route.conditional ? [header('If-Match', 'The version that was read, as an ETag.')] : []),
    ...(route.draftCode
      ? [
          header(
            DRAFT_CODE_HEADER,
            'Resume code of the draft; not for its person, signed in.',
            false,
          ),
        ]
      : []),
    ...(route.token
      ? [header(DOSSIER_TOKEN_HEADER, 'Token of the dossier.', route.token === true)]
      : []),
  ];
  const responses: Record<string, Json> = {};
  for (const [status, body] of Object.entries(route.responses)) {
    responses[status] = response(body, route.also);
  }
  responses['default'] = {
    description: 'A problem.',
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  };
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    ...(security[route.access].length > 0 && { security: security[route.access] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body) } },
      },
    }),
    responses,
  };
}

function response(body: z.ZodType | string | null, also: readonly string[] = []): Json {
  if (body === null) return { description: 'No body.' };
  if (typeof body === 'string') {
    return { description: 'A stream.', content: { [body]: { schema: { type: 'string' } } } };
  }
  const others = also.map((type) => [type, { schema: { type: 'object' } }]);
  return {
    description: 'Done.',
    content: { 'application/json': { schema: schemaOf(body) }, ...Object.fromEntries(others) },
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  return Object.entries(schema.shape).map(([name, type]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: schemaOf(type as z.ZodType),
  }));
}

function header(name: string, description: string, required = true): Json {
  return { name, in: 'header', required, description, schema: { type: 'string' } };
}

function schemaOf(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  if (id) return refTo(id);
  return withoutIds(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json);
}

function refTo(id: string): Json {
  return { $ref: `#/components/schemas/${id}` };
}

/** OpenAPI gives schemas their names by place; `$id` and `$schema` would move their base. */
function withoutIds(schema: Json): Json {
  const { $id: _id, $schema: _schema, id: _name, ...rest } = schema;
  return rest;
}
