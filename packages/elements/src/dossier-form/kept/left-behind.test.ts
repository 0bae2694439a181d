import { expect } from '@open-wc/testing';
import { until } from '../../testing/page.test-support.js';
import { answers, birthForm, clearDevice, leaveDraft, show } from '../birth.test-support.js';
import { Centre, everyField } from '../centre.test-support.js';
import { KeptDrafts } from './kept.test-support.js';
import { leftBehind } from './left-behind.test-support.js';

/** What was typed, as far as it can be told from other text. */
const typed = texts(answers).filter((text) => text.length > 7 && !/^[a-z-]+$/.test(text));

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('what a form leaves on the device', () => {
  beforeEach(clearDevice);
  after(clearDevice);

  it('is nothing of what was typed once the dossier is filed', async () => {
    await leaveDraft(answers, '#review');
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
    const own = { registrantName: 'Trịnh Thị Bảo Ngọc', registrantPersonalId: '001195077777' };
    for (const [id, text] of Object.entries(own)) await form.enter(id, text);
    await form.press('Làm tiếp trên máy khác');
    const panel = await until(() => form.shadow.querySelector('motcua-kept-draft'), 'the panel');
    const keep = await until(
      () => panel.shadowRoot?.querySelector<HTMLElement>('.primary'),
      'keep',
    );
    keep.click();
    await until(() => panel.shadowRoot?.querySelector('[data-testid="resume-code"]'), 'the code');
    const secrets = [...Object.values(own), '077777', 'Bảo Ngọc', drafts.rows[0]!.code.slice(0, 4)];
    const whileOpen = await leftBehind();
    expect(secrets.filter((text) => whileOpen.includes(text))).to.deep.equal([]);
    form.element.parentElement!.remove();
    const after = await leftBehind();
    expect(secrets.filter((text) => after.includes(text))).to.deep.equal([]);
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
