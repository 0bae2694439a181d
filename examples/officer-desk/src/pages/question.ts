import type { Field } from '@motcua/forms';
import { say, told } from '../language.js';
import { rowsOf, type CounterForm } from '../counter-form.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { text, texts } from '../move-draft.js';
import type { Fields } from '../move-draft.js';

/** What questions are drawn from. */
export interface Questions {
  readonly form: CounterForm;
  readonly fields: Fields;
  /** By path; empty until the form was sent. */
  readonly problems: ReadonlyMap<string, string>;
}

/** The questions of a form, one after the other, each under its label. Hidden ones are there for the script to show. */
export function questions(list: readonly Field[], view: Questions, prefix = ''): readonly Part[] {
  return list.map((field) => question(field, view, `${prefix}${field.id}`));
}

function question(field: Field, view: Questions, path: string): Part {
  if (field.type === 'documents' || field.type === 'file') return undefined;
  const hidden = !view.form.asks(path) && html`hidden`;
  if (field.type === 'heading')
    return html`<h3 data-field="${path}" ${hidden}>${told(field.label)}</h3>`;
  if (field.type === 'note') {
    return html`<p class="soft" data-field="${path}" ${hidden}>${told(field.text)}</p>`;
  }
  if (field.type === 'group') return group(field, view, path, hidden);
  const problem = view.problems.get(path);
  const id = `q-${path}`;
  const label = html`${told(field.label)}
  ${view.form.requires(path) ? html`<span class="must">${say().reception.required}</span>` : ''}`;
  const help = html`${field.help && html`<span class="soft" id="${id}-h">${told(field.help)}</span>`}
  ${problem !== undefined && html`<span class="wrong" id="${id}-e">${problem}</span>`}`;
  const about = html`aria-describedby="${id}-h ${id}-e"
  ${problem !== undefined && html`aria-invalid="true"`}`;
  const shape = 'value' in field && field.value !== undefined ? 'computed' : field.type;
  const isWide = ['multiline', 'address', 'choices', 'consent'].includes(field.type);
  return html`<div
    class="question ${isWide && 'wide'}"
    data-field="${path}"
    id="f-${path}"
    ${hidden}
  >
    ${
      ['choice', 'choices', 'yes-no', 'address', 'consent'].includes(shape)
        ? several(field, view, path, { label, help })
        : html`<label for="${id}">${label}</label>${help}${single(field, view, path, about, shape)}`
    }
  </div>`;
}

function single(
  field: Field,
  { form, fields }: Questions,
  path: string,
  about: Html,
  shape: string,
): Html {
  const id = `q-${path}`;
  const name = `a.${path}`;
  const value = text(fields[name]);
  if (shape === 'computed')
    return html`<output id="${id}" data-computed="${path}">${form.computed(path)}</output>`;
  if (field.type === 'multiline') {
    return html`<textarea id="${id}" name="${name}" rows="3" ${about}>${value}</textarea>`;
  }
  const types: Readonly<Record<string, string>> = { date: 'date', phone: 'tel', email: 'email' };
  const numeric = ['number', 'money', 'personal-id', 'tax-code'].includes(field.type);
  return html`<input
    id="${id}"
    name="${name}"
    type="${types[field.type] ?? 'text'}"
    value="${value}"
    autocomplete="off"
    ${numeric && html`inputmode="numeric"`}
    ${about}
  />`;
}

function several(
  field: Field,
  { fields }: Questions,
  path: string,
  { label, help }: { readonly label: Html; readonly help: Html },
): Part {
  const name = `a.${path}`;
  const chosen = texts(fields[name]);
  const option = (type: string, value: string, shown: string) =>
    html`<label class="option">
      <input
        type="${type}"
        name="${name}"
        value="${value}"
        ${chosen.includes(value) && html`checked`}
      />
      <span>${shown}</span>
    </label>`;
  if (field.type === 'choice' && field.choices.length > 6) {
    return html`<label for="q-${path}">${label}</label>${help}
      <select id="q-${path}" name="${name}">
        <option value=""></option>
        ${field.choices.map(
          ({ value, label: shown }) =>
            html`<option value="${value}" ${chosen.includes(value) && html`selected`}>
              ${told(shown)}
            </option>`,
        )}
      </select>`;
  }
  const inside =
    field.type === 'choice'
      ? field.choices.map((choice) => option('radio', choice.value, told(choice.label)))
      : field.type === 'choices'
        ? field.choices.map((choice) => option('checkbox', choice.value, told(choice.label)))
        : field.type === 'yes-no'
          ? [option('radio', 'co', say().dossier.yes), option('radio', 'khong', say().dossier.no)]
          : field.type === 'consent'
            ? [option('checkbox', 'co', told(field.text))]
            : field.type === 'address'
              ? address(field.street !== false, fields, name)
              : undefined;
  return html`<fieldset>
    <legend>${label}</legend>
    ${help}
    <div class="options">${inside}</div>
  </fieldset>`;
}

function address(street: boolean, fields: Fields, name: string): Html {
  const words = say().reception;
  const part = (key: string, label: string, list: string, otherwise: string) =>
    html`<label>
      ${label}
      <input
        name="${name}.${key}"
        value="${fields[`${name}.${key}`] === undefined ? otherwise : text(fields[`${name}.${key}`])}"
        autocomplete="off"
        ${list !== '' && html`list="${list}"`}
      />
    </label>`;
  return html`${street && part('street', words.street, '', '')}
  ${part('ward', words.ward, 'phuong-xa', '')}
  ${part('province', words.province, '', 'Thành phố Hà Nội')}`;
}

function group(
  field: Field & { readonly type: 'group' },
  view: Questions,
  path: string,
  hidden: Part,
): Html {
  const rows = rowsOf(path, view.fields, {
    ...(field.min !== undefined && { min: field.min }),
    required: field.required,
  });
  const item = told(field.itemLabel) || say().reception.item;
  return html`<fieldset class="group" data-field="${path}" id="f-${path}" ${hidden}>
    <legend>${told(field.label)}</legend>
    ${field.help && html`<p class="soft">${told(field.help)}</p>`}
    ${view.problems.has(path) && html`<p class="wrong">${view.problems.get(path)}</p>`}
    ${Array.from(
      { length: rows },
      (_, row) =>
        html`<fieldset class="row">
          <legend>${item} ${row + 1}</legend>
          <div class="questions">${questions(field.fields, view, `${path}.${row}.`)}</div>
        </fieldset>`,
    )}
    <button class="quiet" type="submit" name="viec" value="them:${path}" formnovalidate>
      ${say().reception.add(item)}
    </button>
  </fieldset>`;
}
