import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: ChildProcess;
let port: number;

/** As the centre answers: one procedure, with signs that a title must not take for markup. */
const centre = createServer((request, response) => {
  const isKnown = request.url === '/v1/procedures/1.001193';
  response.writeHead(isKnown ? 200 : 404, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(isKnown ? { name: 'Đăng ký <khai sinh>' } : {}));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => centre.listen(0, '127.0.0.1', resolve));
  const centreUrl = `http://127.0.0.1:${(centre.address() as AddressInfo).port}`;
  server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
    env: { ...process.env, WARD_PORT: '4681', MOTCUA_URL: centreUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  port = await new Promise((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      const found = /ready http:\/\/localhost:(\d+)/.exec(String(text));
      if (found) resolve(Number(found[1]));
    });
  });
});
afterAll(() => {
  server.kill();
  centre.close();
});

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

it('has the name of the procedure as the title of its page, and the code while there is none', async () => {
  const title = async (code: string) => {
    const page = await fetch(`http://localhost:${port}/thu-tuc/${code}`);
    return /<title>(.*)<\/title>/.exec(await page.text())?.[1];
  };
  expect(await title('1.001193')).toBe('Đăng ký &#60;khai sinh&#62; – Phường Sen Hồ');
  expect(await title('1.999999')).toBe('Thủ tục 1.999999 – Phường Sen Hồ');
});
