import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  DossierView,
  ExchangeEntry,
  ExchangeReport,
  Problem,
  PublicStatus,
} from '@motcua/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../audit/service.js';
import { verifyAll } from '../audit/verify.js';
import { readRowRules } from '../catalogue/catalogue-data.js';
import { fromRow } from '../catalogue/from-row.js';
import { importCatalogue } from '../catalogue/importer.js';
import { procedureInForce } from '../catalogue/service.js';
import { readShipped } from '../catalogue/shipped.js';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { dossierByCode } from '../dossiers/store.js';
import { retryNow } from '../jobs/jobs.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { pullCatalogue } from './catalogue-pull.js';
import { UnansweredError } from './client.js';
import { readCodeTables } from './code-tables.js';
import { connectionOf } from './connection.js';
import { National } from './national.test-support.js';
import { forgetMessages, hold, messagesOf, note, want } from './outbound-store.js';
import { procedureMessage } from './procedure-message.js';
import { ReadProcedure, nationalRow } from './procedure-row.js';

/** A Wednesday afternoon: the twelve-hour mistake of public adapters would write 03. */
const WEDNESDAY = Date.parse('2026-11-25T15:00:00+07:00');
const MINUTE = 60_000;
const ACCOUNT = { EXCHANGE_USERNAME: 'centre', EXCHANGE_PASSWORD: 'centre-password' };
const partner = {
  unit: 'G22',
  name: 'Cổng Dịch vụ công quốc gia',
  username: 'national',
  password: 'national-password-16',
  personal: false,
};
const trusted = {
  ...partner,
  unit: 'G01',
  name: 'Bộ mẫu',
  username: 'ministry',
  personal: true,
};

let service: TestService;
let client: Client;
let national: National;
let clock = WEDNESDAY;
const lines: string[] = [];

beforeAll(async () => {
  national = await National.start({
    ...ACCOUNT,
    CENTRE_USERNAME: partner.username,
    CENTRE_PASSWORD: partner.password,
  });
  service = await startTestService({
    now: () => clock,
    logStream: { write: (line) => lines.push(line) },
    configuration: {
      demoPersons: ['001190007788', '001190000002'].map((personalId) => ({
        id: personalId,
        facts: { name: 'Lê Thị Mẫu', personalId },
        assurance: 2,
      })),
      exchange: {
        endpoint: {
          url: national.url,
          name: 'Hệ thống quốc gia',
          unit: 'H26',
          username: ACCOUNT.EXCHANGE_USERNAME,
          password: ACCOUNT.EXCHANGE_PASSWORD,
        },
        partners: [partner, trusted],
      },
    },
  });
  client = new Client(service);
  await national.tell('centre', { url: service.url });
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  await service.close();
  await national.stop();
});
beforeEach(async () => {
  clock += MINUTE;
  await national.tell('faults', {
    loseAnswers: 0,
    loseSteps: 0,
    cutBefore: 0,
    refuse: 0,
    refuseDossiers: 0,
    expire: 0,
    garbage: 0,
    duplicates: 0,
  });
});

const run = (): Promise<void> => service.context.jobs.runDue();
/** Lets what failed be tried again, as its time has come. */
const again = async (): Promise<void> => {
  await retryNow(service.context.pool);
  await run();
};
const report = async (state = 'waiting'): Promise<ExchangeReport> =>
  (await client.desk<ExchangeReport>('GET', `/v1/desk/exchange?state=${state}`)).body;
const status = (code: string) =>
  client.site<PublicStatus & Problem>('GET', `/v1/dossiers/${code}/status`);
const mark = async (): Promise<number> => (await national.state()).log.length;

async function filed(): Promise<string> {
  const documents = [{ documentId: 'd1', files: [await client.upload()] }];
  return (await client.file(newDossier({ documents }))).body.code;
}

async function accepted(): Promise<string> {
  const code = await filed();
  clock += MINUTE;
  expect((await client.move(code, 'accept')).status).toBe(200);
  return code;
}

interface Answered {
  readonly error_code: string;
  readonly message: string;
  readonly session?: string;
  readonly result: readonly Record<string, unknown>[];
}

/** What a partner sends, with a session of its own. */
async function exchange(
  body: object,
  as: { unit: string; username: string; password: string } = partner,
): Promise<Answered> {
  const post = async (content: object) => {
    const answer = await service.fetch('/v1/exchange', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(content),
    });
    expect(answer.status).toBe(200);
    return answer.json() as Promise<Answered>;
  };
  const { session } = await post({ username: as.username, password: as.password });
  return post({ session, madonvi: as.unit, ...body });
}

