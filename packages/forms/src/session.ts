import { complaints } from './complaints.js';
import type { CompiledField, Graph } from './graph.js';
import type { Answer, Answers, FileFact, Page } from './definition.js';
import { locate, mostItems } from './frame.js';
import type { Frame } from './frame.js';
import type { Complaint, Issue } from './issues.js';
import { isEmpty } from './normalise.js';
import { paperKey, State } from './state.js';

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

const NONE: readonly Issue[] = [];

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
    super(`The form has no "${path}"; expected a field's id, or "group.0.field" in an item`);
  }
}

/**
 * One person filling in one form. Keeps what is shown, required, computed and wrong up to date; a change evaluates only
 * the expressions that read what changed.
 */
export class FormSession {
  readonly #graph: Graph;
  readonly #state: State;
  readonly #fields: readonly CompiledField[];
  readonly #strays: string[] = [];
  #files: ReadonlyMap<string, FileFact> | undefined;

  constructor(graph: Graph, { today, answers, account, files }: StartOptions) {
    this.#graph = graph;
    this.#state = new State(graph, today);
    this.#fields = graph.pages.flatMap((page) => page.fields);
    if (files) this.setFiles(files);
    const { root } = this.#state;
    if (answers) root.load(graph.fields, answers, this.#strays);
    else root.begin(this.#fields, account);
    this.#state.begin();
  }

  /** How many expressions were evaluated so far. */
  get evaluations(): number {
    return this.#state.evaluations;
  }

  /** Tells which uploaded files exist, as uploads come and go. */
  setFiles(files: readonly FileFact[]): void {
    this.#files = new Map(files.map((file) => [file.id, file]));
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
    frame.put(this.#graph.fields, field, value);
    if (field.definition.type === 'group') this.#itemsChanged(field, frame);
    else this.#state.touch(field, frame);
    return this.#state.settle();
  }

  /**
   * Adds an item at the end of a group; does nothing when the group is full.
   * @returns as `set`
   * @throws {UnknownPathError}
   */
  addItem(path: string): readonly string[] {
    const { frame, field } = this.#locate(path, true);
    const cell = frame.cell(field);
    if (cell.frames.length >= mostItems(field.definition)) return [];
    cell.raw = undefined;
    frame.add(field).begin(field.fields);
    this.#itemsChanged(field, frame);
    return this.#state.settle();
  }

  /**
   * Removes an item; those after it move up.
   * @returns as `set`
   * @throws {UnknownPathError}
   */
  removeItem(path: string, index: number): readonly string[] {
    const { frame, field } = this.#locate(path, true);
    const cell = frame.cell(field);
    const item = cell.frames[index];
    if (!item) throw new UnknownPathError(`${path}.${index}`);
    cell.frames = cell.frames.filter((it) => it !== item);
    this.#itemsChanged(field, frame);
    return this.#state.settle();
  }

  /** @throws {UnknownPathError} */
  field(path: string): FieldState {
    const { frame, field } = this.#locate(path);
    const visible = this.#state.visible(field, frame);
    const answer = this.#state.answer(field, frame);
    const issues = (): readonly Issue[] =>
      visible
        ? [...this.#issuesOf(field, frame), ...this.#broken(frame)].filter((it) => it.path === path)
        : NONE;
    return {
      visible,
      required: this.#state.required(field, frame.cell(field)),
      value: isEmpty(answer) ? undefined : (answer as Answer),
      // Most who ask want to know something else.
      get issues() {
        return issues();
      },
    };
  }

  /**
   * Whether a field of type `documents` asks for a paper, as its `papers` say.
   * @throws {UnknownPathError}
   */
  asks(path: string, paper: string): boolean {
    const { frame, field } = this.#locate(path);
    return !frame.unasked.has(paperKey(field, paper));
  }

  /** @throws {UnknownPathError} */
  page(id: string): PageState {
    const page = this.pages().find((it) => it.id === id);
    if (!page) throw new UnknownPathError(id);
    return page;
  }

  /** All pages in order, hidden ones too. */
  pages(): readonly PageState[] {
    return this.#graph.pages.map((page) => ({
      id: page.definition.id,
      visible: this.#state.pageVisible(page),
      definition: page.definition,
    }));
  }

  /**
   * Everything wrong with what is shown, in the order of the form.
   * @param pageId only this page
   */
  validate(pageId?: string): readonly Issue[] {
    const found: Issue[] = [];
    const { root } = this.#state;
    const rules = this.#broken(root);
    for (const page of this.#graph.pages) {
      const { id } = page.definition;
      if (id !== (pageId ?? id) || !this.#state.pageVisible(page)) continue;
      this.#walk(
        page.fields,
        root,
        (field, frame, visible) => {
          if (visible) found.push(...this.#issuesOf(field, frame));
        },
        (item) => found.push(...this.#broken(item)),
      );
      found.push(...rules.filter((it) => it.page === id));
    }
    return found;
  }

  /** The answers to what is shown, as they are filed: NFC, trimmed, E.164, ISO days; computed ones too. */
  answers(): Answers {
    return this.#state.answers(this.#fields, this.#state.root) as Answers;
  }

  /** Answers given at the start to which there is no question, or now none that is shown. */
  notAsked(): readonly Issue[] {
    const found = this.#strays.map((path) => this.#issue(path, '', { code: 'answer-not-asked' }));
    this.#walk(this.#fields, this.#state.root, (field, frame, visible) => {
      const { raw, frames } = frame.cell(field);
      if (!visible && (!isEmpty(raw) || frames.length > 0))
        found.push(this.#issueAt(field, frame, { code: 'answer-not-asked' }));
    });
    return found;
  }

  /** Goes through fields in order, into the items of groups that are shown; `after` every item. */
  #walk(
    fields: readonly CompiledField[],
    frame: Frame,
    visit: (field: CompiledField, frame: Frame, visible: boolean) => void,
    after?: (item: Frame) => void,
  ): void {
    for (const field of fields) {
      const visible = this.#state.visible(field, frame);
      visit(field, frame, visible);
      if (visible)
        for (const item of frame.cell(field).frames) {
          this.#walk(field.fields, item, visit, after);
          after?.(item);
        }
    }
  }

  #locate(path: string, group?: boolean): { frame: Frame; field: CompiledField } {
    const found = locate(this.#graph, this.#state.root, path);
    if (!found || (group && found.field.definition.type !== 'group'))
      throw new UnknownPathError(path);
    return found;
  }

  /** Items came, went or moved up: whatever reads or stands in them is looked at again. */
  #itemsChanged(group: CompiledField, frame: Frame): void {
    this.#state.touchDeep(group, frame);
    for (const field of this.#graph.fields.values())
      if (field.path.startsWith(`${group.path}.`)) this.#state.touch(field);
    for (const item of frame.cell(group).frames) this.#state.markAll(item);
  }

  #issue(path: string, page: string, complaint: Complaint): Issue {
    return { path, page, severity: 'error', params: {}, ...complaint };
  }

