import { expect } from '@open-wc/testing';
import { HeldDocumentList, Me } from '@motcua/contract/schemas';
import type { FormDefinition } from '@motcua/forms';
import { expectAccessible, textOf, until } from '../../testing/page.test-support.js';
import { birthForm, show, type Shown } from '../birth.test-support.js';
import { Centre, json } from '../centre.test-support.js';
import type { KeptDraft } from './kept-draft.js';
import { KeptDrafts } from './kept.test-support.js';

const me = Me.parse({
  facts: {
    name: 'Nguyễn Thị Mai',
    personalId: '001195012345',
    phone: '+84912345678',
    address: { province: 'Thành phố Hà Nội', ward: 'Phường Ba Đình', street: 'Số 12' },
  },
  assurance: 2,
  demo: true,
  expiresAt: '2026-11-21T09:00:00Z',
});
const held = HeldDocumentList.parse({
  items: [
    {
      file: { id: 'old', name: 'chung-sinh.pdf', type: 'application/pdf', size: 9, complete: true },
      paper: 'Giấy chứng sinh',
      documentId: 'd4',
      procedure: { code: '1.004884', name: 'Đăng ký lại khai sinh' },
      filedAt: '2026-03-02T03:00:00Z',
    },
  ],
});

/** A page of the centre itself, where somebody is signed in or nobody is. */
async function at({
  signedIn = true,
  definition = birthForm,
  drafts = new KeptDrafts(),
} = {}): Promise<Shown & { readonly drafts: KeptDrafts }> {
  document.cookie = signedIn ? 'motcua-signed-in=1' : 'motcua-signed-in=; max-age=0';
  const centre = new Centre({
    definition,
    address: location.origin,
    more: async (request, pathname) => {
      if (pathname === '/v1/me') return json(me);
      if (pathname === '/v1/me/documents') return json(held);
      if (pathname === '/v1/me/documents/old/copies') {
        return json({ ...held.items[0]!.file, id: 'copy' }, 201);
      }
      if (pathname === '/v1/me/drafts') {
        const items = drafts.rows.map(({ id, version, content: { procedure } }) => ({
          id,
          version,
          procedure,
          savedAt: '2026-11-20T03:42:00Z',
          expiresAt: '2026-12-22T03:42:00Z',
        }));
        return json({ items });
      }
      return drafts.answer(request, pathname);
    },
  });
  const shown = await show({ centre });
  await shown.title('Phần 1/');
  return { ...shown, drafts };
}

const panelOf = (shown: Shown): ShadowRoot | null | undefined =>
  shown.shadow.querySelector<KeptDraft>('motcua-kept-draft')?.shadowRoot;

const mark = (shown: Shown, id: string): string =>
  textOf(shown.shadow.querySelector(`label[for="f-${id}"]`));

afterEach(() => {
  document.cookie = 'motcua-signed-in=; max-age=0';
});

