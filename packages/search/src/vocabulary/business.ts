/** Household businesses, companies, cooperatives, investment. */
export const business = `
# A shop or eatery of a family is a business household.
hkd | hộ kinh doanh | mở cửa hàng | mở quán | đăng ký kinh doanh | giấy phép kinh doanh | kinh doanh hộ gia đình | mở tiệm | mở shop | đăng ký hộ kinh doanh | mở quán ăn | mở tạp hóa | hộ kinh doanh cá thể | buôn bán nhỏ | gpkd | mở quán cà phê | thành lập hộ kinh doanh > đăng ký thành lập hộ kinh doanh
# Closing is ending the activity of the business household.
đóng cửa hàng | nghỉ kinh doanh | giải thể hộ kinh doanh | đóng hộ kinh doanh | thôi kinh doanh | đóng mã số hộ kinh doanh | trả giấy phép kinh doanh > chấm dứt hoạt động hộ kinh doanh
# A pause of a business household.
tạm nghỉ kinh doanh | tạm ngừng hộ kinh doanh | tạm đóng cửa hàng > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
# Any change of a business household is a change of its registration.
đổi địa chỉ kinh doanh | thay đổi giấy phép kinh doanh | đổi tên hộ kinh doanh | thay đổi hộ kinh doanh > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
# A lost certificate is issued again.
mất giấy phép kinh doanh | mất đăng ký kinh doanh > cấp lại giấy chứng nhận đăng ký hộ kinh doanh
# Founding a company is registering it; most are limited companies.
mở công ty | lập công ty | đăng ký công ty | thành lập doanh nghiệp | đăng ký doanh nghiệp > đăng ký thành lập công ty | đăng ký thành lập doanh nghiệp | đăng ký thành lập công ty tnhh một thành viên
# The digit and the abbreviation of a one-member limited company.
công ty tnhh 1 thành viên | công ty tnhh 1tv | công ty tnhh mtv | tnhh một thành viên > đăng ký thành lập công ty tnhh một thành viên
# The digit instead of the word.
công ty tnhh 2 thành viên > đăng ký thành lập công ty tnhh hai thành viên trở lên
# Companies are dissolved as enterprises.
đóng công ty | giải thể công ty | giải thể công ty tnhh | giải thể công ty cổ phần > giải thể doanh nghiệp
# A pause of an enterprise is notified.
tạm ngừng công ty | tạm ngừng hoạt động công ty | công ty tạm ngừng > tạm ngừng kinh doanh
# Cooperatives under their abbreviation.
htx | hợp tác xã | thành lập hợp tác xã | thành lập htx > đăng ký thành lập hợp tác xã | hợp tác xã
# Hygiene was part of the name of food safety once.
attp | vsattp | an toàn thực phẩm > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm | an toàn thực phẩm
# An eatery is a catering establishment.
an toàn thực phẩm quán ăn | vệ sinh quán ăn | nhà hàng an toàn thực phẩm | an toàn thực phẩm nhà hàng | vsattp quán ăn | vsattp nhà hàng > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống
# Names write it with and without "và".
pccc | phòng cháy | phòng cháy chữa cháy | giấy phép pccc > phòng cháy chữa cháy | phòng cháy và chữa cháy
# Design approval is called thẩm định since 2025.
thẩm duyệt pccc | thẩm duyệt phòng cháy | thẩm duyệt phòng cháy chữa cháy > thẩm định thiết kế về phòng cháy chữa cháy
# The abbreviation of fire safety.
nghiệm thu pccc > kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
# Lodgings and pawnshops need the certificate of security and order.
an ninh trật tự | antt | giấy phép an ninh trật tự > về an ninh, trật tự
# A company is an enterprise in most names.
công ty > doanh nghiệp | công ty
# Seat and name of an enterprise change in one registration.
đổi địa chỉ công ty | thay đổi địa chỉ công ty | chuyển trụ sở công ty | đổi tên công ty > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
# The director is the legal representative.
đổi giám đốc | thay đổi giám đốc công ty | đổi người đại diện | thay đổi người đại diện > đăng ký thay đổi người đại diện theo pháp luật
# Branches and offices are registered together.
mở chi nhánh | lập chi nhánh | mở văn phòng đại diện | mở chi nhánh công ty > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo địa điểm kinh doanh
# Growing into a company is a conversion.
chuyển đổi hộ kinh doanh > chuyển đổi hộ kinh doanh thành doanh nghiệp
# Lodgings and pawnshops need the certificate of security and order.
nhà nghỉ | nhà trọ | khách sạn | mở nhà nghỉ | mở khách sạn | cầm đồ | tiệm cầm đồ | mở tiệm cầm đồ | kinh doanh nhà nghỉ | kinh doanh nhà trọ | kinh doanh khách sạn > về an ninh, trật tự
# A charity is a fund.
quỹ từ thiện | lập quỹ từ thiện | quỹ xã hội > cấp giấy phép thành lập và công nhận điều lệ quỹ
# Capital by its legal name.
đăng ký vốn | tăng vốn công ty | thay đổi vốn điều lệ > đăng ký thay đổi vốn điều lệ
# Stopping for good is ending the activity of the business household (Nghị định 168/2025).
nghỉ bán hàng | không buôn bán nữa | nghỉ buôn bán | thôi bán | thôi bán hàng | không bán hàng nữa | đóng cửa tiệm | dẹp quán | bỏ kinh doanh | không kinh doanh nữa | hủy giấy phép kinh doanh | trả lại giấy phép kinh doanh | hủy đăng ký kinh doanh | đóng hkd | đóng cửa hẳn | sang lại quán > chấm dứt hoạt động hộ kinh doanh
# A pause and reopening early are one procedure.
tạm nghỉ bán | tạm đóng cửa | nghỉ bán vài tháng | ngưng kinh doanh | tạm nghỉ quán | tạm ngừng hkd | tạm ngưng hkd | tạm nghỉ hkd | tạm dừng hkd | tạm ngưng hộ kinh doanh | tạm dừng hộ kinh doanh | tạm dừng kinh doanh > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
mở lại quán | mở cửa lại | kinh doanh trở lại | hoạt động lại sớm | mở lại cửa hàng | bán lại sau tạm ngừng > tiếp tục kinh doanh trước thời hạn đã thông báo
# Everyday trades of a family are founded as a business household.
bán hàng rong | bán hàng tại nhà | mở hàng ăn | quán cơm | quán ăn | bán cơm | bán phở | bán bún | bán trà đá | bán xôi | bán tạp hóa | bán quần áo | bán giày dép | bán đồ gia dụng | bán vật liệu xây dựng | bán xe máy | tiệm rửa xe | rửa xe | quán ốc | quán chè | cửa hàng hoa | quán phở | quán nhậu | quán bia | quán trà sữa | quán cà phê | quán cafe | salon tóc | tiệm giặt | tiệm sửa xe | sửa xe máy | cửa hàng tạp hóa | cửa hàng quần áo | shop quần áo | tiệm vàng mã | ki ốt | kiot | bán đồ ăn | xưởng nhỏ | buôn bán tại nhà | giấy phép con buôn bán | dkkd hộ | đkkd hộ cá thể | giấy đăng ký kinh doanh | giấy phép hộ kinh doanh | thành lập hkd | mở hkd > đăng ký thành lập hộ kinh doanh
# Changes of name, place, trade or owner of a shop are changes of its registration.
đổi tên chủ hộ kinh doanh | đổi chủ hộ kinh doanh | thay chủ hộ kinh doanh | chuyển địa chỉ cửa hàng | chuyển quán sang chỗ khác | dời quán | đổi tên quán | đổi tên cửa hàng | đổi tên shop | sửa giấy phép kinh doanh | sang tên giấy phép kinh doanh > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
giấy phép kinh doanh bị mất | giấy phép kinh doanh bị cháy | giấy phép kinh doanh bị rách | cháy giấy phép kinh doanh | rách giấy phép kinh doanh | làm lại giấy phép kinh doanh | xin lại giấy phép kinh doanh | đổi giấy phép kinh doanh cũ | cấp lại gpkd | mất gpkd > cấp lại giấy chứng nhận đăng ký hộ kinh doanh
sai thông tin hộ kinh doanh | cập nhật hộ kinh doanh | cập nhật cccd hộ kinh doanh > đăng ký cập nhật, bổ sung thông tin trong hồ sơ đăng ký hộ kinh doanh
rút hồ sơ hộ kinh doanh > dừng thực hiện thủ tục đăng ký hộ kinh doanh
# A second place of sale of a household is notified to the tax office.
bán thêm chỗ khác | thêm điểm bán hàng | thêm cửa hàng thứ hai > thông báo địa điểm kinh doanh của hộ kinh doanh
# Growing into a company; the state helps with advice (Luật Hỗ trợ DNNVV).
lên công ty | hộ kinh doanh lên doanh nghiệp | hkd lên doanh nghiệp | hkd lên công ty > chuyển đổi hộ kinh doanh thành doanh nghiệp
# Company types by their abbreviation and nickname.
cty tnhh 1tv | cty tnhh mtv | công ty một chủ | công ty 1 thành viên | công ty một thành viên > đăng ký thành lập công ty tnhh một thành viên
cty tnhh 2 tv | công ty hai thành viên | công ty 2 thành viên | công ty tnhh hai người | công ty 2tv trở lên | góp vốn mở công ty | mở công ty chung > đăng ký thành lập công ty tnhh hai thành viên trở lên
công ty cp | cty cp | mở công ty cổ phần | lập công ty cổ phần | ctcp > đăng ký thành lập công ty cổ phần
dntn | doanh nghiệp tư nhân > doanh nghiệp tư nhân
mở dntn | lập doanh nghiệp tư nhân | mở doanh nghiệp tư nhân > đăng ký thành lập doanh nghiệp tư nhân
cty | dn > doanh nghiệp | công ty
mở doanh nghiệp | lập doanh nghiệp > đăng ký thành lập công ty | đăng ký thành lập doanh nghiệp
# Ending a company.
công ty không hoạt động nữa | không hoạt động nữa | công ty ngừng hoạt động | đóng cửa công ty | phá sản | đóng cty | xóa công ty | hủy công ty | dẹp công ty > giải thể doanh nghiệp
đổi ý không giải thể | hủy giải thể | rút hồ sơ công ty | rút hồ sơ doanh nghiệp > đề nghị dừng thực hiện thủ tục đăng ký doanh nghiệp
tạm ngưng công ty | tạm dừng công ty | tạm ngừng doanh nghiệp | tạm ngưng doanh nghiệp | tạm ngừng cty | công ty hoạt động trở lại | công ty hoạt động lại > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp
# The certificate of an enterprise.
mất giấy phép công ty | cấp lại giấy phép công ty | cấp lại đăng ký doanh nghiệp | mất đăng ký doanh nghiệp | gcn đkdn | công ty mất giấy phép | làm lại giấy phép công ty | làm lại đăng ký doanh nghiệp | xin lại giấy phép công ty | xin lại đăng ký doanh nghiệp > cấp lại giấy chứng nhận đăng ký doanh nghiệp, giấy xác nhận về việc thay đổi nội dung đăng ký doanh nghiệp do bị mất, cháy, rách, nát
giấy phép công ty cũ > cấp đổi giấy chứng nhận đăng ký kinh doanh
sai thông tin công ty | in sai giấy phép công ty | in ghi sai giấy phép công ty > hiệu đính thông tin đăng ký doanh nghiệp
cập nhật thông tin công ty | cập nhật cccd giám đốc > cập nhật bổ sung thông tin trong hồ sơ đăng ký doanh nghiệp
# Changes of an enterprise: seat, name, trades in one, people in another.
dời công ty | chuyển địa chỉ công ty | đổi trụ sở | dời trụ sở | đổi tên doanh nghiệp | đổi tên cty | chuyển văn phòng công ty > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
thêm ngành nghề | bổ sung ngành nghề | đổi ngành nghề | bổ sung ngành nghề kinh doanh | mã ngành > thông báo thay đổi ngành, nghề kinh doanh
thêm thành viên công ty | thêm người góp vốn | đổi thành viên công ty | rút khỏi công ty | đổi chủ công ty | bán công ty | sang tên công ty | chuyển nhượng công ty | đổi người đứng tên công ty > đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn hai thành viên trở lên | thay đổi chủ sở hữu công ty
tăng vốn | giảm vốn | đổi vốn công ty | tăng vốn điều lệ | giảm vốn điều lệ > đăng ký thay đổi vốn điều lệ
đổi cổ đông | thay đổi cổ đông | cổ đông sáng lập > thay đổi thông tin của cổ đông sáng lập công ty cổ phần
lên công ty cổ phần | đổi loại hình công ty | chuyển đổi loại hình > chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần | chuyển đổi công ty trách nhiệm hữu hạn một thành viên thành công ty trách nhiệm hữu hạn hai thành viên trở lên
chuyển dntn thành công ty > chuyển đổi doanh nghiệp tư nhân thành công ty hợp danh, công ty trách nhiệm hữu hạn, công ty cổ phần
gộp công ty | nhập công ty | sáp nhập công ty | mua lại công ty > thông báo về việc sáp nhập công ty | công ty nhận sáp nhập
tách công ty | chia công ty > công ty được thành lập trên cơ sở chia công ty, tách công ty
công ty ma | mạo danh | bị mạo danh mở công ty | bị đứng tên công ty | đứng tên giám đốc ảo | giả mạo hồ sơ công ty > đề nghị thu hồi giấy chứng nhận đăng ký doanh nghiệp trường hợp nội dung kê khai trong hồ sơ là giả mạo
bị nhái tên công ty | trùng tên công ty | nhái thương hiệu công ty > có tên xâm phạm quyền sở hữu công nghiệp thay đổi tên doanh nghiệp
# Branches and offices.
vpđd | văn phòng đại diện công ty | mở thêm cửa hàng công ty | lập địa điểm kinh doanh | mở địa điểm kinh doanh | mở văn phòng công ty > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
đóng chi nhánh | đóng văn phòng đại diện | giải thể chi nhánh | đóng địa điểm kinh doanh > chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
đổi địa chỉ chi nhánh | đổi giám đốc chi nhánh | đổi tên chi nhánh | thay đổi chi nhánh > đăng ký thay đổi nội dung đăng ký hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
# Social enterprise and support of small companies.
dnxh | doanh nghiệp xã hội | công ty xã hội > doanh nghiệp xã hội
dnnvv | sme | smes | công ty nhỏ | doanh nghiệp nhỏ > doanh nghiệp nhỏ và vừa
hỗ trợ startup | hỗ trợ khởi nghiệp | hỗ trợ công ty nhỏ > hỗ trợ tư vấn, công nghệ cho doanh nghiệp nhỏ và vừa
luật sư cho công ty nhỏ | tư vấn luật doanh nghiệp nhỏ > hỗ trợ chi phí tư vấn pháp luật cho doanh nghiệp nhỏ và vừa
quỹ khởi nghiệp | quỹ đầu tư mạo hiểm | venture capital | startup fund > quỹ đầu tư khởi nghiệp sáng tạo
# Cooperatives and collaborative groups (Luật Hợp tác xã 2023).
cooperative > đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã
giải thể htx | đóng htx | giải thể hợp tác xã > đăng ký giải thể hợp tác xã
hợp tác xã đổi giám đốc | htx đổi giám đốc | hợp tác xã đổi tên | đổi giám đốc htx | đổi tên htx | thay đổi htx | đổi địa chỉ htx | thay đổi hợp tác xã | htx thay đổi giám đốc | hợp tác xã thay đổi tên | thay đổi giám đốc htx > đăng ký thay đổi nội dung đăng ký hợp tác xã
mất giấy htx > cấp lại giấy chứng nhận đăng ký tổ hợp tác/ giấy chứng nhận đăng ký hợp tác xã
tạm ngừng htx | tạm ngừng hợp tác xã > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trở lại đối với tổ hợp tác, hợp tác xã
nhóm hộ làm chung | tổ sản xuất | nhóm nông dân | tổ hợp tác | lập tổ hợp tác > đăng ký thành lập tổ hợp tác | thông báo thành lập/thay đổi tổ hợp tác
hỗ trợ htx | vay vốn htx | hỗ trợ hợp tác xã > đăng ký nhu cầu hỗ trợ của tổ hợp tác, hợp tác xã | quỹ hỗ trợ phát triển hợp tác xã
# Investment by foreigners (Luật Đầu tư): IRC.
irc | gcnđkđt | giấy chứng nhận đầu tư | giấy phép đầu tư | investment certificate | investment license | investment registration certificate | đầu tư nước ngoài | vốn nước ngoài | fdi | người nước ngoài mở công ty | người nước ngoài đầu tư | foreign investor > cấp giấy chứng nhận đăng ký đầu tư
đổi giấy phép đầu tư | sửa giấy phép đầu tư | tăng vốn đầu tư dự án | điều chỉnh dự án đầu tư > điều chỉnh giấy chứng nhận đăng ký đầu tư
mất giấy phép đầu tư | mất giấy chứng nhận đầu tư > cấp lại và hiệu đính thông tin trên giấy chứng nhận đăng ký đầu tư
chủ trương đầu tư | xin chủ trương dự án | xin chủ trương > chấp thuận chủ trương đầu tư
đổi chủ trương đầu tư | điều chỉnh chủ trương > chấp thuận điều chỉnh chủ trương đầu tư
gia hạn dự án | kéo dài dự án đầu tư | dự án hết hạn > gia hạn thời hạn hoạt động của dự án đầu tư
dừng dự án | tạm dừng dự án | ngừng dự án đầu tư > tự quyết định ngừng hoạt động dự án của nhà đầu tư
chấm dứt dự án | bỏ dự án đầu tư | hủy dự án đầu tư > tự quyết định chấm dứt hoạt động dự án của nhà đầu tư
người nước ngoài mua cổ phần | nước ngoài góp vốn | người nước ngoài góp vốn | m&a > góp vốn, mua cổ phần, mua phần vốn góp
văn phòng bcc | hợp đồng bcc | hợp tác kinh doanh nước ngoài > văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng bcc
ppp | đối tác công tư > đối tác công - tư | chuẩn bị dự án đầu tư do nhà đầu tư đề xuất
# Foreign traders: offices, branches, shops (Nghị định 09/2018).
văn phòng đại diện nước ngoài | vpđd nước ngoài | representative office | rep office > văn phòng đại diện của thương nhân nước ngoài tại việt nam
chi nhánh công ty nước ngoài | branch office of foreign company > cấp giấy phép thành lập chi nhánh của thương nhân nước ngoài
công ty nước ngoài bán lẻ | fdi bán lẻ | trading license | giấy phép kinh doanh fdi > cấp giấy phép kinh doanh cho tổ chức kinh tế có vốn đầu tư nước ngoài
foreign retail shop | foreign company retail shop | foreign company retail | siêu thị nước ngoài | cửa hàng công ty fdi | mở thêm cửa hàng fdi | retail outlet license > cấp giấy phép lập cơ sở bán lẻ
# A business household that changes something, whatever it is; the bare word stands for all that is done with one.
hkd > hộ kinh doanh
hộ kinh doanh đổi | hộ kinh doanh chuyển | hộ kinh doanh thay đổi | hộ kinh doanh thêm | hộ kinh doanh bổ sung | hkd đổi | hkd chuyển | hkd thay đổi | hkd thêm | tên hộ kinh doanh | tên biển hiệu | địa chỉ hộ kinh doanh | chủ hộ kinh doanh | ngành nghề hộ kinh doanh | quán chuyển địa chỉ | quán đổi tên | quán thay đổi tên > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
quán nghỉ | quán tạm nghỉ | cửa hàng nghỉ | cửa hàng tạm nghỉ | nghỉ sửa quán | nghỉ sửa | nghỉ bán mấy tháng | nghỉ mấy tháng > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
small shop | small business | register a shop | open a store | food stall > đăng ký thành lập hộ kinh doanh
close household business | close my shop | close a shop > chấm dứt hoạt động hộ kinh doanh
# Companies: losses end in dissolution, shares of members change hands, places of business are added and closed.
thua lỗ | công ty đóng | công ty nghỉ hẳn | dissolve | close company | liquidate | bankrupt | bankruptcy > giải thể doanh nghiệp
chuyển nhượng phần vốn góp | phần vốn góp | chuyển vốn góp | bán phần vốn góp > đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn hai thành viên trở lên | đăng ký thay đổi vốn điều lệ, phần vốn góp, tỷ lệ phần vốn góp
lập văn phòng đại diện | lập chi nhánh công ty | thêm chi nhánh | thêm kho | kho hàng của công ty | đăng ký kho | mở kho hàng | thêm địa điểm kinh doanh | chi nhánh ở tỉnh khác | open a branch | branch office | register a branch > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
giải thể văn phòng đại diện | bỏ chi nhánh | bỏ văn phòng đại diện | đóng vpđd | close branch > chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
đăng ký kinh doanh công ty | giấy phép kinh doanh công ty | giấy phép công ty | giấy đăng ký công ty | giấy đăng ký doanh nghiệp > giấy chứng nhận đăng ký doanh nghiệp
chuyển công ty tnhh | tnhh lên cổ phần | cổ phần sang tnhh | cổ phần thành tnhh | thành cổ phần | sang cổ phần > chuyển đổi công ty trách nhiệm hữu hạn thành công ty cổ phần và ngược lại
chuyển doanh nghiệp tư nhân | tư nhân sang công ty | dntn sang công ty | dntn thành công ty | dntn lên công ty | đổi dntn > chuyển đổi doanh nghiệp tư nhân thành công ty hợp danh, công ty trách nhiệm hữu hạn, công ty cổ phần
đứng tên công ty lạ | công ty lạ | lấy căn cước mở công ty | lấy cccd mở công ty | lấy giấy tờ mở công ty | mượn tên mở công ty | người khác mở công ty > đề nghị thu hồi giấy chứng nhận đăng ký doanh nghiệp trường hợp nội dung kê khai trong hồ sơ là giả mạo
legal representative | change director | change legal representative > đăng ký thay đổi người đại diện theo pháp luật
# Cooperatives that change something, whatever it is.
hợp tác xã đổi | hợp tác xã chuyển | hợp tác xã thay đổi | htx chuyển | htx thay đổi | htx đổi | giám đốc hợp tác xã | giám đốc htx | trụ sở hợp tác xã | tên hợp tác xã | người đại diện hợp tác xã > đăng ký thay đổi nội dung đăng ký hợp tác xã, liên hiệp hợp tác xã
hợp tác xã nông nghiệp | hợp tác xã chăn nuôi | hợp tác xã vận tải | đăng ký hợp tác xã | đăng ký htx | register a cooperative > đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã; đăng ký chuyển đổi tổ hợp tác thành hợp tác xã
# Foreign investors and traders.
tăng vốn dự án | vốn dự án đầu tư | thay đổi dự án đầu tư | amend investment | change investment | investment amendment > điều chỉnh giấy chứng nhận đăng ký đầu tư
capital contribution | vốn vào công ty việt nam > góp vốn, mua cổ phần, mua phần vốn góp
foreign company open | foreign company branch | foreign branch | branch of foreign company > cấp giấy phép thành lập chi nhánh của thương nhân nước ngoài
trading licence | trading company > cấp giấy phép kinh doanh cho tổ chức kinh tế có vốn đầu tư nước ngoài
nước ngoài mở cửa hàng | cơ sở bán lẻ | lập cơ sở bán lẻ | cửa hàng bán lẻ nước ngoài > cấp giấy phép lập cơ sở bán lẻ
# Stalls are shops, too; whoever moves a shop changes its registration.
sạp | mở sạp | gian hàng | mở gian hàng | mở quầy | quầy hàng | mở hàng | bán trái cây | bán rau ngoài chợ | bán đồ uống | bán đồ chơi | bán mỹ phẩm online > đăng ký thành lập hộ kinh doanh
chuyển cửa hàng | chuyển quán | chuyển tiệm | chuyển hộ kinh doanh | dời hộ kinh doanh | dời cửa hàng | dời tiệm | sang tên quán | sang tên cửa hàng | đổi tên chủ quán | đổi chủ quán | đổi chủ cửa hàng > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
# A company that changes something, whatever it is.
công ty chuyển | công ty đổi | công ty dời | công ty thay đổi | chuyển văn phòng | đổi văn phòng | đổi trụ sở công ty | change business address | add business line > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp; thông báo thay đổi ngành, nghề kinh doanh
thêm thành viên | thành viên góp vốn | bán lại công ty | rút vốn công ty | người đứng đầu công ty | change owner | change shareholder | change members > đăng ký thay đổi thành viên hợp danh; đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn hai thành viên trở lên; đăng ký thay đổi người đại diện theo pháp luật
charter capital | increase capital | reduce capital > đăng ký thay đổi vốn điều lệ, phần vốn góp
suspend | suspend business | pause business > thông báo tạm ngừng kinh doanh
căn cước giám đốc | cccd người đại diện | số điện thoại công ty | email công ty > cập nhật bổ sung thông tin trong hồ sơ đăng ký doanh nghiệp
công ty mở thêm | công ty mở cửa hàng > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
llc | limited liability company > công ty tnhh
joint stock company > đăng ký thành lập công ty cổ phần
htx vận tải | htx nông nghiệp | htx rau > đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã
giải thể tổ hợp tác | bỏ tổ hợp tác | đóng tổ hợp tác > chấm dứt hoạt động tổ hợp tác
foreign investment | investment licence | investment permit | invest in > cấp giấy chứng nhận đăng ký đầu tư
bán hàng | hàng ăn | bán hàng ăn | bán đồ ăn sáng | bán ăn sáng | hàng ăn sáng | chợ đêm > đăng ký thành lập hộ kinh doanh
cửa hàng đổi | cửa hàng đổi chủ | quán đổi chủ | cửa hàng chuyển | quán chuyển | cửa hàng thay đổi | cửa hàng thay đổi chủ | quán thay đổi chủ > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
đóng cửa tạm thời | tạm thời đóng cửa | đóng tạm | nghỉ tạm thời > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo
dời văn phòng | dời văn phòng công ty | bổ sung ngành | thêm ngành | ngành kinh doanh | đổi ngành > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp; thông báo thay đổi ngành, nghề kinh doanh
shut down company | wind up > giải thể doanh nghiệp
chi nhánh đóng | đóng cửa chi nhánh | chi nhánh ngừng hoạt động | chi nhánh nghỉ | cửa hàng của công ty > chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
đứng đầu chi nhánh | địa điểm chi nhánh | địa chỉ chi nhánh | chuyển chi nhánh | tên chi nhánh | giám đốc chi nhánh > đăng ký thay đổi nội dung đăng ký hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
foreign shareholder | invest in vietnamese company | invest in company | shares > góp vốn, mua cổ phần, mua phần vốn góp
vào giấy phép kinh doanh | thêm mặt hàng | thêm mặt hàng kinh doanh | chuyển giấy phép kinh doanh | vốn hộ kinh doanh > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
tên công ty | địa chỉ công ty | ngành nghề công ty | trụ sở công ty | sửa tên công ty | company name | company address | company office | move company | move office > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp; thông báo thay đổi ngành, nghề kinh doanh
giám đốc công ty | giám đốc mới | giám đốc nghỉ | người đại diện công ty | chủ công ty | công ty thay người | thừa kế công ty > đăng ký thay đổi thành viên hợp danh; đăng ký thay đổi người đại diện theo pháp luật; đăng ký thay đổi chủ sở hữu công ty
công ty tạm nghỉ kinh doanh | công ty tạm nghỉ | nghỉ kinh doanh công ty | công ty tạm dừng > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp
công ty nghỉ > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp | giải thể doanh nghiệp
tiệm | mở xưởng | xưởng may | xưởng mộc | xưởng cơ khí | xưởng thêu | bán lẻ | bán nước mía | bán cà phê | nước mía | trà chanh > đăng ký thành lập hộ kinh doanh
hộ kinh doanh nghỉ | hộ kinh doanh tạm nghỉ | hkd nghỉ > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
thay người đại diện | người đại diện pháp luật | đại diện pháp luật | bán cổ phần | bán vốn góp > đăng ký thay đổi thành viên hợp danh; đăng ký thay đổi người đại diện theo pháp luật của công ty trách nhiệm hữu hạn, công ty cổ phần
mở văn phòng > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
chủ giấy phép kinh doanh | đổi chủ giấy phép kinh doanh | đổi tên giấy phép kinh doanh > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
trà sữa | bán trà sữa | quán nước | quán giải khát | quán sinh tố | quán kem > đăng ký thành lập hộ kinh doanh
công ty thêm > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp; thông báo thay đổi ngành, nghề kinh doanh
cơ sở 2 | cơ sở hai | thêm cơ sở | cơ sở thứ hai > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
công ty không kinh doanh | công ty không hoạt động | công ty không làm > giải thể doanh nghiệp
thêm ngành nghề hộ kinh doanh | hộ kinh doanh đổi ngành nghề | hộ kinh doanh thêm ngành nghề | đổi ngành nghề hộ kinh doanh | chuyển địa điểm cửa hàng | chuyển cửa hàng | chuyển địa điểm kinh doanh | đổi địa chỉ cửa hàng | chuyển quán | hộ kinh doanh muốn đổi > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
giải thể hkd | đóng hkd | hủy hộ kinh doanh | trả giấy phép kinh doanh > chấm dứt hoạt động hộ kinh doanh
set up company | set up a company | start a company | open a company | register a company | company formation > đăng ký thành lập công ty tnhh một thành viên
đổi giám đốc | thay giám đốc | thay đổi giám đốc | giám đốc mới > thay đổi người đại diện theo pháp luật công ty trách nhiệm hữu hạn, công ty cổ phần
tạm ngừng công ty | tạm dừng công ty | công ty tạm ngừng | công ty tạm dừng | tạm ngừng kinh doanh công ty | tạm ngừng doanh nghiệp | tạm dừng doanh nghiệp | tạm dừng hoạt động doanh nghiệp | tạm dừng hoạt động công ty | tạm ngừng hoạt động công ty > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh doanh nghiệp, chi nhánh, văn phòng đại diện
mất giấy phép công ty | mất đăng ký doanh nghiệp > cấp lại giấy chứng nhận đăng ký doanh nghiệp, giấy xác nhận về việc thay đổi nội dung đăng ký doanh nghiệp do bị mất
cho dùng nhãn hiệu | công ty khác dùng nhãn hiệu | li xăng | license nhãn hiệu | cho thuê nhãn hiệu > hợp đồng chuyển quyền sử dụng đối tượng sở hữu công nghiệp
# A lost company paper.
mất giấy đăng ký doanh nghiệp > cấp lại giấy chứng nhận đăng ký doanh nghiệp, giấy xác nhận về việc thay đổi nội dung đăng ký doanh nghiệp do bị mất
# A shop on the net is a business, too.
mở shop online | mở cửa hàng online | đăng ký bán hàng online | bán hàng online cần đăng ký > đăng ký thành lập hộ kinh doanh
# The same written out.
mất giấy chứng nhận đăng ký doanh nghiệp | mất giấy đăng ký kinh doanh công ty > cấp lại giấy chứng nhận đăng ký doanh nghiệp, giấy xác nhận về việc thay đổi nội dung đăng ký doanh nghiệp do bị mất
bổ sung ngành nghề hộ kinh doanh > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
bán hàng online đăng ký kinh doanh > đăng ký thành lập hộ kinh doanh
# A company that rests or ends, in other words.
đóng cửa hẳn công ty | đóng hẳn công ty | đóng công ty | công ty đóng cửa hẳn | công ty nghỉ hẳn | không làm công ty nữa | xin giải thể > giải thể doanh nghiệp
công ty tạm nghỉ | tạm nghỉ vài tháng | tạm nghỉ mấy tháng | tạm nghỉ một thời gian | công ty muốn tạm nghỉ | công ty nghỉ vài tháng | công ty ngưng vài tháng | công ty tạm ngưng | tạm dừng hoạt động công ty > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp
# Who will sell again only pauses.
nghỉ bán hàng vài tháng | nghỉ bán hàng mấy tháng | nghỉ bán hàng một thời gian | nghỉ bán một thời gian | nghỉ rồi bán tiếp | nghỉ bán rồi bán lại | nghỉ rồi mở lại | nghỉ vài tháng | đóng quán vài tháng | đóng quán mấy tháng | đóng cửa hàng vài tháng | đóng cửa vài tháng | đóng cửa mấy tháng > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
# Whose name stands on the licence of a company is its legal representative.
đổi giám đốc đứng tên | đổi giám đốc gpkd | đổi giám đốc đại diện | công ty đổi người đứng tên | thay người đứng tên công ty | đổi sếp đứng tên công ty > đăng ký thay đổi người đại diện theo pháp luật của công ty trách nhiệm hữu hạn, công ty cổ phần
# Another name of a company, as its owners say it.
công ty đặt tên khác | công ty lấy tên khác | công ty bỏ tên cũ | đặt lại tên công ty > đăng ký thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
# Partners who leave and come.
rút ra nhường phần | nhường phần vốn | nhường vốn góp | một người rút vốn | thành viên rút vốn | góp vốn rút ra | góp vốn nhường lại | bạn rút khỏi công ty | bán lại phần vốn | thay người góp vốn > đăng ký thay đổi thành viên hợp danh; đăng ký thay đổi thành viên công ty trách nhiệm hữu hạn hai thành viên trở lên
# A company of one that takes in a second becomes one of two or more.
công ty một chủ góp thêm | công ty một chủ thêm người | công ty một người thêm người | một thành viên thêm người | công ty một mình thêm người | công ty một chủ làm chung > chuyển đổi công ty trách nhiệm hữu hạn một thành viên thành công ty trách nhiệm hữu hạn hai thành viên trở lên
# One more place of a company.
mở chỗ bán hàng công ty | chỗ bán hàng của công ty | công ty thêm chỗ bán hàng | công ty mở chỗ bán hàng | điểm bán hàng của công ty | công ty mở điểm bán hàng | công ty mở showroom | công ty mở kho | công ty thêm văn phòng > đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh
# A shop that sells more kinds, or gets another owner.
bán thêm mặt hàng | bán thêm đồ uống | bán thêm đồ ăn | bán thêm hàng khác | quán cho người khác đứng tên | cửa hàng người khác đứng tên | quán đổi người đứng tên | cửa hàng đổi người đứng tên > đăng ký thay đổi nội dung đăng ký hộ kinh doanh
# Another director of a cooperative.
hợp tác xã bầu giám đốc | hợp tác xã bầu lại | hợp tác xã giám đốc mới | hợp tác xã giám đốc khác | hợp tác xã thay giám đốc | hợp tác xã đổi người > đăng ký thay đổi nội dung đăng ký hợp tác xã
# A pause said by months and seasons.
đóng quán ba tháng | đóng quán rồi mở lại | quán đóng rồi mở lại | đóng cửa hàng rồi mở lại | nghỉ hè mở lại quán | quán nghỉ mở lại | cửa hàng nghỉ mở lại > tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
# The licence that a shop gives back.
trả giấy phép buôn bán | trả lại giấy phép buôn bán | trả lại đăng ký kinh doanh | không trông cửa hàng nữa | không trông quán nữa | cửa hàng trả giấy phép | nghỉ hẳn cửa hàng > chấm dứt hoạt động hộ kinh doanh
# Another trade for a company.
công ty thêm nghề | công ty làm thêm nghề | công ty làm thêm ngành | công ty thêm ngành nghề | công ty kinh doanh thêm | thêm nghề đã đăng ký > thông báo thay đổi ngành, nghề kinh doanh
# Offices and branches that are no longer used.
văn phòng đại diện đóng | văn phòng đại diện đóng lại | văn phòng đại diện không dùng | văn phòng đại diện nghỉ | chi nhánh đóng lại | chi nhánh không dùng nữa | địa điểm kinh doanh đóng | kho đóng lại > chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
# A company that is hung up, neither working nor dissolved.
treo công ty | công ty treo lại | treo lại một năm | công ty chưa hoạt động | công ty tạm treo > thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp
`;
