import { aTimeout, expect, html } from '@open-wc/testing';
import type { DossierView, PublicStatus, SupplementItem } from '@motcua/contract';
import './define.js';
// Loaded by those who are asked something anew; fetched before the clock of a test runs.
import './opened/asked-answers.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import type { RemoteRule } from '../testing/service.test-support.js';
import { drop, keep } from './beside/copies.js';
import type { DossierStatus } from './dossier-status.js';
import {
  dossierCode,
  dossierToken,
  dossierView,
  lastFour,
  publicStatus,
  remoteDossier,
  type RemoteDossier,
} from './dossier.test-support.js';

const followed = html`<motcua-dossier-status code=${dossierCode}></motcua-dossier-status>`;
const shared = html`<motcua-dossier-status
  shared-computer
  code=${dossierCode}
></motcua-dossier-status>`;
const opened = html`<motcua-dossier-status
  code=${dossierCode}
  .token=${dossierToken}
></motcua-dossier-status>`;

async function show(
  dossier: RemoteDossier,
  element = followed,
  lang = 'vi',
): Promise<{ element: DossierStatus; shadow: ShadowRoot; asked: readonly string[] }> {
  const placed = await place<DossierStatus>(element, { rules: [dossier.rule], lang });
  return { ...placed, asked: placed.remote.asked };
}

const withView = (code: number, changes: Partial<DossierView> = {}): RemoteDossier =>
  remoteDossier(publicStatus(code), dossierView(code, changes));
const now = (shadow: ShadowRoot): string => textOf(shadow.querySelector('.now'));
const button = (shadow: ShadowRoot, text: string): HTMLButtonElement =>
  [...shadow.querySelectorAll('button')].find((one) => textOf(one) === text)!;
const line = (shadow: ShadowRoot, text: string): Promise<boolean> =>
  until(() => now(shadow).includes(text), text);

