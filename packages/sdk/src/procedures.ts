import type {
  CatalogueIndex,
  Procedure,
  ProcedureForm,
  ProcedurePage,
  ProcedureQuery,
} from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions } from './options.js';
import type { ApiPage } from './page.js';
import { Resource } from './resource.js';

/** What to look procedures up by. */
export type ProcedureSearch = Omit<ProcedureQuery, 'online'> & {
  /** Only those with, or without, an online channel. */
  readonly online?: boolean;
};

/** Administrative procedures. Open: no key, any origin. */
export class Procedures extends Resource {
  /** Looks up procedures; with `query` (marks optional) the most relevant first. */
  list(search: ProcedureSearch = {}, options?: RequestOptions): ApiPage<ProcedurePage> {
    return this.client.list('/v1/procedures', { ...options, query: search, open: true });
  }

  /**
   * A procedure with its documents, fees, steps and legal basis.
   * @param code such as `1.001193`
   * @throws {NotFoundError} when the catalogue does not have it
   */
  get(code: string, options?: RequestOptions): Promise<Procedure> {
    return this.client.get(path`/v1/procedures/${code}`, { ...options, open: true });
  }

  /**
   * The form in force, for `compileForm()` of `@motcua/forms`; made from the document list when none was written. Its
   * `uploads` are the limits to give to `files.upload`.
   * @throws {NotFoundError} when the catalogue does not have the procedure
   */
  form(code: string, options?: RequestOptions): Promise<ProcedureForm> {
    return this.client.get(path`/v1/procedures/${code}/form`, { ...options, open: true });
  }

  /** Everything a look-up on the device needs, for `loadIndex()` of `@motcua/search`. Immutable by version: cached. */
  index(options?: RequestOptions): Promise<CatalogueIndex> {
    return this.client.get('/v1/catalogue/index', { ...options, open: true });
  }
}
