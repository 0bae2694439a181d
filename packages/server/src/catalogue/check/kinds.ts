/** How bad a finding is: citizens are misled, or left without an answer, or somebody should know. */
export type Severity = 'error' | 'warning' | 'note';

/** A text for the two languages of the report. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A kind of finding: what is wrong, why it matters, what to do about it. */
export interface FindingKindEntry {
  readonly severity: Severity;
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
}

function kind(
  severity: Severity,
  what: readonly [vi: string, en: string],
  why: readonly [vi: string, en: string],
  fix: readonly [vi: string, en: string],
): FindingKindEntry {
  const words = ([vi, en]: readonly [string, string]): Words => ({ vi, en });
  return { severity, what: words(what), why: words(why), fix: words(fix) };
}

const AT_SOURCE = [
  'Sửa trên Cơ sở dữ liệu quốc gia về thủ tục hành chính rồi nhập lại.',
  'Correct it in the national database and import it again.',
] as const;
const ASK_ISSUER = [
  'Hỏi cơ quan công bố thủ tục và bổ sung.',
  'Ask the agency that publishes the procedure, and add it.',
] as const;

/** Everything the check looks for; what finds it is in `detectors.ts`. */
export const findingKinds = {
  'row-damaged': kind(
    'error',
    ['Dòng không đọc được', 'A line that cannot be read'],
    [
      'Thủ tục của dòng này không vào được danh mục.',
      'The procedure of this line does not get into the catalogue.',
    ],
    ['Xuất lại tệp từ nguồn.', 'Export the file from its source again.'],
  ),
  'code-malformed': kind(
    'error',
    ['Mã không phải mã thủ tục', 'The code is none of a procedure'],
    ['Dòng bị từ chối khi nhập.', 'The import refuses the row.'],
    AT_SOURCE,
  ),
  'code-duplicate': kind(
    'error',
    ['Mã xuất hiện nhiều lần', 'The code comes more than once'],
    ['Chỉ dòng đầu được nhận.', 'Only the first row is taken.'],
    ['Bỏ dòng thừa ở nguồn.', 'Take the other row out at the source.'],
  ),
  'broken-encoding': kind(
    'error',
    ['Chữ bị hỏng mã hoá', 'Letters broken by a wrong encoding'],
    ['Người dân đọc không hiểu, tìm không ra.', 'Nobody can read it or find it.'],
    AT_SOURCE,
  ),
  'code-dirty': kind(
    'warning',
    ['Mã không đúng dạng d.dddddd', 'The code is not of the form d.dddddd'],
    [
      'Không khớp với hồ sơ và hệ thống khác dùng mã đúng, ví dụ 1.0133611.',
      'It does not match dossiers and systems that use the right one; such as 1.0133611.',
    ],
    AT_SOURCE,
  ),
  'code-deleted': kind(
    'note',
    ['Nguồn đánh dấu đã xoá (-Xoa)', 'Marked as deleted at the source (-Xoa)'],
    ['Dòng không được nhận khi nhập.', 'The import does not take the row.'],
    ['Bỏ dòng khỏi tệp.', 'Take the row out of the file.'],
  ),
  'district-level': kind(
    'warning',
    ['Còn nhắc cấp huyện', 'Speaks of the district level'],
    [
      'Cấp huyện không còn từ 01/07/2025: người dân bị chỉ tới nơi không còn tồn tại.',
      'There are no districts since 1 July 2025: citizens are sent to what no longer exists.',
    ],
    [
      'Thay bằng cơ quan tiếp nhận nhiệm vụ (cấp xã, cấp tỉnh hoặc Trung tâm).',
      'Name the authority that took the task over (commune, city or the Centre).',
    ],
  ),
  'time-missing': kind(
    'warning',
    ['Không có thời hạn giải quyết', 'No time limit'],
    ['Không tính được ngày hẹn trả.', 'No date can be promised.'],
    ASK_ISSUER,
  ),
  'time-without-unit': kind(
    'warning',
    ['Thời hạn không có đơn vị', 'A time limit without a unit'],
    [
      'Con số có thể là ngày, giờ hoặc buổi: không tính được ngày hẹn.',
      'The number may be days or hours: no date can be promised.',
    ],
    ASK_ISSUER,
  ),
  'time-as-text': kind(
    'note',
    ['Thời hạn chỉ có bằng chữ', 'A time limit in words only'],
    ['Hiển thị nguyên văn, không tính được ngày hẹn.', 'Shown as published; no date is counted.'],
    [
      'Thêm số và đơn vị nếu có một thời hạn duy nhất.',
      'Add number and unit if there is one limit.',
    ],
  ),
  'fee-missing': kind(
    'note',
    ['Không có thông tin phí, lệ phí', 'Nothing about fees'],
    ['Hiển thị “chưa công bố”, không phải miễn phí.', 'Shown as not published, which is not free.'],
    ASK_ISSUER,
  ),
  'fee-zero-with-note': kind(
    'warning',
    ['Mức phí 0 kèm ghi chú', 'A fee of 0 with a note'],
    [
      'Thường không phải miễn phí: Hội đồng nhân dân quy định, hoặc mức thu nằm trong ghi chú.',
      'Often not free: the People’s Council sets it, or the amount stands in the note.',
    ],
    [
      'Đọc ghi chú; ghi mức thu đang áp dụng của Thành phố, hoặc free khi đúng là miễn phí.',
      'Read the note; give the amount in force in the city, or `free` where it truly is.',
    ],
  ),
  'fee-zero-bare': kind(
    'note',
    ['Mức phí 0, không nói miễn phí', 'A fee of 0 that does not say free'],
    ['Số 0 cũng dùng khi chưa có mức thu.', 'A 0 also stands where no amount was set.'],
    ['Ghi “Miễn phí” khi đúng như vậy.', 'Write “Miễn phí” where it is free.'],
  ),
  'fee-amount-doubtful': kind(
    'warning',
    ['Mức phí đáng ngờ', 'A doubtful amount'],
    [
      'Dưới 1.000 đồng: thường là ngoại tệ hoặc thiếu số 0; không được dùng để tính.',
      'Below 1,000 ₫: a foreign currency or lost zeros; it is left out of sums.',
    ],
    AT_SOURCE,
  ),
  'documents-missing': kind(
    'warning',
    ['Không có thành phần hồ sơ', 'No documents'],
    ['Người dân không biết mang gì.', 'Citizens cannot know what to bring.'],
    ASK_ISSUER,
  ),
  'documents-as-text': kind(
    'note',
    ['Thành phần hồ sơ chỉ là đoạn văn', 'Documents as one text only'],
    ['Không lập được danh sách để đánh dấu và tải lên.', 'There is no list to tick and upload by.'],
    ['Tách thành từng giấy tờ với số bản.', 'Take it apart into papers with their numbers.'],
  ),
  'document-is-note': kind(
    'note',
    ['Ghi chú bị tính là giấy tờ', 'Notes counted as documents'],
    [
      '0 bản chính và 0 bản sao: hiển thị như ghi chú, không phải giấy tờ phải nộp.',
      '0 originals and 0 copies: shown as remarks, not as papers to bring.',
    ],
    [
      'Nếu là giấy tờ, ghi số bản; nếu không, chuyển sang ghi chú.',
      'Give the number if it is a paper; else move it to the notes.',
    ],
  ),
  'documents-repeated': kind(
    'note',
    ['Giấy tờ lặp lại trong một trường hợp', 'A document twice in one case'],
    ['Người dân tưởng phải nộp hai lần.', 'Citizens think that they need it twice.'],
    AT_SOURCE,
  ),
  'steps-missing': kind(
    'note',
    ['Không có trình tự thực hiện', 'No steps'],
    ['Nội dung bắt buộc của thủ tục.', 'A procedure must say them.'],
    ASK_ISSUER,
  ),
  'legal-basis-missing': kind(
    'warning',
    ['Không có căn cứ pháp lý', 'No legal basis'],
    ['Không kiểm chứng được thủ tục còn hiệu lực.', 'Nobody can verify that it is in force.'],
    ASK_ISSUER,
  ),
  'agency-unknown': kind(
    'warning',
    ['Không rõ cơ quan thực hiện', 'Unknown agency'],
    ['Hồ sơ không biết chuyển cho ai.', 'Nobody knows where a dossier goes.'],
    ASK_ISSUER,
  ),
  'level-unknown': kind(
    'warning',
    ['Không rõ cấp thực hiện', 'Unknown level'],
    [
      'Không lọc được theo cấp và không nhận ở Trung tâm.',
      'It is missing from filters by level and is not filed at the Centre.',
    ],
    ASK_ISSUER,
  ),
  'field-missing': kind(
    'warning',
    ['Không có lĩnh vực', 'No field'],
    ['Không tìm được theo lĩnh vực.', 'It is not found by field.'],
    ASK_ISSUER,
  ),
  'online-level-unknown': kind(
    'note',
    ['Chưa rõ mức độ trực tuyến', 'Unknown online level'],
    ['Được tính là “chưa rõ” khi lọc và thống kê.', 'Counted as unknown in filters and figures.'],
    [
      'Nhập danh sách mã và mức độ: npm run import:levels.',
      'Import a list of codes and levels: npm run import:levels.',
    ],
  ),
  'online-level-contradicts': kind(
    'warning',
    ['Mức độ trực tuyến trái với kênh nộp', 'Online level against the channels'],
    [
      'Toàn trình hoặc một phần mà không có kênh trực tuyến.',
      'Full or partial, and no online channel is published.',
    ],
    ['Kiểm tra lại một trong hai.', 'Look which of the two is right.'],
  ),
  'online-level-invalid': kind(
    'warning',
    ['Mức độ trực tuyến không hợp lệ', 'An online level that is none'],
    ['Giá trị bị bỏ qua.', 'The value is left out.'],
    ['Dùng full, partial hoặc information.', 'Use full, partial or information.'],
  ),
  'portal-link-missing': kind(
    'warning',
    ['Nộp ở nơi khác mà không có liên kết', 'Filed elsewhere, without a link'],
    ['Người dân không được dẫn tới nơi nộp.', 'Citizens are not led to where it is filed.'],
    ['Thêm sourceUrl hoặc filing.url.', 'Add `sourceUrl` or `filing.url`.'],
  ),
  'source-url-invalid': kind(
    'warning',
    ['Liên kết nguồn không phải địa chỉ web', 'The source is no web address'],
    ['Liên kết bị bỏ.', 'The link is left out.'],
    AT_SOURCE,
  ),
  'name-long': kind(
    'note',
    ['Tên quá dài', 'A very long name'],
    ['Khó đọc trên điện thoại, khó phân biệt.', 'Hard to read on a phone and to tell apart.'],
    ['Viết tóm tắt ngắn ở summary.', 'Write a short `summary` in plain words.'],
  ),
  'name-duplicate': kind(
    'warning',
    ['Trùng tên với thủ tục khác', 'The name of another procedure'],
    ['Người dân không biết chọn thủ tục nào.', 'Citizens cannot tell which one is theirs.'],
    [
      'Phân biệt bằng summary, cấp hoặc cơ quan; bỏ bản cũ.',
      'Tell them apart by `summary`, level or agency; drop the outdated one.',
    ],
  ),
  'text-untidy': kind(
    'note',
    [
      'Khoảng trắng thừa, dấu của phông ký hiệu, hoặc chữ chưa chuẩn NFC',
      'Spaces too many, signs of a symbol font, or not in form C',
    ],
    ['Được sửa khi nhập.', 'The import repairs it.'],
    AT_SOURCE,
  ),
  'text-with-markup': kind(
    'warning',
    ['Sót thẻ HTML trong nội dung', 'Left-over HTML in a text'],
    ['Người dân nhìn thấy mã thay vì chữ.', 'Citizens see code in the place of words.'],
    AT_SOURCE,
  ),
  'not-in-catalogue': kind(
    'warning',
    ['Không còn trong danh mục quốc gia', 'Not in the national catalogue any more'],
    ['Có thể đã bị bãi bỏ.', 'It may have been abolished.'],
    [
      'Xác nhận; nếu đã bãi bỏ thì bỏ khỏi tệp và ghi replaces ở thủ tục thay thế.',
      'Confirm it; if so, take it out and name it in `replaces` of what follows it.',
    ],
  ),
  'catalogue-entry-only': kind(
    'warning',
    ['Chỉ có tên trong danh mục', 'A catalogue entry only'],
    ['Không có cách nộp, giấy tờ và trình tự.', 'No way of filing, no documents and no steps.'],
    ASK_ISSUER,
  ),
  'replaces-offered': kind(
    'warning',
    ['Thay thế một thủ tục vẫn còn', 'Replaces a procedure that is still offered'],
    ['Cả hai cùng hiển thị.', 'Both are shown.'],
    ['Bỏ thủ tục cũ khỏi tệp.', 'Take the older one out of the file.'],
  ),
} as const satisfies Readonly<Record<string, FindingKindEntry>>;

/** Stable name of a kind of finding. */
export type FindingKind = keyof typeof findingKinds;