/** Files that were given to the browser to be saved, while `work` runs. */
async function saving(work: (saved: string[]) => Promise<void>): Promise<string[]> {
  const saved: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  try {
    await work(saved);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return saved;
}

beforeEach(async () => {
  // What a test before was about to keep is kept by now.
  await drop('', '');
  localStorage.clear();
});

describe('motcua-dossier-status, around the sentence', () => {
  it('promises a day that is the latest, with the working days that are left', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4, { workingDaysLeft: 7 })));
    await line(shadow, 'Còn 7 ngày làm việc. Muộn nhất là ngày này.');
    const paused = await show(remoteDossier(publicStatus(5, { workingDaysLeft: 7 })));
    await line(paused.shadow, 'tạm dừng cho đến khi bạn hoàn tất');
    expect(now(paused.shadow)).not.to.contain('ngày làm việc');
  });

  it('promises no latest day before the clock has begun, and does not say that an office has what is on its way', async () => {
    const filed = { expected: true, dueAt: '2026-12-02T10:00:00Z', workingDaysLeft: 7 };
    const { shadow } = await show(remoteDossier(publicStatus(1, filed)));
    await line(shadow, 'Dự kiến trả: thứ Tư, 02/12/2026.');
    await line(shadow, 'Thời hạn tính từ khi hồ sơ được tiếp nhận.');
    expect(now(shadow)).not.to.contain('Muộn nhất');
    await until(() => button(shadow, 'Sao chép liên kết'));
    expect(textOf(shadow)).not.to.contain('Lưu lịch hẹn');
    const underWay = await show(remoteDossier(publicStatus(2, filed)));
    await line(underWay.shadow, 'Hồ sơ đã được tiếp nhận, đang chuyển đến Sở Xây dựng.');
    await line(underWay.shadow, 'Thời hạn tính từ khi Sở Xây dựng nhận được hồ sơ.');
  });

  it('says that the date moves while the clock stands, and offers no date that has passed', async () => {
    const paused = await show(remoteDossier(publicStatus(5)));
    await line(paused.shadow, 'Ngày hẹn sẽ lùi lại bằng thời gian này.');
    const undated = await show(remoteDossier(publicStatus(5, { dueAt: undefined })));
    await line(undated.shadow, 'cho đến khi bạn hoàn tất');
    expect(now(undated.shadow)).not.to.contain('lùi lại');
    const late = await show(remoteDossier(publicStatus(4, { late: true })));
    await until(() => button(late.shadow, 'Sao chép liên kết'));
    expect(textOf(late.shadow)).not.to.contain('Lưu lịch hẹn');
  });

  it('says that a suspension that ends a dossier has ended it', async () => {
    const ended = { turn: 'none', paused: false };
    const { shadow } = await show(remoteDossier(publicStatus(8, ended)));
    await line(shadow, 'Sở Xây dựng đã dừng giải quyết hồ sơ.');
    expect(now(shadow)).not.to.contain('tạm dừng');
  });

  it('names the office that received it beside the one that decides, each with its time', async () => {
    const changes = {
      office: 'Bộ phận Một cửa phường Hoàn Kiếm',
      competentOffice: 'Sở Xây dựng',
      competentReceivedAt: '2026-11-20T03:00:00Z',
    };
    const { shadow } = await show(withView(4, changes), opened);
    await until(() => shadow.querySelector('.facts'), 'the details');
    const facts = textOf(shadow.querySelector('.facts'));
    expect(facts).to.contain('Nơi tiếp nhận Bộ phận Một cửa phường Hoàn Kiếm');
    expect(facts).to.contain('Cơ quan giải quyết nhận lúc 10:00 20/11/2026');
  });

  it('says how it was counted, and the legal date beside a new appointment', async () => {
    const changes = {
      appointment: {
        dueAt: '2026-12-02T10:00:00Z',
        provisional: false,
        basis: { vi: '7 ngày làm việc kể từ khi hồ sơ được tiếp nhận đầy đủ.' },
        originalDueAt: '2026-11-30T10:00:00Z',
      },
    };
    const { shadow } = await show(withView(4, changes), opened);
    await line(shadow, 'Hạn theo quy định là thứ Hai, 30/11/2026.');
    expect(textOf(shadow.querySelector('.facts'))).to.contain('7 ngày làm việc kể từ khi');
  });

  it('says whom to ask when nothing has changed for too many working days', async () => {
    const past = { askFrom: new Date(Date.now() - 60_000).toISOString() };
    const { shadow } = await show(remoteDossier(publicStatus(4, past)));
    await line(shadow, 'Đã nhiều ngày làm việc chưa có bước mới');
    expect(shadow.querySelector('.ask a')?.getAttribute('href')).to.match(/^tel:\d+$/);
    const soon = { askFrom: new Date(Date.now() + 60_000).toISOString() };
    const other = await show(remoteDossier(publicStatus(4, soon)));
    await line(other.shadow, 'Muộn nhất');
    expect(textOf(other.shadow)).not.to.contain('Bạn có thể hỏi');
  });

  it('saves the appointment by the code alone, and copies a link without anything personal', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)));
    await until(() => button(shadow, 'Lưu lịch hẹn'));
    const saved = await saving(async (files) => {
      button(shadow, 'Lưu lịch hẹn').click();
      await until(() => files.length === 1);
    });
    expect(saved).to.deep.equal([`hen-tra-${dossierCode}.ics`]);
    let copied = '';
    const { clipboard } = navigator;
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      button(shadow, 'Sao chép liên kết').click();
      await until(() => textOf(shadow).includes('Đã sao chép.'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(copied).to.equal(`${location.origin}${location.pathname}#ma=${dossierCode}`);
  });

  it('follows a link to another dossier in the same page, of whatever shape its code is', async () => {
    const before = location.href;
    const other = 'SXD/2026/0015';
    const { element, shadow } = await show(
      remoteDossier(publicStatus(4)),
      html`<motcua-dossier-status></motcua-dossier-status>`,
    );
    try {
      location.hash = `#ma=${dossierCode}`;
      await until(() => shadow.querySelector('#now'));
      expect(element.code).to.equal(dossierCode);
      location.hash = `#ma=${encodeURIComponent(other)}`;
      await until(() => element.code === other);
      location.hash = '#noi-dung';
      await aTimeout(20);
      expect(element.code).to.equal(other);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('opens what a copied link names', async () => {
    const before = location.href;
    history.replaceState(null, '', `#ma=${dossierCode}`);
    try {
      const { element, shadow } = await show(
        remoteDossier(publicStatus(4)),
        html`<motcua-dossier-status></motcua-dossier-status>`,
      );
      await until(() => shadow.querySelector('#now'));
      expect(element.code).to.equal(dossierCode);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('motcua-dossier-status without a network', () => {
  const kept = async (status: PublicStatus, element = followed): Promise<void> => {
    const { element: shown, shadow } = await show(remoteDossier(status), element);
    await until(() => button(shadow, 'Sao chép liên kết'));
    if (element === followed) await until(() => localStorage.length === 1);
    shown.remove();
  };
  const away = (): RemoteDossier => {
    const dossier = remoteDossier(publicStatus(9));
    dossier.fail('/v1/dossiers/', 'broken');
    return dossier;
  };

  it('shows the copy of what was last seen, says that it is one, and goes on when it can', async () => {
    await kept(publicStatus(4, { workingDaysLeft: 3 }));
    const dossier = away();
    const { shadow } = await show(dossier);
    const copy = await until(() => shadow.querySelector('.copy'), 'the copy');
    expect(textOf(copy)).to.match(/Đây là bản lưu trên máy này, xem lúc \d\d:\d\d/);
    expect(now(shadow)).to.contain('Sở Xây dựng xem xét').and.not.contain('Còn 3');
    expect(textOf(shadow)).not.to.contain('Trang tự cập nhật.');
    dossier.fail('/v1/dossiers/', undefined);
    button(shadow, 'Thử lại').click();
    await until(() => now(shadow).includes('Hồ sơ đã có kết quả.'));
    expect(shadow.querySelector('.copy') === null).to.be.true;
  });

  it('deletes the copy when asked to, and keeps none on a shared computer', async () => {
    await kept(publicStatus(4), shared);
    expect(localStorage.length).to.equal(0);
    await kept(publicStatus(4));
    const { shadow } = await show(away());
    await until(() => shadow.querySelector('.copy'), 'the copy');
    button(shadow, 'Xóa bản lưu').click();
    await until(() => localStorage.length === 0);
    expect(shadow.querySelector('#code') !== null).to.be.true;
  });

  it('deletes a copy that is just being kept', async () => {
    const digest = SubtleCrypto.prototype.digest;
    let isFirst = true;
    SubtleCrypto.prototype.digest = async function (...given) {
      const slow = isFirst;
      isFirst = false;
      if (slow) await aTimeout(50);
      return digest.apply(this, given);
    };
    try {
      const keeping = keep('', publicStatus(4));
      await drop('', dossierCode);
      await keeping;
    } finally {
      SubtleCrypto.prototype.digest = digest;
    }
    expect(localStorage.length).to.equal(0);
  });
});

describe('motcua-dossier-status, one connection', () => {
  it('shares it between elements, and lets go of it with the last one', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const first = await place<DossierStatus>(followed, { rules: [dossier.rule] });
    const second = document.createElement('motcua-dossier-status');
    second.code = dossierCode;
    first.element.parentElement!.append(second);
    const both = [first.element, second];
    await until(() => both.every((one) => one.shadowRoot?.querySelector('#now')));
    await until(() => dossier.followers === 1);
    dossier.move(publicStatus(9));
    await until(() => both.every((one) => textOf(one.shadowRoot).includes('đã có kết quả')));
    expect(dossier.followers).to.equal(1);
    both[0]!.remove();
    expect(dossier.followers).to.equal(1);
    both[1]!.remove();
    await until(() => dossier.followers === 0);
  });
});

describe('motcua-dossier-status, what is to be paid', () => {
  const request = {
    id: '8f3a3a52-6f0e-4a57-9a57-0d8a4f3f7a11',
    purpose: 'Lệ phí cấp giấy phép xây dựng',
    amountVnd: 75_000,
    items: [
      { kind: 'levy', name: 'Lệ phí cấp phép', amountVnd: 50_000 },
      { kind: 'fee', name: 'Phí thẩm định', amountVnd: 25_000 },
    ],
    state: 'unpaid',
    stopsClock: true,
    requestedAt: '2026-11-20T03:00:00Z',
    payableOnline: true,
  };
  const answers =
    (state: () => string): RemoteRule =>
    (path) =>
      path === `/v1/payments/${request.id}`
        ? { body: { id: request.id, state: state(), final: state() !== 'pending' } }
        : undefined;

  it('puts who opens it with a proof on what is to be paid', async () => {
    const { shadow } = await show(withView(6, { payments: [request] }));
    const proof = await until(() => shadow.querySelector<HTMLInputElement>('#proof'));
    proof.value = lastFour;
    proof.form!.requestSubmit();
    await until(() => shadow.activeElement?.id === 'payments', 'the payment');
  });

  it('groups the digits of an amount as the language of the page does', async () => {
    const dossier = withView(6, { payments: [request] });
    const rules = [answers(() => 'unpaid'), dossier.rule];
    const { shadow } = await place<DossierStatus>(opened, { rules, lang: 'en' });
    const card = await until(() => shadow.querySelector('.payments'));
    expect(textOf(card))
      .to.match(/25,000.₫/)
      .and.to.match(/75,000.₫/);
  });

  it('shows it item by item, goes to pay it, and believes the service alone when it comes back', async () => {
    const before = location.href;
    let state = 'pending';
    const dossier = withView(6, { payments: [request] });
    const rules = [answers(() => state), dossier.rule];
    try {
      const first = await place<DossierStatus>(opened, { rules });
      const card = await until(() => first.shadow.querySelector('.payments'));
      expect(textOf(card)).to.match(
        /Lệ phí cấp phép 50.000.₫\s?Phí thẩm định 25.000.₫\s?Cộng 75.000.₫/,
      );
      expect(textOf(card)).to.contain('Chưa nộp');
      await expectAccessible(first.element);
      expectNoInlineStyle(first.shadow);
      [...card.querySelectorAll('button')]
        .find((one) => textOf(one).startsWith('Thanh toán'))!
        .click();
      await until(() => location.href.endsWith(`#ma=${dossierCode}?status=success`));
      expect(JSON.stringify(dossier.sent)).not.to.contain(dossierToken);
      first.element.remove();

      // Back on the page, without token or proof: the code and the state of the payment.
      const back = await place<DossierStatus>(
        html`<motcua-dossier-status></motcua-dossier-status>`,
        { rules },
      );
      await until(() => textOf(back.shadow).includes('Chưa có kết quả từ cổng thanh toán.'));
      expect(back.element.code).to.equal(dossierCode);
      state = 'failed';
      await until(() => textOf(back.shadow).includes('Thanh toán không thành công'));
      await until(() => sessionStorage.getItem('motcua-payment') === null);
    } finally {
      history.replaceState(null, '', before);
      sessionStorage.clear();
    }
  });

  it('has a receipt for what was paid', async () => {
    const paid = { ...request, state: 'paid', payableOnline: false, receiptNumber: '0001234' };
    const { shadow } = await show(withView(4, { payments: [paid] }), opened);
    const card = await until(() => shadow.querySelector('.payments'));
    expect(textOf(card)).to.contain('Biên lai số 0001234').and.contain('Tải biên lai (PDF)');
    expect(textOf(card)).not.to.contain('Thanh toán 75');
  });
});

describe('motcua-dossier-status, what is answered', () => {
  it('keeps what was typed over a reload, and nothing of it once it is sent', async () => {
    // A request of its own: other files answer theirs at the same time, and share what the browser keeps.
    const supplement = { ...dossierView(5).supplement!, requestedAt: '2026-11-19T07:01:00Z' };
    const dossier = withView(5, { supplement });
    const first = await show(dossier, opened);
    const note = (shadow: ShadowRoot): Promise<HTMLTextAreaElement> =>
      until(() => shadow.querySelector<HTMLTextAreaElement>('#note'));
    const box = await note(first.shadow);
    box.value = 'Đã đo lại.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF-1.7'], 'ban-ve.pdf'));
    const picker = first.shadow.querySelector<HTMLInputElement>('#file-1')!;
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change'));
    await until(() => JSON.stringify({ ...localStorage }).includes('ban-ve.pdf'));
    expect(JSON.stringify({ ...localStorage })).to.contain('Đã đo lại.');
    first.element.remove();
    const { shadow } = await show(dossier, opened);
    const again = await note(shadow);
    await until(() => again.value === 'Đã đo lại.', 'what was typed');
    // A file that has not arrived is gone with the page: that is said where it was chosen.
    const items = [...shadow.querySelectorAll('.missing > li')].map((item) => textOf(item));
    expect(items[1]).to.contain('ban-ve.pdf').and.to.contain('chọn lại');
    expect(items[0]).not.to.contain('chọn lại');
    // Who does not want it any more lets go of it, on the device too.
    shadow.querySelector<HTMLButtonElement>('[aria-label="Bỏ tệp ban-ve.pdf"]')!.click();
    await until(() => !textOf(shadow).includes('ban-ve.pdf'));
    await until(() => !JSON.stringify({ ...localStorage }).includes('ban-ve.pdf'));
    await until(() => shadow.activeElement?.id === 'file-1', 'the focus on the choice of files');
    shadow.querySelector<HTMLButtonElement>('.supplement .primary')!.click();
    const without = await until(() => shadow.querySelector<HTMLElement>('#later .quiet'));
    without.click();
    await until(() => textOf(shadow).includes('Đã gửi bổ sung.'));
    expect(dossier.sent.map(({ body }) => body)).to.deep.equal([
      { documents: [], note: 'Đã đo lại.' },
    ]);
    await until(() => !JSON.stringify({ ...localStorage }).includes('Đã đo lại.'));
  });
});

describe('motcua-dossier-status, asked anew', () => {
  const form = {
    id: 'f',
    version: 1,
    procedure: '1.009122',
    locales: ['vi'],
    title: { vi: 'Đơn đề nghị' },
    applicant: {},
    pages: [
      {
        id: 'asked',
        title: { vi: 'Đơn đề nghị' },
        fields: [
          {
            id: 'area',
            type: 'number',
            label: { vi: 'Diện tích xây dựng' },
            required: true,
            min: 10,
          },
        ],
      },
    ],
  };
  const question = { what: 'Diện tích xây dựng', reason: 'Đo lại.', fields: ['area'] };
  const asking = (more: readonly SupplementItem[] = []): RemoteDossier =>
    withView(5, {
      supplement: { requestedAt: '2026-11-19T07:02:00Z', items: [question, ...more], form },
    });
  const field = (shadow: ShadowRoot): Promise<HTMLInputElement> =>
    until(() =>
      shadow.querySelector('#asked')?.shadowRoot?.querySelector<HTMLInputElement>('input'),
    );
  const type = (input: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  it('asks by the engine of the form, keeps what was typed over a reload, and sends it once', async () => {
    const dossier = asking();
    const first = await show(dossier, opened);
    type(await field(first.shadow), '5');
    type(first.shadow.querySelector<HTMLTextAreaElement>('#note')!, 'Đã đo lại.');
    first.shadow.querySelector<HTMLButtonElement>('.supplement .primary')!.click();
    const asked = first.shadow.querySelector('#asked')!.shadowRoot!;
    await until(() => asked.querySelector('[aria-invalid=true]'), 'what is wrong');
    expect(dossier.sent).to.be.empty;
    await expectAccessible(first.element);
    await until(() => JSON.stringify({ ...localStorage }).includes('Đã đo lại.'));
    first.element.remove();

    const { shadow } = await show(dossier, opened);
    const input = await field(shadow);
    await until(() => input.value === '5', 'what was typed');
    expect(shadow.querySelector<HTMLTextAreaElement>('#note')!.value).to.equal('Đã đo lại.');
    type(input, '55');
    dossier.fail(`/v1/dossiers/${dossierCode}/supplements`, {
      status: 422,
      body: {
        type: 'https://docs.motcua.vn/problems/invalid-dossier',
        title: 'Wrong',
        status: 422,
        errors: [{ pointer: '/answers/area', code: 'max', detail: 'Lớn hơn thửa đất.' }],
      },
    });
    shadow.querySelector<HTMLButtonElement>('.supplement .primary')!.click();
    await until(() =>
      textOf(shadow.querySelector('#asked')!.shadowRoot!).includes('Lớn hơn thửa đất.'),
    );
    dossier.fail(`/v1/dossiers/${dossierCode}/supplements`, undefined);
    type(input, '50');
    shadow.querySelector<HTMLButtonElement>('.supplement .primary')!.click();
    await until(() => textOf(shadow).includes('Đã gửi bổ sung.'));
    expect(dossier.sent.map(({ body }) => body)).to.deep.equal([
      { documents: [], note: 'Đã đo lại.', answers: { area: 50 } },
    ]);
    await until(() => !JSON.stringify({ ...localStorage }).includes('Đã đo lại.'));
  });

  it('lets a question wait while a paper is sent, and no other way', async () => {
    const dossier = asking([{ what: 'Bản vẽ', reason: 'Không đọc được tỷ lệ.' }]);
    const { shadow } = await show(dossier, opened);
    await field(shadow);
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF-1.7'], 'ban-ve.pdf'));
    const picker = shadow.querySelector<HTMLInputElement>('#file-1')!;
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change'));
    shadow.querySelector<HTMLButtonElement>('.supplement .primary')!.click();
    const later = await until(() => shadow.querySelector<HTMLElement>('#later'));
    expect(textOf(later)).to.contain('Diện tích xây dựng').and.not.to.contain('Bản vẽ');
    later.querySelector<HTMLElement>('.secondary')!.click();
    await until(() => dossier.sent.length === 1);
    expect(dossier.sent[0]!.body).to.deep.equal({
      documents: [{ documentId: 'supplement-2', files: ['f1'], item: 1 }],
      partial: true,
      answers: {},
    });
  });
});

describe('motcua-dossier-status, the papers and the way back', () => {
  it('tells papers of one kind apart, and says what the citizen did', async () => {
    const { history } = dossierView(5);
    const asked = history.at(-1)!;
    const steps = [
      ...history,
      { ...history[1]!, at: '2026-11-20T04:00:00Z', by: 'citizen' },
      { ...asked, at: '2026-11-20T05:00:00Z' },
    ];
    const { shadow } = await show(withView(5, { history: steps }), opened);
    const papers = await until(() => {
      const found = [...shadow.querySelectorAll('[part~="papers"] button')].map((one) =>
        textOf(one),
      );
      return found.length === 3 && found;
    });
    expect(papers[2]).to.equal('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ 12:00 20/11/2026 (PDF)');
    expect(textOf(shadow.querySelectorAll('.history li')[1]!)).to.contain('Bạn đã gửi bổ sung.');
  });

  it('says which papers came at a counter, when, and what it goes on without', async () => {
    const { history } = dossierView(5);
    const brought = {
      ...history[1]!,
      at: '2026-11-20T04:00:00Z',
      by: 'agency',
      handedIn: {
        papers: [{ name: 'Giấy xác nhận', kind: 'certified-copy', quantity: 2 }],
        missing: [{ what: 'Bản vẽ', reason: 'Đã có ở cơ quan' }],
      },
    };
    const { shadow } = await show(withView(2, { history: [...history, brought] }), opened);
    const entry = await until(() => shadow.querySelector('.history li'));
    expect(textOf(entry).replace(/\s+/g, ' ')).to.contain(
      'Giấy tờ bổ sung đã được nhận tại quầy: Giấy xác nhận (2 bản sao chứng thực)',
    );
    expect(textOf(entry)).to.contain('11:00 20/11/2026').and.to.contain('Bản vẽ: Đã có ở cơ quan');
  });

  it('saves each paper there is', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(5)), opened);
    const paper = await until(() =>
      [...shadow.querySelectorAll('button')].find((one) =>
        textOf(one).startsWith('Phiếu yêu cầu bổ sung'),
      ),
    );
    const saved = await saving(async (files) => {
      paper.click();
      await until(() => files.length === 1);
    });
    expect(saved).to.deep.equal([`mau-02-3-${dossierCode}.pdf`]);
  });

  it('shows its owner what was filed and the papers that came, once they want to read it', async () => {
    const name = { vi: 'Họ, chữ đệm, tên' };
    const pages = [
      { id: 'p', title: { vi: 'Người nộp' }, fields: [{ id: 'name', type: 'text', label: name }] },
    ];
    const form = { id: 'f', version: 1, title: { vi: 'Tờ khai' }, locales: ['vi'], pages };
    const files = [{ id: 'f1', name: 'giay-chung-sinh.pdf', type: 'application/pdf', size: 9 }];
    const everything = {
      answers: { name: 'Nguyễn Thị Mai' },
      form: { ...form, procedure: '1.001193', applicant: {} },
      documents: [{ documentId: 'd1', name: 'Giấy chứng sinh', files }],
    };
    const { shadow, element, asked } = await show(withView(4, everything as object), opened);
    const fold = await until(() => shadow.querySelector<HTMLDetailsElement>('.filed'));
    expect(fold.querySelector('motcua-dossier-form')).to.equal(null);
    fold.open = true;
    const read = await until(() => fold.querySelector('motcua-dossier-form'));
    await until(() => textOf(read.shadowRoot!).includes('Nguyễn Thị Mai'), 'what was answered');
    expect(read.shadowRoot!.querySelector('input')).to.equal(null);
    expect(textOf(fold)).to.contain('Giấy chứng sinh');
    const saved = await saving(async (files) => {
      button(shadow, 'giay-chung-sinh.pdf').click();
      await until(() => files.length === 1);
    });
    expect(saved).to.deep.equal(['giay-chung-sinh.pdf']);
    expect(asked.at(-1)).to.contain(`/v1/dossiers/${dossierCode}/documents/f1`);
    await expectAccessible(element);
    const { shadow: proved } = await show(withView(4), opened);
    await until(() => proved.querySelector('#details'));
    expect(proved.querySelector('.filed')).to.equal(null);
  });

  it('asks before it withdraws, says what follows, and sends it once', async () => {
    const dossier = withView(4, { canWithdraw: true });
    const { shadow } = await show(dossier, opened);
    const open = await until(() => button(shadow, 'Rút hồ sơ'));
    open.click();
    const dialog = shadow.querySelector('dialog')!;
    expect(dialog.open).to.be.true;
    expect(textOf(dialog)).to.contain('Không khôi phục được');
    await expectAccessible(shadow.host);
    expectNoInlineStyle(shadow);
    expect(textOf(shadow.activeElement)).to.equal('Giữ hồ sơ');
    button(shadow, 'Giữ hồ sơ').click();
    expect(dialog.open).to.be.false;
    expect(dossier.sent).to.be.empty;

    open.click();
    dossier.fail('/v1/dossiers/H26.1-261121-0001/withdrawal', 'broken');
    const confirm = dialog.querySelector<HTMLButtonElement>('.danger')!;
    confirm.click();
    await until(() => dialog.querySelector('[role=alert]'), 'the failure');
    expect(textOf(dialog)).to.contain('Hồ sơ chưa được rút.');
    dossier.fail('/v1/dossiers/H26.1-261121-0001/withdrawal', undefined);
    confirm.click();
    await until(() => now(shadow).includes('Hồ sơ đã được rút'));
    const sent = dossier.sent.filter(({ path }) => path.endsWith('/withdrawal'));
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    await until(() => shadow.activeElement?.id === 'now');
    expect(button(shadow, 'Rút hồ sơ') === undefined).to.be.true;
  });

  it('says who withdrew, and shows papers asked for once more as the exception that it is', async () => {
    const withdrawn = dossierView(7);
    const history = withdrawn.history.map((entry) => ({ ...entry, by: 'agency' }));
    const { shadow } = await show(withView(7, { history }), opened);
    await until(() => textOf(shadow).includes('ghi nhận việc rút theo đề nghị của bạn'));
    const { supplement } = dossierView(5);
    const again = await show(
      withView(5, { supplement: { ...supplement!, exception: 'Phát sinh tranh chấp.' } }),
      opened,
    );
    const card = await until(() => again.shadow.querySelector('.supplement'));
    expect(textOf(card)).to.contain('đây là ngoại lệ').and.contain('Phát sinh tranh chấp.');
  });

  it('has room for text twice as large', async () => {
    const { element } = await show(withView(4, { canWithdraw: true }), opened);
    await until(() => button(element.shadowRoot!, 'Rút hồ sơ'));
    await expectRoomForLargeText(element);
  });
});