  #issueAt(field: CompiledField, frame: Frame, complaint: Complaint): Issue {
    return this.#issue(frame.path(field), field.page.definition.id, complaint);
  }

  #issuesOf(field: CompiledField, frame: Frame): readonly Issue[] {
    const { definition } = field;
    const answer = this.#state.answer(field, frame);
    const required = this.#state.required(field, frame.cell(field));
    if (isEmpty(answer)) {
      const code = definition.type === 'consent' ? 'consent-required' : 'required';
      return required ? [this.#issueAt(field, frame, { code })] : NONE;
    }
    const found = complaints(field, answer, required, {
      today: this.#state.today,
      files: this.#files,
      documents: this.#graph.documents,
      read: (id) => {
        const beside = `${field.group?.path}.${id}`;
        return this.#state.value(this.#graph.fields.has(beside) ? beside : id, frame);
      },
    });
    return found.map((complaint) => this.#issueAt(field, frame, complaint));
  }

  /** Issues of the rules broken at a place, each at the first of its fields there that is shown. */
  #broken(frame: Frame): readonly Issue[] {
    if (frame.broken.size === 0) return NONE;
    const found: Issue[] = [];
    for (const { definition, fields } of [...frame.broken].sort((a, b) => a.at - b.at)) {
      let first: CompiledField | undefined;
      const paths: string[] = [];
      for (const field of fields) {
        const at = frame.within(field.group);
        if (!at || !this.#state.visible(field, at)) continue;
        paths.push(at.path(field));
        if (at === frame) first ??= field;
      }
      const { id, message, severity = 'error' } = definition;
      const params = { rule: id, fields: paths };
      if (first)
        found.push(this.#issueAt(first, frame, { code: 'rule', severity, params, message }));
    }
    return found;
  }
}
