import type { Office } from '@motcua/contract';
import type { ServiceContext } from '../context.js';
import type { FieldError } from '../http/problem.js';
import type { Places } from '../places/places.js';
import { placesOf } from '../places/service.js';

/** The office of an id; the one that took over when it has closed, so that what was begun before is not lost. */
export async function officeOf(
  context: ServiceContext,
  id: string | undefined,
  pointer: string,
  today: string,
): Promise<{ readonly office?: Office; readonly error?: FieldError }> {
  if (id === undefined) return {};
  const found = (await placesOf(context).current()).detail(id, today);
  if (found === undefined) {
    return {
      error: {
        pointer,
        code: 'office-unknown',
        detail: {
          vi: 'Không có nơi tiếp nhận này. Chọn lại trong danh sách.',
          en: 'There is no such office. Choose one of the list.',
        },
      },
    };
  }
  const { replacedBy, ...office } = found;
  if (replacedBy !== undefined) return { office: replacedBy };
  if (office.validUntil === undefined || office.validUntil >= today) return { office };
  return {
    error: {
      pointer,
      code: 'office-closed',
      detail: {
        vi: 'Nơi tiếp nhận này đã đóng. Chọn nơi khác trong danh sách.',
        en: 'This office has closed. Choose another one of the list.',
      },
    },
  };
}

/** An office that serves in place of one that has closed. */
export interface ServingOffice {
  readonly id: string;
  readonly name: string;
}

/** Where dossiers of offices stand now: an office that closed or merged loses none. */
export class OfficesNow {
  readonly #heirs: ReadonlyMap<string, ServingOffice & { readonly closed: string | undefined }>;

  /** @param today in Hanoi */
  constructor(places: Places, today: string) {
    const heirs = places.offices.flatMap(({ id }) => {
      const found = places.detail(id, today);
      const heir = found?.replacedBy;
      return heir
        ? [[id, { id: heir.id, name: heir.name, closed: found?.validUntil }] as const]
        : [];
    });
    this.#heirs = new Map(heirs);
  }

  /**
   * The office that serves for a closed one; `undefined` for one that is open, or has nobody to take over.
   * @param on the day in Hanoi of what is asked about, when it is over: before its last day the office did it itself
   */
  heirOf(id: string | null, on?: string): ServingOffice | undefined {
    const heir = id === null ? undefined : this.#heirs.get(id);
    if (!heir || (on !== undefined && heir.closed !== undefined && on <= heir.closed)) return;
    return { id: heir.id, name: heir.name };
  }

  /** An office and all those that it took over from. */
  servedBy(id: string): readonly string[] {
    return [id, ...[...this.#heirs].flatMap(([from, heir]) => (heir.id === id ? [from] : []))];
  }
}

/** Where dossiers of offices stand on a day. @param today in Hanoi */
export async function officesOn(context: ServiceContext, today: string): Promise<OfficesNow> {
  return new OfficesNow(await placesOf(context).current(), today);
}
