/* Generated from the schemas by `npm run generate`. */

/**
 * As what a paper was handed in.
 */
export type PaperKind = 'original' | 'certified-copy' | 'copy' | 'electronic';
/**
 * Why a paper was not scanned: only shown, the answer to a verification, secret (Circular 03/2025, art. 5), or still to be scanned.
 */
export type Unscanned = 'shown' | 'verification' | 'secret' | 'later';
export type MoveName =
  | 'accept'
  | 'take-over'
  | 'refuse'
  | 'request-supplement'
  | 'request-payment'
  | 'forward'
  | 'suspend'
  | 'resume'
  | 'supplement'
  | 'supplement-part'
  | 'complete'
  | 'return-result'
  | 'extend'
  | 'withdraw';
/**
 * A part of a paper.
 */
export type PaperBlock =
  | {
      type: 'facts';
      title?: string;
      facts: PaperFact[];
    }
  | {
      type: 'text';
      text: string;
      tone?: 'plain' | 'strong' | 'note';
    }
  | {
      type: 'list';
      title?: string;
      items: string[];
    }
  | {
      type: 'table';
      title?: string;
      /**
       * @minItems 1
       */
      columns: PaperColumn[];
      rows: string[][];
    };

/**
 * Text by language; Vietnamese is always there.
 */
export interface LocalizedText {
  vi: string;
  en?: string;
}
/**
 * The officer in whose name a move is made.
 */
export interface Actor {
  /**
   * The officer's id in the agency's own system.
   */
  id: string;
  name: string;
  /**
   * Department or counter.
   */
  unit?: string;
}
/**
 * One thing that is wrong with a request.
 */
export interface ProblemError {
  /**
   * JSON pointer into the body, or the name of a parameter.
   */
  pointer: string;
  /**
   * Stable code, such as `required` or `answer-not-asked`.
   */
  code: string;
  /**
   * For people, in the language of the request.
   */
  detail: string;
}
/**
 * RFC 9457 problem details: every error of the service.
 */
export interface Problem {
  /**
   * Stable URI reference, `/problems/{name}`; a page explains it.
   */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /**
   * Id of this request in the log of the service.
   */
  instance?: string;
  errors?: ProblemError[];
  /**
   * Of `procedure-retired`: the procedures that replace it, when they are known.
   *
   * Items: Procedure code of the national database, such as 1.001193.
   */
  successors?: string[];
}
/**
 * How long it may take, as published and as numbers.
 */
export interface TimeLimit {
  /**
   * As published.
   */
  text: string;
  quantity?: number;
  /**
   * working-days, days, hours, working-hours, months or unspecified; open.
   */
  unit?: string;
  /**
   * For working-days and days only.
   */
  days?: number;
  /**
   * Result on the day of reception; the next working day when received after 15:00.
   */
  sameDay?: boolean;
  /**
   * Where the unit comes from when the portal gives none.
   */
  note?: string;
}
/**
 * What it costs. Absent means not published, not free.
 */
export interface Fees {
  /**
   * As published.
   */
  text: string;
  /**
   * Amounts read from the text, đồng.
   */
  amountsVnd: number[];
  /**
   * Set by the city's People's Council: a published 0 does not mean free.
   */
  setByCouncil?: boolean;
  /**
   * True only when the text says that it is free.
   */
  free?: boolean;
  /**
   * Where the council sets it: what the fee schedule of the centre says today, with the decision; in Vietnamese.
   */
  scheduled?: string;
}
/**
 * A way of filing, with its time limit and fee.
 */
export interface SubmissionMethod {
  /**
   * online, in-person or postal; open.
   */
  channel: string;
  timeLimit?: TimeLimit;
  fees?: Fees;
  note?: string;
}
/**
 * A paper to bring, or a remark about papers.
 */
export interface ProcedureDocument {
  /**
   * Stable within a version of the procedure, such as d1.
   */
  id: string;
  name: string;
  /**
   * The case or heading it is listed under.
   */
  case?: string;
  originals: number;
  copies: number;
  /**
   * True when it is a remark rather than a paper (0 originals, 0 copies).
   */
  note: boolean;
  /**
   * File names of official templates.
   */
  forms?: string[];
}
/**
 * A legal text by number.
 */
export interface LegalBasis {
  number: string;
  title?: string;
}
/**
 * Where the dossier must be filed online.
 */
export interface Filing {
  /**
   * centre: filed here. national-portal: filed at `url`. Open.
   */
  at: string;
  url?: string;
}
/**
 * A case (trường hợp) with its own time limit.
 */
export interface ProcedureCase {
  /**
   * Code of the case, such as 1.001193.01.
   */
  code?: string;
  /**
   * The situation, as published.
   */
  name: string;
  timeLimit?: TimeLimit;
}
/**
 * Where the papers are handed in, apart from who decides.
 */
export interface Reception {
  /**
   * Whether every reception point of the centre takes it.
   */
  anyOffice: boolean;
  /**
   * published: the data says that it is not bound to a place; centre: a rule of the centre for what is filed with it. Open.
   */
  basis: string;
}
/**
 * A procedure that may be meant or needed as well.
 */
export interface RelatedProcedure {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  code: string;
  name: string;
  /**
   * name: a like name; field: of the same field; life-event: of the same event. Open.
   */
  why: string;
}
/**
 * What a result of a look-up shows.
 */
export interface ProcedureSummary {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  code: string;
  /**
   * Official name; the longest has 1,192 characters.
   */
  name: string;
  /**
   * Fields (lĩnh vực), by name.
   */
  fields: string[];
  /**
   * Competent authority as published.
   */
  agency?: string;
  /**
   * ministry, province, commune, other; open; empty: not known.
   */
  level: string[];
  targetGroups: string[];
  timeLimit?: TimeLimit;
  fees?: Fees;
  /**
   * Whether an online channel is published.
   */
  online: boolean;
  /**
   * How far it goes online: full (toàn trình), partial (một phần) or information; open; absent: not known.
   */
  onlineLevel?: string;
  /**
   * Ids of life events.
   */
  lifeEvents: string[];
  summary?: LocalizedText;
  /**
   * With a query: what of the name it meant, as `[start, end)` in UTF-16 units.
   */
  matches?: number[][];
}
/**
 * An administrative procedure (thủ tục hành chính).
 */
export interface Procedure {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  code: string;
  /**
   * Official name; the longest has 1,192 characters.
   */
  name: string;
  /**
   * Fields (lĩnh vực), by name.
   */
  fields: string[];
  /**
   * Competent authority as published.
   */
  agency?: string;
  /**
   * ministry, province, commune, other; open; empty: not known.
   */
  level: string[];
  targetGroups: string[];
  timeLimit?: TimeLimit;
  fees?: Fees;
  /**
   * Whether an online channel is published.
   */
  online: boolean;
  /**
   * How far it goes online: full (toàn trình), partial (một phần) or information; open; absent: not known.
   */
  onlineLevel?: string;
  /**
   * Ids of life events.
   */
  lifeEvents: string[];
  summary?: LocalizedText;
  /**
   * Version of the catalogue it was read from.
   */
  version: number;
  issuingAgency?: string;
  /**
   * stated or inferred.
   */
  levelSource?: string;
  filing: Filing;
  methods: SubmissionMethod[];
  documents: ProcedureDocument[];
  /**
   * Raw text where the list could not be taken apart.
   */
  documentsText?: string;
  steps: string[];
  conditions?: string;
  legalBasis: LegalBasis[];
  results: string[];
  keywords: string[];
  /**
   * Cases that have a time limit of their own; absent: none is published.
   */
  cases?: ProcedureCase[];
  /**
   * Whether it may be filed outside the place of residence, as published.
   */
  nonTerritorial?: boolean;
  reception?: Reception;
  /**
   * The nearest first; the same for the same version of the catalogue.
   */
  related?: RelatedProcedure[];
  decision?: string;
  receivingAddress?: string;
  /**
   * Its page on the national portal.
   */
  sourceUrl?: string;
  /**
   * When the facts were read.
   */
  asOf?: string;
  /**
   * True when a form was written for it; else one is made from its documents.
   */
  ownForm?: boolean;
  /**
   * Codes of procedures that it replaces and that are not offered any more.
   *
   * Items: Procedure code of the national database, such as 1.001193.
   */
  replaces?: string[];
  /**
   * True when an earlier version was asked for and the procedure has changed or ended since.
   */
  superseded?: boolean;
  /**
   * What readers of the data must know, with sources.
   */
  notes: LocalizedText[];
}
/**
 * What may be meant when nothing was found.
 */
export interface ProcedureSuggestion {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  code: string;
  name: string;
  /**
   * without-filters: the query finds it when nothing narrows it; nearest: the words are near; common: many ask for it. Open.
   */
  why: string;
}
/**
 * A value to narrow a list by, with how many of the answers have it.
 */
export interface FacetValue {
  /**
   * What the parameter of the facet takes.
   */
  id: string;
  name: string;
  count: number;
}
/**
 * A page of results; `next` is absent on the last one.
 */
