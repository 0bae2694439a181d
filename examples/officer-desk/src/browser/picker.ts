import { element, one } from './keys.js';
import { say, words } from './words.js';

/** Uploads what is chosen at once and writes it into the form, so that sending it again sends no file twice. */
export function enablePickers(within: ParentNode = document): void {
  for (const picker of within.querySelectorAll<HTMLElement>('[data-picker]')) enable(picker);
}

function enable(picker: HTMLElement): void {
  const name = picker.dataset.picker ?? '';
  const input = one<HTMLInputElement>('input[type=file]', picker);
  const list = one<HTMLUListElement>('.picked', picker);
  const status = one<HTMLElement>('[role=status]', picker);
  if (input === null || list === null || status === null) return;
  picker.addEventListener('click', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('[data-drop]')) {
      event.target.closest('li')?.remove();
      input.focus();
      picker.dispatchEvent(new Event('picked', { bubbles: true }));
    }
  });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    void (async () => {
      for (const file of files) {
        status.textContent = say(words.uploading, file.name);
        status.textContent = await send(file, (id) => list.append(item(name, id, file.name)));
        picker.dispatchEvent(new Event('picked', { bubbles: true }));
      }
    })();
  });
}

/** @returns what to say about it */
async function send(file: File, keep: (id: string) => void): Promise<string> {
  const token = one<HTMLInputElement>('input[name=csrf]')?.value ?? '';
  try {
    const answer = await fetch('/tep-moi', {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/octet-stream',
        'x-csrf': token,
        'x-ten-tep': encodeURIComponent(file.name),
      },
      body: file,
    });
    const body = (await answer.json()) as { id?: string; error?: string };
    if (body.id === undefined) return `${file.name}: ${body.error ?? words.notUploaded}`;
    keep(body.id);
    return say(words.uploaded, file.name);
  } catch {
    return say(words.lost, file.name);
  }
}

function item(name: string, id: string, file: string): HTMLLIElement {
  const made = document.createElement('li');
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = `${id}|${file}`;
  const drop = element('button', 'quiet', words.drop);
  drop.type = 'button';
  drop.dataset.drop = '';
  drop.setAttribute('aria-label', say(words.dropFile, file));
  made.append(field, element('span', '', file), drop);
  return made;
}
