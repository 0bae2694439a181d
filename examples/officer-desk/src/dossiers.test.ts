import { Motcua } from '@motcua/sdk';
import { checkAnswer } from '@motcua/sdk/validate';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestService } from '../../../packages/server/src/testing/service.test-support.js';
import type { TestService } from '../../../packages/server/src/testing/service.test-support.js';
import { Browser } from './browser.test-support.js';
import { createDesk } from './desk.js';
import { hashPassword } from './officers.js';

const PROCEDURE = '1.001193';
const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

let service: TestService;
let citizen: Motcua;
let motcua: Motcua;
let desk: FastifyInstance;
let officer: Browser;
let formVersion: number;
let lose: 'nothing' | 'request' | 'answer' = 'nothing';
let now = Date.parse('2026-11-23T09:00:00+07:00');

beforeAll(async () => {
  service = await startTestService({ now: () => now });
  const { url: baseUrl, siteKey, secretKey } = service;
  citizen = new Motcua({ baseUrl, siteKey, check: checkAnswer });
  motcua = new Motcua({
    baseUrl,
    secretKey,
    check: checkAnswer,
    maxRetries: 0,
    fetch: async (...request) => {
      const lost = request[1]?.method === 'POST' ? lose : 'nothing';
      const answer = lost === 'request' ? undefined : await fetch(...request);
      if (answer === undefined || lost === 'answer') throw new TypeError('connection lost');
      return answer;
    },
  });
  formVersion = await publishForm();
  const passwordHash = await hashPassword('p', { N: 1024, r: 8, p: 1 });
  desk = await createDesk({
    motcua,
    officers: [
      { id: 'cb-1', name: 'Trần Thị Bình', unit: 'Quầy 1', username: 'binh', passwordHash },
      { id: 'cb-2', name: 'Lê Văn Hùng', unit: 'Quầy 2', username: 'hung', passwordHash },
    ],
    now: () => now,
  });
});
beforeEach(async () => {
  officer = await signedIn();
});
afterAll(() => service.close());

async function signedIn(): Promise<Browser> {
  const browser = await new Browser(desk).open('/dang-nhap');
  return browser.submit('/dang-nhap', { ten: 'binh', 'mat-khau': 'p' });
}

/** A form of the next version whose answers this test knows. */
async function publishForm(): Promise<number> {
  const { version } = await citizen.procedures.form(PROCEDURE);
  const label = (vi: string) => ({ vi, en: vi });
  const definition = {
    id: 'thu',
    version: version + 1,
    procedure: PROCEDURE,
    title: label('Tờ khai thử'),
    locales: ['vi'],
    applicant: { name: 'hoTen', phone: 'dienThoai' },
    pages: [
      {
        id: 'nguoi',
        title: label('Người khai'),
        fields: [
          { id: 'hoTen', type: 'text', label: label('Họ và tên'), required: true },
          { id: 'dienThoai', type: 'phone', label: label('Số điện thoại'), required: true },
          { id: 'ngay', type: 'date', label: label('Ngày sinh của trẻ') },
          {
            id: 'quanHe',
            type: 'choice',
            label: label('Quan hệ với trẻ'),
            choices: [
              { value: 'me', label: label('Mẹ') },
              { value: 'cha', label: label('Cha') },
            ],
          },
          { id: 'noiO', type: 'address', label: label('Nơi ở') },
          {
            id: 'con',
            type: 'group',
            label: label('Anh chị em'),
            itemLabel: label('Người con'),
            fields: [{ id: 'ten', type: 'text', label: label('Tên') }],
          },
          { id: 'giayTo', type: 'documents', label: label('Giấy tờ') },
          {
            id: 'camDoan',
            type: 'consent',
            label: label('Lời cam đoan'),
            text: label('Tôi khai đúng sự thật.'),
          },
        ],
      },
    ],
  };
  const actor = { id: 'cb-0', name: 'Người soạn mẫu' };
  const form = await motcua.desk.publishForm({ procedure: PROCEDURE, definition, actor });
  return form.version;
}

