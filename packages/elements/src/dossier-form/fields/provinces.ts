/**
 * The 34 provinces and cities since 1 July 2025, each with those that became part of it (Resolution 202/2025/QH15, as
 * listed by sapnhap.bando.com.vn, the reference map of the Ministry of Agriculture and Environment, read in July 2025).
 * `*` marks a city under the central government; later changes of rank are not in it, and any name may be typed.
 */
const LIST = `*Hà Nội
*Hải Phòng:Hải Dương
*Huế:Thừa Thiên Huế
*Đà Nẵng:Quảng Nam
*Hồ Chí Minh:Bình Dương,Bà Rịa - Vũng Tàu
*Cần Thơ:Sóc Trăng,Hậu Giang
An Giang:Kiên Giang
Bắc Ninh:Bắc Giang
Cà Mau:Bạc Liêu
Cao Bằng
Đắk Lắk:Phú Yên
Điện Biên
Đồng Nai:Bình Phước
Đồng Tháp:Tiền Giang
Gia Lai:Bình Định
Hà Tĩnh
Hưng Yên:Thái Bình
Khánh Hòa:Ninh Thuận
Lai Châu
Lạng Sơn
Lào Cai:Yên Bái
Lâm Đồng:Đắk Nông,Bình Thuận
Nghệ An
Ninh Bình:Hà Nam,Nam Định
Phú Thọ:Vĩnh Phúc,Hòa Bình
Quảng Ngãi:Kon Tum
Quảng Ninh
Quảng Trị:Quảng Bình
Sơn La
Tây Ninh:Long An
Thái Nguyên:Bắc Kạn
Thanh Hóa
Tuyên Quang:Hà Giang
Vĩnh Long:Bến Tre,Trà Vinh`;

/** A province of today. */
export interface Province {
  readonly fullName: string;
  /** Names of those that became part of it. */
  readonly former: readonly string[];
}

/** The provinces and cities of today, cities first. */
export const provinces: readonly Province[] = LIST.split('\n').map((line) => {
  const [name = '', former] = line.split(':');
  return {
    fullName: name.replace(/^\*/, 'Thành phố ').replace(/^(?!Thành phố )/, 'Tỉnh '),
    former: former?.split(',') ?? [],
  };
});
