import type { LocalizedText, TimeLimit } from '@motcua/contract';
import { isoDuration } from './duration.js';

/** A node of JSON-LD; what is `undefined` is left out when it is written. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** A text in Vietnamese. */
export function vi(text: string): LinkedNode {
  return { '@language': 'vi', '@value': text };
}

/** A text in English. */
export function en(text: string): LinkedNode {
  return { '@language': 'en', '@value': text };
}

/** A text in the languages it has. */
export function localized(text: LocalizedText): LinkedNode[] {
  return [vi(text.vi), ...(text.en === undefined ? [] : [en(text.en)])];
}

/** A list, or nothing when it is empty. */
export function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** A time limit as xsd:duration, where that says the same. */
export function duration(limit: TimeLimit | undefined): LinkedNode | undefined {
  const value = isoDuration(limit);
  return value === undefined ? undefined : { '@type': 'xsd:duration', '@value': value };
}

/** A time limit with its unit, which an xsd:duration may not have, and as published. */
export function timeLimit(limit: TimeLimit | undefined): LinkedNode | undefined {
  if (limit === undefined) return undefined;
  const isKnown = limit.unit !== undefined && limit.unit !== 'unspecified';
  return {
    '@type': 'TimeLimit',
    text: vi(limit.text),
    quantity: isKnown ? limit.quantity : undefined,
    unit: isKnown ? limit.unit : undefined,
    sameDay: limit.sameDay,
  };
}
