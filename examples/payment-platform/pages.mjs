// What people see of the platform: the page on which the demo citizen pays, the receipt, and a list with the faults to switch.
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const vnd = (amount) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} ₫`;

function page(title, main) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<p class="banner">Cổng thanh toán mô phỏng: không có tiền thật.</p>
<main><h1>${escape(title)}</h1>${main}</main>
</body>
</html>`;
}

export const style = `body{margin:0;font:1rem/1.55 system-ui,sans-serif}main{max-width:40rem;margin:auto;padding:1rem}
.banner{margin:0;padding:.6rem 1rem;background:#7a4b00;color:#fff}
.amount{font-size:1.6rem;font-weight:700;margin:.2rem 0}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dd{margin:0;min-width:0;overflow-wrap:anywhere}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}button{font:inherit;min-height:44px;padding:.5rem 1.25rem}
table{border-collapse:collapse;width:100%}td,th{overflow-wrap:anywhere;text-align:start;padding:.3rem .5rem;border-bottom:1px solid #8888}`;

const states = {
  open: 'Chờ thanh toán',
  paid: 'Đã thanh toán',
  failed: 'Không thành công',
  refunded: 'Đã hoàn',
};

/** Where the citizen pays, cancels, or lets the time pass. */
export function payPage(payment) {
  const { message, state } = payment;
  const receipt = message.ThongTinBienLai ?? {};
  const facts = `<p class="amount">${vnd(message.SoTien)}</p>
<dl><dt>Nội dung</dt><dd>${escape(message.ThongTinGiaoDich)}</dd>
<dt>Đơn vị thu</dt><dd>${escape(receipt.TenDonVi ?? '')}</dd>
<dt>Thủ tục</dt><dd>${escape(receipt.TenTTHC ?? '')}</dd>
<dt>Mã tham chiếu</dt><dd>${escape(message.MaThamChieu)}</dd></dl>`;
  const actions =
    state === 'open'
      ? `<form method="post"><button name="action" value="pay">Thanh toán</button>
<button name="action" value="cancel">Huỷ</button><button name="action" value="leave">Để đó và quay về</button></form>`
      : `<p>${states[state]}.</p><form method="post"><button name="action" value="leave">Quay về</button></form>`;
  return page('Thanh toán', facts + actions);
}

/** The receipt that the platform keeps. */
export function billPage({ message, transaction }) {
  return page(
    'Biên lai (mô phỏng)',
    `<dl><dt>Mã giao dịch</dt><dd>${escape(transaction)}</dd><dt>Mã tham chiếu</dt><dd>${escape(message.MaThamChieu)}</dd>
<dt>Số tiền</dt><dd>${vnd(message.SoTien)}</dd><dt>Nội dung</dt><dd>${escape(message.ThongTinGiaoDich)}</dd></dl>`,
  );
}

/** All payments, and the faults that the next ones have. */
export function listPage(payments, faults, choices) {
  const rows = payments.map(
    ({ message, state, confirmed }) =>
      `<tr><td>${escape(message.MaThamChieu)}</td><td>${vnd(message.SoTien)}</td><td>${states[state]}</td><td>${confirmed ? 'đã báo' : 'chưa báo'}</td></tr>`,
  );
  const options = choices.map(
    (fault) =>
      `<label><input type="checkbox" name="fault" value="${fault}"${faults.has(fault) ? ' checked' : ''}> ${fault}</label>`,
  );
  return page(
    'Giao dịch',
    `<table><thead><tr><th>Mã tham chiếu</th><th>Số tiền</th><th>Trạng thái</th><th>Báo cho trung tâm</th></tr></thead>
<tbody>${rows.join('')}</tbody></table><h2>Lỗi mô phỏng</h2><form method="post" action="/faults">${options.join('')}<button>Đặt</button></form>`,
  );
}
