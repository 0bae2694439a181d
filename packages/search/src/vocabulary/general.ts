/** What is done to a paper or a business, whichever it is. */
export const general = `
# What happened to a paper decides what is done with it: lost and damaged ones are issued again, expired ones extended or renewed.
đánh rơi | làm rơi | thất lạc | bị móc | bị trộm | bị cháy | cháy mất | lost > cấp lại | do bị mất
hỏng | rách | rách nát | ướt | cũ nát | nát | hư hỏng | damaged > do bị hỏng | cấp lại | cấp đổi
quá hạn | expired | extend | extension > gia hạn | cấp lại | cấp đổi
xin lại > cấp lại
đổi | thay | thay đổi > cấp đổi | đổi | chuyển đổi
# A mistake is corrected in each field under another word.
sai | ghi sai | nhầm | ghi nhầm | sửa | sửa lại | sửa sai | chỉnh sửa | sửa đổi | không khớp | không trùng | cập nhật | correct | correction | sửa thay đổi > cải chính | đính chính | điều chỉnh | thay đổi | sửa đổi, bổ sung | cập nhật
thay đổi | change | update > thay đổi | điều chỉnh
# To begin a trade or a body needs founding, a licence or a certificate of conditions.
mở | lập | thành lập | khai trương | kinh doanh | open | start | set up > thành lập | cấp giấy chứng nhận đủ điều kiện | cấp giấy phép | đăng ký hoạt động
# To end it.
đóng cửa | đóng hẳn | nghỉ hẳn | nghỉ luôn | không làm nữa | thôi không | dẹp tiệm | bỏ không | dừng hẳn | giải tán | sập tiệm | close | shut down > chấm dứt hoạt động | giải thể | chấm dứt
nghỉ tạm | tạm nghỉ | đóng cửa tạm | nghỉ một thời gian | dừng một thời gian | nghỉ bán > tạm ngừng | tạm dừng
mở lại | hoạt động lại | làm tiếp | bán lại | tiếp tục | trở lại > tiếp tục | khôi phục | mở khóa
chuyển chỗ | dời chỗ | chuyển địa điểm | chuyển địa chỉ | chuyển trụ sở | đổi địa chỉ | đổi địa điểm > thay đổi địa điểm | thay đổi địa chỉ | thay đổi trụ sở
đổi chủ | sang nhượng | chuyển nhượng | đổi tên chủ | chuyển tên > chuyển nhượng | thay đổi chủ | đăng ký sang tên
hủy | xóa | cancel > xóa đăng ký | hủy | chấm dứt | thu hồi
trả lại | nộp lại | giao nộp | hoàn trả > thu hồi | trả lại | nộp lại
trả lại tiền | hoàn tiền | lấy lại tiền | đóng thừa | nộp thừa | nộp nhầm | refund > hoàn | hoàn trả | nộp thừa
khai báo | trình báo | report | declare > khai báo | thông báo
lần đầu | lần đầu tiên | chưa có | chưa từng | first time > lần đầu | cấp mới
kéo dài | ở tiếp | ở lại thêm | thêm thời gian | xin thêm > gia hạn
hỗ trợ | được tiền | xin tiền | trợ giúp | allowance | support > hỗ trợ | trợ cấp | hưởng trợ cấp
hàng tháng | mỗi tháng | hằng tháng | lĩnh tháng > hằng tháng | hàng tháng
được miễn | khỏi phải đóng | không phải đóng > miễn | giảm | miễn, giảm
# Whoever names a foreign country means what the law calls foreign.
người nước ngoài | khách tây > người nước ngoài | có yếu tố nước ngoài
expat | foreign > người nước ngoài
quốc tịch pháp | quốc tịch nhật | quốc tịch hàn quốc | quốc tịch đức | quốc tịch anh | quốc tịch úc | người anh | người lào | người campuchia | người singapore > người nước ngoài | có yếu tố nước ngoài
chồng mỹ | chồng nhật | chồng hàn | chồng đài loan | chồng tây | vợ tây | vợ nga | người yêu nước ngoài > có yếu tố nước ngoài
bên mỹ | bên đức | bên nhật | bên hàn | bên pháp | bên úc | bên anh | bên nga | bên canada | bên đài loan | ở mỹ | ở đức | ở nhật | ở hàn quốc | ở pháp | ở đài loan | ở canada | nước bạn | bên tây | sang nhật | sang hàn | sang mỹ | sang đức | đi nhật | đi hàn quốc | đi đài loan | đi mỹ | abroad | overseas > ở nước ngoài | nước ngoài
việt kiều | kiều bào > người việt nam định cư ở nước ngoài
# Officers come to the home.
tận nhà | xuống nhà | ốm liệt giường | nằm liệt | không đi lại được > lưu động
# Two things done in one go.
cùng lúc | một lần luôn | gộp | kết hợp | luôn thể > kết hợp | liên thông
# To hand a licence back is to end what it allows.
trả giấy phép | nộp lại giấy phép | trả lại giấy phép > chấm dứt hoạt động | trả lại giấy phép
nghỉ bán > tạm ngừng kinh doanh
# What has not yet run out is prolonged or exchanged.
sắp tới hạn | renew | renewal | expiring > gia hạn | cấp đổi
không tìm thấy | không tìm được | không thấy đâu > cấp lại | do bị mất
nghỉ bán hẳn | nghỉ bán luôn | không bán nữa > chấm dứt hoạt động
ghi thiếu > cải chính | đính chính | điều chỉnh | sửa đổi, bổ sung
# Papers that mice, termites and water spoilt are issued again.
chuột cắn | chuột gặm | mối ăn | mối xông | cắn nát | ướt nhòe | nhàu nát > cấp lại | do bị mất
`;
