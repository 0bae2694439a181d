import { councilFee } from '@motcua/rules';
import type { Language } from './locale.js';
import { sharedWords } from './spoken.js';

// The facts of the on-device index, which is written in Vietnamese: `5 ngày làm việc`, `10.000 đồng`.

const words = /* @__PURE__ */ sharedWords(
  { fact: (text: string) => text },
  async () => (await import('./fact-words.en.js')).en,
);

/** A time limit or fee of the index as this language and these elements write it. */
export function factIn(fact: string, language: Language): string {
  const money = fact.replaceAll(' đồng', '\u00A0₫');
  return words.in(language).fact(money.charAt(0).toUpperCase() + money.slice(1));
}

/** What is said of a fee that the council sets. */
export function councilFeeIn(language: Language): string {
  return words.in(language).fact(councilFee);
}
