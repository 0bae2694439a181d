import { isIPv4 } from 'node:net';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { ExchangeEndpoint } from './client.js';

/** Another system that may push dossiers to us and ask for ours. */
export interface ExchangePartner {
  /** Its unit (`madonvi`). */
  readonly unit: string;
  /** Shown as where a dossier comes from. */
  readonly name: string;
  readonly username: string;
  readonly password: string;
  /** It is told who applies when it asks for a dossier of ours; else those fields are empty. */
  readonly personal: boolean;
}

/** How this centre takes part in the national exchange. */
export interface ExchangeSettings {
  /** The other side; absent: nothing is sent and nobody is asked. */
  readonly endpoint?: ExchangeEndpoint & { readonly name: string };
  /** Who may call `POST /v1/exchange`; absent: nobody, and the address does not exist. */
  readonly partners?: readonly ExchangePartner[];
  /** A JSON file with entries of the code tables that are other than those shipped. */
  readonly tablesFile?: string;
  /** Days for which it is kept which message was sent when and what came of it; {@link LOG_DAYS} when absent. */
  readonly logDays?: number;
}

/** A year: long enough to see with the other side what became of a message. */
const LOG_DAYS = 365;

/** Days for which the log of messages is kept. */
export function logDays(settings: ExchangeSettings | undefined): number {
  return settings?.logDays ?? LOG_DAYS;
}

const text = z.string().min(1).max(500);
const address = z
  .url({ protocol: /^https?$/ })
  .refine(
    (given) => new URL(given).protocol === 'https:' || isPrivate(new URL(given).hostname),
    'https, or http to an address of a private network: personal data is sent there',
  );

const Partner = z.strictObject({
  unit: text,
  name: text,
  username: text,
  password: z.string().min(16, 'a password of 16 letters or more'),
  personal: z.boolean().default(false),
});

const partners = z.string().transform((json, context): readonly ExchangePartner[] => {
  try {
    const read = z.array(Partner).min(1).safeParse(JSON.parse(json));
    if (read.success) return read.data;
    context.addIssue(z.prettifyError(read.error).replaceAll('\n', ' '));
  } catch {
    context.addIssue('JSON');
  }
  return z.NEVER;
});

/** What of the environment is about the exchange. */
export const exchangeVariables = {
  MOTCUA_EXCHANGE_URL: address.optional(),
  MOTCUA_EXCHANGE_LOGIN_URL: address.optional(),
  MOTCUA_EXCHANGE_READ_URL: address.optional(),
  MOTCUA_EXCHANGE_NAME: text.default('Hệ thống trao đổi dữ liệu quốc gia'),
  MOTCUA_EXCHANGE_UNIT: text.optional(),
  MOTCUA_EXCHANGE_USERNAME: text.optional(),
  MOTCUA_EXCHANGE_PASSWORD: text.optional(),
  MOTCUA_EXCHANGE_DESTINATION: text.optional(),
  MOTCUA_EXCHANGE_TABLES: text.optional(),
  MOTCUA_EXCHANGE_PARTNERS: partners.optional(),
  MOTCUA_EXCHANGE_LOG_DAYS: z.coerce.number().int().min(30).max(3650).optional(),
};

/** Those variables, read. */
export type ExchangeVariables = z.output<z.ZodObject<typeof exchangeVariables>>;

/** Names of variables that are missing beside `MOTCUA_EXCHANGE_URL`. */
export function missingBeside(v: ExchangeVariables): readonly string[] {
  if (v.MOTCUA_EXCHANGE_URL === undefined) return [];
  return (
    ['MOTCUA_EXCHANGE_UNIT', 'MOTCUA_EXCHANGE_USERNAME', 'MOTCUA_EXCHANGE_PASSWORD'] as const
  ).filter((name) => v[name] === undefined);
}

/** The settings that the variables give; `undefined` where they give none. */
export function exchangeSettings(v: ExchangeVariables): ExchangeSettings | undefined {
  const settings: ExchangeSettings = {
    ...(v.MOTCUA_EXCHANGE_URL !== undefined && {
      endpoint: {
        url: v.MOTCUA_EXCHANGE_URL,
        name: v.MOTCUA_EXCHANGE_NAME,
        unit: v.MOTCUA_EXCHANGE_UNIT ?? '',
        username: v.MOTCUA_EXCHANGE_USERNAME ?? '',
        password: v.MOTCUA_EXCHANGE_PASSWORD ?? '',
        ...given('destination', v.MOTCUA_EXCHANGE_DESTINATION),
        ...given('loginUrl', v.MOTCUA_EXCHANGE_LOGIN_URL),
        ...given('readUrl', v.MOTCUA_EXCHANGE_READ_URL),
      },
    }),
    ...given('partners', v.MOTCUA_EXCHANGE_PARTNERS),
    ...given('logDays', v.MOTCUA_EXCHANGE_LOG_DAYS),
    ...(v.MOTCUA_EXCHANGE_TABLES !== undefined && {
      tablesFile: resolve(v.MOTCUA_EXCHANGE_TABLES),
    }),
  };
  return Object.keys(settings).length > 0 ? settings : undefined;
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function isPrivate(hostname: string): boolean {
  if (hostname === 'localhost' || hostname === '[::1]') return true;
  if (!isIPv4(hostname)) return false;
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname);
}
