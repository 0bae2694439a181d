import { readFile } from 'node:fs/promises';
import type { Problem } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestService,
  TRUSTED_ORIGIN,
  type TestService,
} from '../testing/service.test-support.js';
import { Client } from './dossiers.test-support.js';

/** Longest time in which anything is refused on a busy machine, milliseconds; alone, each takes a tenth of it. */
const AT_ONCE = 5_000;
const folder = new URL('../../catalogue/forms/', import.meta.url);
const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T;
type Answers = Record<string, unknown>;

const { version } = await read<{ version: number }>('1.000656.json');
const { answers } = await read<{ answers: Answers }>('1.000656.example.json');
const shop = (await read<{ answers: Answers }>('1.001612.example.json')).answers;
const copies = await read<Record<string, unknown>>('2.000815.json');
const nested = (levels: number, open: string, close: string, core: string): string =>
  open.repeat(levels) + core + close.repeat(levels);
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

let service: TestService;
let client: Client;

beforeAll(async () => {
  service = await startTestService({ now: () => Date.parse('2026-11-23T09:00:00+07:00') });
  client = new Client(service);
});
afterAll(() => service.close());

/** Sends a body as it is; it is answered at once, as a problem. */
async function sent(path: string, body: string): Promise<{ status: number; problem: Problem }> {
  const sender: Record<string, string> = path.startsWith('/v1/desk')
    ? { authorization: `Bearer ${service.secretKey}` }
    : { origin: TRUSTED_ORIGIN, 'motcua-site-key': service.siteKey };
  const began = performance.now();
  const response = await service.fetch(path, {
    method: 'POST',
    headers: {
      ...sender,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body,
  });
  const problem = (await response.json()) as Problem;
  expect(performance.now() - began).toBeLessThan(AT_ONCE);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return { status: response.status, problem };
}

describe('hostile answers, sent straight to the service', () => {
  const dossier = (text: string, procedure = '1.000656'): string =>
    `{"procedure":"${procedure}","formVersion":${procedure === '1.000656' ? version : 1},"answers":${text}}`;
  const withAnswer = (id: string, text: string): string =>
    dossier(JSON.stringify({ ...answers, [id]: 0 }).replace(`"${id}":0`, `"${id}":${text}`));
  const spread = (more: Answers): string => dossier(JSON.stringify({ ...answers, ...more }));
  const each = (value: unknown): string =>
    dossier(JSON.stringify(Object.fromEntries(Object.keys(answers).map((id) => [id, value]))));

  it.each<readonly [string, string, number, string]>([
    ['that are no object', dossier('[1,2]'), 422, '/answers invalid-type'],
    ['of the wrong types', each([{ a: 1 }]), 422, '/answers/registrantName wrong-type'],
    ['that are all numbers', each(1e308), 422, '/answers/registrantName wrong-type'],
    [
      'to hidden questions',
      spread({ resultAddress: { ward: 'a', province: 'b' } }),
      422,
      '/answers/resultAddress answer-not-asked',
    ],
    ['without a question', spread({ nobody: 1, '': 1 }), 422, '/answers/nobody answer-not-asked'],
    ['named __proto__', withAnswer('__proto__', '{"admin":true}'), 400, ''],
    [
      'with __proto__ within',
      withAnswer('registrantAddress', '{"__proto__":{"ward":"x"},"ward":"a"}'),
      400,
      '',
    ],
    [
      'named toString',
      spread({ toString: 'x', valueOf: 1 }),
      422,
      '/answers/toString answer-not-asked',
    ],
    [
      'ten thousand lists deep',
      withAnswer('deathCause', nested(10_000, '[', ']', '1')),
      422,
      '/answers/deathCause/0 too-deep',
    ],
    [
      'a hundred thousand objects deep',
      withAnswer('deathCause', nested(100_000, '{"a":', '}', '1')),
      422,
      '/answers/deathCause/a too-deep',
    ],
    ['of 10 MB', spread({ deathCause: 'a'.repeat(10_000_000) }), 413, ''],
    [
      'of 10 MB of names',
      dossier(JSON.stringify(Object.fromEntries(many(600_000, (at) => [`x${at}`, 1])))),
      413,
      '',
    ],
    [
      'with marks piled up',
      spread({ deathCause: `a${'\u0301\u0323'.repeat(100_000)}` }),
      422,
      '/answers/deathCause wrong-type',
    ],
    [
      'of nothing but at signs',
      spread({ registrantEmail: 'a@'.repeat(450_000) }),
      422,
      '/answers/registrantEmail email-invalid',
    ],
    [
      'with control characters',
      spread({ registrantName: 'Nguyen\u0000 An' }),
      422,
      '/answers/registrantName control-character',
    ],
    [
      'with fifty thousand papers',
      spread({ documents: Object.fromEntries(many(50_000, (at) => [`d${at}`, ['f']])) }),
      422,
      '/documents wrong-type',
    ],
    [
      'with more files than a query takes',
      spread({ documents: { d3: many(70_000, (at) => `f${at}`) } }),
      422,
      '/documents too-many-files',
    ],
    [
      'with a list without end',
      dossier(JSON.stringify({ ...shop, lines: many(100_000, () => ({})) }), '1.001612'),
      422,
      '/answers/lines too-many-items',
    ],
    [
      'with a list of texts',
      dossier(JSON.stringify({ ...shop, lines: ['a'] }), '1.001612'),
      422,
      '/answers/lines wrong-type',
    ],
  ])('%s are refused in words', async (_, body, status, first) => {
    const { status: given, problem } = await sent('/v1/dossiers', body);
    expect(given).toBe(status);
    expect(problem.errors?.length ?? 0).toBeLessThanOrEqual(130);
    const named = (problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    if (first !== '') expect(named).toContain(first);
  });
});

describe('hostile definitions, published by a desk', () => {
  const label = { vi: 'Câu hỏi', en: 'Question' };
  const actor = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };
  const text = (definition: unknown): string =>
    JSON.stringify({ procedure: '2.000815', definition, actor });
  const withPart = (key: string, part: string): string =>
    text({ ...copies, version: 2, [key]: 0 }).replace(`"${key}":0`, `"${key}":${part}`);
  const withField = (field: object): string =>
    text({
      ...copies,
      version: 2,
      pages: [
        { id: 'more', title: label, fields: [{ label, ...field }] },
        ...(copies['pages'] as object[]),
      ],
    });
  const withAll = (fields: readonly object[]): string =>
    text({ ...copies, version: 2, pages: [{ id: 'p', title: label, fields }] });
  const pattern = (regex: string): string =>
    withField({ id: 'it', type: 'text', pattern: { regex, message: label } });
  const laughs = Object.fromEntries(
    many(30, (at) => [
      `c${at}`,
      at === 0 ? true : { and: [{ condition: `c${at - 1}` }, { condition: `c${at - 1}` }] },
    ]),
  );

  it.each<readonly [string, string, number, string]>([
    [
      'nested forty thousand deep',
      withPart('conditions', `{"c":${nested(40_000, '{"not":', '}', 'true')}}`),
      422,
      'too-deep',
    ],
    [
      'with groups in groups without end',
      withPart(
        'pages',
        `[{"id":"p","title":{"vi":"a"},"fields":[${nested(5_000, '{"id":"g","type":"group","label":{"vi":"a"},"fields":[', ']}', '')}]}]`,
      ),
      422,
      'too-deep',
    ],
    [
      'with a question named __proto__',
      withField({ id: '__proto__', type: 'text' }),
      422,
      'wrong-shape',
    ],
    ['with a condition named __proto__', withPart('conditions', '{"__proto__":true}'), 400, ''],
    [
      'that reads what is not there',
      withField({ id: 'it', type: 'text', visible: { answered: { var: 'constructor' } } }),
      422,
      'unknown-id',
    ],
    ['with a pattern that goes back', pattern('(a)\\1'), 422, 'bad-pattern'],
    ['with a pattern that unfolds', pattern('((a{50}){50}){50}'), 422, 'bad-pattern'],
    [
      'with heavy patterns by the thousand',
      withAll(
        many(300, (at) => ({
          id: `f${at}`,
          type: 'text',
          label,
          pattern: { regex: '(.*a){150}', message: label },
        })),
      ),
      422,
      'costly-pattern',
    ],
    [
      'of papers that the procedure does not have',
      withField({ id: 'it', type: 'documents', papers: { nothing: true } }),
      422,
      'unknown-id',
    ],
    ['of a type that there is not', withField({ id: 'it', type: 'words' }), 422, 'wrong-shape'],
    [
      'with a list of a thousand million',
      withField({
        id: 'it',
        type: 'group',
        min: 1e9,
        max: 1e9,
        fields: [{ id: 'a', type: 'text', label }],
      }),
      422,
      'bad-limits',
    ],
    [
      'whose conditions multiply',
      withPart('conditions', JSON.stringify(laughs)),
      422,
      'too-costly',
    ],
    [
      'of eight thousand questions',
      withAll(many(8000, (at) => ({ id: `f${at}`, type: 'text', label: { vi: 'a' } }))),
      422,
      'too-large',
    ],
    [
      'of thousands of conditions in no language',
      withPart('rules', JSON.stringify(many(8000, () => ({ id: 'r', test: { foo: [1] } })))),
      422,
      'wrong-shape',
    ],
    [
      'in which thousands of things are wrong',
      withPart(
        'conditions',
        JSON.stringify(Object.fromEntries(many(8000, (at) => [`_${at}`, true]))),
      ),
      422,
      'wrong-shape',
    ],
    ['of 12 MB', text({ ...copies, version: 2, title: { vi: 'a'.repeat(12_000_000) } }), 413, ''],
    ['that is a list', text([1]), 422, 'invalid-type'],
  ])('%s are refused in words', async (_, body, status, code) => {
    const { status: given, problem } = await sent('/v1/desk/forms', body);
    expect(given).toBe(status);
    expect(problem.errors?.length ?? 0).toBeLessThanOrEqual(100);
    if (code !== '') expect(problem.errors?.map((error) => error.code)).toContain(code);
  });

  it('with ids that objects have by themselves are ids like any other', async () => {
    const { body } = await client.publish({
      ...copies,
      version: 2,
      pages: [
        { id: 'more', title: label, fields: [{ id: 'constructor', type: 'text', label }] },
        ...(copies['pages'] as object[]),
      ],
    } as never);
    expect(body).toMatchObject({ version: 2 });
  });
});
