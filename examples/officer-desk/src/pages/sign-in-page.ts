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
  return {
    status: problem?.kind === 'wait' ? 429 : problem?.kind === 'wrong' ? 401 : 200,
    title: 'Đăng nhập',
    body: html`<section class="sign-in">
      <h1>Đăng nhập</h1>
      ${problem && said(problem)}
      <form method="post" action="/dang-nhap" class="stack">
        ${csrfField(csrf)}<input type="hidden" name="tiep" value="${next}" />
        <label>
          Tên đăng nhập
          <input
            name="ten"
            value="${username}"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            required
          />
        </label>
        <label>
          Mật khẩu
          <input name="mat-khau" type="password" autocomplete="current-password" required />
        </label>
        <button class="primary" type="submit">Đăng nhập</button>
      </form>
    </section>`,
  };
}

function said(problem: NonNullable<SignInView['problem']>) {
  switch (problem.kind) {
    case 'wrong':
      return notice(
        'bad',
        'Tên đăng nhập hoặc mật khẩu không đúng.',
        html`<p>Kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi thử lại.</p>`,
      );
    case 'wait':
      return notice(
        'warn',
        'Đã thử sai nhiều lần.',
        html`<p>Vui lòng đợi ${problem.seconds} giây rồi thử lại.</p>`,
      );
    case 'expired':
      return notice('info', 'Phiên làm việc đã kết thúc. Vui lòng đăng nhập lại.');
  }
}
