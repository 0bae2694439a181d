import type { DeskDossier, DeskPayment } from '@motcua/contract';
import { dossierStatuses, formatVnd } from '@motcua/rules';
import { say } from '../language.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { readPaymentDraft } from '../payment-draft.js';
import type { PaymentAct, PaymentDraft } from '../payment-draft.js';
import { instant } from './dates.js';
import { csrfField, notDone } from './layout.js';

/** What the payments of a dossier show. */
export interface PaymentsView {
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly newKey: () => string;
  /** What the officer typed about money, when it could not be carried out. */
  readonly payment?: PaymentDraft;
  readonly problems?: readonly string[];
}

/** What is to be paid and was, with what an officer can do about it. */
export function payments(view: PaymentsView): Part {
  const { dossier } = view;
  const all = dossier.payments ?? [];
  const isOver = dossierStatuses.some(
    ({ code, terminal }) => terminal && code === dossier.status.code,
  );
  const more = isOver ? undefined : further(view);
  return (
    (all.length > 0 || more !== undefined) &&
    html`<section class="card" id="phi">
      <h2>${say().money.title}</h2>
      ${all.map((payment) => one(payment, view))}
      ${more && html`<div class="money-acts">${more}</div>`}
    </section>`
  );
}

function one(payment: DeskPayment, view: PaymentsView): Html {
  const words = say().money;
  const { purpose, amountVnd, items, state, paidAt, paidBy, receiptNumber, refunds } = payment;
  const isOpen = state === 'unpaid' || state === 'pending';
  const odd = payment.attempts.filter((one) => ['surplus', 'disputed'].includes(one.state));
  const paid = [
    paidBy && words.methods[paidBy],
    receiptNumber && words.receiptNumber(receiptNumber),
    paidAt && instant(paidAt),
  ].filter(Boolean);
  return html`<section class="paper">
    <h3>${purpose} <span class="soft">${words.states[state] ?? state}</span></h3>
    <p>
      <strong>${formatVnd(amountVnd)}</strong>
      ${
        items.length > 1 &&
        html`<span class="soft"
          >(${items.map((item) => `${item.name} ${formatVnd(item.amountVnd)}`).join('; ')})</span
        >`
      }
    </p>
    ${paid.length > 0 && html`<p class="soft">${paid.join(' · ')}</p>`}
    ${refunds.map(
      (refund) =>
        html`<p class="soft">
          ${words.refund(formatVnd(refund.amountVnd))}:
          ${words.refundStates[refund.state] ?? refund.state} · ${refund.reason}
        </p>`,
    )}
    <div class="money-acts">
      ${isOpen && [counter(payment, view), cancellation(payment, view)]}
      ${state === 'paid' && giveBack(payment, view)}
      ${odd.map((attempt) => giveBack(payment, view, attempt))}
    </div>
  </section>`;
}

function counter({ id, amountVnd }: DeskPayment, view: PaymentsView): Html {
  const words = say().money;
  const { draft, form } = formOf(view, 'thu', id);
  return form(
    words.take,
    html`<p>${words.takeExactly} <strong>${formatVnd(amountVnd)}</strong>${words.takeThen}</p>
      <input type="hidden" name="so-tien" value="${amountVnd}" />
      ${method(draft, ['cash', 'transfer'])} ${receipt(draft, words.receipt)}`,
    words.taken,
  );
}

function cancellation({ id }: DeskPayment, view: PaymentsView): Html {
  const { draft, form } = formOf(view, 'huy', id);
  return form(say().money.cancel, reason(draft), say().money.cancelButton);
}

/** All of a payment; of an attempt that is not the one that paid where one is given. */
function giveBack(
  { id, paidBy, amountVnd }: DeskPayment,
  view: PaymentsView,
  attempt?: DeskPayment['attempts'][number],
): Html {
  const words = say().money;
  const { draft, form } = formOf(view, 'hoan', id, attempt?.id);
  const byPlatform = attempt ? attempt.state === 'surplus' : paidBy === 'online';
  const what = attempt?.state === 'disputed' ? words.giveBackDisputed : words.giveBackSurplus;
  return form(
    attempt ? what : words.giveBack,
    html`<p class="soft">
        ${words.giveBackAll(attempt?.state === 'disputed' ? '' : formatVnd(attempt?.amountVnd ?? amountVnd))}
      </p>
      ${attempt && html`<input type="hidden" name="lan-nop" value="${attempt.id}" />`}
      ${method(draft, [...(byPlatform ? ['online'] : []), 'cash', 'transfer'])}
      ${receipt(draft, words.voucher, byPlatform)} ${reason(draft)}`,
    words.giveBack,
  );
}