async function file(name = 'Nguyễn <i>Văn</i> An'): Promise<string> {
  const scan = await citizen.files.upload(new Blob([pdf]), {
    name: 'Giấy chứng sinh.pdf',
    type: 'application/pdf',
  });
  const { documents } = await citizen.procedures.get(PROCEDURE);
  const paper = documents.find(({ note }) => !note);
  const { code } = await citizen.dossiers.submit({
    procedure: PROCEDURE,
    formVersion,
    answers: {
      hoTen: name,
      dienThoai: '+84912345678',
      ngay: '2026-11-20',
      quanHe: 'me',
      noiO: { province: '01', ward: '00070', street: '12 Hàng Bài' },
      con: [{ ten: 'An' }, { ten: 'Bình' }],
      camDoan: true,
    },
    documents: [{ documentId: paper?.id ?? 'd1', files: [scan.id] }],
  });
  return code;
}

describe('the list', () => {
  it('shows what was filed, finds it by name, and leads to it', async () => {
    const code = await file('Lê Thị Hoa');
    await officer.open('/ho-so');
    expect(officer.text).toContain(code);
    expect(officer.text).toContain('Mới đăng ký');
    await officer.submit('/ho-so', { tim: 'le thi hoa' });
    expect(officer.text).toContain('1 hồ sơ phù hợp');
    await officer.submit('/ho-so', { tim: '', 'trang-thai': '10' });
    expect(officer.text).not.toContain(code);
    await officer.submit('/ho-so', { 'bo-loc': '1' });
    expect(officer.page).toContain(`href="/ho-so/${code}"`);
  });

  it('says late in words', async () => {
    const code = await file();
    const before = now;
    now += 5 * 86_400_000;
    const later = await signedIn();
    await later.submit('/ho-so', { phan: 'overdue' });
    expect(later.page).toContain(`href="/ho-so/${code}"`);
    expect(later.text).toMatch(/quá hạn \d ngày/);
    now = before;
  });
});

