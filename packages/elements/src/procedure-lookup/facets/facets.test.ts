import { expect, html } from '@open-wc/testing';
import '../define.js';
import { expectAccessible, place, until } from '../../testing/page.test-support.js';
import { allByRole, byRole, spoken } from '../../testing/roles.test-support.js';
import { at } from '../../testing/service.test-support.js';
import {
  announced,
  forgetCatalogue,
  found,
  press,
  prepared,
  results,
  type,
} from '../lookup.test-support.js';
import type { ProcedureLookup } from '../procedure-lookup.js';

const noIndex = at('/v1/catalogue', 'broken');

async function opened(shadow: ShadowRoot): Promise<HTMLDetailsElement> {
  const details = await until(() => shadow.querySelector('details'), 'the controls');
  details.open = true;
  await until(() => /\(\d/.test(spoken(details)), 'the counts');
  return details;
}

function choose(shadow: ShadowRoot, name: string, value: string): void {
  const select = byRole<HTMLSelectElement>(shadow, 'combobox', name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const options = (shadow: ShadowRoot, name: string): string[] =>
  [...byRole<HTMLSelectElement>(shadow, 'combobox', name).options].map((option) => spoken(option));

describe('motcua-procedure-lookup facets', () => {
  beforeEach(() => forgetCatalogue());

  it('has no controls unless they are asked for', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup></motcua-procedure-lookup>`,
    );
    await until(() => shadow.querySelector('.chip'));
    expect(shadow.querySelector('details')).to.be.null;
  });

  it('has native, labelled controls with what each would leave', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
    );
    await prepared(shadow, remote.asked);
    await opened(shadow);
    expect(options(shadow, 'Lĩnh vực')).to.deep.equal([
      'Tất cả',
      'Chứng thực (1)',
      'Công chứng (2)',
      'Đăng ký, quản lý cư trú (1)',
      'Hộ tịch (2)',
    ]);
    expect(options(shadow, 'Cấp giải quyết')).to.deep.equal([
      'Tất cả',
      'Cấp xã (4)',
      'Cấp thành phố (2)',
    ]);
    expect(options(shadow, 'Dành cho')).to.deep.equal(['Tất cả', 'Người dân (6)']);
    expect(options(shadow, 'Việc trong đời sống')).to.include('Có con nhỏ (2)');
    expect(byRole(shadow, 'checkbox', 'Nộp được trực tuyến (5)')).to.exist;
    expect(byRole(shadow, 'search').contains(shadow.querySelector('details'))).to.be.true;
  });

  it('shows only the controls that are named, in one order', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets="level field"></motcua-procedure-lookup>`,
    );
    await opened(shadow);
    expect(allByRole(shadow, 'combobox').map(({ id }) => id)).to.deep.equal(['field', 'level']);
    expect(allByRole(shadow, 'checkbox')).to.be.empty;
  });

  it('narrows, counts anew, announces, and clears', async () => {
    const { element, shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
    );
    await opened(shadow);
    choose(shadow, 'Lĩnh vực', 'ho-tich');
    await found(shadow, 2);
    await until(() => announced(shadow) === '2 thủ tục', 'the announcement');
    await until(() => options(shadow, 'Cấp giải quyết').join() === 'Tất cả,Cấp xã (2)');
    expect(spoken(shadow.querySelector('summary'))).to.equal('Lọc kết quả đang chọn 1');
    await type(shadow, 'đăng ký lại');
    await until(() => results(shadow).length > 0);
    expect(element.field).to.equal('');
    await press(shadow, 'Bỏ lọc');
    await until(() => byRole<HTMLSelectElement>(shadow, 'combobox', 'Lĩnh vực').value === '');
    expect(shadow.activeElement!.localName).to.equal('summary');
  });

  it('keeps a chosen value that finds nothing any more, and offers to let go of it', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
    );
    await prepared(shadow, remote.asked);
    await opened(shadow);
    choose(shadow, 'Lĩnh vực', 'chung-thuc');
    await found(shadow, 1);
    await type(shadow, 'khai sinh');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.contain('Ngoài những gì đang lọc thì có:');
    expect(byRole(shadow, 'link', 'Thủ tục đăng ký khai sinh')).to.exist;
    await until(() => options(shadow, 'Lĩnh vực').includes('chung-thuc (0)'));
    notice.querySelector('button')!.click();
    await found(shadow, 2);
  });

  it('never widens what the attributes allow', async () => {
    const { element, shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup
        facets
        level="commune"
        field="ho-tich;Chứng thực"
      ></motcua-procedure-lookup>`,
    );
    await found(shadow, 3);
    await opened(shadow);
    expect(options(shadow, 'Lĩnh vực')).to.deep.equal(['Tất cả', 'Chứng thực (1)', 'Hộ tịch (2)']);
    expect(allByRole(shadow, 'combobox', 'Cấp giải quyết')).to.be.empty;
    choose(shadow, 'Lĩnh vực', 'ho-tich');
    await found(shadow, 2);
    element.field = 'Chứng thực;Công chứng';
    const links = await found(shadow, 1);
    expect(links[0]!.href).to.contain('2.000815');
  });

  it('says how far things go online where it is known', async () => {
    const { summaries } = await import('../../testing/catalogue.test-support.js');
    const { catalogueOf } = await import('../../testing/service.test-support.js');
    const levels = ['full', 'full', 'partial'];
    const known = summaries.map((one, nth) => ({
      ...one,
      ...(levels[nth] && { onlineLevel: levels[nth] }),
    }));
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets="online"></motcua-procedure-lookup>`,
      { rules: [catalogueOf(known)] },
    );
    await opened(shadow);
    expect(options(shadow, 'Mức độ trực tuyến')).to.deep.equal([
      'Tất cả',
      'Toàn trình (2)',
      'Một phần (1)',
    ]);
    choose(shadow, 'Mức độ trực tuyến', 'partial');
    await found(shadow, 1);
  });

  it('counts at the service while the index is not there', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup
        facets="field"
        field="ho-tich;cong-chung"
      ></motcua-procedure-lookup>`,
      { rules: [noIndex] },
    );
    await opened(shadow);
    expect(options(shadow, 'Lĩnh vực')).to.deep.equal(['Tất cả', 'Công chứng (2)', 'Hộ tịch (2)']);
    expect(remote.asked.some((path) => path.includes('facets=field'))).to.be.true;
    choose(shadow, 'Lĩnh vực', 'cong-chung');
    await found(shadow, 2);
  });

  it('keeps a life event while words are typed, when a control shows it', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
    );
    await press(shadow, 'Có con nhỏ');
    await found(shadow, 2);
    await opened(shadow);
    expect(byRole<HTMLSelectElement>(shadow, 'combobox', 'Việc trong đời sống').value).to.equal(
      'co-con-nho',
    );
    await type(shadow, 'đăng ký');
    await found(shadow, 2);
    await type(shadow, 'đăng ký thường trú');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(results(shadow).map(({ href }) => href.split('/').pop())).to.not.include('1.004222');
  });

  it('speaks English, counted on the device or by the service', async () => {
    for (const rules of [[], [noIndex]]) {
      await forgetCatalogue();
      const { shadow } = await place<ProcedureLookup>(
        html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
        { lang: 'en', rules },
      );
      await opened(shadow);
      expect(options(shadow, 'Decided at')).to.deep.equal(['All', 'Commune (4)', 'City (2)']);
      expect(options(shadow, 'Life event')).to.include('Having a child (2)');
    }
  });

  it('is accessible and works by the keyboard alone', async () => {
    const { element, shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup facets></motcua-procedure-lookup>`,
    );
    const details = await opened(shadow);
    await expectAccessible(element);
    const stops = [...details.querySelectorAll<HTMLElement>('summary, select, input')];
    for (const stop of stops) {
      stop.focus();
      expect(shadow.activeElement).to.equal(stop);
      const target = stop.closest('label') ?? stop;
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(stops.map(({ localName }) => localName)).to.deep.equal([
      'summary',
      ...Array<string>(4).fill('select'),
      'input',
    ]);
  });
});
