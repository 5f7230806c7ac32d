import type { Condition, QuotedText } from './language.ts';

const KEYWORDS_BEFORE_EXPRESSIONS = new Set([
  'return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'instanceof', 'do', 'else', 'yield',
  'await', 'default', 'extends', 'and', 'or', 'not', 'if', 'unless', 'while', 'until', 'when', 'then', 'split', 'grep',
  'match', 'print', 'puts', 'elsif', 'x', 'eq', 'ne', 'lt', 'gt', 'le', 'ge', 'push', 'join',
]);

/** Whether a value may stand here rather than an operator: then `/` begins a regular expression and `<` an element. */
export const expectsValue: Condition = (text, _start, before) => {
  if (before === 0) return true;
  const last = text[before - 1] ?? '';
  if (/[\p{L}\p{N}_$]/u.test(last)) return KEYWORDS_BEFORE_EXPRESSIONS.has(wordBefore(text, before));
  return !/[)\]}"'`]/.test(last);
};

/** The same where calls need no brackets: `scan /x/` is a call, `a / b` and `a/b` divide. */
export const expectsArgument: Condition = (text, start, before) =>
  expectsValue(text, start, before) || (before < start && /^[^\s=]/.test(text.slice(start + 1, start + 2)) && endsWithCall(text, before));

/** The same where a line never begins with an operator. */
export const expectsArgumentOrLine: Condition = (text, start, before) =>
  /[\r\n]/.test(text.slice(before, start)) || expectsArgument(text, start, before);

/** A bare name in small letters may be a call; a variable with a sigil is a value. */
function endsWithCall(text: string, before: number): boolean {
  return /(?<![\w$@%&)\]-])[a-z_]\w*[?!]?$/.test(text.slice(Math.max(0, before - 40), before));
}

function wordBefore(text: string, end: number): string {
  return /(?<![\w$@%.])[a-z]+$/.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? '';
}

/** A regular expression, which never leaves its line. */
export const regularExpression: QuotedText = {
  kind: 'string', open: '/', close: '/', escape: /\\[^\r\n]/, classes: true, when: expectsValue,
};
