import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AddressAnswer, AddressField } from '@motcua/forms';
import { idOf, type FieldContext } from './context.js';
import { frameOf, grouped } from './frame.js';

type Part = keyof AddressAnswer;

/** A place in two levels. Hanoi's wards are offered by their names of today and of before July 2025. */
export function addressField(
  context: FieldContext,
  path: string,
  field: AddressField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  const { own } = context;
  const value = context.session.field(path).value as AddressAnswer | undefined;
  const answer: AddressAnswer = typeof value === 'object' ? value : {};
  const list = `${frame.wiring.id}-wards`;
  const inHanoi = (answer.province ?? own.hanoi) === own.hanoi;
  return grouped(
    frame,
    html`<div class="address">
      ${field.street === false ? '' : part(context, path, answer, 'street', own.street, 'address-line1')}
      ${part(context, path, answer, 'ward', own.ward, 'address-level2', inHanoi ? list : '')}
      ${part(context, path, answer, 'province', own.province, 'address-level1')}
      <datalist id=${list}>
        ${context.wards.map(
          (ward) =>
            html`<option
              value=${ward.fullName}
              label=${ward.formerWards.map(({ name }) => name.replace(/^(Phường|Xã) /, '')).join(', ')}
            ></option>`,
        )}
      </datalist>
    </div>`,
  );
}

function part(
  context: FieldContext,
  path: string,
  answer: AddressAnswer,
  name: Part,
  label: string,
  autocomplete: string,
  list = '',
): TemplateResult {
  const id = `${idOf(path)}-${name}`;
  const typing = context.typing(`${path}#${name}`);
  const kept = answer[name] ?? (name === 'province' ? context.own.hanoi : '');
  return html`<div class="field ${name}">
    <label class="label" for=${id}>${label}</label>
    <input
      class="input"
      id=${id}
      list=${list}
      maxlength="200"
      autocomplete=${autocomplete}
      enterkeyhint="next"
      .value=${live(typing ?? kept)}
      @input=${(event: Event) => context.type(`${path}#${name}`, (event.target as HTMLInputElement).value)}
      @change=${() => context.settle(`${path}#${name}`)}
    />
  </div>`;
}

/** The address after one part was typed. Alone, the province that was offered beforehand is no answer. */
export function withPart(
  before: AddressAnswer | undefined,
  part: string,
  text: string,
  hanoi: string,
): AddressAnswer | undefined {
  const next = { province: hanoi, ...before, [part]: text };
  const given = next.ward || next.street || (next.province && next.province !== hanoi);
  return given ? next : undefined;
}
