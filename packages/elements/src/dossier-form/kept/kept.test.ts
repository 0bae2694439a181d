import { expect } from '@open-wc/testing';
import { formatResumeCode } from '@motcua/rules';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  textOf,
  until,
} from '../../testing/page.test-support.js';
import {
  answers,
  birthForm,
  clearDevice,
  focused,
  kept,
  leaveDraft,
  show,
  type Shown,
} from '../birth.test-support.js';
import { Centre } from '../centre.test-support.js';
import { KeptDrafts } from './kept.test-support.js';
import type { KeptDraft } from './kept-draft.js';

interface Place extends Shown {
  readonly drafts: KeptDrafts;
  readonly panel: () => Promise<KeptDraft>;
  readonly inPanel: (selector: string) => Promise<HTMLElement>;
  readonly pressThere: (label: string) => Promise<void>;
  readonly open: () => Promise<void>;
  /** Keeps the draft at the centre, until the device knows of it, too: what is done next is done to both. */
  readonly keep: () => Promise<void>;
}

/** A form at a centre that keeps drafts. */
async function at(
  drafts = new KeptDrafts(),
  options: { shared?: boolean; lang?: string; answered?: 'page' | 'all' } = {},
): Promise<Place> {
  if (options.answered !== undefined) await leaveAnswers(options.answered);
  const centre = new Centre({ definition: birthForm, more: drafts.answer });
  const shown = await show({ centre, ...options });
  const panel = (): Promise<KeptDraft> =>
    until(() => shown.shadow.querySelector<KeptDraft>('motcua-kept-draft'), 'the panel');
  const inPanel = async (selector: string): Promise<HTMLElement> => {
    const { shadowRoot } = await panel();
    return until(() => shadowRoot?.querySelector<HTMLElement>(selector), selector);
  };
  const pressThere = async (label: string): Promise<void> => {
    const { shadowRoot } = await panel();
    const button = await until(
      () => [...(shadowRoot?.querySelectorAll('button') ?? [])].find((it) => textOf(it) === label),
      label,
    );
    button.click();
  };
  const first = options.lang === 'en' ? 'Part 1' : 'Phần 1/';
  await shown.title(options.answered === 'all' ? 'Kiểm tra lại' : first);
  const open = (): Promise<void> =>
    shown.press(options.lang === 'en' ? 'Continue on another device' : 'Làm tiếp trên máy khác');
  const keep = async (): Promise<void> => {
    await open();
    await pressThere('Lưu tại Trung tâm');
    await inPanel('[data-testid="resume-code"]');
    await untilAsync(
      async () => (await kept())[0]?.['kept'] !== undefined,
      'the device knowing it',
    );
  };
  return { ...shown, drafts, panel, inPanel, pressThere, open, keep };
}

/** Leaves a draft on the device in which the first page, or all of it, is answered. */
async function leaveAnswers(how: 'page' | 'all'): Promise<void> {
  const [first] = birthForm.pages;
  const asked = new Set(first!.fields.map(({ id }) => id));
  const own = Object.entries(answers).filter(([id]) => how === 'all' || asked.has(id));
  await leaveDraft(Object.fromEntries(own), how === 'all' ? '#review' : first!.id);
}

/** A device that has seen nothing of it, where the place for the code is open. */
async function otherDevice({ element, drafts }: Place): Promise<Place> {
  element.parentElement!.remove();
  await clearDevice();
  const other = await at(drafts);
  await other.open();
  return other;
}

async function typeCode(place: Place, code: string): Promise<void> {
  const box = (await place.inPanel('#code')) as HTMLInputElement;
  box.value = code;
  await place.pressThere('Mở bản nháp');
}

async function said(place: Place, text: string): Promise<void> {
  const { shadowRoot } = await place.panel();
  await until(() => textOf(shadowRoot).includes(text), text);
}

