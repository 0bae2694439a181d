import { randomUUID } from 'node:crypto';
import type { NotificationEntry, NotificationList } from '@motcua/contract';
import { sql } from 'drizzle-orm';
import { Webhook as ReferenceWebhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { publish } from '../dossiers/outbox.js';
import { MAX_TRIES } from '../hooks/back-off.js';
import { Receiver } from '../hooks/hooks.test-support.js';
import { newSecret } from '../hooks/signature.js';
import { expireNow, retryNow } from '../jobs/jobs.test-support.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { makesOld } from './events.js';
import { openMailer } from './mail.js';
import { quietUntil } from './quiet-hours.js';
import { MailServer } from './smtp.test-support.js';
import { NoticeTextError, withOverrides } from './texts.js';

/** Wednesday, nine o'clock in Hanoi. */
const MORNING = Date.parse('2026-11-25T09:00:00+07:00');
const HOUR = 3_600_000;
const secret = newSecret();

let service: TestService;
let client: Client;
let mailServer: MailServer;
let gateway: Receiver;
let clock = MORNING;

beforeAll(async () => {
  mailServer = new MailServer();
  gateway = await Receiver.listen();
  service = await startTestService({
    now: () => clock,
    configuration: {
      mail: {
        url: `smtp://127.0.0.1:${await mailServer.listen()}`,
        from: 'Trung tâm <no-reply@centre.example>',
      },
      channels: [
        { id: 'tin-nhan', kind: 'sms', url: gateway.url, secret, events: ['received', 'refused'] },
      ],
    },
  });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  await service.close();
  await mailServer.close();
  await gateway.close();
});
beforeEach(async () => {
  clock = MORNING;
  mailServer.refusals.length = 0;
  mailServer.onMail = () => undefined;
  gateway.reset();
  const { pool } = service.context;
  await pool.query('truncate notifications');
  await pool.query('truncate notice_plans');
  await pool.query("delete from jobs.job where name like 'notifications%'");
  await pool.query('update outbox_events set handed_on = now()');
  mailServer.mails.length = 0;
});

const run = (): Promise<void> => service.context.jobs.runDue();
const log = async (code: string): Promise<readonly NotificationEntry[]> =>
  (await client.desk<NotificationList>('GET', `/v1/desk/dossiers/${code}/notifications`)).body
    .items;
const mailed = async (code: string): Promise<readonly string[]> =>
  (await log(code))
    .filter(({ kind }) => kind === 'email')
    .map(({ event, state }) => `${event} ${state}`);

async function file(changes: object = {}): Promise<string> {
  const documents = [{ documentId: 'd1', files: [await client.upload()] }];
  const { status, body } = await client.file(newDossier({ documents, ...changes }));
  expect(status).toBe(201);
  return body.code;
}

async function move(code: string, name: string, body: object = {}): Promise<void> {
  const answer = await client.move(code, name, body);
  expect([name, answer.status]).toEqual([name, 200]);
}

describe('mail to the applicant', () => {
  it('tells in plain words, with the code and nothing personal but the masked name', async () => {
    const code = await file();
    await run();
    const [mail] = mailServer.mails;
    expect(mailServer.mails).toHaveLength(1);
    expect(mail?.to).toEqual([person.email]);
    expect(mail?.headers['subject']).toBe(`Đã nhận hồ sơ nộp trực tuyến ${code}`);
    expect(mail?.headers['from']).toBe('Trung tâm <no-reply@centre.example>');
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
    for (const text of [mail?.text ?? '', mail?.html ?? '']) {
      expect(text).toContain('Kính gửi ông/bà Nguyễn T** H*** Á**,');
      expect(text).toContain('09:00 25/11/2026');
      expect(text).toContain(`Mã hồ sơ: ${code}`);
      expect(text).toContain('http://localhost:4180/ho-so');
      for (const value of Object.values(person)) expect(text).not.toContain(value);
      expect(text).not.toMatch(/<img|<script|style=/);
    }
    expect(mail?.html).toContain('<html lang="vi">');
    const [entry] = await log(code);
    expect(entry).toMatchObject({
      event: 'filed',
      channel: 'email',
      recipient: 'h***@…',
      state: 'sent',
      tries: 1,
      outcome: '250',
    });
    expect(mail?.headers['message-id']).toBe(`<${entry?.id}@localhost>`);
  });

  it('says every step that concerns the applicant, in the language of the dossier', async () => {
    const code = await file({ locale: 'en', result: { method: 'counter' } });
    await move(code, 'request-supplement', {
      items: [
        { documentId: 'd1', what: 'Tờ khai của Trần Văn Kín', reason: 'Thiếu chữ ký' },
        { what: 'Ảnh của Trần Văn Kín', reason: 'Mờ' },
      ],
    });
    await move(code, 'resume', { reason: 'Trần Văn Kín đã có giấy tờ trong hồ sơ khác' });
    await move(code, 'accept');
    await move(code, 'request-payment', { amountVnd: 50_000 });
    await move(code, 'resume');
    await move(code, 'forward', { unit: 'Phòng Tư pháp' });
    await move(code, 'extend', {
      reason: 'Chờ xác minh ông Kín',
      dueAt: '2026-12-02T16:00:00+07:00',
    });
    await move(code, 'suspend', { reason: 'Chờ xác minh ông Kín' });
    await move(code, 'resume');
    await move(code, 'complete');
    await move(code, 'return-result');
    await run();
    expect((await mailed(code)).toReversed()).toEqual(
      [
        'filed',
        'supplement-requested',
        'resumed',
        'received',
        'payment-requested',
        'payment-settled',
        'extended',
        'suspended',
        'resumed',
        'result-ready',
        'returned',
      ].map((event) => `${event} sent`),
    );
    const all = mailServer.mails.map(({ text, html }) => text + html).join('\n');
    expect(all).not.toContain('Kín');
    expect(all).not.toMatch(/\{|\}/);
    const textOf = (subject: string): string =>
      mailServer.mails.find(({ headers }) => headers['subject']?.includes(subject))?.text ?? '';
    expect(textOf('Papers are needed')).toContain('- Tờ khai\n- and 1 more');
    expect(textOf('A fee is to be paid')).toMatch(/To be paid: 50,000.₫/);
    expect(textOf('will be later')).toContain('New appointment: 16:00 02/12/2026');
    expect(textOf('is ready')).toContain('Collect the result at');
    expect(textOf('received')).toContain('Appointment for the result: 09:00 30/11/2026');
  });

  it('promises no day while the office that decides has not received the dossier', async () => {
    const code = await file();
    await move(code, 'accept', { competentOffice: 'ward-00008' });
    await run();
    const received = mailServer.mails.find(({ headers }) =>
      headers['subject']?.includes('Đã tiếp nhận'),
    );
    expect(received?.text).toMatch(/Hẹn trả kết quả: [\d:]+ [\d/]+ \(dự kiến\)/);
  });

  it('is tried again when the server is busy, with the same Message-ID', async () => {
    const code = await file();
    mailServer.refusals.push(451, 451);
    await run();
    expect(await log(code)).toMatchObject([{ state: 'waiting', tries: 1, outcome: '451 5.1.1' }]);
    for (let tries = 1; tries <= 2; tries++) {
      clock = Date.parse((await log(code))[0]?.nextTryAt ?? '');
      await run();
    }
    expect(await log(code)).toMatchObject([{ state: 'sent', tries: 3 }]);
    expect(mailServer.mails).toHaveLength(1);
  });

  it('stops at an address that does not exist, and quotes nothing of what the server said', async () => {
    const code = await file();
    mailServer.refusals.push(550);
    await run();
    const [entry] = await log(code);
    expect(entry).toMatchObject({ state: 'failed', tries: 1, outcome: '550 5.1.1' });
    expect(JSON.stringify(entry)).not.toContain('example.vn');
    clock += 48 * HOUR;
    await run();
    expect(mailServer.mails.filter(({ text }) => text.includes(code))).toEqual([]);
  });

  it('is repeated with the same id when the process died after sending, and never lost', async () => {
    const code = await file();
    const { db, pool } = service.context;
    const transaction = db.transaction.bind(db);
    mailServer.onMail = () => {
      db.transaction = () => Promise.reject(new Error('killed'));
    };
    await run().catch(() => undefined);
    db.transaction = transaction;
    mailServer.onMail = () => undefined;
    expect(await log(code)).toMatchObject([{ state: 'waiting' }]);
    await expireNow(pool);
    await retryNow(pool);
    await run();
    expect(await log(code)).toMatchObject([{ state: 'sent' }]);
    const ids = mailServer.mails.map(({ headers }) => headers['message-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('speaks TLS and signs in where the server asks for it', async () => {
    const safe = new MailServer({ user: 'motcua', password: 'geheim' });
    const port = await safe.listen();
    const message = {
      language: 'vi' as const,
      subject: 'Thử',
      text: 'Thử',
      html: '<p>Thử</p>',
      short: 'Thử',
      url: 'https://centre.example/ho-so',
      stopUrl: 'https://centre.example/thong-bao/dung/x',
    };
    const send = (credentials: string, query: string) => {
      const url = `smtp://${credentials}127.0.0.1:${port}?${query}`;
      const mailer = openMailer({ url, from: 'a@centre.example' }, 'https://centre.example');
      return mailer.send('1', 'b@example.vn', message, clock).finally(() => mailer.close());
    };
    const trusting = 'requireTLS=true&tls.rejectUnauthorized=false';
    expect(await send('motcua:geheim@', trusting)).toEqual({ outcome: 'sent', code: '250' });
    expect(safe.mails).toMatchObject([{ secure: true, user: 'motcua' }]);
    // What is wrong with the account or the certificate passes once the operator sees to it.
    expect(await send('motcua:wrong@', trusting)).toMatchObject({ outcome: 'later' });
    expect(await send('motcua:geheim@', 'requireTLS=true')).toMatchObject({ outcome: 'later' });
    await safe.close();
  });
});

describe('a payment', () => {
  it('is told of once: by the step that goes on with it, or by itself', async () => {
    const [waits, goesOn] = [await file(), await file()];
    const { db } = service.context;
    const tell = (code: string, what: string, data: object) =>
      db.transaction((tx) =>
        publish(tx, {
          type: `motcua.payment.${what}` as 'motcua.payment.paid',
          dossierId: randomUUID(),
          subject: code,
          time: new Date(clock),
          data: { amountVnd: 25_000, ...data },
        }),
      );
    await move(waits, 'accept');
    await move(waits, 'request-payment', { amountVnd: 25_000 });
    await tell(waits, 'requested', { stopsClock: true });
    await run();
    clock += HOUR;
    await tell(waits, 'paid', {});
    await move(waits, 'resume');
    await tell(goesOn, 'requested', { stopsClock: false });
    await tell(goesOn, 'paid', {});
    await tell(goesOn, 'refunded', {});
    await tell(goesOn, 'surplus', {});
    await tell(goesOn, 'cancelled', {});
    // Whoever takes a dossier back is told so, and of the payment with it.
    await tell(goesOn, 'cancelled', { step: true });
    await run();
    expect((await mailed(waits)).slice(0, 2)).toEqual([
      'payment-settled sent',
      'payment-requested sent',
    ]);
    expect(await mailed(goesOn)).toEqual([
      'payment-cancelled sent',
      'surplus sent',
      'refunded sent',
      'paid sent',
      'payment-due sent',
      'filed sent',
    ]);
    const texts = mailServer.mails.filter(({ text }) => text.includes(goesOn));
    expect(texts.filter(({ text }) => /25\.000.₫/.test(text))).toHaveLength(5);
  });
});

describe('a further payment', () => {
  it('that the dossier waits for is told of by itself, and called to mind with what is open', async () => {
    const code = await file();
    await move(code, 'accept');
    await move(code, 'request-payment', { amountVnd: 25_000 });
    await run();
    const { status } = await client.desk(
      'POST',
      `/v1/desk/dossiers/${code}/payments`,
      {
        items: [{ kind: 'price', name: 'Bản sao thêm', amountVnd: 12_000 }],
        actor: { id: 'cb-01', name: 'Lê Thị Bình' },
      },
      { 'idempotency-key': randomUUID() },
    );
    expect(status).toBe(201);
    await run();
    expect((await mailed(code)).slice(0, 2)).toEqual([
      'payment-requested sent',
      'payment-requested sent',
    ]);
    clock = Date.parse('2026-11-30T09:00:00+07:00');
    await run();
    const amounts = mailServer.mails.flatMap(({ text }) => /([\d.]+).₫/.exec(text)?.[1] ?? []);
    expect(amounts).toEqual(['25.000', '12.000', '37.000']);
    expect((await mailed(code))[0]).toBe('remind-payment sent');
  });
});

describe('what goes wrong in the service itself', () => {
  it('loses no notice when its planning failed: it is planned later', async () => {
    const code = await file();
    const { pool, jobs } = service.context;
    await pool.query(
      `create function lose() returns trigger language plpgsql as 'begin return null; end'`,
    );
    await pool.query(
      `create trigger lose before insert on jobs.job for each row when (new.name = 'notifications.plan') execute function lose()`,
    );
    await run();
    await pool.query('drop function lose() cascade');
    expect(await mailed(code)).toEqual([]);
    clock += HOUR;
    await jobs.send('notifications.replan', {});
    await run();
    expect(await mailed(code)).toEqual(['filed sent']);
    expect((await pool.query('select from notice_plans')).rowCount).toBe(0);
  });

  it('ends a notice that can never be written, after as many tries as one that nobody takes', async () => {
    const code = await file();
    mailServer.refusals.push(451);
    await run();
    const { pool } = service.context;
    await pool.query('delete from notification_subscriptions');
    const untilGivenUp = async (): Promise<void> => {
      clock = Date.parse((await log(code))[0]?.nextTryAt ?? '');
      for (let tries = 0; tries < 6; tries++) {
        await run();
        await retryNow(pool);
      }
    };
    await untilGivenUp();
    expect(await log(code)).toMatchObject([{ state: 'waiting', tries: 2, outcome: 'internal' }]);
    await pool.query('update notifications set tries = $1', [MAX_TRIES - 1]);
    await untilGivenUp();
    expect(await log(code)).toMatchObject([{ state: 'failed', tries: MAX_TRIES }]);
  });
});

describe('an old notice', () => {
  it('that waited for the server is not sent after a later one', async () => {
    const code = await file();
    await run();
    await move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    mailServer.refusals.push(451);
    await run();
    const { nextTryAt } = (await log(code))[0] ?? {};
    await move(code, 'resume', { reason: 'Đã có ảnh' });
    await run();
    clock = Date.parse(nextTryAt ?? '');
    await run();
    expect(await mailed(code)).toEqual([
      'resumed sent',
      'supplement-requested superseded',
      'filed sent',
    ]);
  });

  it('is none where only the date was counted anew', () => {
    expect(makesOld('date-changed', 'supplement-requested')).toBe(false);
    expect(makesOld('date-changed', 'date-changed')).toBe(true);
    expect(makesOld('result-ready', 'date-changed')).toBe(true);
    expect(makesOld('paid', 'received')).toBe(false);
    expect(makesOld('result-ready', 'refunded')).toBe(false);
  });
});

describe('quiet hours', () => {
  it('hold what is not urgent till the morning, and then tell the latest state alone', async () => {
    clock = Date.parse('2026-11-25T20:50:00+07:00');
    const code = await file();
    clock = Date.parse('2026-11-25T22:00:00+07:00');
    await run();
    expect(await mailed(code)).toEqual(['filed sent']);
    await move(code, 'accept');
    await run();
    await move(code, 'suspend', { reason: 'Chờ' });
    await run();
    const held = await log(code);
    expect(held.slice(0, 3)).toMatchObject([
      { event: 'suspended', state: 'held', nextTryAt: '2026-11-26T00:00:00.000Z' },
      { event: 'received', state: 'held' },
      { event: 'received', state: 'held' },
    ]);
    clock = Date.parse('2026-11-26T07:00:00+07:00');
    await run();
    expect(await mailed(code)).toEqual(['suspended sent', 'received superseded', 'filed sent']);
    // The channel that is told of fewer events still tells its last one.
    expect(gateway.received).toHaveLength(1);
  });

  it('run over midnight, by the clock of Hanoi', () => {
    const usual = { from: '21:00', to: '07:00' };
    const at = (time: string): number => Date.parse(`2026-11-25T${time}:00+07:00`);
    expect(quietUntil(at('20:59'), usual)).toBeUndefined();
    expect(quietUntil(at('21:00'), usual)).toBe(Date.parse('2026-11-26T07:00:00+07:00'));
    expect(quietUntil(at('06:59'), usual)).toBe(at('07:00'));
    expect(quietUntil(at('07:00'), usual)).toBeUndefined();
    expect(quietUntil(at('13:00'), { from: '12:00', to: '14:00' })).toBe(at('14:00'));
    expect(quietUntil(at('03:00'), { from: '12:00', to: '12:00' })).toBeUndefined();
  });
});

describe('reminders', () => {
  it('come once, if nothing has happened till then', async () => {
    const code = await file();
    await move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    await run();
    clock = Date.parse('2026-11-30T09:00:00+07:00');
    await run();
    clock += 30 * 24 * HOUR;
    await run();
    expect(await mailed(code)).toEqual([
      'remind-supplement sent',
      'supplement-requested sent',
      'filed sent',
    ]);
  });

  it('name what is asked for when the date was counted anew meanwhile', async () => {
    const code = await file();
    await move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    await run();
    clock += HOUR;
    const { db } = service.context;
    await db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ id: string; version: number }>(
        sql`update dossiers set version = version + 1 where code = ${code} returning id, version`,
      );
      const { id, version } = rows[0]!;
      const time = new Date(clock);
      await tx.execute(sql`
        insert into dossier_statuses (dossier_id, sequence, status, move, at, provisional)
        values (${id}, ${version}, 5, 'recount', ${time.toISOString()}, false)`);
      const data = { move: 'recount', version };
      const type = 'motcua.dossier.moved';
      await publish(tx, { type, dossierId: id, subject: code, time, data });
    });
    await run();
    clock = Date.parse('2026-11-30T09:00:00+07:00');
    await run();
    expect((await mailed(code))[0]).toBe('remind-supplement sent');
    expect(mailServer.mails.at(-1)?.text).toContain('chờ ông/bà bổ sung 1 nội dung');
  });

  it('call nothing to mind on days off: over Tết they wait until offices are open', async () => {
    // Wednesday before Tết; five days on is the eve of the new year, and offices open on 23/2.
    clock = Date.parse('2026-02-11T09:00:00+07:00');
    const code = await file();
    await move(code, 'request-supplement', { items: [{ what: 'Ảnh', reason: 'Mờ' }] });
    await run();
    for (const day of ['2026-02-16', '2026-02-19', '2026-02-22']) {
      clock = Date.parse(`${day}T09:00:00+07:00`);
      await run();
    }
    expect((await mailed(code))[0]).toBe('supplement-requested sent');
    clock = Date.parse('2026-02-23T09:00:00+07:00');
    await run();
    expect((await mailed(code))[0]).toBe('remind-supplement sent');
  });

  it('tell of an appointment the day before, and not of one that was met', async () => {
    const waits = await file();
    const met = await file();
    for (const code of [waits, met]) await move(code, 'accept');
    await run();
    clock += HOUR;
    await move(met, 'complete');
    await run();
    clock = Date.parse('2026-11-29T09:00:00+07:00');
    await run();
    expect((await mailed(waits))[0]).toBe('remind-appointment sent');
    expect((await mailed(met))[0]).toBe('result-ready sent');
  });

  it('ask for an opinion once, the day after the result', async () => {
    const code = await file();
    for (const name of ['accept', 'complete', 'return-result']) await move(code, name);
    await run();
    clock += 24 * HOUR;
    await run();
    clock += 24 * HOUR;
    await run();
    expect((await mailed(code)).filter((one) => one.startsWith('rate'))).toEqual(['rate sent']);
  });
});

