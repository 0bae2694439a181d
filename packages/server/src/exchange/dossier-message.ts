import type { Procedure } from '@motcua/contract';
import { openApplicant, openResult } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import type { DossierRow, StatusRow, SupplementRow } from '../dossiers/tables.js';
import { publicReason } from '../dossiers/views.js';
import type { RequestRow } from '../payments/tables.js';
import type { CodeTables } from './code-tables.js';
import {
  LONGEST_OFFICER,
  LONGEST_SUMMARY,
  type WrittenDossier,
  type WrittenStep,
} from './messages.js';
import { toNationalTime } from './national-time.js';

/** A paper of a dossier as it is told of; nothing of its content is sent. */
export interface ToldPaper {
  readonly id: string;
  readonly name: string;
  /** `TrangThaiSoHoa`, 0 to 3. */
  readonly digitisation: string;
}

/** A paper that was handed in and not scanned. */
export interface HandedIn {
  readonly name: string;
  readonly quantity: number;
  /** original, certified-copy, copy, electronic */
  readonly kind: string;
}

/** Everything that is told of a dossier. */
export interface ToldDossier {
  readonly dossier: DossierRow;
  readonly procedure: Procedure;
  readonly steps: readonly StatusRow[];
  readonly supplements: readonly SupplementRow[];
  /** What was asked to be paid, the oldest first. */
  readonly payments: readonly RequestRow[];
  readonly papers: readonly ToldPaper[];
  readonly handedIn: readonly HandedIn[];
  readonly results: readonly { readonly id: string; readonly name: string }[];
}

/** What those are told of papers who may not know people. */
const NOTHING: Pick<ToldDossier, 'papers' | 'handedIn' | 'results'> = {
  papers: [],
  handedIn: [],
  results: [],
};

/** How much of people is told. */
export interface Telling {
  readonly tables: CodeTables;
  readonly secrets: Secrets;
  /** `false` leaves out whatever may name people: the applicant, officers, and every text that somebody wrote. */
  readonly personal: boolean;
  /** What is asked for can be paid at the national platform. */
  readonly paysOnline: boolean;
}

/**
 * A dossier as `DongBoHoSoMC` tells it. Fields of which this service knows nothing are empty: the codes of fields and
 * papers, the number of the receipt, the technical id of an account. Files are named, and no address of theirs is given.
 */
