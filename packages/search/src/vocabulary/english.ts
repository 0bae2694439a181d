/** English words of foreigners and young people. */
export const english = `
# English words of foreigners and young people.
birth certificate | birth registration | newborn | register birth > đăng ký khai sinh
death certificate | death registration | register a death > đăng ký khai tử
get married | marriage | marry > đăng ký kết hôn
marriage with foreigner | marriage to a foreigner | marry a vietnamese | marriage to vietnamese > đăng ký kết hôn có yếu tố nước ngoài
single status | single certificate | marital status > cấp giấy xác nhận tình trạng hôn nhân
adoption > đăng ký việc nuôi con nuôi
change name | name change > thay đổi, cải chính, bổ sung thông tin hộ tịch
identity card > thẻ căn cước
lost id card | replace id card > cấp lại thẻ căn cước
permanent residence > đăng ký thường trú
permanent residence card | prc > cấp thẻ thường trú cho người nước ngoài
temporary residence > đăng ký tạm trú | khai báo tạm trú cho người nước ngoài
temporary residence card | trc | residence card > cấp thẻ tạm trú cho người nước ngoài
visa extension | extend visa | visa renewal > gia hạn tạm trú cho người nước ngoài | cấp thị thực cho người nước ngoài
visa for foreigner > cấp thị thực cho người nước ngoài
passport renewal | renew passport > cấp hộ chiếu phổ thông ở trong nước
lost passport > trình báo mất hộ chiếu phổ thông
criminal record | police check | police clearance | judicial record > cấp phiếu lý lịch tư pháp cho công dân
work permit | work permit for foreigner | work permit for foreigners > cấp giấy phép lao động đối với người lao động nước ngoài
renew work permit | extend work permit | work permit extension | work permit renewal > gia hạn giấy phép lao động đối với người lao động nước ngoài
work permit exemption > cấp giấy xác nhận không thuộc diện cấp giấy phép lao động
driving licence | driving license | driver license | driver's license | drivers license > giấy phép lái xe
replace | replacement | reissue > cấp lại
exchange | convert > cấp đổi | đổi
vehicle registration | car registration | license plate | register car > đăng ký, cấp biển số xe lần đầu
land title | land use right certificate | red book | pink book | land certificate > giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất
building permit | construction permit > cấp giấy phép xây dựng mới đối với công trình cấp iii, cấp iv
business registration | household business | open a shop | business household > đăng ký thành lập hộ kinh doanh
start a company | set up a company | company registration | open a company | register company > đăng ký thành lập công ty
food safety > cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm
tax code | tax number > đăng ký thuế lần đầu đối với người nộp thuế là cá nhân
tax refund | income tax refund > hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công
health insurance > đăng ký đóng, cấp thẻ bhyt | bảo hiểm y tế
social insurance > bảo hiểm xã hội | bhxh
unemployment > hưởng trợ cấp thất nghiệp
maternity > hưởng chế độ thai sản
pension | retirement > hưởng lương hưu
certified copy | certified copies | notarize | notarise | notary | certified true copy > chứng thực bản sao từ bản chính giấy tờ, văn bản
certify signature | signature certification > chứng thực chữ ký
translation > chứng thực chữ ký người dịch
nationality | citizenship > nhập quốc tịch việt nam
disability | disability allowance | social allowance > trợ cấp xã hội hàng tháng
military service > đăng ký nghĩa vụ quân sự
electronic id | e-id | digital id > cấp tài khoản định danh điện tử
foreigner | foreigners > cho người nước ngoài | người nước ngoài
# English of foreigners who study, practise, worship, trade or build here.
pharmacist license | pharmacist certificate > cấp chứng chỉ hành nghề dược theo hình thức xét hồ sơ
medical license | doctor licence | nurse licence | license to practice medicine > cấp mới giấy phép hành nghề trong giai đoạn chuyển tiếp
open a clinic > cấp mới giấy phép hoạt động khám bệnh, chữa bệnh
traditional medicine | herbalist | acupuncture > giấy phép hành nghề đối với chức danh chuyên môn là lương y
food supplement | functional food > thực phẩm bảo vệ sức khỏe
human remains | ashes | repatriate a body > kiểm dịch y tế đối với thi thể, hài cốt, tro cốt
high school exam | graduation exam > đăng ký dự thi tốt nghiệp trung học phổ thông
high school admission | enroll high school > tuyển sinh trung học phổ thông
middle school admission | secondary school admission > tuyển sinh trung học cơ sở
lost degree | replace diploma | diploma copy > cấp bản sao văn bằng, chứng chỉ từ sổ gốc | cấp lại văn bằng, chứng chỉ
international school | private school > thành lập trường trung học phổ thông
degree recognition > do cơ sở giáo dục nước ngoài cấp để sử dụng tại việt nam
martial arts > môn võ cổ truyền, vovinam
football field | tennis court | badminton court | dance class | sports business > kinh doanh hoạt động thể thao
museum > hoạt động bảo tàng ngoài công lập
religious gathering | religious meeting | bible study | worship at home > đăng ký sinh hoạt tôn giáo tập trung
film permit | film screening | movie screening > cấp giấy phép phân loại phim
frequency license | radio license | two-way radio > sử dụng tần số và thiết bị vô tuyến điện
industrial property | intellectual property agent > dịch vụ đại diện sở hữu công nghiệp
research project | science project funding > xét tài trợ, đặt hàng nhiệm vụ khoa học
pharmacy for animals | veterinary drugs | veterinary medicine > đủ điều kiện buôn bán thuốc thú y
animal quarantine | pet quarantine > kiểm dịch động vật, sản phẩm động vật trên cạn
fish cages | aquaculture > nuôi trồng thủy sản lồng bè | cơ sở đủ điều kiện nuôi trồng thủy sản
timber | wood transport > xác nhận bảng kê lâm sản
drill a well | drilling well > đăng ký khai thác nước dưới đất
emission permit | wastewater > cấp giấy phép môi trường
architect license | engineer certificate | practising certificate construction > cấp mới chứng chỉ hành nghề hoạt động xây dựng
real estate broker | broker license | property agent > cấp mới chứng chỉ hành nghề môi giới bất động sản
civil service | government job | public servant > thi tuyển công chức
# Certificates of the building trades.
construction practising certificate | construction practicing certificate | engineer license > cấp mới chứng chỉ hành nghề hoạt động xây dựng
# More of what foreigners ask for.
change address | change residence | change my address | move to a new house > đăng ký thường trú | đăng ký tạm trú
note divorce | divorce abroad | foreign divorce | recognize divorce > ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
company registration | business registration for company | register company > đăng ký thành lập công ty tnhh một thành viên | đăng ký thành lập công ty cổ phần
# Names are changed in the register of civil status.
change name | change surname | change my name | change child name | change child surname | correct birth certificate | wrong name on birth certificate > thay đổi, cải chính, bổ sung thông tin hộ tịch
`;
