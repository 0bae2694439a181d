import { resolve } from 'node:path';
import { PersonFacts } from '@motcua/contract/schemas';
import * as z from 'zod';
import type { Configuration } from './configuration.js';
import { isSecret } from './hooks/signature.js';
import { isLoopback } from './hooks/addresses.js';
import { exchangeSettings, exchangeVariables, missingBeside } from './exchange/settings.js';
import type { SecretEntry, SiteEntry } from './keys/upsert.js';
import { noticeEvents } from './notifications/events.js';

/** What the process reads from its environment. */
export interface Environment {
  readonly configuration: Configuration;
  readonly sites: readonly SiteEntry[];
  readonly secretKeys: readonly SecretEntry[];
}

/** Some variables are wrong; the message names each and what is expected. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  error: 'an origin such as https://phuong.example, without a path',
});

/** A site as `MOTCUA_SITES` and the command line take it. */
export const SiteInput = z.strictObject({
  key: z.string().regex(/^pk_[A-Za-z0-9_-]{8,100}$/, 'a key such as pk_ and 8 or more letters'),
  name: z.string().min(1).max(200),
  origins: z.array(origin),
  trusted: z.boolean().default(false),
});

const SecretInput = z.strictObject({
  key: z.string().regex(/^sk_[A-Za-z0-9_-]{16,200}$/, 'a key such as sk_ and 16 or more letters'),
  name: z.string().min(1).max(200),
});

const DemoPersonInput = z.strictObject({
  id: z.string().min(1).max(100),
  facts: PersonFacts.strict(),
  assurance: z.number().int().min(1).max(2).default(2),
});

const PaymentPathsInput = z.strictObject({
  init: z.string().startsWith('/').default('/init'),
  query: z.string().startsWith('/').default('/query'),
  refund: z.string().startsWith('/').default('/refund'),
});

const SignedFieldsInput = z
  .array(z.string().regex(/^[A-Za-z]\w{0,39}$/, 'names of fields'))
  .refine((names) => names.includes('MaThamChieu'), 'fields with MaThamChieu among them');

const PaymentAnswersInput = z.strictObject({
  init: SignedFieldsInput.optional(),
  query: SignedFieldsInput.optional(),
  refund: SignedFieldsInput.optional(),
});

const PaymentAccountInput = z.strictObject({
  number: z.string().min(1),
  bank: z.string().min(1),
  holder: z.string().min(1),
});

/** A channel as `MOTCUA_CHANNELS` takes it. */
const ChannelInput = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, 'an id such as sms-hanoi')
    .refine((id) => id !== 'email', 'another id than email'),
  kind: z.enum(['sms', 'app'], 'sms or app'),
  url: z.url().refine((text) => {
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  }, 'an address that begins with https://'),
  secret: z.string().refine(isSecret, 'a secret such as whsec_ and 24 to 64 bytes in base64'),
  events: z.array(z.enum(noticeEvents)).optional(),
});

const channels = z
  .array(ChannelInput)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'ids that differ');

const quietHours = z.union([
  z.literal('none'),
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'such as 21:00-07:00, or none')
    .transform((text) => ({ from: text.slice(0, 5), to: text.slice(6) })),
]);

function json<T extends z.ZodType>(schema: T) {
  return z.string().transform((text, context): z.output<T> => {
    try {
      const read = schema.safeParse(JSON.parse(text));
      if (read.success) return read.data;
      context.addIssue(z.prettifyError(read.error).replaceAll('\n', ' '));
    } catch {
      context.addIssue('JSON');
    }
    return z.NEVER;
  });
}

/** Counts by name, such as `read=600,write=60`; each name is optional. */
function counts(names: readonly string[], example: string) {
  const one = `(${names.join('|')})=[1-9]\\d{0,8}`;
  return z
    .string()
    .regex(new RegExp(`^${one}(,${one})*$`), `such as ${example}`)
    .transform((text) =>
      Object.fromEntries(
        text
          .split(',')
          .map((part) => part.split('='))
          .map(([k, v]) => [k, Number(v)]),
      ),
    );
}

