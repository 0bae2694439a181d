import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  BegunPayment,
  DeskDossier,
  DeskPayment,
  DeskPaymentList,
  DossierView,
  Payment,
  PaymentDifferenceList,
  PaymentRequest,
  Problem,
  Refund,
} from '@motcua/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyAudit } from '../audit/service.js';
import {
  Client,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  person,
  type Reply,
} from '../dossiers/dossiers.test-support.js';
import { dossierByCode } from '../dossiers/store.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { importFees, FeeImportError } from './fees/importer.js';
import { messages, signatureOf } from './messages.js';
import {
  freePort,
  registeredAt,
  startPlatform,
  type TestPlatform,
} from './payments.test-support.js';
import { NationalPlatform } from './national.js';
import { PlatformError, type PaymentProvider } from './provider.js';
import { reconcile, type Reconciliation } from './reconcile.js';
import { sendRefund } from './refund-sending.js';
import { providerOf } from './routes.js';
import { Payments, type Parts } from './service.js';

const ITEMS = [
  { kind: 'fee', name: 'Phí thẩm định', amountVnd: 50_000 },
  { kind: 'levy', name: 'Lệ phí cấp giấy', amountVnd: 30_000 },
];
const actor = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };
const MINUTE = 60_000;

let service: TestService;
let platform: TestPlatform;
let client: Client;
/** What the clock of the service is ahead of that of the machine. */
let ahead = 0;
const lines: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  service = await startTestService({
    now: () => Date.now() + ahead,
    logStream: { write: (line) => void lines.push(line) },
    configuration: { paymentPlatform: registeredAt(port) },
  });
  client = new Client(service);
  await loadProcedures(service);
  expect((await client.publish(formOf(THREE_DAYS))).status).toBe(201);
  platform = await startPlatform(port, `${service.url}/v1/payments/callback/dvcqg`);
});
afterEach(async () => {
  await platform.faults();
});
afterAll(async () => {
  await platform.stop();
  await service.close();
});

interface Waiting {
  readonly code: string;
  readonly token: string;
  readonly request: PaymentRequest;
}

/** A dossier that waits for 80,000 đồng. */
async function waiting(): Promise<Waiting> {
  const { body: filed } = await client.file();
  await client.move(filed.code, 'accept');
  const asked = await client.move(filed.code, 'request-payment', { payment: { items: ITEMS } });
  expect(asked.status).toBe(200);
  const { token } = filed;
  const { body } = await client.open(filed.code, token);
  return { code: filed.code, token, request: body.payments![0]! };
}

function begin(
  { code, token, request }: Waiting,
  more: object = {},
  key: string = randomUUID(),
): Promise<Reply<BegunPayment & Problem>> {
  return client.site(
    'POST',
    `/v1/dossiers/${code}/payments`,
    { request: request.id, ...more },
    { 'motcua-dossier-token': token, 'idempotency-key': key },
  );
}

async function payment(id: string, token?: string): Promise<Payment> {
  const headers = token === undefined ? {} : { 'motcua-dossier-token': token };
  return (await client.site<Payment>('GET', `/v1/payments/${id}`, undefined, headers)).body;
}

function desk<T>(path: string, body?: object): Promise<Reply<T & Problem>> {
  return body === undefined
    ? client.desk('GET', `/v1/desk/${path}`)
    : client.desk(
        'POST',
        `/v1/desk/${path}`,
        { actor, ...body },
        { 'idempotency-key': randomUUID() },
      );
}

async function dossier(code: string): Promise<DeskDossier> {
  return (await desk<DeskDossier>(`dossiers/${code}`)).body;
}

async function differences(open = true): Promise<PaymentDifferenceList['items']> {
  return (await desk<PaymentDifferenceList>(`payments/differences?open=${open}`)).body.items;
}

async function referenceOf(code: string): Promise<string> {
  return (await dossier(code)).payments!.flatMap(({ attempts }) => attempts).at(-1)!.reference;
}

/** What the service works with, where the platform answers otherwise than it does. */
function partsWith(change: Partial<PaymentProvider> = {}): Parts {
  const { context } = service;
  const provider = Object.assign(providerOf(context)!, change);
  return { context, payments: new Payments(context, provider), provider };
}

function settleAll(change: Partial<PaymentProvider> = {}): Promise<Reconciliation> {
  return reconcile(partsWith(change));
}

/** A message as the platform signs it, with something in it changed. */
function confirmation(reference: string, change: object = {}, secret?: string): object {
  const message = {
    LoaiBanTin: 'CONFIRM',
    MaLoi: '00',
    MaDoiTac: 'MOTCUATEST',
    MaThamChieu: reference,
    SoTien: '80000',
    MaTienTe: 'VND',
    MaGiaoDich: 'GD1',
    MaNganHang: 'NH',
    ThoiGianGD: '20261122120000',
    ThongTinGiaoDich: '',
    ...change,
  };
  const MaXacThuc = signatureOf(messages.confirm, message, secret ?? registeredAt(0).secret);
  return { ...message, MaXacThuc };
}

