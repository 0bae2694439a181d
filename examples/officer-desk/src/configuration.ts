import { readFileSync } from 'node:fs';
import type { OfficerAccount } from './officers.js';

/** What the desk is told by its environment. */
export interface Configuration {
  /** Address of the service. */
  readonly serviceUrl: string;
  /** Address of the service as browsers of officers reach it. */
  readonly lookupUrl: string;
  readonly secretKey: string;
  readonly host: string;
  readonly port: number;
  /** Where officers open the desk, when not at `http://host:port`. With https, cookies are for https only. */
  readonly publicUrl: string | undefined;
  readonly officers: readonly OfficerAccount[];
}

/** Reads the environment. @throws {Error} that says which variable is missing or wrong, without its value */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const secretKey = environment.MOTCUA_SECRET_KEY;
  if (!secretKey?.startsWith('sk_')) {
    throw new Error(
      'MOTCUA_SECRET_KEY is missing: the secret key (sk_…) the centre gave this desk',
    );
  }
  const port = Number(environment.DESK_PORT ?? 4182);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('DESK_PORT must be a number from 0 to 65535');
  }
  const publicUrl = environment.DESK_PUBLIC_URL;
  if (publicUrl !== undefined && !URL.canParse(publicUrl)) {
    throw new Error('DESK_PUBLIC_URL must be an address such as https://desk.example');
  }
  const serviceUrl = environment.MOTCUA_URL ?? 'http://localhost:4180';
  const file = environment.DESK_OFFICERS_FILE;
  const [source, text] =
    file === undefined
      ? ['DESK_OFFICERS', environment.DESK_OFFICERS]
      : ['DESK_OFFICERS_FILE', readFileSync(file, 'utf8')];
  return {
    serviceUrl,
    lookupUrl: environment.MOTCUA_PUBLIC_URL ?? serviceUrl,
    secretKey,
    host: environment.DESK_HOST ?? 'localhost',
    port,
    publicUrl,
    officers: readOfficers(source, text),
  };
}

function readOfficers(source: string, text: string | undefined): readonly OfficerAccount[] {
  const expected = `${source} must be a JSON list of { id, name, unit, username, passwordHash }`;
  if (text === undefined) throw new Error(`${expected}; without officers nobody can sign in`);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Error(`${expected}, but it is not JSON`);
  }
  if (!Array.isArray(list) || list.length === 0 || !list.every(isOfficer)) {
    throw new Error(expected);
  }
  return list;
}

function isOfficer(value: unknown): value is OfficerAccount {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    ['id', 'name', 'username'].every((name) => typeof given[name] === 'string') &&
    ['unit', 'passwordHash', 'password'].every((name) =>
      ['string', 'undefined'].includes(typeof given[name]),
    )
  );
}
