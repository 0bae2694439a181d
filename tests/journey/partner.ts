import { createServer } from 'node:http';
import type { Stack } from './stack.js';

/** A site of somebody the centre does not trust. */
export interface Partner {
  /** Everything its server was ever asked, with headers and bodies. */
  readonly asked: readonly string[];
  /** Puts a page at a path and gives its address. */
  serve(path: string, page: PartnerPage): string;
  close(): Promise<void>;
}

/** What is on a page of the partner. */
export interface PartnerPage {
  readonly body: string;
  /** Before the script tag of Motcua. */
  readonly script?: string;
  readonly styles?: string;
  readonly policy?: string;
  /** Attributes of the script tag; those of the partner when absent. */
  readonly key?: string;
}

/** Starts the partner's server at its registered origin. */
export async function startPartner(stack: Stack): Promise<Partner> {
  const asked: string[] = [];
  const pages = new Map<string, PartnerPage>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`);
      const page = pages.get((request.url ?? '/').split('?', 1)[0] ?? '');
      if (page === undefined) return response.writeHead(404).end();
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...(page.policy !== undefined && { 'Content-Security-Policy': page.policy }),
      });
      return response.end(documentOf(page, stack));
    });
  });
  const { hostname, port } = new URL(stack.partnerUrl);
  await new Promise<void>((resolve) => {
    server.listen(Number(port), hostname, resolve);
  });
  return {
    asked,
    serve(path, page) {
      pages.set(path, page);
      return stack.partnerUrl + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function documentOf({ body, script, styles, key }: PartnerPage, stack: Stack): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Ngân hàng mẫu</title>
<style>${styles ?? ''}</style>
${script === undefined ? '' : `<script>${script}</script>`}
<script type="module" src="${stack.serviceUrl}/embed/v1/motcua.js" data-key="${key ?? stack.partnerKey}"></script>
</head>
<body>${body}</body>
</html>`;
}
