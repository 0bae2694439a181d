import PDFDocument from 'pdfkit';
import type { Face } from './fonts.js';
import { QUIET, type Symbol2D } from './qr.js';

/** Points of a millimetre. */
export const MM = 72 / 25.4;

/** Colours of the papers: black on white, since offices print in black. */
export const ink = { text: '#111418', soft: '#4c5461', hair: '#c9c4bb', tint: '#f4f1eb' } as const;

/** How a text is set. */
export interface Type {
  readonly face?: Face;
  readonly size: number;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Points between lines beside the leading of the face; Vietnamese marks need some. */
  readonly gap?: number;
}

/** A rectangle to set a text in; points from the upper left corner of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc['struct']>;

const A4 = { short: 210 * MM, long: 297 * MM };

/** What a document is about. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly issuedAt: Date;
  readonly landscape: boolean;
  readonly fonts: ReadonlyMap<Face, Buffer>;
}

/** Pages that are filled from above, with tags for screen readers. Measures in points. */
export class Sheet {
  /** Where the next block begins. */
  y = 0;
  readonly left = 20 * MM;
  readonly top = 15 * MM;
  readonly width: number;
  /** Where the last block of a page ends. */
  readonly bottom: number;
  readonly #doc: Doc;
  readonly #root: Element;
  readonly #parts: Buffer[] = [];
  readonly #ended: Promise<Buffer>;

  constructor({ title, author, issuedAt, landscape, fonts }: About) {
    const doc = new PDFDocument({
      size: 'A4',
      layout: landscape ? 'landscape' : 'portrait',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'vi',
      tagged: true,
      displayTitle: true,
      info: { Title: title, Author: author, CreationDate: issuedAt, ModDate: issuedAt },
    });
    this.#doc = doc;
    this.width = (landscape ? A4.long : A4.short) - this.left - 18 * MM;
    this.bottom = (landscape ? A4.short : A4.long) - 14 * MM;
    this.y = this.top;
    for (const [face, bytes] of fonts) doc.registerFont(face, bytes);
    this.#ended = new Promise((resolve, reject) => {
      doc.on('data', (part: Buffer) => this.#parts.push(part));
      doc.on('end', () => resolve(Buffer.concat(this.#parts)));
      doc.on('error', reject);
    });
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
  }

  /** Height of what fits on a page. */
  get room(): number {
    return this.bottom - this.top;
  }

  /** Begins a page when less than that is left. @returns whether it did */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.#doc.addPage();
    this.y = this.top;
    return true;
  }

  /** Height of a text in a width. */
  height(text: string, width: number, type: Type): number {
    this.#set(type);
    return this.#doc.heightOfString(text, { width, lineGap: type.gap ?? 0 });
  }

  /** Width of a text on one line. */
  widthOf(text: string, type: Type): number {
    this.#set(type);
    return this.#doc.widthOfString(text);
  }

  /** Draws what is read: under a tag, which screen readers go by. */
  tagged(tag: string, draw: () => void, options: { readonly alt?: string } = {}): void {
    const element = this.#doc.struct(tag, options, draw);
    this.#root.add(element);
    element.end();
  }

  /** Draws a row of a table. @param cells in order, each with what draws it */
  row(table: Element, tag: 'TH' | 'TD', cells: readonly (() => void)[]): void {
    const row = this.#doc.struct('TR');
    table.add(row);
    for (const draw of cells) {
      const cell = this.#doc.struct(tag, {}, draw);
      row.add(cell);
      cell.end();
    }
    row.end();
  }

  /** A table to add rows to. @param fill draws all of it */
  table(fill: (table: Element) => void): void {
    const table = this.#doc.struct('Table');
    this.#root.add(table);
    fill(table);
    table.end();
  }

  /** Draws what is not read, such as lines. */
  artifact(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#doc.endMarkedContent();
  }

  /** Sets a text. @param most longest height; what does not fit is cut with … */
  text(text: string, { x, y, width }: Place, type: Type, most?: number): void {
    this.#set(type);
    this.#doc.text(text, x, y, {
      width,
      align: type.align ?? 'left',
      lineGap: type.gap ?? 0,
      ...(most !== undefined && { height: most, ellipsis: true }),
    });
  }

  /** A line from left to right. */
  rule(x: number, y: number, width: number, color: string = ink.hair, weight = 0.5): void {
    this.#doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .stroke(color);
  }

  /** A rectangle: filled, framed or both. */
  box(
    { x, y, width }: Place,
    height: number,
    { fill, stroke }: { readonly fill?: string; readonly stroke?: string },
  ): void {
    if (fill !== undefined) this.#doc.rect(x, y, width, height).fill(fill);
    if (stroke !== undefined) this.#doc.rect(x, y, width, height).lineWidth(0.5).stroke(stroke);
  }

  /** Bars of a symbol. @param module width of a module */
  bars(
    bars: readonly { readonly x: number; readonly width: number }[],
    { x, y }: { readonly x: number; readonly y: number },
    module: number,
    height: number,
  ): void {
    for (const bar of bars) {
      this.#doc.rect(x + bar.x * module, y, bar.width * module, height);
    }
    this.#doc.fill('#000000');
  }

  /** A QR symbol with its quiet zone, in a square. */
  symbol({ size, runs }: Symbol2D, { x, y, width }: Place): void {
    const module = width / (size + 2 * QUIET);
    for (const run of runs) {
      this.#doc.rect(
        x + (run.x + QUIET) * module,
        y + (run.y + QUIET) * module,
        run.width * module,
        module,
      );
    }
    this.#doc.fill('#000000');
  }

  /** A rectangle that opens an address. */
  link({ x, y, width }: Place, height: number, url: string): void {
    this.#doc.link(x, y, width, height, url);
  }

  /** Puts a file into the document. */
  attach(bytes: Buffer, name: string, description: string, type: string): void {
    this.#doc.file(bytes, { name, description, type, relationship: 'Data' } as never);
  }

  /** Ends the document. @param footer of each page */
  async end(footer: (page: number, of: number) => string): Promise<Buffer> {
    this.#root.end();
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#doc.switchToPage(start + page);
      this.#doc.markContent('Artifact', { type: 'Pagination' });
      const place = { x: this.left, y: this.bottom + 4 * MM, width: this.width };
      this.text(footer(page + 1, count), place, { size: 8.5, color: ink.soft, align: 'center' });
      this.#doc.endMarkedContent();
    }
    this.#doc.end();
    return this.#ended;
  }

  #set({ face = 'regular', size, color = ink.text }: Type): void {
    this.#doc.font(face).fontSize(size).fillColor(color);
  }
}
