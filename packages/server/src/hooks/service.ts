import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import type {
  CreatedWebhook,
  NewWebhook,
  RotatedSecret,
  SecretRotation,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
} from '@motcua/contract';
import { eq } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { ProblemError } from '../http/problem.js';
import type { Text } from '../http/language.js';
import type { OutboxEvent } from '../jobs/relay.js';
import { isLoopback, isPublicAddress } from './addresses.js';
import { DELIVER, placeOf } from './delivery.js';
import { newSecret } from './signature.js';
import { deleteWebhooks, deliveriesOf, webhookOf, webhooksOf, wholeDelivery } from './store.js';
import { webhookDeliveries, webhooks, type DeliveryRow, type WebhookRow } from './tables.js';

/** Webhooks of one key. */
const MOST = 20;
const HOUR = 3_600_000;

/** What partners do with their webhooks; each key sees its own alone. */
export class Webhooks {
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** @throws {ProblemError} `invalid-request` for an address that nothing is sent to, or one webhook too many */
  async create(tx: Transaction, keyId: number, body: NewWebhook): Promise<CreatedWebhook> {
    this.#checkUrl(body.url);
    if ((await webhooksOf(tx, keyId)).length >= MOST) throw invalid('', 'too-many', tooMany);
    const id = randomUUID();
    const secret = newSecret();
    const row: WebhookRow = {
      id,
      keyId,
      url: body.url,
      types: [...new Set(body.types ?? [])],
      description: body.description ?? null,
      secret: this.#context.secrets.encrypt(secret, placeOf(id)),
      previousSecret: null,
      previousUntil: null,
      createdAt: new Date(this.#context.now()),
      failingSince: null,
      disabledAt: null,
      disabledReason: null,
    };
    await tx.insert(webhooks).values(row);
    return { ...webhookView(row), secret };
  }

  async list(keyId: number): Promise<readonly Webhook[]> {
    return (await webhooksOf(this.#context.db, keyId)).map(webhookView);
  }

  /** @throws {ProblemError} `not-found` */
  async remove(keyId: number, id: string): Promise<void> {
    const { db } = this.#context;
    const row = known(await webhookOf(db, keyId, id));
    await deleteWebhooks(db, [row.id]);
  }

  /**
   * A new secret. The one before signs beside it for a while; one before that no more.
   * @throws {ProblemError} `not-found`
   */
  async rotate(
    tx: Transaction,
    keyId: number,
    id: string,
    { overlapHours = 24 }: SecretRotation,
  ): Promise<RotatedSecret> {
    const row = known(await webhookOf(tx, keyId, id, true));
    const secret = newSecret();
    const previousUntil = new Date(this.#context.now() + overlapHours * HOUR);
    await tx
      .update(webhooks)
      .set({
        secret: this.#context.secrets.encrypt(secret, placeOf(id)),
        previousSecret: row.secret,
        previousUntil,
      })
      .where(eq(webhooks.id, id));
    return { secret, previousUntil: previousUntil.toISOString() };
  }

  /** @throws {ProblemError} `not-found`; `invalid-request` for a cursor that is none */
  async deliveries(
    keyId: number,
    id: string,
    {
      cursor,
      state,
      limit,
    }: { readonly cursor?: string; readonly state?: string; readonly limit: number },
  ): Promise<WebhookDeliveryPage> {
    const { db } = this.#context;
    known(await webhookOf(db, keyId, id));
    const rows = await deliveriesOf(db, id, {
      limit: limit + 1,
      ...(state !== undefined && { state }),
      ...(cursor !== undefined && { before: readCursor(cursor) }),
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1)?.delivery.position;
    return {
      items: items.map(({ delivery, event }) => deliveryView(delivery, event)),
      ...(rows.length > limit && last !== undefined && { next: writeCursor(last) }),
    };
  }

  /**
   * Sends a delivery again, with the same id; to a disabled webhook as well: when it arrives, the webhook is enabled.
   * @throws {ProblemError} `not-found`
   */
  async redeliver(
    tx: Transaction,
    keyId: number,
    id: string,
    deliveryId: string,
  ): Promise<WebhookDelivery> {
    known(await webhookOf(tx, keyId, id));
    const whole = await wholeDelivery(tx, deliveryId);
    if (whole?.delivery.webhookId !== id) throw new ProblemError('not-found');
    const again = { state: 'waiting', tries: 0, nextTryAt: new Date(this.#context.now()) } as const;
    await tx.update(webhookDeliveries).set(again).where(eq(webhookDeliveries.id, deliveryId));
    // With a key of its own: a later try may wait already.
    await this.#context.jobs.send(DELIVER, { id: deliveryId }, { tx, key: `again ${deliveryId}` });
    return deliveryView({ ...whole.delivery, ...again }, whole.event);
  }

  #checkUrl(text: string): void {
    const { protocol, hostname, username, password, hash } = new URL(text);
    const toPrivate = this.#context.configuration.hooks?.toPrivate === true;
    const literal = hostname.replace(/^\[|\]$/g, '');
    const isPlain = protocol === 'http:' && toPrivate && isLoopback(hostname);
    if (protocol !== 'https:' && !isPlain) throw invalid('/url', 'https', needsHttps);
    if (username !== '' || password !== '' || hash !== '') {
      throw invalid('/url', 'plain-url', plainUrl);
    }
    const isPrivate =
      hostname === 'localhost' || (isIP(literal) !== 0 && !isPublicAddress(literal));
    if (isPrivate && !toPrivate) throw invalid('/url', 'private-address', notPublic);
  }
}

function webhookView(row: WebhookRow): Webhook {
  return {
    id: row.id,
    url: row.url,
    types: row.types,
    ...(row.description !== null && { description: row.description }),
    createdAt: row.createdAt.toISOString(),
    state: row.disabledAt === null ? 'active' : 'disabled',
    ...(row.disabledAt !== null && { disabledAt: row.disabledAt.toISOString() }),
    ...(row.disabledReason !== null && { disabledReason: row.disabledReason }),
  };
}

function deliveryView(
  row: DeliveryRow,
  event: Pick<OutboxEvent, 'id' | 'type' | 'subject'>,
): WebhookDelivery {
  return {
    id: row.id,
    event: event.id,
    type: event.type,
    subject: event.subject,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    ...(row.nextTryAt !== null && { nextTryAt: row.nextTryAt.toISOString() }),
    attempts: [...row.attempts],
  };
}

function known(row: WebhookRow | undefined): WebhookRow {
  if (row === undefined) throw new ProblemError('not-found');
  return row;
}

function writeCursor(position: number): string {
  return Buffer.from(String(position)).toString('base64url');
}

function readCursor(text: string): number {
  const position = Number(Buffer.from(text, 'base64url').toString());
  if (!Number.isSafeInteger(position) || position < 1) {
    throw invalid('cursor', 'invalid-cursor', {
      vi: 'Hãy tải lại từ trang đầu.',
      en: 'Ask for the first page again.',
    });
  }
  return position;
}

function invalid(pointer: string, code: string, detail: Text): ProblemError {
  return new ProblemError('invalid-request', { errors: [{ pointer, code, detail }] });
}

const tooMany = {
  vi: `Mỗi khóa có nhiều nhất ${MOST} webhook. Hãy xóa bớt.`,
  en: `A key has at most ${MOST} webhooks. Remove some.`,
};
const needsHttps = {
  vi: 'Địa chỉ phải bắt đầu bằng https://.',
  en: 'The address must begin with https://.',
};
const plainUrl = {
  vi: 'Địa chỉ không được có tên đăng nhập, mật khẩu hoặc phần sau dấu #.',
  en: 'The address may have no user name, password or part after #.',
};
const notPublic = {
  vi: 'Địa chỉ phải ở trên mạng công cộng.',
  en: 'The address must be on the public internet.',
};
