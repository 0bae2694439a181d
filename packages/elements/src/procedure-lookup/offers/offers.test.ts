import { expect, html } from '@open-wc/testing';
import '../define.js';
import { place, textOf, until } from '../../testing/page.test-support.js';
import { byRole, nameOf, spoken } from '../../testing/roles.test-support.js';
import { at } from '../../testing/service.test-support.js';
import {
  announced,
  box,
  forgetCatalogue,
  found,
  prepared,
  press,
  results,
  type,
} from '../lookup.test-support.js';
import type { ProcedureLookup } from '../procedure-lookup.js';

const lookup = html`<motcua-procedure-lookup
  procedure-href="#/thu-tuc/{code}"
></motcua-procedure-lookup>`;
const noIndex = at('/v1/catalogue', 'broken');

describe('motcua-procedure-lookup offers', () => {
  beforeEach(() => forgetCatalogue());

  it('offers life events until something is typed', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const chip = await until(() => shadow.querySelector<HTMLButtonElement>('.chip'));
    expect(textOf(chip)).to.equal('Có con nhỏ');
    expect(shadow.querySelector('[role=group]')!.getAttribute('aria-labelledby')).to.equal(
      'events',
    );
    await type(shadow, 'khai sinh');
    await until(() => shadow.querySelector('.chip') === null);
  });

  it('lists the procedures of a life event that was chosen, and lets go of it', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    const chip = await until(() => shadow.querySelector<HTMLButtonElement>('.chip'));
    chip.click();
    await until(() => results(shadow).length === 2);
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(shadow.querySelector('.count'))).to.equal('Có con nhỏ: 2 thủ tục');
    chip.click();
    await element.updateComplete;
    expect(results(shadow)).to.be.empty;
  });

  it('is never empty: what may be meant, life events, whom to ask', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(lookup);
    await prepared(shadow, remote.asked);
    await type(shadow, 'xyzzy quux');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.contain('Chưa tìm thấy thủ tục nào cho “xyzzy quux”');
    expect(spoken(notice)).to.contain('gọi 1800 1096');
    expect(notice.querySelector('a[href="tel:18001096"]')).to.exist;
    expect(spoken(notice)).to.contain('Một số thủ tục thường gặp:');
    const offered = [...notice.querySelectorAll<HTMLAnchorElement>('.suggestions a')];
    expect(offered).to.not.be.empty;
    expect(offered[0]!.getAttribute('href')).to.match(/^#\/thu-tuc\/\d/);
    await until(() => announced(shadow) === 'Chưa tìm thấy thủ tục nào cho “xyzzy quux”');
    await press(shadow, 'Có con nhỏ');
    await found(shadow, 2);
    expect(box(shadow).value).to.equal('');
  });

  it('repeats the beginning of a long question, within its width', async () => {
    const { element, shadow, remote } = await place<ProcedureLookup>(lookup);
    element.parentElement!.style.inlineSize = '320px';
    await prepared(shadow, remote.asked);
    await type(shadow, 'z'.repeat(1500));
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.match(/“z{80}…”/);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });

  it('suggests nothing that its attributes leave out', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup field="ho-tich"></motcua-procedure-lookup>`,
    );
    await prepared(shadow, remote.asked);
    await type(shadow, 'xyzzy');
    const notice = await until(() => shadow.querySelector('.notice'));
    const offered = [...notice.querySelectorAll('.suggestions a')].map(nameOf);
    expect(offered).to.have.members(['Thủ tục đăng ký khai sinh', 'Thủ tục đăng ký lại khai sinh']);
  });

  it('offers what the service suggests while the index is not there', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup, {
      rules: [
        noIndex,
        at('/v1/procedures', {
          body: {
            items: [],
            total: 0,
            suggestions: [{ code: '1.001193', name: 'Đăng ký khai sinh', why: 'nearest' }],
          },
        }),
      ],
    });
    await type(shadow, 'khai sin');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(spoken(notice)).to.contain('Có phải bạn cần:');
    expect(byRole(shadow, 'link', 'Đăng ký khai sinh').getAttribute('href')).to.equal(
      '#/thu-tuc/1.001193',
    );
  });
});
