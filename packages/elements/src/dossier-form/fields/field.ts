import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CustomField, Field, GroupField, YesNoField } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import { notice } from '../../foundation/problems.js';
import { addressField } from './address.js';
import { documentsField, fileField, takesFiles } from './attached.js';
import { choiceField, choicesField, consentField, yesNoField } from './chosen.js';
import type { FieldContext } from './context.js';
import { computedField } from './computed.js';
import { frameOf, grouped, inSentence, isComputed } from './frame.js';
import { customField, isCustom } from './registered.js';
import { typedField, type TypedField } from './typed.js';

/** A field as it stands; nothing while it is hidden. */
export function fieldTemplate(
  context: FieldContext,
  path: string,
  field: Field,
): TemplateResult | typeof nothing {
  if (!context.session.field(path).visible) return nothing;
  if (context.papers && takesFiles(field)) return context.papers(path, field);
  if (isComputed(field)) return computedField(context, path, field);
  switch (field.type) {
    case 'choice':
      return choiceField(context, path, field);
    case 'choices':
      return choicesField(context, path, field);
    case 'yes-no':
      return yesNoField(context, path, field);
    case 'consent':
      return consentField(context, path, field);
    case 'address':
      return addressField(context, path, field);
    case 'documents':
      return documentsField(context, path, field);
    case 'file':
      return fileField(context, path, field);
    case 'group':
      return groupField(context, path, field);
    case 'heading':
      return html`<h4 class="heading">${textIn(field.label, context.language)}</h4>`;
    case 'note':
      return notice(
        'info',
        textIn(field.label, context.language),
        html`<p class="lines">${textIn(field.text, context.language)}</p>`,
      );
    default:
      return isCustom(field)
        ? (customField(context, path, field) ?? typedIn(context, path, field))
        : typedField(context, path, field);
  }
}

/** A field that nobody draws otherwise is typed in as what its answer is. */
function typedIn(context: FieldContext, path: string, field: CustomField): TemplateResult {
  if (field.answer === 'truth') {
    return yesNoField(context, path, { ...field, type: 'yes-no' } as YesNoField);
  }
  const type = field.answer === 'number' ? 'number' : 'multiline';
  return typedField(context, path, { ...field, type } as TypedField);
}

/** Questions asked once for each item. */
function groupField(context: FieldContext, path: string, field: GroupField): TemplateResult {
  const frame = frameOf(context, path, field);
  const { own, language, removed } = context;
  const label = field.itemLabel ? textIn(field.itemLabel, language) : own.item;
  const value = context.session.field(path).value;
  const items = Array.isArray(value) ? value.length : 0;
  return grouped(
    frame,
    html`${Array.from({ length: items }, (_, index) =>
      guard(context.drawn(`${path}.${index}`), () => itemTemplate(context, path, field, index)),
    )}
    ${
      removed?.path === path
        ? html`<p class="removed" id="removed">
            <span>${own.removed(inSentence(removed.name))}</span>
            <button class="button quiet" type="button" @click=${() => context.takeBack()}>
              ${own.takeBack}
            </button>
          </p>`
        : nothing
    }
    ${
      items < (field.max ?? 50)
        ? html`<div class="actions">
            <button class="button secondary" type="button" @click=${() => context.addItem(path)}>
              ${own.add(inSentence(label))}
            </button>
          </div>`
        : nothing
    }`,
  );
}

function itemTemplate(
  context: FieldContext,
  path: string,
  field: GroupField,
  index: number,
): TemplateResult {
  const { own } = context;
  const name = itemName(context, path, field, index);
  return html`<fieldset class="item" part="item">
    <legend>${name}</legend>
    ${field.fields.map((inner) => fieldTemplate(context, `${path}.${index}.${inner.id}`, inner))}
    <button
      class="button quiet"
      type="button"
      aria-label=${own.removeItem(inSentence(name))}
      @click=${() => context.removeItem(path, index, name)}
    >
      ${own.remove}
    </button>
  </fieldset>`;
}

/** What an item is called: its number, then what its first box says, so that several are told apart. */
export function itemName(
  {
    session,
    own,
    language,
  }: Pick<FieldContext, 'own' | 'language'> & {
    readonly session: Pick<FieldContext['session'], 'field'>;
  },
  path: string,
  { itemLabel, fields }: GroupField,
  index: number,
): string {
  const name = `${itemLabel ? textIn(itemLabel, language) : own.item} ${index + 1}`;
  const [first] = fields.filter(({ type }) => type === 'text');
  const said = first && session.field(`${path}.${index}.${first.id}`).value;
  return typeof said === 'string' ? `${name}: ${said}` : name;
}
