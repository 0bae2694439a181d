/** What belongs to asking, not to what is asked for: one line a group, the sayings separated by `|`. */
export const fillers = `
# asking.
cho tôi hỏi | cho em hỏi | cho mình hỏi | cho cháu hỏi | xin hỏi | cho hỏi | xin cho hỏi | hỏi về | hỏi
tư vấn | hướng dẫn | giải đáp | cho biết | chỉ giúp | giúp tôi | giúp em | giúp | nhờ | thắc mắc | tìm hiểu
quy định | quy định như thế nào | được quy định như thế nào
làm sao để | làm thế nào để | làm thế nào | làm sao | như thế nào | thế nào | ra sao | bằng cách nào
cách nào | cách | thì sao | sao | kiểu gì
ở đâu | chỗ nào | nơi nào | đâu | ra đâu | đến đâu | đi đâu | tới đâu | nộp ở đâu | làm ở đâu | lấy ở đâu
ở chỗ nào | tại đâu | xin ở đâu | hỏi ai | gặp ai | báo ai | báo với ai | ai | ai cấp | cơ quan nào
cơ quan nào có thẩm quyền | thuộc thẩm quyền của ai | thẩm quyền | có thẩm quyền | sở nào | đơn vị nào
nơi nào
cần những gì | cần gì | những gì | gồm những gì | bao gồm những gì | gồm | bao gồm | cái gì | gì | làm gì
phải làm gì | phải làm những gì | làm những gì | mang gì | mang những gì | mang theo gì | mang theo | mang
chuẩn bị gì | chuẩn bị những gì | chuẩn bị | nộp gì | nộp những gì | cần giấy tờ gì | giấy tờ gì
những giấy tờ gì | giấy tờ nào | loại giấy tờ nào | thành phần hồ sơ | hồ sơ gì | phải làm sao
bao lâu | mất bao lâu | trong bao lâu | mấy ngày | bao nhiêu ngày | mất mấy ngày | trong mấy ngày | bao giờ
khi nào | lúc nào | thời hạn giải quyết | thời gian giải quyết | thời hạn | thời gian
trong thời gian bao lâu | bao nhiêu tiền | bao nhiêu | hết bao nhiêu | hết bao nhiêu tiền | tốn bao nhiêu
mất bao nhiêu | mất bao nhiêu tiền | giá bao nhiêu | lệ phí | phí | chi phí | mức phí | mức lệ phí
có mất phí không | có mất tiền không | tốn tiền không
được không | có được không | không | có phải | phải không | đúng không | được không ạ | có cần | có bắt buộc
bắt buộc | có bị | bị phạt | có được | trường hợp nào | đối tượng nào | điều kiện gì | điều kiện
cần khám sức khỏe không | có phải khám sức khỏe không | cần điều kiện gì | những ai | ai được | yêu cầu gì
# wishing and going.
tôi muốn | em muốn | mình muốn | tôi cần | em cần | muốn | cần | định | tính | dự định | đang định
đang tính | mong | có nhu cầu | nhu cầu
nộp | đi | làm | phải | lấy | thực hiện | tiến hành | giải quyết | viết | gửi | nhận được | nghe nói
nghe bảo | thấy bảo | bảo | nói | thấy | biết | xem | tìm | lên | ra | tới | đến | sang | về | vào | cầm
đưa
thủ tục | thủ tục hành chính | hồ sơ | giấy tờ | quy trình | trình tự | mẫu đơn | đơn xin | đơn | xin
tờ khai | thủ tục gì | dịch vụ công
# who asks.
tôi | em | mình | tớ | chị | anh | bác | cháu | cô | chú | ông | bà | dì | cậu | mợ | thím | bạn | chúng tôi
chúng em | bọn em | tụi em | bên em | bên mình | bên tôi | nhà tôi | nhà em | nhà mình | nhà cháu | nhà bác
gia đình tôi | gia đình em | gia đình | vợ tôi | chồng tôi | bố tôi | mẹ tôi | ba tôi | má tôi | bố em
mẹ em | con tôi | con em | con gái tôi | con trai tôi | cháu tôi | anh tôi | chị tôi | em tôi | bạn tôi
bạn em | ông tôi | bà tôi | vợ chồng tôi | vợ chồng em | vợ chồng | hai vợ chồng | công ty tôi | công ty em
công ty mình | công ty chúng tôi | của tôi | của em | của mình | người nhà | người thân | người quen
hàng xóm | ông nội | ông ngoại | bà nội | bà ngoại | bạn trai | bạn gái | mọi người
# relatives, who are spoken of and not asked for
con dâu | con rể | mẹ chồng | bố chồng | bố vợ | mẹ vợ | em trai | em gái | anh trai | chị gái | con trai | con gái
cháu nội | cháu ngoại | cháu gái | cháu trai | em ruột | anh ruột | chị ruột | anh rể | chị dâu | em dâu | em rể
bố đẻ | mẹ đẻ | vợ em | chồng em | vợ cũ | chồng cũ | ông xã | bà xã | ông bà | bố mẹ tôi | bố mẹ em | bạn thân
# who asks for the paper
họ yêu cầu | công ty yêu cầu | ngân hàng yêu cầu | nhà trường yêu cầu | bên kia yêu cầu | bị yêu cầu | bắt nộp | đòi
# what the paper is for
để xin việc | để nộp xin việc | nộp xin việc | để vay ngân hàng | để vay vốn | để vay tiền | để vay tiền ngân hàng | để mua nhà
để du học | đi du học | để đi du học | nộp hồ sơ du học | để nhập học | để định cư | đi định cư | để đi định cư | bổ sung hồ sơ
để nộp cho trường | để nộp cho công ty | nộp cho trường | nộp cho công ty | để bổ sung hồ sơ | để làm hồ sơ | để nộp hồ sơ
# joining words.
về | của | và | các | những | cho | với | thì | là | mà | bị | có | được | để | ở | tại | đối với
trường hợp | theo | việc | hoặc | hay | một | cái | chiếc | nay | mới nhất | nhưng | nên | vì | do | nếu
cùng | cả | đều | chỉ | rất | quá | lắm | cũng | vẫn | còn | luôn | nữa | này | kia | đó | đấy | ấy | nọ
trong | ngoài | trên | từ | ngay | gì đó | như | khi | sau khi | trước khi | hôm | mỗi | từng | khác | nào
thêm | nhiều | ít | hơn | khoảng | tầm | gần | xong | rồi | đã | đang | sẽ | sắp | vừa | vừa mới | mới | giờ
bây giờ | hiện nay | hiện | hiện tại | hôm nay | hôm qua | hôm nọ | năm nay | năm ngoái | mấy năm nay
tháng trước | tuần trước | lâu rồi | từ lâu | hồi | hồi đó | hồi trước | ngày xưa | trước đây | tự | riêng
thế | vậy | ạ | nhé | nhỉ | hả | hở | à | ơi | ừ | dạ | thưa | nhanh | gấp | ngày | tháng | năm | tuần
tuổi | lần | hai | ba | bốn | năm nữa | mấy | vài
nhanh | online | qua mạng | trực tuyến | trên mạng | trực tiếp | dịch vụ công trực tuyến | tại nhà riêng
cho con | cho bé | cho con tôi | cho cháu | cho vợ | cho chồng | cho bố mẹ | cho người nhà | cho bố | cho mẹ
cho ông | cho bà | cho em
# places of the city, all found at any counter.
hà nội | ở hà nội | thủ đô | thành phố hà nội | tp hà nội | hn | tphn | việt nam | ở việt nam | tại việt nam
ubnd phường | ubnd xã | ubnd quận | ủy ban | ủy ban phường | ủy ban xã | ủy ban nhân dân | phường | xã
quận | huyện | thành phố | tp | tỉnh | trên phường | ra phường | lên phường | ra xã | lên xã
công an phường | công an xã | công an | phường nào | xã nào | quận nào | cấp nào
ba đình | hoàn kiếm | đống đa | hai bà trưng | cầu giấy | tây hồ | thanh xuân | hoàng mai | long biên
hà đông | bắc từ liêm | nam từ liêm | từ liêm | gia lâm | đông anh | sóc sơn | mê linh | hoài đức
đan phượng | thạch thất | quốc oai | chương mỹ | thanh oai | thường tín | phú xuyên | ứng hòa | mỹ đức
phúc thọ | ba vì | sơn tây | thanh trì | thị xã sơn tây
nghệ an | thanh hóa | nam định | thái bình | hải phòng | hải dương | hưng yên | bắc ninh | bắc giang
phú thọ | vĩnh phúc | hà nam | ninh bình | quảng ninh | thái nguyên | sài gòn | hồ chí minh | đà nẵng | huế
cần thơ | lạng sơn | hà tĩnh
# English.
how to | how do i | how can i | how | where to | where can i | where | what do i need | what | i want to
i need | i need to | want to | need | i | my | me | to | for | a | an | the | of | in | at | and | on | with
by | is | it | do | does | can | get | getting | apply for | apply | applying | application | obtain | make
please | procedure | required documents | documents | papers | hanoi | vietnam | in hanoi | in vietnam
`;
