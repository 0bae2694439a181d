/** Publishable key of a site, `pk_…`; bound to the origins registered with it. */
export const SITE_KEY_HEADER = 'Motcua-Site-Key';
/** Short-lived token of one dossier, from filing it or from a look-up with a proof. */
export const DOSSIER_TOKEN_HEADER = 'Motcua-Dossier-Token';
/** Resume code of one kept draft. */
export const DRAFT_CODE_HEADER = 'Motcua-Draft-Code';
/** Makes a POST safe to repeat: 16 to 100 printable characters, best a UUID. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
/** Answers with this header were stored by an earlier, equal request. */
export const REPLAYED_HEADER = 'Idempotency-Replayed';
/** Id of the officer who reads, percent-encoded: with the GET requests of a desk, for the audit. */
export const ACTOR_HEADER = 'Motcua-Actor';
