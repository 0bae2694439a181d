import { afterEach, describe, expect, it } from 'vitest';
import { problem, startRemote } from './remote.test-support.js';
import type { Answering, Remote } from './remote.test-support.js';
import {
  ApiError,
  ConflictError,
  ConnectionError,
  InvalidDossierError,
  InvalidRequestError,
  KeyError,
  Motcua,
  NotFoundError,
  RateLimitError,
  TokenError,
} from './index.js';

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
});

async function refused(answer: Answering): Promise<ApiError> {
  remote = await startRemote(answer);
  const motcua = new Motcua({ baseUrl: remote.url, maxRetries: 0 });
  const dossier = { procedure: '1.001193', formVersion: 1, answers: {} };
  return motcua.dossiers.submit(dossier).then(
    () => expect.unreachable(),
    (error) => error as ApiError,
  );
}

describe('errors', () => {
  it.each([
    [404, 'dossier-not-found', NotFoundError],
    [422, 'invalid-dossier', InvalidDossierError],
    [422, 'invalid-request', InvalidRequestError],
    [409, 'already-rated', ConflictError],
    [412, 'version-conflict', ConflictError],
    [401, 'key-unknown', KeyError],
    [403, 'origin-not-allowed', KeyError],
    [401, 'token-invalid', TokenError],
    [429, 'too-many-requests', RateLimitError],
    [500, 'internal', ApiError],
  ])('%i %s has its own type and name', async (status, name, type) => {
    const error = await refused((_, response) => problem(response, status, name));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ name, status, requestId: 'req-1' });
  });

  it('say what happened, where, what to do and which request it was, and nothing personal', async () => {
    const error = await refused((_, response) =>
      problem(response, 422, 'invalid-dossier', {
        errors: [{ pointer: '/answers/hoTen', code: 'required', detail: 'Nguyễn Văn An?' }],
      }),
    );
    expect(error.message).toBe(
      'POST /v1/dossiers answered 422 invalid-dossier: It is invalid-dossier. ' +
        'Wrong: /answers/hoTen required. Correct the answers named in `errors`. Request req-1',
    );
    expect(error.errors[0]?.detail).toBe('Nguyễn Văn An?');
  });

  it('accept problems they do not know, and answers that are no problem', async () => {
    const unknown = await refused((_, response) => problem(response, 418, 'teapot'));
    expect(unknown).toMatchObject({ name: 'teapot', status: 418 });
    await remote?.close();
    const page = await refused((_, response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    });
    expect(page).toMatchObject({ name: 'http-502', status: 502, errors: [] });
  });

  it('take a page of a proxy for what it is', async () => {
    const error = await refused((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to Wi-Fi</h1>');
    });
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('JSON was expected');
  });
});
