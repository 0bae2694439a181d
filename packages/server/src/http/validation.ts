import * as z from 'zod';
import type { Language } from './language.js';
import type { FieldError } from './problem.js';
import { ProblemError } from './problem.js';

const messages = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };

/**
 * Reads a value by its schema.
 * @param place errors point into the body, or name a parameter
 * @throws {ProblemError} `invalid-request` with every error, in the language of the request
 */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  place: 'body' | 'query' | 'params',
  language: Language,
): z.output<T> {
  const result = schema.safeParse(value, { error: messages[language] });
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue): FieldError => {
    const missing = issue.code === 'invalid_type' && at(value, issue.path) === undefined;
    return {
      pointer: place === 'body' ? pointer(issue.path) : issue.path.join('.'),
      code: missing ? 'required' : issue.code.replaceAll('_', '-'),
      detail: missing
        ? { vi: 'Thiếu giá trị bắt buộc.', en: 'A value is required.' }
        : issue.message,
    };
  });
  throw new ProblemError('invalid-request', { errors });
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** JSON pointer (RFC 6901) of a path. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
