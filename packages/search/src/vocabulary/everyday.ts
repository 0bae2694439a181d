/** Short everyday words, and what came up beside the other topics. */
export const everyday = `
# A nationality named stands for "foreigner"; a country named stands for "abroad".
người mỹ | người pháp | người hàn | người nhật | người nhật bản | người trung quốc | người đài loan | người úc | người đức | người nga | người canada | người ấn độ | người tây | người thái lan | người châu âu | quốc tịch mỹ | quốc tịch nước ngoài | ông tây | người ngoại quốc > người nước ngoài | có yếu tố nước ngoài
ở mỹ | ở nhật | ở hàn | ở hàn quốc | ở đức | ở pháp | ở úc | ở đài loan | ở nga | ở canada | ở séc | ở trung quốc | bên mỹ | bên nhật | bên hàn | bên đức | bên úc | bên nước ngoài | tại mỹ | tại nhật bản > cơ quan có thẩm quyền của nước ngoài | ở nước ngoài
khách hàn | khách nhật | khách trung quốc | khách mỹ | khách quốc tế | khách ngoại quốc > khai báo tạm trú cho người nước ngoài tại việt nam
# More of what was tried.
khai sinh theo họ bố | khai sinh theo họ cha | theo họ bố | theo họ cha | lấy họ bố | mang họ bố | chưa có giấy kết hôn | không có giấy kết hôn | lấy họ cha | mang họ cha > đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
chưa đăng ký kết hôn > đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | cấp giấy xác nhận tình trạng hôn nhân
ngủ lại | ngủ qua đêm | ở lại qua đêm | ngủ nhờ | lên chơi | ở chơi vài ngày > thông báo lưu trú
thông tin vneid bị sai | sai trên vneid | vneid ghi sai > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
công chứng bằng đại học | sao y công chứng bằng | photo công chứng bằng | công chứng bảng điểm | công chứng giấy khen | sao y hộ chiếu | sao y sổ đỏ | công chứng chứng chỉ > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
lý lịch xin việc > chứng thực chữ ký trong các giấy tờ, văn bản
dịch giấy khai sinh | dịch khai sinh | dịch bằng | dịch hộ khẩu | dịch bằng lái | sang tiếng anh | ra tiếng anh | sang tiếng việt | sang tiếng trung | sang tiếng nhật > chứng thực chữ ký người dịch
bào chữa | luật sư bào chữa | nghèo cần luật sư > yêu cầu trợ giúp pháp lý
không nhận phần thừa kế | nhường thừa kế | nhường phần đất thừa kế | không nhận phần đất thừa kế | không lấy phần thừa kế > chứng thực văn bản từ chối nhận di sản
rộng hơn sổ | rộng hơn sổ đỏ | lớn hơn sổ đỏ | lớn hơn trong sổ | nhiều hơn sổ đỏ > thửa đất có diện tích tăng thêm do thay đổi ranh giới so với giấy chứng nhận đã cấp
xây lấn | xây lấn sang đất | lấn ranh | lấn ranh giới | tranh chấp mốc giới | hàng xóm lấn > hòa giải tranh chấp đất đai
xây thêm | thêm một tầng | thêm 1 tầng | xây thêm 1 tầng | xây thêm một tầng | cơi nới | nâng mái | sửa lại nhà | ốp lại mặt tiền > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
khác bản vẽ | xây khác bản vẽ | sai bản vẽ | không đúng bản vẽ | xây sai giấy phép | xây ghi sai giấy phép > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
mua xe | mua xe máy | mua ô tô | mua xe ô tô | xe sh | register my bike | motorcycle | motorbike | scooter > đăng ký, cấp biển số xe lần đầu
đổi màu sơn xe ô tô | đổi màu xe ô tô | 4 số sang 5 số | đổi sang 5 số | biển số cũ sang mới > đổi chứng nhận đăng ký xe, biển số xe
nộp lại biển | trả biển số | trả lại biển số | nộp biển số | trả biển > thu hồi chứng nhận đăng ký xe, biển số xe
khuyết tật | một mình nuôi con | người bị bệnh tâm thần > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
hoãn nghĩa vụ quân sự | tạm hoãn nghĩa vụ quân sự | miễn nghĩa vụ quân sự > đăng ký miễn nghĩa vụ quân sự thời chiến
đánh con | bố mẹ đánh con | bạo hành con | bố đánh con | cha mẹ đánh con > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em
nuôi cháu mất cha mẹ > thông báo nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế là người thân thích của trẻ em
sai tên trên thẻ bảo hiểm | sai thẻ bảo hiểm y tế | đổi bệnh viện | đổi bệnh viện khám bảo hiểm | đổi nơi khám | nơi khám chữa bệnh ban đầu | sai tên trên sổ bảo hiểm | sai thẻ bhyt > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
nhận lương hưu mất | đang hưởng lương hưu mất | hưởng lương hưu chết | người đang đóng bảo hiểm mất > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng
passport lost | stolen passport | passport stolen > trình báo mất hộ chiếu phổ thông
lost id | lost my wallet > cấp lại thẻ căn cước
lost my license | lost my driver license | driving license expired > cấp lại giấy phép lái xe
renounce vietnamese citizenship | give up vietnamese citizenship | renounce vietnamese nationality | give up citizenship > thôi quốc tịch việt nam ở trong nước
adopt | adopting > đăng ký việc nuôi con nuôi trong nước
adopt my wife | adopt my husband | adopt my stepson > cha dượng, mẹ kế nhận con riêng của vợ hoặc chồng
tree | trees | cut trees | cut down trees > cấp giấy phép chặt hạ, dịch chuyển cây xanh
tạm trú cho người hàn | tạm trú cho tây | tạm trú người nước ngoài > khai báo tạm trú cho người nước ngoài tại việt nam
# More English of residents.
my baby was born > đăng ký khai sinh
my father died | my mother died | someone died | death of a relative > đăng ký khai tử
lost marriage certificate | marriage certificate copy > cấp bản sao trích lục hộ tịch
move house | change of address | new address > đăng ký thường trú | đăng ký tạm trú
student dormitory | renting a room | rent a room | rent an apartment > đăng ký tạm trú
personal data wrong in vneid | wrong information in vneid | update vneid > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
vneid locked | unlock vneid | forgot vneid password > mở khóa tài khoản định danh điện tử
driver lost points | licence points | license points > đăng ký kiểm tra kiến thức pháp luật về trật tự, an toàn giao thông đường bộ
change car color | new plate | exchange plate > đổi chứng nhận đăng ký xe, biển số xe
temporary plate | temporary registration plate > đăng ký xe tạm thời
inheritance of house > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn | chứng thực văn bản phân chia di sản
subdivide land | merge plots | split plot > tách thửa hoặc hợp thửa đất
land price data | land information | land records > khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường
dig the road | road works | roadworks > cấp giấy phép thi công công trình trên đường bộ đang khai thác
fire extinguisher | fire truck > cấp giấy chứng nhận kiểm định phương tiện phòng cháy và chữa cháy
foster parent | orphan | orphans > đăng ký nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế không phải là người thân thích của trẻ em
survivor pension | widow pension > hưởng trợ cấp tuất hằng tháng
change hospital | change clinic insurance | lost health insurance card | lost insurance card > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
pension transfer | pension by bank > thay đổi hình thức nhận, nơi nhận lương hưu
compensation from state | wrongful conviction > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại
copy of judgment | court judgment copy | divorce decree > cấp sao bản án, tài liệu trong hồ sơ vụ án
# The common procedure where a short word fits many.
chứng thực | công chứng > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận | chứng thực giao dịch liên quan đến tài sản
ủy quyền | ủy quyền nhà > chứng thực chữ ký trong các giấy tờ, văn bản | chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
giấy phép lái xe quốc tế | idp | bằng quốc tế > cấp lại giấy phép lái xe
hộ chiếu dưới 14 tuổi | hộ chiếu trẻ dưới 14 tuổi > cấp hộ chiếu phổ thông ở trong nước
trẻ em mồ côi | trẻ bơ vơ | trẻ mất cha mẹ > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng | đăng ký nhận chăm sóc thay thế cho trẻ em
bán xe máy cho | bán xe máy cũ | bán ô tô cũ | bán xe ô tô cũ | bán lại xe > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe
giấy chủ quyền nhà bị mất > cấp lại giấy chứng nhận do bị mất
ở lâu dài tại việt nam | ở việt nam lâu dài > cấp thẻ thường trú cho người nước ngoài | cấp thẻ tạm trú cho người nước ngoài
# Post, couriers, advertising.
chuyển phát | công ty chuyển phát | giao hàng nhanh | công ty giao hàng | ship hàng | logistics > giấy phép bưu chính
chuyển phát liên tỉnh | thông báo bưu chính > xác nhận thông báo hoạt động bưu chính
giấy phép bưu chính hết hạn > cấp lại giấy phép bưu chính khi hết hạn
treo biển | banner | led quảng cáo | hộp đèn quảng cáo > thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
quảng cáo dọc quốc lộ | quảng cáo ven đường | quảng cáo trên cầu vượt | biển quảng cáo cạnh đường | pano ven đường | biển quảng cáo quốc lộ > phương án tổ chức thi công biển quảng cáo
# Quality, measures, labels.
hợp quy | công bố hợp quy | dấu cr > công bố hợp quy
kiểm tra chất lượng nhà nước | hàng nhóm 2 > kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhóm 2 nhập khẩu
mỹ phẩm | công bố mỹ phẩm | sản xuất mỹ phẩm | cosmetics > phiếu công bố sản phẩm mỹ phẩm
kiểm định cân | kiểm định đồng hồ nước | phương tiện đo > kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo
# Property brokers, auctions, insolvency, arbitration.
thẻ môi giới > cấp mới chứng chỉ hành nghề môi giới bất động sản
sàn bđs | sàn bất động sản | mở sàn nhà đất | real estate exchange > giấy phép hoạt động của sàn giao dịch bất động sản
đấu giá viên | chứng chỉ đấu giá | auctioneer > chứng chỉ hành nghề đấu giá
mở công ty đấu giá | auction house > đăng ký hoạt động của doanh nghiệp đấu giá tài sản
quản tài | thanh lý tài sản phá sản > quản tài viên
arbitration > trung tâm trọng tài
# Public assets.
nhà công thuê | thuê nhà nhà nước | giảm tiền thuê nhà công > miễn, giảm tiền thuê nhà cho tổ chức, cá nhân thuê nhà
tài sản vô chủ | chết không người thừa kế | không có người thừa kế > xác lập quyền sở hữu toàn dân đối với tài sản không có người thừa kế
bàn giao trạm điện | bàn giao điện chung cư | bàn giao điện căn hộ > chuyển giao công trình điện
# A used vehicle: change of owner and registration fee.
mua ô tô cũ | mua xe máy cũ | bán xe cũ | mua lại xe > trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) | đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ
# Companies of foreign owners.
công ty hàn quốc | công ty nhật | công ty trung quốc | công ty mỹ | công ty đài loan | công ty vốn hàn | công ty nước ngoài | công ty 100% vốn nước ngoài | doanh nghiệp fdi | foreign company > có vốn đầu tư nước ngoài | cấp giấy chứng nhận đăng ký đầu tư | thương nhân nước ngoài
mua lại công ty việt | mua cổ phần | mua phần vốn góp | nước ngoài mua công ty > góp vốn, mua cổ phần, mua phần vốn góp
# Fire and disaster relieve from tax.
cháy xưởng miễn thuế | bị cháy miễn thuế | hỏa hoạn miễn thuế | bão lụt miễn thuế | miễn thuế thiên tai > miễn, giảm trong các trường hợp bất khả kháng, thiên tai, hỏa hoạn, tai nạn bất ngờ
# Treasury.
đóng tài khoản kho bạc | tất toán kho bạc > tất toán tài khoản của đơn vị giao dịch mở tại kbnn
mở tài khoản kho bạc | chữ ký kho bạc | đổi chủ tài khoản kho bạc > đăng ký sử dụng tài khoản và mẫu dấu, mẫu chữ ký
nộp phạt kho bạc | nộp tiền vào ngân sách | nộp ngân sách > nộp tiền vào ngân sách nhà nước
giải ngân đầu tư công | thanh toán công trình nhà nước > thanh toán dự án sử dụng vốn đầu tư công
lấy lại tiền nộp ngân sách > hoàn trả các khoản thu ngân sách nhà nước
# Industry and special goods.
khu công nghiệp xanh | kcn sinh thái | eco industrial park > giấy chứng nhận khu công nghiệp sinh thái
công ty xanh | doanh nghiệp xanh > giấy chứng nhận doanh nghiệp sinh thái
công nghiệp phụ trợ | cnht | supporting industry > ưu đãi dự án sản xuất sản phẩm công nghiệp hỗ trợ
sandbox | thử nghiệm công nghệ mới > thử nghiệm có kiểm soát
máy tính cũ nhập khẩu | nhập laptop cũ | nhập điện thoại cũ > sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu
hàng refurbished | refurbished goods > hàng hóa tân trang
nhập muối | muối ăn nhập khẩu > muối nhập khẩu
mật ong đi nhật | xuất mật ong > hạn ngạch thuế quan xuất khâu mật ong tự nhiên
nhập kim cương | xuất kim cương > kim cương thô
may quân phục | quân phục nước ngoài > gia công quân phục
nghề truyền thống | làng nghề > công nhận làng nghề | công nhận nghề truyền thống
bao tiêu nông sản | liên kết chuỗi | liên kết nông dân doanh nghiệp > hỗ trợ dự án liên kết
hàng dự trữ nhà nước | mua gạo dự trữ > dự trữ quốc gia
# Restaurants.
nhà hàng | mở nhà hàng | restaurant | open a restaurant > cơ sở kinh doanh dịch vụ ăn uống | đăng ký thành lập hộ kinh doanh
cafe license | coffee shop | open a coffee shop | open a cafe | street food | sole proprietor > đăng ký thành lập hộ kinh doanh
close business > chấm dứt hoạt động hộ kinh doanh
suspend business | temporarily close business > tạm ngừng kinh doanh
dissolution > giải thể doanh nghiệp
change company address | change company name > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
company branch > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
limited company > công ty tnhh
joint stock company | jsc > công ty cổ phần
land tax | property tax > thuế sử dụng đất phi nông nghiệp
tax on selling house | capital gains tax | sell house tax > cá nhân có thu nhập từ chuyển nhượng bất động sản
tax debt | pay tax late > nộp dần tiền thuế nợ | gia hạn nộp thuế
car import | import car | bring car to vietnam > nhập khẩu, tạm nhập khẩu xe ô tô, xe gắn máy không nhằm mục đích thương mại
company social insurance > đăng ký, điều chỉnh đóng bhxh
security guard company | pawn shop | pawnshop > về an ninh, trật tự
taxi license | vehicle badge > phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ
oversize truck > giấy phép lưu hành xe quá tải trọng, xe quá khổ giới hạn
open a small shop | my shop > đăng ký thành lập hộ kinh doanh
# Prayer groups.
nhóm họp | cầu nguyện | nhóm họp cầu nguyện | house church > đăng ký sinh hoạt tôn giáo tập trung
giấy phép bán hàng | giấy phép mở quán | giấy phép mở cửa hàng > đăng ký thành lập hộ kinh doanh
kinh doanh nhỏ | kinh doanh tại nhà > đăng ký thành lập hộ kinh doanh
# Big signs beside a road.
dựng biển quảng cáo | dựng biển cạnh quốc lộ | biển quảng cáo cạnh quốc lộ | biển lớn cạnh đường | tấm biển quảng cáo đường | biển quảng cáo lớn > chấp thuận vị trí, quy mô, kích thước, phương án tổ chức thi công biển quảng cáo
`;
