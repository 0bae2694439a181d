import { LINKED_DATA } from '@motcua/contract/routes';
import type { Procedure } from '@motcua/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Snapshot } from '../catalogue/snapshot.js';
import type { Configuration } from '../configuration.js';
import { sendPacked } from '../http/implement.js';
import { prefers } from './accept.js';
import { cpsvApOf } from './cpsv-ap.js';
import { described } from './described.js';

/**
 * The answer to a request for a procedure: JSON with what the service adds, or CPSV-AP as JSON-LD when that is wanted
 * more. Each has its own entity tag.
 */
export function answerProcedure(
  procedure: Procedure,
  snapshot: Snapshot,
  configuration: Configuration,
  request: FastifyRequest,
  reply: FastifyReply,
): Procedure | Promise<FastifyReply> {
  const whole = described(procedure, snapshot, configuration);
  if (!prefers(LINKED_DATA, request.headers.accept)) return whole;
  const body = JSON.stringify(cpsvApOf(whole, snapshot, configuration));
  return sendPacked(request, reply.type(LINKED_DATA), body);
}
