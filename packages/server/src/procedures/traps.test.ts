import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Procedure } from '@motcua/contract';
import { readRowRules } from '../catalogue/catalogue-data.js';
import { importCatalogue } from '../catalogue/importer.js';
import { readShipped } from '../catalogue/shipped.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { exceptUnpublished, faultsOfCpsvAp, graphOf } from './vocabulary.test-support.js';

// What is odd in the data of the national portal, each read through the answers of the service and its pages.

const base = {
  field: 'Hộ tịch',
  level: ['commune'],
  agency: 'Ủy ban nhân dân cấp xã',
  issuingAgency: 'Bộ Tư pháp',
  inCatalogue: true,
  detail: 'full',
};
const fee = (text: string, amountsVnd: readonly number[]) => ({ fee: { text, amountsVnd } });
const method = (channel: string, more: object) => ({ channel, ...more });
const LONGEST =
  `Cấp ${'giấy xác nhận cho người được đào tạo ở nước ngoài theo điều ước quốc tế '.repeat(16)}`
    .padEnd(1_192, 'x')
    .slice(0, 1_192);

const rows = {
  required: {
    code: '1.910001',
    documents: [
      { name: 'Tờ khai', originals: 1, copies: 0, required: false },
      { name: 'Giấy chứng sinh', originals: 1, copies: 2, required: false },
    ],
  },
  remark: {
    code: '1.910002',
    documents: [
      { name: 'Tờ khai', originals: 1, copies: 0 },
      { name: '* Lưu ý: không phải nộp khi dữ liệu đã có', originals: 0, copies: 0 },
    ],
  },
  textTime: {
    code: '1.910003',
    timeLimit: { text: 'Ngay khi nhận đủ hồ sơ hợp lệ', quantity: null, unit: null },
  },
  bareTime: {
    code: '1.910004',
    timeLimit: { text: '1', quantity: 1, unit: 'unspecified', days: 1 },
    submissionMethods: [
      method('online', { time: { text: '1', quantity: 1, unit: 'unspecified' } }),
      method('in-person', { time: { text: '5 ngày làm việc', quantity: 5, unit: 'working-days' } }),
    ],
  },
  caseTimes: {
    code: '1.910005',
    timeLimit: { text: '10', quantity: 10, unit: 'unspecified' },
    cases: [
      {
        code: '1.910005.01',
        name: 'Trong nước',
        time: { text: '3 ngày làm việc', quantity: 3, unit: 'working-days' },
      },
      {
        code: '1.910005.02',
        name: 'Có yếu tố nước ngoài',
        time: { text: '12 ngày', quantity: 12, unit: 'days' },
      },
    ],
    documents: [
      { name: 'Tờ khai A', case: '* Trong nước:', originals: 1, copies: 0 },
      { name: 'Tờ khai B', case: '* Có yếu tố nước ngoài:', originals: 1, copies: 1 },
    ],
  },
  zeroWithCouncil: {
    code: '1.910006',
    fees: {
      text: 'Lệ phí: 0 đồng (Mức thu do Hội đồng nhân dân cấp tỉnh quy định)',
      amountsVnd: [0],
    },
  },
  zeroAlone: { code: '1.910007', fees: { text: 'Lệ phí: 0 đồng', amountsVnd: [0] } },
  zeroWithAmountInWords: {
    code: '1.910008',
    fees: { text: 'Lệ phí: 0 đồng (Mức thu năm mươi nghìn đồng một trường hợp)', amountsVnd: [0] },
  },
  free: { code: '1.910009', fees: { text: 'Miễn phí', amountsVnd: [0] } },
  noFee: { code: '1.910010' },
  dollars: {
    code: '1.910011',
    fees: { text: 'Phí: 5 đồng', amountsVnd: [5] },
    submissionMethods: [
      method('in-person', fee('25', [25])),
      method('online', fee('Phí: 100 USD', [100])),
    ],
  },
  severalAmounts: {
    code: '1.910012',
    fees: { text: 'Phí: 50.000 đồng\nLệ phí: 20.000 đồng', amountsVnd: [50_000, 20_000] },
    submissionMethods: [
      method('online', fee('Phí: 25.000 đồng', [25_000])),
      method('in-person', fee('Lệ phí: 50.000 đồng', [50_000])),
    ],
  },
  kind: { code: '1.910013', fees: { text: 'Lệ phí: 30.000 đồng', amountsVnd: [30_000] } },
  longName: { code: '1.910014', name: LONGEST },
  nonTerritorial: { code: '1.910015', nonTerritorial: true },
  territorial: { code: '1.910016', nonTerritorial: false },
  headings: {
    code: '1.910017',
    documents: [
      { name: 'Tờ khai', case: '* Giấy tờ phải nộp', originals: 1, copies: 0 },
      { name: 'Căn cước', case: '* Giấy tờ phải xuất trình', originals: 1, copies: 0 },
      { name: 'Hợp đồng thuê', case: 'Vào chỗ ở do thuê', originals: 1, copies: 0 },
      { name: 'Giấy chứng nhận', case: 'Vào chỗ ở của mình', originals: 0, copies: 1 },
    ],
  },
  dirtyCode: { code: ' 1.910018 ' },
  sevenDigits: { code: '1.9100191' },
  district: { code: '1.910020', steps: 'Bước 1: Nộp tại Ủy ban nhân dân cấp huyện' },
  noAgency: { code: '1.910021', agency: undefined },
} as const;

