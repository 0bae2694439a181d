/**
 * What a centre and the web agree on: types of every resource, header names and problems.
 * The zod schemas, routes and OpenAPI are at `@motcua/contract/schemas`, `/routes` and `/openapi`,
 * so that a browser that imports only types ships none of them.
 *
 * @packageDocumentation
 */
export type * from './resources.js';
export * from './canonical.js';
export * from './headers.js';
export * from './problems.js';
