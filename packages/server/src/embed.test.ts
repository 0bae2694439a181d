import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from './testing/service.test-support.js';
import { startTestService } from './testing/service.test-support.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

describe('the service tells about itself', () => {
  it('with a valid OpenAPI document', async () => {
    const document: unknown = await (await service.fetch('/v1/openapi.json')).json();
    const { valid, errors } = await new Validator().validate(document as object);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('with its health, that of its database, and numbers without names', async () => {
    expect(await (await service.fetch('/healthz')).json()).toMatchObject({ status: 'ok' });
    expect((await service.fetch('/readyz')).status).toBe(200);
    await service.fetch('/v1/dossiers/H26.1-261121-0042/status', {
      headers: { 'motcua-site-key': service.siteKey },
    });
    const metrics = await (await service.fetch('/metrics')).text();
    expect(metrics).toMatch(
      /motcua_http_answers_total\{route="\/v1\/dossiers\/:code\/status",method="GET",status="404"\} 1/,
    );
    expect(metrics).not.toContain('0042');
  });
});
