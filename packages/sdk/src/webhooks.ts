import type {
  CreatedWebhook,
  NewWebhook,
  RotatedSecret,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookList,
} from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, WriteOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
import { Resource } from './resource.js';

/**
 * Webhooks of the secret key that asks: on a server only. What arrives is checked with `verifyWebhook()` of
 * `@motcua/sdk/webhooks`.
 */
export class Webhooks extends Resource {
  /**
   * Asks to be told of events. The answer has the `secret` that signs them, this once.
   * @throws {InvalidRequestError} for an address that is not https and public, or one webhook too many
   */
  create(webhook: NewWebhook, options?: WriteOptions): Promise<CreatedWebhook> {
    return this.client.post('/v1/webhooks', webhook, options);
  }

  /** All webhooks of the key. */
  list(options?: RequestOptions): Promise<WebhookList> {
    return this.client.get('/v1/webhooks', options);
  }

  /**
   * Ends a webhook; what waits is not sent.
   * @throws {NotFoundError} when the key has no such webhook
   */
  async remove(id: string, options?: RequestOptions): Promise<void> {
    await this.client.send(path`/v1/webhooks/${id}`, { ...options, method: 'DELETE' });
  }

  /**
   * What was sent and what was answered, the latest first.
   * @throws {NotFoundError} when the key has no such webhook
   */
  deliveries(
    id: string,
    query: { readonly state?: string; readonly limit?: number } = {},
    options?: RequestOptions,
  ): ApiPage<WebhookDeliveryPage> {
    return listOf(this.client, path`/v1/webhooks/${id}/deliveries`, { ...options, query });
  }

  /**
   * Sends a delivery again, with the same `webhook-id`. One that arrives enables a webhook that was disabled.
   * @throws {NotFoundError} when the webhook has no such delivery
   */
  redeliver(id: string, delivery: string, options?: WriteOptions): Promise<WebhookDelivery> {
    return this.client.post(
      path`/v1/webhooks/${id}/deliveries/${delivery}/redelivery`,
      undefined,
      options,
    );
  }

  /**
   * A new secret, shown this once. For `overlapHours` (24 unless given) the old one signs, too.
   * @throws {NotFoundError} when the key has no such webhook
   */
  rotateSecret(id: string, overlapHours?: number, options?: WriteOptions): Promise<RotatedSecret> {
    return this.client.post(path`/v1/webhooks/${id}/secret`, { overlapHours }, options);
  }
}
