import type {
  CatalogueIndex,
  Procedure,
  ProcedureForm,
  ProcedurePage,
  ProcedureQuery,
} from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions } from './options.js';
import { listOf, type ApiPage } from './page.js';
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
    return listOf(this.client, '/v1/procedures', { ...options, query: search, open: true });
  }

  /**
   * A procedure with its documents, fees, steps and legal basis.
   * @param code such as `1.001193`
   * @param options `version`: the procedure as it was in that version of the catalogue, such as the one of a dossier
   * @throws {NotFoundError} when the catalogue never had it
   * @throws {ApiError} `procedure-retired` (410) when it is not offered any more; with a version it is still shown
   */
  get(
    code: string,
    { version, ...options }: RequestOptions & { readonly version?: number } = {},
  ): Promise<Procedure> {
    const query = { version };
    return this.client.get(path`/v1/procedures/${code}`, { ...options, query, open: true });
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
