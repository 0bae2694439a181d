import type { Client } from './client.js';

/** The calls of one resource, over a client. */
export abstract class Resource {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }
}
