import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing, render } from 'lit';
import {
  DossierView,
  NewRating,
  NewSupplement,
  PublicStatus,
  RatingScale,
} from '@motcua/contract/schemas';
import './define.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { problem, type RemoteRule } from '../testing/service.test-support.js';
import type { DossierStatus } from './dossier-status.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { nowTemplate } from './sections.js';
import {
  dossierCode,
  dossierToken,
  dossierView,
  lastFour,
  publicStatus,
  remoteDossier,
  scale,
  type RemoteDossier,
} from './dossier.test-support.js';

const asking = html`<motcua-dossier-status>
  <a href="#ho-so">Tra cứu hồ sơ</a>
</motcua-dossier-status>`;
const followed = html`<motcua-dossier-status code=${dossierCode}></motcua-dossier-status>`;
const opened = html`<motcua-dossier-status
  code=${dossierCode}
  .token=${dossierToken}
></motcua-dossier-status>`;

async function show(
  dossier: RemoteDossier,
  { element = followed, lang = 'vi' } = {},
): Promise<{ element: DossierStatus; shadow: ShadowRoot; asked: readonly string[] }> {
  const placed = await place<DossierStatus>(element, { rules: [dossier.rule], lang });
  return { ...placed, asked: placed.remote.asked };
}

const sentence = (shadow: ShadowRoot): Promise<HTMLElement> =>
  until(() => shadow.querySelector<HTMLElement>('#now'), 'the sentence');

async function type(shadow: ShadowRoot, id: string, text: string): Promise<void> {
  const input = await until(() => shadow.querySelector<HTMLInputElement>(`#${id}`));
  input.focus();
  input.value = '';
  await sendKeys({ type: text });
}

async function prove(shadow: ShadowRoot, digits = lastFour): Promise<void> {
  const fold = await until(() => shadow.querySelector('details'));
  fold.open = true;
  await type(shadow, 'proof', digits);
  await sendKeys({ press: 'Enter' });
}

