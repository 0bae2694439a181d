import { html, nothing, type TemplateResult } from 'lit';
import type { UploadLimits } from '@motcua/contract';
import {
  USUAL_MEDIA_TYPES,
  isNote,
  type DocumentCase,
  type DocumentFact,
  type DocumentsField,
  type Field,
  type FileField,
} from '@motcua/forms';
import { withoutBullet } from '@motcua/rules';
import { uploadIcon } from '../../foundation/icons.js';
import { foreignLang, textIn } from '../../foundation/locale.js';
import type { Spot } from '../uploads/rows.js';
import { idOf, type FieldContext } from './context.js';
import { frameOf, grouped, type Frame } from './frame.js';
import { sizeOf, typesOf } from './media.js';

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
    html`${askedPapers(context, path).map(
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

/** The papers that the form asks for as it is filled in now, and those that have a file. */
export function askedPapers(
  { documents: cases, session }: FieldContext,
  path: string,
): readonly DocumentCase[] {
  const files = session.field(path).value as object | undefined;
  return cases
    .map(({ name, documents }) => ({
      name,
      documents: documents.filter(
        ({ id }) => session.asks(path, id) || (files && Object.hasOwn(files, id)),
      ),
    }))
    .filter(({ documents }) => documents.length > 0);
}

/** A question answered with files. */
export function fileField(context: FieldContext, path: string, field: FileField): TemplateResult {
  const all = limitsOf(context, field);
  const value = (context.session.field(path).value ?? []) as readonly string[];
  const there = value.length + context.attachments.underWay(path);
  const room = Math.min(all.maxFiles, (field.maxFiles ?? 1) - there);
  const limits = { ...all, maxFiles: room };
  const frame = frameOf(context, path, field, limitsHint(context, limits));
  const label = textIn(field.label, context.language);
  return grouped(
    frame,
    attaching(context, spotOf(path, undefined, value, limits), label, room, frame),
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
  const { types, maxBytes, maxFiles, maxPages } = context.limits;
  const accept = field.accept ?? USUAL_MEDIA_TYPES;
  return {
    types: types.filter((type) => accept.includes(type)),
    maxBytes: Math.min(maxBytes, field.maxSize ?? maxBytes),
    maxFiles: maxFiles - context.files.size - context.attachments.busy,
    maxPages,
  };
}

function limitsHint({ own }: FieldContext, limits: UploadLimits): string {
  const { types, maxBytes, maxFiles, maxPages } = limits;
  return own.attachHint(typesOf(types), sizeOf(maxBytes), maxPages, Math.max(0, maxFiles));
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
  const name = withoutBullet(document.name);
  if (isNote(document)) return html`<li class="remark" lang=${lang}>${name}</li>`;
  const { own } = context;
  const amount = [
    document.originals > 0 ? own.originals(document.originals) : '',
    document.copies > 0 ? own.copies(document.copies) : '',
  ].filter(Boolean);
  const spot = spotOf(path, document.id, files, limits);
  return html`<li class="paper" @dragover=${over} @drop=${dropped(context, spot)}>
    <div>
      <span lang=${lang}>${name}</span>
      <span class="small soft">${amount.join(' · ')}</span>
    </div>
    ${attaching(context, spot, name, limits.maxFiles, frame)}
  </li>`;
}

function spotOf(
  path: string,
  document: string | undefined,
  files: readonly string[],
  limits: UploadLimits,
): Spot {
  const place = placeOf(path, document);
  return { path, document, place, files, limits, picker: pickerId(path, document) };
}

/** The files of a spot and the controls that add more. @param room how many more are taken */
function attaching(
  context: FieldContext,
  spot: Spot,
  name: string,
  room: number,
  { wiring }: Frame,
): TemplateResult {
  const { own, attachments } = context;
  const { picker, limits, files } = spot;
  const photos = limits.types.includes('image/jpeg');
  const described = [
    wiring.describedBy === nothing ? '' : wiring.describedBy,
    `${picker}-standing`,
    attachments.wrongIds(spot),
  ];
  const input = (id: string, label: string, camera: boolean): TemplateResult =>
    html`<input
      type="file"
      id=${id}
      aria-label=${label}
      accept=${camera ? 'image/*' : limits.types.join(',')}
      capture=${camera ? 'environment' : nothing}
      ?multiple=${!camera && room > 1}
      aria-invalid=${wiring.invalid}
      aria-describedby=${described.filter(Boolean).join(' ')}
      @click=${attachments.load}
      @change=${chosen(context, spot, camera)}
    />`;
  // The real inputs lie over the labels: they keep their keyboard, their names and their drop target.
  return html`<div id="${picker}-standing" tabindex="-1">
      ${
        attachments.isAsked(spot.place)
          ? own.loadingFile
          : (attachments.standing(context, spot) ??
            html`<span class="small soft">${files.length > 0 ? own.uploaded : own.noFile}</span>`)
      }
    </div>
    ${attachments.rows(context, spot)} ${room < 1 ? nothing : context.held(spot.place, name)}
    ${
      room < 1
        ? nothing
        : html`<div class="pickers">
            ${
              photos
                ? html`<div class="pick camera">
                    ${input(`${picker}-camera`, own.takePhotoFor(name), true)}
                    <span class="button secondary" aria-hidden="true"
                      >${files.length > 0 ? own.takeNext : own.takePhoto}</span
                    >
                  </div>`
                : nothing
            }
            <div class="pick">
              ${input(picker, own.attachFor(name), false)}
              <span class="button secondary" aria-hidden="true">${uploadIcon} ${own.attach}</span>
            </div>
          </div>`
    }`;
}

/** Takes what was chosen; photos just taken get a name that says which page they are. */
function chosen(context: FieldContext, { place, files, limits }: Spot, camera: boolean) {
  return (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const taken = [...(input.files ?? [])].map((file) =>
      camera
        ? new File([file], context.own.photoName(files.length + 1), {
            type: file.type,
            lastModified: file.lastModified,
          })
        : file,
    );
    context.attach(place, taken, limits);
    input.value = '';
  };
}

function over(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** A file that is dropped beside the button is not opened by the browser in place of the form. */
function dropped({ attach }: FieldContext, { place, limits }: Spot) {
  return (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    attach(place, files, limits);
  };
}

function pickerId(path: string, document: string | undefined): string {
  return `${idOf(path)}${document === undefined ? '' : `-${document}`}-file`;
}

/** Where files go: the field, then the paper. */
export function placeOf(path: string, document: string | undefined): string {
  return document === undefined ? path : `${path}#${document}`;
}
