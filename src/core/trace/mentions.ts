import type { Comment } from './lexer/comment.ts';
import { endOfLine, isLineBreak } from './lexer/lines.ts';
import type { Needle } from './needles.ts';

/** A needle that stands in a comment as a word of its own. */
export interface Mention {
  readonly needle: Needle;
  /** Which of the comments holds it. */
  readonly comment: number;
  /** Where its line ends inside the comment. */
  readonly lineEnd: number;
  /** Whether nothing but decoration stands before it on its line of the comment. */
  readonly opens: boolean;
}

/** Longer decoration is none, and what stands further from its tag is no id of it. This keeps very long lines linear. */
const LONGEST_REACH = 500;

/** The needles that stand in comments. Both lists are in order of place. */
export function mentionsIn(text: string, comments: readonly Comment[], needles: readonly Needle[]): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  for (const needle of needles) {
    while ((comments[index]?.to ?? Infinity) <= needle.start) index++;
    const comment = comments[index];
    if (comment === undefined) break;
    if (needle.start < comment.from || needle.end > comment.to) continue;
    const before = lineBefore(text, comment, needle.start);
    if (!isWord(before, needle.text, text.slice(needle.end, Math.min(comment.to, needle.end + 4)))) continue;
    const opens = isOpening(before, comment);
    const lineEnd = endOfLine(text, needle.end, Math.min(comment.to, needle.end + LONGEST_REACH));
    if (opens || comment.kind !== 'item') mentions.push({ needle, comment: index, lineEnd, opens });
  }
  return mentions;
}

/** What stands before an offset on its line of the comment, or the last of it. */
function lineBefore(text: string, comment: Comment, offset: number): string {
  const least = Math.max(comment.from, offset - LONGEST_REACH);
  let start = offset;
  while (start > least && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return text.slice(start, offset);
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}_]/u;
/** `x-TODO`, `x.TODO`, `x/TODO`, `./TODO`, `$TODO`, `.TODO`; slashes at the start of a line are decoration. */
const GLUE_BEFORE = /(?:[\p{L}\p{M}\p{N}_][-/\\@#]|[\s.~]\/|[$&.])$/u;
/** `TODO-list`, `TODO.md`, `TODO/x`, `TODO::new`, `TODO->next`. */
const GLUE_AFTER = /^(?:[-./\\@#]|::|->)[\p{L}\p{M}\p{N}_]/u;

/** Letters of any script, digits and `_` make words; what hangs together with one by a hyphen, dot or slash is none. */
function isWord(before: string, needle: string, after: string): boolean {
  const nearest = before.slice(-2);
  const goesOnBefore = WORD_AFTER.test(needle) && (WORD_BEFORE.test(nearest) || GLUE_BEFORE.test(nearest));
  const goesOnAfter = WORD_BEFORE.test(needle) && (WORD_AFTER.test(after) || GLUE_AFTER.test(after));
  return !goesOnBefore && !goesOnAfter;
}

/** Decoration is any run of signs and list marks; a backtick is none, since it quotes what it mentions. */
const DECORATION = /^(?:[^\p{L}\p{M}\p{N}_`]|\[[ xX]\]|\d{1,3}[.)](?=\s))*$/u;

/** Whether what stands before on the line is decoration only. In prose a bracket begins a link. */
function isOpening(before: string, comment: Comment): boolean {
  if (comment.kind === 'item' && before.endsWith('[')) return false;
  return before.length < LONGEST_REACH && DECORATION.test(before);
}
