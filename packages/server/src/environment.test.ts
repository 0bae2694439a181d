import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.js';

describe('the environment', () => {
  it('may be empty', () => {
    const { configuration, sites, secretKeys } = readEnvironment({});
    expect(configuration).toMatchObject({
      port: 4180,
      publicUrl: 'http://localhost:4180',
      databaseUrl: undefined,
      agencyIdentifier: 'H26',
      maxFileBytes: 20 * 1024 * 1024,
      rateLimits: { read: 600, write: 60, proof: 10 },
      trustProxy: false,
    });
    expect([...sites, ...secretKeys]).toEqual([]);
  });

  it('believes a payment platform over https, or on this machine, alone', () => {
    const beside = { MOTCUA_PAYMENT_PARTNER: 'P', MOTCUA_PAYMENT_SECRET: 'long-enough' };
    const read = (MOTCUA_PAYMENT_URL: string) => readEnvironment({ ...beside, MOTCUA_PAYMENT_URL });
    for (const url of ['https://payments.example', 'http://localhost:4185']) {
      expect(read(url).configuration.paymentPlatform).toMatchObject({ url });
    }
    expect(() => read('http://payments.example')).toThrow('https, or http to this machine');
    const agreed = (answers: object) =>
      readEnvironment({
        ...beside,
        MOTCUA_PAYMENT_URL: 'https://payments.example',
        MOTCUA_PAYMENT_ANSWERS: JSON.stringify(answers),
      }).configuration.paymentPlatform?.answers;
    expect(agreed({ query: ['MaLoi', 'MaThamChieu'] })).toEqual({
      query: ['MaLoi', 'MaThamChieu'],
    });
    // A signature that leaves out which payment it is about proves nothing.
    expect(() => agreed({ query: ['MaLoi'] })).toThrow('MaThamChieu');
  });

  it('says how applicants and partners are told of something', () => {
    const secret = `whsec_${'A'.repeat(43)}=`;
    const channel = { id: 'sms', kind: 'sms', url: 'https://sms.example/', secret };
    const mail = { MOTCUA_SMTP_URL: 'smtp://mail.example:587', MOTCUA_MAIL_FROM: 'a@b.example' };
    const { configuration } = readEnvironment({
      ...mail,
      MOTCUA_CHANNELS: JSON.stringify([{ ...channel, events: ['received'] }]),
      MOTCUA_QUIET_HOURS: '22:00-06:30',
      MOTCUA_REMINDER_DAYS: '0',
    });
    expect(configuration).toMatchObject({
      mail: { url: 'smtp://mail.example:587', from: 'a@b.example' },
      channels: [{ ...channel, events: ['received'] }],
      quietHours: { from: '22:00', to: '06:30' },
      reminderDays: 0,
    });
    const wrong = (changes: object): (() => unknown) => {
      const list = JSON.stringify([{ ...channel, ...changes }]);
      return () => readEnvironment({ MOTCUA_CHANNELS: list });
    };
    expect(wrong({ url: 'http://sms.example/' })).toThrow(/MOTCUA_CHANNELS.*https:/s);
    expect(wrong({ secret: 'whsec_short' })).toThrow(/whsec_ and 24 to 64 bytes/);
    expect(wrong({ secret: 'whsec_short' })).not.toThrow(/whsec_short/);
    expect(wrong({ id: 'email' })).toThrow(/another id than email/);
    expect(wrong({ events: ['recieved'] })).toThrow(EnvironmentError);
    const { MOTCUA_SMTP_URL } = mail;
    expect(() => readEnvironment({ MOTCUA_SMTP_URL })).toThrow(/expected both, or neither/);
    expect(() => readEnvironment({ MOTCUA_QUIET_HOURS: '9pm' })).toThrow(/MOTCUA_QUIET_HOURS/);
  });

  it('sets what it names', () => {
    const { configuration, sites } = readEnvironment({
      MOTCUA_PORT: '5000',
      MOTCUA_PUBLIC_URL: 'https://centre.example',
      MOTCUA_RATE_LIMITS: 'proof=5,read=10',
      MOTCUA_UPLOAD_QUOTA: 'address=50',
      MOTCUA_MAX_PAGES: '20',
      MOTCUA_TRUST_PROXY: 'true',
      MOTCUA_LOG_LEVEL: '',
      MOTCUA_SITES: '[{"key":"pk_abcdefgh","name":"Phường","origins":["https://a.example"]}]',
    });
    expect(configuration).toMatchObject({
      port: 5000,
      publicUrl: 'https://centre.example',
      rateLimits: { read: 10, write: 60, proof: 5 },
      uploadQuota: { address: 50 },
      maxPages: 20,
      trustProxy: true,
      logLevel: 'info',
    });
    expect(sites[0]?.trusted).toBe(false);
  });

  it.each([
    ['MOTCUA_PORT', 'eighty', 'a port'],
    ['MOTCUA_PUBLIC_URL', 'https://centre.example/path', 'an origin'],
    ['DATABASE_URL', 'mysql://x', 'a connection string'],
    ['MOTCUA_RATE_LIMITS', 'read=0', 'such as read=600'],
    ['MOTCUA_UPLOAD_QUOTA', 'address', 'such as address=1024'],
    [
      'MOTCUA_SITES',
      '[{"key":"pk_abcdefgh","name":"x","origins":["https://a.example/"]}]',
      'an origin',
    ],
    ['MOTCUA_SITES', 'not json', 'JSON'],
    ['MOTCUA_SECRET_KEYS', '[{"key":"sk_short","name":"x"}]', 'sk_'],
  ])('says what is wrong with %s=%s', (name, value, expected) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`${name}: expected .*${expected}`, 's'),
    );
  });
});
