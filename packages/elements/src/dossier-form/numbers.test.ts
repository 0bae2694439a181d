import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormDefinition } from '@motcua/forms';
import { textOf, until } from '../testing/page.test-support.js';
import { using } from './birth.test-support.js';
import type { DossierForm } from './dossier-form.js';

const text = (vi: string) => ({ vi, en: vi });
const definition: FormDefinition = {
  id: 'numbers',
  version: 1,
  title: text('Thử'),
  locales: ['vi', 'en'],
  applicant: { name: 'name' },
  pages: [
    {
      id: 'page',
      title: text('Trang'),
      fields: [
        { id: 'name', type: 'text', label: text('Tên') },
        { id: 'sum', type: 'money', label: text('Số tiền') },
        { id: 'area', type: 'number', label: text('Diện tích'), decimals: 3 },
        {
          id: 'twice',
          type: 'money',
          label: text('Hai lần'),
          value: { '*': [{ var: 'sum' }, 2] },
        },
      ],
    },
  ],
};

describe('numbers in motcua-dossier-form', () => {
  it('are typed and shown as the language of the page has them, and mean the same', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <motcua-dossier-form .definition=${definition}></motcua-dossier-form>
      </div>`,
    );
    const form = using(page.firstElementChild as DossierForm);
    await form.title('Part 1');
    const box = (id: string) => form.find<HTMLInputElement>(`#f-${id}`);
    box('sum').focus();
    await sendKeys({ type: '1000000' });
    expect(box('sum').value).to.equal('1,000,000');
    expect(textOf(form.find('output#f-twice'))).to.equal('2,000,000 ₫');
    // As at home: taken, and put into the form of the page.
    await form.enter('sum', '2.500.000');
    expect(box('sum').value).to.equal('2,500,000');
    for (const [typed, shown] of [
      ['1,234.5', '1234.5'],
      ['1,234', '1234'],
      ['1.234', '1.234'],
      ['1,5', '1.5'],
      ['0,125', '0.125'],
      ['12 m', '12 m'],
    ] as const) {
      await form.enter('area', typed);
      expect(box('area').value, typed).to.equal(shown);
    }
    await form.enter('area', '1.234');
    page.lang = 'vi';
    await until(() => box('sum').value === '2.500.000', 'the Vietnamese amount');
    expect(box('area').value).to.equal('1,234');
    expect(textOf(form.find('output#f-twice'))).to.equal('5.000.000 ₫');
  });
});
