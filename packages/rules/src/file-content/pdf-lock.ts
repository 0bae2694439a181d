import { littleEndian } from './bytes.js';

/** What is used of WebCrypto, which browsers have on secure pages and Node everywhere. */
interface Crypto {
  readonly subtle?: {
    digest(name: string, data: Uint8Array): Promise<ArrayBuffer>;
    importKey(
      format: 'raw',
      key: Uint8Array,
      name: 'AES-CBC',
      extractable: false,
      usages: readonly ['encrypt'],
    ): Promise<object>;
    encrypt(
      algorithm: { readonly name: 'AES-CBC'; readonly iv: Uint8Array },
      key: object,
      data: Uint8Array,
    ): Promise<ArrayBuffer>;
  };
}

/** Stands for a password that is shorter (ISO 32000-1, 7.6.3.3). */
const PADDING = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (byte) => parseInt(byte, 16),
);
/** A dictionary of encryption is shorter than this in any spelling. Characters. */
const LONGEST = 8192;

/**
 * Whether an encrypted PDF opens without a password, as one does that only forbids to print or to change it: the empty user
 * password is tried (ISO 32000-2, 7.6.4; revisions 2 to 6 of the standard handler).
 * @param text of the file outside its streams, one character a byte
 * @returns `undefined` where it cannot be told: there is no WebCrypto on plain HTTP pages
 */