describe('a dossier', () => {
  it('shows every answer under its label, escaped, and the files', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    expect(officer.page).not.toContain('<i>Văn');
    for (const shown of [
      'Họ và tên Nguyễn <i>Văn</i> An',
      'Ngày sinh của trẻ 20/11/2026',
      'Quan hệ với trẻ Mẹ',
      'Thành phố Hà Nội',
      'Người con 2 Tên Bình',
      'Lời cam đoan Đã đồng ý: Tôi khai đúng sự thật.',
      'Giấy chứng sinh.pdf',
    ]) {
      expect(officer.text).toContain(shown);
    }
    expect(officer.text).not.toContain('"ten"');
  });

  it('streams its files through the desk, as attachments, to officers alone', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    const [, address = ''] = /href="(\/tep\/[^"]+)"/.exec(officer.page) ?? [];
    await officer.open(address);
    expect(officer.page).toBe(pdf);
    expect(officer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': expect.stringMatching(/^attachment; filename="Giay chung sinh.pdf"/),
    });
    const stranger = await new Browser(desk).open(address);
    expect(stranger.url).toContain('/dang-nhap');
  });

  it('goes from filed to returned in the name of the officer', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`, { 'ghi-chu': 'Đủ giấy tờ' });
    expect(officer.url).toBe(`/ho-so/${code}?xong=accept`);
    expect(officer.text).toContain('Đã thực hiện: Tiếp nhận hồ sơ.');
    await officer.submit(`${code}/forward`, { 'don-vi': 'Phòng Tư pháp' });
    await officer.submit(`${code}/complete`);
    expect((await citizen.dossiers.status(code)).status.code).toBe(9);
    await officer.submit(`${code}/return-result`);
    expect(officer.text).toContain('không còn việc ở bàn này');
    const { history } = await motcua.desk.get(code);
    expect(history.map(({ move }) => move)).toEqual([
      'file',
      'accept',
      'forward',
      'complete',
      'return-result',
    ]);
    expect(history[1]).toMatchObject({
      note: 'Đủ giấy tờ',
      actor: { id: 'cb-1', name: 'Trần Thị Bình', unit: 'Quầy 1' },
    });
  });
});

describe('a move', () => {
  it('asks for what it must carry, and keeps what was typed', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/refuse`, { 'ghi-chu': 'Đã gọi điện' });
    expect(officer.status).toBe(422);
    expect(officer.text).toContain('Ghi rõ lý do; người dân sẽ đọc lý do này.');
    expect(officer.form(`${code}/refuse`).fields['ghi-chu']).toEqual(['Đã gọi điện']);
    await officer.submit(`${code}/refuse`, { 'ly-do': 'Không thuộc thẩm quyền' });
    expect((await citizen.dossiers.status(code)).status.code).toBe(3);
  });

  it('lists every missing paper at once, with rows added without a script', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/request-supplement`, {
      'giay-to': ['Giấy chứng sinh', '', ''],
      'ly-do-giay-to': ['Bản chụp mờ', '', ''],
    });
    const rows = (number: number) => Array.from({ length: number }, (_, index) => `Tờ ${index}`);
    const again = await file();
    await officer.open(`/ho-so/${again}`);
    await officer.post(`/ho-so/${again}/request-supplement/them-dong`, {
      ...officer.form(`${again}/request-supplement`).fields,
      'giay-to': rows(3),
      'ly-do-giay-to': ['Thiếu', 'Thiếu', ''],
    });
    expect(officer.status).toBe(200);
    expect(officer.form(`${again}/request-supplement`).fields['giay-to']).toEqual([...rows(3), '']);
    await officer.submit(`${again}/request-supplement`);
    expect(officer.text).toContain('Mỗi điều cần bổ sung phải có tên và lý do.');
    await officer.submit(`${again}/request-supplement`, {
      'ly-do-giay-to': ['Thiếu', 'Thiếu', 'Hết hạn', ''],
      'huong-dan': 'Nộp bản chính',
    });
    expect(officer.text).toContain('Đang chờ người dân bổ sung');
    const { supplement } = await motcua.desk.get(again);
    expect(supplement).toMatchObject({ guidance: 'Nộp bản chính' });
    expect(supplement?.items.map(({ what }) => what)).toEqual(rows(3));
    expect((await motcua.desk.get(code)).supplement?.items).toHaveLength(1);
  });

  it('asks for answers anew by the questions of the form, in the words of the citizen', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    expect(officer.text).toContain('Câu trả lời phải ghi lại');
    await officer.submit(`${code}/request-supplement`, {
      'ly-do-giay-to': ['', 'Không khớp giấy chứng sinh', ''],
      'cau-hoi-1': ['ngay', 'quanHe', 'unknown'],
    });
    const { supplement } = await motcua.desk.get(code);
    expect(supplement?.items).toEqual([
      {
        what: 'Ngày sinh của trẻ; Quan hệ với trẻ',
        reason: 'Không khớp giấy chứng sinh',
        fields: ['ngay', 'quanHe'],
      },
    ]);
    expect(officer.text).toContain('Trả lời lại: Ngày sinh của trẻ; Quan hệ với trẻ');
  });

  it('takes in what is brought for a supplement, as reception does, and passes nothing over', async () => {
    const code = await file();
    const { documents } = await citizen.procedures.get(PROCEDURE);
    const listed = documents.find(({ note }) => !note)?.name ?? '';
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`);
    await officer.submit(`${code}/request-supplement`, {
      'giay-to': [listed, 'Giấy xác nhận cư trú', ''],
      'ly-do-giay-to': ['Bản chụp mờ', 'Chưa có', 'Ghi sai'],
      'cau-hoi-2': ['quanHe'],
    });
    for (const shown of ['Nhận giấy tờ bổ sung tại quầy', 'Bản chụp mờ', 'Quan hệ với trẻ']) {
      expect(officer.text).toContain(shown);
    }
    await officer.submit(`${code}/supplement`, { 'ghi-chu': 'Bà đến lúc 9 giờ' });
    expect(officer.status).toBe(422);
    expect(officer.text).toContain('Nhận ít nhất một giấy tờ');
    const scan = await motcua.files.upload(new Blob([pdf]), { name: 'ban-ro.pdf' });
    const brought = {
      'b0.nhan': '1',
      'b0.ban': 'certified-copy',
      'b0.so': '2',
      'b0.tep': [`${scan.id}|ban-ro.pdf`],
    };
    await officer.submit(`${code}/supplement`, brought);
    expect(officer.status).toBe(422);
    expect(officer.text).toContain('Giấy xác nhận cư trú: nhận giấy tờ, hoặc ghi vì sao');
    expect(officer.text).toContain('Quan hệ với trẻ: nhận giấy tờ, hoặc ghi vì sao');
    expect(officer.page).toContain('Bà đến lúc 9 giờ');
    expect(officer.form(`${code}/supplement`).fields['b0.tep']).toEqual([`${scan.id}|ban-ro.pdf`]);
    await officer.submit(`${code}/supplement`, {
      ...brought,
      'b1.ly-do': 'Đã tra trong cơ sở dữ liệu dân cư',
      'a.quanHe': 'cha',
    });
    expect(officer.text).toContain('Đã thực hiện: Nhận giấy tờ bổ sung tại quầy');
    expect(officer.text).toContain('2 × Bản sao chứng thực · Đã số hoá · bổ sung tại quầy');
    expect(officer.text).toContain('Không có Giấy xác nhận cư trú: Đã tra trong cơ sở dữ liệu');
    const { status, answers, history, documents: kept } = await motcua.desk.get(code);
    expect(status.code).toBe(2);
    expect(answers.quanHe).toBe('cha');
    expect(kept[0]?.files.map(({ name }) => name)).toContain('ban-ro.pdf');
    expect(history.at(-1)).toMatchObject({ move: 'supplement', note: 'Bà đến lúc 9 giờ' });
  });

  it('takes in one of two papers and waits for the other, which alone is asked for then', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`);
    await officer.submit(`${code}/request-supplement`, {
      'giay-to': ['Giấy chứng sinh', 'Giấy xác nhận cư trú', ''],
      'ly-do-giay-to': ['Bản chụp mờ', 'Chưa có', ''],
    });
    expect(officer.text).toContain('Chỉ nhận phần này, chờ phần còn lại');
    const part = (fields: object) =>
      officer.post(`/ho-so/${code}/supplement-part`, {
        ...officer.form(`${code}/supplement`).fields,
        ...fields,
      });
    await part({});
    expect(officer.status).toBe(422);
    await part({ 'b0.nhan': '1', 'b0.so-hoa': 'shown' });
    expect(officer.text).toContain('Đã thực hiện: Nhận một phần giấy tờ bổ sung tại quầy');
    expect(officer.text).toMatch(/Giấy chứng sinh Bản chụp mờ Đã nhận lúc \d\d:\d\d/);
    expect((await motcua.desk.get(code)).status.code).toBe(5);
    const fields = officer.form(`${code}/supplement`).fields;
    expect(Object.keys(fields).filter((name) => name.startsWith('b0.'))).toEqual([]);
    await officer.submit(`${code}/supplement`, { 'b1.nhan': '1', 'b1.so-hoa': 'shown' });
    expect(officer.text).toContain('Đã thực hiện: Nhận giấy tờ bổ sung tại quầy');
    const { status, papers } = await motcua.desk.get(code);
    expect(status.code).toBe(2);
    expect(papers?.map(({ name }) => name)).toEqual(['Giấy chứng sinh', 'Giấy xác nhận cư trú']);
  });

  it('asks for papers again only with why, and the citizen may take the dossier back', async () => {
    const code = await file();
    const papers = { 'giay-to': ['Giấy chứng sinh'], 'ly-do-giay-to': ['Bản chụp mờ'] };
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`);
    expect(officer.form(`${code}/request-supplement`).fields).not.toHaveProperty('ngoai-le');
    await officer.submit(`${code}/request-supplement`, papers);
    await officer.submit(`${code}/resume`, { 'ly-do': 'Giấy có trong hồ sơ khác' });
    // What was asked for stays to be read.
    expect(officer.text).toContain('Giấy chứng sinh: Bản chụp mờ');
    await officer.submit(`${code}/request-supplement`, papers);
    expect(officer.text).toContain('Chỉ được yêu cầu bổ sung một lần');
    await officer.submit(`${code}/request-supplement`, { ...papers, 'ngoai-le': 'Giấy hết hạn' });
    expect(officer.text).toContain('Đang chờ người dân bổ sung');
    expect(await motcua.desk.get(code)).toMatchObject({ supplementRequests: 2, countedLate: true });
    const { token, canWithdraw } = await citizen.dossiers.lookup(code, { lastFour: '5678' });
    expect(canWithdraw).toBe(true);
    const taken = await citizen.dossiers.withdraw(code, { note: 'Không cần nữa' }, { token });
    expect(taken.status.code).toBe(7);
    await officer.open(`/ho-so/${code}`);
    expect(officer.text).toContain('Người dân rút hồ sơ');
  });

  it('asks for a payment and puts an appointment off', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`);
    await officer.submit(`${code}/extend`, { 'ngay-hen': '2026-12-01', 'ly-do': 'Chờ xác minh' });
    expect(officer.status).toBe(200);
    expect(officer.text).toContain('01/12/2026');
    expect(officer.page).not.toContain(`${code}/extend`);
    await officer.submit(`${code}/request-payment`, { 'so-tien': 'miễn phí' });
    expect(officer.text).toContain('Ghi số tiền cần nộp');
    await officer.submit(`${code}/request-payment`, { 'so-tien': '50.000 đ' });
    expect((await citizen.dossiers.status(code)).status.code).toBe(6);
  });

  it('takes money at the counter, asks for more, cancels, and gives back', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit(`${code}/accept`);
    await officer.submit(`${code}/request-payment`, { 'so-tien': '50.000' });
    // Both are asked at one instant of this clock.
    const paymentsNow = async () =>
      [...((await motcua.desk.get(code)).payments ?? [])].sort((a, b) => b.amountVnd - a.amountVnd);
    await officer.submit(`${code}/khoan-nop#`, { 'ten-khoan': ['Bản sao', '', ''] });
    expect(officer.text).toContain('Mỗi khoản phải có tên và số tiền');
    await officer.submit(`${code}/khoan-nop#`, { 'tien-khoan': ['12.000', '', ''] });
    expect(officer.text).toContain('Đã yêu cầu nộp thêm.');
    const [first, second] = await paymentsNow();
    expect(second).toMatchObject({ amountVnd: 12_000, items: [{ kind: 'fee', name: 'Bản sao' }] });

    const take = `khoan-nop/${first?.id}/thu`;
    const { action, fields } = officer.form(take);
    await officer.submit(take, { 'hinh-thuc': 'cash' });
    expect(officer.text).toContain('Ghi số biên lai');
    const receipt = { 'hinh-thuc': 'cash', 'so-bien-lai': 'AA/26-01' };
    // Sent twice, it is taken once.
    for (let time = 0; time < 2; time++) {
      await officer.post(action, { ...fields, ...receipt });
      expect(officer.status).toBe(200);
    }
    expect(officer.text).toContain('số AA/26-01');
    await officer.submit(`khoan-nop/${second?.id}/huy`, { 'ly-do': 'Được miễn' });
    expect((await paymentsNow()).map(({ state }) => state)).toEqual(['paid', 'cancelled']);
    expect((await citizen.dossiers.status(code)).status.code).toBe(4);

    const back = `khoan-nop/${first?.id}/hoan`;
    const given = { 'hinh-thuc': 'cash', 'so-bien-lai': 'PC-1', 'ly-do': 'Thu nhầm' };
    await officer.submit(back, given);
    expect(officer.text).toContain('Đã ghi nhận việc hoàn tiền.');
    const [refunded] = await paymentsNow();
    expect(refunded).toMatchObject({ state: 'refunded', refunds: [{ state: 'done' }] });
    await officer.post(action, { ...fields, ...receipt, khoa: crypto.randomUUID() });
    expect(officer.status).toBe(409);
  });

  it('happens once, however often its form is sent', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    const { action, fields } = officer.form(`${code}/accept`);
    const twin = await signedIn();
    await Promise.all([
      officer.post(action, fields),
      twin.post(action, { ...fields, csrf: twin.form('/dang-xuat').fields.csrf ?? '' }),
    ]);
    expect([officer.url, twin.url]).toEqual(Array(2).fill(`/ho-so/${code}?xong=accept`));
    await officer.post(action, fields);
    expect(officer.url).toBe(`/ho-so/${code}?xong=accept`);
    expect((await motcua.desk.get(code)).history).toHaveLength(2);
    await officer.post(action, { ...fields, 'ghi-chu': 'Khác' });
    expect(officer.status).toBe(409);
    expect(officer.text).toContain('Biểu mẫu này đã được gửi một lần.');
  });

  it('is not made when somebody else was first: shows the dossier as it is now', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    const colleague = await signedIn();
    await colleague.open(`/ho-so/${code}`);
    await colleague.submit(`${code}/accept`);
    await officer.submit(`${code}/refuse`, { 'ly-do': 'Trùng hồ sơ' });
    expect(officer.status).toBe(412);
    expect(officer.text).toContain('Hồ sơ vừa thay đổi.');
    expect(officer.text).toMatch(/Tiếp nhận hồ sơ \(Được tiếp nhận\) · Trần Thị Bình/);
    expect(officer.text).toContain('Được tiếp nhận');
    expect(officer.form(`${code}/refuse`).fields['ly-do']).toEqual(['Trùng hồ sơ']);
    await officer.submit(`${code}/refuse`);
    expect((await citizen.dossiers.status(code)).status.code).toBe(3);
  });

  it('is not made twice when its answer was lost, and keeps its key when it did not arrive', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    const before = officer.form(`${code}/accept`).fields.khoa;
    lose = 'request';
    await officer.submit(`${code}/accept`);
    expect(officer.status).toBe(503);
    expect(officer.text).toContain('sẽ không bị thực hiện hai lần');
    expect(officer.form(`${code}/accept`).fields.khoa).toEqual(before);
    lose = 'answer';
    await officer.submit(`${code}/accept`);
    lose = 'nothing';
    expect(officer.status).toBe(503);
    expect(officer.text).toContain('Xem dòng cuối của “Quá trình giải quyết”');
    expect((await motcua.desk.get(code)).history).toHaveLength(2);
  });
});

