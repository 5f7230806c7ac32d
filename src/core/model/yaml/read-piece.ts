import { insideAny, suppressionsIn, type Suppression } from '../suppressions.ts';
import type { Anchors } from './anchors.ts';
import { readCommon, type CommonContent } from './common-reader.ts';
import { readWithLibrary } from './library-reader.ts';
import type { LocatedProblem } from './located.ts';
import type { Path } from './path.ts';
import type { Origin, PlaceBook } from './place.ts';

/** What a piece of text says, before anybody asks whether it fits the format. */
export interface PieceContent {
  readonly value: object | undefined;
  readonly problems: readonly LocatedProblem[];
  /** The paths of values that were left out with a problem of their own. */
  readonly reported: ReadonlySet<string>;
  readonly suppressions: readonly Suppression[];
  /** Where it stops being YAML, if anywhere. */
  readonly brokenFrom: number | undefined;
  /** Whether it has anchors or aliases. */
  readonly isLinked: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reads a piece that stands at `path` in the document: the quick way where that will do. */
export function readPiece(origin: Origin, places: PlaceBook, anchors: Anchors, path: Path): PieceContent {
  const common = readCommon(origin, places);
  if (common) return ofCommon(origin.text, common);
  const { texts, ...content } = readWithLibrary(origin, places, anchors, path);
  return { ...content, suppressions: suppressionsIn(origin.text, insideAny(texts)) };
}

function ofCommon(text: string, { value, comments }: CommonContent): PieceContent {
  const isComment = insideAny(comments);
  const suppressions = suppressionsIn(text, (offset) => !isComment(offset));
  return { value, problems: [], reported: NOTHING, suppressions, brokenFrom: undefined, isLinked: false };
}
