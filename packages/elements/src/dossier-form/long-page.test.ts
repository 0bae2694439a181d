import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormDefinition } from '@motcua/forms';
import { expectAccessible, until } from '../testing/page.test-support.js';
import { focused, showAlone } from './birth.test-support.js';

const text = (vi: string) => ({ vi });

/** A form of one page with so many boxes, each to be filled in. */
function boxes(count: number): FormDefinition {
  return {
    id: 'long',
    version: 1,
    title: text('Thử'),
    locales: ['vi'],
    applicant: { name: 'q1' },
    pages: [
      {
        id: 'page',
        title: text('Trang'),
        fields: Array.from({ length: count }, (_, at) => ({
          id: `q${at + 1}`,
          type: 'text' as const,
          label: text(`Câu hỏi ${at + 1}`),
          required: true,
        })),
      },
    ],
  };
}

describe('a long page of motcua-dossier-form', () => {
  it('stands in forms that autofill reads and reads quickly; a usual one in a single form', async () => {
    const long = await showAlone(boxes(90));
    await long.title('Trang');
    const sizes = [...long.shadow.querySelectorAll('form')].map(
      (form) => form.querySelectorAll('input').length,
    );
    expect(sizes).to.deep.equal([40, 40, 10]);
    const usual = await showAlone(boxes(40));
    await usual.title('Trang');
    expect(usual.shadow.querySelectorAll('form').length).to.equal(1);
  });

  it('goes on by Enter in any of its boxes, and says all that is wrong', async () => {
    for (const box of ['q1', 'q50', 'q90']) {
      const form = await showAlone(boxes(90));
      await form.title('Trang');
      form.find(`#f-${box}`).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => form.shadow.querySelectorAll('#summary a').length === 90);
      await until(() => focused().id === 'summary');
    }
  });

  it('is accessible, and no button of its own is met by the keyboard', async () => {
    const form = await showAlone(boxes(81));
    await form.title('Trang');
    await expectAccessible(form.element);
    form.find('#f-q40').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused().id).to.equal('f-q41');
  });
});
