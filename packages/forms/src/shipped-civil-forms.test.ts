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
    expect(wrong(code, { partnerAgreed: undefined })).toEqual(['partnerAgreed required']);
  });
});