type Trap = keyof typeof rows;

let service: TestService;
let published: TestService;
let folder: string;

async function load(into: TestService): Promise<void> {
  const file = join(folder, 'traps.jsonl');
  const lines = Object.values(rows).map((row) =>
    JSON.stringify({ ...base, name: `Thủ tục thử nghiệm số ${row.code.trim()}`, ...row }),
  );
  await writeFile(
    file,
    `${lines.join('\n')}\n${JSON.stringify({ ...base, code: '1.910022-Xoa', name: 'Đã xóa' })}\n`,
  );
  await importCatalogue(into.context.pool, {
    file,
    asOf: '2026-07-18',
    rules: await readRowRules(),
    shipped: await readShipped(),
    onRemark: () => undefined,
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-traps-'));
  service = await startTestService();
  published = await startTestService({ configuration: { anyCounter: 'published' } });
  await load(service);
  await load(published);
});
afterAll(async () => {
  await service.close();
  await published.close();
  await rm(folder, { recursive: true, force: true });
});

const codeOf = (trap: Trap): string => rows[trap].code.trim();

async function procedure(trap: Trap, from = service): Promise<Procedure> {
  const answer = await from.inject({ url: `/v1/procedures/${codeOf(trap)}` });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

/** What a reader sees of a page, blanks joined. */
async function page(trap: Trap, query = '', from = service): Promise<string> {
  const { body } = await from.inject({ url: `/thu-tuc/${codeOf(trap)}${query}` });
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(body) ?? [];
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
}

async function linked(trap: Trap): Promise<Record<string, unknown>> {
  const answer = await service.inject({
    url: `/v1/procedures/${codeOf(trap)}`,
    headers: { accept: 'application/ld+json' },
  });
  const document = answer.json();
  expect(
    exceptUnpublished(
      await faultsOfCpsvAp(
        await graphOf(document),
        'http://localhost:4180/v1/openapi.json#/components/schemas/',
      ),
    ),
  ).toEqual([]);
  return document;
}

describe('papers', () => {
  it('trap "required is false in every row": never read as optional, by nobody', async () => {
    const { documents } = await procedure('required');
    expect(JSON.stringify(documents)).not.toMatch(/required|optional|mandatory/i);
    expect(await page('required')).not.toMatch(/không bắt buộc|tùy chọn|nếu có/i);
    expect(JSON.stringify(await linked('required'))).not.toMatch(/optional|required/i);
    const form = (
      await service.inject({ url: `/v1/procedures/${codeOf('required')}/form` })
    ).json();
    expect(JSON.stringify(form)).not.toContain('"required":false');
  });

  it('trap "0 originals and 0 copies": a remark, neither ticked nor counted nor evidence', async () => {
    const { documents } = await procedure('remark');
    expect(documents.map(({ note }) => note)).toEqual([false, true]);
    const text = await page('remark');
    expect(text).toContain('Tổng cộng 1 giấy tờ: 1 bản chính, 0 bản sao.');
    expect(text).toContain('Lưu ý: không phải nộp khi dữ liệu đã có');
    expect(
      (await service.inject({ url: `/thu-tuc/${codeOf('remark')}` })).body.match(
        /type="checkbox"/g,
      ),
    ).toHaveLength(1);
    expect((await linked('remark'))['cpsv:hasInput']).toHaveLength(1);
  });

  it('trap "cases are scenarios, ways of handing in, or notes": only scenarios are chosen from', async () => {
    const all = await page('headings');
    expect(all).toContain('Trường hợp của bạn');
    expect(all).not.toMatch(/Tổng cộng|Nhiều nhất/);
    const { body } = await service.inject({ url: `/thu-tuc/${codeOf('headings')}` });
    const options = [...body.matchAll(/<option[^>]*>\s*([^<]+?)\s*</g)].map(([, text]) => text);
    expect(options).toEqual([
      'Xem tất cả các trường hợp',
      'Vào chỗ ở do thuê',
      'Vào chỗ ở của mình',
    ]);
    const one = await page('headings', '?truong-hop=2');
    expect(one).toContain('Tổng cộng 3 giấy tờ: 2 bản chính, 1 bản sao.');
    expect(one).not.toContain('Hợp đồng thuê');
    expect(one).toContain('Căn cước');
    // An address that makes no sense shows everything.
    expect(await page('headings', '?truong-hop=99')).toContain('Hợp đồng thuê');
  });

  it('of a case stand alone on a page to print', async () => {
    const { body, statusCode } = await service.inject({
      url: `/thu-tuc/${codeOf('headings')}/giay-to?truong-hop=1`,
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('Hợp đồng thuê');
    expect(body).not.toContain('Giấy chứng nhận');
    expect(body).toContain('Tổng cộng 3 giấy tờ: 3 bản chính, 0 bản sao.');
    expect(body).toContain('name="robots" content="noindex"');
    expect(body).not.toContain('<details');
  });
});

describe('time limits', () => {
  it('trap "the time is words": shown as published, without a number', async () => {
    expect((await procedure('textTime')).timeLimit?.days).toBeUndefined();
    expect(await page('textTime')).toContain('Thời hạn Ngay khi nhận đủ hồ sơ hợp lệ');
    expect((await linked('textTime'))['cv:processingTime']).toBeUndefined();
  });

  it('trap "a number without a unit": as published, saying so, and never days', async () => {
    const { timeLimit } = await procedure('bareTime');
    expect(timeLimit?.days).toBeUndefined();
    const text = await page('bareTime');
    expect(text).toContain('Thời hạn “1” (nguồn không ghi đơn vị)');
    expect(text).not.toMatch(/\b1 ngày/);
    // Each channel has its own.
    expect(text).toContain('Trực tiếp 5 ngày làm việc');
    const [online, counter] = (await linked('bareTime'))['cv:hasChannel'] as Record<
      string,
      { unit?: string }
    >[];
    expect(online?.['timeLimit']?.unit).toBeUndefined();
    expect(counter?.['timeLimit']?.unit).toBe('working-days');
  });

  it('trap "unit OTHER, but cases have days": those of the case chosen, else by case', async () => {
    const all = await page('caseTimes');
    expect(all).toContain('Thời hạn Tùy trường hợp');
    expect(all).toContain('Trong nước 3 ngày làm việc');
    expect(await page('caseTimes', '?truong-hop=1')).toContain('Thời hạn 3 ngày làm việc');
    expect(await page('caseTimes', '?truong-hop=2')).toContain('Thời hạn 12 ngày');
    expect((await procedure('caseTimes')).cases).toHaveLength(2);
  });

  it('that nobody published is "not published"', async () => {
    expect((await procedure('noFee')).timeLimit).toBeUndefined();
    expect(await page('noFee')).toContain('Thời hạn Chưa công bố');
  });
});

describe('fees', () => {
  it('trap "0 with a note that the council sets it": said so, and not free', async () => {
    const { fees } = await procedure('zeroWithCouncil');
    expect(fees).toMatchObject({ setByCouncil: true, amountsVnd: [] });
    const text = await page('zeroWithCouncil');
    expect(text).toContain('Phí, lệ phí Do Hội đồng nhân dân thành phố quy định');
    expect(text).not.toContain('Miễn phí');
    const [cost] = (await linked('zeroWithCouncil'))['cv:hasCost'] as Record<string, unknown>[];
    expect(cost?.['cv:hasValue']).toBeUndefined();
    expect(JSON.stringify(cost?.['cv:isDefinedBy'])).toContain('Hội đồng nhân dân');
  });

  it('trap "0 does not mean free": a published 0 is called that, with its text', async () => {
    for (const trap of ['zeroAlone', 'zeroWithAmountInWords'] as const) {
      const text = await page(trap);
      expect(text, trap).toContain('0 ₫ theo công bố');
      expect(text, trap).not.toContain('Miễn phí');
      const [cost] = (await linked(trap))['cv:hasCost'] as Record<string, unknown>[];
      expect(cost?.['cv:hasValue'], trap).toBeUndefined();
    }
    expect(await page('zeroWithAmountInWords')).toContain('năm mươi nghìn đồng');
    const { body } = await service.inject({ url: `/thu-tuc/${codeOf('zeroAlone')}` });
    expect(body).not.toContain('"price"');
  });

  it('that say free are free, and fees nobody published are neither', async () => {
    expect(await page('free')).toContain('Phí, lệ phí Miễn phí');
    const [cost] = (await linked('free'))['cv:hasCost'] as Record<string, { '@value': string }>[];
    expect(cost?.['cv:hasValue']?.['@value']).toBe('0');
    expect((await procedure('noFee')).fees).toBeUndefined();
    expect(await page('noFee')).toContain('Phí, lệ phí Chưa công bố');
    expect((await linked('noFee'))['cv:hasCost']).toBeUndefined();
  });

  it('trap "small values without currency are dollars": never written as đồng, never a price', async () => {
    const { fees, methods } = await procedure('dollars');
    expect(fees?.amountsVnd).toEqual([]);
    expect(methods.flatMap((one) => one.fees?.amountsVnd)).toEqual([]);
    const text = await page('dollars');
    expect(text).not.toMatch(/\b(5|25|100)\s*₫/);
    expect(text).toContain('“Phí: 5 đồng” (ghi theo nguồn, có thể sai đơn vị)');
    expect(text).toContain('“25” (nguồn không ghi đơn vị)');
    expect(text).toContain('Phí: 100 USD');
    for (const cost of (await linked('dollars'))['cv:hasCost'] as object[]) {
      expect(cost).not.toHaveProperty('cv:hasValue');
      expect(cost).not.toHaveProperty('cv:currency');
    }
  });

  it('trap "several amounts": from the lowest to the highest, by channel, never added up', async () => {
    const text = (await page('severalAmounts')).replaceAll('\u00A0', ' ');
    expect(text).toContain('20.000 – 50.000 ₫');
    expect(text).toContain('không cộng lại');
    expect(text).toMatch(/Trực tuyến Chưa công bố 25\.000 ₫/);
    expect(text).not.toMatch(/70\.000|75\.000/);
    const costs = (await linked('severalAmounts'))['cv:hasCost'] as Record<string, never>[];
    expect(costs.map((cost) => cost['cv:hasValue']?.['@value'])).toEqual(['25000', '50000']);
    expect(costs[0]?.['cv:ifAccessedThrough']?.['@id']).toMatch(/#channel-1$/);
  });

  it('trap "phí and lệ phí are miscoded": the published words stand, no kind is made of them', async () => {
    const { fees } = await procedure('kind');
    expect(Object.keys(fees ?? {}).sort()).toEqual(['amountsVnd', 'text']);
    expect(fees?.text).toBe('Lệ phí: 30.000 đồng');
  });
});

describe('names, places and codes', () => {
  it('trap "names of 1,192 characters": whole in the answer and on the page, short in the title', async () => {
    expect((await procedure('longName')).name).toHaveLength(1_192);
    const { body } = await service.inject({ url: `/thu-tuc/${codeOf('longName')}` });
    expect(body).toContain(LONGEST.trim());
    expect(body).toContain('class="long-name"');
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
    expect(title.length).toBeLessThan(130);
  });

  it('trap "only half are non-territorial": any counter where the data says so or the centre has the rule', async () => {
    expect((await procedure('nonTerritorial')).reception).toEqual({
      anyOffice: true,
      basis: 'published',
    });
    expect(await page('nonTerritorial')).toContain('được công bố là không phụ thuộc nơi cư trú');
    expect((await procedure('territorial')).reception).toEqual({
      anyOffice: false,
      basis: 'published',
    });
    expect(await page('territorial')).toContain('phụ thuộc địa bàn');
    expect((await procedure('free')).reception).toEqual({ anyOffice: true, basis: 'centre' });
  });

  it('trap "only half are non-territorial": a centre without the rule says nothing of the others', async () => {
    expect((await procedure('free', published)).reception).toBeUndefined();
    expect(await page('free', '', published)).toContain('Chưa công bố nơi tiếp nhận giấy tờ');
    expect((await procedure('nonTerritorial', published)).reception?.anyOffice).toBe(true);
  });

  it('trap "dirty codes": blanks taken off, unusual ones taken as they are, deleted ones left out', async () => {
    expect((await procedure('dirtyCode')).code).toBe('1.910018');
    expect((await procedure('sevenDigits')).code).toBe('1.9100191');
    const deleted = await service.inject({ url: '/v1/procedures/1.910022' });
    expect(deleted.statusCode).toBe(404);
  });

  it('trap "the district level of before July 2025": the page says that the text is of then', async () => {
    expect(await page('district')).toContain('đã bỏ từ 01/07/2025');
  });

  it('trap "no agency": who decides is not published', async () => {
    expect((await procedure('noAgency')).agency).toBeUndefined();
    expect(await page('noAgency')).toContain('Nơi giải quyết Chưa công bố');
    expect((await linked('noAgency'))['cv:hasCompetentAuthority']).toBeUndefined();
  });
});

describe('a list asked for by a whole official name', () => {
  it('is answered, however long names are, at a bounded cost; what is longer than any is refused', async () => {
    const ask = (query: string) =>
      service.inject({ url: `/v1/procedures?query=${encodeURIComponent(query)}` });
    const whole = await ask(LONGEST);
    expect(whole.statusCode).toBe(200);
    expect(whole.json().items[0]?.code).toBe(rows.longName.code);
    const timeOf = async (length: number): Promise<number> => {
      const start = performance.now();
      for (let nth = 0; nth < 5; nth += 1) {
        await ask(`${nth} ${LONGEST} ${'giấy xác nhận '.repeat(21)}`.slice(0, length));
      }
      return performance.now() - start;
    };
    await timeOf(299);
    // The index cuts by itself, so that five times the letters are far from five times the work.
    expect((await timeOf(1_500)) / (await timeOf(300))).toBeLessThan(4);
    expect((await ask('x'.repeat(1_501))).statusCode).toBe(422);
  });
});

describe('related procedures', () => {
  it('are the same each time, have pages, and are not the procedure itself', async () => {
    const first = await procedure('required');
    const again = await procedure('required');
    expect(again.related).toEqual(first.related);
    expect(first.related?.length).toBeGreaterThan(2);
    expect(first.related?.map(({ code }) => code)).not.toContain(first.code);
    for (const { code, name } of first.related ?? []) {
      const { statusCode, body } = await service.inject({ url: `/v1/procedures/${code}` });
      expect([statusCode, JSON.parse(body).name]).toEqual([200, name]);
    }
    expect(await page('required')).toContain('Thủ tục liên quan');
  });
});
