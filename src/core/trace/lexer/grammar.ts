import type { BlockComment, Hole, Language, Opener, QuotedText, Rule } from '../languages/language.ts';
import { marksInside } from './block-end.ts';
import { Alternatives } from './pattern.ts';

/** What may come next while the lexer is in one state: in code, in a string, in a tag. */
export interface Mode {
  readonly next: Alternatives;
  readonly rules: readonly Rule[];
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '<': '>' };

/** Closers that depend on their opener have no end; so many are remembered for each rule. */
const MOST_CLOSERS = 50;

/** The mode that begins with a language's text. */
export const ROOT = 'root';

/** The rules of one language made ready for use. Strings are modes too, so that code in them and strings in that code need nothing special. */
export class Grammar {
  readonly #language: Language;
  readonly #flags: string;
  readonly #modes = new Map<string, Mode>();
  readonly #strings = new Map<QuotedText, Map<string, Mode>>();
  readonly #comments = new Map<BlockComment, Map<string, Alternatives>>();

  constructor(language: Language) {
    this.#language = language;
    this.#flags = language.ignoreCase ? 'gim' : 'gm';
  }

  /** A mode by its name; `{` and `(` name code up to the matching bracket. */
  mode(name: string): Mode {
    let mode = this.#modes.get(name);
    if (mode === undefined) this.#modes.set(name, (mode = this.#make(this.#rulesOf(name))));
    return mode;
  }

  /** The inside of a string. */
  stringMode(rule: QuotedText, close: Opener): Mode {
    return this.#remembered(this.#strings, rule, close, () => this.#make(insideString(rule, close)));
  }

  /** What matters inside a block comment that nests. */
  commentMarks(rule: BlockComment, close: Opener): Alternatives {
    return this.#remembered(this.#comments, rule, close, () => marksInside(rule, close));
  }

  #remembered<Key, Value>(memo: Map<Key, Map<string, Value>>, rule: Key, close: Opener, make: () => Value): Value {
    let values = memo.get(rule);
    if (values === undefined) memo.set(rule, (values = new Map()));
    const key = typeof close === 'string' ? close : close.source;
    let value = values.get(key);
    if (value !== undefined) return value;
    if (values.size >= MOST_CLOSERS) values.clear();
    values.set(key, (value = make()));
    return value;
  }

  #make(rules: readonly Rule[]): Mode {
    return { next: new Alternatives(rules.map((rule) => rule.open), this.#flags), rules };
  }

  #rulesOf(name: string): readonly Rule[] {
    const { rules = [], modes = {} } = this.#language;
    const closing = CLOSING[name];
    if (closing !== undefined) return [...(modes['code'] ?? rules), { kind: 'again', open: name }, { kind: 'pop', open: closing }];
    return name === CHARACTER_CLASS ? INSIDE_CHARACTER_CLASS : (modes[name] ?? rules);
  }
}

/** The rules that hold inside a string: what is escaped, where code begins, where it ends. */
function insideString(rule: QuotedText, close: Opener): Rule[] {
  const rules: Rule[] = [];
  for (const hole of rule.holes ?? []) rules.push(enterHole(hole));
  if (rule.escape) rules.push({ kind: 'skip', open: rule.escape });
  if (rule.classes) rules.push({ kind: 'push', open: '[', mode: CHARACTER_CLASS });
  rules.push({ kind: 'pop', open: close });
  if (rule.nests !== undefined) rules.push({ kind: 'again', open: rule.nests });
  if (!rule.manyLines) rules.push({ kind: 'pop', open: /[\r\n]/ });
  return rules;
}

function enterHole(hole: Hole): Rule {
  if (typeof hole !== 'string') return { kind: 'push', ...hole };
  return { kind: 'push', open: hole, mode: hole.slice(-1) };
}

/** `[…]` of a regular expression, in which a slash is plain; it never leaves its line. */
const CHARACTER_CLASS = 'character class';
const INSIDE_CHARACTER_CLASS: readonly Rule[] = [
  { kind: 'skip', open: /\\[^\r\n]/ },
  { kind: 'pop', open: ']' },
  { kind: 'pop', open: /(?=[\r\n])/ },
];

/** A memo, not state: a language's rules never change. */
const GRAMMARS = new WeakMap<Language, Grammar>();

/** The grammar of a language, made at its first use. */
export function grammarOf(language: Language): Grammar {
  let grammar = GRAMMARS.get(language);
  if (grammar === undefined) GRAMMARS.set(language, (grammar = new Grammar(language)));
  return grammar;
}
