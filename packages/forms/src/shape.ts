import type * as z from 'zod/mini';
import type { Finding } from './findings.js';
import { definitionSchema, FIELD_TYPES } from './schema.js';

type ShapeIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What does not have the shape of a definition, by JSON pointer: a wrong type, a property that is missing or unknown, an
 * expression outside the language. Empty when `parseDefinition` would take it.
 */
export function checkShape(value: unknown): readonly Finding[] {
  const result = definitionSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => told(issue, [], value)).map(finding);
}

function finding([path, message]: readonly [Path, string]): Finding {
  const pointer = path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`);
  return { path: pointer.join(''), code: 'wrong-shape', severity: 'error', message };
}

/** An issue with the branch of a union that was most likely meant. @param given where the issue's path begins */
function told(
  issue: ShapeIssue,
  around: Path,
  given: unknown,
): readonly (readonly [Path, string])[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'unrecognized_keys') return [[path, `unknown here: ${issue.keys.join(', ')}`]];
  if (issue.code !== 'invalid_union') return [[path, words(issue)]];
  const found = issue.path.reduce(inside, given);
  // There are two kinds of fields, and many of expressions.
  const type = issue.errors.length === 2 ? inside(found, 'type') : undefined;
  const [best] =
    typeof type === 'string'
      ? // A field: its type says which branch is meant, whatever else is wrong with it.
        issue.errors.filter((branch) => !branch.some((it) => it.path[0] === 'type'))
      : [...issue.errors].sort((a, b) => strangeness(a) - strangeness(b));
  if (best === undefined || (type === undefined && strangeness(best) >= STRANGE))
    return [[path, issue.errors.length > 2 ? NO_EXPRESSION : noField(type)]];
  return best.flatMap((inner) => told(inner, path, found));
}

function inside(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}

const NO_EXPRESSION = 'not of the form language: a value, or an object with one operator';

function noField(type: unknown): string {
  const named =
    typeof type === 'string' ? `"${type.slice(0, 40)}" is no type of field` : 'a field has a type';
  return `${named}; there are: ${FIELD_TYPES.join(', ')}, and x-… of your own`;
}

const STRANGE = 100;

/** How little a branch is what was meant: one for another type or operator has other keys altogether. */
function strangeness(issues: readonly ShapeIssue[]): number {
  return (issues.some((issue) => isOther(issue, issues.length)) ? STRANGE : 0) + issues.length;
}

function isOther(issue: ShapeIssue, issues: number): boolean {
  const { code, path } = issue;
  if (path.length === 1 && path[0] === 'type') return true;
  if (code === 'unrecognized_keys') return issues > issue.keys.length;
  if (path.length > 0) return false;
  if (code !== 'invalid_union') return code === 'invalid_type' || code === 'invalid_value';
  return issue.errors.every((branch) => strangeness(branch) >= STRANGE);
}

/** What zod found, in words; its small build brings none. */
function words(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing, or not a value of type ${issue.expected}`
        : `not a value of type ${issue.expected}`;
    case 'invalid_value':
      return `not one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `too small or too short, at least ${issue.minimum}`;
    case 'too_big':
      return `too large or too long, at most ${issue.maximum}`;
    case 'invalid_format':
      return `not written as it must be${issue.pattern ? `: ${issue.pattern}` : ''}`;
    default:
      return issue.message;
  }
}
