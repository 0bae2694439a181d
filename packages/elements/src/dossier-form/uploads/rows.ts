import { html, nothing, type TemplateResult } from 'lit';
import type { UploadLimits } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import { fileIcon } from '../../foundation/icons.js';
import type { Language } from '../../foundation/locale.js';
import { Words } from '../../foundation/spoken.js';
import { badIcon, goodIcon, warnIcon } from '../../foundation/tone-icons.js';
import type { FieldContext } from '../fields/context.js';
import { sizeOf, typesOf } from '../fields/media.js';
import { isFinal, type Uploads } from './queue.js';
import type { Doubt, Transfer } from './transfer.js';
import { uploadsVi, type UploadWords } from './words.vi.js';

/** Words about uploads. */
export const uploadWords = new Words<UploadWords>(
  uploadsVi,
  async () => (await import('./words.en.js')).uploadsEn,
);

/** One paper, or one question that is answered with files. */
export interface Spot {
  readonly path: string;
  readonly document: string | undefined;
  /** Path and document in one. */
  readonly place: string;
  /** Ids of the files that are there. */
  readonly files: readonly string[];
  readonly limits: UploadLimits;
  /** Id of the control that adds files: there the focus goes when a line goes. */
  readonly picker: string;
}

/** What a spot's lines are drawn with. */
interface Drawing {
  readonly uploads: Uploads;
  readonly context: FieldContext;
  readonly spot: Spot;
  readonly words: UploadWords;
}

/** The files of a spot, on their way, there, refused or taken away; nothing when there are none. */
export function rows(
  uploads: Uploads,
  context: FieldContext,
  spot: Spot,
): TemplateResult | typeof nothing {
  const transfers = uploads.all.filter(({ place }) => place === spot.place);
  const removed = uploads.removedAt(spot.place);
  if (spot.files.length + transfers.length + removed.length === 0) return nothing;
  const drawing = { uploads, context, spot, words: uploadWords.in(context.language) };
  return html`<ul class="files" role="list" id="${spot.picker}-files">
    ${spot.files.map((id) => fileRow(drawing, context.files.get(id) ?? { id, name: id }))}
    ${transfers.map((transfer) => transferRow(drawing, transfer))}
    ${removed.map((file) => removedRow(drawing, file))}
  </ul>`;
}

/** In a few words, how it stands with the files of a spot. */
export function standing(
  uploads: Uploads,
  context: FieldContext,
  { place, files }: Spot,
): TemplateResult {
  const words = uploadWords.in(context.language);
  const transfers = uploads.all.filter((it) => it.place === place);
  const at = (...stages: readonly Transfer['stage'][]): Transfer | undefined =>
    transfers.find(({ stage }) => stages.includes(stage));
  const bad = at('failed', 'refused', 'unfinished');
  const away = at('waiting');
  const going = at('sending', 'checking', 'queued');
  const stopped = at('paused');
  const doubtful = files.some((id) => uploads.doubtsOf(id).length > 0);
  if (bad) return chip('bad', words.look);
  if (away) return chip('warn', words.waiting(percentOf(away)));
  if (going) return chip('now', words.sending(percentOfAll(transfers)));
  if (stopped) return chip('warn', words.paused(percentOf(stopped)));
  if (doubtful) return chip('warn', words.look);
  return files.length > 0 ? chip('good', words.there(files.length)) : chip('none', words.missing);
}

function chip(tone: string, text: string): TemplateResult {
  const icon =
    tone === 'good' ? goodIcon : tone === 'bad' ? badIcon : tone === 'warn' ? warnIcon : nothing;
  return html`<span class="standing small" data-tone=${tone}>${icon} ${text}</span>`;
}

