import type { Span } from '../../text/span.ts';
import { flowTokens, type FlowToken } from './flow-tokens.ts';
import type { YamlCursor, YamlPath } from './yaml-cursor.ts';

interface Frame {
  readonly kind: 'object' | 'list';
  readonly keys: string[];
  /** The key whose value is being read. */
  key: string | undefined;
}

/**
 * The caret between brackets or braces that open at `start`; undefined where they are closed
 * before it, and in comments. What is broken is read up to `limit`.
 * @param base path of the value that opens there
 */
export function flowCursor(text: string, start: number, limit: number, offset: number, base: YamlPath): YamlCursor | undefined {
  return new FlowReader(text, offset, base).read(flowTokens(text, start, limit), limit);
}

class FlowReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #base: YamlPath;
  readonly #frames: Frame[] = [];
  #word: FlowToken | undefined;
  /** Whether the caret has been come to. */
  #isPassed = false;
  #found: YamlCursor | undefined;
  #owner: Frame | undefined;

  constructor(text: string, offset: number, base: YamlPath) {
    this.#text = text;
    this.#offset = offset;
    this.#base = base;
  }

  read(tokens: Iterable<FlowToken>, limit: number): YamlCursor | undefined {
    for (const token of tokens) {
      if (!this.#isPassed && this.#offset < token.start) this.#pass(this.#wordBefore());
      if (!this.#isPassed && this.#offset <= token.end) this.#reach(token);
      this.#take(token);
      if (this.#frames.length === 0 || (this.#owner && !this.#frames.includes(this.#owner))) break;
    }
    if (!this.#isPassed && this.#offset <= limit) this.#pass(this.#wordBefore());
    return this.#found && { ...this.#found, siblings: this.#siblings() };
  }

  /** The caret touches a token. */
  #reach(token: FlowToken): void {
    if (token.kind === 'word') this.#pass(token);
    else if (token.kind === 'comment' && this.#offset > token.start) this.#isPassed = true;
    else if (this.#offset === token.start) this.#pass(this.#wordBefore());
  }

  /** The caret stands in this word, or in a gap. */
  #pass(word: FlowToken | undefined): void {
    this.#isPassed = true;
    const frame = this.#frames.at(-1);
    const span = word ? this.#spanOf(word) : { start: this.#offset, end: this.#offset };
    if (!frame || this.#offset < span.start || this.#offset > span.end) return;
    const isValue = frame.kind === 'object' && frame.key !== undefined;
    const path = [...this.#base, ...this.#frames.slice(0, -1).map(stepOf), ...(frame.kind === 'list' || isValue ? [stepOf(frame)] : [])];
    this.#owner = frame;
    this.#found = { kind: isValue ? 'value' : 'open', path, span, isQuoted: word?.isQuoted ?? false, inFlow: true, siblings: [] };
  }

  /** Blanks behind a plain word belong to it: more of it is about to be written. */
  #wordBefore(): FlowToken | undefined {
    return this.#word && !this.#text.slice(this.#word.end, this.#offset).includes('\n') ? this.#word : undefined;
  }

  #spanOf({ start, end, isQuoted }: FlowToken): Span {
    if (!isQuoted) return { start, end: Math.max(end, this.#offset) };
    const isClosed = end - start > 1 && this.#text[end - 1] === this.#text[start];
    return { start: start + 1, end: isClosed ? end - 1 : end };
  }

  #take(token: FlowToken): void {
    const frame = this.#frames.at(-1);
    if (token.kind === 'open') this.#frames.push({ kind: this.#text[token.start] === '{' ? 'object' : 'list', keys: [], key: undefined });
    if (token.kind === 'close') this.#frames.pop();
    if (token.kind === 'comma' && frame) frame.key = undefined;
    if (token.kind === 'colon' && frame && this.#word) this.#colon(frame, this.#word);
    this.#word = token.kind === 'word' ? token : undefined;
  }

  #colon(frame: Frame, word: FlowToken): void {
    const { start, end } = word.isQuoted ? { start: word.start + 1, end: word.end - 1 } : word;
    frame.key = this.#text.slice(start, end);
    frame.keys.push(frame.key);
    if (this.#found?.kind === 'open' && frame === this.#owner && this.#found.span.start === start) this.#found = { ...this.#found, kind: 'key' };
  }

  #siblings(): string[] {
    if (!this.#found || this.#found.kind === 'value' || this.#owner?.kind === 'list') return [];
    const { start, end } = this.#found.span;
    return this.#owner?.keys.filter((key) => this.#found?.kind !== 'key' || key !== this.#text.slice(start, end)) ?? [];
  }
}

function stepOf({ kind, key }: Frame): string | 0 {
  return kind === 'list' ? 0 : (key ?? '');
}
