import type { DocumentFact, Field, FormDefinition, Page, Rule } from './definition.js';
import type { Expression } from './expression.js';
import type { Matches } from './pattern.js';

/** A page with its place in the graph. */
export interface CompiledPage {
  readonly definition: Page;
  readonly fields: CompiledField[];
}

/** A field with its place in the graph. */
export interface CompiledField {
  readonly definition: Field;
  /** `children.name` for a field in the group `children`. */
  readonly path: string;
  readonly page: CompiledPage;
  readonly group: CompiledField | undefined;
  /** Its number among the fields of the form, or of the group that it stands in. */
  readonly at: number;
  /** Fields of the items, for a group. */
  readonly fields: CompiledField[];
  /** Whether a text fits the pattern of a text field. */
  matches: Matches | undefined;
  /** Numbers of the slots that read it where they stand: in the same item, or in one inside that. */
  readonly near: number[];
  /** Numbers of the slots that read it wherever they stand, because they go through the items of a group. */
  readonly wide: number[];
  /** Fields whose issues, not whose state, depend on it. */
  readonly watchers: CompiledField[];
  /** Rules that name it: their message moves among their fields as they show and hide. */
  readonly rules: CompiledRule[];
}

/** A rule with the group for whose every item it is checked. */
export interface CompiledRule {
  readonly definition: Rule;
  /** Its number among the rules. */
  readonly at: number;
  readonly fields: readonly CompiledField[];
  readonly group: CompiledField | undefined;
}

/** One expression to keep up to date. Slots are sorted: a slot reads only what earlier slots decide. */
export type Slot = {
  readonly expression: Expression;
  readonly group: CompiledField | undefined;
} & (
  | { readonly kind: 'page'; readonly page: CompiledPage }
  | { readonly kind: 'visible' | 'value' | 'required'; readonly field: CompiledField }
  | { readonly kind: 'paper'; readonly field: CompiledField; readonly paper: string }
  | { readonly kind: 'rule'; readonly rule: CompiledRule }
);

/** A definition, checked and ordered. */
export interface Graph {
  readonly definition: FormDefinition;
  readonly documents: ReadonlyMap<string, DocumentFact> | undefined;
  readonly pages: readonly CompiledPage[];
  /** Every field by path, in the order of the form. */
  readonly fields: ReadonlyMap<string, CompiledField>;
  readonly slots: readonly Slot[];
}

/** Parts of an address. */
export const PARTS: readonly string[] = ['province', 'ward', 'street'];

/** The field that a path in an expression means, and the part of an address or the paper if it names one. */
export function resolve(
  fields: ReadonlyMap<string, CompiledField>,
  path: string,
): { readonly field: CompiledField; readonly part?: string } | undefined {
  const field = fields.get(path);
  if (field) return { field };
  const dot = path.lastIndexOf('.');
  const whole = fields.get(path.slice(0, Math.max(dot, 0)));
  const part = path.slice(dot + 1);
  const type = whole?.definition.type;
  const has = type === 'documents' || (type === 'address' && PARTS.includes(part));
  return whole && has ? { field: whole, part } : undefined;
}
