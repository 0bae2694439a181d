import type { Paper, PaperContent } from '@motcua/contract';
import { formatVnd, hanoiDay, vndInWords } from '@motcua/rules';
import { and, desc, eq } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import { openApplicant } from '../dossiers/applicant.js';
import type { DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { fact, facts, moment, strong, text } from '../papers/content.js';
import { PAYMENT_RECEIPT, Papers } from '../papers/service.js';
import { paymentRefunds, paymentRequests, type RequestRow } from './tables.js';

const kinds: Readonly<Record<string, string>> = { fee: 'Phí', levy: 'Lệ phí', price: 'Giá' };
const ways: Readonly<Record<string, string>> = {
  online: 'Trực tuyến, qua cổng thanh toán',
  cash: 'Tiền mặt, tại quầy',
  transfer: 'Chuyển khoản',
};

/**
 * The receipt of a request that was paid: signed and kept like every paper, but none of the statutory ones.
 * @throws {ProblemError} `not-found` when there is no such request, or it is not paid
 */
export async function paymentReceipt(
  context: ServiceContext,
  dossier: DossierRow,
  id: string,
  masked: boolean,
): Promise<Paper> {
  const [request] = await context.db
    .select()
    .from(paymentRequests)
    .where(and(eq(paymentRequests.id, id), eq(paymentRequests.dossierId, dossier.id)));
  if (request?.paidAt == null) throw new ProblemError('not-found', { detail: notPaid });
  const { paidAt } = request;
  const kind = `${PAYMENT_RECEIPT}-${id.slice(0, 18)}`;
  const refundedAt = request.state === 'refunded' ? await refundOf(context, id) : undefined;
  // A paper is kept as it was made: what was given back meanwhile is said by one of its own.
  return new Papers(context).ofDossier(dossier, refundedAt ? `${kind}-r` : kind, masked, () =>
    content(context, dossier, request, { paidAt, refundedAt }),
  );
}

/** When what paid a request was given back; a surplus beside it does not count. */
async function refundOf({ db }: ServiceContext, id: string): Promise<Date | undefined> {
  const rows = await db
    .select({ at: paymentRefunds.doneAt })
    .from(paymentRefunds)
    .where(and(eq(paymentRefunds.requestId, id), eq(paymentRefunds.state, 'done')))
    .orderBy(desc(paymentRefunds.doneAt))
    .limit(1);
  return rows[0]?.at ?? undefined;
}

function content(
  { configuration, secrets }: ServiceContext,
  dossier: DossierRow,
  request: RequestRow,
  { paidAt, refundedAt }: { readonly paidAt: Date; readonly refundedAt: Date | undefined },
): PaperContent {
  const applicant = openApplicant(secrets, dossier);
  const unit = dossier.officeName ?? request.actorUnit;
  return {
    kind: PAYMENT_RECEIPT,
    title: 'Biên lai thanh toán (bản thể hiện)',
    issuer: configuration.centreName.vi,
    ...(unit !== null && { unit }),
    code: dossier.code,
    day: hanoiDay(paidAt.getTime()),
    blocks: [
      ...facts([
        strong(fact('Số', request.receiptNumber)),
        fact('Người nộp', applicant.name, 'name'),
        fact('Số định danh cá nhân', applicant.personalId, 'number'),
        fact('Thủ tục', dossier.procedureName),
        fact('Mã thủ tục', dossier.procedureCode),
        fact('Nội dung', request.purpose),
      ]),
      {
        type: 'table',
        title: 'Các khoản đã nộp',
        columns: [
          { label: 'STT', width: 1, align: 'center' },
          { label: 'Loại', width: 2, align: 'start' },
          { label: 'Tên khoản', width: 7, align: 'start' },
          { label: 'Số tiền', width: 3, align: 'end' },
        ],
        rows: request.items.map((item, index) => [
          String(index + 1),
          kinds[item.kind] ?? item.kind,
          item.name.normalize('NFC'),
          formatVnd(item.amountVnd),
        ]),
      },
      ...facts([
        strong(fact('Tổng số tiền', formatVnd(request.amountVnd))),
        fact('Bằng chữ', vndInWords(request.amountVnd)),
        fact('Hình thức', ways[request.paidBy ?? ''] ?? request.paidBy),
        fact('Thời gian ghi nhận', moment(paidAt)),
        strong(
          fact('Đã hoàn lại', refundedAt && `Toàn bộ số tiền, ghi nhận ${moment(refundedAt)}`),
        ),
      ]),
      ...text(
        'Bản thể hiện này do trung tâm lập từ dữ liệu thanh toán của hồ sơ, để ông/bà lưu và tra cứu. Bản này không thay biên lai, chứng từ thu do cơ quan thu hoặc cổng thanh toán cấp.',
        'note',
      ),
    ],
    signatures: [],
  };
}

const notPaid = {
  vi: 'Khoản này chưa nộp nên chưa có biên lai.',
  en: 'This is not paid, so there is no receipt.',
};
