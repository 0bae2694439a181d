import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import './define.js';
import type { Procedure as Facts } from '@motcua/contract';
import { birthRegistration, sparseProcedure } from '../testing/catalogue.test-support.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { at, problem } from '../testing/service.test-support.js';
import type { Procedure } from './procedure.js';

// What is odd in the data of the national portal, as a citizen meets it in the element.

let count = 0;
async function open(change: Partial<Facts>, lang = 'vi') {
  const code = `8.${String(++count).padStart(6, '0')}`;
  const placed = await place<Procedure>(html`<motcua-procedure code=${code}></motcua-procedure>`, {
    rules: [at('/v1/procedures/', { body: { ...sparseProcedure, code, ...change } })],
    lang,
  });
  await until(() => placed.shadow.querySelector('article'));
  return placed;
}

/** A fact by its label. */
const fact = (shadow: ShadowRoot, label: string): string =>
  [...shadow.querySelectorAll('.fact')].map(textOf).find((text) => text.startsWith(label)) ?? '';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

async function choose(placed: { element: Procedure; shadow: ShadowRoot }, heading: string) {
  const choice = placed.shadow.querySelector('select')!;
  choice.value = heading;
  choice.dispatchEvent(new Event('change'));
  await placed.element.updateComplete;
}

const paper = (id: string, name: string, situation?: string, originals = 1, copies = 0) => ({
  id,
  name,
  ...(situation !== undefined && { case: situation }),
  originals,
  copies,
  note: originals + copies === 0,
});

const LONGEST =
  `Công nhận tương đương ${'đối với người được đào tạo nghề ở nước ngoài theo quy định '.repeat(20)}`
    .padEnd(1_192, 'x')
    .slice(0, 1_192);

