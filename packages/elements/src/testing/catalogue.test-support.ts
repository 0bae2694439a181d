import type { LifeEvent, Procedure, ProcedureSummary } from '@motcua/contract';

const birth = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  fields: ['Hộ tịch'],
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam', 'Người Việt Nam định cư ở nước ngoài'],
  timeLimit: {
    text: '1',
    quantity: 1,
    unit: 'working-days',
    sameDay: true,
    note: 'Đơn vị lấy từ Điều 16 Luật Hộ tịch.',
  },
  fees: {
    text: 'Miễn lệ phí đăng ký khai sinh đúng hạn tại Ủy ban nhân dân cấp xã.',
    amountsVnd: [0],
    free: true,
  },
  online: true,
  lifeEvents: ['co-con-nho'],
  summary: {
    vi: 'Ghi nhận việc sinh và cấp Giấy khai sinh lần đầu cho trẻ.',
    en: 'Registers a birth and issues the first birth certificate.',
  },
} satisfies ProcedureSummary;

const again = {
  code: '1.004884',
  name: 'Thủ tục đăng ký lại khai sinh',
  fields: ['Hộ tịch'],
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  timeLimit: { text: '5 ngày làm việc', quantity: 5, unit: 'working-days', days: 5 },
  fees: {
    text: 'Lệ phí: 0 đồng (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố quyết định.)',
    amountsVnd: [0],
    setByCouncil: true,
  },
  online: true,
  lifeEvents: ['co-con-nho'],
  summary: { vi: 'Dùng khi đã mất bản chính Giấy khai sinh và sổ gốc không còn.' },
} satisfies ProcedureSummary;

const residence = {
  code: '1.004222',
  name: 'Đăng ký thường trú',
  fields: ['Đăng ký, quản lý cư trú'],
  agency: 'Công an cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  timeLimit: { text: '7 ngày làm việc', quantity: 7, unit: 'working-days', days: 7 },
  fees: {
    text: 'Trực tuyến: 10.000 đồng/lần. Trực tiếp: 20.000 đồng/lần.',
    amountsVnd: [10000, 20000],
  },
  online: true,
  lifeEvents: ['cu-tru'],
} satisfies ProcedureSummary;

const copies = {
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
  fields: ['Chứng thực'],
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  fees: { text: '2.000 đồng/trang', amountsVnd: [2000] },
  online: false,
  lifeEvents: [],
} satisfies ProcedureSummary;

const triplets = ['được bổ nhiệm làm công chứng viên', 'có nguyện vọng hành nghề tại Việt Nam'].map(
  (end, index) =>
    ({
      code: `2.00178${index}`,
      name: `Công nhận tương đương đối với người được đào tạo nghề ở nước ngoài theo quy định của pháp luật nước đó và các điều ước quốc tế mà Việt Nam là thành viên, người ${end}`,
      fields: ['Công chứng'],
      agency: 'Sở Tư pháp',
      level: ['province'],
      targetGroups: ['Công dân Việt Nam'],
      online: true,
      lifeEvents: [],
    }) satisfies ProcedureSummary,
);

/** Procedures as a service lists them. */
export const summaries: readonly ProcedureSummary[] = [
  birth,
  again,
  residence,
  copies,
  ...triplets,
];

/** Life events of citizens and businesses. */
export const lifeEvents: readonly LifeEvent[] = [
  ['co-con-nho', 'Có con nhỏ', 'Having a child', 'citizen', 2],
  ['cu-tru', 'Cư trú và giấy tờ tùy thân', 'Residence and identity papers', 'citizen', 1],
  ['hon-nhan', 'Hôn nhân và gia đình', 'Marriage and family', 'citizen', 4],
  ['hoc-tap', 'Học tập', 'Education', 'citizen', 3],
  ['viec-lam', 'Việc làm', 'Work', 'citizen', 6],
  ['nha-dat', 'Điện lực, nhà ở, đất đai', 'Electricity, housing, land', 'citizen', 9],
  ['suc-khoe', 'Sức khỏe và y tế', 'Health', 'citizen', 5],
  ['phuong-tien', 'Phương tiện và người lái', 'Vehicles and drivers', 'citizen', 4],
  ['nguoi-than-qua-doi', 'Người thân qua đời', 'A death in the family', 'citizen', 2],
  ['khoi-su', 'Khởi sự kinh doanh', 'Starting a business', 'business', 7],
].map(([id, vi, en, audience, procedures]) => ({
  id: String(id),
  label: { vi: String(vi), en: String(en) },
  audience: String(audience),
  procedures: Number(procedures),
}));

