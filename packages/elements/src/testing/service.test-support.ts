import type { ProcedurePage, ProcedureSummary } from '@motcua/contract';
import { createIndex, slug, type SearchIndex } from '@motcua/search';
import { createClient, type Client } from '@motcua/sdk/client.js';
import {
  birthRegistration,
  lifeEvents,
  residenceRegistration,
  sparseProcedure,
  summaries,
} from './catalogue.test-support.js';

/** An answer of the remote party: JSON with a status, or a broken network. */
export type RemoteAnswer =
  | { readonly status?: number; readonly body: unknown; readonly headers?: Record<string, string> }
  | 'broken'
  | 'never';

/** What a rule answers: an answer, or a whole response where headers or a stream matter; at once or later. */
export type RemoteReply = RemoteAnswer | Response | Promise<RemoteAnswer | Response>;

/** Answers a request by its path (below the service) or gives `undefined` for the next in line. */
export type RemoteRule = (path: string, request: Request) => RemoteReply | undefined;

/** What stands in for the network: a client whose requests are answered by rules, first match first. */
export interface Remote {
  readonly client: Client;
  /** Paths asked for, in order, with their query. */
  readonly asked: readonly string[];
}

/**
 * A client for element tests and stories. The elements and the SDK are the real ones; only the network is replaced, by
 * answers that keep to the contract.
 * @param delay milliseconds until each answer
 */
export function remote(
  rules: readonly RemoteRule[] = [],
  delay = 0,
  address = 'https://centre.example',
): Remote {
  const asked: string[] = [];
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname + url.search;
    asked.push(path);
    await wait(delay, request.signal);
    const all = [...rules, catalogueRule];
    const found = await all.map((rule) => rule(path, request)).find((one) => one !== undefined);
    if (found instanceof Response) return found;
    if (found === 'broken') throw new TypeError('Failed to fetch');
    if (found === 'never') return new Promise((_, reject) => rejectOn(request.signal, reject));
    const { status = 200, body, headers } = found ?? problem(404, 'not-found', 'Nothing here');
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': type, ...headers },
    });
  };
  const client = createClient({ baseUrl: address, fetch: answer, maxRetries: 0 });
  return { client, asked };
}

/** A problem of the service (RFC 9457). */
export function problem(
  status: number,
  name: string,
  title: string,
  headers: Record<string, string> = {},
): Exclude<RemoteAnswer, string> {
  return {
    status,
    body: { type: `/problems/${name}`, title, status, instance: 'req-1' },
    headers,
  };
}

/** The same answer for every path that starts so. */
export function at(path: string, answer: RemoteAnswer): RemoteRule {
  return (asked) => (asked.startsWith(path) ? answer : undefined);
}

const procedures = [birthRegistration, residenceRegistration, sparseProcedure];

const facetNames = ['field', 'level', 'audience', 'lifeEvent', 'onlineLevel'] as const;

/** The catalogue of a service with these procedures, and the ranking that the service itself uses. */
export function catalogueOf(summaries: readonly ProcedureSummary[]): RemoteRule {
  const index = createIndex(summaries);
  return (path) => answerOf(index, summaries, path);
}

/** The catalogue of a service. */
export const catalogueRule: RemoteRule = catalogueOf(summaries);

function answerOf(
  index: SearchIndex,
  summaries: readonly ProcedureSummary[],
  path: string,
): RemoteAnswer | undefined {
  const url = new URL(path, 'https://centre.example');
  const { pathname, searchParams } = url;
  if (pathname === '/v1/life-events') return { body: { items: lifeEvents } };
  if (pathname === '/v1/catalogue/index') {
    return { body: { version: 3, asOf: '2026-11-21', index: index.toJSON() } };
  }
  if (pathname === '/v1/procedures') return { body: listed(index, summaries, searchParams) };
  const [, code] = /^\/v1\/procedures\/([^/]+)$/.exec(pathname) ?? [];
  const procedure = procedures.find((one) => one.code === code);
  return procedure === undefined ? undefined : { body: procedure };
}

/** A page of procedures as the service answers it: several values of a filter stand between `;`. */
function listed(
  index: SearchIndex,
  summaries: readonly ProcedureSummary[],
  parameters: URLSearchParams,
): ProcedurePage {
  const query = parameters.get('query') ?? '';
  const limit = Number(parameters.get('limit') ?? 20);
  const filters = {
    ...Object.fromEntries(
      facetNames.map((facet) => [facet, (parameters.get(facet) ?? '').split(';')]),
    ),
    ...(parameters.has('online') && { online: parameters.get('online') === 'true' }),
  };
  const found = index.search(query, { limit: 100, filters });
  const items = found.slice(0, limit).flatMap(({ code, matches }) => {
    const summary = summaries.find((one) => one.code === code);
    return summary ? [{ ...summary, matches: matches.map((one) => [...one]) }] : [];
  });
  const asked = facetNames.filter((facet) =>
    parameters.get('facets')?.split(/[;,]/).includes(facet),
  );
  const facets = asked.map((facet) => {
    const counts = index.count(facet, query, { ...filters, [facet]: [] });
    return [facet, [...counts].map(([name, count]) => ({ id: slug(name), name, count }))];
  });
  return {
    items,
    total: found.length,
    ...(found.length > limit && { next: 'more' }),
    ...(found.length === 0 && {
      suggestions: index
        .search(query, { limit: 3, nearest: true })
        .map(({ code }) => ({ code, name: index.facts(code)?.name ?? code, why: 'nearest' })),
    }),
    ...(asked.length > 0 && { facets: Object.fromEntries(facets) }),
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    rejectOn(signal, reject);
  });
}

function rejectOn(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason));
}
