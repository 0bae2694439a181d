import { createHash } from 'node:crypto';
import { DOSSIER_TOKEN_HEADER, IDEMPOTENCY_HEADER, REPLAYED_HEADER } from '@motcua/contract';
import type { Route } from '@motcua/contract/routes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import type { Caller } from '../keys/access.js';
import { callerName, checkAccess } from '../keys/access.js';
import { codingFor, pack } from './encoding.js';
import type { OnceRequest, StoredAnswer } from './idempotency.js';
import { Gate, Replay, claim, digestOf, findAnswer, keepAnswer } from './idempotency.js';
import type { Language } from './language.js';
import { languageOf } from './language.js';
import { ProblemError, withVary } from './problem.js';
import { validate } from './validation.js';

type Read<T, Otherwise> = T extends z.ZodType ? z.output<T> : Otherwise;

/** What a handler gives back: the body of the response, or the reply when it sent the answer itself. */
export type Answer<R extends Route> =
  | (R['responses'][keyof R['responses']] extends infer S
      ? S extends z.ZodType
        ? z.input<S>
        : never
      : never)
  | FastifyReply;

/** A request that passed the checks of its route. */
export interface Call<R extends Route> {
  readonly params: Read<R['params'], Readonly<Record<string, never>>>;
  readonly query: Read<R['query'], Readonly<Record<string, never>>>;
  readonly body: Read<R['body'], undefined>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
  readonly language: Language;
  /** The version in `If-Match`; on conditional routes only. */
  readonly version: R extends { readonly conditional: true } ? number : undefined;
  /** The dossier token as it came, not yet verified; on token routes only. */
  readonly token: R extends { readonly token: true }
    ? string
    : R extends { readonly token: 'or-session' }
      ? string | undefined
      : undefined;
  /**
   * Runs work in a database transaction. On idempotent routes this is where the effect must happen: return the
   * response body from `work`; it is stored with the effect and sent again for an equal request.
   */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** What makes an answer out of a request. */
export type Handler<R extends Route> = (call: Call<R>) => Promise<Answer<R>> | Answer<R>;

/** What a route offers beside the contract. */
export interface ImplementOptions {
  /** Media types the handler answers with itself when `Accept` asks for them, beside JSON. */
  readonly accepts?: readonly string[];
  /** Whose idempotency keys these are, when not those of the caller. */
  readonly scopeOf?: (body: never) => string | undefined;
}

const gate = new Gate();

/**
 * Registers a route of the contract: its path and method, who may call it, rate limit, validation, idempotency,
 * conditions, entity tags of open reads and the shape of the answer all come from the route.
 */
export function implement<const R extends Route>(
  app: FastifyInstance,
  route: R,
  handler: Handler<R>,
  context: ServiceContext,
  options: ImplementOptions = {},
): void {
  const [status, schema] = successOf(route);
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { access: route.access },
    // Nobody reads the body of a HEAD: a stream of events would stay open for ever.
    exposeHeadRoute: schema !== 'text/event-stream',
    onRequest: async (request, reply) => {
      // Before the body is read: nobody sends megabytes to be refused.
      const caller = await checkAccess(request, route.access, context.keys, context.configuration);
      const kind = route.proof ? 'proof' : route.method === 'GET' ? 'read' : 'write';
      await context.limits.count(kind, request, reply, caller);
      request.caller = caller;
      if (route.access !== 'open') void reply.header('cache-control', 'no-store');
    },
    handler: async (request, reply) => {
      if (options.accepts) void reply.header('vary', withVary(reply.getHeader('vary'), 'Accept'));
      if (schema instanceof z.ZodType) checkAccept(request, options.accepts ?? []);
      const call = readCall(route, request, reply, context);
      if (!route.idempotent) {
        // Who awaits a reply gets nothing, at the end of its sending: then the handler sent the answer itself.
        const answer = await handler(call);
        return answer === undefined ? reply : send(answer, reply, status, schema, route);
      }
      if (!(schema instanceof z.ZodType)) throw new Error(`${route.id} must answer with a body.`);
      const scope = options.scopeOf?.(call.body as never) ?? callerName(call.caller);
      const once = onceOf(route, request, scope, context);
      const name = JSON.stringify([once.scope, once.route, once.key]);
      const { answer, replayed } = await gate.pass(name, () =>
        carryOut(handler, call, once, status, schema, context),
      );
      if (replayed) void reply.header(REPLAYED_HEADER, 'true');
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body);
    },
  });
}

function successOf(route: Route): [number, z.ZodType | string | null] {
  const entry = Object.entries(route.responses)[0];
  if (!entry) throw new Error(`${route.id} has no response.`);
  return [Number(entry[0]), entry[1]];
}

function readCall<R extends Route>(
  route: R,
  request: FastifyRequest,
  reply: FastifyReply,
  context: ServiceContext,
): Call<R> {
  const language = languageOf(request.headers);
  const call: Call<Route> = {
    params: route.params ? validate(route.params, request.params, 'params', language) : {},
    query: route.query ? validate(route.query, request.query, 'query', language) : {},
    body: route.body ? validate(route.body, request.body, 'body', language) : undefined,
    request,
    reply,
    caller: request.caller,
    language,
    version: (route.conditional ? versionOf(request) : undefined) as undefined,
    token: (route.token ? tokenOf(request, route.token) : undefined) as undefined,
    transaction: (work) => context.db.transaction(work),
  };
  // The parts were read by the schemas of this very route.
  return call as unknown as Call<R>;
}

