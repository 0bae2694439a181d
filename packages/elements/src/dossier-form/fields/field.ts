import { html, nothing, type TemplateResult } from 'lit';
import type { Field, GroupField } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import { notice } from '../../foundation/problems.js';
import { addressField } from './address.js';
import { documentsField, fileField } from './attached.js';
import { choiceField, choicesField, consentField, yesNoField } from './chosen.js';
import type { FieldContext } from './context.js';
import { frameOf, grouped } from './frame.js';
import { typedField } from './typed.js';

/** A field as it stands; nothing while it is hidden. */
export function fieldTemplate(
  context: FieldContext,
  path: string,
  field: Field,
): TemplateResult | typeof nothing {
  if (!context.session.field(path).visible) return nothing;
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
      return typedField(context, path, field);
  }
}

/** Questions asked once for each item. */
function groupField(context: FieldContext, path: string, field: GroupField): TemplateResult {
  const frame = frameOf(context, path, field);
  const { own, language } = context;
  const label = field.itemLabel ? textIn(field.itemLabel, language) : own.item;
  const value = context.session.field(path).value;
  const items = Array.isArray(value) ? value.length : 0;
  return grouped(
    frame,
    html`${Array.from(
      { length: items },
      (_, index) =>
        html`<fieldset class="item">
          <legend>${label} ${index + 1}</legend>
          ${field.fields.map((inner) => fieldTemplate(context, `${path}.${index}.${inner.id}`, inner))}
          <button
            class="button quiet"
            type="button"
            aria-label=${own.removeItem(`${label} ${index + 1}`)}
            @click=${() => context.removeItem(path, index)}
          >
            ${own.remove}
          </button>
        </fieldset>`,
    )}
    ${
      items < (field.max ?? 50)
        ? html`<div class="actions">
            <button class="button secondary" type="button" @click=${() => context.addItem(path)}>
              ${own.add(label)}
            </button>
          </div>`
        : nothing
    }`,
  );
}
