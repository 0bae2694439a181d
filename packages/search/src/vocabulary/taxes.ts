/** Taxes, tax codes, invoices. */
export const taxes = `
# Tax: declarations of households, companies and persons (Luật Quản lý thuế).
kê khai thuế | khai thuế | đóng thuế | nộp thuế > khai thuế | nộp thuế
thuế bán hàng | thuế khoán | thuế tiểu thương | thuế hộ cá thể | thuế hkd | thuế môn bài | lệ phí môn bài | kê khai thuế hkd | 01/cnkd > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
# Online sellers: the platform withholds, the seller reclaims (Nghị định 117/2025).
thuế bán hàng online | bán hàng online | bán hàng trên mạng | bán hàng qua mạng | bán hàng tiktok | tiktok shop | bán tiktok shop | shop online | thuế shopee | thuế tiktok | bán shopee | bán hàng shopee | bán tiktok | bán hàng facebook | livestream bán hàng | thuế sàn thương mại điện tử | thuế tmđt | kinh doanh online | thuế livestream > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh | kinh doanh trên nền tảng thương mại điện tử
sàn trừ thuế | shopee trừ thuế | hoàn thuế sàn | hoàn thuế shopee | tiktok trừ thuế > hoàn thuế của hộ, cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử
thuế youtube | thuế youtuber | thuế freelancer | thuế cộng tác viên | thuế hoa hồng | làm tự do đóng thuế | thuế tiktoker > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh | khai thuế thu nhập cá nhân tháng/quý
thuế đại lý bảo hiểm | thuế đa cấp | thuế bán bảo hiểm | thuế đại lý xổ số | bán vé số > cá nhân trực tiếp ký hợp đồng làm đại lý xổ số, đại lý bảo hiểm, đại lý bán hàng đa cấp
# Income tax on wages.
thuế lương | thuế tiền lương | qtt | qtt tncn | quyết toán tncn | quyết toán thuế cuối năm | làm hai nơi quyết toán | tax finalization | personal income tax finalization | pit finalization | lấy lại tiền thuế | đòi lại thuế | đòi tiền thuế | bị trừ thuế 10% | quyết toán thu nhập cá nhân > khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
pit | income tax > thuế thu nhập cá nhân | thuế tncn
công ty quyết toán thuế tncn | quyết toán tncn cho nhân viên | quyết toán thuế cho nhân viên | quyết toán hộ nhân viên | 05/qtt-tncn > khai quyết toán thuế thu nhập cá nhân đối với tổ chức, cá nhân trả thu nhập từ tiền lương, tiền công
hoàn thuế cho nhân viên | hoàn thuế ủy quyền | ủy quyền quyết toán thuế > hoàn thuế tncn đối với tổ chức, cá nhân trả thu nhập từ tiền lương, tiền công
khấu trừ thuế tncn | thuế tncn tháng | thuế tncn quý | tờ khai thuế tncn | 05/kk-tncn | tờ khai thuế thu nhập cá nhân > khai thuế thu nhập cá nhân tháng/quý của tổ chức, cá nhân trả thu nhập khấu trừ thuế đối với tiền lương, tiền công
npt | con phụ thuộc | đăng ký giảm trừ gia cảnh | giảm trừ cho con | giảm trừ cho bố mẹ | mst người phụ thuộc | đăng ký npt | dependent | dependant | tax deduction for dependents | giảm trừ cho cha mẹ > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc
thuế bệnh hiểm nghèo | giảm thuế vì bệnh | giảm thuế thiên tai | giảm thuế bị tai nạn | giảm thuế tncn > giảm thuế thu nhập cá nhân đối với cá nhân, hộ kinh doanh, cá nhân kinh doanh gặp khó khăn
# Selling, giving and inheriting houses and land.
thuế sang tên nhà | thuế nhà đất khi bán | miễn thuế nhà duy nhất | thuế thừa kế nhà | thuế cho tặng nhà | thuế tặng cho đất | thuế thừa kế đất > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
lptb | nộp trước bạ | phí trước bạ > lệ phí trước bạ
thuế trước bạ nhà | trước bạ nhà | miễn trước bạ nhà > khai lệ phí trước bạ nhà, đất
trước bạ xe | thuế trước bạ xe | lệ phí trước bạ xe | lệ phí trước bạ ô tô | trước bạ xe máy | thuế mua xe | lệ phí trước bạ xe máy | thuế trước bạ ô tô | thuế trước bạ xe máy | trước bạ ô tô | vehicle registration tax > đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ
thuế đất hàng năm | thuế pnn | nộp thuế đất > thuế sử dụng đất phi nông nghiệp
miễn thuế đất | giảm thuế đất > miễn, giảm thuế sử dụng đất phi nông nghiệp
tiền thuê đất > khai tiền thuê đất
giảm tiền thuê đất | miễn tiền thuê đất > miễn tiền thuê đất một số năm, giảm tiền thuê đất | giảm tiền thuê đất phải nộp
thuế thừa kế xe | thuế tặng cho xe | thuế thừa kế | thuế quà tặng > thu nhập từ nhận thừa kế
# Shares and other income.
bán cổ phiếu | thuế thu nhập từ cổ phiếu | chuyển nhượng phần vốn góp | chuyển nhượng vốn | thuế chứng khoán | thuế cổ phiếu | thuế bán cổ phần | thuế chuyển nhượng cổ phần > cá nhân có thu nhập từ chuyển nhượng vốn góp, cá nhân chuyển nhượng chứng khoán
thuế cổ tức | chia cổ tức > cá nhân nhận cổ tức bằng chứng khoán | khai cổ tức, lợi nhuận được chia
thuế trúng số | thuế trúng thưởng | trúng xổ số > bản quyền, nhượng quyền thương mại, trúng thưởng
# Rent.
cho thuê phòng trọ | cho thuê phòng | cho thuê căn hộ | cho thuê nhà nguyên căn | tax on rental | thuế nhà cho thuê | đóng thuế nhà trọ | kê khai nhà trọ | thuế cho thuê mặt bằng | cho thuê mặt bằng | thuế cho thuê căn hộ | thuế airbnb | rental tax > khai thuế đối với cá nhân cho thuê bất động sản
nộp thuế thay chủ nhà > nộp thuế thay cho cá nhân có bất động sản cho thuê
# Company taxes.
báo thuế | báo cáo thuế | báo thuế công ty | khai thuế vat | khai vat | tờ khai gtgt | 01/gtgt | vat declaration | khai thuế giá trị gia tăng > khai thuế gtgt đối với phương pháp khấu trừ | khai thuế giá trị gia tăng đối với phương pháp trực tiếp
hoàn vat | hoàn thuế vat | hoàn thuế gtgt | vat refund | hoàn thuế xuất khẩu | hoàn thuế đầu vào > hoàn thuế giá trị gia tăng của doanh nghiệp, tổ chức
hoàn thuế cho khách du lịch | cửa hàng hoàn thuế | khách du lịch hoàn thuế | hoàn thuế sân bay | hoàn thuế cho khách nước ngoài | tax refund at airport | tax refund for tourists > bán hàng hoàn thuế giá trị gia tăng | hoàn thuế giá trị gia tăng cho khách xuất cảnh
kê khai vat theo quý | đổi kỳ kê khai | khai thuế theo quý > thay đổi kỳ tính thuế giá trị gia tăng từ tháng sang quý
cit | corporate income tax | thuế công ty | thuế lợi nhuận | thuế doanh nghiệp | thuế lãi công ty > thuế thu nhập doanh nghiệp
quyết toán thuế công ty | quyết toán tndn | quyết toán thuế tndn | quyết toán thuế doanh nghiệp | 03/tndn > khai quyết toán thuế thu nhập doanh nghiệp theo phương pháp doanh thu - chi phí
ttđb | thuế ttđb | thuế rượu bia | thuế thuốc lá > thuế tiêu thụ đặc biệt
bvmt | thuế bvmt | thuế túi ni lông | thuế xăng dầu > khai thuế bảo vệ môi trường
thuế khai thác cát | thuế khoáng sản | thuế tài nguyên nước > thuế tài nguyên
phí khí thải | phí môi trường khí thải > phí bảo vệ môi trường đối với khí thải
thuế nhà thầu | fct | foreign contractor tax > nhà thầu nước ngoài, nhà thầu phụ nước ngoài
chuyển lãi về nước | chuyển lợi nhuận | chuyển lợi nhuận về nước | chuyển lợi nhuận ra nước ngoài | khấu hao tài sản | khấu hao | profit remittance > thông báo phương pháp trích khấu hao tài sản cố định/thông báo về việc chuyển lợi nhuận ra nước ngoài
apa | giao dịch liên kết > thỏa thuận trước về phương pháp xác định giá tính thuế
thuế tối thiểu toàn cầu | global minimum tax | pillar 2 > thuế tối thiểu toàn cầu | thuế thu nhập doanh nghiệp bổ sung
# Tax treaties and residence.
đánh thuế hai lần | tránh đánh thuế hai lần | double taxation | dta | tax treaty > hiệp định tránh đánh thuế hai lần | miễn thuế, giảm thuế theo hiệp định thuế
giấy chứng nhận cư trú thuế | xác nhận cư trú thuế | tax residency | tax residence certificate | trc thuế | cư trú thuế > xác nhận đối tượng cư trú của việt nam
đã đóng thuế ở nước ngoài | thuế nộp ở nước ngoài | foreign tax credit > khấu trừ số thuế đã nộp tại nước ngoài
hoàn thành nghĩa vụ thuế | cấm xuất cảnh nợ thuế | hoãn xuất cảnh vì thuế | xác nhận không nợ thuế | xác nhận nộp thuế | giấy chứng nhận nộp thuế | tax clearance > xác nhận thực hiện nghĩa vụ thuế
# Debts, arrears, overpayments.
nợ thuế | xin trả góp | trả góp tiền thuế | cưỡng chế thuế | trả góp thuế | trả dần thuế | nộp thuế nhiều lần > nộp dần tiền thuế nợ
giãn thuế | xin giãn nộp | khất thuế | nộp thuế trễ | chậm nộp thuế | xin nộp thuế muộn > gia hạn nộp thuế
nộp tờ khai trễ | nộp tờ khai muộn > gia hạn nộp hồ sơ khai thuế
phạt chậm nộp thuế | tiền phạt chậm nộp | lãi chậm nộp thuế > miễn tiền chậm nộp | không tính tiền chậm nộp
nộp thừa thuế | đóng thừa thuế | đóng dư thuế | nộp dư thuế | nộp thuế thừa | lấy lại tiền nộp thừa > bù trừ, hoàn nộp thừa các loại thuế
nộp nhầm tiền thuế | nộp nhầm tài khoản thuế | nộp thuế sai | nộp sai mã số thuế | nộp thuế nhầm | nộp nhầm mục | sai tiểu mục > tra soát, điều chỉnh thông tin thu, nộp ngân sách nhà nước
khai sai thuế | sai tờ khai | tờ khai bổ sung | sửa tờ khai thuế | khai thuế sót > khai bổ sung hồ sơ khai thuế
xóa nợ thuế > xóa nợ tiền thuế | xoá tiền thuế nợ
# Tax codes.
msdn | tax id | tax registration | mã thuế | mã thuế cá nhân | mst cho người nước ngoài > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân | mã số thuế
mã số thuế công ty | mst tổ chức | mst công ty > đăng ký thuế lần đầu đối với người nộp thuế là tổ chức
mst bị khóa | mở lại mã số thuế | lấy lại mã số thuế đã đóng | kích hoạt lại mã số thuế | dùng lại mã số thuế | mã số thuế đã đóng | mã số thuế bị khóa | mở mst | mã số thuế bị đóng | khôi phục mst > khôi phục mã số thuế
hủy mst cá nhân | đóng mst cá nhân | khóa mst cá nhân | hủy mã số thuế cá nhân | khóa mã số thuế | hủy mst | trả mã số thuế | đóng mst công ty > chấm dứt hiệu lực mã số thuế
đổi thông tin thuế | cập nhật mã số thuế | cập nhật cccd mã số thuế | sai thông tin mã số thuế | hai mã số thuế | trùng mã số thuế | gộp mã số thuế | chuẩn hóa mã số thuế | đổi thông tin mst > đăng ký thay đổi thông tin đăng ký thuế
chuyển cơ quan thuế | đổi chi cục thuế | chuyển thuế sang quận khác | chuyển địa điểm thuế | đổi cơ quan thuế quản lý > thay đổi thông tin về địa chỉ trụ sở dẫn đến làm thay đổi cơ quan thuế quản lý
tạm ngừng thuế | báo thuế tạm ngừng | tạm nghỉ báo thuế > đăng ký thuế trong trường hợp tạm ngừng hoạt động, kinh doanh
khai tài khoản ngân hàng | thông báo số tài khoản > thông báo/thay đổi thông tin số tài khoản/số hiệu ví điện tử
# E-tax, e-invoices, receipts, agents.
etax | thuế điện tử | đăng ký etax | tài khoản thuế điện tử | giao dịch thuế điện tử > đăng ký giao dịch với cơ quan thuế bằng phương thức điện tử
xuất hóa đơn | hóa đơn đỏ | hóa đơn vat | máy tính tiền | einvoice | e-invoice | electronic invoice | hđ điện tử | đổi thông tin hóa đơn > đăng ký sử dụng hoá đơn điện tử
mua hóa đơn lẻ | hóa đơn lẻ | hóa đơn điện tử lẻ | hóa đơn điện tử từng lần | xuất hóa đơn lẻ | mua hóa đơn | hóa đơn từng lần > hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
hóa đơn sai mã số thuế | hóa đơn ghi sai | xuất hóa đơn sai | sai hóa đơn | hủy hóa đơn | hóa đơn sai > xử lý hóa đơn điện tử đã lập sai
chứng từ khấu trừ thuế | chứng từ tncn điện tử | biên lai điện tử | chứng từ khấu trừ | chứng từ thu nhập cá nhân điện tử > thông tin sử dụng chứng từ điện tử
sai chứng từ khấu trừ > xử lý chứng từ điện tử đã lập sai
tvan | t-van > dịch vụ t-van
đại lý thuế | thuê kế toán thuế | dịch vụ kế toán thuế | thuê khai thuế | tax agent > sử dụng dịch vụ của đại lý thuế
chứng chỉ đại lý thuế | thi đại lý thuế | hành nghề thuế > chứng chỉ hành nghề dịch vụ làm thủ tục về thuế
tem rượu | tem thuốc lá | mua tem rượu > mua tem điện tử thuốc lá hoặc tem điện tử rượu
# Road fee of vehicles that do not run.
phí đường bộ | phí bảo trì đường bộ | phí sử dụng đường bộ | xe nằm bãi > xác định xe thuộc trường hợp không chịu phí | xác định xe tạm dừng tham gia giao thông
# Stalls and eateries pay as households; sellers on platforms by their platform.
bán hàng ngoài chợ | bán hàng trên chợ | bán ngoài chợ | bán ở chợ | hàng chợ | thuế quán ăn | thuế quán | thuế cửa hàng | khai thuế quán | thuế hàng quán | thuế bán hàng rong | thuế chợ > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
bán hàng trên sàn | bán trên sàn | bán hàng lazada > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh | kinh doanh trên nền tảng thương mại điện tử
hoàn thuế bán hàng | hoàn thuế tiktok | thuế bán hàng trên shopee | thuế bán hàng trên tiktok > hoàn thuế của hộ, cá nhân có hoạt động kinh doanh trên nền tảng thương mại điện tử
công ty quyết toán thuế | quyết toán thuế thay | quyết toán thay | tncn cho nhân viên | tncn thay | tncn cho người lao động | cá nhân cho nhân viên | thu nhập cá nhân thay | thu nhập cá nhân cho người lao động > khai quyết toán thuế thu nhập cá nhân đối với tổ chức, cá nhân trả thu nhập từ tiền lương, tiền công
hóa đơn đã gửi | hóa đơn sai sót | sửa hóa đơn | điều chỉnh hóa đơn | thay thế hóa đơn | wrong invoice > xử lý hóa đơn điện tử đã lập sai
cá nhân xuất hóa đơn | xuất hóa đơn cho công ty | cấp hóa đơn từng lần | hóa đơn cho cá nhân > cấp/ điều chỉnh/thay thế hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
tax on rent | tax on renting | rental income | rental income tax | renting out | rent out > khai thuế đối với cá nhân cho thuê bất động sản
nộp tờ khai thuế trễ | khai thuế muộn | khai thuế trễ | chậm nộp tờ khai > gia hạn nộp hồ sơ khai thuế
thừa tiền thuế | đóng thừa tiền thuế | đóng thuế thừa | nộp thuế dư | đóng thuế dư | thuế nộp thừa | overpaid tax > bù trừ, hoàn nộp thừa các loại thuế và các khoản thu khác
tax > thuế
làm hai công ty | làm 2 công ty | làm hai nơi | thu nhập hai nơi | lương hai nơi > khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
mã chương | nhầm mã chương | tiểu mục | nhầm tiểu mục | nộp nhầm thuế | chuyển nhầm tiền thuế > tra soát, điều chỉnh thông tin thu, nộp ngân sách nhà nước
tax return | tax declaration | file tax | declare tax > khai thuế
invoice | vat invoice > hóa đơn điện tử
cho người nước ngoài thuê | cho tây thuê nhà | cho thuê trọ > khai thuế đối với cá nhân cho thuê bất động sản
trên hóa đơn | ghi nhầm hóa đơn | nhầm hóa đơn | sai trên hóa đơn | hóa đơn nhầm > xử lý hóa đơn điện tử đã lập sai
tiền nộp thuế | chưa có tiền nộp thuế | hoãn đóng thuế | hoãn thuế | chậm đóng thuế | đóng thuế trễ > gia hạn nộp thuế
tiểu thương > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
# A tax refund comes with the yearly settlement.
xin lại tiền thuế | xin lại tiền thuế tncn | lấy lại tiền thuế | lấy lại tiền thuế tncn | nộp thừa thuế tncn | nộp thừa thuế thu nhập cá nhân > khai quyết toán thuế, hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
# To be let off what a late payment costs.
xin bỏ tiền phạt | xin miễn tiền phạt | xóa tiền phạt nộp chậm | miễn phạt chậm nộp | phạt nộp thuế chậm | tiền phạt nộp thuế chậm | bỏ tiền phạt nộp thuế chậm > miễn tiền chậm nộp
# Who sold a house or land declares the income tax of selling real estate.
bán mảnh đất khai thuế | bán đất khai thuế | bán nhà khai thuế | khai thuế bán đất | khai thuế bán nhà | bán đất thuế thu nhập | bán nhà thuế thu nhập | bán mảnh đất thuế thu nhập | bán căn hộ thuế thu nhập | bán chung cư thuế thu nhập | thuế thu nhập bán đất | thuế thu nhập bán nhà | thuế tncn bán đất | thuế tncn bán nhà > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
# Two percent of the price of a home.
nộp thuế hai phần trăm | thuế hai phần trăm | bán chung cư nộp thuế | bán căn hộ nộp thuế | bán chung cư kê khai | bán nhà kê khai | bán đất kê khai | bán chung cư thuế > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
# The registration fee of a home that was inherited or given.
thừa kế nhà trước bạ | thừa kế đất trước bạ | nhận thừa kế nộp trước bạ | cho nhà trước bạ | cho đất trước bạ | tặng nhà trước bạ > khai lệ phí trước bạ nhà, đất
# Wrong invoices, in the order of speech.
hóa đơn điện tử ghi sai | hóa đơn điện tử sai | hóa đơn ghi sai tiền | xuất sai hóa đơn | hóa đơn điện tử ghi nhầm | viết sai hóa đơn | hóa đơn điện tử sửa lại > xử lý hóa đơn điện tử đã lập sai
# Wages of two places, too much withheld.
hai nơi trả lương | hai công ty trả lương | bị trừ thuế nhiều quá | bị trừ thuế nhiều | trừ thuế xin lại | thuế xin lại phần thừa | nộp thừa thuế lương | lấy lại thuế thừa > khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
# A debt of taxes that is paid in parts.
trả dần tiền thuế | nợ thuế trả dần | thuế trả nhiều đợt | nộp thuế nhiều đợt | thuế chia nhiều đợt | chậm thuế trả dần > nộp dần tiền thuế nợ
`;
