/** Residence, identity, travel papers, certified copies. */
export const papers = `
# Criminal records under their abbreviation and what they prove.
lý lịch tư pháp | lltp | phiếu lý lịch tư pháp | tiền án tiền sự > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
# The nationality asked for here is the Vietnamese one.
nhập quốc tịch | xin quốc tịch > nhập quốc tịch việt nam
# The card has changed its name twice; people use all of them.
cccd | căn cước công dân | chứng minh thư | cmnd | chứng minh nhân dân | căn cước > thẻ căn cước | căn cước
# A first card is issued from 14 years of age. No more than this is said of it: whoever has a card made again says these words, too.
làm cccd | làm căn cước | làm căn cước công dân | làm thẻ căn cước | cấp cccd | làm chứng minh thư > cấp thẻ căn cước cho người từ đủ
# A child, in the words of the law, is under 14 years of age here.
cccd cho con | căn cước cho con | căn cước cho bé | cccd cho bé | con làm thẻ căn cước | thẻ căn cước gắn chip cho bé | căn cước trẻ em | cccd trẻ em | làm căn cước cho con | làm cccd cho con | làm cccd cho bé > cấp thẻ căn cước cho người dưới 14 tuổi
# What is lost is issued again.
mất cccd | mất căn cước | mất căn cước công dân | mất chứng minh thư | làm lại cccd | làm lại căn cước | cấp lại căn cước | xin lại căn cước | làm lại thẻ căn cước | mất cmnd > cấp lại thẻ căn cước
# An expired card is exchanged, not prolonged.
đổi cccd | cccd hết hạn | căn cước hết hạn | gia hạn cccd | gia hạn căn cước > cấp đổi thẻ căn cước
# VNeID is the application in which the electronic identity lives.
vneid | định danh điện tử | tài khoản vneid | định danh mức 2 | định danh mức độ 2 | vneid mức 2 | tài khoản định danh > cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân việt nam
# The old card is proved by confirming its nine digits.
cmnd cũ | chứng minh thư cũ | chứng minh nhân dân cũ | cmnd 9 số | chứng minh thư 9 số | xác nhận số cmnd > xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
# The household book is gone; permanent residence took its place.
hộ khẩu | nhập khẩu | chuyển hộ khẩu > đăng ký thường trú
# CT07 is the number of the form that confirms residence.
xác nhận cư trú | ct07 | giấy xác nhận cư trú | xác nhận hộ khẩu | giấy xác nhận nơi cư trú > xác nhận thông tin về cư trú
# Being cut from the household book is deletion of residence.
cắt khẩu | cắt hộ khẩu | xóa hộ khẩu > xóa đăng ký thường trú
# The household is separated, the book is gone.
tách khẩu | tách hộ khẩu | tách sổ hộ khẩu > tách hộ
# KT3 was the name of long-term temporary residence.
kt3 | tạm trú > đăng ký tạm trú
# A guest for the night is notified as a stay.
khai báo lưu trú | đăng ký lưu trú | người thân đến chơi | lưu trú > thông báo lưu trú
# Absence is declared, not registered.
đăng ký tạm vắng | đi vắng > khai báo tạm vắng
# Whoever lodges a foreigner declares the temporary stay.
người nước ngoài thuê nhà | khai báo khách nước ngoài | khai báo người nước ngoài | khách nước ngoài > khai báo tạm trú cho người nước ngoài tại việt nam
# The ordinary passport is meant; it is issued anew, never prolonged.
passport | hộ chiếu | cấp hộ chiếu | đổi hộ chiếu | gia hạn hộ chiếu | hộ chiếu hết hạn > cấp hộ chiếu phổ thông ở trong nước
# A lost passport is first reported.
mất hộ chiếu | mất passport > trình báo mất hộ chiếu phổ thông
# Visa is thị thực; prolonging one is prolonging the stay.
visa > cấp thị thực cho người nước ngoài
gia hạn visa > cấp thị thực cho người nước ngoài | gia hạn tạm trú cho người nước ngoài
# People say notarise for certifying a copy against its original.
sao y | sao y bản chính | công chứng bản sao | photo công chứng | công chứng giấy tờ | sao y công chứng | chứng thực bản sao | công chứng cccd | công chứng bằng | photo chứng thực > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
# Authorisations and curricula vitae are certified by their signature.
xác nhận chữ ký | công chứng chữ ký | chứng chữ ký | giấy ủy quyền | chứng thực giấy ủy quyền | sơ yếu lý lịch | chứng thực sơ yếu lý lịch > chứng thực chữ ký trong các giấy tờ, văn bản
# A commune certifies wills.
lập di chúc | viết di chúc | làm di chúc | di chúc có xác nhận | xác nhận di chúc | công chứng di chúc > chứng thực di chúc
# Inheritance is divided by a certified document.
phân chia di sản | thừa kế nhà đất | khai nhận thừa kế | thừa kế > chứng thực văn bản phân chia di sản | phân chia di sản
# An inheritance is called di sản in the name.
từ chối thừa kế | từ chối nhận thừa kế > chứng thực văn bản từ chối nhận di sản
# Where one lives is information on residence.
xác nhận nơi ở | xác nhận chỗ ở | xác nhận địa chỉ | giấy xác nhận nơi ở > xác nhận thông tin về cư trú
# A translation is certified by the signature of the translator.
dịch thuật công chứng | công chứng bản dịch | dịch công chứng | bản dịch > chứng thực chữ ký người dịch
# Moving the household book is a new permanent residence.
chuyển khẩu > đăng ký thường trú
# Permanent residence by the old words of the household book.
đổi hộ khẩu | nhập khẩu nhà thuê | nhập khẩu nhà trọ | nhập khẩu theo chồng | nhập hộ khẩu hà nội | đăng ký nơi ở mới | mua nhà nhập khẩu > đăng ký thường trú
diện tích tối thiểu nhập khẩu | diện tích nhập khẩu | xác nhận diện tích nhà thuê | diện tích bình quân | 15m2 một người > xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú
xác nhận nhà không tranh chấp | xác nhận đất không tranh chấp > nhà ở, đất ở không có tranh chấp
# Tenants and students register temporary residence.
thuê trọ | sinh viên ở trọ | công nhân ở trọ | ở ký túc xá | ktx | thuê phòng trọ | người ở trọ | thuê chung cư | thuê căn hộ | thuê nhà ở hà nội | lên hà nội học | lên hà nội làm việc | ở nhờ nhà người quen > đăng ký tạm trú
xóa tạm trú | hủy tạm trú | cắt tạm trú | chuyển phòng trọ | chuyển chỗ trọ | trả phòng trọ | người thuê chuyển đi > xóa đăng ký tạm trú
tạm trú hết hạn | sổ tạm trú hết hạn | gia hạn sổ tạm trú | gia hạn kt3 > gia hạn tạm trú
hủy thường trú | xóa tên khỏi hộ khẩu | xóa tên trong hộ khẩu | xóa khẩu > xóa đăng ký thường trú
tách khẩu sau ly hôn | tách sổ khẩu | tách hộ gia đình | tách hộ khẩu sau ly hôn > tách hộ
# Guests and short stays are notified; guests from abroad are declared.
khách ở lại vài ngày | người quen ở lại | khách ở nhà nghỉ | khách lưu trú > thông báo lưu trú
khách tây | khách tây thuê phòng | tây thuê nhà | khai báo khách tây | airbnb | khách nước ngoài ở homestay | người nước ngoài ở nhờ | bạn nước ngoài đến chơi | người nước ngoài ngủ lại | na17 > khai báo tạm trú cho người nước ngoài tại việt nam
đi xa lâu ngày | đi làm xa | vắng nhà lâu ngày | vắng mặt khỏi địa phương | đi khỏi nơi cư trú > khai báo tạm vắng
# People without any registered residence declare where they live.
không có hộ khẩu | chưa có hộ khẩu | không nơi cư trú | vô gia cư | chưa đủ điều kiện nhập khẩu | không có nơi thường trú > khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú
nhà bè | sống trên ghe | sống trên xe > xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở
# Papers about residence replace the household book since 2023.
xác nhận thường trú | giấy xác nhận tạm trú | xác nhận tạm trú | giấy xác nhận hộ khẩu | thay sổ hộ khẩu | mất sổ hộ khẩu | xác nhận nhân khẩu | xác nhận số người trong hộ | xác nhận nơi cư trú > xác nhận thông tin về cư trú
đổi chủ hộ | thay chủ hộ | thay đổi chủ hộ | chủ hộ mất | sai thông tin hộ khẩu | sửa sổ hộ khẩu | sai thông tin cư trú | thêm nghề nghiệp vào cư trú | đính chính hộ khẩu > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
ct01 > đăng ký tạm trú | đăng ký thường trú
# Wrong data in VNeID come from the population database.
sai thông tin trên vneid | sửa thông tin vneid | vneid sai thông tin | vneid sai ngày sinh | vneid sai tên | cập nhật thông tin vneid | sai thông tin dân cư | sửa thông tin dân cư | cập nhật thông tin dân cư | điều chỉnh thông tin dân cư | dc02 | dc01 > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
xem thông tin dân cư | tra thông tin dân cư | tra cứu thông tin công dân | csdl dân cư | csdlqg về dân cư > khai thác thông tin công dân trong cơ sở dữ liệu quốc gia về dân cư
mã định danh | số định danh | mã số định danh | mã định danh cá nhân | mã định danh cho con | mã định danh học sinh | hai số cmnd | số cmnd cũ | xác nhận cmnd cũ và cccd | cmnd cũ và cccd mới > xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
# Identity cards: changes are exchanges, loss and damage mean a new issue (Law on Identity, art. 24).
đổi thẻ căn cước | đổi căn cước | sai tên trên cccd | cccd sai thông tin | căn cước sai thông tin | cccd sai quê quán | đổi cmnd sang cccd | đổi chứng minh sang căn cước | đổi chứng minh thư | đổi cmnd | cmnd hết hạn | đổi cccd gắn chip | đủ 25 tuổi | đủ 40 tuổi | đủ 60 tuổi | sửa căn cước | sửa cccd | đổi ảnh căn cước | đổi thông tin cccd | cập nhật địa chỉ cccd | ghi sai tên trên cccd | cccd ghi sai quê quán > cấp đổi thẻ căn cước
rơi cccd | rớt cccd | mất ví | mất giấy tờ tùy thân | mất giấy tờ | rơi ví | cccd bị hỏng | cccd bị gãy | cccd bị mờ | căn cước bị hỏng | căn cước bị gãy | hư cccd | cccd hư | mất thẻ căn cước | mất thẻ cccd | mất cmt | mất chứng minh > cấp lại thẻ căn cước
cmt | thẻ cc | chứng minh nhân dân mới | thẻ căn cước mới | mẫu căn cước mới | quét mống mắt | đủ 14 tuổi | tròn 14 tuổi | làm căn cước lần đầu > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
căn cước cho trẻ sơ sinh | căn cước dưới 6 tuổi | căn cước dưới 14 tuổi | cccd dưới 14 tuổi | cccd trẻ con | căn cước học sinh tiểu học | thẻ căn cước cho con | bé làm căn cước > cấp thẻ căn cước cho người dưới 14 tuổi
tích hợp bằng lái | tích hợp giấy tờ | tích hợp bhyt | tích hợp thẻ bảo hiểm | tích hợp vneid | tích hợp bảo hiểm y tế > tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
# The electronic identity is what people call VNeID.
định danh mức 1 | định danh mức độ 1 | đăng ký vneid | tài khoản mức 2 | căn cước điện tử | vneid cho người già | ứng dụng định danh | vneid cho người cao tuổi > cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân việt nam
khóa vneid | mất điện thoại có vneid | khóa tài khoản vneid | bị hack vneid > khóa tài khoản định danh điện tử
mở khóa vneid | vneid bị khóa | mở lại vneid | mở khóa tài khoản vneid | quên mật khẩu vneid | tài khoản định danh bị khóa | không đăng nhập được vneid > mở khóa tài khoản định danh điện tử
vneid công ty | vneid doanh nghiệp | định danh tổ chức | định danh doanh nghiệp | tài khoản định danh doanh nghiệp | tài khoản định danh công ty | tài khoản định danh tổ chức | định danh công ty | vneid tổ chức > cấp tài khoản định danh điện tử cho cơ quan, tổ chức
vneid cho người nước ngoài | vneid for foreigners | vneid foreigner | e-id for foreigners | định danh người nước ngoài > cấp tài khoản định danh điện tử mức độ 02 cho người nước ngoài
việt kiều campuchia | người gốc việt không giấy tờ | không có giấy tờ tùy thân | không có giấy tờ gì > người gốc việt nam chưa xác định được quốc tịch
# Identity and residence in English.
id card for child | child id card > cấp thẻ căn cước cho người dưới 14 tuổi
expired id card | change id card | update id card > cấp đổi thẻ căn cước
confirmation of residence | proof of residence | proof of address | residence confirmation | residency certificate > xác nhận thông tin về cư trú
household registration | household book | change permanent address > đăng ký thường trú
register tenant | registering tenants | register my address | police registration | register with police | foreigner staying at my home | foreign guest | foreign guests | foreign tenant > khai báo tạm trú cho người nước ngoài tại việt nam
# Passports and other travel papers.
hộ chiếu trẻ sơ sinh | hộ chiếu gắn chip | hộ chiếu phổ thông | đi du lịch nước ngoài | hộ chiếu bị hỏng | hộ chiếu bị rách | hộ chiếu bị ướt | passport hết hạn | gia hạn passport | làm lại hộ chiếu > cấp hộ chiếu phổ thông ở trong nước
rơi hộ chiếu | báo mất hộ chiếu | thất lạc hộ chiếu | hộ chiếu bị mất | bị trộm hộ chiếu > trình báo mất hộ chiếu phổ thông
tìm thấy hộ chiếu | tìm lại được hộ chiếu | hộ chiếu đã báo mất | tìm lại hộ chiếu > khôi phục giá trị sử dụng hộ chiếu phổ thông
passport công vụ | hộ chiếu công vụ | hộ chiếu ngoại giao > cấp hộ chiếu ngoại giao, hộ chiếu công vụ
thẻ doanh nhân apec | thẻ apec | thẻ abtc | đi lại doanh nhân apec > cho phép sử dụng thẻ abtc
mất thẻ apec | mất thẻ abtc > trình báo mất thẻ abtc
thông hành trung quốc | giấy thông hành đi trung quốc | sang trung quốc bằng thông hành > cấp giấy thông hành nhập, xuất cảnh cho công dân việt nam sang du lịch
thông hành lào | giấy thông hành lào > cấp giấy thông hành biên giới việt nam – lào
mất giấy thông hành > trình báo mất giấy thông hành
lịch sử xuất nhập cảnh | xác nhận xuất nhập cảnh | xác nhận ngày xuất cảnh | xác nhận ngày nhập cảnh | entry exit record | entry and exit history | travel history > xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
# Stay of foreigners: visa matters inside the country go to the immigration police.
visa hết hạn | quá hạn visa | visa quá hạn | ở quá hạn | overstay | overstayed | visa expired | stay longer | extend stay | na5 > gia hạn tạm trú cho người nước ngoài | cấp thị thực cho người nước ngoài
visa du lịch | visa công tác | visa lao động | visa thăm thân | visa kết hôn | đổi visa | chuyển đổi visa | chuyển đổi mục đích visa | evisa | change visa > cấp thị thực cho người nước ngoài
thẻ tạm trú | thẻ tạm trú hết hạn | gia hạn thẻ tạm trú | renew trc | mẫu na8 | temporary resident card > cấp thẻ tạm trú cho người nước ngoài
thẻ thường trú | thẻ xanh | định cư ở việt nam | định cư tại việt nam | green card | permanent resident > cấp thẻ thường trú cho người nước ngoài
mất thẻ thường trú | lost permanent residence card > cấp lại thẻ thường trú cho người nước ngoài
đổi thẻ thường trú | renew permanent residence card > cấp đổi thẻ thường trú cho người nước ngoài
miễn thị thực 5 năm | giấy miễn thị thực | visa 5 năm | visa exemption | miễn visa việt kiều > gia hạn tạm trú cho người đã được cấp giấy miễn thị thực
mời người nước ngoài | bảo lãnh người nước ngoài | bảo lãnh visa | bảo lãnh vợ nước ngoài | bảo lãnh chồng nước ngoài | mời khách nước ngoài | invitation letter | visa sponsorship | sponsor visa > mời, bảo lãnh người nước ngoài vào việt nam
công hàm | công hàm xin visa > cấp công hàm đề nghị phía nước ngoài cấp thị thực
người nước ngoài lên biên giới | vào khu vực biên giới | khu vực cấm > cấp giấy phép vào khu vực cấm, khu vực biên giới cho người nước ngoài
# Papers for use abroad are legalised.
hợp pháp hóa | hợp pháp hoá giấy tờ | hpkls | dán tem lãnh sự | đóng dấu bộ ngoại giao | apostille | legalization | legalisation | consular legalization > chứng nhận lãnh sự, hợp pháp hóa lãnh sự giấy tờ, tài liệu
# Certified copies by everyday words; people say notarise for what the commune certifies (Decree 23/2015).
bản sao có dấu | bản sao công chứng | bản sao chứng thực | photo có dấu | photo dấu đỏ | công chứng photo | sao y cccd | sao y căn cước | sao y bằng đại học | công chứng khai sinh | công chứng giấy khai sinh | công chứng học bạ | công chứng hộ chiếu | công chứng căn cước | công chứng bằng tốt nghiệp | công chứng sổ đỏ | công chứng cmnd | đóng dấu sao y | bản sao điện tử | chứng thực điện tử | chứng thực giấy tờ | bản photo có công chứng | photo chứng minh thư công chứng > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
# Signatures under a CV, a commitment or an authorisation.
hồ sơ xin việc | xác nhận hồ sơ xin việc | đóng dấu sơ yếu lý lịch | công chứng sơ yếu lý lịch | lý lịch tự thuật | điểm chỉ | lăn tay | giấy cam kết | giấy cam đoan | công chứng giấy ủy quyền | ủy quyền cho người khác | ủy quyền đi làm giấy tờ | xác nhận sơ yếu | syll | giấy bảo lãnh | người già không ký được | signature authentication | power of attorney | certify my signature | người cao tuổi không ký được > chứng thực chữ ký trong các giấy tờ, văn bản
# Contracts about houses, land and vehicles are transactions that are certified.
giấy bán xe | hợp đồng mua bán xe | công chứng mua bán xe | công chứng xe | giấy mua bán xe | hợp đồng bán xe | hợp đồng vay tiền | hợp đồng đặt cọc | đặt cọc mua nhà | đặt cọc mua đất | hợp đồng thuê mặt bằng | công chứng hợp đồng thuê nhà | công chứng giấy tờ nhà đất | công chứng mua bán đất | công chứng nhà đất | hợp đồng mượn nhà | hợp đồng tặng cho | hợp đồng cho nhà | giấy cho tặng nhà đất | ủy quyền bán nhà | ủy quyền mua bán nhà đất | giấy vay nợ | rental contract | lease contract | sale contract > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
hủy hợp đồng công chứng | hủy hợp đồng đã chứng thực | sửa hợp đồng công chứng | hủy ủy quyền | hủy hợp đồng ủy quyền | chấm dứt hợp đồng ủy quyền | phụ lục hợp đồng thuê nhà | hủy đặt cọc > chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch
sai chính tả hợp đồng | hợp đồng chứng thực bị sai | hợp đồng ghi sai | hợp đồng chứng thực bị ghi sai > sửa lỗi sai sót trong giao dịch
bản sao hợp đồng | sao hợp đồng đã chứng thực | mất hợp đồng công chứng > cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
sao sổ gốc | trích lục sổ gốc | bản sao sổ gốc > cấp bản sao từ sổ gốc
dịch giấy tờ | dịch tài liệu | dịch tiếng anh công chứng | dịch bằng sang tiếng anh | dịch thuật | translate documents | translated document > chứng thực chữ ký người dịch
# The age decides which identity card is meant.
1 tuổi làm căn cước | 1 tuổi làm cccd | 2 tuổi làm căn cước | 2 tuổi làm cccd | 3 tuổi làm căn cước | 3 tuổi làm cccd | 4 tuổi làm căn cước | 4 tuổi làm cccd | 5 tuổi làm căn cước | 5 tuổi làm cccd | 6 tuổi làm căn cước | 6 tuổi làm cccd | 7 tuổi làm căn cước | 7 tuổi làm cccd | 8 tuổi làm căn cước | 8 tuổi làm cccd | 9 tuổi làm căn cước | 9 tuổi làm cccd | 10 tuổi làm căn cước | 10 tuổi làm cccd | 11 tuổi làm căn cước | 11 tuổi làm cccd | 12 tuổi làm căn cước | 12 tuổi làm cccd | 13 tuổi làm căn cước | 13 tuổi làm cccd > cấp thẻ căn cước cho người dưới 14 tuổi
14 tuổi làm căn cước | 14 tuổi làm cccd > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
ccb > cựu chiến binh
hủy giấy ủy quyền | thu hồi giấy ủy quyền | hủy bỏ ủy quyền | hủy bỏ hợp đồng > chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch
chi nhánh văn phòng luật sư | chi nhánh công ty luật | mở chi nhánh công ty luật > đăng ký hoạt động của chi nhánh của tổ chức hành nghề luật sư
chia tài sản sau ly hôn | chia tài sản ly hôn > gửi, nhận đơn khởi kiện | theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng
người nước ngoài mua căn hộ | người nước ngoài mua chung cư | tây mua nhà > gia hạn thời hạn sở hữu nhà ở tại việt nam của tổ chức, cá nhân nước ngoài
sửa mái | sửa mái nhà | thay mái nhà | chống dột | chống thấm | sơn lại nhà | sửa bếp | sửa nhà vệ sinh > cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp iii, cấp iv và nhà ở riêng lẻ
tự kỷ | bị tự kỷ | bệnh hiểm nghèo không ai nuôi | bị bại liệt > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
người có công qua đời | mai táng người có công | mai táng thương binh > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
thai sản bảo hiểm tự nguyện | trợ cấp thai sản tự nguyện | sinh con bảo hiểm tự nguyện > hưởng trợ cấp thai sản đối với người tham gia bảo hiểm xã hội tự nguyện
# Who the card is for does not change what is asked: the card.
bảo hiểm y tế người nghèo | bảo hiểm y tế hộ nghèo | bhyt hộ nghèo | bhyt người nghèo | bhyt người cao tuổi | thẻ bảo hiểm cho người già | bhyt người khuyết tật | bảo hiểm y tế người cao tuổi | thẻ bảo hiểm cho người cao tuổi | bảo hiểm y tế người khuyết tật > cấp thẻ bảo hiểm y tế | đăng ký đóng, cấp thẻ bhyt
hộ chiếu cho người già | hộ chiếu người cao tuổi > cấp hộ chiếu phổ thông ở trong nước
căn cước cho người già | cccd cho người già | căn cước cho người cao tuổi | cccd tại nhà > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
bị điên > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
số nhân khẩu | xác nhận số nhân khẩu | trong hộ có mấy người > xác nhận thông tin về cư trú
# Homes on the water.
ở trên thuyền | sống trên thuyền | ở trên ghe | nhà thuyền | sống trên sông | ở trên tàu > sử dụng phương tiện vào mục đích để ở
không có chỗ ở | không có nhà ở | không có nơi ở > khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký
# Friends from abroad at home.
bạn người mỹ | bạn người hàn | bạn người nhật | bạn người pháp | bạn người anh | bạn người đức | bạn người trung quốc | bạn nước ngoài | bạn tây > khai báo tạm trú cho người nước ngoài tại việt nam
ở lâu dài | sống lâu dài | định cư lâu dài | live permanently | settle in vietnam > cấp thẻ thường trú cho người nước ngoài | cấp thẻ tạm trú cho người nước ngoài
người nước ngoài sống ở | người nước ngoài sống tại | người nước ngoài ở việt nam | foreigner living in vietnam | foreigners living in vietnam | expat living in > người nước ngoài thường trú ở việt nam | người nước ngoài cư trú tại việt nam
lên khu vực biên giới | lên vùng biên giới | đến khu vực biên giới | đi khu vực biên giới > cấp giấy phép vào khu vực cấm, khu vực biên giới
ngày đi ngày về | ngày ra vào việt nam | ngày xuất nhập cảnh > xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân
mất thông hành | mất giấy thông hành biên giới | mất sổ thông hành > trình báo mất giấy thông hành
apec | abtc > cho phép sử dụng thẻ abtc
# Identity cards: what stands on one is changed by an exchange, what is joined to it by an update.
trên căn cước | trên cccd | trên thẻ căn cước | trong căn cước | trên căn cước công dân > cấp đổi thẻ căn cước
vào căn cước | vào cccd | vào thẻ căn cước | vào vneid | vào căn cước công dân > tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
cccd cho trẻ | làm căn cước cho trẻ em | làm cccd cho trẻ em | làm căn cước cho trẻ | làm căn cước cho bé | làm thẻ căn cước cho con | trẻ sơ sinh làm căn cước | trẻ em làm căn cước | trẻ nhỏ làm căn cước | year old child | years old child > cấp thẻ căn cước cho người dưới 14 tuổi
cccd gắn chip | căn cước gắn chip | new id card | first id card | id card first time > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên | cấp thẻ căn cước
electronic identification | electronic identity | identification account | e-identification > cấp tài khoản định danh điện tử mức độ 02
# No convictions.
không có tiền án | chưa có tiền án tiền sự | không có án tích > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
# What is copied decides nothing: the copy is certified.
sao y bằng tốt nghiệp | sao y bằng cấp | chứng thực bằng tốt nghiệp | chứng thực bằng đại học | sao y học bạ | sao y chứng chỉ | sao y giấy khai sinh | công chứng sổ hộ khẩu | công chứng hộ khẩu | bản photo | công chứng bản photo | chứng thực bản photo | certified copy of | certified copy of diploma | certified copy of degree | certified copy of birth certificate | certified copy of passport | notarized copy > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
translate and certify | translate and notarize | certified translator > chứng thực chữ ký người dịch
giấy phép làm việc > cấp giấy phép lao động đối với người lao động nước ngoài
# Guests who stay a few days.
ở vài hôm | ở mấy hôm | ở vài ngày | ở mấy ngày | ở tạm vài ngày | ở quê lên | ở lại chơi > thông báo lưu trú
người hàn thuê | cho tây thuê | người tây thuê | cho người nước ngoài thuê | cho khách tây thuê | cho người nhật thuê | tạm trú cho chuyên gia > khai báo tạm trú cho người nước ngoài tại việt nam
confirm residence | residence information | residence certificate > xác nhận thông tin về cư trú
căn cước lần đầu | cấp căn cước | cấp căn cước lần đầu > cấp thẻ căn cước cho người từ đủ
trên vneid | trong vneid | trên ứng dụng vneid | dữ liệu dân cư sai > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
tài khoản bị khóa | bị khóa tài khoản | bị khóa > mở khóa tài khoản định danh điện tử
legalize | legalise | legalized | legalised | dùng ở việt nam | dùng tại việt nam | sử dụng ở việt nam | sử dụng tại việt nam > chứng nhận lãnh sự, hợp pháp hóa lãnh sự giấy tờ, tài liệu
# Whatever is certified, a copy is meant.
chứng thực bằng | chứng thực bằng lái | chứng thực bằng lái xe | công chứng bằng lái | công chứng bằng lái xe | chứng thực căn cước | chứng thực cccd | chứng thực hộ chiếu | chứng thực học bạ | chứng thực giấy khai sinh | chứng thực bản sao căn cước | chứng thực bản sao hộ chiếu | công chứng bản sao hộ chiếu | công chứng bản sao căn cước > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
giấy tặng cho | giấy tặng cho đất | giấy cho đất | giấy cho tặng | viết giấy tặng cho > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
# What is wrong on a paper is changed where the paper comes from.
căn cước sai | cccd sai | căn cước ghi sai | cmnd sai | cmnd ghi sai > cấp đổi thẻ căn cước
vneid sai | vneid nhầm | vneid thiếu thông tin > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
trong hộ khẩu | trên hộ khẩu | hộ khẩu sai | sổ hộ khẩu sai | hộ khẩu ghi sai > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
người yêu tây | người yêu nước ngoài | chồng tây ở cùng > khai báo tạm trú cho người nước ngoài tại việt nam
mức 2 | mức độ 2 | đăng ký mức 2 > cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân việt nam
mất điện thoại | mất sim | lộ vneid | lộ tài khoản vneid > khóa tài khoản định danh điện tử
giấy tờ việt nam | dùng ở nước ngoài | sử dụng ở nước ngoài | mang ra nước ngoài | mang sang nước ngoài | nộp cho đại sứ quán > chứng nhận lãnh sự, hợp pháp hóa lãnh sự giấy tờ, tài liệu
certify copies | certify copy | copy of passport | copies of passport > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
đơn xin việc | xác nhận đơn xin việc > chứng thực chữ ký trong các giấy tờ, văn bản
công chứng giấy bán | công chứng giấy mua bán | giấy mua bán nhà | giấy mua bán đất | giấy bán nhà | giấy bán đất > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
hủy hợp đồng đặt cọc | hủy hợp đồng mua bán | hủy hợp đồng thuê | hủy hợp đồng | chấm dứt hợp đồng thuê nhà > chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch
# The event after the paper, or before it.
hết hạn cccd | hết hạn căn cước | hết hạn thẻ cccd | hết hạn thẻ căn cước | sang căn cước | sang cccd | cmt sang căn cước | cmt sang cccd | cmnd sang cccd | cmnd sang căn cước > cấp đổi thẻ căn cước
hết hạn hộ chiếu | hết hạn passport > cấp hộ chiếu phổ thông ở trong nước
hết hạn tạm trú > gia hạn tạm trú
chưa có căn cước | chưa có cccd | cấp mới thẻ căn cước > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
id | national id card > thẻ căn cước
lost vietnamese id | id card lost | id lost > cấp lại thẻ căn cước
hộ khẩu riêng | sổ hộ khẩu riêng | ở riêng > tách hộ
ra chơi | đến chơi | xuống chơi | về chơi > thông báo lưu trú
foreign friend | foreign friends | stays at my house | staying at my house | stay at my house | stays with me > khai báo tạm trú cho người nước ngoài tại việt nam
yêu cầu lý lịch tư pháp | giấy tư pháp | phiếu tư pháp > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
đóng dấu bản sao | đóng dấu photo | đóng dấu bản photo | photo đóng dấu > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
xác nhận lý lịch | lý lịch đi làm | bản khai lý lịch | xác nhận bản khai > chứng thực chữ ký trong các giấy tờ, văn bản
hợp đồng cho thuê | hợp đồng cho thuê cửa hàng | giấy cho thuê nhà | giấy mượn nhà > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
nhập khẩu theo mẹ | nhập khẩu theo bố > đăng ký thường trú
nhà đất công chứng | mua bán công chứng | bán đất công chứng > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
không phạm tội | xác nhận không phạm tội | không vi phạm pháp luật > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
chuyển chủ hộ | chủ hộ sang | đổi tên chủ hộ | chuyển chủ hộ sang vợ > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
khách du lịch nước ngoài | khách nước ngoài ngủ lại > khai báo tạm trú cho người nước ngoài tại việt nam
công chứng căn cước công dân | công chứng thẻ căn cước | chứng thực bản sao giấy tờ > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
giấy bán xe máy | giấy bán ô tô | giấy tờ công chứng > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
mới chuyển đến | chuyển đến trọ | ở trọ > đăng ký tạm trú | đăng ký thường trú
nhà cho người nước ngoài | cho người nước ngoài ở > khai báo tạm trú cho người nước ngoài tại việt nam
child identity card | identity card for child | căn cước cho con nhỏ > cấp thẻ căn cước cho người dưới 14 tuổi
hợp đồng chuyển nhượng đất | hợp đồng chứng thực | hợp đồng mua bán đất đai > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
cmnd và cccd | chứng minh thư và căn cước > xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
notarize copy | notarize documents | copy of degree > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
chuyển nhà | chuyển chỗ ở | thay đổi nơi thường trú | đổi nơi thường trú | mua chung cư nhập khẩu | mua nhà nhập khẩu | mua chung cư nhập hộ khẩu | mua căn hộ nhập khẩu > đăng ký thường trú
khai báo người thuê nhà | khai báo người thuê | khai báo người thuê trọ | khai báo khách thuê | báo tạm trú cho khách thuê > đăng ký tạm trú
đổi chủ hộ | chủ hộ mất | thay chủ hộ > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
căn cước trẻ sơ sinh | thẻ căn cước trẻ sơ sinh | cccd trẻ sơ sinh | căn cước cho em bé | thẻ căn cước cho bé > cấp thẻ căn cước cho người dưới 14 tuổi
đổi thẻ căn cước | đổi thẻ căn cước mới | đổi căn cước mới | căn cước bị mờ | cccd bị mờ | căn cước hỏng | cccd hỏng | căn cước bị gãy | cccd bị gãy | thẻ căn cước bị hỏng | cccd bị nứt > cấp đổi thẻ căn cước
pp | làm pp | hộ chiếu đi du lịch > cấp hộ chiếu phổ thông ở trong nước
xin visa | visa cho chồng | visa cho vợ | visa cho khách | bảo lãnh visa > cấp thị thực cho người nước ngoài
công chứng bản sao | công chứng bản sao bằng | chứng thực bản sao bằng > chứng thực bản sao từ bản chính giấy tờ, văn bản
# A visa that runs out is a stay that is extended.
gia hạn visa | gia hạn visa cho khách | extend visa > gia hạn tạm trú cho người nước ngoài
# The same written out.
công chứng bản sao bằng đại học > chứng thực bản sao từ bản chính giấy tờ, văn bản
# Children and parents join a household by registering there.
nhập khẩu cho con | nhập khẩu vào nhà | nhập khẩu vào nhà ông bà | nhập hộ khẩu vào nhà ông bà | nhập khẩu cho vợ con > đăng ký thường trú
# A child's card; a visa that is extended, whatever it is for.
làm thẻ căn cước cho bé | làm thẻ căn cước cho cháu | làm căn cước cho cháu | thẻ căn cước cho con > cấp thẻ căn cước cho người dưới 14 tuổi
gia hạn visa du lịch | gia hạn visa công tác | gia hạn visa lao động | gia hạn visa thăm thân > gia hạn tạm trú cho người nước ngoài
# A household is entered elsewhere.
nhập khẩu về đó | nhập khẩu về nhà | nhập khẩu về nhà con | nhập khẩu về nhà chồng | nhập khẩu về nhà vợ | nhập khẩu về chỗ mới | nhập khẩu sang nhà con | chuyển khẩu về nhà con > đăng ký thường trú
# Permanent residence in the words of the household book.
nhập lại khẩu | xin nhập lại | nhập sinh | vào khẩu | nhập vào nhà chồng | register household > đăng ký thường trú
bỏ tên khỏi hộ khẩu | khỏi hộ khẩu | ra khỏi hộ khẩu | gạch tên hộ khẩu | gạch tên khỏi hộ khẩu | cắt tên hộ khẩu | đuổi khỏi hộ khẩu | bỏ khẩu > xóa đăng ký thường trú
cho thuê trọ | chủ trọ khai báo | ở ghép | đi thuê nhà | thuê nhà trọ | temporary stay registration > đăng ký tạm trú
vắng nhà | vắng mặt lâu | đi khỏi địa phương > khai báo tạm vắng
khách nghỉ qua đêm | khách qua đêm | khách thuê qua đêm | khách thuê trọ qua đêm | khách ngủ lại | ở lại vài hôm | nhà nghỉ báo khách | ở nhờ mấy hôm > thông báo lưu trú
hộ riêng | tách ra khỏi hộ > tách hộ
chủ hộ | làm chủ hộ | đứng tên chủ hộ | chủ hộ vừa mất | quan hệ với chủ hộ | sai quan hệ với chủ hộ | chủ hộ mới > điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú
chứng minh nơi ở | giấy chứng minh chỗ ở | residence proof > xác nhận thông tin về cư trú
# Children are under 14 here, whatever they are called.
căn cước em bé | căn cước bé | căn cước trẻ nhỏ | căn cước sơ sinh | căn cước vào lớp một | id card for baby | kid id card | căn cước con nít > cấp thẻ căn cước cho người dưới 14 tuổi
# Wrong, old or outlived cards are exchanged.
sai căn cước | sai thông tin căn cước | sai tên căn cước | sai ngày sinh căn cước | sai quê quán căn cước | sai địa chỉ căn cước | chụp lại ảnh căn cước | đổi họ tên trên căn cước > cấp đổi thẻ căn cước
# Broken and lost ones are issued again.
căn cước gãy | căn cước gãy đôi | căn cước vỡ | căn cước nứt | căn cước mờ | căn cước hỏng | thẻ căn cước bị gãy | bị móc ví | bị giật túi | rơi hết giấy tờ > cấp lại thẻ căn cước
mười bốn tuổi > cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
trùng số cmnd > xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
# The electronic identity: got, locked, unlocked.
làm định danh | định danh cho bố mẹ | đăng ký định danh > cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân việt nam
điện thoại bị mất | điện thoại bị cướp | bị cướp điện thoại | bị trộm điện thoại | kẻ gian dùng vneid | người khác dùng vneid | vneid bị chiếm | bị chiếm tài khoản vneid | lock vneid > khóa tài khoản định danh điện tử
quên mật khẩu định danh | không vào được vneid | vneid không vào được | đăng nhập vneid không được | vneid không đăng nhập được | mở vneid | quên passcode vneid | vneid bị vô hiệu | tài khoản vneid bị khóa > mở khóa tài khoản định danh điện tử
công ty định danh | công ty làm định danh | doanh nghiệp làm định danh | định danh để nộp thuế | định danh nộp thuế | công ty cần tài khoản định danh | company vneid > cấp tài khoản định danh điện tử cho cơ quan, tổ chức
sai vneid > điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
# Passports for children, old ones, wet ones.
hộ chiếu thất lạc | hủy hộ chiếu đã mất > trình báo mất hộ chiếu phổ thông
# A stay is prolonged, a visa issued anew.
hết visa | visa hết | visa sắp hết | visa còn | muốn ở thêm | ở thêm | ở thêm một tháng | gia hạn visa cho tây > gia hạn tạm trú cho người nước ngoài
thẻ cư trú | thẻ cư trú người nước ngoài | thẻ tạm trú cho chuyên gia | residence permit > cấp thẻ tạm trú cho người nước ngoài
ở hẳn việt nam > cấp thẻ thường trú cho người nước ngoài
khai báo tây | tây ở nhà | tây thuê phòng | người nước ngoài đến ở | đăng ký tạm trú cho người nước ngoài > khai báo tạm trú cho người nước ngoài tại việt nam
giấy xuất nhập cảnh > xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
# Certified copies and signatures, by the paper in hand.
công chứng kết hôn | công chứng thẻ bảo hiểm | notarize passport copy > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
dấu phường sơ yếu | ủy quyền nhận tiền | ủy quyền nhận bưu phẩm > chứng thực chữ ký trong các giấy tờ, văn bản
công chứng đặt cọc | giấy vay tiền | giấy đặt cọc | công chứng tặng cho | công chứng sang tên | notarize contract | notary house sale | notarize house sale | hợp đồng cho thuê mặt bằng | hợp đồng cho tặng đất > chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở
bản sao hợp đồng công chứng | mất hợp đồng mua bán nhà > cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
di chúc để lại nhà > chứng thực di chúc
bố mẹ mất chia đất > chứng thực văn bản phân chia di sản
không nhận phần | không nhận phần đất | không nhận đất thừa kế | không lấy phần | nhường phần cho em | nhường hết cho em | khước từ thừa kế | không lấy thừa kế > chứng thực văn bản từ chối nhận di sản
lấy lương hưu hộ | ủy quyền lương hưu | ủy quyền lĩnh lương | ủy quyền lấy lương hưu | đi lĩnh lương thay bố > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội, trợ cấp thất nghiệp
không tiền án | clean record certificate > cấp phiếu lý lịch tư pháp cho công dân việt nam
giấy tờ đi nước ngoài đóng dấu | tem tím | hợp thức hóa bằng nước ngoài | consular stamp > chứng nhận lãnh sự, hợp pháp hóa lãnh sự giấy tờ, tài liệu
# Flats let, and what the police remind tenants of.
thuê căn chung cư | chung cư mini | ở chung cư mini | thuê nhà nguyên căn | cho sinh viên thuê | cho thuê phòng trọ | ở nhờ nhà bạn | ở cùng người yêu | chuyển đến ở > đăng ký tạm trú
bỏ tạm trú cũ | người thuê trả phòng | khách thuê dọn đi | hết thuê nhà > xóa đăng ký tạm trú
visa cho vợ tây | visa cho chồng tây > cấp thị thực cho người nước ngoài
tạm trú cho vợ nước ngoài | thẻ tạm trú nhà đầu tư | gia hạn trc > cấp thẻ tạm trú cho người nước ngoài
mời bạn nước ngoài | bảo lãnh bạn trai | bảo lãnh chồng | mời chuyên gia sang > mời, bảo lãnh người nước ngoài vào việt nam
tích hợp đăng ký xe | tích hợp thẻ bhyt | cập nhật vneid > tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
tài khoản định danh người nước ngoài > cấp tài khoản định danh điện tử mức độ 02 cho người nước ngoài
adn căn cước > thu thập, cập nhật thông tin sinh trắc học về adn vào cơ sở dữ liệu về căn cước
thấy lại hộ chiếu | hộ chiếu tìm lại được > khôi phục giá trị sử dụng hộ chiếu phổ thông
dịch tiếng hàn | dịch tiếng nhật | dịch tiếng trung | dịch hồ sơ > chứng thực chữ ký người dịch
cấm xuất cảnh | lịch sử ra nước ngoài > xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
# Going abroad for long is an absence; having been abroad is confirmed.
chứng minh đã về nước | chứng minh ở nước ngoài > xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh của công dân việt nam
đi nước ngoài hơn một năm | đi nước ngoài lâu | đi nước ngoài dài hạn > khai báo tạm vắng
dưới 6 tuổi làm thẻ căn cước | chưa có căn cước cho con > cấp thẻ căn cước cho người dưới 14 tuổi
xác nhận đang ở > xác nhận thông tin về cư trú
# A foreigner who means to stay.
ở lại lâu dài | ở lại mấy năm | ở lại vài năm | ở lại việt nam lâu dài | ở lại với vợ | ở lại với chồng | chồng người nước ngoài ở lại | vợ người nước ngoài ở lại > cấp thẻ tạm trú cho người nước ngoài | cấp thẻ thường trú cho người nước ngoài
thẻ thường trú bị mất | thẻ thường trú mất | thẻ thường trú người nước ngoài mất > cấp lại thẻ thường trú cho người nước ngoài
# Residence is moved with a purchase of a home.
mua nhà chuyển hộ khẩu | mua chung cư chuyển hộ khẩu | mua căn hộ chuyển hộ khẩu | mua nhà nhập hộ khẩu | mua nhà nhập khẩu | chuyển hộ khẩu cả nhà | chuyển khẩu > đăng ký thường trú
# A copy is certified by a red stamp.
đóng dấu sao y | đóng dấu đỏ | photo đóng dấu | photo rồi đóng dấu | photo đóng dấu đỏ | đóng dấu bản photo > chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của việt nam, nước ngoài cấp hoặc chứng nhận
# Somebody wants to see that one was never sentenced.
giấy xác nhận không có tiền án | giấy xác nhận không tiền án | xác nhận không có tiền án | giấy chứng nhận không tiền án > cấp phiếu lý lịch tư pháp cho công dân việt nam, người nước ngoài đang cư trú tại việt nam, người việt nam đang cư trú ở nước ngoài
# A contract is signed before the official, and asked for again where it was certified.
hợp đồng tặng cho | ký hợp đồng tặng cho | ký giấy tặng cho | ký hợp đồng mua bán | ký giấy mua bán | ký hợp đồng cho con | chứng thực hợp đồng tặng cho > chứng thực giao dịch liên quan đến tài sản
mất hợp đồng chứng thực | mất hợp đồng đã chứng thực | mất hợp đồng mua bán chứng thực | mất hợp đồng tặng cho | mất hợp đồng ủy quyền chứng thực | xin lại hợp đồng chứng thực | hợp đồng đã chứng thực | mất hợp đồng mua bán > cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực
# A passport that ends soon is replaced by a new one.
hộ chiếu sắp hết hạn | hộ chiếu sắp hết | hộ chiếu đổi quyển mới | hộ chiếu đổi quyển khác | hộ chiếu hết trang | hộ chiếu gần hết hạn > cấp hộ chiếu phổ thông ở trong nước
# Whom a firm invites needs a visa.
mời chuyên gia | mời chuyên gia nước ngoài | mời chuyên gia sang | mời đối tác nước ngoài | mời khách nước ngoài > cấp thị thực cho người nước ngoài
`;
