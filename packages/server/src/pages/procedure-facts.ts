import type { Procedure } from '@motcua/contract';
import { amountRemark, timeLimitOf } from '@motcua/rules';
import type { Language } from '../http/language.js';
import { byCase, durationOf, feeNoteOf, feeOf, receptionOf, sameDayNote } from './facts.js';
import { html } from './html.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';

/** Time, fee, agency and result, in one row where there is room. The time is that of the case, where it has its own. */
export function factsOf(language: Language, procedure: Procedure, chosen: string): Html {
  const { procedure: own, notPublished } = wordsOf(language);
  const [result, ...others] = procedure.results;
  const limit = timeLimitOf(procedure, chosen);
  const time = limit.byCase ? byCase(language) : durationOf(limit.timeLimit, language);
  const { fees, agency } = procedure;
  const feeNote = feeNoteOf(procedure, language);
  const feeText = amountRemark(fees, feeOf(fees, language));
  const rows: readonly FactRow[] = [
    {
      label: own.time,
      value: time,
      lang: time === limit.timeLimit?.text ? 'vi' : undefined,
      note: limit.timeLimit?.sameDay === true && sameDayNote(language),
    },
    {
      label: own.fee,
      value: feeOf(fees, language),
      lang: feeOf(fees, language) === fees?.text ? 'vi' : undefined,
      note:
        (feeNote !== undefined || feeText !== undefined) &&
        html`${feeNote} ${feeText !== undefined && html`<span lang="vi">${feeText}</span>`}`,
    },
    { label: own.agency, value: agency, lang: 'vi' },
    {
      label: own.result,
      value: result,
      lang: 'vi',
      note: others.length > 0 && own.more(others.length),
    },
  ];
  return html`<dl class="facts" aria-label="${own.facts}">
    ${rows.map(
      ({ label, value, lang, note }) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="${value === undefined && 'unknown'}">
            <span class="clamp" lang="${value === undefined ? language : (lang ?? language)}"
              >${value ?? notPublished}</span
            >
            ${note && html`<span class="fact-note">${note}</span>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}

interface FactRow {
  readonly label: string;
  readonly value: string | undefined;
  /** Of a published text. */
  readonly lang?: 'vi' | undefined;
  readonly note?: Content;
}

/** Which counters take it, apart from who decides. */
export function whereOf(language: Language, procedure: Procedure): Html {
  const { procedure: own, notPublished } = wordsOf(language);
  const { agency, receivingAddress } = procedure;
  return html`<section class="where" aria-labelledby="where">
    <h2 id="where">${own.where}</h2>
    <dl class="details-list">
      <div>
        <dt>${own.reception}</dt>
        <dd>${receptionOf(procedure, language)}</dd>
      </div>
      ${
        receivingAddress !== undefined &&
        html`<div>
          <dt>${own.address}</dt>
          <dd class="published" lang="vi">${receivingAddress}</dd>
        </div>`
      }
      <div>
        <dt>${own.agency}</dt>
        <dd lang="${agency === undefined ? language : 'vi'}">${agency ?? notPublished}</dd>
      </div>
    </dl>
  </section>`;
}
