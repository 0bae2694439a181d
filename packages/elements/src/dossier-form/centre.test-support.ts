import { FileDescription, FiledDossier, NewDossier, ProcedureForm } from '@motcua/contract/schemas';
import type { Procedure, Ward } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { createClient, type Client } from '@motcua/sdk/client.js';
import { birthRegistration } from '../testing/catalogue.test-support.js';

/** What happens to a request instead of the usual. */
export type Mishap =
  /** Carried out, but the answer does not arrive. */
  | 'lost'
  /** Does not arrive. */
  | 'broken'
  | 'never'
  | {
      readonly status: number;
      readonly name: string;
      readonly detail?: string;
      readonly errors?: readonly object[];
    };

/** How the centre is set up. */
export interface CentreOptions {
  readonly definition: FormDefinition;
  readonly procedure?: Procedure;
  readonly maxBytes?: number;
  readonly maxFiles?: number;
  /** Milliseconds until each answer. */
  readonly delay?: number;
  /** Where it is; a site of its own when absent. */
  readonly address?: string;
  /** Answers what the centre of these tests does not know itself. */
  readonly more?: (request: Request, pathname: string) => Promise<Response | undefined>;
}

/** Where the centre of this test is: the page of the last test may still write for its own. */
let address = anywhere();

export function centreAddress(): string {
  return address;
}

/** From now on the centre is where nothing was ever kept for. */
export function moveCentre(): void {
  address = anywhere();
}

function anywhere(): string {
  return `https://centre-${crypto.randomUUID().slice(0, 8)}.example`;
}

interface Filing {
  readonly key: string;
  readonly body: string;
}

/**
 * The service as the form meets it, in memory: a procedure, its form, wards, uploads (tus 1.0) and filing once for each
 * key. What it takes and gives agrees with the contract.
 */
