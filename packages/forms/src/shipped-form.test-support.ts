import { readFileSync } from 'node:fs';
import { compileForm } from './index.js';
import type { CompiledForm, FormDefinition, FormSession } from './index.js';

interface Example {
  readonly today: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Other answers than those of the example; `undefined` for none. */
export type Changes = Readonly<Record<string, unknown>>;

const folder = new URL('../../server/catalogue/forms/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A shipped form with its example, to be changed and checked as the service checks it. */
export class Shipped {
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

/** The example of a form as it is being filled in, with other answers set one after the other. */
export function filledIn(code: string, changes: Changes = {}): FormSession {
  const { form, example } = new Shipped(code);
  const session = form.start(example);
  for (const [path, value] of Object.entries(changes)) session.set(path, value);
  return session;
}