const limits = counts(['read', 'write', 'proof'], 'read=600,write=60,proof=10');
const quota = counts(['address', 'key'], 'address=1024,key=51200');
const proofs = counts(['dossier', 'address'], 'dossier=10,address=100');

const flag = z
  .enum(['true', 'false', '1', '0'], 'true or false')
  .transform((text) => text === 'true' || text === '1');

const Variables = z.object({
  MOTCUA_HOST: z.string().min(1).default('localhost'),
  MOTCUA_PORT: z.coerce.number('a port').int().min(0).max(65_535).default(4180),
  MOTCUA_PUBLIC_URL: origin.optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'a connection string such as postgresql://user:password@host/database',
    )
    .optional(),
  MOTCUA_DATA: z.string().min(1).default('.data'),
  MOTCUA_AGENCY: z
    .string()
    .regex(/^[A-Z]\d{2}(\.\d+)*$/, 'an identifier such as H26')
    .default('H26'),
  MOTCUA_CENTRE_NAME: json(
    z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  ).default({
    vi: 'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
    en: 'Hanoi Public Administration Service Centre',
  }),
  MOTCUA_HOTLINE: z
    .string()
    .regex(/^\+?\d[\d ]{2,18}$/, 'a number such as 1800 1096')
    .optional(),
  MOTCUA_ANY_COUNTER: z.enum(['centre', 'published'], 'centre or published').default('centre'),
  MOTCUA_MAX_FILE_BYTES: z.coerce
    .number('a number of bytes')
    .int()
    .positive()
    .default(20 * 1024 * 1024),
  MOTCUA_MAX_PAGES: z.coerce.number('a number of pages').int().positive().optional(),
  MOTCUA_UPLOAD_QUOTA: quota.optional(),
  MOTCUA_RATE_LIMITS: limits.default({}),
  MOTCUA_PROOFS_A_DAY: proofs.optional(),
  MOTCUA_QUIET_DAYS: z.coerce.number('a number of working days').int().min(0).max(60).default(5),
  MOTCUA_TRUST_PROXY: flag.default(false),
  MOTCUA_LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  MOTCUA_MINIMUM_RATINGS: z.coerce.number('a number').int().positive().default(10),
  MOTCUA_RATING_LEVELS: z.enum(['3', '5'], '3 or 5').default('5'),
  MOTCUA_FIELD_KEY: z.string().min(1).optional(),
  MOTCUA_SAMPLE_OFFICES: flag.default(false),
  MOTCUA_SUSPENSION: z.enum(['pauses', 'ends'], 'pauses or ends').default('pauses'),
  MOTCUA_ARCHIVE: z.string().min(1).optional(),
  MOTCUA_ARCHIVE_DAYS: z.coerce.number('a number of days').int().min(0).max(3660).default(30),
  MOTCUA_RETENTION: z.string().min(1).optional(),
  MOTCUA_DRAFT_DAYS: z.coerce.number('a number of days').int().min(1).max(366).default(30),
  MOTCUA_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'an address such as smtp://user:password@mail.example:587')
    .optional(),
  MOTCUA_MAIL_FROM: z
    .string()
    .regex(/@/, 'a sender such as "The centre <no-reply@centre.example>"')
    .optional(),
  MOTCUA_CHANNELS: json(channels).optional(),
  MOTCUA_NOTICE_TEXTS: z.string().min(1).optional(),
  MOTCUA_QUIET_HOURS: quietHours.optional(),
  MOTCUA_REMINDER_DAYS: z.coerce.number('a number of days').int().min(0).max(90).optional(),
  MOTCUA_HOOKS_TO_PRIVATE: flag.default(false),
  MOTCUA_DEMO_PERSONS: json(z.array(DemoPersonInput)).optional(),
  MOTCUA_ALLOW_DEMO_PERSONS: flag.default(false),
  MOTCUA_PAYMENT_URL: z
    .url({ protocol: /^https?$/, error: 'an address' })
    .refine(
      (given) => new URL(given).protocol === 'https:' || isLoopback(new URL(given).hostname),
      'https, or http to this machine: what it answers is believed',
    )
    .optional(),
  MOTCUA_PAYMENT_PARTNER: z.string().min(1).max(50).optional(),
  MOTCUA_PAYMENT_SECRET: z.string().min(8, '8 letters or more').optional(),
  MOTCUA_PAYMENT_TOKEN: z.string().min(1).optional(),
  MOTCUA_PAYMENT_PATHS: json(PaymentPathsInput).default(PaymentPathsInput.parse({})),
  MOTCUA_PAYMENT_ADDRESS: z.string().min(1).max(45).default('127.0.0.1'),
  MOTCUA_PAYMENT_ACCOUNT: json(PaymentAccountInput).optional(),
  MOTCUA_PAYMENT_REFUNDS: flag.default(false),
  MOTCUA_PAYMENT_ANSWERS: json(PaymentAnswersInput).optional(),
  ...exchangeVariables,
  MOTCUA_SITES: json(z.array(SiteInput)).default([]),
  MOTCUA_SECRET_KEYS: json(z.array(SecretInput)).default([]),
});

