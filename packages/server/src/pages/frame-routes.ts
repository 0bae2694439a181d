import type { FastifyInstance } from 'fastify';
import { normaliseProcedureCode } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import { sendPacked } from '../http/implement.js';
import { withVary, ProblemError } from '../http/problem.js';
import { pagePolicy } from '../http/security.js';
import { siteOf } from '../keys/access.js';
import { readAsset, digestOf } from './assets.js';
import { framePage } from './frame.js';
import { link } from './layout.js';
import { scriptsOfForm } from './scripts.js';

interface Asked {
  Params: { readonly code: string };
  Querystring: Readonly<Record<string, unknown>>;
}

/**
 * The form in a frame, for sites that are not trusted: `/nhung/nop-ho-so/{code}?khoa={site key}`. Only pages of the origins
 * that are registered with the key may frame it, which the browser sees to (`frame-ancestors`), for all that frame each
 * other. Opened by itself it leads to the page of the centre.
 */
export async function registerFrame(app: FastifyInstance, context: ServiceContext): Promise<void> {
  const { configuration, keys } = context;
  const styles = await readAsset('frame.css');
  const scripts = await scriptsOfForm('frame.js');
  const stylesPath = `/pages/frame-${digestOf(styles)}.css`;
  app.get(stylesPath, (request, reply) =>
    sendPacked(
      request,
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable'),
      styles.toString(),
    ),
  );

  app.get<Asked>('/nhung/nop-ho-so/:code', async (request, reply) => {
    await context.limits.count('read', request, reply);
    const { khoa, lang, 'diem-tiep-nhan': office, 'dung-chung': shared } = request.query;
    const language = lang === 'en' ? 'en' : 'vi';
    const procedure = normaliseProcedureCode(request.params.code);
    void reply.header('vary', withVary(reply.getHeader('vary'), 'Sec-Fetch-Dest'));
    // A link to the frame that was copied, or a tab that outlived its site.
    if (request.headers['sec-fetch-dest'] === 'document') {
      return reply
        .header('cache-control', 'no-store')
        .redirect(link(`/nop-ho-so/${procedure}`, language), 302);
    }
    if (typeof khoa !== 'string') throw new ProblemError('key-missing');
    const site = await siteOf(khoa, undefined, keys, configuration);
    const text = framePage({
      configuration,
      language,
      site,
      procedure,
      office: typeof office === 'string' ? office.slice(0, 100) : '',
      sharedComputer: shared === '1',
      styles: stylesPath,
      scripts: scripts[language],
    });
    void reply
      .type('text/html; charset=utf-8')
      .removeHeader('x-frame-options')
      .headers({
        'content-language': language,
        'cache-control': 'private, no-cache',
        'content-security-policy': pagePolicy([...site.origins].join(' ') || "'none'"),
        // Sites that isolate themselves (COEP) may frame it as well; everything in it is the service's own.
        'cross-origin-resource-policy': 'cross-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
    return sendPacked(request, reply, text);
  });
}
