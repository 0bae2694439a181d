/** Something wrong with a definition. */
export interface Finding {
  /** JSON pointer into the definition: `/pages/0/fields/2/visible`. */
  readonly path: string;
  readonly code: FindingCode;
  /** An `error` keeps the form from being used; a `warning` should be looked at. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type FindingCode =
  | 'wrong-shape'
  | 'bad-id'
  | 'duplicate-id'
  | 'unknown-id'
  | 'unknown-condition'
  | 'unknown-operator'
  | 'wrong-operands'
  | 'outside-group'
  | 'not-a-group'
  | 'too-deep'
  | 'too-costly'
  | 'too-large'
  | 'cycle'
  | 'bad-pattern'
  | 'costly-pattern'
  | 'too-many-patterns'
  | 'missing-page'
  | 'wrong-type'
  | 'unknown-choice'
  | 'never-shown'
  | 'never-required'
  | 'always-broken'
  | 'never-broken'
  | 'empty-page'
  | 'no-choices'
  | 'empty-text'
  | 'missing-translation'
  | 'bad-limits'
  | 'bad-default'
  | 'not-asked'
  | 'unused-condition';

/** The definition cannot be used. `findings` says why, all of it at once. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}
