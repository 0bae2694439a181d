import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../foundation/locale.js';
import { notice, problemIs, problemMessage, problemNotice } from '../foundation/problems.js';
import { proofWords } from './proof-words.js';

/**
 * Says why a dossier was not opened, or why what was to be done with it failed. A wrong proof and an unknown code read
 * the same: which of the two it was is nobody's business.
 * @param options.kept what of the citizen's work is safe
 * @param options.centre address of the service, whose own page may show what this site may not
 */
export function accessProblem(
  error: unknown,
  language: Language,
  options: { readonly kept?: string | undefined; readonly centre: string | undefined },
): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  return html`<div role="alert">${explained(error, language, options)}</div>`;
}

/** This site may not ask for anything personal: where to go on instead. @param centre address of the service */
export function untrusted(language: Language, centre: string): TemplateResult {
  const own = proofWords[language];
  return notice(
    'info',
    own.untrusted,
    html`<p>${own.untrustedMore}</p>
      <a class="button primary" href=${`${centre}/ho-so`}>${own.openCentre}</a>`,
  );
}

function explained(
  error: unknown,
  language: Language,
  { kept, centre }: Parameters<typeof accessProblem>[2],
): TemplateResult {
  const own = proofWords[language];
  if (problemIs(error, 'dossier-not-found')) {
    return notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`);
  }
  if (problemIs(error, 'token-invalid')) {
    return notice('info', own.expired, html`<p>${kept} ${own.expiredMore}</p>`);
  }
  if (problemIs(error, 'site-not-trusted') && centre !== undefined) {
    return untrusted(language, centre);
  }
  return problemNotice(problemMessage(error, language, kept), language);
}
