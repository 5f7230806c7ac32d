import type { Say } from './say.ts';

/**
 * A text for people, made where nobody knows yet in which language they read: `{0}` stands for the
 * first value, which may be a phrase itself. The English text is the key of its translations.
 */
export interface Phrase {
  readonly text: string;
  readonly values: readonly PhraseValue[];
}

/** Words of people and numbers stay as they are. */
export type PhraseValue = string | number | Phrase;

/** What a template says: phrase`"${id}" is taken` */
export function phrase(parts: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  return { text: parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`), values };
}

/** A word of the format or of ours, such as `planned` or `objective`, which is translated as it stands. */
export function word(text: string): Phrase {
  return { text, values: [] };
}

/** A phrase in the reader's language. */
export function sayPhrase(say: Say, { text, values }: Phrase): string {
  return say(text, ...values.map((value) => (typeof value === 'object' ? sayPhrase(say, value) : value)));
}

/** "a", "a and b", "a, b and c". */
export function listed(words: Iterable<PhraseValue>): Phrase {
  const [first = '', ...others] = words;
  const last = others.pop();
  const begun = others.reduce<PhraseValue>((before, next) => phrase`${before}, ${next}`, first);
  return last === undefined ? phrase`${begun}` : phrase`${begun} and ${last}`;
}
