import type { FastifyInstance } from 'fastify';
import { ApiError } from '@motcua/sdk';
import { say } from './language.js';
import type { Service } from './service.js';
import type { Doorkeeper } from './visits.js';

/** Bytes of one scan; the service has its own limit beside. */
const MOST = 25 * 1024 * 1024;

/** Takes scans and results from the browser and uploads them with the key of the desk. */
export function registerUploads(
  app: FastifyInstance,
  { door, motcua }: { readonly door: Doorkeeper; readonly motcua: Service },
): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: MOST },
    (_request, body, done) => {
      done(null, body);
    },
  );
  app.post(
    '/tep-moi',
    { bodyLimit: MOST },
    door.signedIn(async ({ request, reply }) => {
      const given = request.headers['x-ten-tep'];
      const name = typeof given === 'string' ? decodeURIComponent(given) : 'tep';
      if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
        reply.code(400).send({ error: say().failures.emptyFile });
        return undefined;
      }
      try {
        const file = await motcua().files.upload(new Blob([new Uint8Array(request.body)]), {
          name,
        });
        reply.send({ id: file.id, name: file.name, size: file.size });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status >= 500) throw error;
        reply.code(error.status).send({
          error: error.problem.detail ?? say().failures.fileKinds,
        });
      }
      return undefined;
    }),
  );
}
