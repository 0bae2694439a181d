import { createCanvas } from '@napi-rs/canvas';
import {
  BinaryBitmap,
  Code128Reader,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as it is printed, grey. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8ClampedArray;
}

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly pages: number;
  /** All text in the order of the content, blanks made one. */
  readonly text: string;
  readonly language: string | undefined;
  readonly attachments: ReadonlyMap<string, string>;
  readonly fonts: readonly string[];
  picture(page: number, scale: number): Promise<Picture>;
}

/** Reads a PDF by pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      texts.push(item.str, item.hasEOL ? ' ' : '');
      fonts.add(item.fontName);
    }
  }
  const metadata = await document.getMetadata();
  const attached = ((await document.getAttachments()) ?? {}) as Record<
    string,
    { filename: string; content: Uint8Array }
  >;
  return {
    pages: document.numPages,
    text: texts.join('').replace(/\s+/g, ' '),
    language: (metadata.info as { Language?: string }).Language,
    attachments: new Map(
      Object.values(attached).map(({ filename, content }) => [
        filename,
        Buffer.from(content).toString('utf8'),
      ]),
    ),
    fonts: [...fonts],
    async picture(number, scale) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(viewport.width, viewport.height);
      const context = canvas.getContext('2d');
      await page.render({
        canvas: canvas as never,
        canvasContext: context as never,
        viewport,
      }).promise;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const grey = new Uint8ClampedArray(canvas.width * canvas.height);
      for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 4] ?? 255;
      return { width: canvas.width, height: canvas.height, grey };
    },
  };
}

/** A part of a picture; shares of its width and height. */
function part(picture: Picture, x: number, y: number, width: number, height: number): Picture {
  const left = Math.round(x * picture.width);
  const top = Math.round(y * picture.height);
  const wide = Math.round(width * picture.width);
  const high = Math.round(height * picture.height);
  const grey = new Uint8ClampedArray(wide * high);
  for (let row = 0; row < high; row += 1) {
    const from = (top + row) * picture.width + left;
    grey.set(picture.grey.subarray(from, from + wide), row * wide);
  }
  return { width: wide, height: high, grey };
}

function bitmap({ grey, width, height }: Picture): BinaryBitmap {
  return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
}

/** What the QR symbol in a part of a page says, by an independent decoder. */
export function readQr(picture: Picture, ...place: [number, number, number, number]): string {
  return new QRCodeReader().decode(bitmap(part(picture, ...place))).getText();
}

/** What the barcode in a part of a page says. */
export function readBarcode(picture: Picture, ...place: [number, number, number, number]): string {
  return new Code128Reader().decode(bitmap(part(picture, ...place))).getText();
}
