import { html, nothing, type TemplateResult } from 'lit';
import { badIcon } from '../foundation/icons.js';
import type { Language } from '../foundation/locale.js';
import { proofWords } from './proof-words.js';

/**
 * The field for the last four digits, to stand in a form; read it with {@link readLastFour}.
 * @param wrong whether what was sent are not four digits
 */
export function proofField(language: Language, wrong: boolean): TemplateResult {
  const own = proofWords[language];
  return html`<div class="field">
    <label class="label" for="proof">${own.proof}</label>
    <p class="help" id="proof-help">${own.proofHelp}</p>
    ${wrong ? html`<p class="error" id="proof-error">${badIcon}${own.wrongProof}</p>` : nothing}
    <input
      class="input four"
      id="proof"
      name="proof"
      inputmode="numeric"
      maxlength="4"
      autocomplete="off"
      enterkeyhint="go"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${wrong ? 'proof-help proof-error' : 'proof-help'}
    />
  </div>`;
}

/** The digits that were typed; `undefined` when they are not four. */
export function readLastFour(form: HTMLFormElement): string | undefined {
  // Digits as other keyboards write them (１２３４) are digits.
  const text = String(new FormData(form).get('proof') ?? '')
    .trim()
    .normalize('NFKC');
  return /^\d{4}$/.test(text) ? text : undefined;
}
