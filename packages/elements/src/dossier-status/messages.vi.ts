import type { PublicStatus } from '@motcua/contract';
import { vi as field } from '../dossier-access/code-words.vi.js';

const onItsWay = (agency: string): string =>
  `Hồ sơ đã được tiếp nhận, đang chuyển đến ${agency}. Bạn chưa cần làm gì.`;

export const vi = {
  ask: 'Hồ sơ của bạn đang ở đâu?',
  show: 'Xem tình trạng',
  loading: 'Đang tải tình trạng hồ sơ…',
  field,
  notFound: 'Không tìm thấy hồ sơ này',
  notFoundMore: 'Xem lại mã trên giấy tiếp nhận rồi nhập lại.',
  agencyDefault: 'cơ quan giải quyết',
  due: (day: string, { late, expected, paused, provisional }: PublicStatus) =>
    `${late ? 'Trễ hẹn' : expected ? 'Dự kiến' : 'Hẹn'} trả${paused ? ' (đang tạm dừng)' : provisional ? ' (tạm tính)' : ''}: ${day}.`,
  noDue: 'Chưa có hẹn trả.',
  sentences: {
    1: () => 'Hồ sơ đã nộp và đang chờ tiếp nhận. Bạn chưa cần làm gì.',
    2: (agency: string, underWay?: boolean) =>
      underWay ? onItsWay(agency) : `${agency} đã tiếp nhận hồ sơ. Bạn chưa cần làm gì.`,
    3: () => 'Hồ sơ không được tiếp nhận. Xem lý do bên dưới để biết cách nộp lại.',
    4: (agency: string, underWay?: boolean) =>
      underWay ? onItsWay(agency) : `Hồ sơ đang được ${agency} xem xét. Bạn chưa cần làm gì.`,
    5: () => 'Đến lượt bạn: hồ sơ cần bổ sung giấy tờ.',
    6: () => 'Đến lượt bạn: hồ sơ cần nộp phí, lệ phí.',
    7: () => 'Hồ sơ đã được rút theo yêu cầu của người nộp.',
    8: (agency: string, ended?: boolean) =>
      `${agency} ${ended ? 'đã' : 'tạm'} dừng giải quyết hồ sơ. Xem lý do bên dưới.`,
    9: () => 'Hồ sơ đã có kết quả. Mời bạn nhận kết quả.',
    10: () => 'Kết quả đã được trả. Hồ sơ đã xong.',
  } as Readonly<Record<number, (agency: string, other?: boolean) => string>>,
  unknownStatus: (name: string) => `Tình trạng: ${name}.`,
  steps: ['Đã nộp', 'Tiếp nhận', 'Giải quyết', 'Có kết quả', 'Đã trả kết quả'],
  step: (place: number) => `Bước ${place}`,
  progress: 'Các bước',
  stepDone: 'đã xong',
  stepNow: 'đang ở bước này',
  stepNext: 'chưa đến',
};
