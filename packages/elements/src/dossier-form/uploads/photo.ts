import { withoutMetadata } from '@motcua/rules/photo-metadata';
import { MEASURED_SIDE, doubtsOf, measure } from './legibility.js';
import type { Doubt } from './transfer.js';

/** Longer sides tried when a photo is over the limit. Below the last, small print of a page is lost. Pixels. */
const SIDES = [3200, 2400, 2000, 1600];
/** Qualities of JPEG tried at each size: text stays clean down to the last. */
const QUALITIES = [0.88, 0.75];

/** The same picture without what the camera wrote beside it: GPS data never leaves the device. */
export async function withoutPlace(file: Blob, type: string): Promise<Blob> {
  const parts = withoutMetadata(new Uint8Array(await file.arrayBuffer()));
  return new Blob((parts ?? [file]) as BlobPart[], { type });
}

/** A photo as JPEG of at most so many bytes, the right way up; `undefined` when the browser cannot read it. */
export async function asJpeg(photo: Blob, maxBytes: number): Promise<Blob | undefined> {
  const picture = await opened(photo);
  if (picture === undefined) return undefined;
  const longest = Math.max(picture.width, picture.height);
  let last: Blob | undefined;
  try {
    for (const side of [longest, ...SIDES].filter((it) => it <= longest && it <= 4096)) {
      for (const quality of QUALITIES) {
        last = (await drawnAt(picture, side / longest, quality)) ?? last;
        if (last !== undefined && last.size <= maxBytes) return last;
      }
    }
    return last ?? (await drawnAt(picture, 1, QUALITIES[0] ?? 1));
  } finally {
    picture.close();
  }
}

/** What may keep a photo from being read. @param longest longer side, pixels */
export async function doubtsAbout(photo: Blob, longest: number): Promise<readonly Doubt[]> {
  const picture = await opened(photo);
  if (picture === undefined) return ['closed'];
  const scale = Math.min(1, MEASURED_SIDE / Math.max(picture.width, picture.height));
  const context = canvasFor(picture, scale)?.getContext('2d', { willReadFrequently: true });
  try {
    if (!context) return [];
    const { width, height } = context.canvas;
    context.imageSmoothingQuality = 'medium';
    context.drawImage(picture, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return doubtsOf(measure(data, width, height), longest);
  } finally {
    picture.close();
  }
}

/** Turned as its Exif data say, which every browser does by itself. */
async function opened(photo: Blob): Promise<ImageBitmap | undefined> {
  return createImageBitmap(photo).catch(() => undefined);
}

function canvasFor(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  return canvas;
}

function drawnAt(picture: ImageBitmap, scale: number, quality: number): Promise<Blob | undefined> {
  const canvas = canvasFor(picture, scale);
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(undefined);
  // What was see-through would turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality);
  });
}
