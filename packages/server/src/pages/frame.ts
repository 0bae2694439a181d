import type { Configuration } from '../configuration.js';
import type { Language } from '../http/language.js';
import type { Site } from '../keys/registry.js';
import { html } from './html.js';
import { link, preloads } from './layout.js';
import { wordsOf } from './words.js';

/** What stands in the frame. */
export interface FrameContent {
  readonly configuration: Configuration;
  readonly language: Language;
  /** The site the frame stands in. */
  readonly site: Site;
  readonly procedure: string;
  /** Id of the office that receives the dossier; the centre's choice when empty. */
  readonly office: string;
  readonly sharedComputer: boolean;
  /** Path of the style sheet. */
  readonly styles: string;
  /** Files that the script of the page needs. */
  readonly scripts: readonly string[];
}

/** Words of the page itself; the form brings its own. */
const words = {
  vi: {
    opening: 'Đang mở biểu mẫu…',
    open: 'Mở biểu mẫu trên trang của trung tâm',
    kept: 'Trong khung này trình duyệt không lưu gì trên máy. Trung tâm giữ bản nháp 7 ngày, chỉ mở được bằng chính trình duyệt này; chọn máy dùng chung thì không giữ.',
  },
  en: {
    opening: 'Opening the form…',
    open: "Open the form on the centre's own page",
    kept: 'In this frame the browser stores nothing on the device. The centre keeps your draft for 7 days, and only this browser opens it; on a shared computer it is not kept.',
  },
} as const;

/**
 * The page in the frame of a site that may not ask for personal data itself: the form and nothing around it. Links open
 * beside the site, so that nobody leaves a half-filled form; nothing is filled in before the script has run.
 */
export function framePage({ configuration, language, site, ...content }: FrameContent): string {
  const { procedure, office, sharedComputer, styles, scripts } = content;
  const own = words[language];
  const page = link(`/nop-ho-so/${procedure}`, language);
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${wordsOf(language).filing.title} – ${configuration.centreName[language]}</title>
        ${
          configuration.hotline &&
          html`<meta name="motcua-hotline" content="${configuration.hotline}" />`
        }
        <base target="_blank" />
        <link rel="stylesheet" href="${styles}" />
        ${preloads(scripts, procedure)}
        <script type="module" src="/embed/v1/frame.js"></script>
      </head>
      <body data-hosts="${[...site.origins].join(' ')}">
        <motcua-dossier-form
          procedure="${procedure}"
          office="${office}"
          status-href="${link('/ho-so', language)}"
          ${sharedComputer && html` shared-computer`}
        >
          <p><span class="waiting">${own.opening}</span> <a href="${page}">${own.open}</a></p>
        </motcua-dossier-form>
        <template><p class="kept">${own.kept}</p></template>
      </body>
    </html>`;
  return `${document.text}\n`;
}
