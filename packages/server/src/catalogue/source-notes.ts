import type { LocalizedText } from '@motcua/contract';
import type { Remark } from './remarks.js';
import type { CatalogueRow } from './row.js';
import { districtWords } from './wording.js';

/** What readers are told about where the facts come from. */
export const sourceNotes = {
  notInCatalogue: {
    vi: 'Thủ tục không còn trong danh mục của Cổng Dịch vụ công quốc gia khi đọc dữ liệu; có thể đã bị bãi bỏ.',
    en: 'No longer in the catalogue of the national portal when the data was read; possibly abolished.',
  },
  entryOnly: {
    vi: 'Nguồn dữ liệu chỉ có thông tin danh mục; xem chi tiết trên Cổng Dịch vụ công quốc gia.',
    en: 'The source has the catalogue entry only; see the national portal for details.',
  },
  districtLevel: {
    vi: 'Văn bản nguồn còn nhắc đến cấp huyện, đã bỏ từ 01/07/2025; hãy hỏi nơi tiếp nhận.',
    en: 'The source still speaks of the district level, abolished on 1 July 2025; ask at the counter.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What readers of a row must know about its source. */
export function readNotes(row: CatalogueRow, remark: (remark: Remark) => void): LocalizedText[] {
  const notes: LocalizedText[] = [];
  if (row.inCatalogue === false) {
    remark({ outcome: 'noted', code: 'not-in-catalogue' });
    notes.push(sourceNotes.notInCatalogue);
  }
  if (row.detail === 'catalogue') {
    remark({ outcome: 'noted', code: 'catalogue-entry-only' });
    notes.push(sourceNotes.entryOnly);
  }
  const texts = [row.name, row.steps ?? '', row.agency ?? ''];
  if (texts.some((text) => districtWords(text) !== undefined)) {
    remark({ outcome: 'noted', code: 'district-level' });
    notes.push(sourceNotes.districtLevel);
  }
  return notes;
}