export interface ProcedurePage {
  items: ProcedureSummary[];
  /**
   * Opaque; take it from `next` of the page before.
   */
  next?: string;
  /**
   * All matches, when it is known.
   */
  total?: number;
  /**
   * When nothing was found: never empty while the catalogue has procedures.
   */
  suggestions?: ProcedureSuggestion[];
  /**
   * The facets asked for, the most frequent values first. Each is counted with all filters but its own.
   */
  facets?: {
    [k: string]: FacetValue[];
  };
}
/**
 * A field of administration (lĩnh vực).
 */
export interface Field {
  id: string;
  name: string;
  procedures: number;
}
/**
 * A competent authority as published.
 */
export interface Agency {
  id: string;
  name: string;
  procedures: number;
}
/**
 * An event in a life or a business, grouping procedures.
 */
export interface LifeEvent {
  id: string;
  label: LocalizedText;
  /**
   * citizen or business; open.
   */
  audience: string;
  procedures: number;
}
export interface FieldList {
  items: Field[];
}
export interface AgencyList {
  items: Agency[];
}
export interface LifeEventList {
  items: LifeEvent[];
}
export interface ProcedureQuery {
  /**
   * What the citizen typed, or an official name; marks are optional.
   */
  query?: string;
  /**
   * Id or name of a field. This and the next: several with `;`, or repeated.
   */
  field?: string | string[];
  /**
   * Id or name of an agency.
   */
  agency?: string | string[];
  /**
   * ministry, province, commune or other.
   */
  level?: string | string[];
  /**
   * citizen, business, or a target group.
   */
  audience?: string | string[];
  online?: 'true' | 'false';
  /**
   * full, partial, information or unknown.
   */
  onlineLevel?: string | string[];
  /**
   * Id of a life event.
   */
  lifeEvent?: string | string[];
  /**
   * Facets to count, such as `field,level`: field, agency, level, audience, onlineLevel, lifeEvent.
   */
  facets?: string | string[];
  cursor?: string;
  limit?: number;
}
/**
 * Everything the on-device look-up needs.
 */
export interface CatalogueIndex {
  version: number;
  /**
   * A calendar day in Hanoi, YYYY-MM-DD.
   */
  asOf: string;
  /**
   * As `loadIndex()` of @motcua/search takes it.
   */
  index: {
    [k: string]: unknown;
  };
}
/**
 * WGS 84, decimal degrees.
 */
export interface Coordinates {
  lat: number;
  lng: number;
}
/**
 * A ward or commune since 1 July 2025.
 */
export interface Ward {
  /**
   * Code of the General Statistics Office.
   */
  code: string;
  name: string;
  fullName: string;
  /**
   * phường or xã.
   */
  type: string;
  nameEn?: string;
  centroid?: Coordinates;
  /**
   * Of the area: west, south, east, north, decimal degrees.
   *
   * @minItems 4
   * @maxItems 4
   */
  bbox?: number[];
  areaKm2?: number;
  /**
   * Published seat.
   */
  administrativeCentre?: string;
  formerDistricts: string[];
  formerWards: {
    code?: string;
    name: string;
    district: string;
  }[];
  /**
   * Name of its branch region, where there is one alone.
   */
  region?: string;
  /**
   * Ids of the branch regions of its former districts; always at least one.
   */
  regions?: string[];
}
/**
 * Wards and communes; all of them when nothing is asked.
 */
export interface WardList {
  items: Ward[];
}
/**
 * When an office is open. Public holidays are closed, make-up days worked.
 */
export interface OpeningHours {
  /**
   * Sessions of an ordinary week, Hanoi time; the end is not open any more.
   */
  weekly: {
    /**
     * @minItems 1
     */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    from: string;
    to: string;
  }[];
  /**
   * Days that differ; they go before the weekly hours and before public holidays.
   */
  exceptions?: {
    /**
     * A calendar day in Hanoi, YYYY-MM-DD.
     */
    date: string;
    /**
     * Empty: closed.
     */
    sessions: {
      from: string;
      to: string;
    }[];
    note?: LocalizedText;
  }[];
}
/**
 * A place that takes dossiers. Any office takes any dossier.
 */
export interface Office {
  id: string;
  /**
   * centre, branch, ward or reception-point; open.
   */
  kind: string;
  name: string;
  /**
   * Number of the branch.
   */
  number?: number;
  /**
   * Code of the ward whose dossiers it takes by default.
   */
  ward?: string;
  /**
   * Id of the branch region it belongs to.
   */
  region?: string;
  website?: string;
  /**
   * Absent when no source gives it.
   */
  address?: string;
  telephone?: string;
  coordinates?: Coordinates;
  hours?: OpeningHours;
  /**
   * Codes of the only procedures it takes; absent: any.
   */
  procedures?: string[];
  /**
   * First day of service; absent: always.
   */
  validFrom?: string;
  /**
   * Last day of service; absent: no end is known.
   */
  validUntil?: string;
  /**
   * Id of the office that takes over after the end.
   */
  successor?: string;
  /**
   * What its dossier codes begin with, such as H26.15; the centre's own when absent.
   */
  agencyIdentifier?: string;
  /**
   * Made up to show how it looks; no such office exists.
   */
  sample?: true;
  /**
   * False: confirm with the centre before relying on it.
   */
  verified: boolean;
  notes?: LocalizedText[];
}
/**
 * Offices. Any of them takes any dossier.
 */
export interface OfficeList {
  items: Office[];
}
/**
 * An office, also one that has closed.
 */
export interface OfficeDetail {
  id: string;
  /**
   * centre, branch, ward or reception-point; open.
   */
  kind: string;
  name: string;
  /**
   * Number of the branch.
   */
  number?: number;
  /**
   * Code of the ward whose dossiers it takes by default.
   */
  ward?: string;
  /**
   * Id of the branch region it belongs to.
   */
  region?: string;
  website?: string;
  /**
   * Absent when no source gives it.
   */
  address?: string;
  telephone?: string;
  coordinates?: Coordinates;
  hours?: OpeningHours;
  /**
   * Codes of the only procedures it takes; absent: any.
   */
  procedures?: string[];
  /**
   * First day of service; absent: always.
   */
  validFrom?: string;
  /**
   * Last day of service; absent: no end is known.
   */
  validUntil?: string;
  /**
   * Id of the office that takes over after the end.
   */
  successor?: string;
  /**
   * What its dossier codes begin with, such as H26.15; the centre's own when absent.
   */
  agencyIdentifier?: string;
  /**
   * Made up to show how it looks; no such office exists.
   */
  sample?: true;
  /**
   * False: confirm with the centre before relying on it.
   */
  verified: boolean;
  notes?: LocalizedText[];
  replacedBy?: Office;
}
/**
 * A dated phase in which branches were to open.
 */
export interface OpeningPhase {
  id: string;
  /**
   * A calendar day in Hanoi, YYYY-MM-DD.
   */
  from: string;
  /**
   * Absent: goes on.
   */
  to?: string;
  name: LocalizedText;
}
/**
 * The former districts that one branch serves.
 */
export interface BranchRegion {
  id: string;
  name: string;
  formerDistricts: string[];
  /**
   * Codes of the wards of today that have a part in it.
   */
  wards: string[];
  /**
   * Id of the phase in which its branch was to open.
   */
  phase: string;
  note?: LocalizedText;
}
/**
 * Branch regions; which branch number serves which of them is not published.
 */
export interface BranchRegionList {
  items: BranchRegion[];
  phases: OpeningPhase[];
  source: LocalizedText;
  /**
   * How near the city wants a reception point to be. An aim, not a measurement.
   */
  aim?: {
    kilometres: number;
    minutes: number;
    source: LocalizedText;
  };
}
export interface PlaceQuery {
  /**
   * Name of today or of before July 2025.
   */
  query?: string;
  ward?: string;
}
export interface OfficeQuery {
  /**
   * Name of today or of before July 2025.
   */
  query?: string;
  ward?: string;
  /**
   * Offices in service on that day; today in Hanoi when absent.
   */
  on?: string;
  /**
   * Only offices that take it.
   */
  procedure?: string;
  /**
   * Latitude,longitude, decimal degrees: the nearest first, those without coordinates last. For places, not for people: keep the position of a citizen on the device.
   */
  near?: string;
}
/**
 * One thing to pay for.
 */
export interface PaymentItem {
  /**
   * fee (phí, for a service), levy (lệ phí, of the state) or price (giá); open.
   */
  kind: string;
  name: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
}
/**
 * Something to pay for a dossier, and where it stands.
 */
export interface PaymentRequest {
  id: string;
  /**
   * What is paid, in words of the agency.
   */
  purpose: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
  /**
   * What it is made of; they add up to the amount.
   */
  items: PaymentItem[];
  /**
   * unpaid, pending, paid, cancelled or refunded; open.
   */
  state: string;
  /**
   * The dossier waits until this is paid.
   */
  stopsClock: boolean;
  /**
   * When it is paid, where the dossier does not wait for it: accepting, supplementing or returning; open.
   */
  collect?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  requestedAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  paidAt?: string;
  /**
   * online, cash or transfer; open.
   */
  paidBy?: string;
  receiptNumber?: string;
  /**
   * It can be paid now with `POST …/payments`.
   */
  payableOnline: boolean;
}
/**
 * The citizen wants to pay a request online.
 */
