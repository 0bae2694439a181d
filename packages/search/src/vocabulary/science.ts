/** Telecom, science, standards, radiation, weather and maps. */
export const science = `
# Radio, telecom, post.
bộ đàm | sử dụng bộ đàm | tần số bộ đàm | walkie talkie > mạng thông tin vô tuyến điện nội bộ | mạng viễn thông dùng riêng
ham radio | vô tuyến nghiệp dư | radio nghiệp dư | amateur radio > đài vô tuyến điện nghiệp dư
loa phường | đài truyền thanh xã | truyền thanh xã | loa phát thanh | loa truyền thanh > đài truyền thanh không dây
bộ đàm tàu cá | máy đàm tàu cá > đài vô tuyến điện đặt trên phương tiện nghề cá
điện thoại vệ tinh | thiết bị vệ tinh | starlink | internet vệ tinh | satellite phone > sử dụng dịch vụ thông tin vệ tinh của nước ngoài
tần số | sóng vô tuyến | phát sóng | phá sóng | kích sóng > sử dụng tần số và thiết bị vô tuyến điện
gia hạn giấy phép tần số | giấy phép tần số hết hạn > gia hạn giấy phép sử dụng tần số và thiết bị vô tuyến điện
nhà mạng | cung cấp internet | cung cấp wifi | bán internet | giấy phép viễn thông | isp | đại lý internet | telecom license > cấp giấy phép cung cấp dịch vụ viễn thông | đăng ký cung cấp dịch vụ viễn thông
đám mây | điện toán đám mây | cloud | trung tâm dữ liệu | data center | ott | email server > dịch vụ điện toán đám mây
sim số đẹp | đấu giá số điện thoại | đấu giá sim | số điện thoại đẹp > phân bổ số thuê bao di động h2h theo phương thức đấu giá
đầu số | tổng đài 1900 | đầu số 1900 | đầu số tin nhắn | sms | brandname | tin nhắn ngắn > số dịch vụ giải đáp thông tin, số dịch vụ tin nhắn ngắn
tiền internet | tiền điện thoại | cước điện thoại | hộ nghèo tiền internet | hộ nghèo được tiền điện thoại | hỗ trợ điện thoại hộ nghèo | hỗ trợ cước internet | hỗ trợ thuê bao hộ nghèo | hỗ trợ internet > hỗ trợ sử dụng dịch vụ viễn thông phổ cập
nhập máy tính cũ | linh kiện cũ | máy tính cũ | nhập đồ điện tử cũ > sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu
dịch vụ ship | courier | mở bưu cục | delivery company > cấp giấy phép bưu chính
gia hạn giấy phép bưu chính > cấp lại giấy phép bưu chính khi hết hạn
chuyển dữ liệu ra nước ngoài | cross border data | data transfer > đánh giá tác động chuyển, xử lý dữ liệu xuyên biên giới
# Science and innovation.
startup | khởi nghiệp | start up | doanh nghiệp khởi nghiệp | khởi nghiệp sáng tạo > doanh nghiệp khởi nghiệp sáng tạo
hỗ trợ khởi nghiệp | hỗ trợ startup | vốn khởi nghiệp | tiền khởi nghiệp | startup funding > hỗ trợ cá nhân, nhóm cá nhân, doanh nghiệp khởi nghiệp sáng tạo
vườn ươm | vườn ươm doanh nghiệp | trung tâm khởi nghiệp | incubator > trung tâm hỗ trợ khởi nghiệp sáng tạo | cơ sở ươm tạo công nghệ cao
nhà đầu tư thiên thần | angel investor > nhà đầu tư cá nhân khởi nghiệp sáng tạo
trung tâm đổi mới | innovation center > công nhận trung tâm đổi mới sáng tạo
thí điểm công nghệ | cơ chế thử nghiệm > thử nghiệm có kiểm soát
kết thúc sandbox | xong thử nghiệm sandbox > hoàn thành thử nghiệm có kiểm soát
doanh nghiệp khcn | công ty khoa học công nghệ | chứng nhận doanh nghiệp khcn > giấy chứng nhận doanh nghiệp khoa học và công nghệ
lập viện nghiên cứu | mở viện nghiên cứu | viện nghiên cứu | tổ chức khcn | research institute > đăng ký tổ chức khoa học và công nghệ
công ty công nghệ cao | dự án công nghệ cao | hi tech | high tech company > doanh nghiệp công nghệ cao
đề tài nghiên cứu | đề tài khoa học | làm đề tài | đề tài cấp thành phố | đăng ký đề tài | tài trợ nghiên cứu | research grant > xét tài trợ, đặt hàng nhiệm vụ khoa học
nghiệm thu đề tài | đăng ký kết quả đề tài | nộp kết quả đề tài > đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ
sáng kiến | sáng kiến kinh nghiệm | cải tiến kỹ thuật | công nhận sáng kiến > hỗ trợ hoạt động sáng kiến, giải pháp cải tiến kỹ thuật
hội thảo khoa học | tổ chức hội thảo khoa học > hỗ trợ tổ chức hội thảo khoa học
đăng bài báo quốc tế | công bố quốc tế | bài báo khoa học | đăng bài isi > hỗ trợ công bố công trình khoa học
voucher khoa học | voucher đổi mới | voucher thay đổi mới > tham gia chương trình hỗ trợ voucher
lãi suất vay công nghệ | hỗ trợ lãi vay công nghệ > đề nghị hỗ trợ lãi suất vay
mua công nghệ | bán công nghệ | hợp đồng chuyển giao công nghệ | cgcn | technology transfer | li xăng công nghệ > đăng ký chuyển giao công nghệ
# Intellectual property; copyright itself has no procedure here.
bằng sáng chế | phát minh | đăng ký phát minh | sáng chế | độc quyền sáng chế | giải pháp hữu ích | patent > đăng ký sáng chế
mẫu mã sản phẩm | kiểu dáng sản phẩm | industrial design > đăng ký kiểu dáng công nghiệp
logo | bảo hộ logo | bảo hộ thương hiệu | bảo hộ nhãn hiệu | trademark > đăng ký nhãn hiệu
đăng ký nhãn hiệu quốc tế | thương hiệu ở nước ngoài | nhãn hiệu ở nước ngoài | nhãn hiệu nước ngoài | đơn madrid | international trademark > xử lý đơn madrid có nguồn gốc việt nam
đặc sản vùng | tên đặc sản | geographical indication > đăng ký chỉ dẫn địa lý
chip bán dẫn | mạch tích hợp > đăng ký thiết kế bố trí
mất bằng sáng chế | mất giấy chứng nhận nhãn hiệu | cấp lại nhãn hiệu | mất văn bằng bảo hộ | làm lại nhãn hiệu | xin lại nhãn hiệu > cấp lại văn bằng bảo hộ
cho thuê thương hiệu | nhượng quyền nhãn hiệu | hợp đồng li xăng | cho dùng nhãn hiệu | license trademark > đăng ký hợp đồng chuyển quyền sử dụng đối tượng sở hữu công nghiệp
luật sư sở hữu trí tuệ | đại diện sở hữu trí tuệ | shtt | đại diện shcn > dịch vụ đại diện sở hữu công nghiệp
bị nhái thương hiệu | hàng nhái nhãn hiệu | khiếu nại nhãn hiệu | tranh chấp nhãn hiệu > giải quyết khiếu nại liên quan đến sở hữu công nghiệp
# Standards and measurement.
chứng nhận hợp quy | conformity > công bố hợp quy
hiệu chuẩn | kiểm định đồng hồ | cân điện tử | đồng hồ nước | đồng hồ điện | hiệu chuẩn thiết bị | cột bơm xăng | calibration > kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo
iso | chứng nhận iso | tổ chức chứng nhận | chứng nhận hệ thống quản lý > hoạt động chứng nhận sản phẩm, hệ thống quản lý
phòng thử nghiệm | lab thử nghiệm | phòng lab | phòng thí nghiệm | testing lab > hoạt động thử nghiệm chất lượng sản phẩm, hàng hóa
tư vấn iso | chuyên gia iso | iso hành chính > công bố năng lực tư vấn
kiểm tra chất lượng hàng nhập | hàng nhập khẩu phải kiểm tra | đồ chơi nhập khẩu | mũ bảo hiểm nhập khẩu | xăng dầu nhập khẩu > kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa
giải thưởng chất lượng | quality award > xét tặng giải thưởng chất lượng sản phẩm
# X-rays and radiation.
máy chụp phim răng | máy ct | chụp ct | máy chụp cắt lớp | phòng x quang | x ray > sử dụng thiết bị x-quang chẩn đoán y tế
khai báo máy x quang > khai báo thiết bị x-quang chẩn đoán y tế
gia hạn máy x quang | giấy phép x quang hết hạn | gia hạn giấy phép x quang > gia hạn giấy phép tiến hành công việc bức xạ
nhân viên x quang | chứng chỉ an toàn bức xạ | chứng chỉ x quang | radiation certificate > cấp chứng chỉ nhân viên bức xạ
đo phóng xạ | nguồn phóng xạ | năng lượng nguyên tử | tẩy xạ | kiểm xạ > hỗ trợ ứng dụng năng lượng nguyên tử
# Weather and maps.
trạm thời tiết | dự báo bão | weather forecast > hoạt động dự báo, cảnh báo khí tượng thủy văn
mua bản đồ | bản đồ địa hình | mốc tọa độ | điểm tọa độ | xin tọa độ | topographic map | map data > cung cấp thông tin, dữ liệu, sản phẩm đo đạc và bản đồ
chứng chỉ trắc địa | hành nghề trắc địa | trắc địa | kỹ sư trắc địa | land surveyor > chứng chỉ hành nghề đo đạc và bản đồ
số liệu môi trường | dữ liệu môi trường > khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường
# Papers and leases of a trade mark.
cho thuê nhãn hiệu đăng ký | hợp đồng nhãn hiệu | thuê nhãn hiệu > đăng ký hợp đồng chuyển quyền sử dụng đối tượng sở hữu công nghiệp
chứng nhận đăng ký nhãn hiệu | chứng nhận nhãn hiệu | văn bằng nhãn hiệu | bằng nhãn hiệu > cấp phó bản văn bằng bảo hộ và cấp lại văn bằng bảo hộ | đăng ký nhãn hiệu
# Landlords who sell electricity on.
bán lại điện | bán điện cho khách trọ | khu trọ bán điện | bán điện cho người thuê > cấp giấy phép hoạt động bán lẻ điện
bảo hộ tên | đăng ký tên thương hiệu | tên thương mại > đăng ký nhãn hiệu
nhượng quyền | nhượng quyền sử dụng | nhượng quyền thương hiệu | franchise > đăng ký hợp đồng chuyển quyền sử dụng đối tượng sở hữu công nghiệp
brand > đăng ký nhãn hiệu
viện nghiên cứu tư nhân | trung tâm nghiên cứu | trung tâm nghiên cứu tư nhân > cấp giấy chứng nhận đăng ký tổ chức khoa học và công nghệ
giao hàng | dịch vụ giao hàng | shipper | công ty giao nhận | giao nhận bưu kiện | bưu cục > cấp giấy phép bưu chính | xác nhận thông báo hoạt động bưu chính
nhãn hàng | tên sản phẩm > đăng ký nhãn hiệu
`;