/**
 * Reads the environment.
 * @throws {EnvironmentError} with one line for each variable that is wrong
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Variables.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map(
      ({ path, message }) => `  ${path.join('.')}: expected ${message}`,
    );
    throw new EnvironmentError(`The environment is not right:\n${lines.join('\n')}`);
  }
  const v = read.data;
  const missing = missingBeside(v);
  if (missing.length > 0) {
    const lines = missing.map((name) => `  ${name}: expected beside MOTCUA_EXCHANGE_URL`);
    throw new EnvironmentError(`The environment is not right:\n${lines.join('\n')}`);
  }
  const exchange = exchangeSettings(v);
  const publicUrl = v.MOTCUA_PUBLIC_URL ?? `http://localhost:${v.MOTCUA_PORT}`;
  if (v.MOTCUA_DEMO_PERSONS && isReal(publicUrl, given) && !v.MOTCUA_ALLOW_DEMO_PERSONS) {
    throw new EnvironmentError(
      'The environment is not right:\n  MOTCUA_DEMO_PERSONS: expected nothing here: anybody could sign in as them. For a public demonstration without real dossiers, set MOTCUA_ALLOW_DEMO_PERSONS=true.',
    );
  }
  if ((v.MOTCUA_SMTP_URL === undefined) !== (v.MOTCUA_MAIL_FROM === undefined)) {
    throw new EnvironmentError(
      'The environment is not right:\n  MOTCUA_SMTP_URL, MOTCUA_MAIL_FROM: expected both, or neither',
    );
  }
  return {
    configuration: {
      host: v.MOTCUA_HOST,
      port: v.MOTCUA_PORT,
      publicUrl,
      databaseUrl: v.DATABASE_URL,
      dataFolder: resolve(v.MOTCUA_DATA),
      agencyIdentifier: v.MOTCUA_AGENCY,
      centreName: v.MOTCUA_CENTRE_NAME,
      ...(v.MOTCUA_HOTLINE !== undefined && { hotline: v.MOTCUA_HOTLINE }),
      anyCounter: v.MOTCUA_ANY_COUNTER,
      maxFileBytes: v.MOTCUA_MAX_FILE_BYTES,
      ...(v.MOTCUA_MAX_PAGES !== undefined && { maxPages: v.MOTCUA_MAX_PAGES }),
      ...(v.MOTCUA_UPLOAD_QUOTA !== undefined && { uploadQuota: v.MOTCUA_UPLOAD_QUOTA }),
      rateLimits: { read: 600, write: 60, proof: 10, ...v.MOTCUA_RATE_LIMITS },
      ...(v.MOTCUA_PROOFS_A_DAY !== undefined && { proofsADay: v.MOTCUA_PROOFS_A_DAY }),
      quietDays: v.MOTCUA_QUIET_DAYS,
      trustProxy: v.MOTCUA_TRUST_PROXY,
      logLevel: v.MOTCUA_LOG_LEVEL,
      minimumRatings: v.MOTCUA_MINIMUM_RATINGS,
      ratingScale: `satisfaction-${v.MOTCUA_RATING_LEVELS}`,
      ...(v.MOTCUA_FIELD_KEY !== undefined && { fieldKey: v.MOTCUA_FIELD_KEY }),
      ...(v.MOTCUA_SAMPLE_OFFICES && { sampleOffices: true }),
      ...(v.MOTCUA_SUSPENSION === 'ends' && { suspensionEnds: true }),
      draftDays: v.MOTCUA_DRAFT_DAYS,
      ...(v.MOTCUA_ARCHIVE !== undefined && {
        archive: {
          folder: resolve(v.MOTCUA_ARCHIVE),
          afterDays: v.MOTCUA_ARCHIVE_DAYS,
          retention: v.MOTCUA_RETENTION,
        },
      }),
      ...(exchange && { exchange }),
      ...paymentPlatform(v),
      ...(v.MOTCUA_SMTP_URL !== undefined &&
        v.MOTCUA_MAIL_FROM !== undefined && {
          mail: { url: v.MOTCUA_SMTP_URL, from: v.MOTCUA_MAIL_FROM },
        }),
      ...(v.MOTCUA_CHANNELS && { channels: v.MOTCUA_CHANNELS }),
      ...(v.MOTCUA_NOTICE_TEXTS !== undefined && { noticeTexts: resolve(v.MOTCUA_NOTICE_TEXTS) }),
      ...(v.MOTCUA_QUIET_HOURS !== undefined && { quietHours: v.MOTCUA_QUIET_HOURS }),
      ...(v.MOTCUA_REMINDER_DAYS !== undefined && { reminderDays: v.MOTCUA_REMINDER_DAYS }),
      ...(v.MOTCUA_HOOKS_TO_PRIVATE && { hooks: { toPrivate: true } }),
      ...(v.MOTCUA_DEMO_PERSONS && { demoPersons: v.MOTCUA_DEMO_PERSONS }),
    },
    sites: v.MOTCUA_SITES,
    secretKeys: v.MOTCUA_SECRET_KEYS,
  };
}

/** The payment platform: its address, the partner and the secret, or none of them. */
function paymentPlatform(v: z.output<typeof Variables>): Pick<Configuration, 'paymentPlatform'> {
  const { MOTCUA_PAYMENT_URL: url } = v;
  const { MOTCUA_PAYMENT_PARTNER: partner, MOTCUA_PAYMENT_SECRET: secret } = v;
  if (url === undefined && partner === undefined && secret === undefined) return {};
  if (url === undefined || partner === undefined || secret === undefined) {
    throw new EnvironmentError(
      'The environment is not right:\n  MOTCUA_PAYMENT_URL, MOTCUA_PAYMENT_PARTNER, MOTCUA_PAYMENT_SECRET: expected all three, or none',
    );
  }
  return {
    paymentPlatform: {
      url,
      partner,
      secret,
      paths: v.MOTCUA_PAYMENT_PATHS,
      ...(v.MOTCUA_PAYMENT_TOKEN !== undefined && { token: v.MOTCUA_PAYMENT_TOKEN }),
      unit: v.MOTCUA_AGENCY,
      unitName: v.MOTCUA_CENTRE_NAME.vi,
      address: v.MOTCUA_PAYMENT_ADDRESS,
      ...(v.MOTCUA_PAYMENT_ACCOUNT && { account: v.MOTCUA_PAYMENT_ACCOUNT }),
      refunds: v.MOTCUA_PAYMENT_REFUNDS,
      ...(v.MOTCUA_PAYMENT_ANSWERS && { answers: answersOf(v.MOTCUA_PAYMENT_ANSWERS) }),
    },
  };
}

/** Without those that are not agreed. */
function answersOf({
  init,
  query,
  refund,
}: z.output<typeof PaymentAnswersInput>): NonNullable<Configuration['paymentPlatform']>['answers'] &
  object {
  return { ...(init && { init }), ...(query && { query }), ...(refund && { refund }) };
}

/** Whether a service may have real people: in production, or under a name that others can reach. */
function isReal(publicUrl: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const { hostname } = new URL(publicUrl);
  return (
    env['NODE_ENV'] === 'production' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  );
}
