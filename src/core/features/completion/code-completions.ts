import { markerTags } from '../../trace/marker-tags.ts';
import type { Snapshot } from '../../snapshot.ts';
import { idSlotAt } from '../../trace/id-slot.ts';
import type { Source } from '../../trace/source.ts';
import type { Completions } from './completion.ts';
import { itemCompletions } from './item-completions.ts';

/** A source file or a cell of a notebook as it stands in the editor this moment, which may be ahead of the snapshot. */
export interface OpenText extends Source {
  readonly text: string;
  readonly offset: number;
}

/** The ids that can be written at a place of a source file: in the brackets of a marker or behind `@vision`, in comments only. */
export function codeCompletions(snapshot: Snapshot, { text, offset, ...source }: OpenText): Completions | undefined {
  const slot = idSlotAt(source, text, offset, { tags: markerTags(snapshot.vision.document) });
  return slot && { span: slot.span, entries: itemCompletions(snapshot, { path: source.path, without: slot.others }) };
}
