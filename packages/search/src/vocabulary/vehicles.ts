/** Vehicles, drivers and transport. */
export const vehicles = `
# Vehicles: the first registration, in northern and southern words.
xe mới mua | xe máy mới | xe mới | bốc biển | bốc biển số | biển số đẹp | biển số định danh | đăng ký biển số | đăng ký xe điện | xe máy điện | đăng ký xe máy điện | ô tô mới | cavet | cà vẹt xe máy | giấy tờ xe | giấy đăng ký xe | đkx | new car | plate number > đăng ký, cấp biển số xe lần đầu
# A change of owner, also with missing papers and many owners.
xe không chính chủ | mua xe không giấy tờ | xe qua nhiều đời chủ | qua nhiều đời chủ | thừa kế xe | xe của người đã mất | tặng xe | sang tên xe ô tô | sang tên chính chủ | chính chủ | đổi chủ xe | mua xe cũ khác tỉnh | mua lại xe | mua bán xe cũ | mua xe cũ chưa sang tên | sang tên xe khác tỉnh | transfer motorbike | buy used motorbike | used car | change vehicle owner > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe
# Another colour, plate or address is an exchange of the certificate.
đổi màu xe | đổi màu sơn | sơn lại xe | hoán cải xe | cải tạo xe | thay máy xe | thay động cơ xe | biển vàng | đổi biển vàng | đổi biển số vàng | biển số vàng | đổi biển | đổi biển số | biển 5 số | biển 4 số | đổi biển 5 số | đổi đăng ký xe | đổi giấy đăng ký xe | đổi cà vẹt | biển số mờ | đăng ký xe bị rách | đăng ký xe sai thông tin | đăng ký xe ghi sai thông tin > đổi chứng nhận đăng ký xe, biển số xe
rơi biển số | rớt biển số | mất giấy xe | mất đăng ký xe máy | mất đăng ký ô tô | mất cà vẹt xe | mất giấy đăng ký | biển số bị mất | biển số bị gãy | lost registration | lost license plate > cấp lại chứng nhận đăng ký xe, biển số xe
biển tạm | biển số tạm | đăng ký tạm | đăng ký xe tạm | giấy đi đường tạm | xe chạy tạm > đăng ký xe tạm thời
rút hồ sơ gốc | xe hỏng không dùng nữa | xe cũ nát | hủy xe | bỏ xe cũ | thanh lý xe | thu hồi đăng ký xe | bán xe giữ biển | xe bị mất trộm | báo bán xe | sold my motorbike > thu hồi chứng nhận đăng ký xe, biển số xe
# Licences: what is lost or expired goes back to the traffic police.
bằng xe máy | bằng lái xe máy | bằng lái ô tô | bằng a1 | bằng b1 | bằng b2 | bằng lái a1 | bằng lái b1 | bằng lái b2 | bằng lái b | rơi bằng lái | mất bằng lái xe máy | mất bằng lái ô tô | hỏng bằng lái | bằng lái bị hỏng | làm lại gplx | lost driving licence | lost driving license > cấp lại giấy phép lái xe
hết hạn bằng lái | gia hạn gplx | gplx hết hạn | bằng lái cũ | đổi bằng giấy sang bằng nhựa | đổi bằng lái thẻ giấy | đổi bằng a1 | renew driving licence | renew driving license | exchange driving licence > đổi giấy phép lái xe | cấp lại giấy phép lái xe
đổi bằng nước ngoài | convert driving license > đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài | cấp lại giấy phép lái xe
đổi bằng lái quốc tế | bằng lái quốc tế | international driving permit > cấp giấy phép lái xe quốc tế
# Twelve points lost: the driver takes the knowledge test (Law on Road Traffic Order, art. 58).
trừ hết điểm | phục hồi điểm | mất hết điểm | học lại luật giao thông | kiểm tra luật giao thông | thi lại luật giao thông > đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
# Driving schools and testing.
dạy lái xe | trường dạy lái | trường dạy lái xe | mở trường lái | mở trường dạy lái xe | trung tâm dạy lái | học lái xe | học bằng lái | trung tâm đào tạo lái xe > cấp giấy phép đào tạo lái xe
thầy dạy lái > cấp giấy chứng nhận giáo viên dạy thực hành lái xe
xe tập lái | biển tập lái > cấp bổ sung xe tập lái, cấp lại giấy phép xe tập lái
sân tập lái | sân thi bằng lái | sân thi a1 > chấp thuận hoạt động của sân tập lái để sát hạch lái xe mô tô
trung tâm thi bằng lái | thi bằng lái | thi bằng lái xe | thi bằng a1 | sát hạch lái xe > cấp giấy phép cho trung tâm sát hạch lái xe
bằng xe nâng | bằng xe cẩu | xe máy chuyên dùng | bằng máy xúc > chứng chỉ bồi dưỡng kiến thức pháp luật về giao thông đường bộ cho người điều khiển xe máy chuyên dùng
còi hú | xe cứu thương > giấy phép sử dụng thiết bị phát tín hiệu của xe ưu tiên
# Inspection of vehicles is run by licensed stations.
đăng kiểm | trạm đăng kiểm | trung tâm đăng kiểm | mở trạm đăng kiểm > hoạt động kiểm định xe cơ giới
đo khí thải xe máy | kiểm tra khí thải | đăng kiểm xe máy | khí thải xe máy > đủ điều kiện hoạt động kiểm định khí thải xe mô tô, xe gắn máy
# Carrying people and goods.
chạy xe khách | chạy xe tải | kinh doanh xe tải | kinh doanh xe khách | mở hãng taxi | công ty vận tải | giấy phép vận tải | gpkd vận tải | kinh doanh vận tải > cấp giấy phép kinh doanh vận tải bằng xe ô tô
mất giấy phép vận tải > cấp lại giấy phép kinh doanh vận tải bằng xe ô tô
chở quá khổ | chở quá tải | xe siêu trọng > cấp giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
chở xăng dầu | chở gas | chở hóa chất | chở hàng nguy hiểm > cấp giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
chạy tuyến cố định > đăng ký khai thác tuyến vận tải hành khách cố định
bến xe > công bố đưa bến xe khách vào khai thác
xe đi lào | lái xe sang lào > giấy phép liên vận giữa việt nam và lào
xe đi campuchia | lái xe sang campuchia > giấy phép liên vận giữa việt nam và campuchia
xe đi trung quốc | xe chạy sang trung quốc > giấy phép vận tải đường bộ quốc tế giữa việt nam và trung quốc
xe biển lào | xe lào quá hạn > gia hạn thời gian lưu hành tại việt nam cho phương tiện của lào
# Fire safety: approval of the design, acceptance, and the time after a suspension.
giấy phép phòng cháy | giấy phòng cháy | giấy pccc | hồ sơ pccc | thẩm định pccc | thẩm định phòng cháy | thiết kế pccc | bản vẽ pccc | fire safety > thẩm định thiết kế về phòng cháy chữa cháy
nghiệm thu phòng cháy | nghiệm thu phòng cháy chữa cháy | kiểm tra pccc | kiểm tra phòng cháy | fire inspection > kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
bị đình chỉ pccc | bị đình chỉ phòng cháy | mở lại sau đình chỉ | đình chỉ vì cháy nổ | hoạt động lại sau đình chỉ > phục hồi hoạt động của cơ sở, phương tiện giao thông cơ giới, hộ gia đình và cá nhân
kiểm định bình chữa cháy | thiết bị chữa cháy | tem kiểm định pccc > cấp giấy chứng nhận kiểm định phương tiện phòng cháy và chữa cháy
xe cứu hỏa | xe chữa cháy > giấy phép lưu thông phương tiện phòng cháy, chữa cháy
tham gia chữa cháy bị thương | bị thương chữa cháy > tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ chưa tham gia bảo hiểm y tế, bảo hiểm xã hội mà bị tai nạn, bị thương
# Trades under conditions of security and order (Decree 96/2016).
mát xa | mở tiệm vàng cầm đồ | giấy antt | giấy phép antt | giấy an ninh trật tự | giấy chứng nhận antt | homestay kinh doanh | kinh doanh phòng trọ | mở nhà trọ | mở nhà in > về an ninh, trật tự
mất giấy antt | mất giấy an ninh trật tự | thay đổi giấy antt > cấp đổi giấy chứng nhận đủ điều kiện về an ninh, trật tự
bị thu hồi giấy antt > cấp lại giấy chứng nhận đủ điều kiện về an ninh, trật tự
# Weapons and tools of guards.
súng săn | súng hơi | súng thể thao | bắn súng thể thao | câu lạc bộ bắn súng > giấy phép sử dụng vũ khí thể thao | giấy phép trang bị vũ khí thể thao
roi điện | dùi cui | bình xịt hơi cay | súng bắn điện | gậy bảo vệ | còng số 8 > cấp giấy phép trang bị công cụ hỗ trợ | cấp giấy phép sử dụng công cụ hỗ trợ
nộp súng | giao nộp súng | giao nộp vũ khí | nộp lại vũ khí | nhặt được súng > thu hồi vũ khí, vật liệu nổ quân dụng, công cụ hỗ trợ
kiếm cổ | đao kiếm | dao kiếm trưng bày | kiếm trang trí | gươm > khai báo vũ khí thô sơ là hiện vật trưng bày, triển lãm, làm đồ gia bảo
súng đạo cụ | đạo cụ phim | súng đóng phim > giấy phép trang bị, giấy phép sử dụng vũ khí, công cụ hỗ trợ để triển lãm, trưng bày hoặc làm đạo cụ
kinh doanh pháo hoa | pháo hoa | fireworks > cấp giấy phép vận chuyển pháo hoa để kinh doanh
chở thuốc nổ | chở mìn | vận chuyển mìn > cấp giấy phép vận chuyển vật liệu nổ công nghiệp
# Road transport businesses (Luật Đường bộ 2024, Nghị định 158/2024).
gpkdvt | mua xe chạy dịch vụ | chở khách thuê | taxi tải | xe đưa đón học sinh | xe limousine | xe điện bốn bánh > cấp giấy phép kinh doanh vận tải bằng xe ô tô
hỏng giấy phép vận tải > cấp lại giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ trường hợp giấy phép kinh doanh bị mất, bị hỏng
đổi giấy phép vận tải | thay đổi giấy phép vận tải | sửa giấy phép vận tải > cấp lại giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ khi có sự thay đổi
phù hiệu xe tải | phù hiệu xe hợp đồng | phù hiệu taxi | tem xe hợp đồng | tem phù hiệu | dán phù hiệu | logo xe hợp đồng | phù hiệu hết hạn | mất phù hiệu | đổi phù hiệu | xe công nghệ | grab car | grabcar | xanh sm | be car | phù hiệu xe du lịch | phù hiệu xe container | xe đầu kéo > cấp, cấp lại phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải
mở tuyến | chạy tuyến | tuyến xe khách | mở tuyến xe khách | đăng ký tuyến xe | xe khách liên tỉnh | bus route | tuyến cố định > đăng ký khai thác tuyến vận tải hành khách cố định
xe quá tải | xe quá khổ | siêu trường siêu trọng | chở hàng quá khổ | chở máy xúc | giấy phép lưu hành đặc biệt | xe bánh xích | overload permit > giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
sang lào | liên vận lào | chạy tuyến lào > giấy phép liên vận giữa việt nam và lào
sang campuchia | liên vận campuchia > giấy phép liên vận giữa việt nam và campuchia
xe sang trung quốc | vận tải đi trung quốc > giấy phép vận tải đường bộ quốc tế giữa việt nam và trung quốc
liên vận quốc tế | giấy phép liên vận | xe đi nước ngoài > giấy phép liên vận | giấy phép vận tải đường bộ quốc tế
xe lào | ô tô lào > gia hạn thời gian lưu hành tại việt nam cho phương tiện của lào
lắp cống qua đường > cấp giấy phép thi công công trình trên đường bộ đang khai thác
bán hàng vỉa hè | rạp cưới | đám cưới lòng đường | bãi giữ xe vỉa hè | tập kết vật liệu vỉa hè | sidewalk > cấp phép sử dụng tạm thời lòng đường, vỉa hè
mở lối ra đường | đường vào cây xăng | đấu nối vào quốc lộ | mở đường ra quốc lộ > đấu nối vào đường quốc lộ đang khai thác | chấp thuận vị trí đấu nối tạm
# Driving schools and licences.
trung tâm dạy lái xe | mở trung tâm lái xe | driving school > cấp giấy phép đào tạo lái xe
giáo viên dạy lái | thầy dạy lái xe | driving instructor > giáo viên dạy thực hành lái xe
xe dạy lái > cấp bổ sung xe tập lái, cấp lại giấy phép xe tập lái
sân thi xe máy | sân sa hình > chấp thuận hoạt động của sân tập lái để sát hạch lái xe mô tô
trung tâm sát hạch > trung tâm sát hạch lái xe loại 3
trừ điểm bằng lái | hết điểm bằng lái | phục hồi điểm bằng lái | thi lại luật | hết 12 điểm | bị trừ 12 điểm > đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông
lái xe nâng | lái máy xúc | lái máy ủi | bằng lái máy xúc > chứng chỉ bồi dưỡng kiến thức pháp luật về giao thông đường bộ cho người điều khiển xe máy chuyên dùng
# Vehicle inspection stations.
vehicle inspection center > hoạt động kiểm định xe cơ giới
kiểm định khí thải | trạm kiểm tra khí thải > hoạt động kiểm định khí thải xe mô tô, xe gắn máy
# Rail.
lái tàu | bằng lái tàu hỏa | lái metro | train driver > cấp giấy phép lái tàu
đăng ký tàu hỏa | đăng ký toa xe | đăng ký đầu máy > giấy chứng nhận đăng ký phương tiện giao thông đường sắt
đường ngang dân sinh | mở lối qua đường tàu | đường qua đường sắt | đường ngang > giấy phép xây dựng, cải tạo, nâng cấp đường ngang
xây gần đường tàu | kéo cáp qua đường sắt > xây dựng công trình thiết yếu, dùng chung với đường sắt
# Inland waterways and sea.
đăng ký tàu | đăng ký du thuyền | đóng tàu mới | đăng ký thuyền | đăng ký ghe | đăng ký ca nô | mua thuyền | mua tàu | đăng ký tàu thuyền | đăng ký sà lan | tàu chở cát | boat registration > đăng ký phương tiện lần đầu đối với phương tiện
tàu đổi chủ | đổi chủ tàu | đổi chủ thuyền | sang tên tàu | sang tên thuyền | bán tàu | bán thuyền | sang tên ghe | mua ghe cũ | mua thuyền cũ | mua tàu cũ | tàu thay đổi chủ > đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện
mất đăng ký tàu | mất giấy đăng ký thuyền | mất giấy tờ tàu > cấp lại giấy chứng nhận đăng ký phương tiện
xóa đăng ký tàu | phá dỡ tàu | bán sắt vụn tàu > xóa đăng ký phương tiện
đổi tên tàu | hoán cải tàu | đổi máy tàu > phương tiện thay đổi tên, tính năng kỹ thuật
bằng lái tàu sông | bằng thuyền trưởng | bằng máy trưởng | bằng lái ca nô | bằng lái thuyền | lái ca nô | chứng chỉ thuyền viên | lái xuồng | boat license > giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn
trường dạy lái tàu | đào tạo thuyền viên > dịch vụ đào tạo thuyền viên, người lái phương tiện thủy nội địa
bến đò | đò ngang > bến khách ngang sông
bến cát | bến bãi ven sông | bến sông | mở bến thủy | bến tàu | bến du thuyền > công bố hoạt động bến thủy nội địa
cảng sông | mở cảng sông > công bố hoạt động cảng thủy nội địa
đóng bến | đóng cảng | bỏ bến thủy > công bố đóng cảng, bến thủy nội địa
tàu vào cảng | cập bến > giấy phép vào cảng, bến thủy nội địa
rời bến | rời cảng | xuất bến > giấy phép rời cảng, bến thủy nội địa
nạo vét sông | hút cát lòng sông | đổ đất nạo vét > thực hiện nạo vét đường thủy nội địa | tiếp nhận chất nạo vét
chèo sup | kayak | đạp vịt | du lịch sông nước | dù bay ca nô > vui chơi, giải trí dưới nước
tàu ra đảo | tàu cao tốc ra đảo > vận tải hành khách cố định trên tuyến vận tải thủy từ bờ ra đảo
vớt tàu chìm | tàu chìm > phương án trục vớt tài sản chìm đắm
tai nạn đường sông | kháng nghị hàng hải > trình báo đường thủy nội địa | trình kháng nghị hàng hải
# Airports, drones.
thẻ sân bay | thẻ an ninh sân bay | airport pass > thẻ kiểm soát an ninh cảng hàng không, sân bay
xe vào sân bay > giấy phép kiểm soát an ninh cảng hàng không, sân bay
uav | phép bay > cấp phép bay
nhập khẩu flycam | nhập khẩu drone | mua drone nước ngoài > tàu bay không người lái và phương tiện bay khác
# A vehicle without the papers of its former owners.
qua nhiều chủ | xe qua nhiều chủ | không giấy mua bán | mất giấy mua bán xe | change owner > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
lost vehicle registration | lost plate | lost number plate > cấp lại chứng nhận đăng ký xe, biển số xe
đăng ký tạm xe | biển đỏ tạm > đăng ký xe tạm thời
đăng ký xe bị mờ | đổi cà vẹt xe | đổi giấy tờ xe | trên đăng ký xe | trên cà vẹt > đổi chứng nhận đăng ký xe, biển số xe
# Which vehicle a licence is for does not matter when it is exchanged.
bằng lái xe ô tô | bằng lái xe a1 | bằng lái xe b2 | mất bằng lái xe ô tô | làm lại bằng lái xe máy | bằng lái xe bị mất | bằng lái bị mất | bằng lái bị gãy > cấp lại giấy phép lái xe
đổi bằng lái xe ô tô | đổi bằng lái xe máy | gia hạn bằng lái xe > đổi giấy phép lái xe | cấp lại giấy phép lái xe
xe điện | xe đạp điện > đăng ký, cấp biển số xe lần đầu
# Classes of licences, and licences in other words.
a1 | a2 | b1 | b2 | hạng b1 | hạng b2 | hạng a1 | bằng pet | thẻ pet | bằng b2 hết hạn | motorbike license | motorcycle license | car license > cấp lại giấy phép lái xe
bằng lái hết điểm | mất điểm bằng lái | bị trừ điểm | hết điểm giấy phép lái xe > đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
xe của bố | xe của mẹ | xe của người mất | xe của người chết | xe của cha > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
biển số phai | biển số bong tróc > đổi chứng nhận đăng ký xe, biển số xe
mua lại ô tô | mua lại ô tô cũ | mua lại xe máy | mua lại xe cũ > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
mất biển | mất biển xe máy > cấp lại chứng nhận đăng ký xe, biển số xe
xe cho tặng | cho tặng xe | tặng xe máy | tặng ô tô > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
bấm biển ô tô | bấm biển xe máy | bấm biển số > đăng ký, cấp biển số xe lần đầu
làm lại giấy tờ xe | làm lại giấy tờ xe máy | làm lại cà vẹt | mất giấy tờ xe máy | xin lại cà vẹt | cấp lại cà vẹt > cấp lại chứng nhận đăng ký xe
cà vẹt rách | cà vẹt mờ | đăng ký xe bị mờ | đăng ký xe bị rách | đăng ký xe rách | giấy đăng ký xe bị rách | biển số mờ | biển số hỏng > đổi chứng nhận đăng ký xe, biển số xe
chở hóa chất | chở hóa chất nguy hiểm > vận chuyển hàng hóa nguy hiểm
# A worn vehicle paper is exchanged.
đổi đăng ký xe | đổi giấy đăng ký xe | đổi cà vẹt | đổi đăng ký xe máy > đổi chứng nhận đăng ký xe, biển số xe
# A plate that is worn is exchanged like a paper.
biển số gãy | biển số bị gãy | biển số xe bị gãy | biển số xe bị mờ | biển số xe bị hỏng | biển số bị mờ | biển số xe cũ > đổi chứng nhận đăng ký xe, biển số xe
biển số mờ hỏng | đổi biển số xe | đổi biển số hỏng | biển số xe mờ > đổi chứng nhận đăng ký xe, biển số xe
# The licence ends.
bằng lái ô tô hết hạn | bằng lái xe máy hết hạn | bằng lái sắp hết hạn | bằng lái tháng sau hết hạn | hết hạn bằng lái xe > đổi giấy phép lái xe | cấp lại giấy phép lái xe
# Sold, and still in the name of the seller.
người mua chưa sang tên | người mua không sang tên | bán chưa sang tên | bán xe chưa sang tên | bán rồi chưa sang tên | bán xe máy chưa sang tên > thu hồi chứng nhận đăng ký xe, biển số xe | cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
# A new car on its way home.
xin biển tạm | mua ô tô biển tạm | mua xe biển tạm | chưa có biển muốn lái | xe chưa có biển số muốn đi | mua ô tô lái về quê > đăng ký xe tạm thời
# A boat on the river, by what it is and carries.
thuyền đăng ký | thuyền giấy đăng ký | giấy đăng ký thuyền | giấy tờ thuyền | thuyền chở cát | thuyền chở hàng | thuyền chở khách | thuyền mới đóng | đóng thuyền | thuyền máy | thuyền đánh bắt trên sông | tàu sông > đăng ký phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa
# Loads that are longer, wider or heavier than the road allows.
chở hàng quá dài | chở hàng quá nặng | chở máy quá dài | chở máy móc quá nặng | xe chở quá dài | xe chở quá nặng | chở hàng cồng kềnh | xe tải quá dài | xe quá dài quá nặng > cấp giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
`;
