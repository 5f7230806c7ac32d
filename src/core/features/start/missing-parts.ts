import type { VisionDocument } from '../../model/vision.ts';

/** The parts of a vision that a guided start asks for, in the order of its steps. */
export const START_PARTS = ['code', 'landscape', 'objectives', 'scenarios', 'narrative', 'feedback', 'initiatives', 'cadence'] as const;
export type StartPart = (typeof START_PARTS)[number];

/** The parts that a vision does not have yet: no entry, or no text. */
export function missingParts(document: VisionDocument): StartPart[] {
  return START_PARTS.filter((part) => isMissing(document[part]));
}

function isMissing(value: VisionDocument[StartPart]): boolean {
  if (value === undefined) return true;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
