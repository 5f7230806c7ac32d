import type { Vision, VisionDocument } from '../../model/vision.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { inVision, type Report } from '../rule.ts';

type More = Pick<Report, 'related' | 'suggestion'>;

/** About an item: on its id, so that a comment above the item silences it. */
export function onItem(vision: Vision, item: { readonly id?: string | undefined }, message: Phrase, more: More = {}): Report {
  return inVision(anchorOf(vision, item, 'id'), message, { ...more, ...(item.id === undefined ? {} : { item: item.id }) });
}

/** About an entry of the journal, a review or an insight: on its date, as these have no id. */
export function onEntry(vision: Vision, entry: { readonly date?: string | undefined }, message: Phrase): Report {
  return inVision(anchorOf(vision, entry, 'date'), message);
}

/** About a key: on that key; where it is not written, on the first key beside which it is missing. */
export function onKey(vision: Vision, owner: object, key: string, message: Phrase, more: More & Pick<Report, 'item'> = {}): Report {
  return inVision(vision.locations.key(owner, key) ?? firstKeyOf(vision, owner), message, more);
}

/** About a section: on its key; where there is none, on the first key of the document. */
export function onSection(vision: Vision, section: keyof VisionDocument, message: Phrase): Report {
  return inVision(vision.locations.key(vision.document, section) ?? vision.top, message);
}

function anchorOf(vision: Vision, owner: object, key: 'id' | 'date'): Span {
  return vision.locations.value(owner, key) ? vision.locations.textOf(owner, key) : firstKeyOf(vision, owner);
}

function firstKeyOf({ locations }: Vision, owner: object): Span {
  const [first] = Object.keys(owner);
  return (first === undefined ? undefined : locations.key(owner, first)) ?? locations.of(owner);
}
