import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import { birthRegistration } from '../testing/catalogue.test-support.js';
import { place, textOf, until } from '../testing/page.test-support.js';
import { at } from '../testing/service.test-support.js';
import type { Procedure } from './procedure.js';

const KEY = 'motcua.checklist.1.001193';
const DAY = 86_400_000;

/** Lists last as long as the page: each test has a procedure of its own unless it asks for the same again. */
let count = 0;
async function open(code = `9.${String(++count).padStart(6, '0')}`, change = {}, shared = false) {
  const placed = await place<Procedure>(
    html`<motcua-procedure code=${code} ?shared-computer=${shared}></motcua-procedure>`,
    { rules: [at('/v1/procedures/', { body: { ...birthRegistration, code, ...change } })] },
  );
  await until(() => placed.shadow.querySelector('article'));
  return { ...placed, code, key: `motcua.checklist.${code}` };
}

const tick = async (shadow: ShadowRoot, element: Procedure, index = 0) => {
  shadow.querySelectorAll<HTMLInputElement>('.paper input')[index]!.click();
  await element.updateComplete;
};
const ticked = (shadow: ShadowRoot) =>
  [...shadow.querySelectorAll<HTMLInputElement>('.paper input')].map(({ checked }) => checked);
const keepButton = (shadow: ShadowRoot) => shadow.querySelector<HTMLButtonElement>('.keep');

