/** Building permits, builders, planning, trees and roads of a town. */
export const building = `
# Building a house needs a building permit, whatever the house is called.
cất nhà | dựng nhà | xây nhà cấp 4 | xây nhà 2 tầng | xây nhà 3 tầng | xây biệt thự | xây nhà cho thuê | xây lại nhà | đập nhà xây lại | đập đi xây lại | phép xây nhà | xin phép xây | xin phép xây dựng nhà ở | xây nhà ở riêng lẻ | xây tường rào | xây cổng | xây nhà xưởng | build a new house | permit to build | building a house > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
lên tầng | làm tum | thêm tum | làm mái tôn | lợp mái tôn | nâng nền | mở rộng nhà | cải tạo chung cư | đục tường | renovate house | renovation | repair house > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
sửa giấy phép xây dựng | đổi thiết kế xây dựng | thay đổi thiết kế nhà | đổi bản vẽ | xây khác giấy phép | điều chỉnh gpxd | thay đổi giấy phép xây dựng | thay đổi bản vẽ > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
mất giấy phép xây dựng | mất gpxd | cấp lại gpxd | rách giấy phép xây dựng > cấp lại giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
giấy phép xây dựng hết hạn | gpxd hết hạn | chưa kịp xây | xây chưa kịp | renew building permit | extend building permit > gia hạn giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
thần đèn | di chuyển nhà | kéo nhà > cấp giấy phép di dời đối với công trình cấp iii, cấp iv
xây tòa nhà | xây khách sạn | xây cao ốc | xây chung cư | công trình cấp 1 | công trình cấp 2 | xây căn hộ > cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp i, cấp ii
# Certificates of builders.
chứng chỉ hành nghề xây dựng | chứng chỉ giám sát | chứng chỉ kỹ sư | chứng chỉ thiết kế | cchn xây dựng | chứng chỉ giám sát xây dựng > cấp mới chứng chỉ hành nghề hoạt động xây dựng
thẩm định thiết kế | thẩm tra thiết kế | thẩm định bản vẽ > thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở
thẩm định dự án | thẩm định báo cáo khả thi | bcnckt > thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng
nghiệm thu công trình | nghiệm thu xây dựng > kiểm tra công tác nghiệm thu hoàn thành công trình
nhà xuống cấp > kéo dài thời hạn sử dụng của công trình hết thời hạn sử dụng
# Planning as the owner sees it.
đất quy hoạch | đất dính quy hoạch | nhà dính quy hoạch | quy hoạch treo | vướng quy hoạch | chứng chỉ quy hoạch | thông tin quy hoạch | bản đồ quy hoạch | chỉ giới đường đỏ | được xây mấy tầng | mật độ xây dựng | zoning | planning information | check planning > cung cấp thông tin quy hoạch đô thị và nông thôn
# Trees in streets: felling, pruning and moving is one permit.
cưa cây | tỉa cành | tỉa cây | cắt cành | cắt cây | cây xanh trước nhà | cây chắn cửa | cây che cửa | dời cây | di chuyển cây | bứng cây | đánh chuyển cây | cây trước nhà | hạ cây | cây xanh đô thị | cut down a tree | cut tree > cấp giấy phép chặt hạ, dịch chuyển cây xanh
# Weddings, funerals, parking and building material on the street.
bắc rạp | rạp đám cưới | rạp đám tang | rạp đám ma | dựng rạp đám tang | dựng rạp đám ma | dựng rạp cưới | bãi trông xe | bãi đỗ xe | giữ xe | để vật liệu xây dựng | tập kết vật liệu | đổ cát ra đường | đổ vật liệu ra đường | bàn ghế vỉa hè | bày hàng vỉa hè | kinh doanh vỉa hè | xin dùng vỉa hè | lề đường | để xe trên hè | hè phố | hè đường | tổ chức sự kiện trên đường | pavement | wedding tent > cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác
# Digging up a road.
cắt đường | đào đường lắp ống nước | đào đường đấu nước | đào đường lắp cống | đào ngõ | lắp ống nước qua đường | thi công trên đường | đào hè > cấp giấy phép thi công công trình trên đường bộ đang khai thác
mở lối ra quốc lộ | đấu nối đường | mở lối vào cây xăng | đấu nối quốc lộ > đấu nối vào đường quốc lộ đang khai thác
đấu nối tạm > chấp thuận vị trí đấu nối tạm vào đường bộ đang khai thác
# Construction professions and quality.
chứng chỉ kiến trúc sư | kỹ sư xây dựng | chứng chỉ chỉ huy trưởng | chứng chỉ khảo sát | chứng chỉ giám sát công trình | giám sát xây dựng | construction certificate > cấp mới chứng chỉ hành nghề hoạt động xây dựng
mất chứng chỉ giám sát | mất chứng chỉ xây dựng | chứng chỉ xây dựng hết hạn | làm lại chứng chỉ xây dựng | gia hạn chứng chỉ xây dựng | gia hạn chứng chỉ kỹ sư | gia hạn chứng chỉ giám sát | mất cchn xây dựng > cấp lại chứng chỉ hành nghề hoạt động xây dựng
chứng chỉ xây dựng nước ngoài | đổi chứng chỉ xây dựng | kỹ sư nước ngoài | foreign engineer > cấp chuyển đổi chứng chỉ hành nghề hoạt động xây dựng
nhà thầu nước ngoài | công ty xây dựng nước ngoài | foreign contractor > giấy phép hoạt động xây dựng cho nhà thầu nước ngoài
kiểm tra nghiệm thu | hoàn công công trình | bàn giao công trình | nghiệm thu hoàn thành > kiểm tra công tác nghiệm thu hoàn thành công trình
nhà hết niên hạn | công trình cũ xuống cấp | công trình hết hạn sử dụng > kéo dài thời hạn sử dụng của công trình
duyệt bản vẽ | thẩm định tkbvtc > thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở
nckt | thẩm định dự án xây dựng | báo cáo kinh tế kỹ thuật | feasibility study > thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng
dời nhà | di dời công trình | dời công trình > cấp giấy phép di dời đối với công trình cấp iii, cấp iv
gạch nhập khẩu | nhập kính xây dựng | nhập vật liệu xây dựng | gạch ốp lát nhập | xi măng nhập > kiểm tra chất lượng hàng hóa vật liệu xây dựng
vật liệu chống cháy > vật liệu, cấu kiện ngăn cháy, chống cháy
duyệt quy hoạch | lập quy hoạch | quy hoạch 1/500 | quy hoạch chi tiết | quy hoạch dự án > thẩm định quy hoạch, điều chỉnh quy hoạch đô thị và nông thôn
# Trade in real estate.
cò đất | môi giới bđs | cchn môi giới | sale bất động sản | nhân viên môi giới | chứng chỉ bđs | real estate agent | realtor license > cấp mới chứng chỉ hành nghề môi giới bất động sản
mất chứng chỉ môi giới | chứng chỉ môi giới hết hạn | gia hạn chứng chỉ môi giới | làm lại chứng chỉ môi giới | xin lại chứng chỉ môi giới | cấp lại chứng chỉ môi giới > cấp lại chứng chỉ hành nghề môi giới bất động sản
sàn nhà đất | mở sàn bất động sản | văn phòng nhà đất | công ty môi giới > cấp giấy phép hoạt động của sàn giao dịch bất động sản
mở bán | chủ đầu tư mở bán | chủ đầu tư bán nhà | nhà chưa xây | bán nhà trên giấy | mở bán chung cư | mở bán dự án | bán căn hộ dự án | chung cư mở bán | off plan > nhà ở hình thành trong tương lai đủ điều kiện được bán
đất nền dự án | phân lô bán nền | bán đất nền | bán nền | đất nền > đã có hạ tầng kỹ thuật trong dự án bất động sản
bán dự án | sang nhượng dự án | chuyển nhượng dự án | mua lại dự án > chuyển nhượng toàn bộ hoặc một phần dự án bất động sản
thông tin thị trường nhà | dữ liệu nhà đất > sử dụng thông tin, dữ liệu về nhà ở và thị trường bất động sản
# City trees and roads.
cành cây | cây nguy hiểm > cấp giấy phép chặt hạ, dịch chuyển cây xanh
# Pipes under the pavement.
đấu nối cống | đấu nối nước | đấu nối nước thải | lắp đường ống | lắp ống nước | chôn ống nước | đào hè đấu nối > cấp giấy phép thi công công trình trên đường bộ đang khai thác
# Houses pulled down and built anew, lofts, deviations from the permit.
đập nhà | phá nhà cũ | xây mới | xây căn nhà | nhà cũ xây lại > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
gác lửng | gác xép | làm gác | thêm gác | trần nhà | thay cửa | ốp lát lại nhà | nâng cấp nhà > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
xây sai | sai so với giấy phép | khác so với giấy phép | đổi thiết kế nhà | thay đổi thiết kế | xây ghi sai > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
kéo cáp | kéo cáp qua đường | kéo dây qua đường | ống thoát nước | đường ống thoát nước > cấp giấy phép thi công công trình trên đường bộ đang khai thác
permission to build | building my house | build house > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
cây sâu bệnh | cây bị sâu | cây chết khô | cây khô > cấp giấy phép chặt hạ, dịch chuyển cây xanh
# Kinds of houses and what is done to them.
nhà cấp 4 | nhà cấp bốn | nhà 2 tầng | nhà 3 tầng | nhà 4 tầng | nhà 5 tầng | nhà hai tầng | nhà ba tầng > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
nhà dột | mái dột | sửa lại mái | sửa nhà chung cư | cải tạo nhà chung cư | sửa căn hộ | cải tạo căn hộ > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
so với giấy phép | đang xây muốn đổi | đang xây muốn thêm | đang xây muốn thay đổi > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
để ngoài đường | vật liệu ngoài đường | cát ngoài đường > cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác
xây nhà trên đất | làm nhà trên đất | xây trên đất > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
mặt tiền nhà | cải tạo mặt tiền | sửa mặt tiền > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
xây nhà ở nông thôn | xây nhà trên đất nông thôn | xây nhà ở quê | xây chung cư mini | chung cư mini | xây nhà trọ | xây phòng trọ | xây căn hộ mini | căn hộ mini > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
dời nhà | di dời nhà | dời nhà cổ | chuyển nhà gỗ | dời sang chỗ khác > cấp giấy phép di dời
đào đường lắp | đào đường cấp nước | đào đường lắp cấp nước | đào đường | đào hè | đào vỉa hè > cấp giấy phép thi công công trình trên đường bộ đang khai thác
# A well for more than a household needs a permit.
khoan giếng công nghiệp | giếng công nghiệp | giấy phép khai thác nước ngầm | giấy phép nước ngầm > cấp giấy phép khai thác nước dưới đất đối với công trình có quy mô
# Fire safety of a building begins with its design.
pccc nhà xưởng | pccc nhà hàng | pccc khách sạn | pccc karaoke | hồ sơ pccc | xin pccc > thẩm định thiết kế về phòng cháy chữa cháy
# Building, changing the plans, repairs.
xây thêm nhà | house construction > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
đổi thiết kế | khác thiết kế | khác giấy phép | xây vượt giấy phép | xây quá giấy phép | đổi giấy phép xây dựng > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
thay mái tôn | thay mái | sửa chữa lớn nhà | nhà xuống cấp | lát lại nhà > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
chưa khởi công > gia hạn giấy phép xây dựng đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
cây trước cửa | cây vỉa hè | cây chắn lối | cây chết trước nhà > cấp giấy phép chặt hạ, dịch chuyển cây xanh
đánh giá tác động môi trường > thẩm định báo cáo đánh giá tác động môi trường
# Moving, felling, noise of works.
động thổ | khởi công nhà | xây homestay > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
chứng chỉ định giá > cấp mới chứng chỉ hành nghề hoạt động xây dựng
# What departs from the permit needs the permit changed.
khác bản vẽ được duyệt | sai giấy phép xây dựng | khác giấy phép xây dựng | xin phép thêm tầng | giấy phép xây dựng thêm tầng | đã có giấy phép xây thêm | khác thiết kế được duyệt > cấp điều chỉnh giấy phép xây dựng đối với công trình cấp iii, cấp iv
# A roof against the rain is a repair.
nhà bị dột > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv
`;
