import { describe, expect, it } from 'vitest';
import { filledIn } from './shipped-form.test-support.js';

/** What is wrong, as `path code` or `path rule-id`. */
function wrong(code: string, changes: Readonly<Record<string, unknown>> = {}): string[] {
  return filledIn(code, changes)
    .validate()
    .map(
      ({ path, code: issue, params, severity }) =>
        `${path} ${issue === 'rule' ? String(params.rule) : issue}${severity === 'warning' ? ' (warning)' : ''}`,
    );
}

const PERMANENT = '1.004222';
const TEMPORARY = '1.004194';
const CONFIRMATION = '1.010041';

/** A school pupil for whom a parent declares. */
const ward = {
  relationship: 'guardian',
  personName: 'Lê Bảo Châu',
  personBirthDate: '2012-05-06',
  personSex: 'female',
  personPersonalId: '001312034567',
  guardianship: 'parent',
  guardianConsent: true,
};

describe.each([PERMANENT, TEMPORARY, CONFIRMATION])('form CT01 of %s', (code) => {
  it('asks for a child what it otherwise asks of the person who declares', () => {
    expect(filledIn(code).page('person').visible).toBe(false);
    const session = filledIn(code, { relationship: 'guardian' });
    expect(session.field('registrantBirthDate').visible).toBe(false);
    expect(session.validate('person').map(({ path }) => path)).toEqual([
      'personName',
      'personBirthDate',
      'personSex',
      'personPersonalId',
      'guardianship',
    ]);
    expect(wrong(code, { ...ward, guardianConsent: undefined })).toEqual([
      'guardianConsent consent-required',
    ]);
    expect(wrong(code, ward)).toEqual([]);
  });

  it('doubts that a guardian declares for an adult', () => {
    expect(
      wrong(code, { ...ward, personBirthDate: '2008-11-21', personPersonalId: '001308034567' }),
    ).toEqual(['personBirthDate ward-of-age (warning)']);
  });

  it('asks about the householder only of who is none', () => {
    const session = filledIn(code, { isHouseholder: true });
    expect(session.field('householderName').visible).toBe(false);
    session.set('isHouseholder', false);
    expect(session.field('householderPersonalId')).toMatchObject({ visible: true, required: true });
    const { registrantPersonalId } = session.answers();
    session.set('householderPersonalId', registrantPersonalId);
    expect(session.field('householderPersonalId').issues).toMatchObject([
      { params: { rule: 'householder-other' } },
    ]);
  });
});

describe.each([PERMANENT, TEMPORARY])('agreement and papers in form CT01 of %s', (code) => {
  const moving = {
    ...ward,
    basis: 'relative',
    isHouseholder: false,
    householderName: 'Nguyễn Văn Sự',
    householderPersonalId: '001060012345',
    householderRelation: 'grandchild',
    hasMembers: false,
  };

  it('wants nobody to agree when a child below 6 joins its parents', () => {
    const session = filledIn(code, {
      ...moving,
      personBirthDate: '2020-11-22',
      personPersonalId: '001320034567',
    });
    expect(session.page('opinions').visible).toBe(false);
    session.set('personBirthDate', '2020-11-21');
    expect(session.page('opinions').visible).toBe(true);
    expect(session.field('householderOpinion').required).toBe(true);
  });

  it('wants agreement where a child below 6 joins somebody else than its parents', () => {
    const small = { personBirthDate: '2022-11-21', personPersonalId: '001322034567' };
    const session = filledIn(code, { ...moving, ...small });
    expect(session.page('opinions').visible).toBe(false);
    session.set('guardianship', 'guardian');
    for (const id of ['householderOpinion', 'ownerOpinion'])
      expect(session.field(id)).toMatchObject({ visible: true, required: true });
  });

  it('does not ask a parent how they agree as the householder', () => {
    const session = filledIn(code, moving);
    expect(session.field('householderOpinion').visible).toBe(true);
    session.set('householderPersonalId', session.field('registrantPersonalId').value);
    expect(session.field('householderOpinion').visible).toBe(false);
    expect(session.field('ownerOpinion').visible).toBe(true);
  });

  it('takes the former name of the ward that the papers of the dwelling still have', () => {
    expect(wrong(code, { formerPlace: 'Phường Trung Tự, quận Đống Đa' })).toEqual([]);
    expect(filledIn(code, { basis: 'unit' }).field('formerPlace').visible).toBe(false);
  });
});