export function dossierMessage(told: ToldDossier, telling: Telling): WrittenDossier {
  const { dossier, procedure, steps } = told;
  const { tables, personal } = telling;
  // Names of papers are written by people, and may name people.
  const { papers, handedIn, results } = personal ? told : NOTHING;
  const lastAt = (status: number): Date | undefined =>
    steps.findLast((step) => step.status === status)?.at;
  return {
    MaHoSo: dossier.code,
    MaTTHC: dossier.procedureCode,
    TenTTHC: dossier.procedureName,
    MaLinhVuc: '',
    TenLinhVuc: procedure.fields[0] ?? '',
    KenhThucHien: tables.channelOut(dossier.channel),
    SoBienNhan: '',
    ...applicantFields(dossier, telling),
    MaDoiTuong: '',
    ThongTinKhac: '',
    Fax: '',
    TrichYeuHoSo: cut(dossier.procedureName, LONGEST_SUMMARY),
    NgayNopHoSo: time(dossier.submittedAt),
    NgayTiepNhan: time(dossier.receivedAt),
    NgayHenTra: time(dossier.dueAt),
    TrangThaiHoSo: tables.statusOut(dossier.status),
    NgayTra: dossier.status === 10 ? time(lastAt(10)) : '',
    ThongTinTra: '',
    HinhThuc: personal
      ? tables.out('resultDelivery', openResult(telling.secrets, dossier)?.method ?? 'counter')
      : '',
    NgayKetThucXuLy: time(dossier.finishedAt),
    DonViXuLy: dossier.competentOfficeName ?? dossier.agency ?? dossier.officeName ?? '',
    NoiNopHoSo: tables.out('filedWith', 'here'),
    HoSoCoThanhPhanSoHoa: told.papers.some(({ digitisation }) => digitisation !== '0') ? '1' : '0',
    // Who signs in does so with the national identity.
    TaiKhoanDuocXacThucVoiVNeID: dossier.filedBy === null ? '0' : '1',
    DuocThanhToanTrucTuyen: tables.out(
      'onlinePayment',
      telling.paysOnline && charged(told).length > 0 ? 'national' : 'none',
    ),
    NgayTuChoi: dossier.status === 3 ? time(lastAt(3)) : '',
    MaCSDL: '',
    GhiChu: '',
    TaiLieuNop: papers.map(({ id, name, digitisation }) => ({
      TepDinhKemId: id,
      TenTepDinhKem: name,
      IsDeleted: '0',
      MaThanhPhanHoSo: '',
      DuongDanTaiTepTin: '',
      ...tables.digitisation(digitisation),
      DuocLayTuKhoDMQG: '0',
      MaKetQuaThayThe: '',
    })),
    DanhSachLePhi: personal ? fees(told, tables) : [],
    DanhSachTepDinhKemKhac: handedIn.map(({ name, quantity, kind }) => ({
      TenGiayTo: name,
      SoLuong: String(quantity),
      LoaiGiayTo: tables.out('copyKind', kind === 'certified-copy' ? 'copy' : kind),
    })),
    DanhSachHoSoBoSung: told.supplements.map((request) => supplement(request, steps, personal)),
    DanhSachGiayToKetQua: results.map(({ id, name }) => ({
      TenGiayTo: name,
      MaThanhPhanHoSo: '',
      GiayToId: id,
      DuongDanTepTinKetQua: '',
      MaGiayToKetQua: '',
    })),
  };
}

/** What is done, where an officer said nothing. */
const done: Readonly<Record<string, string>> = {
  file: 'Nộp hồ sơ',
  accept: 'Tiếp nhận hồ sơ',
  'take-over': 'Nơi có thẩm quyền nhận hồ sơ',
  refuse: 'Không tiếp nhận hồ sơ',
  'request-supplement': 'Yêu cầu bổ sung giấy tờ',
  'request-payment': 'Yêu cầu thực hiện nghĩa vụ tài chính',
  forward: 'Chuyển xử lý',
  suspend: 'Dừng xử lý',
  resume: 'Tiếp tục xử lý',
  complete: 'Xử lý xong',
  'return-result': 'Trả kết quả',
  extend: 'Gia hạn, hẹn lại ngày trả kết quả',
  supplement: 'Công dân đã bổ sung giấy tờ',
  withdraw: 'Công dân rút hồ sơ',
  recount: 'Tính lại ngày hẹn trả theo lịch làm việc',
};

/** A part of what was asked for leaves the status at 5: whoever counts requests by it would count one more, which is late. */
export function isTold({ move }: StatusRow): boolean {
  return move !== 'supplement-part';
}

/**
 * A step as `CapNhatTienDoHoSoMC` tells it. Internal notes and what the citizen said stay here.
 * @param personal `false` leaves out who acted and what they wrote
 */
export function stepMessage(
  code: string,
  step: StatusRow,
  tables: CodeTables,
  personal = true,
): WrittenStep {
  const actor = step.actorName ?? (isCitizens(step) ? 'Công dân' : 'Hệ thống');
  const words = personal ? publicReason(step) : undefined;
  return {
    MaHoSo: code,
    NguoiXuLy: personal ? cut(actor, LONGEST_OFFICER) : '',
    ChucDanh: '',
    ThoiDiemXuLy: toNationalTime(step.at.getTime()),
    PhongBanXuLy: step.unit ?? step.actorUnit ?? '',
    NoiDungXuLy: words ?? done[step.move] ?? step.move,
    TrangThai: tables.statusOut(step.status),
    NgayBatDau: time(step.receivedAt),
    NgayKetThucTheoQuyDinh: time(step.dueAt),
  };
}