export class Centre {
  readonly client: Client;
  /** Every attempt to file that arrived. */
  readonly filings: Filing[] = [];
  /** Dossiers that exist, by idempotency key. */
  readonly dossiers = new Map<
    string,
    { readonly body: string; readonly filed: FiledDossierBody }
  >();
  /** Uploads by id. */
  readonly uploads = new Map<string, { readonly name: string; total: number; offset: number }>();
  /** What arrived of each upload, in the order they were begun. */
  get bodies(): readonly Blob[] {
    return [...this.#parts.values()].map((parts) => new Blob([...parts]));
  }
  readonly #parts = new Map<string, Blob[]>();
  /** Requests, as `POST /v1/files`. */
  readonly asked: string[] = [];
  definition: FormDefinition;
  /** Taken by the next request whose name begins so. */
  readonly #mishaps: { readonly request: string; readonly mishap: Mishap | 'none' }[] = [];
  readonly #options: CentreOptions;

  constructor(options: CentreOptions) {
    this.#options = options;
    this.definition = options.definition;
    this.client = createClient({
      baseUrl: options.address ?? centreAddress(),
      fetch: (input, init) => this.#answer(new Request(input, init)),
      maxRetries: 0,
    });
  }

  /** The next request that begins so, such as `POST /v1/dossiers`, meets with this. */
  next(request: string, mishap: Mishap): void {
    this.#mishaps.push({ request, mishap });
  }

  /** So many requests that begin so pass before what `next` says happens. */
  passes(request: string, times: number): void {
    for (let time = 0; time < times; time += 1) this.#mishaps.push({ request, mishap: 'none' });
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const name = `${request.method} ${pathname}`;
    this.asked.push(name);
    await new Promise((resolve) => setTimeout(resolve, this.#options.delay ?? 0));
    request.signal.throwIfAborted();
    const at = this.#mishaps.findIndex((it) => name.startsWith(it.request));
    const mishap = at < 0 ? undefined : this.#mishaps.splice(at, 1)[0]?.mishap;
    if (mishap === 'broken') throw new TypeError('Failed to fetch');
    if (mishap === 'never') return await untilAborted(request.signal);
    if (typeof mishap === 'object') return problem(mishap);
    const answer = await this.#carryOut(request, pathname);
    if (mishap === 'lost') throw new TypeError('Failed to fetch');
    return answer;
  }

  async #carryOut(request: Request, pathname: string): Promise<Response> {
    const { procedure = birthRegistration } = this.#options;
    if (pathname === `/v1/procedures/${procedure.code}`) return json(procedure);
    if (pathname === `/v1/procedures/${procedure.code}/form`) return json(this.#form(procedure));
    if (pathname === '/v1/wards') return json({ items: wards });
    if (pathname === '/v1/dossiers') return this.#file(request, procedure);
    if (pathname.startsWith('/v1/files')) return this.#upload(request, pathname);
    const more = await this.#options.more?.(request, pathname);
    return more ?? problem({ status: 404, name: 'not-found' });
  }

  #form(procedure: Procedure): ProcedureFormBody {
    return ProcedureForm.parse({
      procedure: procedure.code,
      version: this.definition.version,
      generated: false,
      definition: this.definition,
      uploads: {
        maxBytes: this.#options.maxBytes ?? 20 * 1024 * 1024,
        types: ['application/pdf', 'image/jpeg', 'image/png'],
        maxFiles: this.#options.maxFiles ?? 60,
      },
      today: '2026-11-21',
    });
  }

  async #file(request: Request, procedure: Procedure): Promise<Response> {
    const key = request.headers.get('idempotency-key') ?? '';
    const body = await request.text();
    NewDossier.parse(JSON.parse(body));
    this.filings.push({ key, body });
    const before = this.dossiers.get(key);
    if (before !== undefined) {
      return before.body === body
        ? json(before.filed, 201)
        : problem({ status: 422, name: 'idempotency-key-reused' });
    }
    const number = String(this.dossiers.size + 1).padStart(4, '0');
    const filed = FiledDossier.parse({
      code: `H26.99-261121-${number}`,
      procedure: { code: procedure.code, name: procedure.name, version: 3 },
      status: { code: 1, name: 'Mới đăng ký', label: { vi: 'Đã gửi, chờ tiếp nhận' } },
      submittedAt: '2026-11-21T02:42:00Z',
      appointment: {
        dueAt: '2026-11-23T10:00:00Z',
        provisional: false,
        basis: {
          vi: 'Nộp ngoài giờ làm việc: tính từ đầu giờ làm việc tiếp theo, trả trong ngày.',
          en: 'Filed outside working hours: counted from the next working day, ready the same day.',
        },
      },
      agency: 'Ủy ban nhân dân cấp xã',
      office: 'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
      documents: this.uploads.size,
      token: 'token-in-memory-only',
    });
    this.dossiers.set(key, { body, filed });
    return json(filed, 201);
  }

  async #upload(request: Request, pathname: string): Promise<Response> {
    if (request.method === 'POST') {
      const metadata = request.headers.get('upload-metadata') ?? '';
      const encoded = /filename ([^,]+)/.exec(metadata)?.[1] ?? '';
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const id = `file-${this.uploads.size + 1}`;
      const total = Number(request.headers.get('upload-length'));
      this.uploads.set(id, { name: new TextDecoder().decode(bytes), total, offset: 0 });
      return new Response(null, { status: 201, headers: { location: `/v1/files/${id}` } });
    }
    const id = pathname.split('/').pop() ?? '';
    const upload = this.uploads.get(id);
    if (upload === undefined) return problem({ status: 404, name: 'not-found' });
    if (request.method === 'DELETE') {
      this.uploads.delete(id);
      return new Response(null, { status: 204 });
    }
    if (request.method === 'PATCH') {
      const part = await request.blob();
      upload.offset += part.size;
      this.#parts.set(id, [...(this.#parts.get(id) ?? []), part]);
    }
    const headers = {
      'upload-offset': String(upload.offset),
      'upload-length': String(upload.total),
    };
    if (request.method === 'HEAD' || upload.offset < upload.total) {
      return new Response(null, { status: request.method === 'HEAD' ? 200 : 204, headers });
    }
    const { name, total } = upload;
    const type = 'application/pdf';
    return json(
      FileDescription.parse({ id, name, type, size: total, complete: true }),
      200,
      headers,
    );
  }
}

type FiledDossierBody = ReturnType<typeof FiledDossier.parse>;
type ProcedureFormBody = ReturnType<typeof ProcedureForm.parse>;

