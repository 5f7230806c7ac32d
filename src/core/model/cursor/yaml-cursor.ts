import type { Span } from '../../text/span.ts';

/** Keys from the document down; 0 stands for any entry of a list, since all entries are of one form. */
export type YamlPath = readonly (string | 0)[];

/**
 * What a caret in YAML stands in or may begin:
 * - `key`: a key with its colon; `path` is that of the object that has it;
 * - `value`: behind the colon of a key; `path` ends with that key;
 * - `open`: neither yet. `path` is that of what the text is, if it is a value, or of the object whose key it begins.
 */
export interface YamlCursor {
  readonly kind: 'key' | 'value' | 'open';
  readonly path: YamlPath;
  /** The whole word at the caret without its quotes; empty where nothing is written yet. */
  readonly span: Span;
  readonly isQuoted: boolean;
  /** Whether it stands between brackets or braces. */
  readonly inFlow: boolean;
  /** The other keys of the object that has the key, or would have it. */
  readonly siblings: readonly string[];
}
