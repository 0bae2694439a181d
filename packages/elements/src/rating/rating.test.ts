import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RatingScale } from '@motcua/contract';
import { NewRating } from '@motcua/contract/schemas';
import './define.js';
import {
  dossierCode,
  dossierToken,
  dossierView,
  lastFour,
  publicStatus,
  remoteDossier,
  type RemoteDossier,
} from '../dossier-status/dossier.test-support.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { problem, type RemoteRule } from '../testing/service.test-support.js';
import { Kiosk } from './kiosk.js';
import { looksPersonal } from './opinion.js';
import type { Rating } from './rating.js';

const allowed = html`<motcua-rating code=${dossierCode} .token=${dossierToken}></motcua-rating>`;
const alone = html`<motcua-rating></motcua-rating>`;
const path = `/v1/dossiers/${dossierCode}/rating`;

async function show(
  dossier = remoteDossier(publicStatus(10)),
  { element = allowed, lang = 'vi' } = {},
): Promise<{ element: Rating; shadow: ShadowRoot; dossier: RemoteDossier }> {
  return { ...(await place<Rating>(element, { rules: [dossier.rule], lang })), dossier };
}

const faces = (shadow: ShadowRoot): Promise<HTMLInputElement[]> =>
  until(() => {
    const found = [...shadow.querySelectorAll<HTMLInputElement>('.level [name=level]')];
    return found.length > 0 && found;
  }, 'the faces');

async function choose(shadow: ShadowRoot, level: number): Promise<void> {
  (await faces(shadow)).find(({ value }) => value === String(level))!.click();
  await until(() => shadow.querySelector('.chip'));
}

const button = (shadow: ShadowRoot, text: string): HTMLButtonElement =>
  [...shadow.querySelectorAll('button')].find((one) => textOf(one) === text)!;

const chips = (shadow: ShadowRoot): string[] =>
  [...shadow.querySelectorAll('.chip')].map((chip) => textOf(chip));

async function prove(shadow: ShadowRoot, digits: string, code?: string): Promise<void> {
  const proof = await until(() => shadow.querySelector<HTMLInputElement>('#proof'));
  if (code !== undefined) shadow.querySelector<HTMLInputElement>('#code')!.value = code;
  proof.value = digits;
  button(shadow, 'Tiếp tục').click();
}

const done = async (shadow: ShadowRoot): Promise<string> =>
  textOf(await until(() => shadow.querySelector('#done'), 'the end'));

