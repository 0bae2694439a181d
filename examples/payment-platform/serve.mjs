// The payment platform of the National Public Service Portal, simulated: the same messages and signatures over HTTP, a page on
// which the demo citizen pays, and faults to switch. No money, no bank; what it knows is gone when it ends, unless it has a file for it.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { isSigned, now, signatureOf, signedAnswers, signedRefusal } from './messages.mjs';
import { billPage, listPage, payPage, style } from './pages.mjs';

const port = Number(process.env.PAYMENT_PORT ?? 4185);
const partner = process.env.PAYMENT_PARTNER ?? 'MOTCUA';
const secret = process.env.PAYMENT_SECRET ?? '';
const confirmUrl = process.env.PAYMENT_CONFIRM_URL ?? '';
/** Milliseconds before a confirmation that was not taken is sent again, doubled each time. */
const retryAfter = Number(process.env.PAYMENT_RETRY ?? 2_000);
const RETRIES = 6;
/** Where payments are kept, so that they outlive a process that is killed; in memory alone when absent. */
const store = process.env.PAYMENT_STORE ?? '';

/**
 * - confirm-lost, confirm-twice, confirm-late: the confirmation never goes, goes twice, or goes after the browser is back
 * - confirm-unheard: it goes, and the answer is not waited for, so that it goes again
 * - wrong-amount, wrong-signature, wrong-dossier: what it says
 * - begin-held: the answer to INIT waits until this fault is switched off
 * - answer-forged, answer-bare: answers are signed wrongly, or say that something was paid and no more
 * - refund-slow, refund-refused: what becomes of refunds
 * - away: every message is answered with 503
 */
const choices = [
  'confirm-lost',
  'confirm-twice',
  'confirm-late',
  'confirm-unheard',
  'wrong-amount',
  'wrong-signature',
  'wrong-dossier',
  'begin-held',
  'answer-forged',
  'answer-bare',
  'refund-slow',
  'refund-refused',
  'away',
];
const faults = new Set();
/** Payments by MaThamChieu, and the secret part of the address of their page. */
const payments = new Map(
  store !== '' && existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : [],
);
const held = [];

/** Keeps what is known before anybody is told of it: whole, or as it was before. */
function keep() {
  if (store === '') return;
  writeFileSync(`${store}.new`, JSON.stringify([...payments]), { mode: 0o600 });
  renameSync(`${store}.new`, store);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error.message);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const at = `${request.method} ${pathname}`;
  const messageAt = /^POST \/(init|query|bill|refund)$/.exec(at)?.[1];
  if (messageAt) {
    if (faults.has('away')) return void response.writeHead(503).end();
    return message(messageAt, JSON.parse(await bodyOf(request)), response);
  }
  const page = /^\/thanh-toan\/([A-Za-z0-9]+)\/([\w-]+)$/.exec(pathname);
  if (page) return payment(request, response, page[1], page[2]);
  if (at === 'POST /faults') {
    if (isForeign(request)) return void response.writeHead(403).end();
    const form = new URLSearchParams(await bodyOf(request));
    setFaults(form.getAll('fault').filter((fault) => choices.includes(fault)));
    return void response.writeHead(303, { location: '/' }).end();
  }
  if (at === 'GET /payments') return json(response, [...payments.values()].map(shown));
  if (at === 'GET /style.css') return send(response, style, 'text/css');
  if (at === 'GET /') return html(response, listPage([...payments.values()], faults, choices));
  return void response.writeHead(404).end();
}

/** Whether a page of somebody else sent the browser here; what is no browser says neither. */
function isForeign({ headers }) {
  const from = headers['sec-fetch-site'];
  if (from !== undefined) return from !== 'same-origin' && from !== 'none';
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}

/** A signed message of the centre. */
async function message(kind, body, response) {
  const type = { init: 'INIT', query: 'QUERY', bill: 'GET_BILL', refund: 'REFUND' }[kind];
  if (!isSigned(body, type, secret) || body.MaDoiTac !== partner) {
    return json(response, { MaLoi: '97', MoTaLoi: 'Sai ma xac thuc' });
  }
  const known = payments.get(body.MaThamChieu);
  if (kind === 'init') return begin(body, known, response);
  if (!known) return refuse(response, kind, body, '01', 'Khong co giao dich');
  if (kind === 'query') {
    const { MaDoiTac, MaGiaoDich, ...bare } = result(known);
    return reply(response, 'query', {
      ...bare,
      ...(!faults.has('answer-bare') && { MaDoiTac, MaGiaoDich }),
      LoaiBanTin: 'QUERY',
      MaLoi: '00',
      TrangThaiGD: { open: '3', paid: '1', refunded: '1', failed: '4' }[known.state],
    });
  }
  if (kind === 'bill') {
    if (known.state !== 'paid') return refuse(response, kind, body, '02', 'Chua thanh toan');
    return html(response, billPage(known));
  }
  return refund(body, known, response);
}

async function begin(body, known, response) {
  if (known) return refuse(response, 'init', body, '03', 'Trung ma tham chieu');
  if (!/^[A-Za-z0-9]+$/.test(body.MaThamChieu) || !/^[1-9]\d*$/.test(body.SoTien)) {
    return refuse(response, 'init', body, '04', 'Du lieu khong hop le');
  }
  const key = randomBytes(16).toString('base64url');
  const transaction = `MP${Date.now()}${randomBytes(3).toString('hex')}`;
  payments.set(body.MaThamChieu, { message: body, key, transaction, state: 'open', confirmed: 0 });
  keep();
  if (faults.has('begin-held')) await new Promise((resolve) => held.push(resolve));
  return reply(response, 'init', {
    MaLoi: '00',
    MoTaLoi: '',
    MaDoiTac: partner,
    MaThamChieu: body.MaThamChieu,
    UrlThanhToan: `${address()}/thanh-toan/${body.MaThamChieu}/${key}`,
  });
}

