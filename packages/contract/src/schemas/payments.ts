import * as z from 'zod';
import { Actor, Day, DossierCode, Instant, LocalizedText, ProcedureCode } from './common.js';

/** Whole đồng; they have no fraction. */
const Vnd = z.number().int().positive().max(Number.MAX_SAFE_INTEGER).describe('Whole đồng.');

export const PaymentItem = z
  .object({
    kind: z
      .string()
      .describe('fee (phí, for a service), levy (lệ phí, of the state) or price (giá); open.'),
    name: z.string().min(1).max(300),
    amountVnd: Vnd,
  })
  .meta({ id: 'PaymentItem', description: 'One thing to pay for.' });

export const PaymentRequest = z
  .object({
    id: z.uuid(),
    purpose: z.string().describe('What is paid, in words of the agency.'),
    amountVnd: Vnd,
    items: z.array(PaymentItem).describe('What it is made of; they add up to the amount.'),
    state: z.string().describe('unpaid, pending, paid, cancelled or refunded; open.'),
    stopsClock: z.boolean().describe('The dossier waits until this is paid.'),
    collect: z
      .string()
      .optional()
      .describe(
        'When it is paid, where the dossier does not wait for it: accepting, supplementing or returning; open.',
      ),
    requestedAt: Instant,
    paidAt: Instant.optional(),
    paidBy: z.string().optional().describe('online, cash or transfer; open.'),
    receiptNumber: z.string().optional(),
    payableOnline: z.boolean().describe('It can be paid now with `POST …/payments`.'),
  })
  .meta({
    id: 'PaymentRequest',
    description: 'Something to pay for a dossier, and where it stands.',
  });

export const NewPayment = z
  .object({
    request: z.uuid().describe('Id of the payment request.'),
    returnUrl: z
      .url()
      .max(1000)
      .optional()
      .describe(
        'Page that the citizen goes back to, on an origin registered with the key or of the service. It is told nothing: ask for the payment.',
      ),
    locale: z.string().max(10).optional().describe('vi when absent.'),
  })
  .meta({ id: 'NewPayment', description: 'The citizen wants to pay a request online.' });

export const BegunPayment = z
  .object({
    id: z.uuid(),
    request: z.uuid(),
    state: z.string().describe('As of `Payment`.'),
    redirectUrl: z.url().describe('Page of the payment platform; send the browser there.'),
    amountVnd: Vnd,
    expiresAt: Instant.describe('Until when the page can be expected to take the payment.'),
  })
  .meta({ id: 'BegunPayment', description: 'An attempt to pay; the platform goes on with it.' });

export const Payment = z
  .object({
    id: z.uuid(),
    state: z
      .string()
      .describe(
        'As the centre knows it from the platform, never from the browser: pending, paid, failed, expired, surplus (paid, but there was nothing to pay any more: it is given back) or refunded; open.',
      ),
    final: z.boolean().describe('Nothing more is expected: stop asking.'),
    checkedAt: Instant.optional().describe('When the platform last said something about it.'),
    request: z.uuid().optional().describe('This and what follows for the holder of the token.'),
    code: DossierCode.optional(),
    amountVnd: Vnd.optional(),
    expiresAt: Instant.optional(),
    paidAt: Instant.optional(),
    receiptNumber: z.string().optional(),
    platformCode: z
      .string()
      .optional()
      .describe('What the platform answered where it did not say that it was paid, as it came.'),
  })
  .meta({
    id: 'Payment',
    description:
      'Where an attempt to pay stands. Its id alone shows the state; the token of the dossier shows the rest.',
  });

/** What the payment platform sends and gets back; its own message shape. */
export const PaymentConfirmation = z
  .record(z.string(), z.unknown())
  .meta({ id: 'PaymentConfirmation', description: 'A message of the payment platform.' });

export const PaymentConfirmed = z
  .object({
    MaLoi: z.string().describe('00 when it was taken; anything else: send it again, or look.'),
    MoTaLoi: z.string(),
    MaDoiTac: z.string(),
    MaThamChieu: z.string(),
    ThoiGianGD: z.string(),
    MaXacThuc: z.string(),
  })
  .meta({ id: 'PaymentConfirmed', description: 'The answer to a message of the platform.' });

const officer = { actor: Actor };
const reason = z.string().min(1).max(2000);

export const PaymentAsked = z
  .object({
    purpose: z.string().min(1).max(300).optional(),
    items: z.array(PaymentItem).min(1).max(20),
  })
  .meta({ id: 'PaymentAsked', description: 'What is to be paid, item by item.' });

export const NewPaymentRequest = z
  .object({
    ...officer,
    ...PaymentAsked.shape,
    collect: z
      .enum(['accepting', 'supplementing', 'returning'])
      .optional()
      .describe(
        'When it is paid (HinhThucThu 1, 2, 4): the dossier goes on meanwhile. Absent: the dossier waits for a payment already, and waits for this one, too.',
      ),
  })
  .meta({ id: 'NewPaymentRequest', description: 'Something more to pay for a dossier.' });

export const CounterPayment = z
  .object({
    ...officer,
    method: z.enum(['cash', 'transfer']),
    receiptNumber: z.string().min(1).max(100).describe('Number of the receipt that was given.'),
    amountVnd: Vnd.describe('What was received; must be what was asked.'),
  })
  .meta({ id: 'CounterPayment', description: 'A request was paid at a counter.' });

