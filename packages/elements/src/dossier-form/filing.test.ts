import { expect } from '@open-wc/testing';
import { textOf, until } from '../testing/page.test-support.js';
import {
  answers,
  birthForm,
  clearDevice,
  focused,
  kept,
  leaveDraft,
  show,
  type Shown,
} from './birth.test-support.js';
import { Centre } from './centre.test-support.js';
import { keepElsewhere, memoryStore } from './draft-store.js';

const filed = (form: Shown) => until(() => form.element.filed?.code, 'the receipt');

interface Filed {
  readonly draft?: { readonly id: string };
}

/** The form on its review page, as after a reload. */
async function review(centre = new Centre({ definition: birthForm })): Promise<Shown> {
  const form = await show({ centre });
  await form.title('Kiểm tra lại');
  return form;
}

describe('motcua-dossier-form, drafts and filing', () => {
  beforeEach(clearDevice);

  it('keeps every change on the device and goes on after a reload', async () => {
    const first = await show();
    await first.title('Người đăng ký');
    await first.enter('registrantName', 'Nguyễn Thị Mai');
    await until(() => first.text().includes('Đã lưu trên máy này lúc'), 'that it is saved');
    first.element.remove();
    const again = await show();
    await again.title('Người đăng ký');
    expect(again.find<HTMLInputElement>('#f-registrantName').value).to.equal('Nguyễn Thị Mai');
    expect(again.text()).to.contain('Bạn đang làm tiếp bản nháp lưu lúc');
  });

  it('says that a draft is at the centre where it is kept there', async () => {
    const { open } = indexedDB;
    // As in the frame of another site.
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    keepElsewhere(() => ({ ...memoryStore(), lasting: true, atCentre: true }));
    try {
      const form = await show();
      await form.title('Người đăng ký');
      await form.enter('registrantName', 'Nguyễn Thị Mai');
      await until(() => /Đã lưu tại Trung tâm lúc \d/.test(form.text()), 'that it is saved');
      expect(form.text()).not.to.contain('trên máy này lúc');
    } finally {
      IDBFactory.prototype.open = open;
      keepElsewhere(memoryStore);
    }
  });

  it('begins anew only when asked twice', async () => {
    await leaveDraft(answers, 'child');
    const form = await show();
    await form.title('Trẻ được khai sinh');
    await form.press('Bắt đầu lại từ đầu');
    expect(form.find<HTMLInputElement>('#f-childName').value).not.to.equal('');
    await form.press('Bấm lần nữa để xoá bản nháp');
    await form.title('Người đăng ký');
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('');
    expect(await kept()).to.deep.equal([]);
  });

  it('goes on after a week offline, at whatever hour of the day', async () => {
    await leaveDraft(answers, 'child', { savedAt: Date.now() - (7 * 24 + 20) * 3_600_000 });
    const form = await show();
    await form.title('Trẻ được khai sinh');
    expect(form.find<HTMLInputElement>('#f-childName').value).not.to.equal('');
  });

  it('drops drafts nobody came back to for more than a week, of other procedures too', async () => {
    await leaveDraft(answers, 'child', { savedAt: Date.now() - 9 * 24 * 3_600_000 });
    const form = await show();
    await form.title('Người đăng ký');
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('');
    expect(await kept()).to.deep.equal([]);
  });

  it('names a draft of an account when it files, also once the session is over, and says to sign in', async () => {
    const draft = { id: '4f3c1a52-7a0f-4d7e-9f59-6f3f8f1f7a11' };
    const place = {
      ...draft,
      version: 1,
      savedAt: '2026-11-20T03:42:00Z',
      expiresAt: '2026-12-22',
    };
    await leaveDraft(answers, '#review', { kept: place });
    const form = await review();
    form.centre.next('POST /v1/dossiers', { status: 401, name: 'not-signed-in' });
    form.centre.next('PUT /v1/drafts', { status: 404, name: 'draft-not-found' });
    await form.press('Nộp hồ sơ');
    await until(() => form.text().includes('Đăng nhập lại để nộp hồ sơ này'), 'the notice');
    expect(form.centre.dossiers.size).to.equal(0);
    await form.press('Nộp hồ sơ');
    await filed(form);
    expect(form.centre.filings.map(({ body }) => (JSON.parse(body) as Filed).draft)).to.deep.equal([
      draft,
    ]);
  });

  it('keeps nothing on a shared computer', async () => {
    const form = await show({ shared: true });
    await form.title('Người đăng ký');
    await form.enter('registrantName', 'Nguyễn Thị Mai');
    expect(textOf(form.find('.saved'))).to.contain('máy dùng chung');
    expect(await kept()).to.deep.equal([]);
  });

  it('forgets what it kept once told that the computer is shared', async () => {
    const form = await show();
    await form.title('Người đăng ký');
    await form.enter('registrantName', 'Nguyễn Thị Mai');
    await until(() => form.text().includes('Đã lưu'), 'that it is saved');
    form.find<HTMLInputElement>('.shared input').click();
    await until(() => textOf(form.find('.saved')).includes('máy dùng chung'), 'that it forgets');
    expect(await kept()).to.deep.equal([]);
    await form.enter('registrantPhone', '0912345678');
    expect(await kept()).to.deep.equal([]);
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('Nguyễn Thị Mai');
    form.find<HTMLInputElement>('.shared input').click();
    await until(() => form.text().includes('Đã lưu trên máy này'), 'that it keeps again');
    expect(await kept()).to.have.lengthOf(1);
  });

  it('files once, however often the button is pressed, and leaves nothing behind', async () => {
    await leaveDraft(answers, '#review');
    const form = await review(new Centre({ definition: birthForm, delay: 30 }));
    let events = 0;
    form.element.addEventListener('motcua-dossier-submit', (event) => {
      events += 1;
      expect(event.procedure).to.equal('1.001193');
      expect(form.element.filed?.token).to.equal('token-in-memory-only');
    });
    const button = form.find<HTMLButtonElement>('.bar .primary');
    button.click();
    button.click();
    await form.element.updateComplete;
    button.click();
    expect(await filed(form)).to.equal('H26.99-261121-0001');
    await until(() => focused().id === 'done', 'focus');
    expect(form.centre.filings).to.have.lengthOf(1);
    expect(form.centre.filings[0]!.key).to.equal('key-of-an-earlier-visit');
    expect(events).to.equal(1);
    expect(await kept()).to.deep.equal([]);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('sends the same request again after a lost answer, also after a reload', async () => {
    await leaveDraft(answers, '#review');
    const first = await review();
    first.centre.next('POST /v1/dossiers', 'lost');
    await first.press('Nộp hồ sơ');
    await until(() => first.text().includes('Chưa biết hồ sơ đã đến nơi hay chưa'), 'the notice');
    // Pressed below a long page, it is brought into view.
    await until(() => focused().id === 'problem', 'the focus');
    expect(first.shadow.querySelector('[aria-label^="Sửa: "]')).to.be.null;
    expect(first.text()).to.contain('Gửi lại');
    first.element.remove();
    const again = await review(first.centre);
    expect(again.text()).to.contain('Chưa biết hồ sơ đã đến nơi hay chưa');
    await again.press('Gửi lại');
    expect(await filed(again)).to.equal('H26.99-261121-0001');
    const [one, two] = again.centre.filings;
    expect(two).to.deep.equal(one);
    expect(again.centre.dossiers.size).to.equal(1);
    expect(await kept()).to.deep.equal([]);
  });

  it('stays locked when sending again is refused before it is looked at', async () => {
    await leaveDraft(answers, '#review');
    const form = await review();
    form.centre.next('POST /v1/dossiers', 'lost');
    await form.press('Nộp hồ sơ');
    await until(() => form.text().includes('Gửi lại'), 'the notice');
    form.centre.next('POST /v1/dossiers', { status: 429, name: 'too-many-requests' });
    await form.press('Gửi lại');
    await until(() => form.text().includes('Bạn thao tác hơi nhanh'), 'the refusal');
    expect(form.shadow.querySelector('[aria-label^="Sửa: "]')).to.be.null;
    await form.press('Gửi lại');
    expect(await filed(form)).to.equal('H26.99-261121-0001');
  });

  it('ends in one dossier when two tabs file the same draft at once', async () => {
    await leaveDraft(answers, '#review');
    const centre = new Centre({ definition: birthForm, delay: 20 });
    const one = await review(centre);
    const two = await review(centre);
    one.find<HTMLButtonElement>('.bar .primary').click();
    two.find<HTMLButtonElement>('.bar .primary').click();
    expect(await filed(one)).to.equal('H26.99-261121-0001');
    expect(await filed(two)).to.equal('H26.99-261121-0001');
    expect(centre.dossiers.size).to.equal(1);
    expect(await kept()).to.deep.equal([]);
  });

  it('shows the code in the other tab, without taking the focus', async () => {
    await leaveDraft(answers, '#review');
    const one = await review();
    const two = await review(one.centre);
    await one.press('Nộp hồ sơ');
    expect(await filed(two)).to.equal('H26.99-261121-0001');
    await two.element.updateComplete;
    expect(two.text()).to.contain('Hồ sơ này đã được nộp ở một thẻ khác');
    await until(() => focused() === one.find('#done'), 'focus in the tab that filed');
    expect(one.centre.filings).to.have.lengthOf(1);
  });

  it('gives tabs that begin together one key', async () => {
    const one = await show();
    const two = await show({ centre: one.centre });
    await one.title('Người đăng ký');
    await two.title('Người đăng ký');
    await one.enter('registrantName', 'Mai');
    await until(() => one.text().includes('Đã lưu'), 'one');
    const [before] = await kept();
    await two.enter('registrantName', 'Lan');
    await until(() => two.text().includes('Đã lưu'), 'two');
    const [after] = await kept();
    expect(after!.idempotencyKey).to.equal(before!.idempotencyKey);
    expect(after!.answers).to.include({ registrantName: 'Lan' });
  });

  it('takes what the service refuses to the fields', async () => {
    await leaveDraft(answers, '#review');
    const form = await review();
    form.centre.next('POST /v1/dossiers', {
      status: 422,
      name: 'invalid-dossier',
      errors: [
        { pointer: '/answers/childName', code: 'taken', detail: 'Tên này cần xem lại.' },
        { pointer: '/documents/0', code: 'file-unknown', detail: 'Tệp không còn nữa.' },
        { pointer: '/office', code: 'office-unknown', detail: 'Không có nơi tiếp nhận này.' },
      ],
    });
    await form.press('Nộp hồ sơ');
    const summary = await until(() => form.shadow.querySelector('#summary'), 'the summary');
    await until(() => focused() === summary, 'focus');
    expect([...summary.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Tên này cần xem lại.',
      'Tệp không còn nữa.',
      'Không có nơi tiếp nhận này.',
    ]);
    expect(summary.querySelectorAll('a')).to.have.lengthOf(2);
    summary.querySelectorAll('a')[0]!.click();
    await until(() => focused().id === 'f-childName', 'the field');
    expect(textOf(form.find('#f-childName-error'))).to.equal('Tên này cần xem lại.');
    await form.enter('childName', 'Trần Minh Anh');
    expect(form.shadow.querySelector('#f-childName-error')).to.be.null;
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    await form.press('Nộp hồ sơ');
    expect(await filed(form)).to.equal('H26.99-261121-0001');
  });

  it('saves the paper that says it was filed, with the token of the dossier alone', async () => {
    await leaveDraft(answers, '#review');
    const asked: string[] = [];
    const form = await review(
      new Centre({
        definition: birthForm,
        more: (request, pathname) => {
          if (!pathname.endsWith('/receipt')) return Promise.resolve(undefined);
          const token = request.headers.get('motcua-dossier-token') ?? '';
          asked.push(`${request.headers.get('accept') ?? ''} ${token}`);
          return Promise.resolve(new Response('%PDF-1.7', { status: 200 }));
        },
      }),
    );
    await form.press('Nộp hồ sơ');
    await filed(form);
    form.centre.next('GET /v1/dossiers/', 'broken');
    await form.press('Tải xác nhận đã nộp (PDF)');
    await until(() => form.text().includes('Chưa kết nối được với trung tâm'), 'why not');
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push(`${this.download} ${new URL(this.href).protocol}`);
    };
    try {
      await form.press('Tải xác nhận đã nộp (PDF)');
      await until(() => saved.length > 0, 'the file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['xac-nhan-da-nop-H26.99-261121-0001.pdf blob:']);
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]).to.match(/^application\/pdf .+/);
    await until(() => !form.text().includes('Chưa kết nối được với trung tâm'), 'no word of it');
  });

  it('offers no file to save where others use the computer', async () => {
    await leaveDraft(answers, '#review');
    const form = await review();
    await form.press('Nộp hồ sơ');
    await filed(form);
    await until(() => form.text().includes('(PDF)'), 'the file');
    form.element.sharedComputer = true;
    await form.element.updateComplete;
    expect(form.text()).not.to.contain('(PDF)');
  });

  it('goes on with the answers when the form has a newer version', async () => {
    await leaveDraft(answers, '#review');
    const form = await review();
    form.centre.definition = { ...birthForm, version: birthForm.version + 1 };
    form.centre.next('POST /v1/dossiers', { status: 409, name: 'form-changed' });
    await form.press('Nộp hồ sơ');
    await until(() => form.text().includes('Mẫu đơn đã có bản mới'), 'the notice');
    expect(form.text()).to.contain('Trần Nguyễn Minh Anh');
    await form.press('Nộp hồ sơ');
    await filed(form);
    expect(JSON.parse(form.centre.filings.at(-1)!.body)).to.include({
      formVersion: birthForm.version + 1,
    });
  });

  for (const [status, name, words] of [
    [403, 'site-not-trusted', 'Tiếp tục trên trang của trung tâm'],
    [401, 'key-unknown', 'Trang này chưa được kết nối với trung tâm'],
    [422, 'idempotency-key-reused', 'Bản nháp này đã được nộp rồi'],
  ] as const) {
    it(`can still be changed after ${name}`, async () => {
      await leaveDraft(answers, '#review');
      const form = await review();
      form.centre.next('POST /v1/dossiers', { status, name });
      await form.press('Nộp hồ sơ');
      await until(() => form.text().includes(words), words);
      await until(() => focused().id === 'problem', 'the focus');
      expect(form.find('[aria-label^="Sửa: "]')).to.exist;
      expect(await kept()).to.have.lengthOf(1);
    });
  }
});
