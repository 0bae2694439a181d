import type { Frame, Page } from '@playwright/test';

/** The control that has the focus, through every shadow root. */
interface Focused {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly index: number;
  readonly checked: boolean;
}

/** Describes what has the focus, in a page or in a frame of it. */
export function focused(page: Page | Frame): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const control = element as HTMLInputElement | null;
    const root = control?.getRootNode() as Document | ShadowRoot | undefined;
    const group =
      control?.type === 'radio'
        ? [...(root?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].filter(
            ({ name }) => name === control.name,
          )
        : [];
    return {
      id: control?.id ?? '',
      tag: control?.localName ?? '',
      type: control?.type ?? '',
      name:
        control?.getAttribute('aria-label') ??
        control?.labels?.[0]?.innerText.trim() ??
        control?.innerText?.trim() ??
        '',
      value: control?.value ?? '',
      index: control ? group.indexOf(control) : -1,
      checked: control?.checked ?? false,
    };
  });
}

/** Presses Tab until what has the focus fits. */
export async function tabTo(
  page: Page,
  fits: (it: Focused) => boolean,
  within: Page | Frame = page,
): Promise<Focused> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const it = await focused(within);
    if (fits(it)) return it;
  }
  throw new Error('The keyboard does not reach it');
}

/** Answers by the id of the field, as the forms keep them; how they are typed is said by their shape. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Fills in the page of a form with the keyboard alone: goes through it with Tab, answers what has an answer, and stops
 * at the button that goes on.
 * @param files the papers to attach, by id of the document
 * @param within where the form is, when it is in a frame of the page
 */
export async function fillPage(
  page: Page,
  answers: Answers,
  choices: Readonly<Record<string, readonly string[]>>,
  files: Readonly<Record<string, string>> = {},
  within: Page | Frame = page,
): Promise<void> {
  const done = new Set<string>();
  // Listening from here on keeps the browser's own dialog away; asked for later, it might open first.
  page.on('filechooser', listening);
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const it = await focused(within);
    if (it.tag === 'button' && /^(Tiếp tục|Nộp hồ sơ)$/.test(it.name)) return;
    if (it.type === 'file') {
      const document = /-(d\d+)-file$/.exec(it.id)?.[1] ?? '';
      const path = files[document];
      if (path === undefined || done.has(it.id)) continue;
      done.add(it.id);
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Space');
      await (await chooser).setFiles(path);
      await within.getByText('Đã tải lên').first().waitFor();
      continue;
    }
    if (it.type === 'radio') {
      const field = await within.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return (element as HTMLInputElement).name.replace(/^f-/, '');
      });
      const answer = answers[field];
      if (answer === undefined || done.has(field)) continue;
      done.add(field);
      const target =
        typeof answer === 'boolean'
          ? answer
            ? 0
            : 1
          : (choices[field] ?? []).indexOf(String(answer));
      if (target === 0 && !it.checked) await page.keyboard.press('Space');
      for (let step = it.index; step < target; step += 1) await page.keyboard.press('ArrowDown');
      continue;
    }
    const [, field = '', part] = /^f-([A-Za-z]\w*)(?:-(province|ward|street))?$/.exec(it.id) ?? [];
    const answer = part ? (answers[field] as Answers | undefined)?.[part] : answers[field];
    if (it.type === 'checkbox' && it.id === '') {
      // A consent has no id of its own; it is the only box of its page.
      if (answers['declaration'] === true && !it.checked && !/máy dùng chung/.test(it.name)) {
        await page.keyboard.press('Space');
      }
      continue;
    }
    if (answer === undefined || done.has(it.id)) continue;
    done.add(it.id);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed(answer));
  }
  throw new Error('The keyboard does not reach the button that goes on');
}

function listening(): void {
  // The chooser is taken where the file is given.
}

/** An answer as a citizen types it. */
function typed(answer: unknown): string {
  const text = String(answer);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year) return `${day}/${month}/${year}`;
  return text.replace(/^\+84/, '0');
}
