import type { PaymentDifference, PaymentDifferenceList } from '@motcua/contract';
import { formatVnd } from '@motcua/rules';
import { html } from '../html.js';
import type { Html } from '../html.js';
import { say, told } from '../language.js';
import { instant } from './dates.js';
import { csrfField, notice } from './layout.js';
import type { Page } from './layout.js';

/** What the page of differences shows. */
export interface DifferencesView {
  readonly list: PaymentDifferenceList;
  readonly csrf: string;
  readonly newKey: () => string;
  /** What was typed about one, when it could not be carried out. */
  readonly draft?: { readonly id: string; readonly key: string; readonly reason: string };
  readonly problem?: string;
  readonly done?: boolean;
  readonly status?: number;
}

/** The code of the platform for success. */
const SUCCESS = '00';

/** Where the centre and the payment platform do not agree, each to be settled with a reason. */
export function differencesPage(view: DifferencesView): Page {
  const words = say().differences;
  const { items, checkedAt } = view.list;
  return {
    title: words.title,
    status: view.status,
    script: 'differences',
    body: html`<div class="heading">
        <h1>${words.title}</h1>
        <p class="soft lead">${words.lead}</p>
        ${checkedAt !== undefined && html`<p class="soft">${words.checked(instant(checkedAt))}</p>`}
      </div>
      ${view.done === true && notice('good', words.done)}
      ${
        items.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<div class="stack">${items.map((one) => difference(one, view))}</div>`
      }`,
  };
}

function difference(one: PaymentDifference, view: DifferencesView): Html {
  const words = say().differences;
  const draft = view.draft?.id === one.id ? view.draft : undefined;
  const amounts = amountsOf(one);
  // What the platform says of every success says nothing here.
  const code = one.platformCode === SUCCESS ? undefined : one.platformCode;
  return html`<section class="card" id="cl-${one.id}">
    <h2>${told(one.label)}</h2>
    ${amounts.length > 0 && html`<p class="sentence">${amounts.join(' · ')}</p>`}
    <p class="soft">
      ${words.reference(one.reference)} · ${instant(one.foundAt)}
      ${code !== undefined && html`· ${words.platformCode(code)}`}
      ${
        one.code !== undefined &&
        html`· <a class="code" href="/ho-so/${encodeURIComponent(one.code)}#phi">${one.code}</a>`
      }
    </p>
    <form method="post" action="/doi-soat/${one.id}#cl-${one.id}" class="stack">
      ${draft && view.problem !== undefined && notice('bad', view.problem)} ${csrfField(view.csrf)}
      <input type="hidden" name="khoa" value="${draft?.key ?? view.newKey()}" />
      <label>
        ${words.reason}
        <textarea name="ly-do" rows="2" maxlength="2000" required>${draft?.reason}</textarea>
      </label>
      <button type="submit">${words.settle}</button>
    </form>
  </section>`;
}

/** The amounts on both sides; one where they agree, as the difference is elsewhere then. */
function amountsOf({ expectedVnd, foundVnd }: PaymentDifference): readonly string[] {
  const words = say().differences;
  if (expectedVnd !== undefined && expectedVnd === foundVnd) {
    return [words.amount(formatVnd(expectedVnd))];
  }
  return [
    ...(expectedVnd === undefined ? [] : [words.expected(formatVnd(expectedVnd))]),
    ...(foundVnd === undefined ? [] : [words.found(formatVnd(foundVnd))]),
  ];
}
