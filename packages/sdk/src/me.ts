import type {
  DraftList,
  FileDescription,
  HeldDocumentList,
  Me as Person,
  OwnDossier,
  OwnDossierList,
} from '@motcua/contract';
import { path } from './client.js';
import type { RequestOptions, WriteOptions } from './options.js';
import { Resource } from './resource.js';

/** The person who is signed in. Answers pages of the centre itself alone. */
export class Me extends Resource {
  /**
   * Who is signed in, with the facts that forms can take over.
   * @throws {KeyError} `not-signed-in`; `origin-not-allowed` for pages of other sites
   */
  get(options?: RequestOptions): Promise<Person> {
    return this.client.get('/v1/me', options);
  }

  /** Drafts the person keeps at the centre. @param search.procedure of this procedure only */
  drafts(
    search: { readonly procedure?: string } = {},
    options?: RequestOptions,
  ): Promise<DraftList> {
    return this.client.get('/v1/me/drafts', { ...options, query: search });
  }

  /** The person's own dossiers, the latest first. */
  dossiers(options?: RequestOptions): Promise<OwnDossierList> {
    return this.client.get('/v1/me/dossiers', options);
  }

  /**
   * Everything of a dossier of their own; its `token` answers, withdraws, pays and rates.
   * @throws {NotFoundError} `dossier-not-found` for an unknown code and for the dossier of somebody else alike
   */
  dossier(code: string, options?: RequestOptions): Promise<OwnDossier> {
    return this.client.get(path`/v1/me/dossiers/${code}`, options);
  }

  /** Papers the centre has from the person's own dossiers. */
  documents(options?: RequestOptions): Promise<HeldDocumentList> {
    return this.client.get('/v1/me/documents', options);
  }

  /**
   * Takes a paper that the centre has for a new dossier, in place of an upload.
   * @param file id of its file
   */
  takeDocument(file: string, options?: WriteOptions): Promise<FileDescription> {
    return this.client.post(path`/v1/me/documents/${file}/copies`, {}, options);
  }

  /**
   * Demonstrations alone: opens a session of a person the operator made up.
   * @throws {NotFoundError} where there are none
   */
  signInForDemo(person: string, options?: RequestOptions): Promise<Person> {
    return this.client.ask('/v1/me/session', { person }, options);
  }

  /** Ends the session. */
  async signOut(options?: RequestOptions): Promise<void> {
    await this.client.send('/v1/me/session', { ...options, method: 'DELETE' });
  }
}
