// `npm start`: the service with its own PostgreSQL, a ward's website, an officers' desk, and simulators of other parties.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { signedAnswers } from '../examples/payment-platform/messages.mjs';
import { demoPersons } from './demo-persons.mjs';
import { build, giveUp, installPackages, requireNode, root } from './prepare.mjs';

const dataFolder = process.env.MOTCUA_DATA ?? join(root, '.data');
const people = demoPersons(process.env);
const signsIn = people !== undefined;

const children = [];
let stopping = false;

requireNode();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  installPackages();
  build();
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}

async function start() {
  const keys = demoKeys();
  const taken = new Set();
  const ports = {};
  for (const [name, label, variable, wanted] of [
    ['service', 'The service', 'MOTCUA_PORT', 4180],
    ['ward', 'The ward page', 'WARD_PORT', 4181],
    ['desk', 'The officer desk', 'DESK_PORT', 4182],
    ['partner', 'The partner page', 'PARTNER_PORT', 4183],
    ['mail', 'The mail server', 'MAIL_PORT', 4184],
    ['mailbox', 'The mailbox', 'MAILBOX_PORT', 4188],
    ['payments', 'The payment platform', 'PAYMENT_PORT', 4185],
    ['exchange', 'The national exchange', 'EXCHANGE_PORT', 4186],
  ]) {
    ports[name] = await freePort(label, Number(process.env[variable] ?? wanted), taken);
  }
  const urls = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, `http://localhost:${port}`]),
  );

  // Another site for browsers, as a bank's would be: a frame on it is one of another site.
  urls.partner = urls.partner.replace('localhost', '127.0.0.1');

  // All at once: each knows where the others will be.
  const [serviceUrl, exchangeUrl, wardUrl, , deskUrl] = await Promise.all([
    launch('packages/server/dist/main.js', /^motcua ready (\S+)/m, {
      MOTCUA_DATA: dataFolder,
      MOTCUA_PORT: String(ports.service),
      ...(signsIn && { MOTCUA_DEMO_PERSONS: people }),
      // Marked as samples; the first import of offices puts them away.
      MOTCUA_SAMPLE_OFFICES: process.env.MOTCUA_SAMPLE_OFFICES ?? 'true',
      MOTCUA_SITES: JSON.stringify([
        {
          key: keys.site,
          name: 'Ward page',
          origins: [urls.ward, urls.ward.replace('localhost', '127.0.0.1')],
          trusted: true,
        },
        { key: keys.partner, name: 'Partner page', origins: [urls.partner], trusted: false },
      ]),
      MOTCUA_SECRET_KEYS: JSON.stringify([{ key: keys.secret, name: 'Officer desk' }]),
      MOTCUA_SMTP_URL: process.env.MOTCUA_SMTP_URL ?? `smtp://127.0.0.1:${ports.mail}`,
      MOTCUA_MAIL_FROM: process.env.MOTCUA_MAIL_FROM ?? 'Motcua <no-reply@centre.example>',
      // Whoever looks around at night wants to see mails, too, and has servers on this machine alone.
      MOTCUA_QUIET_HOURS: process.env.MOTCUA_QUIET_HOURS ?? 'none',
      MOTCUA_HOOKS_TO_PRIVATE: process.env.MOTCUA_HOOKS_TO_PRIVATE ?? 'true',
      MOTCUA_PAYMENT_URL: urls.payments,
      MOTCUA_PAYMENT_PARTNER: 'MOTCUADEMO',
      MOTCUA_PAYMENT_SECRET: keys.payment,
      MOTCUA_PAYMENT_REFUNDS: 'true',
      // As an operator agrees with the platform: an answer that is not signed so is none.
      MOTCUA_PAYMENT_ANSWERS: JSON.stringify(signedAnswers),
      MOTCUA_EXCHANGE_URL: urls.exchange,
      MOTCUA_EXCHANGE_NAME: 'Hệ thống quốc gia (mô phỏng)',
      MOTCUA_EXCHANGE_UNIT: 'H26',
      MOTCUA_EXCHANGE_USERNAME: 'centre',
      MOTCUA_EXCHANGE_PASSWORD: keys.exchange,
      MOTCUA_EXCHANGE_PARTNERS: JSON.stringify([
        {
          unit: 'G22',
          name: 'Cổng Dịch vụ công quốc gia (mô phỏng)',
          username: 'national',
          password: keys.national,
        },
      ]),
    }),
    launch('examples/national-exchange/serve.mjs', /^national exchange ready (\S+)/m, {
      EXCHANGE_PORT: String(ports.exchange),
      EXCHANGE_PASSWORD: keys.exchange,
      MOTCUA_URL: urls.service,
      CENTRE_PASSWORD: keys.national,
    }),
    launch('examples/ward-page/serve.mjs', /^ward page ready (\S+)/m, {
      WARD_PORT: String(ports.ward),
      MOTCUA_URL: urls.service,
      MOTCUA_SITE_KEY: keys.site,
      WARD_SIGN_IN: String(signsIn),
    }),
    launch('examples/ward-page/serve.mjs', /^ward page ready (\S+)/m, {
      WARD_PORT: String(ports.partner),
      MOTCUA_URL: urls.service,
      MOTCUA_SITE_KEY: keys.partner,
    }),
    launch('examples/officer-desk/dist/main.js', /^officer desk ready (\S+)/m, {
      DESK_PORT: String(ports.desk),
      MOTCUA_URL: urls.service,
      MOTCUA_SECRET_KEY: keys.secret,
      DESK_OFFICERS: JSON.stringify([
        {
          id: 'cb-01',
          name: 'Trần Thị Lan',
          unit: 'Bộ phận Một cửa',
          username: 'lan',
          password: keys.officerPassword,
        },
      ]),
    }),
    launch('examples/mailbox/serve.mjs', /^mailbox ready (\S+)/m, {
      MAIL_PORT: String(ports.mail),
      MAILBOX_PORT: String(ports.mailbox),
    }),
    launch('examples/payment-platform/serve.mjs', /^payment platform ready (\S+)/m, {
      PAYMENT_PORT: String(ports.payments),
      PAYMENT_PARTNER: 'MOTCUADEMO',
      PAYMENT_SECRET: keys.payment,
      PAYMENT_STORE: join(dataFolder, 'demo-payments.json'),
      PAYMENT_CONFIRM_URL: `${urls.service}/v1/payments/callback/dvcqg`,
    }),
  ]);

  console.log(`
  Motcua is running.

  Service        ${serviceUrl}
  Ward page      ${wardUrl}
  Partner page   ${urls.partner}/nop-ho-so/1.001193   (the same pages with a key that is not trusted: the form is in a frame)
  ${signsIn ? `Signed in      ${serviceUrl}/dang-nhap-thu?thu-tuc=1.001193   (as somebody made up: forms are filled in from the account)` : ''}
  Officer desk   ${deskUrl}   (sign in as lan, password ${keys.officerPassword})
  Payments       ${urls.payments}   (the payment platform, simulated: no money; faults to switch)
  Exchange       ${exchangeUrl}   (the other side of the national exchange, simulated)
  Mailbox        ${urls.mailbox}   (every mail the service sends stays here)
  Storybook      npm run storybook

  Ctrl-C stops everything; your data stays in ${dataFolder.replace(`${root}/`, '')}.
`);
}

