import * as z from 'zod';

/** Longest text of a message that is read; what is longer is damage. UTF-16 units. */
const LONGEST = 100_000;

/** What others write where a text should be: numbers, truth values and nothing at all are taken as texts. */
const read = z
  .union([z.string().max(LONGEST), z.number(), z.boolean(), z.null()])
  .optional()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

/** A list, where nothing, or something else, is an empty one. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(5_000)
    .nullish()
    .transform((items) => items ?? []);

/** The fields of a part of a message, in the order in which public code writes them. */
type Names = readonly string[];

const documentNames = [
  'TepDinhKemId',
  'TenTepDinhKem',
  'IsDeleted',
  'MaThanhPhanHoSo',
  'DuongDanTaiTepTin',
  'DuocSoHoa',
  'DuocTaiSuDung',
  'DuocLayTuKhoDMQG',
  'MaKetQuaThayThe',
] as const satisfies Names;
const feeNames = [
  'TenPhiLePhi',
  'MaPhiLePhi',
  'HinhThucThu',
  'Gia',
  'LoaiPhiLePhi',
] as const satisfies Names;
const otherFileNames = ['TenGiayTo', 'SoLuong', 'LoaiGiayTo'] as const satisfies Names;
const resultNames = [
  'TenGiayTo',
  'MaThanhPhanHoSo',
  'GiayToId',
  'DuongDanTepTinKetQua',
  'MaGiayToKetQua',
] as const satisfies Names;
const supplementNames = [
  'HoSoBoSungId',
  'NguoiYeuCauBoSung',
  'NoiDungBoSung',
  'NgayBoSung',
  'NguoiTiepNhanBoSung',
  'ThongTinTiepNhan',
  'NgayTiepNhanBoSung',
  'TrangThaiBoSung',
  'NgayHenTraTruoc',
  'NgayHenTraMoi',
] as const satisfies Names;
const dossierNames = [
  'MaHoSo',
  'MaTTHC',
  'TenTTHC',
  'MaLinhVuc',
  'TenLinhVuc',
  'KenhThucHien',
  'SoBienNhan',
  'ChuHoSo',
  'LoaiDoiTuong',
  'MaDoiTuong',
  'ThongTinKhac',
  'Email',
  'Fax',
  'SoDienThoai',
  'TrichYeuHoSo',
  'NgayNopHoSo',
  'NgayTiepNhan',
  'NgayHenTra',
  'TrangThaiHoSo',
  'NgayTra',
  'ThongTinTra',
  'HinhThuc',
  'NgayKetThucXuLy',
  'DonViXuLy',
  'NoiNopHoSo',
  'HoSoCoThanhPhanSoHoa',
  'TaiKhoanDuocXacThucVoiVNeID',
  'DuocThanhToanTrucTuyen',
  'NgayTuChoi',
  'LoaiDinhDanh',
  'SoDinhDanh',
  'MaCSDL',
  'GhiChu',
] as const satisfies Names;
const stepNames = [
  'MaHoSo',
  'NguoiXuLy',
  'ChucDanh',
  'ThoiDiemXuLy',
  'PhongBanXuLy',
  'NoiDungXuLy',
  'TrangThai',
  'NgayBatDau',
  'NgayKetThucTheoQuyDinh',
] as const satisfies Names;

function shape<const N extends Names, T extends z.ZodType>(
  names: N,
  schemaOf: (name: N[number]) => T,
): { [K in N[number]]: T } {
  return Object.fromEntries(names.map((name) => [name, schemaOf(name)])) as {
    [K in N[number]]: T;
  };
}

/** Reads a part: every named field is there afterwards, and what it does not name is kept beside. */
const reading = <const N extends Names>(names: N) => z.looseObject(shape(names, () => read));

const Time = z.string().regex(/^(\d{14})?$/, 'yyyyMMddHHmmss, or nothing');
const Text = z.string().max(LONGEST);

/** Limits that public adapters keep to (HuanVu201, SyncLocalDataToDVCQGService), in UTF-16 units. */
export const LONGEST_SUMMARY = 1_000;
export const LONGEST_OFFICER = 50;

