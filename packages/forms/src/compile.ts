import type { DocumentFact, Field, FormDefinition, GroupField, Page, Rule } from './definition.js';
import type { Expression } from './expression.js';
import { DefinitionError } from './findings.js';
import type { Finding, FindingCode } from './findings.js';
import { inspect } from './inspect.js';
import type { Read } from './inspect.js';

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
  /** Fields of the items, for a group. */
  readonly fields: CompiledField[];
  /** The pattern of a text field, compiled. */
  readonly pattern: RegExp | undefined;
}

/** A rule with the group for whose every item it is checked. */
export interface CompiledRule {
  readonly definition: Rule;
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
  /** Numbers of the slots that read a field, by the field's path. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
  /** Fields whose issues, not whose state, depend on another field. */
  readonly watchers: ReadonlyMap<string, readonly CompiledField[]>;
}

const ID = /^[A-Za-z][\w-]{0,63}$/;
const PARTS = ['province', 'ward', 'street'];

/** The field that a path in an expression means, and the part of an address if it names one. */
export function resolve(
  fields: ReadonlyMap<string, CompiledField>,
  path: string,
): { readonly field: CompiledField; readonly part?: string } | undefined {
  const field = fields.get(path);
  if (field) return { field };
  const dot = path.lastIndexOf('.');
  const address = fields.get(path.slice(0, Math.max(dot, 0)));
  const part = path.slice(dot + 1);
  if (address?.definition.type !== 'address' || !PARTS.includes(part)) return undefined;
  return { field: address, part };
}

type Node = CompiledField | CompiledPage;

