/** Every problem the service answers with: name, status and title. The `type` is `/problems/{name}`. */
export const problems = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  'invalid-json': { status: 400, title: 'The body is not valid JSON' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'key-missing': { status: 401, title: 'A key is needed' },
  'key-unknown': { status: 401, title: 'The key is not known' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'token-invalid': { status: 401, title: 'The dossier token is missing, wrong or has expired' },
  'origin-not-allowed': { status: 403, title: 'The key is not registered for this origin' },
  'site-not-trusted': { status: 403, title: 'This site may not ask for personal data' },
  'key-not-allowed': { status: 403, title: 'The key may not do this' },
  'not-found': { status: 404, title: 'Nothing here' },
  'draft-not-found': { status: 404, title: 'No draft with this code' },
  'dossier-not-found': { status: 404, title: 'No dossier with this code and proof' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'not-acceptable': { status: 406, title: 'None of the asked formats is offered' },
  'draft-filed': { status: 409, title: 'This draft has been filed' },
  'already-rated': { status: 409, title: 'This dossier has been rated' },
  'request-in-progress': { status: 409, title: 'The same request is being carried out' },
  'move-not-permitted': { status: 409, title: 'The dossier cannot make this move now' },
  'form-changed': { status: 409, title: 'The form has a newer version' },
  'form-version-taken': { status: 409, title: 'This form version exists' },
  'filed-elsewhere': { status: 409, title: 'This procedure is filed on another portal' },
  'procedure-retired': { status: 410, title: 'The procedure is no longer offered' },
  'version-conflict': { status: 412, title: 'The dossier has changed meanwhile' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'The media type is not taken' },
  'invalid-request': { status: 422, title: 'Some values are not valid' },
  'invalid-dossier': { status: 422, title: 'The dossier has errors' },
  'invalid-move': { status: 422, title: 'The move lacks what it must carry' },
  'file-unusable': { status: 422, title: 'The file cannot be used' },
  'invalid-form': { status: 422, title: 'The form definition has errors' },
  'idempotency-key-reused': { status: 422, title: 'The key was used for another request' },
  'payment-not-possible': { status: 409, title: 'This cannot be paid, or paid back, now' },
  'payment-platform-away': { status: 503, title: 'The payment platform does not answer' },
  'rating-not-allowed': { status: 409, title: 'The dossier cannot be rated yet' },
  'if-match-missing': { status: 428, title: 'The If-Match header is missing' },
  'upload-quota-exceeded': { status: 429, title: 'Too much was uploaded in this hour' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The service failed' },
  unavailable: { status: 503, title: 'The service is not ready' },
} as const satisfies Record<string, { status: number; title: string }>;

/** Stable name of a problem. */
export type ProblemName = keyof typeof problems;

/** The `type` of a problem: a URI reference below the service. */
export function problemType(name: ProblemName): string {
  return `/problems/${name}`;
}

/** The name in a `type`, or `undefined` when it is not one of ours. */
export function problemName(type: string | undefined): ProblemName | undefined {
  const name = type?.slice(type.lastIndexOf('/') + 1);
  return name !== undefined && Object.hasOwn(problems, name) ? (name as ProblemName) : undefined;
}
