import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForm } from './index.js';
import type { CompiledForm, FormDefinition } from './index.js';

interface Example {
  readonly today: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

type Changes = Readonly<Record<string, unknown>>;

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A shipped form with its example, to be changed and checked as the service checks it. */
class Shipped {
  readonly form: CompiledForm;
  readonly example: Example;

  constructor(code: string) {
    this.form = compileForm(read(`${code}.json`) as FormDefinition);
    this.example = read(`${code}.example.json`) as Example;
  }

  /** The example with other answers; `undefined` takes one out. */
  check(changes: Changes): ReturnType<CompiledForm['check']> {
    const answers = Object.entries({ ...this.example.answers, ...changes }).filter(
      ([, value]) => value !== undefined,
    );
    return this.form.check(Object.fromEntries(answers), { today: this.example.today });
  }

  /** What is wrong with the example so changed, as `path code` or `path rule`. */
  errors(changes: Changes): readonly string[] {
    const result = this.check(changes);
    return result.ok ? [] : result.issues.filter(isError).map(line);
  }

  /** What is only warned of. */
  warnings(changes: Changes): readonly string[] {
    const result = this.check(changes);
    return result.ok ? result.warnings.map(line) : ['not filed'];
  }
}

interface Found {
  readonly path: string;
  readonly code: string;
  readonly severity: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const isError = ({ severity }: Found): boolean => severity === 'error';
const line = ({ path, code, params }: Found): string =>
  `${path} ${String(params?.['rule'] ?? code)}`;

describe('registration of a household business', () => {
  const household = new Shipped('1.001612');
  const sister = {
    name: 'Phạm Thị Thu Cúc',
    birthDate: '1994-09-02',
    sex: 'female',
    personalId: '001194034567',
  };
  const family = { founder: 'family', members: [sister], documents: { d2: ['f1'] } };

  it('takes the other members of the family, counts them with the owner and wants the authorisation', () => {
    expect(household.check(family)).toMatchObject({ ok: true, answers: { memberTotal: 2 } });
    expect(household.errors({ ...family, documents: undefined })).toEqual(['documents required']);
    expect(household.errors({ ...family, members: undefined })).toEqual(['members required']);
    expect(household.errors({ filedBy: 'person' })).toEqual(['documents required']);
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

  it('adds up floor areas, heights and storeys', () => {
    const levels = [
      { kind: 'basement', floorArea: 50.1, height: 3 },
      { ...ground, floorArea: 50.2 },
      { kind: 'mezzanine', floorArea: 20.1, height: 2.4 },
      { kind: 'upper', floorArea: 55.3, height: 3.3 },
      { kind: 'technical', floorArea: 10, height: 1.8 },
    ];
    const result = house.check({ levels });
    expect(result).toMatchObject({
      ok: true,
      answers: {
        floorsAbove: 2,
        basements: 1,
        mezzanines: 1,
        technicalStoreys: 1,
        roofStructures: 0,
      },
    });
    expect(result.ok && result.answers['totalFloorArea']).toBeCloseTo(185.7, 9);
    expect(result.ok && result.answers['levelsHeight']).toBeCloseTo(8.7, 9);
  });

  it('finds a house larger than its plot, and no or two first floors', () => {
    expect(house.errors({ footprint: 72.6 })).toEqual(['footprint fits-plot']);
    expect(house.errors({ levels: [{ ...ground, kind: 'upper' }] })).toEqual([
      'levels one-first-floor',
    ]);
    expect(house.errors({ levels: [ground, ground] })).toEqual(['levels one-first-floor']);
  });

  it('only warns of numbers that do not fit the drawings', () => {
    expect(house.warnings({ buildingHeight: 12 })).toEqual(['buildingHeight height-adds-up']);
    const levels = [{ ...ground, floorArea: 59 }];
    expect(house.warnings({ levels })).toEqual(['levels.0.floorArea first-floor-area']);
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

  it('wants the drawings here unless they are brought on paper', () => {
    expect(house.errors({ papersBy: 'attached' })).toEqual(['documents required']);
    expect(house.errors({ papersBy: 'attached', documents: { d3: ['f1'] } })).toEqual([]);
  });
});
