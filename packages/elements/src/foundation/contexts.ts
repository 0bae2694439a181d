import { createContext } from '@lit/context';
import type { ServiceConnection } from './connection.js';

/** What `<motcua-service>` gives its descendants. The key is `Symbol.for`, so that files of one page meet. */
export const serviceContext = createContext<ServiceConnection | undefined>(
  Symbol.for('motcua-service'),
);
