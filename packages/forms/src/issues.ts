import type { Localized } from './definition.js';

/** What is wrong with an answer. Stable: messages in every language hang on it. */
export type IssueCode =
  | 'required'
  | 'consent-required'
  | 'address-incomplete'
  | 'address-old'
  | 'wrong-type'
  | 'not-a-number'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'not-an-amount'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'too-long'
  | 'pattern'
  | 'not-a-choice'
  | 'too-few-choices'
  | 'too-many-choices'
  | 'personal-id-invalid'
  | 'personal-id-unusual'
  | 'personal-id-birth-year'
  | 'personal-id-sex'
  | 'tax-code-invalid'
  | 'phone-invalid'
  | 'email-invalid'
  | 'too-few-items'
  | 'too-many-items'
  | 'document-unknown'
  | 'file-unknown'
  | 'file-type'
  | 'file-too-large'
  | 'too-many-files'
  | 'rule'
  | 'answer-not-asked';

/** Something wrong with the answers. */
export interface Issue {
  /** Path of the field: `motherName`, `children.0.name`. */
  readonly path: string;
  /** Id of the page; empty when the answer belongs to none. */
  readonly page: string;
  readonly code: IssueCode;
  /** A warning does not keep anyone from filing. */
  readonly severity: 'error' | 'warning';
  /** Facts for the message: `{ max: 200 }`. */
  readonly params: { readonly [name: string]: string | number | readonly string[] };
  /** The author's own words, for `rule` and `pattern`. */
  readonly message?: Localized;
}

/** An issue before it is known where it stands. */
export type Complaint = Pick<Issue, 'code'> &
  Partial<Pick<Issue, 'severity' | 'params' | 'message'>>;
