import { createHash, timingSafeEqual } from 'node:crypto';
import { normaliseDossierCode, normaliseProcedureCode } from '@motcua/rules';
import { appendAudit } from '../audit/service.js';
import { catalogueOf, procedureInForce } from '../catalogue/service.js';
import type { ServiceContext } from '../context.js';
import { dossierByCode, lockDossier } from '../dossiers/store.js';
import type { CodeTables } from './code-tables.js';
import { dossierMessage, isTold, stepMessage } from './dossier-message.js';
import { ExternalDossiers, OthersDossierError, OwnDossierError } from './external.js';
import { ReadDossier, ReadStep, Request } from './messages.js';
import { procedureMessage } from './procedure-message.js';
import type { ExchangePartner } from './settings.js';
import { readTold } from './told.js';

/** What a partner is answered. */
export interface GivenAnswer {
  readonly error_code: string;
  readonly message: string;
  readonly result: readonly unknown[];
  readonly session?: string;
}

/** How long a session of a partner lasts, milliseconds. */
const SESSION = 20 * 60_000;
/** Dossiers or steps of one message. */
const MOST = 500;

/** Answers partners that speak the national exchange to us: the other side of what we send. */
export class Inbound {
  readonly #context: ServiceContext;
  readonly #tables: CodeTables;
  readonly #partners: readonly ExchangePartner[];

  constructor(context: ServiceContext, tables: CodeTables, partners: readonly ExchangePartner[]) {
    this.#context = context;
    this.#tables = tables;
    this.#partners = partners;
  }

  /** Answers a request; every refusal is an answer too, with a code other than 0. */
  async answer(body: unknown): Promise<GivenAnswer> {
    const read = Request.safeParse(body);
    if (!read.success) return refused('Thông điệp không đúng cấu trúc');
    const request = read.data;
    if (request.service === '') return this.#logIn(request);
    const partner = this.#partnerOf(request);
    if (partner === undefined) return refused('session không hợp lệ hoặc đã hết hạn', '-2');
    switch (request.service) {
      case 'DongBoHoSoMC':
      case 'CapNhatTienDoHoSoMC':
        return this.#take(request, partner);
      case 'TraCuuHoSo':
        return this.#findDossier(request.mahoso, partner);
      case 'LayDanhSachTTHC':
        return this.#listProcedures();
      case 'LayThuTuc':
        return this.#getProcedure(request.maTTHC);
      default:
        return refused(`Không có dịch vụ ${request.service.slice(0, 60)}`);
    }
  }

  #logIn({ username, password }: Request): GivenAnswer {
    // Every partner is compared, so that the time says nothing about names.
    const [partner] = this.#partners.filter((one) => {
      const isName = sameText(one.username, username);
      return sameText(one.password, password) && isName;
    });
    if (partner === undefined) return refused('Sai tên đăng nhập hoặc mật khẩu');
    const { secrets, now } = this.#context;
    return { ...confirmed(), session: secrets.token(sessionOf(partner), now() + SESSION) };
  }

  #partnerOf({ session, madonvi }: Request): ExchangePartner | undefined {
    const { secrets, now } = this.#context;
    return this.#partners.find(
      (one) => one.unit === madonvi && secrets.opens(session, sessionOf(one), now()),
    );
  }

  /** All of a message or nothing of it. */
  async #take({ service, data }: Request, partner: ExchangePartner): Promise<GivenAnswer> {
    if (data.length === 0 || data.length > MOST) {
      return refused(`data phải có từ 1 đến ${MOST} phần tử`);
    }
    const { configuration, secrets, now } = this.#context;
    const dossiers = new ExternalDossiers(secrets, this.#tables, configuration.agencyIdentifier);
    const teller = {
      source: partner.name,
      via: 'pushed',
      at: now(),
      owner: partner.unit,
      overrules: partner.name === configuration.exchange?.endpoint?.name,
    } as const;
    const isDossier = service === 'DongBoHoSoMC';
    const schema = isDossier ? ReadDossier : ReadStep;
    const read = data.map((one) => schema.safeParse(one));
    const wrong = read.findIndex(({ success }) => !success);
    if (wrong >= 0) {
      const path = read[wrong]?.error?.issues[0]?.path.join('.') ?? '';
      return refused(`Phần tử ${wrong + 1} không đúng cấu trúc: ${path}`);
    }
    try {
      await this.#context.db.transaction(async (tx) => {
        // In one order, whoever tells of them: two messages never wait for each other.
        for (const { data: one } of inOrder(read)) {
          if (isDossier) await dossiers.takeDossier(tx, one as ReadDossier, teller);
          else await dossiers.takeStep(tx, one as ReadStep, teller);
        }
      });
    } catch (error) {
      if (error instanceof OwnDossierError) return refused('Hồ sơ do đơn vị này tiếp nhận');
      if (error instanceof OthersDossierError) return refused('Hồ sơ do đơn vị khác cho biết');
      throw error;
    }
    return confirmed();
  }

  async #findDossier(code: string, partner: ExchangePartner): Promise<GivenAnswer> {
    const { db, secrets, now } = this.#context;
    const dossier = await dossierByCode(db, normaliseDossierCode(code));
    if (dossier === undefined) return confirmed();
    const told = await readTold(db, dossier, secrets);
    await db.transaction(async (tx) => {
      await lockDossier(tx, dossier.code);
      await appendAudit(tx, {
        dossierId: dossier.id,
        at: new Date(now()),
        who: { kind: 'partner', through: `exchange ${partner.unit}` },
        what: 'read',
        details: { service: 'TraCuuHoSo' },
      });
    });
    const { personal } = partner;
    const paysOnline = this.#context.configuration.paymentPlatform !== undefined;
    const message = dossierMessage(told, { tables: this.#tables, secrets, personal, paysOnline });
    const steps = told.steps
      .filter(isTold)
      .map((step) => stepMessage(dossier.code, step, this.#tables, personal));
    return confirmed([{ ...message, [this.#tables.stepsField]: steps }]);
  }

  async #listProcedures(): Promise<GivenAnswer> {
    const snapshot = await catalogueOf(this.#context).snapshot();
    return confirmed(
      snapshot
        .near({}, snapshot.size)
        .map((code) => ({ MATTHC: code, TENTTHC: snapshot.summary(code)?.name ?? code })),
    );
  }

  async #getProcedure(code: string): Promise<GivenAnswer> {
    const procedure = await procedureInForce(this.#context.db, normaliseProcedureCode(code));
    return confirmed(procedure ? [procedureMessage(procedure, this.#tables)] : []);
  }
}

function confirmed(result: readonly unknown[] = []): GivenAnswer {
  return { error_code: '0', message: 'Thành công', result };
}

function refused(message: string, error_code = '-1'): GivenAnswer {
  return { error_code, message, result: [] };
}

function sessionOf({ unit, username }: ExchangePartner): string {
  return `exchange ${unit} ${username}`;
}

function inOrder<T extends { readonly data?: { readonly MaHoSo: string } | undefined }>(
  read: readonly T[],
): readonly T[] {
  const code = ({ data }: T): string => data?.MaHoSo ?? '';
  return [...read].sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
