import { expect } from '@open-wc/testing';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { residenceRegistration } from '../testing/catalogue.test-support.js';
import {
  answers,
  birthForm,
  clearDevice,
  focused,
  kept,
  leaveDraft,
  show,
  showAlone,
} from './birth.test-support.js';
import { Centre, everyField } from './centre.test-support.js';

const pages = [
  ['registrant', 'Người đăng ký'],
  ['child', 'Trẻ được khai sinh'],
  ['parents', 'Cha mẹ của trẻ'],
  ['mother', 'Người mẹ'],
  ['father', 'Người cha'],
  ['result', 'Bản sao và kết quả'],
  ['papers', 'Giấy tờ'],
  ['confirmation', 'Cam đoan'],
  ['#review', 'Kiểm tra lại'],
] as const;

describe('motcua-dossier-form', () => {
  beforeEach(clearDevice);

  it('says nothing before the citizen tries to go on, then everything at once', async () => {
    const form = await show();
    await form.title('Người đăng ký');
    expect(form.shadow.querySelector('.error')).to.be.null;
    await form.press('Tiếp tục');
    const summary = form.find('#summary');
    await until(() => focused() === summary, 'focus');
    expect(textOf(summary)).to.contain('Còn 5 chỗ cần sửa');
    const links = [...summary.querySelectorAll('a')];
    expect(links.map(textOf)[0]).to.equal('Nhập “Họ, chữ đệm, tên của bạn”.');
    const targets = [
      'f-registrantName',
      'f-registrantPersonalId',
      'f-registrantPhone',
      'f-registrantAddress-street',
    ];
    for (const [index, id] of targets.entries()) {
      links[index]!.click();
      await until(() => focused().id === id, id);
    }
    links[4]!.click();
    await until(() => focused().getAttribute('name') === 'f-relationship', 'the radio buttons');
    await expectAccessible(form.element);
  });

  it('ties each message to its control, and takes it away with its cause', async () => {
    const form = await show();
    await form.title('Người đăng ký');
    await form.press('Tiếp tục');
    const name = form.find('#f-registrantName');
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    const described = name.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(form.find(`#${id}`)))).to.deep.equal([
      'Ghi như trên giấy tờ tùy thân.',
      'Nhập “Họ, chữ đệm, tên của bạn”.',
    ]);
    const group = form.find('#f-relationship');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    await form.enter('registrantName', 'Nguyễn Thị Mai');
    expect(name.getAttribute('aria-invalid')).to.equal('false');
    expect(textOf(form.find('#summary'))).to.contain('Còn 4 chỗ cần sửa');
    // No new message while typing: half a number is not yet a wrong one.
    await form.enter('registrantPersonalId', '0011');
    expect(form.shadow.querySelector('#f-registrantPersonalId-error')).to.be.null;
    await form.press('Tiếp tục');
    expect(form.find('#f-registrantPersonalId-error')).to.exist;
  });

  it('warns without keeping anyone', async () => {
    await leaveDraft({ ...answers, fatherPersonalId: '037095054321' }, 'father');
    const form = await show();
    await form.title('Người cha');
    expect(textOf(form.find('#f-fatherPersonalId-error'))).to.contain('Xem lại số định danh');
    await form.press('Tiếp tục');
    await form.title('Bản sao và kết quả');
  });

  it('does not send what is hidden now, and still has it after a change of mind', async () => {
    await leaveDraft(answers, 'parents');
    const form = await show();
    await form.title('Cha mẹ');
    form.find<HTMLInputElement>('#f-parentsMarried .choice:last-child input').click();
    await form.element.updateComplete;
    expect(form.shadow.querySelector('#f-marriageCertificate')).to.be.null;
    form.find<HTMLInputElement>('#f-parentsMarried .choice:first-child input').click();
    await form.element.updateComplete;
    expect(form.find<HTMLInputElement>('#f-marriageCertificate').value).to.equal('25/2023');
    form.find<HTMLInputElement>('#f-parentsMarried .choice:last-child input').click();
    await form.element.updateComplete;
    for (let page = 0; page < 6; page += 1) await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    await form.press('Nộp hồ sơ');
    await until(() => form.element.filed, 'the receipt');
    const sent = JSON.parse(form.centre.filings[0]!.body) as { answers: object };
    expect(sent.answers).not.to.have.any.keys('marriageCertificate', 'marriageDate');
    expect(sent.answers).to.include({ parentsMarried: false, fatherName: 'Trần Văn Hùng' });
  });

  it('says names of papers in their own language on the review of another', async () => {
    const file = { id: 'file-1', name: 'scan.pdf', type: 'application/pdf', size: 2000 };
    await leaveDraft({ ...answers, documents: { d3: ['file-1'] } }, '#review', { files: [file] });
    const form = await show({ lang: 'en' });
    await form.title('Check your answers');
    const name = await until(
      () => form.shadow.querySelector('.reviewed li [lang=vi]'),
      'the name of the paper',
    );
    expect(name.parentElement?.textContent).to.contain('scan.pdf');
    expect(textOf(name)).not.to.contain('scan.pdf');
  });

  it('goes from “Sửa” straight back to the review', async () => {
    await leaveDraft(answers, '#review');
    const form = await show();
    await form.title('Kiểm tra lại');
    form.find<HTMLButtonElement>('[aria-label="Sửa: Họ, chữ đệm, tên người cha"]').click();
    await form.title('Người cha');
    await until(() => focused().id === 'f-fatherName', 'the answer itself');
    await form.press('Tiếp tục');
    await until(() => focused() === form.find('#page-title'), 'focus');
    expect(textOf(focused())).to.contain('Kiểm tra lại');
  });

  it('takes days without slashes, from telephones that have none', async () => {
    await leaveDraft({}, 'child');
    const form = await show();
    await form.title('Trẻ được khai sinh');
    await form.enter('childBirthDate', '02112026');
    expect(form.find<HTMLInputElement>('#f-childBirthDate').value).to.equal('02/11/2026');
  });

  it('asks for the missing part of an address and offers the wards of today', async () => {
    const form = await show();
    await form.title('Người đăng ký');
    await form.enter('registrantAddress-street', 'Số 12');
    await form.press('Tiếp tục');
    expect(form.find('#f-registrantAddress-street').getAttribute('aria-invalid')).to.equal('false');
    expect(form.find('#f-registrantAddress-ward').getAttribute('aria-invalid')).to.equal('true');
    const ward = form.find<HTMLInputElement>('#f-registrantAddress-ward');
    const list = await until(() => (ward.list?.options.length ? ward.list : null), 'the wards');
    expect([...list.options].map(({ value }) => value)).to.include('Phường Ba Đình');
    expect(list.options[0]!.label).to.contain('Quán Thánh');
    await form.enter('registrantAddress-ward', 'Phường Ba Đình');
    expect(form.find<HTMLInputElement>('#f-registrantAddress-ward').list).to.be.null;
  });

  it('finds places by their former names and without marks', async () => {
    const form = await show();
    await form.title('Người đăng ký');
    const ward = form.find<HTMLInputElement>('#f-registrantAddress-ward');
    await form.enter('registrantAddress-ward', '');
    await until(() => ward.list?.options.length, 'the wards');
    ward.value = 'quan thanh';
    ward.dispatchEvent(new InputEvent('input'));
    await form.element.updateComplete;
    const offered = [...ward.list!.options];
    expect(offered.map(({ value }) => value)).to.deep.equal(['Phường Ba Đình']);
    // The browser shows only what it finds the typed text in.
    expect(offered[0]!.label).to.contain('Phường Quán Thánh').and.to.contain('quan thanh');
    await form.enter('registrantAddress-ward', 'P. Quán Thánh');
    expect(textOf(form.find('.ward [role=status]'))).to.contain('“P. Quán Thánh” là tên cũ');
    await form.press('Phường Ba Đình');
    expect(ward.value).to.equal('Phường Ba Đình');
    await form.enter('registrantAddress-ward', 'giang vo');
    expect(ward.value).to.equal('Phường Giảng Võ');
    await form.enter('registrantAddress-province', 'Nam Định');
    await form.press('Tỉnh Ninh Bình');
    expect(form.find<HTMLInputElement>('#f-registrantAddress-province').value).to.equal(
      'Tỉnh Ninh Bình',
    );
    expect(ward.list).to.be.null;
    await form.enter('registrantAddress-ward', 'Phường Hoa Lư');
    expect(ward.value).to.equal('Phường Hoa Lư');
    await expectAccessible(form.element);
  });

  it('asks for each item of a group and shows them in the review', async () => {
    const form = await show({ definition: everyField });
    await form.title('Người khai');
    await form.press('Thêm người con');
    await until(() => focused().id === 'f-children-0-childName', 'focus in the new item');
    await form.enter('children-0-childName', 'An');
    await form.press('Thêm người con');
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('Người con 2. Nhập “Tên con”.');
    await form.enter('children-1-childName', 'Bình');
    await form.enter('children-1-born', '1/2/2020');
    expect(form.text()).not.to.contain('Thêm người con');
    const remove = async (): Promise<void> => {
      form.find<HTMLButtonElement>('[aria-label="Bỏ người con 1: An"]').click();
      await until(() => textOf(focused()) === 'Lấy lại', 'the way back');
    };
    await remove();
    expect(textOf(form.find('#removed'))).to.contain('Đã bỏ người con 1: An.');
    await form.press('Lấy lại');
    expect(form.find<HTMLInputElement>('#f-children-0-childName').value).to.equal('An');
    expect(form.find<HTMLInputElement>('#f-children-1-childName').value).to.equal('Bình');
    await remove();
    expect(form.find<HTMLInputElement>('#f-children-0-childName').value).to.equal('Bình');
    expect(form.find<HTMLInputElement>('#f-children-0-born').value).to.equal('01/02/2020');
    await form.enter('name', 'Lan');
    await form.enter('income', '12500000');
    expect(form.find<HTMLInputElement>('#f-income').value).to.equal('12.500.000');
    form.find<HTMLInputElement>('#f-needs input').click();
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    expect(form.text()).to.contain('Bình');
    expect(form.text()).to.contain('12.500.000');
    await form.press('Nộp hồ sơ');
    await until(() => form.element.filed, 'the receipt');
    const sent = JSON.parse(form.centre.filings[0]!.body) as { answers: object };
    expect(sent.answers).to.deep.include({
      children: [{ childName: 'Bình', born: '2020-02-01' }],
      income: 12_500_000,
      needs: ['sign'],
    });
  });

  it('shows a definition given by hand without a service, and keeps and files nothing', async () => {
    const form = await showAlone(everyField);
    await form.title('Người khai');
    await form.press('Tiếp tục');
    await until(() => focused() === form.shadow.querySelector('#summary'), 'the summary');
    await form.enter('name', 'Lan');
    form.find<HTMLInputElement>('#f-needs input').click();
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    await until(() => form.text().includes('Lan'), 'the answer');
    await form.press('Nộp hồ sơ');
    expect(form.element.filed).to.equal(undefined);
    expect(await kept()).to.deep.equal([]);
    form.element.definition = birthForm;
    await form.title('Người đăng ký');
  });

  it('shows a definition given by hand again where the element is moved on the page', async () => {
    const form = await showAlone(everyField);
    await form.title('Người khai');
    const around = form.element.parentElement!;
    form.element.remove();
    await form.element.updateComplete;
    around.append(form.element);
    await form.title('Người khai');
  });

  it('speaks English', async () => {
    const form = await show({ definition: everyField, lang: 'en' });
    await form.title('Part 1 of 2: You');
    await form.press('Continue');
    await until(() => form.text().includes('Enter “Name”.'), 'the English message');
    expect(textOf(form.find('#summary'))).to.contain('2 things to correct');
    await expectAccessible(form.element);
  });

  it('follows the language of the page', async () => {
    const form = await show();
    await form.title('Phần 1/7');
    await form.press('Tiếp tục');
    form.element.parentElement!.lang = 'en';
    await form.title('Part 1 of 7: Who registers');
    expect(textOf(form.find('#summary'))).to.contain('Enter “Your full name”.');
    form.element.parentElement!.lang = 'vi';
    await form.title('Phần 1/7');
    expect(textOf(form.find('#summary'))).to.contain('Nhập “Họ, chữ đệm, tên của bạn”.');
  });

  for (const [page, title] of pages) {
    it(`is accessible, in light and dark, with room for large text: ${title}`, async () => {
      await leaveDraft(answers, page);
      const form = await show();
      await form.title(title);
      await expectAccessible(form.element);
      expectNoInlineStyle(form.shadow);
      await expectRoomForLargeText(form.element);
    });
  }

  it('shows that it is loading', async () => {
    const centre = new Centre({ definition: birthForm });
    centre.next('GET /v1/procedures', 'never');
    const form = await show({ centre });
    expect(textOf(form.find('[role=status]:last-of-type'))).to.equal('Đang tải mẫu đơn…');
  });

  it('tries again after a failure', async () => {
    const centre = new Centre({ definition: birthForm });
    centre.next('GET /v1/procedures', 'broken');
    const form = await show({ centre });
    await until(() => form.shadow.querySelector('[role=alert]'), 'the problem');
    expect(form.shadow.querySelector('slot')).to.exist;
    await form.press('Thử lại');
    await form.title('Người đăng ký');
  });

  it('says that the procedure does not exist', async () => {
    const centre = new Centre({ definition: birthForm });
    centre.next('GET /v1/procedures', { status: 404, name: 'not-found' });
    const form = await show({ centre });
    const alert = await until(() => form.shadow.querySelector('[role=alert]'), 'the problem');
    expect(textOf(alert)).to.contain('Không có thủ tục này');
  });

  it('checks and prepares what is filed elsewhere, and says that nothing was filed', async () => {
    await leaveDraft(answers, '#review');
    const procedure = { ...residenceRegistration, code: '1.001193' };
    const form = await show({ procedure });
    await form.title('Kiểm tra lại');
    await form.press('Quay lại');
    await form.title('Cam đoan');
    await form.press('Quay lại');
    await form.title('Giấy tờ');
    expect(form.shadow.querySelector('input[type=file]')).to.be.null;
    expect(form.text()).to.contain('không tải lên đây');
    await form.press('Tiếp tục');
    await form.press('Tiếp tục');
    await form.press('Kiểm tra và lập bản tóm tắt');
    await until(() => focused().id === 'done', 'the summary');
    expect(form.text()).to.contain('Hồ sơ chưa được nộp');
    expect(form.text()).to.contain('Trần Nguyễn Minh Anh');
    const there = form.find<HTMLAnchorElement>('a.button').href;
    expect(there).to.contain('dichvucong.gov.vn');
    // On paper there are no links: which procedure, when, and where to go stand there in words.
    const facts = textOf(form.find('.facts'));
    expect(facts).to.contain('1.001193');
    expect(facts).to.match(/Lập lúc\s*\d\d:\d\d \d\d\/\d\d\/\d{4}/);
    expect(facts).to.contain(there);
    expect(form.centre.filings).to.have.lengthOf(0);
    expect(form.element.filed).to.equal(undefined);
    await expectAccessible(form.element);
    await form.press('Quay lại sửa');
    await form.title('Kiểm tra lại');
  });

  it('says first that the procedure is filed elsewhere', async () => {
    const form = await show({ procedure: { ...residenceRegistration, code: '1.001193' } });
    const there = await until(
      () => form.shadow.querySelector<HTMLAnchorElement>('a.button'),
      'the way there',
    );
    expect(there.href).to.contain('dichvucong.gov.vn');
    expect(form.text()).to.contain('Không có gì được nộp ở đây');
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('chỗ cần sửa');
  });

  it('shows the answers of a filed dossier, masked where they are, and what was declared', async () => {
    const declared = {
      id: 'declared',
      type: 'consent',
      label: { vi: 'Lời cam đoan' },
      text: { vi: 'Tôi khai đúng sự thật.' },
    } as const;
    const end = { id: 'end', title: { vi: 'Cam đoan' }, fields: [declared] };
    const form = await showAlone({ ...everyField, pages: [...everyField.pages, end] });
    form.element.readonly = true;
    form.element.answers = {
      name: 'Nguyễn Thị M***',
      income: 12_500_000,
      needs: '***',
      children: [{ childName: 'An', born: '2020-02-01' }],
      photo: ['file-1'],
      declared: true,
    };
    await until(() => form.shadow.querySelector('[part=view]'), 'the answers');
    const text = form.text();
    for (const said of [
      'Nguyễn Thị M***',
      '12.500.000',
      'Người con 1: An',
      '01/02/2020',
      '1 tệp',
      'Có Tôi khai đúng sự thật.',
    ]) {
      expect(text).to.contain(said);
    }
    // What was not answered, or is not shown to this reader, is not listed.
    expect(text).not.to.contain('Mã số thuế');
    expect(form.shadow.querySelector('input, button, form')).to.be.null;
    await expectAccessible(form.element);
  });
});
