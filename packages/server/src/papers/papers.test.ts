import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Paper,
  type PaperCheck,
  type PaperList,
  type Problem,
  type SigningKeys as KeySet,
} from '@motcua/contract';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../audit/service.js';
import {
  Client,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { readPdf } from './reading.test-support.js';
import { LEAD, SigningKeys } from './signing-keys.js';

/** A Wednesday after a holiday. */
const WEDNESDAY = Date.parse('2026-11-25T09:00:00+07:00');
const HOUR = 3_600_000;
const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };

let service: TestService;
let client: Client;
let clock = WEDNESDAY;

beforeAll(async () => {
  service = await startTestService({ now: () => clock });
  client = new Client(service);
  await loadProcedures(service);
  for (const code of [SAME_DAY, THREE_DAYS]) await client.publish(formOf(code));
});
afterAll(() => service.close());
beforeEach(() => {
  clock = WEDNESDAY;
});

const receipt = (code: string, token: string) =>
  client.site<Paper & Problem>('GET', `/v1/dossiers/${code}/receipt`, undefined, {
    'motcua-dossier-token': token,
  });
const deskPaper = (code: string, kind: string, query = '') =>
  client.desk<Paper & Problem>('GET', `/v1/desk/dossiers/${code}/papers/${kind}${query}`);
const keySet = async (): Promise<KeySet> =>
  (await (await service.fetch('/.well-known/jwks.json')).json()) as KeySet;
const factOf = ({ content }: Paper, label: string): string | undefined =>
  content.blocks
    .flatMap((block) => (block.type === 'facts' ? block.facts : []))
    .find((fact) => fact.label === label)?.value;

async function accepted(): Promise<{ code: string; token: string }> {
  const documents = [{ documentId: 'd1', files: [await client.upload()] }];
  const { code, token } = (await client.file(newDossier({ documents }))).body;
  expect((await client.move(code, 'accept')).status).toBe(200);
  return { code, token };
}

