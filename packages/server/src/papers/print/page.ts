import { createHash } from 'node:crypto';
import type { Paper, PaperBlock } from '@motcua/contract';
import { formatResumeCode } from '@motcua/rules';
import { readAsset } from '../../pages/assets.js';
import { html, styleBlock, type Html } from '../../pages/html.js';
import { code128 } from './code128.js';
import { QUIET, qrSymbol, type Symbol2D } from './qr.js';
import { checkLines, dayLine, formLine, words } from './words.js';

/** A paper as a page of its own. */
export interface PaperPage {
  readonly html: string;
  /** The policy it is sent with: its own style and nothing else. */
  readonly policy: string;
}

/** Blank modules on both sides of a barcode (ISO/IEC 15417). */
const BAR_QUIET = 10;

let sheet: Promise<{ readonly text: string; readonly hash: string }> | undefined;

/**
 * A paper as HTML that prints well: one file with its style in it, so that it stays what it is when it is saved or shown by
 * a desk of another origin. No script, no picture from elsewhere.
 */
export async function paperPage(paper: Paper): Promise<PaperPage> {
  const { text, hash } = await (sheet ??= readSheet());
  const policy = `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;
  const { content } = paper;
  const form = formLine(paper);
  const document = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${[content.title, paper.code].filter(Boolean).join(' ')}</title>
        ${styleBlock(text)}
      </head>
      <body>
        <main class="paper${content.landscape === true && ' landscape'}">
          ${form !== undefined && html`<p class="form">${form}</p>`}
          <header class="heads">
            <div>
              <p class="issuer">${content.issuer}</p>
              ${content.unit !== undefined && html`<p class="unit">${content.unit}</p>`}
            </div>
            <div>
              <p class="state">${words.state}</p>
              <p class="motto"><span>${words.motto}</span></p>
              <p class="day">${dayLine(content.day)}</p>
            </div>
          </header>
          ${identity(paper)} ${paper.masked && html`<p class="masked">${words.masked}</p>`}
          <h1>${content.title}</h1>
          ${content.blocks.map(block)} ${signatures(paper)}
          <footer class="check">
            ${symbol(qrSymbol(paper.signature, 'low'), words.signatureSymbol)}
            <div>
              <p class="strong">${words.signed}</p>
              ${checkLines(paper).map((line) => html`<p>${line}</p>`)}
            </div>
          </footer>
        </main>
      </body>
    </html>`;
  return { html: document.text, policy: `${policy}; frame-ancestors 'none'` };
}

function identity({ code, id, verifyUrl }: Paper): Html {
  const bars = code === undefined ? undefined : code128(code);
  return html`<div class="identity">
    ${
      code !== undefined &&
      html`<figure class="barcode">
        ${
          bars &&
          html`<svg
            viewBox="0 0 ${bars.width + 2 * BAR_QUIET} 30"
            preserveAspectRatio="none"
            role="img"
            aria-label="${words.barcode(code)}"
            shape-rendering="crispEdges"
          >
            <path
              d="${bars.bars.map(({ x, width }) => `M${x + BAR_QUIET} 0h${width}v30h-${width}z`).join('')}"
            />
          </svg>`
        }
        <figcaption>${words.code}: ${code}</figcaption>
      </figure>`
    }
    <p class="scan">
      <span>${words.scan} <strong>${formatResumeCode(id)}</strong></span>
      <a href="${verifyUrl}">${symbol(qrSymbol(verifyUrl), words.symbol(verifyUrl))}</a>
    </p>
  </div>`;
}

function symbol({ size, runs }: Symbol2D, label: string): Html {
  const side = size + 2 * QUIET;
  const path = runs
    .map(({ x, y, width }) => `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`)
    .join('');
  return html`<svg
    viewBox="0 0 ${side} ${side}"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <path d="${path}" />
  </svg>`;
}

function block(part: PaperBlock): Html {
  if (part.type === 'text') {
    const tone = part.tone === undefined || part.tone === 'plain' ? '' : ` ${part.tone}`;
    return html`<p class="text${tone}">${part.text}</p>`;
  }
  const title = part.title !== undefined && html`<h2>${part.title}</h2>`;
  switch (part.type) {
    case 'facts':
      return html`${title}
        <dl class="facts">
          ${part.facts.map(
            ({ label, value, strong }) =>
              html`<div>
                <dt>${label}:</dt>
                <dd class="${strong === true && 'strong'}">${value}</dd>
              </div>`,
          )}
        </dl>`;
    case 'list':
      return html`${title}
        <ol>
          ${part.items.map((item) => html`<li>${item}</li>`)}
        </ol>`;
    case 'table':
      return html`${title}
        <div class="scroll">
          <table>
            <colgroup>
              ${part.columns.map(({ width }) => html`<col width="${share(width, part)}%" />`)}
            </colgroup>
            <thead>
              <tr>
                ${part.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${part.rows.map(
                (row) =>
                  html`<tr>
                    ${row.map(
                      (cell, index) =>
                        html`<td class="${part.columns[index]?.align ?? ''}">${cell}</td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;
  }
}

/** Of the width of a table, in percent. */
function share(width: number, { columns }: Extract<PaperBlock, { type: 'table' }>): number {
  return Math.round((1000 * width) / columns.reduce((sum, column) => sum + column.width, 0)) / 10;
}

function signatures({ content }: Paper): Html | false {
  return (
    content.signatures.length > 0 &&
    html`<section class="signatures">
      ${content.signatures.map(
        ({ role, hint, name }) =>
          html`<div>
            <p class="role">${role}</p>
            <p class="hint">${hint !== undefined && `(${hint})`}</p>
            <p class="strong">${name}</p>
          </div>`,
      )}
    </section>`
  );
}

async function readSheet(): Promise<{ text: string; hash: string }> {
  const text = (await readAsset('paper.css')).toString('utf8');
  const hash = createHash('sha256').update(text).digest('base64');
  return { text, hash: `sha256-${hash}` };
}
