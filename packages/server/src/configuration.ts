import type { RatingScaleId } from '@motcua/rules';
import type { PersonFacts } from '@motcua/contract';
import type { ArchiveSettings } from './archive/service.js';
import type { ExchangeSettings } from './exchange/settings.js';

/** A person made up to show what signing in does. */
export interface DemoPerson {
  readonly id: string;
  readonly facts: PersonFacts;
  /** Level of the electronic identity that is acted. */
  readonly assurance: number;
}

/** The payment platform, as the centre is registered with it. */
export interface PaymentPlatform {
  readonly url: string;
  /** Below `url`, by message. */
  readonly paths: {
    readonly init: string;
    readonly query: string;
    readonly refund: string;
  };
  /** `MaDoiTac`. */
  readonly partner: string;
  /** Signs both ways; never logged. */
  readonly secret: string;
  /** Bearer token of the gateway in front, where there is one. */
  readonly token?: string;
  /** `MaDonVi` and the name of the unit that collects. */
  readonly unit: string;
  readonly unitName: string;
  /** `Ip`: address of this service as the platform knows it. */
  readonly address: string;
  /** Account that is paid to. */
  readonly account?: { readonly number: string; readonly bank: string; readonly holder: string };
  /** It gives money back when told so. */
  readonly refunds: boolean;
  /**
   * Fields that are signed in its answers, in their order, by message, where that was agreed with it: an answer that is not
   * signed so is none. No source publishes them.
   */
  readonly answers?: Partial<Readonly<Record<'init' | 'query' | 'refund', readonly string[]>>>;
}

/** A way to applicants beside e-mail: a gateway that takes signed messages over HTTP. */
export interface NoticeChannel {
  /** Names it in the log of notices. */
  readonly id: string;
  readonly kind: 'sms' | 'app';
  readonly url: string;
  /** `whsec_…`, to sign with (Standard Webhooks). */
  readonly secret: string;
  /** What it is told of; all when absent. */
  readonly events?: readonly string[];
}

/** How this service runs. Read once at start, from the environment; see the docs page "Run the service". */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Origin under which the public reaches the service, without a trailing slash. */
  readonly publicUrl: string;
  /** Absent: the service starts its own PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  /** Uploaded files, the service's own secrets, and its own PostgreSQL when it has one. */
  readonly dataFolder: string;
  /** Root of the identifiers of this centre's agencies, such as H26 (Hanoi). */
  readonly agencyIdentifier: string;
  /** Name of the centre by language. */
  readonly centreName: { readonly vi: string; readonly en: string };
  /** Number to call for help, as people read it; that of the national portal when absent. */
  readonly hotline?: string;
  /**
   * When any reception point takes a procedure: `centre`, all that are filed with the centre (Decree 118/2025, art. 14(2):
   * within the province, whatever the place of residence); `published`, only those whose data says so.
   */
  readonly anyCounter?: 'centre' | 'published';
  /** Largest file, in bytes. */
  readonly maxFileBytes: number;
  /** Most pages of one PDF; 300 when absent. */
  readonly maxPages?: number;
  /** Most that is uploaded in an hour, in MiB: from one address (default 1,024), with one key (default 51,200). */
  readonly uploadQuota?: { readonly address?: number; readonly key?: number };
  /** Requests a minute from one address, by kind. */
  readonly rateLimits: { readonly read: number; readonly write: number; readonly proof: number };
  /** Wrong proofs a day: for one dossier (default 10), from one address (default 100). */
  readonly proofsADay?: { readonly dossier?: number; readonly address?: number };
  /**
   * Working days without a step after which citizens are told that they may well ask, and whom; 0 for never, 5 when absent.
   */
  readonly quietDays?: number;
  /** Believe `X-Forwarded-For` of a proxy in front. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Smaller numbers of ratings hide their rate. */
  readonly minimumRatings: number;
  /** The scale of ratings; five levels when absent. Ratings of another scale stay stored and are not mixed in. */
  readonly ratingScale?: RatingScaleId;
  /**
   * Keys of personal fields and dossier tokens, 32 bytes each in base64: the one to write with first, then older ones
   * to read with, separated by commas. Absent: the file `field-key` in `dataFolder`, made at the first start.
   */
  readonly fieldKey?: string;
  /** Shows made-up sample points, marked as such, until offices are imported. For demonstrations alone. */
  readonly sampleOffices?: boolean;
  /**
   * A suspension (status 8) is an end, as the formulas of Decision 766/QĐ-TTg read it. By default it is a pause that can be
   * resumed, as one-stop systems treat it.
   */
  readonly suspensionEnds?: boolean;
  /** Days a draft is kept at the centre after its last change; 30 when absent. */
  readonly draftDays?: number;
  /** Where fees are paid online; absent: at the counter alone. */
  readonly paymentPlatform?: PaymentPlatform;
  /** SMTP server and sender of mails to applicants. Absent: none are sent, and the log of notices says so. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** Ways to applicants beside e-mail. */
  readonly channels?: readonly NoticeChannel[];
  /** File with the operator's own texts of notices. */
  readonly noticeTexts?: string;
  /** Hours in Hanoi (`HH:mm`) in which only what is urgent is sent; 21:00 to 07:00 when absent. */
  readonly quietHours?: { readonly from: string; readonly to: string } | 'none';
  /** Days after which applicants are reminded of what they were asked for; 5 when absent, 0 never. */
  readonly reminderDays?: number;
  /**
   * Messages to other servers: whether webhooks of partners may lead to addresses that are not public (and by plain HTTP to
   * this machine), for demonstrations and tests; milliseconds until they must have answered, 15,000 when absent.
   */
  readonly hooks?: { readonly toPrivate?: boolean; readonly timeout?: number };
  /** The national exchange; absent: this centre takes no part in it. */
  readonly exchange?: ExchangeSettings;
  /** People made up, whom anybody can be. For demonstrations alone; absent: nobody. */
  readonly demoPersons?: readonly DemoPerson[];
  /** Closed dossiers are exported there by themselves; absent: only by command. */
  readonly archive?: ArchiveSettings;
}
