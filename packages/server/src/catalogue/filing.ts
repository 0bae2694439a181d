import type { Filing } from '@motcua/contract';
import { fold } from '@motcua/search';

/** Where procedures are filed by default: data, in `catalogue/filing.json`. */
export interface FilingRules {
  /** Levels of which a procedure must have one to be filed at the centre. */
  readonly centreLevels: readonly string[];
  /** Issued by one of these: filed on the national portal. */
  readonly portalIssuers: readonly string[];
  /** Carried out by an agency whose name holds one of these words: filed on the national portal. */
  readonly portalAgencyWords: readonly string[];
  /** In one of these fields: filed on the national portal. */
  readonly portalFields: readonly string[];
}

/** What the rules look at. */
export interface FilingFacts {
  readonly level: readonly string[];
  readonly fields: readonly string[];
  readonly agency?: string | undefined;
  readonly issuingAgency?: string | undefined;
  readonly sourceUrl?: string | undefined;
}

/** Decides where a procedure is filed that does not say so itself. */
export class FilingTable {
  readonly #centreLevels: ReadonlySet<string>;
  readonly #issuers: ReadonlySet<string>;
  readonly #fields: ReadonlySet<string>;
  readonly #agencyWords: readonly string[];

  constructor(rules: FilingRules) {
    this.#centreLevels = new Set(rules.centreLevels);
    this.#issuers = new Set(rules.portalIssuers.map(fold));
    this.#fields = new Set(rules.portalFields.map(fold));
    this.#agencyWords = rules.portalAgencyWords.map(fold);
  }

  /**
   * Whether the centre takes the dossier itself or the national portal does. Police, tax, customs, social insurance,
   * army, court and other services run from the top have their own systems behind the portal.
   */
  decide({ level, fields, agency = '', issuingAgency = '', sourceUrl }: FilingFacts): Filing {
    const folded = fold(agency);
    const atCentre =
      level.some((one) => this.#centreLevels.has(one)) &&
      !this.#issuers.has(fold(issuingAgency)) &&
      !this.#agencyWords.some((word) => folded.includes(word)) &&
      !fields.some((field) => this.#fields.has(fold(field)));
    if (atCentre) return { at: 'centre' };
    return { at: 'national-portal', ...(sourceUrl !== undefined && { url: sourceUrl }) };
  }
}