export interface NewPayment {
  /**
   * Id of the payment request.
   */
  request: string;
  /**
   * Page that the citizen goes back to, on an origin registered with the key or of the service. It is told nothing: ask for the payment.
   */
  returnUrl?: string;
  /**
   * vi when absent.
   */
  locale?: string;
}
/**
 * An attempt to pay; the platform goes on with it.
 */
export interface BegunPayment {
  id: string;
  request: string;
  /**
   * As of `Payment`.
   */
  state: string;
  /**
   * Page of the payment platform; send the browser there.
   */
  redirectUrl: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
  /**
   * Until when the page can be expected to take the payment.
   */
  expiresAt: string;
}
/**
 * Where an attempt to pay stands. Its id alone shows the state; the token of the dossier shows the rest.
 */
export interface Payment {
  id: string;
  /**
   * As the centre knows it from the platform, never from the browser: pending, paid, failed, expired, surplus (paid, but there was nothing to pay any more: it is given back) or refunded; open.
   */
  state: string;
  /**
   * Nothing more is expected: stop asking.
   */
  final: boolean;
  /**
   * When the platform last said something about it.
   */
  checkedAt?: string;
  /**
   * This and what follows for the holder of the token.
   */
  request?: string;
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code?: string;
  /**
   * Whole đồng.
   */
  amountVnd?: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  expiresAt?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  paidAt?: string;
  receiptNumber?: string;
  /**
   * What the platform answered where it did not say that it was paid, as it came.
   */
  platformCode?: string;
}
/**
 * A message of the payment platform.
 */
export interface PaymentConfirmation {
  [k: string]: unknown;
}
/**
 * The answer to a message of the platform.
 */
export interface PaymentConfirmed {
  /**
   * 00 when it was taken; anything else: send it again, or look.
   */
  MaLoi: string;
  MoTaLoi: string;
  MaDoiTac: string;
  MaThamChieu: string;
  ThoiGianGD: string;
  MaXacThuc: string;
}
/**
 * What is to be paid, item by item.
 */
export interface PaymentAsked {
  purpose?: string;
  /**
   * @minItems 1
   * @maxItems 20
   */
  items: PaymentItem[];
}
/**
 * Something more to pay for a dossier.
 */
export interface NewPaymentRequest {
  actor: Actor;
  purpose?: string;
  /**
   * @minItems 1
   * @maxItems 20
   */
  items: PaymentItem[];
  /**
   * When it is paid (HinhThucThu 1, 2, 4): the dossier goes on meanwhile. Absent: the dossier waits for a payment already, and waits for this one, too.
   */
  collect?: 'accepting' | 'supplementing' | 'returning';
}
/**
 * A request was paid at a counter.
 */
export interface CounterPayment {
  actor: Actor;
  method: 'cash' | 'transfer';
  /**
   * Number of the receipt that was given.
   */
  receiptNumber: string;
  /**
   * What was received; must be what was asked.
   */
  amountVnd: number;
}
/**
 * A request that is not to be paid.
 */
export interface PaymentCancellation {
  actor: Actor;
  /**
   * Why; the citizen may ask.
   */
  reason: string;
}
/**
 * Where money is given back to.
 */
export interface RefundAccount {
  number: string;
  bank: string;
  holder: string;
}
/**
 * A payment to give back, all of it.
 */
export interface NewRefund {
  actor: Actor;
  reason: string;
  /**
   * Which payment is given back, where a request was paid more than once.
   */
  payment?: string;
  /**
   * It was given back by hand: the only way for what was paid at a counter, and where the platform takes no refunds.
   */
  paidBack?: {
    method: 'cash' | 'transfer';
    receiptNumber: string;
  };
  account?: RefundAccount;
}
/**
 * Money given back, and where it stands.
 */
export interface Refund {
  id: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
  reason: string;
  /**
   * requested, sent (the platform has it), done or refused; open.
   */
  state: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  requestedAt: string;
  by?: Actor;
  /**
   * An instant, RFC 3339 with an offset.
   */
  doneAt?: string;
  /**
   * What the platform answered, as it came.
   */
  platformCode?: string;
}
/**
 * An attempt to pay online.
 */
export interface DeskPaymentAttempt {
  id: string;
  /**
   * MaThamChieu.
   */
  reference: string;
  state: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  beganAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  settledAt?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  checkedAt?: string;
  platformCode?: string;
  /**
   * MaGiaoDich, as the platform says.
   */
  transaction?: string;
}
/**
 * A payment request as the officer in charge sees it.
 */
export interface DeskPayment {
  id: string;
  /**
   * What is paid, in words of the agency.
   */
  purpose: string;
  /**
   * Whole đồng.
   */
  amountVnd: number;
  /**
   * What it is made of; they add up to the amount.
   */
  items: PaymentItem[];
  /**
   * unpaid, pending, paid, cancelled or refunded; open.
   */
  state: string;
  /**
   * The dossier waits until this is paid.
   */
  stopsClock: boolean;
  /**
   * When it is paid, where the dossier does not wait for it: accepting, supplementing or returning; open.
   */
  collect?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  requestedAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  paidAt?: string;
  /**
   * online, cash or transfer; open.
   */
  paidBy?: string;
  receiptNumber?: string;
  /**
   * It can be paid now with `POST …/payments`.
   */
  payableOnline: boolean;
  by?: Actor;
  attempts: DeskPaymentAttempt[];
  refunds: Refund[];
}
/**
 * A fee of the dated schedule of the centre.
 */
export interface ScheduledFee {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * The case it holds for; all when absent.
   */
  case?: string;
  /**
   * As of `PaymentItem`.
   */
  kind: string;
  name: string;
  /**
   * Whole đồng; 0 is free of charge.
   */
  amountVnd: number;
  /**
   * online, in-person or postal; all when absent; open.
   */
  channel?: string;
  /**
   * A calendar day in Hanoi, YYYY-MM-DD.
   */
  validFrom: string;
  /**
   * Last day.
   */
  validTo?: string;
  /**
   * Number of the decision that sets it.
   */
  decision: string;
  /**
   * Address of its text.
   */
  source?: string;
}
/**
 * Fees of the schedule in force on a day.
 */
export interface ScheduledFeeList {
  items: ScheduledFee[];
  /**
   * The day they hold on.
   */
  on: string;
}
/**
 * The payments of a dossier.
 */
export interface DeskPaymentList {
  items: DeskPayment[];
  /**
   * What the fee schedule says for the procedure and the channel, to choose from.
   */
  proposal: ScheduledFee[];
}
/**
 * The centre and the platform do not agree; somebody has to look.
 */
export interface PaymentDifference {
  id: string;
  /**
   * amount-differs, dossier-differs, paid-again, paid-after-end, unknown-reference, refund-refused, not-paid-there; open.
   */
  kind: string;
  label: LocalizedText;
  /**
   * MaThamChieu.
   */
  reference: string;
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code?: string;
  request?: string;
  payment?: string;
  /**
   * What the centre holds.
   */
  expectedVnd?: number;
  /**
   * What the platform says.
   */
  foundVnd?: number;
  platformCode?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  foundAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  resolvedAt?: string;
  /**
   * An officer settled it by hand, and said how.
   */
  settled?: {
    by: Actor;
    reason: string;
  };
}
/**
 * What does not agree, the newest first.
 */
export interface PaymentDifferenceList {
  items: PaymentDifference[];
  /**
   * An instant, RFC 3339 with an offset.
   */
  checkedAt?: string;
}
/**
 * Somebody saw to a difference outside the service: nothing is paid or given back by it.
 */
export interface DifferenceSettlement {
  actor: Actor;
  /**
   * What was found out and done, and with whom.
   */
  reason: string;
}
export interface DifferenceQuery {
  open?: 'true' | 'false';
}
/**
 * Status of a dossier (TrangThaiHoSo).
 */
export interface DossierStatus {
  /**
   * 1 to 10 of the national exchange; open.
   */
  code: number;
  /**
   * Official Vietnamese name.
   */
  name: string;
  label: LocalizedText;
}
/**
 * How far it is, in steps.
 */
export interface Progress {
  step: number;
  of: number;
}
/**
 * What the code alone shows: nothing personal.
 */
export interface PublicStatus {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  status: DossierStatus;
  progress: Progress;
  /**
   * Whose turn it is: agency, citizen or none; open.
   */
  turn: string;
  /**
   * The competent authority.
   */
  agency?: string;
  /**
   * By when the result is due.
   */
  dueAt?: string;
  /**
   * The clock has not begun: it is not received yet, or not by the office that decides. The due date is what it would be if it began as soon as it can.
   */
  expected?: boolean;
  /**
   * The due date crosses days whose holidays are not published yet.
   */
  provisional: boolean;
  late: boolean;
  /**
   * The clock stands: it is waiting for the citizen.
   */
  paused: boolean;
  /**
   * An instant, RFC 3339 with an offset.
   */
  updatedAt: string;
  /**
   * The dossier was filed with another system and can only be followed here.
   */
  elsewhere?: {
    /**
     * Name of the system that told us of it.
     */
    source: string;
    /**
     * When it last told us anything about it.
     */
    syncedAt: string;
  };
  /**
   * Working days after today, in Hanoi, to the due date; absent while the clock stands.
   */
  workingDaysLeft?: number;
  /**
   * When so many working days have passed without a step that the citizen may well ask; absent when it is not the turn of the agency.
   */
  askFrom?: string;
}
/**
 * What was brought to a counter with an answer.
 */