export const PaymentCancellation = z
  .object({ ...officer, reason: reason.describe('Why; the citizen may ask.') })
  .meta({ id: 'PaymentCancellation', description: 'A request that is not to be paid.' });

export const RefundAccount = z
  .object({
    number: z.string().min(4).max(40),
    bank: z.string().min(1).max(200),
    holder: z.string().min(1).max(200),
  })
  .meta({ id: 'RefundAccount', description: 'Where money is given back to.' });

export const NewRefund = z
  .object({
    ...officer,
    reason,
    payment: z
      .uuid()
      .optional()
      .describe('Which payment is given back, where a request was paid more than once.'),
    paidBack: z
      .object({ method: z.enum(['cash', 'transfer']), receiptNumber: z.string().min(1).max(100) })
      .optional()
      .describe(
        'It was given back by hand: the only way for what was paid at a counter, and where the platform takes no refunds.',
      ),
    account: RefundAccount.optional().describe('Only where the platform asks for it.'),
  })
  .meta({ id: 'NewRefund', description: 'A payment to give back, all of it.' });

export const Refund = z
  .object({
    id: z.uuid(),
    amountVnd: Vnd,
    reason: z.string(),
    state: z.string().describe('requested, sent (the platform has it), done or refused; open.'),
    requestedAt: Instant,
    by: Actor.optional(),
    doneAt: Instant.optional(),
    platformCode: z.string().optional().describe('What the platform answered, as it came.'),
  })
  .meta({ id: 'Refund', description: 'Money given back, and where it stands.' });

export const DeskPaymentAttempt = z
  .object({
    id: z.uuid(),
    reference: z.string().describe('MaThamChieu.'),
    state: z.string(),
    amountVnd: Vnd,
    beganAt: Instant,
    settledAt: Instant.optional(),
    checkedAt: Instant.optional(),
    platformCode: z.string().optional(),
    transaction: z.string().optional().describe('MaGiaoDich, as the platform says.'),
  })
  .meta({ id: 'DeskPaymentAttempt', description: 'An attempt to pay online.' });

export const DeskPayment = z
  .object({
    ...PaymentRequest.shape,
    by: Actor.optional().describe('Who asked for it.'),
    attempts: z.array(DeskPaymentAttempt),
    refunds: z.array(Refund),
  })
  .meta({ id: 'DeskPayment', description: 'A payment request as the officer in charge sees it.' });

export const ScheduledFee = z
  .object({
    procedure: ProcedureCode,
    case: z.string().optional().describe('The case it holds for; all when absent.'),
    kind: z.string().describe('As of `PaymentItem`.'),
    name: z.string(),
    amountVnd: z.number().int().nonnegative().describe('Whole đồng; 0 is free of charge.'),
    channel: z.string().optional().describe('online, in-person or postal; all when absent; open.'),
    validFrom: Day,
    validTo: Day.optional().describe('Last day.'),
    decision: z.string().describe('Number of the decision that sets it.'),
    source: z.string().optional().describe('Address of its text.'),
  })
  .meta({ id: 'ScheduledFee', description: 'A fee of the dated schedule of the centre.' });

export const ScheduledFeeList = z
  .object({ items: z.array(ScheduledFee), on: Day.describe('The day they hold on.') })
  .meta({ id: 'ScheduledFeeList', description: 'Fees of the schedule in force on a day.' });

export const DeskPaymentList = z
  .object({
    items: z.array(DeskPayment),
    proposal: z
      .array(ScheduledFee)
      .describe('What the fee schedule says for the procedure and the channel, to choose from.'),
  })
  .meta({ id: 'DeskPaymentList', description: 'The payments of a dossier.' });

export const PaymentDifference = z
  .object({
    id: z.uuid(),
    kind: z
      .string()
      .describe(
        'amount-differs, dossier-differs, paid-again, paid-after-end, unknown-reference, refund-refused, not-paid-there; open.',
      ),
    label: LocalizedText,
    reference: z.string().describe('MaThamChieu.'),
    code: DossierCode.optional(),
    request: z.uuid().optional(),
    payment: z.uuid().optional(),
    expectedVnd: z.number().int().optional().describe('What the centre holds.'),
    foundVnd: z.number().int().optional().describe('What the platform says.'),
    platformCode: z.string().optional(),
    foundAt: Instant,
    resolvedAt: Instant.optional(),
    settled: z
      .object({ by: Actor, reason: z.string() })
      .optional()
      .describe('An officer settled it by hand, and said how.'),
  })
  .meta({
    id: 'PaymentDifference',
    description: 'The centre and the platform do not agree; somebody has to look.',
  });

export const PaymentDifferenceList = z
  .object({ items: z.array(PaymentDifference), checkedAt: Instant.optional() })
  .meta({ id: 'PaymentDifferenceList', description: 'What does not agree, the newest first.' });

export const DifferenceSettlement = z
  .object({ ...officer, reason: reason.describe('What was found out and done, and with whom.') })
  .meta({
    id: 'DifferenceSettlement',
    description:
      'Somebody saw to a difference outside the service: nothing is paid or given back by it.',
  });

export const DifferenceQuery = z
  .object({ open: z.enum(['true', 'false']).default('true') })
  .meta({ id: 'DifferenceQuery' });