/** Keys of this demo, made once and kept with the data. */
function demoKeys() {
  const path = join(dataFolder, 'demo-keys.json');
  const random = (bytes) => randomBytes(bytes).toString('base64url');
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const keys = {
    site: `pk_${random(12)}`,
    partner: `pk_${random(12)}`,
    payment: random(24),
    secret: `sk_${random(32)}`,
    exchange: random(18),
    national: random(18),
    officerPassword: random(6),
    ...kept,
  };
  if (Object.keys(kept).length === Object.keys(keys).length) return keys;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(path, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

/** Starts a Node process and resolves with the address that it prints. */
function launch(script, ready, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script)], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
      // Out of the reach of Ctrl-C, so that everything is ended once, in order and by `stop` alone.
      detached: true,
    });
    children.push(child);
    let printed = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      const known = ready.test(printed);
      printed = known ? printed : printed + text;
      const found = ready.exec(printed);
      if (found && !known) resolve(found[1]);
      // What it says before it is ready (a taken port, a recovery) is for the reader; requests are not.
      const lines = text
        .split('\n')
        .filter((line) => line && !line.startsWith('{') && !ready.test(line));
      if (lines.length > 0) console.log(lines.join('\n'));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (stopping) return;
      reject(new Error(`${script} stopped (code ${code}).`));
      if (ready.test(printed)) {
        console.error(`${script} stopped (code ${code}); stopping everything.`);
        void stop(1);
      }
    });
  });
}

/** The wanted port, or the next free one after it, with a word about it. */
async function freePort(label, wanted, taken) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (taken.has(port) || !(await isFree(port))) continue;
    if (port !== wanted) console.log(`${label}: port ${wanted} is taken, using ${port}.`);
    taken.add(port);
    return port;
  }
  return giveUp(`${label}: no free port from ${wanted} on.`);
}

async function isFree(port) {
  const free = (host) =>
    new Promise((resolve) => {
      const server = createServer()
        .once('error', (error) =>
          resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
        )
        .listen(port, host, () => server.close(() => resolve(true)));
    });
  return (await free('127.0.0.1')) && (await free('::1'));
}

/** Ends the children in reverse order and waits for them; after ten seconds by force. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of children.reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    await new Promise((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }
  process.exit(code);
}
