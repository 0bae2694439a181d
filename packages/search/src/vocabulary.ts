import { businessSynonyms } from './vocabulary-business.js';
import { englishSynonyms } from './vocabulary-english.js';
import { familySynonyms } from './vocabulary-family.js';
import { landSynonyms } from './vocabulary-land.js';
import { paperSynonyms } from './vocabulary-papers.js';
import { welfareSynonyms } from './vocabulary-welfare.js';
import { workSynonyms } from './vocabulary-work.js';

/** What people say and what the catalogue calls it. */
export interface Synonym {
  /** Words as people say or type them, with marks. */
  readonly say: readonly string[];
  /** The words of official names; several when the saying can mean several things. */
  readonly official: readonly string[];
  /** Why the two are the same. */
  readonly reason: string;
}

/**
 * From the words people use to the words of official names. It never names a procedure: what is found is decided by
 * the ranking, and a new catalogue needs no change here.
 */
export const synonyms: readonly Synonym[] = [
  ...familySynonyms,
  ...paperSynonyms,
  ...welfareSynonyms,
  ...landSynonyms,
  ...businessSynonyms,
  ...workSynonyms,
  ...englishSynonyms,
];

/** What belongs to asking, not to what is asked for, in Vietnamese and English. */
export const fillers: readonly string[] = [
  ...'cho tôi hỏi|cho em hỏi|cho mình hỏi|xin hỏi|cho hỏi|hỏi về|hỏi|tư vấn|hướng dẫn'.split('|'),
  ...'tôi muốn|em muốn|mình muốn|tôi cần|em cần|muốn|cần|tôi|em|mình|chị|anh|bác|cháu'.split('|'),
  ...'làm sao để|làm thế nào để|làm thế nào|làm sao|như thế nào|thế nào|ra sao|bằng cách nào'.split(
    '|',
  ),
  ...'ở đâu|chỗ nào|nơi nào|đâu|cần những gì|cần gì|những gì|gồm những gì|cái gì|gì|bao lâu'.split(
    '|',
  ),
  ...'bao nhiêu tiền|bao nhiêu|mất bao lâu|hết bao nhiêu|khi nào|có được không|được không|không'.split(
    '|',
  ),
  ...'thủ tục|thủ tục hành chính|hồ sơ|giấy tờ|quy trình|mẫu đơn|đơn xin|đơn|xin|nộp|đi|làm|phải'.split(
    '|',
  ),
  ...'về|của|và|các|những|cho|với|thì|là|mà|bị|có|được|để|ở|tại|đối với|trường hợp|theo|việc'.split(
    '|',
  ),
  ...'nhanh|online|qua mạng|trực tuyến|ạ|nhé|vậy|à|ơi|giúp|lấy|thực hiện|hoặc|một|cái|chiếc|nay|mới nhất'.split(
    '|',
  ),
  ...'cho con|cho bé|cho con tôi|cho cháu|cho vợ|cho chồng|cho bố mẹ|cho người nhà|con tôi|giúp tôi'.split(
    '|',
  ),
  ...'how to|how do i|how can i|where to|where can i|what do i need|i want to|i need|i|my|me|to|for'.split(
    '|',
  ),
  ...'a|an|the|of|in|at|and|get|apply for|apply|application|obtain|make|please|procedure'.split(
    '|',
  ),
];
