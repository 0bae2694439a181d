import { complaints, personOf } from './complaints.js';
import type { CompiledField, CompiledRule, Graph } from './graph.js';
import type { Answer, Answers, FileFact, GroupField, Page } from './definition.js';
import { locate, mostItems } from './frame.js';
import type { Frame } from './frame.js';
import type { Complaint, Issue } from './issues.js';
import { isEmpty } from './normalise.js';
import { State } from './state.js';

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
    if (answers) root.load(this.#fields, answers, this.#strays);
    else root.begin(this.#fields, account);
    this.#state.markAll(root);
    this.#state.settle();
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
    frame.put(field, value);
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
    if (cell.frames.length >= mostItems(field.definition as GroupField)) return [];
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
    if (!frame.cell(field).frames[index]) throw new UnknownPathError(`${path}.${index}`);
    frame.cell(field).frames.splice(index, 1);
    this.#itemsChanged(field, frame);
    return this.#state.settle();
  }

  /** @throws {UnknownPathError} */
  field(path: string): FieldState {
    const { frame, field } = this.#locate(path);
    const visible = this.#state.visible(field, frame);
    const answer = this.#state.answer(field, frame);
    return {
      visible,
      required: this.#state.required(field, frame.cell(field)),
      value: isEmpty(answer) ? undefined : (answer as Answer),
      issues: visible
        ? [...this.#issuesOf(field, frame), ...this.#broken(frame)].filter((it) => it.path === path)
        : [],
    };
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
    this.#walk(
      (field, frame, visible) => {
        if (visible) found.push(...this.#issuesOf(field, frame));
      },
      (frame) => {
        found.push(...this.#broken(frame));
      },
    );
    return this.#graph.pages.flatMap(({ definition: { id } }) =>
      found.filter(({ page }) => page === id && page === (pageId ?? page)),
    );
  }

  /** The answers to what is shown, as they are filed: NFC, trimmed, E.164, ISO days; computed ones too. */
  answers(): Answers {
    return this.#state.answers(this.#fields, this.#state.root) as Answers;
  }

  /** Answers given at the start to which there is no question, or now none that is shown. */
  notAsked(): readonly Issue[] {
    const found = this.#strays.map((path) => this.#issue(path, '', { code: 'answer-not-asked' }));
    this.#walk((field, frame, visible) => {
      const { raw, frames } = frame.cell(field);
      if (!visible && (!isEmpty(raw) || frames.length > 0))
        found.push(this.#issueAt(field, frame, { code: 'answer-not-asked' }));
    });
    return found;
  }

  /** Goes through all fields in order, into the items of groups that are shown; `after` every place. */
  #walk(
    visit: (field: CompiledField, frame: Frame, visible: boolean) => void,
    after?: (frame: Frame) => void,
    fields = this.#fields,
    frame = this.#state.root,
  ): void {
    for (const field of fields) {
      const visible = this.#state.visible(field, frame);
      visit(field, frame, visible);
      if (visible)
        for (const item of frame.cell(field).frames) this.#walk(visit, after, field.fields, item);
    }
    after?.(frame);
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
    const read = (id: string | undefined): unknown => {
      const beside = `${field.group?.path}.${id}`;
      return this.#state.value(this.#graph.fields.has(beside) ? beside : (id ?? ''), frame);
    };
    const matches = definition.type === 'personal-id' ? definition.matches : undefined;
    const found = isEmpty(answer)
      ? (
          [{ code: definition.type === 'consent' ? 'consent-required' : 'required' }] as const
        ).filter(() => required)
      : complaints(field, answer, required, {
          today: this.#state.today,
          files: this.#files,
          documents: this.#graph.documents,
          person: personOf(read(matches?.birthDate), read(matches?.sex)),
        });
    return found.map((complaint) => this.#issueAt(field, frame, complaint));
  }

  /** Issues of the rules broken at a place, each at the first of its fields there that is shown. */
  #broken(frame: Frame): readonly Issue[] {
    const shown = ({ fields }: CompiledRule): readonly CompiledField[] =>
      fields.filter((field) => {
        const at = frame.within(field.group);
        return at && this.#state.visible(field, at);
      });
    return (this.#graph.definition.rules ?? []).flatMap((rule) => {
      const broken = [...frame.broken].find(({ definition }) => definition === rule);
      const first = broken && shown(broken).find(({ group }) => group === frame.group);
      if (!broken || !first) return [];
      const paths = shown(broken).map((field) => frame.within(field.group)?.path(field) ?? '');
      const { id, message, severity = 'error' } = rule;
      const params = { rule: id, fields: paths };
      return [this.#issueAt(first, frame, { code: 'rule', severity, params, message })];
    });
  }
}