export interface HandedIn {
  papers: {
    name: string;
    /**
     * original, certified-copy, copy or electronic; open.
     */
    kind: string;
    quantity: number;
  }[];
  /**
   * What was asked for and not brought, and why it goes on without.
   */
  missing: {
    what: string;
    reason: string;
  }[];
}
/**
 * A step the dossier took.
 */
export interface HistoryEntry {
  status: DossierStatus;
  /**
   * An instant, RFC 3339 with an offset.
   */
  at: string;
  /**
   * Agency or department; never a person.
   */
  unit?: string;
  /**
   * Who made the step: citizen or agency; open.
   */
  by?: string;
  reason?: string;
  /**
   * The appointment, where the step put it off or counted it anew.
   */
  dueAt?: string;
  /**
   * The appointment before that.
   */
  previousDueAt?: string;
  /**
   * With an appointment that was put off.
   */
  apology?: string;
  /**
   * Why papers were asked for once more.
   */
  exception?: string;
  handedIn?: HandedIn;
}
/**
 * One thing the citizen must add or correct.
 */
export interface SupplementItem {
  documentId?: string;
  /**
   * What is missing or wrong.
   */
  what: string;
  reason: string;
  /**
   * Ids of fields of the form whose answers must be given anew.
   *
   * @minItems 1
   * @maxItems 40
   */
  fields?: string[];
}
/**
 * One thing that was asked for.
 */
export interface RequestedItem {
  documentId?: string;
  /**
   * What is missing or wrong.
   */
  what: string;
  reason: string;
  /**
   * Ids of fields of the form whose answers must be given anew.
   *
   * @minItems 1
   * @maxItems 40
   */
  fields?: string[];
  /**
   * When it came, of a request that waits for the rest.
   */
  receivedAt?: string;
}
/**
 * All that is missing, asked for at once.
 */
export interface SupplementRequest {
  /**
   * An instant, RFC 3339 with an offset.
   */
  requestedAt: string;
  /**
   * @minItems 1
   */
  items: RequestedItem[];
  guidance?: string;
  /**
   * A form definition of @motcua/forms with the fields that are still asked for anew; without what was answered before.
   */
  form?: {
    [k: string]: unknown;
  };
  /**
   * Why papers are asked for once more; the rule is once (Decree 118/2025, art. 11).
   */
  exception?: string;
}
/**
 * Whether the service can be rated now, and was.
 */
export interface RatingState {
  allowed: boolean;
  rated: boolean;
}
/**
 * When the result is promised.
 */
export interface Appointment {
  /**
   * An instant, RFC 3339 with an offset.
   */
  dueAt: string;
  provisional: boolean;
  basis: LocalizedText;
  /**
   * The latest date by the published time limit, where the appointment was put off.
   */
  originalDueAt?: string;
}
/**
 * What the code with a proof shows; masked.
 */
export interface DossierView {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  status: DossierStatus;
  progress: Progress;
  /**
   * Whose turn it is: agency, citizen or none; open.
   */
  turn: string;
  /**
   * The competent authority.
   */
  agency?: string;
  /**
   * By when the result is due.
   */
  dueAt?: string;
  /**
   * The clock has not begun: it is not received yet, or not by the office that decides. The due date is what it would be if it began as soon as it can.
   */
  expected?: boolean;
  /**
   * The due date crosses days whose holidays are not published yet.
   */
  provisional: boolean;
  late: boolean;
  /**
   * The clock stands: it is waiting for the citizen.
   */
  paused: boolean;
  /**
   * An instant, RFC 3339 with an offset.
   */
  updatedAt: string;
  /**
   * The dossier was filed with another system and can only be followed here.
   */
  elsewhere?: {
    /**
     * Name of the system that told us of it.
     */
    source: string;
    /**
     * When it last told us anything about it.
     */
    syncedAt: string;
  };
  /**
   * Working days after today, in Hanoi, to the due date; absent while the clock stands.
   */
  workingDaysLeft?: number;
  /**
   * When so many working days have passed without a step that the citizen may well ask; absent when it is not the turn of the agency.
   */
  askFrom?: string;
  procedure: {
    /**
     * Procedure code; of a dossier filed elsewhere as it was given.
     */
    code: string;
    name: string;
    /**
     * Catalogue version in force when it was filed; ask for the procedure with it.
     */
    version?: number;
  };
  /**
   * Masked, such as Nguyễn V** A.
   */
  applicant: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  submittedAt: string;
  /**
   * When it was accepted complete.
   */
  receivedAt?: string;
  /**
   * Name of the office that received it.
   */
  office?: string;
  /**
   * Name of the office that decides, when another one received it.
   */
  competentOffice?: string;
  /**
   * When that office received it: its time limit runs from here, not from `receivedAt`.
   */
  competentReceivedAt?: string;
  /**
   * Name of the office that serves now, when the one above has closed or merged.
   */
  servedBy?: string;
  appointment?: Appointment;
  /**
   * Nothing is decided yet: it can be withdrawn.
   */
  canWithdraw?: boolean;
  history: HistoryEntry[];
  supplement?: SupplementRequest;
  /**
   * What is to be paid and what was, the oldest first.
   */
  payments?: PaymentRequest[];
  rating: RatingState;
  /**
   * Opens this view, ratings and supplements for a while. Keep it in memory only.
   */
  token: string;
}
/**
 * A second factor beside the dossier code.
 */
export interface Proof {
  /**
   * Last four digits of the applicant's personal number or telephone.
   */
  lastFour: string;
}
/**
 * Uploaded files for one of the papers.
 */
export interface AttachedDocument {
  /**
   * Id of the document in the procedure, or of the file field.
   */
  documentId: string;
  /**
   * Ids of uploaded files.
   *
   * @minItems 1
   * @maxItems 20
   */
  files: string[];
}
/**
 * How the citizen wants the result.
 */
export interface ResultDelivery {
  /**
   * counter, post or electronic; open.
   */
  method: string;
  /**
   * Id of the office where it is collected.
   */
  office?: string;
  address?: string;
}
/**
 * A draft that is kept at the centre.
 */
export interface DraftReference {
  id: string;
  /**
   * Its resume code; not needed by the person whose draft it is, signed in.
   */
  code?: string;
}
/**
 * A dossier to file.
 */
export interface NewDossier {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as the form defines them.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 60
   */
  documents?: AttachedDocument[];
  /**
   * Office that receives it; the centre when absent.
   */
  office?: string;
  result?: ResultDelivery;
  locale?: string;
  draft?: DraftReference;
}
/**
 * The dossier just filed, as its filer sees it.
 */
export interface FiledDossier {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  procedure: {
    /**
     * Procedure code of the national database, such as 1.001193.
     */
    code: string;
    name: string;
    version: number;
  };
  status: DossierStatus;
  /**
   * An instant, RFC 3339 with an offset.
   */
  submittedAt: string;
  appointment?: Appointment;
  agency?: string;
  /**
   * Name of the receiving office.
   */
  office?: string;
  /**
   * How many files came with it.
   */
  documents: number;
  /**
   * Opens the masked view for a while. Keep it in memory only.
   */
  token: string;
}
/**
 * The citizen's answer to a request for supplement.
 */
export interface NewSupplement {
  note?: string;
  /**
   * @maxItems 60
   */
  documents?: {
    /**
     * Id of the document in the procedure, or of the file field.
     */
    documentId: string;
    /**
     * Ids of uploaded files.
     *
     * @minItems 1
     * @maxItems 20
     */
    files: string[];
    /**
     * Which of the `items` that were asked for it answers, from 0; else that with its `documentId`.
     */
    item?: number;
  }[];
  /**
   * The rest comes later, here or at a counter: the request stays open for what has not come, and the clock stands.
   */
  partial?: boolean;
  /**
   * By field id; only of fields that were asked for anew.
   */
  answers?: {
    [k: string]: unknown;
  };
}
/**
 * The citizen takes a dossier back.
 */
export interface NewWithdrawal {
  /**
   * Why, if the citizen wants to say.
   */
  note?: string;
}
/**
 * An uploaded file.
 */
export interface FileDescription {
  id: string;
  name: string;
  /**
   * Media type by its content, not by its name.
   */
  type: string;
  /**
   * Bytes.
   */
  size: number;
  complete: boolean;
  /**
   * Of a PDF that says so.
   */
  pages?: number;
  /**
   * Of a picture as it is shown. Pixels.
   */
  width?: number;
  /**
   * Of a picture as it is shown. Pixels.
   */
  height?: number;
}
/**
 * What may be uploaded; show it before asking.
 */
export interface UploadLimits {
  /**
   * Of one file.
   */
  maxBytes: number;
  /**
   * Media types taken.
   */
  types: string[];
  /**
   * For one dossier.
   */
  maxFiles: number;
  /**
   * Of one PDF.
   */
  maxPages?: number;
}
/**
 * The form in force for a procedure.
 */
export interface ProcedureForm {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  version: number;
  /**
   * Made from the document list rather than written.
   */
  generated: boolean;
  /**
   * A form definition of @motcua/forms.
   */
  definition: {
    [k: string]: unknown;
  };
  uploads: UploadLimits;
  /**
   * A calendar day in Hanoi, YYYY-MM-DD.
   */
  today: string;
}
/**
 * Everything, for the signed-in owner.
 */
