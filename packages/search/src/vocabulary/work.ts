/** Trades, jobs and employers. */
export const work = `
# A tax number comes with the first tax registration.
mst | mã số thuế | mã số thuế cá nhân | đăng ký mã số thuế | mst cá nhân > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân | mã số thuế
# Dependants are registered with the tax number.
người phụ thuộc | giảm trừ gia cảnh | đăng ký người phụ thuộc > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc
# A lost tax number is notified again.
mất mã số thuế | cấp lại mã số thuế | quên mã số thuế | làm lại mã số thuế | xin lại mã số thuế > cấp lại giấy chứng nhận đăng ký thuế, thông báo mã số thuế
# A tax number ceases to be valid.
đóng mã số thuế | hủy mã số thuế | đóng mst > chấm dứt hiệu lực mã số thuế
# Employees settle and get back their income tax in one return.
quyết toán thuế | hoàn thuế thu nhập cá nhân | hoàn thuế tncn | quyết toán thuế tncn | hoàn thuế > khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
# Names use both the words and the abbreviation.
tncn | thuế thu nhập cá nhân | thuế tncn > thuế thu nhập cá nhân | thuế tncn
# A let home is let real estate to the tax office.
thuế cho thuê nhà | cho thuê nhà | kê khai thuế cho thuê nhà | thuế cho thuê trọ | thuế cho thuê phòng trọ > khai thuế đối với cá nhân cho thuê bất động sản
# The use of electronic invoices is registered.
hóa đơn điện tử | đăng ký hóa đơn | hđđt > đăng ký sử dụng hóa đơn điện tử
# Taxes are declared before they are paid.
thuế hộ kinh doanh | kê khai thuế hộ kinh doanh | đóng thuế hộ kinh doanh | thuế kinh doanh > khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
# Foreign workers need a work permit.
gplđ | giấy phép lao động | thuê người nước ngoài | tuyển người nước ngoài > cấp giấy phép lao động đối với người lao động nước ngoài
# Exempted workers get a confirmation instead.
miễn giấy phép lao động | không cần giấy phép lao động > cấp giấy xác nhận không thuộc diện cấp giấy phép lao động
# Labour export is working abroad under contract.
xuất khẩu lao động | xklđ | đi làm việc ở nước ngoài > người lao động đi làm việc ở nước ngoài theo hợp đồng
# Pharmacies need the certificate for the pharmaceutical trade.
nhà thuốc | mở nhà thuốc | quầy thuốc | hiệu thuốc | mở hiệu thuốc | tiệm thuốc > kinh doanh dược thuộc thẩm quyền của sở y tế
# A clinic is licensed as an activity of examination and treatment.
phòng khám | mở phòng khám | phòng khám tư nhân > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
# Since 2024 the doctor’s certificate is a licence.
chứng chỉ hành nghề y | hành nghề y | hành nghề bác sĩ | chứng chỉ hành nghề bác sĩ > cấp mới giấy phép hành nghề trong giai đoạn chuyển tiếp đối với các chức danh bác sỹ, y sỹ, điều dưỡng, hộ sinh, kỹ thuật y
# A gaming café is a public point of electronic games.
quán game | quán net | tiệm net | mở quán net | mở quán game | internet > điểm cung cấp dịch vụ trò chơi điện tử công cộng
# Karaoke is a licensed service.
mở karaoke | mở quán karaoke | karaoke > kinh doanh dịch vụ karaoke
# Banners and boards are notified.
biển quảng cáo | treo biển quảng cáo > tiếp nhận hồ sơ thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
# Cars that carry passengers for money wear a badge.
xe hợp đồng | phù hiệu xe | chạy grab | chạy taxi > cấp, cấp lại phù hiệu cho xe ô tô
# A private nursery is an independent establishment of early education.
mở trường mầm non | mở lớp mẫu giáo | nhà trẻ tư nhân | mở nhà trẻ | mở trường mẫu giáo | nhóm trẻ tư thục | mở nhóm trẻ > thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập
# English centres are centres of foreign languages.
mở trung tâm tiếng anh | trung tâm ngoại ngữ | mở trung tâm ngoại ngữ | trung tâm tiếng anh > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
# Guides need a card.
hướng dẫn viên du lịch | thẻ hướng dẫn viên | hdv du lịch > cấp thẻ hướng dẫn viên du lịch
# Work rules of a company are registered.
nội quy công ty | nội quy lao động > đăng ký nội quy lao động của doanh nghiệp
# Panels on a roof are rooftop solar power for own use.
điện mặt trời | pin mặt trời | lắp điện mặt trời > phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
# A seal is registered by its pattern.
khắc dấu | mộc tròn | dấu tròn | con mộc | khắc mộc > đăng ký mẫu con dấu mới
# A brand is registered as a trade mark.
nhãn hiệu | đăng ký thương hiệu | thương hiệu | đăng ký logo > đăng ký nhãn hiệu
# Advertising is notified, its content confirmed.
giấy phép quảng cáo > tiếp nhận hồ sơ thông báo sản phẩm quảng cáo | xác nhận nội dung quảng cáo
# The abbreviation of the environmental permit.
xin phép môi trường | gpmt > cấp giấy phép môi trường
# Names use both the words and the abbreviation.
vat | thuế gtgt | thuế giá trị gia tăng | gtgt > thuế giá trị gia tăng | thuế gtgt
tndn | thuế tndn | thuế thu nhập doanh nghiệp > thuế thu nhập doanh nghiệp | thuế tndn
# Who goes abroad alone registers the contract.
tự đi làm ở nước ngoài > đăng ký hợp đồng lao động trực tiếp giao kết
# Labour: foreigners.
wp | giáo viên nước ngoài | thầy giáo nước ngoài | cô giáo nước ngoài | thuê người tây | giáo viên tây | giám đốc nước ngoài | người nước ngoài làm giám đốc | người nước ngoài làm việc | thuê chuyên gia | chuyên gia nước ngoài làm việc | thuê tây dạy tiếng anh | hire foreigner | foreign worker | hiring a foreigner > cấp giấy phép lao động đối với người lao động nước ngoài
gia hạn gplđ | gplđ hết hạn | giấy phép lao động hết hạn | gia hạn work permit | work permit expired > gia hạn giấy phép lao động đối với người lao động nước ngoài
mất giấy phép lao động | mất work permit | mất gplđ | cấp lại gplđ | lost work permit > cấp lại giấy phép lao động đối với người lao động nước ngoài
miễn gplđ | miễn work permit | chồng nước ngoài đi làm | vợ nước ngoài đi làm | exempt from work permit > cấp giấy xác nhận không thuộc diện cấp giấy phép lao động
# Working abroad (Luật Người lao động Việt Nam đi làm việc ở nước ngoài).
đi nhật làm việc | đi hàn làm việc | đi đài loan làm việc > hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng
tự tìm việc nước ngoài | tự xin việc nước ngoài > đăng ký hợp đồng lao động trực tiếp giao kết
thực tập sinh | tts nhật | thực tập nước ngoài | tu nghiệp sinh > đăng ký hợp đồng nhận lao động thực tập
rút tiền ký quỹ | hoàn tiền ký quỹ | lấy lại tiền ký quỹ xklđ | hoàn ký quỹ đưa lao động > nhận lại tiền ký quỹ của doanh nghiệp đưa người lao động | rút tiền ký quỹ của doanh nghiệp
# Employers and workers.
đăng ký nội quy | quy chế công ty | nội quy cty | labor rules | internal labour regulations > đăng ký nội quy lao động của doanh nghiệp
cho thuê lao động | cung ứng nhân lực | outsourcing nhân sự | thuê lại lao động | labor leasing > doanh nghiệp cho thuê lại lao động
thương lượng lương | thỏa ước lao động | thỏa ước tập thể > thương lượng tập thể
trẻ em đi làm | diễn viên nhí | mẫu nhí > sử dụng người chưa đủ 13 tuổi làm việc
atvslđ | an toàn lao động > an toàn lao động
thang máy | nồi hơi | cần cẩu | xe nâng kiểm định | kiểm định thang máy | kiểm định nồi hơi | kiểm định cẩu | kiểm định thiết bị | công ty kiểm định an toàn | equipment inspection > hoạt động kiểm định kỹ thuật an toàn lao động
kdv > chứng chỉ kiểm định viên
bị bệnh do nghề | bụi phổi | điếc nghề nghiệp > bệnh nghề nghiệp
tai nạn công trường | bị thương khi làm việc | bị thương ở xưởng | máy cắt tay | đứt tay khi làm | ngã giàn giáo | workplace accident > giải quyết hưởng chế độ tnlđ, bnn đối với trường hợp bị tnlđ lần đầu
tnlđ tái phát | vết thương tai nạn tái phát > chế độ tnlđ, bnn do thương tật, bệnh tật tái phát
đào tạo lại công nhân | hỗ trợ đào tạo nhân viên > hỗ trợ người sử dụng lao động đào tạo
kỹ năng nghề | chứng chỉ tay nghề | chứng chỉ kỹ năng | skill certificate > cấp chứng chỉ kỹ năng nghề quốc gia
xin việc | kiếm việc | trung tâm giới thiệu việc làm > hỗ trợ tư vấn, giới thiệu việc làm
khai báo việc làm | thông báo tìm việc hàng tháng > thông báo hằng tháng về việc tìm kiếm việc làm
có việc mới | tìm được việc | đi làm lại | có việc mới ngừng thất nghiệp | có việc làm lại | dừng trợ cấp thất nghiệp | cắt trợ cấp thất nghiệp | bảo lưu thất nghiệp | đi xin lại | đi cấp lại | có việc xin lại | có việc cấp lại > chấm dứt hưởng trợ cấp thất nghiệp
bị cho nghỉ | lost job | jobless > hưởng trợ cấp thất nghiệp
# Foreign staff by trade and nation.
thuê kỹ sư | kỹ sư nước ngoài | kỹ sư hàn quốc | kỹ sư nhật | thuê người hàn | thuê người nhật | thuê người trung quốc | thuê người mỹ | thuê chuyên gia nước ngoài | nhân viên nước ngoài | đầu bếp nước ngoài | lao động nước ngoài | tuyển tây | foreign teacher | hire a foreign teacher | hire foreign | employ foreigner | employ foreigners | foreign employee | foreign staff > cấp giấy phép lao động đối với người lao động nước ngoài
kỹ sư người | đầu bếp người | giáo viên người | chuyên gia người | giám đốc người | nhân viên người | lao động người | công nhân người | quản lý người | phiên dịch người > cấp giấy phép lao động đối với người lao động nước ngoài
dạy tiếng nhật | dạy tiếng hàn | dạy tiếng trung | dạy ngoại ngữ | lớp ngoại ngữ | luyện thi | kỹ năng sống | trung tâm kỹ năng | language school > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
kỹ sư giám sát | giám sát công trình | giám sát thi công | tư vấn giám sát | thiết kế kết cấu | thiết kế công trình | chỉ huy trưởng > cấp mới chứng chỉ hành nghề hoạt động xây dựng
lập văn phòng luật sư | lập văn phòng luật > đăng ký hoạt động của tổ chức hành nghề luật sư
người trung quốc làm | người nhật làm | người hàn làm | người hàn quốc làm | người mỹ làm | người ấn độ làm | người nước ngoài làm | người tây làm | hire | hiring | expat worker > cấp giấy phép lao động đối với người lao động nước ngoài
bảo hiểm nhân viên | bảo hiểm cho công nhân | bảo hiểm cho người làm | bảo hiểm cho người lao động | bảo hiểm xã hội cho người | employees | register employees | bhxh cho người > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn, bhtnlđ, bnn
mở trung tâm | gia sư | anh ngữ | trung tâm anh ngữ | dạy lập trình | dạy vẽ | dạy nhạc | dạy đàn | dạy múa | dạy toán | toán tư duy | năng khiếu > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
sales bất động sản | bán bất động sản | bán nhà đất chuyên nghiệp | môi giới nhà > cấp mới chứng chỉ hành nghề môi giới bất động sản
giáo viên bản ngữ | làm việc ở việt nam | làm việc tại việt nam | làm việc ở hà nội | nước ngoài muốn làm việc | work in vietnam | work legally > cấp giấy phép lao động đối với người lao động nước ngoài làm việc tại việt nam
tăng lao động | giảm lao động | báo tăng bảo hiểm | báo giảm bảo hiểm | báo giảm nhân viên > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn, bhtnlđ, bnn
lớp tiếng hàn | lớp tiếng nhật | lớp tiếng trung | mở lớp tiếng anh | lớp vẽ | lớp nhạc > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
giáo viên philippines | giáo viên mỹ | giáo viên nam phi | giáo viên quốc tế | kỹ thuật viên nước ngoài | công nhân nước ngoài > cấp giấy phép lao động đối với người lao động nước ngoài
tuyển người mới | công ty đóng bảo hiểm | bảo hiểm công ty | báo nghỉ việc > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn, bhtnlđ, bnn
cò nhà | cò nhà đất > cấp mới chứng chỉ hành nghề môi giới bất động sản
dạy kỹ năng > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
# The permit of a foreigner runs out, and the work goes on.
hết giấy phép lao động | sắp hết giấy phép lao động | giấy phép lao động sắp hết | giấy phép lao động làm tiếp | hết hạn giấy phép lao động > gia hạn giấy phép lao động đối với người lao động nước ngoài
# Foreigners who own a part of the company are exempt.
góp vốn giấy phép lao động | góp vốn phép lao động | không phải xin phép lao động | không cần phép lao động | khỏi xin phép lao động > cấp giấy xác nhận không thuộc diện cấp giấy phép lao động
# Teachers from abroad.
thầy giáo người nước ngoài | thuê thầy người nước ngoài | cô giáo người nước ngoài | giáo viên người nước ngoài | trung tâm thuê người nước ngoài | trường thuê người nước ngoài > cấp giấy phép lao động đối với người lao động nước ngoài
`;
