import { html, nothing, type TemplateResult } from 'lit';
import { normaliseDossierCode } from '@motcua/rules';
import { badIcon } from '../foundation/icons.js';
import type { vi } from './code-words.vi.js';

/**
 * The field for a dossier code, to stand in a form; read it with {@link readCode}.
 * @param own its words, {@link vi} or their translation
 * @param code what it is filled with
 * @param wrong whether what was sent is no code
 */
export function codeField(
  own: typeof vi,
  code: string,
  wrong: boolean,
  enterKeyHint: 'next' | 'search' = 'search',
): TemplateResult {
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
