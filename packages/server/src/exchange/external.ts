import { createHash, randomUUID } from 'node:crypto';
import {
  normaliseDossierCode,
  normaliseProcedureCode,
  parseDossierCode,
  type Instant,
} from '@motcua/rules';
import type { Transaction } from '../database/pool.js';
import { numberIndexes } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import { dossierByCode } from '../dossiers/store.js';
import type { CodeTables } from './code-tables.js';
import { appendExternalAudit } from './external-audit.js';
import {
  externalStepsOf,
  insertExternal,
  insertExternalStep,
  lockExternal,
  updateExternal,
} from './external-store.js';
import type { ReadDossier, ReadStep } from './messages.js';
import { fromNationalTime } from './national-time.js';
import { identityOf } from './same-step.js';
import type { ExternalDossierRow, ExternalStepRow } from './tables.js';

/** Who tells of a dossier, and when. */
export interface Teller {
  /** Its unit. */
  readonly source: string;
  readonly via: 'pushed' | 'asked';
  readonly at: Instant;
  /** Unit of a partner that pushes: from then on no other partner tells of the dossier. Absent where we asked. */
  readonly owner?: string;
  /** It is the other side that is asked, too: it tells of every dossier. */
  readonly overrules?: boolean;
  /** Nobody proved to be entitled yet: only what the code alone shows is kept, and what a proof is checked against. */
  readonly bare?: boolean;
}

/** A message is about a dossier of this centre: nobody else moves it. */
export class OwnDossierError extends Error {
  override readonly name = 'OwnDossierError';
}

/** A message is about a dossier that another partner tells of. */
export class OthersDossierError extends Error {
  override readonly name = 'OthersDossierError';
}

/** What is not kept without a proof: null changes nothing. */
const NOT_BARE = { procedureCode: null, procedureName: null, applicantName: null, message: null };

/** Statuses after which a dossier does not go on. */
const ENDS: ReadonlySet<number> = new Set([3, 7, 9, 10]);

/** Takes in what others tell of dossiers filed elsewhere. Whatever comes twice or late changes no step that is there. */
export class ExternalDossiers {
  readonly #secrets: Secrets;
  readonly #tables: CodeTables;
  readonly #ours: string | undefined;

  /** @param agencyIdentifier of this centre: codes of its ministry or province are issued here */
  constructor(secrets: Secrets, tables: CodeTables, agencyIdentifier: string) {
    this.#secrets = secrets;
    this.#tables = tables;
    this.#ours = agencyIdentifier.split('.')[0];
  }