describe('the traps of the data in motcua-procedure', () => {
  it('trap "required is false in every row": nothing is called optional', async () => {
    const documents = [{ ...paper('d1', 'Tờ khai'), required: false }];
    const { shadow } = await open({ documents });
    expect(textOf(shadow)).not.to.match(/không bắt buộc|tùy chọn/i);
    expect(textOf(shadow.querySelector('.total'))).to.contain('1 giấy tờ: 1 bản chính');
  });

  it('counts what only some need as the most there can be, and promises no end of ticking', async () => {
    const documents = [paper('d1', 'Tờ khai'), paper('d2', 'Giấy ủy quyền (khi nhờ người khác)')];
    const { element, shadow } = await open({ documents });
    expect(textOf(shadow.querySelector('.total'))).to.equal(
      'Nhiều nhất 2 giấy tờ: 2 bản chính, 0 bản sao.',
    );
    expect(shadow.querySelector('progress')).to.equal(null);
    shadow.querySelector<HTMLInputElement>('.paper input')!.click();
    await element.updateComplete;
    expect(textOf(shadow.querySelector('.ready'))).to.equal('Đã đánh dấu 1 giấy tờ');
    const english = await open({ documents }, 'en');
    await until(() => /At most 2 papers/.test(textOf(english.shadow.querySelector('.total'))));
  });

  it('cuts a long name and a long result on the screen, and shows them whole when asked', async () => {
    const { element, shadow } = await open({ name: LONGEST, results: [LONGEST] });
    const name = shadow.querySelector('h2')!;
    expect(textOf(name)).to.equal(LONGEST);
    expect(name.scrollHeight).to.be.greaterThan(name.clientHeight);
    const button = shadow.querySelector<HTMLButtonElement>('.whole')!;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.click();
    await element.updateComplete;
    // Firefox rounds the two apart.
    expect(name.scrollHeight).to.be.closeTo(name.clientHeight, 1);
    expect(textOf(button)).to.equal('Thu gọn tên');
    const result = shadow.querySelector('.fact .long')!;
    expect(result.scrollHeight).to.be.greaterThan(result.clientHeight);
    expect([...shadow.querySelectorAll('details')].map(textOf).join()).to.contain(LONGEST);
  });

  it('trap "0 originals and 0 copies": a remark without a box, not counted', async () => {
    const documents = [
      paper('d1', 'Tờ khai', undefined, 1, 2),
      paper('d2', '* Lưu ý chung', undefined, 0, 0),
    ];
    const { shadow } = await open({ documents });
    expect([...shadow.querySelectorAll('.paper input')]).to.have.lengthOf(1);
    expect(textOf(shadow.querySelector('.remarks'))).to.contain('Lưu ý chung');
    expect(textOf(shadow.querySelector('.total'))).to.equal(
      'Tổng cộng 1 giấy tờ: 1 bản chính, 2 bản sao.',
    );
    expect(textOf(shadow.querySelector('.ready label'))).to.equal('Đã có 0/1 giấy tờ');
    expect(shadow.querySelector('progress')!.max).to.equal(1);
  });

  it('trap "a number without a unit" and "the time is words": as published, never a guess', async () => {
    const bare = await open({ timeLimit: { text: '1', quantity: 1, unit: 'unspecified' } });
    expect(fact(bare.shadow, 'Thời hạn')).to.equal('Thời hạn “1” (nguồn không ghi đơn vị)');
    const words = await open({ timeLimit: { text: 'Ngay khi nhận đủ hồ sơ' } }, 'en');
    expect(fact(words.shadow, 'Time limit')).to.equal('Time limit Ngay khi nhận đủ hồ sơ');
    expect(words.shadow.querySelector<HTMLElement>('.fact dd span')!.lang).to.equal('vi');
    const none = await open({});
    expect(fact(none.shadow, 'Thời hạn')).to.equal('Thời hạn Chưa công bố');
  });

  it('trap "unit OTHER, but cases have days": those of the case chosen, also per channel', async () => {
    const placed = await open({
      timeLimit: { text: '10', quantity: 10, unit: 'OTHER' },
      cases: [
        { name: '- Trong nước:', timeLimit: { text: '3', quantity: 3, unit: 'working-days' } },
        { name: 'Có yếu tố nước ngoài', timeLimit: { text: '12', quantity: 12, unit: 'days' } },
      ],
      documents: [
        paper('d1', 'Tờ khai A', 'Trong nước'),
        paper('d2', 'Tờ khai B', 'Có yếu tố nước ngoài'),
      ],
      methods: [
        { channel: 'online', timeLimit: { text: '2', quantity: 2, unit: 'working-days' } },
        { channel: 'kiosk' },
      ],
    });
    const { shadow } = placed;
    expect(fact(shadow, 'Thời hạn')).to.equal('Thời hạn Tùy trường hợp');
    await choose(placed, 'Trong nước');
    expect(fact(shadow, 'Thời hạn')).to.equal('Thời hạn 3 ngày làm việc');
    await choose(placed, 'Có yếu tố nước ngoài');
    expect(fact(shadow, 'Thời hạn')).to.equal('Thời hạn 12 ngày');
    const rows = [...shadow.querySelectorAll('tbody tr')].map(textOf);
    expect(rows[0]).to.contain('Trực tuyến 2 ngày làm việc');
    expect(rows[1]).to.match(/^kiosk/);
  });

  it('trap "0 does not mean free": the council, a published 0, free and unknown are four things', async () => {
    const cases: readonly [Facts['fees'], string][] = [
      [
        { text: '0 đồng (do HĐND tỉnh)', amountsVnd: [0], setByCouncil: true },
        'Do Hội đồng nhân dân thành phố quy định',
      ],
      [{ text: 'Lệ phí: 0 đồng', amountsVnd: [0] }, '0 ₫ theo công bố'],
      [{ text: 'Miễn phí', amountsVnd: [], free: true }, 'Miễn phí'],
      [undefined, 'Chưa công bố'],
    ];
    for (const [fees, said] of cases) {
      const { shadow } = await open(fees === undefined ? {} : { fees });
      expect(plain(fact(shadow, 'Phí, lệ phí'))).to.equal(`Phí, lệ phí ${said}`);
    }
  });

  it('trap "small values without currency": never written as đồng', async () => {
    const { shadow } = await open({
      fees: { text: '25', amountsVnd: [25] },
      methods: [{ channel: 'in-person', fees: { text: 'Phí: 5 đồng', amountsVnd: [5] } }],
    });
    expect(textOf(shadow.querySelector('article'))).not.to.match(/\b(25|5)[\s\u00A0]*₫/);
    expect(textOf(shadow.querySelector('tbody'))).to.contain('“Phí: 5 đồng” (ghi theo nguồn');
  });

  it('trap "several amounts": a range with why they are not added up', async () => {
    const { shadow } = await open({
      fees: { text: 'Phí 50.000 đồng, lệ phí 20.000 đồng', amountsVnd: [50_000, 20_000] },
    });
    const fee = plain(fact(shadow, 'Phí, lệ phí'));
    expect(fee).to.contain('20.000 – 50.000 ₫');
    expect(fee).to.contain('không cộng lại');
    expect(fee).not.to.contain('70.000');
  });

  it('trap "any counter only where it is so": by the data, by the centre, not at all, not known', async () => {
    const where = async (reception?: Facts['reception']) => {
      const { shadow } = await open(reception === undefined ? {} : { reception });
      return textOf(shadow.querySelector('.where dd'));
    };
    expect(await where({ anyOffice: true, basis: 'published' })).to.contain(
      'được công bố là không',
    );
    expect(await where({ anyOffice: true, basis: 'centre' })).to.match(/^Bất kỳ nơi tiếp nhận nào/);
    expect(await where({ anyOffice: false, basis: 'published' })).to.contain('phụ thuộc địa bàn');
    expect(await where()).to.equal('Chưa công bố nơi tiếp nhận giấy tờ.');
  });

  it('trap "names of 1,192 characters": whole, and nothing is wider than 360 px, in both languages', async () => {
    for (const lang of ['vi', 'en']) {
      const { element, shadow } = await open(
        {
          ...birthRegistration,
          name: LONGEST,
          agency: LONGEST.slice(0, 400),
          results: [LONGEST.slice(0, 500), 'Quyết_định_không_có_khoảng_trắng_'.repeat(8)],
          documents: [
            paper('d1', LONGEST, `Trường hợp ${LONGEST.slice(0, 300)}`, 1, 3),
            paper('d2', 'Mẫu_đơn_dài_không_khoảng_trắng_'.repeat(12), 'Trường hợp khác'),
          ],
          related: [{ code: '1.004884', name: LONGEST, why: 'name' }],
          notes: [{ vi: LONGEST }],
        },
        lang,
      );
      element.parentElement!.parentElement!.style.inlineSize = '360px';
      shadow.querySelectorAll('details').forEach((fold) => (fold.open = true));
      await element.updateComplete;
      expect(textOf(shadow.querySelector('h2'))).to.equal(LONGEST.trim().replace(/\s+/g, ' '));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      for (const part of shadow.querySelectorAll('h2, dd, li, select, .act, .button')) {
        const { right } = part.getBoundingClientRect();
        expect(right, part.className || part.localName).to.be.at.most(
          element.getBoundingClientRect().right + 1,
        );
      }
      await expectAccessible(element);
      expectNoInlineStyle(shadow);
    }
  }).timeout(20_000);

  it('trap "a procedure that ended": says so and leads to what replaces it', async () => {
    const gone = problem(410, 'procedure-retired', 'Gone');
    const { element, shadow } = await place<Procedure>(
      html`<motcua-procedure code="1.000001" procedure-href="#/thu-tuc/{code}"
        ><a href="#x">Xem</a></motcua-procedure
      >`,
      {
        rules: [
          at('/v1/procedures/', {
            ...gone,
            body: { ...(gone.body as object), successors: ['1.000002'] },
          }),
        ],
      },
    );
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Thủ tục này không còn áp dụng');
    expect(alert.querySelector('a')!.getAttribute('href')).to.equal('#/thu-tuc/1.000002');
    await expectAccessible(element);
  });

  it('on paper shows papers, facts and places, without buttons and neighbours', async function () {
    // Chromium alone lets a test print.
    if (!/Chrom(e|ium)/.test(navigator.userAgent)) this.skip();
    const { shadow } = await open(birthRegistration);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const isShown = (selector: string) =>
      [...shadow.querySelectorAll<HTMLElement>(selector)].map(
        (part) => part.getClientRects().length > 0,
      );
    expect(
      isShown('h2, .fact, .paper, .paper input, .total, .where, .steps, .legal'),
    ).not.to.include(false);
    expect(isShown('.act, .tools, .related')).not.to.include(true);
    await emulateMedia({ media: 'screen' });
  });
});
