import { afterEach, describe, expect, it } from 'vitest';
import { json, problem, publicStatus, startRemote } from './remote.test-support.js';
import type { Answering, Remote } from './remote.test-support.js';
import { validated } from './validate.js';

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
});

async function against(answer: Answering) {
  remote = await startRemote(answer);
  return validated({ baseUrl: remote.url, maxRetries: 0 });
}

const code = 'H26.1-261121-0001';

describe('a validated client', () => {
  it('passes an answer as agreed, with what it does not know', async () => {
    const motcua = await against((_, response) => json(response, 200, publicStatus(2, { new: 1 })));
    await expect(motcua.dossiers.status(code)).resolves.toMatchObject({ new: 1 });
  });

  it('refuses an answer that is not as agreed, and says where', async () => {
    const motcua = await against((_, response) =>
      json(response, 200, publicStatus(2, { late: 'yes' })),
    );
    await expect(motcua.dossiers.status(code)).rejects.toMatchObject({
      name: 'ContractError',
      message: expect.stringContaining('GET /v1/dossiers/{code}/status (200)'),
      issues: [expect.stringContaining('/late')],
    });
  });

  it('refuses a status that is not agreed, and an error that is no problem', async () => {
    const created = await against((_, response) => json(response, 201, publicStatus(2)));
    await expect(created.dossiers.status(code)).rejects.toMatchObject({ name: 'ContractError' });
    await remote?.close();
    const broken = await against((_, response) => json(response, 404, { error: 'no' }));
    await expect(broken.dossiers.status(code)).rejects.toMatchObject({ name: 'ContractError' });
    await remote?.close();
    const right = await against((_, response) => problem(response, 404, 'dossier-not-found'));
    await expect(right.dossiers.status(code)).rejects.toMatchObject({ name: 'dossier-not-found' });
  });

  it('checks events of a followed dossier', async () => {
    const motcua = await against((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`event: status\ndata: ${JSON.stringify({ code })}\n\n`);
    });
    await expect(motcua.dossiers.follow(code).next()).rejects.toMatchObject({
      name: 'ContractError',
    });
  });
});
