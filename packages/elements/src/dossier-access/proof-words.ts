/** Words around opening a dossier. */
export const proofWords = {
  vi: {
    proof: '4 số cuối của số định danh hoặc số điện thoại',
    proofHelp: 'Số bạn đã khai khi nộp hồ sơ.',
    wrongProof: 'Nhập đúng 4 chữ số.',
    notFound: 'Mã hồ sơ hoặc 4 số cuối chưa đúng',
    notFoundMore: 'Xem lại giấy tiếp nhận rồi nhập lại.',
    untrusted: 'Phần này chỉ mở trên trang của trung tâm',
    untrustedMore: 'Để bảo vệ thông tin cá nhân của bạn, hãy tiếp tục ở đó.',
    openCentre: 'Mở trang của trung tâm',
    expired: 'Hết thời gian mở hồ sơ',
    expiredMore: 'Nhập lại 4 số cuối để tiếp tục.',
  },
  en: {
    proof: 'Last 4 digits of your personal number or telephone',
    proofHelp: 'The number you gave when you filed.',
    wrongProof: 'Enter exactly 4 digits.',
    notFound: 'The dossier code or the 4 digits are not right',
    notFoundMore: 'Check your receipt and enter them again.',
    untrusted: "This part opens only on the centre's own page",
    untrustedMore: 'To protect your personal data, continue there.',
    openCentre: "Open the centre's page",
    expired: 'The dossier has been open for too long',
    expiredMore: 'Enter the 4 digits again to go on.',
  },
} as const;
