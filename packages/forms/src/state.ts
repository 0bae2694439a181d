import type { CompiledField, CompiledPage, Graph, Slot } from './graph.js';
import { resolve } from './graph.js';
import { evaluate } from './evaluate.js';
import type { Source } from './evaluate.js';
import { Frame } from './frame.js';
import { computedAnswer, isEmpty, isSaid, typed } from './normalise.js';

/**
 * What is shown, required, computed and broken, kept up to date: a change marks the slots that read it, and `settle`
 * evaluates those alone, in an order in which each sees only what is settled.
 */
export class State implements Source<Frame> {
  readonly root = new Frame();
  /** How many expressions were evaluated so far. */
  evaluations = 0;
  readonly #graph: Graph;
  readonly #hiddenPages = new Set<CompiledPage>();
  /** Places where slots must be evaluated, by the number of the slot. */
  readonly #dirty = new Map<number, Set<Frame>>();
  #changed = new Set<string>();
  /** Nothing was evaluated yet: everything will be, so that nobody need be told. */
  #fresh = true;

  constructor(
    graph: Graph,
    readonly today: string,
  ) {
    this.#graph = graph;
  }

  // Reading

  pageVisible(page: CompiledPage): boolean {
    return page.definition.visible !== false && !this.#hiddenPages.has(page);
  }

  visible(field: CompiledField, frame: Frame): boolean {
    if (field.definition.visible === false || frame.cell(field).hidden) return false;
    const { group } = field;
    return group
      ? !!frame.parent && this.visible(group, frame.parent)
      : this.pageVisible(field.page);
  }

  required({ definition }: CompiledField, cell: { readonly required: boolean }): boolean {
    const always = 'required' in definition && definition.required === true;
    return cell.required || (always && !isSaid(definition));
  }

  /** What is kept for a field, whether it is shown or not; of a group's items only what they show. */
  answer(field: CompiledField, frame: Frame): unknown {
    const { raw, computed, frames } = frame.cell(field);
    if ('value' in field.definition && field.definition.value !== undefined) return computed;
    return frames.length > 0 ? frames.map((item) => this.answers(field.fields, item)) : raw;
  }

  /** The answers to what is shown, by field id. */
  answers(fields: readonly CompiledField[], frame: Frame): Record<string, unknown> {
    const found: [string, unknown][] = [];
    for (const field of fields) {
      const answer = this.visible(field, frame) ? this.answer(field, frame) : undefined;
      if (!isEmpty(answer)) found.push([field.definition.id, answer]);
    }
    return Object.fromEntries(found);
  }

  value(path: string, frame: Frame): unknown {
    const { field, part } = resolve(this.#graph.fields, path) ?? {};
    const at = field && frame.within(field.group);
    if (!field || !at || !this.visible(field, at)) return undefined;
    if (field.definition.type === 'group') return at.cell(field).frames;
    const value = typed(field.definition, this.answer(field, at));
    if (!part) return value;
    // The answer came from outside, and has what every object has.
    return value && Object.hasOwn(value, part)
      ? (value as Readonly<Record<string, unknown>>)[part]
      : undefined;
  }

  items(path: string, frame: Frame): readonly Frame[] {
    return (this.value(path, frame) as readonly Frame[] | undefined) ?? [];
  }

  condition(name: string) {
    return this.#graph.definition.conditions?.[name] ?? false;
  }

  // Changing

  /** Evaluates everything for the first time. */
  begin(): void {
    for (const slot of this.#graph.slots)
      for (const frame of this.root.each(slot.group)) this.#evaluate(slot, frame);
    this.#fresh = false;
  }

  /** Everything at a place, and in it, must be evaluated. */
  markAll(within: Frame): void {
    this.#graph.slots.forEach(({ group }, slot) => this.#mark(slot, within.each(group)));
  }

  /** An answer changed, or whether it is shown: whoever reads the field must look again, everywhere without `frame`. */
  touch(field: CompiledField, frame?: Frame): void {
    if (this.#fresh) return;
    if (frame) this.#changed.add(frame.path(field));
    for (const slot of field.near) this.#markIn(slot, frame ?? this.root);
    for (const slot of field.wide) this.#markIn(slot, this.root);
    this.#notice(field.watchers);
  }

  /** The same for a field and everything in it. */
  touchDeep(field: CompiledField, frame: Frame): void {
    if (this.#fresh) return;
    this.touch(field, frame);
    for (const rule of field.rules) this.#notice(rule.fields);
    for (const item of frame.cell(field).frames)
      for (const child of field.fields) this.touchDeep(child, item);
  }

  /**
   * Evaluates what must be.
   * @returns paths of fields and ids of pages that may have changed since the last time
   */
  settle(): readonly string[] {
    const { slots } = this.#graph;
    const dirty = this.#dirty;
    // Evaluating marks later slots only.
    for (let number = Math.min(...dirty.keys()); number < slots.length; number += 1) {
      if (dirty.size === 0) break;
      const frames = dirty.get(number);
      const slot = slots[number];
      if (!frames || !slot) continue;
      dirty.delete(number);
      for (const frame of frames) this.#evaluate(slot, frame);
    }
    const changed = [...this.#changed];
    this.#changed = new Set();
    return changed;
  }

  /** The issues of these fields may have changed, wherever they stand. */
  #notice(fields: readonly CompiledField[]): void {
    for (const field of fields)
      for (const frame of this.root.each(field.group)) this.#changed.add(frame.path(field));
  }

  #markIn(slot: number, within: Frame): void {
    this.#mark(slot, within.each(this.#graph.slots[slot]?.group));
  }

  #mark(slot: number, frames: readonly Frame[]): void {
    if (frames.length === 0) return;
    const marked = this.#dirty.get(slot);
    if (!marked) this.#dirty.set(slot, new Set(frames));
    else for (const frame of frames) marked.add(frame);
  }

  #evaluate(slot: Slot, frame: Frame): void {
    this.evaluations += 1;
    const result = evaluate(slot.expression, this, frame);
    const holds = result === true;
    if (slot.kind === 'page') {
      const { page } = slot;
      if (!toggle(this.#hiddenPages, page, !holds) || this.#fresh) return;
      this.#changed.add(page.definition.id);
      for (const field of page.fields) this.touchDeep(field, frame);
    } else if (slot.kind === 'rule') {
      if (!toggle(frame.broken, slot.rule, !holds) || this.#fresh) return;
      for (const field of slot.rule.fields) {
        const at = frame.within(field.group);
        if (at) this.#changed.add(at.path(field));
      }
    } else {
      const { field, kind } = slot;
      const cell = frame.cell(field);
      if (kind === 'visible') {
        if (cell.hidden !== holds) return;
        cell.hidden = !holds;
        this.touchDeep(field, frame);
      } else if (kind === 'value') {
        const value = computedAnswer(field.definition, result);
        if (cell.computed === value) return;
        cell.computed = value;
        this.touch(field, frame);
      } else if (kind === 'paper') {
        if (toggle(frame.unasked, paperKey(field, slot.paper), !holds))
          this.#changed.add(frame.path(field));
      } else if (cell.required !== holds) {
        cell.required = holds;
        this.#changed.add(frame.path(field));
      }
    }
  }
}

/** One paper of one field. */
export function paperKey({ at }: CompiledField, paper: string): string {
  return `${at} ${paper}`;
}

/** Puts something into a set or takes it out; whether that changed the set. */
function toggle<T>(set: Set<T>, item: T, into: boolean): boolean {
  const changed = set.has(item) !== into;
  if (into) set.add(item);
  else set.delete(item);
  return changed;
}