describe('motcua-rating', () => {
  it('asks with five faces and their words, none chosen', async () => {
    const { shadow } = await show();
    const all = await faces(shadow);
    expect(all.map((face) => textOf(face.closest('label')))).to.deep.equal([
      'Rất hài lòng',
      'Hài lòng',
      'Bình thường',
      'Không hài lòng',
      'Rất không hài lòng',
    ]);
    expect(all.some(({ checked }) => checked)).to.be.false;
    expect(textOf(shadow.querySelector('h2'))).to.equal('Bạn thấy việc phục vụ thế nào?');
    expect(shadow.querySelector('.chip')).to.be.null;
  });

  it('goes through the faces with the arrow keys', async () => {
    const { shadow } = await show();
    const all = await faces(shadow);
    all[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(all[1]!.checked).to.be.true;
    expect(shadow.activeElement).to.equal(all[1]);
    await sendKeys({ press: 'ArrowRight' });
    expect(all[2]!.checked).to.be.true;
    await sendKeys({ press: 'ArrowLeft' });
    expect(all[1]!.checked).to.be.true;
    await until(() => shadow.querySelector('.level.chosen') === all[1]!.closest('label'));
  });

  it('offers praise for a good level, what went wrong for a bad one, both in the middle', async () => {
    const { shadow } = await show();
    await choose(shadow, 5);
    expect(chips(shadow)).to.deep.equal(['Thái độ tận tình', 'Giải quyết nhanh']);
    await choose(shadow, 1);
    await until(() => chips(shadow)[0] === 'Giải quyết chậm');
    expect(chips(shadow)).to.deep.equal(['Giải quyết chậm', 'Đòi giấy tờ ngoài quy định']);
    await choose(shadow, 3);
    await until(() => chips(shadow).length === 4);
  });

  it('sends what was chosen, once, and thanks', async () => {
    const { element, shadow, dossier } = await show();
    let told: Event | undefined;
    element.parentElement!.addEventListener('motcua-rating-submit', (event) => (told = event));
    await choose(shadow, 4);
    shadow.querySelector<HTMLInputElement>('.chip input')!.click();
    const comment = shadow.querySelector('textarea')!;
    comment.focus();
    await sendKeys({ type: '  Cảm ơn cô Bình ' });
    const send = button(shadow, 'Gửi đánh giá');
    send.click();
    send.click();
    expect(await done(shadow)).to.equal(
      'Cảm ơn bạn đã đánh giá Ý kiến của bạn đã được ghi nhận, không kèm tên. Trung tâm đọc để sửa cách phục vụ; kết quả chung được công bố khi đủ nhiều đánh giá. Đây không phải đơn phản ánh, kiến nghị; nếu cần được trả lời riêng, bạn hãy gửi một đơn như vậy.',
    );
    expect(dossier.sent).to.have.lengthOf(1);
    expect(NewRating.parse(dossier.sent[0]!.body)).to.deep.equal({
      scale: 'satisfaction-5',
      level: 4,
      reasons: ['friendly'],
      comment: 'Cảm ơn cô Bình',
    });
    // Chromium alone has this property on each event.
    expect(Object.keys(told!).filter((name) => name !== 'isTrusted')).to.be.empty;
    await until(() => shadow.activeElement?.id === 'done');
    await until(() => textOf(shadow.querySelector('[role=status]')) === 'Cảm ơn bạn đã đánh giá');
    expect(shadow.querySelector('form')).to.be.null;
  });

  it('forgets reasons that no longer fit the level', async () => {
    const { shadow, dossier } = await show();
    await choose(shadow, 5);
    shadow.querySelector<HTMLInputElement>('.chip input')!.click();
    await choose(shadow, 2);
    await until(() => chips(shadow)[0] === 'Giải quyết chậm');
    expect(shadow.querySelector('.chip input:checked')).to.be.null;
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(NewRating.parse(dossier.sent[0]!.body).reasons).to.be.empty;
  });

  it('needs no reason and no comment', async () => {
    const { shadow, dossier } = await show();
    await choose(shadow, 5);
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(dossier.sent[0]!.body).to.deep.equal({ scale: 'satisfaction-5', level: 5, reasons: [] });
  });

  it('says that a level is missing and puts the keyboard there', async () => {
    const { shadow, dossier } = await show();
    const [first] = await faces(shadow);
    button(shadow, 'Gửi đánh giá').click();
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.equal('Hãy chọn một mức, hoặc bấm “Bỏ qua”.');
    expect(shadow.querySelector('fieldset')!.getAttribute('aria-describedby')).to.equal('missing');
    await until(() => shadow.activeElement === first);
    expect(dossier.sent).to.be.empty;
  });

  it('is skipped as easily as it is sent, and lets one come back', async () => {
    const { shadow, dossier } = await show();
    await faces(shadow);
    const [send, skip] = ['Gửi đánh giá', 'Bỏ qua'].map((text) => button(shadow, text));
    expect(skip!.getBoundingClientRect().height).to.equal(send!.getBoundingClientRect().height);
    skip!.click();
    expect(await done(shadow)).to.contain('Bạn đã bỏ qua phần đánh giá');
    expect(dossier.sent).to.be.empty;
    button(shadow, 'Đánh giá').click();
    await faces(shadow);
    await until(() => shadow.activeElement?.id === 'title');
  });

  it('says politely that it was rated before, or that it is too early', async () => {
    const twice = await show();
    twice.dossier.fail(path, problem(409, 'already-rated', 'Rated'));
    await choose(twice.shadow, 5);
    button(twice.shadow, 'Gửi đánh giá').click();
    expect(await done(twice.shadow)).to.equal(
      'Hồ sơ này đã được đánh giá Mỗi hồ sơ đánh giá một lần. Cảm ơn bạn.',
    );
    const early = await show();
    early.dossier.fail(path, problem(409, 'rating-not-allowed', 'Too early'));
    await choose(early.shadow, 5);
    button(early.shadow, 'Gửi đánh giá').click();
    expect(await done(early.shadow)).to.contain('Chưa đến lúc đánh giá');
  });

  it('keeps what was chosen when the connection drops and sends the same request again', async () => {
    const { shadow, dossier } = await show();
    await choose(shadow, 2);
    dossier.fail(path, 'broken');
    button(shadow, 'Gửi đánh giá').click();
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Những gì bạn chọn vẫn còn đây.');
    expect(shadow.querySelector<HTMLInputElement>('[value="2"]')!.checked).to.be.true;
    dossier.fail(path, undefined);
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(dossier.sent[0]!.key).to.match(/^[0-9a-f]{32}$/);
  });
});

describe('motcua-rating: what may be left out, and what is warned about', () => {
  it('takes an opinion without a level, as no answer', async () => {
    const { shadow, dossier } = await show();
    await faces(shadow);
    const none = shadow.querySelector<HTMLInputElement>('.none input')!;
    expect(none.checked).to.be.false;
    none.click();
    await until(() => chips(shadow).length === 4);
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(NewRating.parse(dossier.sent[0]!.body).level).to.be.null;
  });

  it('warns of what looks personal before it is sent, and sends it as it is the second time', async () => {
    const { shadow, dossier } = await show();
    await choose(shadow, 4);
    const comment = shadow.querySelector('textarea')!;
    const write = async (text: string): Promise<void> => {
      comment.value = text;
      comment.dispatchEvent(new Event('input'));
      button(shadow, 'Gửi đánh giá').click();
      await until(() => shadow.querySelector('#personal'), 'the warning');
    };
    await write('Gọi tôi 0912 345 678');
    await until(() => shadow.activeElement === comment);
    expect(comment.getAttribute('aria-describedby')).to.contain('personal');
    await write('Thư: a.b@example.vn');
    expect(dossier.sent).to.be.empty;
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(dossier.sent).to.have.lengthOf(1);
  });

  it('takes numbers however they are written, addresses and names for personal, and nothing else', () => {
    for (const text of [
      'Chờ 3 ngày, 2 lần',
      'Nộp 20/11/2026 lúc 10:30',
      'lúc 10:30 20/11/2026',
      'Phí 15.000.000 đồng',
      'Ở Hà Nội, quận Hoàng Mai',
      'Cảm ơn anh chị. Rất nhanh',
      'Các anh Công an xã nhiệt tình',
      'Anh chị Một cửa vui vẻ',
      'Lê thê quá',
      'Ở phường Hoàng Văn Thụ, hồ Tây',
      'Anh Một cửa vui vẻ',
    ]) {
      expect(looksPersonal(text), text).to.be.false;
    }
    for (const text of [
      '001190123456',
      '(091) 234 - 5678',
      '0912  345 678',
      '+84 912.345.678',
      'hộ chiếu C1234567',
      'lan@example.vn',
      'Tôi là Nguyễn Thị Lan',
      'Tôi là Nguyễn Thị Lan'.normalize('NFD'),
      'Cảm ơn cô Bình',
      'bà Phạm Ánh quầy 3',
      'TRẦN VĂN NAM',
      'Cô Bình rất nhiệt tình',
      'Chị Lan quầy 3 cáu gắt',
      'Anh Nguyễn',
      'Hoàng Văn Nam',
      'Hồ Thị Mai',
      'Lý Văn Ba',
    ]) {
      expect(looksPersonal(text), text).to.be.true;
    }
  });

  it('asks with three levels where the centre does: the best two are praise', async () => {
    const three = [
      [3, 'Rất hài lòng'],
      [2, 'Hài lòng'],
      [1, 'Không hài lòng'],
    ].map(([level, vi]) => ({ level: Number(level), label: { vi: String(vi) } }));
    const dossier = remoteDossier(publicStatus(10));
    const rule: RemoteRule = (asked, request) => {
      if (asked !== '/v1/ratings/questions') return dossier.rule(asked, request);
      const { body } = dossier.rule(asked, request) as { body: RatingScale };
      return { body: { ...body, id: 'satisfaction-3', levels: three } };
    };
    const { shadow } = await place<Rating>(allowed, { rules: [rule] });
    expect(await faces(shadow)).to.have.lengthOf(3);
    await choose(shadow, 2);
    expect(chips(shadow)).to.deep.equal(['Thái độ tận tình', 'Giải quyết nhanh']);
    await choose(shadow, 1);
    await until(() => chips(shadow)[0] === 'Giải quyết chậm');
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(NewRating.parse(dossier.sent[0]!.body)).to.include({
      scale: 'satisfaction-3',
      level: 1,
    });
  });
});

describe('motcua-rating on a shared screen', () => {
  const kiosk = html`<motcua-rating kiosk></motcua-rating>`;

  it('has large targets, and is empty for the next person', async () => {
    const { element, shadow, dossier } = await show(undefined, { element: kiosk });
    await prove(shadow, lastFour, dossierCode);
    for (const face of await faces(shadow)) {
      expect(face.closest('label')!.getBoundingClientRect().height).to.be.at.least(144);
    }
    expect(button(shadow, 'Bỏ qua').getBoundingClientRect().height).to.be.at.least(64);
    await expectAccessible(element);
    await choose(shadow, 2);
    button(shadow, 'Gửi đánh giá').click();
    await done(shadow);
    expect(dossier.sent).to.have.lengthOf(1);
    (await until(() => shadow.querySelector<HTMLButtonElement>('#next'))).click();
    const code = await until(() => shadow.querySelector<HTMLInputElement>('#code'));
    expect([code.value, element.code, element.token]).to.deep.equal(['', '', undefined]);
    expect(shadow.querySelector('#next')).to.be.null;
  }).timeout(15_000);

  it('warns before it clears what nobody goes on with, and stays when somebody does', async () => {
    const host = Object.assign(document.createElement('div'), { requestUpdate: () => undefined });
    let cleared = 0;
    const screen = new Kiosk(host, () => (cleared += 1), { idle: 20, warning: 60, done: 10 });
    try {
      screen.touch();
      await until(() => screen.warned, 'the warning');
      expect(cleared).to.equal(0);
      host.dispatchEvent(new Event('keydown'));
      expect(screen.warned).to.be.false;
      await until(() => cleared === 1, 'the clearing');
      screen.done(true);
      await until(() => cleared === 2, 'the clearing after the end');
      expect(screen.warned).to.be.false;
    } finally {
      screen.end();
    }
  });
});

describe('motcua-rating without a token', () => {
  it('asks for code and proof, then for the rating', async () => {
    const { shadow } = await show(undefined, { element: alone });
    await prove(shadow, lastFour, dossierCode.toLowerCase());
    await faces(shadow);
    await until(() => shadow.activeElement?.id === 'title');
    expect(shadow.querySelector('#proof')).to.be.null;
  });

  it('answers a wrong proof and an unknown code alike', async () => {
    const said: string[] = [];
    for (const [code, digits] of [
      [dossierCode, '0000'],
      ['H26.1-261121-9999', lastFour],
    ] as const) {
      const { shadow } = await show(undefined, { element: alone });
      await prove(shadow, digits, code);
      said.push(textOf(await until(() => shadow.querySelector('[role=alert]'))));
    }
    expect(said[0]).to.equal(
      'Mã hồ sơ hoặc 4 số cuối chưa đúng Xem lại giấy tiếp nhận rồi nhập lại.',
    );
    expect(said[1]).to.equal(said[0]);
  });

  it('says at the fields what is missing', async () => {
    const { shadow } = await show(undefined, { element: alone });
    await prove(shadow, '45', '');
    await until(() => shadow.querySelectorAll('[aria-invalid=true]').length === 2);
    await until(() => shadow.activeElement?.id === 'code');
  });

  it('asks nothing more where it was rated, or can not be rated yet', async () => {
    const rated = remoteDossier(
      publicStatus(10),
      dossierView(10, { rating: { allowed: false, rated: true } }),
    );
    const { shadow } = await show(rated, { element: alone });
    await prove(shadow, lastFour, dossierCode);
    expect(await done(shadow)).to.contain('Hồ sơ này đã được đánh giá');
    const early = await show(remoteDossier(publicStatus(4)), { element: alone });
    await prove(early.shadow, lastFour, dossierCode);
    expect(await done(early.shadow)).to.contain('Chưa đến lúc đánh giá');
  });

  it('asks for the proof again when the token has run out, and keeps the opinion', async () => {
    const { element, shadow, dossier } = await show();
    await choose(shadow, 1);
    const comment = shadow.querySelector('textarea')!;
    comment.focus();
    await sendKeys({ type: 'Phải đi lại ba lần' });
    dossier.fail(path, problem(401, 'token-invalid', 'Expired'));
    button(shadow, 'Gửi đánh giá').click();
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Nhập lại 4 số cuối');
    expect(element.token).to.be.undefined;
    dossier.fail(path, undefined);
    await prove(shadow, lastFour);
    await faces(shadow);
    expect(shadow.querySelector('textarea')!.value).to.equal('Phải đi lại ba lần');
    expect(shadow.querySelector<HTMLInputElement>('[value="1"]')!.checked).to.be.true;
  });

  it('forgets everything when another dossier is named', async () => {
    const { element, shadow } = await show();
    await choose(shadow, 1);
    element.code = 'H26.1-261121-0002';
    await until(() => shadow.querySelector('#proof'));
    expect(element.token).to.be.undefined;
  });
});

describe('motcua-rating in every state', () => {
  it('waits, fails and tries again', async () => {
    const dossier = remoteDossier(publicStatus(10));
    dossier.fail('/v1/ratings', problem(503, 'unavailable', 'Not ready'));
    const { shadow } = await show(dossier);
    const retry = await until(() => shadow.querySelector<HTMLButtonElement>('.notice button'));
    expect(textOf(shadow.querySelector('.notice'))).to.contain('đang gặp sự cố');
    dossier.fail('/v1/ratings', 'never');
    retry.click();
    await until(() => shadow.querySelector('.skeleton'));
    const waiting = [...shadow.querySelectorAll('[role=status]')].map((one) => textOf(one));
    expect(waiting).to.contain('Đang tải…');
  });

  it('says when it was asked too often, or from where it may not be sent', async () => {
    const many = await show();
    many.dossier.fail(path, problem(429, 'too-many-requests', 'Slow', { 'retry-after': '12' }));
    await choose(many.shadow, 5);
    button(many.shadow, 'Gửi đánh giá').click();
    await until(() => textOf(many.shadow).includes('Thử lại sau 12 giây.'));
    const away = await show();
    away.dossier.fail(path, problem(403, 'site-not-trusted', 'No'));
    await choose(away.shadow, 5);
    button(away.shadow, 'Gửi đánh giá').click();
    await until(() => away.shadow.querySelector('a[href="https://centre.example/ho-so"]'));
  });

  it('speaks English', async () => {
    const { shadow } = await show(undefined, { lang: 'en' });
    await choose(shadow, 5);
    expect(textOf(shadow.querySelector('h2'))).to.equal('How was the service?');
    expect(chips(shadow)).to.deep.equal(['Helpful staff', 'Quick']);
  });

  it('is accessible in each state, light and dark', async () => {
    const { element, shadow } = await show();
    await faces(shadow);
    await expectAccessible(element);
    button(shadow, 'Gửi đánh giá').click();
    await until(() => shadow.querySelector('[role=alert]'));
    await choose(shadow, 4);
    shadow.querySelector<HTMLInputElement>('.chip input')!.click();
    await element.updateComplete;
    await expectAccessible(element);
    expectNoInlineStyle(shadow);
    button(shadow, 'Bỏ qua').click();
    await done(shadow);
    await expectAccessible(element);
    const other = await show(undefined, { element: alone });
    await until(() => other.shadow.querySelector('#proof'));
    await expectAccessible(other.element);
  }).timeout(15_000);

  it('keeps five faces of 56 px in one row on a telephone, and has room for text twice as large', async () => {
    const { element, shadow } = await show();
    const all = (await faces(shadow)).map((face) => face.closest('label')!);
    element.parentElement!.parentElement!.style.inlineSize = '328px';
    await element.updateComplete;
    const boxes = all.map((face) => face.getBoundingClientRect());
    expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
    for (const { width, height } of boxes) {
      expect(width).to.be.at.least(56);
      expect(height).to.be.at.least(56);
    }
    await choose(shadow, 4);
    await expectRoomForLargeText(element);
    for (const face of all) expect(face.scrollWidth).to.be.at.most(face.clientWidth + 1);
  });
});
