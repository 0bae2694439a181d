import type { Access } from '@motcua/contract/routes';
import type { Caller } from '../keys/access.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set by the check of a contract route. */
    caller: Caller;
  }
  interface FastifyContextConfig {
    /** Who may call the route. Absent: a page of the service itself. */
    access?: Access;
  }
}
