import type { RatingScaleId } from '@motcua/rules';
import type { PersonFacts } from '@motcua/contract';
import type { ExchangeSettings } from './exchange/settings.js';

/** A person made up to show what signing in does. */
export interface DemoPerson {
  readonly id: string;
  readonly facts: PersonFacts;
  /** Level of the electronic identity that is acted. */
  readonly assurance: number;
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
  /** The national exchange; absent: this centre takes no part in it. */
  readonly exchange?: ExchangeSettings;
  /** People made up, whom anybody can be. For demonstrations alone; absent: nobody. */
  readonly demoPersons?: readonly DemoPerson[];
}
