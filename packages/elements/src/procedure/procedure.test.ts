import { expect, html } from '@open-wc/testing';
import './define.js';
import type { DossierStartEvent } from '../events.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { at, problem } from '../testing/service.test-support.js';
import type { Procedure } from './procedure.js';

const show = (code: string) =>
  html`<motcua-procedure code=${code} form-href="#/nop/{code}"
    ><a href="#x">Xem</a></motcua-procedure
  >`;

/** Chooses a case. The list of a procedure lasts as long as the page, over several tests. */
async function choose({ element, shadow }: { element: Procedure; shadow: ShadowRoot }, to: string) {
  const choice = shadow.querySelector('select')!;
  choice.value = to;
  choice.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const shown = (shadow: ShadowRoot) => until(() => shadow.querySelector('article'), 'the procedure');

describe('motcua-procedure', () => {
  it('shows the four facts people ask first', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    expect(textOf(shadow.querySelector('h2'))).to.equal('Thủ tục đăng ký khai sinh');
    const facts = [...shadow.querySelectorAll('.fact')].map(textOf);
    expect(facts[0]).to.contain('Thời hạn Trong ngày');
    expect(facts[1]).to.contain('Phí, lệ phí Miễn phí');
    expect(facts[2]).to.contain('Nơi giải quyết Ủy ban nhân dân cấp xã');
    expect(facts[3]).to.contain('Kết quả Giấy khai sinh');
  });

  it('makes nothing up', async () => {
    const { shadow } = await place<Procedure>(show('1.009999'));
    await shown(shadow);
    const facts = [...shadow.querySelectorAll('.fact dd')].map(textOf);
    expect(facts).to.deep.equal(Array(4).fill('Chưa công bố'));
    expect(shadow.querySelectorAll('details')).to.be.empty;
    expect(textOf(shadow.querySelector('.act'))).to.contain('Chưa công bố cách nộp.');
    expect(textOf(shadow.querySelector('.where'))).to.contain('Chưa công bố nơi tiếp nhận');
  });

  it('lists papers apart from remarks, with amounts in words', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    const papers = [...shadow.querySelectorAll('.paper')].map(textOf);
    expect(papers).to.have.lengthOf(3);
    expect(papers[0]).to.match(/^Giấy chứng sinh.*1 bản chính$/);
    expect(papers[2]).to.contain('1 bản chính · 2 bản sao');
    expect(textOf(shadow.querySelector('.remarks'))).to.contain('không phải nộp bản giấy');
    expect([...shadow.querySelectorAll('h4')].map(textOf)).to.deep.equal([
      'Giấy tờ phải nộp',
      'Giấy tờ phải xuất trình',
    ]);
  });

  it('shows only the papers of the case chosen, and all of them before', async () => {
    const placed = await place<Procedure>(show('1.004222'));
    const { shadow } = placed;
    await shown(shadow);
    await choose(placed, '');
    expect([...shadow.querySelectorAll('.paper')]).to.have.lengthOf(4);
    await choose(placed, 'Vào chỗ ở do thuê, mượn, ở nhờ');
    expect([...shadow.querySelectorAll('h4')].map(textOf)).to.deep.equal([
      'Vào chỗ ở do thuê, mượn, ở nhờ',
    ]);
    expect(shadow.querySelectorAll('.paper')).to.have.lengthOf(2);
  });

  it('counts originals and copies of one case, and never over cases that exclude each other', async () => {
    const one = await place<Procedure>(show('1.001193'));
    await shown(one.shadow);
    expect(textOf(one.shadow.querySelector('.total'))).to.equal(
      'Nhiều nhất 3 giấy tờ: 3 bản chính, 2 bản sao.',
    );
    const placed = await place<Procedure>(show('1.004222'));
    const { shadow } = placed;
    await shown(shadow);
    await choose(placed, '');
    expect(shadow.querySelectorAll('.total').length).to.equal(0);
    await choose(placed, 'Vào chỗ ở do thuê, mượn, ở nhờ');
    expect(textOf(shadow.querySelector('.total'))).to.equal(
      'Tổng cộng 2 giấy tờ: 2 bản chính, 0 bản sao.',
    );
  });

  it('says why the next step is where it is', async () => {
    const here = await place<Procedure>(show('1.001193'));
    await shown(here.shadow);
    expect(textOf(here.shadow.querySelector('.act'))).to.contain('Trung tâm tiếp nhận thủ tục này');
    const portal = await place<Procedure>(show('1.004222'));
    await shown(portal.shadow);
    expect(textOf(portal.shadow.querySelector('.act'))).to.contain(
      'Công an cấp xã nhận hồ sơ qua Cổng Dịch vụ công quốc gia',
    );
  });

  it('leads to procedures that may be meant as well, which the page may take over', async () => {
    const { element, shadow } = await place<Procedure>(
      html`<motcua-procedure code="1.001193" procedure-href="#/thu-tuc/{code}"></motcua-procedure>`,
    );
    await shown(shadow);
    const links = [...shadow.querySelectorAll<HTMLAnchorElement>('.related a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/thu-tuc/1.004884',
      '#/thu-tuc/1.004222',
    ]);
    let chosen = '';
    element.addEventListener('motcua-procedure-select', (event) => {
      chosen = event.code;
      event.preventDefault();
    });
    links[0]!.click();
    expect(chosen).to.equal('1.004884');
  });

  it('keeps a fee that the council sets apart from a free one', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    const rows = [...shadow.querySelectorAll('tbody tr')].map(textOf);
    expect(rows[0]).to.match(/^Trực tuyến Trong ngày Miễn phí/);
    expect(rows[1]).to.contain('Do Hội đồng nhân dân thành phố quy định');
    expect(rows[2]).to.equal('Qua bưu chính Trong ngày Chưa công bố');
  });

  it('says where to file apart from who decides', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    const where = textOf(shadow.querySelector('.where'));
    expect(where).to.contain('Nơi tiếp nhận Bất kỳ nơi tiếp nhận nào của trung tâm');
    expect(where).to.contain('Nơi giải quyết Ủy ban nhân dân cấp xã');
  });

  it('starts a dossier, which the page may take over', async () => {
    const { element, shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    const button = shadow.querySelector<HTMLAnchorElement>('.button.primary')!;
    expect(textOf(button)).to.equal('Nộp hồ sơ');
    expect(button.getAttribute('href')).to.equal('#/nop/1.001193');
    let started = '';
    element.addEventListener('motcua-dossier-start', (event: DossierStartEvent) => {
      started = event.code;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    button.dispatchEvent(click);
    expect(started).to.equal('1.001193');
    expect(click.defaultPrevented).to.be.true;
  });

  it('leads to the national portal when that is where it is filed', async () => {
    const { shadow } = await place<Procedure>(show('1.004222'));
    await shown(shadow);
    const button = shadow.querySelector<HTMLAnchorElement>('.button.primary')!;
    expect(textOf(button)).to.equal('Nộp trên Cổng Dịch vụ công quốc gia');
    expect(button.href).to.equal('https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1.004222');
  });

  it('unfolds everything on paper', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    dispatchEvent(new Event('beforeprint'));
    expect([...shadow.querySelectorAll('details')].every(({ open }) => open)).to.be.true;
  });

  it('says that it does not exist and keeps the fallback', async () => {
    const { shadow } = await place<Procedure>(show('9.999999'));
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Không có thủ tục này');
    expect(shadow.querySelector('slot')!.assignedElements()).to.have.lengthOf(1);
  });

  it('tries again after a failure', async () => {
    let down = true;
    const { shadow } = await place<Procedure>(show('1.001193'), {
      rules: [() => (down ? problem(500, 'internal', 'The service failed') : undefined)],
    });
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Mã tra cứu lỗi: req-1');
    down = false;
    alert.querySelector('button')!.click();
    await shown(shadow);
  });

  it('tells a wrong key from a lost network', async () => {
    const key = await place<Procedure>(show('1.001193'), {
      rules: [at('/v1/', problem(403, 'origin-not-allowed', 'No'))],
    });
    const alert = await until(() => key.shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('chưa được kết nối với trung tâm');
    expect(alert.querySelector('button')).to.be.null;
    const lost = await place<Procedure>(show('1.001193'), { rules: [at('/v1/', 'broken')] });
    const other = await until(() => lost.shadow.querySelector('[role=alert]'));
    expect(textOf(other)).to.contain('Chưa kết nối được với trung tâm');
  });

  it('waits with a skeleton that a screen reader can name', async () => {
    const { shadow } = await place<Procedure>(show('1.001193'), { rules: [at('/v1/', 'never')] });
    expect(textOf(shadow.querySelector('[role=status]'))).to.equal('Đang tải thủ tục…');
  });

  it('speaks English and marks what is Vietnamese', async () => {
    const { shadow } = await place<Procedure>(show('1.004222'), { lang: 'en-GB' });
    await shown(shadow);
    expect(textOf(shadow.querySelector('.fact'))).to.contain('Time limit 7 working days');
    expect(shadow.querySelector('h2')!.lang).to.equal('vi');
  });

  for (const code of ['1.001193', '1.004222', '1.009999', '9.999999']) {
    it(`is accessible, light and dark (${code})`, async () => {
      const { element, shadow } = await place<Procedure>(show(code));
      await until(() => shadow.querySelector('article, [role=alert]'));
      shadow.querySelectorAll('details').forEach((fold) => (fold.open = true));
      await expectAccessible(element);
      expectNoInlineStyle(shadow);
    });
  }

  it('has room for text twice as large', async () => {
    const { element, shadow } = await place<Procedure>(show('1.001193'));
    await shown(shadow);
    await expectRoomForLargeText(element);
  });
});
