import { complaints, personOf } from './complaints.js';
import type { CompiledField, CompiledPage, CompiledRule, Graph, Slot } from './compile.js';
import { resolve } from './compile.js';
import type { Answer, Answers, FileFact, Page } from './definition.js';
import { evaluate } from './evaluate.js';
import type { Source } from './evaluate.js';
import { Frame } from './frame.js';
import type { Cell } from './frame.js';
import type { Complaint, Issue } from './issues.js';
import { isEmpty, normalise, typed } from './normalise.js';

/** How a session begins. */
export interface StartOptions {
  /** ISO day in Hanoi. */
  readonly today: string;
  /** A draft to go on with. Without it the session is new: defaults and `account` are filled in. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Facts of the signed-in person by `prefill` name, for a new session. */
  readonly account?: Readonly<Record<string, unknown>>;
  /** Uploaded files that exist. Without it files are not checked. */
  readonly files?: readonly FileFact[];
}

/** A field as it stands. */
export interface FieldState {
  readonly visible: boolean;
  readonly required: boolean;
  /** The answer as it is kept: see `answers()`. `undefined` when there is none. */
  readonly value: Answer | undefined;
  readonly issues: readonly Issue[];
}

/** A page as it stands. */
export interface PageState {
  readonly id: string;
  readonly visible: boolean;
  readonly definition: Page;
}

/** A path that the form does not have, or has no item for now. */
export class UnknownPathError extends RangeError {
  override readonly name = 'UnknownPathError';
  constructor(readonly path: string) {
    super(
      `The form has no "${path}"; expected a field's id, or "group.0.field" for an item of a group`,
    );
  }
}

/**
 * One person filling in one form. Keeps what is shown, required, computed and wrong up to date; a change evaluates only
 * the expressions that read what changed.
 */
export class FormSession {
  readonly #graph: Graph;
  readonly #today: string;
  readonly #files: ReadonlyMap<string, FileFact> | undefined;
  readonly #root = new Frame(undefined, undefined);
  readonly #hiddenPages = new Set<CompiledPage>();
  readonly #source: Source<Frame>;
  /** Keys of the given answers that name no question. */
  readonly #strays: string[] = [];
  #dirty = new Map<number, Set<Frame>>();
  #changed = new Set<string>();
  #evaluations = 0;