function pick(shadow: ShadowRoot, id: string, ...files: File[]): void {
  const input = shadow.querySelector<HTMLInputElement>(`#${id}`)!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const pdf = (name: string): File => new File(['%PDF'], name, { type: 'application/pdf' });

const button = (shadow: ShadowRoot, text: string): HTMLButtonElement =>
  [...shadow.querySelectorAll('button')].find((one) => textOf(one) === text)!;

describe('what the network answers about dossiers in element tests', () => {
  it('keeps to the contract', () => {
    for (const code of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      expect(PublicStatus.strict().safeParse(publicStatus(code)).error?.message).to.be.undefined;
      expect(DossierView.strict().safeParse(dossierView(code)).error?.message).to.be.undefined;
    }
    expect(RatingScale.safeParse(scale).success).to.be.true;
  });
});

describe('motcua-dossier-status', () => {
  it('asks for the code when it has none, and shows what the code alone shows', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)), { element: asking });
    expect(textOf(shadow.querySelector('h2'))).to.equal('Hồ sơ của bạn đang ở đâu?');
    expect(textOf(shadow.querySelector('label[for=code]'))).to.equal('Mã hồ sơ');
    await type(shadow, 'code', ` ${dossierCode.toLowerCase()} `);
    await sendKeys({ press: 'Enter' });
    const now = await sentence(shadow);
    expect(textOf(now)).to.equal('Hồ sơ đang được Sở Xây dựng xem xét. Bạn chưa cần làm gì.');
    expect(textOf(shadow.querySelector('.due'))).to.equal('Hẹn trả: thứ Tư, 02/12/2026.');
    await until(() => shadow.activeElement === now, 'the focus on the sentence');
    expect(textOf(shadow)).not.to.contain('Nguyễn');
  });

  it('words the day itself, so that nothing else has to be loaded to know what it is worth', () => {
    const due = (changes: Parameters<typeof publicStatus>[1], words: typeof vi = vi): string => {
      const at = document.createElement('div');
      render(nowTemplate(publicStatus(4, changes), words, words === vi ? 'vi' : 'en', nothing), at);
      return textOf(at.querySelector('.due')).split(':')[0] ?? '';
    };
    expect(due({})).to.equal('Hẹn trả');
    expect(due({ expected: true })).to.equal('Dự kiến trả');
    expect(due({ provisional: true })).to.equal('Hẹn trả (tạm tính)');
    expect(due({ paused: true })).to.equal('Hẹn trả (đang tạm dừng)');
    expect(due({ late: true })).to.equal('Trễ hẹn trả');
    expect(due({ provisional: true }, en)).to.equal('Result due (provisional)');
    expect(due({ paused: true }, en)).to.equal('Result due (clock stopped)');
    expect(due({ late: true }, en)).to.equal('Result late, was due');
  });

  it('says that the code is missing, at the field', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)), { element: asking });
    await type(shadow, 'code', 'H26');
    await sendKeys({ press: 'Enter' });
    const input = shadow.querySelector('#code')!;
    await until(() => input.getAttribute('aria-invalid') === 'true');
    expect(input.getAttribute('aria-describedby')).to.contain('code-error');
    expect(textOf(shadow.querySelector('#code-error'))).to.equal('Nhập mã hồ sơ.');
    expect(shadow.activeElement).to.equal(input);
  });

  it('says that there is no such dossier and keeps what was typed', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)), { element: asking });
    await type(shadow, 'code', 'H26.1-261121-9999');
    await sendKeys({ press: 'Enter' });
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Không tìm thấy hồ sơ này');
    expect(shadow.querySelector<HTMLInputElement>('#code')!.value).to.equal('H26.1-261121-9999');
    await type(shadow, 'code', dossierCode);
    await sendKeys({ press: 'Enter' });
    await sentence(shadow);
    expect(shadow.querySelector('[role=alert]')).to.be.null;
  });

  it('lists the steps in order and marks the one of now', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)));
    await sentence(shadow);
    const steps = [...shadow.querySelectorAll('ol.steps > li')];
    expect(steps.map((step) => textOf(step))).to.deep.equal([
      'Đã nộp, đã xong',
      'Tiếp nhận, đã xong',
      'Giải quyết, đang ở bước này',
      'Có kết quả, chưa đến',
      'Đã trả kết quả, chưa đến',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'step',
      null,
      null,
    ]);
  });

  it('takes the number of steps from the service', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4, { progress: { step: 2, of: 3 } })));
    await sentence(shadow);
    expect(textOf(shadow.querySelector('[aria-current]'))).to.equal('Bước 2, đang ở bước này');
    expect(shadow.querySelectorAll('.step')).to.have.lengthOf(3);
  });

  it('ends the steps where the dossier ended', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(3)));
    await sentence(shadow);
    const steps = [...shadow.querySelectorAll('.step')].map((step) => textOf(step));
    expect(steps).to.deep.equal(['Đã nộp, đã xong', 'Không được tiếp nhận, đang ở bước này']);
    expect(shadow.querySelector('.due')).to.be.null;
  });

  it('says in words, with an icon, that it is late, provisional or paused', async () => {
    const late = await show(remoteDossier(publicStatus(4, { late: true, provisional: true })));
    await sentence(late.shadow);
    const line = await until(() => late.shadow.querySelector('.late'), 'that it is late');
    expect(textOf(line)).to.equal('Hồ sơ đang trễ hẹn. Xin lỗi bạn vì sự chậm trễ này.');
    expect(line.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    const said = (shadow: ShadowRoot, text: string): Promise<boolean> =>
      until(() => textOf(shadow.querySelector('.now')).includes(text), text);
    await said(late.shadow, 'Ngày hẹn là tạm tính');
    const turn = await show(remoteDossier(publicStatus(5)));
    expect(textOf(await sentence(turn.shadow))).to.equal(
      'Đến lượt bạn: hồ sơ cần bổ sung giấy tờ.',
    );
    await said(turn.shadow, 'cho đến khi bạn hoàn tất');
    const stopped = await show(remoteDossier(publicStatus(8)));
    await sentence(stopped.shadow);
    await said(stopped.shadow, 'Thời gian giải quyết đang tạm dừng.');
  });

  it('shows the given name of a status it does not know', async () => {
    const status = { code: 42, name: 'Chờ liên thông', label: { vi: 'Chờ liên thông' } };
    const { shadow } = await show(remoteDossier(publicStatus(4, { status })));
    expect(textOf(await sentence(shadow))).to.equal('Tình trạng: Chờ liên thông.');
  });

  it('moves by itself and says so politely', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const { shadow } = await show(dossier);
    const now = await sentence(shadow);
    await until(() => dossier.followers === 1);
    dossier.move(publicStatus(9));
    await until(() => textOf(now) === 'Hồ sơ đã có kết quả. Mời bạn nhận kết quả.');
    expect(shadow.querySelector('#now')).to.equal(now);
    const region = shadow.querySelector('[role=status]')!;
    await until(() => textOf(region) === 'Tình trạng mới: Đã có kết quả, mời bạn nhận');
    expect(textOf(shadow)).to.contain('Trang tự cập nhật.');
    dossier.move(publicStatus(10));
    await until(() => textOf(now) === 'Kết quả đã được trả. Hồ sơ đã xong.');
    expect(shadow.querySelector('[aria-current]')).to.be.null;
    await until(() => dossier.followers === 0, 'the end of the stream');
  });

  it('keeps what was last seen when the connection drops, and goes on', async () => {
    const dossier = remoteDossier(publicStatus(2));
    const { shadow } = await show(dossier);
    const now = await sentence(shadow);
    await until(() => dossier.followers === 1);
    dossier.fail('/v1/dossiers/', 'broken');
    dossier.drop();
    const cut = await until(() => shadow.querySelector('.cut'));
    expect(textOf(cut)).to.equal('Đang mất kết nối: đây là thông tin xem được lần cuối.');
    expect(textOf(now)).to.contain('Sở Xây dựng đã tiếp nhận hồ sơ.');
    expect(textOf(shadow)).not.to.contain('Trang tự cập nhật.');
    dossier.fail('/v1/dossiers/', undefined);
    dossier.move(publicStatus(4));
    await until(() => textOf(now).includes('xem xét'), 'the new status');
    expect(shadow.querySelector('.cut')).to.be.null;
  }).timeout(12_000);

  it('never goes back in time', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const { element, shadow } = await show(dossier);
    const now = await sentence(shadow);
    await until(() => dossier.followers === 1);
    dossier.move(publicStatus(2));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await element.updateComplete;
    expect(textOf(now)).to.contain('xem xét');
  });

  it('stops following when it leaves the page and goes on when it comes back', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const { element, shadow } = await show(dossier);
    await until(() => dossier.followers === 1);
    const parent = element.parentElement!;
    element.remove();
    await until(() => dossier.followers === 0);
    parent.append(element);
    await until(() => dossier.followers === 1);
    await sentence(shadow);
  });

  it('says what to do when the service fails, and tries again', async () => {
    const dossier = remoteDossier(publicStatus(4));
    dossier.fail('/v1/dossiers/', problem(500, 'internal', 'The service failed'));
    const { shadow } = await show(dossier);
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Hệ thống của trung tâm đang gặp sự cố');
    dossier.fail('/v1/dossiers/', undefined);
    alert.querySelector('button')!.click();
    await until(() => shadow.activeElement?.id === 'now');
  });

  it('tells a wrong key, asking too often and a lost network apart', async () => {
    const answers: [Parameters<RemoteDossier['fail']>[1], string][] = [
      [problem(403, 'origin-not-allowed', 'No'), 'chưa được kết nối với trung tâm'],
      [problem(429, 'too-many-requests', 'Slow', { 'retry-after': '9' }), 'Thử lại sau 9 giây.'],
      ['broken', 'Chưa kết nối được với trung tâm'],
    ];
    for (const [answer, text] of answers) {
      const dossier = remoteDossier(publicStatus(4));
      dossier.fail('/v1/dossiers/', answer);
      const { shadow } = await show(dossier);
      expect(textOf(await until(() => shadow.querySelector('[role=alert]')))).to.contain(text);
    }
  });

  it('waits with a skeleton that a screen reader can name', async () => {
    const dossier = remoteDossier(publicStatus(4));
    dossier.fail('/v1/dossiers/', 'never');
    const { shadow } = await show(dossier);
    const texts = [...shadow.querySelectorAll('[role=status]')].map((one) => textOf(one));
    expect(texts).to.contain('Đang tải tình trạng hồ sơ…');
  });

  it('looks up another dossier', async () => {
    const { element, shadow } = await show(remoteDossier(publicStatus(4)), { element: opened });
    await until(() => shadow.querySelector('#details'));
    button(shadow, 'Tra cứu hồ sơ khác').click();
    await until(() => shadow.activeElement?.id === 'code');
    expect(element.code).to.equal('');
    expect(element.token).to.be.undefined;
    expect(textOf(shadow)).not.to.contain('Nguyễn');
  });
});