const required: ReadonlySet<string> = new Set(['MaHoSo', 'MaTTHC', 'TrangThaiHoSo', 'TrangThai']);
const written = (name: string): z.ZodString => {
  if (required.has(name)) return Text.min(1);
  if (name === 'TrichYeuHoSo') return Text.max(LONGEST_SUMMARY);
  if (name === 'NguoiXuLy') return Text.max(LONGEST_OFFICER);
  return name.startsWith('Ngay') || name === 'ThoiDiemXuLy' ? Time : Text;
};

/** Writes a part: every field, nothing else, each of the shape it must have. */
const writing = <const N extends Names>(names: N) => z.strictObject(shape(names, written));

/** `DongBoHoSoMC`, one dossier as it stands, as others send it. */
export const ReadDossier = z.looseObject({
  ...reading(dossierNames).shape,
  MaHoSo: read.pipe(z.string().trim().min(1).max(80)),
  TaiLieuNop: listOf(reading(documentNames)),
  DanhSachLePhi: listOf(reading(feeNames)),
  DanhSachTepDinhKemKhac: listOf(reading(otherFileNames)),
  DanhSachHoSoBoSung: listOf(
    z.looseObject({
      ...reading(supplementNames).shape,
      DanhSachGiayToBoSung: listOf(z.unknown()),
      DanhSachLePhiBoSung: listOf(z.unknown()),
    }),
  ),
  DanhSachGiayToKetQua: listOf(reading(resultNames)),
});

/** The same, as it is sent. */
export const WrittenDossier = z.strictObject({
  ...writing(dossierNames).shape,
  TaiLieuNop: z.array(writing(documentNames)),
  DanhSachLePhi: z.array(writing(feeNames)),
  DanhSachTepDinhKemKhac: z.array(writing(otherFileNames)),
  DanhSachHoSoBoSung: z.array(
    z.strictObject({
      ...writing(supplementNames).shape,
      DanhSachGiayToBoSung: z.array(writing(otherFileNames)),
      DanhSachLePhiBoSung: z.array(writing(feeNames)),
    }),
  ),
  DanhSachGiayToKetQua: z.array(writing(resultNames)),
});

/** `CapNhatTienDoHoSoMC`, one step of a dossier, as others send it. */
export const ReadStep = z.looseObject({
  ...reading(stepNames).shape,
  MaHoSo: read.pipe(z.string().trim().min(1).max(80)),
});

/** The same, as it is sent. */
export const WrittenStep = writing(stepNames).extend({
  ThoiDiemXuLy: z.string().regex(/^\d{14}$/, 'yyyyMMddHHmmss'),
});

/** What comes back: a code, words, and what was asked for. */
export const Answer = z.looseObject({
  error_code: read,
  message: read,
  result: z
    .union([z.array(z.unknown()), z.looseObject({}), z.string(), z.null()])
    .optional()
    .transform((result) => (Array.isArray(result) ? (result as readonly unknown[]) : [])),
  session: read,
});

/** The services of the exchange. */
export const services = [
  'DongBoHoSoMC',
  'CapNhatTienDoHoSoMC',
  'TraCuuHoSo',
  'LayDanhSachTTHC',
  'LayThuTuc',
] as const;

/** A request of the exchange, or the log-in that gives the session for it. */
export const Request = z.looseObject({
  username: read,
  password: read,
  session: read,
  madonvi: read,
  service: read,
  isUpdating: read,
  mahoso: read,
  maTTHC: read,
  data: listOf(z.unknown()),
});

export type ReadDossier = z.output<typeof ReadDossier>;
export type WrittenDossier = z.output<typeof WrittenDossier>;
export type ReadStep = z.output<typeof ReadStep>;
export type WrittenStep = z.output<typeof WrittenStep>;
export type Answer = z.output<typeof Answer>;
export type Request = z.output<typeof Request>;
/** Name of a service of the exchange. */
export type Service = (typeof services)[number];
