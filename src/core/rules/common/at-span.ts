import type { Vision } from '../../model/vision.ts';
import { type Span, spanHolds } from '../../text/span.ts';

/** The item of a list that a span lies in: what a finding is about, also where several items share an id. */
export function itemAt<Item extends object>({ locations }: Vision, items: readonly Item[] | undefined, span: Span): Item | undefined {
  return items?.find((item) => spanHolds(locations.of(item), span.start));
}
