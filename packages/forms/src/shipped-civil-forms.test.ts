import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForm } from './index.js';
import type { FormDefinition, FormSession } from './index.js';

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;

/** The example of a form, changed. */
function filledIn(code: string, changes: Readonly<Record<string, unknown>> = {}): FormSession {
  const { today, answers } = read<{ today: string; answers: Record<string, unknown> }>(
    `${code}.example.json`,
  );
  const session = compileForm(read<FormDefinition>(`${code}.json`)).start({ today, answers });
  for (const [path, value] of Object.entries(changes)) session.set(path, value);
  return session;
}

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
    expect(session.field('partnerSex').value).toBe('female');
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
