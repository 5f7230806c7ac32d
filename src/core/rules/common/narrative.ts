import type { Vision, VisionDocument } from '../../model/vision.ts';
import { lacks } from '../../model/written.ts';

type Narrative = NonNullable<VisionDocument['narrative']>;

/** What a narrative is made of, in the order in which it is told. */
export const NARRATIVE_PARTS = ['problem', 'vision', 'roadmap', 'impact'] as const satisfies readonly (keyof Narrative)[];

/** The parts that nothing is written for. */
export function missingParts(vision: Vision, narrative: Narrative): string[] {
  return NARRATIVE_PARTS.filter((part) => lacks(vision, narrative, part));
}
