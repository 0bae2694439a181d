// The page of the simulator: what it has received, what it can do wrong, and a dossier to push.

const names = {
  loseAnswers: 'Carried out, answer lost',
  loseSteps: 'Step taken, answer lost',
  cutBefore: 'Connection cut, nothing done',
  refuse: 'Refused',
  refuseDossiers: 'Dossier refused',
  expire: 'Session over',
  garbage: 'Answer is no JSON',
  duplicates: 'Pushed steps sent twice',
  slowMs: 'Milliseconds before each answer',
};

const statuses = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
  11: '(a status that no table has)',
};

/** @param state what the simulator holds */
export function page({ dossiers, log, faults, canPush }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>National exchange, simulated</title>
</head>
<body>
<h1>National exchange, simulated</h1>
<p>Made up for demonstrations: no real system, no real people. Everything is forgotten when it stops.</p>
<h2>What it has (${dossiers.size})</h2>
<table>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Procedure</th><th scope="col">Steps</th></tr></thead>
<tbody>
${[...dossiers.values()].map(row).join('\n') || '<tr><td colspan="4">Nothing yet.</td></tr>'}
</tbody>
</table>
<h2>File a dossier here</h2>
${canPush ? filing() : '<p>Set MOTCUA_URL to push dossiers to a centre.</p>'}
<h2>Let something go wrong</h2>
<form method="post" action="/_faults">
${Object.entries(names)
  .map(
    ([name, label]) =>
      `<p><label>${label} <input name="${name}" type="number" min="0" value="${faults[name]}"></label></p>`,
  )
  .join('\n')}
<p><button>Set</button></p>
</form>
<h2>Messages</h2>
<ol reversed>
${log
  .slice(0, 100)
  .map(
    ({ at, service, code, isUpdating, answer, message }) =>
      `<li>${text(at)} ${text(service)} ${text(code)} ${text(isUpdating)}: ${text(answer)} ${text(message)}</li>`,
  )
  .join('\n')}
</ol>
</body>
</html>
`;
}

function row({ dossier, steps }) {
  return `<tr><td>${text(dossier.MaHoSo)}</td><td>${text(dossier.TrangThaiHoSo)}</td><td>${text(dossier.TenTTHC)}</td><td><ol>${steps
    .map(
      ({ ThoiDiemXuLy, TrangThai, NoiDungXuLy }) =>
        `<li>${text(ThoiDiemXuLy)}: ${text(TrangThai)}, ${text(NoiDungXuLy)}</li>`,
    )
    .join('')}</ol></td></tr>`;
}

function filing() {
  return `<form method="post" action="/_filed">
<input type="hidden" name="push" value="yes">
<p><button>File one and tell the centre</button> Then look it up there by its code; the proof is 0001.</p>
</form>
<form method="post" action="/_step">
<input type="hidden" name="push" value="yes">
<p><label>Code <input name="MaHoSo" required></label>
<label>Status <select name="TrangThai">${Object.entries(statuses)
    .map(([code, name]) => `<option value="${code}">${code} ${name}</option>`)
    .join('')}</select></label>
<label>Words <input name="NoiDungXuLy" value="Chuyển xử lý"></label>
<button>Move it and tell the centre</button></p>
</form>`;
}

function text(value) {
  return String(value ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
