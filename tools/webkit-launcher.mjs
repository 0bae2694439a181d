// Element tests in WebKitGTK: its MiniBrowser over WebDriver, on a screen in memory where there is none.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { findWebKit } from './browser.mjs';

/** Code points that WebDriver sends for keys without a letter. */
const KEYS = {
  Tab: '\uE004',
  Backspace: '\uE003',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const SCREEN = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
const STARTED_WITHIN_MS = 10_000;

/** One window; the test files run in it one after the other. */
export class WebKitLauncher {
  name = 'WebKit';
  /** The commands of the test runner know how to type into a launcher of this type. */
  type = 'webdriver';
  concurrency = 1;
  #children = [];
  #address = '';
  #active;

  async initialize() {
    const env = {
      ...process.env,
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    env.DISPLAY ??= await this.#screen();
    const { driver, browser } = findWebKit();
    const port = await freePort();
    this.#start(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    await answering(port);
    this.#address = `http://127.0.0.1:${port}/session`;
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await this.#ask('', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
      },
    });
    this.#address += `/${sessionId}`;
  }

  async startSession(id, url) {
    this.#active = id;
    await this.#ask('/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#ask('/url');
  }

  async stopSession() {
    this.#active = undefined;
    await this.#ask('/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('Watch the tests in Chromium: `npx wtr --watch`');
  }

  /** Types keys, such as `a` and `ArrowDown`, or `Shift+Tab`; called by the commands of the test runner. */
  async sendKeys(_id, keys) {
    for (const key of keys) {
      const pressed = key.split(/(?<=.)\+/).map((name) => KEYS[name] ?? name);
      const down = pressed.map((value) => ({ type: 'keyDown', value }));
      const up = pressed.toReversed().map((value) => ({ type: 'keyUp', value }));
      await this.#ask('/actions', {
        actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
      });
    }
  }

  async stop() {
    const end = fetch(this.#address, { method: 'DELETE' }).catch(() => undefined);
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 3000))]);
    for (const child of this.#children.reverse()) child.kill();
  }

  /** A screen in memory, for a machine without one. */
  #screen() {
    const screen = this.#start('Xvfb', ['-displayfd', '3', ...SCREEN], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      screen.once('exit', () => reject(new Error('Xvfb did not start')));
    });
  }

  #start(command, args, options) {
    const child = spawn(command, args, options);
    child.on('error', () => undefined);
    this.#children.push(child);
    return child;
  }

  async #ask(path, body) {
    const answer = await fetch(this.#address + path, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port) {
  const until = Date.now() + STARTED_WITHIN_MS;
  while (Date.now() < until) {
    const answers = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).on('error', () => resolve(false));
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not start');
}
