import type { VisionDocument } from '../model/vision.ts';

const DEFAULT_TAGS: readonly string[] = ['TODO', 'FIXME', 'HACK'];

/** The words that open a marker: `code.markers`, else TODO, FIXME and HACK. */
export function markerTags({ code }: VisionDocument): readonly string[] {
  return code?.markers ?? DEFAULT_TAGS;
}
