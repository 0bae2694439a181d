import { expect, html } from '@open-wc/testing';
import './define.js';
import { summaries } from '../testing/catalogue.test-support.js';
import { place, textOf, until } from '../testing/page.test-support.js';
import { allByRole, spoken } from '../testing/roles.test-support.js';
import { at, catalogueOf, type RemoteRule } from '../testing/service.test-support.js';
import { forgetCatalogue, found, prepared, type } from './lookup.test-support.js';
import type { ProcedureLookup } from './procedure-lookup.js';

const noIndex = at('/v1/catalogue', 'broken');
const [birth] = summaries;

/** Answers a question without a match as the service does; words or not, filters or not. */
const nothing: RemoteRule = (path) =>
  /^\/v1\/procedures\?query=\w/.test(path)
    ? {
        body: {
          items: [],
          total: 0,
          suggestions: [{ code: '1.004222', name: 'Đăng ký thường trú', why: 'common' }],
        },
      }
    : undefined;

describe('motcua-procedure-lookup answered by the service', () => {
  beforeEach(() => forgetCatalogue());

  it('shows the same facts of a row as the device does', async () => {
    const long = 'Trực tuyến: 7 Ngày; Dịch vụ bưu chính: 3 Ngày; Trực tiếp: 3 Ngày';
    const rows = [
      { fees: { text: '0 đồng', amountsVnd: [0] } },
      { fees: { text: '0 đồng; 20.000 đồng', amountsVnd: [0, 20_000] } },
      { fees: { text: '10.000 đồng; 20.000 đồng', amountsVnd: [20_000, 10_000] } },
      { fees: { text: 'Do HĐND quy định', amountsVnd: [0], setByCouncil: true } },
      { fees: { text: 'Miễn phí', amountsVnd: [], free: true } },
      { fees: { text: '5 USD', amountsVnd: [5] } },
      { timeLimit: { text: long } },
      { timeLimit: { text: 'Ngay khi nhận đủ hồ sơ' } },
      { timeLimit: { text: '1' } },
      { timeLimit: { text: '1,5 ngày', quantity: 1.5, unit: 'days' } },
    ].map((facts, nth) => {
      const { fees: _fees, timeLimit: _limit, summary: _summary, ...own } = birth!;
      return { ...own, ...facts, code: `1.00000${nth}`, name: `Đăng ký khai sinh ${nth}` };
    });
    const seen = async (rules: readonly RemoteRule[]): Promise<string[]> => {
      const page = html`<motcua-procedure-lookup limit="20"></motcua-procedure-lookup>`;
      const { element, shadow, remote } = await place<ProcedureLookup>(page, {
        rules: [...rules, catalogueOf(rows)],
      });
      if (rules.length === 0) await prepared(shadow, remote.asked);
      await type(shadow, 'khai sinh');
      await found(shadow, rows.length);
      const texts = [...shadow.querySelectorAll('.result')].map(spoken);
      element.remove();
      return texts;
    };
    const byService = await seen([noIndex]);
    expect(byService).to.deep.equal(await seen([]));
    expect(byService.join()).to.contain('Ngay khi nhận đủ hồ sơ').and.not.contain('0 ₫ theo');
    // Of a fee that is 0 in one channel both ends are told.
    expect(byService[1]).to.contain('0 – 20.000 ₫');
  });

  it('calls what many ask for by its name, and not what was meant', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup></motcua-procedure-lookup>`,
      { rules: [noIndex, nothing] },
    );
    await type(shadow, 'xyzzy');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.contain('Một số thủ tục thường gặp: Đăng ký thường trú');
    expect(spoken(notice)).to.not.contain('Có phải bạn cần');
  });

  it('offers what its attributes allow when nothing is found within them', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup field="ho-tich" level="commune"></motcua-procedure-lookup>`,
      { rules: [noIndex, nothing] },
    );
    await type(shadow, 'xyzzy');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.contain('Một số thủ tục thường gặp:');
    const names = allByRole(notice, 'link')
      .map(textOf)
      .filter((name) => !/1096/.test(name));
    expect(names).to.include('Thủ tục đăng ký khai sinh').and.not.include('Đăng ký thường trú');
    expect(remote.asked.at(-1)).to.contain('field=ho-tich').and.contain('level=commune');
  });
});
