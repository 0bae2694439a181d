import * as z from 'zod';
import type { Language, Text } from './language.js';
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
  const unfit = unfitIn(value);
  if (unfit) {
    throw new ProblemError('invalid-request', {
      errors: [
        { ...unfit, pointer: place === 'body' ? pointer(unfit.path) : unfit.path.join('.') },
      ],
    });
  }
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

/** Levels a value may have; the deepest form has six. More would exhaust the stack of whoever walks it. */
const DEEPEST = 64;

/** The first thing in a value that no schema may let through: a NUL, which the database cannot hold, or depth. */
function unfitIn(
  whole: unknown,
): { readonly path: readonly string[]; readonly code: string; readonly detail: Text } | undefined {
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [
    { value: whole, path: [] },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && value.includes('\0')) {
      return { path, code: 'control-character', detail: hasNul };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) return { path: path.slice(0, 3), code: 'too-deep', detail: isDeep };
    for (const [key, inner] of Object.entries(value)) {
      if (key.includes('\0')) return { path, code: 'control-character', detail: hasNul };
      left.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}

const hasNul = {
  vi: 'Có ký tự điều khiển (U+0000) không lưu được. Xoá ký tự đó.',
  en: 'There is a control character (U+0000) that cannot be kept. Remove it.',
};
const isDeep = {
  vi: `Giá trị lồng nhau quá ${DEEPEST} tầng.`,
  en: `The value is nested more than ${DEEPEST} levels deep.`,
};

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
