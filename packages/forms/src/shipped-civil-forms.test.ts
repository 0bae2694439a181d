import { describe, expect, it } from 'vitest';
import { filledIn } from './shipped-form.test-support.js';

/** What is wrong, as `path code` or `path rule-id`. */
function wrong(code: string, changes: Readonly<Record<string, unknown>> = {}): string[] {
  return filledIn(code, changes)
    .validate()
    .map(
      (issue) =>
        `${issue.path} ${issue.code === 'rule' ? String(issue.params.rule) : issue.code}${issue.severity === 'warning' ? ' (warning)' : ''}`,
    );
}

describe('marriage registration', () => {
  const code = '1.000894';

  it('lets a man marry from his 20th birthday, a woman from her 18th', () => {
    const bride = { registrantPersonalId: '001308023456' };
    expect(wrong(code, { ...bride, registrantBirthDate: '2008-11-21' })).toEqual([]);
    expect(wrong(code, { ...bride, registrantBirthDate: '2008-11-22' })).toEqual([
      'registrantBirthDate registrant-age',
    ]);
    const groom = { partnerPersonalId: '004206034567' };
    expect(wrong(code, { ...groom, partnerBirthDate: '2006-11-21' })).toEqual([]);
    expect(wrong(code, { ...groom, partnerBirthDate: '2006-11-22' })).toEqual([
      'partnerBirthDate partner-age',
    ]);
  });

  it('knows who is the man when he fills in the form', () => {
    const session = filledIn(code, { registrantSex: 'male', partnerBirthDate: '2008-01-01' });
    expect(session.field('partnerBirthDate').issues).toEqual([]);
    session.set('registrantBirthDate', '2007-06-15');
    expect(session.field('registrantBirthDate').issues).toMatchObject([
      { params: { rule: 'registrant-age' } },
    ]);
    expect(session.field('partnerBirthDate').issues).toEqual([]);
  });

  it('sends a marriage with a foreign element to its own procedure', () => {
    expect(wrong(code, { foreignElement: true })).toEqual(['foreignElement domestic']);
  });

  it('asks how an earlier marriage ended, and not of who marries for the first time', () => {
    const session = filledIn(code);
    expect(session.field('registrantPriorEnd').visible).toBe(false);
    expect(session.field('partnerCourtDecision').visible).toBe(true);
    expect(wrong(code, { partnerPriorEnd: 'widowed' })).toEqual(['partnerSpouseDeath required']);
    expect(wrong(code, { partnerMarriageOrder: 1 })).toEqual([]);
  });

  it('takes two people, and both have to agree', () => {
    expect(wrong(code, { partnerPersonalId: '001198023456' })).toContain(
      'partnerPersonalId two-people',
    );
    expect(wrong(code, { partnerAgreed: undefined })).toEqual(['partnerAgreed consent-required']);
  });
});

describe('a copy of a civil status extract', () => {
  const code = '2.000635';

  it('asks about another person, or about oneself, never both', () => {
    const session = filledIn(code);
    expect(session.page('person').visible).toBe(true);
    expect(session.page('self').visible).toBe(false);
    session.set('relationship', 'self');
    expect(session.answers()).not.toHaveProperty('personName');
    expect(session.validate('self').map(({ path }) => path)).toEqual([
      'registrantBirthDate',
      'registrantSex',
      'registrantEthnicity',
      'registrantNationality',
    ]);
  });

  it('wants the authorisation from whoever acts for another', () => {
    expect(wrong(code, { relationship: 'close-relative' })).toEqual(['documents required']);
    expect(wrong(code, { relationship: 'organisation' })).toEqual([
      'organisationName required',
      'documents required',
    ]);
    expect(wrong(code, { relationship: 'deceased-relative', event: 'death' })).toEqual([]);
  });

  it('finds one’s own death extract, and a registration before the birth', () => {
    expect(wrong(code, { relationship: 'self', event: 'death' })).toContain('event living');
    expect(wrong(code, { registeredOn: '2019-09-11' })).toEqual(['registeredOn born-before']);
  });

  it('computes the fee', () => {
    expect(filledIn(code, { copies: 5 }).field('fee').value).toBe(40_000);
  });
});

