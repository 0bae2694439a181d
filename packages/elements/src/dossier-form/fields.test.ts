import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { FormDefinition } from '@motcua/forms';
import { expectAccessible, textOf, until } from '../testing/page.test-support.js';
import { focused, showAlone } from './birth.test-support.js';
import { registerFieldType } from './define.js';

const text = (vi: string) => ({ vi, en: vi });

/** A form of one page with these fields. */
function formOf(...fields: FormDefinition['pages'][number]['fields']): FormDefinition {
  return {
    id: 'fields',
    version: 1,
    title: text('Thử'),
    locales: ['vi', 'en'],
    applicant: { name: fields[0]!.id },
    pages: [{ id: 'page', title: text('Trang'), fields }],
  };
}

describe('the fields of motcua-dossier-form', () => {
  it('group the digits of an amount while they are typed, and keep the caret where it was', async () => {
    const form = await showAlone(formOf({ id: 'sum', type: 'money', label: text('Số tiền') }));
    await form.title('Trang');
    const box = form.find<HTMLInputElement>('#f-sum');
    box.focus();
    await sendKeys({ type: '1234567' });
    expect(box.value).to.equal('1.234.567');
    box.setSelectionRange(3, 3);
    await sendKeys({ type: '9' });
    expect(box.value).to.equal('12.934.567');
    expect(box.selectionStart).to.equal(4);
    await sendKeys({ press: 'Backspace' });
    expect(box.value).to.equal('1.234.567');
    expect(box.selectionStart).to.equal(3);
    // What is no amount is left alone: it is said once the citizen goes on.
    await sendKeys({ type: 'x' });
    expect(box.value).to.equal('1.2x34.567');
  });

  it('group a personal number by three', async () => {
    const form = await showAlone(formOf({ id: 'pid', type: 'personal-id', label: text('Số') }));
    await form.title('Trang');
    form.find('#f-pid').focus();
    await sendKeys({ type: '001195012345' });
    expect(form.find<HTMLInputElement>('#f-pid').value).to.equal('001 195 012 345');
  });

  it('take days as people write them', async () => {
    const form = await showAlone(formOf({ id: 'day', type: 'date', label: text('Ngày') }));
    await form.title('Trang');
    for (const typed of ['1/2/1990', '01-02-1990', '01021990', '1.2.1990', '1 2 1990']) {
      await form.enter('day', typed);
      expect(form.find<HTMLInputElement>('#f-day').value, typed).to.equal('01/02/1990');
    }
    await form.enter('day', '31/02/1990');
    expect(form.find<HTMLInputElement>('#f-day').value).to.equal('31/02/1990');
    await form.press('Tiếp tục');
    expect(textOf(form.find('#f-day-error'))).to.contain('Nhập ngày có thật');
  });

  it('show what is computed as a result whatever its type: nothing can be chosen there', async () => {
    const choices = [
      { value: 'small', label: text('Hộ nhỏ') },
      { value: 'large', label: text('Hộ lớn') },
    ];
    const size = { '>': [{ var: 'people' }, 4] } as const;
    const form = await showAlone(
      formOf(
        { id: 'people', type: 'number', label: text('Số người'), unit: { vi: 'người' } },
        {
          id: 'kind',
          type: 'choice',
          label: text('Loại hộ'),
          choices,
          value: { if: [size, 'large', 'small'] },
        },
        { id: 'big', type: 'yes-no', label: text('Đông người'), value: size },
        {
          id: 'rooms',
          type: 'number',
          label: text('Số phòng'),
          unit: { vi: 'phòng' },
          value: { '*': [{ var: 'people' }, 2] },
        },
        { id: 'home', type: 'address', label: text('Nhà'), street: false },
        { id: 'same', type: 'address', label: text('Nơi nhận'), value: { var: 'home' } },
      ),
    );
    await form.title('Trang');
    await form.enter('people', '5');
    for (const [id, said] of [
      ['kind', 'Hộ lớn'],
      ['big', 'Có'],
      ['rooms', '10 phòng'],
      ['same', '…'],
    ] as const) {
      const output = form.find(`output#f-${id}`);
      expect(textOf(output)).to.equal(said);
      expect(textOf(form.find(`label[for=f-${id}]`))).to.contain('tự tính');
    }
    expect(form.shadow.querySelectorAll('[type=radio], select')).to.have.lengthOf(0);
    await form.enter('home-ward', 'Phường Ba Đình');
    expect(textOf(form.find('output#f-same'))).to.equal('Phường Ba Đình, Thành phố Hà Nội');
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    const answers = textOf(form.find('.reviewed'));
    expect(answers).to.contain('5 người');
    expect(answers).to.contain('10 phòng');
    await expectAccessible(form.element);
  });

  it('name what is added and taken away as words of a sentence', async () => {
    const form = await showAlone(
      formOf(
        {
          id: 'members',
          type: 'group',
          label: text('Thành viên'),
          itemLabel: { vi: 'Thành viên' },
          fields: [{ id: 'name', type: 'text', label: text('Họ tên') }],
        },
        {
          id: 'papers',
          type: 'group',
          label: text('Giấy tờ'),
          itemLabel: { vi: 'CCCD' },
          fields: [{ id: 'number', type: 'text', label: text('Số') }],
        },
      ),
    );
    await form.title('Trang');
    await form.press('Thêm thành viên');
    await form.press('Thêm CCCD');
    expect(textOf(form.find('.item legend'))).to.equal('Thành viên 1');
    const remove = form.find('.item button');
    expect(remove.getAttribute('aria-label')).to.equal('Bỏ thành viên 1');
    remove.click();
    await until(() => form.text().includes('Đã bỏ thành viên 1.'), 'the way back');
  });

  it('show what is computed as a result, not as a box', async () => {
    const form = await showAlone(
      formOf(
        { id: 'one', type: 'money', label: text('Một') },
        {
          id: 'all',
          type: 'money',
          label: text('Tổng'),
          value: { '+': [{ var: 'one' }, 1000] },
        },
      ),
    );
    await form.title('Trang');
    await form.enter('one', '2000000');
    const output = form.find('output#f-all');
    expect(textOf(output)).to.equal('2.001.000 ₫');
    expect(textOf(form.find('label[for=f-all]'))).to.contain('tự tính');
    await expectAccessible(form.element);
  });

  it('can be of a type of the embedder, registered before or after the form is shown', async () => {
    const form = await showAlone(
      formOf({
        id: 'stars',
        type: 'x-test-stars',
        label: text('Mấy sao?'),
        answer: 'number',
        required: true,
      }),
    );
    await form.title('Trang');
    // Until somebody draws it, it is typed in as what its answer is.
    expect(form.find('#f-stars').localName).to.equal('input');
    registerFieldType('x-test-stars', {
      render: ({ id, value, set, invalid, describedBy }) =>
        html`<button
          type="button"
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${describedBy ?? ''}
          @click=${() => set(5)}
        >
          ${value === undefined ? 'Năm sao' : `Đã chọn ${value as number}`}
        </button>`,
      text: (answer) => `${answer as number} sao`,
    });
    const button = await until(
      () => form.shadow.querySelector<HTMLButtonElement>('#f-stars-control'),
      'the control',
    );
    await form.press('Tiếp tục');
    form.find<HTMLAnchorElement>('#summary a').click();
    await until(() => focused() === button, 'focus in the control');
    expect(button.getAttribute('aria-describedby')).to.equal('f-stars-error');
    button.click();
    await form.element.updateComplete;
    expect(textOf(button)).to.equal('Đã chọn 5');
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    expect(form.text()).to.contain('5 sao');
    expect(() => {
      registerFieldType('stars' as 'x-stars', { render: () => '' });
    }).to.throw(TypeError, 'x-map-point');
  });

  it('are all reached and answered by keyboard, and accessible empty, wrong and answered', async function () {
    this.timeout(60_000);
    const form = await showAlone(formOf(...everyType));
    await form.title('Trang');
    await expectAccessible(form.element);
    await form.press('Tiếp tục');
    await until(() => focused().id === 'summary', 'the summary');
    const links = [...form.find('#summary').querySelectorAll('a')];
    expect(links).to.have.lengthOf(required.length);
    await expectAccessible(form.element);
    for (const link of links) {
      link.click();
      await until(() => focused().matches('input, select, textarea, button'), 'a control');
    }
    form.find('#summary').focus();
    const reached = new Set<string>();
    for (let presses = 0; presses < 80; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const here = focused();
      const field = here.closest('[id^=f-]')?.id ?? '';
      if (!reached.has(here.id + field)) await answer(here);
      reached.add(here.id + field);
      if (here.textContent?.trim() === 'Tiếp tục') break;
    }
    expect(textOf(focused())).to.equal('Tiếp tục');
    await sendKeys({ press: 'Enter' });
    await until(
      () => form.shadow.querySelector('.reviewed') ?? form.shadow.querySelector('#summary a'),
      'it',
    );
    expect([...form.shadow.querySelectorAll('#summary a')].map(textOf)).to.deep.equal([]);
    await form.title('Kiểm tra lại');
    for (const said of ['1.500.000', '001 195 012 345', '0912 345 678', 'An', 'Bình']) {
      expect(form.text()).to.contain(said);
    }
    await expectAccessible(form.element);
  });
});