describe('what the national exchange is told', () => {
  it('is every dossier with its latest state, and every step once and in order', async () => {
    const from = await mark();
    const code = await accepted();
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
    await run();
    const { dossier, steps } = (await national.state()).dossiers[code] ?? {};
    expect(dossier).toMatchObject({
      MaHoSo: code,
      MaTTHC: THREE_DAYS,
      KenhThucHien: '2',
      ChuHoSo: person.name,
      SoDinhDanh: person.personalId,
      LoaiDinhDanh: '1',
      LoaiDoiTuong: '1',
      SoDienThoai: '0912345678',
      Email: person.email,
      TrangThaiHoSo: '4',
      TenLinhVuc: 'Hộ tịch',
      NoiNopHoSo: '2',
      HoSoCoThanhPhanSoHoa: '1',
      NgayTra: '',
      DuocThanhToanTrucTuyen: '0',
    });
    expect(dossier?.NgayNopHoSo).toMatch(/^2026112515\d{4}$/);
    expect(dossier?.TaiLieuNop).toMatchObject([{ TenTepDinhKem: 'Tờ khai', DuocSoHoa: '1' }]);
    expect(steps?.map(({ TrangThai, NoiDungXuLy }) => [TrangThai, NoiDungXuLy])).toEqual([
      ['1', 'Nộp hồ sơ'],
      ['2', 'Tiếp nhận hồ sơ'],
      ['4', 'Chuyển xử lý'],
    ]);
    expect(steps?.[2]).toMatchObject({
      NguoiXuLy: 'Trần Văn Bình',
      PhongBanXuLy: 'Phòng Tư pháp',
      NgayKetThucTheoQuyDinh: dossier?.NgayHenTra,
    });
    // The dossier once, though it changed three times before anybody sent it.
    expect(await national.messages(from)).toEqual([
      'DongBoHoSoMC False 0',
      'CapNhatTienDoHoSoMC 0',
      'CapNhatTienDoHoSoMC 0',
      'CapNhatTienDoHoSoMC 0',
    ]);
    const next = await mark();
    await client.move(code, 'request-supplement', {
      items: [{ what: 'Bản chính giấy chứng sinh', reason: 'Bản chụp bị mờ' }],
    });
    await run();
    expect(await national.messages(next)).toEqual(['DongBoHoSoMC True 0', 'CapNhatTienDoHoSoMC 0']);
    expect((await national.state()).dossiers[code]?.dossier.DanhSachHoSoBoSung).toMatchObject([
      { NoiDungBoSung: 'Bản chính giấy chứng sinh: Bản chụp bị mờ', NgayTiepNhanBoSung: '' },
    ]);
    expect(await report()).toMatchObject({ connected: true, unit: 'H26', waiting: 0, failed: 0 });
    const row = await dossierByCode(service.context.db, code);
    expect(await verifyAudit(service.context.db, row?.id ?? '')).not.toHaveProperty('broken');
  });

  it('is not told of a part of what was asked for as of a status: it would count one request more', async () => {
    const code = await accepted();
    const items = ['Bản chính giấy chứng sinh', 'Giấy ủy quyền'].map((what) => ({
      what,
      reason: 'Bản chụp bị mờ',
    }));
    await client.move(code, 'request-supplement', { items });
    await run();
    const next = await mark();
    const brought = (item: number) => ({
      documentId: `bo-sung-${item}`,
      name: items[item]?.what,
      kind: 'original',
      digitisation: 0,
      unscanned: 'shown',
      item,
    });
    expect((await client.move(code, 'supplement-part', { papers: [brought(0)] })).status).toBe(200);
    await run();
    expect(await national.messages(next)).toEqual(['DongBoHoSoMC True 0']);
    expect(await report()).toMatchObject({ waiting: 0, failed: 0 });
    expect((await client.move(code, 'supplement', { papers: [brought(1)] })).status).toBe(200);
    await run();
    expect((await national.messages(next)).slice(1)).toEqual([
      'DongBoHoSoMC True 0',
      'CapNhatTienDoHoSoMC 0',
    ]);
    const { result } = await exchange({ service: 'TraCuuHoSo', mahoso: code });
    const steps = JSON.stringify(result);
    expect(steps).toContain('Công dân đã bổ sung giấy tờ');
    expect(steps).not.toContain('supplement-part');
  });

  it('is told once where answers are lost after the work was done', async () => {
    const code = await accepted();
    const from = await mark();
    await national.tell('faults', { loseAnswers: 1 });
    await run();
    expect((await report()).items).toMatchObject([
      { code, outcome: 'unanswered', confirmedVersion: 0, confirmedStep: 0, attempts: 1 },
    ]);
    await again();
    expect(await national.messages(from)).toEqual([
      'DongBoHoSoMC False 0 answer lost',
      'TraCuuHoSo 0',
      'DongBoHoSoMC True 0',
      'CapNhatTienDoHoSoMC 0',
      'CapNhatTienDoHoSoMC 0',
    ]);
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
    await national.tell('faults', { loseSteps: 1 });
    await run();
    const row = await dossierByCode(service.context.db, code);
    await again();
    const { steps } = (await national.state()).dossiers[code] ?? {};
    expect(steps?.map(({ TrangThai }) => TrangThai)).toEqual(['1', '2', '4']);
    expect(await messagesOf(service.context.db, row?.id ?? '')).toMatchObject([
      { outcome: 'unanswered' },
      { outcome: 'confirmed', service: 'DongBoHoSoMC' },
      { outcome: 'confirmed', sequence: 1 },
      { outcome: 'confirmed', sequence: 2 },
      { outcome: 'confirmed', service: 'DongBoHoSoMC', sequence: 3 },
      { outcome: 'unanswered', service: 'CapNhatTienDoHoSoMC', sequence: 3 },
    ]);
    // The log is forgotten after a time; what was sent stays in the audit of the dossier.
    const [first] = await messagesOf(service.context.db, row?.id ?? '');
    await forgetMessages(service.context.db, first?.at ?? new Date(0));
    expect(await messagesOf(service.context.db, row?.id ?? '')).not.toEqual([]);
    await forgetMessages(service.context.db, new Date(clock + MINUTE));
    expect(await messagesOf(service.context.db, row?.id ?? '')).toEqual([]);
    expect((await report()).waiting).toBe(0);
  });

  it('is sent as an update where the other side has it already', async () => {
    const code = await filed();
    await national.tell('filed', { MaHoSo: code, steps: [] });
    const from = await mark();
    await run();
    expect(await national.messages(from)).toEqual([
      'DongBoHoSoMC False 3 Hồ sơ đã tồn tại',
      'DongBoHoSoMC True 0',
      'CapNhatTienDoHoSoMC 0',
    ]);
  });

  it('is sent again after a cut line, an answer that is none, and a session that is over', async () => {
    const from = await mark();
    const code = await filed();
    await national.tell('faults', { cutBefore: 1 });
    await run();
    await national.tell('faults', { garbage: 1 });
    await again();
    await national.tell('faults', { expire: 1 });
    await again();
    expect((await national.state()).dossiers[code]?.steps).toHaveLength(1);
    expect(await national.messages(from)).toContain(
      'TraCuuHoSo -2 session không hợp lệ hoặc đã hết hạn',
    );
    expect((await report()).waiting).toBe(0);
  });

  it('goes on where a process died between sending and writing down', async () => {
    const code = await accepted();
    const { db } = service.context;
    const id = (await dossierByCode(db, code))?.id ?? '';
    // What a process leaves that was killed after its message arrived.
    await want(db, id, 2, new Date(clock));
    await hold(db, id, new Date(clock), new Date(clock + 5 * MINUTE));
    await note(db, id, { doubtful: 'dossier' });
    await national.tell('filed', { MaHoSo: code, steps: [] });
    const from = await mark();
    await run();
    expect(await national.messages(from)).toEqual([]);
    clock += 6 * MINUTE;
    await run();
    expect(await national.messages(from)).toEqual([
      'TraCuuHoSo 0',
      'DongBoHoSoMC True 0',
      'CapNhatTienDoHoSoMC 0',
      'CapNhatTienDoHoSoMC 0',
    ]);
    expect((await report()).waiting).toBe(0);
  });

  it('has every fee that was asked, and comes anew when one is asked or paid without a step', async () => {
    const code = await accepted();
    const item = (name: string, amountVnd: number) => ({ kind: 'fee', name, amountVnd });
    await client.move(code, 'request-payment', { payment: { items: [item('Lệ phí', 8_000)] } });
    await run();
    const fees = async () => (await national.state()).dossiers[code]?.dossier.DanhSachLePhi;
    expect(await fees()).toMatchObject([{ TenPhiLePhi: 'Lệ phí', Gia: '8000', HinhThucThu: '2' }]);
    const from = await mark();
    const asked = await client.desk(
      'POST',
      `/v1/desk/dossiers/${code}/payments`,
      {
        items: [item('Bản sao', 4_000)],
        collect: 'returning',
        actor: { id: 'cb-1', name: 'Trần Văn Bình' },
      },
      { 'idempotency-key': randomUUID() },
    );
    expect(asked.status).toBe(201);
    await run();
    const copies = expect.objectContaining({ TenPhiLePhi: 'Bản sao', HinhThucThu: '4' }) as unknown;
    // Asked in the same instant of this clock, so either may stand first.
    expect(await fees()).toHaveLength(2);
    expect(await fees()).toContainEqual(copies);
    expect(await national.messages(from)).toEqual(['DongBoHoSoMC True 0']);
    expect((await report()).waiting).toBe(0);
  });

  it('sends no step twice where the dossier is refused after a step whose answer was lost', async () => {
    const code = await accepted();
    await national.tell('faults', { loseSteps: 1 });
    await run();
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
    await national.tell('faults', { refuseDossiers: 1 });
    await again();
    await again();
    const { steps } = (await national.state()).dossiers[code] ?? {};
    expect(steps?.map(({ TrangThai }) => TrangThai)).toEqual(['1', '2', '4']);
    expect((await report()).waiting).toBe(0);
  });

  it('says at the desk what waits and why, and tries again when asked to', async () => {
    const code = await filed();
    await national.tell('faults', { refuse: 1, refuseCode: '-9' });
    await run();
    const { items } = await report();
    expect(items).toMatchObject([
      { code, outcome: 'refused', answerCode: '-9', answer: 'Dữ liệu không hợp lệ', version: 1 },
    ]);
    const retried = await client.desk<ExchangeEntry>('POST', `/v1/desk/exchange/${code}/retry`);
    expect(retried).toMatchObject({ status: 200, body: { code, attempts: 0 } });
    await run();
    expect(await report()).toMatchObject({ waiting: 0, items: [] });
    expect((await report('confirmed')).items.map((item) => item.code)).toContain(code);
    const unknown = await client.desk('POST', '/v1/desk/exchange/H26-261125-9999/retry');
    expect(unknown.status).toBe(404);
  });

  it('is not led elsewhere by a page of somebody else', async () => {
    const post = async (headers: Record<string, string>) =>
      (
        await fetch(`${national.url}/_faults`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: 'refuse=0',
          redirect: 'manual',
        })
      ).status;
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await post({ origin: 'https://evil.example' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ origin: national.url })).toBe(303);
    expect(await post({})).toBe(303);
  });

  it('stands in no log', async () => {
    await run();
    const log = lines.join('\n');
    expect(log).toContain('a job failed');
    for (const value of [...Object.values(person), 'Lê Thị Mẫu', 'Dữ liệu không hợp lệ']) {
      expect(log).not.toContain(value);
    }
  });
});

