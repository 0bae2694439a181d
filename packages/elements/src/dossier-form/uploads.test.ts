import { expect, fixtureCleanup } from '@open-wc/testing';
import {
  expectAccessible,
  expectNoInlineStyle,
  textOf,
  until,
} from '../testing/page.test-support.js';
import {
  answers,
  attach,
  birthForm,
  clearDevice,
  focused,
  kept,
  leaveDraft,
  pdf,
  show,
  type Shown,
} from './birth.test-support.js';
import type { KeptUpload } from './attachments.js';
import { Centre, everyField } from './centre.test-support.js';

/** The page of papers of a form that is otherwise filled in. */
async function papers(options: Parameters<typeof show>[0] = {}): Promise<Shown> {
  await leaveDraft({ ...answers, birthProof: 'certificate' }, 'papers');
  const form = await show(options);
  await form.title(options.lang === 'en' ? 'Papers' : 'Giấy tờ');
  return form;
}

const picker = (form: Shown, document = 'd3') =>
  form.find<HTMLInputElement>(`#f-documents-${document}-file`);

async function labelled(form: Shown, label: string): Promise<HTMLElement> {
  return until(() => form.shadow.querySelector<HTMLElement>(`[aria-label="${label}"]`), label);
}

/** Ends a test; what was being kept is kept before the next one begins. */
async function leavePage(): Promise<void> {
  fixtureCleanup();
  for (let turn = 0; turn < 3; turn += 1) await kept();
}

