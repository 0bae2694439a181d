import type { DeskDossier, FileDescription } from '@motcua/contract';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { say } from '../language.js';
import { instant } from './dates.js';
import { icon } from './icons.js';
import { decimal } from './words.js';

/** The papers of a dossier: scanned ones with their files, and what was only handed in. */
export function papers({ documents, papers: handedIn = [], sets }: DeskDossier): Html {
  const words = say().dossier;
  const scanned = new Set(documents.map(({ documentId }) => documentId));
  const others = handedIn.filter(({ documentId }) => !scanned.has(documentId));
  return html`<section class="card">
    <h2>${words.papers}</h2>
    ${sets !== undefined && html`<p class="soft">${words.sets(sets)}</p>`}
    ${documents.length === 0 && others.length === 0 && html`<p class="soft">${words.noFiles}</p>`}
    ${documents.map(
      ({ documentId, name, files }) =>
        html`<section class="paper">
          <h3>${name}</h3>
          ${handedIn.filter((paper) => paper.documentId === documentId).map(counted)}
          <ul class="files">
            ${files.map(file)}
          </ul>
        </section>`,
    )}
    ${others.map(
      (paper) =>
        html`<section class="paper">
          <h3>${paper.name}</h3>
          ${counted(paper)}
        </section>`,
    )}
  </section>`;
}

function counted({
  kind,
  quantity,
  digitisation,
  unscanned,
  supplement,
}: NonNullable<DeskDossier['papers']>[number]): Html {
  const words = say();
  const why = unscanned === undefined ? '' : ` (${words.unscanned[unscanned] ?? unscanned})`;
  return html`<p class="soft">
    ${quantity} × ${words.paperKinds[kind] ?? kind} ·
    ${words.digitisations[digitisation] ?? digitisation}${why}
    ${supplement === true && `· ${words.dossier.supplemented}`}
  </p>`;
}

/** What was decided, with its files. */
export function results({ results: all }: DeskDossier): Part {
  return (
    all.length > 0 &&
    html`<section class="card">
      <h2>${say().dossier.results}</h2>
      ${all.map(
        ({ name, at, files }) =>
          html`<section class="paper">
            <h3>${name} <span class="soft">${instant(at)}</span></h3>
            <ul class="files">
              ${files.map(file)}
            </ul>
          </section>`,
      )}
    </section>`
  );
}

function file({ id, name, type, size, complete }: FileDescription): Html {
  const kinds: Readonly<Record<string, string>> = {
    'application/pdf': 'PDF',
    'image/jpeg': say().dossier.imageOf('JPEG'),
    'image/png': say().dossier.imageOf('PNG'),
    'image/webp': say().dossier.imageOf('WebP'),
    'image/heic': say().dossier.imageOf('HEIC'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  };
  const about = `${kinds[type] ?? type}, ${sizeInWords(size)}`;
  return html`<li>
    ${icon('paper')}
    ${
      complete
        ? html`<a href="/tep/${encodeURIComponent(id)}" data-file data-type="${type}" download
            >${name}</a
          >`
        : name
    }
    <span class="soft">${complete ? about : say().dossier.uploading}</span>
  </li>`;
}

function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1
    ? `${decimal(megabytes, { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
