import type { FileDescription } from '@motcua/contract';
import { Resource } from './resource.js';
import { removeUpload, upload, uploadState } from './upload.js';
import type { UploadOptions, UploadState } from './upload.js';
import type { RequestOptions } from './options.js';

/** Files to go with a dossier. */
export class Files extends Resource {
  /**
   * Uploads a file in pieces (tus 1.0). Survives dropped connections and a service that restarts. Abort the signal to
   * pause; give `resume: { url }` later to go on.
   *
   * ```ts
   * const { uploads: limits } = await motcua.procedures.form('1.001193');
   * const file = await motcua.files.upload(input.files[0], { limits, onProgress });
   * ```
   * @throws {TooLargeError} over the limit; nothing was sent when `limits` are given
   * @throws {UnsupportedTypeError} for a type that is not taken; likewise
   */
  upload(content: Blob, options?: UploadOptions): Promise<FileDescription> {
    return upload(this.client, content, options);
  }

  /** How far an upload begun earlier is, by its address from `onCreated`; `undefined` when it has expired. */
  state(url: string, options?: RequestOptions): Promise<UploadState | undefined> {
    return uploadState(this.client, url, options);
  }

  /** Removes a file that is of no dossier yet, or ends its upload. Nothing happens when it is gone. */
  remove(id: string, options?: RequestOptions): Promise<void> {
    return removeUpload(this.client, id, options);
  }
}
