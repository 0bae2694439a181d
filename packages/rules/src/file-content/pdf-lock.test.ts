import { describe, expect, it } from 'vitest';
import { opensWithoutPassword } from './pdf-lock.js';

interface Lock {
  readonly lock: string;
  readonly o: string;
  readonly u: string;
  readonly id: string;
}

/** What pdfkit 0.17 wrote for an owner password alone, then for a user password; pdf.js opens the same ones without any. */
const locks: Readonly<Record<string, readonly [open: Lock, shut: Lock]>> = {
  'RC4, 40 bits (revision 2)': [
    {
      lock: '/V 1 /R 2 /P -64',
      o: '9f6c3340964b30f4587dca87f54d7cdc3946728672adb99e82eba35d6431b116',
      u: '5505b5b310a2cfaf205bf11746ec1b367fe1353e1ec1a08ff0bad692082cd2c3',
      id: '1adc5e71731f7a1afe93530a40106c55',
    },
    {
      lock: '/V 1 /R 2 /P -64',
      o: 'dcba13366770e4fb49f7c5b50af92b2bed697a1e8cc531cec5d98a8c0ccb2608',
      u: '48b9db228d755f2212c01259530ce27b15ce99aee77ba12e9dab21c737bc5c12',
      id: 'e75caaccfe7ce1e30fa894d052777d49',
    },
  ],
  'RC4, 128 bits (revision 3)': [
    {
      lock: '/V 2 /Length 128 /R 3 /P -3904',
      o: 'd4179f1246681541af3fb7c08c02963df309b81a752b4382c6b0383b9bbf0639',
      u: '9592ea3ab5961be72033d4138fcf974100000000000000000000000000000000',
      id: 'a1965db6767c040e123639651979d550',
    },
    {
      lock: '/V 2 /Length 128 /R 3 /P -3904',
      o: '97c1bf64b753c14ebeb5b8f273b6c1ca2726b0828b43cbd2818211eaf3459127',
      u: '63799fcdb0671dc67f0966e96f695c8100000000000000000000000000000000',
      id: '61b5765d01ef690c344920250a87a48a',
    },
  ],
  'AES, 128 bits (revision 4)': [
    {
      lock: '/V 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /R 4 /P -3904',
      o: 'd4179f1246681541af3fb7c08c02963df309b81a752b4382c6b0383b9bbf0639',
      u: '193ac0ac75aef9d0f8fbd19f03f9f87600000000000000000000000000000000',
      id: '340a515546d5633d22b221837bb06203',
    },
    {
      lock: '/V 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /R 4 /P -3904',
      o: '97c1bf64b753c14ebeb5b8f273b6c1ca2726b0828b43cbd2818211eaf3459127',
      u: 'c7f0d44c3fde85b966729467c4ce058f00000000000000000000000000000000',
      id: 'ce7ed243fa6275fdf2b196e78b90bd3b',
    },
  ],
  'AES, 256 bits (revision 5)': [
    {
      lock: '/V 5 /Length 256 /R 5 /P -3904',
      o: '78803f64613e17db27535f4290c5de8b18354691e1d2b7e3673095dae094ba8670fa25738f5ab84f13a99c511127a00a',
      u: '35fe62558d93e2f34b1f5cb76a2905b30fc4f9dc528116a01aa7ae6739108c494da413c21887cde83bfb1063ea75b85b',
      id: 'fec2ae2bb995a8d88d1e2e2eeb0bcc09',
    },
    {
      lock: '/V 5 /Length 256 /R 5 /P -3904',
      o: 'd79dd9d23b8470a112b9900955e1a9c23cbbdd309949bfa68b419137acac317742611112ce3c32e0a2ca85c3e5566385',
      u: 'af5bd9d07737211bd2893cc3aaf0a8d2b03b2effd75bf835272eb7a5618cca8be5d20a5ecc53d393c1db81f241f41e07',
      id: '7ba4828a3b2e9254313818c07bde69e2',
    },
  ],
  // The file above with its hash made anew by the rule of ISO 32000-2.
  'AES, 256 bits (revision 6)': [
    {
      lock: '/V 5 /Length 256 /R 6 /P -3904',
      o: '78803f64613e17db27535f4290c5de8b18354691e1d2b7e3673095dae094ba8670fa25738f5ab84f13a99c511127a00a',
      u: '4dd8a8d8ec428f5d13862c5209d9494187ab996979f55e3febbb19aed29b91c24da413c21887cde83bfb1063ea75b85b',
      id: 'fec2ae2bb995a8d88d1e2e2eeb0bcc09',
    },
    {
      lock: '/V 5 /Length 256 /R 6 /P -3904',
      o: '78803f64613e17db27535f4290c5de8b18354691e1d2b7e3673095dae094ba8670fa25738f5ab84f13a99c511127a00a',
      u: '00d8a8d8ec428f5d13862c5209d9494187ab996979f55e3febbb19aed29b91c24da413c21887cde83bfb1063ea75b85b',
      id: 'fec2ae2bb995a8d88d1e2e2eeb0bcc09',
    },
  ],
};

const hex = (digits: string): string => `<${digits.replace(/(.{16})/g, '$1 ')}>`;

/** The same bytes between parentheses: what would end the string is written otherwise. */
function literal(digits: string): string {
  const bytes = [...Buffer.from(digits, 'hex')].map((byte, at) =>
    byte === 13 || byte === 10 || at % 7 === 3
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte).replace(/[()\\]/, '\\$&'),
  );
  return `(${bytes.join('')})`;
}

function file({ lock, o, u, id }: Lock, write = hex): string {
  return `7 0 obj\n<< /Filter /Standard ${lock} /O ${write(o)} /U ${write(u)} >>\nendobj
17 0 obj\n<< /Type /Catalog >>\nendobj
trailer\n<< /Root 17 0 R /ID [ ${write(id)} ${write(id)} ] /Encrypt 7 0 R >>`;
}

describe('a PDF with a lock', () => {
  it.each(Object.entries(locks))(
    'of %s opens unless it needs a password',
    async (_, [open, shut]) => {
      for (const write of [hex, literal]) {
        expect(await opensWithoutPassword(file(open, write))).toBe(true);
        expect(await opensWithoutPassword(file(shut, write))).toBe(false);
      }
    },
  );

  it.each([
    ['is not there', 'trailer << /Encrypt 9 0 R >>'],
    ['is of another kind', 'trailer << /Encrypt << /Filter /Adobe.PubSec /V 4 >> >>'],
    ['is of a revision to come', 'trailer << /Encrypt << /Filter /Standard /R 9 /O () /U () >> >>'],
    ['has no strings', 'trailer << /Encrypt << /Filter /Standard /V 2 /R 3 >> >>'],
    ['has no length', 'trailer << /Encrypt << /Filter /Standard /V 2 /R 3 /Length 9 /O() /U() >>'],
    ['is cut off', 'trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O (a /U (b'],
  ])('that %s does not open', async (_, text) => {
    expect(await opensWithoutPassword(text)).toBe(false);
  });

  it('is looked at at once, however much of it there is', async () => {
    const [open] = locks['RC4, 128 bits (revision 3)']!;
    const begun = performance.now();
    const text = `${'(7 0 obj '.repeat(100_000)}${file(open)}${' /Encrypt'.repeat(100_000)}`;
    expect(await opensWithoutPassword(text)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
