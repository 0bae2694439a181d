import { Draft, DraftContent, DraftState, KeptDraft } from '@motcua/contract/schemas';
import { formatResumeCode, newResumeCode, readResumeCode } from '@motcua/rules';
import type * as z from 'zod';
import { json, problem } from '../centre.test-support.js';

interface Row {
  readonly id: string;
  readonly code: string;
  content: z.output<typeof DraftContent>;
  version: number;
  filed: boolean;
}

/** Drafts at the centre as the form meets them, in memory. What it takes and gives agrees with the contract. */
export class KeptDrafts {
  readonly rows: Row[] = [];
  /** Whether who asks is signed in as the person of the drafts: without a code they are opened for nobody else. */
  signedIn = true;
  /** Codes and ids must come in bodies and headers alone. */
  readonly addresses: string[] = [];

  readonly answer = async (request: Request, pathname: string): Promise<Response | undefined> => {
    if (!pathname.startsWith('/v1/drafts')) return undefined;
    this.addresses.push(request.url);
    const body: unknown = ['POST', 'PUT'].includes(request.method)
      ? await request.json()
      : undefined;
    if (pathname === '/v1/drafts') return this.#keep(DraftContent.parse(body));
    if (pathname === '/v1/drafts/lookup') {
      const { code } = body as { code: string };
      return this.#give(this.rows.find((row) => row.code === readResumeCode(code)));
    }
    const row = this.rows.find(
      ({ id, code }) =>
        pathname.endsWith(id) &&
        (readResumeCode(request.headers.get('motcua-draft-code') ?? '') ?? '') === code &&
        (code !== '' || this.signedIn),
    );
    if (row === undefined || row.filed || request.method === 'GET') return this.#give(row);
    if (request.method === 'DELETE') {
      this.rows.splice(this.rows.indexOf(row), 1);
      return new Response(null, { status: 204 });
    }
    if (request.headers.get('if-match') !== `"${row.version}"`) {
      return problem({ status: 412, name: 'version-conflict' });
    }
    this.change(row, DraftContent.parse(body));
    return json(DraftState.parse(stateOf(row)));
  };

  /** Another device changes a draft. */
  change(row: Row, content: Partial<Row['content']>): void {
    row.content = { ...row.content, ...content };
    row.version += 1;
  }

  #keep(content: Row['content']): Response {
    const code = newResumeCode((count) => crypto.getRandomValues(new Uint8Array(count)));
    const row: Row = { id: crypto.randomUUID(), code, content, version: 1, filed: false };
    this.rows.push(row);
    return json(KeptDraft.parse({ ...stateOf(row), code: formatResumeCode(code) }), 201);
  }

  #give(row: Row | undefined): Response {
    if (row === undefined) return problem({ status: 404, name: 'draft-not-found' });
    if (row.filed) return problem({ status: 409, name: 'draft-filed' });
    return json(Draft.parse({ ...stateOf(row), ...row.content }));
  }
}

function stateOf({ id, version }: Row) {
  return { id, version, savedAt: '2026-11-22T03:42:00Z', expiresAt: '2026-12-22T03:42:00Z' };
}
