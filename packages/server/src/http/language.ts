import type { IncomingHttpHeaders } from 'node:http';

/** Languages the service itself speaks. */
export type Language = 'vi' | 'en';

/** Text in both languages, or one text for both. */
export type Text = string | { readonly vi: string; readonly en: string };

/** The language asked for by `Accept-Language`; Vietnamese when none of ours is. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  let best: Language = 'vi';
  let bestQuality = 0;
  for (const part of (headers['accept-language'] ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const primary = tag.split('-')[0];
    if (primary !== 'vi' && primary !== 'en') continue;
    const given = parameters.map((parameter) => parameter.trim()).find((p) => p.startsWith('q='));
    const quality = given ? Number(given.slice(2)) : 1;
    if (quality > bestQuality) [best, bestQuality] = [primary, quality];
  }
  return best;
}

/** The text in a language. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