function isCitizens({ move }: StatusRow): boolean {
  return ['file', 'supplement', 'withdraw'].includes(move);
}

function applicantFields(
  dossier: DossierRow,
  { tables, secrets, personal }: Telling,
): Pick<
  WrittenDossier,
  'ChuHoSo' | 'LoaiDoiTuong' | 'Email' | 'SoDienThoai' | 'LoaiDinhDanh' | 'SoDinhDanh'
> {
  const applicant = personal ? openApplicant(secrets, dossier) : undefined;
  const number = applicant?.personalId?.replace(/\D/g, '') ?? '';
  return {
    ChuHoSo: applicant?.name ?? '',
    // Forms ask for people; who files for a company is a person too.
    LoaiDoiTuong: tables.applicantKind('citizen'),
    Email: applicant?.email ?? '',
    // As people write it here, not with the code of the country.
    SoDienThoai: applicant?.phone?.replace(/^\+84/, '0') ?? '',
    LoaiDinhDanh: tables.out('identityKind', String(number.length)),
    SoDinhDanh: number,
  };
}

/** What is, or was, to be paid; neither what was cancelled nor what was given back. */
function charged({ payments }: ToldDossier): readonly RequestRow[] {
  return payments.filter(({ state }) => state !== 'cancelled' && state !== 'refunded');
}

function fees(told: ToldDossier, tables: CodeTables): WrittenDossier['DanhSachLePhi'] {
  const { receivedAt } = told.dossier;
  return charged(told).flatMap(({ items, collect, requestedAt }) => {
    // What a dossier waits for is asked for on the way, unless it was not taken in yet.
    const isEarly = receivedAt === null || requestedAt < receivedAt;
    const moment = collect ?? (isEarly ? 'accepting' : 'supplementing');
    return items.map(({ name, amountVnd }) => ({
      TenPhiLePhi: name,
      MaPhiLePhi: '',
      HinhThucThu: tables.out('feeMoment', moment),
      Gia: String(amountVnd),
      LoaiPhiLePhi: '',
    }));
  });
}

function supplement(
  request: SupplementRow,
  steps: readonly StatusRow[],
  personal: boolean,
): WrittenDossier['DanhSachHoSoBoSung'][number] {
  const step = steps.find(({ sequence }) => sequence === request.sequence);
  const answer = steps.find(
    ({ sequence, move }) => sequence > request.sequence && move === 'supplement',
  );
  const items = request.items.map(({ what, reason }) => `${what}: ${reason}`);
  const words = [...items, ...(request.guidance === null ? [] : [request.guidance])].join('\n');
  return {
    HoSoBoSungId: request.id,
    NguoiYeuCauBoSung: personal ? cut(step?.actorName ?? '', LONGEST_OFFICER) : '',
    NoiDungBoSung: personal ? words : '',
    NgayBoSung: time(request.requestedAt),
    // Who took it in at a counter; nobody did what came online.
    NguoiTiepNhanBoSung: personal ? cut(answer?.actorName ?? '', LONGEST_OFFICER) : '',
    ThongTinTiepNhan: '',
    NgayTiepNhanBoSung: time(request.answeredAt),
    TrangThaiBoSung: '',
    NgayHenTraTruoc: answer === undefined ? '' : time(step?.dueAt),
    NgayHenTraMoi: time(answer?.dueAt),
    DanhSachGiayToBoSung: [],
    DanhSachLePhiBoSung: [],
  };
}

function time(at: Date | null | undefined): string {
  return at ? toNationalTime(at.getTime()) : '';
}

/** Shortened between whole letters, so that no mark is torn from its letter. */
function cut(text: string, longest: number): string {
  const normal = text.normalize('NFC');
  if (normal.length <= longest) return normal;
  return `${normal.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