/** Every type of field but those that take files, which have tests of their own. */
const everyType: FormDefinition['pages'][number]['fields'] = [
  { id: 'note', type: 'note', label: text('Lưu ý'), text: text('Đọc trước khi khai.') },
  { id: 'text', type: 'text', label: text('Họ tên'), required: true, autocomplete: 'name' },
  { id: 'lines', type: 'multiline', label: text('Trình bày'), required: true },
  { id: 'number', type: 'number', label: text('Diện tích'), unit: text('m²'), required: true },
  { id: 'money', type: 'money', label: text('Vốn'), required: true },
  { id: 'date', type: 'date', label: text('Ngày'), required: true },
  {
    id: 'choice',
    type: 'choice',
    label: text('Chọn một'),
    required: true,
    choices: ['a', 'b'].map((value) => ({ value, label: text(`Câu ${value}`) })),
  },
  {
    id: 'list',
    type: 'choice',
    label: text('Chọn trong danh sách'),
    required: true,
    choices: [...'abcdefgh'].map((value) => ({ value, label: text(`Mục ${value}`) })),
  },
  {
    id: 'choices',
    type: 'choices',
    label: text('Chọn nhiều'),
    required: true,
    choices: ['a', 'b'].map((value) => ({ value, label: text(`Ô ${value}`) })),
  },
  { id: 'yes', type: 'yes-no', label: text('Đúng không?'), required: true },
  { id: 'pid', type: 'personal-id', label: text('Số định danh'), required: true },
  { id: 'tax', type: 'tax-code', label: text('Mã số thuế'), required: true },
  { id: 'phone', type: 'phone', label: text('Điện thoại'), required: true },
  { id: 'mail', type: 'email', label: text('Thư'), required: true },
  { id: 'home', type: 'address', label: text('Nơi ở'), required: true },
  { id: 'head', type: 'heading', label: text('Gia đình') },
  {
    id: 'people',
    type: 'group',
    label: text('Những người cùng đi'),
    itemLabel: text('Người'),
    max: 1,
    required: true,
    fields: [
      { id: 'person', type: 'text', label: text('Tên người'), required: true },
      {
        id: 'pets',
        type: 'group',
        label: text('Con vật đi cùng'),
        itemLabel: text('Con'),
        max: 1,
        fields: [{ id: 'pet', type: 'text', label: text('Tên con vật') }],
      },
    ],
  },
  { id: 'own', type: 'x-test-plain', label: text('Câu riêng'), answer: 'text', required: true },
  { id: 'consent', type: 'consent', label: text('Cam đoan'), text: text('Đúng.'), required: true },
  { id: 'other', type: 'consent', label: text('Nhận tin'), text: text('Gửi tin cho tôi.') },
];

