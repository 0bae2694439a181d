import { addDays, hanoiDay, hanoiInstant, nextWorkingDay } from '@motcua/rules';
import { calendarInForce } from '../calendar/in-force.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { dossierByCode, stepsOf } from '../dossiers/store.js';
import type { DossierRow, StatusRow } from '../dossiers/tables.js';
import type { OutboxEvent } from '../jobs/relay.js';
import { ratingOf } from '../ratings/store.js';
import { EMAIL, orderedId, reachesOf, stableId } from './channels.js';
import { DELIVER } from './delivery.js';
import { noticeOf, type NoticeEvent } from './events.js';
import {
  dossierById,
  endPlan,
  forgetPlans,
  forgottenPlans,
  insertNotice,
  notePlan,
  subscriptionOf,
} from './store.js';
import type { NoticeState } from './tables.js';

/** Queue of steps that were made: `{ event, code, sequence }`. */
const PLAN = 'notifications.plan';
/** Queue of what is told later, if nothing has happened till then: `{ dossier, sequence, notice }`. */
const REMIND = 'notifications.remind';
/** Days after which a request is called to mind; the law names none. */
const REMINDER_DAYS = 5;
/** Tries of a reminder after the first: for about two days. */
const REMINDER_TRIES = 12;
/** An event that waits to be planned for so long has lost its job, milliseconds. */
const LONG_DUE = 15 * 60_000;
/** What could not be planned for so long is told no more, milliseconds. */
const OF_NO_USE = 30 * 86_400_000;
/** Morning in Hanoi: when reminders go out. */
const MORNING = '09:00';
/** An appointment is not called to mind sooner after the last notice, milliseconds. */
const NOT_SOONER = 20 * 3_600_000;

/** Something happened: a step was made, or a payment. */
type Planned = { readonly event: string; readonly code: string } & (
  { readonly sequence: number } | { readonly payment: PaymentNotice }
);

