import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.js';
import { formatDossierCode, normaliseDossierCode, parseDossierCode } from './dossier-code.js';
import { normaliseProcedureCode, parseProcedureCode } from './procedure-code.js';

describe('dossier code', () => {
  it('is written with agency, day and a counter of at least four digits', () => {
    expect(formatDossierCode({ agency: 'H26.15', day: '2026-11-21', sequence: 7 })).toBe(
      'H26.15-261121-0007',
    );
    expect(formatDossierCode({ agency: 'H26', day: '2026-11-21', sequence: 12345 })).toBe(
      'H26-261121-12345',
    );
  });

  it.each([
    [{ agency: 'h26', day: '2026-11-21', sequence: 1 }],
    [{ agency: 'H26..1', day: '2026-11-21', sequence: 1 }],
    [{ agency: 'H26', day: '2026-02-30', sequence: 1 }],
    [{ agency: 'H26', day: '2026-11-21', sequence: 0 }],
    [{ agency: 'H26', day: '2026-11-21', sequence: 1.5 }],
  ])('is not written from parts that cannot be: %j', (parts) => {
    expect(() => formatDossierCode(parts)).toThrow(RangeError);
  });

  it.each([
    ['000.00.00.H26-240101-0001', 'H26', '2024-01-01', '0001'],
    ['G09.20-20260609-0092637', 'G09', '2026-06-09', '0092637'],
    ['H26.103.25-261121-120001', 'H26', '2026-11-21', '120001'],
    [' h26.15 – 261121 – 0042 ', 'H26', '2026-11-21', '0042'],
    ['Ｈ２６-261121-0042', 'H26', '2026-11-21', '0042'],
  ])('is read in every form that is seen: %s', (text, level1, date, sequence) => {
    expect(parseDossierCode(text)).toMatchObject({ kind: 'standard', level1, date, sequence });
  });

  it.each(['', 'abc', 'H26-260230-0001', 'H26-261121-001', '12.34-261121-0001', 'BN 2026/11'])(
    'is never refused: %j stays as it is',
    (text) => {
      expect(parseDossierCode(text)).toEqual({ kind: 'opaque', code: normaliseDossierCode(text) });
    },
  );

  it('may be dated tomorrow by a fast clock, not later', () => {
    expect(parseDossierCode('H26-261122-0001', '2026-11-21').kind).toBe('standard');
    expect(parseDossierCode('H26-261123-0001', '2026-11-21').kind).toBe('opaque');
  });

  it('reads back what it wrote', () => {
    const agency = fc.stringMatching(/^[A-Y]\d{2}(\.[0-9A-Z]{1,4}){0,3}$/);
    const day = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays('2010-01-01', count));
    fc.assert(
      fc.property(agency, day, fc.integer({ min: 1, max: 999_999 }), (name, date, sequence) => {
        const code = formatDossierCode({ agency: name, day: date, sequence });
        const parsed = parseDossierCode(code);
        expect(parsed).toMatchObject({ kind: 'standard', code, agency: name, date });
        expect(parsed.kind === 'standard' && Number(parsed.sequence)).toBe(sequence);
      }),
    );
  });

  it('is normalised once and for all, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseDossierCode(text);
        expect(normaliseDossierCode(once)).toBe(once);
        expect(parseDossierCode(text).code).toBe(once);
      }),
    );
  });
});

describe('procedure code', () => {
  it.each([
    ['1.001193', '1.001193'],
    [' 1.001193 ', '1.001193'],
    ['1.001193.01', '1.001193.01'],
    ['1.001193.H13', '1.001193'],
    ['1.001193.000.00.00.H26', '1.001193'],
    ['1.001193-Xoa', '1.001193'],
    ['1.0133611', '1.0133611'],
    ['2.009182739', '2.009182739'],
  ])('%j is compared as %s', (text, code) => {
    expect(normaliseProcedureCode(text)).toBe(code);
  });

  it('tells case, local copy and deletion apart', () => {
    expect(parseProcedureCode('1.001193.01')).toEqual({
      kind: 'standard',
      code: '1.001193',
      caseNumber: '01',
      deleted: false,
    });
    expect(parseProcedureCode('1.001193.H13-xoa')).toEqual({
      kind: 'standard',
      code: '1.001193',
      copyOf: 'H13',
      deleted: true,
    });
    expect(parseProcedureCode('khai sinh').kind).toBe('opaque');
  });
});