describe('the receipt', () => {
  it('is an acknowledgement until an officer has received the dossier', async () => {
    const { code, token } = (await client.file()).body;
    const before = await receipt(code, token);
    expect(before.status).toBe(200);
    expect(before.body).toMatchObject({ kind: 'acknowledgement', code, masked: false });
    expect(factOf(before.body, 'Thời gian nộp')).toBe('09:00 25/11/2026 (Thứ Tư)');
    clock += HOUR / 2;
    await client.move(code, 'accept');
    const { body } = await receipt(code, token);
    expect(body).toMatchObject({ kind: '01', content: { title: body.name.vi, day: '2026-11-25' } });
    expect(factOf(body, 'Thời gian nhận hồ sơ')).toBe('09:30 25/11/2026 (Thứ Tư)');
    expect(factOf(body, 'Thời gian trả kết quả')).toBe('09:30 30/11/2026 (Thứ Hai)');
    expect(factOf(body, 'Thời hạn giải quyết')).toBe('3 ngày làm việc');
    expect(body.content.signatures[1]).toMatchObject({ name: officer.name });
  });

  it('shows all to whoever just filed it, and is masked for four digits', async () => {
    const { code, token } = await accepted();
    const { body: whole } = await receipt(code, token);
    expect(factOf(whole, 'Người nộp hồ sơ')).toBe(person.name);
    expect(factOf(whole, 'Số định danh cá nhân')).toBe(person.personalId);
    expect(factOf(whole, 'Thư điện tử')).toBe(person.email);
    const proved = (await client.lookUp(code, '3456')).body.token;
    const { body: masked } = await receipt(code, proved);
    expect(masked).toMatchObject({ id: whole.id, masked: true, signature: whole.signature });
    expect(factOf(masked, 'Người nộp hồ sơ')).toBe('Nguyễn T** H*** Á**');
    const text = JSON.stringify(masked);
    for (const value of [...Object.values(person), '0912 345 678', officer.name]) {
      expect(text).not.toContain(value);
    }
  });

  it('opens with nothing but a token, and says no more without one', async () => {
    const { code } = await accepted();
    const other = await accepted();
    const path = `/v1/dossiers/${code}/receipt`;
    const answers = await Promise.all([
      client.site<Problem>('GET', path),
      receipt(code, 'nonsense'),
      receipt(code, other.token),
      receipt('H26-261125-9999', other.token),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body.type).toBe('/problems/token-invalid');
    }
    const { token } = await accepted();
    clock += 2 * HOUR;
    expect((await receipt(code, token)).status).toBe(401);
    const internal = await client.site<Problem>(
      'GET',
      `/v1/dossiers/${code}/papers/06`,
      undefined,
      {
        'motcua-dossier-token': (await client.lookUp(code, '3456')).body.token,
      },
    );
    expect(internal.status).toBe(404);
  });

  it('comes as a PDF and as a page, as the reader wants', async () => {
    const { code, token } = await accepted();
    const get = (accept: string): Promise<Response> =>
      service.fetch(`/v1/dossiers/${code}/receipt`, {
        headers: {
          accept,
          origin: 'https://phuong.example',
          'motcua-site-key': service.siteKey,
          'motcua-dossier-token': token,
        },
      });
    const pdf = await get('application/pdf');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect(pdf.headers.get('content-disposition')).toBe(
      `attachment; filename="giay-hen-${code}.pdf"`,
    );
    const read = await readPdf(new Uint8Array(await pdf.arrayBuffer()));
    expect(read.text).toContain(person.name);
    expect(read.text).toContain('09:00 30/11/2026 (Thứ Hai)');
    const page = await get('text/html');
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
    expect(await page.text()).toContain(person.name);
    expect((await get('image/png')).status).toBe(406);
  });

  it('stays what it was, whatever comes later and however many ask at once', async () => {
    const { code, token } = await accepted();
    const all = await Promise.all(Array.from({ length: 8 }, () => receipt(code, token)));
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    await client.move(code, 'extend', {
      reason: 'Chờ xác minh',
      apology: 'Thành thật xin lỗi ông/bà.',
      dueAt: '2026-12-04T10:00:00+07:00',
    });
    const { body } = await receipt(code, token);
    expect(body).toEqual(all[0]?.body);
    const { rows } = await service.context.pool.query<{ id: string }>(
      'select id from dossiers where code = $1',
      [code],
    );
    expect(await verifyAudit(service.context.db, rows[0]?.id ?? '')).not.toHaveProperty('broken');
  });

  it('is there at once at a counter, with room to count originals and copies by hand', async () => {
    const documents = [{ documentId: 'd1', files: [await client.upload()] }];
    const received = await client.desk<{ code: string }>(
      'POST',
      '/v1/desk/dossiers',
      { ...newDossier({ documents }), channel: 'in-person', actor: officer },
      { 'idempotency-key': `counter-${clock}-receipt` },
    );
    const { body } = await deskPaper(received.body.code, '01');
    const table = body.content.blocks.find((block) => block.type === 'table');
    expect(table).toMatchObject({ rows: [['1', 'Tờ khai', '', '', '', '1']] });
    expect(factOf(body, 'Số lượng hồ sơ')).toBe('…… bộ');
    expect(body.content.unit).toBe(officer.unit);
  });

  it('says that the date is expected while another authority does not have the dossier', async () => {
    const received = await client.desk<{ code: string }>(
      'POST',
      '/v1/desk/dossiers',
      {
        ...newDossier({ office: 'ward-00004' }),
        channel: 'in-person',
        actor: officer,
        competentOffice: 'ward-00008',
      },
      { 'idempotency-key': `counter-${clock}-authority` },
    );
    const { body } = await deskPaper(received.body.code, '01');
    expect(factOf(body, 'Thời gian trả kết quả')).toContain('dự kiến');
    expect(JSON.stringify(body.content)).toContain('nơi có thẩm quyền nhận được hồ sơ');
  });

  it('goes with a calendar file that says no more than the code does', async () => {
    const { code } = await accepted();
    const file = await client.site<string>('GET', `/v1/dossiers/${code}/status`);
    expect(file.status).toBe(200);
    const calendarOf = (one: string): Promise<Response> =>
      service.fetch(`/v1/dossiers/${one}/appointment.ics`, {
        headers: { origin: 'https://phuong.example', 'motcua-site-key': service.siteKey },
      });
    // Until it is received a day is but expected.
    const waiting = (await client.file()).body;
    expect(waiting.appointment?.dueAt).toBeDefined();
    expect((await calendarOf(waiting.code)).status).toBe(404);
    const calendar = await calendarOf(code);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    const text = await calendar.text();
    expect(text).toContain('DTSTART:20261130T020000Z');
    for (const value of [...Object.values(person), 'trích lục']) expect(text).not.toContain(value);
  });
});

