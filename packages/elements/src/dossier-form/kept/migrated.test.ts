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

  it('shows every kind of answer that it no longer asks for as a person writes it', async () => {
    const [page] = birthForm.pages;
    const own = {
      oldDay: '2025-02-03',
      oldSum: 1_500_000,
      oldWish: true,
      oldPhone: '+84912345678',
      oldHome: { province: 'Hà Nội', ward: 'Phường Ba Đình', street: '12 Đội Cấn' },
      oldList: [{ name: 'An', born: '2020-01-02' }, { name: 'Bình' }],
      oldPaper: { d1: ['file_1'] },
    };
    const files = [{ id: 'file_1', name: 'giấy.pdf', type: 'application/pdf', size: 1 }];
    await leaveDraft(own, page!.id, { formVersion: birthForm.version + 7, files });
    const form = await show();
    await form.title('Phần 1/');
    const said = textOf(form.shadow.querySelector('.notice'));
    for (const text of [
      '(03/02/2025)',
      '(1.500.000)',
      '(Có)',
      '(0912 345 678)',
      '(12 Đội Cấn, Phường Ba Đình, Hà Nội)',
      '(An, 02/01/2020; Bình)',
      '(giấy.pdf)',
    ])
      expect(said).to.contain(text);
    expect(said).not.to.match(/object|file_1/);
  });
});
