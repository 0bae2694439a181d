/** Births, marriages, deaths, parents and children: the civil register. */
export const family = `
# The paper is called after the registration that issues it.
giấy khai sinh | khai sinh > đăng ký khai sinh
# The event instead of the registration it calls for.
mới sinh | mới đẻ | sinh em bé | đẻ con > đăng ký khai sinh
# The paper of the hospital that one has in hand when registering a birth.
giấy chứng sinh > đăng ký khai sinh
# A lost birth certificate is replaced by a copy or by registering again.
mất giấy khai sinh | mất khai sinh > đăng ký lại khai sinh | bản sao giấy khai sinh
# Extracts and copies from the civil register are one procedure.
trích lục khai sinh | bản sao khai sinh | sao khai sinh | sao y khai sinh > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Words for marrying and for the marriage certificate.
cưới | lấy vợ | lấy chồng | đăng kí kết hôn | hôn thú | kết hôn > đăng ký kết hôn
# Two who are in love and want "to register": "tôi với bạn gái muốn ra phường đăng ký".
bạn gái đăng ký | bạn trai đăng ký | người yêu đăng ký | hai đứa đăng ký | về chung một nhà | get married > đăng ký kết hôn
# A foreign spouse makes it a marriage with a foreign element.
lấy chồng nước ngoài | lấy vợ nước ngoài | cưới người nước ngoài | kết hôn với người nước ngoài > đăng ký kết hôn có yếu tố nước ngoài
# Civil status law speaks of a foreign element where people name the foreigner.
với người nước ngoài | cho người nước ngoài | bố nước ngoài | cha nước ngoài | mẹ nước ngoài | bố là người nước ngoài | mẹ là người nước ngoài | chồng là người nước ngoài | vợ là người nước ngoài | ở nước ngoài > có yếu tố nước ngoài | cho người nước ngoài | ở nước ngoài
# The confirmation of marital status is known as the paper of being single.
độc thân | giấy độc thân | chứng nhận độc thân | xác nhận độc thân | giấy xác nhận độc thân | chưa kết hôn | chưa vợ | chưa chồng > cấp giấy xác nhận tình trạng hôn nhân
# Foreign divorces are entered into the register ("ghi chú").
ly hôn ở nước ngoài | ghi chú ly hôn > ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
# Foreign marriages are entered into the register ("ghi chú").
ghi chú kết hôn | kết hôn ở nước ngoài > ghi vào sổ hộ tịch việc kết hôn
# The event or the certificate instead of the registration.
khai tử | báo tử | giấy chứng tử | chứng tử | người mất | qua đời | bố mất | mẹ mất | ông mất | bà mất | mới mất | vừa mất | người thân mất | người nhà mất | chết > đăng ký khai tử
# Parentage in one or the other direction is one procedure.
nhận con | nhận cha | nhận bố | con ngoài giá thú > đăng ký nhận cha, mẹ, con
# Every correction of the civil register is one procedure.
đổi họ | thay đổi họ tên | sửa khai sinh | sai khai sinh | cải chính hộ tịch | sửa giấy khai sinh | sai thông tin khai sinh | sửa ngày sinh | đổi dân tộc | cải chính khai sinh > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
# Adoption inside the country is what is meant unless a foreigner is named.
nhận con nuôi | nuôi con nuôi > đăng ký việc nuôi con nuôi trong nước
# Guardianship is registered.
giám hộ > đăng ký giám hộ
# The three registrations of a newborn go together as one linked procedure (Decree 63/2024).
khai sinh và nhập khẩu | khai sinh và bảo hiểm | khai sinh nhập khẩu bảo hiểm | thủ tục 3 trong 1 | liên thông khai sinh | khai sinh kèm thẻ bảo hiểm | khai sinh bảo hiểm y tế | khai sinh bhyt > liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
# Children under six get their health card with the birth registration.
bảo hiểm cho trẻ sơ sinh | bảo hiểm y tế cho bé | bảo hiểm y tế cho con | thẻ bảo hiểm cho bé | thẻ bảo hiểm cho con | thẻ bhyt cho con | bhyt trẻ em | bảo hiểm y tế trẻ em | bhyt cho bé | bhyt cho con | thẻ bảo hiểm y tế cho con > cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
# Late registrations and unmarried mothers use the ordinary registration.
khai sinh quá hạn | khai sinh không có cha | khai sinh không tên cha | mẹ đơn thân khai sinh | trẻ bị bỏ rơi | con mới chào đời | vợ tôi sinh > đăng ký khai sinh
# Adults with other papers but no birth certificate.
chưa từng khai sinh | khai sinh cho người lớn | khai sinh cho người già | khai sinh cho người cao tuổi > đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
# Who has none yet may be a child, whose registration is late, or an adult with other papers.
không có giấy khai sinh | chưa có giấy khai sinh | chưa có khai sinh | chưa khai sinh | chưa làm khai sinh | chưa làm giấy khai sinh > đăng ký khai sinh | đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
# Unmarried parents recognise the child while registering the birth.
chưa cưới mà có con | khai sinh có tên cha | khai sinh con ngoài giá thú | cha mẹ chưa kết hôn | bố mẹ chưa kết hôn > đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
# A child with a foreign parent.
con lai | khai sinh con lai | bố là người hàn | bố người nước ngoài | mẹ người nước ngoài | cha người nước ngoài | cha là người hàn > đăng ký khai sinh có yếu tố nước ngoài
# What foreign authorities registered is noted in the Vietnamese book.
con sinh ở nước ngoài | sinh con ở nước ngoài | khai sinh ở nước ngoài | ghi chú khai sinh | giấy khai sinh nước ngoài > ghi vào sổ hộ tịch việc hộ tịch khác | đăng ký khai sinh có yếu tố nước ngoài
cưới ở nước ngoài | giấy kết hôn nước ngoài | công nhận kết hôn nước ngoài > ghi vào sổ hộ tịch việc kết hôn
công nhận ly hôn nước ngoài | bản án ly hôn nước ngoài | ly hôn bên nước ngoài | ly dị ở nước ngoài > ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
# Paternity is recognised on a DNA test.
xét nghiệm adn | giám định adn | adn cha con | nhận lại con | nhận cha mẹ con | nhận lại cha | nhận lại bố | thêm tên cha vào khai sinh | thêm tên bố vào khai sinh | bổ sung tên cha > đăng ký nhận cha, mẹ, con
# A lost marriage or death certificate is replaced by an extract; without the book by registering again.
mất giấy kết hôn | mất giấy đăng ký kết hôn | mất hôn thú | mất đăng ký kết hôn > cấp bản sao trích lục hộ tịch
mất giấy chứng tử | mất giấy khai tử | mất giấy báo tử > cấp bản sao trích lục hộ tịch | đăng ký lại khai tử
trích lục kết hôn | trích lục khai tử | trích lục chứng tử | bản sao giấy kết hôn | bản sao kết hôn | bản sao khai tử | sao y kết hôn | xin lại khai sinh | xin lại giấy khai sinh | khai sinh bản sao | giấy khai sinh bản sao | trích lục hộ tịch > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Second marriages are registered like first ones.
tái hôn | đi bước nữa | cưới lại | giá thú > đăng ký kết hôn
# A spouse from abroad makes the marriage one with a foreign element.
lấy việt kiều | cưới việt kiều | chồng việt kiều | vợ việt kiều | chồng tây | vợ tây | lấy chồng hàn | lấy chồng đài loan | lấy chồng nhật | lấy chồng mỹ | lấy chồng trung quốc | lấy vợ nhật | lấy vợ hàn | bạn trai người mỹ | bạn gái người mỹ | bạn trai người hàn | bạn gái người hàn | bạn trai người đức | bạn trai người pháp | bạn trai người anh | bạn trai người nga | người yêu người mỹ | bạn trai người nước ngoài | bạn gái người nước ngoài | cưới tây | kết hôn với người mỹ | kết hôn với người hàn > đăng ký kết hôn có yếu tố nước ngoài
# The certificate of marital status under its nicknames.
giấy xác nhận hôn nhân | tình trạng hôn nhân | giấy tình trạng hôn nhân | giấy chứng nhận độc thân | xác nhận chưa kết hôn | giấy chưa kết hôn | giấy xác nhận chưa có vợ | giấy xác nhận chưa có chồng | xác nhận đã ly hôn | xntthn | tthn > cấp giấy xác nhận tình trạng hôn nhân
# Divorce is decided by a court; what exists online is filing the petition.
ly hôn | ly dị | bỏ vợ | bỏ chồng | ly hôn đơn phương | ly hôn thuận tình | thuận tình ly hôn | giành quyền nuôi con | tranh chấp nuôi con > gửi, nhận đơn khởi kiện
# Suing means sending a petition to the court.
đi kiện | đơn kiện | kiện đòi nợ | đòi nợ | kiện dân sự | kiện hàng xóm | kiện công ty > gửi, nhận đơn khởi kiện
# Copies of judgments are asked from the court.
trích lục bản án | bản án ly hôn | xin lại bản án | mất bản án | mất bản án ly hôn | quyết định ly hôn | bản sao bản án > cấp sao bản án, tài liệu trong hồ sơ vụ án
giấy triệu tập của tòa | nhận giấy tòa qua mạng | giấy mời tòa án > đăng ký nhận các thông báo, văn bản tố tụng bằng phương tiện điện tử
# Guardianship in other words.
giám hộ người già | người mất năng lực | mất năng lực hành vi | giám hộ người cao tuổi > đăng ký giám hộ
bỏ giám hộ | hết giám hộ | thôi giám hộ | hủy giám hộ > đăng ký chấm dứt giám hộ
# Errors and wishes about names, dates and sex are corrections of the civil register.
đổi tên đệm | sai tên đệm | sai chữ lót | đổi chữ lót | thêm chữ lót | thêm tên đệm | đổi họ cho con | đổi tên cho con | mang họ mẹ | sai tên cha | sai tên mẹ | sai tên bố | đổi năm sinh | sửa năm sinh | bổ sung quê quán | sửa tên | sửa họ tên | sai dân tộc | xác định lại dân tộc | khai sinh ghi sai | sai giới tính | đổi giới tính | chuyển giới | xác định lại giới tính > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
# Two papers, one person: the register confirms it.
xác nhận cùng một người | xác nhận là một người | hai tên một người | hai giấy khai sinh | xác nhận hộ tịch | giấy xác nhận hộ tịch > xác nhận thông tin hộ tịch
# Deaths at home and in hospital.
má mất | cha mất | chồng mất | vợ mất | cụ mất | ông nội mất | bà nội mất | bà ngoại mất | ông ngoại mất | người nhà qua đời | từ trần | mất tại nhà | chết tại nhà > đăng ký khai tử
# Civil status in English.
copy of birth certificate | birth certificate copy > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
born abroad > ghi vào sổ hộ tịch việc hộ tịch khác | đăng ký khai sinh có yếu tố nước ngoài
married abroad | foreign marriage certificate | recognize foreign marriage > ghi vào sổ hộ tịch việc kết hôn
divorce | lawsuit | sue | court petition > gửi, nhận đơn khởi kiện
divorced abroad | foreign divorce > ghi vào sổ hộ tịch việc ly hôn
guardian | guardianship > đăng ký giám hộ
paternity | acknowledge a child | dna test > đăng ký nhận cha, mẹ, con
marry foreigner | wedding with foreigner | marry my vietnamese girlfriend | marry my vietnamese boyfriend | married to a vietnamese > đăng ký kết hôn có yếu tố nước ngoài
correct birth certificate | wrong name on birth certificate > thay đổi, cải chính, bổ sung thông tin hộ tịch
# Where the child was born, and what the family then asks for.
đẻ ở bệnh viện | sinh ở bệnh viện | đẻ ở viện | sinh ở nhà hộ sinh | đẻ rơi | vợ vừa đẻ > đăng ký khai sinh
từ trước chưa có khai sinh | lớn rồi chưa có khai sinh | già chưa có khai sinh > đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
# A further copy of a civil status paper is an extract.
bản sao đăng ký kết hôn | bản sao giấy chứng tử | bản sao giấy khai tử | sao đăng ký kết hôn | trích lục giấy khai sinh | trích lục giấy kết hôn | copy of marriage certificate | copy of death certificate | copy of birth registration > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Vietnamese who live abroad count as a foreign element, too.
kết hôn với việt kiều | kết hôn với người tây | kết hôn với tây | married to a foreigner | marrying a foreigner | marry foreigners > đăng ký kết hôn có yếu tố nước ngoài
# What a foreign office registered is entered into the Vietnamese register.
về việt nam công nhận | công nhận ở việt nam | công nhận tại việt nam | về việt nam ghi chú | đã đăng ký ở nước ngoài | đăng ký bên nước ngoài | đã làm ở nước ngoài | registered abroad | registered overseas > ghi vào sổ hộ tịch đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài
ghi sổ khai sinh | ghi sổ hộ tịch khai sinh > ghi vào sổ hộ tịch việc hộ tịch khác
married in korea | married overseas | wedding abroad | marriage registered abroad | marriage abroad > ghi vào sổ hộ tịch việc kết hôn
# Papers of one person under two names.
cùng một người | hai tên | tên gọi khác nhau | khác tên trên giấy tờ > xác nhận thông tin hộ tịch
foreign father | foreign mother | recognize his child | recognize my child | recognise my child | father of my child > đăng ký nhận cha, mẹ, con
foreigner died | death of foreigner | người nước ngoài chết | người nước ngoài mất > đăng ký khai tử có yếu tố nước ngoài
không làm người giám hộ | thay người giám hộ | đổi người giám hộ > đăng ký chấm dứt giám hộ
# Mistakes on the birth certificate.
trên giấy khai sinh | trong giấy khai sinh | trong khai sinh | trên khai sinh > thay đổi, cải chính, bổ sung thông tin hộ tịch
# A wrong name stands on many papers; alone it means the civil register, beside another paper the paper.
sai tên | sai ngày sinh | sai họ | sai năm sinh | sai quê quán | ghi sai tên | ghi sai ngày sinh | ghi sai năm sinh | nhầm tên | nhầm ngày sinh | sai chính tả tên > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc | đính chính | chỉnh sửa nội dung văn bằng | điều chỉnh thông tin
đổi tên | đổi quê quán > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc | đổi tên
# The father's name may be left out.
không có tên cha | không tên cha | không có tên bố | khuyết tên cha | để trống tên cha > đăng ký khai sinh
đứng tên cha | đứng tên bố | có tên bố | có tên cha > đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | đăng ký nhận cha, mẹ, con
extract | extract of birth certificate | extract of marriage certificate > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
sao lục khai sinh | sao lục giấy khai sinh | sao lục hộ tịch | trích sao khai sinh > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
# A birth calls for the registration, and gives a right to maternity pay.
sinh con > đăng ký khai sinh | hưởng chế độ thai sản
register baby | register my child | đặt tên con | đặt tên cho bé > đăng ký khai sinh
death certificate copy | lost death certificate > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
khai sinh sai | khai sinh thiếu | khai sinh nhầm | khai sinh ghi nhầm | trong khai sinh con | thiếu chữ lót | thiếu tên đệm > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
thêm tên bố | thêm tên cha | bổ sung tên bố | bố mới nhận con > đăng ký nhận cha, mẹ, con
i am single | proof of single | proof of being single | not married > cấp giấy xác nhận tình trạng hôn nhân
giấy ly hôn | tờ ly hôn | giấy ra tòa ly hôn | mất giấy ly hôn | giấy ly hôn bị mất > cấp sao bản án, tài liệu trong hồ sơ vụ án
# Officers who come to the home.
khai sinh tại nhà | đăng ký khai sinh tại nhà | kết hôn tại nhà | đăng ký kết hôn tại nhà | khai tử tại nhà | cán bộ đến nhà > lưu động
mistake in birth certificate | mistake on birth certificate | error in birth certificate | fix birth certificate > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
chưa bao giờ làm khai sinh | chưa bao giờ có khai sinh | chưa làm khai sinh bao giờ > đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
tên khai sinh | khác khai sinh | không khớp khai sinh > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
nhầm giới tính | ghi nhầm giới tính > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
đăng ký kết hôn bản sao | xin lại đăng ký kết hôn > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
sai tên đệm | sai tên lót > đính chính | chỉnh sửa nội dung văn bằng | điều chỉnh thông tin
khác ngày sinh | khác năm sinh | lệch ngày sinh | lệch năm sinh > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc | điều chỉnh thông tin
# What was lost with its register is registered once more; what was only lost is copied.
mất sổ gốc kết hôn | sổ gốc kết hôn không còn > đăng ký lại kết hôn
# A father who is added to a birth certificate is a change of it, or acknowledges the child.
bổ sung tên cha | bổ sung tên bố | thêm tên cha | thêm tên bố | bổ sung tên mẹ > thay đổi, cải chính, bổ sung thông tin hộ tịch | đăng ký nhận cha, mẹ, con
chưa khai tử | chưa làm khai tử | chưa báo tử | chưa khai báo tử > đăng ký khai tử
bố mẹ chưa cưới | chưa cưới > đăng ký khai sinh | đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
giám hộ cho mẹ | giám hộ cho bố | giám hộ cho người lẫn | giám hộ cho người già | làm người giám hộ | giám hộ cho người cao tuổi > đăng ký giám hộ
# What foreign authorities have decided is noted in the register.
ly hôn ở mỹ | ly hôn ở đức | ly hôn ở úc | ly hôn ở nhật | ly hôn ở hàn | ly hôn ở pháp | ly hôn bên mỹ | ly hôn bên đức > ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
kết hôn ở úc | kết hôn ở mỹ | kết hôn ở nhật | kết hôn ở đức | kết hôn ở hàn | kết hôn ở pháp | kết hôn bên mỹ | cưới ở mỹ > ghi vào sổ hộ tịch việc kết hôn của công dân việt nam
con riêng của chồng | con riêng của vợ | con riêng vợ | con riêng chồng > đăng ký việc nuôi con nuôi trong nước
nuôi dưỡng mấy đứa cháu | nhận nuôi mấy đứa cháu | nuôi các cháu | nhận nuôi dưỡng cháu > thông báo nhận chăm sóc thay thế cho trẻ em
# A spouse from a country named.
chồng người hàn quốc | vợ người hàn quốc | chồng hàn quốc | chồng hàn | chồng người nhật | vợ người nhật | chồng nhật | chồng người mỹ | chồng mỹ | vợ người mỹ | chồng người trung quốc | vợ người trung quốc | chồng đài loan | chồng người đài loan | chồng người pháp | chồng người đức | chồng người úc | chồng người anh | chồng ngoại quốc | vợ ngoại quốc | vợ người lào | vợ người thái > đăng ký kết hôn có yếu tố nước ngoài
# Adoption across the border.
con nuôi nước ngoài | con nuôi quốc tế | nhận con nuôi nước ngoài | cho con nuôi nước ngoài | người nước ngoài nhận con nuôi | international adoption > giải quyết việc nuôi con nuôi có yếu tố nước ngoài
# A copy of a civil status paper, asked for by what it looks like.
bản khai sinh | bản khai sinh có dấu | khai sinh có dấu đỏ | khai sinh có dấu | giấy khai sinh có dấu đỏ | khai sinh mới có dấu | bản sao chứng tử | thêm bản khai sinh > cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh
# Who says in passing that the marriage was made abroad.
cưới bên đó | cưới vợ bên đó | lấy vợ bên | lấy chồng bên | đăng ký kết hôn ở nước ngoài | được công nhận vợ chồng | công nhận vợ chồng | kết hôn tại nhật bản | kết hôn tại hàn quốc > ghi vào sổ hộ tịch việc kết hôn
# A child that was born abroad.
đẻ ở nước ngoài | khai sinh của nhật | khai sinh của mỹ | khai sinh của đức | khai sinh của hàn quốc | khai sinh nước ngoài > ghi vào sổ hộ tịch việc hộ tịch khác | đăng ký khai sinh có yếu tố nước ngoài
# A death abroad is entered into the register.
died abroad | death abroad | chết ở nước ngoài | mất ở nước ngoài | mất bên mỹ | mất bên đức | giấy chứng tử nước ngoài > ghi vào sổ hộ tịch việc hộ tịch khác
# Divorced abroad, by country.
ly hôn tòa án nước ngoài > ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
# To prove that one is single, in whatever words.
chứng minh chưa có ai | chưa lấy vợ | chưa lấy chồng | chưa đăng ký kết hôn với ai | chưa lập gia đình | chưa có gia đình | single confirmation | certificate of no marriage > cấp giấy xác nhận tình trạng hôn nhân
# Register of births, marriages and deaths in more words of families.
làm giấy tờ cho bé | làm giấy cho con | làm giấy cho bé | đẻ tại nhà > đăng ký khai sinh
lấy nhau | sống với nhau như vợ chồng | wedding registration | thành vợ chồng > đăng ký kết hôn
xin giấy tử | đột tử | mất trong bệnh viện | mất ở viện > đăng ký khai tử
# A mistake in any paper of the civil register.
sai giấy kết hôn | sửa giấy kết hôn | sai giấy chứng tử | sai tên trong giấy kết hôn | bỏ chữ thị | thêm chữ thị | bỏ tên đệm | khai sinh khác căn cước | khai sinh không khớp căn cước | khai sinh lệch | khai sinh và căn cước khác nhau | khai sinh và bằng cấp khác nhau | fix wrong birth date > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
nhận cháu làm con | bố nhận cháu | bổ sung cha vào khai sinh > đăng ký nhận cha, mẹ, con
bố mẹ chết ông bà nuôi > đăng ký giám hộ
# Marriage with a foreigner, by country.
lấy chồng pháp | lấy chồng úc | lấy chồng anh | lấy chồng ấn độ | lấy vợ lào | lấy vợ trung quốc | marry vietnamese | international marriage | lấy chồng mỹ | lấy chồng nhật | lấy chồng hàn | lấy chồng đức | lấy chồng đài loan | lấy chồng nga | lấy chồng séc | lấy chồng canada | lấy chồng trung quốc | lấy vợ mỹ | lấy vợ nhật | lấy vợ hàn | lấy vợ đức | lấy vợ đài loan | lấy vợ úc | lấy vợ pháp | lấy vợ nga | lấy vợ séc | lấy vợ anh | lấy vợ canada > đăng ký kết hôn có yếu tố nước ngoài
nhận trẻ bị bỏ rơi | nuôi trẻ bị bỏ rơi > đăng ký việc nuôi con nuôi trong nước
# Children without parents, and who raises them.
ông bà nuôi cháu | cô ruột nuôi | chú ruột nuôi | bác ruột nuôi | thay mặt cháu > đăng ký giám hộ
sinh con trước khi cưới | con sinh trước hôn nhân > đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con
làm khai sinh và thẻ bảo hiểm | gộp khai sinh > liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi
bà cụ chưa có khai sinh | ông cụ chưa khai sinh | lớn tuổi chưa khai sinh | người lớn chưa có khai sinh > đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
giấy xác nhận một người | khác tên trên hai giấy | tên khác nhau là một người | xác nhận đã khai sinh > xác nhận thông tin hộ tịch
cho con nuôi người nước ngoài | cô ruột bên mỹ nhận cháu làm con nuôi | adopt vietnamese child > giải quyết việc nuôi con nuôi có yếu tố nước ngoài
# Marriages of old, proved or registered late.
là vợ chồng | xác nhận vợ chồng | chứng minh vợ chồng | hôn nhân thực tế | giấy chứng nhận vợ chồng > đăng ký kết hôn | xác nhận thông tin hộ tịch
# The beloved from another country, and the wedding they plan.
bạn trai người mỹ | bạn gái người mỹ | bạn trai người hàn | bạn gái người hàn | bạn trai người đức | bạn trai người pháp | bạn trai người anh | bạn trai người nga | người yêu người mỹ | bạn trai người nước ngoài | bạn gái người nước ngoài | người yêu người nước ngoài | người yêu nước ngoài | vợ sắp cưới người nước ngoài | chồng sắp cưới người nước ngoài | lấy nhau người nước ngoài | lấy người nước ngoài > đăng ký kết hôn có yếu tố nước ngoài
# To have another name, without the word of the law for it.
đặt tên khác | đặt cái tên khác | đặt lại tên | thay tên | đổi sang tên khác | tên xấu | không thích tên | tên bị trêu | đổi tên đệm cho con | lấy họ mẹ | lấy họ bố > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
# Who cannot have children asks for one to raise as their own.
hiếm muộn | vô sinh | không sinh được con | xin con về nuôi | xin cháu về nuôi | xin bé về nuôi | xin đứa trẻ về nuôi | xin cháu bé | về làm con mình | nhận làm con | coi như con đẻ | nhận cháu bé về nuôi > đăng ký việc nuôi con nuôi trong nước
# A child without parents needs somebody who acts for it.
bố mẹ mất hết | cha mẹ mất hết | bố mẹ cháu mất | cha mẹ cháu mất | bố mẹ đều mất | cha mẹ đều mất | mồ côi cả cha lẫn mẹ | người trông nom | đứng ra trông nom | đứng ra nuôi | đại diện cho cháu | bố mẹ đi tù > đăng ký giám hộ
chấm dứt việc giám hộ | chấm dứt giám hộ | không làm giám hộ nữa > đăng ký chấm dứt giám hộ
# Neither the paper nor the register is left.
sổ thất lạc | sổ bị thất lạc | sổ hộ tịch bị mất | sổ gốc bị mất | không còn sổ | không còn sổ gốc | sổ ở phường mất | không còn lưu sổ | sổ cháy > đăng ký lại khai sinh | đăng ký lại kết hôn | đăng ký lại khai tử
không còn giấy kết hôn | không còn giấy đăng ký kết hôn > cấp bản sao trích lục hộ tịch | đăng ký lại kết hôn
mất giấy khai sinh bản chính | mất khai sinh bản chính | mất bản chính khai sinh | mất bản chính giấy khai sinh | mất giấy khai sinh bản gốc > bản sao giấy khai sinh | đăng ký lại khai sinh
# The abbreviation of the civil register where it cannot be a hotel (khách sạn).
ks cho bé | ks cho con | giấy ks | đăng ký ks > đăng ký khai sinh
# The paper of the hospital comes before the registration of the death.
có giấy báo tử | đưa giấy báo tử | bệnh viện báo tử | giấy báo tử bệnh viện > đăng ký khai tử
# A child is of the people of its father or its mother.
theo dân tộc của mẹ | theo dân tộc mẹ | theo dân tộc của bố | theo dân tộc bố | theo dân tộc của cha | theo dân tộc cha | mẹ người tày | bố người tày | mẹ người mường | bố người mường | người dân tộc tày | ghi dân tộc > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc
# The family name of the other parent: at the registration, or changed later.
theo họ mẹ | theo họ bố | theo họ cha | sang họ mẹ | sang họ bố | sang họ cha | ly hôn đổi họ cho con > thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc | đăng ký khai sinh
# The birth certificate of another country, by its name.
giấy khai sinh mỹ | giấy khai sinh nhật | giấy khai sinh đức | giấy khai sinh hàn | giấy khai sinh úc | giấy khai sinh pháp | giấy khai sinh đài loan | sinh con ở mỹ | sinh con ở đức | sinh con ở pháp | sinh ở mỹ > ghi vào sổ hộ tịch việc hộ tịch khác | đăng ký khai sinh có yếu tố nước ngoài
`;