export interface OwnDossier {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  status: DossierStatus;
  progress: Progress;
  /**
   * Whose turn it is: agency, citizen or none; open.
   */
  turn: string;
  /**
   * The competent authority.
   */
  agency?: string;
  /**
   * By when the result is due.
   */
  dueAt?: string;
  /**
   * The clock has not begun: it is not received yet, or not by the office that decides. The due date is what it would be if it began as soon as it can.
   */
  expected?: boolean;
  /**
   * The due date crosses days whose holidays are not published yet.
   */
  provisional: boolean;
  late: boolean;
  /**
   * The clock stands: it is waiting for the citizen.
   */
  paused: boolean;
  /**
   * An instant, RFC 3339 with an offset.
   */
  updatedAt: string;
  /**
   * The dossier was filed with another system and can only be followed here.
   */
  elsewhere?: {
    /**
     * Name of the system that told us of it.
     */
    source: string;
    /**
     * When it last told us anything about it.
     */
    syncedAt: string;
  };
  /**
   * Working days after today, in Hanoi, to the due date; absent while the clock stands.
   */
  workingDaysLeft?: number;
  /**
   * When so many working days have passed without a step that the citizen may well ask; absent when it is not the turn of the agency.
   */
  askFrom?: string;
  procedure: {
    /**
     * Procedure code; of a dossier filed elsewhere as it was given.
     */
    code: string;
    name: string;
    /**
     * Catalogue version in force when it was filed; ask for the procedure with it.
     */
    version?: number;
  };
  /**
   * In full.
   */
  applicant: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  submittedAt: string;
  /**
   * When it was accepted complete.
   */
  receivedAt?: string;
  /**
   * Name of the office that received it.
   */
  office?: string;
  /**
   * Name of the office that decides, when another one received it.
   */
  competentOffice?: string;
  /**
   * When that office received it: its time limit runs from here, not from `receivedAt`.
   */
  competentReceivedAt?: string;
  /**
   * Name of the office that serves now, when the one above has closed or merged.
   */
  servedBy?: string;
  appointment?: Appointment;
  /**
   * Nothing is decided yet: it can be withdrawn.
   */
  canWithdraw?: boolean;
  history: HistoryEntry[];
  supplement?: SupplementRequest;
  /**
   * What is to be paid and what was, the oldest first.
   */
  payments?: PaymentRequest[];
  rating: RatingState;
  /**
   * Opens this view, ratings and supplements for a while. Keep it in memory only.
   */
  token: string;
  /**
   * By field id, without the files.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * The form it was filed with.
   */
  form: {
    [k: string]: unknown;
  };
  /**
   * Files as they were filed; download them with `getResultFile`.
   */
  documents: {
    documentId: string;
    name: string;
    files: FileDescription[];
  }[];
  /**
   * Files of the result; download them with `getResultFile`.
   */
  results?: {
    name: string;
    /**
     * An instant, RFC 3339 with an offset.
     */
    at: string;
    files: FileDescription[];
  }[];
}
/**
 * Dossiers of the signed-in person.
 */
export interface OwnDossierList {
  items: {
    /**
     * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
     */
    code: string;
    status: DossierStatus;
    progress: Progress;
    /**
     * Whose turn it is: agency, citizen or none; open.
     */
    turn: string;
    /**
     * The competent authority.
     */
    agency?: string;
    /**
     * By when the result is due.
     */
    dueAt?: string;
    /**
     * The clock has not begun: it is not received yet, or not by the office that decides. The due date is what it would be if it began as soon as it can.
     */
    expected?: boolean;
    /**
     * The due date crosses days whose holidays are not published yet.
     */
    provisional: boolean;
    late: boolean;
    /**
     * The clock stands: it is waiting for the citizen.
     */
    paused: boolean;
    /**
     * An instant, RFC 3339 with an offset.
     */
    updatedAt: string;
    /**
     * The dossier was filed with another system and can only be followed here.
     */
    elsewhere?: {
      /**
       * Name of the system that told us of it.
       */
      source: string;
      /**
       * When it last told us anything about it.
       */
      syncedAt: string;
    };
    /**
     * Working days after today, in Hanoi, to the due date; absent while the clock stands.
     */
    workingDaysLeft?: number;
    /**
     * When so many working days have passed without a step that the citizen may well ask; absent when it is not the turn of the agency.
     */
    askFrom?: string;
    procedure: {
      code: string;
      name: string;
    };
    /**
     * An instant, RFC 3339 with an offset.
     */
    submittedAt: string;
  }[];
}
/**
 * An uploaded file that a draft names.
 */
export interface DraftFile {
  id: string;
  name?: string;
  type?: string;
  /**
   * Bytes.
   */
  size?: number;
  pages?: number;
}
/**
 * What of a draft is kept at the centre; at most 300,000 characters as JSON.
 */
export interface DraftContent {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as far as they are given; hidden ones too.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Uploads the answers name.
   *
   * @maxItems 200
   */
  files?: DraftFile[];
  /**
   * Id of the page the citizen is on.
   */
  page?: string;
  /**
   * Of the dossier to be: whichever device files the draft, it is filed once.
   */
  idempotencyKey: string;
}
/**
 * Where a kept draft stands, without its content.
 */
export interface DraftState {
  id: string;
  /**
   * Rises with every change; also the ETag.
   */
  version: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  savedAt: string;
  /**
   * When the draft is removed, unless it is changed before.
   */
  expiresAt: string;
}
/**
 * A draft just kept, with the code that opens it.
 */
export interface KeptDraft {
  id: string;
  /**
   * Rises with every change; also the ETag.
   */
  version: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  savedAt: string;
  /**
   * When the draft is removed, unless it is changed before.
   */
  expiresAt: string;
  /**
   * Opens the draft on another device. Given here once: the centre keeps only a keyed hash. Keep it out of addresses, except behind a #.
   */
  code: string;
}
/**
 * A kept draft.
 */
export interface Draft {
  id: string;
  /**
   * Rises with every change; also the ETag.
   */
  version: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  savedAt: string;
  /**
   * When the draft is removed, unless it is changed before.
   */
  expiresAt: string;
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as far as they are given; hidden ones too.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Uploads the answers name.
   *
   * @maxItems 200
   */
  files?: DraftFile[];
  /**
   * Id of the page the citizen is on.
   */
  page?: string;
  /**
   * Of the dossier to be: whichever device files the draft, it is filed once.
   */
  idempotencyKey: string;
}
/**
 * A draft of this browser, where it may keep none itself.
 */
export interface DraftHereContent {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as far as they are given; hidden ones too.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Uploads the answers name.
   *
   * @maxItems 200
   */
  files?: DraftFile[];
  /**
   * Id of the page the citizen is on.
   */
  page?: string;
  /**
   * Of the dossier to be: whichever device files the draft, it is filed once.
   */
  idempotencyKey: string;
  /**
   * What else the form wants to find again, as it wrote it.
   */
  rest?: {
    [k: string]: unknown;
  };
}
/**
 * A draft of this browser, kept at the centre.
 */
export interface DraftHere {
  id: string;
  /**
   * Rises with every change; also the ETag.
   */
  version: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  savedAt: string;
  /**
   * When the draft is removed, unless it is changed before.
   */
  expiresAt: string;
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as far as they are given; hidden ones too.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Uploads the answers name.
   *
   * @maxItems 200
   */
  files?: DraftFile[];
  /**
   * Id of the page the citizen is on.
   */
  page?: string;
  /**
   * Of the dossier to be: whichever device files the draft, it is filed once.
   */
  idempotencyKey: string;
  /**
   * What else the form wants to find again, as it wrote it.
   */
  rest?: {
    [k: string]: unknown;
  };
}
/**
 * The code of a kept draft.
 */
export interface ResumeCode {
  /**
   * As it was typed.
   */
  code: string;
}
/**
 * A draft of the person who is signed in.
 */
export interface DraftSummary {
  id: string;
  /**
   * Rises with every change; also the ETag.
   */
  version: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  savedAt: string;
  /**
   * When the draft is removed, unless it is changed before.
   */
  expiresAt: string;
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
}
/**
 * Drafts of a person, the last saved first.
 */
export interface DraftList {
  items: DraftSummary[];
}
/**
 * Two levels, as since 1 July 2025.
 */
export interface PersonAddress {
  province?: string;
  ward?: string;
  street?: string;
}
/**
 * What the identity provider says of a person.
 */
export interface PersonFacts {
  name?: string;
  personalId?: string;
  birthDate?: string;
  /**
   * male or female; open.
   */
  sex?: string;
  nationality?: string;
  phone?: string;
  email?: string;
  address?: PersonAddress;
}
/**
 * The person who is signed in.
 */
export interface Me {
  facts: PersonFacts;
  /**
   * Level of the electronic identity, 1 or 2 (Decree 69/2024); open.
   */
  assurance: number;
  /**
   * Made up for a demonstration: nobody was identified.
   */
  demo: boolean;
  /**
   * When the session ends by itself.
   */
  expiresAt: string;
}
/**
 * Signs a person in who was made up to show it.
 */
export interface DemoSignIn {
  /**
   * Id of a person made up.
   */
  person: string;
}
/**
 * A paper of the person that the centre has.
 */