describe('a dossier filed elsewhere', () => {
  const pushed = async (given: object = {}): Promise<string> =>
    (await national.tell<{ code: string }>('filed', { push: true, ...given })).code;

  it('can be followed by its code, and opened with a proof', async () => {
    const code = await pushed({ SoDinhDanh: '001190007788', SoDienThoai: '0912 345 699' });
    const { status: code200, body } = await status(code);
    expect(code200).toBe(200);
    expect(body).toMatchObject({
      code,
      status: { code: 2, name: 'Được tiếp nhận' },
      progress: { step: 2, of: 5 },
      turn: 'agency',
      elsewhere: { source: partner.name, syncedAt: new Date(clock).toISOString() },
    });
    for (const hidden of ['Lê', '7788', 'Cán bộ', 'khai sinh']) {
      expect(JSON.stringify(body)).not.toContain(hidden);
    }
    const opened = await client.lookUp(code, '7788');
    expect(opened.body).toMatchObject({
      applicant: 'Lê T** M**',
      procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
      history: [{ status: { code: 2 }, unit: 'Bộ phận Một cửa' }],
      rating: { allowed: false },
      canWithdraw: false,
    });
    expect(JSON.stringify(opened.body)).not.toMatch(/Cán bộ|001190007788/);
    expect((await client.lookUp(code, '5699')).status).toBe(200);
    expect((await client.open(code, opened.body.token)).status).toBe(200);
  });

  it('is shown whole to the signed-in person in whose number it stands, and to nobody else', async () => {
    const code = await pushed({ SoDinhDanh: '001190007788' });
    const page = { origin: 'http://localhost:4180' };
    const as = async (person: string) => {
      const session = await service.fetch('/v1/me/session', {
        method: 'POST',
        headers: { ...page, 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
      });
      const [cookie = ''] = session.headers.getSetCookie().map((one) => one.split(';')[0]);
      return { headers: { ...page, cookie } };
    };
    const mine = await as('001190007788');
    const read = await service.fetch(`/v1/me/dossiers/${code}`, mine);
    expect(await read.json()).toMatchObject({
      applicant: 'Lê Thị Mẫu',
      elsewhere: { source: partner.name },
      answers: {},
      documents: [],
    });
    const { items } = (await (await service.fetch('/v1/me/dossiers', mine)).json()) as {
      items: { code: string }[];
    };
    expect(items.map((item) => item.code)).toContain(code);
    const theirs = await as('001190000002');
    expect((await service.fetch(`/v1/me/dossiers/${code}`, theirs)).status).toBe(404);
  });

  it('has an audit of its own, in which who told and who looked is chained and tampering is found', async () => {
    const code = await pushed({ SoDinhDanh: '001190007799' });
    const { db, pool } = service.context;
    const audit = async () => {
      const { rows } = await pool.query<{ what: string; by: string }>(
        `select what, coalesce(who->>'proof', who->>'through') as by from external_audit a
         join external_dossiers d on d.id = a.dossier_id where code = $1 order by sequence`,
        [code],
      );
      return rows.map(({ what, by }) => `${what} ${by}`);
    };
    await client.lookUp(code, '0000');
    await client.lookUp(code, '7799');
    const { body } = await client.lookUp(code, '7799');
    await client.open(code, body.token);
    await status(code);
    expect(await audit()).toEqual(['told exchange G22', 'told exchange G22', 'read four-digits']);
    const findings = async () =>
      (await verifyAll(db)).findings.filter((finding) => finding.code === code);
    expect(await findings()).toEqual([]);
    await expect(pool.query('delete from external_audit')).rejects.toThrow(/append-only/);
    await pool.query('alter table external_audit disable trigger user');
    await pool.query(
      `update external_audit set who = '{"kind":"citizen","proof":"session"}' where what = 'read'
       and dossier_id = (select id from external_dossiers where code = $1)`,
      [code],
    );
    await pool.query('alter table external_audit enable trigger user');
    expect(await findings()).toEqual([{ code, kind: 'broken', at: 3 }]);
  });

  it('gives the same answer for a wrong proof as for a code that nobody knows', async () => {
    const code = await pushed();
    const wrong = await client.lookUp(code, '9999');
    const unknown = await client.lookUp('G22.99-261125-8888', '9999');
    expect(wrong.status).toBe(404);
    const plain = ({
      instance: _instance,
      requestId: _id,
      ...body
    }: Problem & { requestId?: string }) => body;
    expect(plain(wrong.body)).toEqual(plain(unknown.body));
    expect((await client.open(code, 'nonsense')).status).toBe(401);
    const own = (await client.file()).body;
    expect((await client.open(code, own.token)).status).toBe(401);
  });

  it('is asked for when a code of another agency is looked up, and only then', async () => {
    const { code } = await national.tell<{ code: string }>('filed', { TrangThaiHoSo: '9' });
    const from = await mark();
    expect((await status(code)).body).toMatchObject({
      status: { code: 9 },
      elsewhere: { source: 'Hệ thống quốc gia' },
    });
    expect((await client.lookUp(code, '0001')).status).toBe(200);
    const unknown = 'G22.99-261125-7777';
    for (const one of [unknown, unknown, 'H26.99-261125-0001', 'KHONG-PHAI-MA', 'G22-999999-1']) {
      expect((await status(one)).status).toBe(404);
    }
    // Once for the code, once whole for the proof, once for the code that nobody knows.
    expect(await national.messages(from)).toEqual(Array(3).fill('TraCuuHoSo 0'));
  });

  it('is kept with nothing personal until somebody is entitled, and not longer than looked at', async () => {
    const { code } = await national.tell<{ code: string }>('filed', {
      MaHoSo: 'G22.99-261125-4002',
    });
    const { pool, jobs } = service.context;
    const kept = async () => {
      const { rows } = await pool.query<Record<string, unknown>>(
        `select applicant_name is null and message is null and procedure_name is null as bare,
          (select count(*)::integer from external_steps
            where dossier_id = d.id and (content is not null or unit is not null)) as told
         from external_dossiers d where code = $1`,
        [code],
      );
      return rows;
    };
    expect((await status(code)).body.status.code).toBe(2);
    expect((await client.lookUp(code, '9999')).status).toBe(404);
    expect(await kept()).toEqual([{ bare: true, told: 0 }]);
    const { body } = await client.lookUp(code, '0001');
    expect(body).toMatchObject({
      applicant: 'Lê T** M**',
      procedure: { code: '1.001193' },
      history: [{ status: { code: 2 }, unit: 'Bộ phận Một cửa' }],
    });
    expect(body.history).toHaveLength(1);
    expect(await kept()).toEqual([{ bare: false, told: 1 }]);
    const forget = async () => {
      await jobs.send('exchange-forget', {});
      await run();
      return (await kept()).length;
    };
    expect(await forget()).toBe(1);
    await pool.query(
      `update external_dossiers set looked_at = looked_at - interval '31 days' where code = $1`,
      [code],
    );
    expect(await forget()).toBe(0);
    const { rows } = await pool.query<{ what: string }>(
      `select what from external_audit where dossier_id not in (select id from external_dossiers)
       order by sequence`,
    );
    expect(rows.map(({ what }) => what)).toEqual([
      ...['told', 'told', 'told', 'told'],
      ...['read', 'forgotten'],
    ]);
  });

  it('is not found, but not taken for unknown, while the other side is away', async () => {
    const { code } = await national.tell<{ code: string }>('filed', {
      MaHoSo: 'G22.99-261125-6001',
    });
    await national.tell('faults', { cutBefore: 1 });
    expect((await status(code)).status).toBe(404);
    expect((await status(code)).status).toBe(200);
  });

  it('keeps its steps in the order of their times, each once, whatever comes when', async () => {
    const MaHoSo = 'G22.99-261125-5001';
    const step = (ThoiDiemXuLy: string, TrangThai: string, NoiDungXuLy: string) => ({
      MaHoSo,
      ThoiDiemXuLy,
      TrangThai,
      NoiDungXuLy,
      PhongBanXuLy: 'Phòng Tư pháp',
    });
    const send = (one: object) =>
      exchange({ service: 'CapNhatTienDoHoSoMC', data: [one] }).then((answer) => answer.error_code);
    const last = step('20261125140000', '9', 'Xong');
    expect(await send(last)).toBe('0');
    expect(await send(step('20261125090000', '2', 'Tiếp nhận'))).toBe('0');
    expect(await send(step('20261125100000', '5', 'Thiếu giấy chứng sinh'))).toBe('0');
    expect(await send(last)).toBe('0');
    const dossier = { MaHoSo, TenTTHC: 'Thủ tục mẫu', SoDinhDanh: '001190004321' };
    await exchange({ service: 'DongBoHoSoMC', data: [{ ...dossier, TrangThaiHoSo: '4' }] });
    expect((await status(MaHoSo)).body.status.code).toBe(9);
    // A correction is another step; the one before stays.
    await send(step('20261125140000', '9', 'Đã xong, có kết quả'));
    const { body } = await client.lookUp(MaHoSo, '4321');
    expect(body.history.map((entry) => [entry.status.code, entry.reason])).toEqual([
      [2, undefined],
      [5, 'Thiếu giấy chứng sinh'],
      [9, undefined],
      [9, undefined],
    ]);
    await expect(
      service.context.pool.query("update external_steps set status = '1'"),
    ).rejects.toThrow(/append-only/);
  });

  it('is told of by the partner that told of it first, and never of our own codes', async () => {
    const MaHoSo = 'G22.99-261125-5002';
    const send = async (given: object, as = partner, service = 'DongBoHoSoMC') =>
      (await exchange({ service, data: [{ MaHoSo, ...given }] }, as)).error_code;
    const finished = { TrangThaiHoSo: '9', NgayKetThucXuLy: '20261125140000' };
    const known = { DonViXuLy: 'Sở Mẫu', NgayHenTra: '20261127000000', SoDinhDanh: '001190004321' };
    expect(await send({ ...known, ...finished })).toBe('0');
    expect(await send({ TrangThaiHoSo: '3', DonViXuLy: 'Nơi khác' }, trusted)).toBe('-1');
    expect(await send({ TrangThai: '3' }, trusted, 'CapNhatTienDoHoSoMC')).toBe('-1');
    // Neither nothing nor what was before takes the place of what is known.
    expect(await send({ ...finished, DonViXuLy: '', SoDinhDanh: '' })).toBe('0');
    const before = { TrangThaiHoSo: '2', NgayTiepNhan: '20261124090000' };
    expect(await send({ ...before, DonViXuLy: 'Sở Cũ', NgayHenTra: '20261130000000' })).toBe('0');
    expect((await status(MaHoSo)).body).toMatchObject({
      status: { code: 9 },
      agency: 'Sở Mẫu',
      dueAt: '2026-11-26T17:00:00.000Z',
    });
    expect((await client.lookUp(MaHoSo, '4321')).status).toBe(200);
    expect(await send({ MaHoSo: 'H26.77-261125-0001', TrangThaiHoSo: '2' })).toBe('-1');
  });

  it('shows a status that nobody here knows by the name it came with', async () => {
    const code = await pushed({ TrangThaiHoSo: 'Chờ xác minh', steps: [] });
    expect((await status(code)).body.status).toEqual({
      code: 0,
      name: 'Chờ xác minh',
      label: { vi: 'Chờ xác minh' },
    });
    const ThoiDiemXuLy = '20261126090000';
    await national.tell('step', { MaHoSo: code, TrangThai: '11', ThoiDiemXuLy, push: true });
    expect((await status(code)).body.status).toMatchObject({ code: 11, name: 'Trạng thái 11' });
  });

  it('is followed live, and pushed steps that come twice are one', async () => {
    const code = await pushed({ TrangThaiHoSo: '2' });
    const stream = await service.fetch(`/v1/dossiers/${code}/events`, {
      headers: { origin: 'https://phuong.example', 'motcua-site-key': service.siteKey },
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    const until = async (words: string): Promise<void> => {
      while (!seen.includes(words)) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`The stream ended before ${words}`);
        seen += value;
      }
    };
    await until('Được tiếp nhận');
    await national.tell('faults', { duplicates: 1 });
    await national.tell('step', { MaHoSo: code, TrangThai: '4', push: true });
    await until('Đang xử lý');
    await reader?.cancel();
    const { body } = await client.lookUp(code, '0001');
    expect(body.history.map((entry) => entry.status.code)).toEqual([2, 4]);
  });

  it('is shown on the status page with where it was filed and as of when', async () => {
    const code = await pushed();
    const page = await service.fetch('/ho-so', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ma: code }),
    });
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('Được tiếp nhận');
    expect(text).toContain(`Hồ sơ này nộp ở nơi khác. Thông tin do ${partner.name} cho biết`);
    expect(text).not.toContain('Lê');
  });

  it('is asked for anew when it was not heard of for a while', async () => {
    const { code } = await national.tell<{ code: string }>('filed', {
      MaHoSo: 'G22.99-261125-4001',
    });
    await status(code);
    await national.tell('step', { MaHoSo: code, TrangThai: '9', NoiDungXuLy: 'Xong' });
    clock += 11 * MINUTE;
    expect((await status(code)).body.status.code).toBe(2);
    await run();
    expect((await status(code)).body.status.code).toBe(9);
  });
});

