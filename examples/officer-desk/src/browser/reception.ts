import { one, shortcuts } from './keys.js';
import { tickPapers } from './paper-rows.js';
import { enablePickers } from './picker.js';
import { guardUnsent } from './unsent.js';
import { say, words } from './words.js';

interface Answer {
  readonly hidden: readonly string[];
  readonly required: readonly string[];
  readonly computed: Readonly<Record<string, string>>;
  readonly held?: readonly {
    readonly documentId: string;
    readonly value: string;
    readonly label: string;
  }[];
}

document.documentElement.classList.add('scripted');
enablePickers();
guardUnsent('form.reception :is(textarea, input:not([type=hidden], [type=file]))');

const form = one<HTMLFormElement>('form.reception');
const note = one<HTMLElement>('[data-held-note]');
let asking: AbortController | undefined;

/** Asks the server, which has the form, what is asked now. What was typed stays where it is. */
async function ask(withPapers: boolean): Promise<void> {
  if (form === null) return;
  asking?.abort();
  const { signal } = (asking = new AbortController());
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  const places = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  fields.set('duong', places.map(({ dataset }) => dataset.field).join(' '));
  if (withPapers) fields.set('hoi-giay-to', '1');
  try {
    const answer = await fetch(`${form.action}/hoi`, {
      method: 'POST',
      body: fields,
      signal,
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const { hidden, required, computed, held } = (await answer.json()) as Answer;
    for (const place of places) {
      const path = place.dataset.field ?? '';
      place.hidden = hidden.includes(path);
      place.toggleAttribute('data-required', required.includes(path));
      const output = one<HTMLOutputElement>('[data-computed]', place);
      if (output?.dataset.computed === path) output.textContent = computed[path] ?? '';
    }
    if (held) offer(held);
  } catch {
    // The questions stay as they are; the server checks everything once more when the form is sent.
    if (withPapers && !signal.aborted && note) {
      note.textContent = words.heldFailed;
    }
  }
}

function offer(held: NonNullable<Answer['held']>): void {
  let taken = 0;
  for (const { documentId, value, label } of held) {
    const row = one<HTMLElement>(`[data-document="${CSS.escape(documentId)}"]`);
    const how = row && one<HTMLSelectElement>('select[name$=".so-hoa"]', row);
    const box = row && one<HTMLInputElement>('input[type=checkbox]', row);
    if (!how || !box) continue;
    if ([...how.options].every((option) => option.value !== value))
      how.add(new Option(label, value));
    if (box.checked) continue;
    box.checked = true;
    how.value = value;
    taken += 1;
  }
  if (note === null) return;
  note.textContent =
    held.length === 0
      ? words.heldNone
      : `${say(words.held, String(held.length))}${taken}${words.heldEnd}`;
}

form?.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (target.getAttribute('name')?.startsWith('a.') === true) void ask(false);
});
if (form) tickPapers(form);
form?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    one<HTMLButtonElement>('button[value=nhan]', form)?.click();
  } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    // Enter in a field of a long form sends nothing by accident.
    event.preventDefault();
  }
});
form?.addEventListener('submit', (event) => {
  const send = event.submitter;
  if (!(send instanceof HTMLButtonElement) || send.value !== 'nhan') return;
  // The key in the form makes a second click harmless; this says that the first one was heard.
  setTimeout(() => (send.disabled = true));
  setTimeout(() => (send.disabled = false), 8000);
});

const cases = one<HTMLSelectElement>('[data-cases]');
if (cases) {
  const choice = cases.closest<HTMLElement>('.cases');
  if (choice) choice.hidden = false;
  const names = new Set([...cases.options].map(({ value }) => value));
  cases.addEventListener('change', () => {
    for (const row of document.querySelectorAll<HTMLElement>('.paper-row')) {
      const name = row.dataset.case ?? '';
      const isOther = cases.value !== '' && name !== cases.value && names.has(name) && name !== '';
      // What was ticked stays in sight.
      row.hidden = isOther && one('input[type=checkbox]:checked', row) === null;
    }
  });
}

const heldButton = one<HTMLButtonElement>('[data-held]');
heldButton?.addEventListener('click', (event) => {
  event.preventDefault();
  void ask(true);
});
shortcuts([
  { key: 'g', what: words.askHeld, run: () => heldButton?.click() },
  { key: 'l', what: words.otherProcedure, run: () => one<HTMLAnchorElement>('.back a')?.click() },
]);
one<HTMLElement>('.reception input:not([type=hidden]), .reception textarea')?.focus();
