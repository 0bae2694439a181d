import type { ServiceContext } from '../context.js';
import { ExchangeClient } from './client.js';
import { readCodeTables, type CodeTables } from './code-tables.js';

/** The code tables, and the other side where one is configured. */
export interface Connection {
  readonly tables: CodeTables;
  readonly client: ExchangeClient | undefined;
}

const connections = new WeakMap<ServiceContext, Connection>();

/**
 * The connection of a service; one for each.
 * @throws {CodeTableError} when the operator's file of tables is wrong
 */
export function connectionOf(context: ServiceContext): Connection {
  const known = connections.get(context);
  if (known !== undefined) return known;
  const { exchange } = context.configuration;
  const tables = readCodeTables(exchange?.tablesFile);
  const client = exchange?.endpoint && new ExchangeClient(exchange.endpoint, tables, context.now);
  const connection = { tables, client };
  connections.set(context, connection);
  return connection;
}
