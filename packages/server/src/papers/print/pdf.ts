import type { Paper } from '@motcua/contract';
import { formatResumeCode } from '@motcua/rules';
import { block } from './blocks.js';
import { code128 } from './code128.js';
import { fonts } from './fonts.js';
import { qrSymbol } from './qr.js';
import { ink, MM, Sheet, type Type } from './sheet.js';
import { checkLines, dayLine, formLine, words } from './words.js';

const small: Type = { size: 8.5, color: ink.soft, gap: 0.5 };

/** Sides of the QR symbols with their quiet zones. */
const CHECK_SIDE = 25 * MM;
const SIGNATURE_SIDE = 35 * MM;
/** Width of a module of the barcode: wide enough for hand scanners, narrow enough for a column. */
const BAR_MODULE = 0.27 * MM;
const BAR_HEIGHT = 9 * MM;

/** A paper as a PDF: A4, text that can be selected and read aloud, fonts with only the letters it needs. */
export async function paperPdf(paper: Paper): Promise<Buffer> {
  const { content } = paper;
  const sheet = new Sheet({
    title: paper.code === undefined ? content.title : `${content.title} ${paper.code}`,
    author: content.issuer,
    issuedAt: new Date(paper.issuedAt),
    landscape: content.landscape === true,
    fonts: await fonts(),
  });
  heading(sheet, paper);
  title(sheet, paper);
  for (const part of content.blocks) block(sheet, part);
  signatures(sheet, paper);
  check(sheet, paper);
  attach(sheet, paper);
  const name = [content.title, paper.code].filter(Boolean).join(' · ');
  return sheet.end((page, of) => `${name} · ${words.page(page, of)}`);
}

/** Who issues it on the left, the state on the right, with what identifies the paper below. */
function heading(sheet: Sheet, paper: Paper): void {
  const { content } = paper;
  const form = formLine(paper);
  if (form !== undefined) {
    const place = { x: sheet.left, y: sheet.y - 5 * MM, width: sheet.width };
    sheet.tagged('P', () => sheet.text(form, place, { ...small, face: 'italic', align: 'right' }));
  }
  const half = sheet.width * 0.44;
  const left = { x: sheet.left, y: sheet.y, width: half };
  const right = {
    x: sheet.left + sheet.width - sheet.width * 0.53,
    y: sheet.y,
    width: sheet.width * 0.53,
  };
  const issuer: Type = { size: 11, align: 'center', ...(!content.unit && { face: 'bold' }) };
  const issuerName = content.issuer.toLocaleUpperCase('vi');
  let leftEnd = left.y + sheet.height(issuerName, half, issuer);
  sheet.tagged('P', () => sheet.text(issuerName, left, issuer));
  const { unit } = content;
  if (unit !== undefined) {
    const type: Type = { size: 11, face: 'bold', align: 'center' };
    const place = { ...left, y: leftEnd };
    sheet.tagged('P', () => sheet.text(unit, place, type));
    leftEnd += sheet.height(unit, half, type);
  }
  const state: Type = { size: 11.5, face: 'bold', align: 'center' };
  const motto: Type = { size: 12, face: 'bold', align: 'center' };
  const mottoY = right.y + sheet.height(words.state, right.width, state) + 1;
  sheet.tagged('P', () => sheet.text(words.state, right, state));
  sheet.tagged('P', () => sheet.text(words.motto, { ...right, y: mottoY }, motto));
  const rightEnd = mottoY + sheet.height(words.motto, right.width, motto);
  const mottoWidth = sheet.widthOf(words.motto, motto);
  sheet.artifact(() => {
    sheet.rule(left.x + half * 0.33, leftEnd + 3, half * 0.34, ink.text, 0.7);
    sheet.rule(right.x + (right.width - mottoWidth) / 2, rightEnd + 2, mottoWidth, ink.text, 0.7);
  });
  const day: Type = { size: 11.5, face: 'italic', align: 'center' };
  sheet.tagged('P', () => sheet.text(dayLine(content.day), { ...right, y: rightEnd + 7 }, day));
  sheet.y = Math.max(leftEnd, rightEnd + 24) + 6;
  identity(sheet, paper);
}

