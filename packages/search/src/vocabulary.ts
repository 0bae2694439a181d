import { building } from './vocabulary/building.js';
import { business } from './vocabulary/business.js';
import { culture } from './vocabulary/culture.js';
import { education } from './vocabulary/education.js';
import { english } from './vocabulary/english.js';
import { everyday } from './vocabulary/everyday.js';
import { family } from './vocabulary/family.js';
import { farming } from './vocabulary/farming.js';
import { fillers as fillerTable } from './vocabulary/fillers.js';
import { finance } from './vocabulary/finance.js';
import { general } from './vocabulary/general.js';
import { health } from './vocabulary/health.js';
import { insurance } from './vocabulary/insurance.js';
import { justice } from './vocabulary/justice.js';
import { land } from './vocabulary/land.js';
import { papers } from './vocabulary/papers.js';
import { science } from './vocabulary/science.js';
import { shorthand } from './vocabulary/shorthand.js';
import { society } from './vocabulary/society.js';
import { taxes } from './vocabulary/taxes.js';
import { trade } from './vocabulary/trade.js';
import { vehicles } from './vocabulary/vehicles.js';
import { welfare } from './vocabulary/welfare.js';
import { work } from './vocabulary/work.js';

/** What people say and what the catalogue calls it. */
export interface Synonym {
  /** Words as people say or type them, with marks. */
  readonly say: readonly string[];
  /** The words of official names; several when the saying can mean several things. */
  readonly official: readonly string[];
  /** Why the two are the same. */
  readonly reason: string;
  /** Only another way to write the one official wording: a query is read with that, wherever it stands. */
  readonly same?: boolean;
}

/**
 * From the words people use to the words of official names. It has no questions and no codes: what is found is
 * decided by the ranking, and a procedure that joins the catalogue is found by the wordings its name shares.
 */
export const synonyms: readonly Synonym[] = [
  building,
  business,
  culture,
  education,
  english,
  everyday,
  family,
  farming,
  finance,
  general,
  health,
  insurance,
  justice,
  land,
  papers,
  science,
  shorthand,
  society,
  taxes,
  trade,
  vehicles,
  welfare,
  work,
].flatMap(readSynonyms);

/** What belongs to asking, not to what is asked for, in Vietnamese and English. */
export const fillers: readonly string[] = [
  ...new Set(
    linesOf(fillerTable)
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' | ')),
  ),
];

/**
 * What is done to something that exists already, at the beginning of a name, or a special case of it, anywhere in a
 * name (`…`). Who says nothing of the kind means the plain procedure.
 */
export const variants: readonly string[] = linesOf(`
cấp lại|cấp đổi|cấp bổ sung|cấp gia hạn|cấp điều chỉnh|cấp sửa đổi|đổi|gia hạn|thu hồi
chấm dứt|tự nguyện chấm dứt|đăng ký chấm dứt|thông báo chấm dứt|tạm ngừng|tạm dừng|tiếp tục
hủy|hủy bỏ|đăng ký hủy|xóa|giải thể|đình chỉ|khôi phục|dừng|rút
điều chỉnh|sửa đổi|bổ sung|thay đổi|cho phép thay đổi|đề nghị thay đổi|thông báo thay đổi
đăng ký lại|đăng ký thay đổi|đăng ký sửa đổi|công nhận lại|đính chính|cải chính|ghi|liên thông
sáp nhập|chia|tách|chuyển đổi|chuyển|chuyển nhượng
…lưu động|…có yếu tố nước ngoài|…nước ngoài|…cho người đã có hồ sơ|…khu vực biên giới
…kết hợp|…tạm thời|…lần đầu|…đối với tổ chức
`).flatMap((line) => line.split('|'));

/**
 * A line is `saying | saying > official | official`, or `saying | saying = the same written out`; the line with `#` above
 * says why, for all up to the next one.
 */
function readSynonyms(table: string): readonly Synonym[] {
  let reason = '';
  return linesOf(table).flatMap((line) => {
    if (line.startsWith('#')) {
      reason = line.slice(1).trim();
      return [];
    }
    const [say = [], official = []] = line.split(/ [>=] /).map((side) => side.split(' | '));
    return { say, official, reason, same: line.includes(' = ') };
  });
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter(Boolean);
}
