import { html, nothing, type TemplateResult } from 'lit';
import type { AddressAnswer, AddressField } from '@motcua/forms';
import { idOf, type FieldContext } from './context.js';
import { frameOf, grouped, type Frame } from './frame.js';

type Part = keyof AddressAnswer;

/** Stands in the box of the province until something else is typed. */
const HANOI = 'Thành phố Hà Nội';
const tokens = { street: 'address-line1', ward: 'address-level2', province: 'address-level1' };

/** A place in two levels. Wards and provinces are offered by their names of today and of before July 2025. */
export function addressField(
  context: FieldContext,
  path: string,
  field: AddressField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  const answer = typeof value === 'object' ? (value as AddressAnswer) : {};
  const parts: readonly Part[] =
    field.street === false ? ['ward', 'province'] : ['street', 'ward', 'province'];
  const missing = parts.filter((part) => shown(answer, part) === '');
  return grouped(
    frame,
    html`<div class="address">
      ${parts.map((part) =>
        box(context, path, part, answer, frame, missing.length === 0 || missing.includes(part)),
      )}
    </div>`,
  );
}

function box(
  context: FieldContext,
  path: string,
  part: Part,
  answer: AddressAnswer,
  { wiring }: Frame,
  wrong: boolean,
): TemplateResult {
  const id = `${idOf(path)}-${part}`;
  const place = `${path}#${part}`;
  const { own, places, language } = context;
  const typed = context.typing(place);
  const text = typed ?? shown(answer, part);
  // Only Hanoi's wards are known by name.
  const level =
    part === 'province' || (part === 'ward' && [HANOI, ''].includes(shown(answer, 'province')))
      ? part
      : undefined;
  // A list that offers what stands there already would only cover the next control.
  const offers = level && places && places.fullName(level, text) !== text;
  const invalid = wiring.invalid === 'true' && wrong;
  const choose = (name: string): void => {
    context.type(place, name);
    context.settle(place);
  };
  const settle = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    input.value = (level && places?.fullName(level, input.value)) ?? input.value.trim();
    choose(input.value);
  };
  return html`<div class="field ${part}">
    <label class="label" for=${id}>${own[part]}</label>
    <input
      class="input"
      id=${id}
      list=${offers ? `${id}-list` : nothing}
      maxlength="200"
      autocomplete=${context.lasting ? tokens[part] : 'off'}
      enterkeyhint="next"
      aria-required=${wiring.required}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-describedby=${invalid ? wiring.describedBy : nothing}
      .value=${text}
      @input=${(event: Event) => context.type(place, (event.target as HTMLInputElement).value)}
      @change=${settle}
    />
    ${offers ? places.offered(level, text, language, `${id}-list`) : nothing}
    ${level ? places?.renamed(level, typed === undefined ? text : '', language, choose) : nothing}
  </div>`;
}

function shown(answer: AddressAnswer, part: Part): string {
  const untouched = Object.keys(answer).length === 0;
  return answer[part] ?? (part === 'province' && untouched ? HANOI : '');
}

/** The address after one part was typed. Alone, the province that was offered beforehand is no answer. */
export function withPart(
  before: AddressAnswer | undefined,
  part: string,
  text: string,
): AddressAnswer | undefined {
  const known = typeof before === 'object' ? before : undefined;
  const next: AddressAnswer = { ...(known ?? { province: HANOI }), [part]: text };
  const given = next.ward || next.street || (next.province && next.province !== HANOI);
  return given ? next : undefined;
}