export async function opensWithoutPassword(text: string): Promise<boolean | undefined> {
  const dictionary = dictionaryOf(text);
  if (!/\/Filter\s*\/Standard\b/.test(dictionary)) return false;
  const number = (name: string, usual: number): number =>
    Number(new RegExp(`/${name}\\s+(-?\\d{1,10})\\b`).exec(dictionary)?.[1] ?? usual);
  const user = stringAt(dictionary, /\/U\s*(?=[(<])/);
  const owner = stringAt(dictionary, /\/O\s*(?=[(<])/);
  if (user === undefined || owner === undefined) return false;
  const revision = number('R', 0);
  if (revision === 5 || revision === 6) return opensByHash(user, revision);
  if (revision < 2 || revision > 4) return false;
  const id = stringAt(text, /\/ID\s*\[\s*(?=[(<])/) ?? new Uint8Array();
  const version = number('V', 0);
  const length = version === 4 ? 16 : version === 1 ? 5 : number('Length', 40) / 8;
  if (!Number.isInteger(length) || length < 5 || length > 16) return false;
  const permissions = number('P', 0) >>> 0;
  const plain = revision === 4 && /\/EncryptMetadata\s+false\b/.test(dictionary);
  let key = md5(
    joined(
      PADDING,
      owner.subarray(0, 32),
      [0, 8, 16, 24].map((shift) => permissions >>> shift),
      id,
      plain ? [255, 255, 255, 255] : [],
    ),
  );
  if (revision === 2) return same(rc4(key.subarray(0, length), PADDING), user, 32);
  for (let turn = 0; turn < 50; turn += 1) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  let expected = md5(joined(PADDING, id));
  for (let turn = 0; turn < 20; turn += 1)
    expected = rc4(
      key.map((byte) => byte ^ turn),
      expected,
    );
  return same(expected, user, 16);
}

/** Revisions 5 and 6: a salted hash of the password stands in the file. */
async function opensByHash(user: Uint8Array, revision: 5 | 6): Promise<boolean | undefined> {
  const { subtle } = (globalThis as { readonly crypto?: Crypto }).crypto ?? {};
  if (subtle === undefined) return undefined;
  const digest = async (bits: number, bytes: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await subtle.digest(`SHA-${bits}`, bytes));
  let hash = await digest(256, user.slice(32, 40));
  let last = 0;
  for (let turn = 0; revision === 6 && (turn < 64 || last > turn - 32); turn += 1) {
    const repeated = joined(...Array<Uint8Array>(64).fill(hash));
    const key = await subtle.importKey('raw', hash.slice(0, 16), 'AES-CBC', false, ['encrypt']);
    const algorithm = { name: 'AES-CBC', iv: hash.slice(16, 32) } as const;
    // What is encrypted fills its blocks; WebCrypto adds one more.
    const packed = new Uint8Array(await subtle.encrypt(algorithm, key, repeated));
    const content = packed.slice(0, repeated.length);
    const rest = content.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = await digest([256, 384, 512][rest] ?? 256, content);
    last = content.at(-1) ?? 0;
  }
  return same(hash, user, 32);
}

/** The dictionary that the last trailer names. */
function dictionaryOf(text: string): string {
  const named = lastMatch(text, /\/Encrypt\s*(?:(\d{1,10})\s+(\d{1,5})\s+R|<<)/g);
  if (named === undefined) return '';
  const [all, object, generation] = named;
  if (object === undefined) return text.slice(named.index, named.index + all.length + LONGEST);
  const begins = new RegExp(`(?:^|\\D)${object}\\s+${generation}\\s+obj\\b`, 'g');
  const found = lastMatch(text, begins);
  if (found === undefined) return '';
  const end = text.indexOf('endobj', found.index);
  const most = found.index + LONGEST;
  return text.slice(found.index, end < 0 ? most : Math.min(end, most));
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

/** The string behind a name, in either spelling (ISO 32000-1, 7.3.4). */
function stringAt(text: string, name: RegExp): Uint8Array | undefined {
  const found = name.exec(text);
  if (found === null) return undefined;
  const at = found.index + found[0].length;
  const rest = text.slice(at, at + LONGEST);
  if (rest.startsWith('<')) {
    const digits = rest.slice(1, rest.indexOf('>')).replace(/[^\da-f]/gi, '');
    return Uint8Array.from(digits.match(/..?/g) ?? [], (it) => parseInt(it.padEnd(2, '0'), 16));
  }
  const bytes: number[] = [];
  let depth = 0;
  for (const [token] of rest.matchAll(/\\(?:[0-7]{1,3}|\r\n|[^])|\r\n?|[^]/g)) {
    if (token === '(' && depth++ === 0) continue;
    if (token === ')' && --depth === 0) break;
    if (token.startsWith('\\')) bytes.push(...escaped(token.slice(1)));
    else bytes.push(token.startsWith('\r') ? 10 : token.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function escaped(token: string): readonly number[] {
  if (/^[0-7]/.test(token)) return [parseInt(token, 8) & 255];
  if (/^[\r\n]/.test(token)) return [];
  return [escapes[token] ?? token.charCodeAt(0)];
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

function same(one: Uint8Array, other: Uint8Array, length: number): boolean {
  return other.length >= length && one.subarray(0, length).every((byte, at) => byte === other[at]);
}

/** RFC 6229 has its vectors. Old PDFs have nothing else; here it keeps nothing secret. */
function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    const held = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = held;
  };
  for (let at = 0, to = 0; at < 256; at += 1) {
    to = (to + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, to);
  }
  let at = 0;
  let to = 0;
  return bytes.map((byte) => {
    at = (at + 1) & 255;
    to = (to + (state[at] ?? 0)) & 255;
    swap(at, to);
    return byte ^ (state[((state[at] ?? 0) + (state[to] ?? 0)) & 255] ?? 0);
  });
}

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

/** MD5 (RFC 1321), which WebCrypto does not have. Old PDFs have nothing else; here it keeps nothing secret. */
function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const bits = bytes.length * 8;
  for (let at = 0; at < 4; at += 1) padded[padded.length - 8 + at] = bits >>> (8 * at);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < padded.length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4;
      const [mixed, word] = [
        [(b & c) | (~b & d), step],
        [(d & b) | (~d & c), 5 * step + 1],
        [b ^ c ^ d, 3 * step + 5],
        [c ^ (b | ~d), 7 * step],
      ][round] as [number, number];
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const sum = (a + mixed + sine + littleEndian(padded, block + (word & 15) * 4, 4)) | 0;
      const shift = SHIFTS[round]?.[step & 3] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    [a, b, c, d].forEach((value, at) => {
      state[at] = ((state[at] ?? 0) + value) | 0;
    });
  }
  return joined(state.flatMap((value) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)));
}
