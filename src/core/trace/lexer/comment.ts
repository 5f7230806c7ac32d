import type { Span } from '../../text/span.ts';

/**
 * A comment of a text: the span with its delimiters, and inside it `from` to `to` without them.
 * An `item` is a list item of prose, in which only a marker at its very start counts.
 */
export interface Comment extends Span {
  readonly kind: 'line' | 'block' | 'item';
  readonly from: number;
  readonly to: number;
}
