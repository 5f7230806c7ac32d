import { languageNamed } from './languages/language-of.ts';
import type { Language, Parts } from './languages/language.ts';
import type { Comment } from './lexer/comment.ts';
import { grammarOf } from './lexer/grammar.ts';
import { Lexer } from './lexer/lexer.ts';

/** Code in code in code: deeper than this nothing is read. */
const DEEPEST = 6;

/**
 * The comments of a text in order, those of embedded languages included.
 * @param until comments that begin at or after this offset may be left out
 */
export function comments(text: string, language: Language, until: number = text.length): Comment[] {
  const found: Comment[] = [];
  read(text, language, until, (comment) => found.push(comment), DEEPEST);
  return found;
}

function read(text: string, language: Language, until: number, report: (comment: Comment) => void, depth: number): void {
  const parts: Parts = {
    comment: report,
    embed: (name, start, end) => {
      const inner = depth > 0 && start < until ? languageNamed(name) : undefined;
      if (inner) read(text.slice(start, end), inner, until - start, (comment) => report(shifted(comment, start)), depth - 1);
    },
  };
  if (language.read) language.read(text, parts);
  else new Lexer(text, grammarOf(language), parts).run(until);
}

function shifted({ kind, start, end, from, to }: Comment, by: number): Comment {
  return { kind, start: start + by, end: end + by, from: from + by, to: to + by };
}
