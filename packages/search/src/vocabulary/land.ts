/** Land, its certificates, and homes. */
export const land = `
# The land title is called after the colour of its cover.
sổ đỏ | sổ hồng | bìa đỏ | giấy đỏ | sổ nhà | sổ đất | gcnqsdđ > giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
# The first title comes with the first registration of the land.
làm sổ đỏ | làm sổ đỏ lần đầu | cấp sổ đỏ | cấp sổ đỏ lần đầu | sổ đỏ lần đầu | làm sổ hồng | làm bìa đỏ | cấp sổ hồng | đăng ký đất đai lần đầu | làm sổ hồng lần đầu > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
# A lost title is issued again.
mất sổ đỏ | mất sổ hồng | làm lại sổ đỏ | mất bìa đỏ | cấp lại sổ đỏ | sổ đỏ bị mất | cấp lại sổ hồng | làm lại sổ hồng | xin lại sổ đỏ | xin lại sổ hồng > cấp lại giấy chứng nhận do bị mất
# An old or damaged title is exchanged.
đổi sổ đỏ | đổi sổ hồng | cấp đổi sổ đỏ | sổ đỏ bị rách | sổ đỏ cũ | cấp đổi sổ hồng | sổ đỏ rách nát > cấp đổi giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
# A mistake in a title is corrected.
sai sổ đỏ | đính chính sổ đỏ | sửa sổ đỏ | sai thông tin sổ đỏ | sổ đỏ sai tên > đính chính giấy chứng nhận đã cấp
# Selling, giving and inheriting land are registered as a change.
sang tên sổ đỏ | chuyển nhượng đất | mua đất | bán đất | sang tên đất | chuyển nhượng quyền sử dụng đất | sang tên sổ hồng | bố mẹ cho đất | tặng cho nhà đất | mua nhà | bán nhà | cha mẹ cho đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
# Parcels are split and joined in one procedure.
tách sổ | tách sổ đỏ | tách thửa | chia đất | gộp thửa | nhập thửa | hợp thửa > tách thửa hoặc hợp thửa đất
# Turning a field or garden into residential land is a change of use.
chuyển đất ở | chuyển đất vườn sang đất ở | chuyển đất ruộng sang đất ở | chuyển thổ cư | chuyển mục đích sử dụng đất > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
# A quarrel about land goes to conciliation first.
tranh chấp đất | tranh chấp ranh giới | lấn đất | hàng xóm lấn đất > hòa giải tranh chấp đất đai | giải quyết tranh chấp đất đai
# A mortgage is registered as a security.
thế chấp sổ đỏ | thế chấp đất | vay ngân hàng | thế chấp > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
# A mortgage that is paid back is deleted.
xóa thế chấp | giải chấp | giải chấp sổ đỏ | xóa thế chấp sổ đỏ > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất
# Plans are asked for as information.
quy hoạch | tra cứu quy hoạch > cung cấp thông tin quy hoạch đô thị và nông thôn
# A family house is a structure of class III or IV.
gpxd | xây nhà | phép xây dựng | giấy phép xây nhà | làm nhà | giấy phép xây dựng nhà ở | gpxd nhà ở > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
# Repair and conversion need a building permit of their own kind.
sửa nhà | cải tạo nhà | nâng tầng | sửa chữa nhà | cơi nới nhà | giấy phép sửa chữa nhà | giấy phép sửa nhà > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
# A family house is a structure of class III or IV.
gia hạn gpxd | gia hạn giấy phép xây dựng > gia hạn giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
# Buying and renting social housing are one registration.
nhà ở xã hội | mua nhà xã hội | thuê nhà ở xã hội | noxh > đăng ký mua, thuê mua, thuê nhà ở xã hội
# Felling a city tree needs a permit.
chặt cây | đốn cây | cây đổ > cấp giấy phép chặt hạ, dịch chuyển cây xanh
# What is put on a pavement is its temporary use.
vỉa hè | thuê vỉa hè | dựng rạp | dựng rạp đám cưới | sử dụng vỉa hè | trông xe vỉa hè > cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác
# The driving licence is called a diploma.
bằng lái | bằng lái xe | gplx | giấy phép lái xe > giấy phép lái xe
# Exchange and new issue of licences in the words of people.
mất bằng lái | mất bằng lái xe | mất gplx | làm lại bằng lái | mất giấy phép lái xe | làm lại bằng lái xe > cấp lại giấy phép lái xe
# Where a catalogue has no procedure for exchanging a licence, the one that issues it again answers.
đổi bằng lái | đổi bằng lái xe | đổi gplx | đổi giấy phép lái xe | gia hạn bằng lái | bằng lái hết hạn | bằng lái xe hết hạn > đổi giấy phép lái xe | cấp lại giấy phép lái xe
# Registration of a new vehicle with its plate.
đăng ký xe | đăng ký ô tô | cà vẹt | làm biển số | biển số xe | bấm biển | đăng ký xe ô tô | lấy biển số > đăng ký, cấp biển số xe lần đầu | đăng ký xe lần đầu
# A used vehicle changes its owner.
sang tên xe | sang tên xe máy | sang tên đổi chủ | mua xe cũ | sang tên ô tô | mua bán xe > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
bán xe > cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) | thu hồi chứng nhận đăng ký xe, biển số xe
# A lost vehicle paper or plate is issued again.
mất cà vẹt | mất đăng ký xe | mất giấy đăng ký xe | mất biển số | mất cavet | làm lại đăng ký xe | mất biển số xe | mất giấy tờ xe > cấp lại chứng nhận đăng ký xe, biển số xe
# The old plate is given back by its withdrawal.
nộp lại biển số | rút hồ sơ xe | thu hồi biển số > thu hồi chứng nhận đăng ký xe, biển số xe
# The registration fee is called a tax.
lệ phí trước bạ nhà đất | thuế trước bạ | trước bạ nhà đất | trước bạ > khai lệ phí trước bạ nhà, đất
# The yearly tax on a home is the tax on non-agricultural land.
thuế đất | thuế nhà đất | thuế đất phi nông nghiệp | đóng thuế đất > khai miễn, giảm thuế sử dụng đất phi nông nghiệp
# Contracts are called transactions (giao dịch) since 2025.
công chứng mua bán nhà | hợp đồng mua bán nhà | hợp đồng mua bán đất | chứng thực hợp đồng | chứng thực hợp đồng mua bán | hợp đồng ủy quyền | chứng thực hợp đồng ủy quyền | hợp đồng thuê nhà | công chứng hợp đồng | hợp đồng tặng cho nhà đất > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
# Selling a home or land is taxed as income from real estate.
thuế bán nhà | thuế 2% | bán nhà nộp thuế | bán đất nộp thuế | thuế bán đất | thuế chuyển nhượng nhà đất | thuế mua bán nhà đất | thuế thu nhập từ bán nhà | thuế sang tên nhà đất | thuế sang tên sổ đỏ > khai thuế tncn đối với cá nhân có thu nhập từ chuyển nhượng bất động sản
# A well takes ground water.
khoan giếng | đào giếng | giếng khoan > đăng ký khai thác nước dưới đất
# Digging up a road is building on a road in use.
đào đường | đào vỉa hè | đào hè đường > cấp giấy phép thi công
# Old state flats are public property that is let.
thuê nhà của nhà nước | nhà công vụ | thuê nhà nước > cho thuê nhà ở công vụ
# Land without a certificate gets its first one.
sổ trắng | đất chưa có sổ | chưa có sổ đỏ | chưa có sổ hồng | chưa được cấp sổ | đất không có sổ | đất không giấy tờ | đất cha ông để lại | đất khai hoang | bằng khoán | hợp thức hóa nhà đất | hợp thức hóa đất | xin cấp sổ | ra sổ | ra sổ đỏ | làm sổ đất | làm sổ nhà | first land certificate > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
# Handwritten sales of land before 1 August 2024 (Decree 101/2024).
giấy tay | mua bán giấy tay | mua đất giấy tay | mua nhà giấy tay | mua bằng giấy viết tay | chủ cũ không sang tên > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 mà bên chuyển quyền đã được cấp giấy chứng nhận
# Buyers in a housing project get their first certificate.
sổ hồng chung cư | sổ đỏ chung cư | sổ căn hộ | sổ hồng căn hộ | chung cư chưa có sổ | chưa có sổ chung cư | làm sổ chung cư | căn hộ dự án | mua chung cư | mua nhà dự án | chủ đầu tư chưa làm sổ | apartment certificate | apartment title | pink book for apartment | căn hộ chưa có sổ > cho người nhận chuyển nhượng quyền sử dụng đất, quyền sở hữu nhà ở, công trình xây dựng trong dự án bất động sản
# Sales, gifts and inheritance of land are changes of registration.
sang sổ | sang tên sổ | sang tên nhà | sang tên cho con | chuyển tên sổ đỏ | đổi tên chủ sổ đỏ | đổi chủ sổ đỏ | cho con đất | cho con nhà | tặng nhà cho con | thừa kế sổ đỏ | thừa kế đất | thừa kế đất đai | sang tên đất thừa kế | mua đất đã có sổ | mua bán đất | mua bán nhà | chuyển nhượng nhà đất | nhượng đất | bố mất sang tên sổ đỏ | góp vốn bằng đất | transfer land | buy a house | buy land | sell house | transfer of ownership | change of land owner | cha mất sang tên sổ đỏ > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
dồn điền đổi thửa | đổi ruộng | đổi đất ruộng | đổi đất cho nhau | dồn điền thay đổi thửa > chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa
# Both spouses on one certificate; family members agree.
thêm tên vợ vào sổ đỏ | thêm tên chồng vào sổ đỏ | thêm tên vào sổ đỏ | bổ sung tên vợ | đứng tên chung | đứng tên hai vợ chồng | hai vợ chồng đứng tên | bỏ tên trong sổ đỏ | sổ đỏ hộ gia đình | sổ đỏ cấp cho hộ | chia nhà sau ly hôn | chia đất sau ly hôn > thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
# New name, ID number or address of the owner.
đổi tên trên sổ đỏ | sửa tên trên sổ đỏ | đổi địa chỉ trên sổ đỏ | đổi cccd trên sổ đỏ | sổ đỏ ghi cmnd cũ | đổi số cccd trên sổ đỏ | sổ đỏ địa chỉ cũ | cập nhật cccd sổ đỏ | đổi thông tin sổ đỏ | thay đổi thông tin sổ đỏ > đổi tên hoặc thay đổi thông tin về người sử dụng đất
sổ đỏ sai diện tích | sổ đỏ ghi sai | sai diện tích trên sổ | sai năm sinh trên sổ đỏ | sai tên trên sổ đỏ | sai số thửa | sửa sai sổ đỏ > đính chính giấy chứng nhận đã cấp
sổ đỏ bị ướt | sổ đỏ bị ố | sổ đỏ bị hỏng | sổ đỏ bị nhòe | đo lại đất | đo đạc lại > cấp đổi giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
rơi sổ đỏ | cháy sổ đỏ | thất lạc sổ đỏ | sổ hồng bị mất | mất sổ đất | mất sổ nhà | mất giấy tờ nhà | mất giấy tờ nhà đất | mất giấy tờ đất | lost red book | lost pink book > cấp lại giấy chứng nhận do bị mất
thu hồi sổ đỏ | sổ đỏ cấp sai | sổ đỏ cấp nhầm | sổ đỏ cấp chồng | cấp trùng sổ đỏ | sổ đỏ cấp ghi sai > thu hồi giấy chứng nhận đã cấp không đúng quy định của pháp luật đất đai
# More land than the certificate says.
diện tích thực tế lớn hơn | đất dư so với sổ | đất thừa so với sổ | diện tích tăng thêm | đất tăng diện tích | thực tế nhiều hơn sổ > thửa đất có diện tích tăng thêm do thay đổi ranh giới so với giấy chứng nhận đã cấp
# The finished house is added to the certificate.
hoàn công | hoàn công nhà | giấy hoàn công | bổ sung nhà vào sổ | thêm nhà vào sổ đỏ | đưa nhà vào sổ đỏ | ghi nhà vào sổ đỏ | cấp sổ cho nhà trên đất > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
# Plots.
tách đất | cắt đất cho con | chia thửa | chia lô | phân lô | tách sổ hồng | nhập sổ | gộp sổ đỏ | gộp đất | split land | divide land > tách thửa hoặc hợp thửa đất
# Purpose of land.
chuyển đất vườn | đất vườn lên thổ cư | lên đất ở | đất nông nghiệp lên thổ cư | đất nông nghiệp xây nhà | xây nhà trên đất nông nghiệp | chuyển mục đích đất | đất trồng cây sang đất ở | chuyển đất ao | đất ruộng lên thổ cư | lên thổ | change land use > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
chuyển cây trồng trên đất > đăng ký biến động chuyển mục đích sử dụng đất không phải xin phép
đất vườn liền kề | công nhận lại đất ở | xác định lại đất ở | tăng diện tích đất ở | sổ cấp trước 2004 > xác định lại diện tích đất ở của hộ gia đình, cá nhân
hết hạn 50 năm | đất 50 năm | đất hết hạn sử dụng | đất nông nghiệp hết hạn | gia hạn đất nông nghiệp | đất ruộng hết hạn > xác nhận tiếp tục sử dụng đất nông nghiệp
gia hạn thuê đất | thuê đất nhà nước | xin thuê đất | xin giao đất > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
xin cấp đất ở | cán bộ xin đất | giáo viên xin đất ở | xin đất làm nhà > giao đất ở có thu tiền sử dụng đất không thông qua đấu giá
hiến đất | hiến đất làm đường | hiến đất mở đường | hiến đất mở ngõ > tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông
# Disputes are mediated first, then decided.
tranh chấp ngõ đi | hàng xóm lấn chiếm | lấn chiếm đất | tranh chấp thừa kế đất | cãi nhau ranh giới đất | land dispute | dispute with neighbor > hòa giải tranh chấp đất đai
# Money for land.
nợ tiền sử dụng đất | trả nợ tiền sử dụng đất | trả nợ tiền đất | nợ tiền đất > thanh toán, xóa nợ tiền sử dụng đất đối với hộ gia đình, cá nhân
xóa nợ sổ đỏ | sổ đỏ ghi nợ | xóa ghi nợ > xóa ghi nợ tiền sử dụng đất, lệ phí trước bạ trên giấy chứng nhận đã cấp
tiền chuyển mục đích | tính tiền sử dụng đất | tính lại tiền sử dụng đất | tiền lên thổ cư > tính hoặc tính lại tiền sử dụng đất
đền bù | đền bù giải tỏa | giải tỏa | giải phóng mặt bằng | gpmb | bị thu hồi đất | tái định cư > bồi thường, hỗ trợ, tái định cư | được bố trí tái định cư
# Maps and data.
trích lục bản đồ | trích lục thửa đất | trích đo | bản đồ địa chính | hồ sơ địa chính | tọa độ thửa đất | land map | cadastral map > cung cấp thông tin, dữ liệu, sản phẩm đo đạc và bản đồ
thông tin thửa đất | tra thông tin đất | nguồn gốc đất | dữ liệu đất đai > khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường
chứng chỉ đo đạc > chứng chỉ hành nghề đo đạc và bản đồ
# Mortgages are security interests (Decree 99/2022).
vay thế chấp sổ đỏ | cầm sổ đỏ | cầm cố sổ đỏ | thế chấp sổ hồng | giao dịch bảo đảm | đăng ký giao dịch bảo đảm | gdbđ | gdđb | vay tiền ngân hàng | bank loan > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
trả hết nợ ngân hàng | xóa đăng ký thế chấp | giải chấp ngân hàng | xóa giao dịch bảo đảm | release mortgage | paid off mortgage > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
thay đổi thế chấp | thêm tài sản thế chấp | thay đổi giao dịch bảo đảm > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất
ngân hàng siết nhà | ngân hàng xiết nhà | siết nợ | phát mại tài sản | xử lý tài sản thế chấp > đăng ký thông báo xử lý tài sản bảo đảm
# Homes of the state.
nhà tập thể | mua nhà tập thể | nhà tập thể cũ | hóa giá nhà | mua nhà nhà nước | nhà 61 | nghị định 61 > bán nhà ở cũ thuộc tài sản công
thuê nhà tập thể | thuê nhà cũ nhà nước > cho thuê nhà ở cũ thuộc tài sản công
thuê nhà công vụ | cán bộ thuê nhà công vụ > cho thuê nhà ở công vụ
giảm tiền thuê nhà | miễn tiền thuê nhà > miễn, giảm tiền thuê nhà
ký túc xá nhà nước | thuê ký túc xá | nhà ở sinh viên | sinh viên thuê nhà nhà nước > cho thuê nhà ở sinh viên thuộc sở hữu nhà nước
# Affordable homes.
nhà thu nhập thấp | nhà giá rẻ | căn hộ giá rẻ | mua nhà thu nhập thấp | nhà cho công nhân | nhà ở công nhân | nhà cho người nghèo | vay mua nhà ở xã hội | vay mua nhà | vay tiền xây nhà | vay xây nhà | thuê mua nhà ở xã hội | bốc thăm nhà ở xã hội | social housing | affordable housing | low income housing > đăng ký mua, thuê mua, thuê nhà ở xã hội
# Blocks of flats.
bqt chung cư | ban quản trị chung cư | bầu ban quản trị chung cư | hội nghị nhà chung cư | bqt căn hộ | hội nghị nhà căn hộ > công nhận ban quản trị nhà chung cư
chung cư cũ | xây lại chung cư cũ | cải tạo chung cư cũ | căn hộ cũ | xây lại căn hộ cũ | cải tạo căn hộ cũ > dự án cải tạo, xây dựng lại nhà chung cư
chuyển công năng | chuyển nhà ở sang văn phòng | chung cư làm văn phòng | căn hộ làm văn phòng > chuyển đổi công năng nhà ở
# Homes of foreigners and homes still to be built.
người nước ngoài mua nhà | người nước ngoài sở hữu nhà | foreigner buy house | foreigner own house | foreigners buying apartment | foreign ownership > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức, cá nhân nước ngoài
nhà trên giấy > thông báo nhà ở hình thành trong tương lai đủ điều kiện được bán
# Estate agents.
môi giới bất động sản | chứng chỉ môi giới nhà đất | bđs > cấp mới chứng chỉ hành nghề môi giới bất động sản
giá nhà đất thị trường | số liệu nhà đất > khai thác, sử dụng thông tin, dữ liệu về nhà ở và thị trường bất động sản
# An owner who died: the heirs register the change.
sổ đỏ đứng tên ông nội | sổ đỏ đứng tên bố mẹ | sổ đỏ đứng tên người chết | đứng tên người đã mất | sổ đỏ ông bà để lại | sổ đỏ của bố đã mất | sổ đỏ đứng tên cha mẹ | sổ đỏ của cha đã mất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn | chứng thực văn bản phân chia di sản
hộ gia đình sang cá nhân > theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
không có bố | không có cha | không rõ cha | không biết cha là ai | không chồng mà có con | có con không chồng > đăng ký khai sinh
đổi họ bố | đổi họ mẹ > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
khách sạn có khách nước ngoài | khách sạn khai báo khách tây | nhà nghỉ có khách nước ngoài > khai báo tạm trú cho người nước ngoài tại việt nam
khách sạn khai báo khách | nhà nghỉ khai báo khách | khai báo lưu trú khách sạn > thông báo lưu trú
xin xây dựng | xây đền | sửa chùa | tu sửa nhà thờ họ > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
mất đăng ký xe ô tô | mất giấy đăng ký xe máy | mất giấy đăng ký ô tô | mất biển số ô tô > cấp lại chứng nhận đăng ký xe, biển số xe
vệ sĩ | công ty vệ sĩ > về an ninh, trật tự
rút tiền bảo hiểm | rút hết bảo hiểm | lấy tiền bảo hiểm một lần | không đóng nữa muốn rút > hưởng bảo hiểm xã hội một lần
chuyển bảo hiểm xã hội | chuyển bhxh | nối sổ bảo hiểm | chuyển công ty đóng bảo hiểm | đóng nối bảo hiểm > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn
nhà nước làm sai | công an làm sai | ủy ban làm sai | ubnd làm sai | phường làm sai > giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại
đòi bồi thường | đòi tiền bồi thường | bồi thường tai nạn giao thông | đòi tiền | bị lừa tiền | bị quỵt tiền > gửi, nhận đơn khởi kiện
certificate for apartment | apartment ownership > cho người nhận chuyển nhượng quyền sử dụng đất, quyền sở hữu nhà ở, công trình xây dựng trong dự án bất động sản
pension for old people | pension for elderly | old people | elderly | old age > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
move unemployment | transfer unemployment | unemployment benefits move > chuyển nơi hưởng trợ cấp thất nghiệp
# Sales on paper without a certified contract, and heirs of owners.
viết tay | bán nhà viết tay | giấy bán nhà viết tay | giấy mua bán viết tay > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 mà bên chuyển quyền đã được cấp giấy chứng nhận
nhượng lại đất | nhượng lại nhà | để lại đất cho em | sang lại nhà | nhà đất bố mẹ đã mất | nhà của bố mẹ đã mất | đất của bố mẹ đã mất | sang tên giấy chủ quyền | sang tên chủ quyền nhà | nhà đất cha mẹ đã mất | nhà của cha mẹ đã mất | đất của cha mẹ đã mất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
# Southern words for the certificate of house and land.
giấy chủ quyền | giấy chủ quyền nhà | chủ quyền nhà | giấy hồng | giấy tờ nhà > giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
mất giấy chủ quyền | mất giấy chủ quyền nhà | mất giấy hồng > cấp lại giấy chứng nhận do bị mất
nhà nước thu hồi đất | nhà nước thu hồi | thu hồi đất | thu hồi làm đường | compensation for land > bồi thường, hỗ trợ, tái định cư
bịt ngõ | bịt lối đi | chặn lối đi | ngõ bị bịt | ngõ đi chung bị bịt | lấn hẻm | lấn ngõ > hòa giải tranh chấp đất đai
cây cổ thụ | cây đa | cây to | cây xanh bị đổ | cây nghiêng > cấp giấy phép chặt hạ, dịch chuyển cây xanh
giấy tờ tùy thân | mất hết giấy tờ | mất hết giấy tờ tùy thân > cấp lại thẻ căn cước
bệnh nhân tâm thần > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
mẹ liệt sĩ | bố liệt sĩ | cha liệt sĩ | anh em liệt sĩ > giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ
thẻ thương binh | giấy thương binh | giấy chứng nhận thương binh | bằng thương binh | hưởng chế độ như thương binh | công nhận thương binh | làm chế độ thương binh > xác nhận và giải quyết chế độ ưu đãi người có công với cách mạng và thân nhân
đi lính về | lính cũ | bộ đội về | đi bộ đội về | lính nghĩa vụ về > giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân
nghỉ thai sản 6 tháng | nghỉ sinh 6 tháng | nghỉ đẻ 6 tháng | sinh đôi | sinh mổ > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
về hưu trước tuổi | xin về hưu > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
lương hưu chuyển khoản | nhận lương hưu chuyển khoản | lương hưu vào tài khoản > thay đổi hình thức nhận, nơi nhận lương hưu
# What stands on the certificate is corrected or changed, what is built is added to it.
trên sổ đỏ | trên sổ hồng | trong sổ đỏ | trong sổ hồng > đính chính giấy chứng nhận đã cấp | đổi tên hoặc thay đổi thông tin về người sử dụng đất
vào sổ đỏ | vào sổ hồng | đưa nhà vào sổ | ghi nhà vào sổ | đăng ký tài sản trên đất | đăng ký nhà trên đất > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
gộp 2 sổ đỏ | nhập hai sổ đỏ | gộp 2 thửa > tách thửa hoặc hợp thửa đất
transfer house | transfer property | property transfer > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
sang đất thổ cư | sang đất ở | lên đất thổ cư | thành đất ở > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
thuê đất công | thuê đất của xã > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
tài sản vợ chồng | chia tài sản vợ chồng | chia nhà đất vợ chồng | nhà đất vợ chồng | đất của hai vợ chồng > thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
gia hạn đất | gia hạn đất trồng lúa | đất trồng lúa hết hạn | gia hạn sử dụng đất | đất hết thời hạn | gia hạn đất trồng cây > xác nhận tiếp tục sử dụng đất nông nghiệp
thay đổi đăng ký thế chấp | thay đổi nội dung thế chấp | sửa đăng ký thế chấp | bổ sung tài sản thế chấp > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
extend house ownership | house ownership of foreigner | gia hạn sở hữu nhà > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức, cá nhân nước ngoài
thuê lại nhà tập thể | thuê nhà của thành phố > cho thuê nhà ở cũ thuộc tài sản công
mua lại nhà tập thể > bán nhà ở cũ thuộc tài sản công
# Land without papers in other words.
làm sổ | được cấp sổ | nhà chưa có giấy tờ | đất chưa có giấy tờ | chưa có giấy tờ nhà | chưa có giấy tờ đất | chưa làm sổ | register land | land registration > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
nhập 2 thửa | gộp thửa đất | ghép thửa | nhập thửa đất | chia mảnh đất | cắt đất > tách thửa hoặc hợp thửa đất
land transfer | gift of land | land gift | give land | inherited land | cho con mảnh đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
sổ đỏ sai | sổ hồng sai | sổ đỏ nhầm | sổ đỏ ghi nhầm | nhầm số thửa > đính chính giấy chứng nhận đã cấp
cccd trên sổ đỏ | căn cước trên sổ đỏ | cmnd trên sổ đỏ | số định danh trên sổ đỏ | địa chỉ trên sổ đỏ | cập nhật sổ đỏ > đổi tên hoặc thay đổi thông tin về người sử dụng đất
chuyển mục đích | agricultural land | residential land | convert land | đất ruộng xây nhà | đất vườn xây nhà | đất trồng cây xây nhà > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
nhà trên đất | nhà chưa có trong sổ | chưa có trong sổ | chưa có trong sổ đỏ | nhà chưa vào sổ | chứng nhận nhà ở trên đất > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
chủ đầu tư không làm sổ | chủ đầu tư chậm sổ | chung cư mua mới | mua căn hộ | mua nhà chung cư | nhà chung cư mua | sổ cho cư dân | sổ hồng cho cư dân | căn hộ mua mới | mua nhà căn hộ | nhà căn hộ mua > cho người nhận chuyển nhượng quyền sử dụng đất, quyền sở hữu nhà ở, công trình xây dựng trong dự án bất động sản
sang đất nhà | xây sang đất | xây tường sang | lấn chiếm | đất bị lấn chiếm | hàng xóm xây tường > hòa giải tranh chấp đất đai
cùng đứng tên | cùng đứng tên sổ | hai người đứng tên | đứng tên hộ gia đình | chuyển cho một người | chuyển sang một người > thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
nội dung thế chấp | nội dung đăng ký thế chấp > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
xây xong | nhà xây xong | xây nhà xong | vừa xây xong nhà > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
# Found, joined, divided, occupied: short sayings about plots and certificates.
chưa có bìa | đất chưa có bìa | chưa có bìa đỏ | chưa có sổ | không có sổ > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
không thấy sổ đỏ | không tìm thấy sổ hồng > cấp lại giấy chứng nhận do bị mất
nhập 2 sổ | nhập 2 sổ đỏ | một phần đất | một phần thửa đất | một phần mảnh đất > tách thửa hoặc hợp thửa đất
cho con căn nhà | cho con gái nhà | cho cháu nhà | cho em đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
thừa kế nhà | nhận thừa kế nhà | nhận thừa kế đất | nhà thừa kế | đất thừa kế | inherit > chứng thực văn bản phân chia di sản | đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
đổi tên đường | đổi số nhà | thay đổi số nhà | đổi địa chỉ nhà | địa chỉ nhà trên sổ | địa chỉ thửa đất > đổi tên hoặc thay đổi thông tin về người sử dụng đất, chủ sở hữu tài sản gắn liền với đất hoặc thay đổi số hiệu hoặc địa chỉ của thửa đất
lên sổ | nhà lên sổ | nhà xây mới lên sổ | nhà mới xây lên sổ > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
chiếm đất | chiếm mất đất | chiếm lối đi > hòa giải tranh chấp đất đai
nợ ngân hàng | xóa nợ ngân hàng | trả xong nợ | trả hết nợ | trả nợ xong | lấy sổ về > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
nhà ở thu nhập thấp | người thu nhập thấp > đăng ký mua, thuê mua, thuê nhà ở xã hội | công nhận người lao động có thu nhập thấp
# Lost, given, wrong: the same in other orders of words.
rơi sổ hồng | sổ đỏ cháy | sổ hồng cháy | sổ đỏ thất lạc | sổ hồng thất lạc | mất bìa > cấp lại giấy chứng nhận do bị mất
cho đất | cho em nhà | cho em trai nhà | cho nhà đất | cho lại nhà | cho lại đất | chuyển quyền sử dụng đất | chuyển quyền sở hữu nhà | selling my house | selling a house | buying a house | sang tên bìa đỏ | sang tên bìa > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
trên sổ > đính chính giấy chứng nhận đã cấp | điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
sổ chỉ có đất | sổ không có nhà | chưa có nhà trên sổ | nhà không có trong sổ > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
cãi nhau | tranh cãi đất | ngõ đi chung | lối đi chung > hòa giải tranh chấp đất đai | thay đổi quyền đối với thửa đất liền kề
đất ở lâu năm | nhà ở lâu năm | ở lâu năm | get red book | apply for red book | red book application > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
# Who says no more than this means land or a vehicle.
sang tên > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn | cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)
cho tặng | cho tặng nhà đất | tặng cho | cho tặng giữa vợ chồng | biến động đất đai | đăng ký biến động | đăng ký biến động đất đai | mua lại nhà | mua lại đất | mua lại căn nhà | nhà của chú | bán lại nhà > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
thổ cư > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
hoàn công nhà ở riêng lẻ | hoàn công công trình nhà ở > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận hoặc đăng ký thay đổi về tài sản gắn liền với đất
đổi sổ | đổi mẫu sổ | sổ mẫu cũ | mẫu sổ cũ | đổi sổ mẫu cũ | sang sổ mẫu mới > cấp đổi giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
sổ hồng ghi sai > đính chính giấy chứng nhận đã cấp
tách đất thổ cư | tách đất nông nghiệp > tách thửa hoặc hợp thửa đất
tặng đất | tặng nhà | tặng đất cho con > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
đính chính sổ hồng | sổ hồng sai | sổ hồng ghi sai | sổ đỏ ghi sai | sai trên sổ đỏ | sai số cmnd trên sổ | sai cccd trên sổ đỏ | đính chính sổ > đính chính giấy chứng nhận đã cấp
cho tặng nhà đất | cho tặng đất | tặng đất | tặng nhà | bố mẹ cho con đất | cha mẹ cho con đất | cho con nhà đất | để lại nhà cho con | để lại nhà | để lại đất cho con | nhận thừa kế nhà đất | thừa kế sang tên | land title transfer | transfer land title | transfer of land > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho
bổ sung tài sản trên đất | bổ sung nhà vào sổ | thêm nhà vào sổ đỏ | đưa nhà vào sổ đỏ | ghi nhà vào sổ đỏ | bổ sung nhà vào sổ đỏ > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
tên hai vợ chồng | đứng tên hai vợ chồng | thêm tên vợ vào sổ đỏ | thêm tên chồng vào sổ đỏ | ghi tên cả hai vợ chồng > cấp đổi giấy chứng nhận | theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
trả góp tiền sử dụng đất | chậm nộp tiền sử dụng đất | nợ tiền sử dụng đất | trả dần tiền sử dụng đất > ghi nợ tiền sử dụng đất của hộ gia đình, cá nhân
gộp hai mảnh đất | gộp 2 mảnh đất | gộp đất | ghép thửa | nhập hai mảnh đất | gộp sổ | gộp sổ đỏ | gộp hai sổ > tách thửa hoặc hợp thửa đất
sang thổ cư | lên thổ cư | sang đất thổ cư | đất trồng cây lâu năm sang > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
chủ đầu tư làm sổ | chủ đầu tư làm sổ hồng | chủ đầu tư làm sổ đỏ | sổ cho cư dân > đăng ký, cấp giấy chứng nhận cho người nhận chuyển nhượng trong dự án bất động sản
nhà đất giấy tay | mua giấy tay | giấy viết tay > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 | đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
thuê nhà xã hội | xin thuê nhà xã hội > đăng ký mua, thuê mua, thuê nhà ở xã hội
phần sân dùng chung | diện tích dùng chung | sân chung nhà cũ > bán phần diện tích nhà đất sử dụng chung của nhà ở cũ
# The same written out.
bổ sung tài sản gắn liền với đất > đăng ký tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận
# A flat that was sold before changes its owner like any home.
chung cư cũ sang tên | sang tên chung cư | sang tên căn hộ | mua lại chung cư | mua lại căn hộ | mua chung cư cũ > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho
# Parents give land, in whole sentences.
cho mảnh đất | cho miếng đất | cho thửa đất | cho tôi mảnh đất | cho tôi miếng đất | cho tôi đất | cho em mảnh đất | cho em đất | cho con miếng đất | cho con gái đất | cho con trai đất | bố mẹ cho mảnh đất | bố mẹ cho nhà | cho tặng nhà đất | cho tặng đất | tặng nhà cho con | tặng đất cho con > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi | tặng cho quyền sử dụng đất
# Titles: exchanged, corrected, lost.
sổ mẫu mới | sổ rách | sổ nhàu nát | sổ bị mờ | sổ nát > cấp đổi giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
mất sổ | làm mất sổ | sổ bị cháy | làm lại sổ | lost land title > cấp lại giấy chứng nhận do bị mất
sai tên đệm sổ đỏ | sổ in sai tên | sổ sai tên | sổ ghi sai diện tích | sổ ghi nhầm > đính chính giấy chứng nhận đã cấp
mua căn chung cư | chủ đầu tư chưa ra sổ | của chủ đầu tư | chung cư mới bàn giao | mua của chủ đầu tư > cho người nhận chuyển nhượng quyền sử dụng đất, quyền sở hữu nhà ở, công trình xây dựng trong dự án bất động sản
chuyển nhượng căn hộ | bán chung cư | bán căn hộ | đất bố mẹ để lại sang tên | chuyển tên sổ | land use certificate transfer | mua miếng đất | mua mảnh đất | mua căn nhà | bán căn nhà > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
thêm tên chồng | thêm tên vợ | thêm tên chồng sổ đỏ | tên chồng vào sổ | tên vợ vào sổ | đứng tên cùng vợ | thêm người đứng tên sổ đỏ | sổ chỉ có tên chồng | sổ hộ gia đình chuyển cá nhân | chia tài sản ly hôn | ly hôn chia đất | ly hôn chia nhà > thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
sổ đỏ số cmnd cũ | sổ ghi cmnd cũ | cập nhật căn cước vào sổ đỏ | cập nhật cccd vào sổ | đổi số căn cước trên sổ | công ty đổi tên sổ đỏ > đổi tên hoặc thay đổi thông tin về người sử dụng đất
cắt ra cho | cắt ra cho con | cắt cho con | cắt mảnh đất | chia đôi đất | chia đôi mảnh đất | chia mảnh đất làm đôi | chia mảnh đất làm hai | chia đất làm đôi | cắt bán một phần | tách mảnh đất | gộp hai mảnh | chia đất cho các con > tách thửa hoặc hợp thửa đất
nhiều hơn trong sổ | đo thực tế nhiều hơn | đất thừa ra | đất dôi ra | dôi dư so với sổ | thực tế rộng hơn > thửa đất có diện tích tăng thêm do thay đổi ranh giới so với giấy chứng nhận đã cấp
đất chưa sổ | nhà chưa sổ | chưa sổ | xin sổ | xin sổ đỏ | đất ông bà để lại | đất không sổ | đất ông cha | đất ông bà | first red book > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
đất nông nghiệp lên ở | đất vườn lên ở | chuyển đất nông nghiệp sang đất ở | làm nhà trên đất vườn | làm nhà trên đất ruộng | xây nhà trên đất vườn > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
xóa đăng ký thế chấp quyền sử dụng đất | gỡ thế chấp | rút sổ ngân hàng | tất toán khoản vay | xóa chấp > xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
vay bằng sổ đỏ | cắm sổ > đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
tranh nhau lối đi | tranh nhau đất | xây tường lấn | lấn sang nhà | mốc giới | kiện đất | neighbor dispute > hòa giải tranh chấp đất đai
lộ giới | mở đường qua nhà > cung cấp thông tin quy hoạch đô thị và nông thôn
tập thể cũ | ở tập thể | mua lại nhà nhà nước | mua nhà đang thuê của nhà nước | nhà nhà nước | nhà nhà nước bán | khu tập thể > bán nhà ở cũ thuộc tài sản công
hết hạn hợp đồng thuê nhà nhà nước | ký tiếp hợp đồng thuê nhà > cho thuê nhà ở cũ thuộc tài sản công đối với trường hợp ký lại hợp đồng thuê
mua nhà ở xã hội | được mua nhà ở xã hội | nhà xã hội > đăng ký mua, thuê mua, thuê nhà ở xã hội
# Sales, homes, the state's flats.
bán nhà chung cư | mua nhà chung cư | qua tên | bố mẹ chồng cho nhà | chuyển tên nhà | sell apartment | inherit land | inherit house | nhận thừa kế nhà | nhận thừa kế đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
mua đất chưa sang tên | chủ cũ mất chưa sang tên | không tìm thấy chủ cũ | mua từ lâu chưa sang tên > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 mà bên chuyển quyền đã được cấp giấy chứng nhận
sổ đỏ cho công ty | sổ đỏ cho trường học | sổ đỏ cho chùa | sổ đỏ cơ quan | công ty làm sổ đỏ | trường học làm sổ đỏ > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với tổ chức đang sử dụng đất
chuyển đất lúa | đất lúa làm nhà | đất trồng lúa sang đất ở | chuyển đất trồng cây | đất rau xanh > giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư
cho đất làm đường > tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông
real estate license > cấp mới chứng chỉ hành nghề môi giới bất động sản
công nhân mua nhà | nhà ưu đãi > đăng ký mua, thuê mua, thuê nhà ở xã hội
# Encroachment, whatever was built.
lấn sang | lấn qua | lấn vườn | tường chung | nứt tường | hàng xóm làm nứt nhà > hòa giải tranh chấp đất đai
kê khai cấp sổ | đất hương hỏa > đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư
# A plot that is cut in two, as its owner says it.
mảnh đất cắt đôi | mảnh đất chia đôi | đất chia đôi | cắt đôi đất | cắt một phần đất | tách một phần đất | mảnh đất tách đôi | đất chia mỗi người một nửa | cắt bớt đất | tách ra bán > tách thửa hoặc hợp thửa đất
# What a court gave goes into the register by its judgment.
ly hôn tòa xử | ly hôn tòa xử nhà | ly hôn tòa chia | ly hôn đổi tên sổ | ly hôn sang tên sổ | tòa xử nhà | tòa xử đất | tòa xử mảnh đất | tòa chia nhà | tòa chia đất | tòa giao nhà | tòa án giao nhà | bản án chia nhà | bản án chia đất | bản án sang tên | sang tên theo bản án | tòa xử sang tên | thắng kiện đất sang tên > nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo kết quả giải quyết tranh chấp, khiếu nại, tố cáo về đất đai hoặc bản án
# Land bought on a note whose seller is no longer there.
mua đất bằng giấy viết tay | mua nhà bằng giấy viết tay | mua đất viết tay | mua nhà viết tay | người bán có sổ | người bán đã mất | người bán mất rồi | không tìm được người bán | không liên lạc được người bán | người bán bỏ đi | chủ cũ bỏ đi | chủ cũ đã mất > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 mà bên chuyển quyền đã được cấp giấy chứng nhận
# Heirs who agreed already ask for the register, not for the notary.
sang tên thừa kế | để lại nhà sang tên | mất để lại sang tên | để lại đất sang tên | sang tên từ người đã mất | thống nhất chia sang tên > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
# A plot that is measured wider than its title says.
đo lại rộng hơn | rộng hơn trong sổ | đất rộng hơn sổ | đo lại nhiều hơn | ghi thêm diện tích vào sổ | diện tích rộng hơn sổ | đo lại dư đất > thửa đất có diện tích tăng thêm do thay đổi ranh giới so với giấy chứng nhận đã cấp
# The note of a debt on the title.
xóa dòng ghi nợ | xóa nợ trong sổ | xóa nợ trên sổ | dòng ghi nợ | sổ còn ghi nợ | sổ ghi nợ tiền đất | xóa chữ nợ > xóa ghi nợ tiền sử dụng đất, lệ phí trước bạ trên giấy chứng nhận đã cấp
# After a conciliation that failed, the chairman of the commune decides.
hòa giải đất không thành | đất hòa giải không thành | ranh giới hòa giải không thành | hòa giải ở phường không thành | hòa giải ở xã không thành | tranh chấp đất nhờ chủ tịch | đất nhờ chủ tịch giải quyết > giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban nhân dân cấp xã
# Homes of the state from the time of subsidies, bought by who lives there.
nhà nhà nước mua lại | nhà bao cấp | nhà thời bao cấp | mua lại nhà của nhà nước | mua nhà thuê của nhà nước > bán nhà ở cũ thuộc tài sản công
# Land in common that each is to have a title of.
chia ra mỗi người sổ | mỗi người một sổ | mỗi người đứng tên sổ | chia ra hai sổ | chia thành hai sổ | tách ra hai sổ | thửa ruộng chia ra | đất chung chia ra | đất chung tách riêng | chung sổ tách riêng > tách thửa hoặc hợp thửa đất
# A home still in the name of who died.
nhà vẫn tên bố | nhà vẫn tên mẹ | đất vẫn tên bố | đất vẫn tên mẹ | nhà còn tên ông | đất còn tên ông | vẫn đứng tên người mất | anh em đồng ý cho tôi | chị em đồng ý cho tôi | anh em nhường nhà | anh em nhường đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
# Sellers on paper who will not go to the notary.
giấy viết tay công chứng | giấy viết tay chủ đất | mua giấy tay chủ cũ | chủ đất không chịu công chứng | chủ cũ không chịu sang tên | người bán không chịu sang tên > đã chuyển quyền sử dụng đất trước ngày 01 tháng 8 năm 2024 mà bên chuyển quyền đã được cấp giấy chứng nhận
# Titles that fire and water took.
sổ nhà bị mất | sổ nhà trôi mất | sổ nhà bị cháy | sổ nhà thất lạc | sổ đỏ trôi mất | sổ đỏ lụt | sổ đỏ cháy nhà | sổ nhà xin lại | mất trộm sổ đỏ | sổ đỏ mất trộm > cấp lại giấy chứng nhận do bị mất
# Numbers of sheet and plot that are wrong on the title.
sai tờ bản đồ | số thửa trên sổ khác | số thửa khác thực tế | tờ bản đồ khác thực tế | số thửa bị sai > đính chính giấy chứng nhận đã cấp | thay đổi số hiệu hoặc địa chỉ của thửa đất
# Parents give land by a note of their own.
viết giấy cho đất | viết giấy cho mảnh đất | viết giấy cho nhà | bố mẹ viết giấy cho | viết giấy tặng đất > đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, thừa kế, tặng cho, góp vốn
# More credit on the same pledge changes its registration.
đăng ký lại thế chấp | vay thêm thế chấp | thế chấp vay thêm | đang thế chấp vay thêm | tăng hạn mức thế chấp > đăng ký thay đổi biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất
`;
