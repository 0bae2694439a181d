/** Banks, foreign exchange, gold, insurance companies, pawnshops. */
export const finance = `
# Banks and credit (Luật Các tổ chức tín dụng).
nhnn | state bank > nhnn | ngân hàng nhà nước
qtd | qtdnd | quỹ tín dụng > quỹ tín dụng nhân dân
mở quỹ tín dụng | lập quỹ tín dụng > thành lập quỹ tín dụng nhân dân
giải thể quỹ tín dụng | đóng quỹ tín dụng > giải thể tự nguyện và phê duyệt phương án thanh lý tài sản quỹ tín dụng nhân dân
pgd | phòng giao dịch ngân hàng | mở phòng giao dịch | đóng phòng giao dịch | dời phòng giao dịch > phòng giao dịch
pgd bưu điện > phòng giao dịch bưu điện
ngân hàng chuyển trụ sở | dời chi nhánh ngân hàng | đổi địa chỉ ngân hàng > thay đổi địa điểm đặt trụ sở chi nhánh
đóng chi nhánh ngân hàng | đóng cửa ngân hàng > chấm dứt hoạt động chi nhánh ở trong nước của ngân hàng thương mại
ngân hàng nước ngoài | foreign bank > chi nhánh ngân hàng nước ngoài
vốn điều lệ ngân hàng | tăng vốn ngân hàng > tăng mức vốn điều lệ của ngân hàng thương mại cổ phần
công ty tài chính | công ty cho thuê tài chính | cho vay tiêu dùng > tổ chức tín dụng phi ngân hàng
tcvm | tài chính vi mô | microfinance | vay tín chấp nông thôn > tài chính vi mô
khoanh nợ ngân hàng | không trả được nợ ngân hàng > đề nghị khoanh nợ
cic | thông tin tín dụng | nợ xấu > dịch vụ thông tin tín dụng
ví momo | ví điện tử | trung gian thanh toán | cổng thanh toán | fintech | payment gateway > dịch vụ trung gian thanh toán
tiền giả | nghi tiền giả | nhận phải tiền giả | counterfeit money > giám định tiền giả, tiền nghi giả
tiền rách | đổi tiền rách | tiền cũ nát | tiền cháy | tiền mối ăn | đổi tiền cũ | tiền nát > đổi tiền không đủ tiêu chuẩn lưu thông
# Foreign exchange and gold (Pháp lệnh Ngoại hối).
đổi usd | đổi ngoại tệ | quầy đổi tiền | money exchange | currency exchange | quầy thay đổi tiền > đăng ký đại lý đổi ngoại tệ
kiều hối | chi trả kiều hối | remittance | western union > đại lý chi, trả ngoại tệ
đổi nhân dân tệ | đổi tiền trung quốc | đổi tiền biên giới > đại lý đổi tiền của nước có chung biên giới
vay nước ngoài | công ty mẹ cho vay | vay công ty mẹ | vay vốn công ty mẹ | công ty vay nước ngoài | vay vốn nước ngoài | khoản vay nước ngoài | foreign loan > đăng ký khoản vay nước ngoài của doanh nghiệp
đổi khoản vay nước ngoài | sửa khoản vay nước ngoài > đăng ký thay đổi khoản vay nước ngoài
đầu tư ra nước ngoài | outbound investment > giao dịch ngoại hối liên quan đến hoạt động đầu tư ra nước ngoài
mang vàng ra nước ngoài | đi định cư mang vàng | mang vàng đi > giấy phép mang vàng khi xuất cảnh định cư ở nước ngoài
mang tiền mặt | mang tiền sang lào | mang tiền sang campuchia | mang tiền sang trung quốc | mang tiền ra nước ngoài | mang tiền mặt ra nước ngoài | carry cash abroad > giấy phép mang tiền của nước có chung biên giới và đồng việt nam bằng tiền mặt ra nước ngoài
tiệm vàng | cửa hàng vàng | mở cửa hàng vàng | làm vàng trang sức | xưởng vàng | mở tiệm vàng | chế tác vàng | gold shop | jewelry > sản xuất vàng trang sức, mỹ nghệ
nhập vàng | mua vàng nguyên liệu > nhập khẩu vàng nguyên liệu
casino | sòng bạc > doanh nghiệp kinh doanh casino
kho bạc | kbnn | tài khoản kho bạc > kho bạc nhà nước | kbnn
quỹ mở | chứng chỉ quỹ | quỹ đầu tư chứng khoán | etf | securities fund > quỹ thành viên, quỹ đóng, quỹ mở
sàn hàng hóa | sở giao dịch hàng hóa > sở giao dịch hàng hóa
bảo hiểm mùa màng | bảo hiểm vật nuôi | bảo hiểm cây trồng > hỗ trợ phí bảo hiểm nông nghiệp
hỗ trợ mua xe buýt | vay mua xe buýt | lãi suất xe buýt > vận tải hành khách công cộng bằng xe buýt
vay ngân hàng thế chấp | cắm sổ đỏ | cắm sổ ngân hàng | mortgage > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
trả xong ngân hàng | trả xong nợ ngân hàng | lấy sổ đỏ từ ngân hàng | tất toán ngân hàng | rút sổ đỏ ngân hàng > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
# Pawnshops, guards, seals: security and order (Nghị định 96/2016).
dịch vụ bảo vệ | công ty bảo vệ | đòi nợ thuê | massage | mở quán massage | mở tiệm massage | mở spa massage | xông hơi | quán massage | cho thuê nhà trọ kinh doanh | homestay | bán pháo | guesthouse | súng sơn | cửa hàng súng đồ chơi | máy đánh bạc > về an ninh, trật tự
đổi giấy an ninh trật tự | đổi giấy antt | sai giấy an ninh trật tự | đổi chủ nhà nghỉ > cấp đổi giấy chứng nhận đủ điều kiện về an ninh, trật tự
bị thu hồi antt > cấp lại giấy chứng nhận đủ điều kiện về an ninh, trật tự
đánh rơi con dấu | con dấu bị mất | con dấu bị hỏng | con dấu mòn | mất con dấu | đổi con dấu | hỏng con dấu | mòn con dấu | làm lại con dấu | company seal lost | đổi mẫu dấu | xin lại con dấu | cấp lại con dấu > đăng ký lại mẫu con dấu
ccht | công cụ hỗ trợ bảo vệ > công cụ hỗ trợ
đèn ưu tiên | còi hụ | đèn xoay | còi ưu tiên | xe ưu tiên > thiết bị phát tín hiệu của xe ưu tiên
# Loans of a parent company; changing dollars for guests.
vay tiền công ty mẹ | vay tiền công ty nước ngoài | công ty mẹ ở nước ngoài | vay tiền nước ngoài | vay tiền ở nước ngoài > đăng ký khoản vay nước ngoài của doanh nghiệp
đổi đô | đổi đô cho khách | đổi tiền cho khách > đăng ký đại lý đổi ngoại tệ
hotel | motel | security certificate | security and order > về an ninh, trật tự
seal | company stamp > đăng ký mẫu con dấu mới
cầm cố | cầm xe | đòi nợ | dịch vụ đòi nợ | thuê bảo vệ > về an ninh, trật tự
tẩm quất | xoa bóp > về an ninh, trật tự
# What happens to a banknote (Thông tư 25/2013/TT-NHNN: torn, burnt, gnawed).
tờ tiền rách | tiền bị rách | tiền chuột cắn | tiền bị chuột cắn | tờ tiền chuột cắn | tiền mốc | tiền ẩm mốc | tiền bị cháy | tiền dính mực | tiền hỏng | tờ tiền hỏng | tiền giấy rách | torn banknote | damaged money > đổi tiền không đủ tiêu chuẩn lưu thông
`;
