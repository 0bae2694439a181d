/** Why a file is not sent at all. */
export type Refusal =
  'type' | 'size' | 'empty' | 'count' | 'truncated' | 'encrypted' | 'pages' | 'heic' | 'unread';

/** What may keep a photo from being read. Said, never forbidden: the citizen sees the paper, we do not. */
export type Doubt = 'small' | 'dark' | 'blank' | 'blurred' | 'closed';

/** Where a file on its way is. */
export type Stage =
  /** Looked at on the device. */
  | 'checking'
  /** Others go first. */
  | 'queued'
  | 'sending'
  /** The citizen stopped it for now. */
  | 'paused'
  /** The connection or the service is away; goes on by itself. */
  | 'waiting'
  /** The service said no; may be sent again. */
  | 'failed'
  /** Not sent. */
  | 'refused'
  /** Begun on an earlier visit: the same file is needed again. */
  | 'unfinished';

/** A file on its way, or one that did not arrive. */
export interface Transfer {
  readonly id: number;
  /** Where it belongs: path of the field, then the document when there are several. */
  readonly place: string;
  readonly name: string;
  readonly stage: Stage;
  /** Bytes the service has. */
  readonly sent: number;
  /** Bytes. */
  readonly total: number;
  /** Bytes a second of late; 0 until it is known. */
  readonly rate: number;
  readonly doubts: readonly Doubt[];
  readonly refused?: Refusal | undefined;
  readonly error?: unknown;
  /** Name of a file that was offered to go on with, but is another one. */
  readonly other?: string | undefined;
}

/** What is kept with the draft of an upload that is not finished. Never anything of the content. */
export interface KeptUpload {
  readonly place: string;
  /** Of the upload at the service. */
  readonly url: string;
  readonly name: string;
  /** Of the file that was chosen. Bytes. */
  readonly size: number;
  /** Of the file that was chosen. Epoch milliseconds. */
  readonly modified: number;
  /** SHA-256 in hex of what is sent, where the browser makes one: tells another file apart. */
  readonly print?: string | undefined;
  /** Bytes that are sent in all. */
  readonly total: number;
  /** Bytes the service had. */
  readonly sent: number;
}
