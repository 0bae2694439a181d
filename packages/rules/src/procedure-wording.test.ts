import { describe, expect, it } from 'vitest';
import { filingReasonIn, nextStepOf, receptionIn } from './procedure-filing.js';
import {
  amountRemark,
  channelIn,
  durationIn,
  feeIn,
  feeNoteIn,
  furtherFeeText,
  procedureWording as vi,
} from './procedure-wording.js';
import { procedureWordingEn as en } from './procedure-wording.en.js';
import { knownDurationIn, knownFeeIn } from './procedure-words.js';

describe('a time limit', () => {
  it('says quantity and unit in words', () => {
    expect(durationIn(vi, { text: '7', quantity: 7, unit: 'working-days' })).toBe(
      '7 ngày làm việc',
    );
    expect(durationIn(en, { text: '1', quantity: 1, unit: 'working-days' })).toBe('1 working day');
    expect(durationIn(en, { text: '2', quantity: 2, unit: 'months' })).toBe('2 months');
    expect(durationIn(vi, { text: '1,5', quantity: 1.5, unit: 'hours' })).toBe('1,5 giờ');
    expect(durationIn(en, { text: '1,5', quantity: 1.5, unit: 'hours' })).toBe('1.5 hours');
    expect(durationIn(vi, { text: '1', quantity: 1, unit: 'working-days', sameDay: true })).toBe(
      'Trong ngày',
    );
  });

  it('without a unit stays as published and says so: a unit is never guessed', () => {
    const bare = { text: '120,00', quantity: 120, unit: 'unspecified' };
    expect(durationIn(vi, bare)).toBe('“120,00” (nguồn không ghi đơn vị)');
    expect(durationIn(en, bare)).toBe('“120,00” (the source gives no unit)');
    expect(knownDurationIn(vi, bare)).toBeUndefined();
    expect(durationIn(vi, { text: '15 ngày', quantity: 15, unit: 'unspecified' })).toBe('15 ngày');
  });

  it('that is words stays those words', () => {
    expect(durationIn(vi, { text: 'Ngay khi nhận đủ hồ sơ', unit: 'OTHER' })).toBe(
      'Ngay khi nhận đủ hồ sơ',
    );
  });

  it('that nobody published is nothing', () => {
    expect(durationIn(vi, undefined)).toBeUndefined();
    expect(durationIn(vi, { text: ' ' })).toBeUndefined();
  });
});

describe('a fee', () => {
  it('is one amount, or from the lowest to the highest, never their sum', () => {
    expect(feeIn(vi, { text: '20.000 đồng', amountsVnd: [20000, 20000] })).toBe('20.000\u00A0₫');
    const several = { text: 'Phí 50.000 đồng, lệ phí 20.000 đồng', amountsVnd: [50000, 20000] };
    expect(feeIn(vi, several)).toBe('20.000 – 50.000\u00A0₫');
    expect(feeIn(en, several)).toBe('20,000 – 50,000\u00A0₫');
    expect(feeIn(en, { text: '1.500.000 đồng', amountsVnd: [1_500_000] })).toBe('1,500,000\u00A0₫');
    const cash = (amount: number) => ({ fees: { text: '', amountsVnd: [amount] } });
    expect(feeNoteIn(vi, { fees: several, methods: [] })).toContain('không cộng lại');
    expect(feeNoteIn(vi, { fees: several, methods: [cash(50000), cash(20000)] })).toMatch(
      /^Tùy cách/,
    );
    expect(feeNoteIn(vi, { ...cash(20000), methods: [] })).toBeUndefined();
    expect(feeIn(vi, { text: 'Miễn phí / 70.000 đồng', amountsVnd: [0, 70000] })).toBe(
      '0 – 70.000\u00A0₫',
    );
  });

  it('keeps free, set by the council, a published 0 and not published apart', () => {
    expect(feeIn(vi, { text: 'Miễn phí', amountsVnd: [0], free: true })).toBe('Miễn phí');
    expect(feeIn(vi, { text: '0 đồng (do HĐND)', amountsVnd: [0], setByCouncil: true })).toBe(
      'Do Hội đồng nhân dân thành phố quy định',
    );
    expect(feeIn(vi, { text: 'Lệ phí: 0 đồng', amountsVnd: [0] })).toBe('0 ₫ theo công bố');
    expect(feeIn(vi, undefined)).toBeUndefined();
    expect(feeIn(vi, { text: '', amountsVnd: [] })).toBeUndefined();
  });

  it('says that the council sets a part of it', () => {
    expect(
      feeIn(vi, { text: '70.000 đồng, còn lại do HĐND', amountsVnd: [70000], setByCouncil: true }),
    ).toBe('70.000\u00A0₫; có khoản do Hội đồng nhân dân thành phố quy định');
  });

  it('never writes a small amount as đồng: it lost its thousands or is dollars', () => {
    for (const [text, amountsVnd] of [
      ['5', [5]],
      ['5 đồng', [5]],
      ['5 đồng', []],
      ['Phí: 20 đồng (20.000 đ/tờ khai)', [20]],
    ] as const) {
      const said = feeIn(vi, { text, amountsVnd });
      expect(said).toBe(`“${text}” (ghi theo nguồn, có thể sai đơn vị)`);
      expect(said).not.toContain('₫');
      expect(knownFeeIn(vi, { text, amountsVnd })).toBeUndefined();
    }
    expect(feeIn(vi, { text: 'Lệ phí: 5', amountsVnd: [] })).toBe(
      '“Lệ phí: 5” (nguồn không ghi đơn vị)',
    );
    expect(feeIn(vi, { text: 'Phí: 100 USD', amountsVnd: [] })).toBe('Phí: 100 USD');
  });

  it('takes a thousand and more as amounts, however they are grouped', () => {
    expect(feeIn(vi, { text: 'Phí: 1.000 đồng', amountsVnd: [1000] })).toBe('1.000\u00A0₫');
    expect(feeIn(vi, { text: 'Phí: 300,000 đồng', amountsVnd: [300000] })).toBe('300.000\u00A0₫');
  });

  it('has a further text where it says more than the amount', () => {
    const further = (text: string) =>
      furtherFeeText({ text, amountsVnd: [] }, feeIn(vi, { text, amountsVnd: [] }));
    expect(furtherFeeText({ text: '10.000 đồng/lần', amountsVnd: [10000] }, '10.000 ₫')).toBe(
      '10.000 đồng/lần',
    );
    expect(furtherFeeText({ text: 'Lệ phí: 0 đồng', amountsVnd: [0] }, vi.council)).toBeUndefined();
    expect(furtherFeeText({ text: 'Phí: 20.000 đồng', amountsVnd: [20000] }, '')).toBeUndefined();
    expect(further('Phí: 100 USD')).toBeUndefined();
    expect(furtherFeeText(undefined, undefined)).toBeUndefined();
    expect(amountRemark({ text: '2.000 đồng/trang', amountsVnd: [2000] }, '2.000 ₫')).toBe(
      '2.000 đồng/trang',
    );
    const long = `20.000 đồng ${'đối với từng trường hợp '.repeat(9)}`;
    expect(amountRemark({ text: long, amountsVnd: [20000] }, '20.000 ₫')).toBeUndefined();
    expect(amountRemark({ text: '0 đồng (do HĐND)', amountsVnd: [0] }, vi.council)).toBeUndefined();
  });

  it('that is a long text sends the reader to it', () => {
    const text = `Phí thẩm định: ${'theo biểu mức thu tại Thông tư '.repeat(4)}`;
    expect(feeIn(en, { text, amountsVnd: [] })).toBe('See the published fees');
  });
});

