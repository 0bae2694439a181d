/** What an import may say about a row, by outcome. The texts go into the report of the import. */
export const remarks = {
  refused: {
    'broken-encoding': 'the letters of its name were broken by a wrong encoding',
    'code-malformed': 'the code is not a procedure code such as 1.001193',
    'deleted-at-source': 'the source marks the procedure as deleted (-Xoa)',
    'duplicate-code': 'an earlier row has the same code',
    'invalid-row': 'a value has the wrong type or is far too long',
    'not-a-procedure': 'it is no JSON object with a code and a name',
    'not-json': 'the line is not valid JSON',
    'not-text': 'a text has a NUL or half of a character, which cannot be stored',
    'not-utf8': 'the line is not UTF-8',
    'line-too-long': 'the line is longer than 4 MiB',
  },
  repaired: {
    'code-cleaned':
      'spaces, look-alike characters or the mark of a local copy were taken off the code',
    'name-cleaned': 'spaces at the ends or doubled were taken out of the name',
    'not-nfc': 'the text was not in Unicode normal form C',
    'symbol-font': 'signs of a symbol font, an empty box in every other font, became •, ≥, ≤ or °',
    'amount-in-usd': 'an amount in US dollars was listed as đồng; left out of the amounts',
    'amount-implausible':
      'an amount below 1.000 ₫, most likely thousands or dollars; left out of the amounts',
    'online-level-dropped': 'the online level is none that is known; counted as unknown',
    'replaced-code-dropped': 'a replaced procedure is named by something that is no code; left out',
    'source-url-dropped': 'the address of its page is not a web address; left out',
  },
  noted: {
    'code-unusual': 'the code has seven to nine digits, as at the source',
    'time-unit-unspecified': 'the time limit has no unit at the source; shown as published',
    'document-is-remark': 'listed papers with 0 originals and 0 copies are shown as remarks',
    'fee-set-by-council': "the published 0 is a placeholder: the People's Council sets the fee",
    'not-in-catalogue': 'not in the catalogue of the portal any more; possibly abolished',
    'district-level': 'the text still speaks of the district level, abolished on 1 July 2025',
    'catalogue-entry-only': 'the source has no details',
    'kept-as-before': 'its row was refused: the procedure stays as it was in force',
    'no-longer-offered': 'it was in force and the file does not have it',
  },
} as const;

/** What happened to a row. */
export type Outcome = keyof typeof remarks;

/** Stable code of a remark. */
export type RemarkCode = {
  [O in Outcome]: keyof (typeof remarks)[O];
}[Outcome];

/** One remark about one row. */
export interface Remark {
  readonly outcome: Outcome;
  readonly code: RemarkCode;
  /** What exactly, when the code does not say it all; may be of any length. */
  readonly detail?: string;
}

/** The text of a remark, for people. */
export function remarkText(remark: Pick<Remark, 'outcome' | 'code'>): string {
  const texts: Readonly<Record<string, string>> = remarks[remark.outcome];
  return texts[remark.code] ?? remark.code;
}
