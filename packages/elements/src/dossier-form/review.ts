import { html, nothing, type TemplateResult } from 'lit';
import { isNote, type Answer, type Field, type FormDefinition, type Page } from '@motcua/forms';
import { withoutBullet } from '@motcua/rules';
import { foreignLang, textIn } from '../foundation/locale.js';
import type { FieldContext } from './fields/context.js';
import { plainText } from './fields/computed.js';
import { itemName } from './fields/field.js';
import { isComputed, message } from './fields/frame.js';
import type { lastVi } from './last-words.vi.js';

/** What answers are shown from. */
export interface AnswerContext extends Pick<
  FieldContext,
  'own' | 'language' | 'files' | 'documents' | 'messages'
> {
  readonly session: Pick<FieldContext['session'], 'field'>;
}

type Edit = (page: string, path: string) => void;

/**
 * All answers by page, each with a way back to its field unless nothing can be changed now.
 * @param level of the headings
 */
export function reviewTemplate(
  context: AnswerContext,
  own: typeof lastVi,
  pages: readonly Page[],
  level: 3 | 4,
  edit?: Edit,
): TemplateResult {
  return html`${pages.map(({ id, title, fields }) => {
    const answers = fields.map((field) =>
      answered(context, own, field.id, field, edit && ((path) => edit(id, path))),
    );
    if (answers.every((answer) => answer === nothing)) return nothing;
    const name = textIn(title, context.language);
    return html`<section class="reviewed" part="answers" aria-labelledby="review-${id}">
      ${level === 3 ? html`<h3 id="review-${id}">${name}</h3>` : html`<h4 id="review-${id}">${name}</h4>`}
      <dl>${answers}</dl>
    </section>`;
  })}`;
}

/** The answers of a filed dossier, as they were given or masked. What is not known of a question is left out. */
export function viewTemplate(
  definition: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
  own: typeof lastVi,
  context: Pick<FieldContext, 'own' | 'language'>,
): TemplateResult {
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? (value as Readonly<Record<string, unknown>>)[key]
            : undefined,
        answers,
      );
  const given: AnswerContext = {
    ...context,
    files: new Map(),
    documents: [],
    messages: () => [],
    session: {
      field: (path) => {
        const value = at(path) as Answer | undefined;
        return { visible: value !== undefined, required: false, value, issues: [] };
      },
    },
  };
  return html`<div class="form" part="view">
    <h2>${textIn(definition.title, context.language)}</h2>
    ${reviewTemplate(given, own, definition.pages, 3)}
  </div>`;
}

function answered(
  context: AnswerContext,
  own: typeof lastVi,
  path: string,
  field: Field,
  edit: ((path: string) => void) | undefined,
): TemplateResult | typeof nothing {
  if (field.type === 'note' || field.type === 'heading') return nothing;
  const { visible, value } = context.session.field(path);
  if (!visible) return nothing;
  const label = textIn(field.label, context.language);
  const change =
    edit && !isComputed(field)
      ? html`<button
          class="button quiet"
          type="button"
          aria-label=${own.editAnswer(label)}
          @click=${() => edit(path)}
        >
          ${own.edit}
        </button>`
      : nothing;
  if (field.type === 'group') {
    const items = Array.isArray(value) ? value.length : 0;
    return html`<dt>${label}</dt>
      <dd class="many">
        ${Array.from(
          { length: items },
          (_, index) =>
            html`<p class="item-name">${itemName(context, path, field, index)}</p>
              <dl>
                ${field.fields.map((inner) =>
                  answered(context, own, `${path}.${index}.${inner.id}`, inner, undefined),
                )}
              </dl>`,
        )}
        ${items === 0 ? html`<span class="soft">${own.notAnswered}</span>` : nothing} ${change}
      </dd>`;
  }
  const text = answerText(context, field, value);
  return html`<dt>${label}</dt>
    <dd>
      <div>
        ${text || html`<span class="soft">${own.notAnswered}</span>`}
        ${context.messages(path, field).map(message)}
      </div>
      ${change}
    </dd>`;
}

/** Types whose answers are no text. */
const READ: ReadonlySet<string> = new Set(['yes-no', 'consent', 'choices', 'file', 'documents']);

/** An answer as a person reads it; empty when there is none. */
function answerText(context: AnswerContext, field: Field, value: unknown): string | TemplateResult {
  if (value === undefined) return '';
  // Masked: there is nothing more to be read from it.
  if (typeof value === 'string' && READ.has(field.type)) return value;
  switch (field.type) {
    case 'file':
      return fileNames(context, value as readonly string[]);
    case 'documents': {
      const given = value as Readonly<Record<string, readonly string[]>>;
      const papers = context.documents
        .flatMap(({ documents }) => documents)
        .filter((it) => !isNote(it));
      // Without the list of papers, as for a dossier of the past, what is known is that they are there.
      if (papers.length === 0) return fileNames(context, Object.values(given).flat());
      return html`<ul class="plain">
        ${papers
          .filter(({ id }) => (given[id]?.length ?? 0) > 0)
          .map(
            ({ id, name }) =>
              html`<li>
                <span lang=${foreignLang(context.language) ?? nothing}>${withoutBullet(name)}</span
                >: ${fileNames(context, given[id] ?? [])}
              </li>`,
          )}
      </ul>`;
    }
    case 'consent':
      // What was declared, as the paper form says it above the signature.
      return html`${plainText(context, field, value)}
        <p class="small">${textIn(field.text, context.language)}</p>`;
    case 'multiline':
      return html`<span class="lines">${String(value)}</span>`;
    default:
      return plainText(context, field, value);
  }
}

/** Names of files; how many there are where they are not known. */
function fileNames({ files, own }: AnswerContext, ids: readonly string[]): string {
  const names = ids.flatMap((id) => files.get(id)?.name ?? []);
  return names.length === ids.length ? names.join('; ') : own.fileCount(ids.length);
}
