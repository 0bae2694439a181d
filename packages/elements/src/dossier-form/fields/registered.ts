import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, CustomField } from '@motcua/forms';
import type { Language } from '../../foundation/locale.js';
import type { FieldContext } from './context.js';
import { frameOf, grouped } from './frame.js';

/** Name of a field type of the embedder, as definitions write it: `x-map-point`. */
export type CustomType = CustomField['type'];

/** What a field of the embedder is drawn from. Label, help and messages stand around it already. */
export interface CustomControl {
  readonly field: CustomField;
  /** Id for the control that takes the answer: links of messages lead to it. */
  readonly id: string;
  /** The answer as it is kept; `undefined` when there is none. */
  readonly value: Answer | undefined;
  readonly language: Language;
  readonly required: boolean;
  /** For `aria-invalid` of the control. */
  readonly invalid: boolean;
  /** For `aria-describedby` of the control: ids of help and messages. */
  readonly describedBy: string | undefined;
  /** Takes an answer; `undefined` takes it away. It is kept at once and checked as any other. */
  readonly set: (answer: Answer | undefined) => void;
}

/** How a field type is drawn. */
export interface FieldTypeDefinition {
  /** @returns what Lit renders: a template, a node, a text. Called again after every change. */
  readonly render: (control: CustomControl) => unknown;
  /** The answer as a person reads it in the review; the answer itself when absent. */
  readonly text?: (answer: Answer, field: CustomField, language: Language) => string;
}

interface Registry {
  readonly types: Map<string, FieldTypeDefinition>;
  /** Forms that show a field whose type was not registered yet. */
  readonly waiting: Set<(place: string) => void>;
}

// Files of one page meet here, whichever of them registers.
const KEY = Symbol.for('motcua-field-types');
const page = globalThis as unknown as { [KEY]?: Registry };
const registry: Registry = (page[KEY] ??= { types: new Map(), waiting: new Set() });

/**
 * Registers how fields of a type of your own are drawn, such as `x-map-point`. Forms that are shown already draw them at
 * once. The first registration of a name stays.
 * @throws {TypeError} when the name does not begin with `x-`
 */
export function registerFieldType(type: CustomType, definition: FieldTypeDefinition): void {
  if (!type.startsWith('x-'))
    throw new TypeError(`"${type}": expected a name such as "x-map-point"`);
  if (registry.types.has(type)) return;
  registry.types.set(type, definition);
  for (const redraw of registry.waiting) redraw('');
  registry.waiting.clear();
}

/** A field of the embedder; `undefined` while its type is not registered. */
export function customField(
  context: FieldContext,
  path: string,
  field: CustomField,
): TemplateResult | undefined {
  const type = registry.types.get(field.type);
  if (type === undefined) {
    registry.waiting.add(context.settle);
    return undefined;
  }
  const frame = frameOf(context, path, field);
  const { id, invalid, describedBy } = frame.wiring;
  const { required, value } = context.session.field(path);
  return grouped(
    frame,
    html`<div class="custom" part="custom">
      ${type.render({
        field,
        id: `${id}-control`,
        value,
        language: context.language,
        required,
        invalid: invalid === 'true',
        describedBy: describedBy === nothing ? undefined : String(describedBy),
        set: (answer) => context.set(path, answer),
      })}
    </div>`,
  );
}

/** The answer to a field of the embedder as text. */
export function customText(field: CustomField, answer: Answer, language: Language): string {
  return (
    registry.types.get(field.type)?.text?.(answer, field, language) ?? [answer].flat().join('; ')
  );
}

/** Whether a field is of a type of the embedder. */
export function isCustom(field: { readonly type: string }): field is CustomField {
  return field.type.startsWith('x-');
}
