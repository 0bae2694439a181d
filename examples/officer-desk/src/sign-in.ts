import type { FastifyInstance } from 'fastify';
import { text } from './move-draft.js';
import type { Fields } from './move-draft.js';
import { signInName } from './officers.js';
import type { OfficerRegister } from './officers.js';
import { signInPage } from './pages/sign-in-page.js';
import type { Sessions } from './sessions.js';
import { Throttle } from './throttle.js';
import { foreignForm, safeNext, sendPage } from './visits.js';
import type { Doorkeeper } from './visits.js';

/** Signing in and out. Failed tries cost waiting: by name at a place, by place, and by name. */
export function registerSignIn(
  app: FastifyInstance,
  {
    door,
    officers,
    sessions,
    now,
  }: {
    readonly door: Doorkeeper;
    readonly officers: OfficerRegister;
    readonly sessions: Sessions;
    readonly now: () => number;
  },
): void {
  const throttles = [
    { of: new Throttle(now, 5), key: (name: string, place: string) => `${name}\n${place}` },
    { of: new Throttle(now, 20), key: (_: string, place: string) => place },
    { of: new Throttle(now, 50), key: (name: string) => name },
  ];

  app.get('/dang-nhap', async (request, reply) => {
    if (door.session(request)) return reply.redirect('/ho-so', 303);
    const { tiep, het } = request.query as Fields;
    const csrf = door.signInToken(request, reply);
    const problem = het === undefined ? undefined : ({ kind: 'expired' } as const);
    return sendPage(reply, signInPage({ csrf, next: safeNext(text(tiep)), problem }));
  });

  app.post('/dang-nhap', async (request, reply) => {
    const fields = (request.body ?? {}) as Fields;
    if (!door.isSignInForm(request, fields.csrf)) return sendPage(reply, foreignForm());
    const username = text(fields.ten);
    const next = safeNext(text(fields.tiep));
    const csrf = door.signInToken(request, reply);
    const name = signInName(username);

    const seconds = Math.max(...throttles.map(({ of, key }) => of.wait(key(name, request.ip))));
    if (seconds > 0) {
      reply.header('retry-after', seconds);
      const problem = { kind: 'wait', seconds } as const;
      return sendPage(reply, signInPage({ csrf, next, username, problem }));
    }
    for (const { of, key } of throttles) of.count(key(name, request.ip));
    const password = typeof fields['mat-khau'] === 'string' ? fields['mat-khau'] : '';
    const officer = await officers.signIn(username, password);
    if (officer === undefined) {
      return sendPage(reply, signInPage({ csrf, next, username, problem: { kind: 'wrong' } }));
    }
    for (const { of, key } of throttles) of.clear(key(name, request.ip));
    const before = door.session(request);
    if (before) sessions.end(before);
    const session = sessions.start(officer);
    door.remember(reply, session);
    return reply.redirect(session.kept === undefined ? next : '/tiep-tuc', 303);
  });

  app.post(
    '/dang-xuat',
    door.signedIn(async ({ session, reply }) => {
      sessions.end(session);
      door.forget(reply);
      reply.redirect('/dang-nhap', 303);
      return undefined;
    }),
  );
}