async function callBack(body: object, provider = 'dvcqg'): Promise<Reply<Record<string, string>>> {
  const response = await service.fetch(`/v1/payments/callback/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, string>,
  };
}

async function events(requestId: string): Promise<readonly string[]> {
  const { rows } = await service.context.pool.query<{ what: string }>(
    'select what from payment_events where request_id = $1 order by position',
    [requestId],
  );
  return rows.map(({ what }) => what);
}

describe('a payment that a dossier waits for', () => {
  it('is asked item by item, paid on the page of the platform, and lets the dossier go on by itself', async () => {
    const filed = await waiting();
    expect(filed.request).toMatchObject({
      amountVnd: 80_000,
      items: ITEMS,
      state: 'unpaid',
      stopsClock: true,
      payableOnline: true,
    });
    const before = await dossier(filed.code);
    ahead += 26 * 60 * MINUTE;
    const { token } = (await client.lookUp(filed.code, person.personalId.slice(-4))).body;
    const asked = { ...filed, token };

    const { status, body } = await begin(asked, { returnUrl: 'https://phuong.example/ho-so' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ amountVnd: 80_000, state: 'pending' });
    expect((await client.open(asked.code, asked.token)).body.payments![0]!.state).toBe('pending');

    // What the browser comes back with says nothing: it is sent to a page of the centre.
    expect(await platform.act(body.redirectUrl, 'leave')).toBe(
      `http://localhost:4180/thanh-toan/${body.id}`,
    );
    expect(await payment(body.id)).toEqual({ id: body.id, state: 'pending', final: false });
    const page = async (): Promise<string> =>
      (await service.fetch(`/thanh-toan/${body.id}`)).text();
    expect(await page()).toContain('Đang hỏi cổng thanh toán');

    await platform.act(body.redirectUrl, 'pay');
    const reference = await referenceOf(asked.code);
    expect(reference).toMatch(/^[A-Za-z0-9]+$/);
    expect(await payment(body.id, asked.token)).toMatchObject({
      state: 'paid',
      final: true,
      code: asked.code,
      receiptNumber: reference,
    });
    const seen = await page();
    expect(seen).toContain('Đã thanh toán');
    expect(seen).toContain('https://phuong.example/ho-so');
    // Whoever sees the address learns nothing of the dossier.
    for (const hidden of [asked.code, reference, person.name]) expect(seen).not.toContain(hidden);
    const view = (await client.open(asked.code, asked.token)).body;
    expect(view.status.code).toBe(4);
    expect(view.paused).toBe(false);
    expect(view.payments![0]).toMatchObject({
      state: 'paid',
      paidBy: 'online',
      receiptNumber: reference,
      payableOnline: false,
    });
    const after = await dossier(asked.code);
    expect(after.history.at(-1)).toMatchObject({ move: 'resume', actor: { id: 'motcua' } });
    // The day that it waited is given to the agency.
    expect(Date.parse(after.appointment!.dueAt)).toBeGreaterThan(
      Date.parse(before.appointment!.dueAt),
    );
    expect(await events(asked.request.id)).toEqual(['requested', 'begun', 'paid']);
    ahead = 0;
  });

  it('is there once, however often one begins, and whoever asks twice with one key', async () => {
    const asked = await waiting();
    const key = randomUUID();
    const [one, two, other] = [
      await begin(asked, {}, key),
      await begin(asked, {}, key),
      await begin(asked),
    ];
    expect(two.body).toEqual(one.body);
    expect(two.headers.get('idempotency-replayed')).toBe('true');
    // The page still waits: it is handed out again, so that nobody pays on two.
    expect(other.body.redirectUrl).toBe(one.body.redirectUrl);
    await platform.act(one.body.redirectUrl, 'pay');
    expect((await begin(asked)).body.type).toBe('/problems/payment-not-possible');
  });

  it('waits until all that was asked is paid, at the counter as well', async () => {
    const asked = await waiting();
    const more = await desk<DeskPayment>(`dossiers/${asked.code}/payments`, {
      items: [{ kind: 'price', name: 'Bản sao thêm', amountVnd: 12_000 }],
    });
    expect(more.status).toBe(201);
    const { rows } = await service.context.pool.query<{ data: object }>(
      `select data from outbox_events where subject = $1 and type = 'motcua.payment.requested' order by position`,
      [asked.code],
    );
    // The further request is told of by no step.
    expect(rows.map(({ data }) => data)).toMatchObject([
      { stopsClock: true, step: true },
      { stopsClock: true, step: false },
    ]);
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    expect((await dossier(asked.code)).status.code).toBe(6);

    const path = `payments/${more.body.id}/receipt`;
    const receipt = { method: 'cash', receiptNumber: 'AA/26-0000123' };
    const wrong = await desk(path, { ...receipt, amountVnd: 11_000 });
    expect(wrong.body.errors).toMatchObject([{ code: 'amount-differs' }]);
    const paid = await desk<DeskPayment>(path, { ...receipt, amountVnd: 12_000 });
    expect(paid.body).toMatchObject({
      state: 'paid',
      paidBy: 'cash',
      receiptNumber: 'AA/26-0000123',
    });
    expect((await dossier(asked.code)).status.code).toBe(4);
    expect((await desk(path, { ...receipt, amountVnd: 12_000 })).status).toBe(409);
    const { db } = service.context;
    const row = await dossierByCode(db, asked.code);
    expect((await verifyAudit(db, row!.id)).broken).toBeUndefined();
  });

  it('does not stop the clock where it is due at reception or with the result', async () => {
    const { body: filed } = await client.file();
    await client.move(filed.code, 'accept');
    const { body } = await desk<DeskPayment>(`dossiers/${filed.code}/payments`, {
      collect: 'returning',
      items: ITEMS,
    });
    expect(body).toMatchObject({ stopsClock: false, collect: 'returning', state: 'unpaid' });
    expect((await dossier(filed.code)).status.code).toBe(2);
    await client.move(filed.code, 'complete');
    await client.move(filed.code, 'return-result');
    const view = (await client.open(filed.code, filed.token)).body;
    await platform.act(
      (await begin({ code: filed.code, token: filed.token, request: view.payments![0]! })).body
        .redirectUrl,
      'pay',
    );
    const after = await dossier(filed.code);
    expect(after.status.code).toBe(10);
    expect(after.payments![0]!.state).toBe('paid');
  });

  it('is not due any more when the officer goes on without it, or takes it back', async () => {
    const asked = await waiting();
    await client.move(asked.code, 'resume');
    const { body } = await client.open(asked.code, asked.token);
    expect(body.payments![0]).toMatchObject({ state: 'cancelled', payableOnline: false });

    const other = await waiting();
    const cancelled = await desk<DeskPayment>(`payments/${other.request.id}/cancellation`, {
      reason: 'Thuộc diện miễn lệ phí',
    });
    expect(cancelled.body.state).toBe('cancelled');
    // Nobody paid: it says so, and who cancelled.
    const after = await dossier(other.code);
    expect(after.status.code).toBe(4);
    const reason = 'Khoản phải nộp đã được huỷ.';
    expect(after.history.at(-1)).toMatchObject({ move: 'resume', actor: { id: 'cb-07' }, reason });
    expect((await begin(other)).status).toBe(409);
  });

  it('that no clock waits for is told of when it is taken back, once', async () => {
    const { body: filed } = await client.file();
    await client.move(filed.code, 'accept');
    const ask = async (): Promise<string> =>
      (
        await desk<DeskPayment>(`dossiers/${filed.code}/payments`, {
          collect: 'returning',
          items: ITEMS,
        })
      ).body.id;
    const [one, two] = [await ask(), await ask()];
    await desk(`payments/${one}/cancellation`, { reason: 'Thuộc diện miễn lệ phí' });
    await client.move(filed.code, 'withdraw', { reason: 'Người nộp đề nghị tại quầy.' });
    const { rows } = await service.context.pool.query<{ data: object }>(
      `select data from outbox_events where subject = $1 and type = 'motcua.payment.cancelled' order by position`,
      [filed.code],
    );
    const told = { amountVnd: 80_000, stopsClock: false };
    expect(rows.map(({ data }) => data)).toEqual([
      { request: one, ...told, step: false },
      { request: two, ...told, step: true },
    ]);
  });

  it('refuses items that do not add up, and more requests where nothing is waited for', async () => {
    const { body: filed } = await client.file();
    await client.move(filed.code, 'accept');
    const move = await client.move(filed.code, 'request-payment', {
      amountVnd: 90_000,
      payment: { items: ITEMS },
    });
    expect(move.body.errors).toMatchObject([{ code: 'sum-differs' }]);
    const more = await desk(`dossiers/${filed.code}/payments`, { items: ITEMS });
    expect(more.body.type).toBe('/problems/payment-not-possible');
  });

  it('is begun by who may see the dossier alone, and leads back to registered pages alone', async () => {
    const asked = await waiting();
    expect((await begin({ ...asked, token: 'x.y' })).status).toBe(401);
    const path = `/v1/dossiers/${asked.code}/payments`;
    const headers = { 'idempotency-key': randomUUID() };
    expect((await client.site('POST', path, { request: asked.request.id }, headers)).status).toBe(
      401,
    );
    for (const returnUrl of [
      'https://evil.example/',
      'https://u@phuong.example/',
      'javascript:1',
    ]) {
      expect((await begin(asked, { returnUrl })).status, returnUrl).toBe(422);
    }
    const others = (await waiting()).request;
    expect((await begin({ ...asked, request: others })).status).toBe(404);
    const { body } = await begin(asked);
    expect((await client.site('GET', `/v1/payments/${randomUUID()}`)).status).toBe(404);
    for (const none of [randomUUID(), '-'.repeat(36)]) {
      expect((await service.fetch(`/thanh-toan/${none}`)).status, none).toBe(404);
    }
    // The id shows the state; more is for the token of that dossier.
    expect(Object.keys(await payment(body.id)).sort()).toEqual(['final', 'id', 'state']);
  });
});