/** A procedure filed at the centre, with every kind of paper and remark. */
export const birthRegistration: Procedure = {
  ...birth,
  version: 3,
  issuingAgency: 'Bộ Tư pháp',
  levelSource: 'stated',
  filing: { at: 'centre' },
  reception: { anyOffice: true, basis: 'centre' },
  related: [
    { code: again.code, name: again.name, why: 'name' },
    { code: residence.code, name: residence.name, why: 'life-event' },
  ],
  methods: [
    { channel: 'online', timeLimit: birth.timeLimit, fees: birth.fees },
    {
      channel: 'in-person',
      timeLimit: birth.timeLimit,
      fees: {
        text: 'Đăng ký quá hạn: mức lệ phí do Hội đồng nhân dân thành phố quyết định.',
        amountsVnd: [0],
        setByCouncil: true,
      },
    },
    { channel: 'postal' },
  ],
  documents: [
    {
      id: 'd3',
      name: '- Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh.',
      case: '* Giấy tờ phải nộp:',
      originals: 1,
      copies: 0,
      note: false,
    },
    {
      id: 'd8',
      name: 'Tờ khai đăng ký khai sinh',
      case: '* Giấy tờ phải nộp:',
      originals: 1,
      copies: 0,
      note: false,
      forms: ['TK-khai-sinh.docx'],
    },
    {
      id: 'd7',
      name: '- Giấy tờ tùy thân của người đi đăng ký, còn giá trị sử dụng.',
      case: '* Giấy tờ phải xuất trình:',
      originals: 1,
      copies: 2,
      note: false,
    },
    {
      id: 'd9',
      name: 'Nếu đã nộp bản điện tử Giấy chứng sinh thì không phải nộp bản giấy.',
      case: '* Giấy tờ phải nộp:',
      originals: 0,
      copies: 0,
      note: true,
    },
  ],
  steps: [
    'Người yêu cầu nộp hồ sơ trực tuyến, trực tiếp hoặc qua bưu chính.',
    'Công chức tư pháp - hộ tịch kiểm tra và ghi vào sổ.',
    'Chủ tịch Ủy ban nhân dân ký Giấy khai sinh.',
  ],
  conditions: 'Trong 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh.',
  legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }, { number: '123/2015/NĐ-CP' }],
  results: ['Giấy khai sinh'],
  keywords: ['làm giấy khai sinh'],
  sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1.001193',
  asOf: '2026-07-18',
  notes: [
    { vi: 'Đơn vị thời hạn lấy từ Điều 16 Luật Hộ tịch.', en: 'The unit comes from the law.' },
  ],
};

/** A procedure of the national portal, with cases to choose from. */
export const residenceRegistration: Procedure = {
  ...residence,
  version: 3,
  filing: {
    at: 'national-portal',
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1.004222',
  },
  methods: [
    {
      channel: 'online',
      timeLimit: residence.timeLimit,
      fees: { text: '10.000 đồng/lần đăng ký', amountsVnd: [10000] },
    },
    {
      channel: 'in-person',
      timeLimit: residence.timeLimit,
      fees: { text: '20.000 đồng/lần đăng ký', amountsVnd: [20000] },
    },
  ],
  documents: [
    ['d1', 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', 'Vào chỗ ở thuộc quyền sở hữu của mình'],
    ['d2', 'Giấy tờ chứng minh quyền sở hữu chỗ ở', 'Vào chỗ ở thuộc quyền sở hữu của mình'],
    ['d3', 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)', 'Vào chỗ ở do thuê, mượn, ở nhờ'],
    ['d4', 'Hợp đồng cho thuê, cho mượn, cho ở nhờ', 'Vào chỗ ở do thuê, mượn, ở nhờ'],
  ].map(([id, name, situation]) => ({
    id: String(id),
    name: String(name),
    case: String(situation),
    originals: 1,
    copies: 0,
    note: false,
  })),
  steps: [],
  legalBasis: [{ number: '68/2020/QH14', title: 'Luật Cư trú' }],
  results: [
    'Cập nhật thông tin cư trú trong Cơ sở dữ liệu quốc gia về dân cư',
    'Thông báo kết quả',
  ],
  keywords: [],
  notes: [],
};

/** A procedure of which little is published. */
export const sparseProcedure: Procedure = {
  code: '1.009999',
  name: 'Xác nhận nguồn gốc lâm sản',
  fields: ['Lâm nghiệp'],
  level: [],
  targetGroups: [],
  online: false,
  lifeEvents: [],
  version: 3,
  filing: { at: 'national-portal' },
  methods: [],
  documents: [],
  steps: [],
  legalBasis: [],
  results: [],
  keywords: [],
  notes: [],
};
