import { createHash } from 'node:crypto';
import { ProblemError } from '../http/problem.js';
import { keyOf } from './list-query.js';
import type { ListQuery } from './list-query.js';

/** Where a list goes on: in which catalogue version, after how many, and of which query. */
export interface Cursor {
  readonly version: number;
  readonly offset: number;
}

/** The cursor as readers carry it; they cannot rely on its shape. */
export function writeCursor({ version, offset }: Cursor, query: ListQuery): string {
  return Buffer.from(JSON.stringify([version, offset, digestOf(query)])).toString('base64url');
}

/**
 * Reads a cursor of ours.
 * @throws {ProblemError} `invalid-request` when it is none or belongs to another query
 */
export function readCursor(text: string, query: ListQuery): Cursor {
  const [version, offset, digest] = parse(text);
  if (!isCount(version) || !isCount(offset) || digest !== digestOf(query)) throw cursorProblem();
  return { version, offset };
}

/** A cursor that cannot be followed: ask for the first page again. */
export function cursorProblem(): ProblemError {
  return new ProblemError('invalid-request', {
    errors: [
      {
        pointer: 'cursor',
        code: 'invalid-cursor',
        detail: {
          vi: 'Danh sách đã thay đổi hoặc cursor không thuộc truy vấn này. Hãy tải lại từ trang đầu.',
          en: 'The list has changed or the cursor belongs to another query. Ask for the first page again.',
        },
      },
    ],
  });
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function digestOf(query: ListQuery): string {
  return createHash('sha256').update(keyOf(query)).digest('base64url').slice(0, 8);
}
