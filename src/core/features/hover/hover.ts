import type { Range } from '../../text/span.ts';
import type { Card, CardAction } from '../card/card.ts';
import type { KeyDocumentation } from '../../model/schema/documentation.ts';

/** What is shown while the mouse rests on something. All text is plain. */
export interface Hover {
  readonly range: Range;
  /** A sentence above all else. */
  readonly note?: string;
  readonly cards: readonly Card[];
  /** The key that the format documents. */
  readonly key?: { readonly name: string } & KeyDocumentation;
  readonly actions: readonly CardAction[];
}
