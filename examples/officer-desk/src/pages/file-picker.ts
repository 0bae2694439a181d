import { say } from '../language.js';
import { html } from '../html.js';
import type { Html } from '../html.js';
import type { KeptFile } from '../move-draft.js';

/** What the service takes as scans. */
const ACCEPT = 'application/pdf,image/jpeg,image/png';

/**
 * Chooses files, or takes them with the camera; each is uploaded at once through the desk and stands in the form by its id.
 * @param name of the fields that hold them, as `id|name`
 */
export function filePicker(name: string, files: readonly KeptFile[], label: string): Html {
  return html`<div class="picker" data-picker="${name}">
    <ul class="picked">
      ${files.map(
        (file) =>
          html`<li>
            <input type="hidden" name="${name}" value="${file.id}|${file.name}" />
            <span>${file.name}</span>
            <button
              class="quiet"
              type="button"
              data-drop
              aria-label="${say().files.dropFile(file.name)}"
            >
              ${say().files.drop}
            </button>
          </li>`,
      )}
    </ul>
    <label class="pick">
      <span>${label}</span>
      <input type="file" accept="${ACCEPT}" multiple />
    </label>
    <p class="soft" role="status"></p>
  </div>`;
}