describe('where it is filed', () => {
  const facts = {
    filing: { at: 'national-portal' },
    online: true,
    agency: 'Công an cấp xã',
    methods: [],
  };

  it('is here, with why', () => {
    const here = { ...facts, filing: { at: 'centre' } };
    expect(nextStepOf(here)).toEqual({ kind: 'centre' });
    expect(filingReasonIn(vi, here)).toContain('Trung tâm tiếp nhận');
  });

  it('is its page on the portal, and the portal where it has no page', () => {
    const url = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1';
    expect(nextStepOf({ ...facts, sourceUrl: url })).toEqual({
      kind: 'elsewhere',
      url,
      onPortal: true,
    });
    expect(nextStepOf(facts)).toMatchObject({ url: 'https://dichvucong.gov.vn' });
    expect(filingReasonIn(vi, facts)).toContain('Công an cấp xã nhận hồ sơ qua Cổng');
    const own = { at: 'tax-office', url: 'https://thue.example/' };
    expect(filingReasonIn(en, { ...facts, filing: own, agency: undefined })).toBe(
      'The centre does not take this procedure online: the competent authority takes dossiers in a system of its own.',
    );
  });

  it('is the published ways where none is online, and not published where there is no way', () => {
    const offline = { ...facts, online: false };
    const ways = [{ channel: 'in-person' }, { channel: 'postal' }, { channel: 'in-person' }];
    expect(filingReasonIn(vi, { ...offline, methods: ways })).toBe(
      'Chưa công bố cách nộp trực tuyến. Cách nộp đã công bố: trực tiếp, qua bưu chính.',
    );
    expect(nextStepOf(offline)).toEqual({ kind: 'unpublished', url: undefined });
    expect(filingReasonIn(vi, offline)).toMatch(/^Chưa công bố cách nộp\./);
  });

  it('says "any counter" only where the data or the centre says so', () => {
    const say = (reception?: { anyOffice: boolean; basis: string }) =>
      receptionIn(vi, { ...facts, reception });
    expect(say()).toBe('Chưa công bố nơi tiếp nhận giấy tờ.');
    expect(say({ anyOffice: true, basis: 'centre' })).toMatch(/^Bất kỳ nơi tiếp nhận nào/);
    expect(say({ anyOffice: true, basis: 'published' })).toContain('được công bố');
    expect(say({ anyOffice: false, basis: 'published' })).toContain('phụ thuộc địa bàn');
  });
});

it('names channels, and leaves one it does not know as it is', () => {
  expect(channelIn(vi, 'in-person')).toBe('Trực tiếp');
  expect(channelIn(en, 'kiosk')).toBe('kiosk');
});
