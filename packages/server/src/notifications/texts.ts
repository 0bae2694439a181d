import { readFile } from 'node:fs/promises';
import type { Language } from '../http/language.js';
import { noticeEvents, type NoticeEvent } from './events.js';
import { en } from './texts.en.js';
import { vi } from './texts.vi.js';

/** Lines that stand around what a notice says. */
export type FramePart = 'greeting' | 'code' | 'procedure' | 'link' | 'help' | 'stop';
/** Parts of a notice: the subject of the mail, its paragraphs, the short message. */
export type NoticePart = 'subject' | 'text' | 'sms';

/** All that notices say in a language; each part in lines. */
export type NoticeTexts = Readonly<
  Record<NoticeEvent, Readonly<Record<NoticePart, readonly string[]>>> & {
    readonly frame: Readonly<Record<FramePart, readonly string[]>>;
  }
>;

/** Values that texts can name in braces. */
export const placeholders = [
  'name',
  'code',
  'procedure',
  'agency',
  'at',
  'due',
  'previousDue',
  'amount',
  'count',
  'items',
  'where',
  'link',
  'stop',
  'hotline',
  'centre',
] as const;

/** One of them. */
export type Placeholder = (typeof placeholders)[number];

/** What every dossier has: a subject is never left out. */
const always: readonly Placeholder[] = ['code', 'procedure', 'centre'];

/** The file of the operator's own texts is wrong; the message names the file, the line and what is expected. */
export class NoticeTextError extends Error {
  override readonly name = 'NoticeTextError';
}

const languages: readonly Language[] = ['vi', 'en'];
const frameParts: readonly string[] = [
  'greeting',
  'code',
  'procedure',
  'link',
  'help',
  'stop',
] satisfies FramePart[];
const noticeParts: readonly string[] = ['subject', 'text', 'sms'] satisfies NoticePart[];

/** Texts by language: those that come with the service, with the operator's own in their place. */
export type AllTexts = Readonly<Record<Language, NoticeTexts>>;

/**
 * Reads the texts. @param file of the operator; none: those that come with the service
 * @throws {NoticeTextError} naming the line that is wrong
 */
export async function loadTexts(file: string | undefined): Promise<AllTexts> {
  if (file === undefined) return { vi, en };
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new NoticeTextError(`${file} cannot be read; MOTCUA_NOTICE_TEXTS names it`, { cause });
  }
  return withOverrides(content, file);
}

/**
 * Puts the texts of a file in place of those that come with the service: `[vi.filed]` opens a section, `subject =`, `text =`
 * and `sms =` are lines of it; a part that stands there is replaced as a whole.
 * @throws {NoticeTextError}
 */
export function withOverrides(content: string, file: string): AllTexts {
  const texts = structuredClone({ vi, en }) as Record<
    Language,
    Record<string, Record<string, readonly string[]>>
  >;
  const begun = new Set<string>();
  let section: { language: Language; name: string } | undefined;
  content.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.replace(/^\uFEFF/, '').trim();
    const fail = (expected: string): never => {
      throw new NoticeTextError(`${file}, line ${index + 1}: ${expected}`);
    };
    if (line === '' || line.startsWith('#')) return;
    const header = /^\[([^\].]+)\.([^\]]+)\]$/.exec(line);
    if (header) {
      const [, language = '', name = ''] = header;
      if (!languages.includes(language as Language)) {
        fail(`expected a language, ${languages.join(' or ')}, got "${language}"`);
      }
      if (name !== 'frame' && !noticeEvents.includes(name as NoticeEvent)) {
        fail(`expected frame or one of ${noticeEvents.join(', ')}, got "${name}"`);
      }
      section = { language: language as Language, name };
      return;
    }
    const equals = line.indexOf('=');
    if (equals < 1) fail('expected a section such as [vi.filed], or a line such as text = …');
    if (section === undefined) return void fail('expected a section such as [vi.filed] first');
    const { language, name } = section;
    const part = line.slice(0, equals).trim();
    const text = line.slice(equals + 1).trim();
    const known = name === 'frame' ? frameParts : noticeParts;
    if (!known.includes(part)) fail(`expected one of ${known.join(', ')}, got "${part}"`);
    if (text === '') fail('expected a text after =');
    const allowed = part === 'subject' ? always : placeholders;
    for (const [whole, value] of text.matchAll(/\{([^{}]*)\}/g)) {
      if (!allowed.includes(value as Placeholder)) {
        fail(`expected one of ${allowed.map((one) => `{${one}}`).join(', ')}, got ${whole}`);
      }
    }
    const place = `${language}.${name}.${part}`;
    const lines = texts[language][name];
    if (lines === undefined) return;
    const isFirst = !begun.has(place);
    if (!isFirst && part !== 'text' && part !== 'sms') fail(`expected one ${part} alone`);
    lines[part] = isFirst ? [text] : [...(lines[part] ?? []), text];
    begun.add(place);
  });
  return texts as unknown as AllTexts;
}
