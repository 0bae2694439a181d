import { describe, expect, it } from 'vitest';
import { Shipped } from './shipped-form.test-support.js';
import type { Changes } from './shipped-form.test-support.js';

describe('registration of a household business', () => {
  const household = new Shipped('1.001612');
  const sister = {
    name: 'Phạm Thị Thu Cúc',
    birthDate: '1994-09-02',
    sex: 'female',
    personalId: '001194034567',
  };
  const family = { founder: 'family', members: [sister], familyAuthorisation: ['f1'] };

  it('takes the other members of the family, counts them with the owner and wants the authorisation', () => {
    expect(household.check(family)).toMatchObject({ ok: true, answers: { memberTotal: 2 } });
    expect(household.errors({ ...family, familyAuthorisation: undefined })).toEqual([
      'familyAuthorisation required',
    ]);
    expect(household.errors({ ...family, members: undefined })).toEqual(['members required']);
    expect(household.errors({ filedBy: 'person' })).toEqual(['filingAuthorisation required']);
    expect(household.errors({ filedBy: 'organisation' })).toEqual([
      'serviceContract required',
      'introduction required',
    ]);
  });

  it('finds an owner and a member who are too young, and an owner listed twice', () => {
    const owner = { registrantBirthDate: '2008-11-22', registrantPersonalId: '001308045678' };
    expect(household.errors(owner)).toEqual(['registrantBirthDate owner-of-age']);
    const young = { ...sister, birthDate: '2009-01-01', personalId: '001309034567' };
    const again = { ...sister, personalId: '001191045678', birthDate: '1991-04-18' };
    expect(household.errors({ ...family, members: [young, again] })).toEqual([
      'members.0.birthDate member-of-age',
      'members.1.personalId member-not-owner',
    ]);
  });

  it('wants exactly one main line of business', () => {
    const bread = { line: 'Làm bánh', main: true };
    const coffee = { line: 'Bán cà phê', main: true };
    expect(household.errors({ lines: [bread, coffee] })).toEqual(['lines one-main-line']);
    expect(household.errors({ lines: [{ ...bread, main: false }] })).toEqual([
      'lines one-main-line',
    ]);
    expect(household.errors({ lines: [{ ...bread, code: '56' }] })).toEqual([
      'lines.0.code pattern',
    ]);
  });

  it('refuses names of companies, however written', () => {
    for (const businessName of ['Công ty Hoa Sen', 'CÔNG  TY hoa sen', 'Hoa Sen doanh Nghiệp'])
      expect(household.errors({ businessName })).toEqual(['businessName pattern']);
    expect(household.errors({ businessName: 'Công Tâm 2' })).toEqual([]);
  });

  it('asks nobody without fixed premises to answer for them, and only warns of a day gone by', () => {
    expect(household.errors({ fixedPlace: false, premises: undefined })).toEqual([]);
    expect(household.errors({ fixedPlace: false })).toEqual(['premises answer-not-asked']);
    expect(household.errors({ premises: undefined })).toEqual(['premises consent-required']);
    expect(household.warnings({ startDate: '2026-11-01' })).toEqual(['startDate start-not-past']);
  });
});

