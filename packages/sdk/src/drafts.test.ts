import { afterEach, describe, expect, it } from 'vitest';
import { json, problem, startRemote, type Answering, type Remote } from './remote.test-support.js';
import { ConflictError, Motcua, type DraftContent } from './index.js';

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
});

async function against(answer: Answering) {
  remote = await startRemote(answer);
  const { received, url } = remote;
  return { motcua: new Motcua({ baseUrl: url, siteKey: 'pk_test' }), received };
}

const id = '4f3c1a52-7a0f-4d7e-9f59-6f3f8f1f7a11';
const content: DraftContent = {
  procedure: '1.001193',
  formVersion: 1,
  answers: { name: 'Nguyễn Văn An' },
  idempotencyKey: 'draft-0123456789abcdef',
};

describe('kept drafts', () => {
  it('are saved with the version they were read in; the code is in no address', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, {}));
    const code = '2222-3333-4444-5555';
    await motcua.drafts.save(id, content, { code, version: 3 });
    await motcua.drafts.resume(code);
    await motcua.drafts.get(id, { code });
    expect(received[0]).toMatchObject({
      method: 'PUT',
      headers: { 'if-match': '"3"', 'motcua-draft-code': code, 'motcua-site-key': 'pk_test' },
    });
    expect(JSON.parse(String(received[0]?.body))).toEqual(content);
    for (const { url } of received) expect(url).not.toContain('2222');
  });

  it('tell that another device changed it', async () => {
    const { motcua, received } = await against((_, response) =>
      problem(response, 412, 'version-conflict'),
    );
    const saving = motcua.drafts.save(id, content, { code: 'x', version: 1 });
    await expect(saving).rejects.toBeInstanceOf(ConflictError);
    await expect(saving).rejects.toHaveProperty('name', 'version-conflict');
    expect(received).toHaveLength(1);
  });

  it('are removed without anything to read', async () => {
    const { motcua, received } = await against((_, response) => {
      response.writeHead(204).end();
    });
    await expect(motcua.drafts.remove(id, { code: 'x' })).resolves.toBeUndefined();
    expect(received[0]?.method).toBe('DELETE');
  });
});

describe('the person who is signed in', () => {
  it('takes a paper once, however often the answer is lost', async () => {
    const { motcua, received } = await against((_, response, count) => {
      if (count === 1) response.destroy();
      else json(response, 201, { id: 'new', name: 'a.pdf', type: 'application/pdf', size: 1 });
    });
    await motcua.me.takeDocument('old');
    expect(received.map(({ url }) => url)).toEqual(
      Array.from({ length: 2 }, () => '/v1/me/documents/old/copies'),
    );
    const keys = received.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toBe(keys[1]);
  });
});
