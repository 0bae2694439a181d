import type { CompiledField, CompiledRule } from './compile.js';

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

/** A place where fields stand: the form, or one item of a group. */
export class Frame {
  readonly #cells = new Map<CompiledField, Cell>();
  /** Rules that do not hold here. */
  readonly broken = new Set<CompiledRule>();

  constructor(
    /** The group of which this is an item. */
    readonly group: CompiledField | undefined,
    readonly parent: Frame | undefined,
  ) {}

  cell(field: CompiledField): Cell {
    let cell = this.#cells.get(field);
    if (!cell) {
      cell = { raw: undefined, computed: undefined, hidden: false, required: false, frames: [] };
      this.#cells.set(field, cell);
    }
    return cell;
  }

  /** All items of all groups here. */
  items(): readonly Frame[] {
    return [...this.#cells.values()].flatMap(({ frames }) => frames);
  }

  /** This place, or the nearest around it, that is an item of a group (or the form, without one). */
  within(group: CompiledField | undefined): Frame | undefined {
    return this.group === group ? this : this.parent?.within(group);
  }

  /** Path of one of its fields as citizens' answers have it, `children.0.name`. */
  path(field: CompiledField): string {
    const { id } = field.definition;
    if (!this.group || !this.parent) return id;
    const index = this.parent.cell(this.group).frames.indexOf(this);
    return `${this.parent.path(this.group)}.${index}.${id}`;
  }
}
