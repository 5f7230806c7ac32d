import { titleOf, type Item, type ItemKind } from '../model/items.ts';
import type { VisionDocument } from '../model/vision.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Range, Span } from '../text/span.ts';

/** One row of the outline. */
export interface OutlineNode {
  readonly name: string;
  /** Said in a weaker voice: the id, or the date. */
  readonly detail: string;
  readonly kind: ItemKind | 'section' | 'entry';
  readonly range: Range;
  /** What is selected when the row is chosen; it lies in the range. */
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

/** The sections of the vision in the order of its text, with their items, reviews and insights. */
export function visionOutline(snapshot: Snapshot): OutlineNode[] {
  const { document, locations } = snapshot.vision;
  const sections = Object.keys(document) as (keyof VisionDocument)[];
  return sections
    .flatMap((section) => {
      const key = locations.key(document, section);
      const value = locations.value(document, section);
      if (!key || !value || typeof document[section] !== 'object') return [];
      return [node(snapshot, { name: section, detail: '', kind: 'section' }, { start: key.start, end: value.end }, key, entriesOf(snapshot, section))];
    })
    .toSorted((a, b) => a.range.start.line - b.range.start.line);
}

function entriesOf(snapshot: Snapshot, section: keyof VisionDocument): OutlineNode[] {
  const { document, items } = snapshot.vision;
  switch (section) {
    case 'landscape':
      return items.ofKind('trend').map((item) => itemNode(snapshot, item));
    case 'objectives':
      return items.ofKind('objective').map((item) => itemNode(snapshot, item));
    case 'scenarios':
      return items.ofKind('scenario').map((item) => itemNode(snapshot, item, decisionsOf(snapshot, item)));
    case 'feedback':
      return items.ofKind('feedback').map((item) => itemNode(snapshot, item));
    case 'kpis':
      return items.ofKind('kpi').map((item) => itemNode(snapshot, item));
    case 'initiatives':
      return items.ofKind('initiative').map((item) => itemNode(snapshot, item));
    case 'reviews':
      return (document.reviews ?? []).flatMap((review) => entryNode(snapshot, review, review.date));
    case 'insights':
      return (document.insights ?? []).flatMap((insight) => entryNode(snapshot, insight, insight.title, insight.date));
    default:
      return [];
  }
}

function decisionsOf(snapshot: Snapshot, { value }: Extract<Item, { kind: 'scenario' }>): OutlineNode[] {
  const own = snapshot.vision.items.ofKind('decision').filter((decision) => value.decisions?.includes(decision.value));
  return own.map((decision) => itemNode(snapshot, decision));
}

function itemNode(snapshot: Snapshot, item: Item, children: readonly OutlineNode[] = []): OutlineNode {
  const whole = snapshot.vision.locations.of(item.value);
  return node(snapshot, { name: titleOf(item), detail: item.id, kind: item.kind }, whole, item.idSpan, children);
}

function entryNode(snapshot: Snapshot, entry: object, name: string | undefined, detail = ''): OutlineNode[] {
  const whole = snapshot.vision.locations.of(entry);
  return name === undefined ? [] : [node(snapshot, { name, detail, kind: 'entry' }, whole, snapshot.vision.locations.textOf(entry, 'date'))];
}

type Said = Pick<OutlineNode, 'name' | 'detail' | 'kind'>;

/** An id that stands elsewhere, where YAML repeats it by an alias, is not selected. */
function node({ lines }: Snapshot, said: Said, whole: Span, selected: Span, children: readonly OutlineNode[] = []): OutlineNode {
  const isInside = whole.start <= selected.start && selected.end <= whole.end;
  const selection = isInside ? selected : { start: whole.start, end: whole.start };
  return { ...said, name: said.name.trim() || said.detail || said.kind, range: lines.rangeOf(whole), selection: lines.rangeOf(selection), children };
}
