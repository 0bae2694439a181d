import { html, nothing, type TemplateResult } from 'lit';
import { normaliseDossierCode } from '@motcua/rules';
import { badIcon } from '../foundation/icons.js';
import type { Language } from '../foundation/locale.js';
import { proofWords } from './proof-words.js';

/** What is wrong with what was typed, found when it is sent and never before. */
export type ProofMistake = 'code' | 'proof';

/** The fields that open a dossier. */
export interface ProofFields {
  readonly language: Language;
  /** Asks for the code; prefilled with this. `undefined`: the code is known and not asked. */
  readonly code?: string;
  /** Asks for the last four digits. */
  readonly proof: boolean;
  readonly mistakes: readonly ProofMistake[];
}

/** The fields, to stand in a form; read them with {@link readProof}. */
export function proofFields(fields: ProofFields): TemplateResult {
  const own = proofWords[fields.language];
  const wrongCode = fields.mistakes.includes('code');
  const wrongProof = fields.mistakes.includes('proof');
  return html`
    ${
      fields.code === undefined
        ? nothing
        : html`<div class="field">
            <label class="label" for="code">${own.code}</label>
            <p class="help" id="code-help">${own.codeHelp}</p>
            ${mistake(wrongCode, 'code-error', own.missingCode)}
            <input
              class="input"
              id="code"
              name="code"
              .value=${fields.code}
              maxlength="80"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              enterkeyhint=${fields.proof ? 'next' : 'search'}
              aria-invalid=${wrongCode ? 'true' : 'false'}
              aria-describedby=${wrongCode ? 'code-help code-error' : 'code-help'}
            />
          </div>`
    }
    ${
      fields.proof
        ? html`<div class="field">
            <label class="label" for="proof">${own.proof}</label>
            <p class="help" id="proof-help">${own.proofHelp}</p>
            ${mistake(wrongProof, 'proof-error', own.wrongProof)}
            <input
              class="input four"
              id="proof"
              name="proof"
              inputmode="numeric"
              maxlength="4"
              autocomplete="off"
              enterkeyhint="go"
              aria-invalid=${wrongProof ? 'true' : 'false'}
              aria-describedby=${wrongProof ? 'proof-help proof-error' : 'proof-help'}
            />
          </div>`
        : nothing
    }
  `;
}

/** What was typed into the fields of a submitted form, and what is wrong with it. */
export function readProof(form: HTMLFormElement): {
  readonly code: string;
  readonly lastFour: string;
  readonly mistakes: readonly ProofMistake[];
} {
  const entries = new FormData(form);
  const text = (name: string): string => String(entries.get(name) ?? '').trim();
  const code = normaliseDossierCode(text('code'));
  // Digits as other keyboards write them (１２３４) are digits.
  const lastFour = text('proof').normalize('NFKC');
  const mistakes: ProofMistake[] = [];
  if (entries.has('code') && code.length < 6) mistakes.push('code');
  if (entries.has('proof') && !/^\d{4}$/.test(lastFour)) mistakes.push('proof');
  return { code, lastFour, mistakes };
}

function mistake(shown: boolean, id: string, text: string): TemplateResult | typeof nothing {
  return shown ? html`<p class="error" id=${id}>${badIcon}${text}</p>` : nothing;
}
