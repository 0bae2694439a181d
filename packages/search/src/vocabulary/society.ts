/** Associations, awards, ethnic and foreign affairs, conscription. */
export const society = `
# Associations and funds; the people of one district or village form a hội (Nghị định 126/2024).
lập hội | thành lập câu lạc bộ | hội đồng hương | hiệp hội | lập câu lạc bộ | hội nghề nghiệp | hội doanh nghiệp | lập hội đồng hương | association | set up an association > thành lập hội
ban vận động lập hội > công nhận ban vận động thành lập hội
báo cáo đại hội | họp đại hội | đại hội nhiệm kỳ > báo cáo tổ chức đại hội thành lập, đại hội nhiệm kỳ
đổi tên hội | sửa điều lệ hội | phê duyệt điều lệ hội > phê duyệt đổi tên hội, phê duyệt điều lệ hội
giải tán hội | bỏ hội > hội tự giải thể
tách hội | nhập hội | gộp hội > sáp nhập; hợp nhất hội
quỹ khuyến học | quỹ học bổng | quỹ nhân đạo | lập quỹ | quỹ cộng đồng | quỹ thiện nguyện | tổ chức từ thiện | làm từ thiện | kêu gọi từ thiện | charity | foundation > thành lập và công nhận điều lệ quỹ
đổi chủ tịch quỹ | hội đồng quản lý quỹ | quỹ hoạt động | thay hội đồng quỹ > công nhận hội đồng quản lý quỹ
đổi tên quỹ | sửa điều lệ quỹ > đổi tên quỹ
giải thể quỹ | đóng quỹ từ thiện > quỹ tự giải thể
# Awards, archives, civil servants, youth.
mẹ việt nam anh hùng | mẹ vnah | bà mẹ anh hùng > danh hiệu vinh dự nhà nước “bà mẹ việt nam anh hùng”
truy tặng bà mẹ anh hùng | mẹ liệt sĩ đã mất | bà mẹ anh hùng đã mất > xét truy tặng danh hiệu vinh dự nhà nước
thầy thuốc ưu tú | thầy thuốc nhân dân | ttưt | ttnd | danh hiệu thầy thuốc > danh hiệu “thầy thuốc nhân dân”
tra cứu hồ sơ lưu trữ | xem hồ sơ lưu trữ | tìm hồ sơ cũ | tài liệu cũ | kho lưu trữ | hồ sơ cán bộ đi b | trung tâm lưu trữ | archives > sử dụng tài liệu lưu trữ tại lưu trữ lịch sử
thi công chức | thi viên chức | tuyển dụng công chức | thi vào nhà nước | vào biên chế | thi tuyển nhà nước | tuyển công chức | civil servant exam > thi tuyển công chức | xét tuyển công chức
viên chức sang công chức | chuyển sang công chức > tiếp nhận vào công chức
thi công an | học viện cảnh sát | học viện an ninh | vào trường công an | trường công an | police academy > tuyển sinh vào các trường công an nhân dân
đi nghĩa vụ công an | nghĩa vụ công an | nvca | lính công an | cảnh sát cơ động nghĩa vụ > nghĩa vụ tham gia công an nhân dân
xin vào công an | làm công an | tuyển công an | tuyển dụng công an > tuyển chọn công dân vào công an nhân dân
tổ bảo vệ an ninh | bảo vệ dân phố | tuyển bảo vệ dân phố | vào bảo vệ dân phố | dân phòng | tổ an ninh cơ sở > tuyển chọn tổ viên tổ bảo vệ an ninh
# Ethnic affairs.
già làng | người có uy tín dân tộc | uy tín trong thôn bản > công nhận người có uy tín
thay người có uy tín | thôi người có uy tín > đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín
# Foreign affairs.
đóng dấu lãnh sự | dấu bộ ngoại giao | hợp pháp hóa bằng cấp | hphls | legalize documents | giấy tờ dùng ở nước ngoài | dấu ngoại vụ | sở ngoại vụ | chứng nhận lãnh sự > chứng nhận lãnh sự, hợp pháp hóa lãnh sự
hộ chiếu công tác | official passport | diplomatic passport > cấp hộ chiếu ngoại giao, hộ chiếu công vụ
gia hạn hộ chiếu công vụ | hộ chiếu công vụ hết hạn > gia hạn hộ chiếu ngoại giao, hộ chiếu công vụ
note verbale > cấp công hàm đề nghị phía nước ngoài cấp thị thực
tổ chức hội thảo | hội thảo quốc tế | hội nghị có người nước ngoài | tọa đàm quốc tế | hội thảo có người nước ngoài | seminar | conference > cho phép tổ chức hội nghị, hội thảo quốc tế
thẻ ngoại giao | thẻ nhân viên đại sứ quán | chứng minh thư ngoại giao | nhân viên đại sứ quán | diplomatic id > chứng minh thư cho thành viên cơ quan đại diện ngoại giao
ngo | tổ chức phi chính phủ | ngo nước ngoài | foreign ngo > tổ chức hợp tác, nghiên cứu của nước ngoài
# Military registration and veterans.
con trai 17 tuổi | đủ 17 tuổi | 17 tuổi đăng ký nghĩa vụ | đăng ký quân sự | đăng ký nvqs | military registration > đăng ký nghĩa vụ quân sự lần đầu
xuất ngũ | bộ đội về | đi bộ đội về | ra quân | dự bị động viên | quân dự bị > đăng ký phục vụ trong ngạch dự bị
chuyển trường nghĩa vụ quân sự | chuyển nvqs > đăng ký nghĩa vụ quân sự bổ sung
miễn gọi nhập ngũ | không phải đi lính > đăng ký miễn nghĩa vụ quân sự thời chiến
dân quân bị thương | dân quân bị tai nạn | dân quân ốm | đi dân quân bị nạn > dân quân tự vệ không tham gia bảo hiểm
bố mẹ của lính | gia đình bộ đội khó khăn | nhà có con đi lính | trợ cấp gia đình bộ đội | cha mẹ của lính > thân nhân của hạ sĩ quan, binh sĩ tại ngũ
cựu chiến binh | bộ đội chống mỹ | đi b | bộ đội phục viên | kháng chiến chống mỹ | tiền bộ đội chống mỹ | quyết định 142 | quyết định 290 | qđ 142 | qđ 290 | lính chống mỹ | veteran > tham gia kháng chiến chống mỹ cứu nước
đi lính campuchia | bộ đội tình nguyện | bộ đội biên giới | đánh tàu | bộ đội campuchia | chiến tranh biên giới | quyết định 62 | qđ 62 | bộ đội đi lào | chiến trường k > trực tiếp tham gia chiến tranh bảo vệ tổ quốc
đi dân công | quyết định 49 > dân công hỏa tuyến
lính địa phương thời chống mỹ > du kích tập trung ở miền nam
tên đơn vị bộ đội | giải mã đơn vị | phiên hiệu đơn vị | ký hiệu đơn vị | xác nhận đơn vị cũ | mất giấy tờ bộ đội > giải mã phiên hiệu, ký hiệu
sĩ quan nghỉ hưu ốm nặng > cán bộ quân đội nghỉ hưu mắc bệnh hiểm nghèo
# Drones.
flycam | drone | máy bay không người lái | bay flycam | thả khinh khí cầu > cấp phép bay
hội cựu | chi hội | hội đồng niên | hội đồng môn | ban liên lạc > thành lập hội
# Things that fly, across the border.
nhập flycam | nhập drone | mua flycam nước ngoài | mang flycam về | mang drone về > điều kiện nhập khẩu, tạm nhập tái xuất tàu bay không người lái và phương tiện bay khác
# Pagodas, prayer, associations.
đình làng | lễ đình | hoạt động đình | lễ rước | rước kiệu > đăng ký hoạt động tín ngưỡng
tụng kinh | điểm nhóm | đọc kinh | thờ chúa tại nhà > đăng ký sinh hoạt tôn giáo tập trung
mở hội | hội doanh nhân > thành lập hội
mở quỹ > thành lập và công nhận điều lệ quỹ
# Congregations, clubs, awards.
giáng sinh ngoài trời > tổ chức cuộc lễ ngoài cơ sở tôn giáo
mời sư về giảng > giảng đạo ngoài địa bàn phụ trách
foreigners church > sinh hoạt tôn giáo tập trung của người nước ngoài cư trú hợp pháp
`;
