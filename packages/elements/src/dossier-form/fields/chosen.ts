import { html, type TemplateResult } from 'lit';
import type { ChoiceField, ChoicesField, ConsentField, YesNoField } from '@motcua/forms';
import { textIn } from '../../foundation/locale.js';
import type { FieldContext } from './context.js';
import { frameOf, grouped, labelled } from './frame.js';
import { given, type Given } from './given.js';
import { listed } from './listed.js';
import { offered } from './offered.js';

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
  const { choices } = field;
  if (choices.length <= MOST_RADIOS) {
    const offer = {
      type: 'radio',
      frame,
      labels: labelsOf(context, choices),
      isChosen: (at: number) => choices[at]?.value === value,
      choose: (at: number) => context.set(path, choices[at]?.value),
    } as const;
    return grouped(frame, offered(offer), 'radios');
  }
  const { id, autocomplete, required, invalid, describedBy } = frame.wiring;
  const said: Given = {
    id,
    autocomplete,
    'aria-required': required,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onchange: (event: Event) => context.set(path, (event.target as HTMLSelectElement).value),
  };
  return labelled(
    frame,
    html`<select
      class="input"
      ${given(said)}
      ${listed(
        [
          ['', context.own.choose],
          ...choices.map(
            ({ value: each, label }) => [each, textIn(label, context.language)] as const,
          ),
        ],
        value,
      )}
    ></select>`,
  );
}

/** Yes or no; neither is chosen beforehand. */
export function yesNoField(context: FieldContext, path: string, field: YesNoField): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  const offer = {
    type: 'radio',
    frame,
    labels: [context.own.yes, context.own.no],
    isChosen: (at: number) => value === (at === 0),
    choose: (at: number) => context.set(path, at === 0),
    pair: true,
  } as const;
  return grouped(frame, offered(offer), 'radios');
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
  const { choices } = field;
  const offer = {
    type: 'checkbox',
    frame,
    labels: labelsOf(context, choices),
    isChosen: (at: number) => chosen.has(choices[at]?.value ?? ''),
    choose: (at: number, ticked: boolean) => {
      const next = new Set(chosen);
      const choice = choices[at]?.value ?? '';
      if (ticked) next.add(choice);
      else next.delete(choice);
      context.set(path, [...next]);
    },
  } as const;
  return grouped(frame, offered(offer), 'flat');
}

/** A box to tick; never ticked beforehand. */
export function consentField(
  context: FieldContext,
  path: string,
  field: ConsentField,
): TemplateResult {
  const frame = frameOf(context, path, field);
  const { value } = context.session.field(path);
  const offer = {
    type: 'checkbox',
    frame,
    labels: [textIn(field.text, context.language)],
    isChosen: () => value === true,
    choose: (_: number, ticked: boolean) => context.set(path, ticked),
  } as const;
  return grouped(frame, offered(offer), 'flat');
}

function labelsOf({ language }: FieldContext, choices: ChoiceField['choices']): readonly string[] {
  return choices.map(({ label }) => textIn(label, language));
}
