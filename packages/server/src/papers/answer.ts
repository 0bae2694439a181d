import { PAPER_FORMATS } from '@motcua/contract/routes';
import type { Paper } from '@motcua/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { qualitiesIn } from '../http/qualities.js';
import { paperPage } from './print/page.js';
import { paperPdf } from './print/pdf.js';
import { fileName } from './print/words.js';

/** What papers are answered as. */
export type PaperFormat = (typeof PAPER_FORMATS)[number] | 'application/json';

/** The format that is wanted most (RFC 9110, 12.5.1); JSON where several are wanted alike. */
export function formatOf({ headers }: FastifyRequest): PaperFormat {
  if (headers.accept === undefined) return 'application/json';
  const qualities = qualitiesIn(headers.accept);
  const quality = (type: string): number =>
    qualities.get(type) ??
    qualities.get(`${type.split('/')[0] ?? ''}/*`) ??
    qualities.get('*/*') ??
    0;
  return PAPER_FORMATS.reduce<PaperFormat>(
    (best, format) => (quality(format) > quality(best) ? format : best),
    'application/json',
  );
}

/** Answers a paper in the format that is wanted: JSON is given back for the route to send. */
export async function answerPaper(
  paper: Paper,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Paper | FastifyReply> {
  const format = formatOf(request);
  return format === 'application/json' ? paper : sendPaper(paper, format, reply);
}

/** Sends a paper as a PDF, to be saved, or as a page, to be read and printed. */
export async function sendPaper(
  paper: Paper,
  format: (typeof PAPER_FORMATS)[number],
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store').header('content-language', 'vi');
  if (format === 'application/pdf') {
    return reply
      .type(format)
      .header('content-disposition', `attachment; filename="${fileName(paper)}.pdf"`)
      .send(await paperPdf(paper));
  }
  const page = await paperPage(paper);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', page.policy)
    .send(page.html);
}
