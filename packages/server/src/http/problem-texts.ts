import type { ProblemName } from '@motcua/contract';

/** What a problem means and what to do about it, in the language of the reader. */
export interface ProblemText {
  readonly title: { readonly vi: string; readonly en: string };
  readonly advice: { readonly vi: string; readonly en: string };
}

function text(vi: string, en: string, adviceVi: string, adviceEn: string): ProblemText {
  return { title: { vi, en }, advice: { vi: adviceVi, en: adviceEn } };
}

/** Titles and advice of every problem. English titles are those of the contract. */
export const problemTexts: Readonly<Record<ProblemName, ProblemText>> = {
  'bad-request': text(
    'Không đọc được yêu cầu',
    'The request could not be read',
    'Kiểm tra địa chỉ và các tiêu đề của yêu cầu.',
    'Check the address and the headers of the request.',
  ),
  'invalid-json': text(
    'Nội dung gửi lên không phải JSON hợp lệ',
    'The body is not valid JSON',
    'Gửi JSON mã hoá UTF-8, có Content-Type: application/json.',
    'Send JSON in UTF-8 with Content-Type: application/json.',
  ),
  'idempotency-key-missing': text(
    'Thiếu tiêu đề Idempotency-Key',
    'The Idempotency-Key header is missing',
    'Gửi Idempotency-Key gồm 16 đến 100 ký tự, tốt nhất là một UUID mới cho mỗi việc, và giữ nguyên khi gửi lại.',
    'Send an Idempotency-Key of 16 to 100 characters, best a new UUID for each thing you do, and keep it when you try again.',
  ),
  'key-missing': text(
    'Cần có khoá truy cập',
    'A key is needed',
    'Trang web gửi Motcua-Site-Key: pk_…; máy chủ gửi Authorization: Bearer sk_….',
    'A website sends Motcua-Site-Key: pk_…; a server sends Authorization: Bearer sk_….',
  ),
  'key-unknown': text(
    'Không nhận ra khoá truy cập',
    'The key is not known',
    'Khoá sai, đã bị thu hồi, hoặc thuộc về một trung tâm khác.',
    'The key is wrong, was revoked, or belongs to another centre.',
  ),
  'token-invalid': text(
    'Phiên xem hồ sơ không hợp lệ hoặc đã hết hạn',
    'The dossier token is missing, wrong or has expired',
    'Tra cứu lại hồ sơ bằng mã và bốn số cuối để tiếp tục.',
    'Look the dossier up again with its code and the last four digits.',
  ),
  'not-signed-in': text(
    'Chưa đăng nhập',
    'Nobody is signed in',
    'Đăng nhập rồi thử lại.',
    'Sign in and try again.',
  ),
  'origin-not-allowed': text(
    'Khoá không dùng được trên trang web này',
    'The key is not registered for this origin',
    'Đề nghị trung tâm đăng ký tên miền của trang web cho khoá này.',
    'Ask the centre to register the origin of the website with this key.',
  ),
  'site-not-trusted': text(
    'Trang web này không được hỏi dữ liệu cá nhân',
    'This site may not ask for personal data',
    'Dùng trang của trung tâm, hoặc đề nghị trung tâm tin cậy trang web này.',
    "Use the centre's own pages, or ask the centre to trust this site.",
  ),
  'key-not-allowed': text(
    'Khoá không được làm việc này',
    'The key may not do this',
    'Khoá bí mật chỉ dùng giữa các máy chủ, không bao giờ trong trình duyệt.',
    'A secret key is used between servers only, never in a browser.',
  ),
  'not-found': text(
    'Không có gì ở đây',
    'Nothing here',
    'Kiểm tra lại địa chỉ hoặc mã.',
    'Check the address or the code.',
  ),
  'draft-not-found': text(
    'Không có bản nháp với mã này',
    'No draft with this code',
    'Kiểm tra lại mã. Bản nháp cũng có thể đã hết hạn hoặc đã được xoá.',
    'Check the code. The draft may also have expired or been removed.',
  ),
  'draft-filed': text(
    'Bản nháp này đã được nộp',
    'This draft has been filed',
    'Hồ sơ đã nộp từ một thiết bị khác; mã hồ sơ hiện trên thiết bị đó. Một bản nháp chỉ nộp được một lần.',
    'The dossier was filed from another device, which shows its code. A draft is filed once.',
  ),
  'dossier-not-found': text(
    'Không tìm thấy hồ sơ với mã và thông tin đã nhập',
    'No dossier with this code and proof',
    'Kiểm tra mã trên giấy tiếp nhận và bốn số cuối đã nhập.',
    'Check the code on the receipt and the four digits you entered.',
  ),
  'method-not-allowed': text(
    'Phương thức không được phép',
    'The method is not allowed here',
    'Tiêu đề Allow liệt kê các phương thức dùng được.',
    'The Allow header lists the methods that are.',
  ),
  'not-acceptable': text(
    'Không có định dạng được yêu cầu',
    'None of the asked formats is offered',
    'Gửi Accept: application/json hoặc bỏ tiêu đề Accept.',
    'Send Accept: application/json or leave the header out.',
  ),
  'already-rated': text(
    'Hồ sơ này đã được đánh giá',
    'This dossier has been rated',
    'Mỗi hồ sơ được đánh giá một lần.',
    'A dossier is rated once.',
  ),
  'request-in-progress': text(
    'Yêu cầu này đang được xử lý',
    'The same request is being carried out',
    'Chờ vài giây rồi gửi lại với cùng Idempotency-Key.',
    'Wait some seconds and send it again with the same Idempotency-Key.',
  ),
  'move-not-permitted': text(
    'Hồ sơ không thể chuyển bước này lúc này',
    'The dossier cannot make this move now',
    'Tải lại hồ sơ để xem các bước được phép.',
    'Load the dossier again to see the moves it can make.',
  ),
  'form-changed': text(
    'Mẫu đơn đã có phiên bản mới',
    'The form has a newer version',
    'Tải lại mẫu đơn; những gì đã điền được giữ lại nếu còn được hỏi.',
    'Load the form again; answers that are still asked for are kept.',
  ),
  'form-version-taken': text(
    'Phiên bản mẫu đơn này đã có',
    'This form version exists',
    'Tăng số phiên bản của mẫu đơn rồi xuất bản lại.',
    'Raise the version of the form and publish it again.',
  ),
  'filed-elsewhere': text(
    'Thủ tục này được nộp trên cổng khác',
    'This procedure is filed on another portal',
    'Mở địa chỉ nộp hồ sơ ghi trong thủ tục.',
    'Open the filing address given with the procedure.',
  ),
  'procedure-retired': text(
    'Thủ tục không còn được cung cấp',
    'The procedure is no longer offered',
    'Thủ tục đã ra khỏi danh mục; hồ sơ đã nộp vẫn được giải quyết theo nội dung cũ. Hãy tìm thủ tục thay thế.',
    'It has left the catalogue; dossiers that were filed go on under what was in force. Look for the procedure that replaces it.',
  ),
  'version-conflict': text(
    'Hồ sơ vừa được người khác thay đổi',
    'The dossier has changed meanwhile',
    'Tải lại hồ sơ, xem thay đổi rồi quyết định lại.',
    'Load the dossier again, look at what changed and decide again.',
  ),
  'file-unusable': text(
    'Tệp này không dùng được',
    'The file cannot be used',
    'Tệp hỏng, có khoá hoặc vượt giới hạn. Chọn tệp khác hoặc chụp lại.',
    'It is damaged, locked or over a limit. Choose another file or take the photo again.',
  ),
  'upload-quota-exceeded': text(
    'Đã tải lên quá nhiều trong một giờ',
    'Too much was uploaded in this hour',
    'Từ mạng hoặc trang này đã có quá nhiều tệp được tải lên. Những gì đã tải vẫn còn; thử lại sau.',
    'Too many files came from this network or site. What was uploaded stays; try again later.',
  ),
  'too-large': text(
    'Dữ liệu quá lớn',
    'Too large',
    'Chọn tệp nhỏ hơn hoặc chia nhỏ nội dung.',
    'Choose a smaller file or split the content.',
  ),
  'unsupported-media-type': text(
    'Không nhận loại dữ liệu này',
    'The media type is not taken',
    'Gửi JSON, hoặc với tệp: PDF, JPEG, PNG, WebP, HEIC hay DOCX.',
    'Send JSON, or for files: PDF, JPEG, PNG, WebP, HEIC or DOCX.',
  ),
  'invalid-request': text(
    'Có giá trị chưa hợp lệ',
    'Some values are not valid',
    'Danh sách errors cho biết từng chỗ cần sửa.',
    'The errors list says what to correct.',
  ),
  'invalid-dossier': text(
    'Hồ sơ có chỗ cần sửa',
    'The dossier has errors',
    'Sửa những chỗ được liệt kê rồi nộp lại; chưa có gì được lưu.',
    'Correct what is listed and file again; nothing was stored.',
  ),
  'invalid-move': text(
    'Bước chuyển thiếu thông tin bắt buộc',
    'The move lacks what it must carry',
    'Bổ sung lý do, ngày hoặc danh mục còn thiếu.',
    'Add the reason, date or items that are missing.',
  ),
  'invalid-form': text(
    'Định nghĩa mẫu đơn có lỗi',
    'The form definition has errors',
    'Danh sách errors cho biết từng chỗ cần sửa.',
    'The errors list says what to correct.',
  ),
  'idempotency-key-reused': text(
    'Idempotency-Key đã dùng cho một yêu cầu khác',
    'The key was used for another request',
    'Mỗi việc khác nhau dùng một Idempotency-Key mới.',
    'Use a new Idempotency-Key for each different thing you do.',
  ),
  'payment-not-possible': text(
    'Khoản này hiện không nộp hoặc hoàn được',
    'This cannot be paid, or paid back, now',
    'Tải lại hồ sơ để xem khoản này đã nộp, đã huỷ hay đang chờ.',
    'Load the dossier again to see whether it was paid, cancelled or is pending.',
  ),
  'payment-platform-away': text(
    'Cổng thanh toán không trả lời',
    'The payment platform does not answer',
    'Chưa có khoản tiền nào được trừ. Thử lại sau ít phút, hoặc nộp tại quầy.',
    'No money was taken. Try again in a few minutes, or pay at a counter.',
  ),
  'rating-not-allowed': text(
    'Chưa thể đánh giá hồ sơ này',
    'The dossier cannot be rated yet',
    'Hồ sơ được đánh giá sau khi có kết quả.',
    'A dossier is rated after its result.',
  ),
  'if-match-missing': text(
    'Thiếu tiêu đề If-Match',
    'The If-Match header is missing',
    'Gửi phiên bản hồ sơ đã đọc, ví dụ If-Match: "3".',
    'Send the version of the dossier you read, such as If-Match: "3".',
  ),
  'too-many-requests': text(
    'Quá nhiều yêu cầu trong thời gian ngắn',
    'Too many requests',
    'Chờ số giây ghi ở tiêu đề Retry-After rồi thử lại.',
    'Wait the seconds given in Retry-After and try again.',
  ),
  internal: text(
    'Hệ thống gặp lỗi',
    'The service failed',
    'Thử lại sau ít phút. Nếu vẫn lỗi, báo trung tâm kèm mã yêu cầu.',
    'Try again in some minutes. If it stays, tell the centre the id of the request.',
  ),
  unavailable: text(
    'Hệ thống tạm thời chưa sẵn sàng',
    'The service is not ready',
    'Thử lại sau ít giây; không có gì bị mất.',
    'Try again in some seconds; nothing was lost.',
  ),
};
