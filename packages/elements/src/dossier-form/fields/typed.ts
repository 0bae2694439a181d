import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatPhone, isIsoDay } from '@motcua/rules';
import type { Field } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import type { FieldContext } from './context.js';
import { frameOf, labelled } from './frame.js';
import { given, type Given } from './given.js';

/** Fields with one box to type in. */
export type TypedField = Extract<
  Field,
  {
    type:
      | 'text'
      | 'multiline'
      | 'number'
      | 'money'
      | 'date'
      | 'personal-id'
      | 'tax-code'
      | 'phone'
      | 'email';
  }
>;

interface Typing {
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email';
  readonly autocomplete?: string;
  readonly spellcheck?: 'false';
  readonly size?: 'short' | 'medium';
}

const typings: Readonly<Record<TypedField['type'], Typing>> = {
  text: {},
  multiline: {},
  number: { inputmode: 'decimal', size: 'short' },
  money: { inputmode: 'numeric', size: 'medium' },
  date: { inputmode: 'numeric', size: 'medium' },
  'personal-id': { inputmode: 'numeric', size: 'medium', spellcheck: 'false' },
  'tax-code': { inputmode: 'numeric', size: 'medium', spellcheck: 'false' },
  phone: { type: 'tel', inputmode: 'tel', size: 'medium' },
  email: { type: 'email', inputmode: 'email', spellcheck: 'false' },
};

/** Digits in groups, as they are read aloud. @param mark between thousands */
const groupings: Readonly<
  Partial<Record<Field['type'], (digits: string, mark: string) => string>>
> = {
  money: (digits, mark) => digits.replace(/\B(?=(\d{3})+$)/g, mark),
  'personal-id': (digits) => digits.replace(/\d{3}(?=\d)/g, '$& '),
};

/** Groups the digits in a box while they are typed; the caret stays behind the digit it stood behind. */
function regroup(
  box: HTMLInputElement | HTMLTextAreaElement,
  type: Field['type'],
  mark: string,
): void {
  const group = groupings[type];
  if (!group) return;
  // To say where the caret stands, a browser may lay the page out.
  const { value, selectionEnd } = box;
  if (/[^\d ]/.test(value.replaceAll(mark, ''))) return;
  const text = group(value.replace(/\D/g, ''), mark);
  if (text === value) return;
  let left = value.slice(0, selectionEnd ?? value.length).replace(/\D/g, '').length;
  let caret = 0;
  while (left > 0 && caret < text.length) if (/\d/.test(text[caret++] ?? '')) left -= 1;
  box.value = text;
  box.setSelectionRange(caret, caret);
}

/** How an answer is shown in its box: dd/mm/yyyy, grouped digits. */
export function shownText(field: Field, value: unknown, own: FieldContext['own']): string {
  if (value === undefined || value === null) return '';
  if (field.type === 'date' && typeof value === 'string' && isIsoDay(value))
    return formatDay(value);
  if (field.type === 'phone' && typeof value === 'string') return formatPhone(value);
  const group = groupings[field.type];
  if (group && /^\d+$/.test(String(value))) return group(String(value), own.thousands);
  if (field.type === 'number' && typeof value === 'number') return own.written(value);
  return String(value);
}

/** The digit keys of many telephones have no slash: `05092026` and `5 9 2026` are days, too. */
function withSlashes(text: string): string {
  return text
    .trim()
    .replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3')
    .replace(/^(\d+)[\s/.-]+(\d+)[\s/.-]+(\d+)$/, '$1/$2/$3');
}

/** A box to type in. */
export function typedField(context: FieldContext, path: string, field: TypedField): TemplateResult {
  const hint = field.type === 'date' ? context.own.dateHint : undefined;
  const frame = frameOf(context, path, field, hint);
  const { id, invalid, required, describedBy, autocomplete } = frame.wiring;
  const { own } = context;
  const shown = (): string => shownText(field, context.session.field(path).value, own);
  const text = context.typing(path) ?? shown();
  const typing = typings[field.type];
  const type = (event: Event): void => {
    const box = event.target as HTMLInputElement | HTMLTextAreaElement;
    regroup(box, field.type, own.thousands);
    const typed = box.value;
    const isDay = field.type === 'date';
    const answer = field.type === 'number' ? own.number(typed) : typed;
    context.type(path, typed, isDay ? withSlashes(typed) : answer);
  };
  const settle = (event: Event): void => {
    context.settle(path);
    // The usual form of what was typed may be what was drawn last, and would not be drawn again.
    const box = event.target as HTMLInputElement | HTMLTextAreaElement;
    box.value = shown();
  };
  const unit =
    field.type === 'money'
      ? '₫'
      : field.type === 'number' && field.unit
        ? textIn(field.unit, context.language)
        : '';
  const isLong = field.type === 'multiline';
  const most = isLong ? 5000 : 500;
  const said: Given = {
    id,
    type: isLong ? nothing : (typing.type ?? 'text'),
    inputmode: typing.inputmode,
    maxlength: isLong || field.type === 'text' ? (field.maxLength ?? most) : 200,
    autocomplete,
    spellcheck: typing.spellcheck,
    'aria-required': required,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    class: `input ${typing.size ?? ''}`,
    oninput: type,
    onchange: settle,
  };
  if (isLong) return labelled(frame, html`<textarea ${given(said, text)}></textarea>`);
  const input = html`<input enterkeyhint="next" ${given(said, text)} />`;
  return labelled(
    frame,
    unit === '' ? input : html`<span class="with-unit">${input}<span>${unit}</span></span>`,
  );
}
