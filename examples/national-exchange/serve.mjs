// Plays the other side of the national exchange, in a process of its own: takes what a centre sends, answers what it
// asks, and pushes a dossier that was filed elsewhere. It keeps everything in memory. Its shapes are those of public code
// (docs/guide/exchange.md says which); it is no copy of any real system, and its procedures and people are made up.
import { createServer } from 'node:http';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { page } from './page.mjs';

const env = process.env;
const port = Number(env.EXCHANGE_PORT ?? 4186);
const sessionMs = Number(env.EXCHANGE_SESSION_SECONDS ?? 600) * 1000;
const account = {
  username: env.EXCHANGE_USERNAME ?? 'centre',
  password: env.EXCHANGE_PASSWORD ?? 'exchange-password',
  unit: env.EXCHANGE_UNIT ?? 'H26',
};
/** The centre's own address for pushes, and our account there. */
const centre = {
  url: env.MOTCUA_URL,
  username: env.CENTRE_USERNAME ?? 'national',
  password: env.CENTRE_PASSWORD ?? '',
  unit: env.CENTRE_UNIT ?? 'G22',
};
const procedures = JSON.parse(readFileSync(new URL('procedures.json', import.meta.url), 'utf8'));

/** Dossiers by code: what was sent last, and every step that was taken. */
const dossiers = new Map();
/** Every request with what became of it, the last first. Its content is not kept. */
const log = [];
const sessions = new Map();
/**
 * How the next requests go wrong; each number counts down. `loseAnswers`: it is carried out and the connection is cut;
 * `loseSteps`: the same, of steps alone;
 * `cutBefore`: the connection is cut and nothing was done; `refuse`: refused with `refuseCode`; `refuseDossiers`: the same,
 * of dossiers alone; `slowMs`: waits first;
 * `expire`: the session is over; `garbage`: the answer is no JSON; `duplicates`: pushes are sent twice.
 */
const faults = {
  loseAnswers: 0,
  loseSteps: 0,
  cutBefore: 0,
  refuse: 0,
  refuseDossiers: 0,
  refuseCode: '-9',
  slowMs: 0,
  expire: 0,
  garbage: 0,
  duplicates: 0,
};

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

async function answer(request, response) {
  const path = (request.url ?? '/').split('?', 1)[0];
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method === 'GET' && path === '/') {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
    });
    return response.end(page({ dossiers, log, faults, canPush: centre.url !== undefined }));
  }
  if (request.method === 'GET' && path === '/_state') {
    return json(response, { dossiers: Object.fromEntries(dossiers), log, faults });
  }
  if (request.method !== 'POST') return json(response, refused('Không có địa chỉ này'), 404);
  const body = await bodyOf(request);
  if (path.startsWith('/_') && isForeign(request)) {
    return json(response, refused('Yêu cầu đến từ trang khác'), 403);
  }
  if (path.startsWith('/_')) return control(path, body, request, response);
  return exchange(body, request, response);
}

/** Whether a page of somebody else sent the browser here; what is no browser says neither. */
function isForeign({ headers }) {
  const from = headers['sec-fetch-site'];
  if (from !== undefined) return from !== 'same-origin' && from !== 'none';
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}