describe('motcua-dossier-status with a proof', () => {
  it('opens the masked details, with every step and its reason', async () => {
    const dossier = remoteDossier(publicStatus(6));
    const { shadow, asked } = await show(dossier);
    await prove(shadow);
    const details = await until(() => shadow.querySelector<HTMLElement>('#details'));
    await until(() => shadow.activeElement === details);
    const facts = textOf(shadow.querySelector('.facts'));
    expect(facts).to.contain('Nguyễn V** A.');
    expect(facts).to.contain('Cấp giấy phép xây dựng mới nhà ở riêng lẻ');
    const history = [...shadow.querySelectorAll('.history li')].map((entry) => textOf(entry));
    expect(history[0]).to.contain('Chờ bạn nộp phí, lệ phí');
    expect(history[0]).to.contain('Lý do: Số tiền cần nộp: 75.000');
    expect(history.at(-1)).to.contain('Đã nộp, chờ tiếp nhận');
    expect(textOf(shadow.querySelector('.reason'))).to.contain('Nộp tại bộ phận Một cửa.');
    expect(shadow.querySelector('details')).to.be.null;
    expect(asked.every((path) => !path.includes(lastFour) && !path.includes(dossierToken))).to.be
      .true;
  });

  it('saves the receipt and the appointment as files, without the token in an address', async () => {
    const { shadow, asked } = await show(remoteDossier(publicStatus(4)), { element: opened });
    await until(() => shadow.querySelector('#details'));
    const saved: string[] = [];
    const keep = (event: Event): void => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      saved.push(`${event.target.download} ${event.target.protocol}`);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', keep, { once: true });
      click.call(this);
    };
    try {
      button(shadow, 'Tải giấy tiếp nhận (PDF)').click();
      await until(() => saved.length === 1);
      button(shadow, 'Lưu lịch hẹn').click();
      await until(() => saved.length === 2);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal([
      `giay-hen-${dossierCode}.pdf blob:`,
      `hen-tra-${dossierCode}.ics blob:`,
    ]);
    expect(asked.some((path) => path.includes(dossierToken))).to.be.false;
  });

  it('offers no appointment where nothing is waited for, and asks anew for a proof that ran out', async () => {
    const done = await show(remoteDossier(publicStatus(10)), { element: opened });
    await until(() => done.shadow.querySelector('#details'));
    expect(button(done.shadow, 'Lưu lịch hẹn')).to.be.undefined;
    const dossier = remoteDossier(publicStatus(1));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('#details'));
    dossier.fail(
      `/v1/dossiers/${dossierCode}/receipt`,
      problem(401, 'token-invalid', 'The token has expired'),
    );
    button(shadow, 'Tải xác nhận đã nộp (PDF)').click();
    await until(() => shadow.querySelector('#proof'));
  });

  it('keeps everything personal in memory', async () => {
    // Another file runs beside this one and keeps what it types: only what is new here counts.
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('motcua-status:')) localStorage.removeItem(key);
    }
    const others = new Set(Object.keys(localStorage));
    sessionStorage.clear();
    const before = location.href;
    const { shadow } = await show(remoteDossier(publicStatus(4)));
    await prove(shadow);
    await until(() => shadow.querySelector('#details'));
    expect(sessionStorage.length).to.equal(0);
    // The copy for when there is no network: what the code alone shows, without the code.
    const kept = Object.entries(localStorage).filter(
      ([key]) => !others.has(key) && !key.startsWith('motcua-supplement:'),
    );
    expect(kept).to.have.lengthOf(1);
    expect(JSON.stringify(kept))
      .to.not.contain(dossierCode)
      .and.not.contain(dossierToken)
      .and.not.contain('Nguyễn')
      .and.not.contain('giấy phép')
      .and.not.contain('history');
    expect(document.cookie).to.not.contain(dossierToken).and.not.contain(lastFour);
    expect(location.href).to.equal(before);
  });

  it('asks for a proof once, opened by itself where something has to be seen', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(5)));
    const fold = await until(() => shadow.querySelector('details'));
    expect(fold.open).to.be.true;
    await until(() => fold.querySelector('form'));
    expect(textOf(fold)).to.contain('bổ sung ngay tại đây');
    expect(shadow.querySelectorAll('form')).to.have.lengthOf(1);
    const quiet = await show(remoteDossier(publicStatus(4)));
    expect((await until(() => quiet.shadow.querySelector('details'))).open).to.be.false;
  });

  it('answers a wrong proof as it answers an unknown code', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)));
    await prove(shadow, '0000');
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.equal(
      'Mã hồ sơ hoặc 4 số cuối chưa đúng Xem lại giấy tiếp nhận rồi nhập lại.',
    );
    await until(() => shadow.activeElement?.id === 'proof');
    expect(shadow.querySelector('details')!.open).to.be.true;
    await prove(shadow);
    await until(() => shadow.querySelector('#details'));
    expect(shadow.querySelector('[role=alert]')).to.be.null;
  });

  it('says that four digits are needed, at the field', async () => {
    const { shadow, asked } = await show(remoteDossier(publicStatus(4)));
    await prove(shadow, '45');
    await until(() => shadow.querySelector('#proof')!.getAttribute('aria-invalid') === 'true');
    expect(textOf(shadow.querySelector('#proof-error'))).to.equal('Nhập đúng 4 chữ số.');
    expect(shadow.activeElement!.id).to.equal('proof');
    expect(asked.some((path) => path.endsWith('/lookup'))).to.be.false;
  });

  it('leads to the page of the centre from a site that may not show what is personal', async () => {
    const dossier = remoteDossier(publicStatus(4));
    dossier.fail(`/v1/dossiers/${dossierCode}/lookup`, problem(403, 'site-not-trusted', 'No'));
    const { shadow } = await show(dossier);
    await prove(shadow);
    const link = await until(() => shadow.querySelector<HTMLAnchorElement>('[role=alert] a'));
    expect(link.href).to.equal('https://centre.example/ho-so');
  });

  it('waits when too many proofs were tried', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const answer = problem(429, 'too-many-requests', 'Slow', { 'retry-after': '60' });
    dossier.fail(`/v1/dossiers/${dossierCode}/lookup`, answer);
    const { shadow } = await show(dossier);
    await prove(shadow);
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Thử lại sau 60 giây.');
  });

  it('opens with the token of a filing and asks for a proof when it has run out', async () => {
    const dossier = remoteDossier(publicStatus(2));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('#details'));
    expect(shadow.querySelector('#proof')).to.be.null;
    await until(() => dossier.followers === 1);
    dossier.move(publicStatus(4), dossierView(4, { token: 'another' }));
    const fold = await until(() => shadow.querySelector('details'), 'the proof');
    fold.open = true;
    await until(() => shadow.querySelector('#proof'));
    expect(textOf(shadow)).not.to.contain('Nguyễn');
    expect(textOf(await sentence(shadow))).to.contain('xem xét');
  });

  it('adds the new step to an open history', async () => {
    const dossier = remoteDossier(publicStatus(2));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelectorAll('.history li').length === 2);
    await until(() => dossier.followers === 1);
    dossier.move(publicStatus(4));
    await until(() => shadow.querySelectorAll('.history li').length === 3);
  });
});

