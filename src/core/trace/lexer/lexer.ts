import type {
  BlockComment, Condition, Embedded, LineComment, ModeChange, ModeStep, Parts, QuotedText, Rule,
} from '../languages/language.ts';
import { nestedEnd, plainEnd } from './block-end.ts';
import type { Comment } from './comment.ts';
import { type Grammar, type Mode, ROOT } from './grammar.ts';
import { Heredocs } from './heredocs.ts';
import { endOfLine, nextLine } from './lines.ts';
import { fillIn, type Found, groupsOf, sourceOf } from './pattern.ts';

/**
 * Finds the comments of one text in one pass: a machine with a stack of modes (code, string, code in a
 * string, …) that jumps from one opener to the next. Time is linear in the text whatever it holds.
 */
export class Lexer {
  readonly #text: string;
  readonly #grammar: Grammar;
  readonly #parts: Parts;
  readonly #heredocs: Heredocs;
  readonly #stack: Mode[];
  /** The comments so far, in order. */
  readonly #comments: Comment[] = [];

  constructor(text: string, grammar: Grammar, parts: Parts) {
    this.#text = text;
    this.#grammar = grammar;
    this.#parts = parts;
    this.#heredocs = new Heredocs(text);
    this.#stack = [grammar.mode(ROOT)];
  }

  /** Reads up to `until`; a comment that begins before is reported whole. */
  run(until: number): void {
    let at = 0;
    while (at < until) {
      const mode = this.#stack.at(-1) ?? this.#grammar.mode(ROOT);
      const found = mode.next.find(this.#text, at);
      const body = this.#heredocs.bodyEnd(found?.start ?? this.#text.length);
      if (body !== undefined) at = Math.max(at, body);
      else if (found === undefined) return;
      else at = this.#step(mode, found);
    }
  }

  /** Applies the rule that was found; the offset to go on from, always further on unless a mode has ended. */
  #step(mode: Mode, found: Found): number {
    const rule = mode.rules[found.which];
    const depth = this.#stack.length;
    const end = rule === undefined ? found.end : this.#apply(rule, found);
    return end > found.start || this.#stack.length < depth ? end : found.start + 1;
  }

  #apply(rule: Rule, found: Found): number {
    switch (rule.kind) {
      case 'line':
        return this.#lineComment(rule, found);
      case 'block':
        return this.#blockComment(rule, found);
      case 'string':
        return this.#string(rule, found);
      case 'heredoc':
        this.#heredocs.announce(rule, found);
        return found.end;
      case 'embed':
        return this.#embedded(rule, found);
      case 'skip':
        return found.end;
      case 'pop':
      case 'again':
        return this.#stepMode(rule, found);
      default:
        return this.#changeMode(rule, found);
    }
  }

  #lineComment(rule: LineComment, found: Found): number {
    let end = endOfLine(this.#text, found.end);
    while (rule.goesOn && end < this.#text.length && this.#text[end - 1] === '\\') {
      end = endOfLine(this.#text, nextLine(this.#text, end));
    }
    const stop = rule.stop === undefined ? -1 : this.#text.slice(found.end, end).indexOf(rule.stop);
    if (stop >= 0) end = found.end + stop;
    return this.#report({ kind: 'line', start: found.start, end, from: found.end, to: end });
  }

  #blockComment(rule: BlockComment, found: Found): number {
    const close = fillIn(rule.close, found);
    const isPlain = typeof close === 'string' && rule.nests === undefined;
    const { start: to, end } = isPlain
      ? plainEnd(this.#text, close, found.end)
      : nestedEnd(this.#text, this.#grammar.commentMarks(rule, close), found.end);
    return this.#report({ kind: 'block', start: found.start, end, from: found.end, to });
  }

  #report(comment: Comment): number {
    this.#comments.push(comment);
    this.#parts.comment(comment);
    return comment.end;
  }

  #string(rule: QuotedText, found: Found): number {
    if (rule.when && !this.#holds(rule.when, found)) return found.start + 1;
    const inside = this.#grammar.stringMode(rule, fillIn(rule.close, found));
    this.#stack.push(inside);
    if (rule.twice) this.#stack.push(inside);
    return found.end;
  }

  #embedded(rule: Embedded, found: Found): number {
    const closing = new RegExp(sourceOf(fillIn(rule.close, found)), 'gim');
    closing.lastIndex = found.end;
    const closed = closing.exec(this.#text);
    const language = rule.language(groupsOf(found));
    if (language !== undefined) this.#parts.embed(language, found.end, closed?.index ?? this.#text.length);
    return closed === null ? this.#text.length : closing.lastIndex;
  }

  #stepMode(rule: ModeStep, found: Found): number {
    if (rule.kind === 'again') this.#stack.push(this.#top());
    else if (this.#stack.length > 1) this.#stack.pop();
    return found.end;
  }

  #changeMode(rule: ModeChange, found: Found): number {
    if (rule.when && !this.#holds(rule.when, found)) return found.start + 1;
    if (rule.kind === 'swap') this.#stack.pop();
    for (const mode of [rule.mode].flat()) this.#stack.push(this.#grammar.mode(mode));
    return found.end;
  }

  #holds(condition: Condition, found: Found): boolean {
    return condition(this.#text, found.start, this.#codeBefore(found.start));
  }

  /** The offset after the last character before `offset` that is neither white space nor in a comment. */
  #codeBefore(offset: number): number {
    let before = offset;
    let last = this.#comments.length - 1;
    while (before > 0) {
      const comment = this.#comments[last];
      if (comment !== undefined && before === comment.end) {
        before = comment.start;
        last--;
      } else if (WHITE_SPACE.test(this.#text[before - 1] ?? '')) before--;
      else return before;
    }
    return before;
  }

  #top(): Mode {
    return this.#stack.at(-1) ?? this.#grammar.mode(ROOT);
  }
}

const WHITE_SPACE = /\s/;
