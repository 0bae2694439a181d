import { say } from '../language.js';
import { html } from '../html.js';
import { csrfField, notice } from './layout.js';
import type { Page } from './layout.js';

/** What the sign-in page shows. */
export interface SignInView {
  readonly csrf: string;
  /** Where to go afterwards. */
  readonly next: string;
  readonly username?: string;
  readonly problem?:
    | { readonly kind: 'wrong' }
    | { readonly kind: 'wait'; readonly seconds: number }
    | { readonly kind: 'expired' };
}

/** Asks who it is. */
export function signInPage({ csrf, next, username = '', problem }: SignInView): Page {
  const words = say().signIn;
  return {
    status: problem?.kind === 'wait' ? 429 : problem?.kind === 'wrong' ? 401 : 200,
    title: words.title,
    body: html`<section class="sign-in">
      <h1>${words.title}</h1>
      ${problem && said(problem)}
      <form method="post" action="/dang-nhap" class="stack">
        ${csrfField(csrf)}<input type="hidden" name="tiep" value="${next}" />
        <label>
          ${words.username}
          <input
            name="ten"
            value="${username}"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
            ${!problem && html`autofocus`}
          />
        </label>
        <label>
          ${words.password}
          <input name="mat-khau" type="password" autocomplete="current-password" required />
        </label>
        <button class="primary" type="submit">${words.title}</button>
      </form>
    </section>`,
  };
}

function said(problem: NonNullable<SignInView['problem']>) {
  const words = say().signIn;
  switch (problem.kind) {
    case 'wrong':
      return notice('bad', words.wrong, html`<p>${words.wrongHint}</p>`);
    case 'wait':
      return notice('warn', words.wait, html`<p>${words.waitHint(problem.seconds)}</p>`);
    case 'expired':
      return notice('info', words.expired);
  }
}
