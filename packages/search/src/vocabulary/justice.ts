/** Wills, notaries, lawyers, courts, nationality, adoption, complaints. */
export const justice = `
# Wills and inheritance.
make a will | last will | testament > chứng thực di chúc
chia đất thừa kế | chia đất cho các con | bố mẹ mất để lại nhà | bố mẹ mất để lại đất | khai nhận di sản | chia gia tài | thỏa thuận phân chia di sản | anh em chia đất | không có di chúc | inheritance | cha mẹ mất để lại nhà | cha mẹ mất để lại đất > chứng thực văn bản phân chia di sản
không nhận thừa kế | khước từ di sản | nhường phần thừa kế | không nhận di sản | refuse inheritance > chứng thực văn bản từ chối nhận di sản
# Notaries and lawyers as trades.
vpcc | mở văn phòng công chứng | lập văn phòng công chứng > thành lập văn phòng công chứng
làm công chứng viên | thành công chứng viên | become a notary > bổ nhiệm công chứng viên
thẻ công chứng | thẻ ccv > cấp thẻ công chứng viên
thực tập công chứng | tập sự công chứng > đăng ký tập sự hành nghề công chứng
thi công chứng viên | kiểm tra tập sự công chứng > đăng ký tham dự kiểm tra kết quả tập sự hành nghề công chứng
thôi làm công chứng viên | nghỉ làm công chứng viên > miễn nhiệm công chứng viên
chứng chỉ luật sư | thẻ luật sư | hành nghề luật sư | làm luật sư | trở thành luật sư | giấy phép luật sư | cchnls | lawyer license | become a lawyer > cấp chứng chỉ hành nghề luật sư đối với người đạt yêu cầu kiểm tra kết quả tập sự hành nghề luật sư
mất chứng chỉ luật sư | mất thẻ luật sư > cấp lại chứng chỉ hành nghề luật sư
mở văn phòng luật | mở văn phòng luật sư | mở công ty luật | lập công ty luật | thành lập công ty luật | thành lập văn phòng luật sư | law firm | law office > đăng ký hoạt động của tổ chức hành nghề luật sư
foreign law firm | công ty luật nước ngoài > đăng ký hoạt động của chi nhánh, công ty luật nước ngoài
luật sư hành nghề cá nhân | luật sư tự do > đăng ký hành nghề luật sư với tư cách cá nhân
văn phòng tư vấn luật | mở trung tâm tư vấn luật > đăng ký hoạt động của trung tâm tư vấn pháp luật
# Legal aid is the free lawyer of poor and merited people.
luật sư cho người nghèo | người nghèo cần luật sư | nhờ luật sư miễn phí | luật sư chỉ định | tgpl | cần người bào chữa | không có tiền thuê luật sư | legal aid | free lawyer | free legal advice > yêu cầu trợ giúp pháp lý
đổi luật sư | đổi trợ giúp viên | thay luật sư trợ giúp > thay đổi người thực hiện trợ giúp pháp lý
cộng tác viên tgpl > cấp thẻ cộng tác viên trợ giúp pháp lý
# Bailiffs (thừa phát lại) are called thừa hành viên in newer names.
làm thừa phát lại | trở thành thừa phát lại | bổ nhiệm thừa phát lại > bổ nhiệm thừa hành viên
vi bằng | lập vi bằng | văn phòng vi bằng > văn phòng thừa phát lại
thẻ thừa phát lại > cấp thẻ thừa hành viên
tập sự thừa phát lại > đăng ký tập sự hành nghề thừa hành viên
# Enforcing a judgment and damages by officials.
thi hành án | không thi hành bản án | đòi tiền theo bản án | đòi cấp dưỡng | không trả tiền cấp dưỡng | không cấp dưỡng | enforce judgment > yêu cầu thi hành án dân sự
đã thi hành án xong | xác nhận thi hành án > xác nhận kết quả thi hành án
oan sai | bồi thường oan sai | bị oan | bắt nhầm | cán bộ làm sai | cán bộ gây thiệt hại | nhà nước bồi thường > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại
minh oan | xin lỗi công khai | khôi phục danh dự > phục hồi danh dự
# Neighbourhood mediators.
làm hòa giải viên | bầu hòa giải viên | hòa giải viên cơ sở > công nhận hòa giải viên
tổ trưởng hòa giải > công nhận tổ trưởng tổ hòa giải
tiền hòa giải | thù lao hòa giải > thanh toán thù lao cho hòa giải viên
# The criminal record under the words of employers and embassies.
phiếu số 1 | phiếu số 2 | lý lịch trong sạch | xác nhận hạnh kiểm | giấy hạnh kiểm | giấy không tiền án | chưa có tiền án | xác nhận tiền án | xóa án tích | giấy xác nhận án tích | no criminal record | background check | police certificate | police check certificate > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
# Nationality, in and out.
bỏ quốc tịch | thôi quốc tịch | renounce citizenship | renounce nationality | give up nationality > thôi quốc tịch việt nam ở trong nước
lấy lại quốc tịch | xin lại quốc tịch | trở lại quốc tịch | hồi hương | việt kiều về nước | việt kiều xin lại quốc tịch | regain nationality | restore citizenship > trở lại quốc tịch việt nam ở trong nước
giấy xác nhận quốc tịch | xác nhận quốc tịch | có quốc tịch việt nam | hai quốc tịch | song tịch | dual nationality | dual citizenship | proof of nationality > cấp giấy xác nhận có quốc tịch việt nam ở trong nước
gốc việt | người gốc việt | xác nhận gốc việt nam | vietnamese origin | vietnamese descent > cấp giấy xác nhận là người gốc việt nam
nhập tịch | become vietnamese | naturalization | become a citizen > nhập quốc tịch việt nam ở trong nước
# Adoption.
con nuôi | nhận nuôi | nhận nuôi em bé | nhận nuôi trẻ mồ côi | nhận cháu làm con > đăng ký việc nuôi con nuôi trong nước
nhận con riêng của vợ | nhận con riêng của chồng | con riêng của vợ | con riêng của chồng | cha dượng nhận con | mẹ kế nhận con | stepchild | adopt stepchild > cha dượng, mẹ kế nhận con riêng của vợ hoặc chồng
người nước ngoài nhận con nuôi | người nước ngoài xin con nuôi | tây nhận con nuôi | foreigner adopt | foreigners adopting | adopt a vietnamese child | intercountry adoption > người nước ngoài thường trú ở việt nam nhận trẻ em việt nam làm con nuôi
nhận con nuôi nước ngoài | nhận trẻ em nước ngoài > đủ điều kiện nhận trẻ em nước ngoài làm con nuôi
ghi chú con nuôi > ghi vào sổ đăng ký nuôi con nuôi
# Complaints and denunciations against what officials do.
khiếu nại | khiếu nại công an | bị phạt oan | bị phạt sai | khiếu nại phạt nguội | phạt nguội | không đồng ý bị phạt | khiếu nại quyết định xử phạt | đơn kiến nghị | complain | complaint | bị phạt ghi sai > giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân
tố cáo | tố giác | tố csgt | tố cáo cán bộ | công an nhận hối lộ | denunciation > giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân
khiếu nại trợ giúp pháp lý | khiếu nại luật sư miễn phí > giải quyết khiếu nại về trợ giúp pháp lý
# Wills and money awarded, in other words.
certify will | write a will | notarize a will > chứng thực di chúc
đòi tiền cấp dưỡng | không chịu cấp dưỡng | bên thua kiện không trả | thắng kiện không lấy được tiền > yêu cầu thi hành án dân sự
biên bản phạt | biên bản xử phạt | quyết định phạt | quyết định xử phạt | bị phạt vô lý | không đồng ý với biên bản > giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân
tố cáo cảnh sát | tố cáo cảnh sát giao thông > giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân
# Heirs and debtors.
không để lại di chúc | chia nhà | chia tài sản thừa kế | chia thừa kế | phân chia thừa kế > chứng thực văn bản phân chia di sản
vay tiền không trả | vay không trả | không trả nợ | quỵt nợ | nợ không trả | mượn tiền không trả | kiện người vay tiền | kiện người > gửi, nhận đơn khởi kiện
# Leaving a home is a will; what the dead left is divided.
để lại nhà cho con | để lại đất cho con | để lại tài sản | muốn để lại nhà > chứng thực di chúc
mất để lại | mất để lại đất | chết để lại nhà | chết để lại đất | đất bố mẹ để lại | nhà bố mẹ để lại | đất cha mẹ để lại | nhà cha mẹ để lại > chứng thực văn bản phân chia di sản
đưa ra tòa | ra tòa | lên tòa > gửi, nhận đơn khởi kiện
# Agreements of heirs; judgments that nobody obeys.
thỏa thuận chia | thỏa thuận chia đất | chia đất của bố | chia đất bố mẹ | chia nhà đất bố mẹ | chia đất của cha | chia đất cha mẹ | chia nhà đất cha mẹ > chứng thực văn bản phân chia di sản
thắng kiện | không trả tiền bản án > yêu cầu thi hành án dân sự
không mất tiền | luật sư không mất tiền > yêu cầu trợ giúp pháp lý
nhờ luật sư | người nghèo nhờ luật sư | hộ nghèo cần luật sư > yêu cầu trợ giúp pháp lý
chia đất anh em > chứng thực văn bản phân chia di sản
nhận giấy tờ tòa án | văn bản tòa án qua mạng | giấy tờ tòa án > đăng ký nhận các thông báo, văn bản tố tụng bằng phương tiện điện tử
# The same written out.
giấy tờ của tòa án qua email > đăng ký nhận các thông báo, văn bản tố tụng bằng phương tiện điện tử
# A lawyer's certificate that is lost.
mất chứng chỉ luật sư | mất cchn luật sư | mất thẻ luật sư > cấp lại chứng chỉ hành nghề luật sư trong trường hợp bị mất, bị rách, bị cháy hoặc vì lý do khác không cố ý
# A profession named is no word for what it does: "công chứng viên" is not "công chứng".
công chứng viên > công chứng viên
công chứng viên nghỉ | công chứng viên muốn nghỉ | công chứng viên thôi | công chứng viên thôi việc | công chứng viên không làm nữa | không làm công chứng viên nữa | xin thôi công chứng viên > miễn nhiệm công chứng viên
tập sự công chứng xong | xong tập sự công chứng | hết tập sự công chứng | hết thời gian tập sự công chứng > công nhận hoàn thành tập sự hành nghề công chứng
lấy lại quốc tịch việt nam | lấy lại quốc tịch việt | xin lại quốc tịch việt nam > trở lại quốc tịch việt nam
# What the state lends the poor: a lawyer.
luật sư bảo vệ | luật sư nhà nước | hỗ trợ luật sư | thuê luật sư không có tiền > yêu cầu trợ giúp pháp lý
tòa xử thắng | tòa xử rồi không trả | không chịu trả tiền theo bản án | bản án chưa thi hành > yêu cầu thi hành án dân sự
phạt oan | cảnh sát giao thông phạt sai | csgt phạt sai > giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân đối với lực lượng công an nhân dân
công an vòi tiền | công an nhũng nhiễu > giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng công an nhân dân
hồi tịch | regain vietnamese citizenship > trở lại quốc tịch việt nam ở trong nước
văn phòng luật sư đổi | văn phòng luật sư đổi địa chỉ | văn phòng luật đổi tên | văn phòng luật sư chuyển | công ty luật đổi | công ty luật chuyển trụ sở | đổi địa chỉ văn phòng luật sư | chuyển văn phòng luật sư > thay đổi nội dung đăng ký hoạt động của tổ chức hành nghề luật sư
notary office > thành lập văn phòng công chứng
bắt oan | bồi thường nhà nước > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại

được trợ giúp pháp lý > yêu cầu trợ giúp pháp lý
# A will, told by what it is to do.
viết giấy để lại | làm giấy để lại | giấy để lại nhà | khi mất để lại | khi mất đi để lại | để lại khi mất | mất đi để lại | sau này chết để lại | để lại nhà cho cháu | để lại nhà các cháu | để lại đất cho cháu | để lại khi chết > chứng thực di chúc
# A law office is an organisation of lawyers in the official names.
đăng ký văn phòng luật sư | đăng ký văn phòng luật | đăng ký công ty luật | hoạt động văn phòng luật sư | đk hoạt động công ty luật > đăng ký hoạt động của tổ chức hành nghề luật sư
# After the apprenticeship and its examination comes the certificate.
đỗ tập sự luật sư | thi đỗ tập sự luật sư | xong tập sự luật sư | hết tập sự luật sư | tập sự luật sư xong | tập sự luật sư chứng chỉ | đỗ kỳ thi luật sư | thi đỗ luật sư | hết tập sự luật > cấp chứng chỉ hành nghề luật sư đối với người đạt yêu cầu kiểm tra kết quả tập sự hành nghề luật sư
# Police who do not act.
tố cáo công an | tố cáo công an xã | tố cáo công an phường | công an làm ngơ | công an không giải quyết > giải quyết tố cáo không thuộc lĩnh vực tố tụng hình sự của công dân đối với lực lượng công an nhân dân
# A lawyer's certificate that is gone.
luật sư mất thẻ | luật sư mất chứng chỉ | rách chứng chỉ luật sư > cấp lại chứng chỉ hành nghề luật sư trong trường hợp bị mất, bị rách, bị cháy
`;
