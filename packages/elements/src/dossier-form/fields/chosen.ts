import { html, type TemplateResult } from 'lit';
import type { ChoiceField, ChoicesField, ConsentField, YesNoField } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import type { FieldContext } from './context.js';
import { frameOf, grouped, labelled, type Frame } from './frame.js';

/** More choices than this stand in a list that unfolds. */
const MOST_RADIOS = 6;

/** One of several. */
export function choiceField(
  context: FieldContext,
  path: string,
  field: ChoiceField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  if (field.choices.length <= MOST_RADIOS) {
    return grouped(
      frame,
      html`<div class="choices">
        ${field.choices.map((choice) =>
          radio(
            frame.wiring.id,
            textIn(choice.label, context.language),
            value === choice.value,
            () => context.set(path, choice.value),
          ),
        )}
      </div>`,
      true,
    );
  }
  return labelled(
    frame,
    html`<select
      class="input"
      id=${frame.wiring.id}
      autocomplete=${frame.wiring.autocomplete}
      aria-required=${frame.wiring.required}
      aria-invalid=${frame.wiring.invalid}
      aria-describedby=${frame.wiring.describedBy}
      @change=${(event: Event) => context.set(path, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${value === undefined}>${context.own.choose}</option>
      ${field.choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${value === choice.value}>
            ${textIn(choice.label, context.language)}
          </option>`,
      )}
    </select>`,
  );
}

/** Yes or no; neither is chosen beforehand. */
export function yesNoField(context: FieldContext, path: string, field: YesNoField): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  const answers = [
    [context.own.yes, true],
    [context.own.no, false],
  ] as const;
  return grouped(
    frame,
    html`<div class="choices pair">
      ${answers.map(([label, answer]) =>
        radio(frame.wiring.id, label, value === answer, () => context.set(path, answer)),
      )}
    </div>`,
    true,
  );
}

/** Any of several. */
export function choicesField(
  context: FieldContext,
  path: string,
  field: ChoicesField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : []);
  const toggle = (choice: string) => (event: Event) => {
    const next = new Set(chosen);
    if ((event.target as HTMLInputElement).checked) next.add(choice);
    else next.delete(choice);
    context.set(path, [...next]);
  };
  return grouped(
    frame,
    html`<div class="choices">
      ${field.choices.map((choice) =>
        checkbox(
          textIn(choice.label, context.language),
          chosen.has(choice.value),
          toggle(choice.value),
          frame,
        ),
      )}
    </div>`,
  );
}

/** A box to tick; never ticked beforehand. */
export function consentField(
  context: FieldContext,
  path: string,
  field: ConsentField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  return grouped(
    frame,
    checkbox(
      textIn(field.text, context.language),
      context.session.field(path).value === true,
      (event) => context.set(path, (event.target as HTMLInputElement).checked),
      frame,
    ),
  );
}

function radio(name: string, label: string, chosen: boolean, choose: () => void): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${name} .checked=${chosen} @change=${choose} />
    <span>${label}</span>
  </label>`;
}

function checkbox(
  label: string,
  ticked: boolean,
  change: (event: Event) => void,
  { wiring }: Frame,
): TemplateResult {
  return html`<label class="choice">
    <input type="checkbox" aria-invalid=${wiring.invalid} .checked=${ticked} @change=${change} />
    <span>${label}</span>
  </label>`;
}