describe('what partners ask of us', () => {
  it('is answered from our dossiers, with who applies only for those who may know', async () => {
    const code = await accepted();
    const ask = { service: 'TraCuuHoSo', mahoso: code };
    const [plain] = (await exchange(ask)).result;
    expect(plain).toMatchObject({ MaHoSo: code, TrangThaiHoSo: '2', ChuHoSo: '', SoDinhDanh: '' });
    expect(plain?.['DanhSachTienDo']).toHaveLength(2);
    for (const value of Object.values(person)) {
      expect(JSON.stringify(plain)).not.toContain(value);
    }
    const [whole] = (await exchange(ask, trusted)).result;
    expect(whole).toMatchObject({ ChuHoSo: person.name, SoDinhDanh: person.personalId });
    expect((await exchange({ ...ask, mahoso: 'H26-261125-9999' })).result).toEqual([]);
    const row = await dossierByCode(service.context.db, code);
    const { rows } = await service.context.pool.query<{ who: unknown }>(
      "select who from dossier_audit where dossier_id = $1 and who->>'kind' = 'partner'",
      [row?.id],
    );
    expect(rows.map(({ who }) => who)).toEqual([
      { kind: 'partner', through: 'exchange G22' },
      { kind: 'partner', through: 'exchange G01' },
    ]);
  });

  it('says to those who may not know people nothing that an officer wrote', async () => {
    const code = await accepted();
    const what = { what: 'Giấy của ông Phạm Văn Kín', reason: 'Ông Kín chưa ký' };
    const guidance = 'Mời ông Kín đến ký';
    await client.move(code, 'request-supplement', { items: [what], guidance });
    const ask = { service: 'TraCuuHoSo', mahoso: code };
    const [plain] = (await exchange(ask)).result;
    expect(plain).toMatchObject({
      TrangThaiHoSo: '5',
      DanhSachHoSoBoSung: [{ NgayBoSung: expect.stringMatching(/^2026/) as string }],
      DanhSachTienDo: [{ NoiDungXuLy: 'Nộp hồ sơ' }, {}, { NguoiXuLy: '', TrangThai: '5' }],
    });
    expect(JSON.stringify(plain)).not.toMatch(/Kín|Trần Văn Bình|Tờ khai/);
    const [whole] = (await exchange(ask, trusted)).result;
    expect(JSON.stringify(whole)).toMatch(/Giấy của ông Phạm Văn Kín.*Trần Văn Bình/);
  });

  it('counts whatever logs in as the try of a password', async () => {
    const counted = async (body: object) =>
      (
        await service.fetch('/v1/exchange', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).headers.get('ratelimit-policy');
    const login = { username: partner.username, password: 'wrong' };
    for (const given of [login, { ...login, service: null }, { ...login, service: '' }]) {
      expect(await counted(given)).toContain('"proof"');
    }
    expect(await counted({ ...login, service: 'LayThuTuc' })).toContain('"read"');
  });

  it('is answered from the catalogue in force', async () => {
    const { result } = await exchange({ service: 'LayDanhSachTTHC' });
    expect(result).toContainEqual({
      MATTHC: THREE_DAYS,
      TENTTHC: 'Cấp bản sao trích lục thử nghiệm',
    });
    const [procedure] = (await exchange({ service: 'LayThuTuc', maTTHC: THREE_DAYS })).result;
    expect(procedure).toMatchObject({
      MATTHC: THREE_DAYS,
      LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Hộ tịch' }],
      THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO: 'Tờ khai', SOBANCHINH: '1' }, {}] }],
    });
  });

  it('is refused without a session, with a wrong password, or about our own dossiers', async () => {
    const code = await filed();
    const raw = (body: object) =>
      service.fetch('/v1/exchange', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const answerOf = async (body: object) =>
      ((await (await raw(body)).json()) as { error_code: string; session?: string }) ?? {};
    expect(await answerOf({ username: 'national', password: 'wrong' })).toMatchObject({
      error_code: '-1',
    });
    expect(await answerOf({ service: 'TraCuuHoSo', mahoso: code })).toMatchObject({
      error_code: '-2',
    });
    const { session } = await answerOf({ username: partner.username, password: partner.password });
    const ask = { session, madonvi: partner.unit, service: 'LayDanhSachTTHC' };
    expect((await answerOf(ask)).error_code).toBe('0');
    // A session is of one unit, and for a while.
    expect((await answerOf({ ...ask, madonvi: trusted.unit })).error_code).toBe('-2');
    clock += 21 * MINUTE;
    expect((await answerOf(ask)).error_code).toBe('-2');
    const refused = await exchange({
      service: 'DongBoHoSoMC',
      data: [{ MaHoSo: code, TrangThaiHoSo: '10' }],
    });
    expect(refused.error_code).toBe('-1');
    const { body } = await client.desk<DossierView>('GET', `/v1/desk/dossiers/${code}`);
    expect(body.status.code).toBe(1);
    expect((await exchange({ service: 'DongBoHoSoMC', data: [{}] })).message).toContain(
      'Phần tử 1',
    );
    expect((await exchange({ service: 'Khac', id: randomUUID() })).error_code).toBe('-1');
  });
});