describe('the checklist of a procedure', () => {
  beforeEach(() => localStorage.clear());

  it('is in memory only until somebody asks for it to be kept', async () => {
    const { element, shadow, code, remote } = await open();
    await tick(shadow, element);
    expect(textOf(shadow.querySelector('.ready'))).to.equal('Đã đánh dấu 1 giấy tờ');
    expect(localStorage.length).to.equal(0);
    // The page that comes back to the procedure finds its ticks again.
    const again = await open(code);
    expect(ticked(again.shadow)).to.deep.equal([true, false, false]);
    expect(remote.asked).to.deep.equal([`/v1/procedures/${code}`]);
  });

  it('is kept on request for 30 days, with nothing of the citizen, and forgotten on request', async () => {
    const { element, shadow, key } = await open();
    await tick(shadow, element);
    const button = keepButton(shadow)!;
    expect(textOf(button)).to.equal('Giữ danh sách trên máy này');
    button.focus();
    button.click();
    await element.updateComplete;
    const kept = JSON.parse(localStorage.getItem(key)!) as Record<string, unknown>;
    expect(Object.keys(kept).sort()).to.deep.equal(['case', 'have', 'until']);
    expect(Number(kept['until']) - Date.now()).to.be.within(30 * DAY - 60_000, 30 * DAY);
    expect(JSON.stringify(kept)).not.to.match(/Giấy|Tờ khai/);
    expect(textOf(shadow.querySelector('.tools [role=status]'))).to.match(
      /Đang giữ trên máy này đến \d\d\/\d\d\/\d{4}/,
    );
    // The same button forgets, so that the keyboard stays where it was.
    expect(shadow.activeElement).to.equal(button);
    expect(textOf(button)).to.equal('Xóa danh sách khỏi máy này');
    await tick(shadow, element, 2);
    expect((JSON.parse(localStorage.getItem(key)!) as { have: string[] }).have).to.have.lengthOf(2);
    button.click();
    await element.updateComplete;
    expect(localStorage.getItem(key)).to.be.null;
    expect(textOf(shadow.querySelector('.tools [role=status]'))).to.equal('');
    expect(ticked(shadow)).to.deep.equal([true, false, true]);
  });

  it('comes back from the device after a new version of the catalogue moved the papers', async () => {
    const code = '9.100001';
    const key = `motcua.checklist.${code}`;
    const first = await open(code);
    await tick(first.shadow, first.element, 1);
    keepButton(first.shadow)!.click();
    const kept = localStorage.getItem(key)!;
    // Another page, where nothing is in memory: a procedure not opened before, under the same marks.
    const other = '9.100002';
    localStorage.setItem(`motcua.checklist.${other}`, kept);
    const [one, two, three, four] = birthRegistration.documents;
    const moved = [four!, three!, two!, one!].map((paper, i) => ({ ...paper, id: `d${i + 1}` }));
    const second = await open(other, { version: 4, documents: moved });
    const names = [...second.shadow.querySelectorAll('.paper')].map(textOf);
    const index = names.findIndex((name) => name.startsWith('Tờ khai'));
    expect(ticked(second.shadow)[index]).to.be.true;
    expect(ticked(second.shadow).filter(Boolean)).to.have.lengthOf(1);
  });

  it('is gone from the device when its time is over, whichever procedure it was of', async () => {
    const old = JSON.stringify({ until: Date.now() - 1, case: '', have: ['x'] });
    localStorage.setItem(KEY, old);
    localStorage.setItem('motcua.checklist.2.000815@3', '["d1"]');
    localStorage.setItem('page.of.the.ward', 'stays');
    const { shadow } = await open();
    expect(localStorage.getItem(KEY)).to.be.null;
    expect(localStorage.getItem('motcua.checklist.2.000815@3')).to.be.null;
    expect(localStorage.getItem('page.of.the.ward')).to.equal('stays');
    expect(ticked(shadow)).to.deep.equal([false, false, false]);
  });

  it('keeps nothing on a shared computer, not even for the next reader of the page', async () => {
    const { element, shadow, code } = await open(undefined, {}, true);
    expect(keepButton(shadow)).to.be.null;
    await tick(shadow, element);
    const again = await open(code, {}, true);
    expect(ticked(again.shadow)).to.deep.equal([false, false, false]);
    expect(localStorage.length).to.equal(0);
  });

  it('is ticked, kept and forgotten with the keyboard alone', async () => {
    const { shadow, key } = await open();
    shadow.querySelector<HTMLInputElement>('.paper input')!.focus();
    await sendKeys({ press: 'Space' });
    expect(ticked(shadow)[0]).to.be.true;
    for (const expected of [
      '.paper input',
      '.remarks summary',
      '.paper input',
      'button',
      '.keep',
    ]) {
      await sendKeys({ press: 'Tab' });
      expect(shadow.activeElement?.matches(expected), expected).to.be.true;
    }
    await sendKeys({ press: 'Enter' });
    await until(() => localStorage.getItem(key) !== null);
    await sendKeys({ press: 'Space' });
    await until(() => localStorage.getItem(key) === null);
    expect(shadow.activeElement?.matches('.keep')).to.be.true;
  });

  it('says so when the browser does not keep it', async () => {
    const { element, shadow } = await open();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    keepButton(shadow)!.click();
    Storage.prototype.setItem = setItem;
    await element.updateComplete;
    expect(textOf(shadow.querySelector('.tools [role=status]'))).to.contain('không cho giữ');
  });

  it('prints the list alone, of the case chosen, with what is at hand marked', async () => {
    const { element, shadow } = await open();
    await tick(shadow, element, 2);
    [...shadow.querySelectorAll<HTMLButtonElement>('.tools button')][0]!.click();
    const frame = await until(() => shadow.querySelector<HTMLIFrameElement>('.printed'), 'a frame');
    let printed = 0;
    frame.contentWindow!.print = () => (printed += 1);
    await until(() => printed === 1, 'the print');
    const page = frame.contentDocument!;
    const text = textOf(page.body);
    expect(textOf(page.querySelector('h1'))).to.equal('Thủ tục đăng ký khai sinh');
    for (const part of [
      'Mã thủ tục 9.',
      'Thời hạn Trong ngày',
      'Trực tuyến: Miễn phí',
      'Trực tiếp: Do Hội đồng nhân dân thành phố quy định',
      'Qua bưu chính: Chưa công bố',
      'Bất kỳ nơi tiếp nhận nào của trung tâm',
      'Nhiều nhất 3 giấy tờ: 3 bản chính, 2 bản sao.',
      'không phải nộp bản giấy',
      'Thông tin cập nhật ngày 18/07/2026.',
    ]) {
      expect(text).to.contain(part);
    }
    expect([...page.querySelectorAll('.box')].map(textOf)).to.deep.equal(['☐', '☐', '☑']);
    expect(page.querySelectorAll('button, input, a, [style]')).to.have.lengthOf(0);
    expect(page.adoptedStyleSheets).to.have.lengthOf(1);
    // Nothing of the page itself was touched, and the frame goes.
    expect(shadow.querySelector('article')).to.exist;
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    await until(() => shadow.querySelector('.printed') === null, 'the frame to go');
  });
});
