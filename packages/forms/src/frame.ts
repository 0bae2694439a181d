import type { Field } from './definition.js';
import type { CompiledField, CompiledRule, Graph } from './graph.js';
import { isEmpty, isObject, isSaid, normalise } from './normalise.js';

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
  frames: readonly Frame[];
}

type Fields = ReadonlyMap<string, CompiledField>;

const NONE: readonly Frame[] = [];
/** Items of one group, whatever its `max` says. */
export const MOST_ITEMS = 1000;
/** Answers without a question that are named. */
const MOST_STRAYS = 100;

/** Answers as they come in: by field id, of any shape. */
export type Given = Readonly<Record<string, unknown>>;

/** A place where fields stand: the form, or one item of a group. */
export class Frame {
  readonly #cells: Cell[] = [];
  /** Rules that do not hold here. */
  readonly broken = new Set<CompiledRule>();
  /** Papers that are not asked for here. */
  readonly unasked = new Set<string>();

  constructor(
    /** The group of which this is an item. */
    readonly group?: CompiledField,
    readonly parent?: Frame,
  ) {}

  cell({ at }: CompiledField): Cell {
    return (this.#cells[at] ??= {
      raw: undefined,
      computed: undefined,
      hidden: false,
      required: false,
      frames: NONE,
    });
  }

  /** The items of one group, or this place itself without one, everywhere below. */
  each(group: CompiledField | undefined): readonly Frame[] {
    if (this.group === group) return [this];
    return group ? this.each(group.group).flatMap((frame) => frame.cell(group).frames) : [];
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
    const cell = this.cell(group);
    cell.frames = [...cell.frames, item];
    return item;
  }

  /** Fills a new place: defaults, what is known of the signed-in person, and the least number of items. */
  begin(fields: readonly CompiledField[], account: Given = {}): void {
    for (const field of fields) {
      const { definition } = field;
      if (isSaid(definition)) continue;
      if (definition.type === 'group')
        for (
          let count = Math.min(definition.min ?? 0, mostItems(definition));
          count > 0;
          count -= 1
        )
          this.add(field).begin(field.fields);
      const fact = 'prefill' in definition ? (definition.prefill ?? '') : '';
      const known = Object.hasOwn(account, fact) ? account[fact] : undefined;
      const value = known ?? ('default' in definition ? definition.default : undefined);
      if (value !== undefined) this.cell(field).raw = normalise(definition, value);
    }
  }

  /**
   * Takes answers over.
   * @param fields all fields of the form by path
   * @param strays gets the paths of keys that name no question, the first hundred of them
   */
  load(fields: Fields, answers: Given, strays: string[], prefix = ''): void {
    const { group } = this;
    for (const id of Object.keys(answers)) {
      const field = id.includes('.') ? undefined : fields.get(group ? `${group.path}.${id}` : id);
      if (field && !isSaid(field.definition)) this.put(fields, field, answers[id], strays);
      else if (strays.length < MOST_STRAYS) strays.push(prefix + id);
    }
  }

  /** Takes one answer over; a group's answer replaces its items. */
  put(fields: Fields, field: CompiledField, value: unknown, strays: string[] = []): void {
    const cell = this.cell(field);
    const { definition } = field;
    if (isSaid(definition)) return;
    if (definition.type !== 'group') {
      cell.raw = normalise(definition, value);
      return;
    }
    const list = Array.isArray(value) && value.length <= mostItems(definition) ? value : [];
    const items = list.every(isObject) ? list : [];
    // What is no list of items, or too long a one, stays as it came, to be named as wrong.
    cell.raw = items.length > 0 || isEmpty(value) ? undefined : value;
    const path = this.path(field);
    cell.frames = items.map((item, index) => {
      const frame = new Frame(field, this);
      frame.load(fields, item, strays, `${path}.${index}.`);
      return frame;
    });
  }
}

/** How many items a group takes; 1 for what is no group. */
export function mostItems(field: Field | undefined): number {
  return field?.type === 'group' ? Math.min(field.max ?? 50, MOST_ITEMS) : 1;
}

/** Where a path leads; `undefined` when the form has no such field, or no such item for now. */
export function locate(
  { fields }: Graph,
  root: Frame,
  path: string,
): { readonly frame: Frame; readonly field: CompiledField } | undefined {
  const keys = path.split('.');
  let frame: Frame | undefined = root;
  let name = '';
  for (let at = 0; frame; at += 2) {
    name += keys[at] ?? '';
    const field = fields.get(name);
    if (!field) return undefined;
    if (at === keys.length - 1) return { frame, field };
    frame = frame.cell(field).frames[Number(keys[at + 1])];
    name += '.';
  }
  return undefined;
}
