import type { ProcedureWording } from './procedure-wording.js';

/** The national public service portal, where citizens file what the centre does not take. */
export const NATIONAL_PORTAL = 'https://dichvucong.gov.vn';

/** What decides where a procedure is filed. */
export interface FilingFacts {
  readonly filing: { readonly at: string; readonly url?: string | undefined };
  readonly online: boolean;
  readonly agency?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly methods: readonly { readonly channel: string }[];
  /** Which counters take it, where that is known. */
  readonly reception?: { readonly anyOffice: boolean; readonly basis: string } | undefined;
}

/**
 * The one next step. `centre`: filed here. `elsewhere`: filed online at `url`. `counter`: only other ways are published.
 * `unpublished`: no way is; `url` says more, where there is an address.
 */
export type NextStep =
  | { readonly kind: 'centre' }
  | { readonly kind: 'elsewhere'; readonly url: string; readonly onPortal: boolean }
  | { readonly kind: 'counter'; readonly url: string | undefined }
  | { readonly kind: 'unpublished'; readonly url: string | undefined };

/** What to do next with a procedure. */
export function nextStepOf({ filing, online, sourceUrl, methods }: FilingFacts): NextStep {
  if (filing.at === 'centre') return { kind: 'centre' };
  const url = filing.url ?? sourceUrl;
  if (online) {
    const onPortal = filing.at === 'national-portal' || url === undefined;
    return { kind: 'elsewhere', url: url ?? NATIONAL_PORTAL, onPortal };
  }
  return { kind: methods.length > 0 ? 'counter' : 'unpublished', url };
}

/** Why that is the next step, as a sentence. */
export function filingReasonIn(words: ProcedureWording, facts: FilingFacts): string {
  const step = nextStepOf(facts);
  const own = words.filing;
  if (step.kind === 'centre') return own.centre;
  if (step.kind === 'unpublished') return own.unpublished;
  if (step.kind === 'counter') {
    const channels = [...new Set(facts.methods.map(({ channel }) => channel))];
    return own.counter(channels.map((channel) => words.channels[channel] ?? channel).join(', '));
  }
  return own.elsewhere(facts.agency, step.onPortal);
}

/** Which counters take the papers, as a sentence; that it is not published where nobody says so. */
export function receptionIn(words: ProcedureWording, { reception }: FilingFacts): string {
  const own = words.reception;
  if (reception === undefined) return own.unknown;
  if (!reception.anyOffice) return own.bound;
  return reception.basis === 'published' ? own.anyPublished : own.any;
}