/** Everything that makes a definition unusable, and, when there is nothing, the graph. */
export function analyse(
  definition: FormDefinition,
  documents?: readonly DocumentFact[],
): { readonly findings: readonly Finding[]; readonly graph: Graph } {
  const findings: Finding[] = [];
  const report = (path: string, code: FindingCode, message: string): void => {
    findings.push({ path, code, severity: 'error', message });
  };
  const fields = new Map<string, CompiledField>();
  const pages: CompiledPage[] = [];
  const ids = new Set<string>();
  const slots: { slot: Slot; reads: readonly Read[]; order: number }[] = [];
  const after = new Map<Node, Set<Node>>();
  const watchers = new Map<string, CompiledField[]>();
  const later: (() => void)[] = [];

  const addField = (
    field: Field,
    page: CompiledPage,
    group: CompiledField | undefined,
    pointer: string,
  ): CompiledField => {
    const path = group ? `${group.path}.${field.id}` : field.id;
    if (!ID.test(field.id)) report(pointer, 'bad-id', `"${field.id}" cannot be an id`);
    if (fields.has(path) || ids.has(path))
      report(pointer, 'duplicate-id', `the id "${path}" is used twice`);
    let pattern: RegExp | undefined;
    if (field.type === 'text' && field.pattern) {
      try {
        pattern = new RegExp(`^(?:${field.pattern.regex})$`, 'u');
      } catch {
        report(`${pointer}/pattern/regex`, 'bad-pattern', 'not a regular expression');
      }
    }
    const compiled: CompiledField = { definition: field, path, page, group, fields: [], pattern };
    fields.set(path, compiled);
    after.set(compiled, new Set([page, ...(group ? [group] : [])]));
    for (const kind of ['visible', 'value', 'required'] as const) {
      const expression = (field as Partial<Record<typeof kind, Expression>>)[kind];
      // A boolean never changes: the session reads it as it is.
      if (expression === undefined || (typeof expression === 'boolean' && kind !== 'value'))
        continue;
      later.push(() => {
        addSlot({ kind, field: compiled, expression, group }, `${pointer}/${kind}`, compiled);
      });
    }
    if (field.type === 'group') {
      if (group?.group) report(pointer, 'too-deep', 'a group may stand in a group, no deeper');
      else addFields(field, compiled, page, pointer);
    }
    if (field.type === 'personal-id')
      for (const [key, id] of Object.entries(field.matches ?? {}) as [string, string][]) {
        later.push(() => {
          const other = fields.get(group ? `${group.path}.${id}` : id) ?? fields.get(id);
          if (!other)
            report(`${pointer}/matches/${key}`, 'unknown-id', `there is no field "${id}"`);
          else watchers.set(other.path, [...(watchers.get(other.path) ?? []), compiled]);
        });
      }
    return compiled;
  };

  const addFields = (
    group: GroupField,
    compiled: CompiledField,
    page: CompiledPage,
    pointer: string,
  ): void => {
    group.fields.forEach((field, index) => {
      compiled.fields.push(addField(field, page, compiled, `${pointer}/fields/${index}`));
    });
  };

  const conditions = definition.conditions ?? {};
  const readsOf = (
    expression: unknown,
    pointer: string,
    group: CompiledField | undefined,
    within: readonly string[] = [],
  ): readonly Read[] => {
    const { reads, conditions: names } = inspect(expression, (code, message) => {
      report(pointer, code, message);
    });
    for (const { path, groups, group: needsGroup } of reads) {
      const field = resolve(fields, path)?.field;
      if (!field) {
        report(pointer, 'unknown-id', `there is no field "${path}"`);
        continue;
      }
      if (needsGroup && field.definition.type !== 'group')
        report(pointer, 'not-a-group', `"${path}" is not a group`);
      const reachable = [...groups];
      for (let g = group; g; g = g.group) reachable.push(g.path);
      if (field.group && !reachable.includes(field.group.path))
        report(pointer, 'outside-group', `"${path}" can only be read for one item of its group`);
    }
    const all = [...reads];
    for (const name of names) {
      if (!Object.hasOwn(conditions, name))
        report(pointer, 'unknown-condition', `there is no condition "${name}"`);
      else if (within.includes(name))
        report(pointer, 'cycle', `the condition "${name}" uses itself`);
      else all.push(...readsOf(conditions[name], pointer, group, [...within, name]));
    }
    return all;
  };

  const addSlot = (slot: Slot, pointer: string, node: Node | undefined): void => {
    const reads = readsOf(slot.expression, pointer, slot.group);
    slots.push({ slot, reads, order: 0 });
    // What is required decides nothing else, so it cannot close a circle.
    if (!node || slot.kind === 'required') return;
    for (const { path } of reads) {
      const field = resolve(fields, path)?.field;
      if (field) after.get(node)?.add(field);
    }
  };

  if (definition.pages.length === 0)
    report('/pages', 'missing-page', 'a form has at least one page');
  definition.pages.forEach((page, index) => {
    const compiled: CompiledPage = { definition: page, fields: [] };
    const pointer = `/pages/${index}`;
    if (!ID.test(page.id)) report(pointer, 'bad-id', `"${page.id}" cannot be an id`);
    if (ids.has(page.id) || fields.has(page.id))
      report(pointer, 'duplicate-id', `the id "${page.id}" is used twice`);
    ids.add(page.id);
    pages.push(compiled);
    after.set(compiled, new Set());
    const { visible } = page;
    if (visible !== undefined && typeof visible !== 'boolean')
      later.push(() => {
        const slot: Slot = { kind: 'page', page: compiled, expression: visible, group: undefined };
        addSlot(slot, `${pointer}/visible`, compiled);
      });
    page.fields.forEach((field, position) => {
      compiled.fields.push(addField(field, compiled, undefined, `${pointer}/fields/${position}`));
    });
  });
  for (const step of later) step();

  definition.rules?.forEach((rule, index) => {
    const pointer = `/rules/${index}`;
    const named = rule.fields.map((path) => {
      const field = fields.get(path);
      if (!field) report(`${pointer}/fields`, 'unknown-id', `there is no field "${path}"`);
      return field;
    });
    const known = named.filter((field) => field !== undefined);
    const deep = [...known].sort((a, b) => b.path.split('.').length - a.path.split('.').length);
    const group = deep[0]?.group;
    const compiled: CompiledRule = { definition: rule, fields: known, group };
    addSlot(
      { kind: 'rule', rule: compiled, expression: rule.test, group },
      `${pointer}/test`,
      undefined,
    );
  });
  for (const [key, id] of Object.entries(definition.applicant) as [string, string][])
    if (!fields.has(id) || fields.get(id)?.group)
      report(`/applicant/${key}`, 'unknown-id', `there is no field "${id}" outside a group`);
  for (const [name, expression] of Object.entries(conditions))
    inspect(expression, (code, message) => {
      report(`/conditions/${name}`, code, message);
    });

  const order = sort(after, (node) => {
    const name = 'path' in node ? node.path : node.definition.id;
    report('/pages', 'cycle', `whether "${name}" is shown, or its value, depends on itself`);
  });
  for (const entry of slots) entry.order = rank(entry.slot, order);
  slots.sort((a, b) => a.order - b.order);
  const readers = new Map<string, number[]>();
  slots.forEach(({ reads }, number) => {
    const paths = reads.map(({ path }) => resolve(fields, path)?.field.path ?? path);
    for (const path of new Set(paths)) readers.set(path, [...(readers.get(path) ?? []), number]);
  });
  const graph: Graph = {
    definition,
    documents: documents && new Map(documents.map((document) => [document.id, document])),
    pages,
    fields,
    slots: slots.map(({ slot }) => slot),
    readers,
    watchers,
  };
  return { findings, graph };
}

/** Position of a slot: with its field or page; whatever decides nothing else comes last. */
function rank(slot: Slot, order: ReadonlyMap<Node, number>): number {
  if (slot.kind === 'rule' || slot.kind === 'required') return Infinity;
  const at = order.get(slot.kind === 'page' ? slot.page : slot.field) ?? 0;
  return slot.kind === 'value' ? at + 0.5 : at;
}

/** Orders nodes after what they depend on. */
function sort(
  after: ReadonlyMap<Node, ReadonlySet<Node>>,
  onCycle: (node: Node) => void,
): ReadonlyMap<Node, number> {
  const order = new Map<Node, number>();
  const open = new Set<Node>();
  const visit = (node: Node): void => {
    if (order.has(node)) return;
    if (open.has(node)) {
      onCycle(node);
      return;
    }
    open.add(node);
    for (const earlier of after.get(node) ?? []) visit(earlier);
    open.delete(node);
    if (!order.has(node)) order.set(node, order.size);
  };
  for (const node of after.keys()) visit(node);
  return order;
}

/**
 * @throws {DefinitionError} naming everything that is wrong
 */
export function compileGraph(
  definition: FormDefinition,
  documents?: readonly DocumentFact[],
): Graph {
  const { findings, graph } = analyse(definition, documents);
  if (findings.length > 0) throw new DefinitionError(findings);
  return graph;
}