interface PaymentNotice {
  readonly notice:
    'payment-requested' | 'payment-due' | 'payment-cancelled' | 'paid' | 'surplus' | 'refunded';
  readonly amountVnd: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

interface Reminder {
  readonly dossier: string;
  readonly sequence: number;
  readonly notice: NoticeEvent;
}

/**
 * Makes notices of what happens to dossiers. Planning is a job of its own: what goes wrong in it holds up nobody else who
 * acts on events.
 */
export function planNotices(context: ServiceContext): void {
  const { jobs, db, now } = context;
  jobs.onEvent('notifications', async (tx, event) => {
    const planned = plannedOf(event);
    if (planned === undefined) return;
    const at = now();
    await notePlan(tx, event.id, planned, new Date(at), new Date(at + LONG_DUE));
    await jobs.send(PLAN, planned, { tx, id: orderedId(event.position, 'plan', event.id) });
  });
  jobs.work('notifications.replan', { everyMinutes: 10 }, async () => {
    await forgetPlans(db, new Date(now() - OF_NO_USE));
    await db.transaction(async (tx) => {
      for (const { eventId, plan } of await forgottenPlans(tx, new Date(now()))) {
        await jobs.send(PLAN, plan, { tx, key: eventId });
      }
    });
  });
  jobs.work<Planned>(PLAN, {}, (planned) =>
    db.transaction(async (tx) => {
      await endPlan(tx, planned.event);
      const dossier = await dossierByCode(tx, planned.code);
      if (dossier === undefined) return;
      const steps = await stepsOf(tx, dossier.id);
      if ('payment' in planned) {
        await planPayment(tx, context, dossier, steps, planned.event, planned.payment);
      } else {
        await planStep(tx, context, dossier, steps, planned.event, planned.sequence);
      }
    }),
  );
  jobs.work<Reminder>(REMIND, { retryLimit: REMINDER_TRIES }, ({ dossier: id, sequence, notice }) =>
    db.transaction(async (tx) => {
      const dossier = await dossierById(tx, id);
      // Something has happened since, and was told.
      if (dossier?.version !== sequence) return;
      if (notice === 'rate' && (await ratingOf(tx, id)) !== undefined) return;
      await write(tx, context, dossier, { key: `${id} ${sequence}`, notice, sequence });
    }),
  );
}

function plannedOf({ id, type, subject, data, time }: OutboxEvent): Planned | undefined {
  const payment = paymentNotice(type, data);
  const { amountVnd } = data;
  if (payment !== undefined && typeof amountVnd === 'number') {
    const at = time.getTime();
    return { event: id, code: subject, payment: { notice: payment, amountVnd, at } };
  }
  if (type !== 'motcua.dossier.filed' && type !== 'motcua.dossier.moved') return undefined;
  const { version } = data;
  if (typeof version !== 'number') return undefined;
  return { event: id, code: subject, sequence: version };
}

/** What a payment tells; a request that a step made, or took back, is told of by the step. */
function paymentNotice(
  type: string,
  { stopsClock, step }: OutboxEvent['data'],
): PaymentNotice['notice'] | undefined {
  switch (type) {
    case 'motcua.payment.requested':
      if (stopsClock === false) return 'payment-due';
      return step === false ? 'payment-requested' : undefined;
    case 'motcua.payment.cancelled':
      return step === true ? undefined : 'payment-cancelled';
    case 'motcua.payment.paid':
      return 'paid';
    case 'motcua.payment.surplus':
      return 'surplus';
    case 'motcua.payment.refunded':
      return 'refunded';
    default:
      return undefined;
  }
}

async function planStep(
  tx: Transaction,
  context: ServiceContext,
  dossier: DossierRow,
  steps: readonly StatusRow[],
  key: string,
  sequence: number,
): Promise<void> {
  const at = steps.findIndex((step) => step.sequence === sequence);
  const step = steps[at];
  if (step === undefined) return;
  const notice = noticeOf(step, steps[at - 1], dossier);
  if (notice) await write(tx, context, dossier, { key, notice, sequence });
  await planReminder(tx, context, dossier, step);
}

async function planPayment(
  tx: Transaction,
  context: ServiceContext,
  dossier: DossierRow,
  steps: readonly StatusRow[],
  key: string,
  { notice, amountVnd, at: paidAt }: PaymentNotice,
): Promise<void> {
  // Who waited for the payment and goes on with it, or without it, is told of both by the step.
  const isTold = steps.some(({ move, at }) => move === 'resume' && at.getTime() === paidAt);
  if ((notice === 'paid' || notice === 'payment-cancelled') && isTold) return;
  await write(tx, context, dossier, { key, notice, sequence: dossier.version, amountVnd });
}

/** Writes a notice for each channel, and a job for each that can be sent. */
async function write(
  tx: Transaction,
  { configuration, secrets, jobs, now }: ServiceContext,
  dossier: DossierRow,
  what: {
    readonly key: string;
    readonly notice: NoticeEvent;
    readonly sequence: number;
    readonly amountVnd?: number;
  },
): Promise<void> {
  const createdAt = new Date(now());
  for (const reach of reachesOf(configuration, secrets, dossier, what.notice)) {
    const { channel, kind, address, masked } = reach;
    const { stoppedAt } = await subscriptionOf(tx, dossier.id, channel, createdAt);
    const isMissing = channel === EMAIL && configuration.mail === undefined;
    const state: NoticeState =
      address === undefined
        ? 'no-address'
        : isMissing
          ? 'not-configured'
          : stoppedAt === null
            ? 'waiting'
            : 'stopped';
    const id = stableId(what.key, what.notice, channel);
    const position = await insertNotice(tx, {
      id,
      dossierId: dossier.id,
      event: what.notice,
      sequence: what.sequence,
      channel,
      kind,
      recipient: masked ?? null,
      state,
      amountVnd: what.amountVnd ?? null,
      createdAt,
      nextTryAt: state === 'waiting' ? createdAt : null,
    });
    if (position === undefined || state !== 'waiting') continue;
    await jobs.send(DELIVER, { id }, { tx, key: id, id: orderedId(position, 'deliver', id) });
  }
}

/** What is called to mind later, should nothing happen till then. */
async function planReminder(
  tx: Transaction,
  { jobs, configuration, now }: ServiceContext,
  { id, version, status, dueAt }: DossierRow,
  { at, sequence, move }: StatusRow,
): Promise<void> {
  // A later step plans its own.
  if (version !== sequence) return;
  const day = hanoiDay(at.getTime());
  const { calendar } = await calendarInForce(tx);
  // On days off, over Tết above all, nobody is there to answer.
  const inDays = (days: number): number =>
    hanoiInstant(nextWorkingDay(addDays(day, days), calendar), MORNING);
  const wait = configuration.reminderDays ?? REMINDER_DAYS;
  const plan = async (notice: NoticeEvent, after: number): Promise<void> => {
    const reminder: Reminder = { dossier: id, sequence, notice };
    const job = stableId('remind', id, String(sequence), notice);
    await jobs.send(REMIND, reminder, { tx, id: job, after: new Date(after) });
  };
  if (status === 5 && wait > 0) await plan('remind-supplement', inDays(wait));
  else if (status === 6 && wait > 0) await plan('remind-payment', inDays(wait));
  else if ((status === 2 || status === 4) && dueAt !== null) {
    const dayBefore = addDays(hanoiDay(dueAt.getTime()), -1);
    const after = hanoiInstant(dayBefore, MORNING);
    if (after - now() >= NOT_SOONER) await plan('remind-appointment', after);
  } else if (status === 10 && move === 'return-result') await plan('rate', inDays(1));
}