/** The protocol: a log-in gives a session, and every service needs it. */
async function exchange(body, request, response) {
  if (faults.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
  if (takes('cutBefore')) return cut(request, 'cut before');
  if (body === undefined) return json(response, refused('Thông điệp không phải JSON'));
  if (body.service === undefined) return json(response, logIn(body));
  const given = sessions.get(body.session);
  if (
    takes('expire') ||
    given === undefined ||
    given < Date.now() ||
    body.madonvi !== account.unit
  ) {
    sessions.delete(body.session);
    return json(response, note(body, refused('session không hợp lệ hoặc đã hết hạn', '-2')));
  }
  if (takes('refuse') || (body.service === 'DongBoHoSoMC' && takes('refuseDossiers'))) {
    return json(response, note(body, refused('Dữ liệu không hợp lệ', faults.refuseCode)));
  }
  const result = note(body, carryOut(body));
  const isStep = body.service === 'CapNhatTienDoHoSoMC';
  if (takes('loseAnswers') || (isStep && takes('loseSteps'))) return cut(request, 'answer lost');
  if (takes('garbage')) return response.writeHead(200).end('<html>502</html>');
  return json(response, result);
}

function logIn({ username, password }) {
  if (username !== account.username || password !== account.password) {
    return refused('Sai tên đăng nhập hoặc mật khẩu');
  }
  const session = randomBytes(16).toString('hex');
  sessions.set(session, Date.now() + sessionMs);
  return { ...confirmed(), session };
}

function carryOut(body) {
  const data = Array.isArray(body.data) ? body.data : [];
  switch (body.service) {
    case 'DongBoHoSoMC': {
      if (data.some((one) => typeof one.MaHoSo !== 'string')) return refused('Thiếu MaHoSo');
      const known = data.find((one) => dossiers.has(one.MaHoSo));
      // As public adapters expect it: a dossier that is there must be sent as an update.
      if (body.isUpdating !== 'True' && known) return refused('Hồ sơ đã tồn tại', '3');
      // An update of one that it has forgotten with its last run is taken: it keeps nothing.
      for (const one of data) {
        dossiers.set(one.MaHoSo, { dossier: one, steps: dossiers.get(one.MaHoSo)?.steps ?? [] });
      }
      return confirmed();
    }
    case 'CapNhatTienDoHoSoMC':
      if (data.some((one) => !dossiers.has(one.MaHoSo))) return refused('Không tìm thấy hồ sơ');
      // The message has no number: the same step twice is two steps, as in any system that does not look.
      for (const one of data) dossiers.get(one.MaHoSo).steps.push(one);
      return confirmed();
    case 'TraCuuHoSo': {
      const found = dossiers.get(body.mahoso);
      return confirmed(found ? [{ ...found.dossier, DanhSachTienDo: found.steps }] : []);
    }
    case 'LayDanhSachTTHC':
      return confirmed(procedures.map(({ MATTHC, TENTTHC }) => ({ MATTHC, TENTTHC })));
    case 'LayThuTuc':
      return confirmed(procedures.filter(({ MATTHC }) => MATTHC === body.maTTHC));
    default:
      return refused(`Không có dịch vụ ${body.service}`);
  }
}

/** What the page and tests do: faults, a dossier filed here, a step of it, and pushing it to the centre. */
async function control(path, body, request, response) {
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form');
  const done = (value) => {
    if (!isForm) return json(response, value);
    return response.writeHead(303, { Location: '/' }).end();
  };
  if (path === '/_faults') {
    for (const [name, value] of Object.entries(body ?? {})) {
      if (name in faults) faults[name] = name === 'refuseCode' ? String(value) : Number(value) || 0;
    }
    return done(faults);
  }
  if (path === '/_filed') {
    const dossier = sample(body ?? {});
    dossiers.set(dossier.MaHoSo, { dossier, steps: body?.steps ?? [firstStep(dossier)] });
    if (body?.push) await push(dossier.MaHoSo);
    return done({ code: dossier.MaHoSo });
  }
  if (path === '/_step') {
    const found = dossiers.get(body?.MaHoSo);
    if (!found) return json(response, refused('Không tìm thấy hồ sơ'), 404);
    const step = { ...firstStep(found.dossier), ...body };
    delete step.push;
    found.steps.push(step);
    found.dossier = { ...found.dossier, TrangThaiHoSo: step.TrangThai };
    if (body.push) await push(step.MaHoSo, [step]);
    return done({ step });
  }
  if (path === '/_centre') {
    Object.assign(centre, body);
    return done({ url: centre.url });
  }
  if (path === '/_push') {
    return done(await push(body?.MaHoSo));
  }
  return json(response, refused('Không có địa chỉ này'), 404);
}

/** Tells the centre of a dossier and of steps of it; all its steps when none are named. */
async function push(code, steps) {
  const found = dossiers.get(code);
  if (!found || centre.url === undefined) return refused('Không có gì để gửi');
  const { session } = await call({ username: centre.username, password: centre.password });
  const send = (service, data) =>
    call({ session, madonvi: centre.unit, service, isUpdating: 'False', data });
  const answers = [await send('DongBoHoSoMC', [found.dossier])];
  for (const step of steps ?? found.steps) {
    answers.push(await send('CapNhatTienDoHoSoMC', [step]));
    if (takes('duplicates')) answers.push(await send('CapNhatTienDoHoSoMC', [step]));
  }
  return { answers };
}

async function call(body) {
  const answered = await fetch(new URL('/v1/exchange', centre.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answered.json();
}

/** A dossier that somebody made up filed at the national portal. */
function sample({ push: _push, steps: _steps, ...given }) {
  const now = time();
  const day = now.slice(2, 8);
  return {
    MaHoSo: `G22.99-${day}-${String(1000 + dossiers.size)}`,
    MaTTHC: '1.001193',
    TenTTHC: 'Thủ tục đăng ký khai sinh',
    MaLinhVuc: 'G15-TP07',
    TenLinhVuc: 'Hộ tịch',
    KenhThucHien: '2',
    ChuHoSo: 'Lê Thị Mẫu',
    LoaiDoiTuong: '1',
    SoDienThoai: '0900000001',
    LoaiDinhDanh: '1',
    SoDinhDanh: '001190000001',
    NgayNopHoSo: now,
    NgayTiepNhan: now,
    NgayHenTra: time(Date.now() + 3 * 86_400_000),
    TrangThaiHoSo: '2',
    DonViXuLy: 'Ủy ban nhân dân xã Mẫu (Cổng Dịch vụ công quốc gia)',
    NoiNopHoSo: '1',
    TaiLieuNop: [],
    ...given,
  };
}

function firstStep(dossier) {
  return {
    MaHoSo: dossier.MaHoSo,
    NguoiXuLy: 'Cán bộ một cửa',
    ChucDanh: '',
    ThoiDiemXuLy: time(),
    PhongBanXuLy: 'Bộ phận Một cửa',
    NoiDungXuLy: 'Tiếp nhận hồ sơ',
    TrangThai: dossier.TrangThaiHoSo,
    NgayBatDau: '',
    NgayKetThucTheoQuyDinh: dossier.NgayHenTra ?? '',
  };
}

/** Hanoi time, yyyyMMddHHmmss. */
function time(at = Date.now()) {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '');
}

function takes(fault) {
  if (faults[fault] <= 0) return false;
  faults[fault] -= 1;
  return true;
}

function confirmed(result = []) {
  return { error_code: '0', message: 'Thành công', result };
}

function refused(message, error_code = '-1') {
  return { error_code, message, result: [] };
}

/** Writes down what was asked and what came of it. */
function note(body, result) {
  const codes = (Array.isArray(body.data) ? body.data : []).map((one) => one?.MaHoSo);
  log.unshift({
    id: randomUUID(),
    at: new Date().toISOString(),
    service: body.service,
    code: codes.join(', ') || body.mahoso || body.maTTHC || '',
    isUpdating: body.isUpdating ?? '',
    answer: result.error_code,
    message: result.message,
  });
  log.length = Math.min(log.length, 500);
  return result;
}

function cut(request, message) {
  if (log[0]) log[0].message = message;
  request.socket.destroy();
}

function json(response, value, status = 200) {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  if ((request.headers['content-type'] ?? '').startsWith('application/x-www-form')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
server.listen(port, 'localhost', () => {
  console.log(`national exchange ready http://localhost:${server.address().port}`);
});
