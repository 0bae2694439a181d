import { html, type TemplateResult } from 'lit';
import type { AddressAnswer, Answer, Field } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import type { FieldContext } from './context.js';
import { frameOf, labelled } from './frame.js';
import { customText, isCustom } from './registered.js';
import { shownText } from './typed.js';

/** What is worked out from other answers: to be read, never changed. */
export function computedField(context: FieldContext, path: string, field: Field): TemplateResult {
  const frame = frameOf(context, path, field);
  const { id, describedBy } = frame.wiring;
  const { value } = context.session.field(path);
  return labelled(
    frame,
    html`<output class="computed" id=${id} tabindex="-1" aria-describedby=${describedBy}
      >${plainText(context, field, value) || '…'}</output
    >`,
  );
}

/** An answer that is no file as a person reads it; empty when there is none. */
export function plainText(
  { own, language }: Pick<FieldContext, 'own' | 'language'>,
  field: Field,
  value: unknown,
): string {
  if (value === undefined) return '';
  // Masked: there is nothing more to be read from it.
  if (typeof value === 'string' && field.type === 'address') return value;
  const named = (choice: unknown): string => {
    const found = 'choices' in field ? field.choices.find((it) => it.value === choice) : undefined;
    return found ? textIn(found.label, language) : String(choice);
  };
  const unit =
    field.type === 'money'
      ? '₫'
      : field.type === 'number' && field.unit
        ? textIn(field.unit, language)
        : '';
  if (field.type === 'address') {
    const { street, ward, province } = value as AddressAnswer;
    return [street, ward, province].filter(Boolean).join(', ');
  }
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if ('choices' in field) return [value].flat().map(named).join('; ');
  if (isCustom(field)) return customText(field, value as Answer, language);
  const text = shownText(field, value, own);
  // A masked number stands alone.
  return unit && typeof value === 'number' ? `${text}\u00A0${unit}` : text;
}