/** Waits until the draft on the device is so; `undefined`: until there is none. */
async function untilKept(
  is: (uploads: readonly KeptUpload[] | undefined) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [draft] = await kept();
    if (is(draft?.uploads as readonly KeptUpload[] | undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The draft is not so');
}

/** Waits until the first piece is under way and the centre holds it. */
async function held(form: Shown): Promise<void> {
  await until(() => form.centre.asked.includes('PATCH /v1/files/file-1'), 'the request');
  await new Promise((resolve) => setTimeout(resolve, 60));
}

async function says(form: Shown, text: string): Promise<void> {
  await until(() => form.text().includes(text), text);
}

/** A photo of a page, as a camera makes it. */
async function photo(
  name: string,
  { wide = 900, high = 1200, blur = 0, dark = 1, words = true, type = 'image/jpeg' } = {},
): Promise<File> {
  const page = drawing(wide, high);
  page.fillStyle = '#f4f1ea';
  page.fillRect(0, 0, wide, high);
  page.fillStyle = '#222';
  page.font = `${Math.round(wide / 46)}px serif`;
  for (let line = 0; words && line < 22; line += 1) {
    const text = 'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do';
    page.fillText(text, wide * 0.08, high * (0.08 + line * 0.04));
  }
  const taken = drawing(wide, high);
  taken.filter = `blur(${blur}px) brightness(${dark})`;
  taken.drawImage(page.canvas, 0, 0);
  const blob = await new Promise<Blob | null>((done) => taken.canvas.toBlob(done, type, 0.9));
  return new File([blob!], name, { type, lastModified: 1_700_000_000_000 });
}

function drawing(wide: number, high: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = wide;
  canvas.height = high;
  return canvas.getContext('2d')!;
}

/** The photo with Exif data in front: lying on its side, with a place. */
async function withExif(file: File, orientation: number): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
  const content = [...'Exif\0\0', ...'GPS 21.0285 105.8542'].map((it) => it.charCodeAt(0));
  const exif = [...content.slice(0, 6), ...tiff, 0, 0, 0, 0, 0, 0, ...content.slice(6)];
  const segment = Uint8Array.of(0xff, 0xe1, 0, exif.length + 2, ...exif);
  return new File([bytes.subarray(0, 2), segment, bytes.subarray(2)], file.name, {
    type: 'image/jpeg',
  });
}

describe('files of a form', () => {
  beforeEach(clearDevice);
  afterEach(leavePage);

  it('are told their limits beforehand, and how it stands with each paper', async () => {
    const form = await papers();
    const help = textOf(form.find('#f-documents-help'));
    expect(help).to.contain('PDF, JPEG, PNG; mỗi tệp tối đa 20 MB');
    expect(help).to.contain('Còn thêm được 60 tệp');
    attach(picker(form), pdf('Giấy chứng sinh.pdf', 3000));
    await says(form, 'Đã tải lên');
    expect(textOf(form.find('#f-documents-d3-file-standing'))).to.equal('Đã có 1 tệp');
    expect(textOf(form.find('#f-documents-d8-file-standing'))).to.equal('Chưa có tệp');
    expect(picker(form).getAttribute('aria-describedby')).to.contain(
      'f-documents-d3-file-standing',
    );
    expect(textOf(form.find('#f-documents-help'))).to.contain('Còn thêm được 59 tệp');
  });

  it('go up at once, say how far they are, and are filed', async () => {
    const form = await papers({ delay: 15 });
    attach(picker(form), pdf('Giấy chứng sinh.pdf', 9_000_000));
    const bar = await until(
      () => form.shadow.querySelector<HTMLProgressElement>('.files progress'),
      'progress',
    );
    await until(() => bar.value > 5 && bar.value < 100, 'progress');
    expect(form.text()).to.match(/Đang tải \d+ % · .* \/ 8,6 MB/);
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('Còn tệp đang tải lên');
    await says(form, 'Đã tải lên');
    expect(form.centre.uploads.get('file-1')).to.include({ name: 'Giấy chứng sinh.pdf' });
    await form.press('Tiếp tục');
    await form.title('Cam đoan');
    await form.press('Tiếp tục');
    await form.title('Kiểm tra lại');
    expect(form.text()).to.contain('Giấy chứng sinh.pdf');
    await form.press('Nộp hồ sơ');
    await until(() => form.centre.filings[0], 'the filing');
    const sent = JSON.parse(form.centre.filings[0]!.body) as { answers: Record<string, unknown> };
    expect(sent.answers.documents).to.deep.equal({ d3: ['file-1'] });
  });

  it('are looked at on the device: what the service would not take is not sent', async () => {
    const form = await papers({ maxBytes: 2048, maxFiles: 1 });
    const locked = new File(['%PDF-1.7 trailer <</Encrypt 5 0 R>> %%EOF'], 'khoa.pdf');
    attach(
      picker(form),
      pdf('lon.pdf', 4096),
      new File(['x'], 'anh.gif', { type: 'image/gif' }),
      pdf('rong.pdf', 0),
      locked,
      new File(['%PDF-1.7 and then nothing'], 'cut.pdf'),
    );
    await until(() => form.shadow.querySelectorAll('.failed .error').length === 5, 'refusals');
    const said = [...form.shadow.querySelectorAll('.failed .error')].map(textOf);
    expect(said.slice(0, 1)).to.deep.equal(['lon.pdf: tệp lớn hơn 2 KB. Hãy chọn tệp nhỏ hơn.']);
    // The dossier takes one more file: the others are too many, whatever they are.
    expect(said.slice(1).every((text) => text.includes('chỉ thêm được 1 tệp nữa'))).to.be.true;
    expect(form.centre.asked.some((request) => request.includes('/v1/files'))).to.be.false;
    expect(picker(form).getAttribute('aria-describedby')).to.contain('-wrong-0');
  });

  it('say why each is refused', async () => {
    const form = await papers({ maxBytes: 2048 });
    attach(
      picker(form),
      new File(['x'], 'anh.gif', { type: 'image/gif' }),
      pdf('rong.pdf', 0),
      new File(['%PDF-1.7 trailer <</Encrypt 5 0 R>> %%EOF'], 'khoa.pdf'),
      new File(['%PDF-1.7 and then nothing'], 'cut.pdf'),
      new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'iphone.jpg', { type: 'image/jpeg' }),
    );
    await until(() => form.shadow.querySelectorAll('.failed .error').length === 5, 'refusals');
    const said = [...form.shadow.querySelectorAll('.failed .error')].map(textOf);
    expect(said[0]).to.equal('anh.gif: không phải tệp PDF, JPEG hay PNG. Hãy chọn tệp khác.');
    expect(said[1]).to.equal('rong.pdf: tệp rỗng. Hãy chọn tệp khác.');
    expect(said[2]).to.contain('khoa.pdf: PDF này phải có mật khẩu mới mở được');
    expect(said[3]).to.contain('cut.pdf: tệp thiếu phần cuối');
    expect(said[4]).to.contain('iphone.jpg: trình duyệt này không đọc được ảnh HEIC');
    await expectAccessible(form.element);
    expectNoInlineStyle(form.shadow);
  });

  it('are paused, go on, and are tried again after a failure', async () => {
    const form = await papers({ delay: 5 });
    form.centre.next('PATCH /v1/files', 'never');
    attach(picker(form), pdf('a.pdf', 600_000));
    const pause = await labelled(form, 'Tạm dừng tải a.pdf');
    await held(form);
    pause.focus();
    pause.click();
    await says(form, 'Tạm dừng ở 0 %');
    // The same button goes on: whoever pressed it is still there.
    expect(focused().getAttribute('aria-label')).to.equal('Tải tiếp a.pdf');
    // Waiting would not help: it is the citizen's turn.
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('a.pdf chưa tải lên xong');
    (await labelled(form, 'Tải tiếp a.pdf')).focus();
    form.centre.next('PATCH /v1/files', { status: 500, name: 'internal' });
    focused().click();
    await says(form, 'a.pdf: chưa tải lên được.');
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('a.pdf chưa tải lên xong');
    (await labelled(form, 'Thử lại a.pdf')).click();
    await says(form, 'Đã tải lên');
    expect(form.centre.asked.filter((it) => it === 'POST /v1/files')).to.have.lengthOf(1);
  });

  it('wait for the connection, say so once, and go on by themselves', async () => {
    const form = await papers();
    for (let times = 0; times < 2; times += 1) form.centre.next('PATCH /v1/files', 'broken');
    attach(picker(form), pdf('a.pdf', 600_000));
    await says(form, 'Chờ kết nối, đã có 0 %');
    await until(
      () => textOf(form.find('[role=status]')).includes('Mất kết nối. a.pdf sẽ tự tải tiếp'),
      'said',
    );
    await says(form, 'Đã tải lên');
    expect(form.centre.asked.filter((it) => it === 'POST /v1/files')).to.have.lengthOf(1);
  });

  it('go up two at a time', async () => {
    const form = await papers({ delay: 20 });
    attach(picker(form), ...['a', 'b', 'c'].map((name) => pdf(`${name}.pdf`, 600_000)));
    await says(form, 'Chờ đến lượt');
    expect(form.shadow.querySelectorAll('.files progress')).to.have.lengthOf(3);
    await until(() => form.text().split('Đã tải lên').length > 3, 'all');
    expect(form.centre.uploads.size).to.equal(3);
  });

  it('are stopped or removed, brought back, and keep the keyboard where it was', async () => {
    const form = await papers();
    form.centre.next('PATCH /v1/files', 'never');
    attach(picker(form), pdf('a.pdf'));
    const stop = await labelled(form, 'Huỷ tải a.pdf');
    await held(form);
    stop.focus();
    stop.click();
    await until(() => focused() === picker(form), 'focus');
    expect(form.shadow.querySelector('.files')).to.be.null;
    await until(() => form.centre.asked.includes('DELETE /v1/files/file-1'), 'the end of it');
    attach(picker(form), pdf('b.pdf'));
    (await labelled(form, 'Bỏ tệp b.pdf')).click();
    await until(() => focused().textContent?.includes('Hoàn tác'), 'focus');
    expect(form.text()).to.contain('Đã bỏ b.pdf.');
    focused().click();
    await says(form, 'Đã tải lên');
    await until(() => focused() === picker(form), 'focus');
  });

  it('come by dropping them on their paper, too', async () => {
    const form = await papers();
    const transfer = new DataTransfer();
    transfer.items.add(pdf('tha.pdf'));
    const paper = picker(form).closest('.paper')!;
    const over = new DragEvent('dragover', { dataTransfer: transfer, cancelable: true });
    paper.dispatchEvent(over);
    expect(over.defaultPrevented).to.be.true;
    paper.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    await says(form, 'Đã tải lên');
    expect(form.centre.uploads.get('file-1')?.name).to.equal('tha.pdf');
  });
});

