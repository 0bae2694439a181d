import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { Scoreboard as ScoreboardSchema } from '@motcua/contract/schemas';
import './define.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { at, problem, type RemoteAnswer } from '../testing/service.test-support.js';
import { board, emptyBoard, smallBoard } from './board.test-support.js';
import type { Scoreboard } from './scoreboard.js';

async function show(
  answer: RemoteAnswer = { body: board },
  {
    element = html`<motcua-scoreboard><a href="/so-lieu">Số liệu</a></motcua-scoreboard>`,
    lang = 'vi',
  } = {},
) {
  return place<Scoreboard>(element, { rules: [at('/v1/scoreboard', answer)], lang });
}

const shown = (shadow: ShadowRoot): Promise<Element> =>
  until(() => shadow.querySelector('.actions'), 'the board');

const figures = (shadow: ShadowRoot): string[] =>
  [...shadow.querySelectorAll('.figure')].map((figure) => textOf(figure));

describe('motcua-scoreboard', () => {
  it('is tested with answers that keep to the contract', () => {
    for (const one of [board, smallBoard, emptyBoard]) {
      expect(ScoreboardSchema.safeParse(one).error?.message).to.be.undefined;
    }
  });

  it('shows three figures with what they rest on, the period, when, and how each is counted', async () => {
    const { shadow } = await show();
    await shown(shadow);
    expect(figures(shadow)).to.deep.equal(['97,7%', '93,0%', '2.214']);
    const text = textOf(shadow);
    expect(text).to.contain('Toàn thành phố');
    expect(text).to.contain('Tháng 11/2026');
    expect(text).to.contain('số liệu lúc 10:42 22/11/2026');
    expect(text).to.contain('trên 2.100 hồ sơ có kết quả và có ngày hẹn');
    expect(text).to.contain('trên 511 đánh giá sau khi nhận kết quả');
    const cards = [...shadow.querySelectorAll('.card')].map((card) => textOf(card));
    expect(cards[0]).to.contain('Trước hạn 1.650').and.to.contain('Quá hạn 49');
    expect(cards[1]).to.contain('Không phải chỉ số SIPAS');
    expect(cards[2]).to.contain('Nộp trực tuyến 56,0%').and.to.contain('trong đó quá hạn 12');
    expect(textOf(shadow.querySelector('.national'))).to.contain('97,0%');
  });

  it('asks the service for what its attributes name, again when they change, and nobody else', async () => {
    const { element, shadow, remote } = await show(undefined, {
      element: html`<motcua-scoreboard
        period="2026-Q4"
        ward="00004"
        agency="Sở Xây dựng"
        field="ho-tich"
      ></motcua-scoreboard>`,
    });
    await shown(shadow);
    element.period = '2026';
    element.field = '';
    await until(() => remote.asked.length === 2);
    await shown(shadow);
    const asked = remote.asked.map((path) => new URLSearchParams(path.split('?')[1]));
    expect(Object.fromEntries(asked[0]!)).to.deep.equal({
      period: '2026-Q4',
      ward: '00004',
      agency: 'Sở Xây dựng',
      field: 'ho-tich',
    });
    expect(Object.fromEntries(asked[1]!)).to.deep.equal({
      period: '2026',
      ward: '00004',
      agency: 'Sở Xây dựng',
    });
    const link = new URL(shadow.querySelector('a')!.href);
    expect(link.origin + link.pathname).to.equal('https://centre.example/v1/scoreboard.csv');
    expect(link.searchParams.get('ward')).to.equal('00004');
    expect(shadow.querySelectorAll('image, img, link, iframe')).to.have.lengthOf(0);
  });

  it('names a year and a quarter that run by the months that are counted', async () => {
    const periods = [
      ['2026-01-01', '2026-10-31', 'Tháng 01–10/2026'],
      ['2026-10-01', '2026-11-30', 'Tháng 10–11/2026'],
      ['2026-07-01', '2026-09-30', 'Quý 3/2026'],
      ['2025-01-01', '2025-12-31', 'Năm 2025'],
    ] as const;
    for (const [from, to, named] of periods) {
      const { shadow } = await show({ body: { ...board, period: { from, to } } });
      await shown(shadow);
      expect(textOf(shadow)).to.contain(named);
    }
  });

  it('puts a table behind each chart, and says the chart in a sentence', async () => {
    const { shadow } = await show();
    await shown(shadow);
    const [trend, places] = shadow.querySelectorAll('figure');
    const drawing = trend!.querySelector('svg[role=img]')!;
    expect(drawing.getAttribute('aria-label')).to.contain('từ 12/2025 đến 11/2026');
    expect(drawing.querySelectorAll('rect')).to.have.lengthOf(24);
    expect(trend!.querySelectorAll('tbody tr')).to.have.lengthOf(12);
    expect(textOf(trend!.querySelectorAll('tbody tr')[1]!)).to.contain('Chưa công bố 8');
    const rows = [...places!.querySelectorAll('.places li')].map((row) => textOf(row));
    expect(rows).to.have.lengthOf(8);
    expect(rows[0]).to.equal('Phường Ba Đình 98,2%');
    expect(places!.querySelectorAll('tbody tr')).to.have.lengthOf(9);
    expect(textOf(places!)).to.contain('đủ trong bảng số liệu');
    expect([...trend!.querySelectorAll('thead th')].map((head) => textOf(head))).to.deep.equal([
      'Tháng',
      'Đã tiếp nhận',
      'Đã có kết quả',
      'Đúng hẹn',
      'Hài lòng',
      'Số đánh giá',
    ]);
  });

  it('says plainly what is kept back and why, by field where one ward is looked at', async () => {
    const { shadow } = await show({ body: smallBoard });
    await shown(shadow);
    expect(figures(shadow)).to.deep.equal(['Chưa công bố', 'Chưa công bố', '14']);
    const text = textOf(shadow);
    expect(text).to.contain('Mới có 4; cần ít nhất 10 để không lộ từng người.');
    expect(text).to.contain('Xã Hương Sơn');
    expect(text).to.contain('Đúng hẹn theo lĩnh vực');
    expect(shadow.querySelector('.split')).to.be.null;
    const kept = await show({
      body: { ...smallBoard, satisfaction: { ...smallBoard.satisfaction, n: 12 } },
    });
    await shown(kept.shadow);
    expect(textOf(kept.shadow)).to.contain('công bố sẽ làm lộ số ít ở nơi hoặc tháng khác');
  });

  it('says that there is nothing yet', async () => {
    const { shadow } = await show({ body: emptyBoard });
    await shown(shadow);
    expect(textOf(shadow.querySelector('.notice'))).to.contain('Chưa có hồ sơ nào');
    expect(shadow.querySelector('.figure')).to.be.null;
    expect(shadow.querySelector('figure')).to.be.null;
  });

  it('waits, says what went wrong with the way out of the page, and tries again', async () => {
    const waiting = await show('never');
    await until(() => waiting.shadow.querySelector('.skeleton'));
    let answer: RemoteAnswer = problem(503, 'unavailable', 'Not ready');
    const { shadow } = await place<Scoreboard>(
      html`<motcua-scoreboard><a href="/so-lieu">Số liệu</a></motcua-scoreboard>`,
      { rules: [() => answer] },
    );
    const retry = await until(() => shadow.querySelector<HTMLButtonElement>('.notice button'));
    expect(shadow.querySelector('slot')!.assignedElements()).to.have.lengthOf(1);
    answer = { body: board };
    retry.click();
    await shown(shadow);
    expect(shadow.querySelector('[role=alert]')).to.be.null;
  });

  it('speaks English', async () => {
    const { shadow } = await show(undefined, { lang: 'en' });
    await shown(shadow);
    expect(figures(shadow)).to.deep.equal(['97.7%', '93.0%', '2,214']);
    expect(textOf(shadow))
      .to.contain('of 511 ratings after the result')
      .and.to.contain('Not SIPAS');
  });

  it('prints figures, tables and definitions alone', async () => {
    const { shadow } = await show();
    await shown(shadow);
    shadow.querySelector<HTMLButtonElement>('.actions button')!.click();
    const frame = await until(() => shadow.querySelector<HTMLIFrameElement>('.printed'), 'a frame');
    let printed = 0;
    frame.contentWindow!.print = () => (printed += 1);
    await until(() => printed === 1, 'the print');
    const paper = textOf(frame.contentDocument!.body);
    expect(paper).to.contain('n = 511').and.to.contain('Phường Tây Hồ');
    expect(paper).to.contain('Theo Quyết định 766/QĐ-TTg.');
    expect(frame.contentDocument!.querySelector('[style]')).to.be.null;
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    await until(() => shadow.querySelector('.printed') === null, 'the frame to go');
  });

  it('is accessible, in forced colours too, has no inline style and room for large text', async () => {
    const { element, shadow } = await show();
    await shown(shadow);
    for (const fold of shadow.querySelectorAll('details')) fold.open = true;
    await expectAccessible(element);
    expectNoInlineStyle(shadow);
    element.parentElement!.parentElement!.style.inlineSize = '328px';
    await expectRoomForLargeText(element);
    await emulateMedia({ forcedColors: 'active' });
    try {
      const [ground, bar] = ['.ground', '.places .first'].map(
        (kind) => getComputedStyle(shadow.querySelector(kind)!).fill,
      );
      expect(ground).not.to.equal(bar);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  }).timeout(15_000);
});
