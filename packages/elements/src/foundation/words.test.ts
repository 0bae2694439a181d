import { expect } from '@open-wc/testing';
import { formatDayLong, formatInstant, formatVnd, hanoiDay } from '@motcua/rules';
import { languageOf } from './locale.js';
import { problemKind, problemMessage } from './problems.js';
import { loadSharedWords } from './spoken.js';
import { countOf, dayOf, durationOf, factIn, feeOf, knownDuration, momentOf } from './words.js';

describe('words', () => {
  before(loadSharedWords);

  it('says a due date as in the middle of a sentence', () => {
    expect(dayOf('2026-12-02T10:00:00+07:00', 'vi')).to.equal('thứ Tư, 02/12/2026');
    expect(dayOf('2026-12-02T10:00:00+07:00', 'en')).to.equal('Wednesday, 2 December 2026');
  });

  it('tells days and moments as the rules do, on both sides of midnight in Hanoi', () => {
    for (let day = 0; day < 400; day += 1) {
      const at = Date.UTC(2026, 10, 21 + day, day % 2 === 0 ? 16 : 17, day % 60);
      const instant = new Date(at).toISOString();
      expect(dayOf(instant, 'vi')).to.equal(
        formatDayLong(hanoiDay(at), 'vi').replace(/^(Chủ|Thứ)/, (word) => word.toLowerCase()),
      );
      expect(dayOf(instant, 'en')).to.equal(formatDayLong(hanoiDay(at), 'en'));
      expect(momentOf(instant)).to.equal(formatInstant(at));
    }
  });

  it('writes amounts as the rules do', () => {
    for (const amount of [0, 7, 999, 1000, 20_000, 1_234_567, 12_000_000_000]) {
      if (amount >= 1000)
        expect(feeOf({ text: '', amountsVnd: [amount] }, 'vi')).to.equal(formatVnd(amount));
    }
  });

  it('never says that an unknown or council-set fee is free', () => {
    expect(feeOf(undefined, 'vi')).to.equal('Chưa công bố');
    expect(feeOf({ text: 'Lệ phí: 0 đồng', amountsVnd: [0] }, 'vi')).to.equal('0 ₫ theo công bố');
    expect(feeOf({ text: '0', amountsVnd: [0], setByCouncil: true }, 'vi')).to.equal(
      'Do Hội đồng nhân dân thành phố quy định',
    );
    expect(feeOf({ text: 'Miễn phí', amountsVnd: [], free: true }, 'en')).to.equal(
      'Free of charge',
    );
    expect(feeOf({ text: '', amountsVnd: [20000, 10000] }, 'vi')).to.equal(
      '10.000 – 20.000\u00A0₫',
    );
  });

  it('says how long only where a unit is known', () => {
    expect(durationOf({ text: '1', quantity: 1, unit: 'unspecified' }, 'vi')).to.equal(
      '“1” (nguồn không ghi đơn vị)',
    );
    expect(knownDuration({ text: '1', quantity: 1, unit: 'unspecified' }, 'vi')).to.be.undefined;
    expect(durationOf(undefined, 'vi')).to.equal('Chưa công bố');
    expect(durationOf({ text: 'Ngay khi nhận hồ sơ' }, 'vi')).to.equal('Ngay khi nhận hồ sơ');
    expect(durationOf({ text: '1', quantity: 1, unit: 'working-days' }, 'en')).to.equal(
      '1 working day',
    );
    expect(durationOf({ text: '7', quantity: 7, unit: 'hours' }, 'vi')).to.equal('7 giờ');
  });

  it('speaks of the facts of the index in the language of the page', () => {
    expect(factIn('trong ngày', 'vi')).to.equal('Trong ngày');
    expect(factIn('trong ngày', 'en')).to.equal('Same day');
    expect(factIn('5 ngày làm việc', 'en')).to.equal('5 working days');
    expect(factIn('10.000 – 20.000 đồng', 'vi')).to.equal('10.000 – 20.000\u00A0₫');
    expect(factIn('10.000 – 20.000 đồng', 'en')).to.equal('10,000 – 20,000\u00A0₫');
    expect(factIn('1,5 giờ', 'en')).to.equal('1.5 hours');
  });

  it('groups digits as the language does', () => {
    expect(countOf(1885, 'vi')).to.equal('1.885');
    expect(countOf(1885, 'en')).to.equal('1,885');
  });

  it('answers a language it does not speak in English', () => {
    expect(['vi-VN', '', undefined, 'en', 'ko'].map(languageOf)).to.deep.equal([
      'vi',
      'vi',
      'vi',
      'en',
      'en',
    ]);
  });
});

describe('problems', () => {
  it('says what happened, what is kept and what to do', () => {
    const message = problemMessage({ name: 'ConnectionError' }, 'vi', 'Những gì bạn nhập vẫn còn.');
    expect(message.title).to.equal('Chưa kết nối được với trung tâm');
    expect(message.kept).to.equal('Những gì bạn nhập vẫn còn.');
    expect(message.retry).to.be.true;
  });

  it('tells failures apart by what they carry', () => {
    const kinds = [
      { status: 401 },
      { status: 403, problem: { type: '/problems/site-not-trusted' } },
      { status: 404 },
      { status: 413 },
      { status: 429, retryAfter: 3 },
      { status: 503 },
      { name: 'TimeoutError' },
      new Error('?'),
    ].map(problemKind);
    expect(kinds).to.deep.equal([
      'key',
      'untrusted',
      'not-found',
      'too-large',
      'too-many',
      'service',
      'slow',
      'unknown',
    ]);
  });

  it('says that there is no network of whatever fails without one, such as a file of a page', () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    const failures = [
      new TypeError('Failed to fetch dynamically imported module'),
      { status: 503 },
    ];
    const kinds = failures.map(problemKind);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(kinds).to.deep.equal(['offline', 'service']);
    expect(problemKind(failures[0])).to.equal('unknown');
  });
});