export interface HeldDocument {
  file: FileDescription;
  /**
   * What it was filed as.
   */
  paper: string;
  /**
   * Id of the paper in the procedure it was filed for.
   */
  documentId: string;
  procedure: {
    /**
     * Procedure code of the national database, such as 1.001193.
     */
    code: string;
    name: string;
  };
  /**
   * An instant, RFC 3339 with an offset.
   */
  filedAt: string;
}
/**
 * Papers of a person, the latest first.
 */
export interface HeldDocumentList {
  items: HeldDocument[];
}
/**
 * The question after the result. Nothing is pre-selected.
 */
export interface RatingScale {
  /**
   * Such as satisfaction-5.
   */
  id: string;
  levels: {
    level: number;
    label: LocalizedText;
  }[];
  reasons: {
    id: string;
    label: LocalizedText;
    tone: string;
  }[];
}
/**
 * A rating: once for each dossier, after the result.
 */
export interface NewRating {
  scale: string;
  /**
   * A level of the scale, the highest is the best. Absent or null: no answer, stored as missing and never counted.
   */
  level?: number | null;
  /**
   * @maxItems 12
   */
  reasons?: string[];
  comment?: string;
}
/**
 * A stored rating.
 */
export interface Rating {
  scale: string;
  level: number | null;
  /**
   * An instant, RFC 3339 with an offset.
   */
  ratedAt: string;
}
/**
 * What was measured, with n, period and as-of.
 */
export interface Scoreboard {
  period: {
    /**
     * A calendar day in Hanoi, YYYY-MM-DD.
     */
    from: string;
    /**
     * A calendar day in Hanoi, YYYY-MM-DD.
     */
    to: string;
  };
  /**
   * To the minute.
   */
  asOf: string;
  scope: {
    ward?: string;
    wardName?: string;
    agency?: string;
    field?: string;
  };
  received: number;
  /**
   * Received through the online channel, of those received.
   */
  online: {
    /**
     * How many it rests on.
     */
    n: number;
    /**
     * null when n is too small to show: it would tell how single persons rated.
     */
    count: number | null;
    /**
     * null when n is too small to show.
     */
    rate: number | null;
  };
  finished: number;
  resolved: {
    /**
     * Results in the period that had an appointment.
     */
    n: number;
    /**
     * On a day before the appointment.
     */
    early: number | null;
    /**
     * On its day, not after it.
     */
    onTime: number | null;
    /**
     * After it.
     */
    late: number | null;
  };
  /**
   * Finished by the due date, of those finished.
   */
  onTime: {
    /**
     * How many it rests on.
     */
    n: number;
    /**
     * null when n is too small to show: it would tell how single persons rated.
     */
    count: number | null;
    /**
     * null when n is too small to show.
     */
    rate: number | null;
  };
  /**
   * At the end of the period, or now while it runs.
   */
  pending: {
    /**
     * Received, without a result, not ended.
     */
    count: number;
    /**
     * Of those, past the appointment.
     */
    overdue: number | null;
  };
  /**
   * The two best levels, of valid ratings.
   */
  satisfaction: {
    /**
     * How many it rests on.
     */
    n: number;
    /**
     * null when n is too small to show: it would tell how single persons rated.
     */
    count: number | null;
    /**
     * null when n is too small to show.
     */
    rate: number | null;
    measure: string;
  };
  /**
   * Another measure than `satisfaction`.
   */
  nationalIndex: {
    /**
     * Names the definition.
     */
    measure: string;
    /**
     * Decided in the period, or open at its end.
     */
    n: number;
    late: number | null;
    disliked: number | null;
    onTimeRate: number | null;
    /**
     * 1 - (late + disliked) / n, 0 at least.
     */
    rate: number | null;
  };
  /**
   * Smaller n hides counts and rates.
   */
  minimumN: number;
  definitions: {
    id: string;
    text: LocalizedText;
  }[];
  /**
   * The twelve months up to the end of the period, the last the latest.
   */
  months: {
    /**
     * YYYY-MM
     */
    month: string;
    received: number;
    finished: number;
    onTime: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
    satisfaction: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
  }[];
  wards: {
    ward: string;
    name?: string;
    received: number;
    finished: number;
    onTime: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
    satisfaction: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
  }[];
  /**
   * By name of the field.
   */
  fields: {
    field: string;
    received: number;
    finished: number;
    onTime: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
    satisfaction: {
      /**
       * How many it rests on.
       */
      n: number;
      /**
       * null when n is too small to show: it would tell how single persons rated.
       */
      count: number | null;
      /**
       * null when n is too small to show.
       */
      rate: number | null;
    };
  }[];
}
export interface ScoreboardQuery {
  /**
   * YYYY, YYYY-MM or YYYY-Qn; this month when absent.
   */
  period?: string;
  ward?: string;
  agency?: string;
  /**
   * Id or name of a field.
   */
  field?: string;
}
/**
 * A paper taken in at a counter.
 */
export interface CounterPaper {
  /**
   * Id of the paper in the procedure; any other for a paper that it does not list.
   */
  documentId: string;
  /**
   * Required for a paper that the procedure does not list.
   */
  name?: string;
  kind: PaperKind;
  quantity?: number;
  /**
   * `TrangThaiSoHoa`: 0 not scanned, 1 scanned, 2 reused from a paper the centre has, 3 reused from an earlier result.
   */
  digitisation: number;
  /**
   * The scan, uploaded before; with digitisation 1 alone.
   *
   * @maxItems 20
   */
  files?: string[];
  /**
   * With digitisation 2 or 3: id of the file, as `POST /v1/desk/held-papers` gave it.
   */
  reuse?: string;
  unscanned?: Unscanned;
}
/**
 * A paper taken in for what was asked for.
 */
export interface SupplementPaper {
  /**
   * Id of the paper in the procedure; any other for a paper that it does not list.
   */
  documentId: string;
  /**
   * Required for a paper that the procedure does not list.
   */
  name?: string;
  kind: PaperKind;
  quantity?: number;
  /**
   * `TrangThaiSoHoa`: 0 not scanned, 1 scanned, 2 reused from a paper the centre has, 3 reused from an earlier result.
   */
  digitisation: number;
  /**
   * The scan, uploaded before; with digitisation 1 alone.
   *
   * @maxItems 20
   */
  files?: string[];
  /**
   * With digitisation 2 or 3: id of the file, as `POST /v1/desk/held-papers` gave it.
   */
  reuse?: string;
  unscanned?: Unscanned;
  /**
   * Which of the `items` that were asked for it answers, from 0; absent for others.
   */
  item?: number;
}
/**
 * What was asked for and is not brought, and why not.
 */
export interface NotBrought {
  /**
   * Which of the `items`, from 0.
   */
  item: number;
  /**
   * Why it goes on without; the citizen reads it.
   */
  reason: string;
}
/**
 * Who hands a dossier in for the applicant.
 */
export interface Representative {
  name: string;
  personalId?: string;
  phone?: string;
  /**
   * What the authority rests on, such as a power of attorney.
   */
  basis: string;
}
/**
 * A result, with its uploaded files.
 */
export interface ResultPaper {
  name: string;
  /**
   * @minItems 1
   * @maxItems 20
   */
  files: string[];
}
/**
 * The office that took over, when the one that received the dossier has closed.
 */
export interface ServingOffice {
  id: string;
  name: string;
}
/**
 * A line of the desk's list.
 */
export interface DeskDossierSummary {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  procedure: {
    /**
     * Procedure code of the national database, such as 1.001193.
     */
    code: string;
    name: string;
  };
  /**
   * Name, unmasked: the desk is entitled to it.
   */
  applicant: string;
  status: DossierStatus;
  /**
   * An instant, RFC 3339 with an offset.
   */
  submittedAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  dueAt?: string;
  late: boolean;
  /**
   * overdue, due-soon, on-time, waiting (the clock stands), none (ended, or no date); open.
   */
  urgency: string;
  /**
   * The due date crosses days that are not published yet.
   */
  provisional: boolean;
  office?: string;
  servedBy?: ServingOffice;
}
/**
 * A page of results; `next` is absent on the last one.
 */
export interface DeskDossierPage {
  items: DeskDossierSummary[];
  /**
   * Opaque; take it from `next` of the page before.
   */
  next?: string;
  /**
   * All matches, when it is known.
   */
  total?: number;
}
/**
 * A step with who made it and why.
 */
export interface DeskHistoryEntry {
  status: DossierStatus;
  /**
   * The move that led here; `file` for the first.
   */
  move: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  at: string;
  actor?: Actor;
  reason?: string;
  /**
   * Internal.
   */
  note?: string;
  /**
   * The appointment, where the step put it off or counted it anew.
   */
  dueAt?: string;
  /**
   * The appointment before that.
   */
  previousDueAt?: string;
  apology?: string;
  /**
   * Everything that was asked for, with a request for supplement.
   */
  items?: SupplementItem[];
  guidance?: string;
  /**
   * Why papers were asked for once more.
   */
  exception?: string;
  /**
   * What the citizen said with it.
   */
  citizenNote?: string;
  handedIn?: HandedIn;
}
/**
 * A dossier as the officer in charge sees it.
 */
