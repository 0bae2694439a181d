import type { DeskDossier } from '@motcua/contract';
import type { Field } from '@motcua/forms';
import type { Told } from './language.js';

/** A question of a form that a citizen can be asked to answer anew. */
export interface AskableField {
  readonly id: string;
  /** In the languages of the form. */
  readonly label: Told;
}

/** What is asked for otherwise: as papers; or is no question. */
const NOT_ASKED: readonly string[] = ['documents', 'file', 'note', 'heading'];

/**
 * The questions that a request for supplement can ask anew, as the service takes them: not who applies, which is
 * corrected at a counter, where somebody looks at the card.
 */
export function askableFields({ form }: Pick<DeskDossier, 'form'>): readonly AskableField[] {
  const identity = new Set(isRecord(form.applicant) ? Object.values(form.applicant) : []);
  const pages = Array.isArray(form.pages) ? form.pages.filter(isRecord) : [];
  return pages
    .flatMap(({ fields }) => (Array.isArray(fields) ? (fields as readonly Field[]) : []))
    .filter(({ id, type }) => !identity.has(id) && !NOT_ASKED.includes(type))
    .map(({ id, label }) => ({ id, label: label ?? { vi: id } }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