/** Wards of Hanoi, with names of before July 2025. */
export const wards: readonly Ward[] = [
  ['00004', 'Phường Ba Đình', ['Phường Quán Thánh', 'Phường Trúc Bạch']],
  ['00025', 'Phường Giảng Võ', ['Phường Giảng Võ', 'Phường Cát Linh']],
  ['00091', 'Phường Tây Hồ', ['Phường Bưởi', 'Phường Phú Thượng']],
].map(([code, fullName, former]) => ({
  code: String(code),
  name: String(fullName).replace('Phường ', ''),
  fullName: String(fullName),
  type: 'phường',
  formerDistricts: ['Quận Ba Đình'],
  formerWards: (former as string[]).map((name) => ({ name, district: 'Quận Ba Đình' })),
}));

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** An answer that says no. */
export function problem({ status, name, ...more }: Exclude<Mishap, string>): Response {
  const body = { type: `/problems/${name}`, title: name, status, instance: 'req-1', ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** A small form with every type of field, groups and a rule that only warns. */
export const everyField: FormDefinition = {
  id: 'every-field',
  version: 1,
  procedure: '1.001193',
  title: { vi: 'Mẫu thử mọi loại câu hỏi', en: 'Every kind of question' },
  locales: ['vi', 'en'],
  applicant: { name: 'name' },
  rules: [
    {
      id: 'late',
      severity: 'warning',
      test: { not: { '>': [{ var: 'year' }, 2026] } },
      message: { vi: 'Năm này chưa đến. Kiểm tra lại nếu nhầm.', en: 'That year is to come.' },
      fields: ['year'],
    },
  ],
  pages: [
    {
      id: 'person',
      title: { vi: 'Người khai', en: 'You' },
      description: { vi: 'Ghi như trên giấy tờ.', en: 'As on your papers.' },
      fields: [
        { id: 'name', type: 'text', label: { vi: 'Họ tên', en: 'Name' }, required: true },
        {
          id: 'story',
          type: 'multiline',
          label: { vi: 'Trình bày', en: 'Your story' },
          help: { vi: 'Vài câu là đủ.', en: 'A few sentences.' },
        },
        {
          id: 'year',
          type: 'number',
          label: { vi: 'Năm sinh', en: 'Year of birth' },
          min: 1900,
          max: 2100,
        },
        { id: 'income', type: 'money', label: { vi: 'Thu nhập tháng', en: 'Monthly income' } },
        { id: 'tax', type: 'tax-code', label: { vi: 'Mã số thuế', en: 'Tax code' } },
        { id: 'mail', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' } },
        {
          id: 'needs',
          type: 'choices',
          label: { vi: 'Bạn cần hỗ trợ gì?', en: 'What do you need?' },
          choices: [
            { value: 'sign', label: { vi: 'Người phiên dịch ký hiệu', en: 'Sign language' } },
            { value: 'wheel', label: { vi: 'Lối đi xe lăn', en: 'Wheelchair access' } },
          ],
          required: true,
        },
        {
          id: 'province',
          type: 'choice',
          label: { vi: 'Vùng', en: 'Region' },
          choices: ['Bắc', 'Trung', 'Nam', 'Tây Nguyên', 'Đông', 'Tây', 'Đồng bằng'].map(
            (name) => ({
              value: name,
              label: { vi: name },
            }),
          ),
        },
        { id: 'heading', type: 'heading', label: { vi: 'Gia đình', en: 'Family' } },
        {
          id: 'children',
          type: 'group',
          label: { vi: 'Các con của bạn', en: 'Your children' },
          itemLabel: { vi: 'Người con', en: 'Child' },
          max: 2,
          fields: [
            { id: 'childName', type: 'text', label: { vi: 'Tên con', en: 'Name' }, required: true },
            { id: 'born', type: 'date', label: { vi: 'Ngày sinh của con', en: 'Born on' } },
          ],
        },
        {
          id: 'photo',
          type: 'file',
          label: { vi: 'Ảnh chân dung', en: 'Portrait' },
          accept: ['image/jpeg'],
          maxSize: 1024 * 1024,
        },
      ],
    },
  ],
};
