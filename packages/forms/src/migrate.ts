import type { Field, FormDefinition, Localized } from './definition.js';
import { complaints } from './complaints.js';
import { analyse } from './compile.js';
import type { CompiledField, Graph } from './graph.js';
import { isEmpty, isObject, normalise } from './normalise.js';

/** Answers of a draft, as a session or a draft keeps them. */
export type DraftAnswers = Readonly<Record<string, unknown>>;

/** What became of one answer of an older draft that did not stay as it was. */
export interface DraftChange {
  /** Path of the answer in the old draft, `children.0.name`. */
  readonly path: string;
  /**
   * `renamed`: it stands at `to` now. `dropped`: the question is gone. `emptied`: the question stays, but takes no such
   * answer any more: another type, or a choice that is offered no longer.
   */
  readonly kind: 'renamed' | 'dropped' | 'emptied';
  /** Path of the answer now. */
  readonly to?: string;
  /** What was answered, so that nothing typed is lost. */
  readonly value: unknown;
  /** What to tell the citizen. */
  readonly text: Required<Localized>;
}

/** A draft for the newer version of a form. */
export interface MigratedDraft {
  readonly answers: Record<string, unknown>;
  readonly changes: readonly DraftChange[];
}

interface Migration {
  readonly graph: Graph;
  readonly labels: ReadonlyMap<string, Localized>;
  readonly changes: DraftChange[];
}

/**
 * Takes the answers of a draft over into another version of its form. A session of that version starts with them.
 * What a field no longer takes is in `changes` with its value; what it still takes but finds wrong (too long, too early)
 * stays, for the citizen to correct.
 * @param old the version the draft was begun with, or `undefined` when it is not at hand: it only gives names to fields
 * that are gone
 */
export function migrateAnswers(
  old: FormDefinition | undefined,
  definition: FormDefinition,
  answers: DraftAnswers,
): MigratedDraft {
  const labels = new Map<string, Localized>();
  for (const { fields } of old?.pages ?? []) collectLabels(fields, '', labels);
  const migration = { graph: analyse(definition).graph, labels, changes: [] as DraftChange[] };
  const fields = migration.graph.pages.flatMap((page) => page.fields);
  const taken = take(migration, fields, answers, '', '', '');
  return { answers: taken, changes: migration.changes };
}

function collectLabels(
  fields: readonly Field[],
  prefix: string,
  labels: Map<string, Localized>,
): void {
  for (const field of fields) {
    labels.set(prefix + field.id, field.label);
    if (field.type === 'group') collectLabels(field.fields, `${prefix}${field.id}.`, labels);
  }
}

/** @param from path of the place in the old draft, `to` in the new one, `types` without numbers of items */
function take(
  migration: Migration,
  fields: readonly CompiledField[],
  answers: DraftAnswers,
  from: string,
  to: string,
  types: string,
): Record<string, unknown> {
  const asking = fields.filter(({ definition: { type } }) => type !== 'note' && type !== 'heading');
  const byId = new Map(asking.map((field) => [field.definition.id, field]));
  const byFormer = new Map(
    asking.flatMap((field) => (field.definition.formerly ?? []).map((id) => [id, field] as const)),
  );
  const found: [string, unknown][] = [];
  for (const [id, value] of Object.entries(answers)) {
    if (isEmpty(value)) continue;
    const path = from + id;
    const former = byFormer.get(id);
    // What is answered under the present id is newer than what stands under a former one.
    const renamed =
      !byId.has(id) && former && isEmpty(answers[former.definition.id]) ? former : undefined;
    const field = byId.get(id) ?? renamed;
    if (!field) {
      drop(migration, path, types + id, value);
      continue;
    }
    const { definition } = field;
    const place = to + definition.id;
    if (definition.type === 'group' && Array.isArray(value) && value.every(isObject)) {
      const items = value.map((item, index) =>
        take(
          migration,
          field.fields,
          item,
          `${path}.${index}.`,
          `${place}.${index}.`,
          `${types}${id}.`,
        ),
      );
      found.push([definition.id, items]);
    } else {
      const kept = fitting(field, value);
      if (isEmpty(kept)) {
        tell(migration, { path, kind: 'emptied', to: place, value }, definition.label);
        continue;
      }
      if (Array.isArray(kept) && Array.isArray(value) && kept.length < value.length) {
        const lost = (value as unknown[]).filter((it) => !kept.includes(it));
        tell(migration, { path, kind: 'emptied', to: place, value: lost }, definition.label);
      }
      found.push([definition.id, kept]);
    }
    if (renamed) tell(migration, { path, kind: 'renamed', to: place, value }, definition.label);
  }
  return Object.fromEntries(found);
}

/** What a field can still show of an answer. */
function fitting(field: CompiledField, value: unknown): unknown {
  const { definition } = field;
  if ('value' in definition && definition.value !== undefined) return value;
  const offered = 'choices' in definition ? definition.choices.map((it) => it.value) : undefined;
  const kept = normalise(definition, value);
  if (offered && Array.isArray(kept))
    return kept.filter((it) => typeof it === 'string' && offered.includes(it));
  // A number that became a text is the same text; what was typed stays as typed.
  if (typeof value === 'number' && TEXTS.has(definition.type))
    return normalise(definition, String(value));
  if (typeof kept === 'string' && (TEXTS.has(definition.type) || TYPED.has(definition.type)))
    return kept;
  const surroundings = { today: '2000-01-01', files: undefined, documents: undefined };
  const wrong = complaints(field, kept, false, { ...surroundings, read: () => undefined });
  return wrong.some(({ code }) => code === 'wrong-type' || code === 'not-a-choice')
    ? undefined
    : kept;
}

/** Fields in which a citizen sees and corrects any text. */
const TEXTS: ReadonlySet<string> = new Set([
  'text',
  'multiline',
  'email',
  'phone',
  'tax-code',
  'personal-id',
]);
const TYPED: ReadonlySet<string> = new Set(['number', 'money', 'date']);

function drop({ changes, labels }: Migration, path: string, types: string, value: unknown): void {
  const label = labels.get(types);
  changes.push({
    path,
    kind: 'dropped',
    value,
    text: {
      vi: label
        ? `Mẫu đơn mới không còn hỏi “${label.vi}”. Câu trả lời cũ của bạn không được gửi đi.`
        : 'Mẫu đơn mới không còn hỏi một câu mà bạn đã trả lời. Câu trả lời cũ không được gửi đi.',
      en: label
        ? `The new form no longer asks “${label.en ?? label.vi}”. Your earlier answer is not sent.`
        : 'The new form no longer asks a question that you answered. The earlier answer is not sent.',
    },
  });
}

function tell(
  { changes }: Migration,
  change: Omit<DraftChange, 'text'>,
  { vi, en = vi }: Localized,
): void {
  const text =
    change.kind === 'renamed'
      ? {
          vi: `Câu trả lời của bạn nay nằm ở “${vi}”. Xem lại cho đúng.`,
          en: `Your answer now stands at “${en}”. Check that it is right.`,
        }
      : {
          vi: `Câu hỏi “${vi}” đã thay đổi. Trả lời lại câu này.`,
          en: `The question “${en}” has changed. Answer it again.`,
        };
  changes.push({ ...change, text });
}