describe('the other papers', () => {
  it('are there for each step that has one, for the desk', async () => {
    const { code } = await accepted();
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
    const items = [
      { what: 'Tờ khai', reason: 'Thiếu chữ ký' },
      { what: 'Ảnh chân dung', reason: 'Mờ, không rõ mặt' },
    ];
    await client.move(code, 'request-supplement', { items, guidance: 'Ký rồi chụp lại' });
    const listed = await client.desk<PaperList>('GET', `/v1/desk/dossiers/${code}/papers`);
    expect(listed.body.items.map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual([
      'acknowledgement 1',
      '01 2',
      '02 4',
      '06 4',
    ]);
    const { body } = await deskPaper(code, '02', '?sequence=4');
    const table = body.content.blocks.find((block) => block.type === 'table');
    expect(table).toMatchObject({
      rows: [
        ['1', 'Tờ khai', 'Thiếu chữ ký'],
        ['2', 'Ảnh chân dung', 'Mờ, không rõ mặt'],
      ],
    });
    expect(factOf(body, 'Hướng dẫn')).toBe('Ký rồi chụp lại');
    expect((await deskPaper(code, '03')).status).toBe(404);
    expect((await deskPaper(code, '02', '?sequence=2')).status).toBe(404);
    expect((await client.site('GET', `/v1/desk/dossiers/${code}/papers/01`)).status).toBe(401);
  });

  it('say why: refusal, apology with the new date, stop', async () => {
    const refused = (await client.file()).body.code;
    await client.move(refused, 'refuse', { reason: 'Không thuộc thẩm quyền của thành phố' });
    expect(JSON.stringify((await deskPaper(refused, '03')).body.content)).toContain(
      'Không thuộc thẩm quyền của thành phố',
    );
    const { code } = await accepted();
    await client.move(code, 'extend', {
      reason: 'Chờ cơ quan khác xác minh',
      apology: 'Chúng tôi xin lỗi ông/bà.',
      dueAt: '2026-12-04T10:00:00+07:00',
    });
    const { body: apology } = await deskPaper(code, '04');
    expect(factOf(apology, 'Đã hẹn trả kết quả')).toBe('09:00 30/11/2026 (Thứ Hai)');
    expect(factOf(apology, 'Hẹn lại ngày trả kết quả')).toBe('10:00 04/12/2026 (Thứ Sáu)');
    expect(JSON.stringify(apology.content)).toContain('Chúng tôi xin lỗi ông/bà.');
    await client.move(code, 'suspend', { reason: 'Theo quyết định của Tòa án' });
    expect(JSON.stringify((await deskPaper(code, '05')).body.content)).toContain(
      'Theo quyết định của Tòa án',
    );
  });

  it('follow the dossier from hand to hand, with the result against the promise', async () => {
    const { code } = await accepted();
    clock += HOUR;
    await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
    clock += 2 * HOUR;
    await client.move(code, 'complete');
    const { body } = await deskPaper(code, '06');
    const table = body.content.blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows.map((row) => row[2])).toEqual([
      'Trung tâm thử',
      'Bộ phận Một cửa',
      'Phòng Tư pháp',
      'Người nộp hồ sơ',
    ]);
    expect(rows.map((row) => row[4])).toEqual(['', '', '', 'Trước hạn']);
  });

  it('say what a citizen brought, part by part, as from the citizen to the counter', async () => {
    const { code } = await accepted();
    const items = [
      { what: 'Ảnh', reason: 'Mờ' },
      { what: 'Tờ khai', reason: 'Thiếu chữ ký' },
    ];
    await client.move(code, 'request-supplement', { items });
    const brought = (item: number) => ({
      papers: [
        {
          documentId: `b${item}`,
          name: items[item]?.what,
          kind: 'original',
          digitisation: 0,
          unscanned: 'shown',
          item,
        },
      ],
    });
    await client.move(code, 'supplement-part', brought(0));
    expect((await client.move(code, 'supplement', brought(1))).status).toBe(200);
    const { body } = await deskPaper(code, '06');
    const table = body.content.blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows.slice(-2) : [];
    expect(rows.map(([, giver, receiver]) => [giver, receiver])).toEqual([
      ['Người nộp hồ sơ', 'Bộ phận Một cửa'],
      ['Người nộp hồ sơ', 'Bộ phận Một cửa'],
    ]);
    expect(rows[0]?.[5]).toContain('Đã bổ sung một phần');
  });

  it('list what was received in a period', async () => {
    clock = Date.parse('2026-12-14T08:30:00+07:00');
    const { code } = await accepted();
    clock += 2 * 24 * HOUR;
    const query = '/v1/desk/register?from=2026-12-14&to=2026-12-15';
    const { status, body } = await client.desk<Paper>('GET', query);
    expect(status).toBe(200);
    const table = body.content.blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(expect.arrayContaining(['1', code, '14/12/2026', '17/12/2026']));
    expect((await client.desk<Paper>('GET', query)).body.id).toBe(body.id);
    const long = await client.desk<Problem>(
      'GET',
      '/v1/desk/register?from=2026-01-01&to=2026-12-31',
    );
    expect(long.status).toBe(422);
  });
});