/** Waits for something that a promise tells. */
async function untilAsync(check: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 750; tries += 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not happen`);
}

describe('a draft kept at the centre', () => {
  beforeEach(clearDevice);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is kept when the citizen asks, and shows its code in groups, as a QR symbol and with its date', async () => {
    const place = await at();
    await place.enter('registrantName', 'Nguyễn Thị Mai');
    expect(place.drafts.rows).to.have.lengthOf(0);
    await place.open();
    await place.pressThere('Lưu tại Trung tâm');
    const code = textOf(await place.inPanel('[data-testid="resume-code"]'));
    const [row] = place.drafts.rows;
    expect(code).to.equal(formatResumeCode(row!.code).replaceAll('-', ' '));
    expect(row!.content.answers).to.include({ registrantName: 'Nguyễn Thị Mai' });
    const path = await place.inPanel('svg.qr path');
    expect(path.getAttribute('d')!.length).to.be.greaterThan(500);
    expect(textOf((await place.panel()).shadowRoot)).to.contain('thứ Ba, 22/12/2026');
    expectNoInlineStyle((await place.panel()).shadowRoot!);
    await expectAccessible(place.element);
    await expectRoomForLargeText(place.element);
  });

  it('is saved there with every page, and the code stands in no address', async () => {
    const place = await at(new KeptDrafts(), { answered: 'page' });
    await place.keep();
    await place.press('Tiếp tục');
    await place.title('Phần 2/');
    const [row] = place.drafts.rows;
    await until(() => row!.version === 2, 'the second version');
    expect(row!.content.page).to.equal(birthForm.pages[1]!.id);
    for (const address of place.drafts.addresses) {
      expect(address).not.to.contain(row!.code).and.not.to.contain(formatResumeCode(row!.code));
    }
  });

  it('opens on another device for a code typed in small letters', async () => {
    const first = await at();
    await first.enter('registrantName', 'Nguyễn Thị Mai');
    await first.keep();
    const { drafts } = first;
    const other = await otherDevice(first);
    await typeCode(other, 'không phải mã');
    await said(other, 'Mã chưa đúng');
    await typeCode(other, ` ${formatResumeCode(drafts.rows[0]!.code).toLowerCase()}`);
    await until(
      () => other.find<HTMLInputElement>('#f-registrantName').value === 'Nguyễn Thị Mai',
      'the name',
    );
    // The box it was typed into is gone: whoever uses the keyboard is not sent back to the top of the page.
    await until(() => focused().id === 'kept', 'the focus where it says so');
    const key = drafts.rows[0]!.content.idempotencyKey;
    await untilAsync(async () => (await kept())[0]?.['idempotencyKey'] === key, 'it is kept here');
  });

  it('leaves the focus to who goes on elsewhere while it opens', async () => {
    const first = await at();
    await first.keep();
    const { drafts } = first;
    const other = await otherDevice(first);
    await typeCode(other, formatResumeCode(drafts.rows[0]!.code));
    const search = document.createElement('input');
    other.element.parentElement!.append(search);
    search.focus();
    await said(other, 'Đã mở bản nháp.');
    // Elements themselves would be told apart by all that they hold.
    expect(document.activeElement === search).to.equal(true);
  });

  it('opens from a link, and takes the code out of the address', async () => {
    const first = await at();
    await first.enter('registrantName', 'Nguyễn Thị Mai');
    await first.keep();
    first.element.parentElement!.remove();
    await clearDevice();
    const code = formatResumeCode(first.drafts.rows[0]!.code);
    history.replaceState(null, '', `#motcua-draft=${code}`);
    const other = await at(first.drafts);
    await until(
      () => other.find<HTMLInputElement>('#f-registrantName').value === 'Nguyễn Thị Mai',
      'the name',
    );
    expect(location.href).not.to.contain(code.slice(0, 4));
  });

  it('says that another device changed it, and loses neither version', async () => {
    const place = await at(new KeptDrafts(), { answered: 'page' });
    await place.keep();
    const [row] = place.drafts.rows;
    place.drafts.change(row!, {
      answers: { ...row!.content.answers, registrantName: 'Tên từ máy khác' },
    });
    await place.enter('registrantName', 'Tên trên máy này');
    await place.press('Tiếp tục');
    await said(place, 'Bản nháp đã được sửa từ máy khác');
    await expectAccessible(place.element);
    await place.pressThere('Làm tiếp bản ở Trung tâm');
    await until(
      () =>
        place.shadow.querySelector<HTMLInputElement>('#f-registrantName')?.value ===
        'Tên từ máy khác',
      'their name',
    );
    await place.pressThere('Lấy lại bản đó');
    await until(
      () => row!.content.answers['registrantName'] === 'Tên trên máy này',
      'my name at the centre',
    );
  });

  it('goes on with what another device did where nothing was changed here', async () => {
    const first = await at(new KeptDrafts(), { answered: 'page' });
    await first.keep();
    first.element.parentElement!.remove();
    const [row] = first.drafts.rows;
    await until(() => row!.version > 0, 'the draft');
    first.drafts.change(row!, {
      answers: { ...row!.content.answers, registrantName: 'Tên từ máy khác' },
    });
    const again = await at(first.drafts);
    await until(
      () => again.find<HTMLInputElement>('#f-registrantName').value === 'Tên từ máy khác',
      'their name',
    );
    expect(textOf((await again.panel()).shadowRoot)).not.to.contain('đã được sửa');
  });

  it('asks nobody when both devices say the same', async () => {
    const place = await at(new KeptDrafts(), { answered: 'page' });
    await place.keep();
    const [row] = place.drafts.rows;
    place.drafts.change(row!, {});
    await place.press('Tiếp tục');
    await place.title('Phần 2/');
    await said(place, 'Đã lưu tại Trung tâm');
    expect(textOf((await place.panel()).shadowRoot)).not.to.contain('đã được sửa');
  });

  it('catches up once the connection is back', async () => {
    const place = await at(new KeptDrafts(), { answered: 'page' });
    await place.keep();
    place.centre.next('PUT /v1/drafts', 'broken');
    await place.press('Tiếp tục');
    await said(place, 'sẽ tự lưu khi có mạng');
    dispatchEvent(new Event('online'));
    await until(() => place.drafts.rows[0]!.version === 2, 'the second version');
  });

  it('lets the citizen choose where this device has another draft', async () => {
    const first = await at();
    await first.enter('registrantName', 'Ở Trung tâm');
    await first.keep();
    first.element.parentElement!.remove();
    await leaveDraft({ registrantName: 'Trên máy' }, birthForm.pages[0]!.id);
    const other = await at(first.drafts);
    await other.open();
    await typeCode(other, first.drafts.rows[0]!.code);
    await said(other, 'Máy này cũng có một bản nháp');
    expect(other.find<HTMLInputElement>('#f-registrantName').value).to.equal('Trên máy');
    await other.pressThere('Làm tiếp bản trên máy này');
    await untilAsync(
      async () => (await kept())[0]?.['idempotencyKey'] === 'key-of-an-earlier-visit',
      'mine',
    );
    expect(first.drafts.rows[0]!.version).to.equal(1);
  });

  it('leaves nothing on a shared computer, and the code works all the same', async () => {
    const place = await at(new KeptDrafts(), { shared: true });
    await place.enter('registrantName', 'Nguyễn Thị Mai');
    await place.open();
    await place.pressThere('Lưu tại Trung tâm');
    await place.inPanel('[data-testid="resume-code"]');
    expect(await kept()).to.deep.equal([]);
    expect(textOf((await place.panel()).shadowRoot)).to.contain('Máy này không giữ gì');
    place.element.parentElement!.remove();
    const other = await at(place.drafts);
    await other.open();
    await typeCode(other, place.drafts.rows[0]!.code);
    await until(
      () => other.find<HTMLInputElement>('#f-registrantName').value === 'Nguyễn Thị Mai',
      'the name',
    );
  });

  it('is removed when the citizen wants it kept no longer, and stays on the device', async () => {
    const place = await at();
    await place.enter('registrantName', 'Nguyễn Thị Mai');
    await place.open();
    await place.pressThere('Lưu tại Trung tâm');
    await place.pressThere('Thôi lưu tại Trung tâm');
    await place.pressThere('Bấm lần nữa để xoá khỏi Trung tâm');
    await until(() => place.drafts.rows.length === 0, 'the removal');
    await place.inPanel('#code');
    await untilAsync(async () => !(await kept())[0]?.['kept'], 'the device forgetting it');
    expect((await kept())[0]!['answers']).to.include({ registrantName: 'Nguyễn Thị Mai' });
  });

  it('is named when the dossier is filed, and says when another device has filed it', async () => {
    const centreDrafts = new KeptDrafts();
    const place = await at(centreDrafts, { answered: 'all' });
    await place.keep();
    const [row] = centreDrafts.rows;
    await place.press('Nộp hồ sơ');
    await until(() => place.centre.filings.length === 1, 'the filing');
    await until(() => place.shadow.querySelector('#done'), 'the receipt');
    const { draft } = JSON.parse(place.centre.filings[0]!.body) as { draft: unknown };
    expect(draft).to.deep.equal({ id: row!.id, code: formatResumeCode(row!.code) });

    row!.filed = true;
    await clearDevice();
    const other = await at(centreDrafts);
    await other.open();
    await typeCode(other, row!.code);
    await said(other, 'Hồ sơ này đã được nộp từ máy khác');
  });

  it('speaks English', async () => {
    const place = await at(new KeptDrafts(), { lang: 'en' });
    await place.enter('registrantName', 'Mai');
    await place.open();
    await place.pressThere('Keep at the centre');
    await place.inPanel('[data-testid="resume-code"]');
    expect(textOf((await place.panel()).shadowRoot)).to.contain('Tuesday, 22 December 2026');
  });
});
