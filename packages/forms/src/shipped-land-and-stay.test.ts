import { describe, expect, it } from 'vitest';
import { Shipped } from './shipped-form.test-support.js';

describe('registration of a change of land', () => {
  const land = new Shipped('1.013831');
  const [certificate] = land.example.answers['certificates'] as readonly object[];
  const [holder] = land.example.answers['holders'] as readonly object[];
  /** Takes out what only joint holders are asked. */
  const alone = {
    severalHolders: false,
    holders: undefined,
    holderTotal: undefined,
    jointCertificate: undefined,
  };

  it('lists the joint holders, counts them, and takes one without a personal number', () => {
    const abroad = {
      ...holder,
      hasNumber: false,
      personalId: undefined,
      address: undefined,
      addressAbroad: '12 rue des Lilas, Lyon, Pháp',
      paper: 'Hộ chiếu số P0123456, cấp ngày 05/02/2024, tại Pháp',
    };
    expect(land.check({ holders: [holder, abroad] })).toMatchObject({
      ok: true,
      answers: { holderTotal: 3 },
    });
    expect(land.errors({ holders: [{ ...holder, personalId: '001188022334' }] })).toEqual([
      'holders.0.personalId another-holder',
    ]);
    expect(land.errors(alone)).toEqual([]);
  });

  it('names the tax returns that a transfer may need, and not of who gives land to the public', () => {
    const session = land.form.start(land.example);
    expect(session.field('taxNote').visible).toBe(true);
    session.set('change', 'gift-to-public');
    expect(session.field('taxNote').visible).toBe(false);
  });

  it('asks for the area only when a plot is divided, and finds a part larger than the plot', () => {
    const part = { ...certificate, extent: 'part' };
    expect(land.errors({ certificates: [part] })).toEqual([
      'certificates.0.area required',
      'certificates.0.partArea required',
    ]);
    expect(land.errors({ certificates: [{ ...part, area: 64.5, partArea: 64.5 }] })).toEqual([
      'certificates.0.partArea part-of-plot',
    ]);
    expect(land.errors({ certificates: [{ ...part, area: 64.5, partArea: 20.2 }] })).toEqual([]);
  });

  it('takes a gift to the public from the one who gives', () => {
    const gift = {
      ...alone,
      severalHolders: undefined,
      change: 'gift-to-public',
      previousHolder: undefined,
    };
    expect(land.warnings(gift)).toEqual([]);
    expect(land.errors({ ...gift, previousHolder: 'Ông A' })).toEqual([
      'previousHolder answer-not-asked',
    ]);
  });

  it('registers for an organisation, and for a person with a passport', () => {
    const organisation = { registrantKind: 'organisation', registrantPaper: undefined };
    expect(land.errors(organisation)).toEqual([
      'organisationName required',
      'organisationPaper required',
    ]);
    const passport = {
      registrantPaper: 'passport',
      registrantPersonalId: undefined,
      registrantAddress: undefined,
    };
    expect(land.errors(passport)).toEqual([
      'registrantPaperDetails required',
      'addressAbroad required',
    ]);
  });

  it('wants the papers of the case, unless they are brought', () => {
    const attached = { papersBy: 'attached', certificateScan: ['f1'], deedScan: ['f2'] };
    expect(land.errors(attached)).toEqual(['jointAgreement required']);
    const divided = { ...certificate, extent: 'part', area: 64.5, partArea: 20 };
    const more = { ...alone, mortgaged: true, certificates: [divided] };
    expect(land.errors({ ...attached, ...more })).toEqual([
      'mortgageeConsent required',
      'divisionDrawing required',
    ]);
    expect(land.errors({ ...attached, ...alone, mortgaged: true, change: 'inheritance' })).toEqual(
      [],
    );
  });

  it('says that 30 days have passed, and only warns of dates out of order', () => {
    const { today, answers } = land.example;
    const session = land.form.start({ today, answers });
    expect(session.field('lateNote').visible).toBe(false);
    session.set('changeDate', '21/10/2026');
    expect(session.field('lateNote').visible).toBe(true);
    expect(session.validate()).toEqual([]);
    expect(land.warnings({ changeDate: '2019-08-14' })).toEqual([
      'certificates.0.issueDate certificate-before-change',
    ]);
  });
});

describe('temporary residence card', () => {
  const card = new Shipped('1.003460');
  const wife = {
    sponsor: 'person',
    organisationName: undefined,
    registrantPosition: undefined,
    registrantBirthDate: '1990-02-11',
    registrantSex: 'female',
    registrantPaper: 'personal-id',
    registrantPersonalId: '001190067891',
    registrantOccupation: 'Giáo viên',
    relationship: 'spouse',
    symbol: 'TT',
    workPosition: undefined,
    proof: 'Giấy chứng nhận kết hôn số 12/2024',
  };

  it('takes a sponsor who is a person, with family, and asks nothing of an organisation', () => {
    expect(card.warnings(wife)).toEqual([]);
    expect(card.errors({ ...wife, organisationName: 'Công ty A' })).toEqual([
      'organisationName answer-not-asked',
    ]);
    expect(card.warnings({ ...wife, symbol: 'DH' })).toEqual(['symbol family-by-person']);
    const foreign = { registrantPaper: 'passport', registrantPersonalId: undefined };
    expect(card.errors({ ...wife, ...foreign, registrantPaperNumber: 'TZ1234567' })).toEqual([
      'registrantPaperNumber sponsor-is-another',
    ]);
  });

  it('finds a passport that has expired and dates out of order', () => {
    expect(card.errors({ passportExpiry: '2026-11-21' })).toEqual([
      'passportExpiry passport-valid',
    ]);
    expect(card.errors({ entryDate: '1987-12-08' })).toEqual(['entryDate born-before-entry']);
    expect(card.errors({ stayUntil: '2026-10-04' })).toEqual(['stayUntil stay-after-entry']);
    expect(card.errors({ cardUntil: '2026-11-21' })).toEqual(['cardUntil card-in-future']);
    expect(card.errors({ passportNumber: 'tz 1234567' })).toEqual(['passportNumber pattern']);
  });

  it('only warns of a card that lasts longer than it may', () => {
    expect(card.warnings({ cardUntil: '2028-11-21' })).toEqual([]);
    expect(card.warnings({ cardUntil: '2028-11-22' })).toEqual(['cardUntil card-not-too-long']);
    expect(card.warnings({ ...wife, cardUntil: '2029-11-21' })).toEqual([]);
    expect(card.warnings({ passportExpiry: '2028-11-29' })).toEqual([
      'cardUntil card-before-passport',
    ]);
    expect(card.warnings({ stayUntil: '2026-11-20' })).toEqual(['stayUntil stay-not-over']);
  });

  it('wants the passport, the proof and a photo, unless they are brought', () => {
    expect(card.errors({ papersBy: 'attached' })).toEqual([
      'passportScan required',
      'proofScan required',
      'photo required',
    ]);
  });

  it('keeps the duty of the sponsor apart from the declaration', () => {
    expect(card.errors({ sponsorship: undefined })).toEqual(['sponsorship consent-required']);
    expect(card.errors({ declaration: undefined })).toEqual(['declaration consent-required']);
  });
});
