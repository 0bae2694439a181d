/** Festivals, sports, tourism, religion, games, press. */
export const culture = `
# Culture: dance halls, karaoke.
sàn nhảy | pub | bar | beer club | vũ trường | mở vũ trường | nightclub | night club > đủ điều kiện kinh doanh dịch vụ vũ trường
quán hát | phòng hát | hát karaoke | phòng karaoke | mở phòng hát | quán karaoke gia đình > đủ điều kiện kinh doanh dịch vụ karaoke
đổi chủ vũ trường | thay đổi giấy phép vũ trường | thêm phòng vũ trường > điều chỉnh giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường
# Festivals.
hội làng | lễ hội làng | mở hội | hội đình | hội đền | hội xuân | hội làng truyền thống | rước kiệu | festival | lễ hội hoa > tổ chức lễ hội
# Beauty contests.
hoa hậu | cuộc thi sắc đẹp | thi người đẹp | cuộc thi nhan sắc | á hậu | nam vương | beauty contest > cuộc thi người đẹp, người mẫu
thi hoa hậu quốc tế | thi hoa hậu ở nước ngoài | đi thi hoa hậu nước ngoài | thi sắc đẹp quốc tế > ra nước ngoài dự thi người đẹp
# Cinema.
chiếu phim | rạp phim | phân loại phim | kiểm duyệt phim | giấy phép phim | làm phim | phổ biến phim | phim 18 | dán nhãn phim | chiếu bóng | cinema | movie license > cấp giấy phép phân loại phim
liên hoan phim | tuần phim | cuộc thi phim ngắn | thi làm phim | trao giải phim | film festival > cấp giấy phép tổ chức liên hoan phim
# Exhibitions, monuments.
triển lãm ảnh | triển lãm nhiếp ảnh | trưng bày ảnh | mở triển lãm ảnh | photo exhibition > triển lãm tác phẩm nhiếp ảnh tại việt nam
gửi ảnh triển lãm nước ngoài | mang ảnh đi triển lãm | đưa ảnh ra nước ngoài > đưa tác phẩm nhiếp ảnh từ việt nam ra nước ngoài
triển lãm ở nước ngoài | triển lãm tranh ở nước ngoài > cấp giấy phép tổ chức triển lãm
triển lãm tranh | phòng tranh | gallery | trưng bày tranh | mở triển lãm | art exhibition > cấp giấy phép tổ chức triển lãm
dựng tượng | xây tượng | đặt tượng | tượng đài | tượng công viên | tranh tường | bia tưởng niệm > cấp giấy phép xây dựng tượng đài, tranh hoành tráng
trại điêu khắc | sáng tác điêu khắc > trại sáng tác điêu khắc
# Advertising.
pano quảng cáo | bảng hiệu | biển hiệu | biển hiệu cửa hàng | màn hình quảng cáo | băng rôn khuyến mại | treo bandroll | treo phướn | pano | áp phích | bảng quảng cáo | billboard | màn hình led | biển led | treo băng rôn quảng cáo | advertising sign > thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
# Heritage, antiques, museums.
đồ cổ | cổ vật | mua bán đồ cổ | antique shop | antiques | kinh doanh đồ cổ > chứng chỉ hành nghề kinh doanh di vật, cổ vật | đủ điều kiện đầu tư kinh doanh di vật, cổ vật
giám định đồ cổ | thẩm định đồ cổ | chuyên gia đồ cổ | giám định cổ vật > giám định di vật, cổ vật
nhái đồ cổ | làm giả cổ | phục chế cổ vật | chép cổ vật > cấp giấy phép làm bản sao di vật, cổ vật
mang đồ cổ về nước | nhập đồ cổ | đưa cổ vật về nước | mua lại cổ vật > nhập khẩu di vật, cổ vật không nhằm mục đích kinh doanh | đưa di vật, cổ vật, bảo vật quốc gia có nguồn gốc việt nam
bảo tàng tư nhân | mở bảo tàng | bảo tàng tư | phòng trưng bày tư nhân > hoạt động bảo tàng ngoài công lập
trùng tu di tích | sửa đình chùa | sửa chùa | trùng tu chùa | trùng tu đình | chứng chỉ tu bổ di tích | tôn tạo di tích | restore monument > hành nghề bảo quản, tu bổ, phục hồi di tích
nhà trong khu di tích | sửa nhà phố cổ | xây nhà gần di tích | nhà phố cổ | làm nhà gần đình | nhà cạnh đền | nhà cạnh di tích | xây nhà khu di tích | sửa nhà trong khu di tích | old quarter house > nhà ở riêng lẻ nằm trong khu vực bảo vệ di tích | nằm ngoài khu vực bảo vệ di tích
đào được cổ vật | đào được đồ cổ | phát hiện cổ vật | phát hiện mộ cổ | archaeology > khai quật khảo cổ khẩn cấp
tiền nghệ nhân | trợ cấp nghệ nhân | nghệ nhân nghèo | lương nghệ nhân > trợ cấp sinh hoạt hàng tháng đối với nghệ nhân
phong nghệ nhân | danh hiệu nghệ nhân | xét nghệ nhân | nghệ nhân dân gian | nghệ nhân hát xẩm | nghệ nhân ca trù > xét tặng danh hiệu nghệ nhân
danh hiệu nghệ sĩ | phong nghệ sĩ | nsưt | nsnd > xét tặng danh hiệu “nghệ sĩ
giải thưởng văn học | giải thưởng nghệ thuật | giải thưởng nhà nước | giải thưởng hồ chí minh > về văn học, nghệ thuật
viết sách được hỗ trợ | hỗ trợ nhà văn | tiền sáng tác | viết tiểu thuyết | viết truyện | hỗ trợ viết văn | nhà thơ > hỗ trợ sáng tác tác phẩm văn học
trung tâm văn hóa nước ngoài | viện văn hóa nước ngoài | foreign cultural center > cơ sở văn hóa nước ngoài tại việt nam
# Sports business (Luật Thể dục, thể thao).
bể bơi | hồ bơi | dạy bơi | lớp dạy bơi | kinh doanh bể bơi | swimming pool > môn bơi, lặn
phòng gym | phòng tập gym | phòng tập | mở gym | gym | fitness | thể hình | yoga | phòng yoga | aerobic | zumba | dạy nhảy | khiêu vũ | sân bóng | sân cỏ nhân tạo | sân tennis | sân cầu lông | pickleball | bida | bi a | billiards | bóng bàn | bắn cung | trượt băng | golf | clb thể thao > kinh doanh hoạt động thể thao
dạy võ | lớp võ | võ đường | lò võ | võ thuật | học võ | võ cổ truyền | vovinam > môn võ cổ truyền, vovinam
boxing | đấm bốc | muay thái | kickboxing | mma > môn quyền anh
taekwondo | thái cực đạo > môn taekwondo
karate | karatedo | không thủ đạo > môn karate
judo | nhu đạo > môn judo
wushu | thái cực quyền | kungfu > môn wushu
múa lân | đội lân | múa lân sư | múa rồng | đoàn lân sư rồng | lion dance > môn lân sư rồng
trượt patin | sân patin | dạy patin | trượt ván | giày trượt > môn patin
diều lượn | nhảy dù | diều bay | thả diều có người | paragliding > môn dù lượn và diều bay
leo núi nhân tạo | tường leo | leo tường | climbing gym > môn leo núi thể thao
lặn biển | dạy lặn | lặn bình khí | scuba > môn lặn biển thể thao giải trí
mô tô nước | jet ski | cano kéo dù | jetski > môn mô tô nước trên biển
bắn súng thể thao | câu lạc bộ bắn súng > môn bắn súng thể thao
đấu kiếm | fencing > môn đấu kiếm thể thao
mất giấy phép phòng gym | mất giấy phép bể bơi | mất giấy chứng nhận thể thao > cấp lại giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao trong trường hợp bị mất
đổi tên phòng gym | đổi địa chỉ bể bơi | đổi địa chỉ phòng gym > hoạt động thể thao trong trường hợp thay đổi nội dung
clb bóng đá | câu lạc bộ bóng đá | câu lạc bộ thể dục | câu lạc bộ dưỡng sinh | đội bóng phường | câu lạc bộ cầu lông | câu lạc bộ thể thao phường | clb thể dục | sports club > công nhận câu lạc bộ thể dục thể thao cơ sở
đội bóng chuyên nghiệp | clb chuyên nghiệp > câu lạc bộ thể thao chuyên nghiệp
giải bóng đá | tổ chức giải đấu | giải chạy | giải marathon | giải cầu lông | giải thể thao | tổ chức giải chạy | giải bóng đá phong trào | giải tennis | giải vô địch | sports tournament | marathon > đăng cai tổ chức giải thi đấu vô địch
# Tourism.
khách sạn 3 sao | khách sạn 2 sao | khách sạn 1 sao | khách sạn 4 sao | khách sạn 5 sao | hạng sao | xếp hạng khách sạn | khách sạn mấy sao | sao khách sạn | công nhận sao | hotel rating | hotel star rating > công nhận hạng cơ sở lưu trú du lịch
căn hộ cho khách du lịch | biệt thự du lịch | villa | resort | du thuyền | homestay xếp hạng > công nhận hạng cơ sở lưu trú du lịch
tour quốc tế | công ty lữ hành quốc tế | lữ hành quốc tế | tour nước ngoài | giấy phép lữ hành quốc tế | công ty du lịch | mở công ty du lịch | mở tour | đại lý tour | công ty lữ hành | lữ hành | travel agency > cấp giấy phép kinh doanh dịch vụ lữ hành quốc tế
đóng công ty du lịch | rút ký quỹ lữ hành | trả giấy phép lữ hành | thôi kinh doanh lữ hành > thu hồi giấy phép kinh doanh dịch vụ lữ hành
tour guide | hướng dẫn viên | hdv | thẻ hdv | dẫn tour > cấp thẻ hướng dẫn viên du lịch quốc tế | cấp thẻ hướng dẫn viên du lịch nội địa
hdv quốc tế | thẻ hdv quốc tế | thẻ hướng dẫn viên quốc tế | hướng dẫn viên quốc tế > cấp thẻ hướng dẫn viên du lịch quốc tế
hdv nội địa | hướng dẫn viên nội địa | thẻ hdv nội địa > cấp thẻ hướng dẫn viên du lịch nội địa
mất thẻ hướng dẫn viên | mất thẻ hdv | thẻ hdv hỏng | làm lại thẻ hướng dẫn viên | lost tour guide card | tour guide card lost > cấp lại thẻ hướng dẫn viên du lịch
cập nhật kiến thức hdv | học cập nhật hướng dẫn viên | lớp cập nhật hướng dẫn viên | thẻ hướng dẫn viên hết hạn > khóa cập nhật kiến thức cho hướng dẫn viên
spa du lịch | massage du lịch | spa đạt chuẩn du lịch | spa cho khách du lịch | ngâm chân > dịch vụ chăm sóc sức khỏe đạt tiêu chuẩn phục vụ khách du lịch
khu du lịch | khu du lịch sinh thái | điểm du lịch > công nhận khu du lịch cấp tỉnh
thuyền chở khách du lịch | tàu du lịch | thuyền du lịch | cano du lịch > biển hiệu phương tiện vận tải khách du lịch
văn phòng lữ hành nước ngoài | văn phòng du lịch nước ngoài > của doanh nghiệp kinh doanh dịch vụ lữ hành nước ngoài
# Family violence.
bạo lực gia đình | bị chồng đánh | chồng đánh vợ | bạo hành | nhà tạm lánh | nhà bình yên | domestic violence > phòng, chống bạo lực gia đình
bạo hành trẻ em | trẻ bị đánh | trẻ bị xâm hại | xâm hại trẻ em | đánh con | cách ly trẻ | bảo vệ trẻ em khẩn cấp | trẻ em bị bạo hành | child abuse > trẻ em bị xâm hại hoặc có nguy cơ bị bạo lực | tạm thời cách ly trẻ em
nhận nuôi tạm thời | nuôi trẻ mồ côi | chăm trẻ mồ côi | nhận chăm trẻ mồ côi | nhận nuôi cháu mồ côi | gia đình nhận nuôi | nuôi hộ trẻ | foster care | foster child > nhận chăm sóc thay thế cho trẻ em
ông bà nuôi cháu | chăm cháu mồ côi | nuôi cháu mồ côi | cô chú nuôi cháu | họ hàng nuôi trẻ mồ côi > nhận chăm sóc thay thế là người thân thích của trẻ em
quỹ bảo trợ trẻ em | hỗ trợ trẻ bị hại > quỹ bảo trợ trẻ em
# Religion and belief (Luật Tín ngưỡng, tôn giáo).
nhóm đạo | tụ tập cầu nguyện | nhóm tin lành | điểm nhóm tin lành | sinh hoạt đạo | đọc kinh tập thể | sinh hoạt tôn giáo tại nhà | lập đạo tràng | đạo tràng | nhóm kinh thánh | nhóm phật tử | prayer group > đăng ký sinh hoạt tôn giáo tập trung
người nước ngoài đi lễ | người nước ngoài sinh hoạt đạo | nhóm cầu nguyện nước ngoài | foreigners worship | nhà thờ người nước ngoài | church for foreigners | foreigner religious > sinh hoạt tôn giáo tập trung của người nước ngoài
đổi chỗ sinh hoạt đạo | chuyển điểm nhóm | đổi điểm nhóm > thay đổi địa điểm sinh hoạt tôn giáo tập trung
trưởng nhóm đạo | đổi trưởng nhóm đạo | đổi trưởng nhóm sinh hoạt > thay đổi người đại diện của nhóm sinh hoạt tôn giáo
lễ ở đình | cúng đình | lên đồng | hầu đồng | thờ mẫu | đền phủ | miếu | tế lễ | hoạt động đình chùa | am thờ | điện thờ tư gia | lễ đền > đăng ký hoạt động tín ngưỡng
thầy giảng đạo | đi giảng đạo nơi khác | giảng pháp | thuyết pháp | giảng kinh | linh mục giảng | sư thầy giảng | giảng đạo ở nơi khác > giảng đạo ngoài địa bàn phụ trách
mời mục sư | mời linh mục | mời nhà sư | mời giáo sĩ | mời sư nước ngoài | mời mục sư nước ngoài | mục sư nước ngoài | foreign pastor | sư nước ngoài > mời chức sắc, nhà tu hành là người nước ngoài
làm lễ ngoài chùa | phật đản | lễ vu lan | lễ giáng sinh | noel | lễ ngoài nhà thờ | đại lễ phật đản | lễ ngoài trời tôn giáo | tổ chức lễ ngoài nhà thờ | rước lễ > tổ chức cuộc lễ ngoài cơ sở tôn giáo
khóa tu | mở khóa tu | lớp giáo lý | lớp học đạo | mở lớp giáo lý | khóa tu mùa hè > mở lớp bồi dưỡng về tôn giáo
lập giáo xứ | tách giáo xứ | lập chùa | thành lập chi hội tin lành | lập giáo họ > tổ chức tôn giáo trực thuộc có địa bàn hoạt động ở một tỉnh
công nhận đạo | lập đạo | đăng ký đạo mới | công nhận tôn giáo > công nhận tổ chức tôn giáo
sư trụ trì | trụ trì | mục sư | linh mục | ban hộ tự | chức việc | bổ nhiệm trụ trì > được bổ nhiệm, bầu cử, suy cử làm chức việc
chuyển sư đi nơi khác | thuyên chuyển linh mục | chuyển chùa > thuyên chuyển chức sắc, chức việc, nhà tu hành
đại hội phật giáo | đại hội tin lành | đại hội tôn giáo > tổ chức đại hội của tổ chức tôn giáo
tư cách pháp nhân chùa | pháp nhân cho chùa | pháp nhân giáo xứ > pháp nhân phi thương mại cho tổ chức tôn giáo
đổi tên chùa | đổi tên giáo xứ > thay đổi tên của tổ chức tôn giáo
đổi trụ sở giáo hội | chuyển trụ sở giáo hội > thay đổi trụ sở của tổ chức tôn giáo
du học sinh tôn giáo | người nước ngoài học phật | người nước ngoài tu học | học viện phật giáo > cho người nước ngoài học tại cơ sở đào tạo tôn giáo
xây chùa | sửa đền | xây nhà thờ họ | nhà thờ họ | nhà thờ dòng họ | từ đường | xây nhà thờ | xây đình | xây miếu | build a church > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv
# Games, internet.
tiệm game | quán điện tử | cyber | phòng máy | phòng net | playstation | ps4 | ps5 | quán ps | điện tử xèng | gaming center > đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng
gia hạn quán net | gia hạn quán game > gia hạn giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng
đổi địa chỉ quán net | quán game đổi địa chỉ | quán net đổi địa chỉ | đổi địa chỉ quán game | đổi chủ quán net | đổi tên quán net | thay đổi quán net > sửa đổi, bổ sung giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi
game online | phát hành game | làm game | game mobile | giấy phép game | ra mắt game | game trên mạng | online game | publish game > dịch vụ trò chơi điện tử g2, g3, g4 trên mạng | phát hành trò chơi điện tử g2, g3, g4 trên mạng
trang tin tổng hợp | báo mạng | làm web tin tức | trang tin điện tử | website tin tức | web tổng hợp | giấy phép website | giấy phép icp | icp | trang tin tức | news website > thiết lập trang thông tin điện tử tổng hợp
mạng xã hội | lập mạng xã hội | làm mạng xã hội | diễn đàn | forum | app mạng xã hội | social network | giấy phép mạng xã hội > cung cấp dịch vụ mạng xã hội
tên miền | đăng ký tên miền | domain | mua tên miền | tên miền vn | domain name > duy trì tên miền quốc gia việt nam
chảo thu | ăng ten chảo | chảo vệ tinh | truyền hình vệ tinh | truyền hình k+ | kênh nước ngoài | tvro | satellite tv | satellite dish > thu tín hiệu truyền hình nước ngoài trực tiếp từ vệ tinh
đổi logo kênh | logo đài truyền hình | đổi logo truyền hình > thay đổi biểu tượng kênh
# Press, publishing, printing.
nhà in | xưởng in | mở xưởng in | in ấn | cơ sở in | in bao bì | in tem nhãn | tiệm in | cửa hàng in | in quảng cáo | in offset | máy in màu | tiệm photo | quán photo | printing shop | printing house > xác nhận đăng ký hoạt động in
in sách | in lịch | in báo | in vở | in tạp chí | giấy phép in sách > cấp giấy phép hoạt động in xuất bản phẩm
đổi địa chỉ nhà in | đổi chủ xưởng in | thay đổi xưởng in > xác nhận thay đổi thông tin đăng ký hoạt động in
bán sách | hiệu sách | nhà sách | cửa hàng sách | tiệm sách | phát hành sách | nhập sách | bookstore | bookshop > khai báo hoạt động phát hành xuất bản phẩm
in tài liệu nội bộ | kỷ yếu | in sách không bán | tài liệu tập huấn | in lịch sử đảng bộ | in tờ rơi tuyên truyền | sách nội bộ > cấp giấy phép xuất bản tài liệu không kinh doanh
ra bản tin | bản tin nội bộ | bản tin công ty | newsletter > cấp giấy phép xuất bản bản tin
đặc san | báo tường | tập san | nội san > giấy phép xuất bản đặc san
ra tạp chí | mở báo | mở tạp chí | báo xuân | phụ san | thêm ấn phẩm > cấp giấy phép xuất bản thêm ấn phẩm | cấp giấy phép xuất bản phụ trương
báo nước ngoài | nhập báo | nhập tạp chí | mua báo nước ngoài | báo tạp chí nhập khẩu > danh mục báo chí nhập khẩu
cộng tác viên báo nước ngoài | làm cho báo nước ngoài | phóng viên nước ngoài | foreign press | trợ lý báo chí nước ngoài > văn phòng thường trú báo chí nước ngoài
nhà xuất bản nước ngoài | foreign publisher > văn phòng đại diện tại việt nam của nhà xuất bản nước ngoài
# Tours and stars.
kinh doanh tour | công ty tour | kinh doanh tour du lịch | đưa khách đi nước ngoài > cấp giấy phép kinh doanh dịch vụ lữ hành quốc tế
lên sao | 3 sao | 4 sao | 5 sao | khách sạn lên sao > công nhận hạng cơ sở lưu trú du lịch
photocopy | photo copy | tiệm in ấn | in ấn quảng cáo | in áo | in decal | in danh thiếp | in vải > xác nhận đăng ký hoạt động in
đại lý du lịch | mở đại lý du lịch | dịch vụ du lịch > cấp giấy phép kinh doanh dịch vụ lữ hành quốc tế
câu lạc bộ bóng chuyền | câu lạc bộ bóng bàn | câu lạc bộ chạy bộ | câu lạc bộ dân vũ | câu lạc bộ yoga phường | clb bóng chuyền | clb bóng bàn | clb cầu lông | clb dưỡng sinh | clb dân vũ > công nhận câu lạc bộ thể dục thể thao cơ sở
lịch sử dòng họ | in gia phả | sách kỷ niệm | kỷ niệm ngày thành lập | in tập thơ | in thơ | in tài liệu > cấp giấy phép xuất bản tài liệu không kinh doanh
học bơi | lớp bơi > môn bơi, lặn
tour | tổ chức tour | văn phòng du lịch | đại lý lữ hành | dẫn khách du lịch > cấp giấy phép kinh doanh dịch vụ lữ hành quốc tế
phiên bản cổ vật | phiên bản của cổ vật | làm phiên bản cổ vật | bản sao cổ vật > cấp giấy phép làm bản sao di vật, cổ vật
đi giảng ở nơi khác | giảng đạo nơi khác | sư đi giảng | thầy chùa đi giảng > đề nghị giảng đạo ngoài địa bàn phụ trách, cơ sở tôn giáo
nhập khẩu tạp chí | nhập tạp chí | tạp chí nước ngoài | báo nước ngoài | nhập khẩu báo > đăng ký danh mục báo chí nhập khẩu
nghệ nhân ưu tú | công nhận nghệ nhân ưu tú > xét tặng danh hiệu nghệ nhân ưu tú trong lĩnh vực di sản văn hóa phi vật thể
quỹ đổi tên | đổi tên quỹ | quỹ muốn đổi tên > công nhận điều lệ (sửa đổi, bổ sung) quỹ; đổi tên quỹ
# Games and clubs.
mở tiệm game | tiệm game | mở phòng game > cấp giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng
thành lập clb thể thao | lập câu lạc bộ thể thao | lập clb thể thao | câu lạc bộ thể thao phường | clb thể thao > công nhận câu lạc bộ thể dục thể thao cơ sở
# A child that is hurt at home (Luật Trẻ em, art. 50).
cháu bị đánh đập | cháu bé bị đánh | con bị đánh đập | trẻ bị đánh đập | bị bố đánh đập | bị mẹ đánh đập | bị cha đánh | bị bố đánh | bị bố dượng đánh | bị mẹ kế đánh | bị dượng đánh | tách cháu ra khỏi gia đình | tách cháu khỏi gia đình | tách trẻ khỏi gia đình | đưa cháu ra khỏi nhà | đánh đập con > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em khỏi môi trường hoặc người gây tổn hại
# Old things by what they are.
bình cổ | lọ cổ | tượng cổ | tranh cổ | gốm cổ | cổ vật gia bảo > di vật, cổ vật
mang đồ cổ về | mang cổ vật về | mang bình cổ về | đồ cổ từ nước ngoài | cổ vật từ nước ngoài | mua đồ cổ ở nước ngoài > nhập khẩu di vật, cổ vật không nhằm mục đích kinh doanh
# Stars of a hotel, as the owner asks for them.
công nhận mấy sao | công nhận khách sạn sao | khách sạn công nhận sao | khách sạn công nhận mấy sao | khách sạn mini sao | xin sao khách sạn | xin gắn sao | gắn sao khách sạn | khách sạn gắn sao | khách sạn xếp hạng sao | homestay xếp hạng sao > công nhận hạng cơ sở lưu trú du lịch
# A ceremony of a pagoda or church outside its grounds.
chùa lễ lớn | chùa đại lễ | chùa tổ chức lễ | chùa lễ ngoài trời | nhà thờ lễ lớn | nhà thờ tổ chức lễ | nhà thờ lễ ngoài trời | lễ sân đình | giáo xứ tổ chức lễ | giáo xứ lễ ngoài trời > tổ chức cuộc lễ ngoài cơ sở tôn giáo
# A martial art by its own name says more than the hall.
võ đường karate | dạy karate | lớp karate > môn karate
võ đường taekwondo | dạy taekwondo | lớp taekwondo > môn taekwondo
võ đường judo | dạy judo > môn judo
võ đường boxing | dạy boxing | dạy đấm bốc > môn quyền anh
# Guesthouses want stars, too.
homestay gắn sao | homestay sao | villa gắn sao | nhà nghỉ gắn sao | gắn sao homestay | được gắn sao | xin xếp hạng sao > công nhận hạng cơ sở lưu trú du lịch
# Where a group meets to pray, when it moves.
dời chỗ nhóm họp | đổi chỗ nhóm họp | chuyển chỗ nhóm họp | dời điểm nhóm | đổi chỗ cầu nguyện | chuyển chỗ cầu nguyện | nhóm đạo chuyển chỗ > đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung
`;
