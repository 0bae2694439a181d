import { html, nothing, type TemplateResult } from 'lit';
import { normaliseDossierCode } from '@motcua/rules';
import { badIcon } from '../foundation/icons.js';
import type { Language } from '../foundation/locale.js';

const words = {
  vi: {
    code: 'Mã hồ sơ',
    help: 'In trên giấy tiếp nhận và hẹn trả kết quả, ví dụ H26.1-261121-0001.',
    missing: 'Nhập mã hồ sơ.',
  },
  en: {
    code: 'Dossier code',
    help: 'Printed on your receipt, for example H26.1-261121-0001.',
    missing: 'Enter the dossier code.',
  },
} as const;

/**
 * The field for a dossier code, to stand in a form; read it with {@link readCode}.
 * @param code what it is filled with
 * @param wrong whether what was sent is no code
 */
export function codeField(
  language: Language,
  code: string,
  wrong: boolean,
  enterKeyHint: 'next' | 'search' = 'search',
): TemplateResult {
  const own = words[language];
  return html`<div class="field">
    <label class="label" for="code">${own.code}</label>
    <p class="help" id="code-help">${own.help}</p>
    ${wrong ? html`<p class="error" id="code-error">${badIcon}${own.missing}</p>` : nothing}
    <input
      class="input"
      id="code"
      name="code"
      .value=${code}
      maxlength="80"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      enterkeyhint=${enterKeyHint}
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${wrong ? 'code-help code-error' : 'code-help'}
    />
  </div>`;
}

/** The code that was typed, as the service writes it; `undefined` when it can be none. */
export function readCode(form: HTMLFormElement): string | undefined {
  const code = normaliseDossierCode(String(new FormData(form).get('code') ?? ''));
  return code.length < 6 ? undefined : code;
}
