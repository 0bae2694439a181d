import type { Synonym } from './vocabulary.js';

/** Tax, work, health trades, licences. */
export const workSynonyms: readonly Synonym[] = [
  {
    say: [
      'mst',
      'mã số thuế',
      'mã số thuế cá nhân',
      'đăng ký mã số thuế',
      'mst cá nhân',
      'làm mã số thuế',
    ],
    official: ['đăng ký thuế lần đầu đối với người nộp thuế là cá nhân', 'mã số thuế'],
    reason: 'A tax number comes with the first tax registration.',
  },
  {
    say: ['người phụ thuộc', 'giảm trừ gia cảnh', 'đăng ký người phụ thuộc'],
    official: ['đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc'],
    reason: 'Dependants are registered with the tax number.',
  },
  {
    say: ['mất mã số thuế', 'cấp lại mã số thuế', 'quên mã số thuế'],
    official: ['cấp lại giấy chứng nhận đăng ký thuế, thông báo mã số thuế'],
    reason: 'A lost tax number is notified again.',
  },
  {
    say: ['đóng mã số thuế', 'hủy mã số thuế', 'đóng mst'],
    official: ['chấm dứt hiệu lực mã số thuế'],
    reason: 'A tax number ceases to be valid.',
  },
  {
    say: [
      'quyết toán thuế',
      'hoàn thuế thu nhập cá nhân',
      'hoàn thuế tncn',
      'quyết toán thuế tncn',
      'quyết toán thuế thu nhập cá nhân',
      'hoàn thuế',
    ],
    official: [
      'khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công',
    ],
    reason: 'Employees settle and get back their income tax in one return.',
  },
  {
    say: ['tncn', 'thuế thu nhập cá nhân', 'thuế tncn'],
    official: ['thuế thu nhập cá nhân', 'thuế tncn'],
    reason: 'Names use both the words and the abbreviation.',
  },
  {
    say: [
      'thuế cho thuê nhà',
      'cho thuê nhà',
      'kê khai thuế cho thuê nhà',
      'thuế cho thuê trọ',
      'thuế cho thuê phòng trọ',
    ],
    official: ['khai thuế đối với cá nhân cho thuê bất động sản'],
    reason: 'A let home is let real estate to the tax office.',
  },
  {
    say: ['hóa đơn điện tử', 'đăng ký hóa đơn', 'hddt', 'hđđt', 'đăng ký hóa đơn điện tử'],
    official: ['đăng ký sử dụng hóa đơn điện tử'],
    reason: 'The use of electronic invoices is registered.',
  },
  {
    say: [
      'thuế hộ kinh doanh',
      'kê khai thuế hộ kinh doanh',
      'đóng thuế hộ kinh doanh',
      'thuế kinh doanh',
    ],
    official: ['khai thuế đối với hộ kinh doanh, cá nhân kinh doanh'],
    reason: 'Taxes are declared before they are paid.',
  },
  {
    say: [
      'gplđ',
      'giấy phép lao động',
      'work permit',
      'thuê người nước ngoài',
      'tuyển người nước ngoài',
    ],
    official: ['cấp giấy phép lao động đối với người lao động nước ngoài'],
    reason: 'Foreign workers need a work permit.',
  },
  {
    say: ['miễn giấy phép lao động', 'không cần giấy phép lao động'],
    official: ['cấp giấy xác nhận không thuộc diện cấp giấy phép lao động'],
    reason: 'Exempted workers get a confirmation instead.',
  },
  {
    say: ['đi xuất khẩu lao động', 'xuất khẩu lao động', 'xklđ', 'đi làm việc ở nước ngoài'],
    official: ['người lao động đi làm việc ở nước ngoài theo hợp đồng'],
    reason: 'Labour export is working abroad under contract.',
  },
  {
    say: ['nhà thuốc', 'mở nhà thuốc', 'quầy thuốc', 'hiệu thuốc', 'mở hiệu thuốc', 'tiệm thuốc'],
    official: [
      'cấp giấy chứng nhận đủ điều kiện kinh doanh dược cơ sở bán lẻ thuốc nhà thuốc, quầy thuốc',
    ],
    reason: 'Pharmacies need the certificate for the pharmaceutical trade.',
  },
  {
    say: ['phòng khám', 'mở phòng khám', 'phòng khám tư', 'phòng khám tư nhân'],
    official: ['cấp mới giấy phép hoạt động khám bệnh, chữa bệnh'],
    reason: 'A clinic is licensed as an activity of examination and treatment.',
  },
  {
    say: [
      'chứng chỉ bác sĩ',
      'chứng chỉ hành nghề y',
      'hành nghề bác sĩ',
      'chứng chỉ hành nghề bác sĩ',
    ],
    official: ['giấy phép hành nghề', 'cấp mới giấy phép hành nghề khám bệnh'],
    reason: 'Since 2024 the doctor\u2019s certificate is a licence.',
  },
  {
    say: ['cchn', 'chứng chỉ hành nghề'],
    official: ['chứng chỉ hành nghề'],
    reason: 'The abbreviation of practising certificates.',
  },
  {
    say: ['chứng chỉ hành nghề dược', 'chứng chỉ dược'],
    official: ['cấp chứng chỉ hành nghề dược'],
    reason: 'The practising certificate of pharmacists.',
  },
  {
    say: ['quán game', 'quán net', 'tiệm net', 'mở quán net', 'mở quán game', 'internet'],
    official: ['điểm cung cấp dịch vụ trò chơi điện tử công cộng'],
    reason: 'A gaming café is a public point of electronic games.',
  },
  {
    say: ['quán karaoke', 'mở karaoke', 'mở quán karaoke', 'karaoke'],
    official: ['cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke'],
    reason: 'Karaoke is a licensed service.',
  },
  {
    say: ['bán rượu', 'giấy phép bán rượu', 'bán lẻ rượu'],
    official: ['cấp giấy phép bán lẻ rượu'],
    reason: 'Selling spirits needs a retail licence.',
  },
  {
    say: ['bán thuốc lá', 'giấy phép bán thuốc lá'],
    official: ['cấp giấy phép bán lẻ sản phẩm thuốc lá'],
    reason: 'Selling tobacco needs a retail licence.',
  },
  {
    say: ['treo băng rôn', 'băng rôn', 'biển quảng cáo', 'treo biển quảng cáo'],
    official: ['tiếp nhận hồ sơ thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn'],
    reason: 'Banners and boards are notified.',
  },
  {
    say: ['xe hợp đồng', 'phù hiệu xe', 'phù hiệu', 'chạy grab', 'chạy taxi', 'xe dịch vụ'],
    official: ['cấp, cấp lại phù hiệu cho xe ô tô kinh doanh vận tải'],
    reason: 'Cars that carry passengers for money wear a badge.',
  },
  {
    say: [
      'mở trường mầm non',
      'mở lớp mẫu giáo',
      'nhà trẻ tư nhân',
      'mở nhà trẻ',
      'mở trường mẫu giáo',
      'nhóm trẻ tư thục',
      'mở nhóm trẻ',
    ],
    official: ['thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập'],
    reason: 'A private nursery is an independent establishment of early education.',
  },
  {
    say: [
      'mở trung tâm tiếng anh',
      'trung tâm ngoại ngữ',
      'mở trung tâm ngoại ngữ',
      'trung tâm tiếng anh',
    ],
    official: ['thành lập trung tâm ngoại ngữ, tin học'],
    reason: 'English centres are centres of foreign languages.',
  },
  {
    say: ['hướng dẫn viên du lịch', 'thẻ hướng dẫn viên', 'hdv du lịch'],
    official: ['cấp thẻ hướng dẫn viên du lịch'],
    reason: 'Guides need a card.',
  },
  {
    say: ['nội quy công ty', 'nội quy lao động'],
    official: ['đăng ký nội quy lao động của doanh nghiệp'],
    reason: 'Work rules of a company are registered.',
  },
  {
    say: ['điện mặt trời', 'pin mặt trời', 'lắp điện mặt trời'],
    official: ['phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ'],
    reason: 'Panels on a roof are rooftop solar power for own use.',
  },
  {
    say: ['con dấu', 'khắc dấu', 'làm con dấu'],
    official: ['đăng ký mẫu con dấu mới'],
    reason: 'A seal is registered by its pattern.',
  },
  {
    say: ['nhãn hiệu', 'đăng ký thương hiệu', 'thương hiệu', 'đăng ký logo', 'bản quyền logo'],
    official: ['đăng ký nhãn hiệu'],
    reason: 'A brand is registered as a trade mark.',
  },
  {
    say: ['giấy phép quảng cáo', 'xin phép quảng cáo'],
    official: ['tiếp nhận hồ sơ thông báo sản phẩm quảng cáo', 'xác nhận nội dung quảng cáo'],
    reason: 'Advertising is notified, its content confirmed.',
  },
  {
    say: ['xin phép môi trường', 'gpmt'],
    official: ['cấp giấy phép môi trường'],
    reason: 'The abbreviation of the environmental permit.',
  },
  {
    say: ['vat', 'thuế gtgt', 'thuế giá trị gia tăng', 'gtgt'],
    official: ['thuế giá trị gia tăng', 'thuế gtgt'],
    reason: 'Names use both the words and the abbreviation.',
  },
  {
    say: ['tndn', 'thuế tndn', 'thuế thu nhập doanh nghiệp'],
    official: ['thuế thu nhập doanh nghiệp', 'thuế tndn'],
    reason: 'Names use both the words and the abbreviation.',
  },
  {
    say: ['đăng ký hợp đồng lao động nước ngoài', 'tự đi làm ở nước ngoài'],
    official: ['đăng ký hợp đồng lao động trực tiếp giao kết'],
    reason: 'Who goes abroad alone registers the contract.',
  },
];