describe('an upload that was left unfinished', () => {
  beforeEach(clearDevice);
  afterEach(leavePage);

  /** Leaves the page in the middle of an upload of 600 kB. */
  async function leave(centre: Centre): Promise<void> {
    const form = await papers({ centre });
    // The first piece arrives, the second never does.
    attach(picker(form), pdf('giay.pdf', 600_000));
    await until(() => [...centre.uploads.values()][0]?.offset === 262_144, 'the first piece');
    await untilKept((uploads) => uploads?.[0]?.print !== undefined);
    fixtureCleanup();
  }

  function centreThatStops(): Centre {
    const centre = new Centre({ definition: birthForm, delay: 2 });
    centre.passes('PATCH /v1/files', 1);
    centre.next('PATCH /v1/files', 'never');
    return centre;
  }

  it('goes on from where it was once the same file is chosen again', async () => {
    const centre = centreThatStops();
    await leave(centre);
    const [draft] = await kept();
    expect(JSON.stringify(draft)).not.to.contain('%PDF');
    const form = await show({ centre });
    await says(form, 'Chọn lại tệp “giay.pdf” để tải tiếp từ 43 %.');
    expect(textOf(form.find('#f-documents-d3-file-standing'))).to.equal('Cần xem lại');
    await form.press('Tiếp tục');
    expect(textOf(form.find('#summary'))).to.contain('giay.pdf chưa tải lên xong');

    const again = (await labelled(form, 'Chọn lại tệp giay.pdf')) as HTMLInputElement;
    attach(again, pdf('khac.pdf', 600_001));
    await says(form, '“khac.pdf” không phải tệp đang tải dở.');
    centre.asked.length = 0;
    attach(
      (await labelled(form, 'Chọn lại tệp giay.pdf')) as HTMLInputElement,
      pdf('giay.pdf', 600_000),
    );
    await says(form, 'Đã tải lên');
    expect(centre.asked).not.to.include('POST /v1/files');
    expect(centre.uploads.get('file-1')?.offset).to.equal(600_000);
    await untilKept((uploads) => uploads?.length === 0);
  });

  it('is recognised when the file is simply added again', async () => {
    const centre = centreThatStops();
    await leave(centre);
    const form = await show({ centre });
    await says(form, 'để tải tiếp từ 43 %');
    centre.asked.length = 0;
    attach(picker(form), pdf('ten-moi.pdf', 600_000));
    await says(form, 'Đã tải lên');
    expect(centre.asked).not.to.include('POST /v1/files');
    expect(form.shadow.querySelectorAll('.files > li')).to.have.lengthOf(1);
  });

  it('that had arrived after all needs no file', async () => {
    const centre = centreThatStops();
    await leave(centre);
    centre.uploads.get('file-1')!.offset = 600_000;
    const form = await show({ centre });
    await says(form, 'Đã tải lên');
    expect(form.text()).not.to.contain('Chọn lại tệp');
  });

  it('that has expired asks for the file anew', async () => {
    const centre = centreThatStops();
    await leave(centre);
    centre.uploads.clear();
    const form = await show({ centre });
    await says(form, 'Tệp “giay.pdf” tải dở đã hết hạn.');
    attach(picker(form), pdf('giay.pdf', 600_000));
    (await labelled(form, 'Bỏ tệp giay.pdf')).click();
    await says(form, 'Đã tải lên');
  });

  it('is nowhere on a shared computer', async () => {
    const centre = centreThatStops();
    const form = await papers({ centre });
    form.element.sharedComputer = true;
    await untilKept((uploads) => uploads === undefined);
    attach(picker(form), pdf('giay.pdf', 600_000));
    await until(() => [...centre.uploads.values()][0]?.offset === 262_144, 'the first piece');
    expect(await kept()).to.deep.equal([]);
  });
});

