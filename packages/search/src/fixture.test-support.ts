import type { SearchDocument } from './document.js';

const citizens = ['Công dân Việt Nam'];
const companies = ['Doanh nghiệp'];

function row(code: string, name: string, field: string, more: Partial<SearchDocument> = {}) {
  return {
    code,
    name,
    field,
    agency: 'Ủy ban nhân dân cấp xã',
    level: ['commune'],
    targetGroups: citizens,
    onlineSubmission: true,
    ...more,
  } satisfies SearchDocument;
}

const province = { level: ['province'], agency: 'Sở Nội vụ' };

/** A few procedures as the procedures file has them. */
export const procedures: readonly SearchDocument[] = [
  row('1.001193', 'Thủ tục đăng ký khai sinh', 'Hộ tịch', { lifeEvents: ['co-con-nho'] }),
  row('1.003583', 'Thủ tục đăng ký khai sinh lưu động', 'Hộ tịch'),
  row('2.000528', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài', 'Hộ tịch'),
  row('1.004884', 'Thủ tục đăng ký lại khai sinh', 'Hộ tịch'),
  row('1.000689', 'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', 'Hộ tịch'),
  row('1.000894', 'Thủ tục đăng ký kết hôn', 'Hộ tịch'),
  row('1.000593', 'Thủ tục đăng ký kết hôn lưu động', 'Hộ tịch'),
  row('2.000806', 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài', 'Hộ tịch'),
  row('1.004873', 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch'),
  row('1.000656', 'Thủ tục đăng ký khai tử', 'Hộ tịch'),
  row('1.004222', 'Đăng ký thường trú', 'Đăng ký, quản lý cư trú', {
    agency: 'Công an cấp Xã',
    timeLimit: { text: '7 Ngày làm việc', quantity: 7, unit: 'working-days' },
    fees: { text: 'Lệ phí: 10.000 đồng hoặc 20.000 đồng', amountsVnd: [20000, 10000] },
  }),
  row('1.004194', 'Đăng ký tạm trú', 'Đăng ký, quản lý cư trú', { agency: 'Công an cấp Xã' }),
  row('1.014064', 'Cấp lại thẻ căn cước', 'Cấp, quản lý căn cước'),
  row('1.014062', 'Cấp thẻ căn cước cho người dưới 14 tuổi', 'Cấp, quản lý căn cước'),
  row('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Thành lập doanh nghiệp', {
    timeLimit: { text: '1', quantity: 1, unit: 'unspecified' },
    fees: { text: 'Miễn phí', amountsVnd: [0] },
  }),
  row('1.012786', 'Cấp lại Giấy chứng nhận do bị mất', 'Đất đai', {
    ...province,
    onlineSubmission: false,
  }),
  row(
    '1.012783',
    'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    'Đất đai',
    province,
  ),
  row('3.000348', 'Cấp lại giấy phép lái xe', 'Đường bộ', province),
  row('2.002042', 'Đăng ký thành lập công ty hợp danh', 'Thành lập doanh nghiệp', {
    ...province,
    targetGroups: companies,
  }),
  row('1.002693', 'Cấp giấy phép chặt hạ, dịch chuyển cây xanh', 'Hạ tầng kỹ thuật'),
  row('1.013274', 'Cấp phép sử dụng tạm thời lòng đường, vỉa hè', 'Đường bộ; Hạ tầng kỹ thuật'),
  row('1.099999', 'Thủ tục hòa giải ở cơ sở', 'Hòa giải', { keywords: 'cãi nhau, xích mích' }),
];