  /**
   * Takes in a dossier as it stands. What is known does not give way to nothing, nor to a message from before.
   * @throws {OwnDossierError} for a code of this centre
   * @throws {OthersDossierError} for one that another partner tells of
   */
  async takeDossier(tx: Transaction, message: ReadDossier, teller: Teller): Promise<void> {
    const row = await this.#lock(tx, message.MaHoSo, teller);
    const steps = await externalStepsOf(tx, row.id);
    const isOld = this.#isFromBefore(steps, message);
    const all = this.#facts(row.id, message);
    const told = teller.bare ? { ...all, ...NOT_BARE } : all;
    const facts: Partial<ExternalDossierRow> = Object.fromEntries(
      Object.entries(told).filter(
        ([name, value]) =>
          value !== null && !(isOld && row[name as keyof ExternalDossierRow] !== null),
      ),
    );
    const step = this.#stateStep(row, steps, message, teller);
    const appended = step !== undefined && (await insertExternalStep(tx, step));
    const isNews = appended || this.#differs(row, { ...row, ...facts });
    const isChange = isNews || (!teller.bare && (!row.whole || this.#isOther(row, message)));
    if (isChange) {
      const version = isNews ? row.version + 1 : row.version;
      await this.#writeDown(tx, row, teller, { service: 'DongBoHoSoMC', version });
    }
    await updateExternal(tx, row.id, {
      ...facts,
      ...held(teller),
      ...(!teller.bare && { whole: true }),
      source: teller.source,
      syncedAt: new Date(teller.at),
      ...(isNews && { version: row.version + 1 }),
    });
  }

  /**
   * Takes in a step; one of a dossier that nobody told of yet makes it known.
   * @returns whether it is new
   * @throws {OwnDossierError} for a code of this centre
   * @throws {OthersDossierError} for one that another partner tells of
   */
  async takeStep(tx: Transaction, message: ReadStep, teller: Teller): Promise<boolean> {
    const row = await this.#lock(tx, message.MaHoSo, teller);
    const at = fromNationalTime(message.ThoiDiemXuLy) ?? teller.at;
    const sequence = row.version + 1;
    const dueAt = date(message.NgayKetThucTheoQuyDinh);
    const words = teller.bare ? '' : message.NoiDungXuLy.trim();
    const status = message.TrangThai.trim();
    // Without its words it is a status at a moment; the step itself takes its place when it is told whole.
    const identity = teller.bare
      ? `state ${status} of step ${message.ThoiDiemXuLy}`
      : `step ${identityOf(message)}`;
    const appended = await insertExternalStep(tx, {
      dossierId: row.id,
      sequence,
      at: new Date(at),
      kind: teller.bare ? 'state' : 'step',
      status,
      unit: (!teller.bare && message.PhongBanXuLy.trim()) || null,
      content: words === '' ? null : this.#secrets.encrypt(words, contentPlace(row.id, sequence)),
      dueAt,
      toldAt: new Date(teller.at),
      fingerprint: fingerprint(row.id, identity),
    });
    if (appended) {
      await this.#writeDown(tx, row, teller, { service: 'CapNhatTienDoHoSoMC', version: sequence });
    }
    await updateExternal(tx, row.id, {
      ...held(teller),
      syncedAt: new Date(teller.at),
      ...(appended && { version: sequence }),
      // The dossier itself may never come: then a step is all that is known of the appointment.
      ...(appended && row.message === null && dueAt !== null && { dueAt }),
    });
    return appended;
  }

  async #lock(tx: Transaction, given: string, teller: Teller): Promise<ExternalDossierRow> {
    const code = normaliseDossierCode(given);
    const parsed = parseDossierCode(code);
    const isOurs = parsed.kind === 'standard' && parsed.level1 === this.#ours;
    if (isOurs || (await dossierByCode(tx, code)) !== undefined) {
      throw new OwnDossierError(`${code} is a code of this centre`);
    }
    const known = await lockExternal(tx, code);
    if (known !== undefined) return mayTell(known, teller);
    const at = new Date(teller.at);
    const made = await insertExternal(tx, {
      id: randomUUID(),
      code,
      source: teller.source,
      via: teller.via,
      owner: teller.owner ?? null,
      whole: false,
      lookedAt: at,
      version: 1,
      firstSeenAt: at,
      syncedAt: at,
    });
    const row = made ?? (await lockExternal(tx, code));
    if (row === undefined) throw new Error('A dossier filed elsewhere was not written');
    return mayTell(row, teller);
  }

  #facts(id: string, message: ReadDossier): Partial<ExternalDossierRow> {
    const name = message.ChuHoSo.trim();
    const number = message.SoDinhDanh.replace(/\D/g, '');
    const procedure = normaliseProcedureCode(message.MaTTHC);
    return {
      procedureCode: procedure || null,
      procedureName: message.TenTTHC.trim() || null,
      agency: message.DonViXuLy.trim() || null,
      channel: this.#tables.channelIn(message.KenhThucHien),
      applicantName: name === '' ? null : this.#secrets.encrypt(name, `${id}:name`),
      applicantIndex: number === '' ? null : (numberIndexes(this.#secrets, number)[0] ?? null),
      proofPersonalId: this.#proof(id, number),
      proofPhone: this.#proof(id, message.SoDienThoai.replace(/\D/g, '')),
      message: this.#secrets.encrypt(JSON.stringify(message), messagePlace(id)),
      submittedAt: date(message.NgayNopHoSo),
      receivedAt: date(message.NgayTiepNhan),
      dueAt: date(message.NgayHenTra),
      finishedAt: date(message.NgayKetThucXuLy),
    };
  }

  #proof(id: string, digits: string): string | null {
    return digits.length < 4 ? null : this.#secrets.proof(digits.slice(-4), id);
  }

  /** Who told us, and that it was whole or only what a code shows. Nothing of what was told. */
  async #writeDown(
    tx: Transaction,
    { id }: ExternalDossierRow,
    { source, via, owner, at, bare = false }: Teller,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await appendExternalAudit(tx, {
      dossierId: id,
      at: new Date(at),
      who: { kind: 'partner', through: `exchange ${owner ?? source}` },
      what: 'told',
      details: { ...details, via, whole: !bare },
    });
  }

