import type { Synonym } from './vocabulary.js';

function english(say: readonly string[], ...official: readonly string[]): Synonym {
  return { say, official, reason: 'English words of foreigners and young people.' };
}

/** English words for what the catalogue has in Vietnamese only. */
export const englishSynonyms: readonly Synonym[] = [
  english(
    ['birth certificate', 'birth registration', 'register a birth', 'newborn', 'register birth'],
    'đăng ký khai sinh',
  ),
  english(['death certificate', 'death registration', 'register a death'], 'đăng ký khai tử'),
  english(
    [
      'marriage certificate',
      'marriage registration',
      'get married',
      'marriage',
      'marry',
      'register marriage',
    ],
    'đăng ký kết hôn',
  ),
  english(
    [
      'marriage with foreigner',
      'marry a foreigner',
      'marriage to a foreigner',
      'marry a vietnamese',
      'marriage to vietnamese',
    ],
    'đăng ký kết hôn có yếu tố nước ngoài',
  ),
  english(
    [
      'single status',
      'single certificate',
      'marital status',
      'certificate of single status',
      'marital status certificate',
    ],
    'cấp giấy xác nhận tình trạng hôn nhân',
  ),
  english(['adoption', 'adopt a child'], 'đăng ký việc nuôi con nuôi'),
  english(['change name', 'name change'], 'thay đổi, cải chính, bổ sung thông tin hộ tịch'),
  english(['id card', 'identity card', 'citizen id', 'national id'], 'thẻ căn cước'),
  english(['new id card'], 'cấp thẻ căn cước'),
  english(['lost id card', 'replace id card'], 'cấp lại thẻ căn cước'),
  english(['permanent residence', 'permanent residence registration'], 'đăng ký thường trú'),
  english(['permanent residence card', 'prc'], 'cấp thẻ thường trú cho người nước ngoài'),
  english(
    ['temporary residence', 'temporary residence registration', 'register temporary residence'],
    'đăng ký tạm trú',
    'khai báo tạm trú cho người nước ngoài',
  ),
  english(
    ['temporary residence card', 'trc', 'residence card'],
    'cấp thẻ tạm trú cho người nước ngoài',
  ),
  english(
    ['visa extension', 'extend visa', 'visa renewal'],
    'gia hạn tạm trú cho người nước ngoài',
    'cấp thị thực cho người nước ngoài',
  ),
  english(['tourist visa', 'visa for foreigner'], 'cấp thị thực cho người nước ngoài'),
  english(
    ['passport renewal', 'renew passport', 'new passport', 'vietnamese passport'],
    'cấp hộ chiếu phổ thông ở trong nước',
  ),
  english(['lost passport'], 'trình báo mất hộ chiếu phổ thông'),
  english(
    [
      'criminal record',
      'police check',
      'police clearance',
      'criminal record check',
      'judicial record',
    ],
    'cấp phiếu lý lịch tư pháp cho công dân',
  ),
  english(
    ['work permit', 'work permit for foreigner', 'work permit for foreigners'],
    'cấp giấy phép lao động đối với người lao động nước ngoài',
  ),
  english(
    ['renew work permit', 'extend work permit', 'work permit extension', 'work permit renewal'],
    'gia hạn giấy phép lao động đối với người lao động nước ngoài',
  ),
  english(['work permit exemption'], 'cấp giấy xác nhận không thuộc diện cấp giấy phép lao động'),
  english(
    ['driving licence', 'driving license', 'driver license', "driver's license", 'drivers license'],
    'giấy phép lái xe',
  ),
  english(['renew', 'renewal', 'extend', 'extension'], 'gia hạn', 'cấp đổi', 'cấp lại'),
  english(['lost', 'replace', 'replacement', 'reissue'], 'cấp lại'),
  english(['exchange', 'convert'], 'cấp đổi', 'đổi'),
  english(
    [
      'vehicle registration',
      'car registration',
      'motorbike registration',
      'license plate',
      'register motorbike',
      'register a motorbike',
      'register car',
    ],
    'đăng ký, cấp biển số xe lần đầu',
  ),
  english(
    ['land title', 'land use right certificate', 'red book', 'pink book', 'land certificate'],
    'giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
  ),
  english(
    ['building permit', 'construction permit', 'build a house'],
    'cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv nhà ở riêng lẻ',
  ),
  english(
    [
      'business registration',
      'household business',
      'open a shop',
      'business household',
      'register a household business',
    ],
    'đăng ký thành lập hộ kinh doanh',
  ),
  english(
    [
      'start a company',
      'set up a company',
      'company registration',
      'open a company',
      'register company',
      'register a company',
    ],
    'đăng ký thành lập công ty',
  ),
  english(
    ['food safety', 'food safety certificate'],
    'cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  ),
  english(
    ['tax code', 'tax number', 'personal tax code'],
    'đăng ký thuế lần đầu đối với người nộp thuế là cá nhân',
  ),
  english(
    ['tax refund', 'income tax refund'],
    'hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công',
  ),
  english(
    ['health insurance', 'health insurance card'],
    'đăng ký đóng, cấp thẻ bhyt',
    'bảo hiểm y tế',
  ),
  english(['social insurance'], 'bảo hiểm xã hội', 'bhxh'),
  english(
    ['unemployment', 'unemployment benefit', 'unemployment benefits'],
    'hưởng trợ cấp thất nghiệp',
  ),
  english(['maternity', 'maternity leave', 'maternity benefit'], 'hưởng chế độ thai sản'),
  english(['pension', 'retirement'], 'hưởng lương hưu'),
  english(
    ['certified copy', 'notarize', 'notarise', 'notary', 'certified true copy'],
    'chứng thực bản sao từ bản chính',
  ),
  english(['certify signature', 'signature certification'], 'chứng thực chữ ký'),
  english(['certified translation', 'translation'], 'chứng thực chữ ký người dịch'),
  english(
    ['nationality', 'citizenship', 'vietnamese nationality', 'vietnamese citizenship'],
    'nhập quốc tịch việt nam',
  ),
  english(['disability', 'disability allowance', 'social allowance'], 'trợ cấp xã hội hàng tháng'),
  english(['military service'], 'đăng ký nghĩa vụ quân sự'),
  english(['electronic id', 'e-id', 'digital id'], 'cấp tài khoản định danh điện tử'),
  english(
    ['for foreigner', 'for foreigners', 'foreigner', 'foreigners'],
    'cho người nước ngoài',
    'người nước ngoài',
  ),
];
