import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView } from '@motcua/contract';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import { problemIs } from '../../foundation/problems.js';
import { removeIcon } from '../../foundation/icons.js';
import type { OpenedHost } from './opened.js';

const words = {
  vi: {
    open: 'Rút hồ sơ',
    title: 'Rút hồ sơ này?',
    then: [
      'Cơ quan dừng giải quyết và không trả kết quả.',
      'Không khôi phục được: muốn làm tiếp, bạn phải nộp hồ sơ mới và thời hạn tính lại từ đầu.',
      'Phí, lệ phí đã nộp có được hoàn hay không là theo quy định của từng loại: hãy hỏi cơ quan giải quyết.',
    ],
    why: 'Vì sao bạn rút?',
    optional: '(không bắt buộc)',
    confirm: 'Rút hồ sơ',
    busy: 'Đang rút…',
    stay: 'Giữ hồ sơ',
    done: 'Đã rút hồ sơ.',
    kept: 'Hồ sơ chưa được rút.',
    late: 'Hồ sơ đã có kết quả hoặc đã kết thúc nên không rút được nữa.',
  },
  en: {
    open: 'Withdraw the dossier',
    title: 'Withdraw this dossier?',
    then: [
      'The authority stops and returns no result.',
      'It cannot be undone: to go on you file a new dossier, and its time starts anew.',
      'Whether fees that were paid are given back depends on the rules for each: ask the authority.',
    ],
    why: 'Why do you withdraw?',
    optional: '(optional)',
    confirm: 'Withdraw',
    busy: 'Withdrawing…',
    stay: 'Keep the dossier',
    done: 'The dossier was withdrawn.',
    kept: 'The dossier was not withdrawn.',
    late: 'The dossier has a result or has ended; it cannot be withdrawn any more.',
  },
} as const;

/** Takes a dossier back, after saying what that means; once, however often it is tried. */
export class Withdrawal {
  readonly #host: OpenedHost;
  #reason = '';
  #busy = false;
  #failure: unknown;
  #isLate = false;
  #attempt: { readonly note: string; readonly key: string } | undefined;

  constructor(host: OpenedHost) {
    this.#host = host;
  }

  /** The button and the question behind it, before there is a decision. */
  template(view: DossierView): TemplateResult | typeof nothing {
    const { language, client } = this.#host;
    const own = words[language];
    if (this.#isLate) return html`<p role="alert">${own.late}</p>`;
    if (view.canWithdraw !== true) return nothing;
    const write = (event: Event): void => {
      this.#reason = (event.target as HTMLTextAreaElement).value;
    };
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#withdraw(view);
    };
    const hold = (event: Event): void => {
      if (this.#busy) event.preventDefault();
    };
    return html`<div class="actions">
        <button class="button quiet withdraw" type="button" @click=${this.#open}>
          ${removeIcon} ${own.open}
        </button>
      </div>
      <dialog id="withdrawal" aria-labelledby="withdrawal-title" @cancel=${hold}>
        <form class="stack" novalidate @submit=${submit}>
          <h3 id="withdrawal-title">${own.title}</h3>
          <ul>
            ${own.then.map((consequence) => html`<li>${consequence}</li>`)}
          </ul>
          <div class="field">
            <label class="label" for="withdrawal-why"
              >${own.why} <span class="optional">${own.optional}</span></label
            >
            <textarea
              class="input"
              id="withdrawal-why"
              maxlength="2000"
              autocomplete="off"
              .value=${this.#reason}
              @input=${write}
            ></textarea>
          </div>
          ${accessProblem(this.#failure, language, { kept: own.kept, centre: client?.baseUrl })}
          <div class="actions">
            <button class="button secondary" type="button" autofocus @click=${this.#close}>
              ${own.stay}
            </button>
            <button class="button danger" aria-busy=${this.#busy ? 'true' : 'false'}>
              ${this.#busy ? own.busy : own.confirm}
            </button>
          </div>
        </form>
      </dialog>`;
  }

  readonly #open = (event: Event): void => {
    this.#failure = undefined;
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLDialogElement>('#withdrawal')?.showModal();
  };

  readonly #close = (event: Event): void => {
    (event.target as Element).closest('dialog')?.close();
  };

  async #withdraw(view: DossierView): Promise<void> {
    const { client, language } = this.#host;
    if (this.#busy || client === undefined) return;
    this.#busy = true;
    this.#failure = undefined;
    this.#host.changed();
    const note = this.#reason.trim().normalize('NFC');
    // The same words again are the same withdrawal.
    if (note !== this.#attempt?.note) this.#attempt = { note, key: newIdempotencyKey() };
    try {
      const after = await new Dossiers(client).withdraw(view.code, note === '' ? {} : { note }, {
        token: view.token,
        idempotencyKey: this.#attempt.key,
      });
      void this.#host.show(after);
      this.#host.announce(words[language].done);
      this.#host.focus('now');
    } catch (error) {
      if (problemIs(error, 'move-not-permitted')) {
        this.#isLate = true;
        this.#host.outdated();
      } else {
        this.#failure = error;
        if (problemIs(error, 'token-invalid')) this.#host.expired();
      }
    } finally {
      this.#busy = false;
      this.#host.changed();
    }
  }
}
