/** What a plain scalar is in the core schema of YAML 1.2, as far as it is commonly written. */
export type PlainScalar = string | number | boolean | null | typeof UNUSUAL;

/** Stands for what the quick reader leaves to the YAML library. */
export const UNUSUAL: unique symbol = Symbol('unusual');

const DECIMAL = /^[-+]?\d{1,15}(?:\.\d{1,15})?$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true], ['True', true], ['TRUE', true],
  ['false', false], ['False', false], ['FALSE', false],
  ['null', null], ['Null', null], ['NULL', null], ['~', null],
]);

/** The value of a plain scalar. Numbers that are not short decimals are unusual. */
export function plainScalar(text: string): PlainScalar {
  const first = text.charCodeAt(0);
  if (first <= 0x39) return numberOrText(text);
  const word = text.length <= 5 ? WORDS.get(text) : undefined;
  return word === undefined ? text : word;
}

/** Text that begins with a digit, a sign or a point. */
function numberOrText(text: string): PlainScalar {
  if (DECIMAL.test(text)) return Number(text);
  return OTHER_NUMBER.test(text) ? UNUSUAL : text;
}
