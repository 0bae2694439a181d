/** Social, health and unemployment insurance, power at home. */
export const insurance = `
# Sickness.
nghỉ ốm | tiền ốm | chế độ ốm | chế độ ốm đau | giấy nghỉ ốm | nghỉ bệnh | nghỉ việc hưởng bhxh | giấy nghỉ hưởng bảo hiểm | con ốm nghỉ làm | nghỉ chăm con ốm | bảo hiểm ốm đau | c65 | sick leave | sickness benefit | sick pay | nghỉ việc hưởng bảo hiểm xã hội > hưởng trợ cấp ốm đau | giải quyết hưởng chế độ ốm đau
dưỡng sức | nghỉ dưỡng sức | dưỡng sức sau ốm | tiền dưỡng sức | dưỡng sức sau mổ > hưởng trợ cấp dưỡng sức, phục hồi sức khoẻ sau khi ốm đau
dưỡng sức sau sinh | nghỉ dưỡng sức sau sinh | tiền dưỡng sức sau sinh | nghỉ thêm sau sinh > hưởng trợ cấp dưỡng sức, phục hồi sức khoẻ sau thai sản
# Maternity, also for fathers and for those insured voluntarily.
tiền đẻ | bảo hiểm sinh con | bảo hiểm sinh đẻ | nghỉ thai sản | nghỉ hộ sản | chế độ sinh con | sinh con được bao nhiêu tiền | tiền thai sản cho mẹ > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
chồng nghỉ khi vợ sinh | thai sản cho chồng | thai sản nam | chồng hưởng thai sản | nghỉ khi vợ sinh | nghỉ khi vợ đẻ | vợ sinh chồng được nghỉ | chồng nghỉ vợ đẻ | paternity leave > hưởng chế độ thai sản đối với lao động nam khi vợ sinh con
khám thai | sảy thai | hư thai | phá thai | nạo thai | thai lưu | đặt vòng | triệt sản | miscarriage > hưởng chế độ thai sản đối với lao động nữ đi khám thai
thai sản tự nguyện | thai sản bhxh tự nguyện | bhxh tự nguyện sinh con | bảo hiểm tự nguyện sinh con | bảo hiểm xã hội tự nguyện sinh con > hưởng trợ cấp thai sản đối với người tham gia bảo hiểm xã hội tự nguyện
nhờ mang thai hộ | đẻ thuê > lao động nữ mang thai hộ sinh con, lao động nữ nhờ mang thai hộ
# Pensions.
về hưu sớm | nghỉ hưu sớm | hưu non | nghỉ hưu trước tuổi | sổ hưu | đủ tuổi về hưu | đến tuổi về hưu | làm chế độ hưu | chế độ hưu trí | retire | old age pension > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
lương hưu tự nguyện | hưu bhxh tự nguyện | đóng tự nguyện lĩnh lương hưu | hưu bảo hiểm xã hội tự nguyện > hưởng lương hưu đối với người tham gia bảo hiểm xã hội tự nguyện
chưa đủ năm đóng bhxh | không đủ điều kiện lương hưu | chưa đủ điều kiện hưu | chưa đủ năm đóng bảo hiểm xã hội > chế độ đối với người lao động không đủ điều kiện hưởng lương hưu
lương hưu qua thẻ | lương hưu qua atm | lương hưu qua tài khoản | nhận lương hưu qua thẻ | nhận lương hưu qua tài khoản | nhận lương hưu qua ngân hàng | đổi số tài khoản lương hưu | đổi tài khoản nhận lương hưu | đổi cách nhận lương hưu | nhận lương hưu tiền mặt | đổi chỗ nhận lương hưu > thay đổi hình thức nhận, nơi nhận lương hưu
chuyển lương hưu | chuyển nơi nhận lương hưu | chuyển lương hưu về hà nội | chuyển lương hưu về quê > giải quyết chuyển hưởng sang địa bàn khác đối với người đang hưởng lương hưu
lĩnh lương hưu hộ | nhận lương hưu hộ | nhận hộ lương hưu | lĩnh hộ lương hưu | nhận lương hưu thay | lĩnh thay lương hưu | ủy quyền nhận lương hưu | ủy quyền lĩnh lương hưu | giấy ủy quyền nhận lương hưu | lĩnh thay | nhận hộ bảo hiểm > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội
lương hưu người đã mất | lương hưu chưa nhận | truy lĩnh lương hưu | bố mất chưa nhận lương hưu > truy lĩnh lương hưu, trợ cấp bảo hiểm xã hội của người hưởng đã chết
mất lương hưu | lương hưu bị cắt | bị dừng lương hưu | bị cắt lương hưu | hưởng lại lương hưu | đi tù về lương hưu > tiếp tục hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng trong trường hợp đã bị tạm dừng
lương hưu đi nước ngoài > hưởng trợ cấp một lần đối với người đang hưởng lương hưu
hưu cán bộ xã | lương hưu cán bộ xã > lương hưu, trợ cấp hàng tháng đối với cán bộ xã
# Drawing the insurance out.
lãnh bhxh một lần | lãnh bhxh 1 lần | rút sổ bảo hiểm | rút bhxh một lần | rút tiền bảo hiểm xã hội | lấy tiền bảo hiểm xã hội | lấy bhxh 1 lần | lấy bảo hiểm 1 lần | rút bảo hiểm 1 lần | rút bảo hiểm một lần | thanh lý sổ bảo hiểm | nghỉ việc rút bảo hiểm | withdraw social insurance | lump sum social insurance | lấy tiền bhxh | lãnh bảo hiểm xã hội 1 lần | lấy bảo hiểm xã hội 1 lần > hưởng bảo hiểm xã hội một lần
# Survivors.
tuất hàng tháng | tiền tuất hàng tháng | tuất hằng tháng | trợ cấp tuất hàng tháng > hưởng trợ cấp tuất hằng tháng
tuất một lần | tiền tuất một lần | tuất 1 lần > hưởng trợ cấp tuất một lần
người hưu mất | cán bộ hưu mất | người đang hưởng lương hưu mất | người đóng bảo hiểm chết | chế độ tử tuất | chế độ tuất | survivor benefit > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp tuất một lần
# Insurance books: wrong data, two books, closing the book on leaving a job.
sổ bhxh | sai tên sổ bhxh | sai thông tin sổ bhxh | sổ bhxh sai | gộp sổ bhxh | gộp sổ bảo hiểm | hai sổ bảo hiểm | rách sổ bhxh | rách thẻ bhyt | sai tên thẻ bhyt | thẻ bhyt sai thông tin | sai thông tin thẻ bảo hiểm | thẻ bảo hiểm sai tên | đổi nơi khám chữa bệnh | đổi bệnh viện bảo hiểm | đổi nơi khám bảo hiểm | chuyển nơi khám bảo hiểm | vssid | sổ bảo hiểm xã hội | sổ bảo hiểm xã hội sai | thẻ bảo hiểm ghi sai tên > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
chốt sổ | chốt sổ bhxh | chốt sổ bảo hiểm | chốt sổ bảo hiểm xã hội | quá trình đóng bhxh | xác nhận đóng bhxh | quá trình đóng bảo hiểm xã hội | xác nhận đóng bảo hiểm xã hội > xác nhận thời gian đóng bảo hiểm xã hội của người lao động
báo tăng | báo giảm | báo tăng lao động | báo giảm lao động | báo tăng bhxh | báo giảm bhxh | đóng bhxh cho nhân viên | đóng bảo hiểm cho nhân viên | đóng bảo hiểm cho công nhân | d02 | truy thu bhxh | đóng bù bhxh | truy thu bảo hiểm xã hội | đóng bù bảo hiểm xã hội > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn
làm sổ bảo hiểm | cấp sổ bhxh | cấp sổ bảo hiểm | tham gia bhxh | bhxh bắt buộc | bhxhbb | bhxh lần đầu | bảo hiểm xã hội bắt buộc | bảo hiểm xã hội lần đầu > đăng ký tham gia bảo hiểm xã hội và cấp sổ bảo hiểm xã hội
sai thông tin bhxh | đổi thông tin bhxh | tk1 | đổi thông tin bảo hiểm xã hội > điều chỉnh thông tin đăng ký kê khai tham gia bảo hiểm xã hội
bhxhtn | đóng bhxh tự nguyện | đóng bảo hiểm tự nguyện | nghỉ việc đóng tiếp bhxh | tự đóng bhxh | tự đóng bảo hiểm | voluntary social insurance | nghỉ việc đóng tiếp bảo hiểm xã hội > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
công ty tạm dừng đóng bhxh | tạm dừng đóng bhxh | chậm đóng bhxh | chậm đóng bảo hiểm xã hội > tạm dừng đóng vào quỹ hưu trí và tử tuất
đi hợp tác lao động | đi liên xô | đi đông âu | lao động đông âu về > tính thời gian công tác đối với người lao động đi hợp tác lao động
# Accidents and diseases of work.
tnld | bị tai nạn ở công ty | tai nạn khi làm việc | tai nạn đi làm | bị tai nạn lao động | bệnh nghề nghiệp | bnn | work accident | occupational accident > giải quyết hưởng chế độ tnlđ, bnn đối với trường hợp bị tnlđ lần đầu
# Health insurance.
bhyt tự nguyện | bảo hiểm y tế tự nguyện | mua thẻ bảo hiểm y tế | gia hạn thẻ bhyt | gia hạn bảo hiểm y tế | gia hạn bhyt | bhyt hết hạn | thẻ bảo hiểm hết hạn | bhyt học sinh | bhyt sinh viên | bảo hiểm học sinh | bảo hiểm hộ gia đình | thẻ bảo hiểm | buy health insurance | renew health insurance | mua thẻ bhyt | bảo hiểm y tế học sinh | bảo hiểm y tế sinh viên > đăng ký đóng, cấp thẻ bhyt đối với người chỉ tham gia bhyt
5 năm liên tục | bhyt 5 năm liên tục | miễn cùng chi trả | không cùng chi trả | bảo hiểm trả 100% | hoàn tiền khám bệnh | thanh toán lại viện phí | trái tuyến | thanh toán bhyt | thanh toán bảo hiểm | medical refund | hospital bill refund | thanh toán bảo hiểm y tế | bảo hiểm y tế 5 năm liên tục > thanh toán trực tiếp chi phí khám, chữa bệnh bhyt
giấy chuyển viện | chuyển tuyến | khám bảo hiểm | khám bhyt | đi khám bằng cccd > khám bệnh, chữa bệnh bảo hiểm y tế
phòng khám nhận bảo hiểm | phòng khám bhyt | phòng khám bảo hiểm y tế > ký hợp đồng khám bệnh, chữa bệnh bảo hiểm y tế
# Unemployment.
tctn | mất việc | bị sa thải | bị đuổi việc | bị cho nghỉ việc | thôi việc | nghỉ việc | lãnh thất nghiệp | lĩnh thất nghiệp | làm hồ sơ thất nghiệp | đăng ký thất nghiệp | laid off | unemployed > hưởng trợ cấp thất nghiệp
chuyển thất nghiệp | chuyển bảo hiểm thất nghiệp | nhận thất nghiệp ở tỉnh khác | chuyển nơi nhận thất nghiệp | chuyển nơi hưởng thất nghiệp > chuyển nơi hưởng trợ cấp thất nghiệp
khai báo thất nghiệp hàng tháng | khai báo việc làm hàng tháng | khai báo tìm việc | thông báo tìm việc | khai báo thất nghiệp | báo cáo tìm việc làm > thông báo hằng tháng về việc tìm kiếm việc làm
quên khai báo thất nghiệp | bị dừng thất nghiệp | tạm dừng thất nghiệp > tạm dừng hưởng trợ cấp thất nghiệp
nhận lại thất nghiệp | hưởng tiếp thất nghiệp > tiếp tục hưởng trợ cấp thất nghiệp
dừng thất nghiệp | cắt thất nghiệp | thôi hưởng thất nghiệp | đang hưởng thất nghiệp có việc > chấm dứt hưởng trợ cấp thất nghiệp
học nghề thất nghiệp | thất nghiệp học nghề | hỗ trợ học nghề | học nghề miễn phí > hỗ trợ người lao động tham gia đào tạo, nâng cao trình độ kỹ năng nghề | hỗ trợ đào tạo nghề cho người lao động
tìm việc | tìm việc làm | giới thiệu việc làm | xin việc làm | find a job | job search > hỗ trợ tư vấn, giới thiệu việc làm
đóng bhtn | đóng bảo hiểm thất nghiệp > tham gia bảo hiểm thất nghiệp
chứng chỉ nghề | bằng nghề | tay nghề > cấp chứng chỉ kỹ năng nghề quốc gia
# Electricity at home: what the authorities handle is rooftop solar.
bán điện mặt trời | điện mặt trời áp mái | lắp pin mặt trời > thông báo phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ
bán điện > cấp giấy phép hoạt động bán lẻ điện
# Social insurance of employers.
công ty đóng bhxh | đóng bhxh | đóng bảo hiểm cho thợ | đăng ký bhxh cho công ty | tk1-ts | công ty mới đăng ký bhxh | tham gia bhxh lần đầu | đóng bảo hiểm xã hội | đăng ký bảo hiểm xã hội cho công ty | công ty mới đăng ký bảo hiểm xã hội | tham gia bảo hiểm xã hội lần đầu > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn, bhtnlđ, bnn
tạm ngừng đóng bhxh | tạm dừng đóng bảo hiểm | tạm ngừng đóng bảo hiểm xã hội > tạm dừng đóng vào quỹ hưu trí và tử tuất
gộp 2 sổ bảo hiểm | 2 sổ bảo hiểm | 2 sổ bhxh | không chốt sổ | sai ngày sinh sổ bảo hiểm | sửa sổ bhxh | chốt sổ bhxh | chốt sổ bảo hiểm | sửa sổ bảo hiểm xã hội | chốt sổ bảo hiểm xã hội > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
con ốm | con ốm mẹ nghỉ | ốm đau | tiền ốm đau | nghỉ con ốm | nằm viện nghỉ làm > giải quyết hưởng chế độ ốm đau
dưỡng sức | dưỡng sức sau sinh | tiền dưỡng sức > hưởng trợ cấp nghỉ dsphsk
vợ sinh con | vợ đẻ | vợ sinh con nghỉ | vợ sinh nghỉ | vợ đẻ nghỉ | vợ sinh chồng nghỉ | chồng nghỉ thai sản | chồng được nghỉ | thai sản cho nam | vợ đẻ chồng được hưởng > chế độ thai sản đối với lao động nam khi vợ sinh con
# Further sayings about pensions and cards.
apply for pension | pension application | retirement pension > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
nhận thay lương hưu | lĩnh lương hưu thay | lấy hộ lương hưu | nhận lương hộ mẹ > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội
người hưởng lương hưu chết | người hưởng lương hưu mất | người về hưu chết | người về hưu mất > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng
gia hạn thẻ bảo hiểm | đóng tiếp bảo hiểm y tế > đăng ký đóng, cấp thẻ bhyt đối với người chỉ tham gia bhyt
trên thẻ bhyt | trên thẻ bảo hiểm | trên thẻ bảo hiểm y tế | trên sổ bảo hiểm > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
# In hospital, another hospital, lost cards.
nằm viện hưởng bảo hiểm | điều trị nội trú > giải quyết hưởng chế độ ốm đau | hưởng trợ cấp ốm đau
thẻ bảo hiểm bị mất | thẻ bhyt bị mất | thẻ bảo hiểm y tế mất | thẻ bảo hiểm y tế rách | sổ bhxh bị mất | sổ bảo hiểm bị mất | mất thẻ bảo hiểm | rách thẻ bảo hiểm | chuyển bệnh viện | khám ban đầu | nơi đăng ký khám ban đầu > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
# Further sayings of the insured.
sinh con được hưởng | sinh con hưởng bảo hiểm | sinh con được bảo hiểm | đẻ được hưởng bảo hiểm > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
đóng bảo hiểm thì mất | đóng bảo hiểm chết | đang đóng bảo hiểm mất | đóng bhxh chết | đóng bảo hiểm xã hội chết > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng
trên đường đi làm | lúc đi làm về | ngã ở công trường | tai nạn ở xưởng > giải quyết hưởng chế độ tnlđ, bnn đối với trường hợp bị tnlđ lần đầu
bảo hiểm y tế hết hạn | bảo hiểm hết hạn > đăng ký đóng, cấp thẻ bhyt đối với người chỉ tham gia bhyt
ra viện > giải quyết hưởng chế độ ốm đau | hưởng trợ cấp ốm đau
cán bộ hưu trí mất | hưu trí mất | người về hưu qua đời > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng
mai táng phí bảo hiểm | mai táng phí bhxh | tiền mai táng bảo hiểm | mai táng bảo hiểm xã hội | mai táng bhxh > hưởng trợ cấp mai táng | giải quyết hưởng chế độ tử tuất
rút tiền bhxh | rút bảo hiểm về | muốn rút bảo hiểm | muốn rút bhxh | muốn rút bảo hiểm xã hội > hưởng bảo hiểm xã hội một lần
bảo hiểm y tế bị mất | bảo hiểm y tế sai tên | bảo hiểm y tế bị sai | bhyt bị mất | bhyt bị sai | bảo hiểm y tế bị ghi sai | bhyt bị ghi sai > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
hết hợp đồng lao động | hết hợp đồng | chấm dứt hợp đồng lao động > hưởng trợ cấp thất nghiệp
bhyt hộ gia đình | tham gia bảo hiểm y tế | mua bhyt hộ gia đình | bảo hiểm y tế hộ gia đình | mua bảo hiểm y tế hộ gia đình > đăng ký đóng, cấp thẻ bhyt đối với người chỉ tham gia bhyt
# Pensions: who dies with one, how it is paid, who pays by choice.
bố mất đang hưởng lương hưu | đang hưởng lương hưu thì mất | đang đóng bhxh thì mất | đang đóng bảo hiểm thì mất | đóng bảo hiểm mà mất | đóng bhxh mất | hưởng lương hưu mất | người hưởng lương hưu chết | cha mất đang hưởng lương hưu | đóng bảo hiểm xã hội mất > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng | hưởng trợ cấp tuất
số tài khoản nhận lương hưu | đổi tài khoản nhận lương hưu | nhận lương hưu tiền mặt | lĩnh lương qua atm > thay đổi hình thức nhận, nơi nhận lương hưu
bảo hiểm xã hội tự nguyện | bhxh tự nguyện | tham gia bhxh tự nguyện | đóng bảo hiểm tự nguyện | tham gia bảo hiểm xã hội tự nguyện > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
pension | retirement | retire > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
# The same written out.
bảo hiểm y tế hộ gia đình | tham gia bảo hiểm y tế hộ gia đình | mua bảo hiểm y tế hộ gia đình > đăng ký đóng, cấp thẻ bhyt đối với người chỉ tham gia bhyt
đổi số tài khoản nhận lương hưu > thay đổi hình thức nhận, nơi nhận lương hưu
tham gia bảo hiểm xã hội tự nguyện > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
đang đóng bảo hiểm xã hội thì mất > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng | hưởng trợ cấp tuất
hợp tác lao động ở liên xô > tính thời gian công tác đối với người lao động đi hợp tác lao động
# Money for a birth comes from social insurance.
nghỉ thai sản lấy tiền | lấy tiền thai sản | tiền thai sản | nghỉ thai sản | thai sản lấy tiền bhxh > giải quyết hưởng chế độ thai sản
# To get again what was paused.
nhận tiếp trợ cấp thất nghiệp | nhận tiếp tiền thất nghiệp | nhận tiếp thất nghiệp | lĩnh tiếp thất nghiệp | lĩnh tiếp trợ cấp thất nghiệp | trợ cấp thất nghiệp nhận tiếp | được hưởng tiếp | muốn nhận tiếp | muốn hưởng tiếp > tiếp tục hưởng
nhận tiền thai sản | lĩnh tiền thai sản | hưởng tiền thai sản | mới sinh nhận tiền thai sản > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
dừng hưởng thất nghiệp | thôi hưởng thất nghiệp | dừng thất nghiệp vì có việc | có việc thì dừng thất nghiệp > chấm dứt hưởng trợ cấp thất nghiệp
# Who lives of his own work insures himself.
lao động tự do | buôn bán tự do | nội trợ đóng bảo hiểm | làm nghề tự do | đóng bảo hiểm để có lương hưu | đóng bảo hiểm xã hội để có lương hưu | không đi làm muốn đóng bảo hiểm | nông dân đóng bảo hiểm > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
rút hết tiền bảo hiểm | lấy hết bảo hiểm | nhận một cục bảo hiểm | rút hết bhxh | nghỉ việc lấy bảo hiểm > hưởng bảo hiểm xã hội một lần
bảo hiểm đẻ | đẻ lấy bảo hiểm | chế độ đẻ > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
sai sổ bảo hiểm | đổi chỗ khám bảo hiểm | social insurance book | social insurance book lost | chuyển nơi khám bệnh ban đầu > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
đủ tuổi nghỉ hưu | hồ sơ hưu | đủ tuổi hưu > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
lĩnh lương hưu mất | đang lĩnh lương hưu thì mất | lãnh lương hưu chết | hưu trí chết | có lương hưu mất | nghỉ hưu mất | về hưu rồi mất | bố về hưu mất > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp tuất
tiền mặt sang thẻ | lương hưu qua ngân hàng | lương hưu vào thẻ | lương hưu tiền mặt | đổi ngân hàng nhận lương hưu > thay đổi hình thức nhận, nơi nhận lương hưu
lương hưu chuyển theo | chuyển sổ hưu | chuyển chỗ lĩnh lương hưu > giải quyết chuyển hưởng sang địa bàn khác đối với người đang hưởng lương hưu
không nhận được lương hưu | lương hưu bị dừng > tiếp tục hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng trong trường hợp đã bị tạm dừng
tai nạn lao động | đứt tay máy | gãy tay khi làm việc > giải quyết hưởng chế độ tnlđ, bnn đối với trường hợp bị tnlđ lần đầu
đi viện tự trả | bảo hiểm trả lại tiền | bảo hiểm hoàn tiền | bảo hiểm hoàn lại tiền | khám bệnh bảo hiểm trả lại | quên thẻ bảo hiểm | cấp cứu không có thẻ | thanh toán lại tiền viện | lấy lại tiền viện > thanh toán trực tiếp chi phí khám bệnh, chữa bệnh
# Pensions, pay, cards: further words.
đóng đủ 20 năm | đóng đủ năm bảo hiểm | đủ 15 năm bảo hiểm > hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
dưỡng sức | nghỉ dưỡng sức | tiền dưỡng sức > hưởng trợ cấp dưỡng sức, phục hồi sức khoẻ sau thai sản
tăng giảm bhxh | chốt sổ bảo hiểm > đăng ký, điều chỉnh đóng bhxh, bhyt, bhtn
sổ bảo hiểm | đổi thẻ bảo hiểm | đổi nơi đăng ký khám bệnh | health insurance card lost | change registered hospital | thẻ bảo hiểm > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
lĩnh nốt lương hưu > truy lĩnh lương hưu, trợ cấp bảo hiểm xã hội của người hưởng đã chết nhưng còn chế độ chưa nhận
# Who has stopped paying wants the money back.
lấy lại tiền bảo hiểm | lấy lại hết tiền bảo hiểm | số tiền bảo hiểm | không đóng tiếp | tiền bảo hiểm đã đóng | lấy tiền đã đóng | không đóng bảo hiểm nữa | lĩnh bảo hiểm một lần | lĩnh một lần | trả lại tiền bảo hiểm > hưởng bảo hiểm xã hội một lần
muốn đóng bảo hiểm xã hội | đóng bảo hiểm xã hội để sau có lương hưu | để sau có lương hưu | để có lương hưu | không đi làm công ty đóng bảo hiểm | đóng tiếp bảo hiểm > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
ốm dài ngày | giấy chứng nhận nghỉ việc hưởng bảo hiểm | ốm nghỉ làm | chữa bệnh dài ngày > hưởng trợ cấp ốm đau
# The father, told by what he is.
chồng đóng bảo hiểm | là chồng đóng bảo hiểm | chồng có bảo hiểm được hưởng | bố được nghỉ | vợ sinh tôi được nghỉ > hưởng chế độ thai sản đối với lao động nam khi vợ sinh con
# The mother, before or after the birth.
sắp đẻ | sắp sinh | bầu đi làm | đẻ xong lấy tiền | sinh xong lấy tiền | sinh xong bảo hiểm | sinh lấy tiền bảo hiểm > hưởng chế độ thai sản đối với lao động nữ sinh con | giải quyết hưởng chế độ thai sản
# Money that is drawn out at once can only be the contributions.
rút một lần | rút ra một lần | rút hết ra một lần | rút hết một lần | lấy hết một lần | nghỉ làm muốn rút | rút tiền bảo hiểm | rút tiền đóng bảo hiểm > hưởng bảo hiểm xã hội một lần
# Who drew a pension has died.
lương hưu qua đời | lương hưu mất | lương hưu chết | hưu trí qua đời | lương hưu từ trần > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp mai táng | hưởng trợ cấp tuất
thân nhân người lao động chết | người lao động chết > giải quyết hưởng chế độ tử tuất | hưởng trợ cấp tuất
# Paid in hospital without the card, wanted back.
không mang thẻ bảo hiểm | không mang thẻ bhyt | quên mang thẻ | viện lấy lại tiền | trả tiền viện | trả viện phí | lấy lại viện phí | viện phí đã trả | đã trả viện phí | tự trả viện phí > thanh toán trực tiếp chi phí khám bệnh, chữa bệnh
# Accidents at work, told by what happened.
ngã giàn giáo | ngã lúc làm việc | ngã khi làm việc | bị thương lúc làm | bị thương khi làm | tai nạn lúc làm | gãy chân lúc làm | gãy chân khi làm | máy cắt vào tay | đang làm thì bị ngã > giải quyết hưởng chế độ tnlđ, bnn đối với trường hợp bị tnlđ lần đầu
# Who has no employer pays for an old age with a pension.
sau này có lương hưu | sau này già có lương hưu | về già có lương hưu | già có lương hưu | buôn bán đóng bảo hiểm | bán hàng đóng bảo hiểm | chạy xe đóng bảo hiểm | ở nhà đóng bảo hiểm > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện | đăng ký tham gia bảo hiểm xã hội và cấp sổ bảo hiểm xã hội
# Somebody else goes for the pension.
lấy lương hưu thay | lấy lương hưu hộ | lấy lương thay | lĩnh lương thay | lĩnh lương hộ | nhận lương thay | đi lấy hộ lương | lấy hộ lương | ra lĩnh thay > ủy quyền lĩnh thay các chế độ bảo hiểm xã hội
# Who has found work draws no allowance any more; who learns a trade gets help.
xin được việc mới | tìm được việc mới | có việc mới | có việc làm mới | thất nghiệp có việc | thất nghiệp xin được việc | thất nghiệp tìm được việc | thất nghiệp đi làm lại > chấm dứt hưởng trợ cấp thất nghiệp
thất nghiệp đi học nghề | thất nghiệp muốn học nghề | thất nghiệp muốn đi học nghề | muốn đi học nghề | đi học nghề > hỗ trợ người lao động tham gia đào tạo, nâng cao trình độ kỹ năng nghề
sổ bảo hiểm sai ngày sinh | sổ bảo hiểm sai tên | sổ bảo hiểm sai thông tin | sổ bảo hiểm khác căn cước | sai ngày sinh sổ bảo hiểm > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
rút hết tiền | rút hết tiền ra | rút tiền ra một lần > hưởng bảo hiểm xã hội một lần
# A child without a card.
con chưa có thẻ bảo hiểm | bé chưa có thẻ bảo hiểm | cháu chưa có thẻ bảo hiểm | tháng tuổi chưa có thẻ bảo hiểm | sơ sinh chưa có thẻ bảo hiểm | chưa có thẻ bảo hiểm y tế cho con > cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi | thủ tục cấp thẻ bảo hiểm y tế
# Too few years for a pension.
không đủ năm để có lương hưu | chưa đủ năm để có lương hưu | không đủ năm lương hưu | chưa đủ năm lương hưu | không đủ năm đóng | thiếu năm đóng bảo hiểm | thiếu năm đóng | không đủ năm hưởng lương hưu > chế độ đối với người lao động không đủ điều kiện hưởng lương hưu | hưởng bảo hiểm xã hội một lần
`;
