import { html, nothing, type TemplateResult } from 'lit';
import { nextStepOf } from '@motcua/rules';
import { arrowIcon, externalIcon } from '../foundation/icons.js';
import { foreignLang } from '../foundation/locale.js';
import { filingReasonOf, notPublished, receptionOf } from '../foundation/procedure-wording.js';
import type { Sheet } from './sections.js';

/** The one next step, with why: file here, or where it must be filed. */
export function actTemplate(
  { procedure, language, messages }: Sheet,
  href: string,
  onStart: (event: MouseEvent) => void,
): TemplateResult {
  const step = nextStepOf(procedure);
  return html`<div class="act" part="act">
    <p>${filingReasonOf(procedure, language)}</p>
    ${
      step.kind === 'centre'
        ? html`<a class="button primary" href=${href} @click=${onStart}
            >${messages.start} ${arrowIcon}</a
          >`
        : step.kind === 'elsewhere'
          ? html`<a class="button primary" href=${step.url} rel="noopener"
                >${step.onPortal ? messages.portal : messages.elsewhere(new URL(step.url).host)}
                ${externalIcon}</a
              >
              ${
                procedure.ownForm
                  ? html`<a class="button secondary" href=${href} @click=${onStart}
                      >${messages.beforehand}</a
                    >`
                  : nothing
              }`
          : nothing
    }
  </div>`;
}

/** Which counters take it, apart from who decides. */
export function whereTemplate({ procedure, language, messages }: Sheet): TemplateResult {
  const { agency, receivingAddress } = procedure;
  const lang = foreignLang(language) ?? nothing;
  return html`<section>
    <h3>${messages.where}</h3>
    <dl class="where">
      <dt>${messages.reception}</dt>
      <dd>${receptionOf(procedure, language)}</dd>
      ${
        receivingAddress === undefined
          ? nothing
          : html`<dt>${messages.receivedAt}</dt>
              <dd class="published" lang=${lang}>${receivingAddress}</dd>`
      }
      <dt>${messages.agency}</dt>
      <dd lang=${agency === undefined ? nothing : lang}>${agency ?? notPublished(language)}</dd>
    </dl>
  </section>`;
}

/** Procedures that may be meant or needed as well. */
export function relatedTemplate(
  { procedure, language, messages }: Sheet,
  hrefOf: (code: string) => string,
  onSelect: (event: MouseEvent, code: string) => void,
): TemplateResult | typeof nothing {
  const { related = [] } = procedure;
  if (related.length === 0) return nothing;
  return html`<section class="related">
    <h3>${messages.related}</h3>
    <ul class="plain" lang=${foreignLang(language) ?? nothing}>
      ${related.map(
        ({ code, name }) =>
          html`<li>
            <a href=${hrefOf(code)} @click=${(event: MouseEvent) => onSelect(event, code)}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