describe('the catalogue of the national exchange', () => {
  const pull = async (file: string) => {
    const { client: other, tables } = connectionOf(service.context);
    if (other === undefined) throw new Error('Nothing is connected');
    return pullCatalogue(service.context.pool, other, tables, file);
  };

  it('comes as lines of a catalogue file, with what it lacks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-national-'));
    const file = join(folder, 'national.jsonl');
    expect(await pull(file)).toEqual({
      listed: 3,
      written: 2,
      retired: ['9.900003'],
      undescribed: [],
      missing: { level: 2, timeLimit: 1, fees: 1, documents: 1 },
    });
    const rules = await readRowRules();
    const [first, second] = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => fromRow(JSON.parse(line), rules));
    expect(first).toMatchObject({
      ok: true,
      remarks: [],
      facts: {
        code: '9.900001',
        fields: ['Lĩnh vực mẫu'],
        agency: 'Ủy ban nhân dân cấp xã',
        online: true,
        timeLimit: { text: '3 Ngày làm việc', quantity: 3, unit: 'working-days' },
        fees: { text: 'Lệ phí mẫu: 8.000 Đồng', amountsVnd: [8000] },
        methods: [{ channel: 'in-person' }, { channel: 'online', fees: { free: true } }],
        documents: [
          { name: 'Tờ khai theo mẫu', originals: 1, copies: 0, forms: ['to-khai.docx'] },
          { originals: 0, copies: 1 },
        ],
        legalBasis: [{ number: '00/2026/NĐ-MAU', title: 'Văn bản mẫu' }],
        level: [],
      },
    });
    expect(second).toMatchObject({ ok: true, facts: { online: false, documents: [] } });
    const imported = await importCatalogue(service.context.pool, {
      file,
      asOf: '2026-11-25',
      rules,
      shipped: await readShipped(),
      allowFewer: true,
    });
    expect(imported).toMatchObject({ outcome: 'imported', lines: 2, refused: 0 });
    await rm(folder, { recursive: true });
  });

  it('keeps what the message has no field for, and comes back as it went out', async () => {
    const tables = readCodeTables();
    const known = await procedureInForce(service.context.db, '9.900001');
    if (known === undefined) throw new Error('It was not imported');
    const ours = { ...known, level: ['commune'], decision: '1/QĐ', onlineLevel: 'full' };
    const told = ReadProcedure.parse(procedureMessage(ours, tables));
    const { row } = nationalRow(told, tables, ours);
    const back = fromRow(row, await readRowRules());
    expect(back).toMatchObject({
      ok: true,
      facts: {
        level: ['commune'],
        decision: '1/QĐ',
        onlineLevel: 'full',
        steps: known.steps,
        documents: known.documents,
        results: known.results,
        legalBasis: known.legalBasis,
        targetGroups: known.targetGroups,
      },
    });
  });

  it('is not taken when the other side stops answering', async () => {
    const file = join(tmpdir(), `${randomUUID()}.jsonl`);
    await national.tell('faults', { cutBefore: 9 });
    await expect(pull(file)).rejects.toThrow(UnansweredError);
    await expect(readFile(file)).rejects.toThrow(/ENOENT/);
  });
});
