import type { ResultDelivery } from '@motcua/contract';

/**
 * How the citizen wants the result, as forms ask it that follow the shipped ones: a choice `resultMethod` and, for the post,
 * an address `resultAddress`. `undefined` when the form does not ask, as where the law leaves one way.
 */
export function resultWish(answers: Readonly<Record<string, unknown>>): ResultDelivery | undefined {
  const { resultMethod: method, resultAddress: place } = answers;
  if (typeof method !== 'string') return undefined;
  const address = method === 'post' ? inOneLine(place) : '';
  return { method, ...(address !== '' && { address }) };
}

/** The contract takes that many characters. */
const LONGEST = 400;

function inOneLine(place: unknown): string {
  if (typeof place !== 'object' || place === null) return '';
  const { street, ward, province } = place as Readonly<Record<string, unknown>>;
  return [street, ward, province]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ')
    .slice(0, LONGEST);
}
