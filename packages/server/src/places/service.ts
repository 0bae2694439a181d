import type { Office } from '@motcua/contract';
import type { ServiceContext } from '../context.js';
import { Places } from './places.js';
import { shippedPlaces } from './shipped.js';
import { OFFICE_CHANNEL, latestList } from './store.js';

const books = new WeakMap<ServiceContext, PlaceBook>();

/** The places of a service; one book for each. */
export function placesOf(context: ServiceContext): PlaceBook {
  const known = books.get(context) ?? new PlaceBook(context);
  books.set(context, known);
  return known;
}

/** Holds the places in memory and reads them again when offices were imported. */
export class PlaceBook {
  readonly #context: ServiceContext;
  #current: Promise<Places> | undefined;

  constructor(context: ServiceContext) {
    this.#context = context;
    // For as long as the service runs; closing its notifications ends it.
    context.notifications.subscribe(OFFICE_CHANNEL, () => (this.#current = undefined));
  }

  /** Wards, regions and offices as they are known now. */
  current(): Promise<Places> {
    this.#current ??= this.#read().catch((error: unknown) => {
      this.#current = undefined;
      throw error;
    });
    return this.#current;
  }

  async #read(): Promise<Places> {
    const { pool, configuration } = this.#context;
    const [shipped, list] = await Promise.all([shippedPlaces(), latestList(pool)]);
    if (list !== undefined) return new Places(shipped, list.offices);
    return new Places(shipped, configuration.sampleOffices === true ? shipped.samples : []);
  }
}

/** An office by its id; `undefined` when there is none. */
export async function officeById(context: ServiceContext, id: string): Promise<Office | undefined> {
  return (await placesOf(context).current()).office(id);
}

/** Code of Hanoi in the list of provinces. */
const HANOI = '01';

/** Names places by what forms keep of an address: codes of wards and of Hanoi. What is no code stays as it is. */
export async function placeNames(): Promise<(part: string) => string> {
  const { wards } = await shippedPlaces();
  const names = new Map(wards.map(({ code, fullName }) => [code, fullName]));
  return (part) => (part === HANOI ? 'Thành phố Hà Nội' : (names.get(part) ?? part));
}
