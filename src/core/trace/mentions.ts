import type { Span } from '../text/span.ts';
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

/** The needles that stand in comments. Both lists are in order of place. */
export function mentionsIn(text: string, comments: readonly Comment[], needles: readonly Needle[]): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  for (const needle of needles) {
    while ((comments[index]?.to ?? Infinity) <= needle.start) index++;
    const comment = comments[index];
    if (comment === undefined) break;
    if (needle.start < comment.from || needle.end > comment.to) continue;
    const line = lineInside(text, comment, needle);
    if (!isWord(text, line, needle)) continue;
    const opens = isDecoration(text.slice(line.start, needle.start));
    if (opens || comment.kind !== 'item') mentions.push({ needle, comment: index, lineEnd: line.end, opens });
  }
  return mentions;
}

/** The line of a needle, as far as it belongs to the comment's content. */
function lineInside(text: string, comment: Comment, needle: Needle): Span {
  let { start } = needle;
  while (start > comment.from && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return { start, end: Math.min(comment.to, endOfLine(text, needle.end)) };
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}_]/u;
/** `x-TODO`, `x.TODO`, `x/TODO`, `./TODO`, `$TODO`, `.TODO`. */
const GLUE_BEFORE = /(?:[\p{L}\p{M}\p{N}_][-/\\@#]|(?:^|[^/*!;#%-])\/|[$&.])$/u;
/** `TODO-list`, `TODO.md`, `TODO/x`, `TODO::new`, `TODO->next`. */
const GLUE_AFTER = /^(?:[-./\\@#]|::|->)[\p{L}\p{M}\p{N}_]/u;

/** Letters of any script, digits and `_` make words; what hangs together with one by a hyphen, dot or slash is none. */
function isWord(text: string, line: Span, needle: Needle): boolean {
  const before = text.slice(Math.max(line.start, needle.start - 2), needle.start);
  const after = text.slice(needle.end, Math.min(line.end, needle.end + 4));
  const beginsWord = WORD_AFTER.test(needle.text) && (WORD_BEFORE.test(before) || GLUE_BEFORE.test(before));
  const endsWord = WORD_BEFORE.test(needle.text) && (WORD_AFTER.test(after) || GLUE_AFTER.test(after));
  return !beginsWord && !endsWord;
}

/** Decoration is any run of signs and list marks; a backtick is none, since it quotes what it mentions. */
const DECORATION = /^(?:[^\p{L}\p{M}\p{N}_`]|\[[ xX]\]|\d{1,3}[.)](?=\s))*$/u;
/** A ruler such as `======` may be long, but not longer than lines are. */
const LONGEST_DECORATION = 200;

function isDecoration(text: string): boolean {
  return text.length <= LONGEST_DECORATION && DECORATION.test(text);
}
