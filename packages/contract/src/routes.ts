import * as z from 'zod';
import * as s from './schemas/index.js';

/**
 * Who may call a route.
 * - `open`: anybody, from any origin, without a key
 * - `site`: a publishable site key from one of its origins, the service's own pages, or a secret key
 * - `trusted`: as `site`, but the site must be one the centre trusts with personal data
 * - `own`: pages of the centre itself alone, for what a session opens
 * - `desk`: a secret key (`Authorization: Bearer sk_…`), never from a browser
 */
export type Access = 'open' | 'site' | 'trusted' | 'own' | 'desk';

/** One operation of the service: the single home of its path, inputs, outputs and who may call it. */
export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the service, with `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Schema of the body by status; `null` for none, a string for another media type. */
  readonly responses: Readonly<Record<number, z.ZodType | string | null>>;
  /** Further media types of the answer, by `Accept`; JSON when none is asked for. */
  readonly also?: readonly string[];
  /** An `Idempotency-Key` is required. */
  readonly idempotent?: true;
  /** Tries are counted as those of a proof. */
  readonly proof?: true;
  /** `If-Match` with the version of the dossier or draft is required. */
  readonly conditional?: true;
  /** A `Motcua-Dossier-Token` is required. */
  readonly token?: true;
  /** A `Motcua-Draft-Code` is required, unless the person whose draft it is is signed in. */
  readonly draftCode?: true;
}

/** JSON-LD; procedures answer it in the vocabulary CPSV-AP 3.2.0. */
export const LINKED_DATA = 'application/ld+json';

const code = z.object({ code: s.ProcedureCode });
const dossier = z.object({ code: s.DossierCode });
const draft = z.object({ id: z.uuid() });
const catalogueVersion = z.coerce
  .number()
  .int()
  .positive()
  .max(2_147_483_647)
  .describe('Number of a catalogue version.');

/** Every JSON route of the service. Uploads (tus 1.0) are at `/v1/files`. */
export const routes = {
  listProcedures: {
    id: 'listProcedures',
    method: 'GET',
    path: '/v1/procedures',
    summary: 'Look up procedures; with `query` ranked by relevance',
    tag: 'catalogue',
    access: 'open',
    query: s.ProcedureQuery,
    responses: { 200: s.ProcedurePage },
  },
  getProcedure: {
    id: 'getProcedure',
    method: 'GET',
    path: '/v1/procedures/{code}',
    summary:
      'A procedure with its documents, fees, steps and legal basis; with `version` as it was then',
    tag: 'catalogue',
    access: 'open',
    params: code,
    query: z.object({ version: catalogueVersion.optional() }),
    responses: { 200: s.Procedure },
    also: [LINKED_DATA],
  },
  getForm: {
    id: 'getForm',
    method: 'GET',
    path: '/v1/procedures/{code}/form',
    summary: 'The form in force; generated from the document list when none was written',
    tag: 'catalogue',
    access: 'open',
    params: code,
    responses: { 200: s.ProcedureForm },
  },
  findIndex: {
    id: 'findIndex',
    method: 'GET',
    path: '/v1/catalogue/index',
    summary: 'Redirects to the index of the catalogue in force',
    tag: 'catalogue',
    access: 'open',
    responses: { 302: null },
  },
  getIndex: {
    id: 'getIndex',
    method: 'GET',
    path: '/v1/catalogue/index/{version}',
    summary: 'The on-device index of one catalogue version; immutable',
    tag: 'catalogue',
    access: 'open',
    params: z.object({ version: catalogueVersion }),
    responses: { 200: s.CatalogueIndex },
  },
  listFields: {
    id: 'listFields',
    method: 'GET',
    path: '/v1/fields',
    summary: 'Fields of administration with how many procedures each has',
    tag: 'catalogue',
    access: 'open',
    responses: { 200: s.FieldList },
  },
  listAgencies: {
    id: 'listAgencies',
    method: 'GET',
    path: '/v1/agencies',
    summary: 'Competent authorities',
    tag: 'catalogue',
    access: 'open',
    responses: { 200: s.AgencyList },
  },
  listLifeEvents: {
    id: 'listLifeEvents',
    method: 'GET',
    path: '/v1/life-events',
    summary: 'Life and business events that group procedures',
    tag: 'catalogue',
    access: 'open',
    responses: { 200: s.LifeEventList },
  },
  listOffices: {
    id: 'listOffices',
    method: 'GET',
    path: '/v1/offices',
    summary: 'Offices; any of them takes any dossier',
    tag: 'places',
    access: 'open',
    query: s.OfficeQuery,
    responses: { 200: s.OfficeList },
  },
  getOffice: {
    id: 'getOffice',
    method: 'GET',
    path: '/v1/offices/{id}',
    summary: 'An office, also one that has closed, with the one that serves instead',
    tag: 'places',
    access: 'open',
    params: z.object({ id: z.string().min(1).max(100) }),
    responses: { 200: s.OfficeDetail },
  },
  listBranchRegions: {
    id: 'listBranchRegions',
    method: 'GET',
    path: '/v1/branch-regions',
    summary: 'Branch regions by former districts, with the dated phases of their opening',
    tag: 'places',
    access: 'open',
    responses: { 200: s.BranchRegionList },
  },
  listWards: {
    id: 'listWards',
    method: 'GET',
    path: '/v1/wards',
    summary: 'Wards and communes; names of before July 2025 find those of today',
    tag: 'places',
    access: 'open',
    query: s.PlaceQuery.pick({ query: true }),
    responses: { 200: s.WardList },
  },
  getSite: {
    id: 'getSite',
    method: 'GET',
    path: '/v1/site',
    summary: 'What the site that asks may do with its key, on the origin of the page',
    tag: 'sites',
    access: 'open',
    query: s.SiteQuery,
    responses: { 200: s.Site },
  },
  fileDossier: {
    id: 'fileDossier',
    method: 'POST',
    path: '/v1/dossiers',
    summary: 'File a dossier, exactly once for each Idempotency-Key',
    tag: 'dossiers',
    access: 'trusted',
    body: s.NewDossier,
    responses: { 201: s.FiledDossier },
    idempotent: true,
  },
  getStatus: {
    id: 'getStatus',
    method: 'GET',
    path: '/v1/dossiers/{code}/status',
    summary: 'What the code alone shows: nothing personal',
    tag: 'dossiers',
    access: 'site',
    params: dossier,
    responses: { 200: s.PublicStatus },
  },
  followStatus: {
    id: 'followStatus',
    method: 'GET',
    path: '/v1/dossiers/{code}/events',
    summary:
      'The public status as it changes (server-sent events named `status`; `Last-Event-ID` resumes)',
    tag: 'dossiers',
    access: 'site',
    params: dossier,
    responses: { 200: 'text/event-stream' },
  },
  lookUpDossier: {
    id: 'lookUpDossier',
    method: 'POST',
    path: '/v1/dossiers/{code}/lookup',
    summary:
      'The masked view, for the code with a proof; unknown code and wrong proof answer alike',
    tag: 'dossiers',
    access: 'trusted',
    params: dossier,
    body: s.Proof,
    responses: { 200: s.DossierView },
    proof: true,
  },
  getDossier: {
    id: 'getDossier',
    method: 'GET',
    path: '/v1/dossiers/{code}',
    summary: 'The masked view, for the holder of a dossier token',
    tag: 'dossiers',
    access: 'trusted',
    params: dossier,
    responses: { 200: s.DossierView },
    token: true,
  },
  answerSupplement: {
    id: 'answerSupplement',
    method: 'POST',
    path: '/v1/dossiers/{code}/supplements',
    summary: "The citizen's answer to a request for supplement",
    tag: 'dossiers',
    access: 'trusted',
    params: dossier,
    body: s.NewSupplement,
    responses: { 201: s.DossierView },
    idempotent: true,
    token: true,
  },
  keepDraft: {
    id: 'keepDraft',
    method: 'POST',
    path: '/v1/drafts',
    summary: 'Keep a draft at the centre, at the wish of the citizen; answers the resume code once',
    tag: 'drafts',
    access: 'trusted',
    body: s.DraftContent,
    responses: { 201: s.KeptDraft },
    idempotent: true,
  },
  resumeDraft: {
    id: 'resumeDraft',
    method: 'POST',
    path: '/v1/drafts/lookup',
    summary: 'The draft of a resume code; unknown, expired and removed ones answer alike',
    tag: 'drafts',
    access: 'trusted',
    body: s.ResumeCode,
    responses: { 200: s.Draft },
    proof: true,
  },
  getDraft: {
    id: 'getDraft',
    method: 'GET',
    path: '/v1/drafts/{id}',
    summary: 'A kept draft',
    tag: 'drafts',
    access: 'trusted',
    params: draft,
    responses: { 200: s.Draft },
    draftCode: true,
  },
  saveDraft: {
    id: 'saveDraft',
    method: 'PUT',
    path: '/v1/drafts/{id}',
    summary: 'Replace what a draft keeps; safe to repeat with the same content',
    tag: 'drafts',
    access: 'trusted',
    params: draft,
    body: s.DraftContent,
    responses: { 200: s.DraftState },
    conditional: true,
    draftCode: true,
  },
  removeDraft: {
    id: 'removeDraft',
    method: 'DELETE',
    path: '/v1/drafts/{id}',
    summary: 'Keep a draft no longer',
    tag: 'drafts',
    access: 'trusted',
    params: draft,
    responses: { 204: null },
    draftCode: true,
  },
  getDraftHere: {
    id: 'getDraftHere',
    method: 'GET',
    path: '/v1/here/drafts/{procedure}',
    summary:
      'The draft of this browser, by its cookie: for frames of the centre, to which browsers give no storage',
    tag: 'drafts',
    access: 'own',
    params: z.object({ procedure: s.ProcedureCode }),
    responses: { 200: s.DraftHere },
  },
  saveDraftHere: {
    id: 'saveDraftHere',
    method: 'PUT',
    path: '/v1/here/drafts/{procedure}',
    summary: 'Keep the draft of this browser; the cookie that opens it comes with the answer',
    tag: 'drafts',
    access: 'own',
    params: z.object({ procedure: s.ProcedureCode }),
    body: s.DraftHereContent,
    responses: { 200: s.DraftState },
  },
  removeDraftHere: {
    id: 'removeDraftHere',
    method: 'DELETE',
    path: '/v1/here/drafts/{procedure}',
    summary: 'Forget the draft of this browser; nothing happens when there is none',
    tag: 'drafts',
    access: 'own',
    params: z.object({ procedure: s.ProcedureCode }),
    responses: { 204: null },
  },
  listMyDrafts: {
    id: 'listMyDrafts',
    method: 'GET',
    path: '/v1/me/drafts',
    summary: 'Drafts of the person who is signed in, by procedure when one is given',
    tag: 'me',
    access: 'own',
    query: z.object({ procedure: s.ProcedureCode.optional() }),
    responses: { 200: s.DraftList },
  },
  getMe: {
    id: 'getMe',
    method: 'GET',
    path: '/v1/me',
    summary: 'The person who is signed in, with the facts that forms can take over',
    tag: 'me',
    access: 'own',
    responses: { 200: s.Me },
  },
  listMyDocuments: {
    id: 'listMyDocuments',
    method: 'GET',
    path: '/v1/me/documents',
    summary: "Papers of the person that the centre has from the person's own dossiers",
    tag: 'me',
    access: 'own',
    responses: { 200: s.HeldDocumentList },
  },
  takeMyDocument: {
    id: 'takeMyDocument',
    method: 'POST',
    path: '/v1/me/documents/{id}/copies',
    summary: 'Take a paper that the centre has for a new dossier, in place of an upload',
    tag: 'me',
    access: 'own',
    params: z.object({ id: z.string().min(1).max(100) }),
    responses: { 201: s.FileDescription },
    idempotent: true,
  },
  signInForDemo: {
    id: 'signInForDemo',
    method: 'POST',
    path: '/v1/me/session',
    summary: 'Demonstrations alone: opens a session of a person who was made up',
    tag: 'me',
    access: 'own',
    body: s.DemoSignIn,
    responses: { 200: s.Me },
  },
  signOut: {
    id: 'signOut',
    method: 'DELETE',
    path: '/v1/me/session',
    summary: 'End the session; nothing happens when there is none',
    tag: 'me',
    access: 'own',
    responses: { 204: null },
  },
  rateDossier: {
    id: 'rateDossier',
    method: 'POST',
    path: '/v1/dossiers/{code}/rating',
    summary: 'Rate the service, once, after the result',
    tag: 'ratings',
    access: 'trusted',
    params: dossier,
    body: s.NewRating,
    responses: { 201: s.Rating },
    idempotent: true,
    token: true,
  },
  getRatingScale: {
    id: 'getRatingScale',
    method: 'GET',
    path: '/v1/ratings/questions',
    summary: 'The scale and the reasons to choose from',
    tag: 'ratings',
    access: 'open',
    responses: { 200: s.RatingScale },
  },
  getScoreboard: {
    id: 'getScoreboard',
    method: 'GET',
    path: '/v1/scoreboard',
    summary: 'What was measured in a period, with n and as-of; small n hides rates',
    tag: 'ratings',
    access: 'open',
    query: s.ScoreboardQuery,
    responses: { 200: s.Scoreboard },
  },
  listDeskDossiers: {
    id: 'listDeskDossiers',
    method: 'GET',
    path: '/v1/desk/dossiers',
    summary: 'Dossiers of the desk, those due first',
    tag: 'desk',
    access: 'desk',
    query: s.DeskQuery,
    responses: { 200: s.DeskDossierPage },
  },
  receiveDossier: {
    id: 'receiveDossier',
    method: 'POST',
    path: '/v1/desk/dossiers',
    summary: 'Receive a dossier at a counter',
    tag: 'desk',
    access: 'desk',
    body: s.NewDeskDossier,
    responses: { 201: s.DeskDossier },
    idempotent: true,
  },
  getDeskDossier: {
    id: 'getDeskDossier',
    method: 'GET',
    path: '/v1/desk/dossiers/{code}',
    summary: 'A dossier with answers, files, history and permitted moves',
    tag: 'desk',
    access: 'desk',
    params: dossier,
    responses: { 200: s.DeskDossier },
  },
  moveDossier: {
    id: 'moveDossier',
    method: 'POST',
    path: '/v1/desk/dossiers/{code}/{move}',
    summary: 'Move a dossier in the name of an officer',
    tag: 'desk',
    access: 'desk',
    params: z.object({ code: s.DossierCode, move: s.MoveName }),
    body: s.DeskMove,
    responses: { 200: s.DeskDossier },
    idempotent: true,
    conditional: true,
  },
  downloadFile: {
    id: 'downloadFile',
    method: 'GET',
    path: '/v1/desk/files/{id}',
    summary: 'The content of a file of a dossier; always as an attachment',
    tag: 'desk',
    access: 'desk',
    params: z.object({ id: z.string().min(1).max(100) }),
    responses: { 200: 'application/octet-stream' },
  },
  publishForm: {
    id: 'publishForm',
    method: 'POST',
    path: '/v1/desk/forms',
    summary:
      'Publish a new version of a form; earlier versions stay for the dossiers that used them',
    tag: 'desk',
    access: 'desk',
    body: s.NewForm,
    responses: { 201: s.ProcedureForm },
    idempotent: true,
  },
} as const satisfies Record<string, Route>;

/** Name of a route. */
export type RouteId = keyof typeof routes;
