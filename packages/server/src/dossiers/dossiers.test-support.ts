import { randomUUID } from 'node:crypto';
import type {
  DeskDossier,
  DossierView,
  FileDescription,
  FiledDossier,
  NewDossier,
  Problem,
} from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import type { ProcedureFacts } from '../catalogue/from-row.js';
import { VersionWriter } from '../catalogue/version-writer.js';
import { inCatalogueTransaction } from '../catalogue/versions.js';
import type { TestService } from '../testing/service.test-support.js';
import { TRUSTED_ORIGIN } from '../testing/service.test-support.js';

/** Settled on the day of reception. */
export const SAME_DAY = '9.000001';
/** Three working days at the centre. */
export const THREE_DAYS = '9.000002';
/** Filed at the national portal. */
export const ELSEWHERE = '9.000003';
/** Without a published time limit. */
export const NO_LIMIT = '9.000004';

const base: ProcedureFacts = {
  code: THREE_DAYS,
  name: 'Cấp bản sao trích lục thử nghiệm',
  fields: ['Hộ tịch'],
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  online: true,
  lifeEvents: [],
  filing: { at: 'centre' },
  methods: [],
  documents: [
    { id: 'd1', name: 'Tờ khai', originals: 1, copies: 0, note: false },
    { id: 'd2', name: 'Ghi chú', originals: 0, copies: 0, note: true },
  ],
  steps: [],
  legalBasis: [],
  results: [],
  keywords: [],
  notes: [],
  timeLimit: { text: '3 ngày làm việc', quantity: 3, unit: 'working-days', days: 3 },
};

/** Puts four known procedures in force. */
export async function loadProcedures(service: TestService): Promise<void> {
  await inCatalogueTransaction(service.context.pool, async (client) => {
    const writer = await VersionWriter.open(client, {
      origin: 'import',
      source: 'test',
      sha256: 'test',
      shippedSha256: 'test',
      asOf: '2026-11-01',
    });
    for (const facts of [
      base,
      {
        ...base,
        code: SAME_DAY,
        timeLimit: { text: '1', quantity: 1, unit: 'unspecified', sameDay: true },
      },
      {
        ...base,
        code: ELSEWHERE,
        filing: { at: 'national-portal', url: 'https://dichvucong.gov.vn/thu-tuc/3' },
      },
      { ...base, code: NO_LIMIT, timeLimit: undefined },
    ]) {
      await writer.add({ facts });
    }
    await writer.finish();
  });
}

