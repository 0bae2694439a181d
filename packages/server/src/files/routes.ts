import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';

/** Uploads by tus 1.0 at `/v1/files`, and the download for the desk. */
export function registerFiles(_app: FastifyInstance, _context: ServiceContext): void {}
