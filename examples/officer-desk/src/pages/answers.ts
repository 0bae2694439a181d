import type { Field } from '@motcua/forms';
import { formatPhone, formatVnd } from '@motcua/rules';
import { say, told } from '../language.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { shortDay } from './dates.js';
import { decimal } from './words.js';

/** Name of a province or ward by the code that the form kept. */
export type PlaceName = (code: string) => string;

interface ShownPage {
  readonly title: string;
  readonly rows: readonly Html[];
}

/**
 * The answers under the labels of the form they were given to. Files stand with the papers. An answer that the form
 * does not know is shown by its id: nothing that was filed is hidden from the officer.
 */
export function answersByLabel(
  form: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>>,
  placeName: PlaceName,
): Html {
  const pages = formPages(form);
  const known = new Set(pages.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const shown: ShownPage[] = pages.map(({ title, fields }) => ({
    title,
    rows: rows(fields, answers, placeName),
  }));
  const others = Object.entries(answers).filter(([id]) => !known.has(id));
  shown.push({
    title: say().dossier.otherAnswers,
    rows: others.map(([id, answer]) => row(id, plain(answer))),
  });
  return html`${shown
    .filter((page) => page.rows.length > 0)
    .map(
      (page) =>
        html`<section class="answers">
          <h3>${page.title}</h3>
          <dl>${page.rows}</dl>
        </section>`,
    )}`;
}

function rows(
  fields: readonly Field[],
  answers: Readonly<Record<string, unknown>>,
  placeName: PlaceName,
): Html[] {
  return fields.flatMap((field) => {
    const answer = answers[field.id];
    if (answer === undefined || field.type === 'documents' || field.type === 'file') return [];
    return [row(told(field.label) || field.id, shownAnswer(field, answer, placeName))];
  });
}

function row(label: string, shown: Part): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${shown}</dd>
  </div>`;
}

function shownAnswer(field: Field, answer: unknown, placeName: PlaceName): Part {
  switch (field.type) {
    case 'date':
      return shortDay(String(answer));
    case 'money':
      return typeof answer === 'number' ? formatVnd(answer) : plain(answer);
    case 'number':
      // 12.345, but the year 2026 stays 2026.
      return [
        typeof answer === 'number'
          ? decimal(answer, { useGrouping: 'min2', maximumFractionDigits: 10 })
          : plain(answer),
        unit(told(field.unit)),
      ];
    case 'phone':
      return formatPhone(String(answer));
    case 'yes-no':
      return answer === true ? say().dossier.yes : say().dossier.no;
    case 'consent':
      // With the sentence itself, as the paper form has it above the signature.
      return `${answer === true ? say().dossier.agreed : say().dossier.notAgreed}: ${told(field.text)}`;
    case 'choice':
    case 'choices': {
      const chosen = Array.isArray(answer) ? answer.map(String) : [String(answer)];
      return chosen
        .map(
          (value) => told(field.choices.find((choice) => choice.value === value)?.label) || value,
        )
        .join('; ');
    }
    case 'address':
      return isRecord(answer) ? address(answer, placeName) : plain(answer);
    case 'group': {
      if (!Array.isArray(answer)) return plain(answer);
      const name = told(field.itemLabel) || say().dossier.item;
      return answer.map(
        (item: unknown, index) =>
          html`<section class="item">
            <h4>${name} ${index + 1}</h4>
            <dl>${rows(field.fields, isRecord(item) ? item : {}, placeName)}</dl>
          </section>`,
      );
    }
    default:
      return plain(answer);
  }
}

function address(answer: Readonly<Record<string, unknown>>, placeName: PlaceName): string {
  const { street, ward, province } = answer;
  const parts = [
    typeof street === 'string' && street,
    typeof ward === 'string' && placeName(ward),
    typeof province === 'string' && placeName(province),
  ];
  return parts.filter(Boolean).join(', ');
}

function plain(answer: unknown): string {
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}

function unit(name: string): string {
  return name === '' ? '' : ` ${name}`;
}

/** The pages of a definition, read leniently: the service pinned it, but an old one may differ. */
function formPages(
  form: Readonly<Record<string, unknown>>,
): readonly { readonly title: string; readonly fields: readonly Field[] }[] {
  if (!Array.isArray(form.pages)) return [];
  return form.pages.filter(isRecord).map((page) => ({
    title: isRecord(page.title) ? told(page.title) : '',
    fields: Array.isArray(page.fields) ? (page.fields as readonly Field[]) : [],
  }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
