import { describe, expect, it } from 'vitest';
import { demoPersons } from './demo-persons.mjs';

describe('people to be in a demonstration', () => {
  it('are one made up, or those who were given', () => {
    expect(demoPersons({})).toContain('"id":"mai"');
    const given = '[{"id":"an","facts":{"name":"Nguyễn Văn An"}}]';
    expect(demoPersons({ MOTCUA_DEMO_PERSONS: given })).toBe(given);
  });

  it.each(['', ' ', '[]', '[ ]\n'])('are none where none are wanted: %j', (none) => {
    expect(demoPersons({ MOTCUA_DEMO_PERSONS: none })).toBeUndefined();
  });

  it('are none where others can reach the service', () => {
    expect(demoPersons({ NODE_ENV: 'production' })).toBeUndefined();
    expect(demoPersons({ MOTCUA_PUBLIC_URL: 'https://centre.example' })).toBeUndefined();
  });
});