describe('photos of papers', () => {
  beforeEach(clearDevice);
  afterEach(leavePage);

  const camera = (form: Shown) => form.find<HTMLInputElement>('#f-documents-d3-file-camera');

  it('are taken one after the other as pages of one paper', async () => {
    const form = await papers();
    expect(camera(form).getAttribute('capture')).to.equal('environment');
    expect(camera(form).accept).to.equal('image/*');
    attach(camera(form), await photo('image.jpg'));
    await says(form, 'Chụp trang tiếp');
    attach(camera(form), await photo('image.jpg'));
    await until(() => form.centre.uploads.size === 2, 'both');
    expect([...form.centre.uploads.values()].map(({ name }) => name)).to.deep.equal([
      'Trang 1.jpg',
      'Trang 2.jpg',
    ]);
    expect(form.text()).not.to.contain('Ảnh có vẻ mờ');
  });

  it('leave the place behind and stay the right way up', async () => {
    const form = await papers();
    const lying = await withExif(await photo('image.jpg', { wide: 1200, high: 900 }), 6);
    expect(await lying.text()).to.contain('GPS 21.0285');
    attach(picker(form), lying);
    await says(form, 'Đã tải lên');
    const [sent] = form.centre.bodies;
    expect(await sent!.text()).not.to.contain('GPS');
    const picture = await createImageBitmap(sent!);
    expect([picture.width, picture.height]).to.deep.equal([900, 1200]);
  });

  it('are made smaller when they are over the limit, and stay legible', async () => {
    const form = await papers({ maxBytes: 260_000 });
    const png = await photo('scan.png', { wide: 1500, high: 2000, type: 'image/png' });
    const lying = await withExif(await photo('image.jpg', { wide: 2000, high: 1500 }), 6);
    expect(Math.min(png.size, lying.size)).to.be.greaterThan(260_000);
    attach(picker(form), lying, png);
    await until(() => form.text().split('Đã tải lên').length > 2, 'both');
    for (const sent of form.centre.bodies) {
      expect(sent.size).to.be.at.most(260_000);
      const { width, height } = await createImageBitmap(sent);
      expect(Math.max(width, height)).to.be.at.least(1600);
      expect(height).to.be.greaterThan(width);
    }
    expect(form.text()).not.to.contain('Ảnh có vẻ mờ');
  });

  for (const [what, words, options] of [
    ['blurred', 'Ảnh có vẻ mờ', { blur: 8 }],
    ['dark', 'Ảnh tối', { dark: 0.12 }],
    ['blank', 'Ảnh gần như không có gì', { words: false }],
    ['small', 'Ảnh nhỏ', { wide: 420, high: 560 }],
  ] as const) {
    it(`that are ${what} get a word about it, and may stay`, async () => {
      const form = await papers();
      attach(picker(form), await photo('image.jpg', options));
      await says(form, 'Đã tải lên');
      expect(form.text()).to.contain(words);
      expect(textOf(form.find('#f-documents-d3-file-standing'))).to.equal('Cần xem lại');
      (await labelled(form, 'Ảnh đọc được: image.jpg')).click();
      await until(() => !form.text().includes(words), 'the word is gone');
      await until(() => focused().getAttribute('aria-label') === 'Bỏ tệp image.jpg', 'focus');
      await form.press('Tiếp tục');
      await form.title('Cam đoan');
    });
  }

  it('that are doubtful can be taken again in their place', async () => {
    const form = await papers();
    attach(picker(form), await photo('mo.jpg', { blur: 8 }));
    const again = (await labelled(form, 'Chụp lại mo.jpg')) as HTMLInputElement;
    attach(again, await photo('ro.jpg'));
    await until(() => form.centre.uploads.size === 2, 'the second');
    await until(() => form.text().includes('ro.jpg'), 'the second');
    await until(() => !form.text().includes('mo.jpg'), 'the first is gone');
  });

  it('that are taken again keep the focus near, also where one file is all that is taken', async () => {
    const form = await show({ centre: new Centre({ definition: everyField }) });
    await form.title('Người khai');
    const input = form.find<HTMLInputElement>('#f-photo-file');
    const atStanding = () => focused().id === 'f-photo-file-standing';
    input.focus();
    input.click();
    await import('./uploads.js');
    attach(input, await photo('mo.jpg', { blur: 8 }));
    await says(form, 'Ảnh có vẻ mờ');
    await until(atStanding, 'focus, once there is no room for another');
    const again = (await labelled(form, 'Chụp lại mo.jpg')) as HTMLInputElement;
    again.focus();
    attach(again, await photo('ro.jpg'));
    await until(() => form.text().includes('ro.jpg') && !form.text().includes('mo.jpg'), 'ro.jpg');
    await until(atStanding, 'focus after the photo was taken again');
    await until(() => textOf(form.find('#f-photo-file-standing')) === 'Đã có 1 tệp', 'the file');
    expect(atStanding()).to.equal(true);
    await form.press('Bỏ');
    await until(() => focused().textContent?.trim() === 'Hoàn tác', 'focus on the way back');
    focused().click();
    await until(atStanding, 'focus when it was brought back');
  });

  it('does not lose the focus with the line that had it', async () => {
    const form = await papers({ delay: 30 });
    attach(picker(form), pdf('to.pdf', 9_000_000));
    (await labelled(form, 'Tạm dừng tải to.pdf')).focus();
    await says(form, 'Đã tải lên');
    await until(() => focused() === picker(form), 'focus where the next file is chosen');
  });

  it('are spoken of in English', async () => {
    const form = await papers({ lang: 'en' });
    attach(picker(form), await photo('image.jpg', { blur: 8 }));
    await says(form, 'The photo looks blurred.');
    await expectAccessible(form.element);
    await says(form, 'Take the next page');
    expect(textOf(form.find('#f-documents-d3-file-standing'))).to.equal('Please check');
  });
});
