/** Medicine, clinics, cosmetics, food. */
export const health = `
# Drug shops in other words; retail is in the brackets of one name (Luật Dược).
nhà thuốc tây | tiệm thuốc tây | mở tiệm thuốc | mở tiệm thuốc tây | thuốc tây | tủ thuốc | bán thuốc tây | quầy thuốc tây | đại lý thuốc | cửa hàng thuốc | bán thuốc chữa bệnh | pharmacy | drugstore > kinh doanh dược thuộc thẩm quyền của sở y tế
bán buôn thuốc | bán sỉ thuốc | công ty dược | phân phối thuốc | bán thuốc đông y | tiệm thuốc bắc | hiệu thuốc bắc | bán thuốc bắc | bán thuốc nam > kinh doanh dược thuộc thẩm quyền của sở y tế
# A moved, renamed or lost licence of a pharmacy.
chuyển địa điểm nhà thuốc | nhà thuốc đổi địa chỉ | chuyển nhà thuốc | chuyển quầy thuốc | đổi tên nhà thuốc | đổi chủ nhà thuốc | mất giấy phép nhà thuốc | thay đổi dược sĩ phụ trách | đổi dược sĩ | thay đổi nhà thuốc > cấp lại, điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh dược thuộc thẩm quyền của sở y tế
# GPP and GDP are the good practices of pharmacies and wholesalers (Thông tư 02/2018, 03/2018).
gpp | tiêu chuẩn gpp | nhà thuốc gpp | gdp thuốc | thẩm định gpp > đáp ứng thực hành tốt
kệ thuốc siêu thị | bán thuốc ở siêu thị | thuốc không kê đơn siêu thị | bán thuốc trong siêu thị > có tổ chức kệ thuốc
bán thuốc lưu động | xe bán thuốc | bán thuốc vùng sâu > hoạt động bán lẻ thuốc lưu động
# Pharmacists.
hành nghề dược sĩ | dược sĩ | chứng chỉ dược sĩ | chứng chỉ hành nghề dược | chứng chỉ dược | chứng chỉ hành nghề dược sĩ > cấp chứng chỉ hành nghề dược (bao gồm cả trường hợp cấp chứng chỉ hành nghề dược cho người bị thu hồi) theo hình thức xét hồ sơ theo quy định tại các khoản điều 28 của luật dược
mất chứng chỉ dược | mất chứng chỉ hành nghề dược | làm lại chứng chỉ dược > cấp lại chứng chỉ hành nghề dược theo hình thức xét hồ sơ
sai chứng chỉ dược | đổi thông tin chứng chỉ dược > điều chỉnh nội dung chứng chỉ hành nghề dược theo hình thức xét hồ sơ
# Medicines in the luggage.
thuốc từ nước ngoài | thuốc từ mỹ | gửi thuốc từ mỹ | mang thuốc về nước | mang thuốc nhập cảnh | thuốc xách tay | nhận thuốc từ nước ngoài | bring medicine > cấp phép nhập khẩu thuốc thuộc hành lý cá nhân
mang thuốc ra nước ngoài | mang thuốc đi nước ngoài | mang thuốc xuất cảnh | gửi thuốc ra nước ngoài > cấp phép xuất khẩu thuốc phải kiểm soát đặc biệt
mua morphin | thuốc giảm đau gây nghiện | mua thuốc gây nghiện | mua thuốc hướng thần | thuốc an thần > mua thuốc gây nghiện, thuốc hướng thần
# A private clinic of whatever kind needs the licence of a health facility (Luật Khám bệnh, chữa bệnh 2023).
phòng mạch | phòng khám nha khoa | nha khoa | phòng răng | phòng khám chuyên khoa | phòng khám mắt > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
mở bệnh viện | bệnh viện tư | thẩm mỹ viện | phẫu thuật thẩm mỹ | phòng xét nghiệm | phòng tiêm | dịch vụ y tế tại nhà | phòng khám đông y | phòng chẩn trị | kính thuốc | tiệm kính | kính mắt | kính cận | cấp cứu vận chuyển | dịch vụ xe cứu thương | clinic | private hospital > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
chuyển địa điểm phòng khám | phòng khám đổi địa chỉ | nha khoa đổi địa chỉ | phòng khám đổi tên | đổi tên phòng khám | bổ sung danh mục kỹ thuật | thêm giường bệnh | mở rộng phòng khám | đổi giờ phòng khám | thay đổi phòng khám > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
mất giấy phép phòng khám | cấp lại giấy phép phòng khám | làm lại giấy phép phòng khám > cấp lại giấy phép hoạt động khám bệnh, chữa bệnh
# Practising licences of doctors and nurses.
bác sĩ | giấy phép bác sĩ | bằng hành nghề bác sĩ | điều dưỡng | y tá | nữ hộ sinh | hộ sinh | kỹ thuật viên xét nghiệm | kỹ thuật viên y | chứng chỉ điều dưỡng | chứng chỉ hành nghề điều dưỡng | cchn y | cchn khám chữa bệnh | nha sĩ | doctor license | nurse license > cấp mới giấy phép hành nghề trong giai đoạn chuyển tiếp
mất chứng chỉ hành nghề y | mất chứng chỉ điều dưỡng | làm lại chứng chỉ bác sĩ | xin lại chứng chỉ bác sĩ | cấp lại chứng chỉ bác sĩ > cấp lại giấy phép hành nghề đối với trường hợp được cấp trước ngày
gia hạn chứng chỉ bác sĩ | chứng chỉ bác sĩ hết hạn | gia hạn chứng chỉ điều dưỡng > gia hạn giấy phép hành nghề trong giai đoạn chuyển tiếp
thêm phạm vi chuyên môn | thay đổi phạm vi hành nghề | đổi chức danh chuyên môn > điều chỉnh giấy phép hành nghề trong giai đoạn chuyển tiếp
danh sách người hành nghề | đăng ký người hành nghề | bác sĩ làm thêm phòng khám > đăng ký hành nghề
nơi thực hành cho bác sĩ | cơ sở thực hành 12 tháng | hướng dẫn thực hành bác sĩ > là cơ sở hướng dẫn thực hành
thực tập y khoa | sinh viên y thực tập | bệnh viện thực hành > cơ sở thực hành trong đào tạo khối ngành sức khỏe
xếp hạng bệnh viện | hạng bệnh viện | tuyến bệnh viện > xếp cấp chuyên môn kỹ thuật
mở dịch vụ khám sức khỏe | nơi khám sức khỏe | khám sức khỏe cho công ty > công bố đủ điều kiện thực hiện khám sức khỏe
khám bệnh online | khám bệnh qua mạng | khám từ xa | tư vấn bệnh qua mạng | telemedicine > thực hiện khám bệnh, chữa bệnh từ xa
khám từ thiện | khám bệnh từ thiện | khám bệnh miễn phí | phát thuốc miễn phí | mổ miễn phí | mổ từ thiện | charity clinic | free medical checkup > khám bệnh, chữa bệnh nhân đạo
bác sĩ nước ngoài | bác sĩ nước ngoài mổ | chuyên gia y tế nước ngoài | foreign doctor > chuyển giao kỹ thuật chuyên môn về khám bệnh
bác sĩ nói tiếng việt | phiên dịch y tế | phiên dịch phòng khám | kiểm tra tiếng việt bác sĩ > biết tiếng việt thành thạo
trạm sơ cứu | điểm sơ cứu | chữ thập đỏ | trạm cấp cứu giao thông | first aid > sơ cấp cứu chữ thập đỏ
# Traditional healers.
thầy lang | ông lang | bà lang | thầy thuốc đông y | thầy thuốc nam | bác sĩ đông y | chứng chỉ lương y > cấp giấy chứng nhận lương y | giấy phép hành nghề đối với chức danh chuyên môn là lương y
bài thuốc bí truyền | thuốc gia truyền | bốc thuốc gia truyền | chữa bệnh gia truyền > cấp giấy chứng nhận người có bài thuốc gia truyền
bốc thuốc | bắt mạch | châm cứu | bấm huyệt | chữa bệnh bằng thuốc nam > cấp mới giấy phép hành nghề đối với chức danh chuyên môn là lương y
mất giấy lương y | mất chứng nhận lương y > cấp lại giấy chứng nhận lương y
trồng cây thuốc | gacp | trồng dược liệu | cây thuốc nam > thực hành tốt nuôi trồng, thu hái dược liệu
chất lượng dược liệu | công bố vị thuốc > công bố tiêu chuẩn chất lượng vị thuốc cổ truyền
sắc thuốc | bào chế thuốc đông y | chế biến thuốc đông y > chế biến, bào chế thuốc cổ truyền
# Prevention.
tiêm phòng | chích ngừa | tiêm vắc xin | tiêm vacxin | phòng tiêm chủng | điểm tiêm chủng | trung tâm tiêm chủng | tiêm dịch vụ | vaccine | vaccination > công bố cơ sở đủ điều kiện tiêm chủng
tai biến tiêm vắc xin | sốc sau tiêm | con bị sốc vắc xin | phản ứng sau tiêm | bồi thường tiêm chủng | chết sau tiêm > bồi thường do xảy ra tai biến trong tiêm chủng
aids | si đa | nhiễm hiv | xét nghiệm hiv | nhiễm h > hiv
phòng xét nghiệm hiv > cơ sở đủ điều kiện xét nghiệm khẳng định hiv dương tính
bị kim đâm | kim tiêm đâm | kim đâm vào tay | dính kim tiêm | phơi nhiễm | phơi nhiễm hiv > bị phơi nhiễm với hiv do tai nạn rủi ro nghề nghiệp
lây hiv khi làm việc | nhiễm hiv do nghề nghiệp | nhiễm hiv khi làm việc > bị nhiễm hiv do tai nạn rủi ro nghề nghiệp
methadone | điều trị methadone | cai nghiện bằng methadone | methadon > điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
đồng đẳng viên | nhân viên đồng đẳng | phát bơm kim tiêm | thẻ đồng đẳng viên > thẻ nhân viên tiếp cận cộng đồng
phun muỗi | diệt muỗi | thuốc xịt muỗi | thuốc diệt côn trùng | thuốc diệt gián | nước rửa tay khô | nước sát khuẩn | hóa chất khử khuẩn | nhang muỗi | bình xịt côn trùng | thuốc diệt kiến > chế phẩm diệt côn trùng, diệt khuẩn
đưa thi hài | chuyển thi hài | đưa xác về quê | đưa hài cốt | chuyển tử thi | đưa người chết về nước | chở thi hài > kiểm dịch y tế đối với thi thể, hài cốt, tro cốt
đo môi trường lao động | đo kiểm môi trường lao động | quan trắc môi trường lao động > thực hiện hoạt động quan trắc môi trường lao động
phòng thí nghiệm vi sinh | phòng xét nghiệm cấp 2 | bsl2 > xét nghiệm đạt tiêu chuẩn an toàn sinh học
pháp y | giám định viên pháp y | bác sĩ pháp y | pháp y tâm thần > giám định viên pháp y
# Cosmetics, devices, functional food.
phiếu công bố mỹ phẩm | làm son | kem trộn | xà phòng handmade | nước hoa | kem dưỡng da | công bố kem dưỡng > phiếu công bố sản phẩm mỹ phẩm
xuất khẩu mỹ phẩm | cfs mỹ phẩm > lưu hành tự do (cfs) đối với mỹ phẩm
nhập mỹ phẩm nghiên cứu | nhập mẫu mỹ phẩm > đơn hàng nhập khẩu mỹ phẩm
khẩu trang y tế | máy đo huyết áp | que thử thai | bán thiết bị y tế | máy thở | bơm kim tiêm | vật tư y tế | ttbyt | buôn bán thiết bị y tế | medical device > trang thiết bị y tế thuộc loại b, c, d | thiết bị y tế thuộc loại a, b
sản xuất khẩu trang y tế | sản xuất thiết bị y tế | xưởng khẩu trang y tế | sản xuất vật tư y tế > đủ điều kiện sản xuất trang thiết bị y tế
phân loại thiết bị y tế > công bố tiêu chuẩn áp dụng đối với thiết bị y tế
thực phẩm chức năng | tpcn | quảng cáo thực phẩm chức năng | quảng cáo tpcn | vitamin | thuốc bổ | collagen | dietary supplement > thực phẩm bảo vệ sức khỏe
sữa bột trẻ em | sữa công thức | sữa cho bé | bột ăn dặm | công bố sữa | công bố sản phẩm sữa > sản phẩm dinh dưỡng dùng cho trẻ đến 36 tháng tuổi
công bố sản phẩm thực phẩm | công bố sản phẩm | bản công bố sản phẩm > đăng ký bản công bố sản phẩm
health certificate | hc thực phẩm > cấp giấy chứng nhận đối với thực phẩm xuất khẩu
phòng kiểm nghiệm | kiểm nghiệm thực phẩm | phòng lab thực phẩm | xét nghiệm thực phẩm > chỉ định cơ sở kiểm nghiệm thực phẩm
# Free-sale certificates under their English abbreviation.
cfs | free sale certificate | chứng nhận lưu hành tự do > giấy chứng nhận lưu hành tự do (cfs)
# A pharmacy or clinic that moves or changes something.
nhà thuốc chuyển | nhà thuốc đổi | quầy thuốc chuyển | quầy thuốc đổi | hiệu thuốc chuyển | hiệu thuốc đổi > cấp lại, điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh dược thuộc thẩm quyền của sở y tế
kinh doanh dược | đủ điều kiện kinh doanh dược > giấy chứng nhận đủ điều kiện kinh doanh dược thuộc thẩm quyền của sở y tế
phòng khám thêm | phòng khám chuyển | phòng khám thay đổi | phòng khám bổ sung | thêm kỹ thuật | thêm dịch vụ kỹ thuật | dịch vụ kỹ thuật mới | thêm chuyên khoa | chịu trách nhiệm chuyên môn > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
# Wholesale of medicines by its English abbreviation; medicines brought or sent home.
gdp | gdp dược | gdp công ty dược > đáp ứng thực hành tốt đối với cơ sở có hoạt động phân phối thuốc
mang thuốc chữa bệnh | mang thuốc về | gửi thuốc | gửi thuốc chữa bệnh | xách thuốc về | thuốc từ bên mỹ > cấp phép nhập khẩu thuốc thuộc hành lý cá nhân
# Injections of beauty parlours are medical treatment.
tiêm filler | tiêm botox | spa có tiêm | filler | botox | cắt mí | nâng mũi | viện thẩm mỹ > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
# The licence of doctors and nurses, whatever is done with it.
giấy phép hành nghề y | hành nghề y | hành nghề khám chữa bệnh | giấy phép hành nghề bác sĩ | giấy phép hành nghề điều dưỡng > giấy phép hành nghề đối với các chức danh bác sỹ, y sỹ, điều dưỡng, hộ sinh, kỹ thuật y
phạm vi hành nghề | bổ sung phạm vi hành nghề | mở rộng phạm vi hành nghề > điều chỉnh giấy phép hành nghề đối với các chức danh bác sỹ, y sỹ, điều dưỡng, hộ sinh, kỹ thuật y
# Cosmetics, devices.
cosmetic > phiếu công bố sản phẩm mỹ phẩm sản xuất trong nước
cửa hàng thiết bị y tế | kinh doanh thiết bị y tế | mua bán thiết bị y tế | buôn thiết bị y tế > công bố đủ điều kiện mua bán trang thiết bị y tế
nurse | nursing | doctor | physician > cấp mới giấy phép hành nghề đối với các chức danh bác sỹ, y sỹ, điều dưỡng
hiệu thuốc riêng | mở thuốc tây > kinh doanh dược thuộc thẩm quyền của sở y tế
pharmacist > cấp chứng chỉ hành nghề dược (bao gồm cả trường hợp cấp chứng chỉ hành nghề dược
son môi | dầu gội | sữa tắm | kem chống nắng | mặt nạ dưỡng da | serum | sữa rửa mặt | xà bông | tinh dầu > phiếu công bố sản phẩm mỹ phẩm sản xuất trong nước
dụng cụ y tế | đồ y tế > đủ điều kiện mua bán trang thiết bị y tế | thiết bị y tế thuộc loại a, b
bán thuốc | kinh doanh thuốc | buôn thuốc | buôn bán thuốc > kinh doanh dược thuộc thẩm quyền của sở y tế
thuốc không kê đơn > có tổ chức kệ thuốc
phục hồi chức năng | nội soi | chạy thận > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
hiệu thuốc đông y | nhà thuốc đông y | quầy thuốc đông y | thuốc đông y | bán dược liệu > kinh doanh dược thuộc thẩm quyền của sở y tế
thay dược sĩ | dược sĩ phụ trách | đổi dược sĩ phụ trách | người phụ trách chuyên môn dược > cấp lại, điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh dược
vật lý trị liệu | siêu âm | phòng khám phụ khoa | chỉnh nha | niềng răng | bọc răng sứ > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
dược liệu | cửa hàng dược liệu > kinh doanh dược thuộc thẩm quyền của sở y tế | dược liệu
trị mụn | laser | triệt lông > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
cchn khám chữa bệnh | cchn bác sĩ | chứng chỉ hành nghề bác sĩ > giấy phép hành nghề trong giai đoạn chuyển tiếp
mở quầy thuốc | mở cửa hàng thuốc > kinh doanh dược thuộc thẩm quyền của sở y tế
mở cửa hàng thuốc thú y | bán thuốc thú y | cửa hàng thuốc thú y > cấp giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
máy chụp x quang | máy x quang | chụp x quang | máy xquang > tiến hành công việc bức xạ sử dụng thiết bị x quang chẩn đoán y tế
công nhận lương y | làm lương y | được công nhận là lương y | bốc thuốc > cấp giấy chứng nhận lương y
# Food, pharmacists, clinics by what people call them.
an toàn thực phẩm rau củ | attp rau củ | cơ sở rau củ | sơ chế rau củ | bán thịt tươi > an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản
vsattp quán | vsattp quán cơm | attp quán ăn | attp quán cơm | food safety | food safety certificate > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
spa thẩm mỹ | mở thẩm mỹ viện | mở spa thẩm mỹ | phòng khám thẩm mỹ | phòng khám da liễu | phòng khám răng | phòng khám tư > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
danh mục kỹ thuật phòng khám | thêm danh mục kỹ thuật | bổ sung danh mục kỹ thuật > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
# Reactions to vaccines, and other matters of health.
vắc xin sốc | tiêm vắc xin bị sốc | tiêm sốc | sốc phản vệ | tiêm xong bị sốc | tiêm phòng bị liệt | biến chứng sau tiêm | tiêm vắc xin bị phản ứng > bồi thường do xảy ra tai biến trong tiêm chủng
chuyển phòng khám | phòng khám đổi người phụ trách | đổi bác sĩ phụ trách > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
mất chứng chỉ hành nghề điều dưỡng | mất chứng chỉ bác sĩ > cấp lại giấy phép hành nghề đối với trường hợp được cấp trước ngày
gia hạn chứng chỉ y tá > gia hạn giấy phép hành nghề trong giai đoạn chuyển tiếp
# Clinics, licences, drugs.
phòng khám đổi biển | đổi tên biển phòng khám > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
đổi địa chỉ quầy thuốc > cấp lại, điều chỉnh giấy chứng nhận đủ điều kiện kinh doanh dược
bán máy y tế | bán máy trợ thính | bán xe lăn > đủ điều kiện mua bán trang thiết bị y tế
phòng khám thuê thêm bác sĩ | nha khoa chuyển địa điểm | phòng khám mở thêm > điều chỉnh giấy phép hoạt động khám bệnh, chữa bệnh
`;
