import { expect } from '@open-wc/testing';
import { expectAccessible, textOf, until } from '../../testing/page.test-support.js';
import { birthForm, clearDevice, kept, leaveDraft, show } from '../birth.test-support.js';

describe('a draft of an earlier version of the form', () => {
  beforeEach(clearDevice);

  it('goes on in the new one, which says what it no longer asks, also after a reload', async () => {
    const [page] = birthForm.pages;
    const own = { registrantName: 'Nguyễn Thị Mai', oldQuestion: 'Câu trả lời cũ' };
    await leaveDraft(own, page!.id, { formVersion: birthForm.version + 7 });
    const form = await show();
    await form.title('Phần 1/');
    const said = (): string => textOf(form.shadow.querySelector('.notice'));
    expect(said()).to.contain('Mẫu đơn đã có bản mới').and.to.contain('không còn hỏi');
    expect(said()).to.contain('(Câu trả lời cũ)');
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('Nguyễn Thị Mai');
    await expectAccessible(form.element);
    await form.enter('registrantName', 'Nguyễn Thị Mai Anh');
    await until(() => form.text().includes('Đã lưu trên máy này'), 'the save');
    expect((await kept())[0]).to.include({ formVersion: birthForm.version });
    form.element.parentElement!.remove();
    const again = await show();
    await again.title('Phần 1/');
    expect(textOf(again.shadow.querySelector('.notice'))).to.contain('(Câu trả lời cũ)');
  });
});