  /** Whether a message holds anything else than the last one about the dossier. */
  #isOther({ id, message }: ExternalDossierRow, told: ReadDossier): boolean {
    return (
      message === null || this.#secrets.decrypt(message, messagePlace(id)) !== JSON.stringify(told)
    );
  }

  /** Whether anything that is shown is other than before. */
  #differs(row: ExternalDossierRow, facts: Partial<ExternalDossierRow>): boolean {
    const shown = (one: Partial<ExternalDossierRow>): string =>
      JSON.stringify([one.procedureName, one.agency, one.dueAt, one.submittedAt, one.receivedAt]);
    return shown(row) !== shown(facts);
  }

  /**
   * The step that a dossier as a whole tells of: a status that its steps do not have yet. A dossier that is told of once
   * more from before, by a message that came late, does not go back.
   */
  #stateStep(
    row: ExternalDossierRow,
    steps: readonly ExternalStepRow[],
    message: ReadDossier,
    teller: Teller,
  ): Parameters<typeof insertExternalStep>[1] | undefined {
    const status = message.TrangThaiHoSo.trim();
    if (status === '') return undefined;
    const last = steps.at(-1);
    if (last?.status === status) return undefined;
    const code = this.#tables.statusIn(status).status;
    const told = this.#statedAt(code, message);
    if (told === undefined && this.#isFromBefore(steps, message)) return undefined;
    const has = steps.some((step) => step.kind === 'step' && step.status === status);
    if (told !== undefined && has) return undefined;
    const at = told ?? teller.at;
    return {
      dossierId: row.id,
      sequence: row.version + 1,
      at: new Date(at),
      kind: 'state',
      status,
      unit: null,
      content: null,
      dueAt: null,
      toldAt: new Date(teller.at),
      fingerprint: fingerprint(row.id, `state ${status} ${told ?? `after ${last?.sequence ?? 0}`}`),
    };
  }

  /** Whether a message tells how a dossier stood before its last step: its status began earlier, or an end came after it. */
  #isFromBefore(steps: readonly ExternalStepRow[], message: ReadDossier): boolean {
    const status = message.TrangThaiHoSo.trim();
    const last = steps.at(-1);
    if (last === undefined || status === '' || last.status === status) return false;
    const code = this.#tables.statusIn(status).status;
    const told = this.#statedAt(code, message);
    if (told !== undefined) return told < last.at.getTime();
    const lastCode = this.#tables.statusIn(last.status).status;
    return lastCode !== undefined && ENDS.has(lastCode) && lastCode !== code;
  }

  /** When a dossier came to its status, where the message says so. */
  #statedAt(status: number | undefined, message: ReadDossier): Instant | undefined {
    switch (status) {
      case 1:
        return fromNationalTime(message.NgayNopHoSo);
      case 2:
        return fromNationalTime(message.NgayTiepNhan);
      case 3:
        return fromNationalTime(message.NgayTuChoi);
      case 5:
        return fromNationalTime(message.DanhSachHoSoBoSung.at(-1)?.NgayBoSung ?? '');
      case 9:
        return fromNationalTime(message.NgayKetThucXuLy);
      case 10:
        return fromNationalTime(message.NgayTra);
      default:
        return undefined;
    }
  }
}

/** What becomes of a dossier that a partner pushed. */
function held({ owner }: Teller): Partial<ExternalDossierRow> {
  return owner === undefined ? {} : { owner, via: 'pushed' };
}

function mayTell(row: ExternalDossierRow, { owner, overrules }: Teller): ExternalDossierRow {
  if (owner === undefined || overrules || row.owner === null || row.owner === owner) return row;
  throw new OthersDossierError(`${row.code} is told of by another partner`);
}

/** The words of a step. */
export function openContent(secrets: Secrets, step: ExternalStepRow): string | undefined {
  if (step.content === null) return undefined;
  return secrets.decrypt(step.content, contentPlace(step.dossierId, step.sequence));
}

function date(text: string): Date | null {
  const at = fromNationalTime(text);
  return at === undefined ? null : new Date(at);
}

/** Digest of what was told, other in each dossier. */
function fingerprint(id: string, text: string): string {
  return createHash('sha256').update(`${id}\n${text}`).digest('base64url');
}

function contentPlace(id: string, sequence: number): string {
  return `${id}:step ${sequence}`;
}

function messagePlace(id: string): string {
  return `${id}:message`;
}