describe('a configured channel', () => {
  it('gets the number and a short text, signed, for its events alone', async () => {
    const code = await file();
    clock = Date.now();
    await move(code, 'refuse', { reason: 'Không đúng thẩm quyền của ông Kín' });
    Object.assign(service.context.configuration, { quietHours: 'none' });
    await run();
    Object.assign(service.context.configuration, { quietHours: undefined });
    const { headers, body } = gateway.received[0]!;
    expect(gateway.received).toHaveLength(1);
    const reference = new ReferenceWebhook(secret);
    const event = reference.verify(body, headers as Record<string, string>);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: headers['webhook-id'],
      type: 'motcua.notice.sms',
      subject: code,
      data: {
        event: 'refused',
        to: person.phone,
        language: 'vi',
        text: `Hồ sơ ${code} không được tiếp nhận. Xem lý do tại http://localhost:4180/ho-so#ma=${code}`,
      },
    });
    expect(body).not.toContain('Kín');
    expect(body).not.toContain(person.email);
    const entry = (await log(code)).find(({ channel }) => channel === 'tin-nhan');
    expect(entry).toMatchObject({ kind: 'sms', state: 'sent', recipient: '09*****678' });
  });

  it('is tried again after 503, and not after 400', async () => {
    const [busy, wrong] = [await file(), await file()];
    gateway.answer = (response, count) => response.writeHead(count === 1 ? 503 : 200).end();
    await move(busy, 'accept');
    await run();
    const state = async (code: string) =>
      (await log(code)).find(({ channel }) => channel === 'tin-nhan');
    clock = Date.parse((await state(busy))?.nextTryAt ?? '');
    await run();
    expect(await state(busy)).toMatchObject({ state: 'sent', tries: 2, outcome: '200' });
    expect(gateway.received[1]?.headers['webhook-id']).toBe(
      gateway.received[0]?.headers['webhook-id'],
    );
    gateway.answer = (response) => response.writeHead(400).end();
    await move(wrong, 'accept');
    await run();
    expect(await state(wrong)).toMatchObject({ state: 'failed', tries: 1, outcome: '400' });
  });
});

