import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@motcua/contract/schemas';
import { routes } from '@motcua/contract/routes';
import type { Route } from '@motcua/contract/routes';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { inject } from 'vitest';
import * as z from 'zod';
import type { ServiceOverrides } from '../app.js';
import { createService } from '../app.js';
import type { Configuration } from '../configuration.js';
import type { ServiceContext } from '../context.js';

/** What a test may set. */
export interface TestServiceOptions extends Pick<
  ServiceOverrides,
  'now' | 'sites' | 'logStream' | 'extend'
> {
  readonly configuration?: Partial<Configuration>;
}

/** A service of one test file, on its own database with the shipped catalogue. */
export interface TestService {
  /** Where it listens. */
  readonly url: string;
  readonly app: FastifyInstance;
  readonly context: ServiceContext;
  /** Connection string of its database. */
  readonly databaseUrl: string;
  /** Publishable key of a trusted site with the origin `https://phuong.example`. */
  readonly siteKey: string;
  /** Publishable key of a site that is not trusted, with the origin `https://tin.example`. */
  readonly untrustedKey: string;
  readonly secretKey: string;
  /** A real request; the answer is checked against the contract. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** A request without the network; the answer is checked against the contract. */
  inject(options: InjectOptions & { url: string }): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Origin of the trusted site of {@link TestService}. */
export const TRUSTED_ORIGIN = 'https://phuong.example';
/** Origin of the site that is not trusted. */
export const UNTRUSTED_ORIGIN = 'https://tin.example';

let count = 0;

/** Starts a service on a copy of the template database, listening on a free port. */
export async function startTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const adminUrl = inject('postgresUrl');
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}_${++count}`;
  await administer(adminUrl, `create database ${name} template ${inject('templateDatabase')}`);
  const databaseUrl = adminUrl.replace(/\/postgres\?/, `/${name}?`);
  const dataFolder = await mkdtemp(join(tmpdir(), 'motcua-test-'));
  const siteKey = 'pk_test_trusted';
  const untrustedKey = 'pk_test_untrusted';
  const secretKey = 'sk_test_0123456789abcdef';
  const configuration: Configuration = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:4180',
    databaseUrl,
    dataFolder,
    agencyIdentifier: 'H26',
    centreName: { vi: 'Trung tâm thử', en: 'Test centre' },
    maxFileBytes: 20 * 1024 * 1024,
    rateLimits: { read: 100_000, write: 100_000, proof: 100_000 },
    proofsADay: { dossier: 100_000, address: 100_000 },
    trustProxy: false,
    logLevel: options.logStream ? 'info' : 'silent',
    minimumRatings: 10,
    ...options.configuration,
  };
  const service = await createService(configuration, {
    prepared: true,
    sites: [
      { key: siteKey, name: 'Phường', origins: [TRUSTED_ORIGIN], trusted: true },
      { key: untrustedKey, name: 'Báo', origins: [UNTRUSTED_ORIGIN], trusted: false },
      ...(options.sites ?? []),
    ],
    secretKeys: [{ key: secretKey, name: 'Bàn làm việc' }],
    ...(options.now && { now: options.now }),
    ...(options.logStream && { logStream: options.logStream }),
    ...(options.extend && { extend: options.extend }),
  });
  const url = await service.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    app: service.app,
    context: service.context,
    databaseUrl,
    siteKey,
    untrustedKey,
    secretKey,
    async fetch(path, init = {}) {
      const response = await fetch(new URL(path, url), init);
      const type = response.headers.get('content-type') ?? '';
      if (!type.startsWith('text/event-stream')) {
        const text = type.includes('json') ? await response.clone().text() : '';
        checkAnswer(init.method ?? 'GET', path, response.status, type, text);
      }
      return response;
    },
    async inject(request) {
      const response = await service.app.inject(request);
      const type = String(response.headers['content-type'] ?? '');
      checkAnswer(request.method ?? 'GET', request.url, response.statusCode, type, response.body);
      return response;
    },
    async close() {
      await service.close();
      await administer(adminUrl, `drop database if exists ${name} with (force)`);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const patterns = Object.values<Route>(routes).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/**
 * Fails when an answer is not what the contract says: wrong status, wrong media type, a body its schema refuses
 * or that has more than the schema names.
 */
export function checkAnswer(
  method: string,
  path: string,
  status: number,
  type: string,
  body: string,
): void {
  const pathname = new URL(path, 'http://localhost').pathname;
  const at = `${method} ${pathname} -> ${status}`;
  if (status >= 400) {
    if (!pathname.startsWith('/v1/') && type.startsWith('text/html')) return;
    if (!type.startsWith('application/problem+json'))
      throw new Error(`${at}: not a problem: ${type}`);
    if (method === 'HEAD') return;
    const problem = Problem.strict().parse(JSON.parse(body));
    if (problem.status !== status) throw new Error(`${at}: the problem says ${problem.status}.`);
    return;
  }
  const found = patterns.find(
    ({ route, pattern }) => route.method === method.toUpperCase() && pattern.test(pathname),
  );
  if (!found || status === 304) return;
  if (found.route.also?.some((one) => type.startsWith(one)) === true) return;
  const schema = found.route.responses[status];
  if (schema === undefined) throw new Error(`${at}: the contract has no such status.`);
  if (!(schema instanceof z.ZodType)) {
    if (
      typeof schema === 'string' &&
      schema !== 'application/octet-stream' &&
      !type.startsWith(schema)
    ) {
      throw new Error(`${at}: ${type} where the contract says ${schema}.`);
    }
    return;
  }
  if (!type.startsWith('application/json')) return;
  const value: unknown = JSON.parse(body);
  const read = schema.safeParse(value);
  if (!read.success) throw new Error(`${at}: ${z.prettifyError(read.error)}`);
  const unnamed = unnamedKeys(value, z.encode(schema, read.data as never), '');
  if (unnamed.length > 0) throw new Error(`${at}: not in the contract: ${unnamed.join(', ')}`);
}

/** Pointers of what a body has and its schema does not name. */
function unnamedKeys(value: unknown, read: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof read !== 'object' || read === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key in read
      ? unnamedKeys(inner, (read as Record<string, unknown>)[key], `${at}/${key}`)
      : [`${at}/${key}`],
  );
}
