import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { ProblemError } from '../http/problem.js';
import { isOwnPage } from '../keys/access.js';
import { html } from '../pages/html.js';
import { languageField, link } from '../pages/layout.js';
import type { PageSender } from '../pages/paper-routes.js';
import { demoPerson } from './persons.js';

type Form = Readonly<Record<string, unknown>>;

const PATH = '/dang-nhap-thu';

const vi = {
  title: 'Đăng nhập thử',
  about:
    'Những người dưới đây không có thật: đăng nhập bằng tên họ để xem mẫu đơn được điền sẵn thế nào. Đừng ghi thông tin thật.',
  as: (name: string) => `Vào bằng tên ${name}`,
  out: 'Đăng xuất',
  now: (name: string) => `Bạn đang dùng thử bằng tên ${name}.`,
};

const en: typeof vi = {
  title: 'Sign in, for a demonstration',
  about:
    'These people are made up: sign in as one of them to see how a form is filled in from an account. Enter nothing real.',
  as: (name) => `Continue as ${name}`,
  out: 'Sign out',
  now: (name) => `You are trying this as ${name}.`,
};

/**
 * Where demonstrations have people who are made up: a page to be one of them, which leads on to a form. There is no such page
 * otherwise.
 */
export function registerDemoPage(
  pages: FastifyInstance,
  { persons, configuration }: ServiceContext,
  { languageIn, send }: PageSender,
): void {
  const { demoPersons: people = [] } = configuration;
  if (people.length === 0) return;

  pages.get<{ Querystring: Form }>(PATH, async (request, reply) => {
    const language = languageIn(request.query);
    const words = language === 'en' ? en : vi;
    const procedure = procedureIn(request.query);
    const person = await persons.personOf(request);
    const button = (id: string, label: string, quiet = false) =>
      html`<form method="post" action="${PATH}">
        ${languageField(language)}
        <input type="hidden" name="nguoi" value="${id}" />
        <input type="hidden" name="thu-tuc" value="${procedure}" />
        <p><button class="button ${quiet && 'button-quiet'}" type="submit">${label}</button></p>
      </form>`;
    return send(request, reply, language, {
      title: words.title,
      unlisted: true,
      unkept: true,
      main: html`<div class="wide reading">
        <h1>${words.title}</h1>
        <p>${words.about}</p>
        ${person?.demo && html`<p>${words.now(person.facts.name ?? '')}</p>`}
        ${people.map(({ id, facts }) => button(id, words.as(facts.name ?? id)))}
        ${button('', words.out, true)}
      </div>`,
    });
  });

  pages.post<{ Body: Form | null }>(PATH, async (request, reply) => {
    const form = request.body ?? {};
    if (!isOwnPage(request, configuration)) throw new ProblemError('origin-not-allowed');
    const person = demoPerson(configuration, form['nguoi']);
    if (person) await persons.open(request, reply, person);
    else await persons.end(request, reply);
    const procedure = procedureIn(form);
    const next = procedure === '' ? '/' : `/nop-ho-so/${procedure}`;
    return reply.redirect(link(person ? next : PATH, languageIn(form)), 303);
  });
}

/** The procedure that one came from; empty when there is none. */
function procedureIn({ 'thu-tuc': code }: Form): string {
  return typeof code === 'string' && /^\d\.\d{6}(\.\d{1,3})?$/.test(code) ? code : '';
}
