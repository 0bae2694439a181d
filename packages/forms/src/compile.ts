import { compilePattern } from '#pattern';
import type { DocumentFact, Field, FormDefinition } from './definition.js';
import type { Expression } from './expression.js';
import { DefinitionError } from './findings.js';
import type { FindingCode } from './findings.js';
import { mostItems } from './frame.js';
import { resolve } from './graph.js';
import type { CompiledField, CompiledPage, CompiledRule, Graph, Slot } from './graph.js';
import { isSaid } from './normalise.js';
import { inspect, MAX_DEPTH } from './inspect.js';
import type { Inspection, Read } from './inspect.js';

const ID = /^[A-Za-z][\w-]{0,63}$/;
/** Steps that it takes at most to evaluate everything once. */
const MAX_COST = 2_000_000;

/** Something wrong, and what it is about; `checkForm` has the words for it. */
export interface Flaw {
  /** JSON pointer. */
  readonly path: string;
  readonly code: FindingCode;
  readonly subject: string;
}

type Decided = CompiledField | CompiledPage;

interface Entry {
  readonly slot: Slot;
  readonly reads: readonly Read[];
}

/** What decides about a field or a page, and where it stands in the definition. */
interface Node {
  readonly name: string;
  readonly pointer: string;
  readonly entries: Entry[];
  readonly after: Decided[];
  open?: boolean;
}