describe('motcua-dossier-status when papers are missing', () => {
  it('lists everything at once and takes files and a note, once', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    const items = await until(() => {
      const found = [...shadow.querySelectorAll('.missing > li')];
      return found.length === 2 && found;
    });
    expect(textOf(items[0])).to.contain('Thiếu chữ ký của chủ đầu tư.');
    const input = shadow.querySelector<HTMLInputElement>('#file-0')!;
    expect(input.getAttribute('aria-label')).to.equal('Chọn tệp cho: Tờ khai cấp giấy phép');
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    pick(shadow, 'file-1', pdf('trang-1.pdf'));
    pick(shadow, 'file-1', pdf('trang-2.pdf'), pdf('nhầm.pdf'));
    await until(() => shadow.querySelectorAll('.files li').length === 4);
    shadow.querySelector<HTMLButtonElement>('[aria-label="Bỏ tệp nhầm.pdf"]')!.click();
    await type(shadow, 'note', 'Đã ký lại');
    const send = button(shadow, 'Gửi bổ sung');
    send.click();
    send.click();
    await until(() => shadow.querySelector('#answered'));
    expect(textOf(shadow.querySelector('#answered'))).to.equal(
      'Đã gửi bổ sung. Hồ sơ được giải quyết tiếp.',
    );
    await until(() => shadow.activeElement?.id === 'answered');
    expect(textOf(await sentence(shadow))).to.contain('xem xét');
    expect(dossier.files).to.deep.equal(['to-khai.pdf', 'trang-1.pdf', 'trang-2.pdf']);
    expect(dossier.sent).to.have.lengthOf(1);
    const body = NewSupplement.parse(dossier.sent[0]!.body);
    expect(body).to.deep.equal({
      documents: [
        { documentId: 'd1', files: ['f1'], item: 0 },
        { documentId: 'supplement-2', files: ['f2', 'f3'], item: 1 },
      ],
      note: 'Đã ký lại',
    });
    expect(shadow.querySelector('.supplement')).to.be.null;
  });

  it('asks what is with the paper that is not there, sends one now and waits for the other', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    await until(() => shadow.querySelector('.files li'));
    button(shadow, 'Gửi bổ sung').click();
    const asked = await until(() => shadow.querySelector('#later'));
    expect(textOf(asked)).to.contain('Bạn chưa chọn tệp hoặc trả lời cho: Bản vẽ mặt bằng');
    await until(() => shadow.activeElement?.id === 'later');
    expect(dossier.sent).to.be.empty;
    button(shadow, 'Gửi phần này, phần còn lại tôi bổ sung sau').click();
    await until(() => shadow.querySelector('#answered'));
    expect(textOf(shadow.querySelector('#answered'))).to.contain('Hồ sơ chờ phần còn lại');
    expect(NewSupplement.parse(dossier.sent[0]!.body)).to.deep.equal({
      documents: [{ documentId: 'd1', files: ['f1'], item: 0 }],
      partial: true,
    });
    // What came is said and not asked for again; nothing of it is sent with the rest.
    const [came, awaited] = [...shadow.querySelectorAll('.missing > li')];
    expect(textOf(came)).to.contain('Đã nhận lúc 10:00 21/11/2026.');
    expect(came!.querySelector('input')).to.be.null;
    expect(awaited!.querySelector('input')).not.to.be.null;
    expect(shadow.querySelector('.files')).to.be.null;
    pick(shadow, 'file-1', pdf('ban-ve.pdf'));
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('.supplement') === null);
    expect(NewSupplement.parse(dossier.sent[1]!.body)).to.deep.equal({
      documents: [{ documentId: 'supplement-2', files: ['f2'], item: 1 }],
    });
  });

  it('sends a part as the whole for who asks to go on without the rest', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('#later'));
    button(shadow, 'Gửi luôn, đề nghị giải quyết khi còn thiếu').click();
    await until(() => shadow.querySelector('.supplement') === null);
    expect(NewSupplement.parse(dossier.sent[0]!.body).partial).to.be.undefined;
  });

  it('asks before a message alone ends the request, and offers no part of nothing', async () => {
    // What is typed is kept by request.
    const supplement = { ...dossierView(5).supplement!, requestedAt: '2026-11-20T03:01:00Z' };
    const dossier = remoteDossier(publicStatus(5), dossierView(5, { supplement }));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    await type(shadow, 'note', 'Phần còn lại tôi nộp thứ Sáu.');
    button(shadow, 'Gửi bổ sung').click();
    const asked = await until(() => shadow.querySelector('#later'));
    expect(textOf(asked)).to.contain('Tờ khai cấp giấy phép').and.to.contain('Bản vẽ mặt bằng');
    expect(textOf(asked)).not.to.contain('phần còn lại tôi bổ sung sau');
    expect(dossier.sent).to.be.empty;
    // A file makes a part of it; without the file it is none again.
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    await until(() => shadow.querySelector('#later') === null);
    button(shadow, 'Gửi bổ sung').click();
    await until(() => textOf(shadow.querySelector('#later')).includes('tôi bổ sung sau'));
    shadow.querySelector<HTMLElement>('[aria-label="Bỏ tệp to-khai.pdf"]')!.click();
    await until(() => shadow.querySelector('#later') === null);
  });

  it('lets go of a file for what came at a counter meanwhile, and never sends it', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    await until(() => shadow.querySelector('.files li'));
    const asked = dossierView(5).supplement!;
    const [first, second] = asked.items;
    const updatedAt = '2026-11-20T08:00:00Z';
    const items: typeof asked.items = [{ ...first!, receivedAt: updatedAt }, second!];
    dossier.move(
      publicStatus(5, { updatedAt }),
      dossierView(5, { updatedAt, supplement: { ...asked, items } }),
    );
    await until(() => textOf(shadow.querySelector('.missing')).includes('Đã nhận lúc'));
    button(shadow, 'Gửi bổ sung').click();
    const fault = await until(() => shadow.querySelector('.supplement [role=alert]'));
    expect(textOf(fault)).to.equal('Chọn ít nhất một tệp hoặc viết lời nhắn.');
    expect(dossier.sent).to.be.empty;
    expect(dossier.files).to.be.empty;
  });

  it('asks for at least something', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    button(shadow, 'Gửi bổ sung').click();
    const fault = await until(() => shadow.querySelector('.supplement [role=alert]'));
    expect(textOf(fault)).to.equal('Chọn ít nhất một tệp hoặc viết lời nhắn.');
    expect(dossier.sent).to.be.empty;
  });

  it('keeps what was chosen when the connection drops, and sends files and answer once', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const path = `/v1/dossiers/${dossierCode}/supplements`;
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    pick(shadow, 'file-1', pdf('ban-ve.pdf'));
    dossier.fail(path, 'broken');
    button(shadow, 'Gửi bổ sung').click();
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Những gì bạn chọn vẫn còn đây.');
    expect(textOf(shadow.querySelector('.files'))).to.contain('to-khai.pdf');
    dossier.fail(path, undefined);
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('#answered'));
    expect(dossier.files).to.have.lengthOf(2);
  });

  it('names a file that is not taken', async () => {
    const dossier = remoteDossier(publicStatus(5));
    dossier.fail('/v1/files', problem(413, 'too-large', 'Too large'));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', new File([], 'trống.pdf'));
    const empty = await until(() => shadow.querySelector('.supplement [role=alert]'));
    expect(textOf(empty)).to.contain('trống.pdf không có nội dung');
    pick(shadow, 'file-0', pdf('phim.pdf'));
    pick(shadow, 'file-1', pdf('ban-ve.pdf'));
    button(shadow, 'Gửi bổ sung').click();
    await until(() => textOf(shadow.querySelector('[role=alert]')).includes('phim.pdf quá lớn'));
    expect(dossier.sent).to.be.empty;
  });

  it('asks for the proof again in the middle and keeps the files', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    pick(shadow, 'file-0', pdf('to-khai.pdf'));
    pick(shadow, 'file-1', pdf('ban-ve.pdf'));
    const path = `/v1/dossiers/${dossierCode}/supplements`;
    dossier.fail(path, problem(401, 'token-invalid', 'Expired'));
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('#proof'));
    expect(textOf(shadow.querySelector('[role=alert]'))).to.contain('Nhập lại 4 số cuối');
    dossier.fail(path, undefined);
    await prove(shadow);
    await until(() => shadow.querySelector('#proof') === null);
    expect(textOf(shadow.querySelector('.files'))).to.contain('to-khai.pdf');
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('#answered'));
  });

  it('says when the papers are no longer waited for', async () => {
    const dossier = remoteDossier(publicStatus(5));
    const { shadow } = await show(dossier, { element: opened });
    await until(() => shadow.querySelector('.supplement'));
    await type(shadow, 'note', 'Xin chào');
    dossier.fail(
      `/v1/dossiers/${dossierCode}/supplements`,
      problem(409, 'move-not-permitted', 'Not asked for'),
    );
    button(shadow, 'Gửi bổ sung').click();
    await until(() => shadow.querySelector('#later'));
    dossier.move(publicStatus(4));
    button(shadow, 'Gửi luôn, đề nghị giải quyết khi còn thiếu').click();
    await until(() => textOf(shadow).includes('không còn chờ bổ sung giấy tờ'));
    await until(() => shadow.querySelector('.supplement') === null);
  });
});

