/**
 * Checks every answer against the schemas of the contract, for tests and development. Brings zod: keep it out of what
 * you ship to browsers.
 *
 * ```ts
 * const motcua = new Motcua({ baseUrl, siteKey, check: checkAnswer });
 * ```
 *
 * @packageDocumentation
 */
import { routes } from '@motcua/contract/routes';
import type { Route } from '@motcua/contract/routes';
import { Problem } from '@motcua/contract/schemas';
import type { Answer, ClientOptions } from './client.js';
import { MotcuaError } from './errors.js';
import { Motcua } from './index.js';

/** The service answered otherwise than agreed. `name` is `ContractError`. */
export class ContractError extends MotcuaError {
  /** What differs: where, and how. */
  readonly issues: readonly string[];

  constructor(operation: string, issues: readonly string[]) {
    super(
      'ContractError',
      `${operation} did not answer as agreed: ${issues.slice(0, 5).join('; ')}. ` +
        'The service and this SDK may be of different versions',
    );
    this.issues = issues;
  }
}

const known = Object.values<Route>(routes).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** For `check` of the client options. @throws {ContractError} when an answer is not as agreed */
export function checkAnswer({ method, path, status, body }: Answer): void {
  const route = known.find(
    (candidate) => candidate.route.method === method && candidate.pattern.test(path),
  )?.route;
  // Uploads speak tus, which is not described by routes.
  if (route === undefined) return;
  const operation = `${method} ${route.path} (${status})`;
  const found = status >= 400 ? Problem : schemaOf(route, status);
  if (found === undefined) throw new ContractError(operation, ['the status is not agreed']);
  const result = found.safeParse(body);
  if (result.success) return;
  const issues = result.error.issues.map(({ path: at, message }) => `/${at.join('/')} ${message}`);
  throw new ContractError(operation, issues);
}

/** A client of which every answer is checked. */
export function validated(options: ClientOptions): Motcua {
  return new Motcua({ ...options, check: checkAnswer });
}

function schemaOf(route: Route, status: number) {
  // A redirect was followed to a neighbour of the route that answers with the resource itself.
  if (route.id === 'findIndex') return schemaOf(routes.getIndex, status);
  const schema = route.responses[status];
  return schema === null || typeof schema === 'string' ? undefined : schema;
}
