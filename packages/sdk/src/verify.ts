/**
 * Checks receipts and other papers without the service: what is needed is the signature on the paper (its lower QR symbol,
 * or the file in the PDF) and the published keys, which can be kept. No dependency; WebCrypto with Ed25519, which has Node
 * 20, Chrome 137, Firefox 129, Safari 17 and newer, Deno, Bun and edge runtimes.
 *
 * ```ts
 * import { verifyReceipt } from '@motcua/sdk/verify';
 *
 * const keys = await (await fetch('https://centre.example/.well-known/jwks.json')).json(); // once, then kept
 * const paper = await verifyReceipt(scanned, keys, { issuer: 'https://centre.example' });
 * ```
 *
 * @packageDocumentation
 */
import { PAPER_SIGNATURE_TYPE, canonicalJson } from '@motcua/contract';
import type { PaperContent, SigningKeys } from '@motcua/contract';
import { MotcuaError } from './errors.js';

/** Why a signature does not hold. Stable; a program may branch on it. */
export type PaperProblem =
  /** It is not a signature of a paper. */
  | 'malformed'
  /** None of the keys signed it: load the key set anew; a key that was revoked is no longer there. */
  | 'unknown-key'
  /** It was changed, or somebody else signed it. */
  | 'wrong-signature'
  /** Another centre issued it than was expected. */
  | 'wrong-issuer'
  /** The content beside it is not what was signed. */
  | 'wrong-content'
  /** This runtime cannot check Ed25519; the page of the centre can. */
  | 'unsupported';

/** A paper is not genuine, or cannot be checked here. `name` is `PaperError`. */
export class PaperError extends MotcuaError {
  readonly problem: PaperProblem;

  constructor(problem: PaperProblem, message: string, options?: ErrorOptions) {
    super('PaperError', message, options);
    this.problem = problem;
  }
}

/** What a genuine paper says for certain. Nothing personal: compare it with the paper. */
export interface VerifiedPaper {
  /** Address of the centre that issued it. */
  readonly issuer: string;
  /** Code of verification, as it stands below the upper QR symbol. */
  readonly id: string;
  /** 01 to 07, or `acknowledgement`; open. */
  readonly kind: string;
  /** Code of the dossier; absent on a register. */
  readonly code?: string;
  readonly issuedAt: Date;
  readonly receivedAt?: Date;
  /** The appointment as the paper promises it. */
  readonly dueAt?: Date;
  /** The appointment may still move: holidays on the way there were not published. */
  readonly provisional: boolean;
  /** SHA-256 of the content, base64url. */
  readonly contentDigest: string;
  /** Name of the key that signed. */
  readonly keyId: string;
}

/** What more is to be checked. */
export interface VerifyOptions {
  /** Address of the centre that must have issued it. Keys of several centres can be in one set. */
  readonly issuer?: string;
  /** The whole content, from the JSON of the paper or the file in its PDF; not masked. */
  readonly content?: PaperContent;
}

/**
 * Checks the signature of a receipt or another paper. Works offline.
 * @param signature compact JWS: from the lower QR symbol, the JSON of the paper or `chu-ky.json` in the PDF
 * @param keys the published keys of the centre (`/.well-known/jwks.json`)
 * @returns what the paper says for certain
 * @throws {PaperError} whose `problem` says why it is not genuine
 */
export async function verifyReceipt(
  signature: string,
  keys: SigningKeys,
  options: VerifyOptions = {},
): Promise<VerifiedPaper> {
  const parts = signature.trim().split('.');
  const [head = '', body = '', mac = ''] = parts;
  const header = parts.length === 3 ? parsed(head) : undefined;
  const claims = parsed(body);
  const given = decoded(mac);
  if (
    header?.['typ'] !== PAPER_SIGNATURE_TYPE ||
    // One algorithm alone: a signature does not choose how it is checked.
    header['alg'] !== 'EdDSA' ||
    header['crit'] !== undefined ||
    claims === undefined ||
    given === undefined
  ) {
    throw new PaperError('malformed', 'This is not the signature of a paper');
  }
  const keyId = header['kid'];
  const key = keys.keys.find(({ kid }) => kid === keyId);
  if (key?.kty !== 'OKP' || key.crv !== 'Ed25519') {
    throw new PaperError('unknown-key', 'No key of the set has signed this: load the set anew');
  }
  if (!(await holds(key.x, given, new TextEncoder().encode(`${head}.${body}`)))) {
    throw new PaperError('wrong-signature', 'The signature does not hold: it was changed');
  }
  const paper = readClaims(claims, key.kid);
  if (options.issuer !== undefined && paper.issuer !== options.issuer.replace(/\/+$/, '')) {
    throw new PaperError('wrong-issuer', `It was issued by ${paper.issuer}`);
  }
  if (options.content !== undefined) {
    const digest = await sha256(canonicalJson(options.content));
    if (digest !== paper.contentDigest) {
      throw new PaperError('wrong-content', 'The content is not what was signed');
    }
  }
  return paper;
}

async function holds(
  x: string,
  mac: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const key = await crypto.subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, mac, signed);
  } catch (cause) {
    throw new PaperError('unsupported', 'Ed25519 cannot be checked in this runtime', { cause });
  }
}

function readClaims(claims: Readonly<Record<string, unknown>>, keyId: string): VerifiedPaper {
  const { iss, jti, sub, iat, paper, received, due, provisional, content } = claims;
  if (
    typeof iss !== 'string' ||
    typeof jti !== 'string' ||
    typeof paper !== 'string' ||
    typeof content !== 'string' ||
    typeof iat !== 'number'
  ) {
    throw new PaperError('malformed', 'What was signed does not describe a paper');
  }
  return {
    issuer: iss,
    id: jti,
    kind: paper,
    ...(typeof sub === 'string' && { code: sub }),
    issuedAt: new Date(iat * 1000),
    ...(typeof received === 'number' && { receivedAt: new Date(received * 1000) }),
    ...(typeof due === 'number' && { dueAt: new Date(due * 1000) }),
    provisional: provisional === true,
    contentDigest: content,
    keyId,
  };
}

function parsed(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(decoded(part)));
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes of a base64url text; `undefined` when it is none. */
function decoded(base64url: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