export interface DeskDossier {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  procedure: {
    /**
     * Procedure code of the national database, such as 1.001193.
     */
    code: string;
    name: string;
    version: number;
  };
  formVersion: number;
  /**
   * The pinned form definition, to read the answers by.
   */
  form: {
    [k: string]: unknown;
  };
  applicant: {
    name: string;
    personalId?: string;
    phone?: string;
    email?: string;
    address?: string;
  };
  answers: {
    [k: string]: unknown;
  };
  documents: {
    documentId: string;
    name: string;
    files: FileDescription[];
  }[];
  /**
   * What was handed in at a counter, with how often; absent for an online filing.
   */
  papers?: {
    documentId: string;
    name: string;
    /**
     * original, certified-copy, copy or electronic; open.
     */
    kind: string;
    quantity: number;
    /**
     * As in `CounterPaper`; open.
     */
    digitisation: number;
    unscanned?: string;
    /**
     * It came later, as an answer to a request for supplement.
     */
    supplement?: boolean;
  }[];
  /**
   * Sets of papers handed in.
   */
  sets?: number;
  representative?: Representative;
  /**
   * What was decided, as the owner downloads it.
   */
  results: {
    name: string;
    /**
     * An instant, RFC 3339 with an offset.
     */
    at: string;
    files: FileDescription[];
  }[];
  status: DossierStatus;
  /**
   * online, in-person or postal; open.
   */
  channel: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  submittedAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  receivedAt?: string;
  appointment?: Appointment;
  late: boolean;
  /**
   * overdue, due-soon, on-time, waiting (the clock stands), none (ended, or no date); open.
   */
  urgency: string;
  /**
   * Late by the national measure (Decision 766/QĐ-TTg, formula 2.1): after the appointment, or papers asked for twice.
   */
  countedLate: boolean;
  supplementRequests: number;
  office?: string;
  /**
   * The office that decides, when another one received it.
   */
  competentOffice?: string;
  /**
   * When that office received it; its clock.
   */
  competentReceivedAt?: string;
  /**
   * By when the receiving office hands it over (Decree 309/2026, art. 9); until it has arrived.
   */
  handOverBy?: string;
  servedBy?: ServingOffice;
  agency?: string;
  result?: ResultDelivery;
  supplement?: SupplementRequest;
  /**
   * The oldest first.
   */
  payments?: DeskPayment[];
  history: DeskHistoryEntry[];
  /**
   * Moves permitted now.
   */
  moves: string[];
  /**
   * Send it as If-Match: "version" with a move.
   */
  version: number;
}
export interface DeskQuery {
  status?: number;
  /**
   * Code or part of the applicant's name.
   */
  query?: string;
  ward?: string;
  late?: 'true' | 'false';
  urgency?: 'overdue' | 'due-soon' | 'waiting';
  /**
   * Id of the office that received it or decides, also through one that has closed.
   */
  office?: string;
  /**
   * Field of the procedure, by its name.
   */
  field?: string;
  /**
   * Id of an officer: those in which a step is of this one.
   */
  actor?: string;
  /**
   * `due`: what runs first, by the promised date. `newest`: the last filed first.
   */
  sort?: 'due' | 'newest';
  /**
   * Opaque; take it from `next` of the page before.
   */
  cursor?: string;
  limit?: number;
}
export interface DeskCountsQuery {
  /**
   * Id of the office that received it or decides, also through one that has closed.
   */
  office?: string;
  /**
   * Field of the procedure, by its name.
   */
  field?: string;
  /**
   * Id of an officer: those in which a step is of this one.
   */
  actor?: string;
}
/**
 * How many dossiers each part of the queue has.
 */
export interface DeskCounts {
  /**
   * Not ended.
   */
  open: number;
  /**
   * Filed, and nobody has looked at it (status 1).
   */
  new: number;
  overdue: number;
  dueSoon: number;
  /**
   * The clock stands.
   */
  waiting: number;
  /**
   * There is a result, to be collected (status 9).
   */
  ready: number;
  /**
   * Open ones with a step of `actor`.
   */
  mine?: number;
  /**
   * All, by status.
   */
  byStatus: {
    [k: string]: number;
  };
}
/**
 * Asks which papers of a person the centre has for a procedure.
 */
export interface HeldPaperQuery {
  personalId: string;
  /**
   * What is to be filed: papers it does not ask for stay out.
   */
  procedure: string;
  /**
   * A dossier that asks for papers: what it has itself stays out.
   */
  dossier?: string;
  actor: Actor;
}
/**
 * A paper that need not be asked for.
 */
export interface HeldPaper {
  /**
   * The paper of the procedure it can stand for.
   */
  documentId: string;
  /**
   * 2 from a paper, 3 from a result; for `CounterPaper`.
   */
  digitisation: number;
  file: FileDescription;
  /**
   * What it was filed as.
   */
  paper: string;
  procedure: {
    /**
     * Procedure code of the national database, such as 1.001193.
     */
    code: string;
    name: string;
  };
  /**
   * An instant, RFC 3339 with an offset.
   */
  filedAt: string;
}
/**
 * Papers the centre has, the latest first.
 */
export interface HeldPaperList {
  items: HeldPaper[];
}
/**
 * A move of a dossier, in the name of an officer.
 */
export interface DeskMove {
  actor: Actor;
  /**
   * Required to refuse, suspend, extend, withdraw for the citizen, or resume without what was asked for; the citizen reads it.
   */
  reason?: string;
  /**
   * Required to request a supplement: everything that is missing, at once.
   *
   * @minItems 1
   * @maxItems 40
   */
  items?: SupplementItem[];
  guidance?: string;
  /**
   * Why papers are asked for once more; required from the second time on. The citizen reads it, and the national measure counts the dossier as late.
   */
  exception?: string;
  /**
   * With `accept`, or with the first `forward`: id of the office that decides, when it is not the one that received.
   */
  competentOffice?: string;
  /**
   * Where it is forwarded to.
   */
  unit?: string;
  /**
   * The new date, required to extend.
   */
  dueAt?: string;
  /**
   * With `extend`: in your own words; a standard text when absent.
   */
  apology?: string;
  /**
   * What is to be paid, whole đồng; required to request a payment.
   */
  amountVnd?: number;
  /**
   * With `complete` or `return-result`: what the owner downloads.
   *
   * @minItems 1
   * @maxItems 20
   */
  results?: ResultPaper[];
  payment?: PaymentAsked;
  /**
   * With `supplement` or `supplement-part`: what was brought to the counter.
   *
   * @maxItems 60
   */
  papers?: SupplementPaper[];
  /**
   * With `supplement` or `supplement-part`, by field id: what was asked anew, as the citizen says it.
   */
  answers?: {
    [k: string]: unknown;
  };
  /**
   * With `supplement`: what is not brought. Every item is brought or stands here.
   *
   * @maxItems 40
   */
  missing?: NotBrought[];
  /**
   * Internal; never shown to the public.
   */
  note?: string;
}
/**
 * A new version of the form of a procedure.
 */
export interface NewForm {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * A form definition; its version must be the next one.
   */
  definition: {
    [k: string]: unknown;
  };
  actor: Actor;
}
/**
 * A dossier received at a counter, already accepted.
 */
export interface NewDeskDossier {
  /**
   * Procedure code of the national database, such as 1.001193.
   */
  procedure: string;
  /**
   * Version of the form the answers are for.
   */
  formVersion: number;
  /**
   * By field id, as the form defines them.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 60
   */
  documents?: AttachedDocument[];
  /**
   * Office that receives it; the centre when absent.
   */
  office?: string;
  result?: ResultDelivery;
  locale?: string;
  draft?: DraftReference;
  channel: 'in-person' | 'postal';
  actor: Actor;
  /**
   * Id of the office that decides, when it is another one: its time limit runs from when it takes the dossier over.
   */
  competentOffice?: string;
  /**
   * What was handed in, each paper once for each kind. Scans stand here.
   *
   * @maxItems 60
   */
  papers?: CounterPaper[];
  /**
   * How many sets; the receipt leaves room to write it when absent.
   */
  sets?: number;
  representative?: Representative;
}
/**
 * A line of a paper: what, and its value.
 */
export interface PaperFact {
  label: string;
  value: string;
  /**
   * What of a person it is; masked, or left out, for who has proved less.
   */
  personal?: 'name' | 'number' | 'phone' | 'email' | 'address' | 'officer';
  /**
   * What the reader looks for first.
   */
  strong?: boolean;
}
/**
 * A column of a table on a paper.
 */
export interface PaperColumn {
  label: string;
  /**
   * Share of the width, beside those of the others.
   */
  width: number;
  align?: 'start' | 'center' | 'end';
}
/**
 * A place to sign.
 */
export interface PaperSignature {
  role: string;
  hint?: string;
  name?: string;
  /**
   * What of a person it is; masked, or left out, for who has proved less.
   */
  personal?: 'name' | 'number' | 'phone' | 'email' | 'address' | 'officer';
}
/**
 * What a paper says, in Vietnamese; the page and the PDF are made from it.
 */
export interface PaperContent {
  /**
   * 01 to 07, the forms of Circular 03/2025/TT-VPCP, or `acknowledgement` of what was filed online; open.
   */
  kind: string;
  title: string;
  /**
   * The centre.
   */
  issuer: string;
  /**
   * The receiving office or the unit that decided.
   */
  unit?: string;
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code?: string;
  /**
   * The day in the heading.
   */
  day: string;
  blocks: PaperBlock[];
  signatures: PaperSignature[];
  landscape?: boolean;
}
/**
 * A paper as it was issued; it never changes.
 */
