import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FormDefinition } from '@motcua/forms';
import '../packages/elements/src/dossier-form/define.js';
import type { DossierForm } from '../packages/elements/src/dossier-form/define.js';
import {
  Centre,
  everyField,
  type Mishap,
} from '../packages/elements/src/dossier-form/centre.test-support.js';
import '../packages/elements/src/service/define.js';
import { residenceRegistration } from '../packages/elements/src/testing/catalogue.test-support.js';
import birth from '../packages/server/catalogue/forms/1.001193.json' with { type: 'json' };
import example from '../packages/server/catalogue/forms/1.001193.example.json' with { type: 'json' };

const birthForm = birth as unknown as FormDefinition;

interface Arguments {
  lang: string;
  /** Keeps nothing on the device. */
  shared: boolean;
  centre: () => Centre;
}

/** Fills in and files a dossier: a page a topic, kept on the device, checked as the service checks, filed once. */
const meta: Meta<Arguments> = {
  title: 'Dossier form',
  component: 'motcua-dossier-form',
  args: { lang: 'vi', shared: true, centre: () => new Centre({ definition: birthForm }) },
  argTypes: { centre: { table: { disable: true } } },
  render: ({ lang, shared, centre }) =>
    html`<motcua-service lang=${lang} .client=${centre().client}>
      <motcua-dossier-form procedure="1.001193" status-href="#ho-so" ?shared-computer=${shared}>
        <a href="#thu-tuc">Xem giấy tờ cần chuẩn bị</a>
      </motcua-dossier-form>
    </motcua-service>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** The first page of birth registration, on a computer that others use, too. */
export const FirstPage: Story = {};

/** Every change is kept on the device, and said so. */
export const KeptOnTheDevice: Story = { args: { shared: false } };

/** What the citizen sees who tries to go on too early: a summary with links, and a message at each field. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    (await button(canvasElement, 'Tiếp tục')).click();
    await until(() => form(canvasElement).shadowRoot?.querySelector('#summary'));
  },
};

/** Every type of field, groups, a warning that does not block. */
export const EveryField: Story = {
  args: { centre: () => new Centre({ definition: everyField }) },
};

/** In English; texts that are only in Vietnamese stay so. */
export const InEnglish: Story = {
  args: { lang: 'en', centre: () => new Centre({ definition: everyField }) },
};

/** All answers with a way back to each page. */
export const Review: Story = { play: ({ canvasElement }) => toReview(canvasElement) };

/** The dossier is filed: its code, its appointment, what happens next. */
export const Receipt: Story = {
  play: async ({ canvasElement }) => {
    await toReview(canvasElement);
    (await button(canvasElement, 'Nộp hồ sơ')).click();
    await until(() => form(canvasElement).filed);
  },
};

/** The answer was lost: nothing can be changed, and “Gửi lại” is the same request again. */
export const UnknownOutcome: Story = {
  args: { centre: () => mishap('POST /v1/dossiers', 'lost') },
  play: async ({ canvasElement }) => {
    await toReview(canvasElement);
    (await button(canvasElement, 'Nộp hồ sơ')).click();
    await button(canvasElement, 'Gửi lại');
  },
};

/** The site may not ask for personal data: filing goes on at the centre. */
export const UntrustedSite: Story = {
  args: {
    centre: () => mishap('POST /v1/dossiers', { status: 403, name: 'site-not-trusted' }),
  },
  play: async ({ canvasElement }) => {
    await toReview(canvasElement);
    (await button(canvasElement, 'Nộp hồ sơ')).click();
    await until(() => form(canvasElement).shadowRoot?.querySelector('a.button'));
  },
};

/** Waiting longer than 200 ms. */
export const Loading: Story = { args: { centre: () => mishap('GET /v1/procedures', 'never') } };

/** The network is gone. */
export const Unreachable: Story = {
  args: { centre: () => mishap('GET /v1/procedures', 'broken') },
};

/** The key of the site is wrong. */
export const WrongKey: Story = {
  args: { centre: () => mishap('GET /v1/procedures', { status: 401, name: 'key-unknown' }) },
};

/** The catalogue does not have the procedure. */
export const NotFound: Story = {
  args: { centre: () => mishap('GET /v1/procedures', { status: 404, name: 'not-found' }) },
};

/** Another portal takes this procedure. */
export const FiledElsewhere: Story = {
  args: {
    centre: () =>
      new Centre({
        definition: birthForm,
        procedure: { ...residenceRegistration, code: '1.001193' },
      }),
  },
};

function mishap(request: string, what: Mishap): Centre {
  const centre = new Centre({ definition: birthForm });
  centre.next(request, what);
  return centre;
}

function form(canvas: HTMLElement): DossierForm {
  return canvas.querySelector('motcua-dossier-form')!;
}

async function button(canvas: HTMLElement, label: string): Promise<HTMLButtonElement> {
  return until(() =>
    [...(form(canvas).shadowRoot?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent?.trim() === label,
    ),
  );
}

/** Fills each page with the example as it comes, and goes on. */
async function toReview(canvas: HTMLElement): Promise<void> {
  const root = form(canvas).shadowRoot!;
  for (;;) {
    const title = await until(() => root.querySelector('#page-title'));
    if (title.textContent?.includes('Kiểm tra lại')) return;
    const before = title.textContent;
    for (const page of birthForm.pages) for (const { id } of page.fields) await fill(root, id);
    (await button(canvas, 'Tiếp tục')).click();
    await until(() => root.querySelector('#page-title')?.textContent !== before);
  }
}

async function fill(root: ShadowRoot, id: string): Promise<void> {
  const answer = (example.answers as Record<string, unknown>)[id];
  const control = root.querySelector<HTMLElement>(`#f-${id}`);
  if (control === null || answer === undefined) return;
  if (typeof answer === 'object') {
    for (const [part, text] of Object.entries(answer as Record<string, string>)) {
      type(root.querySelector(`#f-${id}-${part}`), text);
    }
  } else if (control.matches('fieldset')) {
    const field = birthForm.pages.flatMap((page) => page.fields).find((one) => one.id === id);
    const at =
      field?.type === 'choice'
        ? field.choices.findIndex(({ value }) => value === answer)
        : answer === true
          ? 0
          : 1;
    control.querySelectorAll('input')[at]?.click();
  } else {
    type(control, String(answer));
  }
  await new Promise((resolve) => setTimeout(resolve));
}

function type(control: Element | null, text: string): void {
  if (!(control instanceof HTMLInputElement)) return;
  control.value = /^\d{4}-/.test(text) ? text.split('-').reverse().join('/') : text;
  control.dispatchEvent(new Event('input'));
  control.dispatchEvent(new Event('change'));
}

async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not appear');
}