describe('the wish to hear no more', () => {
  it('is one click, by button or by mail program, and can be taken back', async () => {
    const code = await file();
    await run();
    const { headers = {} } = mailServer.mails[0] ?? {};
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const link = /^<http:\/\/localhost:4180(.*)>$/.exec(headers['list-unsubscribe'] ?? '')?.[1];
    const path = link ?? '';
    expect(path).toMatch(/^\/thong-bao\/dung\/[\w-]{24}$/);
    const shown = await service.fetch(path);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('referrer-policy')).toBe('same-origin');
    const page = await shown.text();
    expect(page).toContain('Ngừng gửi thông báo');
    for (const value of Object.values(person)) expect(page).not.toContain(value);
    const click = (body: string) =>
      service.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
    const stopped = await click('List-Unsubscribe=One-Click');
    expect([stopped.status, await stopped.text()]).toEqual([
      200,
      expect.stringContaining(`Đã ngừng gửi thông báo về hồ sơ ${code}`),
    ]);
    await move(code, 'accept');
    await run();
    expect(await mailed(code)).toEqual(['received stopped', 'filed sent']);
    // Another channel goes on.
    expect(gateway.received).toHaveLength(1);
    await click('viec=tiep-tuc');
    // Mail programs send a form of parts rather (RFC 8058, 3.2), and some nothing that says what it is.
    const parts = new FormData();
    parts.set('List-Unsubscribe', 'One-Click');
    for (const init of [{ body: parts }, { body: Buffer.from('List-Unsubscribe=One-Click') }, {}]) {
      const answer = await service.fetch(path, { method: 'POST', ...init });
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining('Đã ngừng gửi'),
      ]);
      await click('viec=tiep-tuc');
    }
    await move(code, 'complete');
    await run();
    expect((await mailed(code))[0]).toBe('result-ready sent');
    const english = await (await service.fetch(`${path}?lang=en`)).text();
    expect(english).toContain('Stop the notices');
    expect((await service.fetch('/thong-bao/dung/nothing')).status).toBe(404);
  });
});

