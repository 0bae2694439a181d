/** Animals, crops, fish, forests, water, mines, environment. */
export const farming = `
# Veterinary, livestock.
bác sĩ thú y | phòng khám thú y | khám chó mèo | phòng khám thú cưng | thú y | thiến chó mèo | chữa bệnh gia súc | chữa bệnh chó mèo | tiêm cho lợn | pet clinic | veterinarian | chứng chỉ thú y > cấp chứng chỉ hành nghề thú y
chứng chỉ thú y hết hạn | gia hạn chứng chỉ thú y > gia hạn chứng chỉ hành nghề thú y
mất chứng chỉ thú y > cấp lại chứng chỉ hành nghề thú y
bán thuốc thú y | cửa hàng thuốc thú y | đại lý thuốc thú y | thuốc cho lợn gà | cửa hàng thú y | pet shop > đủ điều kiện buôn bán thuốc thú y
nhập thuốc thú y > đủ điều kiện nhập khẩu thuốc thú y
chở chó | chở mèo | vận chuyển chó | thú cưng đi máy bay | vận chuyển lợn | chở lợn | chở gà | chở trâu bò | chuyển chó mèo | mang chó lên máy bay | vận chuyển động vật | kiểm dịch chó | kiểm dịch mèo | chở gia súc | vận chuyển gia cầm | vận chuyển heo | kiểm dịch lợn | chở thịt đi tỉnh | kiểm dịch thịt | transport pet | bring my cat | bring my dog | take my dog | travel with a dog | pet transport > kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
chở cá đi tỉnh | vận chuyển tôm | chở tôm cá | kiểm dịch cá | kiểm dịch thủy sản > kiểm dịch động vật, sản phẩm động vật thủy sản
lợn chết | heo chết | gà chết | vịt chết | trâu bò chết | gia súc chết | dịch tả | đền bù lợn | lợn chết dịch | dịch tả lợn | gà chết dịch | cúm gà | heo bị dịch | lợn tai xanh | tiêu hủy lợn | đền bù lợn chết | lở mồm long móng | vật nuôi chết dịch > bị thiệt hại do dịch bệnh động vật
trại an toàn dịch | chứng nhận an toàn dịch bệnh > cơ sở an toàn dịch bệnh động vật
con lợn | con heo | đầu lợn | con gà | nuôi lợn | nuôi heo | trại lợn | nuôi gà | trại gà | nuôi bò | chăn nuôi lợn | trại heo | mở trang trại | trại chăn nuôi | farm > đủ điều kiện chăn nuôi đối với chăn nuôi trang trại quy mô lớn
cám lợn | cám gà | bán cám | thức ăn gia súc | sản xuất cám | thức ăn cho lợn | xưởng cám | animal feed > đủ điều kiện sản xuất thức ăn chăn nuôi
thụ tinh nhân tạo bò | tinh lợn | tinh bò > hỗ trợ chi phí về vật tư phối giống nhân tạo gia súc
bỏ nuôi lợn | chuyển nghề chăn nuôi | thôi chăn nuôi | ngừng chăn nuôi | di dời chuồng trại | chuyển đổi chăn nuôi > chuyển đổi từ chăn nuôi sang các nghề khác
hỗ trợ chăn nuôi | vốn chăn nuôi | tiền hỗ trợ nuôi lợn > chính sách nâng cao hiệu quả chăn nuôi
biogas | xử lý phân lợn | chất thải chuồng trại > công nghệ xử lý chất thải trong chăn nuôi
bọ cạp | nuôi bọ cạp > chăn nuôi bò cạp
# Fisheries.
nuôi cá | nuôi tôm | ao cá | đào ao nuôi cá | nuôi ếch | trại cá | nuôi ba ba | nuôi lươn | fish farm | shrimp farm > cơ sở đủ điều kiện nuôi trồng thủy sản
nuôi cá lồng | cá lồng | bè cá | lồng bè | cá bè | nuôi cá sông > nuôi trồng thủy sản lồng bè
cá giống | tôm giống | trại cá giống | ương cá > sản xuất, ương dưỡng giống thủy sản
thức ăn cho cá | cám cá | thức ăn tôm > sản xuất thức ăn thủy sản
đánh cá | đánh bắt cá | thuyền đánh cá | ngư dân | thuyền cá | tàu đánh cá | giấy phép đánh bắt | fishing license > giấy phép khai thác thủy sản
đăng ký tàu cá | đăng ký thuyền cá | đăng ký ghe | đăng ký thuyền đánh cá | fishing boat > cấp giấy chứng nhận đăng ký tàu cá
bán tàu cá | xóa tàu cá | tàu cá chìm | tàu cá hỏng > xóa đăng ký tàu cá
mua tàu cá | mua thuyền đánh cá | mua thuyền cá | đóng tàu cá | sửa tàu cá | đóng thuyền cá > chấp thuận đóng mới, cải hoán, thuê, mua tàu cá
ngao sò | nghêu sò | trai ốc > nguyên liệu nhuyễn thể hai mảnh vỏ
truy xuất nguồn gốc cá | iuu > giấy chứng nhận nguồn gốc thủy sản khai thác
# Crops, plant protection.
thuốc trừ sâu | thuốc sâu | bán thuốc sâu | thuốc diệt cỏ | bvtv | thuốc bvtv | bán thuốc trừ sâu | cửa hàng thuốc sâu | cửa hàng thuốc trừ sâu | phân bón thuốc trừ sâu | thuốc trừ sâu phân bón | đại lý thuốc trừ sâu | vật tư nông nghiệp | bán vật tư nông nghiệp | cửa hàng vật tư nông nghiệp | thuốc nông nghiệp | pesticide > đủ điều kiện buôn bán thuốc bảo vệ thực vật
phân đạm | sản xuất phân hữu cơ | phân hữu cơ | bán phân bón | phân lân | xưởng phân bón | làm phân vi sinh | fertilizer > đủ điều kiện sản xuất phân bón
nhập phân | nhập phân bón > cấp giấy phép nhập khẩu phân bón
mã số vườn | mã đóng gói | truy xuất nông sản | planting area code > mã số vùng trồng, mã số cơ sở đóng gói
chuyển đất lúa | chuyển lúa sang cây ăn quả | đất lúa trồng cây khác | đất lúa đào ao | chuyển đổi cây trồng | ruộng sang trồng cây | trồng chuối trên đất lúa | đất lúa trồng bưởi | không trồng lúa nữa > chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa
cây giống | bán cây giống | vườn ươm cây | cây đầu dòng | vườn cây giống | nhân giống cây > công nhận cây đầu dòng, vườn cây đầu dòng
kiểm dịch cây | kiểm dịch rau quả | kiểm dịch gỗ | phytosanitary > giấy chứng nhận kiểm dịch thực vật
vietgap | globalgap | rau sạch | rau an toàn | trồng rau sạch > thực hành nông nghiệp tốt | cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản
rau hữu cơ | nông nghiệp hữu cơ | organic > phát triển sản xuất trồng trọt hữu cơ
nhà kính | trồng rau thủy canh | thủy canh | greenhouse > hỗ trợ xây dựng nhà màng, nhà lưới
máy cấy | máy nông nghiệp | mua máy cấy | máy gặt | mua máy nông nghiệp | cơ giới hóa nông nghiệp > hỗ trợ mua máy cấy
kho lạnh nông sản | máy sấy nông sản | chế biến nông sản | sơ chế rau > cơ sở sơ chế, chế biến, bảo quản nông sản
thịt bán ở chợ | giết mổ | lò mổ | xưởng giò chả | làm đậu phụ | rau củ quả | an toàn thực phẩm nông sản | sơ chế thịt | kho trái cây | bán trái cây > cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản
dựng chòi | chòi trên ruộng | lán trên ruộng | nhà trên ruộng | nhà trên đất ruộng | nhà tạm trên ruộng | chòi canh ruộng | dựng lán trên đất ruộng | nhà kho trên đất nông nghiệp | nhà chòi | chòi nghỉ trên ruộng > xây dựng công trình trên đất nông nghiệp
tập huấn nông dân > phê duyệt kế hoạch khuyến nông
ocop | sản phẩm ocop | đặc sản ocop > đánh giá, phân hạng sản phẩm ocop
công nhận làng nghề | làng gốm | làng lụa | craft village > công nhận làng nghề
nghề cổ | nghề thủ công > công nhận nghề truyền thống
liên kết với doanh nghiệp | chuỗi liên kết > hỗ trợ dự án liên kết
công nghệ cao nông nghiệp | nông nghiệp công nghệ cao > doanh nghiệp nông nghiệp ứng dụng công nghệ cao
thủy lợi nội đồng | tưới nhỏ giọt | hệ thống tưới | kênh mương nội đồng > thủy lợi nội đồng và tưới tiên tiến
# Forests and wild animals.
chặt cây rừng | khai thác keo | chặt keo | chặt rừng | bán rừng keo | thu hoạch keo | cưa cây rừng | đốn rừng > phương án khai thác gỗ, thực vật rừng ngoài gỗ
bảng kê gỗ | xác nhận gỗ | giấy tờ gỗ | vận chuyển gỗ | chở gỗ | buôn gỗ | kê khai lâm sản > xác nhận bảng kê lâm sản
động vật hoang dã | nuôi động vật hoang dã | nuôi rắn | nuôi nhím | nuôi hươu | nuôi cá sấu | nuôi khỉ | nuôi vẹt | nuôi gấu | nuôi chim công | động vật quý hiếm | cites | nuôi chồn | nuôi dúi | nuôi kỳ đà | wild animals | exotic pet | wildlife > mã số cơ sở nuôi, trồng các loài động vật, thực vật thuộc phụ lục cites
nhận khoán rừng > giao rừng, cho thuê rừng
chuyển đất rừng | chuyển rừng sang mục đích khác | đất rừng làm nhà | phá rừng làm dự án > chuyển mục đích sử dụng rừng sang mục đích khác
rừng bị cháy | rừng bị bão | rừng trồng chết > rừng trồng bị thiệt hại
trồng rừng | vay trồng rừng | vay vốn trồng rừng > hỗ trợ tín dụng đầu tư trồng rừng gỗ lớn
tín chỉ các bon | khí nhà kính > cấp tín chỉ các-bon
du lịch trong rừng | homestay trong rừng | cắm trại trong rừng > phê duyệt đề án du lịch sinh thái
# Water: wells are taking groundwater (Luật Tài nguyên nước 2023).
giếng nước | dùng nước giếng | nước giếng khoan | nước ngầm | borehole | water well | groundwater > đăng ký khai thác nước dưới đất | cấp giấy phép khai thác nước dưới đất
giấy phép giếng khoan | giấy phép khai thác nước ngầm | khai thác nước ngầm > cấp giấy phép khai thác nước dưới đất
gia hạn giếng khoan | gia hạn giấy phép nước ngầm | giấy phép nước ngầm hết hạn > gia hạn, điều chỉnh giấy phép khai thác nước dưới đất
thợ khoan giếng | nghề khoan giếng | công ty khoan giếng | hành nghề khoan giếng | đội khoan giếng > hành nghề khoan nước dưới đất
thăm dò nước ngầm | tìm nước ngầm > cấp giấy phép thăm dò nước dưới đất
lấy nước sông | bơm nước sông | bơm nước hồ | dùng nước hồ | hút nước sông > khai thác nước mặt, nước biển
đào ao | đào hồ | đào mương | lấp ao | làm trên mặt hồ | sử dụng mặt hồ > đăng ký sử dụng mặt nước, đào hồ, ao, sông, suối
thuế nước | phí khai thác nước | tiền nước ngầm > tiền cấp quyền khai thác tài nguyên nước
lấp giếng | bỏ giếng | trám giếng | không dùng giếng nữa > trả lại giấy phép thăm dò nước dưới đất
# Dikes and irrigation works.
xây nhà gần đê | làm nhà ven đê | đào đất gần đê | hành lang đê | nhà ngoài đê | nằm ngoài đê | đi xe trên đê | bãi sông | đất ngoài bãi | dike > hoạt động liên quan đến đê điều
xây nhà cạnh mương | nhà cạnh kênh | hành lang kênh mương | bắc cầu qua mương | bắc cầu qua kênh | xây trên bờ kênh | công trình cạnh kênh | lấn kênh mương > hoạt động trong phạm vi bảo vệ công trình thủy lợi: xây dựng công trình mới
trồng cây ven kênh | trồng cây bờ kênh | trồng cây trên bờ mương > trồng cây lâu năm trong phạm vi bảo vệ công trình thủy lợi
nuôi cá trong hồ thủy lợi | thả cá hồ thủy lợi | nuôi cá hồ chứa > nuôi trồng thủy sản trong phạm vi bảo vệ công trình thủy lợi
câu cá hồ | thuyền đạp vịt | du lịch trên hồ | kinh doanh bên hồ > hoạt động du lịch, thể thao, nghiên cứu khoa học, kinh doanh, dịch vụ
xe qua đê kênh | thuyền máy trong hồ > hoạt động của phương tiện thủy nội địa, phương tiện cơ giới
đập nước | vỡ đập | hồ chứa nước > phương án ứng phó với tình huống khẩn cấp đối với đập, hồ chứa nước
thủy điện | hồ thủy điện > hồ chứa thủy điện
xung kích phòng chống bão | chống bão lụt bị nạn | đi chống lụt bị thương | cứu hộ bão bị thương | hộ đê bị tai nạn > lực lượng xung kích phòng chống thiên tai
# Minerals.
khai thác cát | hút cát | bán cát | mỏ cát | mỏ đá | khai thác đá | mỏ đất | sand mining | quarry | mining license > cấp giấy phép khai thác khoáng sản
đào đất bán | múc đất | đất san lấp | hạ độ cao đất | cải tạo đất vườn bán đất | bán đất thừa | đất đào móng > xác nhận đăng ký thu hồi khoáng sản | khoáng sản nhóm iv
thăm dò mỏ | tìm mỏ | khoan thăm dò khoáng sản > cấp giấy phép thăm dò khoáng sản
đóng mỏ | hết mỏ | hoàn nguyên mỏ > đóng cửa mỏ khoáng sản
bán mỏ | sang nhượng mỏ | chuyển nhượng mỏ > chuyển nhượng quyền khai thác khoáng sản
gia hạn mỏ | gia hạn khai thác mỏ | giấy phép mỏ hết hạn > gia hạn giấy phép khai thác khoáng sản
vét mỏ | mỏ đã đóng cửa | tận thu khoáng sản > khai thác tận thu khoáng sản
# Environment.
đtm | báo cáo đtm | eia | environmental impact > báo cáo đánh giá tác động môi trường
họp dân về môi trường | tham vấn cộng đồng > tham vấn trong đánh giá tác động môi trường
xả thải | xả nước thải | giấy phép xả thải | nước thải | khí thải | chất thải nguy hại | môi trường cho xưởng | môi trường nhà xưởng | cam kết bảo vệ môi trường | kế hoạch bảo vệ môi trường | đề án bảo vệ môi trường | environmental permit | environmental license | discharge permit > cấp giấy phép môi trường
đổi giấy phép môi trường | tăng công suất xưởng | thay đổi giấy phép môi trường > cấp điều chỉnh giấy phép môi trường
cây quý | động vật nguy cấp | cứu hộ động vật | vườn thú | sở thú | zoo > giấy chứng nhận cơ sở bảo tồn đa dạng sinh học
mẫu gen | nguồn gen > cấp giấy phép tiếp cận nguồn gen
đổ bùn ra biển | đổ thải ra biển | nạo vét đổ biển > cấp giấy phép nhận chìm ở biển
thuê mặt biển | thuê biển | nuôi biển > giao khu vực biển
# Wells of a works need a licence, those of a home a registration.
giếng khoan công nghiệp > cấp giấy phép khai thác nước dưới đất
nuôi rùa | nuôi trăn | nuôi cầy | nuôi cầy hương | nuôi chim quý | nuôi thú rừng > mã số cơ sở nuôi, trồng các loài động vật, thực vật thuộc phụ lục cites
vet | vet clinic | animal clinic | animal hospital > cấp chứng chỉ hành nghề thú y
tiêm chó mèo | tiêm phòng chó mèo | tiêm dại | chữa chó mèo > cấp chứng chỉ hành nghề thú y
chuyển bò | chuyển trâu | chuyển lợn | chuyển gà | chuyển trâu bò | vận chuyển bò | vận chuyển trâu bò | bán bò sang tỉnh > kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
tiêu hủy gia cầm | tiêu hủy gia súc | tiêu hủy gà | tiêu hủy vịt | tiêu hủy vật nuôi | tiêu hủy đàn > bị thiệt hại do dịch bệnh động vật
bán gỗ | bán gỗ keo | gỗ keo | gỗ rừng trồng | bán rừng > phương án khai thác gỗ, thực vật rừng ngoài gỗ
phòng khám cho chó mèo | tiệm khám chó mèo > cấp chứng chỉ hành nghề thú y
mang mèo | mang chó | mang thú cưng | mèo đi máy bay | chó đi máy bay | gửi chó mèo > kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
chở heo | chở dê | chở bò | đem chó | đem mèo | chó lên máy bay > kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
# Pesticides by their everyday name.
cửa hàng thuốc trừ sâu | mở cửa hàng thuốc trừ sâu > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật
# Medicine for animals, by the animals it is for.
thuốc chó mèo | thuốc cho chó mèo | thuốc cho chó | thuốc cho mèo | thuốc gà vịt | thuốc lợn gà | thuốc cho trâu bò | thuốc cho vật nuôi | thuốc cho thú cưng | thuốc cho gia súc | thuốc cho gia cầm | tiệm thuốc thú y | tiệm thuốc chó mèo | bán thuốc chó mèo > đủ điều kiện buôn bán thuốc thú y
# Living animals on a truck to another province.
chở xe gà | chở xe lợn | chở gà giống | chở lợn giống | kiểm dịch gà | kiểm dịch vịt | kiểm dịch trâu bò | kiểm dịch gia súc | kiểm dịch gia cầm | gà kiểm dịch | lợn kiểm dịch | trâu bò kiểm dịch | gà giống kiểm dịch | chở vịt > kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn cấp tỉnh
`;
