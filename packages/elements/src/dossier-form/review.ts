import { html, nothing, type TemplateResult } from 'lit';
import { isNote, type AddressAnswer, type Answer, type Field, type PageState } from '@motcua/forms';
import { formatVnd, withoutBullet } from '@motcua/rules';
import { textIn } from '../foundation/locale.js';
import type { FieldContext } from './fields/context.js';
import { message } from './fields/frame.js';
import { customText, isCustom } from './fields/registered.js';
import type { lastVi } from './last-words.vi.js';
import { shownText } from './fields/typed.js';

/** All answers by page, each page with a way back to it unless nothing can be changed now. */
export function reviewTemplate(
  context: FieldContext,
  own: typeof lastVi,
  pages: readonly PageState[],
  edit: ((page: string) => void) | undefined,
): TemplateResult {
  const { language } = context;
  return html`<p>${edit ? own.reviewIntro : own.locked}</p>
    ${pages.map(({ id, definition }) => {
      const title = textIn(definition.title, language);
      return html`<section class="reviewed" aria-labelledby="review-${id}">
        <div class="reviewed-head">
          <h4 id="review-${id}">${title}</h4>
          ${
            edit &&
            html`<button
              class="button quiet"
              type="button"
              aria-label=${own.editPage(title)}
              @click=${() => edit(id)}
            >
              ${own.edit}
            </button>`
          }
        </div>
        <dl>${definition.fields.map((field) => answered(context, own, field.id, field))}</dl>
      </section>`;
    })}`;
}

function answered(
  context: FieldContext,
  own: typeof lastVi,
  path: string,
  field: Field,
): TemplateResult | typeof nothing {
  if (field.type === 'note' || field.type === 'heading') return nothing;
  const { visible, value } = context.session.field(path);
  if (!visible) return nothing;
  const label = textIn(field.label, context.language);
  if (field.type === 'group') {
    const items = Array.isArray(value) ? value.length : 0;
    return html`<dt>${label}</dt>
      <dd>
        ${Array.from(
          { length: items },
          (_, index) =>
            html`<dl>
              ${field.fields.map((inner) => answered(context, own, `${path}.${index}.${inner.id}`, inner))}
            </dl>`,
        )}
        ${items === 0 ? html`<span class="soft">${own.notAnswered}</span>` : nothing}
      </dd>`;
  }
  const text = answerText(context, field, value);
  return html`<dt>${label}</dt>
    <dd>
      ${text || html`<span class="soft">${own.notAnswered}</span>`}
      ${context.messages(path, field).map(message)}
    </dd>`;
}

/** An answer as a person reads it; empty when there is none. */
function answerText(context: FieldContext, field: Field, value: unknown): string | TemplateResult {
  if (value === undefined) return '';
  const { own, language, files } = context;
  const named = (choice: unknown): string => {
    const found = 'choices' in field ? field.choices.find((it) => it.value === choice) : undefined;
    return found ? textIn(found.label, language) : String(choice);
  };
  switch (field.type) {
    case 'choice':
      return named(value);
    case 'choices':
      return (value as readonly string[]).map(named).join('; ');
    case 'yes-no':
      return value === true ? own.yes : own.no;
    case 'consent':
      return own.yes;
    case 'money':
      return typeof value === 'number' ? formatVnd(value) : String(value);
    case 'address': {
      const { street, ward, province } = value as AddressAnswer;
      return [street, ward, province].filter(Boolean).join(', ');
    }
    case 'file':
      return (value as readonly string[]).map((id) => files.get(id)?.name ?? id).join('; ');
    case 'documents': {
      const given = value as Readonly<Record<string, readonly string[]>>;
      const papers = context.documents
        .flatMap(({ documents }) => documents)
        .filter((it) => !isNote(it));
      return html`<ul class="plain">
        ${papers
          .filter(({ id }) => (given[id]?.length ?? 0) > 0)
          .map(
            ({ id, name }) =>
              html`<li>
                ${withoutBullet(name)}:
                ${given[id]?.map((file) => files.get(file)?.name ?? file).join('; ')}
              </li>`,
          )}
      </ul>`;
    }
    case 'multiline':
      return html`<span class="lines">${String(value)}</span>`;
    default:
      return isCustom(field)
        ? customText(field, value as Answer, language)
        : shownText(field, value);
  }
}
