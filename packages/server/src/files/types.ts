import { fileTypeFromFile } from 'file-type';

/** Media types a dossier takes; recognised by their content. */
export const acceptedTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** Names some recognisers give to the same formats. */
const aliases: Readonly<Record<string, string>> = { 'image/heif': 'image/heic' };

/** The accepted media type of a file by its content; `undefined` for anything else. */
export async function acceptedTypeOf(path: string): Promise<string | undefined> {
  const found = (await fileTypeFromFile(path))?.mime;
  if (found === undefined) return undefined;
  const type = aliases[found] ?? found;
  return (acceptedTypes as readonly string[]).includes(type) ? type : undefined;
}

const LONGEST_NAME = 120;

/**
 * A file name that is safe to show and to save: no folders, no control or direction-changing characters, not too
 * long; its ending stays.
 */
export function safeName(name: string | null | undefined): string {
  const clean = (name ?? '')
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return 'tep';
  const characters = [...clean];
  if (characters.length <= LONGEST_NAME) return clean;
  const ending = /\.[^.]{1,10}$/u.exec(clean)?.[0] ?? '';
  return characters.slice(0, LONGEST_NAME - [...ending].length).join('') + ending;
}