function refund(body, known, response) {
  const say = (MaLoi, TrangThaiGD) =>
    reply(response, 'refund', {
      MaLoi,
      TrangThaiGD,
      MoTaLoi: '',
      ...(!faults.has('answer-bare') && { MaDoiTac: partner, MaThamChieu: body.MaThamChieu }),
    });
  // The same refund again is the same refund.
  if (known.refund === body.MaHoanTien && known.state === 'refunded') return say('00', '1');
  const isWhole = known.state === 'paid' && body.SoTien === known.message.SoTien;
  if (faults.has('refund-refused') || !isWhole) return say('05', '4');
  if (faults.has('refund-slow')) return say('00', '3');
  Object.assign(known, { state: 'refunded', refund: body.MaHoanTien });
  keep();
  return say('00', '1');
}

/** That it was not done, signed as every answer to a partner: who looks at signatures alone believes nothing else. */
function refuse(response, kind, { MaThamChieu }, MaLoi, MoTaLoi) {
  return reply(response, kind, { MaLoi, MoTaLoi, MaDoiTac: partner, MaThamChieu });
}

/** An answer, signed. */
function reply(response, kind, answer) {
  const right = signatureOf(answer, secret, signedAnswers[kind] ?? signedRefusal);
  const MaXacThuc = faults.has('answer-forged') ? right.replace(/^./, 'x') : right;
  return json(response, { ...answer, MaXacThuc });
}

/** The page of a payment: what the demo citizen does on it. */
async function payment(request, response, reference, key) {
  const known = payments.get(reference);
  const isRight =
    known &&
    key.length === known.key.length &&
    timingSafeEqual(Buffer.from(key), Buffer.from(known.key));
  if (!isRight) return void response.writeHead(404).end();
  if (request.method !== 'POST') return html(response, payPage(known));
  const action = new URLSearchParams(await bodyOf(request)).get('action');
  if (known.state === 'open' && (action === 'pay' || action === 'cancel')) {
    known.state = action === 'pay' ? 'paid' : 'failed';
    keep();
    const told = tell(known);
    // As platforms do: the centre is told before the browser is back, unless it takes long.
    if (!faults.has('confirm-late')) await Promise.race([told, pause(1_500)]);
  }
  const back = known.message.UrlTraVe;
  response.writeHead(303, { location: back || '/' }).end();
}

/** Tells the centre from server to server, again until it takes it. */
async function tell(known) {
  if (faults.has('confirm-lost') || confirmUrl === '') return;
  if (faults.has('confirm-late')) await pause(retryAfter);
  const times = faults.has('confirm-twice') ? 2 : 1;
  await Promise.all(Array.from({ length: times }, () => firstTry(known)));
}

/** Resolves when the centre was told for the first time; what it did not take goes again in the background. */
function firstTry(known) {
  return new Promise((resolve) => void deliver(known, resolve).then(resolve));
}

function confirmation(known) {
  const told = {
    ...result(known),
    LoaiBanTin: 'CONFIRM',
    MaLoi: known.state === 'paid' ? '00' : '06',
  };
  const right = signatureOf(told, secret);
  return { ...told, MaXacThuc: faults.has('wrong-signature') ? right.replace(/^./, 'x') : right };
}

async function deliver(known, tried) {
  const unheard = faults.has('confirm-unheard');
  for (let round = 0; round <= RETRIES; round += 1) {
    if (round > 0) await pause(retryAfter * 2 ** (round - 1));
    try {
      const taken = await fetch(confirmUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(confirmation(known)),
        signal: AbortSignal.timeout(10_000),
      });
      known.answers = [...(known.answers ?? []), taken.status];
      if (unheard && round === 0) {
        tried();
        continue;
      }
      if (taken.ok && (await taken.json()).MaLoi === '00') {
        known.confirmed += 1;
        keep();
        return;
      }
    } catch {
      // The centre is away: later again.
    }
    tried();
  }
}

/** What the platform says about a payment. */
function result({ message, transaction }) {
  const amount = Number(message.SoTien) - (faults.has('wrong-amount') ? 1_000 : 0);
  return {
    MaDoiTac: partner,
    MaThamChieu: message.MaThamChieu,
    SoTien: String(amount),
    MaTienTe: 'VND',
    MaGiaoDich: transaction,
    MaNganHang: 'MOPHONG',
    ThoiGianGD: now(),
    ThongTinGiaoDich: faults.has('wrong-dossier')
      ? 'THANH TOAN HO SO H26.9-260101-9999'
      : message.ThongTinGiaoDich,
  };
}

function setFaults(wanted) {
  faults.clear();
  for (const fault of wanted) faults.add(fault);
  if (!faults.has('begin-held')) for (const go of held.splice(0)) go();
}

function shown({ message, key, state, confirmed, answers = [] }) {
  return { reference: message.MaThamChieu, amount: message.SoTien, key, state, confirmed, answers };
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 65_536) throw new Error('The body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const json = (response, body) => send(response, JSON.stringify(body), 'application/json');
const html = (response, body) => send(response, body, 'text/html');

function send(response, body, type) {
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

function address() {
  return `http://localhost:${server.address().port}`;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
server.listen(port, 'localhost', () => {
  console.log(`payment platform ready ${address()}`);
  // What was not taken when the process ended is said again.
  for (const known of payments.values()) {
    if (['paid', 'failed'].includes(known.state) && known.confirmed === 0) void tell(known);
  }
});
