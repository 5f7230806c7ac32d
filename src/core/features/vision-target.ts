import { cursorAt } from '../model/cursor/cursor-at.ts';
import type { YamlPath } from '../model/cursor/yaml-cursor.ts';
import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { spanHolds, type Span } from '../text/span.ts';
import { scopeLists, type ScopeList, type WrittenGlob } from '../trace/scope.ts';

/**
 * What stands at a place of the vision:
 * - `definition`: the id by which an item is named;
 * - `reference`: a name of an item, in a condition too; without `item` there is none of that name;
 * - `glob`: one of the patterns that tie code to it;
 * - `key` and `value`: what the format has there; `path` ends with the key.
 */
export type VisionTarget =
  | { readonly kind: 'definition'; readonly span: Span; readonly item: Item }
  | { readonly kind: 'reference'; readonly span: Span; readonly id: string; readonly item: Item | undefined }
  | { readonly kind: 'glob'; readonly span: Span; readonly list: ScopeList; readonly glob: WrittenGlob }
  | { readonly kind: 'key' | 'value'; readonly span: Span; readonly path: YamlPath };

/** What stands at an offset of the vision; undefined in comments, in prose, and between the signs of the language. */
export function visionTarget(snapshot: Snapshot, offset: number): VisionTarget | undefined {
  return named(snapshot, offset) ?? globAt(snapshot, offset) ?? wordAt(snapshot, offset);
}

function named({ vision }: Snapshot, offset: number): VisionTarget | undefined {
  const item = vision.items.all.find(({ idSpan }) => spanHolds(idSpan, offset));
  if (item) return { kind: 'definition', span: item.idSpan, item };
  const reference = vision.references.find(({ span }) => spanHolds(span, offset));
  if (!reference) return undefined;
  const { id, span } = reference;
  return { kind: 'reference', span, id, item: vision.items.get(id) };
}

function globAt({ vision, trace }: Snapshot, offset: number): VisionTarget | undefined {
  for (const list of trace?.ground.lists ?? scopeLists(vision)) {
    const glob = list.globs.find(({ span }) => spanHolds(span, offset));
    if (glob) return { kind: 'glob', span: glob.span, list, glob };
  }
  return undefined;
}

function wordAt({ input: { text } }: Snapshot, offset: number): VisionTarget | undefined {
  const cursor = cursorAt(text, offset);
  if (!cursor || cursor.span.start === cursor.span.end) return undefined;
  const { kind, path, span } = cursor;
  return kind === 'key' ? { kind, span, path: [...path, text.slice(span.start, span.end)] } : { kind: 'value', span, path };
}
