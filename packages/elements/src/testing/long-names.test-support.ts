import type { ProcedureSummary } from '@motcua/contract';

/** The longest official names, and near-identical ones that differ in the middle or at their end; as published. */
const published = [
  {
    code: '1.013980',
    name: 'Đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng; quyền sử dụng đất xây dựng công trình trên mặt đất phục vụ cho việc vận hành, khai thác sử dụng công trình ngầm, quyền sở hữu công trình ngầm; bán tài sản, điều chuyển, chuyển nhượng quyền sử dụng đất là tài sản công theo quy định của pháp luật về quản lý, sử dụng tài sản công; nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo kết quả giải quyết tranh chấp, khiếu nại, tố cáo về đất đai hoặc bản án, quyết định của Tòa án, quyết định thi hành án của cơ quan thi hành án đã được thi hành; quyết định hoặc phán quyết của Trọng tài thương mại Việt Nam về giải quyết tranh chấp giữa các bên phát sinh từ hoạt động thương mại liên quan đến đất đai; nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do xử lý tài sản thế chấp là quyền sử dụng đất, tài sản gắn liền với đất đã được đăng ký, bao gồm cả xử lý khoản nợ có nguồn gốc từ khoản nợ xấu của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài',
    fields: ['Đất đai'],
    agency: 'Văn phòng đăng ký đất đai, Chi nhánh Văn phòng đăng ký đất đai',
    level: ['province'],
  },
  {
    code: '1.013962',
    name: 'Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất đối với cá nhân là cán bộ, công chức, viên chức, sĩ quan tại ngũ, quân nhân chuyên nghiệp, công chức quốc phòng, công nhân và viên chức quốc phòng, sĩ quan, hạ sĩ quan, công nhân công an, người làm công tác cơ yếu và người làm công tác khác trong tổ chức cơ yếu hưởng lương từ ngân sách nhà nước mà chưa được giao đất ở, nhà ở; giáo viên, nhân viên y tế đang công tác tại các xã biên giới, hải đảo thuộc vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn nhưng chưa có đất ở, nhà ở tại nơi công tác hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở; cá nhân thường trú tại xã mà không có đất ở và chưa được Nhà nước giao đất ở hoặc chưa được hưởng chính sách hỗ trợ về nhà ở theo quy định của pháp luật về nhà ở',
    fields: ['Đất đai'],
    agency: 'Văn phòng đăng ký đất đai, Chủ tịch Ủy ban nhân dân xã, Chi nhánh Văn phòng đăng',
    level: ['commune'],
  },
  {
    code: '1.013385',
    name: 'Ngừng kinh doanh dịch vụ viễn thông đối với doanh nghiệp viễn thông không phải là doanh nghiệp viễn thông nắm giữ phương tiện thiết yếu, doanh nghiệp viễn thông có vị trí thống lĩnh thị trường hoặc doanh nghiệp thuộc nhóm doanh nghiệp viễn thông có vị trí thống lĩnh thị trường đối với thị trường dịch vụ viễn thông Nhà nước quản lý, doanh nghiệp cung cấp dịch vụ viễn thông công ích (trừ doanh nghiệp có giấy phép cung cấp dịch vụ có hạ tầng mạng, loại mạng viễn thông công cộng cố định mặt đất không sử dụng băng tần số vô tuyến điện, không sử dụng số thuê bao viễn thông có phạm vi thiết lập mạng viễn thông trên một tỉnh, thành phố trực thuộc trung ương và giấy phép cung cấp dịch vụ không có hạ tầng mạng, loại hình dịch vụ viễn thông cố định mặt đất (dịch vụ viễn thông cung cấp trên mạng viễn thông cố định mặt đất)) khi ngừng kinh doanh một phần hoặc toàn bộ các dịch vụ viễn thông',
    fields: ['Viễn thông và Internet'],
    agency: 'Ủy ban nhân dân cấp tỉnh',
    level: ['province'],
  },
  {
    code: '1.013888',
    name: 'Ngừng kinh doanh dịch vụ viễn thông đối với doanh nghiệp viễn thông không phải là doanh nghiệp viễn thông nắm giữ phương tiện thiết yếu, doanh nghiệp viễn thông có vị trí thống lĩnh thị trường hoặc doanh nghiệp thuộc nhóm doanh nghiệp viễn thông có vị trí thống lĩnh thị trường đối với thị trường dịch vụ viễn thông Nhà nước quản lý, doanh nghiệp cung cấp dịch vụ viễn thông công ích (có giấy phép cung cấp dịch vụ không có hạ tầng mạng, loại hình dịch vụ viễn thông cố định mặt đất (dịch vụ viễn thông cung cấp trên mạng viễn thông cố định mặt đất)) khi ngừng kinh doanh một phần hoặc toàn bộ các dịch vụ viễn thông',
    fields: ['Viễn thông và Internet'],
    agency: 'Ủy ban nhân dân cấp tỉnh',
    level: ['province'],
  },
  {
    code: '1.013885',
    name: 'Ngừng kinh doanh dịch vụ viễn thông đối với doanh nghiệp viễn thông không phải là doanh nghiệp viễn thông nắm giữ phương tiện thiết yếu, doanh nghiệp viễn thông có vị trí thống lĩnh thị trường hoặc doanh nghiệp thuộc nhóm doanh nghiệp viễn thông có vị trí thống lĩnh thị trường đối với thị trường dịch vụ viễn thông Nhà nước quản lý, doanh nghiệp cung cấp dịch vụ viễn thông công ích (có giấy phép cung cấp dịch vụ có hạ tầng mạng, loại mạng viễn thông công cộng cố định mặt đất không sử dụng băng tần số vô tuyến điện, không sử dụng số thuê bao viễn thông có phạm vi thiết lập mạng viễn thông trên một tỉnh, thành phố trực thuộc trung ương) khi ngừng kinh doanh một phần hoặc toàn bộ các dịch vụ viễn thông',
    fields: ['Viễn thông và Internet'],
    agency: 'Ủy ban nhân dân cấp tỉnh',
    level: ['province'],
  },
  {
    code: '1.013904',
    name: 'Sửa đổi, bổ sung giấy phép cung cấp dịch vụ viễn thông có hạ tầng mạng, loại mạng viễn thông công cộng cố định mặt đất không sử dụng băng tần số vô tuyến điện, không sử dụng số thuê bao viễn thông có phạm vi thiết lập mạng viễn thông trong một tỉnh, thành phố trực thuộc trung ương đối với trường hợp quy định tại điểm a khoản 2 Điều 36 Nghị định số 163/2024/NĐ-CP',
    fields: ['Viễn thông và Internet'],
    agency: 'Ủy ban nhân dân cấp tỉnh',
    level: ['province'],
  },
  {
    code: '1.013903',
    name: 'Sửa đổi, bổ sung giấy phép cung cấp dịch vụ viễn thông có hạ tầng mạng, loại mạng viễn thông công cộng cố định mặt đất không sử dụng băng tần số vô tuyến điện, không sử dụng số thuê bao viễn thông có phạm vi thiết lập mạng viễn thông trong một tỉnh, thành phố trực thuộc trung ương đối với trường hợp quy định tại điểm a, điểm b khoản 1 Điều 36 Nghị định số 163/2024/NĐ-CP',
    fields: ['Viễn thông và Internet'],
    agency: 'Ủy ban nhân dân cấp tỉnh',
    level: ['province'],
  },
  {
    code: '1.014084',
    name: 'Cấp Chứng chỉ hành nghề dược (bao gồm cả trường hợp cấp Chứng chỉ hành nghề dược cho người bị thu hồi Chứng chỉ hành nghề dược theo quy định tại các khoản 1, 2, 4, 5, 6, 7, 8, 9, 10, 11 Điều 28 của Luật Dược) theo hình thức thi',
    fields: ['Dược phẩm'],
    agency: 'Bộ Y tế',
    level: ['ministry'],
  },
  {
    code: '1.014092',
    name: 'Cấp Chứng chỉ hành nghề dược (bao gồm cả trường hợp cấp Chứng chỉ hành nghề dược cho người bị thu hồi Chứng chỉ hành nghề dược theo quy định tại các khoản 1, 2, 4, 5, 6, 7, 8, 9, 10, 11 Điều 28 của Luật Dược) theo hình thức xét hồ sơ',
    fields: ['Dược phẩm'],
    agency: 'Sở Y tế',
    level: ['province'],
  },
  {
    code: '1.115403',
    name: 'Cấp thẻ thường trú cho người nước ngoài là nhà đầu tư quan trọng, chuyên gia, nhà khoa học, người có tài năng đặc biệt, nhà quản lý cấp cao làm việc lâu dài tại cơ quan, tổ chức có trụ sở tại Trung tâm tài chính quốc tế',
    fields: ['Quản lý xuất nhập cảnh'],
    agency: 'Bộ Công an',
    level: ['ministry'],
  },
  {
    code: '1.115404',
    name: 'Cấp thẻ thường trú cho người nước ngoài là nhà đầu tư quan trọng, chuyên gia, nhà khoa học, người có tài năng đặc biệt, nhà quản lý cấp cao làm việc lâu dài tại cơ quan, tổ chức có trụ sở tại Trung tâm tài chính quốc tế tại Việt Nam',
    fields: ['Quản lý xuất nhập cảnh'],
    agency: 'Công an cấp Tỉnh',
    level: ['province'],
  },
];

/** They, as a service lists them. */
export const longNames: readonly ProcedureSummary[] = published.map((procedure) => ({
  ...procedure,
  targetGroups: ['Doanh nghiệp'],
  online: true,
  lifeEvents: [],
}));
