/**
 * Typed client of a Motcua service: {@link Motcua} has every resource. To ship a single one, build it over
 * `createClient()` of `@motcua/sdk/client.js`. No runtime dependency; Node 20, browsers, edge runtimes.
 *
 * @packageDocumentation
 */
import { Agencies } from './agencies.js';
import { BranchRegions } from './branch-regions.js';
import { createClient } from './client.js';
import type { Client, ClientOptions } from './client.js';
import { Desk } from './desk.js';
import { DeskExchange } from './desk-exchange.js';
import { DeskPayments } from './desk-payments.js';
import { Dossiers } from './dossiers.js';
import { Drafts } from './drafts.js';
import { apiError } from './error-kinds.js';
import { Fields } from './fields.js';
import { Files } from './files.js';
import { LifeEvents } from './life-events.js';
import { Me } from './me.js';
import { Offices } from './offices.js';
import { Papers } from './papers.js';
import { Payments } from './payments.js';
import { Procedures } from './procedures.js';
import { Ratings } from './ratings.js';
import { Scoreboards } from './scoreboard.js';
import { Sites } from './sites.js';
import { Wards } from './wards.js';
import { Webhooks } from './webhooks.js';

export type * from '@motcua/contract';
export { newIdempotencyKey } from './client.js';
export type { Answer, ApiRequest, Client, ClientOptions } from './client.js';
export type { DeskSearch, MoveOptions } from './desk.js';
export type { DraftOptions, SaveDraftOptions } from './drafts.js';
export * from './error-kinds.js';
export * from './errors.js';
export { isFinal } from './follow.js';
export type { FollowOptions } from './follow.js';
export type * from './options.js';
export type { ApiPage, Page } from './page.js';
export type { PaperFileType } from './papers.js';
export type { ProcedureSearch } from './procedures.js';
export type { UploadOptions, UploadProgress, UploadState } from './upload.js';
export type {
  Agencies,
  BranchRegions,
  Desk,
  DeskExchange,
  DeskPayments,
  Dossiers,
  Drafts,
  Fields,
  Files,
  LifeEvents,
  Me,
  Offices,
  Papers,
  Payments,
  Procedures,
  Ratings,
  Scoreboards,
  Sites,
  Wards,
  Webhooks,
};

/**
 * A Motcua service.
 *
 * ```ts
 * const motcua = new Motcua({ baseUrl: 'https://centre.example', siteKey: 'pk_…' });
 * const { items } = await motcua.procedures.list({ query: 'lam khai sinh cho con' });
 * ```
 */
export class Motcua {
  readonly client: Client;
  readonly procedures: Procedures;
  readonly fields: Fields;
  readonly agencies: Agencies;
  readonly lifeEvents: LifeEvents;
  readonly offices: Offices;
  readonly wards: Wards;
  readonly branchRegions: BranchRegions;
  readonly dossiers: Dossiers;
  readonly drafts: Drafts;
  readonly papers: Papers;
  readonly payments: Payments;
  readonly files: Files;
  readonly me: Me;
  readonly ratings: Ratings;
  readonly scoreboard: Scoreboards;
  readonly sites: Sites;
  readonly desk: Desk;
  readonly webhooks: Webhooks;
  readonly deskPayments: DeskPayments;
  readonly deskExchange: DeskExchange;

  /** @throws {MotcuaError} without `baseUrl`, or with a secret key in a web page */
  constructor(options: ClientOptions) {
    const client = createClient({ errors: apiError, ...options });
    this.client = client;
    this.procedures = new Procedures(client);
    this.fields = new Fields(client);
    this.agencies = new Agencies(client);
    this.lifeEvents = new LifeEvents(client);
    this.offices = new Offices(client);
    this.wards = new Wards(client);
    this.branchRegions = new BranchRegions(client);
    this.dossiers = new Dossiers(client);
    this.drafts = new Drafts(client);
    this.papers = new Papers(client);
    this.payments = new Payments(client);
    this.files = new Files(client);
    this.me = new Me(client);
    this.ratings = new Ratings(client);
    this.scoreboard = new Scoreboards(client);
    this.sites = new Sites(client);
    this.desk = new Desk(client);
    this.webhooks = new Webhooks(client);
    this.deskPayments = new DeskPayments(client);
    this.deskExchange = new DeskExchange(client);
  }
}
