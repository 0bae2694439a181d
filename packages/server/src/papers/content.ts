import type {
  PaperBlock,
  PaperContent,
  PaperFact,
  PaperSignature as ContractSignature,
} from '@motcua/contract';
import {
  formatDayLong,
  formatInstant,
  formatPhone,
  hanoiDay,
  maskEmail,
  maskName,
  maskPersonalId,
  maskPhone,
} from '@motcua/rules';
import type { Applicant } from '../dossiers/applicant.js';

/** What of a person a value is. */
export type Personal = NonNullable<PaperFact['personal']>;

/** A place to sign. */
export type Signature = ContractSignature;

/** What stands in place of a value that is left out. */
const HIDDEN = 'Đã che';

/** A line of a paper; nothing for a value that is not known. */
export function fact(
  label: string,
  value: string | null | undefined,
  personal?: Personal,
): readonly PaperFact[] {
  const text = value?.normalize('NFC').trim() ?? '';
  return text === '' ? [] : [{ label, value: text, ...(personal && { personal }) }];
}

/** What the reader looks for first. */
export function strong(rows: readonly PaperFact[]): readonly PaperFact[] {
  return rows.map((row) => ({ ...row, strong: true }));
}

/** Who applies, as forms name them. @param role such as "Người nộp hồ sơ" */
export function applicantFacts(applicant: Applicant, role: string): readonly PaperFact[] {
  return [
    ...strong(fact(role, applicant.name, 'name')),
    ...fact('Số định danh cá nhân', applicant.personalId, 'number'),
    ...fact('Địa chỉ', applicant.address, 'address'),
    ...fact('Số điện thoại', applicant.phone && formatPhone(applicant.phone), 'phone'),
    ...fact('Thư điện tử', applicant.email, 'email'),
  ];
}

/** A block of lines. */
export function facts(
  rows: readonly (readonly PaperFact[])[],
  title?: string,
): readonly PaperBlock[] {
  const all = rows.flat();
  return all.length === 0 ? [] : [{ type: 'facts', ...(title && { title }), facts: all }];
}

/** A paragraph; nothing for a text that is empty. */
export function text(
  content: string | null | undefined,
  tone?: 'strong' | 'note',
): readonly PaperBlock[] {
  const words = content?.normalize('NFC').trim() ?? '';
  return words === '' ? [] : [{ type: 'text', text: words, ...(tone && { tone }) }];
}

/** A moment as forms write it: `09:00 25/11/2026 (Thứ Tư)`. */
export function moment(at: Date): string {
  const [weekday = ''] = formatDayLong(hanoiDay(at.getTime())).split(',');
  return `${formatInstant(at.getTime())} (${weekday})`;
}

/** A place to sign, with the name of who signs where it is known. */
export function signature(
  role: string,
  name: string | null | undefined,
  personal: Personal,
): Signature {
  return {
    role,
    hint: 'Ký và ghi rõ họ tên',
    ...(name && { name: name.normalize('NFC'), personal }),
  };
}

/**
 * The content for who has proved a dossier by four digits: personal values are masked, addresses and the names of officers
 * left out (disclosure level 1).
 */
export function maskedContent(content: PaperContent): PaperContent {
  return {
    ...content,
    blocks: content.blocks.map((block) =>
      block.type === 'facts' ? { ...block, facts: block.facts.map(maskedFact) } : block,
    ),
    signatures: content.signatures.map(({ name, ...rest }) =>
      name === undefined || rest.personal === 'officer' ? rest : { ...rest, name: maskName(name) },
    ),
  };
}

function maskedFact(line: PaperFact): PaperFact {
  return line.personal === undefined ? line : { ...line, value: mask(line.value, line.personal) };
}

function mask(value: string, personal: Personal): string {
  switch (personal) {
    case 'name':
      return maskName(value);
    case 'number':
      return maskPersonalId(value);
    case 'phone':
      return maskPhone(value);
    case 'email':
      return maskEmail(value);
    case 'address':
    case 'officer':
      return HIDDEN;
  }
}