describe('at the counter', () => {
  const answers = {
    'a.hoTen': 'Phạm Thị Dung',
    'a.dienThoai': '0912 345 678',
    'a.ngay': '2026-11-20',
    'a.noiO.ward': 'Phường Hoàn Kiếm',
    'a.noiO.province': 'Thành phố Hà Nội',
    'a.con.0.ten': 'An',
  };

  async function upload(content: string, name: string): Promise<string> {
    const token = String(officer.form('/dang-xuat').fields.csrf);
    const { json } = await desk.inject({
      method: 'POST',
      url: '/tep-moi',
      headers: {
        cookie: `phien=${officer.cookies.get('phien')}`,
        'content-type': 'application/octet-stream',
        'x-csrf': token,
        'x-ten-tep': encodeURIComponent(name),
      },
      payload: content,
    });
    const { id, error } = json<{ id?: string; error?: string }>();
    return `${id ?? error}|${name}`;
  }

  it('takes a dossier in with a scan, and prints the receipt', async () => {
    await officer.open(`/tiep-nhan/${PROCEDURE}`);
    expect(officer.text).toContain('Giấy tờ nhận tại quầy');
    // The portal publishes a bare "1".
    expect(officer.text).toContain(`${PROCEDURE} · Trong ngày`);
    const scan = await upload(pdf, 'Giấy chứng sinh.pdf');
    expect(await upload('<script>', 'x.html')).toMatch(/^Chỉ nhận|\|/);
    await officer.submit(`/tiep-nhan/${PROCEDURE}`, {
      ...answers,
      viec: 'nhan',
      'p0.nhan': '1',
      'p0.ban': 'copy',
      'p0.so': '2',
      'p0.so-hoa': 'scan',
      'p0.tep': scan,
    });
    expect(officer.text).toContain('Đã tiếp nhận hồ sơ');
    const [, code = ''] = /\/ho-so\/([^/]+)\/da-nhan/.exec(officer.url) ?? [];
    const received = await motcua.desk.get(code);
    expect(received).toMatchObject({
      status: { code: 2 },
      channel: 'in-person',
      applicant: { name: 'Phạm Thị Dung' },
      papers: [{ kind: 'copy', quantity: 2, digitisation: 1 }],
      history: [{ actor: { id: 'cb-1' } }],
    });
    await officer.open(`/ho-so/${code}/giay/01?loai=trang`);
    expect(officer.text).toContain(code);
    expect(officer.headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
    await officer.open(`/ho-so/${code}`);
    expect(officer.text).toContain('2 × Bản sao · Đã số hoá');
  });

  it('says what is missing and keeps what was typed; a double click takes one in', async () => {
    await officer.open(`/tiep-nhan/${PROCEDURE}`);
    const { 'a.dienThoai': _, ...less } = answers;
    await officer.submit(`/tiep-nhan/${PROCEDURE}`, { ...less, viec: 'nhan', 'p0.nhan': '1' });
    expect(officer.status).toBe(422);
    expect(officer.text).toContain('Số điện thoại:');
    expect(officer.text).toContain('chọn bản quét, hoặc chọn vì sao không quét');
    expect(officer.form(`/tiep-nhan/${PROCEDURE}`).fields['a.hoTen']).toEqual(['Phạm Thị Dung']);
    const { action, fields } = officer.form(`/tiep-nhan/${PROCEDURE}`);
    const whole = {
      ...fields,
      ...answers,
      viec: 'nhan',
      'p0.nhan': '1',
      'p0.so-hoa': 'shown',
    };
    await officer.post(action, whole);
    const first = officer.url;
    await officer.post(action, whole);
    expect(officer.url).toBe(first);
  });

  it('tells the script of the page what is asked', async () => {
    await officer.open(`/tiep-nhan/${PROCEDURE}`);
    const { fields } = officer.form(`/tiep-nhan/${PROCEDURE}`);
    await officer.post(`/tiep-nhan/${PROCEDURE}/hoi`, {
      ...fields,
      duong: 'hoTen quanHe',
      'hoi-giay-to': '1',
    });
    expect(JSON.parse(officer.page)).toEqual({
      hidden: [],
      required: ['hoTen'],
      computed: { hoTen: '', quanHe: '' },
      held: [],
    });
  });
});

describe('papers of people', () => {
  it('are shown in a frame of no origin, which has no network of its own', async () => {
    await officer.open('/khung-xem/vi');
    const policy = String(officer.headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toMatch(/allow-same-origin|connect-src|unsafe/);
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    expect(officer.page).toContain('sandbox="allow-scripts"');
  });
});

it('keeps what was typed when the session ends, for the same officer alone', async () => {
  const code = await file();
  await officer.open(`/ho-so/${code}`);
  const { action, fields } = officer.form(`${code}/refuse`);
  const before = now;
  now += 3_600_000;
  await officer.post(action, { ...fields, 'ly-do': 'Không thuộc thẩm quyền của phường' });
  expect(officer.url).toContain('/dang-nhap');
  expect((await citizen.dossiers.status(code)).status.code).toBe(1);
  await officer.submit('/dang-nhap', { ten: 'hung', 'mat-khau': 'p' });
  expect(officer.page).not.toContain('Không thuộc thẩm quyền của phường');
  await officer.submit('/dang-xuat');
  await officer.submit('/dang-nhap', { ten: 'binh', 'mat-khau': 'p' });
  expect(officer.text).toContain('Những gì bạn nhập vẫn còn');
  expect(officer.form(`${code}/refuse`).fields['ly-do']).toEqual([
    'Không thuộc thẩm quyền của phường',
  ]);
  await officer.submit(`${code}/refuse`);
  expect((await citizen.dossiers.status(code)).status.code).toBe(3);
  now = before;
});

it.each(['/ho-so/%00', '/ho-so/%20', '/ho-so?sau=zzz', '/tep/'])(
  'answers the address %s, which it never wrote, as one that cannot be read',
  async (url) => {
    await officer.open(url);
    expect(officer.status).toBe(400);
    expect(officer.text).toContain('Yêu cầu không đọc được');
  },
);

it('keeps no filter that the service would refuse', async () => {
  await officer.open('/ho-so');
  await officer.submit('/ho-so', { 'trang-thai': '99999999999999' });
  expect(officer.status).toBe(200);
  expect((await officer.open('/ho-so')).status).toBe(200);
});

describe('what the payment platform does not agree with', () => {
  const reference = `LA${crypto.randomUUID().replaceAll('-', '')}`;

  it('is listed, and settled with a reason that is kept', async () => {
    await service.context.pool.query(
      `insert into payment_differences (id, kind, reference, found_vnd, found_at)
       values (gen_random_uuid(), 'unknown-reference', $1, 80000, now())`,
      [reference],
    );
    await officer.open('/doi-soat');
    expect(officer.text).toContain('cổng thanh toán báo 80.000');
    await officer.submit('/doi-soat/');
    expect(officer.text).toContain('Ghi rõ lý do.');
    await officer.submit('/doi-soat/', { 'ly-do': 'Cổng xác nhận gửi nhầm' });
    expect(officer.text).toContain('Đã ghi nhận là xử lý xong.');
    expect(officer.text).toContain('Không có khoản nào chưa khớp.');
    const { items } = await motcua.deskPayments.differences({ open: 'false' });
    expect(items.find((one) => one.reference === reference)).toMatchObject({
      settled: { by: { name: 'Trần Thị Bình' }, reason: 'Cổng xác nhận gửi nhầm' },
    });
  });
});

describe('English', () => {
  it('is chosen by a button and kept, on every page and after signing out', async () => {
    const code = await file();
    await officer.open(`/ho-so/${code}`);
    await officer.submit('/ngon-ngu', { 'ngon-ngu': 'en' });
    expect(officer.url).toBe(`/ho-so/${code}`);
    expect(officer.page).toContain('<html lang="en"');
    expect(officer.text).toContain('Filed, waiting to be received');
    await officer.submit(`${code}/refuse`);
    expect(officer.text).toContain('Give the reason; the citizen reads it.');
    for (const [url, words] of [
      ['/ho-so', 'Dossier code or name of the applicant'],
      ['/tiep-nhan', 'Choose the procedure.'],
      [`/ho-so/${code}/giay`, 'Papers to print'],
      ['/khong-co', 'There is no such page'],
    ] as const) {
      await officer.open(url);
      expect(officer.text).toContain(words);
    }
    await officer.open('/ho-so');
    await officer.submit('/dang-xuat');
    expect(officer.text).toContain('User name');
    await officer.submit('/ngon-ngu', { 'ngon-ngu': 'vi' });
    expect(officer.text).toContain('Tên đăng nhập');
  });

  it('leads nowhere else, and takes no language that there is not', async () => {
    await officer.post('/ngon-ngu', { 'ngon-ngu': 'xx', tiep: 'https://other.example/' });
    expect(officer.url).toBe('/ho-so');
    expect(officer.page).toContain('<html lang="vi"');
  });

  it('keeps what was typed at reception when the language is switched', async () => {
    await officer.open('/tiep-nhan/1.001193');
    const form = officer.form('/tiep-nhan/1.001193');
    const [name] = Object.keys(form.fields).filter((field) => field.startsWith('a.'));
    await officer.post(form.action, {
      ...form.fields,
      [name ?? '']: 'Đang nhập',
      'ngon-ngu': 'en',
    });
    expect(officer.text).toContain('Receive and print the receipt');
    expect(officer.form('/tiep-nhan/1.001193').fields[name ?? '']).toEqual(['Đang nhập']);
  });
});
