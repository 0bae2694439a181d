import type { Instant } from '@motcua/rules';
import type { StoredItem } from './tables.js';

/** What a platform is told to take a payment. Personal values go to the platform alone. */
export interface PaymentOrder {
  /** MaThamChieu: letters and digits only, never used twice. */
  readonly reference: string;
  readonly amountVnd: number;
  readonly at: Instant;
  readonly items: readonly StoredItem[];
  readonly purpose: string;
  readonly dossier: { readonly code: string; readonly agency?: string };
  readonly procedure: { readonly code: string; readonly name: string };
  readonly payer: {
    readonly name: string;
    readonly personalId?: string;
    readonly address?: string;
  };
  /** Page of the centre to which the browser comes back; it says that the centre is asking. */
  readonly returnUrl: string;
  readonly locale: string;
}

/** What a platform says about a payment that was begun. */
export interface PaymentWord {
  readonly reference: string;
  /** paid; not-paid: it will not be by this page; open: the platform does not know the end yet. */
  readonly outcome: 'paid' | 'not-paid' | 'open';
  /**
   * Why it is believed. signature: the platform signed it. facts: it is an answer over the connection to the platform that names
   * this centre, the payment, its amount and a transaction. nothing: it lacks one of these, so that somebody has to look.
   */
  readonly vouchedBy: 'signature' | 'facts' | 'nothing';
  readonly amountVnd?: number;
  /** The dossier that the message names, if it names one. */
  readonly dossierCode?: string;
  /** Code of the answer as it came. Only that of success is known. */
  readonly rawCode: string;
  /** Number of the transaction at the platform. */
  readonly transaction?: string;
}

/** A message that came from a platform, read and found genuine, with what it is answered. */
export interface PlatformMessage {
  readonly word: PaymentWord;
  /** The signed answer: taken, or not and why in a few words. */
  answer(taken: boolean, why: string): Readonly<Record<string, string>>;
}

/** What a platform says to a refund. */
export interface RefundWord {
  /**
   * done: the money is back; sent: the platform is about it; refused: it says that it failed; unclear: another code than
   * success, and no state. To the first message that is a no; to one that only asks again it may mean "busy" or "known".
   * unproven: it says that the money is back, but not of which payment.
   */
  readonly outcome: 'done' | 'sent' | 'refused' | 'unclear' | 'unproven';
  readonly rawCode: string;
}

/** What a platform is told to give a payment back. */
export interface RefundOrder {
  readonly reference: string;
  readonly amountVnd: number;
  /** When the payment was begun. */
  readonly at: Instant;
  /** Names the refund: the same one again is the same refund. */
  readonly refund: string;
  readonly reason: string;
  readonly account?: { readonly number: string; readonly bank: string; readonly holder: string };
}

/**
 * A payment platform. Every call may be repeated: the platform knows a payment by its reference.
 * @throws {PlatformError} from each call, when the platform does not answer as agreed
 */
export interface PaymentProvider {
  /** Names it in addresses and tables. */
  readonly name: string;
  /** Begins a payment. @returns where the browser goes */
  begin(order: PaymentOrder): Promise<{ readonly redirectUrl: string }>;
  /** Reads what the platform sent by itself. @throws {SignatureError} when it is not from the platform */
  readCallback(body: Readonly<Record<string, unknown>>): PlatformMessage;
  /** Asks about a payment. @param at when it was begun */
  query(reference: string, at: Instant): Promise<PaymentWord>;
  /** Gives a payment back, or says how far that is; absent where it takes no refunds. */
  readonly refund?: (order: RefundOrder) => Promise<RefundWord>;
}

/** The platform could not be reached, or answered what was not agreed. Says nothing of what was sent. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  /** The code that it answered, if it did. */
  readonly rawCode: string | undefined;

  constructor(message: string, options: ErrorOptions & { readonly rawCode?: string } = {}) {
    super(message, options);
    this.rawCode = options.rawCode;
  }
}

/** A message is not signed by the platform. Nothing in it may be believed. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}