describe('the word of the platform', () => {
  it('is taken once, and answered alike when it comes again', async () => {
    const asked = await waiting();
    await platform.faults('confirm-twice');
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    const reference = await referenceOf(asked.code);
    const again = await callBack(confirmation(reference));
    expect(again).toMatchObject({ status: 200, body: { MaLoi: '00', MaThamChieu: reference } });
    expect((await platform.payment(reference))?.confirmed).toBe(2);
    expect(await events(asked.request.id)).toEqual([
      'requested',
      'begun',
      'paid',
      'confirmed-again',
      'confirmed-again',
    ]);
  });

  it.each([
    ['another amount', 'wrong-amount', 'amount-differs'],
    ['another dossier', 'wrong-dossier', 'dossier-differs'],
  ])('is refused and shown to the desk when it names %s', async (_what, fault, kind) => {
    const asked = await waiting();
    const { body } = await begin(asked);
    await platform.faults(fault);
    await platform.act(body.redirectUrl, 'pay');
    expect((await dossier(asked.code)).status.code).toBe(6);
    expect(await payment(body.id)).toMatchObject({ state: 'disputed', final: true });
    const found = (await differences()).filter(({ code }) => code === asked.code);
    expect(found).toMatchObject([{ kind, expectedVnd: 80_000, payment: body.id }]);
    // Somebody has to look: nobody pays in full again meanwhile, and what is seen again is not written again.
    const again = await begin(asked);
    expect(again.body.type).toBe('/problems/payment-not-possible');
    const shown = (await client.open(asked.code, asked.token)).body.payments![0]!;
    expect(shown).toMatchObject({ state: 'pending', payableOnline: false });
    ahead += 61 * MINUTE;
    await settleAll();
    expect(await events(asked.request.id)).toEqual(['requested', 'begun', kind]);
    // Asked, or sending again, the platform says the right one: then it is paid, and the difference is over.
    await platform.faults();
    ahead += 61 * MINUTE;
    await settleAll();
    expect((await dossier(asked.code)).status.code).toBe(4);
    expect((await differences()).filter(({ code }) => code === asked.code)).toEqual([]);
    ahead = 0;
  });

  it('about another amount is over when that was given back by hand: then one can pay', async () => {
    const asked = await waiting();
    await platform.faults('wrong-amount');
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    const path = `payments/${asked.request.id}/refunds`;
    const wrong = { reason: 'Sai số tiền', payment: body.id };
    expect((await desk(path, wrong)).status).toBe(409);
    const paidBack = { method: 'transfer', receiptNumber: 'UNC-78' };
    const refund = await desk<Refund>(path, { ...wrong, paidBack });
    expect(refund.body).toMatchObject({ state: 'done', amountVnd: 79_000 });
    expect((await differences()).filter(({ code }) => code === asked.code)).toEqual([]);
    expect((await client.open(asked.code, asked.token)).body.payments![0]).toMatchObject({
      state: 'unpaid',
      payableOnline: true,
    });
  });

  it('in another currency is no amount that was asked', async () => {
    const asked = await waiting();
    await begin(asked);
    const reference = await referenceOf(asked.code);
    const { body } = await callBack(confirmation(reference, { MaTienTe: 'USD' }));
    expect(body['MaLoi']).toBe('99');
    expect((await dossier(asked.code)).status.code).toBe(6);
  });

  it('is not believed without its signature, and leaves nothing behind', async () => {
    const asked = await waiting();
    await platform.faults('wrong-signature');
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    const reference = await referenceOf(asked.code);
    expect((await platform.payment(reference))?.answers[0]).toBe(403);
    for (const bad of [
      confirmation(reference, {}, 'another-secret'),
      { ...confirmation(reference), SoTien: '1' },
      { ...confirmation(reference), MaXacThuc: '' },
      confirmation(reference, { MaDoiTac: 'KHAC' }),
      {},
    ]) {
      expect((await callBack(bad)).status).toBe(403);
    }
    expect((await callBack(confirmation(reference), 'other')).status).toBe(404);
    expect((await dossier(asked.code)).status.code).toBe(6);
    expect(await events(asked.request.id)).toEqual(['requested', 'begun']);
    expect(lines.join('')).toContain('without a right signature');
  });

  it('about a payment that the centre does not have is refused, and shown once', async () => {
    const reference = `LA${randomUUID().replaceAll('-', '')}`;
    for (let round = 0; round < 2; round++) {
      const { status, body } = await callBack(confirmation(reference));
      expect([status, body['MaLoi']]).toEqual([200, '99']);
    }
    const found = (await differences()).filter((one) => one.reference === reference);
    expect(found).toMatchObject([{ kind: 'unknown-reference', foundVnd: 80_000 }]);
    // Seen to by hand it is over, also when the platform says it once more; and is settled once.
    const settlement = { reason: 'Cổng thanh toán xác nhận gửi nhầm đơn vị' };
    const path = `payments/differences/${found[0]!.id}/settlement`;
    expect((await desk(path, { reason: '' })).status).toBe(422);
    const settled = await desk<PaymentDifferenceList['items'][number]>(path, settlement);
    expect(settled.body).toMatchObject({ settled: { by: actor, ...settlement } });
    expect((await desk(path, settlement)).status).toBe(409);
    expect((await desk(`payments/differences/${randomUUID()}/settlement`, settlement)).status).toBe(
      404,
    );
    await callBack(confirmation(reference));
    expect((await differences()).filter((one) => one.reference === reference)).toEqual([]);
    expect((await differences(false)).filter((one) => one.reference === reference)).toHaveLength(1);
  });

  it('is settled by hand with a reason, which the audit of the dossier tells of', async () => {
    const asked = await waiting();
    await platform.faults('wrong-amount');
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    const [found] = (await differences()).filter(({ code }) => code === asked.code);
    await desk(`payments/differences/${found!.id}/settlement`, { reason: 'Đã đối chiếu sao kê' });
    expect((await differences()).filter(({ code }) => code === asked.code)).toEqual([]);
    expect((await events(asked.request.id)).at(-1)).toBe('difference-settled');
    const { rows } = await service.context.pool.query<{ who: object; details: object }>(
      `select who, details from dossier_audit join dossiers on id = dossier_id
       where code = $1 and what = 'payment-difference-settled'`,
      [asked.code],
    );
    expect(rows).toMatchObject([{ who: { id: actor.id }, details: { kind: 'amount-differs' } }]);
    // No money moved: what is to be paid still is.
    expect((await dossier(asked.code)).status.code).toBe(6);
  });

  it('about an amount that changes shows the last one, also when an earlier one was settled by hand', async () => {
    const asked = await waiting();
    await begin(asked);
    const reference = await referenceOf(asked.code);
    const says = (SoTien: string) => callBack(confirmation(reference, { SoTien }));
    const open = async () => (await differences()).filter((one) => one.reference === reference);
    await says('79000');
    const [seen] = await open();
    await says('78000');
    const [found, ...others] = await open();
    expect([found!.foundVnd, others]).toEqual([78_000, []]);
    // Who saw the amount before settles nothing of the one that took its place.
    const settlement = { reason: 'Đã đối chiếu sao kê' };
    expect((await desk(`payments/differences/${seen!.id}/settlement`, settlement)).status).toBe(
      409,
    );
    await desk(`payments/differences/${found!.id}/settlement`, settlement);
    const all = (await differences(false)).filter((one) => one.reference === reference);
    expect(all.map(({ id, foundVnd, settled }) => [id, foundVnd, settled?.reason])).toEqual([
      [found!.id, 78_000, settlement.reason],
      [seen!.id, 79_000, undefined],
    ]);
    await says('78000');
    expect(await open()).toEqual([]);
    // Nor is it said anew where the platform names no amount that can be read.
    await says('?');
    expect(await open()).toEqual([]);
    await says('1000');
    expect(await open()).toMatchObject([{ kind: 'amount-differs', foundVnd: 1_000 }]);
    // What was settled is not said again; what the platform takes back is over.
    await says('78000');
    expect(await open()).toEqual([]);
    expect(await events(asked.request.id)).toEqual([
      'requested',
      'begun',
      'amount-differs',
      'amount-differs',
      'difference-settled',
      'amount-differs',
    ]);
    const refund = await desk<Refund>(`payments/${asked.request.id}/refunds`, {
      reason: 'Sai số tiền',
      payment: found!.payment,
      paidBack: { method: 'transfer', receiptNumber: 'UNC-79' },
    });
    expect(refund.body).toMatchObject({ amountVnd: 78_000 });
  });

  it('about another amount that was settled by hand is given back as it came', async () => {
    const asked = await waiting();
    await begin(asked);
    const reference = await referenceOf(asked.code);
    await callBack(confirmation(reference, { SoTien: '79000' }));
    const [found] = (await differences()).filter((one) => one.reference === reference);
    await desk(`payments/differences/${found!.id}/settlement`, { reason: 'Sẽ hoàn lại' });
    const refund = await desk<Refund>(`payments/${asked.request.id}/refunds`, {
      reason: 'Sai số tiền',
      payment: found!.payment,
      paidBack: { method: 'transfer', receiptNumber: 'UNC-80' },
    });
    expect(refund.body).toMatchObject({ state: 'done', amountVnd: 79_000 });
  });

  it('that it was not paid is shown with its code, and one can pay anew', async () => {
    const asked = await waiting();
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'cancel');
    expect(await payment(body.id, asked.token)).toMatchObject({
      state: 'failed',
      platformCode: '06',
    });
    expect((await client.open(asked.code, asked.token)).body.payments![0]!.state).toBe('unpaid');
    const anew = await begin(asked);
    expect(anew.body.id).not.toBe(body.id);
    await platform.act(anew.body.redirectUrl, 'pay');
    expect((await dossier(asked.code)).status.code).toBe(4);
  });

  it('says nothing secret or personal in the log', () => {
    const log = lines.join('');
    expect(log).toContain('payment settled');
    for (const secret of [registeredAt(0).secret, person.personalId, person.name]) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('reconciliation', () => {
  it('finds what was paid when the confirmation was lost', async () => {
    const asked = await waiting();
    await platform.faults('confirm-lost');
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    expect(await payment(body.id)).toMatchObject({ state: 'pending' });
    // Somebody asked: the platform is asked, apart from the request.
    await service.context.jobs.runDue();
    expect(await payment(body.id)).toMatchObject({ state: 'paid' });
    expect((await dossier(asked.code)).status.code).toBe(4);
  });

  it('keeps who pays again from paying twice when the confirmation was lost', async () => {
    const asked = await waiting();
    await platform.faults('confirm-lost');
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    expect((await begin(asked)).body.type).toBe('/problems/payment-not-possible');
    expect((await dossier(asked.code)).payments![0]!.attempts).toHaveLength(1);
  });

  it('lets a page expire that nobody used, and takes the money that comes late', async () => {
    const asked = await waiting();
    const { body } = await begin(asked);
    ahead += 20 * MINUTE;
    const round = await settleAll();
    expect(round.unanswered).toBe(0);
    expect(await payment(body.id)).toMatchObject({ state: 'expired', final: true });
    expect((await client.open(asked.code, asked.token)).body.payments![0]!.state).toBe('unpaid');
    await platform.act(body.redirectUrl, 'pay');
    expect((await dossier(asked.code)).payments![0]!.state).toBe('paid');
    ahead = 0;
  });

  it('leaves everything as it is while the platform is away, and tells who wants to pay', async () => {
    const asked = await waiting();
    const { body } = await begin(asked);
    const other = await waiting();
    await platform.faults('away');
    ahead += 2 * MINUTE;
    expect((await settleAll()).unanswered).toBeGreaterThan(0);
    expect(await payment(body.id)).toMatchObject({ state: 'pending' });
    const refused = await begin(other);
    expect([refused.status, refused.body.type]).toEqual([503, '/problems/payment-platform-away']);
    expect(refused.headers.get('retry-after')).toBe('60');
    await platform.faults();
    await platform.act((await begin(other)).body.redirectUrl, 'pay');
    expect((await dossier(other.code)).status.code).toBe(4);
    ahead = 0;
  });
});

describe('the answer of the platform', () => {
  /** What the simulator signs in its answers; agreed with nobody else. */
  const answers = {
    init: ['MaLoi', 'MaDoiTac', 'MaThamChieu', 'UrlThanhToan'],
    query: 'MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich TrangThaiGD ThoiGianGD'.split(
      ' ',
    ),
    refund: ['MaLoi', 'MaDoiTac', 'MaThamChieu', 'TrangThaiGD'],
  };

  it('is none where its signature was agreed and is wrong, and is taken where it is right', async () => {
    const asked = await waiting();
    await platform.faults('confirm-lost');
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    const { context } = service;
    const provider = new NationalPlatform({ ...context.configuration.paymentPlatform!, answers });
    const parts = { context, payments: new Payments(context, provider), provider };
    ahead += 2 * MINUTE;
    await platform.faults('answer-forged');
    expect((await reconcile(parts)).settled).toBe(0);
    expect(await payment(body.id)).toMatchObject({ state: 'pending' });
    const order = { reference: await referenceOf(asked.code), amountVnd: 80_000, at: Date.now() };
    await expect(provider.refund!({ ...order, refund: 'r1', reason: 'Thu nhầm' })).rejects.toThrow(
      PlatformError,
    );
    await platform.faults();
    expect(await provider.query(order.reference, order.at)).toMatchObject({
      outcome: 'paid',
      vouchedBy: 'signature',
    });
    await reconcile(parts);
    expect(await payment(body.id)).toMatchObject({ state: 'paid' });
    ahead = 0;
  });

  it('that it has no such payment is signed as well, so that the attempt expires and one can pay anew', async () => {
    const { context } = service;
    const provider = new NationalPlatform({ ...context.configuration.paymentPlatform!, answers });
    const word = await provider.query(`LA${randomUUID().replaceAll('-', '')}`, Date.now());
    expect(word).toMatchObject({ outcome: 'open', rawCode: '01' });
  });

  it('without a signature that was agreed must name this centre, the amount and a transaction of its own', async () => {
    const [paid, bare, again] = [await waiting(), await waiting(), await waiting()];
    await platform.faults('confirm-lost');
    for (const one of [paid, bare, again]) {
      await platform.act((await begin(one)).body.redirectUrl, 'pay');
    }
    const [first, second, third] = [
      await referenceOf(paid.code),
      await referenceOf(bare.code),
      await referenceOf(again.code),
    ];
    const { provider } = partsWith();
    ahead += 2 * MINUTE;
    await platform.faults('confirm-lost', 'answer-bare');
    await settleAll({
      query: async (named, at) => {
        const word = await provider!.query(named, at);
        if (named === second) expect(word).toMatchObject({ outcome: 'paid', vouchedBy: 'nothing' });
        // One transaction for two payments: the money came once.
        return named === second ? word : { ...word, vouchedBy: 'facts', transaction: 'GD-1' };
      },
    });
    const found = (await differences()).filter(({ reference }) =>
      [first, second, third].includes(reference),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['unproven', 'unproven']);
    const states = async (): Promise<readonly unknown[]> => {
      const all = [await dossier(paid.code), await dossier(bare.code), await dossier(again.code)];
      return all.map(({ payments }) => payments![0]!.state).sort();
    };
    expect(await states()).toEqual(['paid', 'pending', 'pending']);
    expect((await begin(bare)).status).toBe(409);
    // The signed word of the platform ends the doubt.
    for (const [index, reference] of [first, second, third].entries()) {
      const signed = confirmation(reference, { MaGiaoDich: `GD-${index}` });
      expect((await callBack(signed)).body['MaLoi']).toBe('00');
    }
    expect(await states()).toEqual(['paid', 'paid', 'paid']);
    expect((await differences()).map(({ kind }) => kind)).not.toContain('unproven');
    ahead = 0;
  });

  it('that money is back, but not of which payment, ends no refund', async () => {
    const asked = await waiting();
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    const path = `payments/${asked.request.id}/refunds`;
    await platform.faults('answer-bare');
    await desk<Refund>(path, { reason: 'Thu nhầm' });
    await service.context.jobs.runDue();
    const [refund] = (await dossier(asked.code)).payments![0]!.refunds;
    expect(refund).toMatchObject({ state: 'sent' });
    const open = (await differences()).filter(({ code }) => code === asked.code);
    expect(open.map(({ kind }) => kind)).toEqual(['refund-unclear']);
    await platform.faults();
    await settleAll();
    expect((await dossier(asked.code)).payments![0]!.state).toBe('refunded');
  });
});

describe('a round of asking the platform', () => {
  it('is written down for three months, and the last one for good', async () => {
    const { pool } = service.context;
    await pool.query(
      `insert into payment_reconciliations (at, asked, settled, unanswered) values (now() - interval '91 days', 1, 1, 0)`,
    );
    await settleAll();
    const { rows } = await pool.query<{ old: number; all: number }>(
      `select count(*) filter (where at < now() - interval '90 days')::int as old, count(*)::int as all
       from payment_reconciliations`,
    );
    expect(rows[0]?.old).toBe(0);
    expect(rows[0]?.all).toBeGreaterThan(0);
  });

  it('goes on after one answer that cannot be taken', async () => {
    const [bad, good] = [await waiting(), await waiting()];
    await platform.faults('confirm-lost');
    for (const one of [bad, good]) await platform.act((await begin(one)).body.redirectUrl, 'pay');
    const reference = await referenceOf(bad.code);
    const { provider } = partsWith();
    ahead += 2 * MINUTE;
    const { unanswered } = await settleAll({
      query: async (named, at) => {
        const word = await provider!.query(named, at);
        // PostgreSQL stores no such letter.
        return named === reference ? { ...word, transaction: '\u0000' } : word;
      },
    });
    expect(unanswered).toBe(1);
    expect((await dossier(good.code)).status.code).toBe(4);
    expect((await dossier(bad.code)).status.code).toBe(6);
    await settleAll();
    ahead = 0;
  });

  it('ends when the platform is away, instead of waiting for each', async () => {
    for (let count = 0; count < 4; count++) await begin(await waiting());
    ahead += 2 * MINUTE;
    const query = vi.fn(() => Promise.reject(new PlatformError('away')));
    expect(await settleAll({ query })).toMatchObject({ asked: 3, unanswered: 3 });
    expect(query).toHaveBeenCalledTimes(3);
    ahead = 0;
  });
});

describe('money that is given back', () => {
  /** A refund of a payment online, which the platform was not told of yet. */
  async function toGiveBack(): Promise<{ asked: Waiting; path: string; refund: string }> {
    const asked = await waiting();
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    const path = `payments/${asked.request.id}/refunds`;
    const { body } = await desk<Refund>(path, { reason: 'Thu nhầm' });
    return { asked, path, refund: body.id };
  }
  const byHand = { reason: 'Thu nhầm', paidBack: { method: 'cash', receiptNumber: 'PC-1' } };

  it('is not given back by hand as well while nobody knows what the platform did', async () => {
    const { asked, path, refund } = await toGiveBack();
    const state = async (): Promise<string> =>
      (await dossier(asked.code)).payments![0]!.refunds[0]!.state;
    const unheard = partsWith({ refund: () => Promise.reject(new PlatformError('no answer')) });
    await expect(sendRefund(unheard, refund)).rejects.toThrow(PlatformError);
    expect(await state()).toBe('sent');
    expect((await desk(path, byHand)).status).toBe(409);
    // "Busy", or "known already", to who only asks again is no word of what became of it.
    const busy = partsWith({
      refund: () => Promise.resolve({ outcome: 'unclear', rawCode: '08' }),
    });
    expect(await sendRefund(busy, refund)).toBe(false);
    expect(await state()).toBe('sent');
    expect((await desk(path, byHand)).status).toBe(409);
    const open = async (): Promise<readonly string[]> =>
      (await differences()).filter(({ code }) => code === asked.code).map(({ kind }) => kind);
    expect(await open()).toEqual(['refund-unclear']);
    await service.context.jobs.runDue();
    expect(await state()).toBe('done');
    expect(await open()).toEqual([]);
  });

  it('is shown to the desk where the platform gave back what was closed here', async () => {
    const { asked, path, refund } = await toGiveBack();
    const late = partsWith({
      refund: async () => {
        await service.context.pool.query(
          `update payment_refunds set state = 'refused' where id = $1`,
          [refund],
        );
        expect((await desk(path, byHand)).status).toBe(201);
        return { outcome: 'done', rawCode: '00' };
      },
    });
    await sendRefund(late, refund);
    expect((await differences()).filter(({ code }) => code === asked.code)).toMatchObject([
      { kind: 'refunded-there', expectedVnd: 80_000 },
    ]);
  });

  it('is not over where the platform takes no refunds any more', async () => {
    const { refund } = await toGiveBack();
    const { refund: _, ...without } = partsWith().provider!;
    const parts = { ...partsWith(), provider: without as PaymentProvider };
    expect(await sendRefund(parts, refund)).toBe(false);
    await service.context.jobs.runDue();
  });

  it('goes by the platform, is followed until it is there, and is told of', async () => {
    const asked = await waiting();
    const { body } = await begin(asked);
    await platform.act(body.redirectUrl, 'pay');
    const path = `payments/${asked.request.id}/refunds`;
    await platform.faults('refund-slow');
    const refund = await desk<Refund>(path, { reason: 'Thu nhầm' });
    expect(refund).toMatchObject({ status: 201, body: { state: 'requested', amountVnd: 80_000 } });
    await service.context.jobs.runDue();
    const state = async (): Promise<string | undefined> =>
      (await dossier(asked.code)).payments![0]!.refunds[0]?.state;
    expect(await state()).toBe('sent');
    expect((await desk(path, { reason: 'Lần nữa' })).status).toBe(409);
    await platform.faults();
    await settleAll();
    expect(await state()).toBe('done');
    expect((await dossier(asked.code)).payments![0]!.state).toBe('refunded');
    expect((await platform.payment(await referenceOf(asked.code)))?.state).toBe('refunded');
    expect((await desk(path, { reason: 'Lần nữa' })).status).toBe(409);
    const { rows } = await service.context.pool.query<{ type: string; data: object }>(
      `select type, data from outbox_events where subject = $1 and type like 'motcua.payment.%' order by position`,
      [asked.code],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'motcua.payment.requested',
      'motcua.payment.paid',
      'motcua.payment.refunded',
    ]);
    expect(rows[1]!.data).toEqual({ request: asked.request.id, amountVnd: 80_000, by: 'online' });
  });

  it('is a surplus when the counter took the money meanwhile, and its refund leaves the payment paid', async () => {
    const asked = await waiting();
    const { body } = await begin(asked);
    const atCounter = { method: 'transfer', receiptNumber: 'CK-1', amountVnd: 80_000 };
    await desk(`payments/${asked.request.id}/receipt`, atCounter);
    await platform.act(body.redirectUrl, 'pay');
    expect(await payment(body.id)).toMatchObject({ state: 'surplus', final: true });
    const found = (await differences()).filter(({ code }) => code === asked.code);
    expect(found).toMatchObject([{ kind: 'paid-again', payment: body.id }]);
    const { rows } = await service.context.pool.query<{ data: object }>(
      `select data from outbox_events where subject = $1 and type = 'motcua.payment.surplus'`,
      [asked.code],
    );
    expect(rows).toEqual([{ data: { request: asked.request.id, amountVnd: 80_000 } }]);
    const page = await (await service.fetch(`/thanh-toan/${body.id}`)).text();
    expect(page).toContain('Trung tâm sẽ liên hệ để hoàn tiền');
    await platform.faults('refund-refused');
    const path = `payments/${asked.request.id}/refunds`;
    await desk(path, { reason: 'Nộp hai lần', payment: body.id });
    await service.context.jobs.runDue();
    expect((await dossier(asked.code)).payments![0]!.refunds[0]).toMatchObject({
      state: 'refused',
      platformCode: '05',
    });
    expect((await differences()).map(({ kind }) => kind)).toContain('refund-refused');
    await desk(path, {
      reason: 'Nộp hai lần',
      payment: body.id,
      paidBack: { method: 'transfer', receiptNumber: 'UNC-77' },
    });
    const [paid] = (await dossier(asked.code)).payments!;
    expect(paid).toMatchObject({ state: 'paid', paidBy: 'transfer' });
    expect(paid!.refunds.at(-1)?.state).toBe('done');
    expect((await differences()).filter(({ code }) => code === asked.code)).toEqual([]);
  });

  it('is given back by hand where it was paid at the counter', async () => {
    const asked = await waiting();
    const atCounter = { method: 'cash', receiptNumber: 'TM-1', amountVnd: 80_000 };
    await desk(`payments/${asked.request.id}/receipt`, atCounter);
    const path = `payments/${asked.request.id}/refunds`;
    expect((await desk(path, { reason: 'Thu nhầm' })).status).toBe(409);
    const paidBack = { method: 'cash', receiptNumber: 'PC-9' };
    const receipt = async (): Promise<string> => {
      const address = `/v1/dossiers/${asked.code}/payments/${asked.request.id}/receipt`;
      const headers = { 'motcua-dossier-token': asked.token };
      return JSON.stringify((await client.site('GET', address, undefined, headers)).body);
    };
    expect(await receipt()).not.toContain('Đã hoàn lại');
    expect((await desk<Refund>(path, { reason: 'Thu nhầm', paidBack })).body.state).toBe('done');
    expect((await dossier(asked.code)).payments![0]!.state).toBe('refunded');
    // The receipt that was made before says nothing of it; from now on there is one that does.
    expect(await receipt()).toContain('Đã hoàn lại');
  });
});

describe('what is written down', () => {
  it('cannot be changed: not what was asked, not what happened, and nothing is paid twice', async () => {
    const asked = await waiting();
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    const { pool } = service.context;
    for (const statement of [
      'update payment_requests set amount_vnd = 1 where id = $1',
      `update payment_requests set state = 'unpaid' where id = $1`,
      `update payment_requests set receipt_number = 'x' where id = $1`,
      `update payment_events set what = 'x' where request_id = $1`,
      'delete from payment_events where request_id = $1',
      `insert into payment_attempts (id, request_id, provider, reference, amount_vnd, state, began_at, expires_at)
         select gen_random_uuid(), request_id, provider, reference || 'B', amount_vnd, 'paid', began_at, expires_at
         from payment_attempts where request_id = $1`,
    ]) {
      await expect(pool.query(statement, [asked.request.id]), statement).rejects.toThrow();
    }
  });

  it('is given to the citizen as a receipt with the amount in words, masked for who proved four digits', async () => {
    const asked = await waiting();
    const path = `/v1/dossiers/${asked.code}/payments/${asked.request.id}/receipt`;
    const headers = { 'motcua-dossier-token': asked.token };
    expect((await client.site('GET', path, undefined, headers)).status).toBe(404);
    await platform.act((await begin(asked)).body.redirectUrl, 'pay');
    const { body } = await client.site<{ id: string; content: unknown; name: { vi: string } }>(
      'GET',
      path,
      undefined,
      headers,
    );
    expect(body.name.vi).toBe('Biên lai thanh toán (bản thể hiện)');
    const text = JSON.stringify(body.content);
    expect(text).toContain('Tám mươi nghìn đồng');
    expect(text).toContain('Lệ phí cấp giấy');
    expect(text).toContain(person.name);
    const proved = (await client.lookUp(asked.code, person.personalId.slice(-4)))
      .body as DossierView;
    const masked = await client.site('GET', path, undefined, {
      'motcua-dossier-token': proved.token,
    });
    expect(masked.body).toMatchObject({ id: body.id, masked: true });
    expect(JSON.stringify(masked.body)).not.toContain(person.name);
    const checked = await service.fetch(`/v1/papers/${body.id}`);
    expect(await checked.json()).toMatchObject({ valid: true, name: { vi: body.name.vi } });
  });

  it('shows the desk everything in one list', async () => {
    const asked = await waiting();
    const { body } = await desk<DeskPaymentList>(`dossiers/${asked.code}/payments`);
    expect(body).toMatchObject({
      items: [{ id: asked.request.id, by: { id: 'cb-07' }, attempts: [], refunds: [] }],
      proposal: [],
    });
  });
});

describe('a fee schedule', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-fees-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Not a real decision: the service comes with none. */
  const fee = {
    procedure: '1.001193',
    kind: 'levy',
    name: 'Lệ phí thử',
    amountVnd: 8_000,
    validFrom: '2026-01-01',
    decision: 'Nghị quyết 00/2026/NQ-HĐND (thử)',
  };

  async function load(content: unknown): ReturnType<typeof importFees> {
    const path = join(folder, 'fees.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1));
    return importFees(service.context.pool, path);
  }

  it('is proposed to the desk, by day and channel, and shown with its decision', async () => {
    const code = SAME_DAY;
    await service.context.pool.query(
      `update procedures set procedure = procedure || '{"fees": {"text": "Theo HĐND", "amountsVnd": [], "setByCouncil": true}}'
       where code = $1`,
      [code],
    );
    const result = await load([
      { ...fee, procedure: code },
      { ...fee, procedure: THREE_DAYS, channel: 'online' },
      { ...fee, procedure: THREE_DAYS, channel: 'in-person', amountVnd: 9_000 },
      { ...fee, procedure: THREE_DAYS, name: 'Đã hết hạn', validTo: '2026-02-01' },
      { ...fee, procedure: '9.999999' },
    ]);
    expect(result).toMatchObject({ outcome: 'imported', fees: 5, unknownCodes: ['9.999999'] });

    const asked = await waiting();
    const { body } = await desk<DeskPaymentList>(`dossiers/${asked.code}/payments`);
    expect(body.proposal).toMatchObject([{ amountVnd: 8_000, channel: 'online' }]);

    const listed = await service.fetch(`/v1/procedures/${code}/fees`);
    expect(((await listed.json()) as { items: object[] }).items).toMatchObject([
      { amountVnd: 8_000 },
    ]);
    const procedure = await service.fetch(`/v1/procedures/${code}`);
    expect(((await procedure.json()) as { fees: object }).fees).toMatchObject({
      scheduled:
        'Lệ phí thử: 8.000\u00a0₫ (theo Nghị quyết 00/2026/NQ-HĐND (thử), hiệu lực từ 01/01/2026)',
    });
    const page = await (await service.fetch(`/thu-tuc/${code}`)).text();
    expect(page).toContain('Nghị quyết 00/2026/NQ-HĐND (thử)');
  });

  it('with anything wrong in it changes nothing, and says on which lines', async () => {
    const bad = [
      '[',
      `${JSON.stringify(fee)},`,
      `${JSON.stringify({ ...fee, amountVnd: 1.5, decision: ' ' })},`,
      `${JSON.stringify({ ...fee, validTo: '2025-01-01', name: 'Khác' })},`,
      `${JSON.stringify({ ...fee, amountVnd: 9_000 })},`,
      `${JSON.stringify({ ...fee, amount: 1, name: 'Thừa' })}`,
      ']',
    ].join('\n');
    const faults = await load(bad).then(
      () => [],
      (error: unknown) => (error as FeeImportError).faults,
    );
    expect(faults.map(({ line }) => line)).toEqual([3, 3, 4, 5, 6]);
    for (const none of ['', '{}', '[]', '{"fees": 3}']) {
      await expect(load(none), none).rejects.toThrow(FeeImportError);
    }
    const { rows } = await service.context.pool.query(
      'select count(*)::int as n from fee_schedules',
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});
