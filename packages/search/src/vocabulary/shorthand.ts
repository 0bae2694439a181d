/** Abbreviations and other names of one thing: the sayings of all topics are written, and queries read, with the last. */
export const shorthand = `
# Abbreviations as people type them.
cty = công ty
hkd | hộ kinh doanh cá thể | hộ cá thể = hộ kinh doanh
gpkd = giấy phép kinh doanh
đkkd | dkkd = đăng ký kinh doanh
đkkh | đk kh | dk kh = đăng ký kết hôn
đk | dk = đăng ký
mst = mã số thuế
htx = hợp tác xã
oto | ôtô = ô tô
gks = giấy khai sinh
mtv = một thành viên
trách nhiệm hữu hạn = tnhh
clb = câu lạc bộ
bh = bảo hiểm
kcb = khám chữa bệnh
vp = văn phòng
mk = mật khẩu
bqt = ban quản trị
vpđd | vpdd = văn phòng đại diện
nvqs = nghĩa vụ quân sự
cchn = chứng chỉ hành nghề
gpxd = giấy phép xây dựng
gplđ | gpld | work permit = giấy phép lao động
gplx | bằng lái xe = bằng lái
attp | vsattp | vệ sinh an toàn thực phẩm = an toàn thực phẩm
pccc = phòng cháy chữa cháy
lltp = lý lịch tư pháp
bđs | bds = bất động sản
# The land title is called after the colour of its cover.
sổ hồng | bìa đỏ | cuốn sổ đỏ | quyển sổ đỏ = sổ đỏ
# The identity card under its names since 1957; today's law says căn cước.
cccd | căn cước công dân = căn cước
cmt | cmtnd | chứng minh thư = cmnd
# Foreign words for what has a Vietnamese one.
passport = hộ chiếu
visa = thị thực
shop = cửa hàng
# A country where many live; not those that wards are called after, such as Mỹ Đình and Đức Giang.
bên mỹ | bên nhật | bên hàn quốc | bên hàn | bên đức | bên đài loan | bên úc | bên pháp | bên nga | bên séc | bên canada | bên trung quốc | bên nước ngoài | ở nhật bản | ở nhật | ở hàn quốc | ở đài loan | ở úc | ở canada | ở séc | ở singapore = ở nước ngoài
# Who comes from abroad, by the country; not "người anh", a brother.
người mỹ | người nhật bản | người nhật | người hàn quốc | người hàn | người trung quốc | người pháp | người úc | người nga | người canada | người đài loan | người singapore | người ấn độ | người philippines | người tây = người nước ngoài
# Words that only count a home.
căn nhà | ngôi nhà = nhà
căn chung cư | căn hộ chung cư = chung cư
# Two words for one thing.
xe hơi = ô tô
miếng đất = mảnh đất
`;
