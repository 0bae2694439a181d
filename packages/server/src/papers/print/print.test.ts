import { createHash } from 'node:crypto';
import type { Paper } from '@motcua/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { maskedContent } from '../content.js';
import { readBarcode, readPdf, readQr, type ReadPdf } from '../reading.test-support.js';
import { code128 } from './code128.js';
import { paperPage } from './page.js';
import { paperPdf } from './pdf.js';
import { content, paper } from './sample.test-support.js';

/** Every text of a paper, as its reader must find it. */
function textsOf({ content: whole }: Paper): string[] {
  return [
    ...whole.blocks.flatMap((block) => {
      switch (block.type) {
        case 'text':
          return [block.text];
        case 'list':
          return [...block.items];
        case 'facts':
          return block.facts.flatMap(({ label, value }) => [`${label}:`, value]);
        case 'table':
          return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
      }
    }),
    ...whole.signatures.flatMap(({ name }) => (name === undefined ? [] : [name])),
  ].filter((text) => text !== '');
}

describe('the PDF', () => {
  let bytes: Buffer;
  let read: ReadPdf;
  beforeAll(async () => {
    bytes = await paperPdf(paper);
    read = await readPdf(bytes);
  });

  it('says what the model says, with every Vietnamese mark', () => {
    for (const text of textsOf(paper)) expect(read.text).toContain(text);
    expect(read.text).toContain('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ');
    expect(read.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(read.text).toBe(read.text.normalize('NFC'));
    expect(read.language).toBe('vi');
    expect(read.pages).toBe(1);
  });

  it('has every letter of the language, one by one', async () => {
    const letters = [
      ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
    ];
    const all = `${letters.join('')} ${letters.join('').toLocaleUpperCase('vi')} 1.234.567 ₫ “…” –`;
    const pdf = await paperPdf({
      ...paper,
      content: { ...content, blocks: [{ type: 'text', text: all }], signatures: [] },
    });
    const { text } = await readPdf(pdf);
    for (const letter of all.replaceAll(' ', '')) expect(text).toContain(letter);
  });

  it('has parts of fonts inside and no more than it needs', () => {
    expect(bytes.length).toBeLessThan(90_000);
    expect(bytes.toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+Tinos-Bold/);
    expect(bytes.toString('latin1')).not.toContain('/FontFile3');
  });

  it('is tagged for screen readers', () => {
    const raw = bytes.toString('latin1');
    for (const tag of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /TD', '/S /Figure']) {
      expect(raw).toContain(tag);
    }
    expect(raw).toMatch(/\/MarkInfo|\/Marked true/);
  });

  it('carries symbols that an independent decoder reads from the page', async () => {
    const picture = await read.picture(1, 4);
    expect(readQr(picture, 0.78, 0.1, 0.2, 0.12)).toBe(paper.verifyUrl);
    expect(readQr(picture, 0.05, 0.81, 0.24, 0.15)).toBe(paper.signature);
    expect(readBarcode(picture, 0.04, 0.12, 0.42, 0.045)).toBe(paper.code);
  });

  it('holds the signature and what it is over as a file', () => {
    const inside = JSON.parse(read.attachments.get('chu-ky.json') ?? '') as Paper;
    expect(inside).toEqual({ signature: paper.signature, content });
  });

  it('is the same for the same paper', async () => {
    const digest = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex');
    expect(digest(await paperPdf(paper))).toBe(digest(bytes));
  });

  it('goes on over pages with the heading of a table on each', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      String(index + 1),
      `H26-261125-${String(index + 1).padStart(4, '0')}`,
      'Đăng ký thường trú '.repeat(1 + (index % 7)).trim(),
    ]);
    const columns = [
      { label: 'STT', width: 1 },
      { label: 'Mã hồ sơ', width: 3 },
      { label: 'Tên', width: 6 },
    ];
    const long: Paper = {
      ...paper,
      kind: '07',
      content: {
        ...content,
        landscape: true,
        signatures: [],
        blocks: [{ type: 'table', columns, rows }],
      },
    };
    const pdf = await readPdf(await paperPdf(long));
    expect(pdf.pages).toBeGreaterThan(3);
    expect(pdf.text.split('Mã hồ sơ').length - 1).toBeGreaterThanOrEqual(pdf.pages);
    for (const [, code] of rows) expect(pdf.text.split(code ?? '').length - 1).toBe(1);
    expect(pdf.text).toContain(`Trang ${pdf.pages}/${pdf.pages}`);
  });

  it('leaves out of a masked paper what is masked', async () => {
    const masked: Paper = { ...paper, masked: true, content: maskedContent(content) };
    const pdf = await readPdf(await paperPdf(masked));
    expect(pdf.text).toContain('Nguyễn T** H*** Á**');
    expect(pdf.text).toContain('Bản che thông tin cá nhân');
    const all = [pdf.text, ...pdf.attachments.values()].join(' ');
    for (const secret of [
      'Hồng',
      '001190123456',
      '0912 345 678',
      'hong.anh',
      'Đội Cấn',
      'Trần Văn Bình',
    ]) {
      expect(all).not.toContain(secret);
    }
  });
});

describe('the page', () => {
  it('says the same as the PDF', async () => {
    const { html } = await paperPage(paper);
    const text = html
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/\s+/g, ' ');
    for (const one of textsOf(paper)) expect(text).toContain(one);
    expect(html).toContain('<html lang="vi">');
  });

  it('keeps to a policy that allows its own style alone', async () => {
    const { html, policy } = await paperPage(paper);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|\ssrc=/);
  });

  it('takes what people typed for text', async () => {
    const facts = [{ label: 'Tên', value: '<script>alert(1)</script>' }];
    const { html } = await paperPage({
      ...paper,
      content: { ...content, blocks: [{ type: 'facts', facts }] },
    });
    expect(html).not.toContain('<script>');
  });
});

describe('the barcode', () => {
  it('takes printable letters alone', () => {
    expect(code128('Mã')).toBeUndefined();
    expect(code128('')).toBeUndefined();
    // Start, 2 pairs, check: 11 modules each; stop: 13.
    expect(code128('1234')?.width).toBe(4 * 11 + 13);
  });
});