describe('birth registration', () => {
  const code = '1.001193';

  it('wants the residence of a parent whose number is not given', () => {
    expect(wrong(code, { fatherAddress: undefined })).toEqual([]);
    expect(wrong(code, { fatherAddress: undefined, fatherPersonalId: undefined })).toEqual([
      'fatherAddress required',
    ]);
  });

  it('finds parents who are known by year only and younger than the child', () => {
    const father = { fatherBirthDate: undefined, fatherPersonalId: undefined };
    expect(wrong(code, { ...father, fatherBirthYear: 2026 })).toEqual([
      'fatherBirthYear father-year-before-child',
    ]);
    expect(wrong(code, { ...father, fatherBirthYear: 1992 })).toEqual([]);
  });

  it('takes a name of letters only', () => {
    expect(wrong(code, { childName: "H'Hen Niê" })).toEqual([]);
    expect(wrong(code, { childName: 'Trần 2 Minh' })).toEqual(['childName pattern']);
    expect(wrong(code, { childName: 'Trần M@i' })).toEqual(['childName pattern']);
  });

  it('points to the procedure for children of foreigners, and takes the dossier', () => {
    expect(wrong(code, { fatherNationality: 'Hoa Kỳ' })).toEqual([
      'fatherNationality father-foreign (warning)',
    ]);
  });

  it('takes a number for one person only', () => {
    expect(wrong(code, { fatherPersonalId: '001195012345' })).toContain(
      'fatherPersonalId father-not-registrant',
    );
  });

  it('wants the authorisation of who is authorised', () => {
    const other = {
      relationship: 'authorised',
      motherName: 'Nguyễn Thị Mai',
      motherAddress: { province: 'Thành phố Hà Nội', ward: 'Phường Ba Đình', street: 'Số 12' },
    };
    expect(wrong(code, other)).toEqual(['documents required']);
    expect(wrong(code, { ...other, relationship: 'grandparent' })).toEqual([]);
  });
});

describe('death registration', () => {
  const code = '1.000656';

  it('asks for a residence only of who gives no number with the full date of birth', () => {
    const session = filledIn(code, { registrantBirthDate: '1990-07-15' });
    expect(session.field('registrantAddress').visible).toBe(false);
    expect(session.validate()).toEqual([]);
    session.set('registrantBirthDate', undefined);
    expect(session.field('registrantAddress')).toMatchObject({ visible: true, required: true });
    session.set('registrantPaper', 'passport');
    expect(session.field('registrantBirthDate').visible).toBe(false);
    expect(session.field('registrantAddress').visible).toBe(true);
  });

  it('finds a year of birth after the death, and a person who registers their own', () => {
    const year = { deceasedBirthDate: undefined, deceasedPersonalId: undefined };
    expect(wrong(code, { ...year, deceasedBirthYear: 2027 })).toEqual([
      'deceasedBirthYear born-before-death-year',
    ]);
    expect(wrong(code, { ...year, deceasedBirthYear: 1948 })).toEqual([]);
    expect(wrong(code, { deceasedPersonalId: '001190067890' })).toContain(
      'deceasedPersonalId somebody-else',
    );
  });

  it('finds a death before the birth, a time that is none, and a missing authorisation', () => {
    expect(wrong(code, { deathDate: '1947-12-31' })).toEqual(['deathDate born-before-death']);
    expect(wrong(code, { deathTime: '24:10' })).toEqual(['deathTime pattern']);
    expect(wrong(code, { relationship: 'authorised' })).toEqual(['documents required']);
  });

  it('points to the procedure for foreigners', () => {
    expect(wrong(code, { deceasedNationality: 'Pháp' })).toEqual([
      'deceasedNationality foreign (warning)',
    ]);
  });

  it('wants the notice on paper, and not the electronic one', () => {
    expect(wrong(code, { deathProof: 'notice' })).toEqual(['documents required']);
    const session = filledIn(code, { deathProof: 'evidence' });
    expect(session.field('noticeDetails').visible).toBe(false);
  });
});

