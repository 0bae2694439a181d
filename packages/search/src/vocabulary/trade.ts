/** Customs, import and export, licences of trade and industry. */
export const trade = `
# Customs: the declarations.
hq | hải quan | customs > hải quan
thông quan | làm thủ tục hải quan | mở tờ khai | mở tờ khai hải quan | khai hải quan | customs clearance | customs declaration > hải quan đối với hàng hóa xuất khẩu | hải quan đối với hàng hóa nhập khẩu
xnk | xuất nhập khẩu | import export > xuất khẩu, nhập khẩu
nhập hàng | nhập hàng về bán | nhập hàng trung quốc | mua hàng nước ngoài về | hàng nhập | thông quan hàng nhập | import goods > hải quan đối với hàng hóa nhập khẩu; hải quan đối với nguyên liệu, vật tư do bên nhận gia công tự cung ứng
xuất hàng | bán hàng ra nước ngoài | hàng xuất | thông quan hàng xuất | export goods > hải quan đối với hàng hóa xuất khẩu; đối với phế liệu, phế phẩm được phép xuất khẩu ra nước ngoài; xuất khẩu sản phẩm gia công
khai nhầm hải quan | khai sai hải quan | tờ khai hải quan khai nhầm | tờ khai hải quan sai | sai tờ khai hải quan | sửa tờ khai hải quan | bổ sung tờ khai hải quan > khai bổ sung hồ sơ hải quan
hủy tờ khai | hủy tờ khai hải quan | bỏ tờ khai > huỷ tờ khai hải quan
gửi hàng nước ngoài | gửi đồ đi nước ngoài | gửi bưu điện ra nước ngoài | gửi quà sang mỹ | gửi đồ sang mỹ | gửi hàng đi mỹ | gửi đồ đi mỹ | gửi quà ra nước ngoài > gói, kiện hàng hóa xuất khẩu | xuất khẩu có giá trị dưới năm triệu đồng
bưu kiện | hàng bị giữ hải quan | bị giữ ở hải quan | nhận hàng từ nước ngoài | hàng gửi về từ nước ngoài | nhận quà từ nước ngoài | bưu kiện nước ngoài | hàng taobao | mua hàng amazon | hàng order | chuyển phát nhanh quốc tế | dhl | fedex | international parcel > gói, kiện hàng hóa nhập khẩu | gửi qua dịch vụ chuyển phát nhanh
hành lý ký gửi thất lạc | mất hành lý | hành lý thất lạc | lost luggage | hàng thất lạc > hành lý ký gửi của người nhập cảnh, xuất cảnh thất lạc
mang hành lý | hành lý về nước | mang đồ về việt nam | hành lý quá mức | mang nhiều đồ về nước | hành lý xách tay miễn thuế | luggage allowance > hành lý của người nhập cảnh vượt quá định mức miễn thuế
chuyển đồ về nước | chuyển nhà về việt nam | mang đồ dùng về nước | việt kiều hồi hương mang đồ | personal belongings > hàng hóa là tài sản di chuyển
mang xe về việt nam | đưa xe về nước | đưa ô tô về nước | việt kiều mang xe | mang ô tô về nước | nhập xe cá nhân | xe biếu tặng | nhập khẩu ô tô cá nhân | nhập xe máy cá nhân > nhập khẩu, tạm nhập khẩu xe ô tô, xe gắn máy không nhằm mục đích thương mại
xe ngoại giao | bán xe ngoại giao | xe biển ngoại giao > xe ô tô của đối tượng được hưởng quyền ưu đãi, miễn trừ
lái xe qua biên giới | xe qua cửa khẩu | tự lái xe sang lào > hải quan đối với ô tô, mô tô, xe gắn máy xuất cảnh, nhập cảnh
duty free | mua hàng miễn thuế | shop miễn thuế | cửa hàng miễn thuế > bán hàng miễn thuế
tntx | tạm nhập tái xuất | tạm xuất tái nhập | temporary import > tạm nhập, tái xuất | tạm xuất, tái nhập
ata | hàng đi triển lãm > hàng hóa tạm quản
hàng bị trả về | hàng xuất bị trả | bị khách trả lại | hàng xuất bị trả lại | khách trả hàng > hàng hoá đã xuất khẩu nhưng bị trả lại
trả hàng cho nước ngoài | trả lại hàng nhập > xuất trả lại cho khách hàng nước ngoài
xem hàng trước | xem trước hàng > xem hàng hoá trước khi khai hải quan
bonded warehouse > kho ngoại quan
dncx | epe | export processing enterprise > doanh nghiệp chế xuất
gia công | hợp đồng gia công | gia công cho nước ngoài > thông báo hợp đồng, phụ lục hợp đồng gia công | thông báo cơ sở gia công, sản xuất hàng hóa xuất khẩu
xuất khẩu tại chỗ | xnk tại chỗ > hàng hóa xuất khẩu, nhập khẩu tại chỗ
buôn chuyển khẩu | mua bán chuyển khẩu > kinh doanh theo phương thức chuyển khẩu | giấy phép kinh doanh chuyển khẩu
chợ biên giới | cư dân biên giới | buôn bán biên giới | hàng tiểu ngạch | tiểu ngạch > cư dân biên giới
mang hàng về kho | đưa hàng về kho | kéo hàng về kho > đưa hàng về bảo quản
# Import and export tax.
thuế nhập khẩu | thuế xuất khẩu | import tax | import duty | thuế xnk > thuế xuất khẩu, thuế nhập khẩu | thuế nhập khẩu
miễn thuế nhập khẩu | miễn thuế xuất khẩu | miễn thuế xnk > miễn thuế đối với hàng hóa xuất khẩu, nhập khẩu
giảm thuế nhập khẩu > giảm thuế xuất khẩu, thuế nhập khẩu
hoàn thuế nhập khẩu | đóng dư thuế nhập khẩu | nộp thừa thuế nhập khẩu | đóng thuế nhập khẩu thừa | hoàn thuế hải quan | hoàn thuế xnk | đóng thừa thuế nhập khẩu > hoàn thuế, hoàn tiền chậm nộp, tiền phạt nộp thừa đối với hàng hóa xuất khẩu
trị giá hải quan | bác giá | hải quan bác giá | giá tính thuế hải quan | customs valuation > tham vấn trị giá
hàng giả qua biên giới | chặn hàng giả hải quan | hàng nhái nhập khẩu > có yêu cầu bảo hộ quyền sở hữu trí tuệ
mã hs | hs code | áp mã hàng > phân loại máy
# Certificates of origin: C/O.
c/o | giấy xuất xứ | chứng nhận xuất xứ | xuất xứ hàng hóa | certificate of origin > cấp giấy chứng nhận xuất xứ hàng hoá (c/o)
form d | c/o form d | co mẫu d | c/o asean | hàng đi asean > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu d
form e | c/o form e | co mẫu e | hàng đi trung quốc | c/o trung quốc > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu e
form b | c/o form b | co mẫu b > giấy chứng nhận xuất xứ hàng hoá (c/o) không ưu đãi mẫu b
form a | c/o form a | co mẫu a | gsp > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu a
form ak | form vk | c/o hàn quốc | hàng đi hàn quốc | c/o đi hàn > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu ak | giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu vk
form aj | form vj | c/o nhật bản | hàng đi nhật | c/o đi nhật > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu aj | giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu vj
form ai | c/o ấn độ | hàng đi ấn độ > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu ai
form aanz | c/o úc | hàng đi úc | c/o new zealand > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu aanz
eur1 | evfta | c/o châu âu | hàng đi châu âu | c/o đi eu | hàng đi eu | c/o đức > giấy chứng nhận xuất xứ hàng hóa (c/o) mẫu eur.1
c/o anh | ukvfta | hàng đi anh | c/o uk > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu eur.1 trong ukvfta
c/o canada | c/o mexico | hàng đi canada > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu cptpp
c/o nga | form eav | hàng đi nga > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu eav
c/o dubai | c/o uae | hàng đi dubai > giấy chứng nhận xuất xứ hàng hóa (c/o) ưu đãi mẫu uae-vn
c/o hồng kông | form ahk > giấy chứng nhận xuất xứ hàng hóa (c/o) mẫu ahk
c/o cà phê | xuất khẩu cà phê > giấy chứng nhận xuất xứ hàng hoá (c/o) mẫu ico
c/o chile | form vc > giấy chứng nhận xuất xứ hàng hoá (c/o) ưu đãi mẫu vc
mất c/o | cấp lại c/o | sửa c/o > cấp lại giấy chứng nhận xuất xứ hàng hoá (c/o)
tự chứng nhận xuất xứ | self certification of origin > chấp thuận tự chứng nhận xuất xứ hàng hóa trong asean
c/o giáp lưng | back to back c/o | back-to-back > giấy chứng nhận xuất xứ hàng hoá (c/o) giáp lưng
certificate of free sale | giấy bán tự do > giấy chứng nhận lưu hành tự do (cfs)
quá cảnh hàng | hàng quá cảnh | transit goods > giấy phép quá cảnh
# Trade licences.
bốc thăm | trúng thưởng | quay thưởng | quay số | trúng thưởng khuyến mãi | bốc thăm trúng thưởng | quay số trúng thưởng | vòng quay may mắn | rút thăm | khuyến mãi | chương trình khuyến mãi | lucky draw | promotion > đăng ký hoạt động khuyến mại đối với chương trình khuyến mại mang tính may rủi
sửa khuyến mãi | thay đổi chương trình khuyến mãi | kéo dài khuyến mãi > đăng ký sửa đổi, bổ sung nội dung chương trình khuyến mại
đi hội chợ | hội chợ nước ngoài | triển lãm nước ngoài | đi hội chợ nước ngoài | trade fair abroad > tổ chức hội chợ, triển lãm thương mại tại nước ngoài
đăng ký website | web bán hàng | website bán hàng | app bán hàng | thông báo website | bộ công thương website | đã thông báo bộ công thương | đăng ký bộ công thương | tmđt | e-commerce | ecommerce > thông báo nền tảng thương mại điện tử kinh doanh trực tiếp có chức năng đặt hàng trực tuyến
đóng website bán hàng | bỏ web bán hàng | hủy thông báo website > chấm dứt thông báo nền tảng thương mại điện tử
đổi tên miền web bán hàng | đổi thông tin website bán hàng | sửa thông báo website > sửa đổi, bổ sung thông báo nền tảng thương mại điện tử
hợp đồng điện tử | e-contract > chứng thực hợp đồng điện tử trong thương mại
mlm | bán hàng đa cấp | bán đa cấp > bán hàng đa cấp
chung cư hợp đồng mẫu | hợp đồng mẫu | standard contract > đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung
cây xăng | trạm xăng | bán xăng | đại lý xăng dầu | tổng đại lý xăng dầu | gas station > kinh doanh xăng dầu
tràn dầu cây xăng | ứng phó sự cố tràn dầu > kế hoạch ứng phó sự cố tràn dầu đối với cửa hàng bán lẻ xăng dầu
gas | bình ga | sản xuất bình gas | lpg > chai lpg
bình gas mini > sản xuất chai lpg mini
nhập khẩu gas | xuất nhập khẩu gas | nhập lpg > thương nhân xuất khẩu, nhập khẩu lpg
mang thuốc lá về nước | nhập thuốc lá | xì gà | cigar > nhập khẩu thuốc lá nhằm mục đích phi thương mại | nhập khẩu tự động thuốc lá điếu, xì gà
chế biến thuốc lá | sấy thuốc lá | thuốc lào > giấy phép chế biến nguyên liệu thuốc lá
cửa hàng thực phẩm | bán thực phẩm | siêu thị thực phẩm | attp cửa hàng > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh thực phẩm
sản xuất bia | nấu rượu | sản xuất rượu | xưởng thực phẩm | attp sản xuất | sản xuất thực phẩm | sản xuất nước giải khát > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
attp nông sản | bán thịt | bán rau | bán hải sản | giò chả | lò mổ attp | chế biến nông sản | chế biến thủy sản > an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản
attp quán ăn | attp nhà hàng | bếp ăn tập thể | căng tin | canteen | suất ăn công nghiệp | nấu cỗ thuê | tiệc cưới | food safety restaurant > cơ sở kinh doanh dịch vụ ăn uống
mất giấy attp | attp hết hạn | gia hạn attp | giấy attp hết hạn | mất giấy an toàn thực phẩm > cấp lại giấy chứng nhận đủ điều kiện an toàn thực phẩm
tpbvsk > quảng cáo đối với thực phẩm bảo vệ sức khỏe
công bố thực phẩm > đăng ký bản công bố sản phẩm
giám định hàng hóa | dấu giám định > đăng ký dấu nghiệp vụ giám định thương mại
giá nhà nước | nhà nước định giá | xin tăng giá | điều chỉnh giá nước > điều chỉnh giá hàng hóa, dịch vụ do nhà nước định giá
chợ dân sinh | thuê sạp chợ > tài sản kết cấu hạ tầng chợ
cụm cn | ccn | cụm công nghiệp > thành lập/mở rộng cụm công nghiệp
đấu thầu | chứng chỉ đấu thầu | cchn đấu thầu | bidding certificate > chứng chỉ nghiệp vụ chuyên môn về đấu thầu
# Chemicals, explosives, dangerous goods.
axit | bán thuốc tẩy | bán hóa chất | kinh doanh hóa chất | cửa hàng hóa chất | giấy phép hóa chất | chemical license > giấy chứng nhận đủ điều kiện kinh doanh hóa chất có điều kiện
sản xuất hóa chất | xưởng hóa chất > giấy chứng nhận đủ điều kiện sản xuất hóa chất có điều kiện
kho hóa chất | chứa hóa chất > dịch vụ tồn trữ hóa chất
hóa chất độc | hóa chất nguy hiểm | hóa chất kiểm soát > hóa chất cần kiểm soát đặc biệt
nhập hóa chất | nhập khẩu hóa chất | mua hóa chất nước ngoài > giấy phép xuất khẩu, nhập khẩu hóa chất
sự cố hóa chất | tràn hóa chất | rò rỉ hóa chất > kế hoạch phòng ngừa, ứng phó sự cố hóa chất
thuốc nổ | mìn | vlncn | explosives > vật liệu nổ công nghiệp
nổ mìn | bắn đá | dùng thuốc nổ | dùng mìn phá đá > giấy phép sử dụng vật liệu nổ công nghiệp
chứng chỉ nổ mìn | thợ mìn | học nổ mìn > huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp
chở bình oxy | chở bình khí | chở axit | chở pin | xe chở xăng | xe chở gas | xe bồn chở xăng | adr | dangerous goods > giấy phép vận chuyển hàng hóa nguy hiểm
bán pháo hoa > giấy phép vận chuyển pháo hoa để kinh doanh
# Electricity and energy.
mua bán điện | gphđđl > giấy phép hoạt động điện lực
bán lẻ điện > giấy phép hoạt động bán lẻ điện
nhà máy điện | phát điện | điện rác > giấy phép hoạt động phát điện
điện áp mái | điện năng lượng mặt trời | tấm pin năng lượng | pin năng lượng mặt trời | lắp pin năng lượng mặt trời | điện mặt trời mái nhà | solar > phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
tín chỉ carbon | carbon credit | bán tín chỉ carbon > tín chỉ các-bon
# The plain customs rows begin with goods imported or exported and go on with what is processed under contract.
hải quan nhập khẩu | hải quan hàng nhập khẩu | hải quan hàng nhập | khai hải quan hàng nhập | tờ khai nhập khẩu | thông quan hàng nhập khẩu | import customs | clearance for import | import clearance | customs import > hải quan đối với hàng hóa nhập khẩu; hải quan đối với nguyên liệu, vật tư do bên nhận gia công tự cung ứng
hải quan xuất khẩu | hải quan hàng xuất khẩu | hải quan hàng xuất | khai hải quan hàng xuất | tờ khai xuất khẩu | thông quan hàng xuất khẩu | xuất khẩu hàng hóa | export customs | clearance for export | export clearance > hải quan đối với hàng hóa xuất khẩu; đối với phế liệu, phế phẩm được phép xuất khẩu ra nước ngoài; xuất khẩu sản phẩm gia công
import > nhập khẩu
export > xuất khẩu
hoàn thuế hàng nhập | hoàn thuế hàng nhập khẩu | hoàn thuế tái xuất | refund import duty > hoàn thuế, hoàn tiền chậm nộp, tiền phạt nộp thừa đối với hàng hóa xuất khẩu, nhập khẩu
chuyển đồ đạc | chuyển đồ đạc từ nước ngoài | đồ đạc từ nước ngoài | mang đồ gia đình | đồ gia đình về nước | đồ dùng gia đình về nước | hồi hương mang đồ | household goods | import household goods | personal effects > hải quan hàng hóa là tài sản di chuyển
# Food workshops make food whatever they make.
làm bánh | bánh trung thu | lò bánh mì | xưởng bánh | xưởng bún | làm bún | làm đậu phụ bán | nước đá | nước đóng bình | sữa chua | làm mứt | xưởng kẹo | food factory > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
# Lorries, gas bottles, shops on the net.
chở bình gas | vận chuyển gas | vận chuyển bình gas | vận chuyển xăng dầu | vận chuyển hóa chất | vận chuyển axit > cấp giấy phép vận chuyển hàng hóa nguy hiểm
xe tải chở thuê | xe tải chở hàng thuê | chở hàng thuê | mở công ty vận tải | vận tải hành khách | công ty xe khách | nhà xe | transport business | transport company | transport license | transport licence | trucking company > cấp giấy phép kinh doanh vận tải bằng xe ô tô
online store | online shop | store website | sales website | sell online | selling website > thông báo nền tảng thương mại điện tử kinh doanh trực tiếp có chức năng đặt hàng trực tuyến
nhập khẩu máy móc | nhập máy móc | nhập máy | nhập khẩu hàng | nhập khẩu nguyên liệu | nhập thiết bị > hải quan đối với hàng hóa nhập khẩu; hải quan đối với nguyên liệu, vật tư do bên nhận gia công tự cung ứng
cơm văn phòng | cơm hộp | cơm bình dân | suất ăn | bếp nấu | nấu ăn thuê | nấu cỗ | bếp trường học | bếp công ty > cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
chất lượng thực phẩm | công bố chất lượng thực phẩm | công bố chất lượng sản phẩm > đăng ký bản công bố sản phẩm
badge | car badge > phù hiệu
chế biến thịt | xưởng chế biến | chế biến thực phẩm | xúc xích | chả cá | làm nem | làm ruốc | chế biến cá > cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản | giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
làm mắm | nước mắm | làm tương | đồ hộp | xưởng kem > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
xe dịch vụ | xe khách | xe du lịch | xe 7 chỗ | xe 16 chỗ | xe 29 chỗ | xe 45 chỗ | giấy phép xe hợp đồng > cấp giấy phép kinh doanh vận tải bằng xe ô tô | cấp, cấp lại phù hiệu cho xe ô tô
hải quan giữ | hàng gửi về | gửi về bị giữ > hải quan đối với gói, kiện hàng hóa nhập khẩu
khai hải quan hành lý | hành lý sân bay | khai báo hành lý > hải quan đối với hành lý của người nhập cảnh vượt quá định mức miễn thuế
bình cứu hỏa | bình chữa cháy | máy bơm chữa cháy > cấp giấy chứng nhận kiểm định phương tiện phòng cháy và chữa cháy
báo cháy | hệ thống báo cháy | thoát hiểm | bản vẽ phòng cháy > thẩm định thiết kế về phòng cháy chữa cháy
bếp ăn | nhà bếp | lẩu nướng | quán lẩu | căn tin > cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
sản xuất bún | sản xuất trà | sản xuất mì | sản xuất bánh | sản xuất kẹo | sản xuất cà phê | rang xay cà phê | sản xuất mắm | sản xuất đậu phụ | sản xuất sữa | sản xuất kem | trà thảo mộc | sản xuất đồ ăn > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
cồn công nghiệp | bán cồn | dung môi | xút | hóa chất công nghiệp > giấy chứng nhận đủ điều kiện kinh doanh hóa chất có điều kiện
hải quan nhập | khai báo hải quan nhập khẩu | nhập hàng từ nước ngoài | nhập khẩu từ trung quốc > hải quan đối với hàng hóa nhập khẩu; hải quan đối với nguyên liệu, vật tư do bên nhận gia công tự cung ứng
hải quan xuất | khai báo hải quan xuất khẩu | tờ khai hàng xuất | xuất khẩu nông sản | xuất khẩu gỗ | xuất khẩu thủy sản > hải quan đối với hàng hóa xuất khẩu; đối với phế liệu, phế phẩm được phép xuất khẩu ra nước ngoài; xuất khẩu sản phẩm gia công
vệ sinh thực phẩm | giấy vệ sinh | giấy chứng nhận vệ sinh | chứng nhận vệ sinh | giấy phép vệ sinh | giấy vệ sinh quán > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
làm kẹo | đóng gói trà | đóng gói thực phẩm | làm nước cốt | làm rượu | ủ rượu | làm giấm | làm thạch | làm chè khô > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
lô hàng nhập | lô hàng nhập khẩu | nhập container > hải quan đối với hàng hóa nhập khẩu; hải quan đối với nguyên liệu, vật tư do bên nhận gia công tự cung ứng
lô hàng xuất > hải quan đối với hàng hóa xuất khẩu; đối với phế liệu, phế phẩm được phép xuất khẩu ra nước ngoài; xuất khẩu sản phẩm gia công
sữa hạt | đóng chai | nước ép > giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm
cơ sở sơ chế | sơ chế rau củ > cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản | cơ sở sơ chế, chế biến, bảo quản nông sản
đăng ký web | web với bộ công thương > thông báo nền tảng thương mại điện tử kinh doanh trực tiếp có chức năng đặt hàng trực tuyến
# A pawn shop is licensed for security.
mở cầm đồ | giấy phép cầm đồ | giấy phép mở cầm đồ > cấp mới giấy chứng nhận đủ điều kiện về an ninh, trật tự
# An eatery with its food safety: the certificate is asked for, not the registration.
quán attp | mở quán attp | quán phở attp | quán bún attp | quán cà phê attp | mở quán ăn attp | mở nhà hàng attp | bán đồ ăn attp | attp cho quán > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
# One's own site with a basket is notified to the ministry of trade.
website riêng | trang web riêng | bán hàng trên website | bán hàng qua website | bán hàng trên web | bán hàng qua web | trang web bán hàng | website đặt hàng | app đặt hàng | website thông báo sở công thương | website thông báo bộ công thương | thông báo trang web | bán hàng trên app riêng > thông báo nền tảng thương mại điện tử kinh doanh trực tiếp có chức năng đặt hàng trực tuyến
`;
