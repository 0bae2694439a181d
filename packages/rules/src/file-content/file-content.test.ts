import { promisify } from 'node:util';
import { deflate, deflateSync, inflate } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileContent, WORD_TYPE, type FileContent } from './file-content.js';
import { withoutMetadata } from './photo-metadata.js';

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate);

function read(content: Uint8Array | string): Promise<FileContent> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const source = {
    size: bytes.length,
    read: (start: number, end: number) => Promise.resolve(bytes.subarray(start, end)),
  };
  return readFileContent(source, (packed, most) =>
    unpack(packed, { maxOutputLength: Math.max(1, most) }),
  );
}

/** A PDF with these objects and whatever stands in its trailer. */
function pdf(objects: readonly string[], trailer = ''): string {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF\n`;
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';

function exif(orientation: number, place = ''): Buffer {
  const tiff = Buffer.from(`49492a00080000000100120103000100000000000000`, 'hex');
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.alloc(6), Buffer.from(place)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function jpeg(width: number, height: number, ...extra: readonly Buffer[]): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
}

function png(width: number, height: number, ...extra: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', Buffer.alloc(40)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('what a file is', () => {
  it('is told by its content: PDF with its pages', async () => {
    const tree = [
      catalogue,
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 12 /Resources << /A << /B 1 >> >> >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [5 0 R] /Count 7 >>',
      '<< /Type /Outlines /Count 900 >>',
    ];
    expect(await read(pdf(tree))).toEqual({ type: 'application/pdf', pages: 12 });
    expect(await read('%PDF-1.4\n% nothing in it\n%%EOF')).toEqual({ type: 'application/pdf' });
  });

  it('finds the pages in packed objects, as most programs write them', async () => {
    const packed = deflateSync(`2 0 3 60 <</Type/Pages/Kids[3 0 R]/Count 3>> <</Type/Page>>`);
    const file = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 2/First 9/Filter/FlateDecode'),
      Buffer.from(`/Length ${packed.length}>>\nstream\r\n`),
      packed,
      Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF'),
    ]);
    expect(await read(file)).toEqual({ type: 'application/pdf', pages: 3 });
  });

  it('leaves alone what would burst, and what stands in a stream', async () => {
    const bomb = await promisify(deflate)(Buffer.alloc(64 * 1024 * 1024, 0x20));
    const streams = Array.from({ length: 50 }, (_, index) =>
      Buffer.concat([
        Buffer.from(`${index} 0 obj <</Type/ObjStm/Filter/FlateDecode>>\nstream\n`),
        bomb,
        Buffer.from('\nendstream endobj\n'),
      ]),
    );
    const text = '<< /Length 60 >>\nstream\n/Encrypt 9 0 R /Type /Pages /Count 99\nendstream';
    const file = [Buffer.from('%PDF-1.7\n'), ...streams, Buffer.from(pdf([text]))];
    expect(await read(Buffer.concat(file))).toEqual({ type: 'application/pdf' });
  });

  it('of more packed objects than any paper has is not counted', async () => {
    const packed = deflateSync('<</Type/Pages/Count 3>>').toString('latin1');
    const stream = `1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n${packed}endstream endobj\n`;
    const of = (streams: number) => read(`%PDF-1.7\n${stream.repeat(streams)}%%EOF`);
    expect(await of(2000)).toEqual({ type: 'application/pdf', pages: 3 });
    expect(await of(2001)).toEqual({ type: 'application/pdf' });
  });

  it.each([
    ['<< /Encrypt 5 0 R ', 'encrypted'],
    ['<< /Encrypt << /Filter /Standard >> ', 'encrypted'],
  ])('sees the lock in %s', async (trailer, fault) => {
    expect(await read(pdf([catalogue], trailer))).toMatchObject({ fault });
  });

  it.each([
    ['JPEG', jpeg(3000, 2000), { type: 'image/jpeg', width: 3000, height: 2000 }],
    [
      'JPEG that lies on its side',
      jpeg(3000, 2000, segment(0xe1, exif(6))),
      { type: 'image/jpeg', width: 2000, height: 3000 },
    ],
    [
      'JPEG with a film behind it',
      Buffer.concat([jpeg(30, 20), Buffer.alloc(600_000, 7)]),
      { type: 'image/jpeg', width: 30, height: 20 },
    ],
    ['PNG', png(640, 480), { type: 'image/png', width: 640, height: 480 }],
    [
      'WebP',
      Buffer.concat([
        Buffer.from('RIFF\x12\0\0\0WEBPVP8L'),
        Buffer.from('05000000', 'hex'),
        Buffer.from([0x2f, 0x3f, 0x42, 0x06, 0x00, 0]),
      ]),
      { type: 'image/webp', width: 576, height: 26 },
    ],
    [
      'HEIC',
      Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic\0\0\0\x08mdat', 'latin1'),
      { type: 'image/heic' },
    ],
    [
      'Word',
      Buffer.from('PK\x03\x04....PK\x01\x02word/document.xmlPK\x05\x06', 'latin1'),
      { type: WORD_TYPE },
    ],
    ['page', Buffer.from('<!doctype html>'), { type: undefined }],
    ['ZIP', Buffer.from('PK\x03\x04....PK\x05\x06', 'latin1'), { type: undefined }],
    ['empty file', Buffer.alloc(0), { type: undefined, fault: 'empty' }],
  ])('of a %s', async (_name, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  it.each([
    ['PDF', Buffer.from(pdf([catalogue], `/Pad (${'x'.repeat(9000)})`)), 40],
    ['JPEG', jpeg(30, 20), 1],
    ['JPEG without a picture', jpeg(30, 20, segment(0xe1, exif(6, 'x'.repeat(900)))), 60],
    ['PNG', png(30, 20), 1],
    ['PNG without a side', png(30, 0), 0],
    ['JPEG without a side', jpeg(0, 20), 0],
    [
      'WebP',
      Buffer.from('RIFF\x40\0\0\0WEBPVP8 0123456789012345678901234567890123456789', 'latin1'),
      9,
    ],
    ['HEIC', Buffer.from('\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x10mdat12345678', 'latin1'), 1],
  ])('of a %s whose end is missing', async (_name, content, missing) => {
    const cut = await read(content.subarray(0, content.length - missing));
    expect(cut.fault).toBe('truncated');
    expect(cut.type).toMatch(/^(image|application)\//);
  });

  it('is answered for any bytes whatever', async () => {
    const starts = [
      '%PDF-1.7\n',
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF....WEBP',
      '\0\0\0\x10ftypheic',
    ];
    const hostile = fc.tuple(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', '%%EOF', '<<'.repeat(50) + '/Type/Pages' + '>>'.repeat(20) + '%%EOF'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async ([start, middle, end]) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), middle, Buffer.from(end)]);
        expect(await read(bytes)).toHaveProperty('type');
        withoutMetadata(bytes);
      }),
    );
  });

  it('is answered soon for a PDF made to be slow', async () => {
    const deep = `%PDF-1.7\n${'/Type/Pages '.repeat(300_000)}${'<<'.repeat(100_000)}\n%%EOF`;
    const started = performance.now();
    expect((await read(deep)).type).toBe('application/pdf');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a photo without what the camera wrote', () => {
  const join = (parts: readonly Uint8Array[] | undefined): Buffer => Buffer.concat(parts ?? []);

  it('is the same picture, the same way up, without the place', async () => {
    const colours = segment(0xe2, Buffer.from('ICC_PROFILE\0 colours'));
    const photo = jpeg(
      3000,
      2000,
      segment(0xe0, Buffer.from('JFIF\0....')),
      segment(0xe1, exif(6, 'GPS 21.03 105.85')),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0GPS 21.03')),
      colours,
      segment(0xe2, Buffer.from('MPF\0 GPS 21.03')),
      segment(0xed, Buffer.from('Photoshop GPS 21.03')),
      segment(0xfe, Buffer.from('GPS 21.03')),
    );
    const plain = join(withoutMetadata(Buffer.concat([photo, Buffer.from('film GPS 21.03')])));
    expect(plain.includes('GPS')).toBe(false);
    expect(plain.includes(colours)).toBe(true);
    expect(await read(plain)).toEqual({ type: 'image/jpeg', width: 2000, height: 3000 });
    expect(plain.subarray(-20).equals(photo.subarray(-20))).toBe(true);
    expect(join(withoutMetadata(plain)).equals(plain)).toBe(true);
  });

  it('keeps tables between scans, whatever bytes they hold', () => {
    const photo = jpeg(30, 20);
    const later = Buffer.concat([
      photo.subarray(0, -2),
      segment(0xc4, Buffer.from([0xff, 0xd9, 1, 2])),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([0x99, 0xff, 0xd0, 0x11, 0xff, 0xd9]),
    ]);
    expect(join(withoutMetadata(later)).equals(later)).toBe(true);
  });

  it('of a PNG or WebP is the same picture, too', async () => {
    const photo = png(
      640,
      480,
      chunk('eXIf', Buffer.from('GPS')),
      chunk('iTXt', Buffer.from('GPS')),
    );
    expect(join(withoutMetadata(photo)).equals(png(640, 480))).toBe(true);
    const part = (name: string, content: string): Buffer => {
      const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
      head.writeUInt32LE(content.length, 4);
      return Buffer.concat([
        head,
        Buffer.from(content.padEnd(content.length + (content.length % 2), '\0'), 'latin1'),
      ]);
    };
    const webp = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
      part('VP8X', '\x0c\0\0\0\x7f\x02\0\xdf\x01\0'),
      part('VP8 ', 'picture'),
      part('EXIF', 'GPS'),
      part('XMP ', 'GPS.'),
    ]);
    webp.writeUInt32LE(webp.length - 8, 4);
    const plain = join(withoutMetadata(webp));
    expect(plain.includes('GPS')).toBe(false);
    expect(plain[20]).toBe(0);
    expect(await read(plain)).toEqual({ type: 'image/webp', width: 640, height: 480 });
  });

  it('is not made of what is none', () => {
    expect(withoutMetadata(Buffer.from('%PDF-1.7'))).toBeUndefined();
    expect(withoutMetadata(jpeg(30, 20).subarray(0, 12))).toBeUndefined();
  });
});
