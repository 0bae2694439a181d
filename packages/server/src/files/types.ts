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

/** The media type as a dossier takes it; `undefined` for anything else. @param found by the content of the file */
export function acceptedType(found: string | undefined): string | undefined {
  if (found === undefined) return undefined;
  const type = aliases[found] ?? found;
  return (acceptedTypes as readonly string[]).includes(type) ? type : undefined;
}

/** Endings that fit a media type; the first is given to a name that has none of them. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
};

/** The name with an ending that fits what the file is, so that it opens where it is saved. */
export function nameFor(type: string, name: string): string {
  const fitting = endings[type] ?? [];
  const ending = /\.([^.]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const [usual] = fitting;
  return usual === undefined || fitting.includes(ending) ? name : `${name}.${usual}`;
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