/** A file that is at the service, with what is doubtful about it. */
function fileRow({ uploads, context, spot, words }: Drawing, file: FileFact): TemplateResult {
  const { id, name = id, size } = file;
  const doubts = uploads.doubtsOf(id);
  const take = (): void => {
    context.detach(spot.path, spot.document, id);
  };
  const remove = (): void => {
    uploads.remember(spot.place, file);
    take();
    context.focus(`${spot.picker}-undo-${id}`);
  };
  const again = (event: Event): void => {
    const chosen = taken(event);
    if (chosen.length === 0) return;
    take();
    context.attach(spot.place, chosen, { ...spot.limits, maxFiles: spot.limits.maxFiles + 1 });
    context.focus(spot.picker);
  };
  const trust = (): void => {
    uploads.trust(id);
    context.focus(`${spot.picker}-remove-${id}`);
  };
  const there = [words.uploaded, size === undefined ? '' : amount(size, context.language)]
    .filter(Boolean)
    .join(' · ');
  return html`<li>
    ${fileIcon}
    <div class="told">
      <span class="name">${name}</span>
      <span class="small state">${goodIcon} ${there}</span>
    </div>
    ${button(words.remove, words.removeFor(name), remove, `${spot.picker}-remove-${id}`)}
    ${
      doubts.length === 0
        ? nothing
        : html`<div class="doubt" role="status">
            ${doubts.map((doubt) => doubtText(words, doubt))}
            <div class="acts">
              ${chooser(words.takeAgain, words.takeAgainFor(name), spot, again, true)}
              ${button(words.keepIt, words.keepItFor(name), trust)}
            </div>
          </div>`
    }
  </li>`;
}

function doubtText(words: UploadWords, doubt: Doubt): TemplateResult {
  return html`<p class="error mild">${warnIcon}<span>${words.doubts[doubt]}</span></p>`;
}

function removedRow({ uploads, spot, words, context }: Drawing, file: FileFact): TemplateResult {
  const name = file.name ?? file.id;
  const undo = (): void => {
    uploads.bringBack(file);
    context.focus(spot.picker);
  };
  return html`<li class="gone">
    <p class="small soft">${words.removed(name)}</p>
    ${button(words.undo, words.undoFor(name), undo, `${spot.picker}-undo-${file.id}`)}
  </li>`;
}

function transferRow(drawing: Drawing, transfer: Transfer): TemplateResult {
  const { uploads, context, spot, words } = drawing;
  const { id, name, stage, doubts } = transfer;
  const cancel = (): void => {
    uploads.cancel(id);
    context.focus(spot.picker);
  };
  if (stage === 'failed' || stage === 'refused') return failedRow(drawing, transfer, cancel);
  if (stage === 'unfinished') return unfinishedRow(drawing, transfer, cancel);
  const percent = percentOf(transfer);
  // One button that changes its word: whoever pressed it stays on it.
  const turn = {
    sending: { label: words.pause, full: words.pauseFor(name), act: uploads.pause },
    paused: { label: words.resume, full: words.resumeFor(name), act: uploads.resume },
    waiting: { label: words.now, full: words.nowFor(name), act: uploads.resume },
    queued: undefined,
    checking: undefined,
  }[stage];
  return html`<li class="going">
    ${fileIcon}
    <div class="told">
      <span class="name">${name}</span>
      ${
        stage === 'checking'
          ? nothing
          : html`<progress max="100" .value=${percent} aria-label=${name}></progress>`
      }
      <span class="small soft">${stageText(words, transfer, context.language)}</span>
      ${stage === 'waiting' ? html`<span class="small">${words.waitingMore}</span>` : nothing}
      ${doubts.map((doubt) => doubtText(words, doubt))}
    </div>
    <div class="acts">
      ${turn === undefined ? nothing : button(turn.label, turn.full, () => turn.act(id))}
      ${button(words.cancel, words.cancelFor(name), cancel)}
    </div>
  </li>`;
}

function stageText(words: UploadWords, transfer: Transfer, language: Language): string {
  const { stage, sent, total, rate } = transfer;
  const percent = percentOf(transfer);
  switch (stage) {
    case 'checking':
      return words.checking;
    case 'queued':
      return words.queued;
    case 'paused':
      return words.paused(percent);
    case 'waiting':
      return words.waiting(percent);
    default: {
      const left = rate > 0 ? Math.ceil((total - sent) / rate) : 0;
      return [
        words.sending(percent),
        words.far(amount(sent, language), amount(total, language)),
        left > 4 ? words.left(left) : '',
      ]
        .filter(Boolean)
        .join(' · ');
    }
  }
}