describe('permit for a single house', () => {
  const house = new Shipped('1.013225');
  const ground = { kind: 'first', floorArea: 50, height: 3.6 };
  /** The example has a rooftop structure, which is counted only where there is one. */
  const noRoof = { roofStructures: undefined };
  const totals = (floorsAbove: number, totalFloorArea: number, levelsHeight: number) => ({
    floorsAbove,
    totalFloorArea,
    levelsHeight,
  });

  it('adds up floor areas, heights and storeys', () => {
    const levels = [
      { kind: 'basement', floorArea: 50.1, height: 3 },
      { ...ground, floorArea: 50.2 },
      { kind: 'mezzanine', floorArea: 20.1, height: 2.4 },
      { kind: 'upper', floorArea: 55.3, height: 3.3 },
      { kind: 'technical', floorArea: 10, height: 1.8 },
    ];
    const result = house.check({ ...noRoof, levels });
    expect(result).toMatchObject({
      ok: true,
      answers: {
        floorsAbove: 2,
        basements: 1,
        mezzanines: 1,
        technicalStoreys: 1,
      },
    });
    expect(result.ok && result.answers['totalFloorArea']).toBeCloseTo(185.7, 9);
    expect(result.ok && result.answers['levelsHeight']).toBeCloseTo(8.7, 9);
  });

  it('finds a house larger than its plot, and no or two first floors', () => {
    expect(house.errors({ footprint: 72.6 })).toEqual(['footprint fits-plot']);
    expect(house.errors({ ...noRoof, levels: [{ ...ground, kind: 'upper' }] })).toEqual([
      'levels one-first-floor',
    ]);
    expect(house.errors({ ...noRoof, levels: [ground, ground] })).toEqual([
      'levels one-first-floor',
    ]);
  });

  it('only warns of numbers that do not fit the drawings', () => {
    expect(house.warnings({ buildingHeight: 12 })).toEqual(['buildingHeight height-adds-up']);
    const levels = [{ ...ground, floorArea: 59 }];
    expect(house.warnings({ ...noRoof, levels })).toEqual(['levels.0.floorArea first-floor-area']);
  });

  it('warns an owner who may not design so large a house', () => {
    const self = {
      designedBy: 'owner',
      designerName: undefined,
      designerCertificate: undefined,
      designLeads: undefined,
    };
    const small = { ...noRoof, levels: [ground], buildingHeight: 4, ...totals(1, 50, 3.6) };
    expect(house.warnings({ ...self, ...small })).toEqual([]);
    expect(house.warnings(self)).toEqual(['designedBy owner-may-design']);
    expect(house.warnings({ ...self, ...small, buildingHeight: 12 })).toEqual([
      'designedBy owner-may-design',
    ]);
    const cellar = { kind: 'basement', floorArea: 30, height: 2.5 };
    expect(
      house.warnings({
        ...self,
        ...small,
        levels: [ground, cellar],
        ...totals(1, 80, 3.6),
        basements: 1,
      }),
    ).toEqual(['designedBy owner-may-design']);
  });

  it('says that a house of ordinary size may need no permit', () => {
    const session = house.form.start(house.example);
    expect(session.field('exemptionNote').visible).toBe(true);
    session.set('levels.0.floorArea', 360);
    expect(session.field('exemptionNote').visible).toBe(false);
  });

  it('asks for the results of fire safety and heritage without insisting', () => {
    const session = house.form.start(house.example);
    session.set('papersBy', 'attached');
    for (const id of ['fireResult', 'heritageOpinion'])
      expect(session.field(id)).toMatchObject({ visible: true, required: false });
    expect(session.validate('papers').map(({ path }) => path)).toEqual([
      'drawings',
      'safetyCommitment',
    ]);
  });

  it('asks about designers, appraisers and representatives only where there are some', () => {
    const self = {
      designedBy: 'owner',
      designerName: undefined,
      designerCertificate: undefined,
      designLeads: undefined,
    };
    expect(house.errors(self)).toEqual([]);
    expect(house.errors({ ...self, designAppraised: true })).toEqual([
      'appraiserName required',
      'appraiserCertificate required',
    ]);
    expect(house.errors({ filedBy: 'representative' })).toEqual([
      'representativeName required',
      'representativePersonalId required',
      'representativePhone required',
    ]);
    const owner = {
      representativeName: 'Nguyễn Văn Khải',
      representativePersonalId: '001085023456',
      representativePhone: '+84912004567',
    };
    expect(house.errors({ filedBy: 'representative', ...owner })).toEqual([
      'representativePersonalId other-representative',
    ]);
  });

  it('wants the papers of the case, unless they are brought', () => {
    const attached = { papersBy: 'attached', drawings: ['f1'], safetyCommitment: ['f2'] };
    expect(house.errors({ papersBy: 'attached' })).toEqual([
      'drawings required',
      'safetyCommitment required',
    ]);
    expect(house.errors(attached)).toEqual([]);
    expect(house.errors({ ...attached, landPaper: 'other' })).toEqual(['landPaperScan required']);
    expect(house.errors({ ...attached, adjoining: false })).toEqual([
      'safetyCommitment answer-not-asked',
    ]);
  });
});