describe('checking a paper', () => {
  const check = async (id: string): Promise<{ status: number; body: PaperCheck & Problem }> => {
    const response = await service.fetch(`/v1/papers/${id}`);
    return { status: response.status, body: (await response.json()) as PaperCheck & Problem };
  };

  it('says by its code whether it is genuine, and nothing personal', async () => {
    const { code, token } = await accepted();
    const { body: paper } = await receipt(code, token);
    const { status, body } = await check(paper.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      valid: true,
      kind: '01',
      code,
      issuer: 'Trung tâm thử',
      dueAt: '2026-11-30T02:00:00.000Z',
      status: { status: { code: 2 } },
    });
    const text = JSON.stringify(body) + Buffer.from(body.signature.split('.')[1] ?? '', 'base64');
    for (const value of [...Object.values(person), officer.name, 'Hồng']) {
      expect(text).not.toContain(value);
    }
    expect((await check('2345-678C-FGHJ-KLM9')).status).toBe(404);
    expect((await check(code)).status).toBe(404);
  });

  it('has a page for the QR symbol, where four digits open the masked name', async () => {
    const { code, token } = await accepted();
    const { body: paper } = await receipt(code, token);
    const { pathname } = new URL(paper.verifyUrl);
    const page = await (await service.fetch(pathname)).text();
    expect(page).toContain('Giấy này có thật');
    expect(page).toContain(code);
    for (const value of Object.values(person)) expect(page).not.toContain(value);
    expect(page).not.toContain('Nguyễn');
    const post = (body: Record<string, string>): Promise<Response> =>
      service.fetch('/xac-minh', {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(body).toString(),
      });
    const proved = await post({ ma: paper.id, so: '3456' });
    expect(await proved.text()).toContain('Nguyễn T** H*** Á**');
    const wrong = await post({ ma: paper.id, so: '0000' });
    expect(wrong.status).toBe(404);
    expect(await wrong.text()).not.toContain('Nguyễn');
    const typed = await post({ ma: paper.id.toLowerCase().replace(/(.{4})/g, '$1 ') });
    expect(typed.status).toBe(303);
    expect(typed.headers.get('location')).toBe(pathname);
    expect((await post({ ma: 'khong co' })).status).toBe(404);
    expect((await service.fetch('/xac-minh')).status).toBe(200);
    const english = await (await service.fetch(`${pathname}?lang=en`)).text();
    expect(english).toContain('This paper is genuine');
  });

  it('gives the masked receipt to browsers without scripts', async () => {
    const { code } = await accepted();
    const post = (so: string, dang: string): Promise<Response> =>
      service.fetch('/ho-so/giay-hen', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ma: code, so, dang }).toString(),
      });
    const page = await (await post('3456', 'trang')).text();
    expect(page).toContain('Nguyễn T** H*** Á**');
    for (const value of Object.values(person)) expect(page).not.toContain(value);
    expect((await post('3456', 'pdf')).headers.get('content-type')).toBe('application/pdf');
    expect((await post('1111', 'trang')).status).toBe(404);
  });
});

