import type { ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import type { DraftSummary, FiledDossier, ProcedureForm } from '@motcua/contract';
import type { AddressAnswer, FileFact, FormDefinition, PageState } from '@motcua/forms';
import type { Language } from '../foundation/locale.js';
import { Attachments } from './attachments.js';
import { DraftKeeper, type Draft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import { withPart } from './fields/address.js';
import { placeOf } from './fields/attached.js';
import type { Places } from './fields/places.js';
import {
  answersForDraft,
  openForm,
  unattached,
  usedFiles,
  type FormSubject,
  type OpenForm,
} from './session-of-form.js';

/** The page after the pages of the form. */
export const REVIEW = '#review';

/** Saving that takes longer than this is said. Milliseconds. */
const SLOW_MS = 800;

/** What the element is told of. */
interface Told {
  /** An answer changed. */
  readonly changed: (path: string) => void;
  /** To be drawn again are only these questions, and what stands around them. */
  readonly redraw: (paths: readonly string[]) => void;
  readonly arrived: (file: FileFact) => void;
  /** Something to be read out when the person pauses. */
  readonly say: (text: string) => void;
  readonly filedElsewhere: (filed: FiledDossier) => void;
  /** Another tab went on with the draft, or another draft was opened. */
  readonly begun: () => void;
  /** There is a draft: before it is shown, what is said about it is made ready. */
  readonly resuming: () => Promise<void>;
}

/** What the centre knows of the person who is signed in; see `kept/account.ts`. */
export interface AccountOfForm {
  /** By `prefill` name. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The person was made up for a demonstration. */
  readonly demo: boolean;
  readonly drafts: readonly DraftSummary[];
  /** Ids of the fields that are answered from the account in a new session. */
  prefilled(open: OpenForm): readonly string[];
  /** Papers that the centre has, to be taken in place of an upload. @param name of the paper that is asked for */
  held(
    name: string,
    language: Language,
    take: (file: FileFact) => void,
  ): TemplateResult | typeof nothing;
}

/** One person filling in one form: the answers, the page they are on, their files, and the draft that keeps it all. */
export class Filling {
  readonly files = new Map<string, FileFact>();
  readonly attachments: Attachments;
  open: OpenForm | undefined;
  draft: Draft | undefined;
  page = '';
  places: Places | undefined;
  saving: 'none' | 'saving' | 'saved' | 'failed' = 'none';
  /** Whether the draft outlives the page. */
  lasting = true;
  /** Where it is kept then: at the centre, not on the device. */
  atCentre: boolean | undefined;
  /** When the draft that is gone on with was saved. Epoch milliseconds. */
  resumed: number | undefined;
  /** The draft was begun with another version of the form. */
  olderForm = false;
  /** Who is signed in. */
  account: AccountOfForm | undefined;
  /** Told of every change of the draft, and whether to wait for more; set by what keeps it at the centre. */
  changed: ((wait: boolean) => void) | undefined;

  /** The item of a group removed last, until something else is changed. */
  removed: { readonly path: string; readonly name: string; readonly items: unknown } | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #told: Told;
  readonly #typing = new Map<string, string>();
  /** Paths that are answered from the account, as long as they are not changed. */
  readonly #prefilled = new Set<string>();
  #keeper: DraftKeeper | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: Node }, told: Told) {
    this.#host = host;
    this.#told = told;
    this.attachments = new Attachments({
      changed: () => host.requestUpdate(),
      arrived: (place, file) => this.#arrived(place, file),
      keep: () => void this.save(),
      say: told.say,
      root: () => host.renderRoot as ShadowRoot,
    });
  }

  /** Whether a dossier was sent and it is not known whether it arrived: until then nothing can be changed. */
  get locked(): boolean {
    return this.draft?.sent !== undefined;
  }

  /** Pages that are asked now. */
  get pages(): readonly PageState[] {
    return this.open?.session.pages().filter(({ visible }) => visible) ?? [];
  }

  /** Opens a form with the draft that is kept for it. */
  async begin(
    procedure: FormSubject,
    form: ProcedureForm,
    service: string,
    sharedComputer: boolean,
  ): Promise<void> {
    this.#keeper ??= new DraftKeeper(service, procedure.code, this.#otherTabs, sharedComputer);
    const keeper = this.#keeper;
    const [place, draft] = await Promise.all([
      keeper.place(),
      keeper.load().then((kept) => this.#current(form, kept)),
    ]);
    if (draft) await this.#told.resuming();
    if (this.#keeper !== keeper) return;
    this.#placed(place);
    this.#show(procedure, form, draft);
    this.attachments.restore(draft?.uploads);
  }

  /** Opens a form of a definition alone: nothing of it is kept. @throws {DefinitionError} when it is broken */
  preview(definition: FormDefinition): void {
    const [subject, form] = unattached(definition);
    this.lasting = true;
    this.#show(subject, form, {
      formVersion: form.version,
      page: '',
      answers: {},
      files: [],
      idempotencyKey: '',
      savedAt: 0,
    });
    this.resumed = undefined;
  }

  /** Goes on with another version of the form and the answers so far. */
  async renew(procedure: FormSubject, form: ProcedureForm): Promise<void> {
    this.#show(procedure, form, await this.#current(form, this.draft));
  }

  /** Goes on with another draft in place of the one on the device. */
  async replace(draft: Draft): Promise<void> {
    const { open } = this;
    if (open === undefined) return;
    await this.#keeper?.remove();
    this.#show(open.procedure, open.form, await this.#current(open.form, draft));
    await this.save({ savedAt: draft.savedAt });
  }

  /** Throws the draft away and begins anew. */
  async startOver(): Promise<void> {
    const { open } = this;
    await this.#keeper?.remove();
    if (open !== undefined) this.#show(open.procedure, open.form, undefined);
  }

  /** Ends listening and sending; what is kept stays kept. */
  close(): void {
    this.attachments.clear();
    this.#keeper?.close();
    this.#keeper = undefined;
    this.open = undefined;
  }

  /** Keeps nothing on the device, or keeps drafts again. */
  async share(shared: boolean): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === undefined) return;
    await keeper.share(shared);
    // What was kept before is not kept where it is from now on.
    this.saving = 'none';
    this.#placed(await keeper.place());
    // What browsers may remember is said at each box.
    this.#host.requestUpdate();
    await this.save();
  }

  goTo(page: string): void {
    this.page = page;
    this.removed = undefined;
    this.#typing.clear();
    this.attachments.dropRefused();
    this.#host.requestUpdate();
    void this.save();
    this.changed?.(false);
  }

  /** Whether a field is answered from the account. */
  readonly prefilled = (path: string): boolean => this.#prefilled.has(path);

  /** Takes a file that the centre has, as if it had just been uploaded. */
  readonly take = (place: string, file: FileFact): void => this.#arrived(place, file);

  /** What stands in a box that is being typed in. */
  readonly typing = (place: string): string | undefined => this.#typing.get(place);

  /** Takes what is being typed; it is kept at once and put into its usual form when the box is left. */
  readonly type = (place: string, text: string, answer = text): void => {
    this.#typing.set(place, text);
    this.answer(place, answer);
  };

  /** The box was left. */
  readonly settle = (place: string): void => {
    this.#typing.delete(place);
    this.#told.redraw([place]);
  };

  /** Takes an answer. @param place path of the field, for one part of an address `path#part` */
  readonly answer = (place: string, value: unknown): void => {
    const [path = '', part] = place.split('#');
    this.#change(path, ({ session }) => {
      const before = session.field(path).value as AddressAnswer | undefined;
      return session.set(path, part === undefined ? value : withPart(before, part, String(value)));
    });
  };

  readonly addItem = (path: string): void =>
    this.#change(path, ({ session }) => session.addItem(path));

  readonly removeItem = (path: string, index: number, name: string): void => {
    const items = this.open?.session.field(path).value;
    // Those after it move up: what is being typed in them would stand in the wrong item.
    for (const place of this.#typing.keys())
      if (place.startsWith(`${path}.`)) this.#typing.delete(place);
    this.#change(path, ({ session }) => session.removeItem(path, index));
    this.removed = { path, name, items };
  };

  /** Takes the item removed last back. */
  readonly takeBack = (): void => {
    const { removed } = this;
    if (removed)
      this.#change(removed.path, ({ session }) => session.set(removed.path, removed.items));
  };

  readonly detach = (path: string, document: string | undefined, file: string): void => {
    this.files.delete(file);
    this.#changeFiles(placeOf(path, document), (ids) => ids.filter((id) => id !== file));
  };

  /** Keeps what is there now. Never throws: that it failed is said. */
  async save(change: Partial<Draft> = {}, options?: { readonly unlock: boolean }): Promise<void> {
    const { open, draft: before } = this;
    const keeper = this.#keeper;
    if (open === undefined || keeper === undefined || before === undefined) return;
    const draft: Draft = {
      ...before,
      formVersion: open.form.version,
      answers: answersForDraft(open),
      files: usedFiles(open, this.files.values()),
      uploads: this.attachments.unfinished,
      page: this.page,
      prefilled: [...this.#prefilled],
      savedAt: Date.now(),
      ...change,
    };
    this.draft = draft;
    this.changed?.(true);
    const slow = setTimeout(() => this.#saved('saving'), SLOW_MS);
    try {
      const kept = await keeper.save(draft, options);
      // Another tab may have begun or sent this draft first.
      const { idempotencyKey, sent } = kept;
      if (this.draft !== undefined) this.draft = { ...this.draft, idempotencyKey };
      if (this.draft === undefined || options?.unlock || sent === undefined) this.#saved('saved');
      else {
        this.draft = { ...this.draft, sent };
        this.#saved('saved');
      }
    } catch {
      this.#saved('failed');
    } finally {
      clearTimeout(slow);
    }
  }

  /** Nothing stays on the device once the dossier is filed. */
  async filed(filed: FiledDossier): Promise<void> {
    const key = this.draft?.idempotencyKey;
    this.forget();
    await this.#keeper?.remove(filed, key).catch(() => undefined);
  }

  /** Drops everything from memory. */
  forget(): void {
    this.draft = undefined;
    this.open = undefined;
    this.resumed = undefined;
    this.removed = undefined;
    this.attachments.clear();
    this.files.clear();
    this.#typing.clear();
  }

  readonly #otherTabs = {
    filed: (filed: FiledDossier, idempotencyKey: string): void => {
      if (this.draft?.idempotencyKey === idempotencyKey) this.#told.filedElsewhere(filed);
    },
    saved: (): void => void this.#follow(),
    forgotten: (): void => void this.share(true),
  };

  /** The tab that is being used wins; the others follow it. */
  async #follow(): Promise<void> {
    if (document.hasFocus() && !document.hidden) return;
    const draft = await this.#keeper?.load();
    const { open } = this;
    if (draft === undefined || open === undefined) return;
    this.#show(open.procedure, open.form, draft, this.resumed);
  }

  /** A draft of another version of the form, put into this one. */
  async #current(form: ProcedureForm, draft: Draft | undefined): Promise<Draft | undefined> {
    if (draft === undefined || draft.formVersion === form.version || draft.sent) return draft;
    try {
      return (await import('./kept/migrated.js')).migrated(draft, form);
    } catch {
      // What is asked for under the same name is taken over without it.
      return draft;
    }
  }

  #show(
    procedure: FormSubject,
    form: ProcedureForm,
    kept: Draft | undefined,
    resumed = kept?.savedAt,
  ): void {
    const draft = kept ?? this.#keeper?.begin(form.version, '');
    if (draft === undefined) return;
    if (kept === undefined) this.attachments.clear();
    this.open = openForm(procedure, form, draft, this.account?.facts);
    this.#prefilled.clear();
    const isNew = Object.keys(draft.answers).length === 0;
    const filled = isNew ? this.account?.prefilled(this.open) : draft.prefilled;
    for (const path of filled ?? []) this.#prefilled.add(path);
    this.draft = draft;
    this.resumed = resumed;
    this.olderForm = draft.formVersion !== form.version;
    this.saving = 'none';
    this.files.clear();
    for (const file of draft.files) this.files.set(file.id, file);
    this.#typing.clear();
    this.page = this.#placeOf(draft);
    this.#told.begun();
    this.#host.requestUpdate();
  }

  #placed({ lasting, atCentre }: Pick<DraftStore, 'lasting' | 'atCentre'>): void {
    this.lasting = lasting;
    this.atCentre = atCentre;
  }

  #placeOf({ page, sent }: Draft): string {
    const known = page === REVIEW || this.pages.some(({ id }) => id === page);
    if (sent !== undefined) return REVIEW;
    return known ? page : (this.pages[0]?.id ?? REVIEW);
  }

  /** @param act gives the paths of what the answer concerns, where it is known */
  #change(path: string, act: (open: OpenForm) => readonly string[] | undefined): void {
    if (this.open === undefined || this.locked) return;
    const { path: removed = path } = this.removed ?? {};
    this.removed = undefined;
    const concerned = act(this.open);
    this.#prefilled.delete(path);
    this.#told.changed(path);
    if (concerned) this.#told.redraw([path, removed, ...concerned]);
    else this.#host.requestUpdate();
    void this.save();
  }

  #arrived(place: string, file: FileFact): void {
    this.files.set(file.id, file);
    // Another tab may have got it first.
    this.#changeFiles(place, (ids) => [...new Set([...ids, file.id])]);
    this.#told.arrived(file);
  }

  #changeFiles(place: string, act: (ids: readonly string[]) => readonly string[]): void {
    const [path = '', document] = place.split('#');
    this.#change(path, ({ session }) => {
      session.setFiles([...this.files.values()]);
      const { value } = session.field(path);
      if (document === undefined) {
        session.set(path, act((value as readonly string[] | undefined) ?? []));
        return undefined;
      }
      const papers = (value ?? {}) as Readonly<Record<string, readonly string[]>>;
      session.set(path, { ...papers, [document]: act(papers[document] ?? []) });
      // Every other question for files has room for one more or fewer now.
      return undefined;
    });
  }

  #saved(state: Filling['saving']): void {
    this.saving = state;
    this.#told.redraw([]);
  }
}
