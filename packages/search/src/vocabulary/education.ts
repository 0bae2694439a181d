/** Schools, centres, diplomas. */
export const education = `
# Kindergartens.
trường mẫu giáo | trường mầm non tư thục | trường mầm non tư | kindergarten | preschool > thành lập nhà trẻ, trường mẫu giáo, trường mầm non
trông trẻ | giữ trẻ | nhóm trẻ | lớp mẫu giáo độc lập | lớp mầm non tư | lớp mầm non tư thục | daycare | trường mầm non nhỏ | nhóm trẻ độc lập > cơ sở giáo dục mầm non độc lập
đóng cửa nhóm trẻ | đóng cửa lớp mầm non | giải thể nhóm trẻ | đóng nhóm trẻ | dẹp nhà trẻ > giải thể cơ sở giáo dục mầm non độc lập
đóng cửa trường mầm non | đóng trường mẫu giáo > giải thể nhà trẻ, trường mẫu giáo, trường mầm non
cho trường mầm non hoạt động > trường mầm non, nhà trẻ hoạt động giáo dục
hỗ trợ tiền ăn mầm non | hỗ trợ tiền ăn cho trẻ | tiền ăn mẫu giáo > hỗ trợ ăn trưa đối với trẻ em mẫu giáo
con công nhân đi mẫu giáo | trợ cấp con công nhân | hỗ trợ con công nhân | con công nhân khu công nghiệp | tiền trẻ con công nhân > trợ cấp đối với trẻ em mầm non là con công nhân
hỗ trợ cô giáo mầm non | hỗ trợ giáo viên mầm non | cô giáo mầm non | tiền hỗ trợ cô giáo | giáo viên mầm non tư thục > hỗ trợ đối với giáo viên mầm non làm việc tại cơ sở giáo dục mầm non dân lập
# Schools.
mở trường tư | mở trường cấp 1 | lập trường tiểu học | trường cấp 1 | trường tiểu học tư > cho phép thành lập trường tiểu học
mở trường cấp 2 | trường cấp 2 tư | lập trường cấp 2 | trường thcs > cho phép thành lập trường trung học cơ sở
trường cấp 3 tư | lập trường cấp 3 | trường liên cấp | trường quốc tế | trường thpt > cho phép thành lập trường trung học phổ thông
cấp 1 > tiểu học
cấp 2 | thcs | cấp hai > trung học cơ sở
cấp 3 | thpt | phổ thông trung học | ptth | cấp ba > trung học phổ thông
trường chuẩn quốc gia > đạt chuẩn quốc gia
trường chất lượng cao > công nhận cơ sở giáo dục chất lượng cao
chương trình song ngữ | dạy song ngữ | trường song ngữ | dạy toán bằng tiếng anh | bilingual program > đề án dạy và học bằng tiếng nước ngoài
# Other centres belong to continuing education (Luật Giáo dục, Nghị định 125/2024).
trung tâm tiếng nhật | trung tâm tiếng hàn | trung tâm tiếng trung | trung tâm tin học | trung tâm dạy tiếng | dạy tiếng anh | lớp tiếng anh | trung tâm luyện thi | trung tâm dạy kèm | trung tâm gia sư | dạy thêm | trung tâm kỹ năng sống | dạy kỹ năng sống | trung tâm bồi dưỡng văn hóa | trung tâm dạy thêm | lớp học thêm | luyện thi đại học | english center | language center | tutoring center > trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
bổ túc văn hóa | học bổ túc | trung tâm gdtx | gdtx > giáo dục thường xuyên
nhà văn hóa học tập | trung tâm học cộng đồng > trung tâm học tập cộng đồng
trung tâm du học | tư vấn du học | công ty du học | dịch vụ du học | study abroad agency > kinh doanh dịch vụ tư vấn du học
# Admission and exams.
thi chuyển cấp | thi cấp 3 | nguyện vọng lớp 10 > tuyển sinh trung học phổ thông
vào cấp 2 | lên lớp 6 | đăng ký lớp 6 | trái tuyến lớp 6 > tuyển sinh trung học cơ sở
thi tốt nghiệp | thi tốt nghiệp cấp 3 | thi thpt | thi quốc gia | thi tốt nghiệp thpt | đăng ký thi tốt nghiệp | thí sinh tự do > đăng ký dự thi tốt nghiệp trung học phổ thông
phúc khảo | chấm lại bài thi | xem lại điểm thi | phúc khảo bài thi | phúc tra > phúc khảo bài thi tốt nghiệp trung học phổ thông
đặc cách tốt nghiệp | ốm không thi được | không thi được tốt nghiệp | bị tai nạn ngày thi > xét đặc cách tốt nghiệp trung học phổ thông
công nhận tốt nghiệp | xét tốt nghiệp thpt | xét tốt nghiệp cấp 3 > xét công nhận tốt nghiệp trung học phổ thông
xét tuyển đại học | đăng ký đại học | nguyện vọng đại học | vào đại học | đăng ký nguyện vọng | xét học bạ | university admission > đăng ký xét tuyển trình độ đại học
đi học cử tuyển | học bổng cử tuyển > theo chế độ cử tuyển
trường nội trú | trường dân tộc nội trú | học nội trú | boarding school > tuyển sinh vào trường phổ thông nội trú | trường phổ thông dân tộc nội trú
du học | học bổng du học | du học nhà nước | học bổng chính phủ | đề án 89 | học bổng đi nước ngoài | study abroad scholarship > học tập bằng học bổng ngân sách nhà nước
# Fees and support of pupils and students.
hỗ trợ chi phí học tập | tiền hỗ trợ học tập | hỗ trợ sách vở | học sinh nghèo | hỗ trợ học sinh nghèo | hỗ trợ học sinh hộ nghèo > đề nghị hỗ trợ chi phí học tập
miễn học phí đại học | sinh viên nghèo | sinh viên hộ nghèo | sinh viên khó khăn | miễn giảm học phí sinh viên | giảm học phí đại học | tuition waiver > đề nghị miễn, giảm học phí trong cơ sở giáo dục nghề nghiệp
sinh viên sư phạm | tiền sinh hoạt sư phạm | học sư phạm > hỗ trợ tiền đóng học phí và chi phí sinh hoạt đối với sinh viên
học bổng khuyết tật | học sinh khuyết tật | học bổng cho người khuyết tật | trẻ khuyết tật đi học | con khuyết tật đi học > cấp học bổng và hỗ trợ kinh phí mua phương tiện, đồ dùng học tập
học sinh bán trú | hỗ trợ gạo | gạo cho học sinh | học bán trú > học sinh bán trú, học viên bán trú hỗ trợ kinh phí, hỗ trợ gạo
học sinh dân tộc | hỗ trợ học sinh dân tộc > hỗ trợ học tập đối với
học bổng nghề | trợ cấp học nghề | nội trú trung cấp | học nghề nội trú | trợ cấp sinh viên cao đẳng > cấp chính sách nội trú cho học sinh, sinh viên
scholarship > học bổng
# Diplomas.
sai tên trên bằng | sửa bằng tốt nghiệp | bằng tốt nghiệp sai | bằng tốt nghiệp sai tên | bằng bị sai | bằng bị sai ngày sinh | bằng sai tên | sai ngày sinh trên bằng | đổi tên trên bằng | cải chính văn bằng | sửa tên trong bằng | bằng sai ngày sinh | bằng bị ghi sai > chỉnh sửa nội dung văn bằng, chứng chỉ
sao bằng tốt nghiệp | bản sao bằng tốt nghiệp | bản sao bằng | trích sao bằng | bản sao bằng cấp 3 | xin lại bản sao bằng | copy of diploma > cấp bản sao văn bằng, chứng chỉ từ sổ gốc
mất bằng thcs | mất bằng thpt | mất chứng chỉ tiếng anh | mất chứng chỉ tin học | bằng bị cháy | bằng tốt nghiệp bị rách | lost diploma > cấp bản sao văn bằng, chứng chỉ từ sổ gốc | cấp lại văn bằng, chứng chỉ
công nhận bằng nước ngoài | bằng nước ngoài | bằng do nước ngoài cấp | tương đương bằng | bằng du học | bằng cấp 3 nước ngoài | văn bằng nước ngoài | foreign diploma | foreign degree > do cơ sở giáo dục nước ngoài cấp để sử dụng tại việt nam
bằng thạc sĩ | tốt nghiệp cao học | cao học | master degree > xét tốt nghiệp và cấp bằng thạc sĩ
bằng tiến sĩ | nghiên cứu sinh | phd > xét cấp bằng tiến sĩ
# Higher and vocational education.
mở trường đại học | lập trường đại học > cho phép thành lập trường đại học theo luật thủ đô
mở trường cao đẳng | lập trường cao đẳng > cho phép thành lập trường cao đẳng theo luật thủ đô
dạy nghề | trường nghề | trung tâm dạy nghề | trung tâm đào tạo nghề | trung tâm gdnn | gdnn | dạy cắt tóc | dạy làm tóc | dạy nấu ăn | dạy sửa xe | dạy may | mở lớp dạy nghề | dạy làm móng | vocational training | vocational school > thành lập trường trung cấp, trung tâm giáo dục nghề nghiệp
đóng trung tâm dạy nghề | đóng cửa trường nghề > giải thể trung tâm giáo dục nghề nghiệp
giấy phép dạy nghề | đăng ký hoạt động dạy nghề > đăng ký hoạt động giáo dục nghề nghiệp
đổi giám đốc trung tâm nghề | giám đốc trung tâm dạy nghề > công nhận giám đốc trung tâm giáo dục nghề nghiệp tư thục
# Schools and diplomas in further words.
enroll in secondary school | secondary school enrolment | secondary school enrollment > tuyển sinh trung học cơ sở
foreign school diploma | foreign high school > công nhận bằng tốt nghiệp trung học phổ thông do cơ sở giáo dục nước ngoài cấp
trên bằng | trên bằng tốt nghiệp | trên bằng đại học | trong bằng tốt nghiệp | bằng đại học ghi sai | bằng tốt nghiệp ghi sai > chỉnh sửa nội dung văn bằng, chứng chỉ
# Year 10 and school money.
vào 10 | tuyển sinh vào 10 | lên lớp 10 | thi 10 | đăng ký lớp 10 > tuyển sinh trung học phổ thông
tiền học | hỗ trợ tiền học | đóng học phí > đề nghị hỗ trợ chi phí học tập | đề nghị miễn, giảm học phí
bản sao bằng tốt nghiệp | bản sao bằng thpt | bản sao bằng cấp 3 | bản sao học bạ > cấp bản sao văn bằng, chứng chỉ từ sổ gốc
# Schools, diplomas and exams by what people call them.
mở trường mầm non | mở trường mẫu giáo | mở nhà trẻ | thành lập trường mầm non > thành lập hoặc cho phép thành lập nhà trẻ, trường mẫu giáo, trường mầm non
xét tuyển vào cấp 3 | vào cấp 3 | vào trường cấp 3 | vào lớp 10 | thi vào lớp 10 > tuyển sinh trung học phổ thông
đăng ký thi đại học | thi đại học | thi thpt quốc gia > đăng ký dự thi tốt nghiệp trung học phổ thông
trích lục bằng | trích lục bằng tốt nghiệp > cấp bản sao văn bằng, chứng chỉ từ sổ gốc
sửa tên trên bằng | sai tên trên bằng | bằng sai tên | bằng sai ngày sinh | đính chính bằng | đính chính bằng cấp 3 | đính chính bằng tốt nghiệp | sửa bằng tốt nghiệp > chỉnh sửa nội dung văn bằng, chứng chỉ
hỗ trợ học sinh nghèo | học sinh nghèo | con hộ nghèo đi học | tiền học con hộ nghèo > đề nghị hỗ trợ chi phí học tập
bằng cấp 3 học ở mỹ | bằng cấp 3 nước ngoài | học cấp 3 ở nước ngoài | bằng thpt nước ngoài > công nhận bằng tốt nghiệp trung học phổ thông do cơ sở giáo dục nước ngoài cấp
# Private nurseries.
nhà trẻ tư thục > thành lập hoặc cho phép thành lập nhà trẻ, trường mẫu giáo, trường mầm non | thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập
# The same written out.
chi phí học tập con hộ nghèo > đề nghị hỗ trợ chi phí học tập
# Small nurseries at home.
lớp mầm non tại nhà | mở lớp mầm non | lớp mầm non | trông trẻ tại nhà | giữ trẻ > thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập
# School fees of those who have little (Nghị định 238/2025).
học phí cho con nhà nghèo | giảm học phí cho con | miễn học phí cho con | cắt giảm học phí | giảm tiền học cho con | học phí con hộ nghèo > đề nghị hỗ trợ chi phí học tập
# A copy by its English name.
copy bằng | copy bằng tốt nghiệp | copy bằng cấp 3 | photo bằng tốt nghiệp > cấp bản sao văn bằng, chứng chỉ từ sổ gốc
# Help with the fees of the little ones.
tiền học mẫu giáo | tiền học mầm non | tiền học cho con mẫu giáo | tiền học con đi mẫu giáo | tiền học cho con đi mẫu giáo | học phí mẫu giáo | học phí mầm non > đề nghị hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non
# Students ask to be spared the fees.
sinh viên miễn học phí | sinh viên xin miễn học phí | sinh viên miễn giảm học phí | sinh viên giảm học phí | sinh viên nhà nghèo | sinh viên được miễn học phí > đề nghị miễn, giảm học phí
`;
