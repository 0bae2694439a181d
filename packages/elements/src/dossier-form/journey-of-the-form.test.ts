import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { compileForm } from '@motcua/forms';
import {
  expectAccessible,
  expectNoInlineStyle,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { birthRegistration } from '../testing/catalogue.test-support.js';
import {
  answers,
  birthForm,
  choose,
  clearDevice,
  focused,
  kept,
  show,
  tabTo,
  type,
} from './birth.test-support.js';

describe('motcua-dossier-form, from the first key to the receipt', () => {
  beforeEach(clearDevice);

  it('is filled in and filed by keyboard alone', async function () {
    this.timeout(60_000);
    const form = await show();
    await form.title('Phần 1/7: Người đăng ký');
    form.find('#page-title').focus();
    await type('registrantName', 'Nguyễn Thị Mai');
    await type('registrantPersonalId', '001195012345');
    await type('registrantPhone', '0912345678');
    await type('registrantEmail', 'mai.nguyen@example.vn');
    await type('registrantAddress-street', 'Số 12, phố Đội Cấn');
    await type('registrantAddress-ward', 'Phường Ba Đình');
    await choose('relationship', 0);
    await sendKeys({ press: 'Enter' });

    expect(await form.title('Phần 2/7: Trẻ được khai sinh')).to.equal(focused());
    await type('childName', 'Trần Nguyễn Minh Anh');
    await type('childBirthDate', '2/11/2026');
    await choose('childSex', 1);
    expect(form.find<HTMLInputElement>('#f-childBirthDate').value).to.equal('02/11/2026');
    await type('childEthnicity', 'Kinh');
    await type('birthFacility', 'Bệnh viện Phụ sản Hà Nội');
    await type('birthPlace-ward', 'Phường Giảng Võ');
    await type('homeland-ward', 'Phường Hoa Lư');
    await tabTo('f-homeland-province');
    await sendKeys({ type: 'Tỉnh Ninh Bình' });
    await sendKeys({ press: 'Enter' });

    expect(await form.title('Phần 3/')).to.equal(focused());
    await choose('parentsDeclared', 0);
    await choose('parentsMarried', 0);
    await type('marriageCertificate', '25/2023');
    await type('marriageDate', '20/5/2023');
    await type('marriageOffice', 'UBND phường Đội Cấn, quận Ba Đình');
    await sendKeys({ press: 'Enter' });

    await form.title('Người mẹ');
    expect(form.text()).to.contain('lấy theo phần “Người đăng ký”');
    await type('motherBirthDate', '14031995');
    await type('motherEthnicity', 'Kinh');
    await sendKeys({ press: 'Enter' });

    await form.title('Người cha');
    await type('fatherName', 'Trần Văn Hùng');
    await type('fatherBirthDate', '30/08/1992');
    await type('fatherEthnicity', 'Kinh');
    await type('fatherPersonalId', '037092054321');
    await type('fatherAddress-street', 'Số 12, phố Đội Cấn');
    await type('fatherAddress-ward', 'Phường Ba Đình');
    // Where a list of wards stands open, Enter in the field closes that first.
    await tabTo('Tiếp tục');
    await sendKeys({ press: 'Enter' });

    await form.title('Bản sao và kết quả');
    await choose('wantsCopies', 0);
    await type('copies', '3');
    await choose('resultMethod', 0);
    await sendKeys({ press: 'Enter' });

    await form.title('Giấy tờ');
    await choose('birthProof', 1);
    const input = await tabTo('f-documents-d8-file');
    expect(getComputedStyle(input.nextElementSibling!).outlineStyle).to.equal('solid');
    await tabTo('Tiếp tục');
    await sendKeys({ press: 'Enter' });

    await form.title('Cam đoan');
    const consent = form.find<HTMLInputElement>('#f-declaration input');
    expect(consent.checked).to.be.false;
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(consent);
    await sendKeys({ press: 'Space' });
    await tabTo('Tiếp tục');
    await sendKeys({ press: 'Enter' });

    expect(await form.title('Kiểm tra lại')).to.equal(focused());
    expect(form.text()).to.contain('Số 12, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội');
    expect(form.text()).to.contain('0912 345 678');
    await expectAccessible(form.element);
    await tabTo('Nộp hồ sơ');
    await sendKeys({ press: 'Enter' });

    const { find, centre, element } = form;
    await until(() => focused().id === 'done', 'the receipt');
    expect(textOf(find('[data-testid=dossier-code]'))).to.equal('H26.99-261121-0001');
    expect(form.text()).to.contain('Dự kiến trả kết quả: thứ Hai, 23/11/2026');
    expect(element.filed?.code).to.equal('H26.99-261121-0001');
    const body = JSON.parse(centre.filings[0]!.body) as { answers: Record<string, unknown> };
    expect(body.answers).to.deep.equal(answers);
    const checked = compileForm(birthForm, { documents: birthRegistration.documents }).check(
      body.answers,
      { today: '2026-11-21' },
    );
    expect(checked.ok).to.be.true;
    expect(await kept()).to.deep.equal([]);
    await expectAccessible(element);
    expectNoInlineStyle(form.shadow);
  });
});