/** A form with one of everything that filing looks at. */
export function formOf(procedure: string, version = 1): FormDefinition {
  return {
    id: `test-${procedure}`,
    version,
    procedure,
    title: { vi: 'Tờ khai thử', en: 'Test form' },
    locales: ['vi', 'en'],
    applicant: { name: 'name', personalId: 'personalId', phone: 'phone', email: 'email' },
    pages: [
      {
        id: 'person',
        title: { vi: 'Người nộp', en: 'Applicant' },
        fields: [
          {
            id: 'name',
            type: 'text',
            label: { vi: 'Họ tên', en: 'Name' },
            required: true,
            maxLength: 120,
          },
          {
            id: 'personalId',
            type: 'personal-id',
            label: { vi: 'Số định danh', en: 'Personal number' },
          },
          { id: 'phone', type: 'phone', label: { vi: 'Điện thoại', en: 'Phone' }, required: true },
          { id: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' } },
          { id: 'urgent', type: 'yes-no', label: { vi: 'Cần gấp', en: 'Urgent' } },
          {
            id: 'urgentReason',
            type: 'text',
            label: { vi: 'Lý do cần gấp', en: 'Why urgent' },
            visible: { '==': [{ var: 'urgent' }, true] },
            required: true,
          },
        ],
      },
      {
        id: 'papers',
        title: { vi: 'Giấy tờ', en: 'Papers' },
        fields: [
          { id: 'documents', type: 'documents', label: { vi: 'Giấy tờ', en: 'Papers' } },
          { id: 'portrait', type: 'file', label: { vi: 'Ảnh', en: 'Photograph' } },
        ],
      },
    ],
  };
}

/** Values that must never be seen outside the desk. */
export const person = {
  name: 'Nguyễn Thị Hồng Ánh',
  personalId: '001190123456',
  phone: '+84912345678',
  email: 'hong.anh@example.vn',
};

/** A dossier in which nothing is wrong. */
export function newDossier(changes: Partial<NewDossier> = {}): NewDossier {
  return {
    procedure: THREE_DAYS,
    formVersion: 1,
    answers: { ...person, phone: '0912 345 678', urgent: false },
    ...changes,
  };
}

/** An answer of the service, read. */
export interface Reply<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

const officer = { id: 'cb-07', name: 'Trần Văn Bình', unit: 'Bộ phận Một cửa' };

/** What a ward page and a desk do with a service, over HTTP. */
export class Client {
  readonly #service: TestService;
  readonly #url: string | undefined;

  /** @param url of another process on the same database */
  constructor(service: TestService, url?: string) {
    this.#service = service;
    this.#url = url;
  }

  /** A request of the trusted ward page. */
  site<T>(method: string, path: string, body?: unknown, headers = {}): Promise<Reply<T>> {
    return this.#send(method, path, body, {
      origin: TRUSTED_ORIGIN,
      'motcua-site-key': this.#service.siteKey,
      ...headers,
    });
  }

  /** A request of the desk's server. */
  desk<T>(method: string, path: string, body?: unknown, headers = {}): Promise<Reply<T>> {
    return this.#send(method, path, body, {
      authorization: `Bearer ${this.#service.secretKey}`,
      ...headers,
    });
  }

  file(
    body: NewDossier = newDossier(),
    key = randomUUID(),
  ): Promise<Reply<FiledDossier & Problem>> {
    return this.site('POST', '/v1/dossiers', body, { 'idempotency-key': key });
  }

  lookUp(code: string, lastFour: string): Promise<Reply<DossierView & Problem>> {
    return this.site('POST', `/v1/dossiers/${code}/lookup`, { lastFour });
  }

  open(code: string, token: string): Promise<Reply<DossierView & Problem>> {
    return this.site('GET', `/v1/dossiers/${code}`, undefined, { 'motcua-dossier-token': token });
  }

  /** A move with the version the dossier has, unless another is given. */
  async move(
    code: string,
    move: string,
    body: object = {},
    version?: number,
  ): Promise<Reply<DeskDossier & Problem>> {
    const current =
      version ?? (await this.desk<DeskDossier>('GET', `/v1/desk/dossiers/${code}`)).body.version;
    return this.desk(
      'POST',
      `/v1/desk/dossiers/${code}/${move}`,
      { actor: officer, ...body },
      { 'idempotency-key': randomUUID(), 'if-match': `"${current}"` },
    );
  }

  publish(definition: FormDefinition, procedure = definition.procedure): Promise<Reply<Problem>> {
    return this.desk(
      'POST',
      '/v1/desk/forms',
      { procedure, definition, actor: officer },
      { 'idempotency-key': randomUUID() },
    );
  }

  /** Uploads a small PDF by tus. @param complete false leaves half of it away */
  async upload(name = 'to-khai.pdf', complete = true): Promise<FileDescription['id']> {
    const bytes = Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n%%EOF\n`);
    const headers = {
      'tus-resumable': '1.0.0',
      origin: TRUSTED_ORIGIN,
      'motcua-site-key': this.#service.siteKey,
    };
    const created = await this.#service.fetch('/v1/files', {
      method: 'POST',
      headers: {
        ...headers,
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
    const location = created.headers.get('location');
    if (created.status !== 201 || location === null) {
      throw new Error(`Upload: ${created.status} ${await created.text()}`);
    }
    const { pathname } = new URL(location, this.#service.url);
    const patched = await this.#service.fetch(pathname, {
      method: 'PATCH',
      headers: {
        ...headers,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '0',
      },
      body: complete ? bytes : bytes.subarray(0, 10),
    });
    if (patched.status >= 300) throw new Error(`Upload: ${patched.status} ${await patched.text()}`);
    return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  }

  async #send<T>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Reply<T>> {
    const target = this.#url === undefined ? path : new URL(path, this.#url).href;
    const response = await this.#service.fetch(target, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(text) as T,
    };
  }
}