function further(view: PaymentsView): Html {
  const words = say().money;
  const { draft, form } = formOf(view, 'them', '');
  const waits = view.dossier.status.code === 6;
  const times = [
    ...(waits ? [['', words.whens.now]] : []),
    ['accepting', words.whens.accepting],
    ['supplementing', words.whens.supplementing],
    ['returning', words.whens.returning],
  ] as const;
  return form(
    words.further,
    html`<label>
        ${words.purpose} <span class="soft">${say().optionalRead}</span>
        <input name="noi-dung" value="${draft.purpose}" maxlength="300" autocomplete="off" />
      </label>
      <label>
        ${words.when}
        <select name="thoi-diem">
          ${times.map(([value, name]) => option(value, name, draft.collect))}
        </select>
      </label>
      ${draft.items.map(
        ({ kind, name, amount }, index) =>
          html`<fieldset class="row">
            <legend>${words.item(index + 1)}</legend>
            <label>
              ${words.kind}
              <select name="loai-khoan">
                ${option('fee', words.kinds.fee, kind)} ${option('levy', words.kinds.levy, kind)}
                ${option('price', words.kinds.price, kind)}
              </select>
            </label>
            <label>
              ${words.itemName}
              <input
                name="ten-khoan"
                value="${name}"
                maxlength="300"
                autocomplete="off"
                ${index === 0 && html`required`}
              />
            </label>
            <label>
              ${words.amount}
              <input
                name="tien-khoan"
                value="${amount}"
                inputmode="numeric"
                autocomplete="off"
                ${index === 0 && html`required`}
              />
            </label>
          </fieldset>`,
      )}`,
    words.send,
  );
}

/** The form of an act: what was typed where it was sent before, and the frame around its fields. */
function formOf(
  { dossier, csrf, newKey, payment, problems = [] }: PaymentsView,
  act: PaymentAct,
  request: string,
  attempt = '',
): { draft: PaymentDraft; form: (name: string, fields: Html, button: string) => Html } {
  const isThis = payment?.act === act && payment.request === request && payment.attempt === attempt;
  const draft = isThis ? payment : readPaymentDraft(act, request, { khoa: newKey() });
  const code = encodeURIComponent(dossier.code);
  const place = request === '' ? '' : `/${encodeURIComponent(request)}/${act}`;
  const form = (name: string, fields: Html, button: string): Html =>
    html`<details
      class="move"
      data-in-place
      data-asks="${isThis && problems.length > 0 && 'now'}"
      ${isThis && html`open`}
    >
      <summary><span>${name}</span></summary>
      <form method="post" action="/ho-so/${code}/khoan-nop${place}#phi" class="stack">
        ${isThis && notDone(problems)} ${csrfField(csrf)}
        <input type="hidden" name="khoa" value="${draft.idempotencyKey}" />
        ${fields}
        <button type="submit">${button}</button>
      </form>
    </details>`;
  return { draft, form };
}

function method(draft: PaymentDraft, among: readonly string[]): Html {
  return html`<label>
    ${say().money.method}
    <select name="hinh-thuc">
      ${among.map((value) => option(value, say().money.methods[value] ?? value, draft.method))}
    </select>
  </label>`;
}

function receipt({ receiptNumber }: PaymentDraft, name: string, optional = false): Html {
  return html`<label>
    ${name} ${optional && html`<span class="soft">${say().money.whenInPerson}</span>`}
    <input
      name="so-bien-lai"
      value="${receiptNumber}"
      maxlength="100"
      autocomplete="off"
      ${!optional && html`required`}
    />
  </label>`;
}

function reason({ reason: given }: PaymentDraft): Html {
  return html`<label>
    ${say().reason}
    <textarea name="ly-do" rows="2" maxlength="2000" required>${given}</textarea>
  </label>`;
}

function option(value: string, name: string, chosen: string): Html {
  return html`<option value="${value}" ${value === chosen && html`selected`}>${name}</option>`;
}
