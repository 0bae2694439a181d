import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Motcua',
  description: 'One door to public services, on every website.',
  lang: 'en',
  cleanUrls: true,
  // Addresses of a running demo are examples, not pages of this site.
  ignoreDeadLinks: [/^https?:\/\/localhost/],
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Embed', link: '/guide/embed' },
      { text: 'SDK', link: '/guide/sdk' },
      { text: 'Reference', link: '/api/' },
    ],
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Embed in five minutes', link: '/guide/embed' },
          { text: 'The look-up', link: '/guide/look-up' },
          { text: 'One procedure', link: '/guide/procedure' },
          { text: 'Rating the service', link: '/guide/rating' },
          { text: 'The scoreboard', link: '/guide/scoreboard' },
          { text: 'The dossier form', link: '/guide/dossier-form' },
          { text: 'Sites that are not trusted', link: '/guide/isolation' },
          { text: 'The form language', link: '/guide/forms' },
          { text: 'Receipts and papers', link: '/guide/papers' },
          { text: 'The desk', link: '/guide/desk' },
          { text: 'Notices to applicants', link: '/guide/notifications' },
          { text: 'Webhooks for partners', link: '/guide/webhooks' },
          { text: 'Payments', link: '/guide/payments' },
          { text: 'The SDK', link: '/guide/sdk' },
          { text: 'Run the service', link: '/guide/service' },
          { text: 'Audit and archive', link: '/guide/archive' },
          { text: 'The national exchange', link: '/guide/exchange' },
          { text: 'Linked data', link: '/guide/linked-data' },
          { text: 'Catalogue format', link: '/catalogue-format' },
          { text: 'Office format', link: '/office-format' },
          { text: 'Calendar format', link: '/calendar-format' },
          { text: 'Fee schedule format', link: '/fee-format' },
        ],
      },
      {
        text: 'Decisions',
        items: [
          { text: 'Why they are written down', link: '/decisions/' },
          { text: 'Search by phrases and pairs of syllables', link: '/decisions/search' },
          { text: 'Uploads without a client library', link: '/decisions/uploads' },
          { text: 'Drafts kept at the centre', link: '/decisions/kept-drafts' },
          { text: 'Proof and dossier tokens', link: '/decisions/dossier-tokens' },
          { text: 'Forms of other sites run in a frame', link: '/decisions/isolation' },
          { text: 'Papers are made once, from one model', link: '/decisions/papers' },
          { text: 'The exchange asks when in doubt', link: '/decisions/exchange' },
          { text: 'Interfaces made from schemas', link: '/decisions/generated-interfaces' },
          { text: 'The office finder measures on the device', link: '/decisions/office-finder' },
        ],
      },
      { text: 'Reference', items: [{ text: 'All packages', link: '/api/' }] },
    ],
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('motcua-') } } },
});