describe('the signature', () => {
  it('holds with the published keys, over the facts and the whole content', async () => {
    const { code, token } = await accepted();
    const { body: paper } = await receipt(code, token);
    const keys = createLocalJWKSet((await keySet()) as never);
    const { payload, protectedHeader } = await compactVerify(paper.signature, keys);
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'motcua-paper' });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      iss: 'http://localhost:4180',
      jti: paper.id,
      sub: code,
      iat: WEDNESDAY / 1000,
      paper: '01',
      received: WEDNESDAY / 1000,
      due: Date.parse('2026-11-30T09:00:00+07:00') / 1000,
      content: createHash('sha256').update(canonicalJson(paper.content)).digest('base64url'),
    });
    const [head, body = '', mac] = paper.signature.split('.');
    const forged = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace(code, 'H26-261125-9999'),
    ).toString('base64url');
    await expect(compactVerify(`${head}.${forged}.${mac}`, keys)).rejects.toThrow();
  });

  it('goes over to a new key that was published before, and old papers stay valid', async () => {
    const papers = new SigningKeys(service.context);
    const old = await accepted();
    const { body: before } = await receipt(old.code, old.token);
    const { kid } = await papers.rotate();
    expect((await keySet()).keys.map((key) => key.kid)).toContain(kid);
    expect(JSON.stringify(await keySet())).not.toContain('"d"');
    const between = await accepted();
    const { body: meanwhile } = await receipt(between.code, between.token);
    expect(decodeProtectedHeader(meanwhile.signature).kid).not.toBe(kid);
    clock += LEAD;
    const late = await accepted();
    const { body: after } = await receipt(late.code, late.token);
    expect(decodeProtectedHeader(after.signature).kid).toBe(kid);
    const keys = createLocalJWKSet((await keySet()) as never);
    for (const { signature } of [before, meanwhile, after]) await compactVerify(signature, keys);
    await papers.revoke(kid);
    expect((await keySet()).keys.map((key) => key.kid)).not.toContain(kid);
    const state = async ({ id }: Paper): Promise<boolean> =>
      ((await (await service.fetch(`/v1/papers/${id}`)).json()) as PaperCheck).valid;
    expect([await state(after), await state(before)]).toEqual([false, true]);
    await expect(papers.revoke(kid)).rejects.toThrow('revoked already');
  });

  it('keeps private keys and contents sealed', async () => {
    const { code, token } = await accepted();
    await receipt(code, token);
    const { rows } = await service.context.pool.query<{ row: string }>(
      `select row_to_json(papers)::text as row from papers
       union all select row_to_json(signing_keys)::text from signing_keys`,
    );
    const all = rows.map(({ row }) => row).join();
    expect(all).toContain('Ed25519');
    expect(all).not.toContain('"d"');
    for (const value of Object.values(person)) expect(all).not.toContain(value);
    await expect(service.context.pool.query("update papers set kind = '02'")).rejects.toThrow(
      'append-only',
    );
  });
});