function failedRow(
  { uploads, context, spot, words }: Drawing,
  { id, name, refused, error }: Transfer,
  cancel: () => void,
): TemplateResult {
  const detail = (error as { problem?: { detail?: string } } | undefined)?.problem?.detail;
  const { types, maxBytes, maxFiles, maxPages = 0 } = spot.limits;
  const facts = {
    types: typesOf(types),
    size: sizeOf(maxBytes),
    room: Math.max(0, maxFiles),
    pages: maxPages,
  };
  const reason = refused === undefined ? words.failed(name) : words.refused[refused](name, facts);
  const retry = (): void => {
    uploads.resume(id);
    context.focus(spot.picker);
  };
  return html`<li class="failed">
    <p class="error" role="alert" id="${spot.picker}-wrong-${id}">
      ${badIcon}<span>${[reason, detail].filter(Boolean).join(' ')}</span>
    </p>
    <div class="acts">
      ${
        refused !== undefined || isFinal(error)
          ? nothing
          : button(words.retry, words.retryFor(name), retry)
      }
      ${button(words.remove, words.removeFor(name), cancel)}
    </div>
  </li>`;
}

function unfinishedRow(
  { uploads, context, spot, words }: Drawing,
  transfer: Transfer,
  cancel: () => void,
): TemplateResult {
  const { id, name, sent, other } = transfer;
  const percent = percentOf(transfer);
  const choose = (event: Event): void => {
    const [file] = taken(event);
    if (file === undefined) return;
    void uploads.choose(id, file, spot.limits);
    context.focus(spot.picker);
  };
  return html`<li class="unfinished">
    ${other === undefined ? nothing : html`<p class="error" role="alert" id="${spot.picker}-wrong-${id}">${badIcon}<span>${words.other(other, name)}</span></p>`}
    <div class="told">
      <p>${sent > 0 ? words.again(name, percent) : words.anew(name)}</p>
      ${sent > 0 ? html`<progress max="100" .value=${percent} aria-label=${name}></progress>` : nothing}
    </div>
    <div class="acts">
      ${chooser(words.chooseAgain, words.chooseAgainFor(name), spot, choose)}
      ${button(words.remove, words.removeFor(name), cancel)}
    </div>
  </li>`;
}

/** Ids of the errors at a spot, for the control that adds files. */
export function wrongIds(uploads: Uploads, { place, picker }: Spot): string {
  return uploads.all
    .filter(
      (it) => it.place === place && (it.stage === 'failed' || it.stage === 'refused' || it.other),
    )
    .map(({ id }) => `${picker}-wrong-${id}`)
    .join(' ');
}

function button(text: string, label: string, act: () => void, id?: string): TemplateResult {
  return html`<button
    class="button quiet"
    type="button"
    id=${id ?? nothing}
    aria-label=${label}
    @click=${act}
  >
    ${text}
  </button>`;
}

/** A button that opens the choice of files; the real input lies over it. */
function chooser(
  text: string,
  label: string,
  { limits }: Spot,
  act: (event: Event) => void,
  camera = false,
): TemplateResult {
  return html`<div class="pick">
    <input
      type="file"
      aria-label=${label}
      accept=${camera ? 'image/*' : limits.types.join(',')}
      capture=${camera ? 'environment' : nothing}
      @change=${act}
    />
    <span class="button ${camera ? 'quiet' : 'secondary'}" aria-hidden="true">${text}</span>
  </div>`;
}

function taken(event: Event): readonly File[] {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}

/** Bytes with one decimal, as the language writes it: `1,3 MB`. */
function amount(bytes: number, language: Language): string {
  const mega = bytes / 1_048_576;
  if (mega < 1) return sizeOf(bytes);
  return `${mega.toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
}

function percentOf({ sent, total }: Transfer): number {
  return total === 0 ? 0 : Math.floor((sent / total) * 100);
}

function percentOfAll(transfers: readonly Transfer[]): number {
  const sum = (key: 'sent' | 'total'): number =>
    transfers.reduce((all, transfer) => all + transfer[key], 0);
  return sum('total') === 0 ? 0 : Math.floor((sum('sent') / sum('total')) * 100);
}
