import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEmbed } from './embed.js';
import { scriptsOfForm } from './pages/scripts.js';
import { registerProblems } from './http/errors.js';
import type { TestService } from './testing/service.test-support.js';
import { startTestService } from './testing/service.test-support.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

describe('the service tells about itself', () => {
  it('with a valid OpenAPI document', async () => {
    const document = (await (await service.fetch('/v1/openapi.json')).json()) as Record<
      string,
      never
    >;
    const { valid, errors } = await new Validator().validate(document);
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
    expect(metrics).not.toContain('261121-0042');
  });
});

describe('the script-tag files', () => {
  const app = Fastify();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-embed-'));
    for (const name of ['embed', 'embed-version']) {
      const place = join(folder, 'dist', name);
      await mkdir(place, { recursive: true });
      for (const file of ['motcua.js', 'dossier-form-Bf0aLN.js', 'dossier-status.js']) {
        await writeFile(join(place, file), `// ${name}`);
        await writeFile(join(place, `${file}.br`), brotliCompressSync(`// ${name}`));
      }
    }
    await writeFile(join(folder, 'package.json'), '{"version":"1.4.2"}');
    registerProblems(app);
    await registerEmbed(app, pathToFileURL(`${folder}/`));
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('of the form are known to the pages that ask for them, with its words in their language', async () => {
    const place = pathToFileURL(`${join(folder, 'dist', 'embed')}/`);
    await writeFile(new URL('base-Aa1.js', place), 'export{};');
    await writeFile(new URL('lists-Bb2.js', place), 'import{a}from"./base-Aa1.js";');
    await writeFile(
      new URL('form.js', place),
      'import{a}from"./lists-Bb2.js";import"./base-Aa1.js";import("./vi-Cc3.js");import("./english-Dd4.js");import("./places-Ee5.js");',
    );
    expect(await scriptsOfForm('form.js', place)).toEqual({
      vi: ['form.js', 'lists-Bb2.js', 'base-Aa1.js', 'vi-Cc3.js'],
      en: ['form.js', 'lists-Bb2.js', 'base-Aa1.js', 'english-Dd4.js'],
    });
    expect(await scriptsOfForm('not-built.js', place)).toEqual({ vi: [], en: [] });
  });

  it.each([
    ['/embed/v1/motcua.js', /^public, max-age=300,/],
    ['/embed/v1/dossier-status.js', /^public, max-age=300,/],
    ['/embed/v1/dossier-form-Bf0aLN.js', /max-age=31536000, immutable$/],
    ['/embed/1.4.2/motcua.js', /max-age=31536000, immutable$/],
  ])('%s are kept as long as they cannot change', async (url, expected) => {
    for (const encoding of ['br', 'identity']) {
      const answer = await app.inject({ url, headers: { 'accept-encoding': encoding } });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toMatch(expected);
      expect(answer.headers['content-type']).toContain('javascript');
      expect(answer.headers['content-encoding']).toBe(encoding === 'br' ? 'br' : undefined);
      const etag = String(answer.headers.etag);
      const again = await app.inject({
        url,
        headers: { 'accept-encoding': encoding, 'if-none-match': etag },
      });
      expect(again.statusCode).toBe(304);
    }
  });

  it.each([
    '/embed/v1/',
    '/embed/v1/../package.json',
    '/embed/v1/%2e%2e/%2e%2e/package.json',
    '/embed/v1/..%2f..%2fpackage.json',
    '/embed/v1/..%5c..%5cpackage.json',
    '/embed/v1/%00',
    '/embed/9.9.9/motcua.js',
  ])('nothing else is there: %s', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});
