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

/**
 * Whether the centre takes the dossier itself or the national portal does. Police, tax, customs, social insurance,
 * army, court and other services run from the top have their own systems behind the portal.
 */
export function defaultFiling(facts: FilingFacts, rules: FilingRules): Filing {
  const agency = fold(facts.agency ?? '');
  const atCentre =
    facts.level.some((level) => rules.centreLevels.includes(level)) &&
    !rules.portalIssuers.some((issuer) => fold(issuer) === fold(facts.issuingAgency ?? '')) &&
    !rules.portalAgencyWords.some((word) => agency.includes(fold(word))) &&
    !facts.fields.some((field) => rules.portalFields.some((other) => fold(other) === fold(field)));
  if (atCentre) return { at: 'centre' };
  return { at: 'national-portal', ...(facts.sourceUrl !== undefined && { url: facts.sourceUrl }) };
}
