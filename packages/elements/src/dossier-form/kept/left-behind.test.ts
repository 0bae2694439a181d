import { expect } from '@open-wc/testing';
import { formatResumeCode } from '@motcua/rules';
import { until } from '../../testing/page.test-support.js';
import { answers, birthForm, clearDevice, leaveDraft, show } from '../birth.test-support.js';
import { Centre, everyField } from '../centre.test-support.js';
import { KeptDrafts } from './kept.test-support.js';
import { leftBehind } from './left-behind.test-support.js';

/** Tests run side by side on one device: what is typed here is typed nowhere else. */
const letters = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
  String.fromCharCode(97 + (byte % 26)),
).join('');
const name = `Nguyễn ${letters[0]!.toUpperCase()}${letters.slice(1)}`;
const digits = String(1_000_000 + (crypto.getRandomValues(new Uint32Array(1))[0]! % 9_000_000));
const own = {
  ...answers,
  registrantName: name,
  childName: name,
  registrantPhone: `091${digits}`,
  registrantEmail: `${letters}@example.vn`,
};
const typed = [name, letters, digits];

/** What a page shows and holds in its controls. */
function onPage(shadow: ShadowRoot): string {
  const controls = [...shadow.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  return [shadow.textContent, ...controls.map(({ value }) => value)].join('\n');
}

describe('what a form leaves on the device', () => {
  beforeEach(clearDevice);
  after(clearDevice);

  it('is nothing of what was typed once the dossier is filed', async () => {
    await leaveDraft(own, '#review');
    // The search finds what is there to be found.
    const before = await leftBehind();
    expect(typed.filter((text) => before.includes(text))).to.have.lengthOf(typed.length);
    const drafts = new KeptDrafts();
    const centre = new Centre({ definition: birthForm, more: drafts.answer });
    const form = await show({ centre });
    await form.press('Nộp hồ sơ');
    await until(() => form.shadow.querySelector('#done'), 'the receipt');
    const code = form.element.filed?.code ?? '';
    const token = form.element.filed?.token ?? '';
    const after = await leftBehind();
    expect([...typed, code, token].filter((text) => after.includes(text))).to.deep.equal([]);
  });

  it('is nothing at all on a shared computer, at any time, kept at the centre or not', async () => {
    const drafts = new KeptDrafts();
    const centre = new Centre({ definition: birthForm, more: drafts.answer });
    const form = await show({ centre, shared: true });
    await form.title('Phần 1/');
    await form.enter('registrantName', name);
    await form.enter('registrantPhone', `091${digits}`);
    await form.press('Làm tiếp trên máy khác');
    const panel = await until(() => form.shadow.querySelector('motcua-kept-draft'), 'the panel');
    const keep = await until(
      () => panel.shadowRoot?.querySelector<HTMLElement>('.primary'),
      'keep',
    );
    keep.click();
    await until(() => panel.shadowRoot?.querySelector('[data-testid="resume-code"]'), 'the code');
    const secrets = [...typed, drafts.rows[0]!.code, formatResumeCode(drafts.rows[0]!.code)];
    const whileOpen = await leftBehind();
    expect(secrets.filter((text) => whileOpen.includes(text))).to.deep.equal([]);
    form.element.parentElement!.remove();
    const after = await leftBehind();
    expect(secrets.filter((text) => after.includes(text))).to.deep.equal([]);
  });

  it('is nothing on the page that a shared computer goes back to, before and after filing', async () => {
    const form = await show({ shared: true });
    await form.title('Phần 1/');
    await form.enter('registrantName', name);
    const box = form.find<HTMLInputElement>('#f-registrantName');
    // Nor does the browser offer it to the next person.
    expect(box.autocomplete).to.equal('off');
    expect(form.find<HTMLInputElement>('#f-registrantPhone').autocomplete).to.equal('off');
    const all = [form.element, ...form.shadow.querySelectorAll('*')];
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // The browser keeps the page as it stands once the handlers have run.
    await Promise.resolve();
    await form.element.updateComplete;
    expect(onPage(form.shadow)).not.to.contain(letters);
    expect(all.filter((it) => it.isConnected && it.matches('input'))).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await form.title('Phần 1/');
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('');
    expect(onPage(form.shadow)).not.to.contain(letters);

    await leaveDraft(own, '#review');
    const filed = await show();
    await filed.title('Kiểm tra lại');
    await filed.press('Nộp hồ sơ');
    await until(() => filed.shadow.querySelector('#done'), 'the receipt');
    expect(onPage(filed.shadow)).not.to.contain(letters);
    const { code } = filed.element.filed!;
    expect(onPage(filed.shadow)).to.contain(code);
    filed.element.sharedComputer = true;
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await filed.element.updateComplete;
    expect(onPage(filed.shadow)).not.to.contain(code);
  });

  it('is nothing of a dossier that was on its way when one left a shared computer', async () => {
    await leaveDraft(own, '#review');
    const form = await show({ centre: new Centre({ definition: birthForm, delay: 40 }) });
    await form.title('Kiểm tra lại');
    form.element.sharedComputer = true;
    await form.press('Nộp hồ sơ');
    await until(() => form.centre.asked.includes('POST /v1/dossiers'), 'that it is sent');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => form.centre.dossiers.size === 1, 'that it arrived');
    await form.title('Phần 1/');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(form.element.filed).to.equal(undefined);
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal('');
    expect(onPage(form.shadow)).not.to.match(/H26|Đang nộp/);
  });

  it('is not remembered by the browser once one says that others use the computer', async () => {
    const form = await show();
    await form.title('Phần 1/');
    await form.enter('registrantName', name);
    await until(() => form.text().includes('Đã lưu trên máy này'), 'that it is saved');
    // Nothing that comes later draws the page anew.
    await import('../last-pages.js');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const box = form.find<HTMLInputElement>('#f-registrantName');
    expect(box.autocomplete).to.equal('name');
    form.find<HTMLInputElement>('.shared input').click();
    await until(() => box.autocomplete === 'off', 'that it is to remember nothing');
    expect(form.find<HTMLInputElement>('#f-registrantPhone').autocomplete).to.equal('off');
  });

  it('is offered by the browser again where the computer is one person’s own', async () => {
    const form = await show();
    await form.title('Phần 1/');
    expect(form.find<HTMLInputElement>('#f-registrantName').autocomplete).to.equal('name');
    await form.enter('registrantName', name);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await form.element.updateComplete;
    expect(form.find<HTMLInputElement>('#f-registrantName').value).to.equal(name);
  });

  it('is never the content of a paper, neither on its way nor arrived', async () => {
    const centre = new Centre({ definition: everyField, delay: 30 });
    const form = await show({ centre });
    await form.title('Phần 1/');
    const input = await until(() =>
      form.shadow.querySelector<HTMLInputElement>('input[type=file]'),
    );
    const canvas = new OffscreenCanvas(900, 600);
    canvas.getContext('2d')?.fillText('CCCD', 20, 20);
    const image = await canvas.convertToBlob({ type: 'image/jpeg' });
    const transfer = new DataTransfer();
    const parts = [image, 'CONTENT-OF-AN-IDENTITY-CARD'.repeat(50)];
    transfer.items.add(new File(parts, 'cccd.jpg', { type: 'image/jpeg' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const arrived = (): boolean =>
      [...centre.uploads.values()].some((it) => it.offset === it.total);
    for (let look = 0; look < 100 && !arrived(); look += 1) {
      expect(await leftBehind()).not.to.contain('IDENTITY-CARD');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(arrived()).to.equal(true);
    expect(await leftBehind()).not.to.contain('IDENTITY-CARD');
  });
});