/** The code of the dossier, as text and bars, and the symbol that leads to the check. */
function identity(sheet: Sheet, paper: Paper): void {
  const { code } = paper;
  const y = sheet.y;
  if (code !== undefined) {
    const bars = code128(code);
    if (bars) {
      const place = { x: sheet.left, y: y + 3 * MM };
      sheet.tagged('Figure', () => sheet.bars(bars.bars, place, BAR_MODULE, BAR_HEIGHT), {
        alt: words.barcode(code),
      });
    }
    const line = { x: sheet.left, y: y + 3 * MM + BAR_HEIGHT + 4, width: sheet.width * 0.6 };
    sheet.tagged('P', () =>
      sheet.text(`${words.code}: ${code}`, line, { size: 12.5, face: 'bold' }),
    );
  }
  // The quiet zone of the symbol may stand in the margin.
  const x = sheet.left + sheet.width - CHECK_SIDE + 2.5 * MM;
  sheet.tagged(
    'Figure',
    () => sheet.symbol(qrSymbol(paper.verifyUrl), { x, y, width: CHECK_SIDE }),
    { alt: words.symbol(paper.verifyUrl) },
  );
  sheet.link({ x, y, width: CHECK_SIDE }, CHECK_SIDE, paper.verifyUrl);
  const aside: Type = { ...small, align: 'right' };
  const beside = { x: x - 46 * MM, y: y + CHECK_SIDE - 12 * MM, width: 44 * MM };
  sheet.tagged('P', () => {
    sheet.text(words.scan, beside, aside);
    sheet.text(
      formatResumeCode(paper.id),
      { ...beside, y: beside.y + 11 },
      { ...aside, color: ink.text, size: 9 },
    );
  });
  sheet.y = y + CHECK_SIDE + 1 * MM;
}

function title(sheet: Sheet, { content, masked }: Paper): void {
  if (masked) {
    const height = sheet.height(words.masked, sheet.width - 16, { size: 10, face: 'italic' });
    const y = sheet.y;
    sheet.artifact(() =>
      sheet.box({ x: sheet.left, y, width: sheet.width }, height + 8, { fill: ink.tint }),
    );
    sheet.tagged('P', () =>
      sheet.text(
        words.masked,
        { x: sheet.left + 8, y: y + 4, width: sheet.width - 16 },
        { size: 10, face: 'italic', align: 'center' },
      ),
    );
    sheet.y += height + 8 + 3 * MM;
  }
  const type: Type = { size: 15, face: 'bold', align: 'center', gap: 2 };
  const name = content.title.toLocaleUpperCase('vi');
  const place = { x: sheet.left, y: sheet.y, width: sheet.width };
  sheet.tagged('H1', () => sheet.text(name, place, type));
  sheet.y += sheet.height(name, sheet.width, type) + 3 * MM;
}

function signatures(sheet: Sheet, { content }: Paper): void {
  const { signatures: places } = content;
  if (places.length === 0) return;
  sheet.ensure(32 * MM);
  const y = sheet.y + 2 * MM;
  const columns = Math.max(2, places.length);
  const width = sheet.width / columns;
  places.forEach(({ role, hint, name }, index) => {
    // A single one stands on the right, as on letters.
    const x = sheet.left + (index + columns - places.length) * width;
    sheet.tagged('P', () => {
      sheet.text(
        role.toLocaleUpperCase('vi'),
        { x, y, width },
        { size: 11, face: 'bold', align: 'center' },
      );
      if (hint)
        sheet.text(
          `(${hint})`,
          { x, y: y + 15, width },
          { size: 10, face: 'italic', align: 'center' },
        );
      if (name)
        sheet.text(
          name,
          { x, y: y + 23 * MM, width },
          { size: 11.5, face: 'bold', align: 'center' },
        );
    });
  });
  sheet.y = y + 29 * MM;
}

/** How to check it, with the signature itself: so that no network is needed. */
function check(sheet: Sheet, paper: Paper): void {
  sheet.ensure(SIGNATURE_SIDE + 3 * MM);
  const y = sheet.bottom - SIGNATURE_SIDE - 1 * MM;
  sheet.artifact(() => sheet.rule(sheet.left, y, sheet.width, ink.text, 0.7));
  const top = y + 1 * MM;
  sheet.tagged(
    'Figure',
    () =>
      sheet.symbol(qrSymbol(paper.signature, 'low'), {
        x: sheet.left - 2 * MM,
        y: top,
        width: SIGNATURE_SIDE,
      }),
    { alt: words.signatureSymbol },
  );
  const x = sheet.left + SIGNATURE_SIDE + 2 * MM;
  const width = sheet.left + sheet.width - x;
  let at = top + 4 * MM;
  const lines: readonly [string, Type][] = [
    [words.signed, { size: 10.5, face: 'bold' }],
    ...checkLines(paper).map((line): [string, Type] => [line, { size: 9.5, gap: 1 }]),
  ];
  for (const [line, type] of lines) {
    const place = { x, y: at, width };
    sheet.tagged('P', () => sheet.text(line, place, type));
    at += sheet.height(line, width, type) + 4;
  }
  sheet.y = top + SIGNATURE_SIDE;
}

/** The signature, and what it is over unless that is masked, for whoever checks the file by a program. */
function attach(sheet: Sheet, { signature, content, masked }: Paper): void {
  const inside = masked ? { signature } : { signature, content };
  sheet.attach(
    Buffer.from(`${JSON.stringify(inside)}\n`),
    'chu-ky.json',
    'Chữ ký điện tử của giấy này',
    'application/json',
  );
}