const required = everyType.filter((field) => 'required' in field);

const typed: Readonly<Record<string, string>> = {
  'f-text': 'Nguyễn Thị Mai',
  'f-lines': 'Vài dòng.',
  'f-number': '12',
  'f-money': '1500000',
  'f-date': '1/2/1990',
  'f-pid': '001195012345',
  'f-tax': '0100109106',
  'f-phone': '0912345678',
  'f-mail': 'mai@example.vn',
  'f-home-street': 'Số 1',
  'f-home-ward': 'Phường Ba Đình',
  'f-people-0-person': 'An',
  'f-people-0-pets-0-pet': 'Bình',
  'f-own': 'Riêng',
};

/** Answers the control that has the focus, by keyboard. */
async function answer(control: HTMLElement): Promise<void> {
  const words = typed[control.id];
  if (words !== undefined) return sendKeys({ type: words });
  if (control instanceof HTMLSelectElement) return sendKeys({ press: 'ArrowDown' });
  const adds = control.textContent?.trim().startsWith('Thêm');
  if (!adds && !control.matches('[type=radio], [type=checkbox]')) return;
  await sendKeys({ press: 'Space' });
  if (!adds) return;
  await until(() => focused() !== control && focused().matches('input'), 'the new item');
  await answer(focused());
}
