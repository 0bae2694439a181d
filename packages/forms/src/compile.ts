import type { DocumentFact, Field, FormDefinition, GroupField } from './definition.js';
import type { Expression } from './expression.js';
import { DefinitionError } from './findings.js';
import type { FindingCode } from './findings.js';
import { resolve } from './graph.js';
import type { CompiledField, CompiledPage, CompiledRule, Graph, Slot } from './graph.js';
import { inspect } from './inspect.js';
import type { Read } from './inspect.js';

const ID = /^[A-Za-z][\w-]{0,63}$/;

/** Something wrong, and what it is about; `checkForm` has the words for it. */
export interface Flaw {
  /** JSON pointer. */
  readonly path: string;
  readonly code: FindingCode;
  readonly subject: string;
}

type Node = CompiledField | CompiledPage;

/** Everything that makes a definition unusable, and, when there is nothing, the graph. */
export function analyse(
  definition: FormDefinition,
  documents?: readonly DocumentFact[],
): { readonly flaws: readonly Flaw[]; readonly graph: Graph } {
  const flaws: Flaw[] = [];
  const report = (path: string, code: FindingCode, subject: string): void => {
    flaws.push({ path, code, subject });
  };
  const fields = new Map<string, CompiledField>();
  const pages: CompiledPage[] = [];
  const ids = new Set<string>();
  const slots: { slot: Slot; reads: readonly Read[]; order: number }[] = [];
  const after = new Map<Node, Set<Node>>();
  const watchers = new Map<string, CompiledField[]>();
  const peers = new Map<string, CompiledField[]>();
  const later: (() => void)[] = [];

  const addField = (
    field: Field,
    page: CompiledPage,
    group: CompiledField | undefined,
    pointer: string,
  ): CompiledField => {
    const path = group ? `${group.path}.${field.id}` : field.id;
    if (!ID.test(field.id)) report(pointer, 'bad-id', field.id);
    if (fields.has(path) || ids.has(path)) report(pointer, 'duplicate-id', path);
    let pattern: RegExp | undefined;
    if (field.type === 'text' && field.pattern) {
      try {
        pattern = new RegExp(`^(?:${field.pattern.regex})$`, 'u');
      } catch {
        report(`${pointer}/pattern/regex`, 'bad-pattern', field.pattern.regex);
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
      if (group?.group) report(pointer, 'too-deep', path);
      else addFields(field, compiled, page, pointer);
    }
    if (field.type === 'personal-id')
      for (const [key, id] of Object.entries(field.matches ?? {}) as [string, string][]) {
        later.push(() => {
          const other = fields.get(group ? `${group.path}.${id}` : id) ?? fields.get(id);
          if (!other) report(`${pointer}/matches/${key}`, 'unknown-id', id);
          else append(watchers, other.path, compiled);
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
    const { reads, conditions: names } = inspect(expression, (code, subject) => {
      report(pointer, code, subject);
    });
    for (const { path, groups, group: needsGroup } of reads) {
      const field = resolve(fields, path)?.field;
      if (!field) {
        report(pointer, 'unknown-id', path);
        continue;
      }
      if (needsGroup && field.definition.type !== 'group') report(pointer, 'not-a-group', path);
      const reachable = [...groups];
      for (let g = group; g; g = g.group) reachable.push(g.path);
      if (field.group && !reachable.includes(field.group.path))
        report(pointer, 'outside-group', path);
    }
    const all = [...reads];
    for (const name of names) {
      if (!Object.hasOwn(conditions, name)) report(pointer, 'unknown-condition', name);
      else if (within.includes(name)) report(pointer, 'cycle', name);
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

  if (definition.pages.length === 0) report('/pages', 'missing-page', '');
  definition.pages.forEach((page, index) => {
    const compiled: CompiledPage = { definition: page, fields: [] };
    const pointer = `/pages/${index}`;
    if (!ID.test(page.id)) report(pointer, 'bad-id', page.id);
    if (ids.has(page.id) || fields.has(page.id)) report(pointer, 'duplicate-id', page.id);
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
      if (!field) report(`${pointer}/fields`, 'unknown-id', path);
      return field;
    });
    const known = named.filter((field) => field !== undefined);
    for (const { path } of known) append(peers, path, ...known);
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
    if (!fields.has(id) || fields.get(id)?.group) report(`/applicant/${key}`, 'unknown-id', id);
  for (const [name, expression] of Object.entries(conditions))
    inspect(expression, (code, subject) => {
      report(`/conditions/${name}`, code, subject);
    });

  const order = sort(after, (node) => {
    const name = 'path' in node ? node.path : node.definition.id;
    report('/pages', 'cycle', name);
  });
  for (const entry of slots) entry.order = rank(entry.slot, order);
  slots.sort((a, b) => a.order - b.order);
  const readers = new Map<string, number[]>();
  slots.forEach(({ reads }, number) => {
    const paths = reads.map(({ path }) => resolve(fields, path)?.field.path ?? path);
    for (const path of new Set(paths)) append(readers, path, number);
  });
  const graph: Graph = {
    definition,
    documents: documents && new Map(documents.map((document) => [document.id, document])),
    pages,
    fields,
    slots: slots.map(({ slot }) => slot),
    readers,
    watchers,
    peers,
  };
  return { flaws, graph };
}

function append<T>(lists: Map<string, T[]>, key: string, ...items: readonly T[]): void {
  lists.set(key, [...(lists.get(key) ?? []), ...items]);
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
  const { flaws, graph } = analyse(definition, documents);
  if (flaws.length > 0)
    throw new DefinitionError(
      flaws.map(({ path, code, subject }) => ({
        path,
        code,
        severity: 'error',
        message: `${code}: ${subject}`,
      })),
    );
  return graph;
}
