import type { Comment } from '../lexer/comment.ts';

/** Where something starts: a literal, or a pattern without back references (line anchors match at lines). */
export type Opener = string | RegExp;

/** A comment from its opener to the end of the line. */
export interface LineComment {
  readonly kind: 'line';
  readonly open: Opener;
  /** A backslash before the line break takes the next line in, as in C. */
  readonly goesOn?: boolean;
  /** What else ends the comment before the line does, such as `?>` in PHP. */
  readonly stop?: string;
}

/** A comment from its opener to its closer; one that is never closed runs to the end of the text. */
export interface BlockComment {
  readonly kind: 'block';
  readonly open: Opener;
  /** `$1` stands for the first group of the opener; a pattern may use line anchors. */
  readonly close: Opener;
  /** The opener that nests inside. */
  readonly nests?: Opener;
  /** Strings inside hide closers, as in OCaml. */
  readonly strings?: boolean;
}

/** Any quoted text: what looks like a comment in it is none. */
export interface QuotedText {
  readonly kind: 'string';
  readonly open: Opener;
  /** `$1` stands for the first group of the opener. */
  readonly close: Opener;
  /** What is plain text although it holds the closer, such as a backslash and the next character. */
  readonly escape?: RegExp;
  /** May hold line breaks; else the end of the line ends it, closed or not. */
  readonly manyLines?: boolean;
  /** Where code begins inside. */
  readonly holes?: readonly Hole[];
  /** The opening bracket that nests inside, as in Perl's `q(a (b))`. */
  readonly nests?: string;
  /** The closer must come twice, as in `s/a/b/`. */
  readonly twice?: boolean;
  /** The closer is plain inside `[…]`, as in regular expressions. */
  readonly classes?: boolean;
  /** Whether the opener means a string here. */
  readonly when?: Condition;
}

/**
 * An opener of code inside a string. A literal that ends with a bracket, such as `${`, is code up to the
 * matching bracket; else the mode is named.
 */
export type Hole = string | { readonly open: Opener; readonly mode: string };

/** Something that is neither comment nor string but would look like one, such as `'"'` or `$#`. */
export interface Skipped {
  readonly kind: 'skip';
  readonly open: Opener;
}

/**
 * Text that begins on the next line and ends with a line that holds only a word: that group of the opener
 * which is set. Without such a line it is no heredoc but an operator.
 */
export interface Heredoc {
  readonly kind: 'heredoc';
  readonly open: RegExp;
  /** What may stand before the closing word on its line, as a pattern; by default white space. */
  readonly before?: string;
  /** What must follow it, as a pattern; by default the end of the line. */
  readonly after?: string;
  /** Where the text ends if no word does it; given the opener's offset and that of the next line. */
  readonly bodyEnd?: (text: string, start: number, from: number) => number;
}

/** Text of another language up to a closer; `$1` stands for the first group of the opener. */
export interface Embedded {
  readonly kind: 'embed';
  readonly open: RegExp;
  readonly close: Opener;
  /** The name of the language (or its short form), from the groups of the opener. */
  readonly language: (groups: readonly (string | undefined)[]) => string | undefined;
}

/** Enters a mode of the language (of several the last, then the others), or swaps the present one for it. */
export interface ModeChange {
  readonly kind: 'push' | 'swap';
  readonly open: Opener;
  /** The name of the mode, or a bracket for code up to the matching one. */
  readonly mode: string | readonly string[];
  readonly when?: Condition;
}

/** Ends a mode, or (`again`) enters the same one once more, so that brackets inside are balanced. */
export interface ModeStep {
  readonly kind: 'pop' | 'again';
  readonly open: Opener;
}

/**
 * Whether a rule applies: `before` is the offset after the last character of code before `start`
 * (white space and comments left out), 0 if there is none.
 */
export type Condition = (text: string, start: number, before: number) => boolean;

export type Rule =
  | LineComment | BlockComment | QuotedText | Skipped | Heredoc | Embedded | ModeChange | ModeStep;

/** Where a reader of a composed file puts what it finds. */
export interface Parts {
  comment(comment: Comment): void;
  /** A stretch of another language. Unknown names are ignored. */
  embed(language: string, start: number, end: number): void;
}

/** One row of the table. */
export interface Language {
  readonly name: string;
  /** Without the dot, in lower case; `blade.php` wins over `php`. */
  readonly extensions?: readonly string[];
  /** Whole file names, or patterns of paths with `/`. */
  readonly names?: readonly (string | RegExp)[];
  /** Programs of a `#!` line, without version. */
  readonly interpreters?: readonly string[];
  /** Other names, as fenced code in Markdown gives them. */
  readonly aliases?: readonly string[];
  /** The first rule that matches at the earliest place wins. */
  readonly rules?: readonly Rule[];
  /** Rules of the modes that `rules` push, by name. */
  readonly modes?: Readonly<Record<string, readonly Rule[]>>;
  /** Keywords in any letter case. */
  readonly ignoreCase?: boolean;
  /** A notebook: JSON with the cells' texts in strings. */
  readonly notebook?: boolean;
  /** For files put together from parts of other languages; instead of `rules`. */
  readonly read?: (text: string, parts: Parts) => void;
}
