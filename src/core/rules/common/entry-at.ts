import type { Path } from '../../model/edit/yaml-tree.ts';
import { indexInText } from '../../model/index-in-text.ts';
import type { Vision } from '../../model/vision.ts';
import type { Span } from '../../text/span.ts';

/** A text in a list, the list's owner, and where edits find it. */
export interface EntryAt<Owner> {
  readonly owner: Owner;
  readonly path: Path;
}

/** The entry of a list of texts that stands at a span, looked for under one key of some owners. */
export function entryAt<Key extends string, Owner extends { readonly [key in Key]?: readonly string[] | undefined }>(
  { locations }: Vision,
  owners: readonly Owner[],
  key: Key,
  span: Span,
): EntryAt<Owner> | undefined {
  for (const owner of owners) {
    const list = owner[key] ?? [];
    const index = list.findIndex((_, at) => locations.textOf(list, at).start === span.start);
    if (index !== -1) return { owner, path: [locations.of(owner), key, indexInText(locations, owner, key, list, index)] };
  }
  return undefined;
}
