import { createHash } from 'node:crypto';
import { PAPER_SIGNATURE_TYPE, canonicalJson, type PaperContent } from '@motcua/contract';
import { CompactSign } from 'jose';
import type { Signer } from './signing-keys.js';

/** The facts of a paper that are signed. Nothing personal is among them. */
export interface SignedFacts {
  /** Address of the centre that issued it. */
  readonly issuer: string;
  /** Code of verification. */
  readonly id: string;
  readonly kind: string;
  readonly code?: string | undefined;
  readonly issuedAt: Date;
  readonly receivedAt?: Date | undefined;
  readonly dueAt?: Date | undefined;
  readonly provisional?: boolean | undefined;
  /** SHA-256 of the content, base64url. */
  readonly digest: string;
}

/** SHA-256 of a content, as signatures name it. */
export function digestOfContent(content: PaperContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url');
}

/** Signs the facts of a paper: a compact JWS (RFC 7515) with EdDSA (RFC 8037). Instants are seconds since 1970. */
export function sign(facts: SignedFacts, { kid, key }: Signer): Promise<string> {
  const payload = {
    iss: facts.issuer,
    jti: facts.id,
    ...(facts.code !== undefined && { sub: facts.code }),
    iat: seconds(facts.issuedAt),
    paper: facts.kind,
    ...(facts.receivedAt && { received: seconds(facts.receivedAt) }),
    ...(facts.dueAt && { due: seconds(facts.dueAt) }),
    ...(facts.provisional && { provisional: true }),
    content: facts.digest,
  };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: PAPER_SIGNATURE_TYPE })
    .sign(key);
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
