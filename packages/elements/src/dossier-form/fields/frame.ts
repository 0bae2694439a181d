import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@motcua/forms';
import { badIcon, warnIcon } from '../../foundation/icons.js';
import { textIn } from '../../foundation/locale.js';
import { idOf, type FieldContext, type FieldMessage } from './context.js';
import { given, type Given } from './given.js';

/** What a control says about itself to a screen reader. */
export interface Wiring {
  readonly id: string;
  readonly invalid: 'true' | 'false';
  readonly required: 'true' | typeof nothing;
  readonly describedBy: string | typeof nothing;
  /** On a computer that others use the browser is to remember nothing. */
  readonly autocomplete: string;
}

/** The parts around a control: what it is called, help, messages. */
export interface Frame {
  readonly wiring: Wiring;
  readonly label: string;
  /** Said behind the label: whether it need not be answered. */
  readonly mark: string;
  readonly help: TemplateResult | typeof nothing;
  readonly messages: TemplateResult | typeof nothing;
}

/** Makes the parts around a control. @param hint said under the label, after the help of the form's author */
export function frameOf(context: FieldContext, path: string, field: Field, hint?: string): Frame {
  const id = idOf(path);
  const found = context.messages(path, field);
  const help = [field.help && textIn(field.help, context.language), hint].filter(Boolean);
  const wrong = found.some(({ severity }) => severity === 'error');
  const described = [help.length > 0 && `${id}-help`, found.length > 0 && `${id}-error`].filter(
    Boolean,
  );
  const { required } = context.session.field(path);
  const { own } = context;
  const mark = isComputed(field)
    ? own.computed
    : context.prefilled(path)
      ? own.prefilled
      : required || field.type === 'group'
        ? ''
        : own.optional;
  return {
    wiring: {
      id,
      invalid: wrong ? 'true' : 'false',
      required: required ? 'true' : nothing,
      describedBy: described.length > 0 ? described.join(' ') : nothing,
      autocomplete: (context.lasting && 'autocomplete' in field && field.autocomplete) || 'off',
    },
    label: textIn(field.label, context.language),
    mark,
    help:
      help.length > 0
        ? html`<div class="help" id="${id}-help">${help.map((text) => html`<p>${text}</p>`)}</div>`
        : nothing,
    messages:
      found.length === 0 ? nothing : html`<div id="${id}-error">${found.map(message)}</div>`,
  };
}

/** Whether a field is worked out from other answers. */
export function isComputed(field: Field): boolean {
  return 'value' in field && field.value !== undefined;
}

/** What begins a label as it stands within a sentence. Abbreviations keep their capitals. */
export function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/** One message at a field. */
export function message({ text, severity }: FieldMessage): TemplateResult {
  return html`<p class=${severity === 'error' ? 'error' : 'error mild'}>
    ${severity === 'error' ? badIcon : warnIcon}<span>${text}</span>
  </p>`;
}

/** A labelled control. */
export function labelled(
  { wiring, label, mark, ...frame }: Frame,
  control: unknown,
): TemplateResult {
  return html`<div class="field flat">
    <label class="label" ${given({ for: wiring.id }, label, mark)}></label>${notes(frame)}${control}
  </div>`;
}

/** Several controls that answer one question: `flat`, when they are choices, or `radios`, of which one is chosen. */
export function grouped(
  { wiring, label, mark, ...frame }: Frame,
  controls: unknown,
  kind?: 'flat' | 'radios',
): TemplateResult {
  const radios = kind === 'radios';
  const said: Given = {
    class: kind ? 'field flat' : 'field',
    id: wiring.id,
    role: radios ? 'radiogroup' : nothing,
    'aria-required': radios ? wiring.required : nothing,
    'aria-invalid': radios ? wiring.invalid : nothing,
    'aria-describedby': wiring.describedBy,
  };
  return html`<fieldset ${given(said)}>
    <legend class="label" ${given({}, label, mark)}></legend>
    ${notes(frame)}${controls}
  </fieldset>`;
}

/** Help and messages: most of the time there is neither. */
function notes({ help, messages }: Pick<Frame, 'help' | 'messages'>): unknown {
  return help === nothing && messages === nothing ? nothing : [help, messages];
}
