import { expect } from '@open-wc/testing';
import type { Field, FieldType, FormDefinition } from '@motcua/forms';
import { textOf, until } from '../testing/page.test-support.js';
import { attach, clearDevice, kept, pdf, using, type Shown } from './birth.test-support.js';
import { Centre, everyField, json } from './centre.test-support.js';
import type { StrictPage } from './strict-page.test-support.js';

const vi = (text: string): { vi: string; en: string } => ({ vi: text, en: text });
const ask = (id: string) => ({ id, required: true, label: vi(`Câu hỏi ${id}`) });

/** The types that the form of every field lacks. */
const lacking: readonly Field[] = [
  { ...ask('born'), type: 'date' },
  { ...ask('card'), type: 'personal-id', help: vi('Số trên thẻ căn cước') },
  { ...ask('phone'), type: 'phone' },
  { ...ask('married'), type: 'yes-no' },
  { ...ask('few'), type: 'choice', choices: [{ value: 'a', label: vi('A') }] },
  { ...ask('home'), type: 'address' },
  { id: 'note', label: vi('Lưu ý'), type: 'note', text: vi('Đọc kỹ.') },
  { ...ask('papers'), type: 'documents' },
  { ...ask('agreed'), type: 'consent', text: vi('Tôi cam đoan.') },
];
const definition: FormDefinition = {
  ...everyField,
  pages: everyField.pages.map((page) => ({ ...page, fields: [...page.fields, ...lacking] })),
};

/** Every type of field, so that a new one cannot be left out here. */
const types: Readonly<Record<Exclude<FieldType, `x-${string}`>, true>> = {
  text: true,
  multiline: true,
  number: true,
  money: true,
  date: true,
  choice: true,
  choices: true,
  'yes-no': true,
  'personal-id': true,
  'tax-code': true,
  phone: true,
  email: true,
  address: true,
  group: true,
  documents: true,
  file: true,
  consent: true,
  note: true,
  heading: true,
};

/** A photo as a camera makes it. */
async function photo(): Promise<File> {
  const canvas = new OffscreenCanvas(900, 1200);
  const drawn = canvas.getContext('2d')!;
  for (let at = 0; at < 400; at += 1) {
    drawn.fillStyle = at % 2 === 0 ? '#f4f1ea' : '#222';
    drawn.fillRect((at * 97) % 900, (at * 61) % 1200, 40, 25);
  }
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'chan-dung.jpg', {
    type: 'image/jpeg',
  });
}

/** The form in a page of its own, whose policy allows only what comes from its own address. */
async function strictly(): Promise<{ form: Shown; page: StrictPage }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = new URL('strict-page.html', import.meta.url).href;
  document.body.append(frame);
  const page = await until(() => {
    const inner = frame.contentWindow as StrictPage | null;
    return inner?.customElements.get('motcua-dossier-form') && inner;
  }, 'the page');
  const centre = new Centre({
    definition,
    more: (_, pathname) =>
      Promise.resolve(pathname === '/v1/site' ? json({ name: 'Site', trusted: true }) : undefined),
  });
  const service = page.document.createElement('motcua-service');
  const element = page.document.createElement('motcua-dossier-form');
  service.client = centre.client;
  element.procedure = '1.001193';
  service.append(element);
  page.document.body.append(service);
  return { form: { centre, ...using(element) }, page };
}

describe('motcua-dossier-form under a strict content security policy with Trusted Types', () => {
  beforeEach(clearDevice);
  afterEach(() => document.querySelector('iframe')?.remove());

  it('asks every type of question, says what is wrong, keeps, shows and files, and is refused nothing', async () => {
    const asked = definition.pages.flatMap(({ fields }) => fields.map(({ type }) => type));
    expect([...new Set(asked)].sort()).to.deep.equal(Object.keys(types).sort());
    const { form, page } = await strictly();
    await form.title('Người khai');
    await form.press('Tiếp tục');
    await until(() => form.shadow.querySelector('#summary a'), 'the summary');
    expect(form.shadow.querySelectorAll('[aria-invalid="true"]').length).to.be.greaterThan(8);

    for (const [id, text] of Object.entries({
      name: 'Lan',
      story: 'Một câu.',
      year: '1990',
      income: '12500000',
      tax: '0100109106',
      mail: 'lan@example.vn',
      born: '1/2/1990',
      card: '001190012345',
      phone: '0912345678',
      'home-street': 'Số 5 phố Huế',
      'home-ward': 'Phường Ba Đình',
    })) {
      await form.enter(id, text);
    }
    for (const group of ['needs', 'few', 'married', 'agreed']) {
      form.find<HTMLInputElement>(`#f-${group} input`).click();
    }
    const list = form.find<HTMLSelectElement>('#f-province');
    list.value = 'Nam';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await form.press('Thêm người con');
    await until(() => form.shadow.querySelector('#f-children-0-childName'), 'the child');
    await form.enter('children-0-childName', 'An');
    attach(form.find<HTMLInputElement>('#f-papers input[id$=-file]'), pdf('to-khai.pdf'));
    attach(form.find<HTMLInputElement>('#f-photo-file'), await photo());
    await until(
      () => form.centre.uploads.size === 2 && form.shadow.querySelectorAll('.state').length >= 2,
      'the files',
    );
    await until(() => textOf(form.find('.saved')).includes('Đã lưu'), 'the draft');
    expect(JSON.stringify(await kept())).to.contain('Số 5 phố Huế');
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    await until(() => form.text().includes('to-khai.pdf'), 'the review');
    await form.press('Nộp hồ sơ');
    await until(() => textOf(form.shadow.querySelector('#done')), 'the receipt');
    expect(form.element.filed?.code).to.not.be.empty;
    expect(page.refused).to.deep.equal([]);
  });

  it('would have noticed: the page refuses code and markup from texts', async () => {
    const { page } = await strictly();
    const inner = page as StrictPage & typeof globalThis;
    expect(() => inner.eval('1')).to.throw();
    expect(() => {
      inner.document.body.innerHTML = '<b>text</b>';
    }).to.throw();
    inner.document.body.setAttribute('style', 'color: red');
    await until(() => page.refused?.length === 3, 'three refusals');
    const directives = page.refused?.map((refusal) => refusal.split(' ')[0]);
    expect(directives).to.include.members(['require-trusted-types-for', 'style-src-attr']);
  });
});