describe('the form of somebody who is signed in', () => {
  beforeEach(async () => {
    const { databases } = indexedDB;
    if (databases === undefined) return;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('motcua');
      request.onsuccess = resolve;
      request.onblocked = resolve;
    });
  });
  it('is filled in from the account, visibly so until it is changed', async () => {
    const shown = await at();
    expect(shown.find<HTMLInputElement>('#f-registrantName').value).to.equal('Nguyễn Thị Mai');
    expect(mark(shown, 'registrantName')).to.contain('từ tài khoản của bạn');
    await expectAccessible(shown.element);
    await shown.enter('registrantName', 'Nguyễn Thị Mai Anh');
    expect(mark(shown, 'registrantName')).not.to.contain('tài khoản');
    expect(mark(shown, 'registrantPersonalId')).to.contain('tài khoản');
    await until(() => textOf(panelOf(shown)).includes('Bản trình diễn'), 'the mark of a demo');
  });

  it('asks nobody who they are where nobody is signed in', async () => {
    const shown = await at({ signedIn: false });
    expect(shown.find<HTMLInputElement>('#f-registrantName').value).to.equal('');
    expect(shown.centre.asked.filter((name) => name.includes('/v1/me'))).to.deep.equal([]);
  });

  it('offers the papers the centre has, and takes one without an upload', async () => {
    const shown = await at({ definition: papers });
    await until(() => shown.shadow.querySelector('details.held'), 'the offer');
    const offers = [...shown.shadow.querySelectorAll<HTMLElement>('details.held')];
    expect(textOf(offers[0])).to.contain('Giấy chứng sinh, nộp 02/03/2026');
    offers[0]!.querySelector('button')!.click();
    await until(() => shown.element.shadowRoot!.textContent?.includes('Đã tải lên'), 'the file');
    await shown.enter('name', 'Mai');
    await until(() => shown.centre.asked.includes('POST /v1/me/documents/old/copies'), 'the copy');
    expect(shown.centre.asked.filter((name) => name.includes('/v1/files'))).to.deep.equal([]);
  });

  it('opens a draft of the person without a code', async () => {
    const shown = await opened();
    expect(shown.find<HTMLInputElement>('#f-registrantName').value).to.equal('Từ tài khoản');
    expect(mark(shown, 'registrantName')).not.to.contain('tài khoản');
  });

  it('says so when the session is over, keeps what the draft is called, and saves again once signed in', async () => {
    const shown = await opened();
    const { drafts } = shown;
    const [row] = drafts.rows;
    drafts.signedIn = false;
    await shown.enter('registrantName', 'Sau phiên đăng nhập');
    shown.element.remove();
    const again = await at({ drafts, signedIn: false });
    const reference = (): string | undefined =>
      again.shadow.querySelector<KeptDraft>('motcua-kept-draft')?.filling?.draft?.kept?.id;
    await said(again, 'Cần đăng nhập lại');
    expect(textOf(panelOf(again))).not.to.contain('Đã lưu tại Trung tâm');
    expect(again.find<HTMLInputElement>('#f-registrantName').value).to.contain('Sau phiên');
    expect(reference()).to.equal(row!.id);
    await expectAccessible(again.element);
    // Nothing more is sent there, whatever is typed.
    const before = drafts.addresses.length;
    await again.enter('registrantName', 'Vẫn chưa đăng nhập');
    dispatchEvent(new Event('online'));
    await pressThere(again, 'Thử lại');
    await said(again, 'Cần đăng nhập lại');
    await until(() => drafts.addresses.length > before, 'the try');
    expect(drafts.addresses.length).to.equal(before + 1);
    expect(reference()).to.equal(row!.id);
    // The draft cannot be removed there either: it is not forgotten on this device.
    drafts.signedIn = true;
    await pressThere(again, 'Thử lại');
    await said(again, 'Đã lưu tại Trung tâm');
    expect(textOf(panelOf(again))).not.to.contain('Cần đăng nhập lại');
    expect(row!.content.answers).to.include({ registrantName: 'Vẫn chưa đăng nhập' });
    expect(reference()).to.equal(row!.id);
  });

  it('does not take a draft for removed that it may not see', async () => {
    const shown = await opened();
    const [row] = shown.drafts.rows;
    await shown.press('Làm tiếp trên máy khác');
    shown.drafts.signedIn = false;
    await pressThere(shown, 'Thôi lưu tại Trung tâm');
    await pressThere(shown, 'Bấm lần nữa để xoá khỏi Trung tâm');
    await said(shown, 'Cần đăng nhập lại');
    const panel = shown.shadow.querySelector<KeptDraft>('motcua-kept-draft');
    expect(panel?.filling?.draft?.kept?.id).to.equal(row!.id);
  });
});

/** A form that goes on with a draft of the person, opened without a code. */
async function opened(): Promise<Awaited<ReturnType<typeof at>>> {
  const drafts = new KeptDrafts();
  drafts.rows.push({
    id: '4f3c1a52-7a0f-4d7e-9f59-6f3f8f1f7a11',
    code: '',
    version: 1,
    filed: false,
    content: {
      procedure: '1.001193',
      formVersion: birthForm.version,
      answers: { registrantName: 'Từ tài khoản' },
      files: [],
      idempotencyKey: 'key-of-the-kept-draft',
    },
  });
  const shown = await at({ drafts });
  // Of several drafts it is heard which one a button opens.
  const draft = await until(() => panelOf(shown)?.querySelector('[id^="draft-"]'), 'the draft');
  expect(textOf(draft)).to.contain('Lưu lúc 10:42 20/11/2026');
  const button = draft.parentElement?.querySelector('button');
  expect(button?.getAttribute('aria-describedby')).to.equal(draft.id);
  await pressThere(shown, 'Mở bản nháp');
  await said(shown, 'Đã lưu tại Trung tâm');
  return shown;
}

async function pressThere(shown: Shown, label: string): Promise<void> {
  const button = await until(
    () =>
      [...(panelOf(shown)?.querySelectorAll('button') ?? [])].find((it) => textOf(it) === label),
    label,
  );
  button.click();
}

async function said(shown: Shown, text: string): Promise<void> {
  await until(() => textOf(panelOf(shown)).includes(text), text);
}

/** A form that asks for papers on its first page. */
const papers: FormDefinition = {
  id: 'papers',
  version: 1,
  procedure: '1.001193',
  title: { vi: 'Giấy tờ' },
  locales: ['vi'],
  applicant: { name: 'name' },
  pages: [
    {
      id: 'papers',
      title: { vi: 'Giấy tờ' },
      fields: [
        { id: 'name', type: 'text', label: { vi: 'Họ tên' } },
        { id: 'documents', type: 'documents', label: { vi: 'Giấy tờ kèm theo' } },
      ],
    },
  ],
};