  constructor(graph: Graph, { today, answers, account, files }: StartOptions) {
    this.#graph = graph;
    this.#today = today;
    this.#files = files && new Map(files.map((file) => [file.id, file]));
    this.#source = {
      today,
      value: (path, frame) => this.#read(path, frame),
      items: (path, frame) => this.#itemsOf(path, frame),
      condition: (name) => graph.definition.conditions?.[name] ?? false,
    };
    this.#fill(this.#root, this.#topFields(), '', answers, account);
    this.#markAll();
    this.#settle();
  }

  /** How many expressions were evaluated so far. */
  get evaluations(): number {
    return this.#evaluations;
  }

  /**
   * Answers a question. Takes what was typed; keeps it as `answers()` gives it. Setting a group replaces its items;
   * setting a computed field changes nothing.
   * @param path `phone`, or `children.0.name` in a group
   * @returns paths of fields, and ids of pages, whose state or issues may have changed
   * @throws {UnknownPathError}
   */
  set(path: string, value: unknown): readonly string[] {
    const { frame, field } = this.#locate(path);
    const cell = frame.cell(field);
    if (field.definition.type === 'group') this.#load(frame, field, value);
    else cell.raw = normalise(field.definition, value);
    this.#touch(field, frame);
    if (field.definition.type === 'group') this.#markAll(cell.frames);
    return this.#settle();
  }

  /**
   * Adds an item at the end of a group.
   * @returns as `set`
   * @throws {UnknownPathError}
   */
  addItem(path: string): readonly string[] {
    const { frame, field } = this.#group(path);
    const item = new Frame(field, frame);
    const cell = frame.cell(field);
    cell.raw = undefined;
    cell.frames.push(item);
    this.#fill(item, field.fields, '', undefined, {});
    this.#touch(field, frame);
    this.#markAll([item]);
    return this.#settle();
  }

  /**
   * Removes an item; those after it move up.
   * @returns as `set`
   * @throws {UnknownPathError}
   */
  removeItem(path: string, index: number): readonly string[] {
    const { frame, field } = this.#group(path);
    const items = frame.cell(field).frames;
    if (!items[index]) throw new UnknownPathError(`${path}.${index}`);
    items.splice(index, 1);
    this.#touch(field, frame);
    // Everything that reads the group's fields reads one item less.
    for (const child of this.#graph.fields.values())
      if (child.group === field || child.group?.group === field) this.#touch(child, undefined);
    for (const item of items) for (const child of field.fields) this.#changed.add(item.path(child));
    return this.#settle();
  }

  /** @throws {UnknownPathError} */
  field(path: string): FieldState {
    const { frame, field } = this.#locate(path);
    const visible = this.#visible(field, frame);
    const value = this.#answer(field, frame) as Answer | undefined;
    const required = this.#required(field, frame);
    if (!visible) return { visible, required, value, issues: [] };
    const rules = this.#brokenRules(frame).filter(({ path: at }) => at === path);
    return { visible, required, value, issues: [...this.#issuesOf(field, frame), ...rules] };
  }

  /** @throws {UnknownPathError} */
  page(id: string): PageState {
    const page = this.#graph.pages.find((it) => it.definition.id === id);
    if (!page) throw new UnknownPathError(id);
    return { id, visible: this.#pageVisible(page), definition: page.definition };
  }

  /** All pages in order, hidden ones too. */
  pages(): readonly PageState[] {
    return this.#graph.pages.map(({ definition }) => this.page(definition.id));
  }

  /**
   * Everything wrong with what is shown, in the order of the form.
   * @param pageId only this page
   */
  validate(pageId?: string): readonly Issue[] {
    const found: Issue[] = [];
    const walk = (fields: readonly CompiledField[], frame: Frame): void => {
      for (const field of fields) {
        if (!this.#visible(field, frame)) continue;
        found.push(...this.#issuesOf(field, frame));
        for (const item of frame.cell(field).frames) walk(field.fields, item);
      }
      found.push(...this.#brokenRules(frame));
    };
    walk(this.#topFields(), this.#root);
    const order = new Map(this.#graph.pages.map(({ definition }, index) => [definition.id, index]));
    return found
      .filter(({ page }) => pageId === undefined || page === pageId)
      .sort((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0));
  }

  /** The answers to what is shown, as they are filed: NFC, trimmed, E.164, ISO days; computed ones too. */
  answers(): Answers {
    const collect = (fields: readonly CompiledField[], frame: Frame): Record<string, unknown> => {
      const found: Record<string, unknown> = {};
      for (const field of fields) {
        if (!this.#visible(field, frame)) continue;
        const { frames } = frame.cell(field);
        const value =
          frames.length > 0
            ? frames.map((item) => collect(field.fields, item))
            : this.#answer(field, frame);
        if (!isEmpty(value)) found[field.path.slice(field.path.lastIndexOf('.') + 1)] = value;
      }
      return found;
    };
    return collect(this.#topFields(), this.#root) as Answers;
  }

  /** Paths of given answers to which there is no question, or none that is shown. */
  notAsked(): readonly Issue[] {
    const found = [...this.#strays];
    const walk = (fields: readonly CompiledField[], frame: Frame): void => {
      for (const field of fields) {
        const { raw, frames } = frame.cell(field);
        if (this.#visible(field, frame)) for (const item of frames) walk(field.fields, item);
        else if (!isEmpty(raw) || frames.length > 0) found.push(frame.path(field));
      }
    };
    walk(this.#topFields(), this.#root);
    return found.map((path) => ({
      path,
      page: this.#graph.fields.get(path.replace(/\.\d+/g, ''))?.page.definition.id ?? '',
      code: 'answer-not-asked',
      severity: 'error',
      params: {},
    }));
  }

  #topFields(): readonly CompiledField[] {
    return this.#graph.pages.flatMap((page) => page.fields);
  }

  // Filling in

  #fill(
    frame: Frame,
    fields: readonly CompiledField[],
    prefix: string,
    answers: Readonly<Record<string, unknown>> | undefined,
    account: Readonly<Record<string, unknown>> | undefined,
  ): void {
    const asked = new Set<string>();
    for (const field of fields) {
      const { definition } = field;
      if (definition.type === 'note' || definition.type === 'heading') continue;
      asked.add(definition.id);
      if (answers) {
        if (Object.hasOwn(answers, definition.id)) this.#load(frame, field, answers[definition.id]);
        continue;
      }
      if (definition.type === 'group') {
        for (let count = 0; count < (definition.min ?? 0); count += 1) {
          const item = new Frame(field, frame);
          frame.cell(field).frames.push(item);
          this.#fill(item, field.fields, '', undefined, {});
        }
        continue;
      }
      const known =
        'prefill' in definition && definition.prefill !== undefined && account
          ? Object.hasOwn(account, definition.prefill)
            ? account[definition.prefill]
            : undefined
          : undefined;
      const value = known ?? ('default' in definition ? definition.default : undefined);
      frame.cell(field).raw = normalise(definition, value);
    }
    for (const key of Object.keys(answers ?? {}))
      if (!asked.has(key)) this.#strays.push(prefix + key);
  }

  #load(frame: Frame, field: CompiledField, value: unknown): void {
    const cell = frame.cell(field);
    if (field.definition.type !== 'group') {
      cell.raw = normalise(field.definition, value);
      return;
    }
    const items = (item: unknown): item is Readonly<Record<string, unknown>> =>
      typeof item === 'object' && item !== null && !Array.isArray(item);
    const list = Array.isArray(value) && value.every(items) ? value : undefined;
    // What is no list of items stays as it came, to be named as wrong.
    cell.raw = list || isEmpty(value) ? undefined : value;
    cell.frames.splice(0);
    for (const answers of list ?? []) {
      const item = new Frame(field, frame);
      cell.frames.push(item);
      this.#fill(
        item,
        field.fields,
        `${frame.path(field)}.${cell.frames.length - 1}.`,
        answers,
        {},
      );
    }
  }

  // Finding

  #locate(path: string): { readonly frame: Frame; readonly field: CompiledField } {
    let frame: Frame | undefined = this.#root;
    const keys = path.split('.');
    let name = '';
    for (let at = 0; frame && at < keys.length; at += 2) {
      name += (name && '.') + String(keys[at]);
      const field = this.#graph.fields.get(name);
      if (!field) break;
      if (at === keys.length - 1) return { frame, field };
      frame = frame.cell(field).frames[Number(keys[at + 1])];
    }
    throw new UnknownPathError(path);
  }

  #group(path: string): { readonly frame: Frame; readonly field: CompiledField } {
    const found = this.#locate(path);
    if (found.field.definition.type !== 'group') throw new UnknownPathError(path);
    return found;
  }

  /** The frames of a group everywhere, or only within some frames. */
  #frames(group: CompiledField | undefined, within?: readonly Frame[]): readonly Frame[] {
    if (within) {
      return within.flatMap((frame) =>
        frame.group === group ? [frame] : this.#below(frame).filter((it) => it.group === group),
      );
    }
    return group === undefined
      ? [this.#root]
      : this.#below(this.#root).filter((frame) => frame.group === group);
  }

  #below(frame: Frame): readonly Frame[] {
    return frame.items().flatMap((item) => [item, ...this.#below(item)]);
  }

  // State

  #pageVisible(page: CompiledPage): boolean {
    return page.definition.visible !== false && !this.#hiddenPages.has(page);
  }

  #visible(field: CompiledField, frame: Frame): boolean {
    if (field.definition.visible === false || frame.cell(field).hidden) return false;
    if (!field.group) return this.#pageVisible(field.page);
    return frame.parent !== undefined && this.#visible(field.group, frame.parent);
  }

  #required(field: CompiledField, frame: Frame): boolean {
    const { definition } = field;
    return ('required' in definition && definition.required === true) || frame.cell(field).required;
  }

  /** What is kept for a field, whether shown or not. */
  #answer(field: CompiledField, frame: Frame): unknown {
    const cell = frame.cell(field);
    if ('value' in field.definition && field.definition.value !== undefined) return cell.computed;
    if (field.definition.type !== 'group' || cell.raw !== undefined) return cell.raw;
    return cell.frames.map((item) =>
      Object.fromEntries(
        field.fields.flatMap((child) => {
          const value = this.#answer(child, item);
          return this.#visible(child, item) && !isEmpty(value)
            ? [[child.definition.id, value]]
            : [];
        }),
      ),
    );
  }

  /** What an expression reads at a path. */
  #read(path: string, frame: Frame): unknown {
    const { field, part } = resolve(this.#graph.fields, path) ?? {};
    const at = field && frame.within(field.group);
    if (!field || !at || !this.#visible(field, at)) return undefined;
    if (field.definition.type === 'group') return at.cell(field).frames;
    const value = typed(field.definition, this.#answer(field, at));
    return part === undefined ? value : (value as Record<string, unknown> | undefined)?.[part];
  }

  #itemsOf(path: string, frame: Frame): readonly Frame[] {
    const items = this.#read(path, frame);
    return Array.isArray(items) ? (items as readonly Frame[]) : [];
  }

  // Keeping it up to date

  #mark(slot: number, frames: readonly Frame[]): void {
    const marked = this.#dirty.get(slot) ?? new Set();
    for (const frame of frames) marked.add(frame);
    this.#dirty.set(slot, marked);
  }

  #markAll(within?: readonly Frame[]): void {
    this.#graph.slots.forEach((slot, number) => {
      if (!within || slot.group) this.#mark(number, this.#frames(slot.group, within));
    });
  }

  /** A field's answer changed, or whether it is shown: whoever reads it must look again. */
  #touch(field: CompiledField, frame: Frame | undefined): void {
    if (frame) this.#changed.add(frame.path(field));
    for (const slot of this.#graph.readers.get(field.path) ?? [])
      this.#mark(slot, this.#frames(this.#graph.slots[slot]?.group));
    for (const watcher of this.#graph.watchers.get(field.path) ?? [])
      for (const at of this.#frames(watcher.group)) this.#changed.add(at.path(watcher));
  }

  /** A field was shown or hidden, and everything in it. */
  #touchDeep(field: CompiledField, frame: Frame): void {
    this.#touch(field, frame);
    for (const item of frame.cell(field).frames)
      for (const child of field.fields) this.#touchDeep(child, item);
  }

  #settle(): readonly string[] {
    const { slots } = this.#graph;
    for (let number = 0; this.#dirty.size > 0 && number < slots.length; number += 1) {
      const frames = this.#dirty.get(number);
      const slot = slots[number];
      if (!frames || !slot) continue;
      this.#dirty.delete(number);
      for (const frame of frames) {
        this.#evaluations += 1;
        this.#apply(slot, frame, evaluate(slot.expression, this.#source, frame));
      }
    }
    this.#dirty = new Map();
    const changed = [...this.#changed];
    this.#changed = new Set();
    return changed;
  }

  #apply(slot: Slot, frame: Frame, result: unknown): void {
    const holds = result === true;
    if (slot.kind === 'page') {
      if (holds !== this.#hiddenPages.has(slot.page)) return;
      if (holds) this.#hiddenPages.delete(slot.page);
      else this.#hiddenPages.add(slot.page);
      this.#changed.add(slot.page.definition.id);
      for (const field of slot.page.fields) this.#touchDeep(field, frame);
    } else if (slot.kind === 'rule') {
      if (holds !== frame.broken.has(slot.rule)) return;
      if (holds) frame.broken.delete(slot.rule);
      else frame.broken.add(slot.rule);
      for (const field of slot.rule.fields) {
        const at = frame.within(field.group);
        if (at) this.#changed.add(at.path(field));
      }
    } else {
      this.#applyToCell(slot.kind, slot.field, frame, result);
    }
  }

  #applyToCell(
    kind: 'visible' | 'value' | 'required',
    field: CompiledField,
    frame: Frame,
    result: unknown,
  ): void {
    const cell: Cell = frame.cell(field);
    if (kind === 'visible') {
      if (cell.hidden === (result !== true)) return;
      cell.hidden = result !== true;
      this.#touchDeep(field, frame);
    } else if (kind === 'value') {
      const value = normalise(field.definition, result);
      if (cell.computed === value) return;
      cell.computed = value;
      this.#touch(field, frame);
    } else if (cell.required !== (result === true)) {
      cell.required = result === true;
      this.#changed.add(frame.path(field));
    }
  }

  // What is wrong

  #issue(field: CompiledField, frame: Frame, complaint: Complaint): Issue {
    return {
      path: frame.path(field),
      page: field.page.definition.id,
      severity: 'error',
      params: {},
      ...complaint,
    };
  }

  #issuesOf(field: CompiledField, frame: Frame): readonly Issue[] {
    const answer = this.#answer(field, frame);
    const required = this.#required(field, frame);
    const { definition } = field;
    const found: Complaint[] = [];
    if (isEmpty(answer)) {
      if (required)
        found.push({ code: definition.type === 'consent' ? 'consent-required' : 'required' });
    } else if (definition.type === 'group') {
      const count = frame.cell(field).frames.length;
      const { min = 0, max = 50 } = definition;
      if (count === 0) found.push({ code: 'wrong-type' });
      else if (count < min) found.push({ code: 'too-few-items', params: { min } });
      else if (count > max) found.push({ code: 'too-many-items', params: { max } });
    } else {
      found.push(...complaints(field, answer, required, this.#around(field, frame)));
    }
    return found.map((complaint) => this.#issue(field, frame, complaint));
  }

  #around(field: CompiledField, frame: Frame) {
    const beside = (id: string | undefined): unknown =>
      id === undefined
        ? undefined
        : this.#read(
            field.group && this.#graph.fields.has(`${field.group.path}.${id}`)
              ? `${field.group.path}.${id}`
              : id,
            frame,
          );
    const matches = field.definition.type === 'personal-id' ? field.definition.matches : undefined;
    return {
      today: this.#today,
      files: this.#files,
      documents: this.#graph.documents,
      person: personOf(beside(matches?.birthDate), beside(matches?.sex)),
    };
  }

  /** Issues of the rules broken at a frame, each at the first of its fields there that is shown. */
  #brokenRules(frame: Frame): readonly Issue[] {
    const issueOf = ({ definition, fields }: CompiledRule): readonly Issue[] => {
      const shown = fields.flatMap((field) => {
        const at = frame.within(field.group);
        return at && this.#visible(field, at) ? [{ field, at }] : [];
      });
      const first = shown.find(({ at }) => at === frame);
      if (!first) return [];
      const params = { rule: definition.id, fields: shown.map(({ field, at }) => at.path(field)) };
      const { message, severity = 'error' } = definition;
      return [this.#issue(first.field, first.at, { code: 'rule', severity, params, message })];
    };
    return [...frame.broken]
      .flatMap(issueOf)
      .sort((a, b) => (String(a.params.rule) < String(b.params.rule) ? -1 : 1));
  }
}