describe('a certificate of marital status', () => {
  const code = '1.004873';
  const partner = {
    purpose: 'marriage',
    partnerName: 'Kim Min Soo',
    partnerBirthDate: '1988-01-30',
    partnerNationality: 'Hàn Quốc',
    partnerPaper: 'Hộ chiếu số M00000000, cấp ngày 02/5/2022',
    partnerResidence: 'Seoul, Hàn Quốc',
    marriageOffice: 'Ủy ban nhân dân phường Cầu Giấy, thành phố Hà Nội',
  };

  it('says whom one intends to marry, and nothing of that for another purpose', () => {
    expect(filledIn(code).page('partner').visible).toBe(false);
    expect(wrong(code, partner)).toEqual([]);
    expect(filledIn(code, partner).answers()).not.toHaveProperty('copies');
  });

  it('warns who is too young or married, and takes the dossier', () => {
    const young = { registrantBirthDate: '2008-11-22', registrantPersonalId: '001308067890' };
    expect(wrong(code, { ...partner, ...young })).toEqual([
      'registrantBirthDate registrant-age (warning)',
    ]);
    expect(wrong(code, young)).toEqual([]);
    expect(wrong(code, { ...partner, maritalStatus: 'married', spouse: 'Nguyễn Văn Tú' })).toEqual([
      'purpose married-already (warning)',
    ]);
  });

  it('certifies a time before the marriage of who is married now', () => {
    const session = filledIn(code, { maritalStatus: 'before-marriage' });
    expect(session.field('periodAddress').visible).toBe(false);
    expect(session.validate('status').map(({ path }) => path)).toEqual([
      'spouse',
      'periodFrom',
      'periodTo',
    ]);
    const before = {
      maritalStatus: 'before-marriage',
      spouse: 'Đỗ Anh Quân, số 41/2019, Ủy ban nhân dân phường Dịch Vọng',
      periodFrom: '2012-07-15',
      periodTo: '2019-05-09',
    };
    expect(wrong(code, before)).toEqual([]);
    expect(wrong(code, { ...before, periodTo: '2012-07-14' })).toContain('periodFrom period');
    expect(wrong(code, { ...before, ...partner })).toContain('purpose married-already (warning)');
  });

  it('wants the earlier certificate, or the reason why it is gone', () => {
    expect(wrong(code, { issuedBefore: true, earlierKept: true })).toEqual(['documents required']);
    expect(wrong(code, { issuedBefore: true, earlierKept: false })).toEqual([
      'earlierLost required',
    ]);
  });

  it('asks who authorised it about their own person and paper', () => {
    const session = filledIn(code, { relationship: 'authorised' });
    expect(session.page('self').visible).toBe(false);
    expect(session.validate().map(({ path }) => path)).toEqual([
      'personName',
      'personBirthDate',
      'personSex',
      'personEthnicity',
      'personNationality',
      'personPaper',
      'personAddress',
      'documents',
    ]);
    session.set('personPersonalId', '001190067890');
    expect(session.field('personPaper').visible).toBe(false);
    expect(session.field('personPersonalId').issues).toMatchObject([
      { params: { rule: 'person-not-registrant' } },
    ]);
  });
});

describe('certified copies', () => {
  const code = '2.000815';

  it.each([
    [1, 1, 2000],
    [2, 1, 4000],
    [3, 2, 10_000],
    [198, 1, 200_000],
    [500, 1, 200_000],
  ])('computes the fee of %i pages in %i copies', (pages, copies, fee) => {
    const session = filledIn(code, { 'originals.0.pages': pages, 'originals.0.copies': copies });
    expect(session.field('originals.0.fee').value).toBe(fee);
    expect(session.field('totalFee').value).toBe(fee + 12_000);
  });

  it('says of foreign papers that they are legalised first', () => {
    const session = filledIn(code, { 'originals.1.issuer': 'foreign' });
    expect(session.field('originals.0.legalised').visible).toBe(false);
    expect(session.field('originals.1.legalised').visible).toBe(true);
    expect(session.validate()).toEqual([]);
  });
});
