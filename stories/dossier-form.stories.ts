import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Field, FormDefinition } from '@motcua/forms';
import { registerFieldType } from '../packages/elements/src/dossier-form/define.js';
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

/** Two hundred letters without an end in sight. */
const LONG =
  'Họ, chữ đệm và tên khai sinh của người được ủy quyền nộp hồ sơ, nhận kết quả, bổ sung giấy tờ và thực hiện nghĩa vụ tài chính thay cho chủ hộ gia đình đứng tên trên giấy chứng nhận quyền sử dụng đất đã được cấp lần đầu';

interface Arguments {
  lang: string;
  /** Keeps nothing on the device. */
  shared: boolean;
  centre: () => Centre;
}

const longLabels = pageOf(
  { id: 'one', type: 'text', label: { vi: LONG, en: LONG }, help: { vi: LONG, en: LONG } },
  {
    id: 'two',
    type: 'choice',
    label: { vi: LONG, en: LONG },
    choices: ['a', 'b'].map((value) => ({ value, label: { vi: LONG, en: LONG } })),
  },
  { id: 'three', type: 'consent', label: { vi: LONG, en: LONG }, text: { vi: LONG, en: LONG } },
);

const computed = pageOf(
  { id: 'copies', type: 'number', label: { vi: 'Số bản sao', en: 'Copies' } },
  {
    id: 'total',
    type: 'money',
    label: { vi: 'Lệ phí', en: 'Fee' },
    value: { '*': [{ var: 'copies' }, 8000] },
  },
);

const ownType = pageOf({
  id: 'colour',
  type: 'x-story-colour',
  answer: 'text',
  label: { vi: 'Màu biển hiệu', en: 'Colour of the sign' },
});

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

/** Every type of field with what is wrong with it: errors that block, and a warning that does not. */
export const EveryError: Story = {
  args: { centre: () => new Centre({ definition: everyField }) },
  play: async ({ canvasElement }) => {
    const root = form(canvasElement).shadowRoot!;
    (await button(canvasElement, 'Thêm người con')).click();
    await until(() => root.querySelector('#f-children-0-born'));
    for (const [id, text] of [
      ['year', '2050'],
      ['income', '12,5'],
      ['tax', '123'],
      ['mail', 'lan@'],
      ['children-0-born', '31/02/2020'],
    ] as const) {
      type(root.querySelector(`#f-${id}`), text);
    }
    (await button(canvasElement, 'Tiếp tục')).click();
    await until(() => root.querySelector('#summary'));
  },
};

/** Labels, help and choices of two hundred letters. */
export const LongLabels: Story = { args: { centre: () => new Centre({ definition: longLabels }) } };

/** What is computed is a result, not a box. */
export const Computed: Story = {
  args: { centre: () => new Centre({ definition: computed }) },
  play: async ({ canvasElement }) => {
    const root = form(canvasElement).shadowRoot!;
    type(await until(() => root.querySelector('#f-copies')), '3');
    await until(() => root.querySelector('#f-total')?.textContent?.includes('24.000'));
  },
};

/** A former name of a ward: today's is offered. */
export const FormerWard: Story = {
  play: async ({ canvasElement }) => {
    const root = form(canvasElement).shadowRoot!;
    const ward = await until(() => root.querySelector('#f-registrantAddress-ward'));
    await until(() => root.querySelector('#f-registrantAddress-ward-list option'));
    type(ward, 'Phường Quán Thánh');
    await button(canvasElement, 'Phường Ba Đình');
  },
};

/** An item of a group was removed and can be taken back. */
export const RemovedItem: Story = {
  args: { centre: () => new Centre({ definition: everyField }) },
  play: async ({ canvasElement }) => {
    const root = form(canvasElement).shadowRoot!;
    (await button(canvasElement, 'Thêm người con')).click();
    type(await until(() => root.querySelector('#f-children-0-childName')), 'An');
    (await button(canvasElement, 'Bỏ')).click();
    await button(canvasElement, 'Lấy lại');
  },
};

/** A field type of the embedder, drawn by what was registered for it. */
export const OwnFieldType: Story = {
  args: { centre: () => new Centre({ definition: ownType }) },
  play: async ({ canvasElement }) => {
    registerFieldType('x-story-colour', {
      render: ({ id, value, invalid, describedBy, set }) =>
        html`<input
          type="color"
          id=${id}
          aria-label="Màu biển hiệu"
          aria-invalid=${invalid}
          aria-describedby=${describedBy ?? nothing}
          .value=${typeof value === 'string' ? value : '#9a2f2a'}
          @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
        />`,
    });
    await until(() => form(canvasElement).shadowRoot?.querySelector('#f-colour-control'));
  },
};

/** The page's own look, by parts and tokens alone. */
export const Parts: Story = {
  args: { centre: () => new Centre({ definition: everyField }) },
  render: ({ lang, shared, centre }) =>
    html`<motcua-service class="own-look" lang=${lang} .client=${centre().client}>
      <motcua-dossier-form procedure="1.001193" ?shared-computer=${shared}></motcua-dossier-form>
    </motcua-service>`,
  play: async ({ canvasElement }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .own-look motcua-dossier-form { --motcua-accent: #00564f; }
      .own-look motcua-dossier-form::part(page) { padding: 16px; border-radius: 10px; }
      .own-look motcua-dossier-form::part(item) { border-style: dashed; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const page = await until(() => form(canvasElement).shadowRoot?.querySelector('[part=page]'));
    if (getComputedStyle(page).paddingTop !== '16px') throw new Error('::part(page) is not styled');
  },
};

/** The answers of a filed dossier from the same definition; what is masked stays so. */
export const Filed: Story = {
  render: ({ lang }) =>
    html`<motcua-dossier-form
      lang=${lang}
      readonly
      .definition=${birthForm}
      .answers=${{ ...example.answers, registrantPersonalId: '********2345' }}
    ></motcua-dossier-form>`,
  play: async ({ canvasElement }) => {
    await until(() => form(canvasElement).shadowRoot?.querySelector('[part=view]'));
  },
};

/** All answers with a way back to each of them. */
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

/** Another portal takes this procedure: the answers are checked and a summary is printed from them. */
export const Prepared: Story = {
  args: { centre: elsewhere },
  play: async ({ canvasElement }) => {
    await toReview(canvasElement);
    (await button(canvasElement, 'Kiểm tra và lập bản tóm tắt')).click();
    await until(() => form(canvasElement).shadowRoot?.querySelector('[part=prepared]'));
  },
};

/** Another portal takes this procedure: said first, and the form can still be used to check. */
export const FiledElsewhere: Story = { args: { centre: elsewhere } };

function elsewhere(): Centre {
  return new Centre({
    definition: birthForm,
    procedure: { ...residenceRegistration, code: '1.001193' },
  });
}

/** A definition of one page. */
function pageOf(...fields: Field[]): FormDefinition {
  return {
    ...everyField,
    rules: [],
    applicant: { name: fields[0]?.id ?? '' },
    pages: [{ id: 'page', title: { vi: 'Một trang', en: 'One page' }, fields }],
  };
}

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
