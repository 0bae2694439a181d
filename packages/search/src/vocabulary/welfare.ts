/** Social protection, poverty, people with merit, veterans. */
export const welfare = `
# Names use the abbreviation in some procedures and the words in others.
bhyt | thẻ bhyt | bảo hiểm y tế | thẻ bảo hiểm y tế | mua bhyt hộ gia đình | mua bảo hiểm y tế hộ gia đình > thẻ bhyt | đăng ký đóng, cấp thẻ bhyt | bảo hiểm y tế
# Book and card of social and health insurance are replaced together.
mất thẻ bhyt | mất thẻ bảo hiểm y tế | đổi thẻ bhyt | mất sổ bhxh | mất sổ bảo hiểm | cấp lại thẻ bhyt | cấp lại sổ bhxh | mất sổ bảo hiểm xã hội | đổi thẻ bảo hiểm y tế | làm lại thẻ bhyt | cấp lại thẻ bảo hiểm y tế | làm lại thẻ bảo hiểm y tế | xin lại thẻ bhyt > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
# Names use the abbreviation in some procedures and the words in others.
bhxh | sổ bảo hiểm xã hội | sổ bhxh > bhxh | bảo hiểm xã hội
# Drawing out is receiving the insurance in one payment.
bhxh một lần | rút bảo hiểm xã hội | rút bhxh | lấy bảo hiểm một lần | rút bhxh 1 lần | bảo hiểm xã hội 1 lần | rút bảo hiểm | bhxh 1 lần > giải quyết hưởng bảo hiểm xã hội một lần
# The name abbreviates social insurance.
bhxh tự nguyện | bảo hiểm tự nguyện | bảo hiểm xã hội tự nguyện > đăng ký, đăng ký lại, điều chỉnh đóng bhxh tự nguyện
# What the insurance pays is the unemployment allowance.
bhtn | bảo hiểm thất nghiệp | tiền thất nghiệp | trợ cấp thất nghiệp | hưởng thất nghiệp | nghỉ việc lãnh bảo hiểm | lĩnh bảo hiểm thất nghiệp > hưởng trợ cấp thất nghiệp
# Maternity pay and leave are the maternity regime.
bảo hiểm thai sản | nghỉ sinh | nghỉ đẻ | chế độ thai sản | thai sản > hưởng chế độ thai sản
# Retiring means drawing a pension.
về hưu | nghỉ hưu | lương hưu | nhận lương hưu > hưởng lương hưu | hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc
# Old people without a pension receive the social pension since 2025.
trợ cấp người già | trợ cấp người cao tuổi | trợ cấp tuổi già | người trên 75 tuổi | người già | người cao tuổi | trợ cấp 75 tuổi | trợ cấp hưu trí xã hội > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
# Everyone under social protection receives the monthly social allowance.
trợ cấp khuyết tật | tiền khuyết tật | trợ cấp xã hội | bảo trợ xã hội | trợ cấp mẹ đơn thân | trợ cấp trẻ mồ côi | trợ cấp người khuyết tật > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
# Burial money by the name of the support.
tiền mai táng | mai táng phí | hỗ trợ mai táng | tiền tuất mai táng > hỗ trợ chi phí mai táng
# Being poor is recognised, once a year or when it happens.
hộ nghèo | xác nhận hộ nghèo | hộ cận nghèo > công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
# The law groups them as people with merit and their relatives.
thương binh | liệt sĩ > liệt sĩ | người có công | thân nhân liệt sĩ
gia đình liệt sĩ | con liệt sĩ | thân nhân liệt sĩ > giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ | thân nhân liệt sĩ
# At 17 one registers for the first time.
nghĩa vụ quân sự | nvqs | đi nghĩa vụ | đăng ký đi lính | khám nghĩa vụ > đăng ký nghĩa vụ quân sự lần đầu
# Year 6 is the first year of lower secondary school.
xin học lớp 6 | vào lớp 6 | tuyển sinh lớp 6 | xin học cấp 2 > tuyển sinh trung học cơ sở
# Year 10 is the first year of upper secondary school.
vào lớp 10 | tuyển sinh lớp 10 | thi lớp 10 > tuyển sinh trung học phổ thông
# A diploma is issued once; afterwards there are copies from the master book.
mất bằng | mất bằng đại học | mất bằng tốt nghiệp | mất bằng cấp 3 | làm lại bằng tốt nghiệp > cấp bản sao văn bằng, chứng chỉ từ sổ gốc | cấp lại văn bằng, chứng chỉ
# Diplomas and certificates by their legal name.
bằng tốt nghiệp | bằng đại học | bằng cấp 3 > văn bằng, chứng chỉ
# Free legal help is requested as legal aid.
luật sư miễn phí | tư vấn luật miễn phí | trợ giúp pháp lý | tư vấn pháp luật miễn phí > yêu cầu trợ giúp pháp lý
# Who asks for it comes of free will.
cai nghiện > đăng ký cai nghiện ma túy tự nguyện
# The name separates the two words by a comma.
miễn giảm học phí | miễn học phí > đề nghị miễn, giảm học phí
# What is lost or damaged is issued again.
đánh mất | thất lạc | bị rách | bị hỏng | làm lại | mất | xin lại | cấp lại > cấp lại | bị mất
# What has expired is prolonged or exchanged.
hết hạn | gia hạn > gia hạn | cấp đổi
# Insurance refunds the cost of treatment.
viện phí | thanh toán viện phí | thanh toán bảo hiểm y tế | thanh toán bhyt > thanh toán trực tiếp chi phí khám bệnh, chữa bệnh
# The first place of treatment is printed on the insurance card.
chuyển nơi khám chữa bệnh | đổi nơi khám bệnh > cấp lại, đổi, điều chỉnh thông tin trên sổ bhxh, thẻ bhyt
# Money at a birth is part of the maternity regime.
trợ cấp sinh con | tiền sinh con > hưởng chế độ thai sản
# Survivors draw the death regime of social insurance.
tử tuất | tiền tuất | trợ cấp tuất > giải quyết hưởng chế độ tử tuất
# Names abbreviate accidents at work.
tai nạn lao động | tnlđ > chế độ tnlđ, bnn | tai nạn lao động
# Treatment on health insurance by its full name.
khám bệnh bảo hiểm > khám bệnh, chữa bệnh bảo hiểm y tế
# Written short in messages.
đk | đky | đkí > đăng ký
# The abbreviation of business registration.
đkkd > đăng ký thành lập hộ kinh doanh | đăng ký kinh doanh
# The abbreviation of marriage registration.
đkkh > đăng ký kết hôn
# Social allowance: disability, illness, lone parents, orphans (Decree 20/2021).
người khuyết tật | giấy chứng nhận khuyết tật | xác định khuyết tật | mức độ khuyết tật | trợ cấp người tâm thần | người tâm thần | trợ cấp hiv | trợ cấp đơn thân | mẹ đơn thân | đơn thân nuôi con | nuôi con một mình | trẻ mồ côi | mồ côi cha mẹ | người neo đơn | tiền trợ cấp hàng tháng | tiền bảo trợ xã hội | nuôi dưỡng người khuyết tật | trẻ tự kỷ | con bị down | bị liệt | bị mù | btxh | disabled | single mother > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
# Old people without a pension (from 75, from 70 when poor).
đủ 75 tuổi | người từ 75 tuổi | 75 tuổi | tiền 500 nghìn người già | tiền già | tiền người già | không có lương hưu | hưu trí xã hội | người 80 tuổi | 80 tuổi | trợ cấp cao tuổi | tiền cao tuổi | cụ bà không có lương | lương người già | elderly allowance | old age allowance | old people allowance > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
# Homes for people without family.
viện dưỡng lão | trung tâm bảo trợ | trung tâm bảo trợ xã hội | trại trẻ mồ côi | nhà dưỡng lão | người già neo đơn | gửi vào trung tâm bảo trợ | già không nơi nương tựa | không nơi nương tựa | nursing home | orphanage | người cao tuổi neo đơn > tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
bạo lực gia đình | chồng đánh | bị bạo hành | lang thang | ăn xin | bị ngược đãi | domestic violence > tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội
# Money for a funeral: from social insurance, or from social protection.
tiền đám ma | tiền đám tang | tiền ma chay | tiền hỏa táng | chôn cất | tiền tang lễ | trợ cấp mai táng | người chết có tiền gì | funeral | funeral allowance > hưởng trợ cấp mai táng | hỗ trợ chi phí mai táng
mai táng người cao tuổi | mai táng cho người già | mai táng 75 tuổi > hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội
mai táng cựu chiến binh | ccb chết | cựu chiến binh chết | cựu chiến binh mất | ccb mất > giải quyết chế độ mai táng phí đối với cựu chiến binh
# Victims of trafficking.
bị lừa bán | nạn nhân buôn người | nạn nhân mua bán người | bị bán sang trung quốc | bị bán sang nước ngoài > hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu cho nạn nhân
# Poverty.
nhà nghèo | gia đình khó khăn | hoàn cảnh khó khăn | giấy chứng nhận hộ nghèo | sổ nghèo | sổ cận nghèo | giấy chứng nhận hộ cận nghèo | poor household > công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
hết nghèo | thoát nghèo | ra khỏi hộ nghèo | hộ thoát nghèo > công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm
thu nhập thấp | giấy xác nhận thu nhập thấp | xác nhận thu nhập thấp | low income > công nhận người lao động có thu nhập thấp
mức sống trung bình > công nhận hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình
# Children in need.
trẻ bị bạo hành | trẻ bị đánh | bạo hành trẻ em | đánh đập trẻ em | child abuse > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em
xâm hại trẻ em | trẻ em bị xâm hại | trẻ có hoàn cảnh đặc biệt > phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại
nhận nuôi cháu | nuôi cháu > thông báo nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế là người thân thích của trẻ em
nhận nuôi tạm thời | chăm sóc thay thế | nuôi dưỡng trẻ mồ côi | foster care | foster a child > đăng ký nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế không phải là người thân thích của trẻ em
lao động trẻ em | trẻ em đóng phim | thuê trẻ em > sử dụng người chưa đủ 13 tuổi làm việc
# Drugs.
nghiện | nghiện ma túy | cai ma túy | rehab > đăng ký cai nghiện ma túy tự nguyện
trung tâm cai nghiện | mở trung tâm cai nghiện | cơ sở cai nghiện > cấp giấy phép hoạt động cai nghiện ma túy tự nguyện
# Help against violence at home as an establishment.
nhân viên công tác xã hội | chứng chỉ công tác xã hội | hành nghề công tác xã hội | social worker > giấy chứng nhận đăng ký hành nghề công tác xã hội
tuyển người khuyết tật | doanh nghiệp người khuyết tật | thuê người khuyết tật > sử dụng từ 30% tổng số lao động trở lên là người khuyết tật
# People with merit: war invalids, martyrs, Agent Orange (Ordinance 02/2020).
chất độc da cam | da cam | nhiễm chất độc da cam | dioxin | nhiễm dioxin | agent orange > công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học
con bị da cam | con nạn nhân da cam | con nhiễm chất độc > công nhận và giải quyết chế độ con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học
người có công | ncc | chế độ người có công | tiền người có công | trợ cấp người có công | bị địch bắt tù đày | tù đày | lão thành cách mạng | có công với cách mạng | huân chương kháng chiến | gia đình có công > xác nhận và giải quyết chế độ ưu đãi người có công với cách mạng và thân nhân
xác nhận con thương binh | giấy con thương binh | xác nhận con liệt sĩ | giấy xác nhận con liệt sĩ | giấy xác nhận con thương binh | xác nhận con người có công | giấy xác nhận thân nhân > cấp giấy xác nhận thân nhân của người có công
con thương binh đi học | con liệt sĩ đi học | con liệt sĩ học đại học | con thương binh học đại học | học phí con thương binh | ưu đãi giáo dục > giải quyết chế độ hỗ trợ để theo học đến trình độ đại học
trợ cấp liệt sĩ | tiền tuất liệt sĩ | vợ liệt sĩ | bố mẹ liệt sĩ | trợ cấp thân nhân liệt sĩ | vợ liệt sĩ tái giá | tiền liệt sĩ > giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ
bằng tổ quốc ghi công | mất bằng tổ quốc ghi công | bằng liệt sĩ | công nhận liệt sĩ > cấp bằng “tổ quốc ghi công”
tìm mộ liệt sĩ | tìm hài cốt liệt sĩ | xác định mộ liệt sĩ | xác định danh tính liệt sĩ | adn liệt sĩ | mộ liệt sĩ chưa có tên > lấy mẫu để giám định adn xác định danh tính hài cốt liệt sĩ
thăm mộ liệt sĩ | viếng mộ liệt sĩ > thăm viếng mộ liệt sĩ
bốc mộ liệt sĩ | đưa liệt sĩ về quê | chuyển mộ liệt sĩ | di dời mộ liệt sĩ | quy tập hài cốt > di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác
thương binh khám lại | vết thương tái phát | khám lại thương tật | giám định lại thương tật | thương binh tái phát | còn mảnh đạn | sót mảnh đạn > khám giám định lại tỷ lệ tổn thương cơ thể đối với
bị thương trong chiến tranh | dân thường bị thương | người bị thương thời chiến > công nhận đối với người bị thương trong chiến tranh không thuộc quân đội, công an
người có công chết | thương binh mất | thương binh chết | người có công mất | thương binh qua đời > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
chuyển hồ sơ người có công | chuyển hồ sơ thương binh | thương binh chuyển nơi ở | chuyển trợ cấp người có công > di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi thay đổi nơi thường trú
nuôi dưỡng thương binh | điều dưỡng người có công | đi điều dưỡng > tiếp nhận người có công vào cơ sở nuôi dưỡng, điều dưỡng người có công do tỉnh quản lý
# Youth volunteers, wartime porters, veterans: allowances by wartime service.
tnxp | thanh niên xung phong | chế độ tnxp | trợ cấp tnxp > trợ cấp một lần đối với thanh niên xung phong | trợ cấp hàng tháng đối với thanh niên xung phong
dân công hỏa tuyến | dchh | dân công > trợ cấp một lần, cấp “giấy chứng nhận” đối với dân công hỏa tuyến
quyết định 62 | qđ 62 | quyết định 62/2011 | chiến trường k | đánh pôn pốt | bộ đội đánh campuchia | bộ đội campuchia | bộ đội biên giới 1979 | bộ đội phục viên | bộ đội xuất ngũ | lính phục viên | trợ cấp bộ đội xuất ngũ | cựu quân nhân | giúp bạn lào > giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân
quyết định 142 | qđ 142 | bộ đội chống mỹ | tham gia chống mỹ | lính chống mỹ > quân nhân tham gia kháng chiến chống mỹ cứu nước
cán bộ chiến trường b | chiến trường b | cán bộ đi b > quân nhân, cán bộ đi chiến trường b,c,k
du kích | du kích miền nam | dân quân du kích > dân quân tập trung ở miền bắc, du kích tập trung ở miền nam | đối tượng du kích thôn, ấp ở miền nam
giải mã phiên hiệu > cấp giấy xác nhận giải mã phiên hiệu, ký hiệu
quân nhân bị tâm thần | bệnh cũ tái phát > quân nhân đã xuất ngũ bị bệnh cũ tái phát
sĩ quan hưu bị ung thư > xác nhận cán bộ quân đội nghỉ hưu mắc bệnh hiểm nghèo
trợ cấp gia đình quân nhân | vợ bộ đội khó khăn | bố mẹ bộ đội ốm | cha mẹ bộ đội ốm > trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan, binh sĩ tại ngũ
bảo vệ dân phố bị thương | bảo vệ dân phố > lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
bằng khen kháng chiến | bằng khen thủ tướng kháng chiến > người có thành tích tham gia kháng chiến đã được tặng bằng khen
bệnh binh > xét hưởng trợ cấp hàng tháng hoặc trợ cấp một lần đối với bệnh binh
war veteran | veteran | war invalid | martyr > người có công với cách mạng
# Conscription.
đi lính | đi bộ đội | nhập ngũ | khám tuyển | đủ 18 tuổi | conscription > đăng ký nghĩa vụ quân sự lần đầu
hoãn nghĩa vụ | tạm hoãn nghĩa vụ | miễn nghĩa vụ | hoãn nvqs | miễn nvqs | trốn nghĩa vụ > đăng ký miễn nghĩa vụ quân sự thời chiến
quân nhân dự bị | xuất ngũ về đăng ký > đăng ký phục vụ trong ngạch dự bị
bổ sung nvqs | đăng ký nghĩa vụ bổ sung > đăng ký nghĩa vụ quân sự bổ sung
# What a child or adult suffers from stands for the disability.
bại não | hội chứng down | câm điếc | bị điếc | bị cụt chân | liệt hai chân | chậm phát triển | giấy xác nhận khuyết tật > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
trại trẻ | vào trung tâm nuôi dưỡng | trại dưỡng lão | không người nuôi | không ai nuôi > tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
thương binh từ trần | tử tuất thương binh > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
mai táng dân công | mai táng dân công hỏa tuyến > giải quyết chế độ mai táng phí đối với dân công hỏa tuyến
chế độ thanh niên xung phong > trợ cấp một lần đối với thanh niên xung phong | trợ cấp hàng tháng đối với thanh niên xung phong
# Who stands under social protection, or has a relative with merit.
nhiễm hiv | bị hiv | người nhiễm hiv | trẻ bị bỏ rơi | trẻ em bị bỏ rơi > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
tiền người già hàng tháng | trợ cấp người già hàng tháng | tiền người cao tuổi hàng tháng | trợ cấp người cao tuổi hàng tháng > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
chứng nhận con | xác nhận con | chứng nhận con thương binh | chứng nhận con liệt sĩ | giấy chứng nhận con thương binh > cấp giấy xác nhận thân nhân của người có công
bệnh binh mất | bệnh binh chết > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
con bệnh binh | con thương binh | con người có công | con bệnh binh học đại học > giải quyết chế độ hỗ trợ để theo học đến trình độ đại học | cấp giấy xác nhận thân nhân của người có công
tiền mai táng cựu chiến binh > giải quyết chế độ mai táng phí đối với cựu chiến binh
# Ages at which old people without a pension draw the social pension.
76 tuổi | 77 tuổi | 78 tuổi | 79 tuổi | 81 tuổi | 82 tuổi | 83 tuổi | 84 tuổi | 85 tuổi | 86 tuổi | 87 tuổi | 88 tuổi | 89 tuổi | 90 tuổi > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
vào trung tâm > tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
cha dượng đánh | bố dượng đánh | mẹ kế đánh | con bị đánh | cháu bị đánh | bé bị đánh > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em
đi campuchia về | chiến trường campuchia | chiến trường tây nam > giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân
down > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
tâm thần | trợ cấp tâm thần | trợ cấp nuôi trẻ | trợ cấp nuôi trẻ mồ côi | khuyết tật vận động | khuyết tật bẩm sinh | bị khiếm thị > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
bị lẫn | già lẫn | không tự chăm sóc > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
bé bị bạo hành | bé gái bị bạo hành | cháu bị bạo hành | con bị bạo hành > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em
bc k | b c k | chiến trường b c k | đi b > chiến trường b, c, k
# Allowances and funerals by their everyday names.
người già neo đơn | già neo đơn | người già cô đơn | hộ nghèo nuôi con nhỏ | nuôi con nhỏ một mình | tiền trợ cấp người cao tuổi | trợ cấp người cao tuổi | người cao tuổi neo đơn | người cao tuổi cô đơn > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng
hỗ trợ ma chay | tiền ma chay | ma chay | tiền đám tang > hỗ trợ chi phí mai táng
nhiễm chất độc hóa học | bị nhiễm chất độc hóa học | nhiễm dioxin > công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học
giấy con liệt sĩ | giấy con thương binh | giấy chứng nhận con liệt sĩ | giấy chứng nhận con thương binh > cấp giấy xác nhận thân nhân của người có công
ưu đãi giáo dục > giải quyết chế độ hỗ trợ để theo học đến trình độ đại học
trợ cấp thanh niên xung phong | cựu thanh niên xung phong > trợ cấp một lần, trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ
# The same written out.
ưu đãi giáo dục con liệt sĩ | ưu đãi giáo dục con thương binh > giải quyết chế độ hỗ trợ để theo học đến trình độ đại học
# Children who work: performing is what they do most (Bộ luật Lao động, art. 145).
trẻ đóng phim | cháu đóng phim | con đóng phim | bé đóng phim | mời trẻ đóng phim | trẻ em đóng quảng cáo | con đóng quảng cáo | bé đóng quảng cáo | trẻ em biểu diễn | thuê trẻ em đóng phim | diễn viên nhí | người mẫu nhí | child actor > sử dụng người chưa đủ 13 tuổi làm việc
tìm tên liệt sĩ | tìm tên cho liệt sĩ | xác định tên liệt sĩ | thử adn liệt sĩ | liệt sĩ bằng adn | giám định adn hài cốt > lấy mẫu để giám định adn xác định danh tính hài cốt liệt sĩ
hài cốt về quê | đưa hài cốt về quê | chuyển mộ liệt sĩ | đưa hài cốt liệt sĩ về | đưa hài cốt từ nghĩa trang > di chuyển hài cốt liệt sĩ
thương binh qua đời | thương binh mất | thương binh chết | thương binh mới mất | bệnh binh mất | người có công mất | người có công qua đời > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
# People with disabilities and others under social protection.
tàn tật | người tàn tật | thiểu năng | mù lòa | tai biến nằm một chỗ | liệt nửa người | khiếm thính | khiếm thị | con bị bệnh bẩm sinh | trợ cấp bảo trợ | trợ cấp cho người tàn tật > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
tiền dưỡng già | cụ già không lương | già không có lương | bố mẹ già không lương hưu > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
hưởng trợ cấp người cao tuổi mất | người cao tuổi mất | người già mất | cụ già mất | mai táng cụ | hưởng hưu trí xã hội mất > hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội
diện nghèo | thuộc diện nghèo > công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm
thờ cúng liệt sĩ | tiền thờ cúng | trợ cấp thờ cúng | hương khói liệt sĩ > giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ
chế độ thương binh | làm thương binh | hồ sơ thương binh | chế độ cho thương binh | bị thương khi đi lính | bị thương khi đi bộ đội > xác nhận và giải quyết chế độ ưu đãi người có công với cách mạng và thân nhân
từ nghĩa trang | từ nghĩa trang về quê | đưa mộ về quê | đưa mộ liệt sĩ về quê | đưa bác liệt sĩ về | đưa hài cốt từ nghĩa trang trường sơn | nghĩa trang trường sơn > di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác
thương binh vừa mất | người có công vừa mất | thương binh mai táng phí | tuất thương binh > hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần
con liệt sĩ cộng điểm > cấp giấy xác nhận thân nhân của người có công
bộ đội k | lính campuchia | lính biên giới | đánh campuchia | đánh biên giới phía bắc | lính vị xuyên | bộ đội vị xuyên > giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân
bộ đội đánh mỹ | đánh mỹ | đi đánh mỹ | đi bộ đội thời chống mỹ | lính thời chống mỹ > quân nhân tham gia kháng chiến chống mỹ cứu nước
bị mẹ đánh | trẻ em bị bạo lực | báo bạo hành | bạo lực trẻ em | ngược đãi trẻ em > áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em
đi cai | chích hút | cai đá > đăng ký cai nghiện ma túy tự nguyện
đăng ký lính | gọi đăng ký nghĩa vụ | giấy gọi nghĩa vụ | nam 17 tuổi | đủ tuổi nghĩa vụ | đăng ký tuổi 17 > đăng ký nghĩa vụ quân sự lần đầu
cắt nghĩa vụ quân sự > đăng ký nghĩa vụ quân sự bổ sung
# Veterans, the ill, the old.
phục viên | đi bộ đội từ năm | bộ đội giải phóng miền nam | lính quảng trị | đánh quảng trị | bộ đội trường sơn > quân nhân tham gia kháng chiến chống mỹ cứu nước
thần kinh | bệnh thần kinh | người điên | mất trí | tật nguyền | cụt tay | cụt chân | nuôi cháu mồ côi | góa chồng nuôi con | bỏ chồng nuôi con > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
trả sổ hộ nghèo > công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm
người già không con | cô đơn không con cái > tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội
chuyển hồ sơ liệt sĩ | chuyển chế độ thương binh | chuyển nơi nhận trợ cấp thương binh > di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi thay đổi nơi thường trú
truy tặng liệt sĩ > cấp bằng “tổ quốc ghi công”
nuôi tạm trẻ | chăm sóc trẻ mồ côi > đăng ký nhận chăm sóc thay thế cho trẻ em
đăng ký nghĩa vụ | military enlistment > đăng ký nghĩa vụ quân sự lần đầu
đi nghĩa vụ về | hết nghĩa vụ quân sự > đăng ký phục vụ trong ngạch dự bị
# Ages in words; who has no income.
không có lương | không có đồng lương | tám mươi tuổi | bảy lăm tuổi | bảy mươi lăm tuổi | tám lăm tuổi | tám mươi lăm tuổi | chín mươi tuổi | hơn tám mươi tuổi | già yếu không lương > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
nằm một chỗ | nằm liệt một chỗ | bị tai biến | không đi lại được từ nhỏ | bị câm > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng
mới mất đang hưởng trợ cấp | vừa mất đang hưởng trợ cấp | mất đang hưởng trợ cấp người cao tuổi | đang hưởng trợ cấp mà mất > hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội
nâng tỷ lệ thương tật | nâng hạng thương binh | tăng tỷ lệ thương tật > khám giám định lại tỷ lệ tổn thương cơ thể đối với
# The social pension in short.
lương hưu xã hội | hưu xã hội | lương xã hội | tiền hưu xã hội > thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội
# One parent raises children in need.
một mình nuôi con | một mình nuôi hai con | nuôi con một mình | đơn thân nuôi con | mẹ góa nuôi con | chồng chết nuôi con | chồng mất nuôi con | một mình nuôi con nhỏ > thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng
# Volunteers of the war ask for what they are due.
đi thanh niên xung phong | đi tnxp | thanh niên xung phong làm chế độ | chế độ thanh niên xung phong | thanh niên xung phong chống mỹ | từng là thanh niên xung phong > trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ | trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ
# Better off than before.
ra khỏi hộ nghèo | ra khỏi danh sách hộ nghèo | ra khỏi diện hộ nghèo | không còn nghèo | hết nghèo | xin thoát nghèo | khá hơn hộ nghèo | bỏ hộ nghèo > công nhận hộ thoát nghèo, hộ thoát cận nghèo
# What is paid for merit moves with who draws it.
chuyển hồ sơ trợ cấp | chuyển hồ sơ thương binh | chuyển hồ sơ bệnh binh | chuyển hồ sơ liệt sĩ | chuyển hồ sơ người có công | thương binh chuyển ra | thương binh chuyển về | chuyển trợ cấp thương binh | chuyển chế độ thương binh > di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi thay đổi nơi thường trú
# The wars after 1975.
biên giới phía bắc | chiến tranh biên giới | biên giới tây nam | biên giới năm 1979 | đánh pol pot | đánh pôn pốt | chiến đấu ở campuchia | bộ đội campuchia > giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu | giải quyết chế độ trợ cấp hàng tháng đối với quân nhân, người làm công tác cơ yếu, nhập ngũ
`;
