import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormDefinition } from '@motcua/forms';
import '../service/define.js';
import { until } from '../testing/page.test-support.js';
import { Centre, centreAddress, moveCentre, type CentreOptions } from './centre.test-support.js';
import './define.js';
import type { DossierForm } from './dossier-form.js';

/** A form of the shipped catalogue, as the dev server hands it out. */
async function shipped<T>(file: string): Promise<T> {
  const url = new URL(`../../../server/catalogue/forms/${file}.json`, import.meta.url).href;
  return ((await import(url)) as { readonly default: T }).default;
}

/** The form of birth registration. */
export const birthForm = await shipped<FormDefinition>('1.001193');
/** A sound set of answers to it. */
export const { answers } = await shipped<{ answers: Record<string, unknown> }>('1.001193.example');

/** A form of the shipped catalogue in which something is asked several times. */
export const certifiedCopies = await shipped<FormDefinition>('2.000815');

/** One element at a centre, with ways to use it as a person does. */
export interface Shown {
  readonly centre: Centre;
  readonly element: DossierForm;
  readonly shadow: ShadowRoot;
  /** Finds in the element. */
  readonly find: <T extends HTMLElement>(selector: string) => T;
  readonly text: () => string;
  readonly press: (label: string) => Promise<void>;
  /** Types into a box at once. */
  readonly enter: (id: string, text: string) => Promise<void>;
  readonly title: (part: string) => Promise<HTMLElement>;
}

/** Shows the form; without a centre of its own it gets one with the birth form. */
export async function show({
  centre,
  lang = 'vi',
  shared = false,
  ...options
}: Partial<CentreOptions> & {
  centre?: Centre;
  lang?: string;
  shared?: boolean;
} = {}): Promise<Shown> {
  const at = centre ?? new Centre({ definition: birthForm, ...options });
  const provider = await fixture<HTMLElement>(
    html`<motcua-service lang=${lang} .client=${at.client}
      ><motcua-dossier-form
        procedure="1.001193"
        status-href="/ho-so"
        ?shared-computer=${shared}
      ></motcua-dossier-form
    ></motcua-service>`,
  );
  return { centre: at, ...using(provider.firstElementChild as DossierForm) };
}

/** Shows a form of a definition alone, without a centre. */
export async function showAlone(definition: FormDefinition): Promise<Omit<Shown, 'centre'>> {
  return using(
    await fixture<DossierForm>(
      html`<motcua-dossier-form .definition=${definition}></motcua-dossier-form>`,
    ),
  );
}

/** Ways to use an element that is there. */
export function using(element: DossierForm): Omit<Shown, 'centre'> {
  const shadow = element.shadowRoot!;
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = shadow.querySelector<T>(selector);
    if (found === null) throw new Error(`${selector} is not there`);
    return found;
  };
  return {
    element,
    shadow,
    find,
    text: () => (shadow.textContent ?? '').replace(/\s+/g, ' '),
    press: async (label) => {
      const button = await until(
        () => [...shadow.querySelectorAll('button')].find((it) => it.textContent?.trim() === label),
        label,
      );
      button.click();
      await element.updateComplete;
    },
    enter: async (id, text) => {
      const box = find<HTMLInputElement>(`#f-${id}`);
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    },
    title: (part) =>
      until(() => {
        const title = shadow.querySelector<HTMLElement>('#page-title');
        const whole = shadow.querySelector('.skeleton') === null;
        return whole && title?.textContent?.includes(part) ? title : undefined;
      }, part),
  };
}

/** Puts a draft with these answers on the device, as an earlier visit left it. */
export async function leaveDraft(
  kept: Record<string, unknown>,
  page: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const draft = {
    formVersion: birthForm.version,
    answers: kept,
    files: [],
    page,
    idempotencyKey: 'key-of-an-earlier-visit',
    savedAt: Date.now() - 60_000,
    ...more,
  };
  await onDevice((drafts) => drafts.put(draft, `${centreAddress()} 1.001193`));
}

/** Everything that is kept on the device for this centre. */
export async function kept(): Promise<Record<string, unknown>[]> {
  const centre = centreAddress();
  const range = IDBKeyRange.bound(centre, `${centre}\uffff`);
  return await onDevice<Record<string, unknown>[]>((drafts) => drafts.getAll(range));
}

/** An empty device; what the page of the last test may still write to it is for another centre. */
export async function clearDevice(): Promise<void> {
  moveCentre();
  await onDevice((drafts) => drafts.clear());
}

async function onDevice<T>(act: (drafts: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await opened();
  const result = await done(act(database.transaction('drafts', 'readwrite').objectStore('drafts')));
  database.close();
  return result as T;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('motcua', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('drafts');
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No database'));
  });
}

/** The element that has the focus, inside shadow roots. */
export function focused(): HTMLElement {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

/** Presses Tab until a control is reached, by its id or, for radio buttons, its name. */
export async function tabTo(id: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const here = focused();
    if (here.id === id || here.getAttribute('name') === id || here.textContent?.trim() === id) {
      return here;
    }
  }
  throw new Error(`${id} is not reached by keyboard; at ${focused().outerHTML.slice(0, 200)}`);
}

/** Types an answer by keyboard. */
export async function type(id: string, text: string): Promise<void> {
  await tabTo(`f-${id}`);
  await sendKeys({ type: text });
}

/** Chooses a radio button by keyboard. @param index how many arrows down from the first */
export async function choose(id: string, index: number): Promise<void> {
  await tabTo(`f-${id}`);
  await sendKeys({ press: 'Space' });
  for (let presses = 0; presses < index; presses += 1) await sendKeys({ press: 'ArrowDown' });
  expect((focused() as HTMLInputElement).checked).to.be.true;
}

/** Puts files into a file input, as the dialog of the system does. */
export function attach(input: HTMLInputElement, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A PDF of a size; with 0 bytes an empty file. */
export function pdf(name: string, bytes = 2000): File {
  const [start, end] = ['%PDF-1.7\n', '\n%%EOF'];
  const content = bytes < 20 ? [] : [start, new Uint8Array(bytes - start.length - end.length), end];
  return new File(content, name, { type: 'application/pdf', lastModified: 1_700_000_000_000 });
}
