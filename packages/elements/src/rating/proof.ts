import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { codeField, readCode } from '../dossier-access/code-field.js';
import { en as codeEn } from '../dossier-access/code-words.en.js';
import { vi as codeVi } from '../dossier-access/code-words.vi.js';
import { openDossier } from '../dossier-access/open-dossier.js';
import { proofField, readLastFour } from '../dossier-access/proof-field.js';
import type { Language } from '../foundation/locale.js';
import type { vi } from './messages.vi.js';

export { untrusted } from '../dossier-access/access-problem.js';
export { mayAsk } from '../frame/site.js';

/** What is wrong with what was typed; found when it is sent and never before. */
export interface ProofMistakes {
  readonly code: boolean;
  readonly proof: boolean;
}

/** Asks for code and proof. Loaded only where no token was handed over: a status or a form beside it has one. */
export function proofTemplate(options: {
  readonly language: Language;
  readonly own: typeof vi;
  readonly code: string;
  readonly mistakes: ProofMistakes;
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly problem: unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
}): TemplateResult {
  const { language, own, code, mistakes, busy, problem, onSubmit } = options;
  return html`<form novalidate @submit=${onSubmit}>
    <p>${own.proveIntro}</p>
    ${problem} ${codeField(language === 'vi' ? codeVi : codeEn, code, mistakes.code, 'next')}
    ${proofField(language, mistakes.proof)}
    <div class="actions">
      <button class="button primary" aria-busy=${busy ? 'true' : 'false'}>${own.open}</button>
    </div>
  </form>`;
}

/** What was typed, as a way to open the dossier, or what is wrong with it. */
export function readProof(
  form: HTMLFormElement,
):
  | { readonly mistakes: ProofMistakes }
  | { readonly open: (client: Client) => Promise<DossierView> } {
  const code = readCode(form);
  const lastFour = readLastFour(form);
  return code === undefined || lastFour === undefined
    ? { mistakes: { code: code === undefined, proof: lastFour === undefined } }
    : { open: (client) => openDossier(client, code, lastFour) };
}