export interface Paper {
  /**
   * Code of verification, without hyphens.
   */
  id: string;
  /**
   * 01 to 07, the forms of Circular 03/2025/TT-VPCP, or `acknowledgement` of what was filed online; open.
   */
  kind: string;
  name: LocalizedText;
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  issuedAt: string;
  /**
   * Personal values are masked; then the content is not what the signature names.
   */
  masked: boolean;
  content: PaperContent;
  /**
   * JWS (EdDSA) over the facts of the paper and the SHA-256 of its whole content.
   */
  signature: string;
  /**
   * What the QR symbol says.
   */
  verifyUrl: string;
}
/**
 * A paper that a dossier has.
 */
export interface PaperSummary {
  /**
   * 01 to 07, the forms of Circular 03/2025/TT-VPCP, or `acknowledgement` of what was filed online; open.
   */
  kind: string;
  name: LocalizedText;
  /**
   * The step it tells of.
   */
  sequence: number;
  /**
   * When that step was made.
   */
  at: string;
}
/**
 * The papers of a dossier, in the order of its steps.
 */
export interface PaperList {
  items: PaperSummary[];
}
export interface PaperQuery {
  /**
   * The step it tells of; the last one when absent.
   */
  sequence?: number;
}
export interface RegisterQuery {
  /**
   * A calendar day in Hanoi, YYYY-MM-DD.
   */
  from: string;
  /**
   * Included; at most 31 days.
   */
  to: string;
  /**
   * Id of the receiving office.
   */
  office?: string;
}
/**
 * What the code on a paper shows: nothing personal.
 */
export interface PaperCheck {
  id: string;
  /**
   * 01 to 07, the forms of Circular 03/2025/TT-VPCP, or `acknowledgement` of what was filed online; open.
   */
  kind: string;
  name: LocalizedText;
  /**
   * It is kept here as it was issued, and its key has not been revoked.
   */
  valid: boolean;
  issuer: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  issuedAt: string;
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  receivedAt?: string;
  /**
   * As the paper says; the status says what holds now.
   */
  dueAt?: string;
  provisional?: boolean;
  /**
   * The JWS on the paper.
   */
  signature: string;
  status?: PublicStatus;
}
/**
 * A public key (JWK, RFC 8037).
 */
export interface SigningKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
}
/**
 * Keys that papers were, are and will be signed with (JWK Set, RFC 7517).
 */
export interface SigningKeys {
  keys: SigningKey[];
}
/**
 * What a site may do with its key.
 */
export interface Site {
  /**
   * The site as the centre registered it.
   */
  name: string;
  /**
   * Whether it may ask for personal data itself. Else forms stand in a frame of the service, and the routes behind them answer the service’s own origin alone.
   */
  trusted: boolean;
}
export interface SiteQuery {
  /**
   * Publishable key, in the address so that browsers need no preflight request; the header is read as well. Absent: a page of the service itself asks.
   */
  key?: string;
}
/**
 * What the national exchange has of a dossier.
 */
export interface ExchangeEntry {
  /**
   * Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.
   */
  code: string;
  /**
   * waiting, failed (given up until asked for anew) or confirmed; open.
   */
  state: string;
  /**
   * Since when something waits.
   */
  since?: string;
  /**
   * Of the dossier, as it stands here.
   */
  version: number;
  /**
   * Of the last DongBoHoSoMC that was confirmed; 0 for none.
   */
  confirmedVersion: number;
  /**
   * Number of the last step that was confirmed by CapNhatTienDoHoSoMC; 0 for none.
   */
  confirmedStep: number;
  /**
   * Tries since something was confirmed.
   */
  attempts: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  lastAttemptAt?: string;
  /**
   * Of the last try: confirmed, refused, exists, session-expired, unanswered, not-sent.
   */
  outcome?: string;
  /**
   * `error_code` of the other side.
   */
  answerCode?: string;
  /**
   * What the other side said; it may repeat what was sent.
   */
  answer?: string;
}
/**
 * What waits to be told to the national exchange.
 */
export interface ExchangeReport {
  /**
   * Another side is configured.
   */
  connected: boolean;
  /**
   * Our unit there (madonvi).
   */
  unit?: string;
  waiting: number;
  failed: number;
  confirmed: number;
  /**
   * In the state that was asked for; the oldest first.
   */
  items: ExchangeEntry[];
}
export interface ExchangeQuery {
  state?: 'waiting' | 'failed' | 'confirmed';
  limit?: number;
}
/**
 * A notice of a dossier, and what became of it.
 */
export interface NotificationEntry {
  /**
   * Stands in the message itself: a repeat has the same.
   */
  id: string;
  /**
   * What it tells of, such as filed or supplement-requested; open.
   */
  event: string;
  /**
   * The step of the dossier it tells of.
   */
  sequence: number;
  /**
   * `email`, or the id of a configured channel.
   */
  channel: string;
  /**
   * email, sms or app; open.
   */
  kind: string;
  /**
   * Masked; absent when the applicant gave none.
   */
  recipient?: string;
  /**
   * waiting, held (quiet hours), sent, failed, superseded, stopped (by the applicant), not-configured or no-address; open.
   */
  state: string;
  tries: number;
  /**
   * An instant, RFC 3339 with an offset.
   */
  createdAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  lastTryAt?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  nextTryAt?: string;
  /**
   * What the other side said last: a code, never the address or its words.
   */
  outcome?: string;
}
/**
 * The notices of a dossier, the latest first.
 */
export interface NotificationList {
  items: NotificationEntry[];
}
/**
 * Where a partner wants to be told of events.
 */
export interface NewWebhook {
  /**
   * Where events are sent to: https, at a public address.
   */
  url: string;
  /**
   * Types of events; `motcua.dossier.*` takes all that begin so. Empty: all.
   *
   * @maxItems 20
   */
  types?: string[];
  /**
   * For people.
   */
  description?: string;
}
/**
 * Where events are sent to.
 */
export interface Webhook {
  id: string;
  url: string;
  types: string[];
  description?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  createdAt: string;
  /**
   * active, or disabled after it failed for long; open.
   */
  state: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  disabledAt?: string;
  /**
   * Why: `gone` when it answered 410, `failing` when nothing got through; open.
   */
  disabledReason?: string;
}
/**
 * A new webhook with its secret.
 */
export interface CreatedWebhook {
  id: string;
  url: string;
  types: string[];
  description?: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  createdAt: string;
  /**
   * active, or disabled after it failed for long; open.
   */
  state: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  disabledAt?: string;
  /**
   * Why: `gone` when it answered 410, `failing` when nothing got through; open.
   */
  disabledReason?: string;
  /**
   * `whsec_…` of Standard Webhooks. Shown this once; keep it on your server.
   */
  secret: string;
}
/**
 * The webhooks of the key that asks.
 */
export interface WebhookList {
  items: Webhook[];
}
/**
 * Asks for a new secret.
 */
export interface SecretRotation {
  /**
   * How long the old secret signs beside the new one.
   */
  overlapHours?: number;
}
/**
 * The new secret of a webhook.
 */
export interface RotatedSecret {
  /**
   * `whsec_…` of Standard Webhooks. Shown this once; keep it on your server.
   */
  secret: string;
  /**
   * Until then the old one signs, too.
   */
  previousUntil: string;
}
/**
 * One try to deliver.
 */
export interface WebhookAttempt {
  /**
   * An instant, RFC 3339 with an offset.
   */
  at: string;
  /**
   * What was answered, when anything was.
   */
  status?: number;
  /**
   * Why there was no good answer: status, redirect, timeout, private-address, …; open.
   */
  error?: string;
  milliseconds: number;
}
/**
 * An event on its way to a webhook.
 */
export interface WebhookDelivery {
  /**
   * The `webhook-id` of every try.
   */
  id: string;
  /**
   * The `id` in the CloudEvent.
   */
  event: string;
  type: string;
  /**
   * Code of the dossier.
   */
  subject: string;
  /**
   * waiting, delivered or failed; open.
   */
  state: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  createdAt: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  nextTryAt?: string;
  /**
   * The last 20, in their order.
   */
  attempts: WebhookAttempt[];
}
/**
 * A page of results; `next` is absent on the last one.
 */
export interface WebhookDeliveryPage {
  items: WebhookDelivery[];
  /**
   * Opaque; take it from `next` of the page before.
   */
  next?: string;
  /**
   * All matches, when it is known.
   */
  total?: number;
}
export interface WebhookDeliveryQuery {
  /**
   * waiting, delivered or failed.
   */
  state?: string;
  /**
   * Opaque; take it from `next` of the page before.
   */
  cursor?: string;
  limit?: number;
}
/**
 * The body of a delivery: a CloudEvent 1.0.
 */
export interface WebhookEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  /**
   * Code of the dossier.
   */
  subject: string;
  /**
   * An instant, RFC 3339 with an offset.
   */
  time: string;
  datacontenttype: 'application/json';
  /**
   * What happened; nothing personal.
   */
  data: {
    [k: string]: unknown;
  };
}