describe('motcua-dossier-status and the rating', () => {
  it('offers it when there is a result; the thanks stay and nothing is asked again', async () => {
    const dossier = remoteDossier(publicStatus(9));
    const { shadow } = await show(dossier, { element: opened });
    const rating = await until(() => shadow.querySelector('motcua-rating'));
    const inside = rating.shadowRoot!;
    const faces = await until(() => inside.querySelector<HTMLInputElement>('[name=level]'));
    expect(inside.querySelector('#proof')).to.be.null;
    faces.click();
    await rating.updateComplete;
    inside.querySelector<HTMLButtonElement>('.primary')!.click();
    await until(() => inside.querySelector('#done'));
    NewRating.parse(dossier.sent[0]!.body);
    dossier.move(publicStatus(10), dossierView(10, { rating: { allowed: false, rated: true } }));
    await until(() => textOf(shadow.querySelector('#now')).includes('Kết quả đã được trả'));
    await until(() => shadow.querySelectorAll('.history li').length === 5);
    expect(shadow.querySelectorAll('motcua-rating')).to.have.lengthOf(1);
    expect(textOf(inside.querySelector('#done'))).to.contain('Cảm ơn bạn đã đánh giá');
    expect(textOf(shadow)).not.to.contain('Bạn đã đánh giá việc phục vụ');
  });

  it('says that it was rated before, and asks nothing before there is a result', async () => {
    const rated = dossierView(10, { rating: { allowed: false, rated: true } });
    const { shadow } = await show(remoteDossier(publicStatus(10), rated), { element: opened });
    await until(() => shadow.querySelector('#details'));
    expect(textOf(shadow.querySelector('.rated'))).to.equal(
      'Bạn đã đánh giá việc phục vụ. Cảm ơn bạn.',
    );
    expect(shadow.querySelector('motcua-rating')).to.be.null;
    const early = await show(remoteDossier(publicStatus(4)), { element: opened });
    await until(() => early.shadow.querySelector('#details'));
    expect(early.shadow.querySelector('motcua-rating')).to.be.null;
  });
});

