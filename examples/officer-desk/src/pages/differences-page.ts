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
          : items.map((one) => difference(one, view))
      }`,
  };
}

function difference(one: PaymentDifference, view: DifferencesView): Html {
  const words = say().differences;
  const draft = view.draft?.id === one.id ? view.draft : undefined;
  const amounts = [
    one.expectedVnd !== undefined && words.expected(formatVnd(one.expectedVnd)),
    one.foundVnd !== undefined && words.found(formatVnd(one.foundVnd)),
  ].filter(Boolean);
  return html`<section class="card" id="cl-${one.id}">
    <h2>${told(one.label)}</h2>
    ${amounts.length > 0 && html`<p class="sentence">${amounts.join(' · ')}</p>`}
    <p class="soft">
      ${words.reference(one.reference)} · ${instant(one.foundAt)}
      ${
        one.code !== undefined &&
        html`· <a href="/ho-so/${encodeURIComponent(one.code)}#phi">${one.code}</a>`
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
