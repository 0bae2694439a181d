import type { TemplateResult, nothing } from 'lit';
import type { UploadLimits } from '@motcua/contract';
import type { DocumentCase, Field, FileFact, FormSession } from '@motcua/forms';
import type { Language } from '../../foundation/locale.js';
import type { Attachments } from '../attachments.js';
import type { vi } from '../messages.vi.js';
import type { Places } from './places.js';

/** A message shown at a field. */
export interface FieldMessage {
  readonly text: string;
  readonly severity: 'error' | 'warning';
}

/** What drawing a field needs, and what its controls may do. */
export interface FieldContext {
  readonly session: FormSession;
  readonly own: typeof vi;
  readonly language: Language;
  /** Whether what is typed may outlive the page. */
  readonly lasting: boolean;
  /** Names of places; absent until they are loaded, or where they could not be. */
  readonly places: Places | undefined;
  readonly limits: UploadLimits;
  readonly documents: readonly DocumentCase[];
  readonly attachments: Attachments;
  readonly files: ReadonlyMap<string, FileFact>;
  /** Differs from before when an item of a group, such as `children.0`, has to be drawn again. */
  drawn(path: string): unknown[];
  /** What is wrong at a field, once the citizen has tried to go on. */
  messages(path: string, field: Field): readonly FieldMessage[];
  /** Draws fields that take files, where the dossier is filed elsewhere. */
  readonly papers: ((path: string, field: Field) => TemplateResult) | undefined;
  /** Whether the answer was filled in from what the centre knows of the person, and stands as it was. */
  prefilled(path: string): boolean;
  /** Papers that the centre has of who is signed in, for a place. @param name of the paper that is asked for */
  held(place: string, name: string): TemplateResult | typeof nothing;
  /** What stands in a box that is being typed in. */
  typing(path: string): string | undefined;
  /** Takes what is being typed; it is kept at once, as `answer`, and put into its usual form when the box is left. */
  type(path: string, text: string, answer?: string): void;
  /** The box was left. */
  settle(path: string): void;
  /** Takes an answer that is chosen rather than typed. */
  set(path: string, value: unknown): void;
  addItem(path: string): void;
  /** Removes an item; it can be taken back until something else is done. @param name what it is called */
  removeItem(path: string, index: number, name: string): void;
  /** The item removed last, while it can be taken back. */
  readonly removed: { readonly path: string; readonly name: string } | undefined;
  takeBack(): void;
  /** Uploads files for a field or, with a document, for one paper of it. `limits.maxFiles` is how many more are taken. */
  attach(place: string, files: readonly File[], limits: UploadLimits): void;
  detach(path: string, document: string | undefined, file: string): void;
  /** Puts the focus on a control once it is drawn, when the one that had it goes. */
  focus(id: string): void;
}

/** Id of the control of a field. */
export function idOf(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
