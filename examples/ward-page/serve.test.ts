import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
    env: { ...process.env, WARD_PORT: '4681', MOTCUA_URL: 'http://centre.example' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      const found = /ready http:\/\/localhost:(\d+)/.exec(String(text));
      if (found) resolve(Number(found[1]));
    });
  });
});
afterAll(() => server.kill());

/** Asks for a path as it is written: `fetch` would put it in order first. */
function ask(path: string): Promise<{ status: number | undefined; policy: unknown }> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { connection: 'close' } }, (response) => {
      response.resume();
      const policy = response.headers['content-security-policy'];
      response.on('end', () => resolve({ status: response.statusCode, policy }));
    }).on('error', reject);
  });
}

it.each(['//', '/\\', 'http://[', '/%E0%A4%A', '/..%2fserve.mjs', '/frame.html'])(
  'answers the path %s as one that is not there, and goes on',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
    const home = await ask('/?from=elsewhere');
    expect(home.status).toBe(200);
    expect(home.policy).toContain("default-src 'none'");
  },
);