/** Everything that makes a definition unusable, and, when there is nothing, the graph. */
export function analyse(
  definition: FormDefinition,
  documents?: readonly DocumentFact[],
): { readonly flaws: readonly Flaw[]; readonly graph: Graph } {
  const { conditions = {}, rules = [] } = definition;
  const flaws: Flaw[] = [];
  const fields = new Map<string, CompiledField>();
  const pages: CompiledPage[] = [];
  const slots: Slot[] = [];
  const ids = new Set<string>();
  const nodes = new Map<Decided, Node>();
  /** What decides nothing else comes last. */
  const last: Entry[] = [];
  const known = new Map<string, Inspection | undefined>();
  const open = new Set<string>();
  let cost = 0;

  function report(path: string, code: FindingCode, subject: string): void {
    flaws.push({ path, code, subject });
  }

  function addFields(
    list: readonly Field[],
    into: CompiledField[],
    page: CompiledPage,
    group: CompiledField | undefined,
    around: string,
    first = 0,
  ): void {
    list.forEach((field, index) => {
      const pointer = `${around}/fields/${index}`;
      const path = group ? `${group.path}.${field.id}` : field.id;
      if (!ID.test(field.id)) report(pointer, 'bad-id', field.id);
      if (fields.has(path) || ids.has(path)) report(pointer, 'duplicate-id', path);
      const compiled: CompiledField = {
        definition: field,
        path,
        page,
        group,
        at: first + index,
        fields: [],
        matches: undefined,
        near: [],
        wide: [],
        watchers: [],
        rules: [],
      };
      into.push(compiled);
      fields.set(path, compiled);
      const after = group ? [page, group] : [page];
      nodes.set(compiled, { name: path, pointer, entries: [], after });
      if (field.type === 'text' && field.pattern)
        try {
          compiled.matches = compilePattern(field.pattern.regex);
        } catch {
          report(`${pointer}/pattern/regex`, 'bad-pattern', field.pattern.regex);
        }
      if (field.type !== 'group') return;
      if (group?.group) report(pointer, 'too-deep', path);
      else addFields(field.fields, compiled.fields, page, compiled, pointer);
    });
  }

  function inspectAt(expression: unknown, pointer: string): Inspection {
    return inspect(expression, {
      report: (code, subject) => report(pointer, code, subject),
      condition: (name) => {
        if (Object.hasOwn(conditions, name)) return conditionOf(name);
        report(pointer, 'unknown-condition', name);
        return undefined;
      },
      items: (group) => mostItems(fields.get(group)?.definition),
    });
  }

  /** Each condition is looked at once, however often it is used. */
  function conditionOf(name: string): Inspection | undefined {
    const pointer = `/conditions/${name}`;
    if (open.has(name)) report(pointer, 'cycle', name);
    else if (!known.has(name)) {
      if (!ID.test(name)) report('/conditions', 'bad-id', name);
      open.add(name);
      let found: Inspection | undefined;
      if (open.size > MAX_DEPTH) report(pointer, 'too-deep', name);
      else found = inspectAt(conditions[name], pointer);
      known.set(name, found);
      open.delete(name);
    }
    return known.get(name);
  }

  function addSlot(slot: Slot, pointer: string, node?: Node): void {
    const found = inspectAt(slot.expression, pointer);
    let times = 1;
    const around: string[] = [];
    for (let { group } = slot; group; { group } = group) {
      around.push(group.path);
      times *= mostItems(group.definition);
    }
    cost += times * found.cost;
    for (const { path, groups, group } of found.reads) {
      const field = resolve(fields, path)?.field;
      if (!field) report(pointer, 'unknown-id', path);
      else {
        if (group && field.definition.type !== 'group') report(pointer, 'not-a-group', path);
        const outer = field.group?.path;
        if (outer && !around.includes(outer) && !groups.includes(outer))
          report(pointer, 'outside-group', path);
        // What is required decides nothing else, so it cannot close a circle.
        if (slot.kind !== 'required') node?.after.push(field);
      }
    }
    (node && slot.kind !== 'required' ? node.entries : last).push({ slot, reads: found.reads });
  }

  function number({ slot, reads }: Entry): void {
    for (const { path, groups } of reads) {
      const field = resolve(fields, path)?.field;
      field?.[groups.includes(field.group?.path ?? '') ? 'wide' : 'near'].push(slots.length);
    }
    slots.push(slot);
  }

  /** Numbers the slots of a field or page after those of all that they depend on. */
  function order(begin: Decided): void {
    // A stack of its own: ten thousand fields may each hang on the next.
    const stack = [begin];
    for (let at = begin; stack.length > 0; at = stack.at(-1) ?? begin) {
      const node = nodes.get(at);
      if (node?.open === undefined && node) {
        node.open = true;
        for (const earlier of node.after) {
          const before = nodes.get(earlier);
          if (before?.open === undefined) stack.push(earlier);
          else if (before.open) report(node.pointer, 'cycle', before.name);
        }
      } else {
        stack.pop();
        if (node?.open) node.entries.forEach(number);
        if (node) node.open = false;
      }
    }
  }

  if (definition.pages.length === 0) report('/pages', 'missing-page', '');
  let first = 0;
  definition.pages.forEach((page, index) => {
    const compiled: CompiledPage = { definition: page, fields: [] };
    const pointer = `/pages/${index}`;
    if (!ID.test(page.id)) report(pointer, 'bad-id', page.id);
    if (ids.has(page.id) || fields.has(page.id)) report(pointer, 'duplicate-id', page.id);
    ids.add(page.id);
    pages.push(compiled);
    nodes.set(compiled, { name: page.id, pointer, entries: [], after: [] });
    addFields(page.fields, compiled.fields, compiled, undefined, pointer, first);
    first += page.fields.length;
  });
  for (const [thing, node] of nodes) {
    if (!('path' in thing)) {
      const { visible: expression } = thing.definition;
      const slot = { kind: 'page', page: thing, group: undefined } as const;
      if (expression !== undefined && typeof expression !== 'boolean')
        addSlot({ ...slot, expression }, `${node.pointer}/visible`, node);
      continue;
    }
    const { definition: field, group } = thing;
    const kinds = ['visible', 'value', 'required'] as const;
    for (const kind of isSaid(field) ? kinds.slice(0, 1) : kinds) {
      const expression = (field as Partial<Record<typeof kind, Expression>>)[kind];
      // A boolean never changes: the session reads it as it is.
      if (expression !== undefined && (typeof expression !== 'boolean' || kind === 'value'))
        addSlot({ kind, field: thing, expression, group }, `${node.pointer}/${kind}`, node);
    }
    if (field.type === 'documents')
      for (const [paper, expression] of Object.entries(field.papers ?? {}))
        addSlot(
          { kind: 'paper', field: thing, paper, expression, group },
          `${node.pointer}/papers/${paper}`,
        );
    if (field.type === 'personal-id')
      for (const [key, id] of Object.entries(field.matches ?? {}) as [string, string][]) {
        const other = fields.get(group ? `${group.path}.${id}` : id) ?? fields.get(id);
        if (!other) report(`${node.pointer}/matches/${key}`, 'unknown-id', id);
        else other.watchers.push(thing);
      }
  }
  rules.forEach((rule, at) => {
    const pointer = `/rules/${at}`;
    const named: CompiledField[] = [];
    let deepest: CompiledField | undefined;
    for (const path of rule.fields) {
      const field = fields.get(path);
      if (!field) report(`${pointer}/fields`, 'unknown-id', path);
      else {
        named.push(field);
        if (field.group && (!deepest || field.group.group)) deepest = field.group;
      }
    }
    const compiled: CompiledRule = { definition: rule, at, fields: named, group: deepest };
    for (const field of named) field.rules.push(compiled);
    const { test: expression } = rule;
    addSlot({ kind: 'rule', rule: compiled, expression, group: deepest }, `${pointer}/test`);
  });
  for (const [key, id] of Object.entries(definition.applicant) as [string, string][])
    if (!fields.has(id) || fields.get(id)?.group) report(`/applicant/${key}`, 'unknown-id', id);
  for (const name of Object.keys(conditions)) conditionOf(name);
  if (cost > MAX_COST) report('', 'too-costly', String(MAX_COST));

  for (const begin of nodes.keys()) order(begin);
  last.forEach(number);
  const papers = documents && new Map(documents.map((document) => [document.id, document]));
  return { flaws, graph: { definition, documents: papers, pages, fields, slots } };
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
