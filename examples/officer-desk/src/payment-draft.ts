import type { PaymentItem } from '@motcua/contract';
import { say } from './language.js';
import { text, texts } from './move-draft.js';
import type { Fields } from './move-draft.js';

/** What an officer does about money: takes it, cancels it, gives it back, asks for more. */
export const paymentActs = ['thu', 'huy', 'hoan', 'them'] as const;

/** One of {@link paymentActs}. */
export type PaymentAct = (typeof paymentActs)[number];

/** Rows for what a further request is made of. */
export const ITEM_ROWS = 3;

/** What an officer has typed about money. */
export interface PaymentDraft {
  readonly act: PaymentAct;
  /** The request; empty for a further one. */
  readonly request: string;
  /** Made with the form: a double click sends it again, and it happens once. */
  readonly idempotencyKey: string;
  /** The attempt that is given back, where it is not the one that paid. */
  readonly attempt: string;
  /** cash, transfer, or online: given back by the platform. */
  readonly method: string;
  readonly receiptNumber: string;
  /** Đồng, as the officer saw it. */
  readonly amount: string;
  readonly reason: string;
  readonly purpose: string;
  /** When a further one is paid; empty: the dossier waits for it. */
  readonly collect: string;
  readonly items: readonly {
    readonly kind: string;
    readonly name: string;
    readonly amount: string;
  }[];
}

export function isPaymentAct(act: string): act is PaymentAct {
  return paymentActs.some((known) => known === act);
}

/** Reads a form; of an empty one comes an untouched draft. */
export function readPaymentDraft(act: PaymentAct, request: string, fields: Fields): PaymentDraft {
  const [kinds, names, amounts] = ['loai-khoan', 'ten-khoan', 'tien-khoan'].map((name) =>
    texts(fields[name]),
  );
  return {
    act,
    request,
    idempotencyKey: text(fields.khoa),
    attempt: text(fields['lan-nop']),
    method: text(fields['hinh-thuc']),
    receiptNumber: text(fields['so-bien-lai']),
    amount: text(fields['so-tien']),
    reason: text(fields['ly-do']),
    purpose: text(fields['noi-dung']),
    collect: text(fields['thoi-diem']),
    items: Array.from({ length: ITEM_ROWS }, (_, index) => ({
      kind: kinds?.[index] ?? 'fee',
      name: names?.[index] ?? '',
      amount: amounts?.[index] ?? '',
    })),
  };
}

/** What is missing before it can be sent, in words. */
export function paymentLacks(draft: PaymentDraft): readonly string[] {
  const { act, method, receiptNumber, reason } = draft;
  const words = say().money;
  const problems: string[] = [];
  if (act === 'thu' || act === 'hoan') {
    const ways = act === 'hoan' ? ['cash', 'transfer', 'online'] : ['cash', 'transfer'];
    if (!ways.includes(method)) problems.push(words.lacksMethod);
    if (method !== 'online' && receiptNumber === '') {
      problems.push(words.lacksReceipt);
    }
  }
  if ((act === 'huy' || act === 'hoan') && reason === '') problems.push(words.lacksReason);
  if (act === 'them' && itemsOf(draft) === undefined) {
    problems.push(words.lacksItems);
  }
  return problems;
}

/** What a further request is made of; `undefined` when a row is half written, or none is. */
export function itemsOf({ items }: PaymentDraft): PaymentItem[] | undefined {
  const written = items.filter(({ name, amount }) => name !== '' || amount !== '');
  const read = written.flatMap(({ kind, name, amount }) => {
    const digits = amount.replace(/[\s.đĐ₫]/g, '');
    const isAmount = /^[1-9]\d{0,11}$/.test(digits);
    return name !== '' && isAmount ? [{ kind, name, amountVnd: Number(digits) }] : [];
  });
  return read.length > 0 && read.length === written.length ? read : undefined;
}
