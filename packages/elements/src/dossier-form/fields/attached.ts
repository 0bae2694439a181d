import { html, nothing, type TemplateResult } from 'lit';
import type { UploadLimits } from '@motcua/contract';
import {
  USUAL_MEDIA_TYPES,
  isNote,
  type DocumentFact,
  type DocumentsField,
  type Field,
  type FileField,
} from '@motcua/forms';
import { withoutBullet } from '@motcua/rules';
import { badIcon, fileIcon, goodIcon, uploadIcon } from '../../foundation/icons.js';
import { foreignLang, textIn } from '../../foundation/locale.js';
import type { Transfer } from '../attachments.js';
import { idOf, type FieldContext } from './context.js';
import { frameOf, grouped, type Frame } from './frame.js';

const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
};

/** Bytes as people say them: `20 MB`. */
export function sizeOf(bytes: number): string {
  const mega = bytes / 1_048_576;
  return mega >= 1 ? `${Math.round(mega)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

function typesOf(types: readonly string[]): string {
  return types.map((type) => typeNames[type] ?? type.split('/').pop()?.toUpperCase()).join(', ');
}

/** The papers of the procedure by case, each with its files. */
export function documentsField(
  context: FieldContext,
  path: string,
  field: DocumentsField,
): TemplateResult {
  const limits = limitsOf(context, field);
  const frame = frameOf(context, path, field, limitsHint(context, limits));
  const value = context.session.field(path).value as
    Readonly<Record<string, readonly string[]>> | undefined;
  return grouped(
    frame,
    html`${context.documents.map(
      ({ name, documents }) =>
        html`<div class="case">
          ${name ? html`<h4 lang=${foreignLang(context.language) ?? nothing}>${headingOf(name)}</h4>` : nothing}
          <ul class="papers" role="list">
            ${documents.map((document) =>
              paper(context, path, document, value?.[document.id] ?? [], limits, frame),
            )}
          </ul>
        </div>`,
    )}`,
  );
}

/** A question answered with files. */
export function fileField(context: FieldContext, path: string, field: FileField): TemplateResult {
  const limits = limitsOf(context, field);
  const frame = frameOf(context, path, field, limitsHint(context, limits));
  const value = context.session.field(path).value as readonly string[] | undefined;
  const most = field.maxFiles ?? 1;
  const room = Math.min(limits.maxFiles, most - (value?.length ?? 0));
  const label = textIn(field.label, context.language);
  return grouped(
    frame,
    html`${attachedFiles(context, path, undefined, value ?? [], limits)}
    ${room > 0 ? picker(context, path, undefined, label, { ...limits, maxFiles: room }, frame) : nothing}`,
  );
}

/** A heading of the published list without its bullet and colon. */
function headingOf(name: string): string {
  return withoutBullet(name).replace(/\s*:$/, '');
}

/** Whether a field takes files. */
export function takesFiles(field: Field): field is DocumentsField | FileField {
  return field.type === 'documents' || field.type === 'file';
}

/** What a field takes: what both the service and the form allow, and how many more files the dossier may have. */
function limitsOf(context: FieldContext, field: DocumentsField | FileField): UploadLimits {
  const { types, maxBytes, maxFiles } = context.limits;
  const accept = field.accept ?? USUAL_MEDIA_TYPES;
  return {
    types: types.filter((type) => accept.includes(type)),
    maxBytes: Math.min(maxBytes, field.maxSize ?? maxBytes),
    maxFiles: maxFiles - context.files.size - context.attachments.busy,
  };
}

function limitsHint({ own }: FieldContext, { types, maxBytes }: UploadLimits): string {
  return own.attachHint(typesOf(types), sizeOf(maxBytes));
}

function paper(
  context: FieldContext,
  path: string,
  document: DocumentFact,
  files: readonly string[],
  limits: UploadLimits,
  frame: Frame,
): TemplateResult {
  const lang = foreignLang(context.language) ?? nothing;
  if (isNote(document))
    return html`<li class="remark" lang=${lang}>${withoutBullet(document.name)}</li>`;
  const { own } = context;
  const amount = [
    document.originals > 0 ? own.originals(document.originals) : '',
    document.copies > 0 ? own.copies(document.copies) : '',
  ].filter(Boolean);
  return html`<li class="paper">
    <div>
      <span lang=${lang}>${withoutBullet(document.name)}</span>
      <span class="small soft">${amount.join(' · ')}</span>
    </div>
    ${attachedFiles(context, path, document.id, files, limits)}
    ${picker(context, path, document.id, withoutBullet(document.name), limits, frame)}
  </li>`;
}

function attachedFiles(
  context: FieldContext,
  path: string,
  document: string | undefined,
  files: readonly string[],
  limits: UploadLimits,
): TemplateResult | typeof nothing {
  const { own } = context;
  const transfers = context.attachments.at(placeOf(path, document));
  if (files.length === 0 && transfers.length === 0) return nothing;
  return html`<ul class="files" role="list">
    ${files.map((id) => {
      const name = context.files.get(id)?.name ?? id;
      return html`<li>
        ${fileIcon}
        <div class="told">
          <span class="name">${name}</span>
          <span class="small state">${goodIcon} ${own.uploaded}</span>
        </div>
        <button
          class="button quiet"
          type="button"
          aria-label=${own.removeFile(name)}
          @click=${() => {
            context.detach(path, document, id);
            context.focus(pickerId(path, document));
          }}
        >
          ${own.remove}
        </button>
      </li>`;
    })}
    ${transfers.map((transfer) => underWay(context, transfer, limits, pickerId(path, document)))}
  </ul>`;
}

function underWay(
  { own, focus }: FieldContext,
  transfer: Transfer,
  limits: UploadLimits,
  picker: string,
): TemplateResult {
  const cancel = (): void => {
    transfer.cancel();
    focus(picker);
  };
  const { name, refused, error, sent, total } = transfer;
  if (refused !== undefined || error !== undefined) {
    const detail = (error as { problem?: { detail?: string } } | undefined)?.problem?.detail;
    return html`<li class="failed">
      <p class="error" role="alert">
        ${badIcon}<span>${reasonOf(own, transfer, limits)} ${detail ?? ''}</span>
      </p>
      ${
        transfer.retry
          ? html`<button class="button quiet" type="button" @click=${transfer.retry}>
              ${own.retry}
            </button>`
          : nothing
      }
      <button
        class="button quiet"
        type="button"
        aria-label=${own.removeFile(name)}
        @click=${cancel}
      >
        ${own.remove}
      </button>
    </li>`;
  }
  const percent = total === 0 ? 0 : Math.floor((sent / total) * 100);
  return html`<li>
    ${fileIcon}
    <div class="told">
      <span class="name">${name}</span>
      <progress max="100" .value=${percent} aria-label=${name}></progress>
      <span class="small soft">${own.uploading(percent)}</span>
    </div>
    <button class="button quiet" type="button" aria-label=${own.cancelFile(name)} @click=${cancel}>
      ${own.cancel}
    </button>
  </li>`;
}

function reasonOf(
  own: FieldContext['own'],
  { name, refused }: Transfer,
  { types, maxBytes, maxFiles }: UploadLimits,
): string {
  switch (refused) {
    case 'size':
      return own.tooLarge(name, sizeOf(maxBytes));
    case 'type':
      return own.wrongType(name, typesOf(types));
    case 'empty':
      return own.emptyFile(name);
    case 'count':
      return own.tooManyFiles(name, Math.max(0, maxFiles));
    case undefined:
      return own.uploadFailed(name);
  }
}

function picker(
  context: FieldContext,
  path: string,
  document: string | undefined,
  name: string,
  limits: UploadLimits,
  { wiring }: Frame,
): TemplateResult {
  const pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    context.attach(placeOf(path, document), [...(input.files ?? [])], limits);
    input.value = '';
  };
  // The real input lies over the label: it keeps its keyboard, its name and its drop target.
  return html`<div class="pick">
    <input
      type="file"
      id=${pickerId(path, document)}
      aria-label=${context.own.attachFor(name)}
      accept=${limits.types.join(',')}
      ?multiple=${limits.maxFiles > 1}
      aria-invalid=${wiring.invalid}
      aria-describedby=${wiring.describedBy}
      @change=${pick}
    />
    <span class="button secondary" aria-hidden="true">${uploadIcon} ${context.own.attach}</span>
  </div>`;
}

function pickerId(path: string, document: string | undefined): string {
  return `${idOf(path)}${document === undefined ? '' : `-${document}`}-file`;
}

/** Where files go: the field, then the paper. */
export function placeOf(path: string, document: string | undefined): string {
  return document === undefined ? path : `${path}#${document}`;
}