describe('without an address or a mail server', () => {
  it('goes on, and says so in the log', async () => {
    const answers = { name: person.name, phone: '024 3825 3536', urgent: false };
    const code = await file({ answers });
    const { configuration } = service.context;
    const { mail } = configuration;
    Object.assign(configuration, { mail: undefined });
    const other = await file();
    await run();
    Object.assign(configuration, { mail });
    await move(code, 'accept');
    await run();
    expect(await log(code)).toMatchObject([
      { event: 'received', kind: 'sms', state: 'no-address' },
      { event: 'received', kind: 'email', state: 'no-address' },
      { event: 'filed', kind: 'email', state: 'no-address' },
    ]);
    expect(await mailed(other)).toEqual(['filed not-configured']);
    expect(mailServer.mails).toEqual([]);
    const missing = await client.desk('GET', '/v1/desk/dossiers/H26-1-1/notifications');
    expect(missing.status).toBe(404);
    const page = await client.site('GET', `/v1/desk/dossiers/${code}/notifications`);
    expect(page.status).toBe(401);
  });
});

describe("texts of the operator's own", () => {
  it('stand in place of those that come with the service, part by part', () => {
    const texts = withOverrides(
      '# Ghi chú\n[vi.filed]\nsubject = Hồ sơ {code}\ntext = Một.\ntext = Hai {at}.\n\n[en.frame]\nhelp = Call us.\n',
      'texts.ini',
    );
    expect(texts.vi.filed.subject).toEqual(['Hồ sơ {code}']);
    expect(texts.vi.filed.text).toEqual(['Một.', 'Hai {at}.']);
    expect(texts.vi.filed.sms).toEqual(withOverrides('', 'x').vi.filed.sms);
    expect(texts.en.frame.help).toEqual(['Call us.']);
  });

  it('are refused with the line that is wrong', () => {
    const message = (content: string): string => {
      try {
        withOverrides(content, 'texts.ini');
      } catch (error) {
        if (error instanceof NoticeTextError) return error.message;
      }
      return '';
    };
    expect(message('[fr.filed]')).toMatch(/^texts\.ini, line 1: expected a language/);
    expect(message('[vi.filled]')).toMatch(/line 1: .* got "filled"$/);
    expect(message('text = x')).toMatch(/line 1: expected a section/);
    expect(message('[vi.filed]\n\nwords')).toMatch(/line 3: expected a section/);
    expect(message('[vi.filed]\nbody = x')).toMatch(/line 2: expected one of subject, text, sms/);
    expect(message('[vi.filed]\ntext = {nam}')).toMatch(/line 2: .* got \{nam\}$/);
    expect(message('[vi.filed]\nsubject = {due}')).toMatch(/line 2: expected one of \{code\}/);
    expect(message('[vi.filed]\nsubject = a\nsubject = b')).toMatch(/line 3: .* one subject alone/);
    expect(message('[vi.filed]\nsms =')).toMatch(/line 2: expected a text/);
  });
});