describe('monthly social allowance', () => {
  const aid = new Shipped('1.001776');
  /** Takes out what only a single parent is asked. */
  const noChildren = {
    singleParentSince: undefined,
    children: undefined,
    childrenTotal: undefined,
    childrenUnder16: undefined,
    childrenStudying: undefined,
  };
  const forChild = {
    ...noChildren,
    filedFor: 'other',
    relationship: 'guardian',
    personName: 'Lò Văn Nam',
    personBirthDate: '2017-05-04',
    personSex: 'male',
    personAddress: aid.example.answers['registrantAddress'],
    case: 'orphan',
    schooling: 'studying',
    schoolName: 'Lớp 4, Trường tiểu học Đền Lừ',
    abandoned: false,
    motherSituation: 'dead',
    fatherSituation: 'detained',
  };
  const disabled = {
    ...noChildren,
    case: 'disabled',
    disability: undefined,
    disabilityPaperNumber: '102/2024/GXN',
    disabilityPaperDate: '2024-05-16',
    disabilityPaperIssuer: 'UBND phường Hoàng Mai',
    disabilityKinds: ['mobility'],
    disabilityLevel: 'severe',
    schooling: 'left',
    schoolReason: 'Sức khỏe yếu',
    selfCare: 'full',
    working: false,
    noWorkReason: 'Không đi lại được',
    maritalStatus: 'widowed',
    childrenNumber: 0,
    pregnant: false,
  };

  it('takes each case with what belongs to it, without a warning', () => {
    const single = { ...noChildren, poverty: 'poor' };
    expect(aid.warnings(forChild)).toEqual([]);
    expect(aid.warnings(disabled)).toEqual([]);
    expect(aid.warnings({ ...single, case: 'hiv', stableIncome: false })).toEqual([]);
    const old = { personBirthDate: '1950-02-01', elderlySupport: 'none', communityCarer: false };
    expect(aid.warnings({ ...single, ...old, case: 'elderly' })).toEqual([]);
  });

  it('asks about the parents of a child unless it was abandoned, and doubts when one can raise it', () => {
    const found = { motherSituation: undefined, fatherSituation: undefined };
    expect(aid.errors({ ...forChild, ...found })).toEqual([
      'motherSituation required',
      'fatherSituation required',
    ]);
    expect(aid.warnings({ ...forChild, ...found, abandoned: true })).toEqual([]);
    expect(aid.warnings({ ...forChild, fatherSituation: 'living' })).toEqual([
      'motherSituation nobody-raises-child',
    ]);
  });

  it('keeps each case to its age', () => {
    expect(aid.errors({ ...forChild, personBirthDate: '2010-11-21' })).toEqual([
      'personBirthDate child-under-16',
    ]);
    const student = { ...forChild, case: 'student', personBirthDate: '2010-11-21' };
    expect(aid.errors(student)).toEqual([]);
    expect(aid.errors({ ...student, personBirthDate: '2003-11-21' })).toEqual([
      'personBirthDate student-16-to-22',
    ]);
    const idle = { schooling: 'left', schoolReason: 'Đi làm', schoolName: undefined };
    expect(aid.errors({ ...student, ...idle })).toEqual(['schooling student-studies']);
  });

  it('only warns where the city may be more generous than the decree', () => {
    expect(aid.warnings({ poverty: 'neither' })).toEqual(['poverty poor-or-near-household']);
    expect(aid.warnings({ ...disabled, disabilityLevel: 'mild' })).toEqual([
      'disabilityLevel severe-disability',
    ]);
    expect(aid.warnings({ singleParentSince: 'other' })).toEqual([
      'singleParentSince single-parent',
    ]);
  });

  it('counts the children, and looks at their dates', () => {
    const born = (birthDate: string, schooling: string): Changes => ({
      name: 'Lưu Minh',
      birthDate,
      together: true,
      schooling,
    });
    const children = [
      born('2024-01-01', 'not-yet'),
      born('2007-01-01', 'studying'),
      born('2007-01-02', 'not'),
    ];
    expect(aid.check({ children })).toMatchObject({
      ok: true,
      answers: { childrenTotal: 3, childrenUnder16: 1, childrenStudying: 1 },
      warnings: [{ path: 'children.2.schooling', params: { rule: 'child-counts' } }],
    });
    expect(aid.errors({ children: [born('1989-06-12', 'not')] })).toEqual([
      'children.0.birthDate parent-before-child',
    ]);
    const more = { childrenNumber: 1, childrenUnder36Months: 2 };
    expect(aid.errors({ ...disabled, ...more })).toEqual(['childrenUnder36Months children-of-all']);
  });

  it('adds up what is received and wants the month it began', () => {
    const pension = { kind: 'pension', amount: 2_500_000, since: '07/2024' };
    const aided = { kind: 'merit', amount: 1_000_000, since: '2024' };
    expect(aid.check({ benefits: [pension, { ...aided, since: '01/2020' }] })).toMatchObject({
      ok: true,
      answers: { benefitsTotal: 3_500_000 },
    });
    expect(aid.errors({ benefits: [pension, aided] })).toEqual(['benefits.1.since pattern']);
  });

  it('knows the one who declares from the one who is supported', () => {
    expect(aid.errors({ ...forChild, personPersonalId: '001189056712' })).toEqual([
      'personPersonalId another-person',
    ]);
    expect(aid.errors({ personName: 'Lò Văn Nam' })).toEqual(['personName answer-not-asked']);
  });
});
