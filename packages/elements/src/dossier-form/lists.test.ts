import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormDefinition } from '@motcua/forms';
import { textOf, until } from '../testing/page.test-support.js';
import { showAlone } from './birth.test-support.js';

const text = (vi: string) => ({ vi });

/** A form of one page with these fields. */
function formOf(...fields: FormDefinition['pages'][number]['fields']): FormDefinition {
  return {
    id: 'lists',
    version: 1,
    title: text('Thử'),
    locales: ['vi'],
    applicant: { name: fields[0]!.id },
    pages: [{ id: 'page', title: text('Trang'), fields }],
  };
}

describe('the lists of motcua-dossier-form', () => {
  it('are filled when somebody comes to them, and keep what is chosen', async () => {
    const choices = [
      'Ba Đình',
      'Cầu Giấy',
      'Đông Anh',
      'Hà Đông',
      'Tây Hồ',
      'Thanh Xuân',
      'Yên Hòa',
    ];
    const form = await showAlone(
      formOf(
        {
          id: 'ward',
          type: 'choice',
          label: text('Phường'),
          choices: choices.map((label, at) => ({ value: `w${at}`, label: text(label) })),
          default: 'w3',
        },
        { id: 'next', type: 'text', label: text('Tiếp') },
      ),
    );
    await form.title('Trang');
    const list = form.find<HTMLSelectElement>('#f-ward');
    // What is chosen is shown, whether or not the rest is there.
    expect([...list.options].map(textOf)).to.deep.equal(['Chọn…', 'Hà Đông']);
    expect(list.value).to.equal('w3');
    list.focus();
    // A page that others run beside does not hear of its focus.
    await until(() => list.options.length === 8, 'the options');
    expect([...list.options].map(textOf)).to.deep.equal(['Chọn…', ...choices]);
    expect(list.value).to.equal('w3');
    // By its first letters, as every list.
    await sendKeys({ type: 'Th' });
    await until(() => list.value === 'w5', 'the choice');
    const [, first] = list.options;
    await form.enter('next', 'x');
    expect(list.value).to.equal('w5');
    expect(list.options[1], 'not made anew').to.equal(first);
  });

  it('are filled when nobody comes to them, for what reads or chooses without coming to them', async () => {
    const choices = Array.from({ length: 7 }, (_, at) => ({
      value: `w${at}`,
      label: text(`W${at}`),
    }));
    const definition = formOf({ id: 'ward', type: 'choice', label: text('Phường'), choices });
    const gone = await showAlone(definition);
    await gone.title('Trang');
    const left = gone.find<HTMLSelectElement>('#f-ward');
    gone.element.remove();
    const form = await showAlone(definition);
    await form.title('Trang');
    const list = form.find<HTMLSelectElement>('#f-ward');
    await until(() => list.options.length === 8, 'the options');
    expect(list.value).to.equal('');
    expect(left.options.length, 'not where the list is gone').to.equal(1);
    list.value = 'w2';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await form.element.updateComplete;
    expect(list.value).to.equal('w2');
  });
});