describe('permanent residence', () => {
  it('asks householder and owner to agree where the dwelling is not one’s own', () => {
    expect(wrong(PERMANENT, { householderOpinion: undefined, ownerOpinion: undefined })).toEqual([
      'householderOpinion required',
      'ownerOpinion required',
    ]);
    const own = filledIn(PERMANENT, { basis: 'own' });
    expect(own.field('ownerOpinion').visible).toBe(false);
    expect(own.field('parentOpinion').visible).toBe(true);
    expect(own.validate()).toEqual([]);
  });

  it('does not take the householder for the owner of a dwelling where there is no other', () => {
    expect(wrong(PERMANENT, { isHouseholder: true })).toEqual(['ownerOpinion owner-householder']);
    expect(wrong(PERMANENT, { isHouseholder: true, ownerOpinion: 'vneid' })).toEqual([
      'ownerName required',
      'ownerPersonalId required',
    ]);
  });

  it('asks who agrees in VNeID, and not again who has signed a paper', () => {
    const session = filledIn(PERMANENT, { ownerOpinion: 'written', parentOpinion: 'written' });
    for (const id of ['ownerName', 'ownerPersonalId', 'parentName', 'parentPersonalId'])
      expect(session.field(id).visible).toBe(false);
    expect(session.validate().map(({ path }) => path)).toEqual(['documents']);
    session.set('ownerOpinion', 'vneid');
    expect(session.field('ownerPersonalId').required).toBe(true);
  });

  it('wants the representative of a religious establishment to agree', () => {
    const session = filledIn(PERMANENT, { basis: 'religious', ownerOpinion: undefined });
    expect(session.field('householderOpinion').visible).toBe(false);
    expect(session.validate('opinions').map(({ path }) => path)).toEqual(['ownerOpinion']);
    session.set('ownerOpinion', 'householder');
    expect(session.validate('opinions')).toMatchObject([{ params: { rule: 'owner-householder' } }]);
  });

  it('wants the contract of a tenant and every agreement in writing', () => {
    expect(wrong(PERMANENT, { basis: 'rented' })).toEqual(['documents required']);
    expect(wrong(PERMANENT, { householderOpinion: 'written' })).toEqual(['documents required']);
    expect(filledIn(PERMANENT, { basis: 'rented' }).field('areaNote').visible).toBe(true);
  });

  it('wants no agreement of an owner of the boat that is lived on', () => {
    const session = filledIn(PERMANENT, { basis: 'vehicle', ownsVehicle: true });
    expect(session.field('ownerOpinion').visible).toBe(false);
    session.set('ownsVehicle', false);
    expect(session.field('ownerOpinion').required).toBe(true);
  });

  it('lists each of the household once, with one householder', () => {
    expect(wrong(PERMANENT, { 'members.0.personalId': '036191023458' })).toContain(
      'members.0.personalId member-once',
    );
    expect(
      wrong(PERMANENT, {
        isHouseholder: true,
        ownerOpinion: 'vneid',
        ownerName: 'Trịnh Quốc Bảo',
        ownerPersonalId: '001089034561',
        'members.0.relation': 'head',
      }),
    ).toEqual(['members.0.relation one-head']);
    expect(wrong(PERMANENT, { 'members.0.relation': 'other-relative' })).toEqual([
      'members.0.relationDetails required',
    ]);
  });

  it('wants the parents of everybody below 18 to agree, and lets nobody be their own parent', () => {
    expect(wrong(PERMANENT, { parentOpinion: undefined })).toEqual(['parentOpinion required']);
    expect(
      filledIn(PERMANENT, { 'members.0.birthDate': '2008-11-21' }).field('parentOpinion').visible,
    ).toBe(false);
    const minor = { registrantBirthDate: '2009-04-18', registrantPersonalId: '036309023458' };
    expect(wrong(PERMANENT, { ...minor, hasMembers: false })).toEqual([
      'parentOpinion minor-not-own-parent',
    ]);
    expect(wrong(PERMANENT, { ...minor, hasMembers: false, parentOpinion: 'vneid' })).toEqual([
      'parentName required',
      'parentPersonalId required',
    ]);
  });

  it('asks a soldier in a unit for no householder, but for the letter of the unit', () => {
    const session = filledIn(PERMANENT, { basis: 'unit', hasMembers: false });
    expect(session.field('isHouseholder').visible).toBe(false);
    expect(session.page('opinions').visible).toBe(false);
    expect(session.validate().map(({ path }) => path)).toEqual(['documents']);
  });
});

describe('temporary residence', () => {
  it('lasts two years at most, and is not for less than 30 days', () => {
    expect(wrong(TEMPORARY, { stayUntil: '2028-11-23' })).toEqual([]);
    expect(wrong(TEMPORARY, { stayUntil: '2028-11-24' })).toEqual(['stayUntil two-years']);
    expect(wrong(TEMPORARY, { stayUntil: '2026-12-22' })).toEqual([]);
    expect(wrong(TEMPORARY, { stayUntil: '2026-12-21' })).toEqual([
      'stayUntil thirty-days (warning)',
    ]);
    expect(wrong(TEMPORARY, { stayUntil: '2026-11-22' })).toEqual(['stayUntil order']);
  });

  it('asks a tenant neither for agreement nor for a paper, a relative for agreement', () => {
    const session = filledIn(TEMPORARY);
    expect(session.page('opinions').visible).toBe(false);
    expect(session.field('documents').required).toBe(false);
    session.set('basis', 'relative');
    expect(session.validate().map(({ path }) => path)).toEqual(['ownerOpinion']);
    session.set('basis', 'list');
    expect(session.page('moving').visible).toBe(false);
    expect(session.validate().map(({ path }) => path)).toEqual(['documents']);
  });
});

describe('confirmation of residence', () => {
  it('asks about an earlier residence only when that is to be confirmed', () => {
    const session = filledIn(CONFIRMATION, { content: ['permanent'] });
    expect(session.field('pastAddress').visible).toBe(false);
    session.set('content', ['past', 'other']);
    expect(session.validate('request').map(({ path }) => path)).toEqual(['otherContent']);
    expect(wrong(CONFIRMATION, { pastUntil: '2015-01-01' })).toEqual(['pastUntil past-order']);
    expect(wrong(CONFIRMATION, { content: [] })).toEqual(['content required']);
  });
});