describe('motcua-dossier-status for everyone', () => {
  it('speaks English and marks what is Vietnamese', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(4)), { element: opened, lang: 'en' });
    const now = await sentence(shadow);
    expect(textOf(now)).to.equal('Being processed by Sở Xây dựng. Nothing for you to do yet.');
    expect(now.querySelector('[lang=vi]')!.textContent).to.equal('Sở Xây dựng');
    expect(textOf(shadow.querySelector('.due'))).to.equal(
      'Result due: Wednesday, 2 December 2026.',
    );
    await until(() => shadow.querySelector('.facts [lang=vi]'));
  });

  it('names nobody where the service names no agency', async () => {
    const { shadow } = await show(remoteDossier(publicStatus(2, { agency: undefined })));
    expect(textOf(await sentence(shadow))).to.equal(
      'Cơ quan giải quyết đã tiếp nhận hồ sơ. Bạn chưa cần làm gì.',
    );
  });

  for (const code of [1, 3, 4, 5, 6, 7, 8, 9, 10]) {
    it(`is accessible at status ${code}, light and dark`, async () => {
      const late = { late: code === 4, provisional: code === 4 };
      const { element, shadow } = await show(remoteDossier(publicStatus(code, late)), {
        element: opened,
      });
      await until(() => shadow.querySelector('#details'));
      await until(
        () =>
          code < 9 ||
          shadow.querySelector('motcua-rating')?.shadowRoot?.querySelector('[name=level]'),
      );
      if (code === 5) pick(shadow, 'file-0', pdf('to-khai.pdf'));
      await expectAccessible(element);
      expectNoInlineStyle(shadow);
    }).timeout(12_000);
  }

  it('is accessible while it asks and when it fails', async () => {
    const dossier = remoteDossier(publicStatus(4));
    const ask = await show(dossier, { element: asking });
    await expectAccessible(ask.element);
    await type(ask.shadow, 'code', 'H26.1-261121-9999');
    await sendKeys({ press: 'Enter' });
    await until(() => ask.shadow.querySelector('[role=alert]'));
    await expectAccessible(ask.element);
    const { element, shadow } = await show(dossier);
    await prove(shadow, '45');
    await until(() => shadow.querySelector('#proof-error'));
    await expectAccessible(element);
  });

  for (const code of [4, 5, 9]) {
    it(`has room for text twice as large at status ${code}`, async () => {
      const { element, shadow } = await show(remoteDossier(publicStatus(code)), {
        element: opened,
      });
      await until(() => shadow.querySelector('#details'));
      await expectRoomForLargeText(element);
    });
  }
});

const never: RemoteRule = () => 'never';

describe('motcua-dossier-status without a service', () => {
  it('waits until one is known', async () => {
    const { shadow } = await place<DossierStatus>(followed, { rules: [never] });
    expect(shadow.querySelector('.skeleton')).to.exist;
  });
});