function versionOf({ headers }: FastifyRequest): number {
  const given = headers['if-match'];
  if (given === undefined) throw new ProblemError('if-match-missing');
  const version = /^"([1-9]\d{0,8})"$/.exec(given.trim())?.[1];
  if (version === undefined) {
    throw new ProblemError('bad-request', {
      detail: {
        vi: 'If-Match phải là phiên bản trong ngoặc kép, ví dụ "3".',
        en: 'If-Match must be the version in quotes, such as "3".',
      },
    });
  }
  return Number(version);
}

function tokenOf(
  { headers }: FastifyRequest,
  needed: NonNullable<Route['token']>,
): string | undefined {
  const token = headers[DOSSIER_TOKEN_HEADER.toLowerCase()];
  if (token === undefined && needed === 'or-session') return undefined;
  if (typeof token !== 'string' || token === '') throw new ProblemError('token-invalid');
  return token;
}

function onceOf(
  route: Route,
  request: FastifyRequest,
  scope: string,
  { secrets }: ServiceContext,
): OnceRequest {
  const key = request.headers[IDEMPOTENCY_HEADER.toLowerCase()];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{16,100}$/.test(key)) {
    throw new ProblemError('idempotency-key-missing');
  }
  const path = request.url.split('?', 1)[0] ?? '';
  return {
    scope,
    route: route.id,
    key,
    digest: digestOf(path, request.body),
    secrets,
  };
}

async function carryOut<R extends Route>(
  handler: Handler<R>,
  call: Call<R>,
  once: OnceRequest,
  status: number,
  schema: z.ZodType,
  context: ServiceContext,
): Promise<{ answer: StoredAnswer; replayed: boolean }> {
  const before = await findAnswer(context.pool, once);
  if (before) return { answer: before, replayed: true };
  let kept: StoredAnswer | undefined;
  const transaction: Call<R>['transaction'] = async (work) => {
    if (kept) throw new Error(`${once.route} may have one transaction.`);
    let answer: StoredAnswer | undefined;
    const result = await context.db.transaction(async (tx) => {
      await claim(tx, once);
      const body = await work(tx);
      answer = { status, body: JSON.stringify(schema.parse(body)) };
      await keepAnswer(tx, once, answer);
      return body;
    });
    kept = answer;
    return result;
  };
  try {
    await handler({ ...call, transaction });
  } catch (error) {
    if (error instanceof Replay) return { answer: error.answer, replayed: true };
    if (kept) return { answer: kept, replayed: false };
    // Another process may have carried it out since: then its success is the answer, not our refusal.
    const meanwhile =
      error instanceof ProblemError ? await findAnswer(context.pool, once) : undefined;
    if (meanwhile) return { answer: meanwhile, replayed: true };
    throw error;
  }
  if (!kept) throw new Error(`${once.route} must have its effect in the given transaction.`);
  return { answer: kept, replayed: false };
}

async function send(
  answer: unknown,
  reply: FastifyReply,
  status: number,
  schema: z.ZodType | string | null,
  route: Route,
): Promise<FastifyReply> {
  if (!(schema instanceof z.ZodType)) throw new Error(`${route.id} must send its answer itself.`);
  const body = JSON.stringify(schema.parse(answer));
  void reply.code(status).type('application/json; charset=utf-8');
  return route.access === 'open' ? sendPacked(reply.request, reply, body) : reply.send(body);
}

/**
 * Sends a public body with a strong entity tag, or 304 when the reader has it. For handlers that send prepared
 * bodies themselves.
 */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
  tag = entityTag(body),
): FastifyReply {
  void reply.header('etag', tag);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'public, max-age=60');
  const known = request.headers['if-none-match'];
  if (known !== undefined && matches(known, tag)) {
    return reply.code(304).removeHeader('content-type').send();
  }
  return reply.send(body);
}

/** Shorter bodies fit into a packet as they are. Bytes. */
const WORTH_PACKING = 1_200;

/**
 * Sends a public text as {@link sendTagged} does, packed as the reader takes it. Each coding has a tag of its own, made
 * of that of the text, so that a reader who has it is told so before anything is packed.
 */
export async function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
): Promise<FastifyReply> {
  void reply.header('vary', withVary(reply.getHeader('vary'), 'Accept-Encoding'));
  const coding =
    body.length < WORTH_PACKING ? undefined : codingFor(request.headers['accept-encoding']);
  const tag = entityTag(body);
  if (coding === undefined) return sendTagged(request, reply, body, tag);
  const packedTag = tag.replace(/"$/, `-${coding}"`);
  const known = request.headers['if-none-match'];
  if (known !== undefined && matches(known, packedTag)) {
    return sendTagged(request, reply, body, packedTag);
  }
  const packed = await pack(body, coding, 'quick');
  void reply.header('content-encoding', coding);
  return sendTagged(request, reply, packed, packedTag);
}

/** Strong entity tag of a body. */
export function entityTag(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Weak comparison (RFC 9110, 13.1.2): `*` fits whatever there is, a list when one of its tags does. */
function matches(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, one]) => one === tag);
}

function checkAccept({ headers }: FastifyRequest, others: readonly string[]): void {
  const { accept } = headers;
  if (accept === undefined || accept === '') return;
  const offered = ['application/json', 'application/problem+json', ...others];
  const taken = accept.split(',').some((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    if (parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter))) return false;
    const type = range.trim();
    return (
      type === '*/*' ||
      offered.some(
        (offer) => offer === type || (type.endsWith('/*') && offer.startsWith(type.slice(0, -1))),
      )
    );
  });
  if (!taken) throw new ProblemError('not-acceptable');
}
