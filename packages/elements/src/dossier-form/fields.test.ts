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
});
