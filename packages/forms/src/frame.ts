import type { GroupField } from './definition.js';
import type { CompiledField, CompiledRule, Graph } from './graph.js';
import { isEmpty, isObject, normalise } from './normalise.js';

/** What is kept of one field. */
export interface Cell {
  /** The answer, normalised. */
  raw: unknown;
  /** The value of a computed field. */
  computed: unknown;
  /** Its own condition says no. */
  hidden: boolean;
  /** Its own expression asks for it. */
  required: boolean;
  /** Items of a group. */
  readonly frames: Frame[];
}

/** Answers as they come in: by field id, of any shape. */
export type Given = Readonly<Record<string, unknown>>;

/** A place where fields stand: the form, or one item of a group. */
export class Frame {
  readonly #cells = new Map<CompiledField, Cell>();
  /** Rules that do not hold here. */
  readonly broken = new Set<CompiledRule>();

  constructor(
    /** The group of which this is an item. */
    readonly group?: CompiledField,
    readonly parent?: Frame,
  ) {}

  cell(field: CompiledField): Cell {
    let cell = this.#cells.get(field);
    if (!cell) {
      cell = { raw: undefined, computed: undefined, hidden: false, required: false, frames: [] };
      this.#cells.set(field, cell);
    }
    return cell;
  }

  /** The items of one group, or this place itself without one, everywhere below. */
  each(group: CompiledField | undefined): readonly Frame[] {
    if (this.group === group) return [this];
    return [...this.#cells.values()].flatMap(({ frames }) =>
      frames.flatMap((item) => item.each(group)),
    );
  }

  /** This place, or the nearest around it, that is an item of a group (or the form, without one). */
  within(group: CompiledField | undefined): Frame | undefined {
    return this.group === group ? this : this.parent?.within(group);
  }

  /** Path of one of its fields as citizens' answers have it, `children.0.name`. */
  path({ definition: { id } }: CompiledField): string {
    if (!this.group || !this.parent) return id;
    const index = this.parent.cell(this.group).frames.indexOf(this);
    return `${this.parent.path(this.group)}.${index}.${id}`;
  }

  /** Adds an item to a group. */
  add(group: CompiledField): Frame {
    const item = new Frame(group, this);
    this.cell(group).frames.push(item);
    return item;
  }

  /** Fills a new place: defaults, what is known of the signed-in person, and the least number of items. */
  begin(fields: readonly CompiledField[], account: Given = {}): void {
    for (const field of fields) {
      const { definition } = field;
      if (definition.type === 'group')
        for (let count = definition.min ?? 0; count > 0; count -= 1)
          this.add(field).begin(field.fields);
      const fact = 'prefill' in definition ? (definition.prefill ?? '') : '';
      const known = Object.hasOwn(account, fact) ? account[fact] : undefined;
      const value = known ?? ('default' in definition ? definition.default : undefined);
      this.cell(field).raw = normalise(definition, value);
    }
  }

  /**
   * Takes answers over.
   * @param strays gets the paths of keys that name no question
   */
  load(fields: readonly CompiledField[], answers: Given, strays: string[], prefix = ''): void {
    const asked = new Map(
      fields
        .filter(({ definition: { type } }) => type !== 'note' && type !== 'heading')
        .map((field) => [field.definition.id, field]),
    );
    for (const [id, value] of Object.entries(answers)) {
      const field = asked.get(id);
      if (field) this.put(field, value, strays);
      else strays.push(prefix + id);
    }
  }

  /** Takes one answer over; a group's answer replaces its items. */
  put(field: CompiledField, value: unknown, strays: string[] = []): void {
    const cell = this.cell(field);
    const { definition } = field;
    if (definition.type !== 'group') {
      cell.raw = normalise(definition, value);
      return;
    }
    cell.frames.splice(0);
    const list = Array.isArray(value) && value.length <= mostItems(definition) ? value : [];
    const items = list.every(isObject) ? list : [];
    // What is no list of items, or too long a one, stays as it came, to be named as wrong.
    cell.raw = items.length > 0 || isEmpty(value) ? undefined : value;
    for (const item of items) {
      const prefix = `${this.path(field)}.${cell.frames.length}.`;
      this.add(field).load(field.fields, item, strays, prefix);
    }
  }
}

/** How many items a group takes. */
export function mostItems({ max = 50 }: GroupField): number {
  return max;
}

/** Where a path leads; `undefined` when the form has no such field, or no such item for now. */
export function locate(
  graph: Graph,
  root: Frame,
  path: string,
): { readonly frame: Frame; readonly field: CompiledField } | undefined {
  const keys = path.split('.');
  let frame: Frame | undefined = root;
  for (let at = 0; frame; at += 2) {
    const name = keys.filter((_, index) => index <= at && index % 2 === 0).join('.');
    const field = graph.fields.get(name);
    if (!field) return undefined;
    if (at === keys.length - 1) return { frame, field };
    frame = frame.cell(field).frames[Number(keys[at + 1])];
  }
  return undefined;
}
