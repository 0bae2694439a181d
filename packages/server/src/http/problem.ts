import { problemType, problems } from '@motcua/contract';
import type { Problem, ProblemName } from '@motcua/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language, Text } from './language.js';
import { inLanguage, languageOf } from './language.js';
import { problemTexts } from './problem-texts.js';

/** One thing that is wrong; `pointer` is a JSON pointer into the body or the name of a parameter. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
}

/** What a problem may carry beside its name. Never anything personal. */
export interface ProblemOptions {
  readonly detail?: Text;
  readonly errors?: readonly FieldError[];
  /** Of `procedure-retired`: codes of the procedures that replace it. */
  readonly successors?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What happened inside; for the log alone. */
  readonly cause?: unknown;
}

/** Thrown anywhere below a route; answered as an RFC 9457 problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly status: number;
  readonly detail: Text | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly successors: readonly string[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: ProblemName, options: ProblemOptions = {}) {
    super(problems[problem].title, { cause: options.cause });
    this.problem = problem;
    this.status = problems[problem].status;
    this.detail = options.detail;
    this.errors = options.errors;
    this.successors = options.successors;
    this.headers = options.headers ?? {};
  }
}

/** The body of a problem in a language. */
export function problemBody(error: ProblemError, language: Language, instance?: string): Problem {
  const { title, advice } = problemTexts[error.problem];
  return {
    type: problemType(error.problem),
    title: title[language],
    status: error.status,
    detail: inLanguage(error.detail ?? advice, language),
    ...(instance !== undefined && { instance }),
    ...(error.errors && {
      errors: error.errors.map(({ pointer, code, detail }) => ({
        pointer,
        code,
        detail: inLanguage(detail, language),
      })),
    }),
    ...(error.successors && { successors: [...error.successors] }),
  };
}

/** Answers with a problem. Pages of people get HTML, everybody else `application/problem+json`. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: ProblemError,
): FastifyReply {
  const language = languageOf(request.headers);
  void reply
    .code(error.status)
    .headers(error.headers)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .header('vary', withVary(reply.getHeader('vary'), 'Accept-Language'));
  const body = problemBody(error, language, request.id);
  if (wantsPage(request)) {
    return reply.type('text/html; charset=utf-8').send(problemPage(body, language));
  }
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

/** Adds a name to a `Vary` header. */
export function withVary(before: unknown, name: string): string {
  const names = String(before ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return names.some((part) => part.toLowerCase() === name.toLowerCase())
    ? names.join(', ')
    : [...names, name].join(', ');
}

function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return (
    !request.url.startsWith('/v1/') &&
    !request.url.startsWith('/embed/') &&
    accept.includes('text/html') &&
    !accept.includes('application/problem+json')
  );
}

function problemPage({ title, detail, instance }: Problem, language: Language): string {
  const words =
    language === 'vi'
      ? { home: 'Về trang đầu', id: 'Mã yêu cầu' }
      : { home: 'To the first page', id: 'Request id' };
  return page(
    language,
    title,
    `<p>${escapeHtml(detail ?? '')}</p>` +
      (instance ? `<p>${words.id}: <code>${escapeHtml(instance)}</code></p>` : '') +
      `<p><a href="/">${words.home}</a></p>`,
  );
}

/** The page at `/problems/{name}`: what the problem means, in both languages. */
export function problemExplanation(name: ProblemName, language: Language): string {
  const { title, advice } = problemTexts[name];
  const other = language === 'vi' ? 'en' : 'vi';
  return page(
    language,
    title[language],
    `<p>${escapeHtml(advice[language])}</p>` +
      `<h2 lang="${other}">${escapeHtml(title[other])}</h2>` +
      `<p lang="${other}">${escapeHtml(advice[other])}</p>` +
      `<p>HTTP ${problems[name].status} · <code>${problemType(name)}</code></p>`,
  );
}

function page(language: Language, title: string, content: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>` +
    `<link rel="stylesheet" href="/pages/service.css"></head>` +
    `<body><main class="wide reading"><h1>${escapeHtml(title)}</h1>${content}</main></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
