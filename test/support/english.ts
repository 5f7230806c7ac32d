import { sayPhrase, type Phrase } from '../../src/core/text/phrase.ts';
import { inEnglish } from '../../src/core/text/say.ts';

/** A phrase as it reads in English. */
export function english(phrase: Phrase): string {
  return sayPhrase(inEnglish, phrase);
}
