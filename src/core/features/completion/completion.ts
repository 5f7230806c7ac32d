import type { Item } from '../../model/items.ts';
import type { Span } from '../../text/span.ts';

/** Something that can be written at the caret. */
export interface Completion {
  readonly label: string;
  readonly kind: 'item' | 'key' | 'value' | 'operator' | 'date' | 'folder' | 'file';
  /** Said beside the label. */
  readonly detail: string;
  /** What is written; in a snippet `$0` is where the caret goes. */
  readonly insert: string;
  readonly isSnippet?: true;
  /** What typing is held against; the label where it is left out. */
  readonly filter?: string;
  /** The item that it names, for documentation. */
  readonly item?: Item;
  /** Plain text. */
  readonly documentation?: string;
  /** Something is to be chosen behind it as well. */
  readonly goesOn?: true;
  /** Whether the JSON Schema of the format says the same, so that other extensions may offer it too. */
  readonly inSchema?: true;
}

/** What can be written in the place of a word, the likeliest first. */
export interface Completions {
  readonly span: Span;
  readonly entries: readonly Completion[];
}
